//! Predictors for Flate and LZW (7.4.4.4).

use crate::{
    object::Dictionary,
    reader::{ObjectSource, ReadError},
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Predictor {
    is_png: bool,
    colors: usize,
    bits: usize,
    columns: usize,
}

impl Predictor {
    pub(super) fn from_parameters(
        source: &impl ObjectSource,
        parameters: &Dictionary,
    ) -> Result<Option<Self>, ReadError> {
        let number = |key: &str, default: usize| -> Result<usize, ReadError> {
            let stated = source.entry(parameters, key)?.as_integer();
            Ok(stated.and_then(|number| usize::try_from(number).ok()).unwrap_or(default))
        };
        let kind = number("Predictor", 1)?;
        if kind < 2 {
            return Ok(None);
        }
        let predictor = Self {
            is_png: kind >= 10,
            colors: number("Colors", 1)?,
            bits: number("BitsPerComponent", 8)?,
            columns: number("Columns", 1)?,
        };
        let sane = (1..=64).contains(&predictor.colors)
            && [1, 2, 4, 8, 16].contains(&predictor.bits)
            && (1..=1 << 24).contains(&predictor.columns);
        if sane { Ok(Some(predictor)) } else { Err(ReadError::broken("parameters of a predictor")) }
    }

    fn row_bytes(&self) -> usize {
        (self.columns * self.colors * self.bits).div_ceil(8)
    }

    fn pixel_bytes(&self) -> usize {
        (self.colors * self.bits).div_ceil(8)
    }
}

pub(super) fn undo(predictor: Option<&Predictor>, data: Vec<u8>) -> Result<Vec<u8>, ReadError> {
    match predictor {
        None => Ok(data),
        Some(predictor) if predictor.is_png => png(predictor, &data),
        Some(predictor) => tiff(predictor, data),
    }
}

fn png(predictor: &Predictor, data: &[u8]) -> Result<Vec<u8>, ReadError> {
    // A row longer than all the data is stated by hostile files only; the data that is there is then one row.
    let (width, pixel) = (predictor.row_bytes().min(data.len()), predictor.pixel_bytes());
    let mut out = Vec::with_capacity(data.len());
    let mut above = vec![0; width];
    for encoded in data.chunks(width + 1) {
        let (kind, encoded) = (encoded[0], &encoded[1..]);
        let mut row = vec![0; width];
        row[..encoded.len()].copy_from_slice(encoded);
        for index in 0..encoded.len() {
            let left = if index >= pixel { row[index - pixel] } else { 0 };
            let corner = if index >= pixel { above[index - pixel] } else { 0 };
            let predicted = match kind {
                0 => 0,
                1 => left,
                2 => above[index],
                3 => u8::midpoint(left, above[index]),
                4 => paeth(left, above[index], corner),
                _ => return Err(ReadError::broken("a row of a PNG predictor")),
            };
            row[index] = row[index].wrapping_add(predicted);
        }
        out.extend_from_slice(&row[..encoded.len()]);
        above = row;
    }
    Ok(out)
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let [a, b, c] = [left, above, corner].map(i16::from);
    let estimate = a + b - c;
    let distance = |value: i16| (estimate - value).abs();
    if distance(a) <= distance(b) && distance(a) <= distance(c) {
        left
    } else if distance(b) <= distance(c) {
        above
    } else {
        corner
    }
}

fn tiff(predictor: &Predictor, mut data: Vec<u8>) -> Result<Vec<u8>, ReadError> {
    let pixel = predictor.pixel_bytes();
    for row in data.chunks_mut(predictor.row_bytes().max(1)) {
        match predictor.bits {
            8 => (pixel..row.len()).for_each(|index| row[index] = row[index].wrapping_add(row[index - pixel])),
            16 => (pixel..row.len().saturating_sub(1)).step_by(2).for_each(|index| {
                let left = u16::from_be_bytes([row[index - pixel], row[index - pixel + 1]]);
                let sum = u16::from_be_bytes([row[index], row[index + 1]]).wrapping_add(left);
                row[index..index + 2].copy_from_slice(&sum.to_be_bytes());
            }),
            // Only images of few colours have these, and images are not decoded here.
            _ => return Err(ReadError::broken("a TIFF predictor of less than eight bits")),
        }
    }
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn predictor(is_png: bool, colors: usize, bits: usize, columns: usize) -> Predictor {
        Predictor { is_png, colors, bits, columns }
    }

    #[test]
    fn every_png_row() {
        let rows = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1];
        let expected = [1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5];
        assert_eq!(png(&predictor(true, 1, 8, 3), &rows), Ok(expected.to_vec()));
        assert_eq!(png(&predictor(true, 1, 8, 3), &[2, 7]), Ok(vec![7]));
        assert!(png(&predictor(true, 1, 8, 3), &[9, 7]).is_err());
    }

    #[test]
    fn tiff_adds_the_pixel_before() {
        assert_eq!(tiff(&predictor(false, 2, 8, 3), vec![1, 2, 1, 1, 1, 1, 5]), Ok(vec![1, 2, 2, 3, 3, 4, 5]));
        assert_eq!(tiff(&predictor(false, 1, 16, 2), vec![0, 255, 0, 1]), Ok(vec![0, 255, 1, 0]));
        assert!(tiff(&predictor(false, 1, 1, 8), vec![1]).is_err());
    }
}
