//! What the words on the pages are: the structure that reads a paper aloud in the right order.

use krilla::tagging::{Identifier, ListNumbering, Node as Leaf, TableHeaderScope, Tag};
use krilla::tagging::{TagGroup, TagKind, TagTree};

/// A place in the structure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Node(usize);

/// What a place in the structure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Division,
    Paragraph,
    Heading(u8),
    List,
    Item,
    Marker,
    ItemBody,
    Table,
    Head,
    Body,
    Row,
    ColumnHead,
    Cell,
}

/// The structure of a paper.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: Vec<Place>,
    roots: Vec<Node>,
}

#[derive(Debug)]
struct Place {
    kind: Kind,
    title: String,
    /// What stands on pages, in order.
    words: Vec<Identifier>,
    /// What lies inside, in order; a place has words or others inside, never both.
    inside: Vec<Node>,
}

impl Tree {
    /// Adds a place inside another, or on the outermost level.
    pub(super) fn add(&mut self, inside: Option<Node>, kind: Kind) -> Node {
        self.add_named(inside, kind, String::new())
    }

    /// Adds a place that has a title of its own, as a heading has.
    pub(super) fn add_named(&mut self, inside: Option<Node>, kind: Kind, title: String) -> Node {
        let node = Node(self.nodes.len());
        self.nodes.push(Place { kind, title, words: Vec::new(), inside: Vec::new() });
        match inside.and_then(|Node(outer)| self.nodes.get_mut(outer)) {
            Some(outer) => outer.inside.push(node),
            None => self.roots.push(node),
        }
        node
    }

    /// Says that words on a page belong to a place.
    pub(super) fn draw(&mut self, node: Node, words: Identifier) {
        if let Some(place) = self.nodes.get_mut(node.0) {
            place.words.push(words);
        }
    }

    /// The structure as krilla writes it.
    pub(super) fn tags(&self, language: &str) -> TagTree {
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for root in &self.roots {
            if let Some(group) = self.group(*root) {
                tree.push(group);
            }
        }
        tree
    }

    /// A place with everything in it; places go a handful deep. An empty cell stays, for its column.
    fn group(&self, node: Node) -> Option<TagGroup> {
        let place = self.nodes.get(node.0)?;
        let mut group = TagGroup::new(tag(place.kind, &place.title));
        for words in &place.words {
            group.push(Leaf::Leaf(*words));
        }
        for inside in &place.inside {
            if let Some(inside) = self.group(*inside) {
                group.push(inside);
            }
        }
        Some(group)
    }
}

fn tag(kind: Kind, title: &str) -> TagKind {
    match kind {
        Kind::Division => Tag::Div.into(),
        Kind::Paragraph => Tag::P.into(),
        Kind::Heading(level) => {
            let level =
                std::num::NonZeroU16::new(u16::from(level)).unwrap_or(std::num::NonZeroU16::MIN);
            Tag::Hn(level, Some(title.to_owned())).into()
        }
        Kind::List => Tag::L(ListNumbering::None).into(),
        Kind::Item => Tag::LI.into(),
        Kind::Marker => Tag::Lbl.into(),
        Kind::ItemBody => Tag::LBody.into(),
        Kind::Table => Tag::Table.into(),
        Kind::Head => Tag::THead.into(),
        Kind::Body => Tag::TBody.into(),
        Kind::Row => Tag::TR.into(),
        Kind::ColumnHead => Tag::TH(TableHeaderScope::Column).into(),
        Kind::Cell => Tag::TD.into(),
    }
}
