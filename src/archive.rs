//! Many sessions at once: what a superior body reads out of one file or ten thousand.
