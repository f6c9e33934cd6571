//! Bytes changed, added and taken away.

use super::{Genuine, Mutants, places};
use crate::check_support::original;
use crate::common::small_pdf::Layout;

pub fn make(mutants: &mut Mutants, of: &Genuine) {
    covered(mutants, of);
    contents(mutants, of);
    around(mutants, of);
}

/// Where the last signature covers: all but its own gap.
fn covered(mutants: &mut Mutants, of: &Genuine) {
    let gap = places(&of.file).last().unwrap().gap();
    let mut tried = 0;
    while tried < 4 {
        let at = mutants.random.below(of.file.len());
        if gap.contains(&at) {
            continue;
        }
        let mut file = of.file.clone();
        let what = match tried {
            0 | 1 => {
                file[at] ^= 1 << mutants.random.below(8);
                "bit flipped"
            }
            2 => {
                file.remove(at);
                "byte removed"
            }
            _ => {
                file.insert(at, file[at]);
                "byte doubled"
            }
        };
        mutants.add("bytes", of, &format!("{what} at {at}"), file);
        tried += 1;
    }
}

/// In the hexadecimal digits of a signature: the DER, its padding, and how the same digits are written.
fn contents(mutants: &mut Mutants, of: &Genuine) {
    let places = places(&of.file);
    let gap = mutants.random.pick(&places).gap();
    let at = mutants.random.in_range(gap.start + 1..gap.start + 2000);
    let mut file = of.file.clone();
    file[at] = if file[at] == b'5' { b'6' } else { b'5' };
    mutants.add("contents", of, &format!("digit at {at}"), file);

    let last = places.last().unwrap().gap();
    let changed = |at: usize, byte: u8| {
        let mut file = of.file.clone();
        file[at] = byte;
        file
    };
    mutants.add("contents", of, "padding is not zero", changed(last.end - 2, b'1'));
    mutants.add("contents", of, "white space in the padding", changed(last.end - 2, b' '));
    let letter = last.start + of.file[last.clone()].iter().position(u8::is_ascii_uppercase).unwrap();
    mutants.add("contents", of, "a digit in the other case", changed(letter, of.file[letter].to_ascii_lowercase()));
    mutants.add("contents", of, "ends early", changed(last.end - 9, b'>'));
}

fn around(mutants: &mut Mutants, of: &Genuine) {
    let startxref = super::newest_section(&of.file);
    let more: [(&str, Vec<u8>); 9] = [
        ("line feed", b"\n".to_vec()),
        ("space", b" ".to_vec()),
        ("zero", vec![0]),
        ("end marker", b"%%EOF\n".to_vec()),
        ("comment", b"%hidden\n".to_vec()),
        ("the same startxref again", format!("startxref\n{startxref}\n%%EOF\n").into_bytes()),
        ("object", b"4 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n".to_vec()),
        ("another document", original(Layout::Table)),
        ("many bytes", vec![b'x'; 5000]),
    ];
    let which = mutants.random.below(more.len());
    for (what, more) in [&more[which], &more[(which + 1) % more.len()], &more[(which + 4) % more.len()]] {
        mutants.add("after the end", of, what, [&of.file[..], more].concat());
    }
    mutants.add("before the start", of, "another document", [&original(Layout::Table)[..], &of.file].concat());
    mutants.add("before the start", of, "a line", [b"%PDF-1.4\n", &of.file[..]].concat());
}
