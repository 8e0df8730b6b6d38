// Source annotations: they describe parameters to an analyser and mean nothing to this compiler. The two legacy words
// __in and __out are left undefined, because the C++ library uses them as names.
#pragma once

// Has a member called __reserved, and so has to be read before that word disappears.
#include <sys/stat.h>

#define _In_
#define _In_opt_
#define _In_z_
#define _In_opt_z_
#define _In_count_(s)
#define _In_bytecount_(s)
#define _In_reads_(s)
#define _In_reads_opt_(s)
#define _In_reads_z_(s)
#define _In_reads_opt_z_(s)
#define _In_reads_bytes_(s)
#define _In_reads_bytes_opt_(s)
#define _In_range_(l, h)
#define _Inout_
#define _Inout_opt_
#define _Inout_z_
#define _Inout_opt_z_
#define _Inout_updates_(s)
#define _Inout_updates_opt_(s)
#define _Inout_updates_z_(s)
#define _Inout_updates_bytes_(s)
#define _Inout_updates_bytes_opt_(s)
#define _Out_
#define _Out_opt_
#define _Out_writes_(s)
#define _Out_writes_opt_(s)
#define _Out_writes_z_(s)
#define _Out_writes_opt_z_(s)
#define _Out_writes_to_(s, c)
#define _Out_writes_to_opt_(s, c)
#define _Out_writes_bytes_(s)
#define _Out_writes_bytes_opt_(s)
#define _Out_writes_bytes_to_(s, c)
#define _Out_writes_bytes_to_opt_(s, c)
#define _Out_writes_bytes_all_(s)
#define _Out_z_cap_(s)
#define _Out_cap_(s)
#define _Out_bytecap_(s)
#define _Outptr_
#define _Outptr_opt_
#define _Outptr_result_maybenull_
#define _Outptr_opt_result_maybenull_
#define _Outptr_result_z_
#define _Outptr_result_buffer_(s)
#define _Outptr_result_bytebuffer_(s)
#define _COM_Outptr_
#define _COM_Outptr_opt_
#define _COM_Outptr_result_maybenull_
#define _Outref_
#define _Deref_out_
#define _Deref_out_opt_
#define _Deref_post_count_(s)
#define _Ret_
#define _Ret_z_
#define _Ret_maybenull_
#define _Ret_maybenull_z_
#define _Ret_notnull_
#define _Ret_writes_(s)
#define _Ret_writes_bytes_(s)
#define _Ret_writes_bytes_maybenull_(s)
#define _Reserved_
#define _Null_
#define _Notnull_
#define _Maybenull_
#define _Pre_
#define _Pre_z_
#define _Pre_valid_
#define _Pre_notnull_
#define _Pre_maybenull_
#define _Post_
#define _Post_z_
#define _Post_valid_
#define _Post_invalid_
#define _Post_ptr_invalid_
#define _Post_writable_byte_size_(s)
#define _Post_readable_byte_size_(s)
#define _Field_size_(s)
#define _Field_size_opt_(s)
#define _Field_size_bytes_(s)
#define _Field_z_
#define _Field_range_(l, h)
#define _Struct_size_bytes_(s)
#define _Use_decl_annotations_
#define _Check_return_
#define _Check_return_opt_
#define _Must_inspect_result_
#define _Success_(e)
#define _Return_type_success_(e)
#define _On_failure_(e)
#define _Always_(e)
#define _When_(e, a)
#define _At_(t, a)
#define _At_buffer_(t, i, c, a)
#define _Group_(a)
#define _Const_
#define _Printf_format_string_
#define _Scanf_format_string_
#define _Callback_
#define _Function_class_(n)
#define _Interlocked_operand_
#define _Guarded_by_(l)
#define _Requires_lock_held_(l)
#define _Requires_lock_not_held_(l)
#define _Acquires_lock_(l)
#define _Releases_lock_(l)
#define _Acquires_exclusive_lock_(l)
#define _Releases_exclusive_lock_(l)
#define _Acquires_shared_lock_(l)
#define _Releases_shared_lock_(l)
#define _Analysis_assume_(e)
#define _Analysis_assume_nullterminated_(e)
#define _Null_terminated_
#define _NullNull_terminated_
#define _Points_to_data_
#define _Literal_
#define _Frees_ptr_
#define _Frees_ptr_opt_
#define _Readable_bytes_(s)
#define _Writable_bytes_(s)
#define _Prefast_

#define __in_opt
#define __in_z
#define __in_ecount(s)
#define __in_ecount_opt(s)
#define __in_bcount(s)
#define __in_bcount_opt(s)
#define __inout
#define __inout_opt
#define __inout_ecount(s)
#define __inout_bcount(s)
#define __out_opt
#define __out_ecount(s)
#define __out_ecount_opt(s)
#define __out_ecount_z(s)
#define __out_ecount_part(s, l)
#define __out_ecount_part_opt(s, l)
#define __out_bcount(s)
#define __out_bcount_opt(s)
#define __out_bcount_part(s, l)
#define __deref_in
#define __deref_in_opt
#define __deref_out
#define __deref_out_opt
#define __deref_out_ecount(s)
#define __deref_opt_out
#define __deref_inout
#define __deref_inout_opt
#define __reserved
#define __checkReturn
#define __nullterminated
#define __format_string
#define __success(e)
#define __callback
#define __field_ecount(s)
#define __field_bcount(s)
#define __analysis_assume(e)
