// The shape of sections: elements, collections, properties and constants.
// config: admin.config
// site: admin
// request: GET /
// expect: 200 checked
#include "admin.h"

using namespace conformance;

static IHttpServer *g_server;

static void shape_of(const wchar_t *section, IAppHostElementSchema **schema)
{
    Ref<IAppHostElement> element;
    g_server->GetAdminManager()->GetAdminSection(B(section), B(SITE), element.out());
    element->get_Schema(schema);
}

static void elements()
{
    Ref<IAppHostElementSchema> section, child, pools;
    shape_of(L"system.webServer/httpProtocol", section.out());
    Text text;
    VARIANT_BOOL flag = 7;
    Var value;
    EXPECT(IAppHostElementSchema, get_Name, "the name", section->get_Name(text.out()) == S_OK && text.is(L"httpProtocol"));
    EXPECT(IAppHostElementSchema, get_DoesAllowUnschematizedProperties, "R51: most elements allow none",
           section->get_DoesAllowUnschematizedProperties(&flag) == S_OK && flag == VARIANT_FALSE);
    EXPECT(IAppHostElementSchema, GetMetadata, "a fact by name",
           section->GetMetadata(B(L"allowUnrecognizedAttributes"), value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostElementSchema, GetMetadata, "an unknown name is ERROR_NOT_SUPPORTED", section->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    Ref<IAppHostCollectionSchema> collection;
    EXPECT(IAppHostElementSchema, get_CollectionSchema, "an element without items has none",
           section->get_CollectionSchema(collection.out()) == S_OK && !collection);
    Ref<IAppHostElementSchemaCollection> children;
    EXPECT(IAppHostElementSchema, get_ChildElementSchemas, "the children", section->get_ChildElementSchemas(children.out()) == S_OK && children);
    DWORD count = 0;
    EXPECT(IAppHostElementSchemaCollection, get_Count, "how many", children->get_Count(&count) == S_OK && count >= 2);
    EXPECT(IAppHostElementSchemaCollection, get_Item, "by name",
           children->get_Item(Var(L"customHeaders"), child.out()) == S_OK && child->get_CollectionSchema(collection.out()) == S_OK && collection);
    EXPECT(IAppHostElementSchemaCollection, get_Item, "another name is ERROR_INVALID_INDEX", children->get_Item(Var(L"nothing"), child.out()) == INVALID_INDEX);
    Ref<IAppHostPropertySchemaCollection> properties;
    EXPECT(IAppHostElementSchema, get_PropertySchemas, "the attributes", section->get_PropertySchemas(properties.out()) == S_OK && properties);
    EXPECT(IAppHostElementSchema, get_IsCollectionDefault, "a section holds no defaults",
           section->get_IsCollectionDefault(&flag) == S_OK && flag == VARIANT_FALSE);
    Ref<IAppHostElement> pools_section, defaults;
    g_server->GetAdminManager()->GetAdminSection(B(L"system.applicationHost/applicationPools"), B(HOST), pools_section.out());
    pools_section->GetElementByName(B(L"applicationPoolDefaults"), defaults.out());
    defaults->get_Schema(pools.out());
    EXPECT(IAppHostElementSchema, get_IsCollectionDefault, "R37: a defaults element does",
           pools->get_IsCollectionDefault(&flag) == S_OK && flag == VARIANT_TRUE);
}

static void collections()
{
    Ref<IAppHostElementSchema> section, item, removal, clear;
    Ref<IAppHostCollectionSchema> collection;
    shape_of(L"system.webServer/handlers", section.out());
    section->get_CollectionSchema(collection.out());
    Text text;
    VARIANT_BOOL flag = 7;
    Var value;
    EXPECT(IAppHostCollectionSchema, get_AddElementNames, "R41: the name of items", collection->get_AddElementNames(text.out()) == S_OK && text.is(L"add"));
    EXPECT(IAppHostCollectionSchema, GetAddElementSchema, "the shape of items", collection->GetAddElementSchema(B(L"add"), item.out()) == S_OK && item);
    EXPECT(IAppHostCollectionSchema, GetAddElementSchema, "another name is ERROR_INVALID_INDEX",
           collection->GetAddElementSchema(B(L"put"), removal.out()) == INVALID_INDEX && !removal);
    Ref<IAppHostPropertySchemaCollection> keys;
    DWORD count = 0;
    EXPECT(IAppHostCollectionSchema, get_RemoveElementSchema, "R47: what removes an item has its key only",
           collection->get_RemoveElementSchema(removal.out()) == S_OK && removal && removal->get_PropertySchemas(keys.out()) == S_OK &&
               keys->get_Count(&count) == S_OK && count == 1);
    EXPECT(IAppHostCollectionSchema, get_ClearElementSchema, "what clears it has a name",
           collection->get_ClearElementSchema(clear.out()) == S_OK && clear && clear->get_Name(text.out()) == S_OK && text.is(L"clear"));
    EXPECT(IAppHostCollectionSchema, get_IsMergeAppend, "R49: handlers of lower levels come first",
           collection->get_IsMergeAppend(&flag) == S_OK && flag == VARIANT_FALSE);
    EXPECT(IAppHostCollectionSchema, get_DoesAllowDuplicates, "R43: a collection with a key has no equal items",
           collection->get_DoesAllowDuplicates(&flag) == S_OK && flag == VARIANT_FALSE);
    EXPECT(IAppHostCollectionSchema, GetMetadata, "it has none: ERROR_NOT_SUPPORTED", collection->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    Ref<IAppHostElementSchema> sites;
    Ref<IAppHostCollectionSchema> site;
    shape_of(L"system.applicationHost/sites", sites.out());
    sites->get_CollectionSchema(site.out());
    EXPECT(IAppHostCollectionSchema, get_RemoveElementSchema, "R41: sites cannot be removed by a directive",
           site->get_RemoveElementSchema(removal.out()) == S_OK && !removal);
    EXPECT(IAppHostCollectionSchema, get_ClearElementSchema, "R41: nor cleared", site->get_ClearElementSchema(clear.out()) == S_OK && !clear);
}

static void properties()
{
    Ref<IAppHostElementSchema> section, item;
    Ref<IAppHostCollectionSchema> collection;
    Ref<IAppHostPropertySchemaCollection> all;
    Ref<IAppHostPropertySchema> name, path;
    shape_of(L"system.webServer/handlers", section.out());
    section->get_CollectionSchema(collection.out());
    collection->GetAddElementSchema(B(L"add"), item.out());
    item->get_PropertySchemas(all.out());
    DWORD count = 0;
    EXPECT(IAppHostPropertySchemaCollection, get_Count, "those of an item", all->get_Count(&count) == S_OK && count > 5);
    EXPECT(IAppHostPropertySchemaCollection, get_Item, "by name", all->get_Item(Var(L"name"), name.out()) == S_OK && name);
    EXPECT(IAppHostPropertySchemaCollection, get_Item, "by number", all->get_Item(Var(0), path.out()) == S_OK && path);
    EXPECT(IAppHostPropertySchemaCollection, get_Item, "another name is ERROR_INVALID_INDEX", all->get_Item(Var(L"nothing"), path.out()) == INVALID_INDEX);
    Text text;
    Var value;
    VARIANT_BOOL flag = 7;
    EXPECT(IAppHostPropertySchema, get_Name, "the name", name->get_Name(text.out()) == S_OK && text.is(L"name"));
    EXPECT(IAppHostPropertySchema, get_Type, "a text", name->get_Type(text.out()) == S_OK && text.is(L"string"));
    EXPECT(IAppHostPropertySchema, get_DefaultValue, "a text without default is empty", name->get_DefaultValue(value.out()) == S_OK && value.is(L""));
    EXPECT(IAppHostPropertySchema, get_IsRequired, "R39: an item needs its name", name->get_IsRequired(&flag) == S_OK && flag == VARIANT_TRUE);
    EXPECT(IAppHostPropertySchema, get_IsUniqueKey, "R43: the name tells items apart", name->get_IsUniqueKey(&flag) == S_OK && flag == VARIANT_TRUE);
    EXPECT(IAppHostPropertySchema, get_IsCombinedKey, "R43: alone", name->get_IsCombinedKey(&flag) == S_OK && flag == VARIANT_FALSE);
    EXPECT(IAppHostPropertySchema, get_IsCaseSensitive, "R44: case counts in names of handlers", name->get_IsCaseSensitive(&flag) == S_OK && flag == VARIANT_TRUE);
    EXPECT(IAppHostPropertySchema, get_IsEncrypted, "a name is no secret", name->get_IsEncrypted(&flag) == S_OK && flag == VARIANT_FALSE);
    EXPECT(IAppHostPropertySchema, get_DoesAllowInfinite, "a text is never infinite", name->get_DoesAllowInfinite(&flag) == S_OK && flag == VARIANT_FALSE);
    EXPECT(IAppHostPropertySchema, GetMetadata, "a fact by name", name->GetMetadata(B(L"isUniqueKey"), value.out()) == S_OK && value.is_true());
    EXPECT(IAppHostPropertySchema, GetMetadata, "an unknown name is ERROR_NOT_SUPPORTED", name->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    Ref<IAppHostPropertySchema> script, access;
    all->get_Item(Var(L"scriptProcessor"), script.out());
    EXPECT(IAppHostPropertySchema, get_IsExpanded, "R62: variables in the script processor are replaced", script->get_IsExpanded(&flag) == S_OK && flag == VARIANT_TRUE);
    all->get_Item(Var(L"requireAccess"), access.out());
    Ref<IAppHostConstantValueCollection> values;
    EXPECT(IAppHostPropertySchema, get_PossibleValues, "the names of an enumeration", access->get_PossibleValues(values.out()) == S_OK && values);
    EXPECT(IAppHostConstantValueCollection, get_Count, "how many", values->get_Count(&count) == S_OK && count >= 4);
    Ref<IAppHostConstantValue> script_access;
    EXPECT(IAppHostConstantValueCollection, get_Item, "by name", values->get_Item(Var(L"Script"), script_access.out()) == S_OK && script_access);
    DWORD number = 0;
    EXPECT(IAppHostConstantValue, get_Name, "the name", script_access->get_Name(text.out()) == S_OK && text.is(L"Script"));
    EXPECT(IAppHostConstantValue, get_Value, "its number", script_access->get_Value(&number) == S_OK && number == 3);
    Ref<IAppHostConstantValue> none;
    EXPECT(IAppHostConstantValueCollection, get_Item, "another name is ERROR_INVALID_INDEX", values->get_Item(Var(L"Nothing"), none.out()) == INVALID_INDEX && !none);
    Ref<IAppHostElement> pools;
    g_server->GetAdminManager()->GetAdminSection(B(L"system.applicationHost/applicationPools"), B(HOST), pools.out());
    Ref<IAppHostElement> defaults;
    pools->GetElementByName(B(L"applicationPoolDefaults"), defaults.out());
    Ref<IAppHostProperty> queue;
    defaults->GetPropertyByName(B(L"queueLength"), queue.out());
    Ref<IAppHostPropertySchema> limit;
    queue->get_Schema(limit.out());
    EXPECT(IAppHostPropertySchema, get_ValidationType, "R59: a range", limit->get_ValidationType(text.out()) == S_OK && text.is(L"integerRange"));
    EXPECT(IAppHostPropertySchema, get_ValidationParameter, "R59: its ends", limit->get_ValidationParameter(text.out()) == S_OK && text.is(L"10,65535"));
    EXPECT(IAppHostPropertySchema, get_DefaultValue, "a number", limit->get_DefaultValue(value.out()) == S_OK && value.value.vt == VT_UI4 && value.value.ulVal == 1000);
    Ref<IAppHostElement> model;
    defaults->GetElementByName(B(L"processModel"), model.out());
    Ref<IAppHostProperty> idle;
    model->GetPropertyByName(B(L"idleTimeout"), idle.out());
    Ref<IAppHostPropertySchema> span;
    idle->get_Schema(span.out());
    EXPECT(IAppHostPropertySchema, get_TimeSpanFormat, "R58: a time span is written as a clock", span->get_TimeSpanFormat(text.out()) == S_OK && text.is(L"string"));
}

static void check()
{
    elements();
    collections();
    properties();
}

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *server)
{
    g_server = server;
    return info->SetRequestNotifications(new Factory<Checker<check>>, RQ_BEGIN_REQUEST, 0);
}
