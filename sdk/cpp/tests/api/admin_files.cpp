// Files of the hierarchy as they are written: locations, declarations of sections, and groups.
// config: admin.config
// site: admin
// request: GET /
// expect: 200 checked
#include "admin.h"

using namespace conformance;

static IHttpServer *g_server;

static void files(IAppHostWritableAdminManager *manager)
{
    Ref<IAppHostConfigManager> configs;
    EXPECT(IAppHostAdminManager, get_ConfigManager, "there is one", manager->get_ConfigManager(configs.out()) == S_OK && configs);
    EXPECT(IAppHostAdminManager, get_ConfigManager, "a null pointer is refused", manager->get_ConfigManager(NULL) == INVALID_PARAMETER);
    Ref<IAppHostConfigFile> host, site, none;
    EXPECT(IAppHostConfigManager, GetConfigFile, "the file of a level", configs->GetConfigFile(B(HOST), host.out()) == S_OK && host);
    EXPECT(IAppHostConfigManager, GetConfigFile, "a site that is not there is ERROR_FILE_NOT_FOUND",
           configs->GetConfigFile(B(L"MACHINE/WEBROOT/APPHOST/Other"), none.out()) == FILE_NOT_FOUND && !none);
    Text text;
    EXPECT(IAppHostConfigManager, GetUniqueConfigPath, "the deepest level with a file",
           configs->GetUniqueConfigPath(B(L"MACHINE/WEBROOT/APPHOST/Main/shop/none"), text.out()) == S_OK && text.is(SHOP));
    EXPECT(IAppHostConfigManager, GetUniqueConfigPath, "another kind of path is ERROR_FILE_NOT_FOUND",
           configs->GetUniqueConfigPath(B(L"C:\\web.config"), text.out()) == FILE_NOT_FOUND && !text.text);
    configs->GetConfigFile(B(SITE), site.out());
    EXPECT(IAppHostConfigFile, get_ConfigPath, "the level", site->get_ConfigPath(text.out()) == S_OK && text.is(SITE));
    EXPECT(IAppHostConfigFile, get_FilePath, "the file", site->get_FilePath(text.out()) == S_OK && text.has(L"/site/web.config"));
    Ref<IAppHostElement> section;
    Ref<IAppHostProperty> property;
    Var value;
    EXPECT(IAppHostConfigFile, GetAdminSection, "what the file itself says",
           host->GetAdminSection(B(L"system.webServer/defaultDocument"), B(L""), section.out()) == S_OK &&
               section->GetPropertyByName(B(L"enabled"), property.out()) == S_OK && property->get_Value(value.out()) == S_OK && value.is_true());
    EXPECT(IAppHostConfigFile, GetAdminSection, "what it says in a location",
           host->GetAdminSection(B(L"system.webServer/defaultDocument"), B(L"Main/shop"), section.out()) == S_OK &&
               section->GetPropertyByName(B(L"enabled"), property.out()) == S_OK && property->get_Value(value.out()) == S_OK && value.is_false());
    EXPECT(IAppHostConfigFile, GetAdminSection, "a section without declaration is refused",
           host->GetAdminSection(B(L"system.webServer/nothing"), B(L""), section.out()) == NOT_SUPPORTED && !section);
    EXPECT(IAppHostConfigFile, GetMetadata, "whether the file is there", site->GetMetadata(B(L"exists"), value.out()) == S_OK && value.is_true());
    EXPECT(IAppHostConfigFile, GetMetadata, "an unknown name is ERROR_NOT_SUPPORTED", site->GetMetadata(B(L"nothing"), value.out()) == NOT_SUPPORTED);
    EXPECT(IAppHostConfigFile, SetMetadata, "a file has no option to set", site->SetMetadata(B(L"exists"), Var(true)) == NOT_SUPPORTED);
    EXPECT(IAppHostConfigFile, ClearInvalidSections, "as documented it is not implemented", site->ClearInvalidSections() == E_NOTIMPL);
    Ref<IAppHostConfigLocationCollection> locations;
    EXPECT(IAppHostConfigFile, get_Locations, "its locations", host->get_Locations(locations.out()) == S_OK && locations);
    Ref<IAppHostSectionGroup> root;
    EXPECT(IAppHostConfigFile, get_RootSectionGroup, "its declarations", host->get_RootSectionGroup(root.out()) == S_OK && root);
}

static void locations(IAppHostWritableAdminManager *manager)
{
    Ref<IAppHostConfigManager> configs;
    Ref<IAppHostConfigFile> host;
    Ref<IAppHostConfigLocationCollection> all;
    manager->get_ConfigManager(configs.out());
    configs->GetConfigFile(B(HOST), host.out());
    host->get_Locations(all.out());
    DWORD count = 0;
    EXPECT(IAppHostConfigLocationCollection, get_Count, "how many", all->get_Count(&count) == S_OK && count == 1);
    Ref<IAppHostConfigLocation> location, added;
    EXPECT(IAppHostConfigLocationCollection, get_Item, "by number", all->get_Item(Var(0), location.out()) == S_OK && location);
    EXPECT(IAppHostConfigLocationCollection, get_Item, "R14: by path, whatever its case", all->get_Item(Var(L"main/SHOP"), location.out()) == S_OK && location);
    EXPECT(IAppHostConfigLocationCollection, get_Item, "another is ERROR_INVALID_INDEX", all->get_Item(Var(1), added.out()) == INVALID_INDEX && !added);
    Text text;
    EXPECT(IAppHostConfigLocation, get_Path, "the path as written", location->get_Path(text.out()) == S_OK && text.is(L"Main/shop"));
    EXPECT(IAppHostConfigLocation, get_Count, "the sections in it", location->get_Count(&count) == S_OK && count == 1);
    Ref<IAppHostElement> section;
    EXPECT(IAppHostConfigLocation, get_Item, "by name", location->get_Item(Var(L"system.webServer/defaultDocument"), section.out()) == S_OK && section);
    EXPECT(IAppHostConfigLocation, get_Item, "by number", location->get_Item(Var(0), section.out()) == S_OK && section);
    EXPECT(IAppHostConfigLocation, get_Item, "behind the end is ERROR_INVALID_INDEX", location->get_Item(Var(1), section.out()) == INVALID_INDEX && !section);
    EXPECT(IAppHostConfigLocationCollection, AddLocation, "a new path", all->AddLocation(B(L"Main/pictures"), added.out()) == S_OK && added);
    EXPECT(IAppHostConfigLocationCollection, AddLocation, "R17: a path that is there is ERROR_ALREADY_EXISTS",
           all->AddLocation(B(L"main/PICTURES"), location.out()) == ALREADY_EXISTS && !location);
    EXPECT(IAppHostConfigLocationCollection, AddLocation, "R14: a path that is none is ERROR_INVALID_DATA", all->AddLocation(B(L"/a\\b"), location.out()) == INVALID_DATA);
    EXPECT(IAppHostConfigLocation, AddConfigSection, "a section that is declared",
           added->AddConfigSection(B(L"system.webServer/defaultDocument"), section.out()) == S_OK && section);
    EXPECT(IAppHostConfigLocation, AddConfigSection, "once", added->AddConfigSection(B(L"system.webServer/defaultDocument"), section.out()) == ALREADY_EXISTS && !section);
    EXPECT(IAppHostConfigLocation, AddConfigSection, "another is ERROR_INVALID_DATA", added->AddConfigSection(B(L"system.webServer/nothing"), section.out()) == INVALID_DATA);
    EXPECT(IAppHostConfigLocation, DeleteConfigSection, "another is ERROR_INVALID_INDEX", added->DeleteConfigSection(Var(L"system.webServer/handlers")) == INVALID_INDEX);
    EXPECT(IAppHostConfigLocation, DeleteConfigSection, "it goes", added->DeleteConfigSection(Var(0)) == S_OK && added->get_Count(&count) == S_OK && count == 0);
    EXPECT(IAppHostConfigLocationCollection, RenameLocation, "another path", all->RenameLocation(Var(L"Main/pictures"), B(L"Main/images")) == S_OK &&
                                                                                all->get_Item(Var(L"Main/images"), location.out()) == S_OK);
    EXPECT(IAppHostConfigLocationCollection, RenameLocation, "one that is not there is ERROR_INVALID_INDEX", all->RenameLocation(Var(9), B(L"x")) == INVALID_INDEX);
    EXPECT(IAppHostConfigLocationCollection, DeleteLocation, "it goes", all->DeleteLocation(Var(L"Main/images")) == S_OK && all->get_Count(&count) == S_OK && count == 1);
    EXPECT(IAppHostConfigLocationCollection, DeleteLocation, "behind the end is ERROR_INVALID_INDEX", all->DeleteLocation(Var(1)) == INVALID_INDEX);
}

static void declarations(IAppHostWritableAdminManager *manager)
{
    Ref<IAppHostConfigManager> configs;
    Ref<IAppHostConfigFile> host;
    Ref<IAppHostSectionGroup> root, company, added, none;
    manager->get_ConfigManager(configs.out());
    configs->GetConfigFile(B(HOST), host.out());
    host->get_RootSectionGroup(root.out());
    ULONG count = 0;
    Text text;
    EXPECT(IAppHostSectionGroup, get_Count, "the groups of the file and of the schema", root->get_Count(&count) == S_OK && count >= 3);
    EXPECT(IAppHostSectionGroup, get_Item, "by name", root->get_Item(Var(L"company"), company.out()) == S_OK && company);
    EXPECT(IAppHostSectionGroup, get_Item, "another is ERROR_INVALID_INDEX", root->get_Item(Var(L"nothing"), none.out()) == INVALID_INDEX && !none);
    EXPECT(IAppHostSectionGroup, get_Name, "the name", company->get_Name(text.out()) == S_OK && text.is(L"company"));
    EXPECT(IAppHostSectionGroup, get_Type, "the type", company->get_Type(text.out()) == S_OK && text.is(L"Company.Group"));
    EXPECT(IAppHostSectionGroup, put_Type, "another type", company->put_Type(B(L"Other")) == S_OK && company->get_Type(text.out()) == S_OK && text.is(L"Other"));
    Ref<IAppHostSectionDefinitionCollection> sections;
    EXPECT(IAppHostSectionGroup, get_Sections, "the sections in it", company->get_Sections(sections.out()) == S_OK && sections);
    EXPECT(IAppHostSectionGroup, AddSectionGroup, "a group in it", company->AddSectionGroup(B(L"inner"), added.out()) == S_OK && added);
    EXPECT(IAppHostSectionGroup, AddSectionGroup, "once", company->AddSectionGroup(B(L"inner"), none.out()) == ALREADY_EXISTS && !none);
    EXPECT(IAppHostSectionGroup, DeleteSectionGroup, "it goes", company->DeleteSectionGroup(Var(L"inner")) == S_OK && company->get_Count(&count) == S_OK && count == 0);
    EXPECT(IAppHostSectionGroup, DeleteSectionGroup, "behind the end is ERROR_INVALID_INDEX", company->DeleteSectionGroup(Var(0)) == INVALID_INDEX);

    EXPECT(IAppHostSectionDefinitionCollection, get_Count, "how many", sections->get_Count(&count) == S_OK && count == 1);
    Ref<IAppHostSectionDefinition> product, extra, nothing;
    EXPECT(IAppHostSectionDefinitionCollection, get_Item, "by name", sections->get_Item(Var(L"product"), product.out()) == S_OK && product);
    EXPECT(IAppHostSectionDefinitionCollection, get_Item, "by number", sections->get_Item(Var(0), product.out()) == S_OK && product);
    EXPECT(IAppHostSectionDefinitionCollection, get_Item, "another is ERROR_INVALID_INDEX", sections->get_Item(Var(L"nothing"), nothing.out()) == INVALID_INDEX && !nothing);
    EXPECT(IAppHostSectionDefinitionCollection, AddSection, "a new one", sections->AddSection(B(L"extra"), extra.out()) == S_OK && extra);
    EXPECT(IAppHostSectionDefinitionCollection, AddSection, "R8: once", sections->AddSection(B(L"extra"), nothing.out()) == ALREADY_EXISTS && !nothing);
    EXPECT(IAppHostSectionDefinitionCollection, DeleteSection, "it goes", sections->DeleteSection(Var(L"extra")) == S_OK && sections->get_Count(&count) == S_OK && count == 1);
    EXPECT(IAppHostSectionDefinitionCollection, DeleteSection, "another is ERROR_INVALID_INDEX", sections->DeleteSection(Var(L"extra")) == INVALID_INDEX);
    VARIANT_BOOL flag = 7;
    EXPECT(IAppHostSectionDefinition, get_Name, "the name", product->get_Name(text.out()) == S_OK && text.is(L"product"));
    EXPECT(IAppHostSectionDefinition, get_Type, "the type", product->get_Type(text.out()) == S_OK && text.is(L"Company.Product"));
    EXPECT(IAppHostSectionDefinition, put_Type, "another", product->put_Type(B(L"New")) == S_OK && product->get_Type(text.out()) == S_OK && text.is(L"New"));
    EXPECT(IAppHostSectionDefinition, get_OverrideModeDefault, "R7: without a word it is Allow", product->get_OverrideModeDefault(text.out()) == S_OK && text.is(L"Allow"));
    EXPECT(IAppHostSectionDefinition, put_OverrideModeDefault, "another", product->put_OverrideModeDefault(B(L"Deny")) == S_OK &&
                                                                              product->get_OverrideModeDefault(text.out()) == S_OK && text.is(L"Deny"));
    EXPECT(IAppHostSectionDefinition, put_OverrideModeDefault, "another word is ERROR_INVALID_DATA", product->put_OverrideModeDefault(B(L"Perhaps")) == INVALID_DATA);
    EXPECT(IAppHostSectionDefinition, get_AllowDefinition, "R6: where it may stand", product->get_AllowDefinition(text.out()) == S_OK && text.is(L"AppHostOnly"));
    EXPECT(IAppHostSectionDefinition, put_AllowDefinition, "elsewhere", product->put_AllowDefinition(B(L"Everywhere")) == S_OK &&
                                                                            product->get_AllowDefinition(text.out()) == S_OK && text.is(L"Everywhere"));
    EXPECT(IAppHostSectionDefinition, put_AllowDefinition, "another word is ERROR_INVALID_DATA", product->put_AllowDefinition(B(L"Nowhere")) == INVALID_DATA);
    EXPECT(IAppHostSectionDefinition, get_AllowLocation, "a text, not a truth value", product->get_AllowLocation(text.out()) == S_OK && text.is(L"false"));
    EXPECT(IAppHostSectionDefinition, put_AllowLocation, "the other", product->put_AllowLocation(B(L"true")) == S_OK && product->get_AllowLocation(text.out()) == S_OK && text.is(L"true"));
    EXPECT(IAppHostSectionDefinition, get_RequirePermission, "without a word it is true", product->get_RequirePermission(&flag) == S_OK && flag == VARIANT_TRUE);
    EXPECT(IAppHostSectionDefinition, put_RequirePermission, "the other", product->put_RequirePermission(VARIANT_FALSE) == S_OK &&
                                                                              product->get_RequirePermission(&flag) == S_OK && flag == VARIANT_FALSE);
}

static void check()
{
    Ref<IAppHostWritableAdminManager> manager;
    CoCreateInstance(__uuidof(AppHostWritableAdminManager), NULL, CLSCTX_INPROC_SERVER, __uuidof(IAppHostWritableAdminManager), manager.any());
    files(manager);
    locations(manager);
    declarations(manager);
    manager->CommitChanges();
    Ref<IAppHostConfigManager> configs;
    Ref<IAppHostConfigFile> host;
    Ref<IAppHostSectionGroup> root, company;
    g_server->GetAdminManager()->get_ConfigManager(configs.out());
    configs->GetConfigFile(B(HOST), host.out());
    host->get_RootSectionGroup(root.out());
    Text text;
    EXPECT(IAppHostSectionGroup, put_Type, "after the commit the server's manager sees it",
           root->get_Item(Var(L"company"), company.out()) == S_OK && company->get_Type(text.out()) == S_OK && text.is(L"Other"));
    EXPECT(IAppHostSectionGroup, put_Type, "a manager that only reads refuses", company->put_Type(B(L"No")) == E_ACCESSDENIED);
}

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *server)
{
    g_server = server;
    return info->SetRequestNotifications(new Factory<Checker<check>>, RQ_BEGIN_REQUEST, 0);
}
