//! How the tables write bytes.

/// `\r \n \t \0 \\ \xNN`; `[xN]` repeats the byte before it or the group in `{}` before it N times.
pub(crate) fn bytes_of(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut group = None;
    let mut unit = 0..0;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let start = out.len();
        if let Some(count) = rest
            .strip_prefix("[x")
            .and_then(|tail| tail.split_once(']'))
            .and_then(|(count, tail)| Some((count.parse::<usize>().ok()?, tail)))
        {
            let repeated = out[unit.clone()].repeat(count.0 - 1);
            out.extend(repeated);
            rest = count.1;
            continue;
        }
        rest = &rest[next.len_utf8()..];
        match next {
            '{' => group = Some(start),
            '}' => unit = group.take().expect("group")..start,
            '\\' => {
                let kind = rest.chars().next().expect("escape");
                rest = &rest[1..];
                out.push(match kind {
                    'r' => b'\r',
                    'n' => b'\n',
                    't' => b'\t',
                    '0' => 0,
                    '\\' => b'\\',
                    'x' => {
                        let byte = u8::from_str_radix(&rest[..2], 16).expect("hexadecimal");
                        rest = &rest[2..];
                        byte
                    }
                    other => panic!("escape {other}"),
                });
                unit = start..out.len();
            }
            other => {
                out.extend(other.to_string().bytes());
                unit = start..out.len();
            }
        }
    }
    out
}
