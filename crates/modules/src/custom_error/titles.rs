//! What each status with its sub-status means, and what may be done about it (specs/substatus.md).

/// Status, sub-status, what happened, what to try.
type Entry = (u16, u16, &'static str, &'static str);

const ENTRIES: &[Entry] = &[
    (
        401,
        1,
        "The credentials were refused.",
        "Check name and password, and the logon method of the authentication module.",
    ),
    (
        401,
        2,
        "The server's configuration refuses the request without (other) credentials.",
        "Enable an authentication module that suits the client, or check the rules of system.webServer/security/authorization.",
    ),
    (
        401,
        3,
        "The file's permissions refuse the user.",
        "Let the account of the server read the file and enter the folders above it.",
    ),
    (
        401,
        4,
        "A filter refused the user.",
        "Look at the filters of the site.",
    ),
    (
        401,
        5,
        "An application refused the user.",
        "Look at the application's own rules.",
    ),
    (
        403,
        1,
        "The folder does not allow execution.",
        "Add Execute to the access policy of the handlers, if programs may run here.",
    ),
    (
        403,
        2,
        "The folder does not allow reading.",
        "Add Read to accessPolicy in system.webServer/handlers.",
    ),
    (
        403,
        3,
        "The folder does not allow writing.",
        "Add Write to accessPolicy in system.webServer/handlers.",
    ),
    (403, 4, "TLS is required.", "Use https instead of http."),
    (
        403,
        5,
        "TLS with 128 bits is required.",
        "Use a newer client.",
    ),
    (
        403,
        6,
        "The client's address is refused.",
        "Check system.webServer/security/ipSecurity.",
    ),
    (
        403,
        7,
        "A client certificate is required.",
        "Install a certificate that the server trusts in the client.",
    ),
    (
        403,
        8,
        "The site refuses the client's name.",
        "Check system.webServer/security/ipSecurity.",
    ),
    (
        403,
        13,
        "The client certificate was revoked.",
        "Use another certificate.",
    ),
    (
        403,
        14,
        "The folder has no default document, and listing it is not allowed.",
        "Add a default document such as index.html, or enable system.webServer/directoryBrowse.",
    ),
    (
        403,
        16,
        "The client certificate is not trusted or malformed.",
        "Check that the server trusts its issuer.",
    ),
    (
        403,
        17,
        "The client certificate has expired or is not valid yet.",
        "Check the clocks and renew the certificate.",
    ),
    (
        403,
        18,
        "The URL cannot run in this application pool.",
        "Move both URLs into one pool, or use another response mode.",
    ),
    (
        404,
        1,
        "There is no such site.",
        "Check the bindings of the sites.",
    ),
    (
        404,
        2,
        "The restriction list does not allow this program.",
        "Add it to system.webServer/security/isapiCgiRestriction.",
    ),
    (
        404,
        3,
        "The file's extension has no media type.",
        "Add a mimeMap for the extension to system.webServer/staticContent, if such files may be downloaded.",
    ),
    (
        404,
        4,
        "No handler is mapped to this URL.",
        "Check the paths and verbs in system.webServer/handlers.",
    ),
    (
        404,
        5,
        "The URL holds a sequence that is refused.",
        "Check denyUrlSequences in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        6,
        "The method is refused.",
        "Check verbs in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        7,
        "The file extension is refused.",
        "Check fileExtensions in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        8,
        "The path holds a hidden segment.",
        "Check hiddenSegments in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        9,
        "The file is hidden.",
        "Files whose name begins with a dot are not served. Give it another name.",
    ),
    (
        404,
        10,
        "A request header is too long.",
        "Check headerLimits in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        11,
        "The URL is escaped twice or holds a plus sign.",
        "Check allowDoubleEscaping in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        12,
        "The URL holds characters beyond ASCII.",
        "Check allowHighBitCharacters in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        13,
        "The body is larger than allowed.",
        "Check maxAllowedContentLength in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        14,
        "The URL is longer than allowed.",
        "Check maxUrl in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        15,
        "The query is longer than allowed.",
        "Check maxQueryString in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        17,
        "The file is a script and would be sent as text.",
        "Map a handler to its extension in system.webServer/handlers.",
    ),
    (
        404,
        18,
        "The query holds a sequence that is refused.",
        "Check denyQueryStringSequences in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        19,
        "A filtering rule refuses the request.",
        "Check filteringRules in system.webServer/security/requestFiltering.",
    ),
    (
        404,
        20,
        "The URL has too many segments.",
        "Use a shorter URL.",
    ),
    (
        413,
        1,
        "The body is larger than allowed.",
        "Check maxAllowedContentLength in system.webServer/security/requestFiltering.",
    ),
    (
        500,
        19,
        "The configuration for this URL cannot be used.",
        "The description names file and line. Correct it there; no restart is needed.",
    ),
    (
        500,
        21,
        "The handler names a module that is not there.",
        "Add the module to system.webServer/modules, or correct the handler's modules attribute.",
    ),
    (
        500,
        50,
        "A rewrite rule failed.",
        "Check the rules in system.webServer/rewrite.",
    ),
    (
        500,
        51,
        "A global rewrite rule failed.",
        "Check system.webServer/rewrite/globalRules.",
    ),
    (
        500,
        52,
        "An outbound rewrite rule failed.",
        "Check system.webServer/rewrite/outboundRules.",
    ),
    (
        500,
        53,
        "The outbound rewrite rules cannot be used.",
        "Check system.webServer/rewrite/outboundRules.",
    ),
    (
        502,
        3,
        "The connection to the server behind this one failed.",
        "Check that it runs and that its address is right.",
    ),
    (
        502,
        4,
        "No server of the farm is available.",
        "Check the health of the farm's servers.",
    ),
    (
        503,
        2,
        "Too many requests run at once.",
        "Check appConcurrentRequestLimit in system.webServer/serverRuntime.",
    ),
];

/// By the status alone.
const GENERAL: &[(u16, &str, &str)] = &[
    (
        400,
        "The request is malformed.",
        "Check what the client sends.",
    ),
    (
        401,
        "The request needs credentials.",
        "Check which authentication modules are enabled.",
    ),
    (
        403,
        "The request is forbidden.",
        "Check permissions and the rules of the site.",
    ),
    (
        404,
        "What the URL maps to does not exist.",
        "Check the spelling of the URL and the physical path below.",
    ),
    (
        405,
        "The method is not allowed for this resource.",
        "Check the verbs of the handler below; static files answer GET and HEAD.",
    ),
    (
        406,
        "The client does not accept the media type.",
        "Check the Accept header.",
    ),
    (
        412,
        "A precondition of the request failed.",
        "Fetch the resource again before changing it.",
    ),
    (
        413,
        "The body is larger than allowed.",
        "Check the limits of the site.",
    ),
    (
        416,
        "The resource has no such range.",
        "Check the Range header against the length of the file.",
    ),
    (
        431,
        "A request header is longer than allowed.",
        "Check headerLimits in system.webServer/security/requestFiltering.",
    ),
    (
        500,
        "A module or the application failed.",
        "Look at module, notification and error code below, and into the application's log.",
    ),
    (
        501,
        "The method or feature is not implemented.",
        "Check the handler mappings.",
    ),
    (
        502,
        "A server behind this one did not answer properly.",
        "Check that it runs and look into its log.",
    ),
    (
        503,
        "The service is not available.",
        "Check the state of the application pool.",
    ),
];

/// What happened and what to try.
pub(super) fn explain(status: u16, sub_status: u16) -> (&'static str, &'static str) {
    let exact = ENTRIES
        .iter()
        .find(|entry| entry.0 == status && entry.1 == sub_status)
        .map(|entry| (entry.2, entry.3));
    exact
        .or_else(|| {
            GENERAL
                .iter()
                .find(|entry| entry.0 == status)
                .map(|entry| (entry.1, entry.2))
        })
        .unwrap_or((
            "The request failed.",
            "Look at module, notification and error code below.",
        ))
}
