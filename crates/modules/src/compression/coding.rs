//! The content codings that this server writes.

use sluicegate_config::section::http_compression::CompressionScheme;

/// A content coding (RFC 9110 section 8.4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub(crate) enum Coding {
    Gzip = 0,
    Deflate = 1,
    Brotli = 2,
    Zstd = 3,
}

/// How many codings there are.
pub(crate) const CODINGS: usize = 4;

impl Coding {
    /// The coding that a `scheme` element names; `None` for one that this server does not know.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "gzip" | "x-gzip" => Self::Gzip,
            "deflate" => Self::Deflate,
            "br" => Self::Brotli,
            "zstd" => Self::Zstd,
            _ => return None,
        })
    }

    /// The value of `Content-Encoding`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Deflate => "deflate",
            Self::Brotli => "br",
            Self::Zstd => "zstd",
        }
    }

    /// What a file compressed beforehand has behind its name; deflate has no custom.
    pub(crate) const fn file_suffix(self) -> Option<&'static str> {
        match self {
            Self::Gzip => Some(".gz"),
            Self::Brotli => Some(".br"),
            Self::Zstd => Some(".zst"),
            Self::Deflate => None,
        }
    }

    /// The encoder's own level for a configured one; `None` if that level means no compression (features 15.12b).
    pub(crate) fn level(self, configured: u32, provider: &str) -> Option<i32> {
        let configured = configured.min(11);
        let level = match self {
            Self::Gzip | Self::Deflate => {
                if configured == 0 && is_zlib_provider(provider) {
                    return None;
                }
                configured.clamp(1, 9)
            }
            Self::Brotli => configured,
            // Zstandard counts from 1; its levels above 12 take as long as Brotli's best and gain less.
            Self::Zstd => configured + 1,
        };
        i32::try_from(level).ok()
    }
}

/// The provider whose level 0 stores without compressing; the in-box one's 0 is its fastest.
fn is_zlib_provider(provider: &str) -> bool {
    let name = provider.rsplit(['\\', '/']).next().unwrap_or_default();
    name.eq_ignore_ascii_case("iiszlib.dll")
}

/// A coding at a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) coding: Coding,
    pub(crate) level: i32,
}

/// The codings of the configured schemes for files, in their order.
pub(crate) fn for_files(schemes: &[CompressionScheme]) -> impl Iterator<Item = Choice> {
    schemes
        .iter()
        .filter(|scheme| scheme.do_static)
        .filter_map(|scheme| choice(scheme, scheme.static_level))
}

/// The codings of the configured schemes for generated responses, in their order.
pub(crate) fn for_responses(schemes: &[CompressionScheme]) -> impl Iterator<Item = Choice> {
    schemes
        .iter()
        .filter(|scheme| scheme.do_dynamic)
        .filter_map(|scheme| choice(scheme, scheme.dynamic_level))
}

fn choice(scheme: &CompressionScheme, configured: u32) -> Option<Choice> {
    let coding = Coding::named(&scheme.name)?;
    let level = coding.level(configured, &scheme.provider)?;
    Some(Choice { coding, level })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_those_of_the_provider() {
        // Features 15.12b.
        for (name, configured, provider, expected) in [
            ("gzip", 0, r"%Windir%\system32\inetsrv\gzip.dll", Some(1)),
            ("gzip", 0, r"C:\Program Files\IIS\IISZLIB.dll", None),
            ("gzip", 7, "iiszlib.dll", Some(7)),
            ("gzip", 10, "gzip.dll", Some(9)),
            ("deflate", 4, "gzip.dll", Some(4)),
            ("BR", 11, "iisbrotli.dll", Some(11)),
            ("br", 0, "iisbrotli.dll", Some(0)),
            ("zstd", 2, "", Some(3)),
        ] {
            let coding = Coding::named(name).expect("is known");
            assert_eq!(coding.level(configured, provider), expected, "{name}");
        }
        assert!(Coding::named("compress").is_none());
    }
}
