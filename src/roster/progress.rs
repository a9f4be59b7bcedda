//! How far the reading has come, told in whole percent, each at most once.

/// Somebody who wants to know.
pub(super) struct Progress<'a> {
    tell: &'a mut dyn FnMut(u8),
    told: Option<u8>,
}

impl<'a> Progress<'a> {
    /// Begins with nothing told.
    pub(super) fn to(tell: &'a mut dyn FnMut(u8)) -> Self {
        Self { tell, told: None }
    }

    /// Tells how far a stretch of the work, from one percentage to another, has come.
    pub(super) fn at(&mut self, done: usize, total: usize, (from, to): (u8, u8)) {
        let share = done.min(total) * usize::from(to - from) / total.max(1);
        let percent = u8::try_from(share).map_or(to, |share| from + share);
        if self.told.is_none_or(|told| told < percent) {
            self.told = Some(percent);
            (self.tell)(percent);
        }
    }
}
