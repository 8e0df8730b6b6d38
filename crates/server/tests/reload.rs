//! Configuration acts while the server runs: only what it concerns starts anew, and no request fails (R98 to R101).

use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use sluicegate::pipeline::global::{GlobalModule, GlobalStatus};
use sluicegate::pipeline::notification::GlobalNotifications;
use sluicegate::pipeline::site::Application;
use sluicegate::{AccessLogTarget, Configuration, PathMap, Server, StopHandle};
use sluicegate_testing::{RawClient, RawResponse};

/// Long enough for a busy machine.
const SOON: Duration = Duration::from_secs(30);

/// Notes what happens to applications.
#[derive(Default)]
struct Witness(Mutex<Vec<String>>);

impl Witness {
    fn note(&self, what: &str, path: &str) {
        self.0
            .lock()
            .expect("no panic")
            .push(format!("{what} {path}"));
    }

    fn count(&self, event: &str) -> usize {
        let heard = self.0.lock().expect("no panic");
        heard.iter().filter(|own| *own == event).count()
    }
}

impl GlobalModule for Witness {
    fn global_notifications(&self) -> GlobalNotifications {
        GlobalNotifications::APPLICATION_START
            | GlobalNotifications::APPLICATION_STOP
            | GlobalNotifications::CONFIGURATION_CHANGE
    }

    fn on_application_start(&self, application: &Application) -> GlobalStatus {
        self.note("start", &application.path);
        GlobalStatus::Continue
    }

    fn on_application_stop(&self, application: &Application) -> GlobalStatus {
        self.note("stop", &application.path);
        GlobalStatus::Continue
    }

    fn on_configuration_change(&self, path: &str) -> GlobalStatus {
        self.note("change", path);
        GlobalStatus::Continue
    }
}

/// A server for a site with the applications `/` and `/shop`, which have folders beside each other.
struct World {
    folder: tempfile::TempDir,
    address: SocketAddr,
    witness: Arc<Witness>,
    stop: StopHandle,
    thread: Option<JoinHandle<()>>,
}

impl World {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("folder");
        for name in ["root", "root/deep", "shop"] {
            let own = folder.path().join(name);
            fs::create_dir(&own).expect("folder");
            fs::write(own.join("page.txt"), name).expect("file");
        }
        let file = folder.path().join("applicationHost.config");
        fs::write(&file, host(folder.path(), "", "")).expect("file");
        let configuration = Configuration::load(&file, &PathMap::default())
            .unwrap_or_else(|problems| panic!("{}", problems[0].render(false)));
        let witness = Arc::new(Witness::default());
        let server = Server::builder(configuration)
            .global_module("Witness", Arc::clone(&witness) as _)
            .io_threads(2)
            .access_log(AccessLogTarget::Off)
            .build()
            .unwrap_or_else(|problems| panic!("{}", problems[0]));
        let address = server.addresses()[0];
        let stop = server.stop_handle();
        let thread = thread::spawn(move || {
            server.run();
        });
        let world = Self {
            folder,
            address,
            witness,
            stop,
            thread: Some(thread),
        };
        for page in ["/page.txt", "/deep/page.txt", "/shop/page.txt"] {
            assert_eq!(world.get(page).status, 200, "{page}");
        }
        world
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).expect("file");
    }

    fn get(&self, path: &str) -> RawResponse {
        let mut client = RawClient::connect(self.address).expect("connection");
        ask(&mut client, path)
    }

    /// Asks until the header has this value (`None`: is not there) and the status is this one.
    #[track_caller]
    fn until(&self, path: &str, status: u16, version: Option<&str>) -> RawResponse {
        let until = Instant::now() + SOON;
        loop {
            let reply = self.get(path);
            if reply.status == status && reply.header("X-Version") == version {
                return reply;
            }
            assert!(
                Instant::now() < until,
                "{path} still answers {} with version {:?}",
                reply.status,
                reply.header("X-Version")
            );
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// Waits until the witness has heard of it that often.
    #[track_caller]
    fn heard(&self, event: &str, times: usize) {
        let until = Instant::now() + SOON;
        while self.witness.count(event) != times {
            assert!(
                Instant::now() < until,
                "not {times} times {event}: {:?}",
                self.witness.0.lock().expect("no panic")
            );
            thread::yield_now();
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.stop.stop();
        if let Some(thread) = self.thread.take()
            && !thread::panicking()
        {
            thread.join().expect("the server does not panic");
        }
    }
}

fn ask(client: &mut RawClient, path: &str) -> RawResponse {
    client
        .send(format!("GET {path} HTTP/1.1\r\nHost: a\r\n\r\n"))
        .expect("send");
    client.read().expect("an answer")
}

fn host(folder: &Path, bindings: &str, settings: &str) -> String {
    let folder = folder.display();
    format!(
        r#"<configuration><system.applicationHost><sites><site name="Test" id="7"><bindings><binding protocol="http" bindingInformation="127.0.0.1:0:" />{bindings}</bindings><application path="/"><virtualDirectory path="/" physicalPath="{folder}/root" /></application><application path="/shop"><virtualDirectory path="/" physicalPath="{folder}/shop" /></application></site></sites></system.applicationHost>{settings}</configuration>"#
    )
}

fn version(value: &str) -> String {
    format!(
        r#"<configuration><system.webServer><httpProtocol><customHeaders><add name="X-Version" value="{value}" /></customHeaders></httpProtocol></system.webServer></configuration>"#
    )
}

#[test]
fn web_config_acts_at_once_and_restarts_its_own_application_only() {
    // R99, R100, pipeline R33, R215
    let world = World::start();
    let change = "change MACHINE/WEBROOT/APPHOST/Test/shop";
    world.write("shop/web.config", &version("1"));
    world.until("/shop/page.txt", 200, Some("1"));
    world.heard("stop /shop", 1);
    world.heard(change, 1);
    world.write("shop/web.config", &version("2"));
    world.until("/shop/page.txt", 200, Some("2"));
    fs::remove_file(world.path("shop/web.config")).expect("there");
    world.until("/shop/page.txt", 200, None);
    world.heard(change, 3);
    world.heard("start /shop", 4);
    assert_eq!(world.witness.count("stop /"), 0);
    assert_eq!(world.witness.count("start /"), 1);
}

#[test]
fn setting_of_the_root_concerns_the_application_that_inherits_it() {
    // R1: /shop inherits from the root application.
    let world = World::start();
    world.write("root/web.config", &version("1"));
    world.until("/page.txt", 200, Some("1"));
    world.until("/shop/page.txt", 200, Some("1"));
    world.heard("stop /", 1);
    world.heard("stop /shop", 1);
}

#[test]
fn folder_gets_a_web_config_also_when_the_folder_is_new() {
    // R100
    let world = World::start();
    world.write("root/deep/web.config", &version("1"));
    world.until("/deep/page.txt", 200, Some("1"));
    assert_eq!(world.get("/page.txt").header("X-Version"), None);
    assert_eq!(world.get("/fresh/page.txt").status, 404);
    fs::create_dir(world.path("made")).expect("folder");
    world.write("made/page.txt", "fresh");
    world.write("made/web.config", &version("2"));
    fs::rename(world.path("made"), world.path("root/fresh")).expect("rename");
    world.until("/fresh/page.txt", 200, Some("2"));
}

#[test]
fn broken_web_config_fails_its_own_scope_until_it_is_mended() {
    // R70, R75
    let world = World::start();
    world.write(
        "root/deep/web.config",
        "<configuration><system.webServer></oops>",
    );
    let page = world.until("/deep/page.txt", 500, None).text();
    assert!(
        page.contains("500.19") && page.contains("web.config"),
        "{page}"
    );
    assert_eq!(world.get("/page.txt").status, 200);
    assert_eq!(world.get("/shop/page.txt").status, 200);
    world.write("root/deep/web.config", &version("1"));
    world.until("/deep/page.txt", 200, Some("1"));
    // At the root of an application as well, and of one whose module list is wrong.
    for bad in [
        "<configuration><",
        r#"<configuration><system.webServer><modules><add name="NoSuchModule" /></modules></system.webServer></configuration>"#,
    ] {
        world.write("shop/web.config", bad);
        world.until("/shop/page.txt", 500, None);
        assert_eq!(world.get("/page.txt").status, 200);
        world.write("shop/web.config", &version("mended"));
        world.until("/shop/page.txt", 200, Some("mended"));
    }
}

#[test]
fn site_without_a_usable_root_answers_by_the_core_itself() {
    // R234, R237; the connection stays usable, and nothing of a former request shows.
    let world = World::start();
    let mut client = RawClient::connect(world.address).expect("connection");
    let mut ask = |path: &str| ask(&mut client, path);
    assert_eq!(ask("/page.txt").status, 200);
    world.write("root/web.config", "<configuration><");
    world.until("/page.txt", 500, None);
    for _ in 0..2 {
        let page = ask("/page.txt");
        assert_eq!(page.status, 500);
        assert!(
            page.text().contains("HTTP Error 500.19") && page.text().contains("web.config:1"),
            "{}",
            page.text()
        );
    }
    world.write("root/web.config", &version("mended"));
    world.until("/page.txt", 200, Some("mended"));
    assert_eq!(ask("/page.txt").status, 200);
}

#[test]
fn broken_application_host_config_is_refused_and_the_old_one_stays() {
    // R74
    let world = World::start();
    for bad in [
        "<configuration><",
        "",
        "<configuration><nonsense /></configuration>",
    ] {
        world.write("applicationHost.config", bad);
        // Something that acts later shows that it was looked at; R75: it acts although the other file is broken.
        world.write(
            "shop/web.config",
            &version(&format!("beside {}", bad.len())),
        );
        world.until(
            "/shop/page.txt",
            200,
            Some(&format!("beside {}", bad.len())),
        );
        assert_eq!(world.get("/page.txt").status, 200);
    }
    fs::remove_file(world.path("shop/web.config")).expect("there");
    world.until("/shop/page.txt", 200, None);
    let settings = r#"<system.webServer><httpProtocol><customHeaders><add name="X-Version" value="host" /></customHeaders></httpProtocol></system.webServer>"#;
    world.write(
        "applicationHost.config",
        &host(world.folder.path(), "", settings),
    );
    world.until("/page.txt", 200, Some("host"));
    world.heard("change MACHINE/WEBROOT/APPHOST", 1);
}

#[test]
fn symbolic_link_that_leads_elsewhere_is_seen() {
    let world = World::start();
    for name in ["release-1", "release-2"] {
        fs::create_dir(world.path(name)).expect("folder");
        world.write(&format!("{name}/page.txt"), name);
        world.write(&format!("{name}/web.config"), &version(name));
    }
    let point = |to: &str| {
        std::os::unix::fs::symlink(to, world.path("next")).expect("link");
        fs::rename(world.path("next"), world.path("current")).expect("rename");
    };
    point("release-1");
    let text = host(world.folder.path(), "", "").replace("/shop\" /></app", "/current\" /></app");
    world.write("applicationHost.config", &text);
    world.until("/shop/page.txt", 200, Some("release-1"));
    for to in ["release-2", "release-1", "release-2"] {
        point(to);
        let reply = world.until("/shop/page.txt", 200, Some(to));
        assert_eq!(reply.text(), to);
    }
}

#[test]
fn bindings_come_and_go_while_the_others_serve() {
    // R98
    let world = World::start();
    let mut kept = RawClient::connect(world.address).expect("connection");
    let port = {
        let probe = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        probe.local_addr().expect("an address").port()
    };
    let other = SocketAddr::from(([127, 0, 0, 1], port));
    let binding = format!(r#"<binding protocol="http" bindingInformation="127.0.0.1:{port}:" />"#);
    world.write(
        "applicationHost.config",
        &host(world.folder.path(), &binding, ""),
    );
    let until = Instant::now() + SOON;
    let mut client = loop {
        match RawClient::connect(other) {
            Ok(client) => break client,
            Err(_) => assert!(Instant::now() < until, "nobody listens"),
        }
        thread::yield_now();
    };
    assert_eq!(ask(&mut client, "/page.txt").status, 200);
    world.write("applicationHost.config", &host(world.folder.path(), "", ""));
    while RawClient::connect(other).is_ok() {
        assert!(Instant::now() < until, "it still listens");
        thread::yield_now();
    }
    assert_eq!(ask(&mut kept, "/page.txt").status, 200);
    assert_eq!(world.witness.count("stop /"), 0);
}

#[test]
fn hundred_changes_under_load_fail_no_request() {
    // R101
    let world = World::start();
    let is_over = Arc::new(AtomicBool::new(false));
    let served = Arc::new(AtomicUsize::new(0));
    let clients: Vec<_> = (0..3)
        .map(|number| {
            let (is_over, served) = (Arc::clone(&is_over), Arc::clone(&served));
            let mut client = RawClient::connect(world.address).expect("connection");
            let path = ["/page.txt", "/shop/page.txt", "/deep/page.txt"][number];
            thread::spawn(move || {
                while !is_over.load(Ordering::Relaxed) {
                    let reply = ask(&mut client, path);
                    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
                    served.fetch_add(1, Ordering::Relaxed);
                }
            })
        })
        .collect();
    for number in 1..=100 {
        let text = number.to_string();
        // As editors do: a new file takes the place of the old one.
        world.write("new", &version(&text));
        fs::rename(world.path("new"), world.path("shop/web.config")).expect("rename");
        world.until("/shop/page.txt", 200, Some(&text));
    }
    is_over.store(true, Ordering::Relaxed);
    for client in clients {
        client.join().expect("no request fails");
    }
    assert!(served.load(Ordering::Relaxed) > 100);
    assert_eq!(world.witness.count("start /shop"), 101);
    assert_eq!(world.witness.count("start /"), 1);
}
