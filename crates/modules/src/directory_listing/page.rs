//! The page of a listing (features 11.2, 11.4).

use std::fmt::Write;

use sluicegate_config::section::directory_browse::DirectoryBrowse;
use sluicegate_pipeline::response::escape_html;
use sluicegate_pipeline::url::escape_path;

use crate::civil_time::CivilTime;
use crate::static_file::open::{Listed, Listing};

/// The page for `path`, which ends with a slash.
pub(super) fn page(host: &str, path: &str, flags: u32, listing: &Listing) -> String {
    let title = escape_html(&format!("{host} - {path}"));
    let mut html = format!(
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{title}</title></head><body>\
         <h1>{title}</h1><hr>\n<pre>"
    );
    if let Some(parent) = parent(path) {
        let href = escape_html(&escape_path(parent));
        let _ = writeln!(html, "<a href=\"{href}\">[To Parent Directory]</a><br><br>");
    }
    for entry in &listing.entries {
        write_line(&mut html, path, flags, entry);
    }
    if listing.is_cut {
        html.push_str("The folder holds more than is shown here.<br>\n");
    }
    html.push_str("</pre><hr></body></html>\n");
    html
}

fn parent(path: &str) -> Option<&str> {
    let inner = path.strip_suffix('/')?;
    inner.rfind('/').map(|slash| &path[..=slash])
}

fn write_line(html: &mut String, path: &str, flags: u32, entry: &Listed) {
    let time = CivilTime::from_system(entry.modified);
    if flags & DirectoryBrowse::LONG_DATE != 0 {
        let month = time.month_name();
        let text = format!("{month} {:02}, {:04}", time.day, time.year);
        let _ = write!(html, "{text:>19}");
    } else if flags & DirectoryBrowse::DATE != 0 {
        let _ = write!(html, "{:>3}/{:02}/{:04}", time.month, time.day, time.year);
    }
    if flags & DirectoryBrowse::TIME != 0 {
        let (hour, half) = match time.hour {
            0 => (12, "AM"),
            hour @ 1..=11 => (hour, "AM"),
            12 => (12, "PM"),
            hour => (hour - 12, "PM"),
        };
        let _ = write!(html, " {hour:>2}:{:02} {half}", time.minute);
    }
    if flags & DirectoryBrowse::SIZE != 0 {
        if entry.is_folder {
            let _ = write!(html, " {:>18}", "&lt;dir&gt;");
        } else {
            let _ = write!(html, " {:>12}", entry.size);
        }
    }
    let shown = if flags & DirectoryBrowse::EXTENSION != 0 || entry.is_folder {
        entry.name.as_str()
    } else {
        // A name that is all extension stays as it is.
        match entry.name.rfind('.') {
            Some(dot) if dot > 0 => &entry.name[..dot],
            _ => entry.name.as_str(),
        }
    };
    let slash = if entry.is_folder { "/" } else { "" };
    let href = escape_html(&escape_path(&format!("{path}{}{slash}", entry.name)));
    let _ = writeln!(html, " <a href=\"{href}\">{}</a><br>", escape_html(shown));
}
