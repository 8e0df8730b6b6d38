//! What modules may know of the TLS connection that carries a request.

/// Facts of an X.509 certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CertificateFacts {
    /// The distinguished name of its owner.
    pub subject: String,
    /// The distinguished name of who signed it.
    pub issuer: String,
    /// Its number: pairs of hexadecimal digits with dashes.
    pub serial: String,
    /// The length of its public key in bits; 0 if nobody knows.
    pub key_bits: u32,
}

/// What the check of a client certificate found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateStatus {
    /// An authority that is trusted here vouches for it, and it is in force.
    Trusted,
    /// Nobody who is trusted vouches for it, or it is malformed (403.16).
    Untrusted,
    /// It was taken back (403.13).
    Revoked,
    /// It is not in force any more, or not yet (403.17).
    Expired,
}

/// The certificate that a client showed; it has proved that it holds the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientCertificate {
    /// The certificate itself (X.509 in DER).
    pub der: Vec<u8>,
    /// What stands in it.
    pub facts: CertificateFacts,
    /// What the check found.
    pub status: CertificateStatus,
}

/// The cipher of a connection, in the numbers of Windows' `ALG_ID`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CipherFacts {
    /// The cipher, e.g. 0x6610 for AES with 256 bits.
    pub algorithm: u32,
    /// The length of its key in bits.
    pub bits: u32,
    /// The hash of the key schedule, e.g. 0x800d for SHA-384.
    pub hash: u32,
    /// The length of a hash in bits.
    pub hash_bits: u32,
    /// The key exchange, e.g. 0xae06 for an ephemeral one over elliptic curves.
    pub key_exchange: u32,
    /// The length of its key in bits.
    pub key_exchange_bits: u32,
}

/// One TLS connection, as it is after the handshake.
#[derive(Clone, Debug)]
pub struct SecureChannel {
    /// The version on the wire: 0x0303 for TLS 1.2, 0x0304 for TLS 1.3.
    pub version: u16,
    /// The name by which the client asked for the server (RFC 6066 section 3).
    pub server_name: Option<String>,
    /// The cipher.
    pub cipher: CipherFacts,
    /// The server's certificate.
    pub server: CertificateFacts,
    /// Who may vouch for clients here; connections with different numbers asked for different certificates, or none.
    pub client_policy: u64,
    /// The client was asked for a certificate.
    pub has_asked: bool,
    /// The client's certificate.
    pub client: Option<ClientCertificate>,
    /// The token that binds an authentication to this connection: `tls-server-end-point` (RFC 5929 section 4), with its
    /// prefix. Empty if there is none.
    pub channel_binding: Vec<u8>,
}

impl SecureChannel {
    /// The protocol as `CRYPT_PROTOCOL` and `HTTP_SSL_PROTOCOL_INFO` have it: the server's bit of Windows' security package.
    #[must_use]
    pub const fn protocol_bit(&self) -> u32 {
        match self.version {
            0x0301 => 0x40,
            0x0302 => 0x100,
            0x0303 => 0x400,
            0x0304 => 0x1000,
            _ => 0,
        }
    }

    /// `CERT_FLAGS`: bit 0 for a certificate, bit 1 for an issuer that is not recognised.
    #[must_use]
    pub fn certificate_flags(&self) -> u32 {
        match &self.client {
            None => 0,
            Some(client) if client.status == CertificateStatus::Trusted => 1,
            Some(_) => 3,
        }
    }
}
