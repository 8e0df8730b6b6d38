//! Generates the C++ headers, the glue on both sides of the boundary, the layout test and the coverage page from
//! the tables in `specs/api`.

mod binding;
mod coverage;
mod exercised;
mod forwarding;
mod glue_cpp;
mod glue_rust;
mod header;
mod http_types;
mod layout_test;
mod model;
mod rust_types;
#[cfg(test)]
mod tests;
mod text;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};

use model::Model;

/// Every file that the native API tables determine, as (path relative to the root, content).
pub(crate) fn generate(root: &Path) -> anyhow::Result<Vec<(PathBuf, String)>> {
    let model = Model::read(root)?;
    let mut files = Vec::new();
    for (name, content) in header::headers(&model)? {
        files.push((Path::new("sdk/cpp/include").join(name), content));
    }
    let glue = Path::new("crates/native/glue");
    files.push((glue.join("host_objects.h"), glue_cpp::host_header(&model)));
    files.push((
        glue.join("host_objects.cpp"),
        glue_cpp::host_objects(&model)?,
    ));
    files.push((glue.join("module_calls.h"), glue_cpp::call_header(&model)?));
    files.push((
        glue.join("module_calls.cpp"),
        glue_cpp::module_calls(&model)?,
    ));
    let native = Path::new("crates/native/src");
    files.push((
        native.join("glue/ffi.rs"),
        formatted(&glue_rust::ffi(&model)?)?,
    ));
    files.push((
        native.join("glue/types.rs"),
        formatted(&rust_types::types(&model)?)?,
    ));
    files.push((
        native.join("glue/host.rs"),
        formatted(&glue_rust::host(&model)?)?,
    ));
    files.push((
        native.join("unimplemented_objects.rs"),
        formatted(&glue_rust::unimplemented_objects(&model))?,
    ));
    files.push((
        Path::new("sdk/cpp/tests/layout.cpp").to_path_buf(),
        layout_test::program(&model),
    ));
    for (name, content) in forwarding::forwarding_headers() {
        files.push((Path::new("sdk/cpp/include-case").join(name), content));
    }
    let (table, page) = coverage::coverage(root, &model)?;
    files.push((native.join("coverage_generated.rs"), formatted(&table)?));
    files.push((
        Path::new("docs/compatibility-native-api.md").to_path_buf(),
        page,
    ));
    Ok(files)
}

/// Rust source the way `cargo fmt` leaves it.
fn formatted(source: &str) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--style-edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting rustfmt")?;
    let mut input = child.stdin.take().context("rustfmt has no input")?;
    let text = source.to_owned();
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    if writer.join().is_err() || !output.status.success() {
        bail!("rustfmt refused generated source");
    }
    Ok(String::from_utf8(output.stdout)?)
}
