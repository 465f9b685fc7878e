//! The file format `.journey`, version 1: readable JSON with one record a line where it is short.
//!
//! Nothing is lost by opening and saving: fields that this version does not know stay in the `extra` of their record,
//! a choice that it does not know stays there too and wins over the plainest value that stands in for it, and what
//! cannot be a value of its field is kept in the record's `unread`. Everything that is put right is reported.

mod aside;
mod object;
mod open_error;
mod read;
mod records;
mod write;

#[cfg(test)]
mod tests;

pub(crate) use aside::set_aside;
pub use open_error::OpenError;
pub use read::{Opened, read};
pub use write::write;

/// What the first field of every file says.
const FORMAT: &str = "throughline-journey";

/// The newest version of the format that this program reads, and the one that it writes.
pub const VERSION: u64 = 1;

/// The largest file that is opened, bytes.
pub const LARGEST: usize = 256 * 1024 * 1024;
