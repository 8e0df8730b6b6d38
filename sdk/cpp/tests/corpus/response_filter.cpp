// Turns what is about to be sent into capitals.
// answers: 200 QUIET
#include "shared/Base.h"
#include <ctype.h>
class CLoud : public CHttpModule
{
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *p, IHttpEventProvider *) { return Reply(p, "quiet"); }
    REQUEST_NOTIFICATION_STATUS OnSendResponse(IHttpContext *pContext, ISendResponseProvider *)
    {
        HTTP_RESPONSE *pRaw = pContext->GetResponse()->GetRawHttpResponse();
        for (USHORT i = 0; i < pRaw->EntityChunkCount; i++) {
            PHTTP_DATA_CHUNK pChunk = &pRaw->pEntityChunks[i];
            if (pChunk->DataChunkType != HttpDataChunkFromMemory) continue;
            PSTR pszCopy = (PSTR)pContext->AllocateRequestMemory(pChunk->FromMemory.BufferLength);
            if (!pszCopy) break;
            for (ULONG j = 0; j < pChunk->FromMemory.BufferLength; j++) pszCopy[j] = (char)toupper(((PBYTE)pChunk->FromMemory.pBuffer)[j]);
            pChunk->FromMemory.pBuffer = pszCopy;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }
};
EXPORT_MODULE(CLoud, RQ_BEGIN_REQUEST | RQ_SEND_RESPONSE)
