//! Who presides: by the post held, or by a part of the name.

use crate::meeting::id::MemberId;
use crate::meeting::member::{Class, Person};
use crate::text::fold::fold;

/// Beginnings of posts whose holder presides, the surest first. `Phó` and `Vice` begin otherwise.
const POSTS: [&str; 9] = [
    "bi thu",
    "chu tich",
    "chair",
    "president",
    "chu nhiem",
    "truong ban",
    "to truong",
    "truong doan",
    "chu tri",
];

/// Offices elsewhere that begin like one of these: the youth union's secretary does not preside over
/// the cell, a head of the village not over the club.
const ELSEWHERE: [&str; 2] = ["doan", "truong ban"];

/// Finds who presides by the posts on the roster: the holder of the surest post, the first of equals.
pub fn by_post(people: &[Person]) -> Option<MemberId> {
    let rank = |person: &Person| {
        let post = fold(&person.post);
        let rank = POSTS.iter().position(|begin| post.starts_with(begin))?;
        let other = ELSEWHERE.iter().any(|word| post.find(word).is_some_and(|place| place > 0));
        Some(if other { rank + POSTS.len() } else { rank })
    };
    let members = people.iter().enumerate().filter(|(_, person)| person.class != Class::Guest);
    let holder = members.filter_map(|(place, person)| Some((rank(person)?, place))).min()?;
    Some(MemberId::from_index(holder.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chair(posts: &[&str]) -> Option<u32> {
        let person = |post: &&str| Person {
            name: "Lò Thị Hoa".to_owned(),
            post: (*post).to_owned(),
            class: if *post == "Bí thư Đảng ủy xã" { Class::Guest } else { Class::Full },
            ..Person::default()
        };
        by_post(&posts.iter().map(person).collect::<Vec<_>>()).map(MemberId::number)
    }

    #[test]
    fn the_post_tells_who_presides() {
        assert_eq!(chair(&["", "Phó bí thư", "Bí thư chi bộ"]), Some(3));
        assert_eq!(chair(&["Bí thư chi đoàn", "Bí thư"]), Some(2));
        assert_eq!(chair(&["Bí thư Đảng ủy xã", "Bí thư"]), Some(2), "a guest never presides");
        assert_eq!(chair(&["Vice chair", "Treasurer", "Chairman"]), Some(3));
        assert_eq!(chair(&["Secretary", ""]), None);
    }
}
