//! A native module behind TLS and HTTP/2: it works as over plain HTTP/1.1, and sees what it asks for.

use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use rcgen::{CertificateParams, DnType, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use crate::files::folder;
use crate::ready::secured;
use crate::run::{finish, sluicegate};
use crate::serving::Serving;

/// A certificate for one client, which vouches for itself.
fn client_certificate() -> (String, String) {
    let key = KeyPair::generate().expect("key");
    let mut params = CertificateParams::new(Vec::new()).expect("no names");
    params.distinguished_name.push(DnType::CommonName, "Ann");
    let own = params.self_signed(&key).expect("certificate");
    (own.pem(), key.serialize_pem())
}

fn config(server: &Path, client: Option<&(String, String)>, alpn: &str) -> Arc<ClientConfig> {
    let mut roots = RootCertStore::empty();
    let pem = fs::read(server).expect("certificate");
    for own in CertificateDer::pem_slice_iter(&pem) {
        roots.add(own.expect("certificate")).expect("root");
    }
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let builder = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_root_certificates(roots);
    let mut config = match client {
        Some((certificate, key)) => {
            let chain = vec![CertificateDer::from_pem_slice(certificate.as_bytes()).expect("PEM")];
            let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("key");
            builder
                .with_client_auth_cert(chain, key)
                .expect("certificate")
        }
        None => builder.with_no_client_auth(),
    };
    config.alpn_protocols = vec![alpn.as_bytes().to_vec()];
    Arc::new(config)
}

fn over_http1(config: Arc<ClientConfig>, address: SocketAddr, body: &str) -> String {
    let name = "localhost".try_into().expect("name");
    let tls = ClientConnection::new(config, name).expect("client");
    let tcp = TcpStream::connect(address).expect("connection");
    let mut stream = StreamOwned::new(tls, tcp);
    let request = format!(
        "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(request.as_bytes()).expect("request");
    let mut all = String::new();
    stream.read_to_string(&mut all).expect("answer");
    all
}

fn over_http2(config: Arc<ClientConfig>, address: SocketAddr, body: &str) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("runtime");
    runtime.block_on(async {
        let tcp = tokio::net::TcpStream::connect(address)
            .await
            .expect("connection");
        let connector = tokio_rustls::TlsConnector::from(config);
        let name = "localhost".try_into().expect("name");
        let tls = connector.connect(name, tcp).await.expect("handshake");
        let (mut send, connection) = h2::client::handshake(tls).await.expect("HTTP/2");
        tokio::spawn(connection);
        let request = http::Request::post("https://localhost/")
            .body(())
            .expect("request");
        let (answer, mut stream) = send.send_request(request, false).expect("request");
        stream
            .send_data(Bytes::copy_from_slice(body.as_bytes()), true)
            .expect("body");
        let mut body = answer.await.expect("answer").into_body();
        let mut all = Vec::new();
        while let Some(part) = body.data().await {
            let part = part.expect("data");
            body.flow_control()
                .release_capacity(part.len())
                .expect("window");
            all.extend(part);
        }
        String::from_utf8_lossy(&all).into_owned()
    })
}

#[test]
fn native_module_works_over_tls_and_http2_as_over_plain_http1() {
    let home = folder(&[("site/index.html", "page")]);
    let made = finish(
        sluicegate()
            .args(["cert", "self-signed", "localhost", "--dir"])
            .arg(home.path().join("certificates")),
    );
    assert!(made.out.contains("localhost.pem"), "{}", made.out);
    let certificate = home.path().join("certificates/localhost.pem");
    let ann = client_certificate();
    fs::write(home.path().join("clients.pem"), &ann.0).expect("file");
    let module = format!("Secured={}", secured().display());
    let arguments = [
        "site",
        "--listen",
        "https://127.0.0.1:0",
        "--certificates",
        "certificates",
        "--client-ca",
        "clients.pem",
        "--module",
        &module,
    ];
    let serving = Serving::start(home.path(), &arguments, 1);
    assert!(
        serving.urls[0].starts_with("https://127.0.0.1:"),
        "{:?}",
        serving.urls
    );
    let address = serving.address(0);
    let body = "b".repeat(30_000);
    let check = |answer: String, expected: &str| {
        assert!(answer.contains(expected), "{expected}\n{answer:.600}");
    };
    let both = " https on subject [CN=Ann] certificate negotiated key 256 by CN=localhost client protocol 4096 token 85 tls-server-end-point\n";
    let nobody = " https on subject [] no certificate not negotiated key 256 by CN=localhost nobody protocol 4096 token 85 tls-server-end-point\n";
    let known = |alpn| config(&certificate, Some(&ann), alpn);
    check(
        over_http1(known("http/1.1"), address, ""),
        &format!("version 1.1{both}"),
    );
    check(
        over_http2(known("h2"), address, &body),
        &format!("version 2.0{both}{body}"),
    );
    let unknown = config(&certificate, None, "h2");
    check(
        over_http2(unknown, address, "ab"),
        &format!("version 2.0{nobody}ab"),
    );
    let (status, said) = serving.stop();
    assert_eq!(status.code(), Some(0), "{said}");
}
