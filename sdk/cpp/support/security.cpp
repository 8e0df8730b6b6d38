// Tokens: the user of a process. Security descriptors are opaque.

#include <unistd.h>

#include <new>

#include <sddl.h>

#include "processes.h"
#include "text_codec.h"

using namespace sluicegate;

namespace {

class Token : public Object {
public:
    Token(uid_t of, TOKEN_TYPE kind) : user(of), type(kind) {}
    const uid_t user;
    const TOKEN_TYPE type;
};

/// S-1-22-1-UID.
const DWORD SID_SIZE = 16;
void put_sid(unsigned char *to, uid_t user)
{
    const unsigned char head[] = {1, 2, 0, 0, 0, 0, 0, 22, 1, 0, 0, 0};
    memcpy(to, head, sizeof(head));
    for (unsigned i = 0; i < 4; i++) {
        to[12 + i] = static_cast<unsigned char>(user >> (8 * i));
    }
}

BOOL open_token(uid_t user, TOKEN_TYPE type, PHANDLE to)
{
    if (!to) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    *to = open_handle(make_object<Token>(user, type));
    return *to != nullptr;
}

} // namespace

extern "C" {

BOOL OpenProcessToken(HANDLE process, DWORD, PHANDLE token)
{
    return process_of(process) ? open_token(geteuid(), TokenPrimary, token) : FALSE;
}
BOOL OpenThreadToken(HANDLE, DWORD, BOOL, PHANDLE) { return fail(ERROR_NO_TOKEN); }

BOOL GetTokenInformation(HANDLE handle, TOKEN_INFORMATION_CLASS kind, LPVOID data, DWORD size, PDWORD needed)
{
    Ref<Token> token = object_of<Token>(handle);
    if (!token) {
        return FALSE;
    }
    DWORD wanted = kind == TokenUser        ? static_cast<DWORD>(sizeof(TOKEN_USER)) + SID_SIZE
                   : kind == TokenElevation ? static_cast<DWORD>(sizeof(TOKEN_ELEVATION))
                   : kind == TokenType      ? static_cast<DWORD>(sizeof(TOKEN_TYPE))
                                            : 0;
    if (wanted == 0) {
        return fail(ERROR_NOT_SUPPORTED);
    }
    if (needed) {
        *needed = wanted;
    }
    if (!data || size < wanted) {
        return fail(ERROR_INSUFFICIENT_BUFFER);
    }
    if (kind == TokenUser) {
        TOKEN_USER *user = static_cast<TOKEN_USER *>(data);
        user->User.Sid = user + 1;
        user->User.Attributes = 0;
        put_sid(static_cast<unsigned char *>(user->User.Sid), token->user);
    } else if (kind == TokenElevation) {
        static_cast<TOKEN_ELEVATION *>(data)->TokenIsElevated = token->user == 0;
    } else {
        *static_cast<TOKEN_TYPE *>(data) = token->type;
    }
    return TRUE;
}

BOOL DuplicateTokenEx(HANDLE handle, DWORD, LPSECURITY_ATTRIBUTES, SECURITY_IMPERSONATION_LEVEL, TOKEN_TYPE type, PHANDLE to)
{
    Ref<Token> token = object_of<Token>(handle);
    return token ? open_token(token->user, type, to) : FALSE;
}
BOOL DuplicateToken(HANDLE handle, SECURITY_IMPERSONATION_LEVEL level, PHANDLE to)
{
    return DuplicateTokenEx(handle, 0, nullptr, level, TokenImpersonation, to);
}

BOOL LogonUserA(LPCSTR, LPCSTR, LPCSTR, DWORD, DWORD, PHANDLE) { return fail(ERROR_LOGON_FAILURE); }
BOOL LogonUserW(LPCWSTR, LPCWSTR, LPCWSTR, DWORD, DWORD, PHANDLE) { return fail(ERROR_LOGON_FAILURE); }

DWORD GetLengthSid(PSID sid) { return sid ? 8u + 4u * static_cast<unsigned char *>(sid)[1] : 0; }
BOOL EqualSid(PSID left, PSID right)
{
    return left && right && GetLengthSid(left) == GetLengthSid(right) && memcmp(left, right, GetLengthSid(left)) == 0;
}
BOOL CopySid(DWORD size, PSID to, PSID from)
{
    if (!to || !from || GetLengthSid(from) > size) {
        return fail(ERROR_INSUFFICIENT_BUFFER);
    }
    memcpy(to, from, GetLengthSid(from));
    return TRUE;
}

BOOL ConvertStringSecurityDescriptorToSecurityDescriptorA(LPCSTR text, DWORD revision, PSECURITY_DESCRIPTOR *descriptor, ULONG *size)
{
    bool sound = text && descriptor && revision == SDDL_REVISION_1 && *text && strchr("OGDS", *text) && text[1] == ':';
    if (!sound) {
        return fail(ERROR_INVALID_PARAMETER);
    }
    size_t length = strlen(text) + 1;
    *descriptor = LocalAlloc(LMEM_FIXED, length);
    if (!*descriptor) {
        return fail(ERROR_NOT_ENOUGH_MEMORY);
    }
    memcpy(*descriptor, text, length);
    if (size) {
        *size = static_cast<ULONG>(length);
    }
    return TRUE;
}
BOOL ConvertStringSecurityDescriptorToSecurityDescriptorW(LPCWSTR text, DWORD revision, PSECURITY_DESCRIPTOR *descriptor, ULONG *size)
{
    return ConvertStringSecurityDescriptorToSecurityDescriptorA(text ? narrow(text).c_str() : nullptr, revision, descriptor, size);
}

} // extern "C"
