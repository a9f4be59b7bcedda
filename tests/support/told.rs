//! What a file told once, held against what it tells now.

use serde_json::Value;

/// Says where something that was told is told otherwise, or no longer. What is told besides is no
/// matter: a later version may know more.
pub(crate) fn differs(told: &Value, now: &Value, place: &str) -> Option<String> {
    match (told, now) {
        (Value::Object(told), Value::Object(now)) => told.iter().find_map(|(name, value)| {
            let place = format!("{place}.{name}");
            now.get(name)
                .map_or_else(|| Some(format!("{place} is gone")), |now| differs(value, now, &place))
        }),
        (Value::Array(told), Value::Array(now)) if told.len() == now.len() => {
            let mut pairs = told.iter().zip(now).enumerate();
            pairs.find_map(|(index, (told, now))| differs(told, now, &format!("{place}[{index}]")))
        }
        (told, now) => (told != now).then(|| format!("{place} was {told} and is {now}")),
    }
}
