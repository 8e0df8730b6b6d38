//! Writes forwarding headers for the include names that Windows sources spell in another case.

/// Spellings met in module sources; the build of a module folds the rest.
const SPELLINGS: &[&str] = &[
    "AHAdmin.h",
    "Ahadmin.h",
    "ComDef.h",
    "BCrypt.h",
    "Bcrypt.h",
    "IPHlpApi.h",
    "Iphlpapi.h",
    "ObjIdl.h",
    "ShlWApi.h",
    "Shlwapi.h",
    "WinCrypt.h",
    "WinHttp.h",
    "WinReg.h",
    "Wincrypt.h",
    "Winhttp.h",
    "Comdef.h",
    "HTTPServ.h",
    "HttpServ.h",
    "Httpserv.h",
    "HttpCach.h",
    "Httpcach.h",
    "HttpTrace.h",
    "Httptrace.h",
    "Http.h",
    "IISWebSocket.h",
    "Iiswebsocket.h",
    "InitGuid.h",
    "Objbase.h",
    "ObjBase.h",
    "OleAuto.h",
    "Sal.h",
    "Sddl.h",
    "StrSafe.h",
    "Strsafe.h",
    "TChar.h",
    "Tchar.h",
    "TCHAR.h",
    "WPFramework.h",
    "WinBase.h",
    "WinDef.h",
    "WinError.h",
    "WinSock.h",
    "WinSock2.h",
    "Winsock2.h",
    "WS2tcpip.h",
    "Ws2tcpip.h",
    "Windows.h",
    "WINDOWS.H",
];

/// (name below `sdk/cpp/include-case`, content) of each.
pub(super) fn forwarding_headers() -> Vec<(String, String)> {
    let header = |name: &&str| {
        let notice = super::text::NOTICE;
        (
            (*name).to_owned(),
            format!("// {notice}\n#include <{}>\n", name.to_lowercase()),
        )
    };
    SPELLINGS.iter().map(header).collect()
}
