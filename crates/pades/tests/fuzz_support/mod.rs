//! What the fuzzer starts from, and what it does to it.

use std::ops::Range;
use std::path::Path;

use pades::time_stamp::TimeStampAuthority;

use crate::check_support::{self, now};
use crate::common::House;
use crate::common::random::Random;
use crate::common::shared_data::pdfs;
use crate::common::small_pdf::{Extra, LAYOUTS, Layout, small_pdf};

/// Words that mean something to a reader.
const WORDS: &[&[u8]] = &[
    b"obj",
    b"endobj",
    b"stream\n",
    b"endstream",
    b"xref\n",
    b"trailer",
    b"startxref",
    b"%%EOF",
    b"<<",
    b">>",
    b"[",
    b"]",
    b"(",
    b")",
    b"<",
    b">",
    b"/",
    b"null",
    b" 0 R",
    b"/Kids",
    b"/Parent",
    b"/Prev",
    b"/Length",
    b"/Contents",
    b"/ByteRange",
    b"/V",
    b"/AcroForm",
    b"/Fields",
    b"/Annots",
    b"/XRefStm",
    b"/ObjStm",
    b"/Encrypt",
    b"/Size",
    b"/W",
    b"/Index",
    b"/DSS",
];

/// Numbers at the edges of what anybody reckons with.
const NUMBERS: &[&str] = &[
    "0",
    "1",
    "2",
    "-1",
    "255",
    "256",
    "65535",
    "65536",
    "8388607",
    "8388608",
    "999999999",
    "2147483647",
    "2147483648",
    "4294967295",
    "4294967296",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "0000000000",
    "1e9",
    ".",
];

/// Files to start from: all of the test sets, one of each layout, and signed ones in all their stages. The second part
/// of the answer is what may come out valid.
pub fn seeds(house: &House, stamps: &TimeStampAuthority) -> (Vec<Vec<u8>>, Vec<Vec<u8>>) {
    let mut files: Vec<Vec<u8>> = pdfs(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/pdfs"))
        .iter()
        .map(|path| std::fs::read(path).unwrap())
        .collect();
    files.retain(|file| !file.is_empty());
    files.extend(LAYOUTS.map(|layout| small_pdf(layout, &Extra::default())));
    let mut genuine = Vec::new();
    for layout in [Layout::Table, Layout::ObjectStream, Layout::Hybrid, Layout::CountedJunk] {
        let sealed = check_support::stages(layout, house);
        let archived = house.archive(&sealed.file, "stamp", stamps, now());
        genuine.extend([sealed.sent, sealed.signed, sealed.file, archived]);
    }
    // Signed files are the ones with most to lose: half of all cases.
    let times = files.len() / genuine.len() + 1;
    for _ in 0..times {
        files.extend(genuine.iter().cloned());
    }
    (files, genuine)
}

/// One of the files, with a few changes.
pub fn mutate(files: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut file = random.pick(files).clone();
    for _ in 0..=random.below(6) {
        let other = random.pick(files);
        change(&mut file, other, random);
    }
    file
}

fn change(file: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    let (size, at) = (file.len(), random.below(file.len()));
    let near = at..size.min(at + 1 + random.below(200));
    match random.below(14) {
        _ if size == 0 => file.push(random.byte()),
        0 | 1 => file[at] ^= 1 << random.below(8),
        2 => file[at] = random.byte(),
        3 => file.truncate(at),
        4 => drop(file.drain(near)),
        5 => {
            let piece = file[near].to_vec();
            let to = random.below(size);
            drop(file.splice(to..to, piece));
        }
        6 => splice(file, other, random),
        7 | 8 => replace_number(file, at, random),
        9 | 10 => cross_reference_number(file, random),
        11 => swap_tokens(file, random),
        12 => {
            let until = if random.below(2) == 0 { at } else { near.end };
            drop(file.splice(at..until, random.pick(WORDS).iter().copied()));
        }
        _ => signature_digit(file, random),
    }
}

/// The beginning of one file and the end of another, or a piece of the other in the middle.
fn splice(file: &mut Vec<u8>, other: &[u8], random: &mut Random) {
    let at = random.below(file.len());
    let from = random.below(other.len());
    if random.below(2) == 0 {
        file.truncate(at);
        file.extend_from_slice(&other[from..]);
    } else {
        let until = other.len().min(from + random.below(2000));
        file.splice(at..at, other[from..until].iter().copied());
    }
}

/// The digits nearest after a place.
fn digits(file: &[u8], from: usize) -> Option<Range<usize>> {
    let start = from + file.get(from..)?.iter().take(4000).position(u8::is_ascii_digit)?;
    let length = file[start..].iter().take_while(|byte| byte.is_ascii_digit()).take(30).count();
    Some(start..start + length)
}

fn replace_number(file: &mut Vec<u8>, from: usize, random: &mut Random) {
    let Some(place) = digits(file, from) else { return };
    let old: u64 = std::str::from_utf8(&file[place.clone()]).unwrap().parse().unwrap_or(0);
    let new = match random.below(4) {
        0 => old.saturating_add(1).to_string(),
        1 => old.saturating_sub(1).to_string(),
        2 => random.below(file.len() + 50).to_string(),
        _ => (*random.pick(NUMBERS)).to_owned(),
    };
    // Half the time as long as before, so that everything else stays where it was.
    let new = if random.below(2) == 0 { format!("{new:0>width$}", width = place.len()) } else { new };
    file.splice(place, new.into_bytes());
}

/// A number where the cross-reference, its trailer or a byte range is written.
fn cross_reference_number(file: &mut Vec<u8>, random: &mut Random) {
    const ANCHORS: &[&[u8]] =
        &[b"xref", b"startxref", b"/Prev", b"/Index", b"/W[", b"/ByteRange", b"/Size", b"/First", b"/N "];
    let anchor = random.pick(ANCHORS);
    let places: Vec<usize> = memchr_all(file, anchor);
    if !places.is_empty() {
        let from = *random.pick(&places) + anchor.len() + random.below(60);
        replace_number(file, from, random);
    }
}

fn memchr_all(file: &[u8], word: &[u8]) -> Vec<usize> {
    file.windows(word.len()).enumerate().filter(|(_, window)| *window == word).map(|(at, _)| at).collect()
}

/// Two tokens change places.
fn swap_tokens(file: &mut Vec<u8>, random: &mut Random) {
    let (one, two) = (token(file, random.below(file.len())), token(file, random.below(file.len())));
    let (first, second) = if one.start <= two.start { (one, two) } else { (two, one) };
    if first.end > second.start {
        return;
    }
    let words = [file[first.clone()].to_vec(), file[second.clone()].to_vec()];
    let [one, two] = words;
    file.splice(second, one);
    file.splice(first, two);
}

fn token(file: &[u8], at: usize) -> Range<usize> {
    let ends = |byte: &u8| b" \n\r\t<>[]()/".contains(byte);
    let start = at + file[at..].iter().take(200).position(|byte| !ends(byte)).unwrap_or(0);
    let length = file[start..].iter().take(200).position(ends).unwrap_or(1).max(1);
    start..file.len().min(start + length)
}

/// A byte of a signature's DER, where the file has one.
fn signature_digit(file: &mut [u8], random: &mut Random) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let places = memchr_all(file, b"<30");
    if !places.is_empty() {
        let at = *random.pick(&places) + 1 + random.below(1800);
        if let Some(digit) = file.get_mut(at).filter(|digit| digit.is_ascii_hexdigit()) {
            *digit = DIGITS[random.below(16)];
        }
    }
}
