// Users: one that the module makes, and those of the server.
// site: user
// request: GET /page.txt | X-User: ann
// expect: 200 a page
// request: GET /page.txt | X-User: bob
// expect: 401
// request: GET /page.txt
// expect: 401
// request: GET /private.txt | X-User: eve
// expect: 200 private
#include "conformance.h"

#include <httpcach.h>
#include <string>
#include <sys/stat.h>
#include <wchar.h>

using namespace conformance;

static IHttpServer *server;
static int living;

// The identifier S-1-22-1-4000000000, which is a user of this system who owns nothing.
static BYTE stranger[] = {1, 2, 0, 0, 0, 0, 0, 22, 1, 0, 0, 0, 0, 0x28, 0x6b, 0xee};

struct Asked {
    int remote, name, type, password, impersonation, primary, references, dereferences, supports, role, variable;
};
static Asked asked;

class OwnUser : public IHttpUser
{
public:
    explicit OwnUser(std::wstring name) : name_(name), client_(L"client-" + name) { ++living; }
    PCWSTR GetRemoteUserName() override
    {
        ++asked.remote;
        return client_.c_str();
    }
    PCWSTR GetUserName() override
    {
        ++asked.name;
        return name_.c_str();
    }
    PCWSTR GetAuthenticationType() override
    {
        ++asked.type;
        return L"Basic";
    }
    PCWSTR GetPassword() override
    {
        ++asked.password;
        return L"secret";
    }
    HANDLE GetImpersonationToken() override
    {
        ++asked.impersonation;
        return NULL;
    }
    HANDLE GetPrimaryToken() override
    {
        ++asked.primary;
        return NULL;
    }
    VOID ReferenceUser() override
    {
        ++asked.references;
        InterlockedIncrement(&references_);
    }
    VOID DereferenceUser() override
    {
        ++asked.dereferences;
        if (InterlockedDecrement(&references_) == 0) {
            --living;
            delete this;
        }
    }
    BOOL SupportsIsInRole() override
    {
        ++asked.supports;
        return TRUE;
    }
    HRESULT IsInRole(PCWSTR role, BOOL *is_in) override
    {
        ++asked.role;
        if (!role || !is_in) {
            return E_INVALIDARG;
        }
        *is_in = !wcscmp(role, L"readers") && name_ != L"bob";
        return S_OK;
    }
    PVOID GetUserVariable(PCSTR name) override
    {
        ++asked.variable;
        return !strcmp(name, "SID") && name_ == L"eve" ? stranger : NULL;
    }

private:
    std::wstring name_, client_;
    LONG references_ = 1;
};

static std::string variable(IHttpContext *context, PCSTR name)
{
    PCSTR value = NULL;
    DWORD length = 0;
    return context->GetServerVariable(name, &value, &length) == S_OK ? std::string(value, length) : "(none)";
}

static void check_server_user(IHttpUser *user)
{
    EXPECT(IHttpUser, GetUserName, "R197: the anonymous user has no name", user->GetUserName() && !user->GetUserName()[0]);
    EXPECT(IHttpUser, GetRemoteUserName, "R197: nor has the client given one", !user->GetRemoteUserName()[0]);
    EXPECT(IHttpUser, GetAuthenticationType, "R197: anonymous is the empty scheme", !user->GetAuthenticationType()[0]);
    EXPECT(IHttpUser, GetPassword, "there is none", !user->GetPassword()[0]);
    EXPECT(IHttpUser, SupportsIsInRole, "R197: the anonymous user knows its roles", user->SupportsIsInRole());
    BOOL is_in = FALSE;
    EXPECT(IHttpUser, IsInRole, "R197: it is in the empty role", user->IsInRole(L"", &is_in) == S_OK && is_in);
    EXPECT(IHttpUser, IsInRole, "R197: a null role is the empty one", user->IsInRole(NULL, &is_in) == S_OK && is_in);
    EXPECT(IHttpUser, IsInRole, "R197: it is in no other", user->IsInRole(L"readers", &is_in) == S_OK && !is_in);
    EXPECT(IHttpUser, IsInRole, "a null result is refused", user->IsInRole(L"readers", NULL) == E_INVALIDARG);
    EXPECT(IHttpUser, GetImpersonationToken, "it is a handle", user->GetImpersonationToken() != NULL);
    EXPECT(IHttpUser, GetPrimaryToken, "it is another handle",
           user->GetPrimaryToken() && user->GetPrimaryToken() != user->GetImpersonationToken());
    PVOID sid = user->GetUserVariable("SID");
    EXPECT(IHttpUser, GetUserVariable, "R197: SID names the account", sid && *(BYTE *)sid == 1);
    EXPECT(IHttpUser, GetUserVariable, "what is unknown is NULL",
           !user->GetUserVariable("CtxtHandle") && !user->GetUserVariable("none") && !user->GetUserVariable(NULL));
    user->ReferenceUser();
    user->DereferenceUser();
    EXPECT(IHttpUser, ReferenceUser, "R197: a second reference is given back alone", !user->GetUserName()[0]);
}

class Authentication : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        EXPECT(IHttpContext, GetUser, "there is none before authentication", context->GetUser() == NULL);
        std::wstring path = context->GetPhysicalPath(&length_);
        path = path.substr(0, path.rfind(L'/') + 1) + L"private.txt";
        std::string narrow(path.begin(), path.end());
        FILE *file = fopen(narrow.c_str(), "w");
        fputs("private", file);
        fclose(file);
        chmod(narrow.c_str(), 0600);
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnAuthenticateRequest(IHttpContext *context, IAuthenticationProvider *provider) override
    {
        PCSTR name = context->GetRequest()->GetHeader("X-User");
        if (!name) {
            provider->SetUser(NULL);
            EXPECT(IAuthenticationProvider, SetUser, "R196: null leaves the user as it is", context->GetUser() == NULL);
            return RQ_NOTIFICATION_CONTINUE;
        }
        std::string text = name;
        std::wstring wide(text.begin(), text.end());
        OwnUser *guest = new OwnUser(L"guest"), *user = new OwnUser(wide);
        asked = Asked();
        provider->SetUser(guest);
        EXPECT(IAuthenticationProvider, SetUser, "R196: it takes effect at once", context->GetUser() == guest);
        EXPECT(IHttpUser, ReferenceUser, "R200: user and original user are two holders", asked.references == 1);
        provider->SetUser(user);
        EXPECT(IAuthenticationProvider, SetUser, "R196: a later user replaces it", context->GetUser() == user);
        EXPECT(IHttpUser, DereferenceUser, "R196: the former is released", asked.dereferences == 1);
        IHttpContext2 *newer = NULL;
        HttpGetExtendedInterface(server, context, &newer);
        EXPECT(IHttpContext2, GetOriginalUser, "R200: the first one stays", newer && newer->GetOriginalUser() == guest);
        EXPECT(IHttpUser, GetUserName, "the server reads the name", asked.name > 0);
        EXPECT(IHttpUser, GetRemoteUserName, "the server reads the client's name", asked.remote > 0);
        EXPECT(IHttpUser, GetAuthenticationType, "the server reads the scheme", asked.type > 0);
        EXPECT(IHttpUser, GetPassword, "the server reads the password", asked.password > 0);
        EXPECT(IHttpUser, SupportsIsInRole, "the server asks whether roles are known", asked.supports > 0);
        EXPECT(IHttpContext, GetUser, "R196: server variables tell of it",
               variable(context, "AUTH_USER") == text && variable(context, "REMOTE_USER") == text
                   && variable(context, "UNMAPPED_REMOTE_USER") == "client-" + text && variable(context, "AUTH_TYPE") == "Basic" && variable(context, "AUTH_PASSWORD") == "secret");
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnPostAuthenticateRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        PCSTR name = context->GetRequest()->GetHeader("X-User");
        IHttpUser *user = context->GetUser();
        EXPECT(IHttpContext, GetUser, "R6: after authentication there is one", user != NULL);
        if (!name && user) {
            check_server_user(user);
            EXPECT(IHttpContext, GetUser, "it is the same object again", context->GetUser() == user);
        }
        if (name && !strcmp(name, "eve")) {
            IHttpFileInfo *file = context->GetFileInfo();
            EXPECT(IHttpUser, GetImpersonationToken, "files are looked at with the user's token", asked.impersonation > 0);
            EXPECT(IHttpUser, GetPrimaryToken, "files are looked at with the user's other token", asked.primary > 0);
            EXPECT(IHttpUser, GetUserVariable, "files are looked at with the user's SID", asked.variable > 0);
            EXPECT(IHttpContext, GetFileInfo, "what the user may not read is not shown", file == NULL);
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    REQUEST_NOTIFICATION_STATUS OnEndRequest(IHttpContext *context, IHttpEventProvider *) override
    {
        if (context->GetRequest()->GetHeader("X-User")) {
            EXPECT(IHttpUser, IsInRole, "URL authorization asks for roles", asked.role > 0);
            ended_ = true;
        }
        return RQ_NOTIFICATION_CONTINUE;
    }

    static bool ended_;

private:
    DWORD length_;
};
bool Authentication::ended_;

class Last : public CGlobalModule
{
public:
    GLOBAL_NOTIFICATION_STATUS OnGlobalStopListening(IGlobalStopListeningProvider *) override
    {
        return GL_NOTIFICATION_CONTINUE;
    }
    VOID Terminate() override
    {
        EXPECT(IHttpUser, DereferenceUser, "R196: the server releases every user", Authentication::ended_ && living == 0);
    }
};

static Last last;

HRESULT RegisterModule(DWORD, IHttpModuleRegistrationInfo *registration, IHttpServer *own)
{
    server = own;
    registration->SetGlobalNotifications(&last, GL_STOP_LISTENING);
    return registration->SetRequestNotifications(
        new Factory<Authentication>, RQ_BEGIN_REQUEST | RQ_AUTHENTICATE_REQUEST | RQ_END_REQUEST,
        RQ_AUTHENTICATE_REQUEST);
}
