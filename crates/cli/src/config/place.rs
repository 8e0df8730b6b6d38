//! Which configuration a command looks at: a folder or an applicationHost.config, a site, a path.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use sluicegate::{Configuration, PathMap, Problem};
use sluicegate_config::{Effective, Site};

use crate::load::{self, from_user};

#[derive(Debug, Args)]
pub(crate) struct Place {
    /// The folder of a site; its web.config files are read
    #[arg(
        long,
        value_name = "DIR",
        default_value = ".",
        conflicts_with = "config"
    )]
    dir: PathBuf,
    /// An applicationHost.config
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// What a Windows path in the configuration stands for here, e.g. 'C:\inetpub=/srv'
    #[arg(long, value_name = "W=U")]
    map: Vec<String>,
    /// The site, by its name or number (the first one by default)
    #[arg(long, value_name = "NAME")]
    site: Option<String>,
    /// The URL path to look at
    #[arg(long, value_name = "URLPATH", default_value = "/")]
    path: String,
}

impl Place {
    /// The URL path.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Loads the files. A fault in a web.config is no problem yet: it fails only the paths below it.
    pub(crate) fn load(&self) -> Result<Arc<Configuration>, Vec<Problem>> {
        let source = load::Source {
            maps: self.map.clone(),
            ignores_case: false,
            ..load::Source::default()
        };
        let map = source.path_map()?;
        match &self.config {
            Some(file) => load_file(file, &map),
            None => load_folder(&self.dir),
        }
    }

    /// The site that is meant.
    pub(crate) fn site<'a>(&self, configuration: &'a Configuration) -> Result<&'a Site, Problem> {
        let sites = configuration.sites();
        let found = match &self.site {
            None => sites.first(),
            Some(wanted) => sites.iter().find(|site| {
                site.name.eq_ignore_ascii_case(wanted) || site.id.to_string() == *wanted
            }),
        };
        found.ok_or_else(|| {
            let names: Vec<&str> = sites.iter().map(|site| site.name.as_str()).collect();
            let title = match &self.site {
                Some(wanted) => format!("there is no site {wanted}"),
                None => "the configuration has no site".to_owned(),
            };
            let problem = Problem::plain("cli/unknown-site", title);
            if names.is_empty() {
                problem.help("add a <site> to system.applicationHost/sites")
            } else {
                problem.help(format!("the sites are: {}", names.join(", ")))
            }
        })
    }

    /// What applies at the path.
    pub(crate) fn effective(
        &self,
        configuration: &Configuration,
        site: &Site,
    ) -> Result<Arc<Effective>, Vec<Problem>> {
        configuration
            .effective(site, &self.path)
            .map_err(|found| found.into_iter().map(from_user).collect())
    }
}

/// Loads an applicationHost.config.
pub(crate) fn load_file(
    file: &std::path::Path,
    map: &PathMap,
) -> Result<Arc<Configuration>, Vec<Problem>> {
    Configuration::load(file, map).map_err(|found| found.into_iter().map(from_user).collect())
}

/// Loads the configuration of a folder that is served by itself.
pub(crate) fn load_folder(folder: &std::path::Path) -> Result<Arc<Configuration>, Vec<Problem>> {
    if !folder.is_dir() {
        return Err(vec![load::missing_folder(folder)]);
    }
    let folder = load::whole(folder);
    Configuration::for_folder(&folder, &[], &[])
        .map_err(|found| found.into_iter().map(from_user).collect())
}
