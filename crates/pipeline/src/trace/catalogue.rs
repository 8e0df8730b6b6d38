//! The catalogue of trace events: names, numbers, levels and fields as FREB viewers and subscribers know them (freb
//! section 8). Every event has `ContextId`, the request's activity id, in front of the fields listed.

use super::{Class, Definition, Guid, Verbosity};

/// The provider of all events here: `WWW Server`.
pub const WWW_SERVER: Guid = Guid(0x3a2a4e84_4c21_4981_ae10_3fda0d9b0f83);

macro_rules! catalogue {
    ($($(#[$doc:meta])* $class:ident = $title:literal, $area:literal, $guid:literal {
        $($name:ident = $id:literal, $level:ident, [$($field:ident),*];)*
    })*) => {
        $(
            $(#[$doc])*
            pub static $class: Class = Class { name: $title, area: $area, guid: Guid($guid) };
            $(
                #[doc = concat!("`", stringify!($name), "`")]
                pub static $name: Definition = Definition {
                    class: &$class,
                    id: $id,
                    name: stringify!($name),
                    verbosity: Verbosity::$level,
                    fields: &[$(stringify!($field)),*],
                };
            )*
        )*
        /// All of them.
        pub static ALL: &[&Definition] = &[$($(&$name),*),*];
    };
}

catalogue! {
    /// What concerns the request as a whole.
    IIS_GENERAL = "IISGeneral", 0, 0xd42cf7ef_de92_473e_8b6c_621ea663113a {
        GENERAL_REQUEST_START = 1, General, [SiteId, AppPoolId, ConnId, RawConnId, RequestURL, RequestVerb];
        GENERAL_REQUEST_END = 2, General, [BytesSent, BytesReceived, HttpStatus, HttpSubStatus];
        GENERAL_STATIC_FILE_HANDLER = 10, General, [FileName];
        GENERAL_CGI_HANDLER = 11, General, [];
        GENERAL_ISAPI_HANDLER = 12, General, [];
        GENERAL_OOP_ISAPI_HANDLER = 13, General, [ProcessId, TotalReqs, CurrentReqs];
        GENERAL_REDIRECTION_HANDLER = 14, General, [RedirectedURL];
        GENERAL_DAV_HANDLER = 15, General, [FileName];
        GENERAL_OPTIONS_HANDLER = 16, General, [];
        GENERAL_TRACE_HANDLER = 17, General, [];
        GENERAL_GET_URL_METADATA = 30, Information, [PhysicalPath, AccessPerms];
        GENERAL_CHILD_REQUEST_START = 31, General, [SiteId, RequestURL, RequestVerb, RecursiveLevel];
        GENERAL_CHILD_REQUEST_END = 32, General, [BytesSent, HttpStatus, HttpSubStatus];
        GENERAL_SEND_CUSTOM_ERROR = 33, General, [HttpStatus, HttpSubStatus, FileNameOrURL];
        GENERAL_MAP_HANDLER = 34, General, [];
        GENERAL_FLUSH_RESPONSE_START = 35, Information, [];
        GENERAL_FLUSH_RESPONSE_END = 36, Information, [BytesSent, ErrorCode];
        GENERAL_READ_ENTITY_START = 37, Information, [];
        GENERAL_READ_ENTITY_END = 38, Information, [BytesReceived, ErrorCode];
        FILE_CHANGE_NOTIFICATION = 39, Information, [FilePath];
        CONFIG_CHANGE_NOTIFICATION = 40, Information, [ConfigPath];
        VIRTUAL_MODULE_UNRESOLVED = 41, Information, [Name, Type];
        URL_CHANGED = 42, Information, [OldUrl, NewUrl];
        HANDLER_CHANGED = 43, Information, [
            OldHandlerName, NewHandlerName, NewHandlerModules, NewHandlerScriptProcessor, NewHandlerType];
        USER_SET = 44, Information, [AuthType, UserName, SupportsIsInRole];
        MODULE_PRECONDITION_NOT_MATCH = 45, Information, [Name, Precondition];
        HANDLER_PRECONDITION_NOT_MATCH = 46, Information, [Name, Precondition];
        GENERAL_RESPONSE_HEADERS = 47, Information, [Headers];
        GENERAL_RESPONSE_ENTITY_FILE = 48, Verbose, [FileName, Offset, Size];
        GENERAL_RESPONSE_ENTITY_BUFFER = 49, Verbose, [Buffer];
        GENERAL_REQUEST_HEADERS = 50, Information, [Headers];
        GENERAL_REQUEST_ENTITY = 51, Verbose, [Buffer];
        GENERAL_NOT_SEND_CUSTOM_ERROR = 52, Verbose, [Reason];
        GENERAL_SET_REQUEST_HEADER = 53, Verbose, [HeaderName, HeaderValue, Replace];
        GENERAL_MODULE_FACTORY_FAILED = 54, Error, [ModuleName, ErrorCode];
        GENERAL_ENDPOINT_INFORMATION = 55, Information, [RemoteAddress, RemotePort, LocalAddress, LocalPort];
    }
    /// Calls of modules.
    IIS_REQUEST_NOTIFICATION = "IISRequestNotification", 256, 0x002e91e3_e7ae_44ab_8e07_99230ffa6ade {
        NOTIFY_MODULE_START = 1, Verbose, [ModuleName, Notification, fIsPostNotification];
        NOTIFY_MODULE_END = 2, Verbose, [ModuleName, Notification, fIsPostNotificationEvent, NotificationStatus];
        NOTIFY_MODULE_COMPLETION = 3, Verbose, [
            ModuleName, Notification, fIsPostNotificationEvent, CompletionBytes, ErrorCode];
        PRE_BEGIN_REQUEST_START = 4, Verbose, [ModuleName];
        PRE_BEGIN_REQUEST_END = 5, Verbose, [ModuleName, NotificationStatus];
        REQUEST_PROCESSING_ERROR = 15, Error, [ModuleName, Notification, ErrorCode];
        MODULE_SET_RESPONSE_ERROR_STATUS = 16, Warning, [
            ModuleName, Notification, HttpStatus, HttpReason, HttpSubStatus, ErrorCode, ConfigExceptionInfo];
        MODULE_SET_RESPONSE_SUCCESS_STATUS = 17, Information, [ModuleName, Notification, HttpStatus, HttpReason];
        SET_RESPONSE_ERROR_DESCRIPTION = 18, Warning, [ErrorDescription];
    }
    /// Who asks.
    IIS_AUTHENTICATION = "IISAuthentication", 2, 0xc33bbe8f_985b_4080_81e6_005f1a06b9e2 {
        AUTH_START = 10, Information, [AuthTypeSupported];
        AUTH_SUCCEEDED = 11, Information, [AuthType, NTLMUsed, RemoteUserName, AuthUserName, TokenImpersonationLevel];
        AUTH_TYPE_NOT_SUPPORTED = 12, Warning, [];
        AUTH_INVALID_ANON_AC173 = 13, Error, [ErrorCode];
        AUTH_PASSWD_CHANGE_NEEDED = 14, Warning, [];
        AUTH_PASSWD_CHANGE_DISABLED = 15, Warning, [];
        AUTH_BAD_BASIC_HEADER = 16, Warning, [];
        AUTH_BASIC_LOGON_FAILED = 17, Warning, [ErrorCode];
        AUTH_WDIGEST_LOGON_FAILED = 18, Warning, [ErrorCode];
        AUTH_IISDIGEST_LOGON_FAILED = 19, Warning, [ErrorCode];
        AUTH_PASSPORT_LOGON_FAILED = 20, Warning, [ErrorCode];
        AUTH_SSPI_LOGON_FAILED = 21, Warning, [ErrorCode];
        AUTH_NTLM_NULL_SESSION = 22, Warning, [];
        AUTH_SSPI_CONTINUE_NEEDED = 23, Information, [PackageName];
        AUTH_ANON_PASSWD_CHANGE_NEEDED = 24, Error, [];
        AUTH_REQUEST_AUTH_TYPE = 27, Information, [RequestAuthType];
        AUTH_END = 28, Information, [];
        AUTH_KERBEROS_FAILED = 55, Warning, [KMUsed, APUserName, SPNName, ADConfigIsOK, KerberosInfo];
    }
    /// Refusals.
    IIS_SECURITY = "IISSecurity", 4, 0x29347ffb_ba48_41e6_bffd_469c5e543ca5 {
        SECURITY_ILLEGAL_SHORT_FILENAME = 10, Warning, [FileName];
        SECURITY_REJECTED_IP = 11, Warning, [IPAddress];
        SECURITY_REJECTED_HOSTNAME = 12, Warning, [HostName];
        SECURITY_REJECTED_REQUIRE_SSL_128 = 13, Warning, [];
        SECURITY_FILE_ACCESS_DENIED = 14, Warning, [FileName, AccountName, DomainName];
        SECURITY_DENIED_BY_MIMEMAP = 15, Warning, [FileName];
        SECURITY_DENIED_BY_ISAPI_RESTRICTION = 16, Warning, [ImageName];
        SECURITY_DENIED_BY_CGI_RESTRICTION = 17, Warning, [ImageName];
        SECURITY_DENIED_BY_ACCESS_FLAGS = 18, Warning, [CurrentFlags, NeededFlags];
    }
    /// ISAPI filters.
    IIS_FILTER = "IISFilter", 8, 0x00237f0d_73eb_4bcf_a232_126693595847 {
        FILTER_START = 1, General, [FilterName];
        FILTER_END = 2, General, [NotificationStatus];
        FILTER_ERROR = 12, Error, [ErrorCode];
        FILTER_PREPROC_HEADERS_START = 13, Information, [];
        FILTER_PREPROC_HEADERS_END = 14, Information, [];
        FILTER_URL_MAP_START = 15, Information, [
            OrigURL, OrigPath, AccessPerms, MatchingPath, MatchingURL, ScriptMapEntry];
        FILTER_URL_MAP_END = 16, Information, [
            FinalURL, FinalPath, AccessPerms, MatchingPath, MatchingURL, ScriptMapEntry];
        FILTER_AUTHENTICATION_START = 17, Information, [OrigUserName];
        FILTER_AUTHENTICATION_END = 18, Information, [FinalUserName, PasswordChanged];
        FILTER_AUTH_COMPLETE_START = 19, Information, [];
        FILTER_AUTH_COMPLETE_END = 20, Information, [];
        FILTER_SEND_RESPONSE_START = 21, Information, [HttpStatus];
        FILTER_SEND_RESPONSE_END = 22, Information, [];
        FILTER_END_OF_REQUEST_START = 23, Information, [];
        FILTER_END_OF_REQUEST_END = 24, Information, [];
        FILTER_LOG_START = 25, Information, [
            OrigClientHostName, OrigClientUserName, OrigServerName, OrigOperation, OrigTarget, OrigParameters, OrigHttpStatus, OrigWin32Status];
        FILTER_LOG_END = 26, Information, [
            FinalClientHostName, FinalClientUserName, FinalServerName, FinalOperation, FinalTarget, FinalParameters, FinalHttpStatus, FinalWin32Status];
        FILTER_SEND_RAW_DATA_START = 27, Information, [];
        FILTER_SEND_RAW_DATA_END = 28, Information, [];
        FILTER_ACCESS_DENIED_START = 29, Information, [RequestedURL, PhysicalPath, DenialReason];
        FILTER_ACCESS_DENIED_END = 30, Information, [];
        FILTER_SET_REQ_HEADER = 31, Information, [HeaderName, HeaderValue];
        FILTER_ADD_REQ_HEADER = 32, Information, [HeaderName, HeaderValue];
        FILTER_SET_RESP_HEADER = 33, Information, [HeaderName, HeaderValue];
        FILTER_ADD_RESP_HEADER = 34, Information, [HeaderName, HeaderValue];
    }
    /// ISAPI extensions.
    IIS_ISAPI = "IISISAPI", 8192, 0x2e94e6c7_eda0_4b73_9010_2529edce1c27 {
        ISAPI_START = 1, General, [];
        ISAPI_END = 2, General, [];
    }
    /// CGI programs.
    IIS_CGI = "IISCGI", 32, 0xe2e55403_0d2e_4609_a470_be0da04013c0 {
        CGI_START = 1, General, [];
        CGI_END = 2, General, [];
        CGI_LAUNCH = 3, Information, [CommandLine, ErrorCode, ProcessId];
        CGI_TIMEOUT = 4, Information, [Headers];
        CGI_PREMATURE_TERMINATION = 5, Information, [Headers];
        CGI_REQUEST_ENTITY_SENT = 6, Information, [];
        CGI_HEADERS_RECEIVED = 7, Information, [];
    }
    /// FastCGI processes.
    IIS_FAST_CGI = "IISFastCGI", 4096, 0xe3642acc_3627_42b0_8372_867baa033b07 {
        FASTCGI_ACTIVITY_TIMEOUT = 1, Error, [];
        FASTCGI_REQUEST_TIMEOUT = 2, Error, [];
        FASTCGI_UNEXPECTED_EXIT = 3, Error, [];
        FASTCGI_RAPID_FAILURE_PROTECTION = 4, Error, [];
        FASTCGI_PATH_NOT_FOUND = 5, Error, [];
        FASTCGI_SCRIPT_PROCESSOR_MISSING = 6, Error, [];
        FASTCGI_ADD_JOBOBJECT_FAIL = 7, Error, [];
        FASTCGI_APPLICATION_MANAGER_SHUTDOWN = 8, Error, [];
        FASTCGI_QUEUE_FULL = 9, Error, [];
        FASTCGI_UNKNOWN_ERROR = 10, Error, [ErrorCode];
        FASTCGI_RESPONSE_WRITTEN = 11, Information, [];
        FASTCGI_WAITING_FOR_RESPONSE = 12, Verbose, [];
        FASTCGI_STDERR_TRACE_ERROR = 13, Error, [Message];
        FASTCGI_STDERR_TRACE_WARNING = 14, Warning, [Message];
        FASTCGI_STDERR_TRACE_INFO = 15, Verbose, [Message];
        FASTCGI_QUEUE_REQUEST = 16, General, [PositionInQueue, MaxInstances];
        FASTCGI_ASSIGN_PROCESS = 17, General, [CommandLine, IsNewProcess, ProcessId, RequestNumber];
        FASTCGI_START = 18, General, [];
        FASTCGI_END = 19, General, [];
    }
    /// WebSocket connections.
    IIS_WEB_SOCKET = "IISWebSocket", 16384, 0x2ce74327_08be_425c_bfc5_1534fe7fefa6 {
        WEBSOCKET_INITIALIZE_FAILED = 1, Information, [ErrorCode];
        WEBSOCKET_HANDSHAKE_START = 2, Verbose, [];
        WEBSOCKET_HANDSHAKE_SUCCESS = 3, Verbose, [];
        WEBSOCKET_HANDSHAKE_NOT_SUCCESS = 4, Information, [ErrorCode];
        WEBSOCKET_READ_FRAGMENT_START = 5, Verbose, [BufferSize];
        WEBSOCKET_READ_FRAGMENT_END_PENDING = 6, Verbose, [];
        WEBSOCKET_READ_FRAGMENT_END_SUCCESS = 7, Verbose, [BytesReceived];
        WEBSOCKET_READ_FRAGMENT_END_NOT_SUCCESS = 8, Information, [ErrorCode];
        WEBSOCKET_WRITE_FRAGMENT_START = 9, Verbose, [DataType, DataSize];
        WEBSOCKET_WRITE_FRAGMENT_END_PENDING = 10, Verbose, [];
        WEBSOCKET_WRITE_FRAGMENT_END_SUCCESS = 11, Verbose, [BytesSent];
        WEBSOCKET_WRITE_FRAGMENT_END_NOT_SUCCESS = 12, Information, [ErrorCode];
        WEBSOCKET_APPLICATION_CLOSE_CONNECTION = 13, Information, [];
        WEBSOCKET_MODULE_CLOSE_CONNECTION = 14, Information, [Reason];
        WEBSOCKET_READ_IO_NOT_SUCCESS = 15, Information, [ErrorCode];
        WEBSOCKET_WRITE_IO_NOT_SUCCESS = 16, Information, [ErrorCode];
        WEBSOCKET_RECEIVED_CLOSE = 17, Verbose, [Status, Reason];
        WEBSOCKET_SEND_CLOSE_START = 18, Verbose, [Status, Reason];
        WEBSOCKET_SEND_CLOSE_END_SUCCESS = 19, Verbose, [];
        WEBSOCKET_SEND_CLOSE_END_NOT_SUCCESS = 20, Information, [ErrorCode];
    }
    /// Compression.
    IIS_COMPRESSION = "IISCompression", 64, 0xe60cee96_4472_448d_a13c_2170b18220ec {
        STATIC_COMPRESSION_START = 1, Information, [];
        STATIC_COMPRESSION_SUCCESS = 2, Information, [];
        STATIC_COMPRESSION_NOT_SUCCESS = 3, Information, [Reason];
        STATIC_COMPRESSION_CREATE_START = 4, Information, [OriginalFileName];
        STATIC_COMPRESSION_CREATE_END = 5, Information, [
            ErrorCode, OriginalFileName, OriginalFileSize, CompressedFileName, CompressedFileSize];
        DYNAMIC_COMPRESSION_START = 6, Information, [];
        DYNAMIC_COMPRESSION_SUCCESS = 7, Information, [];
        DYNAMIC_COMPRESSION_NOT_SUCCESS = 8, Information, [Reason];
        DYNAMIC_COMPRESSION_DO = 9, Verbose, [OriginalSize, CompressedSize];
        DYNAMIC_COMPRESSION_END = 10, Information, [];
        STATIC_COMPRESSION_END = 11, Information, [];
    }
    /// Caches.
    IIS_CACHE = "IISCache", 128, 0xac1d69f1_bf33_4ca0_9313_bca13873e1dc {
        FILE_CACHE_ACCESS_START = 10, Information, [FileName, UserName, DomainName];
        FILE_CACHE_ACCESS_END = 11, Information, [
            Successful, FileFromCache, FileAddedToCache, FileDirmoned, LastModCheckErrorIgnored, ErrorCode, LastModifiedTime];
        URL_CACHE_ACCESS_START = 12, Information, [RequestURL];
        URL_CACHE_ACCESS_END = 13, Information, [PhysicalPath, URLInfoFromCache, URLInfoAddedToCache, ErrorCode];
        HTTPSYS_CACHEABLE = 14, Information, [HttpsysCacheable, Reason, CachePolicy, TimeToLive];
        OUTPUT_CACHE_LOOKUP_START = 15, Information, [];
        OUTPUT_CACHE_LOOKUP_END = 16, Information, [Result];
        OUTPUT_CACHE_UPDATE_START = 17, Information, [CachePolicy, TimeToLive];
        OUTPUT_CACHE_UPDATE_END = 18, Information, [Result];
        OUTPUT_CACHE_DISABLED = 19, Information, [];
    }
    /// What modules say of themselves.
    IIS_MODULE = "IISModule", 512, 0xd79a948e_95f1_417b_a731_b7a79dec7ae5 {
        MODULE_START = 1, Information, [ModuleName, Data1, Data2, ErrorCode];
        MODULE_END = 2, Information, [ModuleName, Data1, Data2, ErrorCode];
        MODULE_CRITICAL_ERROR = 3, Critical, [ModuleName, Data1, Data2, ErrorCode];
        MODULE_ERROR = 4, Error, [ModuleName, Data1, Data2, ErrorCode];
        MODULE_WARNING = 5, Warning, [ModuleName, Data1, Data2, ErrorCode];
        MODULE_INFORMATION = 6, Information, [ModuleName, Data1, Data2, ErrorCode];
        MODULE_VERBOSE = 7, Verbose, [ModuleName, Data1, Data2, ErrorCode];
    }
    /// URL Rewrite. The class identifier and the numbers are ours: the original's are not published.
    IIS_REWRITE = "IISRewrite", 1024, 0x7b1cb15c_65c5_4b1c_9d3f_0c9f1d0a6e52 {
        URL_REWRITE_START = 1, Verbose, [RequestURL, Scope];
        URL_REWRITE_END = 2, Verbose, [RequestURL];
        RULE_EVALUATION_START = 3, Verbose, [RuleName, RequestURL, QueryString, PatternSyntax, StopProcessing, RelativePath];
        RULE_EVALUATION_END = 4, Verbose, [RuleName, RequestURL, QueryString, StopProcessing, Succeeded];
        PATTERN_MATCH = 5, Verbose, [Pattern, InputURL, Negate, Matched];
        CONDITIONS_EVALUATION_START = 6, Verbose, [LogicalGrouping];
        CONDITIONS_EVALUATION_END = 7, Verbose, [Succeeded];
        CONDITION_EVALUATION = 8, Verbose, [Input, ExpandedInput, MatchType, Pattern, Negate, Succeeded, MatchedString];
        SERVER_VARIABLE_SET = 9, Verbose, [VariableName, VariableValue, Replace];
        REWRITE_ACTION = 10, Verbose, [Substitution, RewriteURL, AppendQueryString, LogRewrittenUrl];
        REDIRECT_ACTION = 11, Verbose, [Substitution, RedirectURL, RedirectType];
        CUSTOM_RESPONSE_ACTION = 12, Verbose, [StatusCode, SubStatusCode, StatusReason, StatusDescription];
        ABORT_REQUEST_ACTION = 13, Verbose, [];
        OUTBOUND_REWRITE_START = 14, Verbose, [];
        OUTBOUND_REWRITE_END = 15, Verbose, [];
        PRECONDITION_EVALUATION = 16, Verbose, [Name, Succeeded];
        OUTBOUND_RULE_EVALUATION_START = 17, Verbose, [RuleName, Scope];
        OUTBOUND_RULE_EVALUATION_END = 18, Verbose, [RuleName, Count];
        OUTBOUND_REWRITE_ACTION = 19, Verbose, [RuleName, Input, Value];
        URL_REWRITE_FAILED = 20, Warning, [Description];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_is_told_apart_by_class_and_number_and_has_its_own_name() {
        assert_eq!(ALL.len(), 193);
        for (index, one) in ALL.iter().enumerate() {
            for other in &ALL[index + 1..] {
                assert!(one.name != other.name, "{}", one.name);
                assert!(
                    one.class.guid != other.class.guid || one.id != other.id,
                    "{} {}",
                    one.name,
                    other.name
                );
            }
        }
        assert_eq!(
            WWW_SERVER.to_string(),
            "{3a2a4e84-4c21-4981-ae10-3fda0d9b0f83}"
        );
        assert_eq!(NOTIFY_MODULE_START.class.area, 256);
    }
}
