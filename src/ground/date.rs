use std::{fmt, str::FromStr};

use crate::ground::{Lang, say};

/// A date as exactly as it is known: a year, a month or a day of the Gregorian calendar.
///
/// Law: the month lies in 1–12 and the day in that month; a day has a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Date {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl Date {
    /// The date, if it exists.
    pub fn new(year: u16, month: Option<u8>, day: Option<u8>) -> Option<Self> {
        let month_fits = month.is_none_or(|month| (1..=12).contains(&month));
        let day_fits = day.is_none_or(|day| {
            month.is_some_and(|month| month_fits && (1..=days_in(year, month)).contains(&day))
        });
        (month_fits && day_fits).then_some(Self { year, month, day })
    }

    /// The year.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1–12, if known.
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, if known.
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// The first day it can mean, as a sortable number.
    pub fn earliest(self) -> u32 {
        number(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day it can mean, as a sortable number.
    pub fn latest(self) -> u32 {
        let month = self.month.unwrap_or(12);
        number(self.year, month, self.day.unwrap_or_else(|| days_in(self.year, month)))
    }

    /// Whether it surely lies before `other`.
    pub fn before(self, other: Self) -> bool {
        self.latest() < other.earliest()
    }
}

impl Date {
    /// The date as the language writes it, as exactly as it is known: `23. Oktober 2024`, `October 2024`.
    pub fn in_words(self, lang: Lang) -> String {
        let year = self.year.to_string();
        let Some(month) = self.month else { return year };
        let month = say(lang, &format!("month-{month}"), &[]);
        match self.day {
            None => format!("{month} {year}"),
            Some(day) => {
                let args = [("day", day.to_string().into()), ("month", month.into()), ("year", year.into())];
                say(lang, "date-day", &args)
            }
        }
    }
}

fn number(year: u16, month: u8, day: u8) -> u32 {
    u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day)
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `2024`, `2024-10` or `2024-10-23`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for Date {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let widths: Vec<usize> = text.split('-').map(str::len).collect();
        let digits = text.chars().all(|c| c.is_ascii_digit() || c == '-');
        if !digits || !matches!(widths[..], [4] | [4, 2] | [4, 2, 2]) {
            return Err(());
        }
        let mut parts = text.split('-').map(|part| part.parse::<u16>().ok());
        let year = parts.next().flatten().ok_or(())?;
        let mut small = || parts.next().flatten().and_then(|part| u8::try_from(part).ok());
        let (month, day) = (small(), small());
        Self::new(year, month, day).ok_or(())
    }
}
