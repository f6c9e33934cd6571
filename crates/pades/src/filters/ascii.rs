//! ASCIIHexDecode and ASCII85Decode (7.4.2, 7.4.3).

use super::over_budget;
use crate::{lexer, reader::ReadError};

pub(super) fn hexadecimal(data: &[u8]) -> Vec<u8> {
    let end = memchr::memchr(b'>', data).unwrap_or(data.len());
    lexer::hexadecimal(&data[..end])
}

pub(super) fn base85(data: &[u8], budget: usize) -> Result<Vec<u8>, ReadError> {
    let data = data.strip_prefix(b"<~").unwrap_or(data);
    let mut out = Vec::with_capacity(data.len() / 5 * 4);
    let mut group = [0_u8; 5];
    let mut filled = 0;
    for &byte in data {
        match byte {
            b'~' => break,
            b'z' if filled == 0 => out.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => {
                group[filled] = byte - b'!';
                filled += 1;
                if filled == 5 {
                    out.extend_from_slice(&four(group));
                    filled = 0;
                }
            }
            _ if lexer::is_white_space(byte) => {}
            _ => return Err(ReadError::broken("ASCII85 data")),
        }
        if out.len() > budget {
            return Err(over_budget());
        }
    }
    if filled > 1 {
        group[filled..].fill(84);
        out.extend_from_slice(&four(group)[..filled - 1]);
    }
    Ok(out)
}

fn four(group: [u8; 5]) -> [u8; 4] {
    group.iter().fold(0_u32, |value, digit| value.wrapping_mul(85).wrapping_add(u32::from(*digit))).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_and_partial_groups() {
        assert_eq!(base85(b"87cURD]i,\"Ebo80~>", 100), Ok(b"Hello World!".to_vec()));
        assert_eq!(base85(b"<~87cUR\nDZ~>", 100), Ok(b"Hello".to_vec()));
        assert_eq!(base85(b"z", 100), Ok(vec![0; 4]));
        assert!(base85(b"a\xff", 100).is_err());
        assert_eq!(hexadecimal(b"4 8 6>99"), [0x48, 0x60]);
    }
}
