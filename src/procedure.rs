//! Procedure files: as written, checked (every problem at once), and the library of them.
