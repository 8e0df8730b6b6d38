//! A module that reads its settings in the manner of Windows code, in a process without a server and then with a configuration.

mod harness;

use harness::{build_and_load, request_module};
use sluicegate_config::Configuration;
use sluicegate_testing::MemorySite;

/// Answers with the status code of the manager's call and the number of default documents; literals are BSTRs, the index is
/// VT_I2, and the manager is released although it is the server's.
const SOURCE: &str = r#"
#include <httpserv.h>
#include <ahadmin.h>
#include <string>

static IHttpServer *server;

class Reader : public CHttpModule
{
public:
    REQUEST_NOTIFICATION_STATUS OnBeginRequest(IHttpContext *context, IHttpEventProvider *)
    {
        IAppHostAdminManager *manager = server->GetAdminManager();
        IAppHostElement *section = NULL, *files = NULL, *item = NULL;
        IAppHostElementCollection *collection = NULL;
        std::wstring path = L"MACHINE/WEBROOT/APPHOST";
        HRESULT hr = manager->GetAdminSection((BSTR)L"system.webServer/defaultDocument", &path[0], &section);
        DWORD count = 0;
        if (SUCCEEDED(hr) && SUCCEEDED(section->GetElementByName((BSTR)L"files", &files)) &&
            SUCCEEDED(files->get_Collection(&collection))) {
            collection->get_Count(&count);
            VARIANT index;
            index.vt = VT_I2;
            index.iVal = 0;
            collection->get_Item(index, &item);
        }
        std::string text = std::to_string(hr) + " " + std::to_string(count) + (item ? " item" : " nothing");
        if (item) item->Release();
        if (collection) collection->Release();
        if (files) files->Release();
        if (section) section->Release();
        manager->Release();
        HTTP_DATA_CHUNK chunk;
        chunk.DataChunkType = HttpDataChunkFromMemory;
        chunk.FromMemory.pBuffer = &text[0];
        chunk.FromMemory.BufferLength = (ULONG)text.size();
        DWORD sent = 0;
        context->GetResponse()->WriteEntityChunks(&chunk, 1, FALSE, FALSE, &sent);
        return RQ_NOTIFICATION_FINISH_REQUEST;
    }
};

class Factory : public IHttpModuleFactory
{
public:
    HRESULT GetHttpModule(CHttpModule **module, IModuleAllocator *) { *module = new Reader; return S_OK; }
    void Terminate() { delete this; }
};

HRESULT __stdcall RegisterModule(DWORD, IHttpModuleRegistrationInfo *info, IHttpServer *given)
{
    server = given;
    return info->SetRequestNotifications(new Factory, RQ_BEGIN_REQUEST, 0);
}
"#;

#[test]
fn a_module_reads_the_stock_configuration_and_then_the_one_it_is_given() {
    let module = request_module(&build_and_load("settings", SOURCE));
    let site = MemorySite::builder()
        .module("Settings", module)
        .root("/www")
        .build();
    let ask = || site.request("GET", "/").send().text();
    let stock = ask();
    assert!(
        stock.starts_with("0 ") && stock.ends_with(" item"),
        "{stock}"
    );
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("applicationHost.config");
    let text = "<configuration><system.webServer><defaultDocument><files><add value=\"one\" /></files></defaultDocument></system.webServer></configuration>";
    std::fs::write(&file, text).expect("the folder is writable");
    let configuration = Configuration::load(&file, &sluicegate_config::PathMap::default())
        .unwrap_or_else(|found| panic!("{found:?}"));
    sluicegate_native::set_configuration(&configuration);
    assert_eq!(ask(), "0 1 item");
    // An edit on disk is seen by the next call.
    std::fs::write(
        &file,
        text.replace(
            "<add value=\"one\" />",
            "<add value=\"one\" /><add value=\"two\" />",
        ),
    )
    .expect("the folder is writable");
    assert_eq!(ask(), "0 2 item");
}
