//! Several lines of text being typed.

use crate::app::field::Field;
use crate::app::key::{Code, Key};

/// Lines with a cursor. Invariant: at least one line, and the cursor is in one.
#[derive(Debug, Clone)]
pub struct Lines {
    lines: Vec<Field>,
    row: usize,
}

impl Default for Lines {
    fn default() -> Self {
        Self { lines: vec![Field::default()], row: 0 }
    }
}

impl Lines {
    /// Starts with a text, the cursor at its end.
    pub fn with(text: &str) -> Self {
        let lines: Vec<_> = text.lines().map(Field::with).collect();
        if lines.is_empty() {
            return Self::default();
        }
        Self { row: lines.len() - 1, lines }
    }

    /// Returns the lines.
    pub fn lines(&self) -> &[Field] {
        &self.lines
    }

    /// Returns the line the cursor is in, counted from zero.
    pub const fn row(&self) -> usize {
        self.row
    }

    /// Returns the whole text.
    pub fn text(&self) -> String {
        self.lines.iter().map(Field::text).collect::<Vec<_>>().join("\n")
    }

    /// Says whether nothing is typed but space.
    pub fn is_blank(&self) -> bool {
        self.lines.iter().all(Field::is_blank)
    }

    /// Returns how many lines are not empty.
    pub fn filled(&self) -> usize {
        self.lines.iter().filter(|line| !line.is_blank()).count()
    }

    /// Takes a key; says whether it was one for typing or moving within the lines.
    pub fn key(&mut self, key: Key) -> bool {
        let last = self.lines.len() - 1;
        let Some(line) = self.lines.get_mut(self.row) else { return false };
        let at_start = line.cursor() == 0;
        let at_end = line.cursor() == line.text().chars().count();
        match key.code {
            Code::Enter => self.split(),
            Code::Up if self.row > 0 => self.row -= 1,
            Code::Down if self.row < last => self.row += 1,
            Code::Backspace if at_start && self.row > 0 => {
                self.row -= 1;
                self.join();
            }
            Code::Delete if at_end && self.row < last => self.join(),
            Code::Left if at_start && self.row > 0 => {
                self.row -= 1;
                self.press(Code::End);
            }
            Code::Right if at_end && self.row < last => {
                self.row += 1;
                self.press(Code::Home);
            }
            _ => return line.key(key),
        }
        true
    }

    /// Takes a paste, line by line.
    pub fn paste(&mut self, text: &str) {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        for (number, part) in text.trim_end_matches('\n').split('\n').enumerate() {
            if number > 0 {
                self.split();
            }
            if let Some(line) = self.lines.get_mut(self.row) {
                line.paste(part);
            }
        }
    }

    /// Adds a line at the end.
    pub fn push(&mut self, text: &str) {
        match self.lines.last_mut() {
            Some(last) if last.is_blank() => *last = Field::with(text),
            _ => self.lines.push(Field::with(text)),
        }
        self.row = self.lines.len() - 1;
    }

    /// Moves the cursor to a line.
    pub fn go_to(&mut self, row: usize) {
        self.row = row.min(self.lines.len() - 1);
    }

    fn press(&mut self, code: Code) {
        if let Some(line) = self.lines.get_mut(self.row) {
            line.key(Key::plain(code));
        }
    }

    /// Breaks the line at the cursor.
    fn split(&mut self) {
        let Some(line) = self.lines.get_mut(self.row) else { return };
        let before = line.before_cursor();
        let after: String = line.text().chars().skip(line.cursor()).collect();
        *line = Field::with(&before);
        self.row += 1;
        self.lines.insert(self.row, Field::with(&after));
        self.press(Code::Home);
    }

    /// Puts the line after the cursor's behind it.
    fn join(&mut self) {
        let next = self.row + 1;
        if next >= self.lines.len() {
            return;
        }
        let after = self.lines.remove(next);
        let Some(line) = self.lines.get_mut(self.row) else { return };
        let cursor = line.text().chars().count();
        *line = Field::with(&format!("{}{}", line.text(), after.text()));
        line.key(Key::plain(Code::Home));
        for _ in 0..cursor {
            line.key(Key::plain(Code::Right));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(lines: &mut Lines, keys: &str) {
        for key in keys.split(' ') {
            lines.key(key.parse().unwrap());
        }
    }

    #[test]
    fn lines_break_and_join_where_the_cursor_is() {
        let mut lines = Lines::with("Hà Văn Thoại");
        press(&mut lines, "Home Right Right Right Enter");
        assert_eq!(lines.text(), "Hà \nVăn Thoại");
        assert_eq!((lines.row(), lines.lines()[1].cursor()), (1, 0));
        press(&mut lines, "Backspace x");
        assert_eq!(lines.text(), "Hà xVăn Thoại");
        press(&mut lines, "Left Delete End Enter a Up End Delete");
        assert_eq!(lines.text(), "Hà Văn Thoạia");
    }

    #[test]
    fn arrows_leave_at_the_edges_only() {
        let mut lines = Lines::with("a\nb");
        assert!(lines.key("Up".parse().unwrap()));
        assert!(!lines.key("Up".parse().unwrap()));
        assert!(lines.key("Down".parse().unwrap()));
        assert!(!lines.key("Down".parse().unwrap()));
        assert!(!lines.key("F10".parse().unwrap()));
    }

    #[test]
    fn a_paste_of_several_lines_becomes_lines() {
        let mut lines = Lines::default();
        lines.paste("Lò Thị Hoa\r\nVi Văn Nam\r\n\r\nHà Văn Bình\n");
        assert_eq!(lines.lines().len(), 4);
        assert_eq!(lines.filled(), 3);
        lines.push("Cao Văn Dựng");
        assert_eq!(lines.text(), "Lò Thị Hoa\nVi Văn Nam\n\nHà Văn Bình\nCao Văn Dựng");
    }
}
