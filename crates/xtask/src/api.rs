//! Generates the C++ headers, the glue on both sides of the boundary, the layout test and the coverage page from
//! the tables in `specs/api`.

mod header;
mod http_types;
mod model;
mod text;

use std::path::{Path, PathBuf};

use model::Model;

/// Every file that the native API tables determine, as (path relative to the root, content).
pub(crate) fn generate(root: &Path) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let model = Model::read(root)?;
    let mut files = Vec::new();
    for (name, content) in header::headers(&model)? {
        files.push((Path::new("sdk/cpp/include").join(name), content));
    }
    Ok(files)
}
