// Objects that a module gives to a manager: path mappers, change handlers, and extensions for elements, properties, methods.
// config: admin.config
// site: admin
// request: GET /
// expect: 200 checked
#include "admin.h"

#include <string>

using namespace conformance;

static IHttpServer *g_server;

// Counts references like any COM object; the checks hold it on the stack.
template <class Interface> class Given : public Interface
{
public:
    LONG references = 1;
    HRESULT QueryInterface(REFIID identifier, void **object) override
    {
        if (!memcmp(&identifier, &__uuidof(IUnknown), sizeof(GUID)) || !memcmp(&identifier, &__uuidof(Interface), sizeof(GUID))) {
            *object = static_cast<Interface *>(this);
            AddRef();
            return S_OK;
        }
        *object = NULL;
        return E_NOINTERFACE;
    }
    ULONG AddRef() override { return (ULONG)__sync_add_and_fetch(&references, 1); }
    ULONG Release() override { return (ULONG)__sync_sub_and_fetch(&references, 1); }
};

static std::wstring g_other_file;

class Mapper : public Given<IAppHostPathMapper>
{
public:
    HRESULT MapPath(BSTR config_path, BSTR mapped, BSTR *result) override
    {
        EXPECT(IAppHostPathMapper, MapPath, "it gets a config path and a file", config_path && mapped && wcsncmp(config_path, HOST, wcslen(HOST)) == 0);
        *result = wcscmp(config_path, SITE) == 0 ? SysAllocString(g_other_file.c_str()) : SysAllocString(mapped);
        return S_OK;
    }
};

class Mapper2 : public Given<IAppHostPathMapper2>
{
public:
    HRESULT MapPath(BSTR config_path, BSTR mapped, BSTR *result, HANDLE *token) override
    {
        EXPECT(IAppHostPathMapper2, MapPath, "it gets a place for a token", config_path && mapped && token);
        *result = wcscmp(config_path, SITE) == 0 ? SysAllocString(g_other_file.c_str()) : SysAllocString(mapped);
        return S_OK;
    }
};

class Handler : public Given<IAppHostChangeHandler>
{
public:
    int calls = 0;
    HRESULT OnSectionChanges(BSTR section, BSTR path) override
    {
        calls++;
        EXPECT(IAppHostChangeHandler, OnSectionChanges, "it is told section and path",
               !wcscmp(section, L"system.webServer/defaultDocument") && !wcscmp(path, SITE));
        return S_OK;
    }
};

class Elements : public Given<IAppHostElementExtension>
{
public:
    HRESULT result = S_OK;
    HRESULT ProvideElement(IAppHostElement *element) override
    {
        Text text;
        EXPECT(IAppHostElementExtension, ProvideElement, "it gets the section that is read",
               element && element->get_Name(text.out()) == S_OK && text.is(L"system.webServer/defaultDocument"));
        return result;
    }
};

class Properties : public Given<IAppHostPropertyExtension>
{
public:
    HRESULT ProvideGetProperty(IAppHostElement *element, IAppHostProperty *property) override
    {
        Text text;
        EXPECT(IAppHostPropertyExtension, ProvideGetProperty, "it gets element and property",
               element && property && property->get_Name(text.out()) == S_OK && text.is(L"enabled"));
        return property->put_Value(Var(L"provided"));
    }
};

class Methods : public Given<IAppHostMethodExtension>
{
public:
    HRESULT ProvideMethod(IAppHostMethod *method, IAppHostMethodInstance *instance, IAppHostElement *element) override
    {
        Text text, name;
        Ref<IAppHostProperty> property;
        Ref<IAppHostElement> input, output;
        element->GetPropertyByName(B(L"name"), property.out());
        property->get_StringValue(name.out());
        EXPECT(IAppHostMethodExtension, ProvideMethod, "it gets the method and the element",
               method->get_Name(text.out()) == S_OK && text.is(L"Stop") && name.is(L"Main"));
        instance->get_Input(input.out());
        input->GetPropertyByName(B(L"reason"), property.out());
        EXPECT(IAppHostMethodExtension, ProvideMethod, "and the arguments", property->get_StringValue(text.out()) == S_OK && text.is(L"night"));
        instance->get_Output(output.out());
        output->GetPropertyByName(B(L"state"), property.out());
        return property->put_Value(Var(L"stopped"));
    }
};

static void mappers()
{
    Ref<IAppHostAdminManager> manager;
    CoCreateInstance(__uuidof(AppHostAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostAdminManager), manager.any());
    Ref<IAppHostConfigManager> configs;
    Ref<IAppHostConfigFile> file;
    Text shop, mapped;
    manager->get_ConfigManager(configs.out());
    configs->GetConfigFile(B(SHOP), file.out());
    file->get_FilePath(shop.out());
    g_other_file = shop.text;
    Mapper mapper;
    manager->SetMetadata(B(L"pathMapper"), Var((IUnknown *)&mapper));
    EXPECT(IAppHostPathMapper, MapPath, "the file that it names is read",
           configs->GetConfigFile(B(SITE), file.out()) == S_OK && file->get_FilePath(mapped.out()) == S_OK && mapped.is(g_other_file.c_str()));
    Mapper2 second;
    manager->SetMetadata(B(L"pathMapper"), Var((IUnknown *)&second));
    EXPECT(IAppHostPathMapper2, MapPath, "the file that it names is read",
           configs->GetConfigFile(B(SITE), file.out()) == S_OK && file->get_FilePath(mapped.out()) == S_OK && mapped.is(g_other_file.c_str()));
    EXPECT(IUnknown, Release, "the mapper before is given back", mapper.references == 1);
    Var none;
    manager->SetMetadata(B(L"pathMapper"), none);
    EXPECT(IUnknown, Release, "and so is the last", second.references == 1);
    EXPECT(IAppHostAdminManager, SetMetadata, "an object of another kind is E_NOINTERFACE",
           manager->SetMetadata(B(L"changeHandler"), Var((IUnknown *)&mapper)) == E_NOINTERFACE);
}

static void handlers()
{
    Handler handler;
    Ref<IAppHostAdminManager> reader;
    CoCreateInstance(__uuidof(AppHostAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostAdminManager), reader.any());
    reader->SetMetadata(B(L"changeHandler"), Var((IUnknown *)&handler));
    Ref<IAppHostWritableAdminManager> writer;
    CoCreateInstance(__uuidof(AppHostWritableAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostWritableAdminManager), writer.any());
    writer->put_CommitPath(B(SITE));
    Ref<IAppHostElement> section;
    Ref<IAppHostProperty> property;
    writer->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SITE), section.out());
    section->GetPropertyByName(B(L"enabled"), property.out());
    property->put_Value(Var(false));
    writer->CommitChanges();
    EXPECT(IAppHostChangeHandler, OnSectionChanges, "a commit of another manager is told once", handler.calls == 1);
    Var none;
    reader->SetMetadata(B(L"changeHandler"), none);
    property->put_Value(Var(true));
    writer->CommitChanges();
    EXPECT(IAppHostChangeHandler, OnSectionChanges, "after its end it is told nothing", handler.calls == 1 && handler.references == 1);
}

static void extensions()
{
    Ref<IAppHostAdminManager> manager;
    CoCreateInstance(__uuidof(AppHostAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostAdminManager), manager.any());
    Elements elements;
    Properties properties;
    Var none;
    Ref<IAppHostElement> section;
    manager->SetMetadata(B(L"elementExtension"), Var((IUnknown *)&elements));
    EXPECT(IAppHostElementExtension, ProvideElement, "a section that it accepts is given",
           manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SITE), section.out()) == S_OK && section);
    elements.result = E_ACCESSDENIED;
    Ref<IAppHostElement> refused;
    EXPECT(IAppHostElementExtension, ProvideElement, "its failure is that of the call",
           manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SITE), refused.out()) == E_ACCESSDENIED && !refused);
    manager->SetMetadata(B(L"elementExtension"), none);
    Ref<IAppHostProperty> property;
    section->GetPropertyByName(B(L"enabled"), property.out());
    Var value;
    manager->SetMetadata(B(L"propertyExtension"), Var((IUnknown *)&properties));
    EXPECT(IAppHostPropertyExtension, ProvideGetProperty, "what it puts is the value", property->get_Value(value.out()) == S_OK && value.is(L"provided"));
    manager->SetMetadata(B(L"propertyExtension"), none);
    EXPECT(IAppHostPropertyExtension, ProvideGetProperty, "only while it is set", property->get_Value(value.out()) == S_OK && value.value.vt == VT_BOOL);
}

static void methods()
{
    Ref<IAppHostAdminManager> manager;
    CoCreateInstance(__uuidof(AppHostAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostAdminManager), manager.any());
    Ref<IAppHostElement> section, site, input, output;
    Ref<IAppHostElementCollection> sites;
    manager->GetAdminSection(B(L"system.applicationHost/sites"), B(HOST), section.out());
    section->get_Collection(sites.out());
    sites->get_Item(Var(0), site.out());
    Ref<IAppHostMethodCollection> all, empty;
    DWORD count = 7;
    Text text;
    Var value;
    EXPECT(IAppHostElement, get_Methods, "a site has some", site->get_Methods(all.out()) == S_OK && all);
    EXPECT(IAppHostElement, get_Methods, "a section has none", section->get_Methods(empty.out()) == S_OK && empty->get_Count(&count) == S_OK && count == 0);
    EXPECT(IAppHostMethodCollection, get_Count, "start and stop", all->get_Count(&count) == S_OK && count == 2);
    Ref<IAppHostMethod> stop, none;
    EXPECT(IAppHostMethodCollection, get_Item, "by name", all->get_Item(Var(L"Stop"), stop.out()) == S_OK && stop);
    EXPECT(IAppHostMethodCollection, get_Item, "by number", all->get_Item(Var(1), stop.out()) == S_OK && stop);
    EXPECT(IAppHostMethodCollection, get_Item, "another is ERROR_INVALID_INDEX", all->get_Item(Var(L"Recycle"), none.out()) == INVALID_INDEX && !none);
    EXPECT(IAppHostMethod, get_Name, "the name", stop->get_Name(text.out()) == S_OK && text.is(L"Stop"));
    Ref<IAppHostMethodSchema> schema;
    EXPECT(IAppHostMethod, get_Schema, "it has a shape", stop->get_Schema(schema.out()) == S_OK && schema);
    EXPECT(IAppHostMethodSchema, get_Name, "the name", schema->get_Name(text.out()) == S_OK && text.is(L"Stop"));
    Ref<IAppHostElementSchema> shape;
    EXPECT(IAppHostMethodSchema, get_InputSchema, "the shape of the arguments", schema->get_InputSchema(shape.out()) == S_OK && shape);
    EXPECT(IAppHostMethodSchema, get_OutputSchema, "the shape of the results", schema->get_OutputSchema(shape.out()) == S_OK && shape);
    EXPECT(IAppHostMethodSchema, GetMetadata, "no class of the system carries it out", schema->GetMetadata(B(L"extension"), value.out()) == S_OK && value.is(L""));
    EXPECT(IAppHostMethodSchema, GetMetadata, "an unknown name is ERROR_NOT_SUPPORTED", schema->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    Ref<IAppHostMethodInstance> call;
    EXPECT(IAppHostMethod, CreateInstance, "a frame for a call", stop->CreateInstance(call.out()) == S_OK && call);
    EXPECT(IAppHostMethodInstance, get_Input, "the arguments", call->get_Input(input.out()) == S_OK && input);
    EXPECT(IAppHostMethodInstance, get_Output, "the results", call->get_Output(output.out()) == S_OK && output);
    EXPECT(IAppHostMethodInstance, SetMetadata, "a note for whoever carries it out", call->SetMetadata(B(L"note"), Var(L"text")) == S_OK);
    EXPECT(IAppHostMethodInstance, GetMetadata, "the note again", call->GetMetadata(B(L"note"), value.out()) == S_OK && value.is(L"text"));
    EXPECT(IAppHostMethodInstance, GetMetadata, "an unknown name is ERROR_NOT_SUPPORTED", call->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    EXPECT(IAppHostMethodInstance, Execute, "without an extension it is ERROR_NOT_SUPPORTED", call->Execute() == NOT_SUPPORTED);
    Methods extension;
    manager->SetMetadata(B(L"methodExtension"), Var((IUnknown *)&extension));
    Ref<IAppHostProperty> property;
    input->GetPropertyByName(B(L"reason"), property.out());
    property->put_Value(Var(L"night"));
    EXPECT(IAppHostMethodInstance, Execute, "an extension carries it out", call->Execute() == S_OK);
    output->GetPropertyByName(B(L"state"), property.out());
    EXPECT(IAppHostMethodInstance, get_Output, "the results are those of the extension", property->get_StringValue(text.out()) == S_OK && text.is(L"stopped"));
    Var end;
    manager->SetMetadata(B(L"methodExtension"), end);
    EXPECT(IUnknown, Release, "the extension is given back", extension.references == 1);
}

static void check()
{
    mappers();
    handlers();
    extensions();
    methods();
}

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *server)
{
    g_server = server;
    return info->SetRequestNotifications(new Factory<Checker<check>>, RQ_BEGIN_REQUEST, 0);
}
