//! How unevenly talking time is spread: the Gini coefficient, in whole thousandths.
//!
//! 0 where everybody talks equally long; near 1,000 where one person talks and nobody else.
//! Integers throughout, so that another engine gives the same number.

/// Returns the Gini coefficient of these times in thousandths, rounded down; none where nobody
/// talked at all. With the times in rising order: the sum of `(2i − n − 1)·xᵢ` over `n` times their
/// sum (Sen, "On Economic Inequality", 1973).
pub fn gini(times: &mut [u64]) -> Option<u64> {
    times.sort_unstable();
    let count = times.len() as i128;
    let sum: i128 = times.iter().map(|time| i128::from(*time)).sum();
    let weighed: i128 = times
        .iter()
        .zip(1_i128..)
        .map(|(time, place)| (2 * place - count - 1) * i128::from(*time))
        .sum();
    (sum > 0).then(|| u64::try_from(1000 * weighed / (count * sum)).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn equal_times_give_nothing_and_one_voice_nearly_everything() {
        assert_eq!(gini(&mut [60, 60, 60, 60]), Some(0));
        assert_eq!(gini(&mut [0, 0, 0, 240]), Some(750));
        // (1·1 + … ): |0−30|+|0−90|+|30−90| = 180; 180 / (3 · 120) = 0.5
        assert_eq!(gini(&mut [90, 0, 30]), Some(500));
        assert_eq!(gini(&mut [0, 0]), None);
        assert_eq!(gini(&mut []), None);
    }

    proptest! {
        #[test]
        fn it_is_half_the_mean_difference_over_the_mean(
            times in proptest::collection::vec(0_u64..5000, 1..12),
        ) {
            let sum: u64 = times.iter().sum();
            let pairs = times.iter().flat_map(|one| times.iter().map(|other| one.abs_diff(*other)));
            let apart: u64 = pairs.sum();
            let expected = (sum > 0).then(|| 1000 * apart / (2 * times.len() as u64 * sum));
            prop_assert_eq!(gini(&mut times.clone()), expected);
        }
    }
}
