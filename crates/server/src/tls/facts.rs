//! What modules may know of a connection once its handshake is over.

use rustls::{CipherSuite, NamedGroup, ServerConnection};
use sluicegate_pipeline::secure_channel::{CipherFacts, SecureChannel};

use super::clients;
use super::endpoints::Endpoint;
use super::store::Store;

/// CALG_AES_128, CALG_AES_256 of Windows' `ALG_ID`.
const AES_128: u32 = 0x660e;
const AES_256: u32 = 0x6610;
/// CALG_SHA_256, CALG_SHA_384
const SHA_256: u32 = 0x800c;
const SHA_384: u32 = 0x800d;
/// CALG_ECDH_EPHEM
const ECDH_EPHEMERAL: u32 = 0xae06;

/// The facts of a connection whose handshake is over.
pub(super) fn of(tls: &ServerConnection, endpoint: &Endpoint, store: &Store) -> SecureChannel {
    let name = tls.server_name();
    let certificate = endpoint.certificate(name);
    let catalog = store.catalog();
    let authorities = catalog.authorities_for(endpoint.host());
    SecureChannel {
        version: tls.protocol_version().map_or(0, u16::from),
        server_name: name.map(str::to_owned),
        cipher: cipher(tls),
        server: certificate
            .as_ref()
            .map(|own| own.facts.clone())
            .unwrap_or_default(),
        client_policy: endpoint.policy(),
        has_asked: endpoint.policy() != 0,
        client: clients::examine(
            authorities.map(|own| &**own),
            tls.peer_certificates().unwrap_or_default(),
        ),
        channel_binding: certificate
            .map(|own| own.channel_binding.clone())
            .unwrap_or_default(),
    }
}

fn cipher(tls: &ServerConnection) -> CipherFacts {
    use CipherSuite as S;
    let suite = tls
        .negotiated_cipher_suite()
        .map_or(S::Unknown(0), |own| own.suite());
    let (algorithm, bits) = match suite {
        S::TLS13_AES_128_GCM_SHA256
        | S::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
        | S::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 => (AES_128, 128),
        S::TLS13_AES_256_GCM_SHA384
        | S::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
        | S::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 => (AES_256, 256),
        // Windows has no number for ChaCha20.
        _ => (0, 256),
    };
    let (hash, hash_bits) = match suite {
        S::TLS13_AES_256_GCM_SHA384
        | S::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384
        | S::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 => (SHA_384, 384),
        _ => (SHA_256, 256),
    };
    let key_exchange_bits = match tls.negotiated_key_exchange_group().map(|own| own.name()) {
        Some(NamedGroup::secp384r1) => 384,
        Some(NamedGroup::secp521r1) => 521,
        Some(NamedGroup::X25519 | NamedGroup::X25519MLKEM768) => 255,
        _ => 256,
    };
    CipherFacts {
        algorithm,
        bits,
        hash,
        hash_bits,
        key_exchange: ECDH_EPHEMERAL,
        key_exchange_bits,
    }
}
