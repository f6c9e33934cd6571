//! RunLengthDecode (7.4.5).

use super::over_budget;
use crate::reader::ReadError;

pub(super) fn decode(data: &[u8], budget: usize) -> Result<Vec<u8>, ReadError> {
    let mut out = Vec::new();
    let mut rest = data;
    while let [length, following @ ..] = rest {
        rest = match (*length, following) {
            (128, _) | (129..=255, []) => break,
            (0..=127, _) => {
                let (literal, after) = following.split_at(following.len().min(usize::from(*length) + 1));
                out.extend_from_slice(literal);
                after
            }
            (129..=255, [byte, after @ ..]) => {
                out.resize(out.len() + 257 - usize::from(*length), *byte);
                after
            }
        };
        if out.len() > budget {
            return Err(over_budget());
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn literals_and_runs() {
        assert_eq!(decode(&[2, b'a', b'b', b'c', 254, b'x', 128, 9], 100), Ok(b"abcxxx".to_vec()));
        assert_eq!(decode(&[5, b'a'], 100), Ok(b"a".to_vec()));
    }
}
