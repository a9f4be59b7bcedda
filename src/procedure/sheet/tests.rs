//! The tests of the folder beside it; what is told of bad files is looked at with the procedures.

use super::*;
