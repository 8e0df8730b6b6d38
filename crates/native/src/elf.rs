//! The few facts about an image file that explain why it cannot be loaded.

use std::io::Read;
use std::path::Path;

/// What the first bytes of a file say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Image {
    /// A shared object for this machine's `e_machine`.
    Elf {
        /// `e_machine`.
        machine: u16,
    },
    /// A Windows library.
    Windows,
    /// Anything else.
    Other,
}

/// Looks at the head of the file.
pub(crate) fn look(path: &Path) -> std::io::Result<Image> {
    let mut head = Vec::with_capacity(20);
    std::fs::File::open(path)?.take(20).read_to_end(&mut head)?;
    Ok(classify(&head))
}

fn classify(head: &[u8]) -> Image {
    match head {
        [0x7f, b'E', b'L', b'F', _, order, ..] if head.len() >= 20 => {
            let pair = [head[18], head[19]];
            Image::Elf {
                machine: if *order == 2 {
                    u16::from_be_bytes(pair)
                } else {
                    u16::from_le_bytes(pair)
                },
            }
        }
        [b'M', b'Z', ..] => Image::Windows,
        _ => Image::Other,
    }
}

/// The `e_machine` of this process.
pub(crate) const THIS_MACHINE: u16 = if cfg!(target_arch = "x86_64") {
    62
} else if cfg!(target_arch = "aarch64") {
    183
} else if cfg!(target_arch = "riscv64") {
    243
} else if cfg!(target_arch = "x86") {
    3
} else {
    0
};

/// The usual name of a machine number.
pub(crate) fn machine_name(machine: u16) -> String {
    match machine {
        3 => "x86".to_owned(),
        40 => "arm".to_owned(),
        62 => "x86_64".to_owned(),
        183 => "aarch64".to_owned(),
        243 => "riscv".to_owned(),
        other => format!("machine {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::{Image, classify, machine_name};

    #[test]
    fn the_head_of_a_file_tells_its_kind() {
        let mut elf = [0_u8; 20];
        elf[..6].copy_from_slice(&[0x7f, b'E', b'L', b'F', 2, 1]);
        elf[18] = 62;
        assert_eq!(classify(&elf), Image::Elf { machine: 62 });
        elf[5] = 2;
        elf[18..].copy_from_slice(&[0, 183]);
        assert_eq!(classify(&elf), Image::Elf { machine: 183 });
        for (head, expected) in [
            (&elf[..19], Image::Other),
            (b"MZ\x90\0".as_slice(), Image::Windows),
            (b"", Image::Other),
            (b"#!/bin/sh", Image::Other),
        ] {
            assert_eq!(classify(head), expected);
        }
        assert_eq!(machine_name(183), "aarch64");
    }
}
