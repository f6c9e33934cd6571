//! Where a request comes from.

use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, HeaderName, header, request::Parts},
};
use sinetti_actions::{Network, Visitor};
use sinetti_domain::people::one_line;

use crate::At;

/// Extractor for [`Visitor`]: the visitor's address and the browser's description.
pub struct Guest(pub Visitor);

impl FromRequestParts<At> for Guest {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, at: &At) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let ip = peer.map(|peer| address(peer, &parts.headers, &at.settings.trusted_proxies));
        let described =
            parts.headers.get(header::USER_AGENT).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let user_agent = one_line(&described.unwrap_or_default()).chars().take(300).collect();
        Ok(Self(Visitor { ip, user_agent }))
    }
}

/// What proxies write down of those who asked them, each after what it was told itself.
const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
/// Proxies behind one another; nobody has more.
const HOPS: usize = 20;

/// The visitor's address: the connection's, or, as long as it is a trusted proxy's, the one that this proxy was asked from.
/// What stands before the first address that is not trusted may be invented.
fn address(peer: IpAddr, headers: &HeaderMap, trusted: &[Network]) -> IpAddr {
    let is_trusted = |address: IpAddr| trusted.iter().any(|network| network.contains(address));
    let mut address = peer.to_canonical();
    let lines: Vec<_> = headers.get_all(FORWARDED_FOR).iter().map(|line| line.to_str().unwrap_or_default()).collect();
    for hop in lines.iter().rev().flat_map(|line| line.rsplit(',')).take(HOPS) {
        if !is_trusted(address) {
            break;
        }
        // Behind what cannot be read nothing is known: the proxy that wrote it is the last one that is.
        let Some(before) = hop_of(hop.trim()) else { break };
        address = before;
    }
    address
}

/// An address with or without a port, as proxies write it.
fn hop_of(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse().or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip())).ok();
    address.map(|address: IpAddr| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;
    use proptest::prelude::*;

    const VISITOR: &str = "198.51.100.7";

    fn seen(peer: &str, lines: &[&str], trusted: &[&str]) -> String {
        let mut headers = HeaderMap::new();
        for line in lines {
            headers.append(FORWARDED_FOR, HeaderValue::from_str(line).unwrap());
        }
        let trusted: Vec<Network> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        address(peer.parse().unwrap(), &headers, &trusted).to_string()
    }

    #[test]
    fn nobody_is_believed_unless_the_operator_says_so() {
        assert_eq!(seen("203.0.113.1", &[VISITOR], &[]), "203.0.113.1");
        assert_eq!(seen("203.0.113.1", &[VISITOR], &["10.0.0.0/8"]), "203.0.113.1");
        assert_eq!(seen("::ffff:203.0.113.1", &[], &[]), "203.0.113.1");
    }

    #[test]
    fn a_trusted_proxy_tells_who_asked_it() {
        assert_eq!(seen("127.0.0.1", &[VISITOR], &["127.0.0.1"]), VISITOR);
        assert_eq!(seen("::ffff:127.0.0.1", &[VISITOR], &["127.0.0.1"]), VISITOR);
        assert_eq!(seen("127.0.0.1", &["198.51.100.7:52100"], &["127.0.0.1"]), VISITOR);
        assert_eq!(seen("::1", &["[2001:db8::7]:443"], &["::1"]), "2001:db8::7");
        assert_eq!(seen("::1", &["[2001:db8::7]"], &["::1"]), "2001:db8::7");
        assert_eq!(seen("127.0.0.1", &[], &["127.0.0.1"]), "127.0.0.1");
    }

    #[test]
    fn what_the_visitor_wrote_before_does_not_count() {
        assert_eq!(seen("127.0.0.1", &["192.0.2.66, 198.51.100.7"], &["127.0.0.1"]), VISITOR);
        assert_eq!(seen("127.0.0.1", &["192.0.2.66", "198.51.100.7"], &["127.0.0.1"]), VISITOR);
        assert_eq!(seen("127.0.0.1", &["127.0.0.1, 198.51.100.7"], &["127.0.0.1"]), VISITOR);
    }

    #[test]
    fn proxies_behind_one_another_are_passed_by() {
        assert_eq!(seen("10.0.0.1", &["192.0.2.66, 198.51.100.7, 10.0.0.2", "10.0.0.3"], &["10.0.0.0/8"]), VISITOR);
        assert_eq!(seen("10.0.0.1", &["10.0.0.9, 10.0.0.2"], &["10.0.0.0/8"]), "10.0.0.9");
    }

    #[test]
    fn what_cannot_be_read_ends_it() {
        assert_eq!(seen("10.0.0.1", &["198.51.100.7, unknown"], &["10.0.0.0/8"]), "10.0.0.1");
        assert_eq!(seen("10.0.0.1", &["198.51.100.7, _hidden, 10.0.0.2"], &["10.0.0.0/8"]), "10.0.0.2");
        assert_eq!(seen("10.0.0.1", &[""], &["10.0.0.0/8"]), "10.0.0.1");
    }

    proptest! {
        #[test]
        fn a_stranger_can_write_anything(line in "[ -~]{0,60}") {
            prop_assert_eq!(seen("203.0.113.1", &[&line], &["10.0.0.0/8"]), "203.0.113.1");
            prop_assert_eq!(seen("10.0.0.1", &[&line, VISITOR], &["10.0.0.0/8"]), VISITOR);
        }
    }
}
