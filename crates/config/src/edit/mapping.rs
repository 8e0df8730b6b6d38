//! From sites and URL paths to folders and to the elements that map them.

use std::path::PathBuf;

use super::Editor;
use super::element::Element;
use super::error::{EditError, FILE_NOT_FOUND};
use super::path::APP_HOST;
use crate::hierarchy::fold;
use crate::section::sites;

/// Where a URL path of a site leads.
#[derive(Debug, Clone)]
pub struct Mapped {
    /// The local path of the file or folder; it need not be there.
    pub physical_path: PathBuf,
    /// The virtual directory that maps it.
    pub virtual_directory: Element,
    /// The application it is in.
    pub application: Element,
}

impl Editor {
    /// The name of the site with this number.
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] when there is none.
    pub fn site_name(&self, id: u32) -> Result<String, EditError> {
        let sites = self.state().sites()?;
        let found = sites.iter().find(|s| s.id == id).map(|s| s.name.clone());
        found.ok_or_else(|| EditError::new(FILE_NOT_FOUND, format!("there is no site {id}")))
    }

    /// The number of the site with this name, whatever its case.
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] when there is none.
    pub fn site_id(&self, name: &str) -> Result<u32, EditError> {
        let sites = self.state().sites()?;
        let found = sites
            .iter()
            .find(|s| fold(&s.name) == fold(name))
            .map(|s| s.id);
        found.ok_or_else(|| no_site(name))
    }

    /// The element of the site with this number.
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] when there is none.
    pub fn site_element(&self, id: u32) -> Result<Element, EditError> {
        let name = self.site_name(id)?;
        self.site_named(&name)
    }

    fn site_named(&self, name: &str) -> Result<Element, EditError> {
        let section = self.section(sites::PATH, APP_HOST)?;
        let index = section.item_named(name)?;
        section.item(index)
    }

    /// Where a URL path of a site leads (R91, R92).
    ///
    /// # Errors
    /// [`FILE_NOT_FOUND`] when there is no such site, no application for the path, or no local folder for its directory.
    pub fn map_path(&self, site: &str, url_path: &str) -> Result<Mapped, EditError> {
        let sites = self.state().sites()?;
        let found = sites
            .iter()
            .find(|s| fold(&s.name) == fold(site))
            .ok_or_else(|| no_site(site))?;
        let url_path = if url_path.starts_with('/') {
            url_path.to_owned()
        } else {
            format!("/{url_path}")
        };
        if url_path.split('/').any(|s| s == "..") {
            return Err(EditError::new(
                super::INVALID_PARAMETER,
                "the path climbs out of the site",
            ));
        }
        let nothing = || EditError::new(FILE_NOT_FOUND, format!("'{url_path}' leads nowhere"));
        let (application, directory, rest) = found.resolve(&url_path).ok_or_else(nothing)?;
        let folder = directory.folder.as_ref().ok_or_else(nothing)?;
        let physical_path = rest
            .split('/')
            .filter(|s| !s.is_empty() && *s != ".")
            .fold(folder.clone(), |p, s| p.join(s));
        let site = self.site_named(&found.name)?;
        let application = site.item(site.item_named(&application.path)?)?;
        let virtual_directory = application.item(application.item_named(&directory.path)?)?;
        Ok(Mapped {
            physical_path,
            virtual_directory,
            application,
        })
    }
}

fn no_site(name: &str) -> EditError {
    EditError::new(FILE_NOT_FOUND, format!("there is no site '{name}'"))
}
