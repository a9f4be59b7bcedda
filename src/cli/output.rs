//! Where answers and problems are written.

use std::io::{self, BufWriter, StdoutLock, Write as _};

use serde::Serialize;

/// Standard output, for whole lines.
#[derive(Debug)]
pub(super) struct Output(BufWriter<StdoutLock<'static>>);

impl Output {
    /// Takes standard output.
    pub(super) fn standard() -> Self {
        Self(BufWriter::new(io::stdout().lock()))
    }

    /// Writes a line. It is there for whoever reads at once.
    pub(super) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.0, "{text}")?;
        self.0.flush()
    }

    /// Writes a value as JSON, for programs.
    pub(super) fn json(&mut self, value: &impl Serialize) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut self.0, value)?;
        writeln!(self.0)?;
        self.0.flush()
    }

    /// Writes bytes as they are.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all(bytes)?;
        self.0.flush()
    }
}

/// Writes a line to standard error. If that is closed there is nobody to tell.
pub(super) fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}
