//! The sheets that come with the program, and what is done with the user's own.

use super::*;
