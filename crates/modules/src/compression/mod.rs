//! What both compression modules share: the codings, their choice, their encoders, and the stored copies of files.

pub(crate) mod accept;
pub(crate) mod coding;
pub(crate) mod cpu;
pub(crate) mod encoder;
pub(crate) mod media;
pub(crate) mod store;
pub(crate) mod variants;
