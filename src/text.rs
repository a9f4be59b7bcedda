//! Words: messages in each language, dates, numbers, names.
