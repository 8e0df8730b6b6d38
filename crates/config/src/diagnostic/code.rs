//! The stable names of all configuration diagnostics; each has a page in `docs/errors`.

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        $($(#[$doc])* pub const $name: &str = $text;)*
        /// All codes, for the check that every code has a page.
        pub const ALL: &[&str] = &[$($text),*];
    };
}

codes! {
    /// The file cannot be read from disk.
    UNREADABLE = "config/unreadable";
    /// The file is larger than a configuration may be.
    TOO_LARGE = "config/too-large";
    /// The bytes are neither UTF-8 nor UTF-16 with a byte order mark.
    ENCODING = "config/encoding";
    /// The text is not well-formed XML.
    MALFORMED_XML = "config/malformed-xml";
    /// The file holds a document type definition.
    DTD = "config/dtd";
    /// The file uses an entity that XML does not define.
    ENTITY = "config/entity";
    /// Elements are nested too deeply.
    NESTING = "config/nesting";
    /// The document element is not `configuration`.
    WRONG_ROOT = "config/wrong-root";
    /// `configSections` is misplaced or registers something wrong.
    CONFIG_SECTIONS = "config/config-sections";
    /// A file in the folder `schema` that describes no section as it should.
    SCHEMA_FILE = "config/schema-file";
    /// Settings of the classic pipeline, which act in no integrated application.
    CLASSIC_SECTION = "config/classic-section";
    /// A `redirection.config` that leads nowhere.
    REDIRECTION = "config/redirection";
    /// A `configSource` that cannot be read.
    CONFIG_SOURCE = "config/config-source";
    /// A section of the web server that nobody knows.
    UNKNOWN_SECTION = "config/unknown-section";
    /// An element that the schema does not have here.
    UNKNOWN_ELEMENT = "config/unknown-element";
    /// An attribute that the schema does not have here.
    UNKNOWN_ATTRIBUTE = "config/unknown-attribute";
    /// A value of the wrong type or out of range.
    INVALID_VALUE = "config/invalid-value";
    /// An attribute that has to be there is not.
    MISSING_ATTRIBUTE = "config/missing-attribute";
    /// Text between elements where none belongs.
    UNEXPECTED_TEXT = "config/unexpected-text";
    /// An element that may stand once stands twice.
    DUPLICATE_ELEMENT = "config/duplicate-element";
    /// A collection item whose key is there already.
    DUPLICATE_ENTRY = "config/duplicate-entry";
    /// A section that a parent has locked.
    SECTION_LOCKED = "config/section-locked";
    /// An attribute, element or item that a parent has locked.
    LOCK_VIOLATION = "config/lock-violation";
    /// A section in a file or at a path where it has no meaning.
    WRONG_LEVEL = "config/wrong-level";
    /// A `location` element that cannot be understood.
    LOCATION = "config/location";
    /// A value or section that is encrypted with keys of another machine.
    ENCRYPTED = "config/encrypted";
    /// A Windows path that no `--map` covers.
    UNMAPPED_PATH = "config/unmapped-path";
    /// A folder that a virtual directory names is not there.
    MISSING_FOLDER = "config/missing-folder";
    /// Two sites want one binding.
    DUPLICATE_BINDING = "config/duplicate-binding";
    /// A binding that can never be reached.
    INVALID_BINDING = "config/invalid-binding";
    /// A site without a root application, or an application without a root virtual directory.
    MISSING_ROOT = "config/missing-root";
    /// A module that is neither built in nor in `globalModules`.
    UNKNOWN_MODULE = "config/unknown-module";
    /// A handler that names a module which is not in the module list.
    HANDLER_MODULE = "config/handler-module";
    /// An application that names a pool which is not there.
    UNKNOWN_POOL = "config/unknown-pool";
    /// A known section that the server does not use yet.
    NOT_USED = "config/not-used";
}
