//! Edits of configuration files: what comes out on disk, what is refused, and that nothing else changes a byte.

use std::path::PathBuf;
use std::sync::Arc;

use sluicegate_config::edit::{EditError, Editor, Element};
use sluicegate_config::{Configuration, Document, PathMap};

const HOST: &str = "MACHINE/WEBROOT/APPHOST";
const SITE: &str = "MACHINE/WEBROOT/APPHOST/Main";

const APP_HOST: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- kept as it is -->
<configuration>
  <system.applicationHost>
    <sites>
      <siteDefaults><limits connectionTimeout="00:01:00" /></siteDefaults>
      <site name="Main" id="1">
        <bindings><binding protocol="http" bindingInformation="*:8080:" /></bindings>
        <application path="/"><virtualDirectory path="/" physicalPath="site" /></application>
      </site>
    </sites>
  </system.applicationHost>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <add value="index.html" />
        <add value="home.html" lockItem="true" />
      </files>
    </defaultDocument>
    <httpProtocol lockAttributes="allowKeepAlive">
      <customHeaders>
        <add name="X-A" value="1" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="Main" overrideMode="Allow">
    <system.webServer><handlers /></system.webServer>
  </location>
</configuration>
"#;

struct Tree {
    folder: tempfile::TempDir,
    configuration: Arc<Configuration>,
}

impl Tree {
    fn new(web_config: Option<&str>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let host = folder.path().join("applicationHost.config");
        std::fs::write(&host, APP_HOST).expect("the folder is writable");
        std::fs::create_dir_all(folder.path().join("site/sub")).expect("the folder is writable");
        if let Some(text) = web_config {
            std::fs::write(folder.path().join("site/web.config"), text)
                .expect("the folder is writable");
        }
        let configuration =
            Configuration::load(&host, &PathMap::default()).unwrap_or_else(|d| panic!("{d:?}"));
        Self {
            folder,
            configuration,
        }
    }

    fn editor(&self, commit_path: &str) -> Editor {
        let editor = Editor::writable(Some(&self.configuration));
        editor
            .set_commit_path(commit_path)
            .expect("a level that is there");
        editor
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_default()
    }
}

fn at(editor: &Editor, section: &str, path: &str) -> Element {
    editor
        .section(section, path)
        .unwrap_or_else(|e| panic!("{section} at {path}: {e}"))
}

fn code<T: std::fmt::Debug>(result: Result<T, EditError>) -> u32 {
    result.expect_err("a refusal").hresult
}

// R81, R104, R109
#[test]
fn an_edit_changes_nothing_but_itself() {
    let tree = Tree::new(None);
    let editor = tree.editor(HOST);
    let section = at(&editor, "system.webServer/defaultDocument", HOST);
    section.set("enabled", "false").expect("a valid value");
    assert_eq!(
        tree.text("applicationHost.config"),
        APP_HOST,
        "not before the commit"
    );
    editor.commit().expect("a writable file");
    assert_eq!(
        tree.text("applicationHost.config"),
        APP_HOST.replace(
            "<defaultDocument enabled=\"true\">",
            "<defaultDocument enabled=\"false\">"
        )
    );
    // Setting it back gives the first text again.
    section.set("enabled", "true").expect("a valid value");
    editor.commit().expect("a writable file");
    assert_eq!(tree.text("applicationHost.config"), APP_HOST);
}

// R104, R81
#[test]
fn a_commit_goes_to_the_file_of_its_path() {
    let section = "system.webServer/defaultDocument";
    let tree = Tree::new(None);
    let editor = tree.editor(SITE);
    at(&editor, section, SITE)
        .set("enabled", "false")
        .expect("an unlocked section");
    let changes = editor.commit().expect("a writable folder");
    assert_eq!(changes.len(), 1);
    assert_eq!(
        (changes[0].section.as_str(), changes[0].config_path.as_str()),
        (section, SITE)
    );
    assert_eq!(
        tree.text("site/web.config"),
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<configuration>\n    <system.webServer>\n        <defaultDocument enabled=\"false\" />\n    </system.webServer>\n</configuration>\n"
    );
    let tree = Tree::new(None);
    let editor = tree.editor(HOST);
    at(&editor, section, &format!("{SITE}/sub"))
        .set("enabled", "false")
        .expect("an unlocked section");
    editor.commit().expect("a writable file");
    assert!(tree.text("applicationHost.config").ends_with(
        "  <location path=\"Main/sub\">\n    <system.webServer>\n      <defaultDocument enabled=\"false\" />\n    </system.webServer>\n  </location>\n</configuration>\n"
    ));
    assert!(!tree.path("site/web.config").exists());
}

// R22, R29, R31, R45, R60, R71, R106
#[test]
fn refused_edits_change_nothing_and_say_what_iis_says() {
    let tree = Tree::new(None);
    let site = tree.editor(SITE);
    let host = tree.editor(HOST);
    let documents = at(&site, "system.webServer/defaultDocument", SITE);
    let files = documents.child("files").expect("in the schema");
    let twice = files.create("add").expect("the item element");
    twice.set("value", "INDEX.html").expect("a detached item");
    let headers = at(&site, "system.webServer/httpProtocol", SITE);
    let types = at(&site, "system.webServer/staticContent", SITE);
    let locked_item = files.item_named("home.html").expect("an item");
    for (expected, answer) in [
        (
            0x8007_0021,
            code(at(&site, "system.webServer/security/access", SITE).set("sslFlags", "Ssl")),
        ),
        (0x8007_0021, code(headers.set("allowKeepAlive", "false"))),
        (0x8007_0021, code(files.remove_item(locked_item))),
        (0x8007_0021, code(files.clear_items())),
        (0x8007_00b7, code(files.add(&twice, None))),
        (0x8007_000d, code(documents.set("enabled", "perhaps"))),
        (0x8007_0585, code(documents.set("enabeld", "true"))),
        (0x8007_0585, code(documents.child("fils"))),
        (0x8007_0585, code(files.item(2))),
        (0x8007_0585, code(files.create("addd"))),
        (
            0x8007_0002,
            code(types.add(&types.create("mimeMap").expect("the item element"), None)),
        ),
        (
            0x8007_0002,
            code(site.section("system.webServer/defaultDocument", &format!("{HOST}/Other"))),
        ),
        (
            0x8007_0032,
            code(site.section("system.webServer/nothing", SITE)),
        ),
        (
            0x8007_0057,
            code(at(&site, "system.webServer/defaultDocument", HOST).set("enabled", "true")),
        ),
        (
            0x8007_0005,
            code(Editor::reader(Some(&tree.configuration)).set_commit_path(SITE)),
        ),
        (
            0x8007_0002,
            code(host.set_commit_path(&format!("{SITE}/none/such"))),
        ),
    ] {
        assert_eq!(answer, expected);
    }
    assert_eq!(site.commit().expect("nothing to do"), []);
    assert!(!tree.path("site/web.config").exists());
}

// R107: a value that is equal to the default is written all the same, and a cleared one is gone.
#[test]
fn a_default_is_written_and_a_cleared_attribute_is_taken_out() {
    let own = "<configuration>\n  <system.webServer>\n    <directoryBrowse />\n  </system.webServer>\n</configuration>\n";
    let tree = Tree::new(Some(own));
    let editor = tree.editor(SITE);
    let section = at(&editor, "system.webServer/directoryBrowse", SITE);
    section.set("enabled", "false").expect("a valid value");
    editor.commit().expect("a writable file");
    assert_eq!(
        tree.text("site/web.config"),
        own.replace(
            "<directoryBrowse />",
            "<directoryBrowse enabled=\"false\" />"
        )
    );
    section.clear_attribute("enabled").expect("an own value");
    editor.commit().expect("a writable file");
    assert_eq!(tree.text("site/web.config"), own);
}

// R67: what came from another file is written into web.config, and the other file is left alone.
#[test]
fn an_edit_of_a_section_with_config_source_is_written_inline() {
    let own = "<configuration>\n  <system.webServer>\n    <directoryBrowse configSource=\"browse.config\" />\n  </system.webServer>\n</configuration>\n";
    let source = "<directoryBrowse enabled=\"true\" />\n";
    let tree = Tree::new(Some(own));
    std::fs::write(tree.path("site/browse.config"), source).expect("the folder is writable");
    let editor = tree.editor(SITE);
    let section = at(&editor, "system.webServer/directoryBrowse", SITE);
    section.set("showFlags", "Date").expect("a valid value");
    editor.commit().expect("a writable file");
    let text = tree.text("site/web.config");
    assert!(!text.contains("configSource"), "{text}");
    for part in ["enabled=\"true\"", "showFlags=\"Date\""] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(tree.text("site/browse.config"), source);
}

// R9: a section that a schema file describes is edited as any other, once it is registered.
#[test]
fn a_section_of_another_maker_is_edited_with_its_schema() {
    let tree = Tree::new(None);
    std::fs::create_dir(tree.path("schema")).expect("the folder is writable");
    let schema = r#"<configSchema><sectionSchema name="system.webServer/mine"><attribute name="limit" type="uint" defaultValue="5" /></sectionSchema></configSchema>"#;
    std::fs::write(tree.path("schema/mine_schema.xml"), schema).expect("the folder is writable");
    let host = APP_HOST.replace(
        "<configuration>",
        "<configuration>\n  <configSections><sectionGroup name=\"system.webServer\"><section name=\"mine\" /></sectionGroup></configSections>",
    );
    std::fs::write(tree.path("applicationHost.config"), host).expect("the folder is writable");
    let loaded = Configuration::load(&tree.path("applicationHost.config"), &PathMap::default());
    let loaded = loaded.unwrap_or_else(|d| panic!("{d:?}"));
    let editor = Editor::writable(Some(&loaded));
    editor.set_commit_path(SITE).expect("a level that is there");
    let section = at(&editor, "system.webServer/mine", SITE);
    assert_eq!(
        section.attribute("limit").expect("in the schema").text(),
        "5"
    );
    assert_eq!(code(section.set("limit", "many")), 0x8007_000d);
    section.set("limit", "7").expect("a valid value");
    editor.commit().expect("a writable folder");
    assert!(
        tree.text("site/web.config")
            .contains("<mine limit=\"7\" />")
    );
    assert_eq!(
        code(editor.section("system.webServer/other", SITE)),
        0x8007_0032
    );
}

// R48, R42, R108, R49
#[test]
fn items_are_added_removed_changed_and_cleared() {
    let check = |edit: &dyn Fn(&Element), expected: &str, values: &[&str]| {
        let tree = Tree::new(Some(
            "<configuration>\n  <system.webServer>\n    <httpProtocol>\n      <customHeaders>\n        <add name=\"X-B\" value=\"2\" />\n      </customHeaders>\n    </httpProtocol>\n  </system.webServer>\n</configuration>\n",
        ));
        let editor = tree.editor(SITE);
        let headers = at(&editor, "system.webServer/httpProtocol", SITE)
            .child("customHeaders")
            .expect("in the schema");
        edit(&headers);
        let now: Vec<String> = (0..headers.item_count().expect("a collection"))
            .map(|i| {
                let item = headers.item(i).expect("an item");
                let text = |n: &str| item.attribute(n).expect("an attribute").text();
                format!("{}={}", text("name"), text("value"))
            })
            .collect();
        assert_eq!(now, values);
        editor.commit().expect("a writable file");
        let text = tree.text("site/web.config");
        assert!(text.contains(expected), "{expected}\nin {text}");
        assert_eq!(
            Configuration::load(&tree.path("applicationHost.config"), &PathMap::default())
                .map(|c| c.startup_web_config_problems().len()),
            Ok(0)
        );
    };
    check(
        &|headers| {
            let new = headers.create("add").expect("the item element");
            new.set("name", "X-C").expect("an attribute");
            new.set("value", "a<b").expect("an attribute");
            headers.add(&new, Some(1)).expect("a place");
            new.set("name", "X-D")
                .expect("the handle is that of the item now");
        },
        "      <customHeaders>\n        <add name=\"X-D\" value=\"a&lt;b\" />\n        <add name=\"X-B\" value=\"2\" />\n      </customHeaders>",
        &["X-A=1", "X-D=a<b", "X-B=2"],
    );
    check(
        &|headers| headers.remove_item(0).expect("an inherited item"),
        "        <add name=\"X-B\" value=\"2\" />\n        <remove name=\"X-A\" />\n",
        &["X-B=2"],
    );
    check(
        &|headers| headers.remove_item(1).expect("a local item"),
        "      <customHeaders>\n      </customHeaders>",
        &["X-A=1"],
    );
    check(
        &|headers| {
            let item = headers.item(0).expect("the inherited one");
            item.set("value", "9").expect("an attribute");
            assert_eq!(item.attribute("value").expect("an attribute").raw, "9");
        },
        "        <remove name=\"X-A\" />\n        <add name=\"X-A\" value=\"9\" />\n",
        &["X-B=2", "X-A=9"],
    );
    check(
        &|headers| headers.clear_items().expect("nothing is locked"),
        "      <customHeaders>\n        <clear />\n      </customHeaders>",
        &[],
    );
}

// R37: the attribute of a site that nobody sets comes from siteDefaults.
#[test]
fn values_say_where_they_come_from() {
    let tree = Tree::new(Some(
        "<configuration><system.webServer><defaultDocument enabled=\"false\" /></system.webServer></configuration>",
    ));
    let reader = Editor::reader(Some(&tree.configuration));
    let documents = at(
        &reader,
        "system.webServer/defaultDocument",
        &format!("{SITE}/sub"),
    );
    let enabled = documents.attribute("enabled").expect("in the schema");
    assert_eq!(
        (enabled.text().as_str(), enabled.is_default),
        ("false", false)
    );
    let origin = enabled.origin.expect("it is written");
    assert_eq!(documents.path_of(&origin).expect("a level"), SITE);
    assert!(!documents.is_locally_stored().expect("an element"));
    let sites = at(&reader, "system.applicationHost/sites", HOST);
    let limits = sites
        .item(0)
        .and_then(|s| s.child("limits"))
        .expect("in the schema");
    let timeout = limits
        .attribute("connectionTimeout")
        .expect("in the schema");
    assert_eq!(
        (timeout.text().as_str(), timeout.is_from_defaults_element),
        ("00:01:00", true)
    );
    let most = limits.attribute("maxConnections").expect("in the schema");
    assert!(most.is_default);
    assert_eq!(reader.site_id("main").expect("a site"), 1);
    let mapped = reader.map_path("Main", "/sub/a.html").expect("a site");
    assert!(mapped.physical_path.ends_with("site/sub/a.html"));
    assert_eq!(
        reader.unique_path(&format!("{SITE}/sub")).expect("a path"),
        SITE
    );
}

// R21, R25, R23, R27, R33
#[test]
fn locks_and_override_modes_are_read_and_set() {
    let tree = Tree::new(None);
    let host = tree.editor(HOST);
    let access = "system.webServer/security/access";
    let at_site = at(&host, access, SITE);
    assert_eq!(
        at_site.effective_override_mode().expect("a section"),
        "Deny"
    );
    assert_eq!(at_site.override_mode().expect("a section"), "Inherit");
    at_site
        .set_override_mode("allow")
        .expect("at the level that may");
    assert_eq!(at_site.override_mode().expect("a section"), "Allow");
    let documents = at(&host, "system.webServer/defaultDocument", HOST);
    documents
        .set_lock("lockAttributes", "enabled")
        .expect("an attribute");
    assert_eq!(documents.lock("lockAttributes").expect("a lock"), "enabled");
    assert_eq!(
        code(documents.set_lock("lockAttributes", "nothing")),
        0x8007_000d
    );
    host.commit().expect("a writable file");
    let site = tree.editor(SITE);
    let access = at(&site, access, SITE);
    assert!(!access.is_locked().expect("a section"));
    access.set("sslFlags", "Ssl").expect("unlocked now");
    let documents = at(&site, "system.webServer/defaultDocument", SITE);
    assert!(
        documents
            .is_attribute_locked("enabled")
            .expect("an attribute")
    );
    assert_eq!(code(documents.set("enabled", "true")), 0x8007_0021);
}

// R14, R17, R20
#[test]
fn locations_of_a_file_are_listed_added_renamed_and_deleted() {
    let tree = Tree::new(None);
    let editor = tree.editor(HOST);
    let file = editor.file(HOST).expect("the top level");
    let paths = || -> Vec<String> {
        let all = file.locations().expect("a file without faults");
        all.iter().map(|l| l.path().to_owned()).collect()
    };
    assert_eq!(paths(), ["Main"]);
    let new = file.add_location("Main/sub").expect("a new path");
    assert_eq!(code(file.add_location("main/SUB")), 0x8007_00b7);
    assert_eq!(code(file.add_location("/abs")), 0x8007_000d);
    let section = new
        .add_section("system.webServer/defaultDocument")
        .expect("a known section");
    assert_eq!(
        code(new.add_section("system.webServer/defaultDocument")),
        0x8007_00b7
    );
    assert_eq!(
        code(new.add_section("system.webServer/nothing")),
        0x8007_000d
    );
    section.set("enabled", "false").expect("an attribute");
    assert_eq!(
        new.sections().expect("a location"),
        ["system.webServer/defaultDocument"]
    );
    let effective = at(
        &editor,
        "system.webServer/defaultDocument",
        &format!("{SITE}/sub"),
    );
    assert_eq!(
        effective.attribute("enabled").expect("an attribute").text(),
        "false"
    );
    file.rename_location(1, "Main/other").expect("a new path");
    assert_eq!(paths(), ["Main", "Main/other"]);
    assert_eq!(code(file.rename_location(5, "x")), 0x8007_0585);
    file.locations().expect("locations")[1]
        .delete_section(0)
        .expect("a section");
    file.delete_location(1).expect("a location");
    assert_eq!(paths(), ["Main"]);
    editor.commit().expect("a writable file");
    assert_eq!(
        tree.text("applicationHost.config"),
        APP_HOST,
        "all was taken back"
    );
}

// R7, R8, R10
#[test]
fn sections_and_groups_are_declared() {
    let tree = Tree::new(None);
    let editor = tree.editor(HOST);
    let root = editor.file(HOST).expect("the top level").root_group();
    let names: Vec<String> = root
        .groups()
        .expect("groups")
        .iter()
        .map(|g| g.name().to_owned())
        .collect();
    assert!(names.iter().any(|n| n == "system.webServer"), "{names:?}");
    let mine = root.add_group("mine").expect("a new name");
    let section = mine.add_section("settings").expect("a new name");
    assert_eq!(
        section.get("overrideModeDefault").expect("an attribute"),
        "Allow"
    );
    section.set("overrideModeDefault", "deny").expect("a value");
    section.set("type", "My.Type").expect("any text");
    assert_eq!(code(section.set("allowLocation", "maybe")), 0x8007_000d);
    assert_eq!(code(mine.add_section("settings")), 0x8007_00b7);
    assert_eq!(
        code(root.delete_group(0).and_then(|()| root.delete_group(0))),
        0x8007_0032
    );
    let server = root
        .groups()
        .expect("groups")
        .into_iter()
        .find(|g| g.name() == "system.webServer")
        .expect("declared");
    let documents = server
        .sections()
        .expect("sections")
        .into_iter()
        .find(|s| s.name() == "defaultDocument")
        .expect("declared");
    documents
        .set("overrideModeDefault", "Deny")
        .expect("a value");
    assert_eq!(
        at(&editor, "system.webServer/defaultDocument", SITE)
            .effective_override_mode()
            .expect("a section"),
        "Deny"
    );
    editor.discard();
    assert_eq!(
        at(&editor, "system.webServer/defaultDocument", SITE)
            .effective_override_mode()
            .expect("a section"),
        "Allow"
    );
}

// R78, R81: every form of a file survives an edit and its undo.
#[test]
fn an_edit_and_its_undo_give_the_same_bytes() {
    let forms = [
        "<configuration>\n\t<system.webServer>\n\t\t<defaultDocument   enabled = 'true'/>\n\t</system.webServer>\n</configuration>",
        "\u{feff}<configuration>\r\n  <system.webServer>\r\n    <!-- c --><defaultDocument enabled=\"true\"><files/></defaultDocument>\r\n\r\n  </system.webServer>\r\n</configuration>\r\n",
        "<configuration><system.webServer><defaultDocument enabled=\"true\"></defaultDocument></system.webServer></configuration>",
        "<configuration>\n<system.webServer>\n<defaultDocument\n  enabled=\"true\"\n  lockItem=\"false\"\n/>\n</system.webServer>\n</configuration>",
    ];
    for text in forms {
        for encode in [false, true] {
            let bytes: Vec<u8> = if encode {
                let plain = text.trim_start_matches('\u{feff}');
                std::iter::once(0xfeff_u16)
                    .chain(plain.encode_utf16())
                    .flat_map(u16::to_le_bytes)
                    .collect()
            } else {
                text.as_bytes().to_vec()
            };
            let tree = Tree::new(None);
            std::fs::write(tree.path("site/web.config"), &bytes).expect("a writable folder");
            let editor = tree.editor(SITE);
            let section = at(&editor, "system.webServer/defaultDocument", SITE);
            section.set("enabled", "false").expect("a value");
            section.set_lock("lockElements", "files").expect("a lock");
            editor.commit().expect("a writable file");
            assert_ne!(
                std::fs::read(tree.path("site/web.config")).expect("the file"),
                bytes
            );
            section.set("enabled", "true").expect("a value");
            section.set_lock("lockElements", "").expect("a lock");
            editor.commit().expect("a writable file");
            assert_eq!(
                String::from_utf8_lossy(
                    &std::fs::read(tree.path("site/web.config")).expect("the file")
                ),
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}

// The splices are each other's inverse wherever an element has room for children.
#[test]
fn an_element_put_in_and_taken_out_leaves_the_text() {
    for text in [
        "<a>\n  <b x=\"1\" />\n\n  <c />\n</a>\n",
        "<a>\r\n\t<b x=\"1\">\r\n\t</b>\r\n\t<c />\r\n</a>",
        "<a>\n  <!-- one --> <b/>\n  <c></c>  \n</a>",
    ] {
        let document = Document::from_text("x", text).expect("well-formed");
        let (root, first) = (
            document.root().id(),
            document.root().children().next().map(|c| c.id()),
        );
        for before in [None, first] {
            for xml in ["<new y=\"2\" />", "<new>\n  <z />\n</new>"] {
                let with = document
                    .with_element(root, before, xml)
                    .expect("well-formed");
                let new = with.root().child("new").expect("it is there").id();
                let without = with.without_element(new).expect("well-formed");
                assert_eq!(
                    without.source().text(),
                    text,
                    "{xml} before {before:?} gave {}",
                    with.source().text()
                );
            }
        }
    }
}

#[test]
fn a_file_changed_by_somebody_else_is_not_overwritten() {
    let tree = Tree::new(Some("<configuration />"));
    let editor = tree.editor(SITE);
    at(&editor, "system.webServer/defaultDocument", SITE)
        .set("enabled", "false")
        .expect("a value");
    std::fs::write(
        tree.path("site/web.config"),
        "<configuration><!-- theirs --></configuration>",
    )
    .expect("a writable folder");
    assert_eq!(code(editor.commit()), 0x8007_0020);
    assert!(tree.text("site/web.config").contains("theirs"));
}

// A section that the file leaves to the stock one keeps the stock content when a part of it is set.
#[test]
fn setting_a_part_of_a_stock_section_keeps_the_rest() {
    let tree = Tree::new(None);
    let editor = tree.editor(HOST);
    let content = at(&editor, "system.webServer/staticContent", HOST);
    let before = content.item_count().expect("a collection");
    assert!(before > 100);
    content.set("isDocFooterFileName", "true").expect("a value");
    assert_eq!(content.item_count().expect("a collection"), before);
}

#[test]
fn a_server_for_a_folder_has_no_file_at_the_top_but_one_for_the_site() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let configuration = Configuration::for_folder(folder.path(), &[], &[]).expect("the stock file");
    let editor = Editor::writable(Some(&configuration));
    let path = format!("{HOST}/Default Web Site");
    let section = at(&editor, "system.webServer/defaultDocument", &path);
    assert_eq!(code(section.set("enabled", "false")), 0x8007_0005);
    editor.set_commit_path(&path).expect("the site");
    section
        .set("enabled", "false")
        .expect("the site's own file");
    editor.commit().expect("a writable folder");
    assert!(folder.path().join("web.config").exists());
}

#[test]
fn a_path_mapper_moves_files() {
    let tree = Tree::new(Some("<configuration />"));
    let other = tree.path("other.config");
    std::fs::write(&other, "<configuration><system.webServer><defaultDocument enabled=\"false\" /></system.webServer></configuration>").expect("a writable folder");
    let reader = Editor::reader(Some(&tree.configuration));
    let to = other.to_string_lossy().into_owned();
    reader.set_path_mapper(Some(Arc::new(move |path: &str, file: &str| {
        (path == SITE && file.ends_with("site/web.config")).then(|| to.clone())
    })));
    let documents = at(&reader, "system.webServer/defaultDocument", SITE);
    assert_eq!(
        documents.attribute("enabled").expect("an attribute").text(),
        "false"
    );
}
