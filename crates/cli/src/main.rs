//! The `sluicegate` command.
fn main() {
    let dir = std::env::args().nth(1).expect("dir");
    let port: u16 = std::env::args().nth(2).expect("port").parse().expect("port");
    let c = match sluicegate::Configuration::for_folder(dir.as_ref(), &[("*".into(), port, String::new())], &[]) { Ok(c) => c, Err(p) => { for p in p { eprintln!("{}", p.render(false)); } std::process::exit(1) } };
    let s = match sluicegate::Server::builder(c).io_threads(std::env::var("T").ok().and_then(|t| t.parse().ok()).unwrap_or(2)).build() { Ok(s) => s, Err(p) => { for p in p { eprintln!("{p}"); } std::process::exit(1) } };
    eprintln!("{:?}", s.urls());
    s.run();
}
