//! Rules of the document: what is read, what is refused, and that nothing is lost.
