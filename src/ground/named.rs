use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{EnumAccess, Error, VariantAccess, Visitor},
};

/// A closed choice of words, such as the kinds of a claim: what stands in files and in machine-readable output.
pub trait Named: Copy + PartialEq + 'static {
    /// Every word, in order.
    const ALL: &'static [Self];
    /// Their names, in the same order.
    const NAMES: &'static [&'static str];

    /// The name of this one.
    fn name(self) -> &'static str {
        let at = Self::ALL.iter().position(|word| *word == self);
        at.map_or("", |at| Self::NAMES[at])
    }
}

/// Names the variants of an enum after themselves.
macro_rules! named {
    ($($type:ty: $($variant:ident)*;)*) => {$(
        impl $crate::ground::Named for $type {
            const ALL: &'static [Self] = &[$(Self::$variant),*];
            const NAMES: &'static [&'static str] = &[$(stringify!($variant)),*];
        }
    )*};
}
pub(crate) use named;

/// A word of a closed choice, as a file gives it.
#[derive(Clone, Copy, Debug)]
pub struct Word<T>(pub T);

impl<'de, T: Named> Deserialize<'de> for Word<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_enum("word", T::NAMES, WordVisitor(PhantomData))
    }
}

struct WordVisitor<T>(PhantomData<T>);

impl<'de, T: Named> Visitor<'de> for WordVisitor<T> {
    type Value = Word<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "one of {}", T::NAMES.join(", "))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, access: A) -> Result<Word<T>, A::Error> {
        let (Name(found), variant) = access.variant::<Name>()?;
        variant.unit_variant()?;
        let at = T::NAMES.iter().position(|name| *name == found);
        at.map(|at| Word(T::ALL[at])).ok_or_else(|| A::Error::unknown_variant(&found, T::NAMES))
    }
}

/// The name of a variant, whatever it is.
struct Name(String);

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;
        impl Visitor<'_> for NameVisitor {
            type Value = Name;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a word")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Name, E> {
                Ok(Name(name.to_owned()))
            }
        }
        deserializer.deserialize_identifier(NameVisitor)
    }
}
