//! What the black-box tests share.

pub(crate) mod fixture;
pub(crate) mod given;
pub(crate) mod random;
