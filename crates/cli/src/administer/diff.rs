//! The difference of two texts in the unified form that `patch` reads.

use std::fmt::Write as _;

/// Lines shown around a change.
const CONTEXT: usize = 3;
/// Most cells of the table that finds common lines; a larger middle part is shown as replaced.
const CELLS_MAX: usize = 16_000_000;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Edit {
    Keep,
    Delete,
    Insert,
}

/// The difference, with `name` in its head; empty when the texts are equal. Without an old text the file is new.
pub(crate) fn unified(name: &str, old: Option<&str>, new: &str) -> String {
    let before: Vec<&str> = old.unwrap_or_default().split_inclusive('\n').collect();
    let after: Vec<&str> = new.split_inclusive('\n').collect();
    let edits = edits(&before, &after);
    if edits.iter().all(|edit| *edit == Edit::Keep) {
        return String::new();
    }
    let from = if old.is_some() { name } else { "/dev/null" };
    let mut out = format!("--- {from}\n+++ {name}\n");
    let changed: Vec<usize> = (0..edits.len())
        .filter(|at| edits.get(*at) != Some(&Edit::Keep))
        .collect();
    let mut hunks: Vec<(usize, usize)> = Vec::new();
    for at in changed {
        let (start, end) = (
            at.saturating_sub(CONTEXT),
            (at + CONTEXT + 1).min(edits.len()),
        );
        match hunks.last_mut() {
            Some(last) if start <= last.1 => last.1 = end,
            _ => hunks.push((start, end)),
        }
    }
    let (mut old_at, mut new_at, mut at) = (0, 0, 0);
    for (start, end) in hunks {
        while at < start {
            // Only kept lines stand between hunks.
            (old_at, new_at, at) = (old_at + 1, new_at + 1, at + 1);
        }
        let (old_start, new_start) = (old_at, new_at);
        let mut body = String::new();
        while at < end {
            let (sign, line) = match edits.get(at) {
                Some(Edit::Delete) => ('-', before.get(old_at)),
                Some(Edit::Insert) => ('+', after.get(new_at)),
                _ => (' ', before.get(old_at)),
            };
            old_at += usize::from(sign != '+');
            new_at += usize::from(sign != '-');
            at += 1;
            let line = line.copied().unwrap_or_default();
            body.push(sign);
            body.push_str(line);
            if !line.ends_with('\n') {
                body.push_str("\n\\ No newline at end of file\n");
            }
        }
        let range = |start: usize, end: usize| match end - start {
            0 => format!("{start},0"),
            1 => format!("{}", start + 1),
            count => format!("{},{count}", start + 1),
        };
        let _ = write!(
            out,
            "@@ -{} +{} @@\n{body}",
            range(old_start, old_at),
            range(new_start, new_at)
        );
    }
    out
}

/// The edits that make `after` of `before`: equal ends are cut off, the middle keeps its longest common lines.
fn edits(before: &[&str], after: &[&str]) -> Vec<Edit> {
    let head = before.iter().zip(after).take_while(|(a, b)| a == b).count();
    let (old, new) = (
        before.get(head..).unwrap_or_default(),
        after.get(head..).unwrap_or_default(),
    );
    let tail = old
        .iter()
        .rev()
        .zip(new.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let old = old.get(..old.len() - tail).unwrap_or_default();
    let new = new.get(..new.len() - tail).unwrap_or_default();
    let mut edits = vec![Edit::Keep; head];
    edits.extend(middle(old, new));
    edits.extend(std::iter::repeat_n(Edit::Keep, tail));
    edits
}

fn middle(old: &[&str], new: &[&str]) -> Vec<Edit> {
    let width = new.len() + 1;
    let cells = (old.len() + 1).saturating_mul(width);
    if cells > CELLS_MAX {
        let deleted = std::iter::repeat_n(Edit::Delete, old.len());
        return deleted
            .chain(std::iter::repeat_n(Edit::Insert, new.len()))
            .collect();
    }
    // longest[i * width + j]: how many lines old[i..] and new[j..] have in common.
    let mut longest = vec![0_u32; cells];
    let read = |table: &[u32], i: usize, j: usize| table.get(i * width + j).copied().unwrap_or(0);
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let value = if old.get(i) == new.get(j) {
                read(&longest, i + 1, j + 1) + 1
            } else {
                read(&longest, i + 1, j).max(read(&longest, i, j + 1))
            };
            if let Some(cell) = longest.get_mut(i * width + j) {
                *cell = value;
            }
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut edits = Vec::new();
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old.get(i) == new.get(j) {
            edits.push(Edit::Keep);
            (i, j) = (i + 1, j + 1);
        } else if j >= new.len()
            || i < old.len() && read(&longest, i + 1, j) >= read(&longest, i, j + 1)
        {
            edits.push(Edit::Delete);
            i += 1;
        } else {
            edits.push(Edit::Insert);
            j += 1;
        }
    }
    edits
}

#[cfg(test)]
mod tests {
    use super::unified;

    #[test]
    fn differences_are_those_that_diff_prints() {
        let check = |old: Option<&str>, new: &str, expected: &str| {
            assert_eq!(unified("f", old, new), expected, "{old:?} {new:?}");
        };
        check(Some("a\nb\n"), "a\nb\n", "");
        check(
            Some("a\nb\nc\n"),
            "a\nX\nc\n",
            "--- f\n+++ f\n@@ -1,3 +1,3 @@\n a\n-b\n+X\n c\n",
        );
        check(None, "a\n", "--- /dev/null\n+++ f\n@@ -0,0 +1 @@\n+a\n");
        check(
            Some("1\n2\n3\n4\n5\n6\n7\n8\n9\n"),
            "1\n2\n3\n4\n5\n6\n7\n8\n9\nX",
            "--- f\n+++ f\n@@ -7,3 +7,4 @@\n 7\n 8\n 9\n+X\n\\ No newline at end of file\n",
        );
        let lines = |mark: &[usize]| -> String {
            (1..=20)
                .map(|n| {
                    if mark.contains(&n) {
                        format!("x{n}\n")
                    } else {
                        format!("{n}\n")
                    }
                })
                .collect()
        };
        let two = unified("f", Some(&lines(&[])), &lines(&[2, 19]));
        assert_eq!(two.matches("@@ -").count(), 2, "{two}");
        assert!(two.contains("@@ -16,5 +16,5 @@\n 16\n"), "{two}");
    }
}
