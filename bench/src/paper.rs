//! PDFs of a given size: one A4 page with a line of text and an image of noise, as a scan that does not compress.

use sinetti_tests::{
    paper::{assemble, stream},
    random::Random,
};

/// Pixels in a row of the image, of one byte each.
const ROW: usize = 500;

/// A file of about `bytes` (never more than a row larger). Two of different numbers have nothing in common: what is kept by its
/// hash would else be kept once.
pub fn of_size(bytes: usize, number: u64) -> Vec<u8> {
    let frame = assemble(&objects(0, &[], number)).len();
    let rows = bytes.saturating_sub(frame).div_ceil(ROW).max(1);
    assemble(&objects(rows, &noise(rows * ROW, number), number))
}

fn objects(rows: usize, pixels: &[u8], number: u64) -> [Vec<u8>; 6] {
    let text = format!("BT /F1 14 Tf 72 790 Td (Agreement {number}) Tj ET q 451 0 0 680 72 90 cm /Im1 Do Q");
    let image =
        format!("/Type/XObject/Subtype/Image/Width {ROW}/Height {rows}/ColorSpace/DeviceGray/BitsPerComponent 8");
    [
        b"<</Type/Catalog/Pages 2 0 R/Lang(en)>>".to_vec(),
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>".to_vec(),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>/XObject<</Im1 6 0 R>>>>/Contents 4 0 R>>".to_vec(),
        stream("", text.as_bytes()),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_vec(),
        stream(&image, pixels),
    ]
}

fn noise(length: usize, seed: u64) -> Vec<u8> {
    let mut random = Random::new(seed);
    let mut pixels = Vec::with_capacity(length + 8);
    while pixels.len() < length {
        pixels.extend_from_slice(&random.number().to_le_bytes());
    }
    pixels.truncate(length);
    pixels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_the_size_that_was_asked_for() {
        for bytes in [100_000, 1_000_000, 10_000_000] {
            assert!(of_size(bytes, 1).len().abs_diff(bytes) <= ROW);
        }
        assert!(of_size(10, 1).len() < 2_000);
    }

    #[test]
    fn no_two_files_are_alike() {
        assert_ne!(of_size(10_000, 1)[5_000..6_000], of_size(10_000, 2)[5_000..6_000]);
    }
}
