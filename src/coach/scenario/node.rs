//! A value of a JSON file with the place where it stands, so that a fault can be pointed at.

use jsonc_parser::ast::{ObjectProp, Value as Written};
use jsonc_parser::common::{Range, Ranged as _};
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde_json::{Map, Value};

use crate::coach::scenario::fault::{Kind, Syntax};

/// A step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::coach) enum Way {
    /// Into a group, by its key.
    Key(String),
    /// Into a list, from zero.
    Place(usize),
}

/// A value and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    value: &'a Written<'a>,
    /// The path as it is told, lists counted from one.
    pub(super) path: String,
}

/// Reads JSON. A slip that leaves the rest readable is returned with what was read.
pub(super) fn parse(text: &str) -> (Option<Written<'_>>, Option<(usize, Syntax)>) {
    let parse = |lenient: bool| {
        let options = ParseOptions {
            allow_comments: lenient,
            allow_trailing_commas: lenient,
            allow_missing_commas: lenient,
            allow_loose_object_property_names: lenient,
            allow_single_quoted_strings: lenient,
            allow_hexadecimal_numbers: false,
            allow_unary_plus_numbers: false,
            allow_bare_decimal_point_numbers: false,
            allow_non_finite_numbers: false,
            allow_extended_string_escapes: false,
        };
        parse_to_ast(text, &CollectOptions::default(), &options)
    };
    match parse(false) {
        Ok(read) => (read.value, None),
        Err(error) => {
            let slip = (error.range().start, Syntax::sort(error.kind()));
            (parse(true).ok().and_then(|read| read.value), Some(slip))
        }
    }
}

impl<'a> Node<'a> {
    /// Takes the outermost value.
    pub(super) const fn root(value: &'a Written<'a>) -> Self {
        Self { value, path: String::new() }
    }

    /// Returns the bytes it takes.
    pub(super) fn range(&self) -> Range {
        self.value.range()
    }

    /// Returns where it begins.
    pub(super) fn start(&self) -> usize {
        self.range().start
    }

    /// Returns the keys of a group with the places of the keys; none if it is no group.
    pub(super) fn keys(&self) -> Option<Vec<(&'a str, usize)>> {
        let Written::Object(object) = self.value else { return None };
        let key =
            |property: &'a ObjectProp<'a>| (property.name.as_str(), property.name.range().start);
        Some(object.properties.iter().map(key).collect())
    }

    /// Returns the value of a key, the last one where it stands twice.
    pub(super) fn get(&self, key: &str) -> Option<Self> {
        let Written::Object(object) = self.value else { return None };
        let found = object.properties.iter().rfind(|property| property.name.as_str() == key)?;
        let dot = if self.path.is_empty() { "" } else { "." };
        Some(Self { value: &found.value, path: format!("{}{dot}{key}", self.path) })
    }

    /// Returns what a list holds; nothing if it is none.
    pub(super) fn items(&self) -> Option<Vec<Self>> {
        let Written::Array(list) = self.value else { return None };
        let item = |(place, value)| Self { value, path: format!("{}[{}]", self.path, place + 1) };
        Some(list.elements.iter().enumerate().map(item).collect())
    }

    /// Returns the text, if it is one.
    pub(super) fn text(&self) -> Option<&'a str> {
        match self.value {
            Written::StringLit(text) => Some(text.value.as_ref()),
            _ => None,
        }
    }

    /// Goes as far along `way` as there is something.
    pub(super) fn follow(&self, way: &[Way]) -> Self {
        let mut here = self.clone();
        for step in way {
            let next = match step {
                Way::Key(key) => here.get(key),
                Way::Place(place) => here.items().and_then(|items| items.into_iter().nth(*place)),
            };
            match next {
                Some(next) => here = next,
                None => break,
            }
        }
        here
    }

    /// Finds the first text within that reads `word`.
    pub(super) fn find(&self, word: &str) -> Option<Self> {
        if self.text() == Some(word) {
            return Some(self.clone());
        }
        let keys = self.keys().unwrap_or_default();
        let inside = keys.into_iter().filter_map(|(key, _)| self.get(key));
        inside.chain(self.items().unwrap_or_default()).find_map(|inner| inner.find(word))
    }

    /// Says what kind of value it is.
    pub(super) const fn kind(&self) -> Kind {
        match self.value {
            Written::StringLit(_) => Kind::Line,
            Written::NumberLit(_) => Kind::Number,
            Written::BooleanLit(_) => Kind::Flag,
            Written::Object(_) => Kind::Group,
            Written::Array(_) => Kind::List,
            Written::NullKeyword(_) => Kind::Nothing,
        }
    }

    /// Returns the value without its places.
    pub(super) fn json(&self) -> Value {
        plain(self.value)
    }
}

fn plain(value: &Written<'_>) -> Value {
    match value {
        Written::StringLit(text) => Value::String(text.value.clone().into_owned()),
        Written::NumberLit(number) => serde_json::from_str(number.value).unwrap_or(Value::Null),
        Written::BooleanLit(flag) => Value::Bool(flag.value),
        Written::Object(object) => {
            let pair = |property: &ObjectProp<'_>| {
                (property.name.as_str().to_owned(), plain(&property.value))
            };
            Value::Object(object.properties.iter().map(pair).collect::<Map<_, _>>())
        }
        Written::Array(list) => list.elements.iter().map(plain).collect(),
        Written::NullKeyword(_) => Value::Null,
    }
}
