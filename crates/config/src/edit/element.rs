//! A handle to one element: reading. It finds its element again after edits, also when a key was changed through it.

use std::fmt;
use std::sync::Arc;

use super::Editor;
use super::attribute::{self, AttributeView};
use super::error::EditError;
use super::navigate::{Found, Node, Step, item_ref, navigate, position_of};
use super::state::{Root, View};
use crate::schema::{ElementSchema, SectionSchema};
use crate::source::Origin;

/// An element of a section at a path, or a new item. Clones are the same element; any thread may use them.
#[derive(Clone)]
pub struct Element {
    pub(crate) editor: Editor,
    pub(crate) node: Arc<Node>,
}

impl fmt::Debug for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Element").field(&self.node.path()).finish()
    }
}

impl Element {
    pub(crate) fn new(editor: Editor, node: Arc<Node>) -> Self {
        Self { editor, node }
    }

    /// Runs `body` with the element as it is now.
    pub(crate) fn with<R>(
        &self,
        body: impl FnOnce(&Found<'_>, &View, &Root) -> Result<R, EditError>,
    ) -> Result<R, EditError> {
        let (root, steps) = self.node.path();
        let view = self.editor.state().view(&root)?;
        let found =
            navigate(&view.element, &steps).ok_or_else(|| EditError::gone("the element"))?;
        body(&found, &view, &root)
    }

    /// The editor it belongs to.
    pub fn editor(&self) -> &Editor {
        &self.editor
    }

    /// The shape of the element. Does not change.
    ///
    /// # Errors
    /// [`super::NOT_FOUND`] when the element is gone.
    pub fn schema(&self) -> Result<&'static ElementSchema, EditError> {
        self.with(|found, _, _| Ok(found.element.schema))
    }

    /// The section that the element belongs to; `None` for a new item.
    pub fn section_schema(&self) -> Option<&'static SectionSchema> {
        match self.node.path().0 {
            Root::Section { schema, .. } | Root::Written { schema, .. } => Some(schema),
            Root::Detached(_) => None,
        }
    }

    /// The config path it was asked for at; empty for a new item.
    pub fn config_path(&self) -> String {
        match self.node.path().0 {
            Root::Section { path, .. } => path.to_string(),
            Root::Written { level, .. } => level.to_string(),
            Root::Detached(_) => String::new(),
        }
    }

    /// True for the element of the section itself.
    pub fn is_section(&self) -> bool {
        let (root, steps) = self.node.path();
        steps.is_empty() && !matches!(root, Root::Detached(_))
    }

    /// One attribute.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for a name that the schema does not have (names are case-sensitive, R54).
    pub fn attribute(&self, name: &str) -> Result<AttributeView, EditError> {
        let environment = {
            let state = self.editor.state();
            state.expands.then(|| state.environment.clone())
        };
        self.with(|found, _, _| {
            attribute::read(found, name, environment.as_ref())
                .ok_or_else(|| EditError::index(format_args!("attribute '{name}'")))
        })
    }

    /// The names of all attributes in the order of the schema.
    ///
    /// # Errors
    /// As [`Self::schema`].
    pub fn attribute_names(&self) -> Result<Vec<String>, EditError> {
        self.with(|found, _, _| Ok(attribute::names(found)))
    }

    /// A child element, whether a file mentions it or not.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] for a name that the schema does not have.
    pub fn child(&self, name: &str) -> Result<Self, EditError> {
        let name = self
            .schema()?
            .child(name)
            .ok_or_else(|| EditError::index(format_args!("element '{name}'")))?
            .name;
        let node = Node::below(&self.node, Step::Child(name));
        Ok(Self::new(self.editor.clone(), node))
    }

    /// The names of the child elements, in the order of the schema.
    ///
    /// # Errors
    /// As [`Self::schema`].
    pub fn child_names(&self) -> Result<Vec<&'static str>, EditError> {
        Ok(self.schema()?.children.iter().map(|c| c.name).collect())
    }

    /// How many items its collection has.
    ///
    /// # Errors
    /// As [`Self::schema`].
    pub fn item_count(&self) -> Result<usize, EditError> {
        self.with(|found, _, _| Ok(found.element.items().len()))
    }

    /// An item of its collection by place.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] behind the end, or when it has no collection.
    pub fn item(&self, index: usize) -> Result<Self, EditError> {
        let which = self.with(|found, _, _| {
            found
                .element
                .schema
                .collection
                .and_then(|c| item_ref(&found.element, c, index))
                .ok_or_else(|| EditError::index(format_args!("item {index}")))
        })?;
        let node = Node::below(&self.node, Step::Item(which));
        Ok(Self::new(self.editor.clone(), node))
    }

    /// The place of the item of which a key attribute has this value.
    ///
    /// # Errors
    /// [`super::INVALID_INDEX`] when there is none.
    pub fn item_named(&self, key: &str) -> Result<usize, EditError> {
        self.with(|found, _, _| {
            position_of(&found.element, key)
                .ok_or_else(|| EditError::index(format_args!("item '{key}'")))
        })
    }

    /// The place in a file that set something on the element last; `None` when no file mentions it.
    ///
    /// # Errors
    /// As [`Self::schema`].
    pub fn origin(&self) -> Result<Option<Origin>, EditError> {
        self.with(|found, _, _| Ok(found.element.origin().cloned()))
    }

    /// The config path of the deepest level that set something on the element; empty when none did.
    ///
    /// # Errors
    /// As [`Self::schema`].
    pub fn origin_path(&self) -> Result<String, EditError> {
        self.with(|found, view, _| {
            Ok(found
                .element
                .origin()
                .map_or_else(String::new, |o| path_of(view, o)))
        })
    }

    /// The config path of the level whose file holds this place; empty for one of another server's files.
    ///
    /// # Errors
    /// As [`Self::schema`].
    pub fn path_of(&self, origin: &Origin) -> Result<String, EditError> {
        self.with(|_, view, _| Ok(path_of(view, origin)))
    }

    /// True when the level of its own path, and not one above, mentions the element.
    ///
    /// # Errors
    /// As [`Self::schema`].
    pub fn is_locally_stored(&self) -> Result<bool, EditError> {
        self.with(|found, view, root| {
            let Some(origin) = found.element.origin() else {
                return Ok(false);
            };
            Ok(match root {
                Root::Section { path, .. } => {
                    let at = path_of(view, origin);
                    at == path.to_string()
                }
                Root::Written { .. } | Root::Detached(_) => true,
            })
        })
    }
}

/// The config path at which the content of a place applies: that of its file, and of the location around it.
fn path_of(view: &View, origin: &Origin) -> String {
    for layer in view.levels.layers.iter().rev() {
        if !Arc::ptr_eq(layer.file.document.source(), &origin.file) {
            continue;
        }
        let mut path = view
            .levels
            .levels
            .iter()
            .find(|l| l.path.below().len() == layer.level)
            .map(|l| l.path.to_string())
            .unwrap_or_default();
        let around = layer
            .file
            .document
            .root()
            .children()
            .filter(|c| c.name() == "location")
            .find(|c| {
                let span = &c.get().span;
                span.start <= origin.span.start && origin.span.end <= span.end
            });
        let below = around
            .and_then(|c| c.attribute("path"))
            .map(|a| a.value.trim());
        if let Some(below) = below.filter(|b| !b.is_empty() && *b != ".") {
            path.push('/');
            path.push_str(below);
        }
        return path;
    }
    String::new()
}
