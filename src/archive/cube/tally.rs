//! A row of counters, each with a name of its own.

/// Counters by place. `T` is as wide as the sums may grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally<T, const N: usize>([T; N]);

impl<T: Copy + Default, const N: usize> Default for Tally<T, N> {
    fn default() -> Self {
        Self([T::default(); N])
    }
}

impl<T: Copy + Into<u64> + TryFrom<u64>, const N: usize> Tally<T, N> {
    /// Adds to a counter. One that is full stays as it is.
    pub fn add(&mut self, place: usize, more: u64) {
        if let Some(counter) = self.0.get_mut(place) {
            let sum = (*counter).into().saturating_add(more);
            *counter = T::try_from(sum).unwrap_or(*counter);
        }
    }

    /// Returns a counter.
    pub fn get(&self, place: usize) -> u64 {
        self.0.get(place).map_or(0, |counter| (*counter).into())
    }

    /// Adds every counter of another row.
    pub fn merge<U: Copy + Into<u64> + TryFrom<u64>>(&mut self, other: &Tally<U, N>) {
        for (place, more) in other.0.iter().enumerate() {
            self.add(place, (*more).into());
        }
    }
}
