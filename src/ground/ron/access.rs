//! What serde asks of a tree: structs, maps, lists, words and leaves.

use std::vec::IntoIter;

use ron::{Error, value::RawValue};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor,
    value::BorrowedStrDeserializer,
};

use crate::ground::{
    diagnostic::Diagnostic,
    id::nearest,
    ron::{
        collect::Place,
        describe::{
            DUPLICATE_FIELD, LACKING_FIELD, MISSING_VALUE, SYNTAX, UNKNOWN_FIELD, UNKNOWN_WORD, choice,
            describe,
        },
        located::expect_leaf,
        read::options,
        token::{Bracket, TokenKind},
        tree::{EntryIx, Group, Kind, NodeIx},
    },
    wording::Arg,
};

type Result<T> = std::result::Result<T, Error>;

/// The fields of a struct, without those that cannot be read.
struct Fields<'de, 'm> {
    place: Place<'de, 'm>,
    left: IntoIter<(&'de str, EntryIx, NodeIx)>,
    value: Option<(EntryIx, NodeIx)>,
    lossy: bool,
}

impl<'de, 'm> Fields<'de, 'm> {
    fn new(place: Place<'de, 'm>, group: Group, known: &'static [&'static str]) -> Self {
        let mut kept: Vec<(&str, EntryIx, NodeIx)> = Vec::new();
        let mut lossy = false;
        for entry in place.children(group) {
            let found = field(place, entry, known, &kept);
            let value = place.readable(entry);
            match (found, value) {
                (Some(name), Some(value)) => kept.push((name, entry, value)),
                _ => {
                    place.lose(entry);
                    lossy = true;
                }
            }
        }
        lossy |= place.was_incomplete();
        if lossy && kept.is_empty() {
            // There is no place left in it; what is missing will seem to be missing further out.
            place.is_incomplete();
        }
        Self { place, left: kept.into_iter(), value: None, lossy }
    }

    /// No fields at all.
    fn none(place: Place<'de, 'm>) -> Self {
        Self { place, left: Vec::new().into_iter(), value: None, lossy: false }
    }
}

/// The name of a field, if it is one that is known and was not given yet. A name that is nearly right is taken for
/// what it was meant to be, so that what stands in it is read.
fn field<'de>(
    place: Place<'de, '_>,
    entry: EntryIx,
    known: &'static [&'static str],
    given: &[(&str, EntryIx, NodeIx)],
) -> Option<&'de str> {
    let Some(key) = place.tree.entry(entry).name else {
        place.tell(unnamed(place, entry));
        return None;
    };
    let at = place.span(place.tree.range(key));
    let name = place.text_of(key).trim_matches('"');
    let name = name.strip_prefix("r#").unwrap_or(name);
    let twin = |name: &str| given.iter().find(|(other, ..)| *other == name).map(|(_, twin, _)| *twin);
    if let Some(first) = twin(name) {
        let first = place.tree.entry(first).name.map(|first| place.tree.range(first));
        let finding = Diagnostic::new(DUPLICATE_FIELD, at).arg("name", name);
        place.tell(match first {
            Some(first) => finding.note(place.span(first), "first-here"),
            None => finding,
        });
        return None;
    }
    if known.contains(&name) || place.is_full() {
        return Some(name).filter(|name| known.contains(name));
    }
    place.tell(choice(UNKNOWN_FIELD, at, name, known));
    let group = place.group(Bracket::Round)?;
    let elsewhere = |name: &str| {
        place
            .tree
            .entries(group)
            .filter_map(|entry| place.tree.entry(entry).name)
            .any(|key| place.text_of(key) == name)
    };
    nearest(name, known.iter().copied()).filter(|near| !elsewhere(near) && twin(near).is_none())
}

/// Says that a name, or a value, is missing in a struct.
fn unnamed(place: Place<'_, '_>, entry: EntryIx) -> Diagnostic {
    let at = place.span(place.tree.entry_range(entry));
    let value = place.tree.entry(entry).value.map_or("", |value| place.text_of(value));
    match value.starts_with(|c: char| c.is_lowercase()) {
        true => Diagnostic::new(MISSING_VALUE, at).arg("name", value),
        false => Diagnostic::new(SYNTAX, at).arg("why", Arg::Key("why-unnamed")),
    }
}

impl<'de> MapAccess<'de> for Fields<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        // Nobody reads further once more was found than is listed.
        let next = if self.place.is_full() { None } else { self.left.next() };
        let Some((name, entry, value)) = next else {
            if let (true, Some(group)) = (self.lossy, self.place.group(Bracket::Round)) {
                self.place.lossy(group);
            }
            return Ok(None);
        };
        self.value = Some((entry, value));
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        let Some((entry, value)) = self.value.take() else { return Err(Error::Eof) };
        let read = self.place.at(value, entry).read(seed);
        self.lossy |= self.place.was_incomplete();
        read
    }
}

/// The entries of a map, or the elements of a list or tuple.
struct Items<'de, 'm> {
    place: Place<'de, 'm>,
    left: IntoIter<EntryIx>,
    value: Option<(EntryIx, NodeIx)>,
}

impl<'de, 'm> Items<'de, 'm> {
    fn new(place: Place<'de, 'm>, group: Option<Group>) -> Self {
        let left = group.map_or_else(|| Vec::new().into_iter(), |group| place.children(group));
        Self { place, left, value: None }
    }

    /// The next entry that can be read.
    fn next(&mut self, named: bool) -> Option<(EntryIx, NodeIx, NodeIx)> {
        for entry in self.left.by_ref() {
            if self.place.is_full() {
                return None;
            }
            let key = self.place.tree.entry(entry).name;
            let key = if named {
                key.filter(|key| self.place.is_whole(*key))
            } else {
                key.or(Some(self.place.node))
            };
            match (key, self.place.readable(entry)) {
                (Some(key), Some(value)) => return Some((entry, key, value)),
                _ => self.place.lose(entry),
            }
        }
        None
    }
}

impl<'de> MapAccess<'de> for Items<'de, '_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        let Some((entry, key, value)) = self.next(true) else { return Ok(None) };
        self.value = Some((entry, value));
        self.place.at(key, entry).read(seed).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        let Some((entry, value)) = self.value.take() else { return Err(Error::Eof) };
        self.place.at(value, entry).read(seed)
    }
}

impl<'de> SeqAccess<'de> for Items<'de, '_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let Some((entry, _, value)) = self.next(false) else { return Ok(None) };
        self.place.at(value, entry).read(seed).map(Some)
    }
}

/// Hands a leaf to `ron`.
macro_rules! leaves {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            let mut leaf = ron::Deserializer::from_str_with_options(self.token(), &options())
                .map_err(|error| error.code)?;
            leaf.$method(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Place<'de, '_> {
    type Error = Error;

    leaves! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32
        deserialize_f64 deserialize_char deserialize_str deserialize_string deserialize_bytes
        deserialize_byte_buf deserialize_unit deserialize_identifier
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.kind() {
            Kind::Group(Group { bracket: Bracket::Square, .. }) => self.deserialize_seq(visitor),
            Kind::Group(Group { bracket: Bracket::Curly, .. }) => self.deserialize_map(visitor),
            Kind::Group(_) => self.deserialize_struct("", &[], visitor),
            _ => {
                let mut leaf = ron::Deserializer::from_str_with_options(self.token(), &options())
                    .map_err(|error| error.code)?;
                leaf.deserialize_any(visitor)
            }
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_unit()
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        if self.token() == "None" {
            return visitor.visit_none();
        }
        let wrapped = self.group(Bracket::Round).filter(|_| self.name() == "Some");
        let inner = wrapped.and_then(|group| Items::new(self, Some(group)).next(false));
        match inner {
            Some((entry, _, value)) => visitor.visit_some(self.at(value, entry)),
            None => visitor.visit_some(self),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value> {
        if name.starts_with("$ron::") {
            expect_leaf(self.span(self.tree.range(self.node)));
            if let Err(error) = RawValue::from_ron(self.token()) {
                self.tell(describe(&error.code, self.mark(), self.token()));
                return Err(error.code);
            }
            return visitor.visit_borrowed_str(self.token());
        }
        let group = self.group(Bracket::Round);
        match group.and_then(|group| Items::new(self, Some(group)).next(false)) {
            Some((entry, _, value)) => visitor.visit_newtype_struct(self.at(value, entry)),
            None => Err(Error::ExpectedStructLike),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let group = self.group(Bracket::Square);
        if group.is_none() {
            self.mistyped("type-list");
        }
        visitor.visit_seq(Items::new(self, group))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        match self.group(Bracket::Round) {
            Some(group) => visitor.visit_seq(Items::new(self, Some(group))),
            None => Err(Error::ExpectedStructLike),
        }
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_tuple(len, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        let group = self.group(Bracket::Curly);
        if group.is_none() {
            self.mistyped("type-map");
        }
        visitor.visit_map(Items::new(self, group))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        let Some(group) = self.group(Bracket::Round) else {
            self.mistyped("type-struct");
            return visitor.visit_map(Fields::none(self));
        };
        if !self.name().is_empty() && !name.is_empty() && self.name() != name {
            self.tell(choice(UNKNOWN_WORD, self.mark(), self.name(), &[name]));
            if nearest(self.name(), [name]).is_none() {
                self.left_out();
                return visitor.visit_map(Fields::none(self));
            }
        }
        visitor.visit_map(Fields::new(self, group, fields)).inspect_err(|error| {
            if let Error::MissingStructField { field, .. } = error {
                self.give_up(Diagnostic::new(LACKING_FIELD, self.mark()).arg("field", *field));
            }
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        if self.name().is_empty() {
            self.give_up(choice(UNKNOWN_WORD, self.mark(), self.token(), variants));
            return Err(Error::ExpectedIdentifier);
        }
        visitor.visit_enum(self)
    }
}

impl<'de> EnumAccess<'de> for Place<'de, '_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self)> {
        let name: BorrowedStrDeserializer<'de, Error> = BorrowedStrDeserializer::new(self.name());
        Ok((seed.deserialize(name)?, self))
    }
}

impl<'de> VariantAccess<'de> for Place<'de, '_> {
    type Error = Error;

    fn unit_variant(self) -> Result<()> {
        match self.kind() {
            Kind::Leaf(TokenKind::Word) => Ok(()),
            _ => Err(Error::ExpectedIdentifier),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value> {
        let group = self.group(Bracket::Round).ok_or(Error::ExpectedStructLike)?;
        match Items::new(self, Some(group)).next(false) {
            Some((entry, _, value)) => self.at(value, entry).read(seed),
            None => Err(Error::ExpectedStructLike),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value> {
        self.deserialize_tuple(len, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value> {
        self.deserialize_struct("", fields, visitor)
    }
}
