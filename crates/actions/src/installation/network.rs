//! Networks as operators write them: an address, or a range such as `10.0.0.0/8`.

use std::{net::IpAddr, str::FromStr};

use ipnet::IpNet;

/// An address or a range of addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network(IpNet);

impl Network {
    /// Whether it has this address. An IPv4 address that came in IPv6 clothes (`::ffff:192.0.2.1`) counts as what it is.
    #[must_use]
    pub fn contains(&self, address: IpAddr) -> bool {
        self.0.contains(&address.to_canonical())
    }
}

impl FromStr for Network {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let single = || text.parse::<IpAddr>().map(|address| IpNet::from(address.to_canonical()));
        let wrong = |_| format!("{text} is neither an address nor a range such as 10.0.0.0/8");
        text.parse().or_else(|_| single()).map(Self).map_err(wrong)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn has(network: &str, address: &str) -> bool {
        network.parse::<Network>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn addresses_and_ranges() {
        assert!(has("127.0.0.1", "127.0.0.1") && !has("127.0.0.1", "127.0.0.2"));
        assert!(has("10.0.0.0/8", "10.255.0.1") && !has("10.0.0.0/8", "11.0.0.1"));
        assert!(has("10.1.2.3/8", "10.9.9.9"), "what stands after the first bits does not count");
        assert!(has("192.0.2.0/31", "192.0.2.1") && !has("192.0.2.0/31", "192.0.2.2"));
        assert!(has("0.0.0.0/0", "203.0.113.9") && !has("0.0.0.0/0", "2001:db8::1"));
        assert!(has("2001:db8::/32", "2001:db8:ffff::1") && !has("2001:db8::/32", "2001:db9::1"));
        assert!(has("::/0", "2001:db8::1") && has("::1", "::1"));
    }

    #[test]
    fn an_address_in_other_clothes_is_the_same() {
        assert!(has("10.0.0.0/8", "::ffff:10.0.0.1"));
        assert!(has("::ffff:10.0.0.1", "10.0.0.1"));
    }

    #[test]
    fn what_is_no_network_is_refused() {
        for text in
            ["", "localhost", "10.0.0.0/33", "::1/129", "10.0.0.0/", "10.0.0.0/-1", "10.0.0/8", "/8", "10.0.0.1:80"]
        {
            assert!(text.parse::<Network>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn nothing_makes_it_stumble(text in "[0-9a-f:./]{0,24}", address in any::<u128>()) {
            if let Ok(network) = text.parse::<Network>() {
                let _ = network.contains(IpAddr::V6(address.into()));
            }
        }

        #[test]
        fn an_address_is_in_every_range_of_its_own(address in any::<u32>(), bits in 0_u8..=32) {
            let address = IpAddr::V4(address.into());
            let network: Network = format!("{address}/{bits}").parse().unwrap();
            prop_assert!(network.contains(address));
        }
    }
}
