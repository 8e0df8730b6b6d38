// Generated from specs/api by `cargo run -p sluicegate-xtask -- generate`; do not edit.
// The WebSocket object that a module finds in the named contexts of a request.
#pragma once

#include <httpserv.h>
#include <sluicegate/uuid.h>

// web socket names. IIS_WEBSOCKET is the key in INamedContextContainer; the server variable enables the
// web-socket module for a request.
#define IIS_WEBSOCKET L"websockets"
#define IIS_WEBSOCKET_SERVER_VARIABLE "IIS_WEBSOCK"


class IWebSocketContext;
typedef VOID (WINAPI *PFN_WEBSOCKET_COMPLETION)(HRESULT hrError, VOID * pvCompletionContext, DWORD cbIO, BOOL fUTF8Encoded, BOOL fFinalFragment, BOOL fClose);

/// The server implements it. Held by the request named-context container under "websockets".
class IWebSocketContext : public IHttpStoredContext
{
public:
    /// Sends one fragment; *pcbSent is in = length, out = sent. Async completes through the callback; data
    /// must live until then.
    virtual HRESULT WriteFragment(VOID * pData, DWORD * pcbSent, BOOL fAsync, BOOL fUTF8Encoded, BOOL fFinalFragment, PFN_WEBSOCKET_COMPLETION pfnCompletion = NULL, VOID * pvCompletionContext = NULL, BOOL * pfCompletionExpected = NULL) = 0;
    /// Receives into caller's buffer; *pcbData in = capacity, out = length; flags tell UTF-8, final, close.
    /// Async completes through the callback.
    virtual HRESULT ReadFragment(VOID * pData, DWORD * pcbData, BOOL fAsync, BOOL * pfUTF8Encoded, BOOL * pfFinalFragment, BOOL * pfConnectionClose, PFN_WEBSOCKET_COMPLETION pfnCompletion = NULL, VOID * pvCompletionContext = NULL, BOOL * pfCompletionExpected = NULL) = 0;
    /// Sends a close frame with status code (passed BY VALUE; docs wrongly show a pointer) and optional
    /// reason.
    virtual HRESULT SendConnectionClose(BOOL fAsync, USHORT uStatusCode, LPCWSTR pszReason = NULL, PFN_WEBSOCKET_COMPLETION pfnCompletion = NULL, VOID * pvCompletionContext = NULL, BOOL * pfCompletionExpected = NULL) = 0;
    /// Peer's close code and reason; error before a close arrived. Strings owned by context.
    virtual HRESULT GetCloseStatus(USHORT * pStatusCode, LPCWSTR * ppszReason = NULL, USHORT * pcchReason = NULL) = 0;
    /// Starts closing the TCP connection; ends when both sides acknowledged.
    virtual VOID CloseTcpConnection() = 0;
    /// Cancels pending reads and writes; their callbacks run with an error.
    virtual VOID CancelOutstandingIO() = 0;
};

