//! The journey map: what it is ([`model`]), how it is written down ([`file`]) and how it changes ([`edit`]).
//!
//! Nothing here opens a file, reads a clock, rolls dice or logs: bytes, ids and dates come in with the call.

pub mod check;
mod compare;
pub mod edit;
pub mod excerpt;
pub mod file;
pub mod model;
mod repair;

pub use compare::{Counts, Difference, compare};
pub use repair::{Repair, RepairKind, check_structure};
