//! `serve` from end to end: sites, bindings, applications, modules, logs.

use std::net::{SocketAddr, TcpListener};

use crate::files::{folder, host_config, sites_config};
use crate::ready::actor;
use crate::serving::{Serving, get_from};

/// `<globalModules>` and `<modules>` entries for the actor by a path relative to the file.
const ACTOR: &str =
    "<globalModules><add name=\"Actor\" image=\"bin/actor.so\" /></globalModules>\n";

#[test]
fn folder_is_served_on_a_free_port() {
    let home = folder(&[("index.html", "the front page"), ("sub/a.txt", "below")]);
    let serving = Serving::start(home.path(), &["--port", "0"], 1);
    assert!(
        serving.urls[0].starts_with("http://localhost:"),
        "{:?}",
        serving.urls
    );
    let page = serving.get("/");
    assert_eq!((page.status, page.text().as_str()), (200, "the front page"));
    assert_eq!(serving.get("/sub/a.txt").text(), "below");
    assert_eq!(serving.get("/none").status, 404);
    let (status, said) = serving.stop();
    assert_eq!(status.code(), Some(0), "{said}");
    // Nothing was wrong, so nothing but the stop is said.
    assert_eq!(said.lines().count(), 1, "{said}");
}

#[test]
fn case_of_file_names_counts_for_nothing_where_it_did_not_before() {
    // Features 9.10: a folder that the configuration names by a Windows path, or one with the switch.
    let site = |physical: &str| {
        format!(
            r#"<configuration><system.applicationHost><sites><site name="S" id="1"><bindings><binding protocol="http" bindingInformation="127.0.0.1:0:" /></bindings><application path="/"><virtualDirectory path="/" physicalPath="{physical}" /></application></site></sites></system.applicationHost></configuration>"#
        )
    };
    let home = folder(&[
        ("windows.config", &site(r"C:\Sites\Main")),
        ("local.config", &site("srv/Main")),
        ("srv/Main/Page.html", "a page"),
    ]);
    let map = format!(r"C:\Sites={}", home.path().join("srv").display());
    let local = ["--config", "local.config"];
    let folder = ["srv/Main", "--port", "0"];
    for (arguments, status) in [
        (vec!["--config", "windows.config", "--map", &map], 200),
        (local.to_vec(), 404),
        ([&local[..], &["--ignore-case"]].concat(), 200),
        (folder.to_vec(), 404),
        ([&folder[..], &["--ignore-case"]].concat(), 200),
    ] {
        let serving = Serving::start(home.path(), &arguments, 1);
        assert_eq!(serving.get("/PAGE.HTML").status, status, "{arguments:?}");
        assert_eq!(serving.get("/Page.html").text(), "a page");
    }
}

#[test]
fn module_given_by_name_and_path_runs() {
    let home = folder(&[("index.html", "hi")]);
    let module = format!("Actor={}", actor().display());
    let serving = Serving::start(home.path(), &["--port", "0", "--module", &module], 1);
    assert_eq!(serving.get("/teapot").status, 418);
    assert_eq!(serving.get("/index.html").text(), "hi");
}

#[test]
fn site_is_chosen_by_host_name() {
    // R86 to R88.
    let config = sites_config(
        &[
            ("Any", "127.0.0.1:0:", "any"),
            ("One", "127.0.0.1:0:one.test", "one"),
            ("Wild", "127.0.0.1:0:*.wild.test", "wild"),
        ],
        "",
    );
    let home = folder(&[
        ("a.config", &config),
        ("any/index.html", "any"),
        ("one/index.html", "one"),
        ("wild/index.html", "wild"),
    ]);
    let serving = Serving::start(home.path(), &["--config", "a.config"], 3);
    let address = serving.address(0);
    let check = |host: &str, expected: &str| {
        let page = get_from(address, host, "/");
        assert_eq!(
            (page.status, page.text().as_str()),
            (200, expected),
            "{host}"
        );
    };
    check("one.test", "one");
    check("ONE.test:81", "one");
    check("a.b.wild.test", "wild");
    check("wild.test", "any");
    check("elsewhere.test", "any");
    assert!(
        serving
            .urls
            .iter()
            .any(|url| url.starts_with("http://one.test:"))
    );
}

#[test]
fn host_name_that_no_site_has_is_refused() {
    let config = sites_config(&[("One", "127.0.0.1:0:one.test", "one")], "");
    let home = folder(&[("a.config", &config), ("one/index.html", "one")]);
    let serving = Serving::start(home.path(), &["--config", "a.config"], 1);
    assert_eq!(get_from(serving.address(0), "one.test", "/").status, 200);
    // R229
    assert_eq!(get_from(serving.address(0), "two.test", "/").status, 400);
}

#[test]
fn each_address_serves_its_own_site() {
    let has_ipv6 = TcpListener::bind("[::1]:0").is_ok();
    let mut sites = vec![
        ("Four", "127.0.0.1:0:", "four"),
        ("Other", "127.0.0.2:0:", "other"),
    ];
    if has_ipv6 {
        sites.push(("Six", "[::1]:0:", "six"));
    }
    let home = folder(&[
        ("a.config", &sites_config(&sites, "")),
        ("four/index.html", "four"),
        ("other/index.html", "other"),
        ("six/index.html", "six"),
    ]);
    let serving = Serving::start(home.path(), &["--config", "a.config"], sites.len());
    let mut ports = Vec::new();
    for (number, url) in serving.urls.iter().enumerate() {
        let address: SocketAddr = serving.address(number);
        ports.push(address.port());
        let expected = match url {
            url if url.contains("127.0.0.1:") => "four",
            url if url.contains("127.0.0.2:") => "other",
            _ => "six",
        };
        assert_eq!(
            get_from(address, "localhost", "/").text(),
            expected,
            "{url}"
        );
    }
    assert!(!ports.contains(&0));
}

#[test]
fn applications_and_virtual_directories_have_folders_of_their_own() {
    let config = "<configuration><system.applicationHost><sites>\n\
        <site name=\"Main\" id=\"1\">\n\
        <application path=\"/\"><virtualDirectory path=\"/\" physicalPath=\"C:\\inetpub\\wwwroot\" />\n\
        <virtualDirectory path=\"/pictures\" physicalPath=\"D:\\media\" /></application>\n\
        <application path=\"/shop\"><virtualDirectory path=\"/\" physicalPath=\"shop\" /></application>\n\
        <bindings><binding protocol=\"http\" bindingInformation=\"127.0.0.1:0:\" /></bindings>\n\
        </site></sites></system.applicationHost></configuration>";
    let home = folder(&[
        ("a.config", config),
        ("srv/wwwroot/index.html", "root"),
        ("srv/wwwroot/shop/index.html", "hidden by the application"),
        ("media/a.txt", "a picture"),
        ("shop/index.html", "the shop"),
    ]);
    let inetpub = format!("C:\\inetpub={}", home.path().join("srv").display());
    let media = format!("d:\\={}", home.path().display());
    let arguments = ["--config", "a.config", "--map", &inetpub, "--map", &media];
    let serving = Serving::start(home.path(), &arguments, 1);
    let check = |path: &str, expected: &str| {
        let page = serving.get(path);
        assert_eq!(
            (page.status, page.text().as_str()),
            (200, expected),
            "{path}"
        );
    };
    check("/", "root");
    check("/pictures/a.txt", "a picture");
    check("/shop/", "the shop");
    check("/SHOP/index.html", "the shop");
}

#[test]
fn native_module_handles_what_its_mapping_takes() {
    // R35, R192: image relative to the file, listed, named by a handler.
    let config = host_config(&format!(
        "{ACTOR}<modules><add name=\"AnonymousAuthenticationModule\" /><add name=\"StaticFileModule\" />\
         <add name=\"Actor\" /></modules>\n\
         <handlers accessPolicy=\"Read, Script\"><add name=\"act\" path=\"*.act\" verb=\"GET\" modules=\"Actor\" />\
         <add name=\"files\" path=\"*\" verb=\"*\" modules=\"StaticFileModule\" requireAccess=\"Read\" /></handlers>"
    ));
    let home = folder(&[("a.config", &config), ("site/a.txt", "text"), ("bin/x", "")]);
    std::fs::copy(actor(), home.path().join("bin/actor.so")).expect("a copy");
    let serving = Serving::start(home.path(), &["--config", "a.config"], 1);
    assert_eq!(serving.get("/any/thing.act").text(), "acted");
    assert_eq!(serving.get("/a.txt").text(), "text");
    assert_eq!(serving.get("/teapot").status, 418);
}

#[test]
fn web_config_of_a_sub_folder_rules_below_it_only() {
    let home = folder(&[
        ("site/index.html", "front"),
        ("site/below/start.txt", "start"),
        (
            "site/below/web.config",
            "<configuration><system.webServer><defaultDocument><files><clear /><add value=\"start.txt\" /></files>\
             </defaultDocument></system.webServer></configuration>",
        ),
        (
            "site/broken/web.config",
            "<configuration><system.webServer><defaultDocument enabled=\"perhaps\" />\n</system.webServer></configuration>",
        ),
        ("site/broken/a.txt", "a"),
    ]);
    let serving = Serving::start(home.path(), &["site", "--port", "0"], 1);
    assert_eq!(serving.get("/").text(), "front");
    assert_eq!(serving.get("/below/").text(), "start");
    // A broken file fails its own folder, with file and line for whoever sits at the machine.
    let broken = serving.get("/broken/a.txt");
    assert_eq!(broken.status, 500);
    for text in [
        "500.19",
        "site/broken/web.config:1:",
        "perhaps",
        "0x8007000d",
    ] {
        assert!(broken.text().contains(text), "{text} in {}", broken.text());
    }
    assert_eq!(serving.get("/index.html").text(), "front");
}

#[test]
fn handler_with_an_unknown_module_warns_and_answers_500_21() {
    // R77
    let home = folder(&[
        (
            "a.config",
            &host_config(
                "<handlers accessPolicy=\"Read, Script\">\n<add name=\"act\" path=\"*.act\" verb=\"*\" modules=\"StaticFileModul\" />\n</handlers>",
            ),
        ),
        ("site/index.html", "hi"),
    ]);
    let serving = Serving::start(home.path(), &["--config", "a.config"], 1);
    let page = serving.get("/a.act");
    assert_eq!(page.status, 500);
    assert!(page.text().contains("500.21"), "{}", page.text());
    let (_, said) = serving.stop();
    for text in [
        "warning[config/handler-module]: handler \"act\" names module \"StaticFileModul\"",
        "a.config:9:1",
        "did you mean \"StaticFileModule\"?",
    ] {
        assert!(said.contains(text), "{text} in {said}");
    }
}

#[test]
fn access_log_has_a_line_for_each_request() {
    let home = folder(&[("site/index.html", "hi")]);
    let serving = Serving::start(
        home.path(),
        &["site", "--port", "0", "--log-dir", "logs"],
        1,
    );
    // The logged path of a folder is that of its default document (features 10.4).
    assert_eq!(serving.get("/?a=b").status, 200);
    assert_eq!(serving.get("/none.txt").status, 404);
    assert_eq!(serving.get("/web.config").status, 404);
    let (status, _) = serving.stop();
    assert_eq!(status.code(), Some(0));
    let logs: Vec<_> = std::fs::read_dir(home.path().join("logs/W3SVC1"))
        .expect("a folder for the site")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    assert_eq!(logs.len(), 1, "{logs:?}");
    let log = std::fs::read_to_string(&logs[0]).expect("a log");
    let fields: Vec<&str> = log
        .lines()
        .find_map(|line| line.strip_prefix("#Fields: "))
        .expect("the fields are named")
        .split(' ')
        .collect();
    let rows: Vec<Vec<&str>> = log
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split(' ').collect())
        .collect();
    let column = |name: &str| {
        let at = fields
            .iter()
            .position(|field| *field == name)
            .expect("the field");
        let mut values: Vec<&str> = rows.iter().map(|row| row[at]).collect();
        // Connections may land on different threads.
        values.sort_unstable();
        values
    };
    assert!(rows.iter().all(|row| row.len() == fields.len()), "{log}");
    assert_eq!(
        column("cs-uri-stem"),
        ["/index.html", "/none.txt", "/web.config"]
    );
    assert_eq!(column("cs-uri-query"), ["-", "-", "a=b"]);
    assert_eq!(column("sc-status"), ["200", "404", "404"]);
    // 404.8 is the hidden file's (substatus table).
    assert_eq!(column("sc-substatus"), ["0", "0", "8"]);
    assert_eq!(column("cs-method"), ["GET", "GET", "GET"]);
}

#[test]
fn json_output_is_one_object_a_line() {
    let home = folder(&[
        (
            "a.config",
            &host_config(
                "<handlers><add name=\"act\" path=\"*.act\" verb=\"*\" modules=\"Nobody\" /></handlers>",
            ),
        ),
        ("site/x", ""),
    ]);
    let serving = Serving::start(home.path(), &["--config", "a.config", "--json"], 2);
    let lines: Vec<serde_json::Value> = serving
        .urls
        .iter()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert!(
        lines
            .iter()
            .any(|line| line["warning"]["code"] == "config/handler-module"),
        "{lines:?}"
    );
    let url = lines[1]["listening"].as_str().expect("the URL comes last");
    assert!(url.starts_with("http://127.0.0.1:"), "{url}");
}

#[test]
fn server_without_descriptors_goes_on_when_they_come_back() {
    // Threat D05.
    let home = folder(&[("index.html", "hi")]);
    let binary = crate::run::sluicegate();
    let mut command = std::process::Command::new("sh");
    command
        .arg("-c")
        .arg("ulimit -n 60 && exec \"$0\" serve \"$1\" --port 0 --log-dir \"$2\"")
        .arg(binary.get_program())
        .arg(home.path())
        .arg(home.path().join("logs"));
    let serving = Serving::of(command, 1);
    assert_eq!(serving.get("/").text(), "hi");
    let clients: Vec<_> = (0..100)
        .map(|_| std::net::TcpStream::connect(serving.address(0)).expect("the kernel's queue"))
        .collect();
    let log = home.path().join("logs/HTTPERR/httperr1.log");
    let until = std::time::Instant::now() + std::time::Duration::from_secs(20);
    let refused = || std::fs::read_to_string(&log).unwrap_or_default();
    // The log itself needs a descriptor, so what is said on standard error counts; it is read at the end.
    drop(clients);
    while serving.get("/").text() != "hi" {
        assert!(std::time::Instant::now() < until, "{}", refused());
    }
    let (status, said) = serving.stop();
    assert_eq!(status.code(), Some(0), "{said}");
    let times = said.matches("connections cannot be accepted").count();
    // Descriptors come back one by one, so that a thread may run out of them again; it does not say so for each client.
    assert!((1..20).contains(&times), "{said}");
    let again = said.matches("connections are accepted again").count();
    assert!((1..=times).contains(&again), "{said}");
}
