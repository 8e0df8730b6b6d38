//! A range of addresses: `10.0.0.0` with `255.0.0.0`, `10.0.0.0/8`, `2001:db8::/32`.

use std::net::{IpAddr, Ipv4Addr};

/// All addresses that begin with the same bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Network {
    address: IpAddr,
    bits: u32,
}

impl Network {
    /// The network of an entry; `None` if it is none. A mask of IPv4 whose ones are not in front is none.
    pub(super) fn parse(address: &str, mask: &str) -> Option<Self> {
        let (address, prefix) = match address.trim().split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (address.trim(), None),
        };
        let address: IpAddr = address.parse().ok()?;
        let all = if address.is_ipv4() { 32 } else { 128 };
        let bits = match (prefix, mask.trim()) {
            (Some(prefix), _) => prefix.trim().parse().ok()?,
            // The default of the attribute means one address, in either family.
            (None, "" | "255.255.255.255") => all,
            (None, mask) => match mask.parse::<Ipv4Addr>() {
                Ok(mask) if address.is_ipv4() => {
                    let mask = mask.to_bits();
                    (mask.leading_ones() + mask.trailing_zeros() == 32 || mask == 0)
                        .then(|| mask.leading_ones())?
                }
                _ => mask.trim_start_matches('/').parse().ok()?,
            },
        };
        (bits <= all).then_some(Self { address, bits })
    }

    pub(super) fn contains(&self, address: IpAddr) -> bool {
        match (self.address, address.to_canonical()) {
            (IpAddr::V4(own), IpAddr::V4(other)) => {
                same_front(own.to_bits().into(), other.to_bits().into(), 32, self.bits)
            }
            (IpAddr::V6(own), IpAddr::V6(other)) => {
                same_front(own.to_bits(), other.to_bits(), 128, self.bits)
            }
            _ => false,
        }
    }
}

fn same_front(left: u128, right: u128, all: u32, bits: u32) -> bool {
    bits == 0 || (left ^ right) >> (all - bits) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_holds_the_addresses_that_begin_like_it() {
        // Features 19.1, 19.3.
        for (address, mask, inside, outside) in [
            ("10.1.2.3", "255.255.255.255", "10.1.2.3", "10.1.2.4"),
            ("10.0.0.0", "255.0.0.0", "10.255.1.1", "11.0.0.0"),
            ("10.0.0.0/12", "255.255.255.255", "10.15.0.1", "10.16.0.1"),
            ("0.0.0.0", "0.0.0.0", "200.1.1.1", "::1"),
            ("2001:db8::", "32", "2001:db8:ffff::1", "2001:db9::1"),
            ("2001:db8::/33", "", "2001:db8:7fff::1", "2001:db8:8000::1"),
            ("::1", "255.255.255.255", "::1", "::2"),
            ("10.0.0.1", "", "::ffff:10.0.0.1", "::ffff:10.0.0.2"),
        ] {
            let network = Network::parse(address, mask).expect(address);
            assert!(network.contains(inside.parse().expect(inside)), "{address}");
            assert!(
                !network.contains(outside.parse().expect(outside)),
                "{address}"
            );
        }
        for (address, mask) in [
            ("", ""),
            ("10.0.0.256", ""),
            ("10.0.0.0/33", ""),
            ("10.0.0.0", "255.0.255.0"),
            ("::/129", ""),
            ("host", ""),
        ] {
            assert_eq!(Network::parse(address, mask), None, "{address} {mask}");
        }
    }
}
