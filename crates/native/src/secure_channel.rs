//! What native modules see of the TLS connection: the structures of `http.h`, in request memory.

use sluicegate_pipeline::secure_channel::{CertificateStatus, SecureChannel};

use crate::arena::Arena;
use crate::glue::types::*;
use crate::wide::{long, short};

/// CERT_E_EXPIRED, CERT_E_UNTRUSTEDROOT and CRYPT_E_REVOKED, as `CertFlags` has them.
const EXPIRED: u32 = 0x800b_0101;
const UNTRUSTED: u32 = 0x800b_0109;
const REVOKED: u32 = 0x8009_2010;

/// The client's certificate; null if it has shown none.
pub(crate) fn client_certificate(
    arena: &Arena,
    channel: &SecureChannel,
) -> *mut HTTP_SSL_CLIENT_CERT_INFO {
    let Some(client) = &channel.client else {
        return core::ptr::null_mut();
    };
    arena.slice(&[HTTP_SSL_CLIENT_CERT_INFO {
        CertFlags: match client.status {
            CertificateStatus::Trusted => 0,
            CertificateStatus::Untrusted => UNTRUSTED,
            CertificateStatus::Revoked => REVOKED,
            CertificateStatus::Expired => EXPIRED,
        },
        CertEncodedSize: long(client.der.len()),
        pCertEncoded: arena.slice(&client.der),
        // There are no accounts of Windows that a certificate could be mapped to.
        Token: core::ptr::null_mut(),
        CertDeniedByMapper: 0,
    }])
}

/// The connection with the certificates of both sides.
pub(crate) fn ssl_info(arena: &Arena, channel: &SecureChannel) -> *mut HTTP_SSL_INFO {
    let (issuer, subject) = (&channel.server.issuer, &channel.server.subject);
    arena.slice(&[HTTP_SSL_INFO {
        ServerCertKeySize: short(channel.server.key_bits as usize),
        ConnectionKeySize: short(channel.cipher.bits as usize),
        ServerCertIssuerSize: long(issuer.len()),
        ServerCertSubjectSize: long(subject.len()),
        pServerCertIssuer: arena.narrow(issuer.as_bytes()),
        pServerCertSubject: arena.narrow(subject.as_bytes()),
        pClientCertInfo: client_certificate(arena, channel),
        SslClientCertNegotiated: u32::from(channel.client.is_some()),
    }])
}

/// What was negotiated, as an entry of a request's further information.
pub(crate) fn protocol_info(arena: &Arena, channel: &SecureChannel) -> *mut HTTP_REQUEST_INFO {
    let cipher = &channel.cipher;
    let info = arena.slice(&[HTTP_SSL_PROTOCOL_INFO {
        Protocol: channel.protocol_bit(),
        CipherType: cipher.algorithm,
        CipherStrength: cipher.bits,
        HashType: cipher.hash,
        HashStrength: cipher.hash_bits,
        KeyExchangeType: cipher.key_exchange,
        KeyExchangeStrength: cipher.key_exchange_bits,
    }]);
    arena.slice(&[HTTP_REQUEST_INFO {
        InfoType: HttpRequestInfoTypeSslProtocol,
        InfoLength: long(size_of::<HTTP_SSL_PROTOCOL_INFO>()),
        pInfo: info.cast(),
    }])
}

/// The channel binding token as security packages take it: the header of SEC_CHANNEL_BINDINGS, eight numbers of which only
/// the length and the offset of the application's data say something, and that data (RFC 5929 section 4).
pub(crate) fn channel_binding_token(channel: &SecureChannel) -> Option<Vec<u8>> {
    const HEADER_BYTES: usize = 32;
    if channel.channel_binding.is_empty() {
        return None;
    }
    let mut token = vec![0; HEADER_BYTES - 8];
    token.extend_from_slice(&long(channel.channel_binding.len()).to_ne_bytes());
    token.extend_from_slice(&long(HEADER_BYTES).to_ne_bytes());
    token.extend_from_slice(&channel.channel_binding);
    Some(token)
}
