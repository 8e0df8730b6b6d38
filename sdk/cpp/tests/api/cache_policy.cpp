// What a module tells of the caching of a response: IHttpCachePolicy and IHttpCachePolicy2.
// request: GET /
// expect: 200
#include "conformance.h"

using namespace conformance;

static IHttpServer *server;

class Policy : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        IHttpResponse *response = context->GetResponse();
        IHttpCachePolicy *policy = response->GetCachePolicy();
        EXPECT(IHttpResponse, GetCachePolicy, "one policy a response", policy && response->GetCachePolicy() == policy);
        HTTP_CACHE_POLICY *kernel = policy->GetKernelCachePolicy(), *user = policy->GetUserCachePolicy();
        EXPECT(IHttpCachePolicy, GetKernelCachePolicy, "it starts as no cache",
               kernel->Policy == HttpCachePolicyNocache && kernel->SecondsToLive == 0);
        EXPECT(IHttpCachePolicy, GetUserCachePolicy, "it starts as no cache",
               user->Policy == HttpCachePolicyNocache && user->SecondsToLive == 0);
        kernel->Policy = HttpCachePolicyTimeToLive;
        kernel->SecondsToLive = 7;
        EXPECT(IHttpCachePolicy, GetKernelCachePolicy, "what is written stays",
               policy->GetKernelCachePolicy() == kernel && policy->GetKernelCachePolicy()->SecondsToLive == 7);
        user->Policy = HttpCachePolicyUserInvalidates;
        EXPECT(IHttpCachePolicy, GetUserCachePolicy, "the two are apart",
               kernel->Policy == HttpCachePolicyTimeToLive && policy->GetUserCachePolicy()->Policy == HttpCachePolicyUserInvalidates);

        EXPECT(IHttpCachePolicy, GetKernelCacheInvalidatorSet, "FALSE at first", !policy->GetKernelCacheInvalidatorSet());
        policy->SetKernelCacheInvalidatorSet();
        EXPECT(IHttpCachePolicy, SetKernelCacheInvalidatorSet, "sets the flag", policy->GetKernelCacheInvalidatorSet());

        EXPECT(IHttpCachePolicy, AppendVaryByHeader, "a name", policy->AppendVaryByHeader("Accept") == S_OK);
        EXPECT(IHttpCachePolicy, AppendVaryByHeader, "null is accepted and ignored", policy->AppendVaryByHeader(NULL) == S_OK);
        policy->AppendVaryByHeader("Cookie");
        EXPECT(IHttpCachePolicy, GetVaryByHeaders, "the comma list", !strcmp(policy->GetVaryByHeaders(), "Accept,Cookie"));
        EXPECT(IHttpCachePolicy, AppendVaryByQueryString, "a name", policy->AppendVaryByQueryString("a") == S_OK);
        EXPECT(IHttpCachePolicy, AppendVaryByQueryString, "null is accepted and ignored",
               policy->AppendVaryByQueryString(NULL) == S_OK);
        policy->AppendVaryByQueryString("b");
        EXPECT(IHttpCachePolicy, GetVaryByQueryStrings, "the comma list", !strcmp(policy->GetVaryByQueryStrings(), "a,b"));
        EXPECT(IHttpCachePolicy, GetVaryByValue, "null at first", policy->GetVaryByValue() == NULL);
        EXPECT(IHttpCachePolicy, SetVaryByValue, "a text", policy->SetVaryByValue("mobile") == S_OK);
        EXPECT(IHttpCachePolicy, SetVaryByValue, "null is refused", policy->SetVaryByValue(NULL) == E_INVALIDARG);
        EXPECT(IHttpCachePolicy, GetVaryByValue, "the text", !strcmp(policy->GetVaryByValue(), "mobile"));

        IHttpContext *child = NULL;
        context->CloneContext(CLONE_FLAG_BASICS | CLONE_FLAG_USER_CACHE_VARY_BY, &child);
        IHttpCachePolicy *of_child = child->GetResponse()->GetCachePolicy();
        EXPECT(IHttpContext, CloneContext, "with CLONE_FLAG_USER_CACHE_VARY_BY the child varies by what its parent varies by",
               !strcmp(of_child->GetVaryByHeaders(), "Accept,Cookie") && !strcmp(of_child->GetVaryByQueryStrings(), "a,b") &&
                   !strcmp(of_child->GetVaryByValue(), "mobile"));
        child->ReleaseClonedContext();
        context->CloneContext(CLONE_FLAG_BASICS, &child);
        EXPECT(IHttpContext, CloneContext, "without CLONE_FLAG_USER_CACHE_VARY_BY by nothing",
               !*child->GetResponse()->GetCachePolicy()->GetVaryByHeaders());
        child->ReleaseClonedContext();
        EXPECT(IHttpCachePolicy, IsUserCacheEnabled, "TRUE at first", policy->IsUserCacheEnabled());
        policy->DisableUserCache();
        EXPECT(IHttpCachePolicy, DisableUserCache, "for this response", !policy->IsUserCacheEnabled());
        EXPECT(IHttpCachePolicy, IsCached, "FALSE at first", !policy->IsCached());
        policy->SetIsCached();
        EXPECT(IHttpCachePolicy, SetIsCached, "marks the response", policy->IsCached());

        IHttpCachePolicy2 *second = NULL;
        HttpGetExtendedInterface(server, policy, &second);
        EXPECT(IHttpCachePolicy2, IsForceUpdateSet, "FALSE at first", second && !second->IsForceUpdateSet());
        second->SetForceUpdate();
        EXPECT(IHttpCachePolicy2, SetForceUpdate, "sets the flag", second->IsForceUpdateSet());

        EXPECT(IHttpResponse, GetKernelCacheEnabled, "TRUE at first", response->GetKernelCacheEnabled());
        response->DisableKernelCache();
        EXPECT(IHttpResponse, DisableKernelCache, "for this response", !response->GetKernelCacheEnabled());
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *the_server)
{
    server = the_server;
    return registration->SetRequestNotifications(new Factory<Policy>, RQ_BEGIN_REQUEST, 0);
}
