// Writing through a manager of CoCreateInstance: values, items, locks, and what is refused; what reaches the disk.
// config: admin.config
// site: admin
// request: GET /
// expect: 200 checked
#include "admin.h"

#include <sluicegate/config_exception.h>

#include <fstream>
#include <sstream>
#include <string>
#include <pthread.h>

using namespace conformance;

static IHttpServer *g_server;

static std::string file_of(IAppHostAdminManager *manager, const wchar_t *path)
{
    Ref<IAppHostConfigManager> files;
    Ref<IAppHostConfigFile> file;
    Text text;
    manager->get_ConfigManager(files.out());
    files->GetConfigFile(B(path), file.out());
    file->get_FilePath(text.out());
    std::string name;
    for (const wchar_t *c = text.text; c && *c; c++) {
        name += (char)*c;
    }
    return name;
}

static std::string read(const std::string &name)
{
    std::ifstream file(name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

static void *from_a_thread(void *)
{
    CoInitialize(NULL);
    Ref<IAppHostAdminManager> manager;
    HRESULT hr = CoCreateInstance(__uuidof(AppHostAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostAdminManager), manager.any());
    Ref<IAppHostElement> section;
    EXPECT(IAppHostAdminManager, GetAdminSection, "a thread of the module's own may read too",
           hr == S_OK && manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SITE), section.out()) == S_OK && section);
    section.clear();
    manager.clear();
    CoUninitialize();
    return NULL;
}

static void commits(IAppHostWritableAdminManager *manager)
{
    Text text;
    EXPECT(IAppHostWritableAdminManager, get_CommitPath, "it begins at the top", manager->get_CommitPath(text.out()) == S_OK && text.is(HOST));
    EXPECT(IAppHostWritableAdminManager, put_CommitPath, "a level of a site", manager->put_CommitPath(B(SITE)) == S_OK);
    EXPECT(IAppHostWritableAdminManager, get_CommitPath, "what was put", manager->get_CommitPath(text.out()) == S_OK && text.is(SITE));
    EXPECT(IAppHostWritableAdminManager, put_CommitPath, "a site that is not there is ERROR_FILE_NOT_FOUND",
           manager->put_CommitPath(B(L"MACHINE/WEBROOT/APPHOST/Other")) == FILE_NOT_FOUND);
    EXPECT(IAppHostWritableAdminManager, put_CommitPath, "null is refused", manager->put_CommitPath(NULL) == INVALID_PARAMETER);
    EXPECT(IAppHostWritableAdminManager, CommitChanges, "without edits there is nothing to do", manager->CommitChanges() == S_OK);
}

static void values(IAppHostWritableAdminManager *manager)
{
    std::string host = file_of(manager, HOST), site = file_of(manager, SITE);
    std::string before = read(host);
    Ref<IAppHostElement> section;
    manager->put_CommitPath(B(HOST));
    manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(HOST), section.out());
    Ref<IAppHostProperty> enabled;
    section->GetPropertyByName(B(L"enabled"), enabled.out());
    Text text;
    Var value;
    EXPECT(IAppHostProperty, put_Value, "a value of the type", enabled->put_Value(Var(false)) == S_OK);
    EXPECT(IAppHostProperty, get_Value, "the same manager sees the edit", enabled->get_Value(value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostProperty, put_Value, "R61: a text that is no value is ERROR_INVALID_DATA", enabled->put_Value(Var(L"perhaps")) == INVALID_DATA);
    Ref<IAppHostPropertyException> exception;
    EXPECT(IAppHostProperty, get_Exception, "a refused value leaves one", enabled->get_Exception(exception.out()) == S_OK && exception &&
                                                                              exception->get_InvalidValue(text.out()) == S_OK && text.is(L"perhaps"));
    EXPECT(IAppHostProperty, get_Value, "a refused value changes nothing", enabled->get_Value(value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostProperty, put_Value, "nothing is written before the commit", read(host) == before);
    EXPECT(IAppHostWritableAdminManager, CommitChanges, "R81: only the value changes in the file",
           manager->CommitChanges() == S_OK && read(host).find("<defaultDocument enabled=\"false\">") != std::string::npos &&
               read(host).find("<!-- what the configuration modules read and write -->") != std::string::npos &&
               read(host).size() == before.size() + 1);
    Ref<IAppHostElement> seen;
    g_server->GetAdminManager()->GetAdminSection(B(L"system.webServer/defaultDocument"), B(HOST), seen.out());
    Ref<IAppHostProperty> of_server;
    seen->GetPropertyByName(B(L"enabled"), of_server.out());
    EXPECT(IAppHostWritableAdminManager, CommitChanges, "the server's manager sees what is on disk",
           of_server->get_Value(value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostProperty, Clear, "the attribute goes, the default speaks",
           enabled->Clear() == S_OK && enabled->GetMetadata(B(L"isInheritedFromDefault"), value.out()) == S_OK && value.is_true());
    enabled->put_Value(Var(L"true"));
    EXPECT(IAppHostWritableAdminManager, CommitChanges, "setting it back gives the file again", manager->CommitChanges() == S_OK && read(host) == before);

    EXPECT(IAppHostProperty, SetMetadata, "R27: an attribute can be locked",
           enabled->SetMetadata(B(L"isLocked"), Var(true)) == S_OK && section->GetMetadata(B(L"lockAttributes"), value.out()) == S_OK && value.is(L"enabled"));
    EXPECT(IAppHostElement, SetMetadata, "R27: and unlocked", section->SetMetadata(B(L"lockAttributes"), Var(L"")) == S_OK);
    EXPECT(IAppHostElement, SetMetadata, "R33: a lock of an attribute that is not there is ERROR_INVALID_DATA",
           section->SetMetadata(B(L"lockAttributes"), Var(L"nothing")) == INVALID_DATA);
    EXPECT(IAppHostElement, SetMetadata, "an unknown name is ERROR_NOT_SUPPORTED", section->SetMetadata(B(L"nothing"), Var(L"")) == NOT_SUPPORTED);
    Ref<IAppHostElement> access;
    manager->GetAdminSection(B(L"system.webServer/security/access"), B(SITE), access.out());
    EXPECT(IAppHostElement, SetMetadata, "R25: the mode of a section at a path",
           access->SetMetadata(B(L"overrideMode"), Var(L"Allow")) == S_OK && access->GetMetadata(B(L"overrideMode"), value.out()) == S_OK && value.is(L"Allow"));
    manager->CommitChanges();
    manager->put_CommitPath(B(SITE));
    Ref<IAppHostProperty> flags;
    access->GetPropertyByName(B(L"sslFlags"), flags.out());
    EXPECT(IAppHostProperty, put_Value, "R56: flags by their names, in a section that was unlocked", flags->put_Value(Var(L"Ssl, SslNegotiateCert")) == S_OK);
    EXPECT(IAppHostProperty, get_StringValue, "flags have their names again", flags->get_StringValue(text.out()) == S_OK && text.is(L"Ssl, SslNegotiateCert"));
    EXPECT(IAppHostProperty, put_Value, "flags by their number", flags->put_Value(Var(8)) == S_OK && flags->get_StringValue(text.out()) == S_OK && text.is(L"Ssl"));
    EXPECT(IAppHostElement, Clear, "what the file says about the section goes", access->Clear() == S_OK && flags->get_StringValue(text.out()) == S_OK && text.is(L"None"));
    Ref<IAppHostElement> protocol;
    manager->GetAdminSection(B(L"system.webServer/httpProtocol"), B(SITE), protocol.out());
    Ref<IAppHostProperty> alive;
    protocol->GetPropertyByName(B(L"allowKeepAlive"), alive.out());
    EXPECT(IAppHostProperty, put_Value, "R29: what a level above locked is ERROR_LOCK_VIOLATION", alive->put_Value(Var(true)) == LOCK_VIOLATION);
    Ref<IAppHostElement> runtime;
    manager->GetAdminSection(B(L"system.webServer/serverRuntime"), B(SITE), runtime.out());
    Ref<IAppHostProperty> denied;
    runtime->GetPropertyByName(B(L"enabled"), denied.out());
    EXPECT(IAppHostProperty, put_Value, "R22: so is a section that is denied here", denied->put_Value(Var(false)) == LOCK_VIOLATION);
    EXPECT(IAppHostProperty, put_Value, "a null string is an empty one", denied->put_Value(Var((const wchar_t *)NULL)) == INVALID_DATA);
}

static HRESULT put(IAppHostElement *element, const wchar_t *name, const wchar_t *value)
{
    Ref<IAppHostProperty> property;
    HRESULT hr = element->GetPropertyByName(B(name), property.out());
    return FAILED(hr) ? hr : property->put_Value(Var(value));
}

static void items(IAppHostWritableAdminManager *manager)
{
    manager->put_CommitPath(B(SITE));
    Ref<IAppHostElement> section, headers, item, again;
    manager->GetAdminSection(B(L"system.webServer/httpProtocol"), B(SITE), section.out());
    section->GetElementByName(B(L"customHeaders"), headers.out());
    Ref<IAppHostElementCollection> collection;
    headers->get_Collection(collection.out());
    DWORD count = 0;
    EXPECT(IAppHostElementCollection, CreateNewElement, "the item element of the schema", collection->CreateNewElement(B(L"add"), item.out()) == S_OK && item);
    EXPECT(IAppHostElementCollection, CreateNewElement, "another name is ERROR_INVALID_INDEX", collection->CreateNewElement(B(L"put"), again.out()) == INVALID_INDEX && !again);
    put(item, L"name", L"X-New");
    put(item, L"value", L"<&\">");
    EXPECT(IAppHostElementCollection, AddElement, "behind the end is ERROR_INVALID_INDEX", collection->AddElement(item, 9) == INVALID_INDEX);
    EXPECT(IAppHostElementCollection, AddElement, "a new item at the end", collection->AddElement(item) == S_OK && collection->get_Count(&count) == S_OK && count == 4);
    EXPECT(IAppHostElementCollection, AddElement, "an item is added once", collection->AddElement(item) == INVALID_PARAMETER);
    EXPECT(IAppHostProperty, put_Value, "an item that was added can still be changed", put(item, L"value", L"later") == S_OK);
    collection->CreateNewElement(B(L"add"), again.out());
    put(again, L"name", L"x-new");
    EXPECT(IAppHostElementCollection, AddElement, "R45: a second one with its key is ERROR_ALREADY_EXISTS", collection->AddElement(again) == ALREADY_EXISTS);
    EXPECT(IAppHostElementCollection, DeleteElement, "R31: an item that is locked is ERROR_LOCK_VIOLATION", collection->DeleteElement(Var(L"X-A")) == LOCK_VIOLATION);
    EXPECT(IAppHostElementCollection, DeleteElement, "an item that is not there is ERROR_INVALID_INDEX", collection->DeleteElement(Var(9)) == INVALID_INDEX);
    EXPECT(IAppHostElementCollection, DeleteElement, "R108: an inherited item is removed", collection->DeleteElement(Var(L"X-B")) == S_OK && collection->get_Count(&count) == S_OK && count == 3);
    EXPECT(IAppHostElementCollection, DeleteElement, "R108: an own item goes", collection->DeleteElement(Var(L"X-Site")) == S_OK && collection->get_Count(&count) == S_OK && count == 2);
    EXPECT(IAppHostElementCollection, Clear, "R31: a locked item keeps the collection", collection->Clear() == LOCK_VIOLATION && collection->get_Count(&count) == S_OK && count == 2);
    manager->CommitChanges();
    std::string text = read(file_of(manager, SITE));
    EXPECT(IAppHostWritableAdminManager, CommitChanges, "R108: the file has the directives",
           text.find("<add name=\"X-New\" value=\"later\" />") != std::string::npos && text.find("<remove name=\"X-B\" />") != std::string::npos &&
               text.find("X-Site") == std::string::npos);
    Ref<IAppHostElement> documents, files;
    manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SITE), documents.out());
    documents->GetElementByName(B(L"files"), files.out());
    Ref<IAppHostElementCollection> names;
    files->get_Collection(names.out());
    EXPECT(IAppHostElementCollection, Clear, "R42: inherited items are cleared", names->Clear() == S_OK && names->get_Count(&count) == S_OK && count == 0);
    Ref<IAppHostElement> types_section, type;
    manager->GetAdminSection(B(L"system.webServer/staticContent"), B(SITE), types_section.out());
    Ref<IAppHostElementCollection> types;
    types_section->get_Collection(types.out());
    types->CreateNewElement(B(L"mimeMap"), type.out());
    EXPECT(IAppHostElementCollection, AddElement, "R39: an item without a required attribute is ERROR_FILE_NOT_FOUND", types->AddElement(type) == FILE_NOT_FOUND);
    Ref<IAppHostElement> sites_section, site, bindings, binding;
    manager->put_CommitPath(B(HOST));
    manager->GetAdminSection(B(L"system.applicationHost/sites"), B(HOST), sites_section.out());
    Ref<IAppHostElementCollection> sites, inner;
    sites_section->get_Collection(sites.out());
    sites->CreateNewElement(B(L"site"), site.out());
    put(site, L"name", L"Second");
    put(site, L"id", L"8");
    site->GetElementByName(B(L"bindings"), bindings.out());
    bindings->get_Collection(inner.out());
    inner->CreateNewElement(B(L"binding"), binding.out());
    put(binding, L"protocol", L"http");
    put(binding, L"bindingInformation", L"127.0.0.1:1:");
    EXPECT(IAppHostElementCollection, AddElement, "a new item takes items of its own", inner->AddElement(binding) == S_OK);
    EXPECT(IAppHostElementCollection, AddElement, "a new item with items is added as a whole",
           sites->AddElement(site, 0) == S_OK && sites->get_Count(&count) == S_OK && count == 2 && sites->get_Item(Var(0), again.out()) == S_OK);
    EXPECT(IAppHostElementCollection, DeleteElement, "what was added can be taken out", sites->DeleteElement(Var(L"Second")) == S_OK);
}

static void details(IAppHostWritableAdminManager *manager)
{
    Ref<IAppHostElement> pools, defaults, section;
    Ref<IAppHostProperty> queue;
    manager->put_CommitPath(B(HOST));
    manager->GetAdminSection(B(L"system.applicationHost/applicationPools"), B(HOST), pools.out());
    pools->GetElementByName(B(L"applicationPoolDefaults"), defaults.out());
    defaults->GetPropertyByName(B(L"queueLength"), queue.out());
    queue->put_Value(Var(5));
    Ref<IUnknown> unknown;
    Ref<IAppHostPropertyException> exception;
    HRESULT hr = SluicegateGetConfigException(unknown.out());
    if (hr == S_OK) {
        unknown->QueryInterface(__uuidof(IAppHostPropertyException), exception.any());
    }
    SAFEARRAY *limits = NULL;
    EXPECT(IAppHostPropertyException, get_ValidationFailureParameters, "R59: the ends of the range",
           exception && exception->get_ValidationFailureParameters(&limits) == S_OK && limits && limits->cDims == 1 &&
               limits->rgsabound[0].cElements == 2 && !wcscmp(((BSTR *)limits->pvData)[0], L"10") && !wcscmp(((BSTR *)limits->pvData)[1], L"65535"));
    EXPECT(IAppHostPropertyException, get_ValidationFailureParameters, "a null pointer is refused",
           exception && exception->get_ValidationFailureParameters(NULL) == INVALID_PARAMETER);
    EXPECT(IAppHostConfigException, get_ErrorString, "details are given once", SluicegateGetConfigException(unknown.out()) == S_FALSE && !unknown);
    manager->GetAdminSection(B(L"system.webServer/nothing"), B(SITE), section.out());
    Ref<IAppHostConfigException> fault;
    Text text;
    EXPECT(IAppHostConfigException, get_ErrorString, "a section that is refused leaves its words",
           SluicegateGetConfigException(unknown.out()) == S_OK && unknown->QueryInterface(__uuidof(IAppHostConfigException), fault.any()) == S_OK &&
               fault->get_ErrorString(text.out()) == S_OK && text.has(L"missing a section declaration"));
    EXPECT(IAppHostConfigException, get_ConfigPath, "and the path", fault->get_ConfigPath(text.out()) == S_OK && text.is(SITE));
    Ref<IErrorInfo> information;
    manager->GetAdminSection(B(L"system.webServer/nothing"), B(SITE), section.out());
    EXPECT(IAppHostConfigException, get_ErrorString, "GetErrorInfo hands it over once, with the words",
           GetErrorInfo(0, information.out()) == S_OK && information->GetDescription(text.out()) == S_OK &&
               text.has(L"missing a section declaration"));
    EXPECT(IAppHostConfigException, get_ErrorString, "and with the details",
           information && information->QueryInterface(__uuidof(IAppHostConfigException), fault.any()) == S_OK &&
               fault->get_ErrorString(text.out()) == S_OK && text.has(L"missing a section declaration"));
    EXPECT(IAppHostConfigException, get_ErrorString, "a second GetErrorInfo finds nothing",
           GetErrorInfo(0, information.out()) == S_FALSE && !information);
    manager->GetAdminSection(B(L"system.webServer/nothing"), B(SITE), section.out());
    SetErrorInfo(0, NULL);
    EXPECT(IAppHostConfigException, get_ErrorString, "SetErrorInfo with nothing forgets it",
           GetErrorInfo(0, information.out()) == S_FALSE && !information);
}

static void check()
{
    pthread_t thread;
    pthread_create(&thread, NULL, from_a_thread, NULL);
    pthread_join(thread, NULL);
    Ref<IAppHostWritableAdminManager> manager;
    HRESULT hr = CoCreateInstance(__uuidof(AppHostWritableAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostWritableAdminManager), manager.any());
    Ref<IAppHostAdminManager> base;
    EXPECT(IUnknown, QueryInterface, "a writable manager is a manager", hr == S_OK && manager->QueryInterface(__uuidof(IAppHostAdminManager), base.any()) == S_OK && base);
    Ref<IUnknown> other;
    EXPECT(IUnknown, QueryInterface, "a manager that reads is not writable",
           CoCreateInstance(__uuidof(AppHostAdminManager), NULL, CLSCTX_ALL, __uuidof(IAppHostWritableAdminManager), other.any()) == E_NOINTERFACE && !other);
    commits(manager);
    values(manager);
    items(manager);
    details(manager);
}

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *server)
{
    g_server = server;
    return info->SetRequestNotifications(new Factory<Checker<check>>, RQ_BEGIN_REQUEST, 0);
}
