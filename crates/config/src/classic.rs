//! Settings of `system.web` that act in classic applications only, and that IIS refuses in integrated ones (R76).

use crate::document::ElementRef;
use crate::source::Origin;

/// A setting that belongs to the classic pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClassicSetting {
    /// `system.web/httpModules`: 500.22.
    HttpModules,
    /// `system.web/httpHandlers`: 500.23.
    HttpHandlers,
    /// `system.web/identity impersonate="true"`: 500.24.
    Impersonation,
}

impl ClassicSetting {
    /// The sub-status of the 500 with which an integrated application answers.
    #[must_use]
    pub const fn sub_status(self) -> u16 {
        match self {
            Self::HttpModules => 22,
            Self::HttpHandlers => 23,
            Self::Impersonation => 24,
        }
    }

    /// Its section.
    #[must_use]
    pub const fn section(self) -> &'static str {
        match self {
            Self::HttpModules => "system.web/httpModules",
            Self::HttpHandlers => "system.web/httpHandlers",
            Self::Impersonation => "system.web/identity",
        }
    }
}

/// One such setting in a file.
#[derive(Debug, Clone)]
pub struct Classic {
    /// Which it is.
    pub setting: ClassicSetting,
    /// Where it stands.
    pub origin: Origin,
}

/// The settings in a `<system.web>`.
pub(crate) fn settings_of(group: ElementRef<'_>) -> Vec<Classic> {
    let says_something = |element: &ElementRef<'_>| element.children().next().is_some();
    group
        .children()
        .filter_map(|child| {
            let setting = match child.name() {
                "httpModules" if says_something(&child) => ClassicSetting::HttpModules,
                "httpHandlers" if says_something(&child) => ClassicSetting::HttpHandlers,
                "identity"
                    if child
                        .attribute("impersonate")
                        .is_some_and(|a| a.value.eq_ignore_ascii_case("true")) =>
                {
                    ClassicSetting::Impersonation
                }
                _ => return None,
            };
            Some(Classic {
                setting,
                origin: child.origin(),
            })
        })
        .collect()
}
