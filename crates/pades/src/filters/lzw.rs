//! LZWDecode (7.4.4).

use weezl::{BitOrder, LzwStatus, decode::Decoder};

use super::over_budget;
use crate::reader::ReadError;

pub(super) fn decode(data: &[u8], early_change: bool, budget: usize) -> Result<Vec<u8>, ReadError> {
    let mut decoder =
        if early_change { Decoder::with_tiff_size_switch(BitOrder::Msb, 8) } else { Decoder::new(BitOrder::Msb, 8) };
    let mut out = Vec::new();
    let mut block = vec![0; 1 << 14];
    let mut rest = data;
    loop {
        let result = decoder.decode_bytes(rest, &mut block);
        rest = rest.get(result.consumed_in..).unwrap_or_default();
        out.extend_from_slice(&block[..result.consumed_out]);
        if out.len() > budget {
            return Err(over_budget());
        }
        match result.status {
            Ok(LzwStatus::Ok) if result.consumed_in + result.consumed_out > 0 => {}
            Ok(_) => return Ok(out),
            Err(_) if out.is_empty() => return Err(ReadError::broken("LZW data")),
            Err(_) => return Ok(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_of_the_standard() {
        let data = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        assert_eq!(decode(&data, true, 100), Ok(vec![45, 45, 45, 45, 45, 65, 45, 45, 45, 66]));
        assert_eq!(decode(&data, true, 5), Err(over_budget()));
    }
}
