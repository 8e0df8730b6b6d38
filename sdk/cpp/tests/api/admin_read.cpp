// Reading sections through the server's manager: elements, collections, properties, and where values come from.
// config: admin.config
// site: admin
// request: GET /
// expect: 200 checked
#include "admin.h"

using namespace conformance;

static IHttpServer *g_server;

static void managers()
{
    IAppHostAdminManager *manager = g_server->GetAdminManager();
    EXPECT(IHttpServer, GetAdminManager, "there is one, and always the same", manager && manager == g_server->GetAdminManager());
    EXPECT(IUnknown, AddRef, "it counts up", manager->AddRef() > 1);
    EXPECT(IUnknown, Release, "it counts down", manager->Release() > 0);
    Ref<IAppHostAdminManager> same;
    EXPECT(IUnknown, QueryInterface, "its own interface is the object",
           manager->QueryInterface(__uuidof(IAppHostAdminManager), same.any()) == S_OK && same == manager);
    Ref<IUnknown> unknown;
    EXPECT(IUnknown, QueryInterface, "IUnknown is the object",
           manager->QueryInterface(__uuidof(IUnknown), unknown.any()) == S_OK && (void *)unknown == (void *)manager);
    Ref<IAppHostElement> none;
    EXPECT(IUnknown, QueryInterface, "what it is not is E_NOINTERFACE and null",
           manager->QueryInterface(__uuidof(IAppHostElement), none.any()) == E_NOINTERFACE && !none);
    EXPECT(IUnknown, QueryInterface, "a null pointer is refused",
           manager->QueryInterface(__uuidof(IUnknown), (void **)NULL) == E_INVALIDARG);

    Ref<IAppHostElement> section;
    EXPECT(IAppHostAdminManager, GetAdminSection, "a section of the schema is there at any path",
           manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SHOP), section.out()) == S_OK && section);
    EXPECT(IAppHostAdminManager, GetAdminSection, "R15: a site that is not there is ERROR_FILE_NOT_FOUND",
           manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(L"MACHINE/WEBROOT/APPHOST/Other"), section.out()) == FILE_NOT_FOUND && !section);
    EXPECT(IAppHostAdminManager, GetAdminSection, "R71: a section without declaration is ERROR_NOT_SUPPORTED",
           manager->GetAdminSection(B(L"system.webServer/nothing"), B(SITE), section.out()) == NOT_SUPPORTED);
    EXPECT(IAppHostAdminManager, GetAdminSection, "null arguments are refused",
           manager->GetAdminSection(NULL, B(SITE), section.out()) == INVALID_PARAMETER &&
               manager->GetAdminSection(B(L"system.webServer/defaultDocument"), NULL, section.out()) == INVALID_PARAMETER &&
               manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SITE), NULL) == INVALID_PARAMETER);

    Var flag;
    EXPECT(IAppHostAdminManager, GetMetadata, "an option has its default",
           manager->GetMetadata(B(L"expandEnvironmentStrings"), flag.out()) == S_OK && flag.is_true());
    EXPECT(IAppHostAdminManager, GetMetadata, "an unknown option is ERROR_NOT_SUPPORTED",
           manager->GetMetadata(B(L"nothing"), flag.out()) == NOT_SUPPORTED && flag.value.vt == VT_EMPTY);
    EXPECT(IAppHostAdminManager, SetMetadata, "an option can be set",
           manager->SetMetadata(B(L"ignoreInvalidAttributes"), Var(true)) == S_OK &&
               manager->GetMetadata(B(L"ignoreInvalidAttributes"), flag.out()) == S_OK && flag.is_true());
    EXPECT(IAppHostAdminManager, SetMetadata, "an unknown option is ERROR_NOT_SUPPORTED",
           manager->SetMetadata(B(L"nothing"), Var(true)) == NOT_SUPPORTED);
    EXPECT(IAppHostAdminManager, SetMetadata, "a value of the wrong kind is refused",
           manager->SetMetadata(B(L"ignoreInvalidRanges"), Var(L"yes")) == E_INVALIDARG);
}

static void elements()
{
    IAppHostAdminManager *manager = g_server->GetAdminManager();
    Ref<IAppHostElement> section, files, item;
    manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SITE), section.out());
    Text text;
    EXPECT(IAppHostElement, get_Name, "a section has its whole path",
           section->get_Name(text.out()) == S_OK && text.is(L"system.webServer/defaultDocument"));
    EXPECT(IAppHostElement, GetElementByName, "a child of the schema is there",
           section->GetElementByName(B(L"files"), files.out()) == S_OK && files);
    EXPECT(IAppHostElement, get_Name, "a child has its own name", files->get_Name(text.out()) == S_OK && text.is(L"files"));
    EXPECT(IAppHostElement, GetElementByName, "another name is ERROR_INVALID_INDEX",
           section->GetElementByName(B(L"fils"), item.out()) == INVALID_INDEX && !item);
    Ref<IAppHostElementCollection> collection, none;
    EXPECT(IAppHostElement, get_Collection, "an element with items has one",
           files->get_Collection(collection.out()) == S_OK && collection);
    EXPECT(IAppHostElement, get_Collection, "an element without has none, and that is no error",
           section->get_Collection(none.out()) == S_OK && !none);
    Ref<IAppHostPropertyCollection> properties;
    EXPECT(IAppHostElement, get_Properties, "all attributes of the schema are there",
           section->get_Properties(properties.out()) == S_OK && properties);
    Ref<IAppHostChildElementCollection> children;
    EXPECT(IAppHostElement, get_ChildElements, "all child elements of the schema are there",
           section->get_ChildElements(children.out()) == S_OK && children);
    Ref<IAppHostElementSchema> schema;
    EXPECT(IAppHostElement, get_Schema, "it has a shape", section->get_Schema(schema.out()) == S_OK && schema);
    Ref<IAppHostProperty> property;
    EXPECT(IAppHostElement, GetPropertyByName, "an attribute of the schema is there",
           section->GetPropertyByName(B(L"enabled"), property.out()) == S_OK && property);
    EXPECT(IAppHostElement, GetPropertyByName, "another name is ERROR_INVALID_INDEX",
           section->GetPropertyByName(B(L"enabeld"), property.out()) == INVALID_INDEX && !property);
    EXPECT(IAppHostElement, GetPropertyByName, "a null name is refused",
           section->GetPropertyByName(NULL, property.out()) == INVALID_PARAMETER);
    EXPECT(IAppHostElement, Clear, "a manager that only reads refuses", section->Clear() == E_ACCESSDENIED);

    Var value;
    EXPECT(IAppHostElement, GetMetadata, "an unlocked section is not locked",
           section->GetMetadata(B(L"isLocked"), value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostElement, GetMetadata, "the deepest path that sets something",
           section->GetMetadata(B(L"deepestPathSet"), value.out()) == S_OK && value.is(HOST));
    EXPECT(IAppHostElement, GetMetadata, "R21: the mode for levels below",
           section->GetMetadata(B(L"effectiveOverrideMode"), value.out()) == S_OK && value.is(L"Allow"));
    EXPECT(IAppHostElement, GetMetadata, "a section in the file itself has no other source",
           section->GetMetadata(B(L"configSource"), value.out()) == S_OK && value.is(L""));
    EXPECT(IAppHostElement, GetMetadata, "the line in the file",
           section->GetMetadata(B(L"deepestFileLineNumberSet"), value.out()) == S_OK && value.value.ulVal > 20);
    EXPECT(IAppHostElement, GetMetadata, "an unknown name is ERROR_NOT_SUPPORTED",
           section->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    EXPECT(IAppHostElement, SetMetadata, "a manager that only reads refuses",
           section->SetMetadata(B(L"lockAttributes"), Var(L"enabled")) == E_ACCESSDENIED);
    Ref<IAppHostElement> access;
    manager->GetAdminSection(B(L"system.webServer/security/access"), B(SITE), access.out());
    EXPECT(IAppHostElement, GetMetadata, "R22: a section that is denied is locked",
           access->GetMetadata(B(L"isLocked"), value.out()) == S_OK && value.is_true());
}

static void collections()
{
    IAppHostAdminManager *manager = g_server->GetAdminManager();
    Ref<IAppHostElement> section, headers, item;
    manager->GetAdminSection(B(L"system.webServer/httpProtocol"), B(SITE), section.out());
    section->GetElementByName(B(L"customHeaders"), headers.out());
    Ref<IAppHostElementCollection> collection;
    headers->get_Collection(collection.out());
    DWORD count = 0;
    EXPECT(IAppHostElementCollection, get_Count, "R42: inherited and own items", collection->get_Count(&count) == S_OK && count == 3);
    EXPECT(IAppHostElementCollection, get_Count, "a null pointer is refused", collection->get_Count(NULL) == INVALID_PARAMETER);
    Text text;
    Ref<IAppHostProperty> property;
    EXPECT(IAppHostElementCollection, get_Item, "R49: by number, own items last",
           collection->get_Item(Var(2), item.out()) == S_OK && item->GetPropertyByName(B(L"name"), property.out()) == S_OK &&
               property->get_StringValue(text.out()) == S_OK && text.is(L"X-Site"));
    EXPECT(IAppHostElementCollection, get_Item, "by key, a literal",
           collection->get_Item(Var(L"x-b"), item.out()) == S_OK && item->GetPropertyByName(B(L"value"), property.out()) == S_OK &&
               property->get_StringValue(text.out()) == S_OK && text.is(L"2"));
    VARIANT shorter;
    VariantInit(&shorter);
    shorter.vt = VT_I2;
    shorter.iVal = 1;
    EXPECT(IAppHostElementCollection, get_Item, "by VT_I2", collection->get_Item(shorter, item.out()) == S_OK && item);
    shorter.vt = VT_UI4;
    EXPECT(IAppHostElementCollection, get_Item, "by VT_UI4", collection->get_Item(shorter, item.out()) == S_OK && item);
    EXPECT(IAppHostElementCollection, get_Item, "behind the end is ERROR_INVALID_INDEX",
           collection->get_Item(Var(3), item.out()) == INVALID_INDEX && !item);
    EXPECT(IAppHostElementCollection, get_Item, "a negative number is ERROR_INVALID_INDEX",
           collection->get_Item(Var(-1), item.out()) == INVALID_INDEX);
    EXPECT(IAppHostElementCollection, get_Item, "a key that is not there is ERROR_INVALID_INDEX",
           collection->get_Item(Var(L"X-C"), item.out()) == INVALID_INDEX);
    Ref<IAppHostCollectionSchema> schema;
    EXPECT(IAppHostElementCollection, get_Schema, "it has a shape", collection->get_Schema(schema.out()) == S_OK && schema);
    EXPECT(IAppHostElementCollection, CreateNewElement, "a new item has the name of the schema",
           collection->CreateNewElement(B(L"add"), item.out()) == S_OK && item->get_Name(text.out()) == S_OK && text.is(L"add"));
    EXPECT(IAppHostElementCollection, AddElement, "a manager that only reads refuses", collection->AddElement(item) == E_ACCESSDENIED);
    EXPECT(IAppHostElementCollection, AddElement, "null is refused", collection->AddElement(NULL) == INVALID_PARAMETER);
    EXPECT(IAppHostElementCollection, DeleteElement, "a manager that only reads refuses",
           collection->DeleteElement(Var(0)) == E_ACCESSDENIED);
    EXPECT(IAppHostElementCollection, Clear, "a manager that only reads refuses", collection->Clear() == E_ACCESSDENIED);

    Ref<IAppHostChildElementCollection> children;
    section->get_ChildElements(children.out());
    EXPECT(IAppHostChildElementCollection, get_Count, "those of the schema", children->get_Count(&count) == S_OK && count >= 2);
    EXPECT(IAppHostChildElementCollection, get_Item, "by name",
           children->get_Item(Var(L"customHeaders"), item.out()) == S_OK && item->get_Name(text.out()) == S_OK && text.is(L"customHeaders"));
    EXPECT(IAppHostChildElementCollection, get_Item, "by number", children->get_Item(Var(0), item.out()) == S_OK && item);
    EXPECT(IAppHostChildElementCollection, get_Item, "behind the end is ERROR_INVALID_INDEX",
           children->get_Item(Var((int)count), item.out()) == INVALID_INDEX);
}

static void properties()
{
    IAppHostAdminManager *manager = g_server->GetAdminManager();
    Ref<IAppHostElement> section, sites_section, site, limits;
    manager->GetAdminSection(B(L"system.webServer/defaultDocument"), B(SHOP), section.out());
    Ref<IAppHostPropertyCollection> all;
    section->get_Properties(all.out());
    DWORD count = 0;
    EXPECT(IAppHostPropertyCollection, get_Count, "those of the schema", all->get_Count(&count) == S_OK && count >= 1);
    Ref<IAppHostProperty> property;
    EXPECT(IAppHostPropertyCollection, get_Item, "by name", all->get_Item(Var(L"enabled"), property.out()) == S_OK && property);
    EXPECT(IAppHostPropertyCollection, get_Item, "another name is ERROR_INVALID_INDEX",
           all->get_Item(Var(L"nothing"), property.out()) == INVALID_INDEX && !property);
    EXPECT(IAppHostPropertyCollection, get_Item, "by number", all->get_Item(Var(0), property.out()) == S_OK && property);
    section->GetPropertyByName(B(L"enabled"), property.out());
    Text text;
    Var value;
    EXPECT(IAppHostProperty, get_Name, "the name", property->get_Name(text.out()) == S_OK && text.is(L"enabled"));
    EXPECT(IAppHostProperty, get_Value, "R18: a truth value is VT_BOOL, and the location counts",
           property->get_Value(value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostProperty, get_StringValue, "the value as text", property->get_StringValue(text.out()) == S_OK && text.is(L"false"));
    EXPECT(IAppHostProperty, get_StringValue, "a null pointer is refused", property->get_StringValue(NULL) == INVALID_PARAMETER);
    EXPECT(IAppHostProperty, put_Value, "a manager that only reads refuses", property->put_Value(Var(true)) == E_ACCESSDENIED);
    EXPECT(IAppHostProperty, Clear, "a manager that only reads refuses", property->Clear() == E_ACCESSDENIED);
    EXPECT(IAppHostProperty, SetMetadata, "a manager that only reads refuses", property->SetMetadata(B(L"isLocked"), Var(true)) == E_ACCESSDENIED);
    EXPECT(IAppHostProperty, SetMetadata, "an unknown name is ERROR_NOT_SUPPORTED",
           property->SetMetadata(B(L"encryptionProvider"), Var(L"AesProvider")) == NOT_SUPPORTED);
    EXPECT(IAppHostProperty, GetMetadata, "what is set is not the default",
           property->GetMetadata(B(L"isInheritedFromDefault"), value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostProperty, GetMetadata, "the path of the location that sets it",
           property->GetMetadata(B(L"deepestPathSet"), value.out()) == S_OK && value.is(SHOP));
    EXPECT(IAppHostProperty, GetMetadata, "it is not encrypted",
           property->GetMetadata(B(L"isPropertyEncrypted"), value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostProperty, GetMetadata, "an unknown name is ERROR_NOT_SUPPORTED",
           property->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    Ref<IAppHostPropertySchema> schema;
    EXPECT(IAppHostProperty, get_Schema, "it has a shape", property->get_Schema(schema.out()) == S_OK && schema);
    Ref<IAppHostPropertyException> exception;
    EXPECT(IAppHostProperty, get_Exception, "a valid value has none", property->get_Exception(exception.out()) == S_OK && !exception);

    manager->GetAdminSection(B(L"system.applicationHost/sites"), B(HOST), sites_section.out());
    Ref<IAppHostElementCollection> sites;
    sites_section->get_Collection(sites.out());
    sites->get_Item(Var(L"Main"), site.out());
    site->GetPropertyByName(B(L"id"), property.out());
    EXPECT(IAppHostProperty, get_Value, "an unsigned number is VT_UI4",
           property->get_Value(value.out()) == S_OK && value.value.vt == VT_UI4 && value.value.ulVal == 7);
    site->GetElementByName(B(L"limits"), limits.out());
    limits->GetPropertyByName(B(L"connectionTimeout"), property.out());
    EXPECT(IAppHostProperty, get_StringValue, "R37: siteDefaults speaks for a site that is silent",
           property->get_StringValue(text.out()) == S_OK && text.is(L"00:01:30"));
    EXPECT(IAppHostProperty, get_Value, "a time span is VT_UI8 in steps of 100 nanoseconds",
           property->get_Value(value.out()) == S_OK && value.value.vt == VT_UI8 && value.value.ullVal == 900000000ull);
    Ref<IAppHostElement> protocol;
    manager->GetAdminSection(B(L"system.webServer/httpProtocol"), B(SITE), protocol.out());
    protocol->GetPropertyByName(B(L"allowKeepAlive"), property.out());
    EXPECT(IAppHostProperty, GetMetadata, "R28: what the level above locks is locked",
           property->GetMetadata(B(L"isLocked"), value.out()) == S_OK && value.is_true());
    Ref<IAppHostElement> errors;
    manager->GetAdminSection(B(L"system.webServer/httpErrors"), B(SITE), errors.out());
    errors->GetPropertyByName(B(L"errorMode"), property.out());
    EXPECT(IAppHostProperty, get_Value, "an enumeration is its number as VT_I4",
           property->get_Value(value.out()) == S_OK && value.value.vt == VT_I4);
    EXPECT(IAppHostProperty, get_StringValue, "an enumeration has a name",
           property->get_StringValue(text.out()) == S_OK && text.has(L"Detailed"));
}

static void faults()
{
    IAppHostAdminManager *manager = g_server->GetAdminManager();
    Ref<IAppHostElement> errors;
    EXPECT(IAppHostAdminManager, GetAdminSection, "R11: a bad value does not spoil the section",
           manager->GetAdminSection(B(L"system.webServer/httpErrors"), B(SHOP), errors.out()) == S_OK && errors);
    Ref<IAppHostProperty> property;
    errors->GetPropertyByName(B(L"existingResponse"), property.out());
    Var value;
    EXPECT(IAppHostProperty, get_Value, "R61: a value against the schema is ERROR_INVALID_DATA",
           property->get_Value(value.out()) == INVALID_DATA && value.value.vt == VT_EMPTY);
    Ref<IAppHostPropertyException> exception;
    EXPECT(IAppHostProperty, get_Exception, "a bad value has one", property->get_Exception(exception.out()) == S_OK && exception);
    if (!exception) {
        return;
    }
    Ref<IAppHostConfigException> base;
    exception->QueryInterface(__uuidof(IAppHostConfigException), base.any());
    ULONG line = 0;
    Text text;
    EXPECT(IAppHostConfigException, get_LineNumber, "the line of the fault", base->get_LineNumber(&line) == S_OK && line == 4);
    EXPECT(IAppHostConfigException, get_FileName, "the file of the fault", base->get_FileName(text.out()) == S_OK && text.has(L"shop/web.config"));
    EXPECT(IAppHostConfigException, get_ConfigPath, "the path that was asked for", base->get_ConfigPath(text.out()) == S_OK && text.is(SHOP));
    EXPECT(IAppHostConfigException, get_ErrorLine, "the text of the line", base->get_ErrorLine(text.out()) == S_OK && text.has(L"Sideways"));
    EXPECT(IAppHostConfigException, get_PreErrorLine, "the line before", base->get_PreErrorLine(text.out()) == S_OK && text.has(L"a value that the schema"));
    EXPECT(IAppHostConfigException, get_PostErrorLine, "the line after", base->get_PostErrorLine(text.out()) == S_OK && text.has(L"</system.webServer>"));
    EXPECT(IAppHostConfigException, get_ErrorString, "the words", base->get_ErrorString(text.out()) == S_OK && text.has(L"existingResponse"));
    EXPECT(IAppHostPropertyException, get_InvalidValue, "the value", exception->get_InvalidValue(text.out()) == S_OK && text.is(L"Sideways"));
    EXPECT(IAppHostPropertyException, get_ValidationFailureReason, "why it is none",
           exception->get_ValidationFailureReason(text.out()) == S_OK && text.has(L"PassThrough"));
}

static void mapping()
{
    IAppHostAdminManager *manager = g_server->GetAdminManager();
    Var value;
    manager->GetMetadata(B(L"mappingExtension"), value.out());
    Ref<IAppHostMappingExtension> mapping;
    if (value.value.vt != VT_UNKNOWN || value.value.punkVal->QueryInterface(__uuidof(IAppHostMappingExtension), mapping.any()) != S_OK) {
        return;
    }
    Text text;
    DWORD id = 0;
    Ref<IAppHostElement> site, directory, application;
    EXPECT(IAppHostMappingExtension, GetSiteNameFromSiteId, "the name of a number", mapping->GetSiteNameFromSiteId(7, text.out()) == S_OK && text.is(L"Main"));
    EXPECT(IAppHostMappingExtension, GetSiteNameFromSiteId, "another number is ERROR_FILE_NOT_FOUND",
           mapping->GetSiteNameFromSiteId(8, text.out()) == FILE_NOT_FOUND && !text.text);
    EXPECT(IAppHostMappingExtension, GetSiteIdFromSiteName, "R97: the number of a name, whatever its case",
           mapping->GetSiteIdFromSiteName(B(L"MAIN"), &id) == S_OK && id == 7);
    EXPECT(IAppHostMappingExtension, GetSiteElementFromSiteId, "the element", mapping->GetSiteElementFromSiteId(7, site.out()) == S_OK && site);
    EXPECT(IAppHostMappingExtension, MapPath, "R91: the virtual directory that maps a path",
           mapping->MapPath(B(L"Main"), B(L"/pictures/a.png"), text.out(), directory.out(), application.out()) == S_OK &&
               text.has(L"/shop/a.png") && directory && application);
    EXPECT(IAppHostMappingExtension, MapPath, "a site that is not there is ERROR_FILE_NOT_FOUND",
           mapping->MapPath(B(L"Other"), B(L"/"), text.out(), directory.out(), application.out()) == FILE_NOT_FOUND && !directory && !application);
}

static void check()
{
    managers();
    elements();
    collections();
    properties();
    faults();
    mapping();
}

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *server)
{
    g_server = server;
    return info->SetRequestNotifications(new Factory<Checker<check>>, RQ_BEGIN_REQUEST, 0);
}
