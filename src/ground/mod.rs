//! What knows no claim and no question: places in text, findings, located RON, languages, dates, chance.

mod lang;

pub use lang::Lang;
