//! Dates as `#config timefmt` wants them, in the words of C's `strftime`, in UTC.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::civil_time::CivilTime;

const DAYS: [&str; 7] = [
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];
/// How dates look without `timefmt`.
pub(super) const USUAL: &str = "%A %B %d %Y";

/// The date; a letter that is not known stays as it is.
pub(super) fn format(form: &str, time: SystemTime) -> String {
    let civil = CivilTime::from_system(time);
    let days = time
        .duration_since(UNIX_EPOCH)
        .map_or(0, |age| age.as_secs() / 86_400);
    let day = DAYS[(days as usize + 4) % 7];
    let month = civil.month_name();
    let hour = (civil.hour + 11) % 12 + 1;
    let mut out = String::new();
    let mut letters = form.chars();
    while let Some(letter) = letters.next() {
        if letter != '%' {
            out.push(letter);
            continue;
        }
        match letters.next() {
            Some('a') => out.push_str(&day[..3]),
            Some('A') => out.push_str(day),
            Some('b') => out.push_str(&month[..3]),
            Some('B') => out.push_str(month),
            Some('c') => out.push_str(&format("%m/%d/%y %H:%M:%S", time)),
            Some('d') => out.push_str(&format!("{:02}", civil.day)),
            Some('H') => out.push_str(&format!("{:02}", civil.hour)),
            Some('I') => out.push_str(&format!("{hour:02}")),
            Some('m') => out.push_str(&format!("{:02}", civil.month)),
            Some('M') => out.push_str(&format!("{:02}", civil.minute)),
            Some('p') => out.push_str(if civil.hour < 12 { "AM" } else { "PM" }),
            Some('S') => out.push_str(&format!("{:02}", civil.second)),
            Some('w') => out.push_str(&((days + 4) % 7).to_string()),
            Some('x') => out.push_str(&format("%m/%d/%y", time)),
            Some('X') => out.push_str(&format("%H:%M:%S", time)),
            Some('y') => out.push_str(&format!("{:02}", civil.year % 100)),
            Some('Y') => out.push_str(&civil.year.to_string()),
            Some('z' | 'Z') => out.push_str("UTC"),
            Some('%') => out.push('%'),
            Some(other) => {
                out.push('%');
                out.push(other);
            }
            None => out.push('%'),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_c() {
        let time = UNIX_EPOCH + std::time::Duration::from_secs(784_111_777);
        for (form, expected) in [
            (USUAL, "Sunday November 06 1994"),
            ("%a %b %I:%M %p %y%%", "Sun Nov 08:49 AM 94%"),
            ("%c|%w|%Z|%q|%", "11/06/94 08:49:37|0|UTC|%q|%"),
            ("%x %X", "11/06/94 08:49:37"),
        ] {
            assert_eq!(format(form, time), expected, "{form}");
        }
    }
}
