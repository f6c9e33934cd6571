//! Byte ranges that were moved, and signatures that say they cover something else.

use super::{Genuine, Mutants, Place, places};

pub fn make(mutants: &mut Mutants, of: &Genuine) {
    let places = places(&of.file);
    let place = mutants.random.pick(&places).clone();
    numbers(mutants, of, &place);
    // The last one's gap is what no signature covers.
    gap_moved(mutants, of, places.last().unwrap());
    if let [first, .., last] = &places[..] {
        mutants.add("byte range", of, "that of the first signature", with_range(&of.file, last, first.range));
        mutants.add("byte range", of, "that of the last signature", with_range(&of.file, first, last.range));
        mutants.add("contents", of, "of another signature", with_contents(&of.file, first, last));
    }
}

fn numbers(mutants: &mut Mutants, of: &Genuine, place: &Place) {
    let [_, a, c, d] = place.range;
    let length = of.file.len();
    let variants = [
        [1, a - 1, c, d],
        [0, a - 1, c, d],
        [0, a + 1, c, d],
        [0, a, c + 1, d - 1],
        [0, a, c - 1, d + 1],
        [0, a, c, d - 1],
        [0, a, c, d - 7],
        [0, a, c + 20, d - 20],
        [0, a, a, d],
        [0, c, c, d],
        [0, a, c, 0],
        [0, 0, 0, length],
        [0, length, length, 0],
        [c, d, 0, a],
        [0, a, c, length],
    ];
    for _ in 0..3 {
        let range = *mutants.random.pick(&variants);
        mutants.add("byte range", of, &format!("{range:?}"), with_range(&of.file, place, range));
    }
}

/// Other numbers in the place of a signature's, as long as before.
fn with_range(file: &[u8], place: &Place, range: [usize; 4]) -> Vec<u8> {
    let text = range.map(|number| number.to_string()).join(" ");
    let mut file = file.to_vec();
    let width = place.written.len();
    let padded = format!("{text:width$}");
    file.splice(place.written.clone(), padded.into_bytes());
    file
}

/// The string begins later or ends earlier than the gap, which has white space there.
fn gap_moved(mutants: &mut Mutants, of: &Genuine, place: &Place) {
    let gap = place.gap();
    let digits = &of.file[gap.start + 1..gap.end - 1];
    let shorter = &digits[..digits.len() - 2];
    for (what, written) in [
        ("a space before the string", [b"  <", shorter, b">"].concat()),
        ("a space after the string", [b"<", shorter, b">  "].concat()),
        ("a comment after the string", [b"<", &shorter[..shorter.len() - 2], b">%xx\n"].concat()),
        ("an entry after the string", [b"<", &shorter[..shorter.len() - 6], b">/Name ()"].concat()),
    ] {
        let mut file = of.file.clone();
        file[gap.clone()].copy_from_slice(&written);
        mutants.add("gap", of, what, file);
    }
}

/// One signature's contents in the place of another's, as far as they are as long.
fn with_contents(file: &[u8], from: &Place, to: &Place) -> Vec<u8> {
    let length = from.gap().len().min(to.gap().len()) - 2;
    let digits = file[from.gap()][1..=length].to_vec();
    let mut file = file.to_vec();
    let start = to.gap().start + 1;
    file[start..start + length].copy_from_slice(&digits);
    file
}
