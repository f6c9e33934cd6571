//! The CMS of a signature taken apart and put together otherwise: certificates, values, time stamps.

use aws_lc_rs::digest::{SHA256, digest};

use super::{Genuine, Mutants, Place, places};
use crate::check_support::now;
use crate::common::House;

/// A DER element that can be changed.
#[derive(Clone, Debug)]
enum Node {
    Primitive(u8, Vec<u8>),
    Constructed(u8, Vec<Node>),
}

impl Node {
    fn parse(bytes: &[u8]) -> Self {
        Self::next(&mut &bytes[..])
    }

    fn next(rest: &mut &[u8]) -> Self {
        let (tag, first) = (rest[0], usize::from(rest[1]));
        let count = if first < 0x80 { 0 } else { first & 0x7f };
        let length = match count {
            0 => first,
            _ => rest[2..2 + count].iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit)),
        };
        let (content, after) = rest[2 + count..].split_at(length);
        *rest = after;
        if tag & 0x20 == 0 {
            return Self::Primitive(tag, content.to_vec());
        }
        let (mut inner, mut children) = (content, Vec::new());
        while !inner.is_empty() {
            children.push(Self::next(&mut inner));
        }
        Self::Constructed(tag, children)
    }

    fn to_der(&self) -> Vec<u8> {
        let (tag, content) = match self {
            Self::Primitive(tag, content) => (*tag, content.clone()),
            Self::Constructed(tag, children) => (*tag, children.iter().flat_map(Self::to_der).collect()),
        };
        let length = content.len();
        let header = match length {
            0..0x80 => vec![tag, u8::try_from(length).unwrap()],
            0x80..0x100 => vec![tag, 0x81, u8::try_from(length).unwrap()],
            _ => [&[tag, 0x82][..], &u16::try_from(length).unwrap().to_be_bytes()].concat(),
        };
        [header, content].concat()
    }

    fn children(&mut self) -> &mut Vec<Self> {
        match self {
            Self::Constructed(_, children) => children,
            Self::Primitive(..) => panic!("a primitive element has no parts"),
        }
    }

    fn bytes(&mut self) -> &mut Vec<u8> {
        match self {
            Self::Primitive(_, content) => content,
            Self::Constructed(..) => panic!("a constructed element has parts"),
        }
    }

    fn tag(&self) -> u8 {
        match self {
            Self::Primitive(tag, _) | Self::Constructed(tag, _) => *tag,
        }
    }

    fn signed_data(&mut self) -> &mut Vec<Self> {
        self.children()[1].children()[0].children()
    }

    fn certificates(&mut self) -> &mut Vec<Self> {
        self.signed_data().iter_mut().find(|part| part.tag() == 0xa0).unwrap().children()
    }

    fn signer(&mut self) -> &mut Vec<Self> {
        self.signed_data().last_mut().unwrap().children()[0].children()
    }

    /// The unsigned attributes.
    fn unsigned(&mut self) -> Option<&mut Self> {
        self.signer().iter_mut().find(|part| part.tag() == 0xa1)
    }
}

fn read(file: &[u8], place: &Place) -> Node {
    let gap = place.gap();
    let digits = std::str::from_utf8(&file[gap.start + 1..gap.end - 1]).unwrap();
    let bytes: Vec<u8> =
        (0..digits.len() / 2).map(|at| u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).unwrap()).collect();
    Node::parse(&bytes)
}

/// None when it does not fit.
fn write(file: &[u8], place: &Place, node: &Node) -> Option<Vec<u8>> {
    let gap = place.gap();
    let digits: String = node.to_der().iter().map(|byte| format!("{byte:02X}")).collect();
    let room = gap.len() - 2;
    (digits.len() <= room).then(|| {
        let mut file = file.to_vec();
        file[gap.start + 1..gap.end - 1].copy_from_slice(format!("{digits:0<room$}").as_bytes());
        file
    })
}

pub fn make(mutants: &mut Mutants, of: &Genuine) {
    let places = places(&of.file);
    let last = places.last().unwrap();
    let any = mutants.random.pick(&places).clone();
    for (which, place) in [("last", last), ("any", &any)] {
        values(mutants, of, place, which);
        certificates(mutants, of, place, which, place.range == last.range);
    }
    if let [first, .., last] = &places[..] {
        parts_of_another(mutants, of, first, last);
        parts_of_another(mutants, of, last, first);
    }
    if of.label.contains("archived") || of.label.contains("renewed") {
        other_stamp(mutants, of, last);
    }
    time_stamps(mutants, of, &places);
}

fn changed(mutants: &mut Mutants, of: &Genuine, place: &Place, what: &str, edit: impl FnOnce(&mut Node)) {
    let mut node = read(&of.file, place);
    edit(&mut node);
    if let Some(file) = write(&of.file, place, &node) {
        mutants.add("CMS", of, what, file);
    }
}

fn values(mutants: &mut Mutants, of: &Genuine, place: &Place, which: &str) {
    let at = |node: &mut Node, tag: u8| node.signer().iter().rposition(|part| part.tag() == tag).unwrap();
    changed(mutants, of, place, &format!("{which}: signature value"), |node| {
        let at = at(node, 0x04);
        node.signer()[at].bytes()[9] ^= 1;
    });
    changed(mutants, of, place, &format!("{which}: an unsigned attribute more"), |node| {
        let attribute = Node::parse(&[0x30, 0x0a, 0x06, 0x03, 0x2a, 0x03, 0x04, 0x31, 0x03, 0x02, 0x01, 0x05]);
        match node.unsigned() {
            Some(unsigned) => unsigned.children().push(attribute),
            None => node.signer().push(Node::Constructed(0xa1, vec![attribute])),
        }
    });
    changed(mutants, of, place, &format!("{which}: the signer twice"), |node| {
        let signers = node.signed_data().last_mut().unwrap().children();
        let again = signers[0].clone();
        signers.push(again);
    });
    changed(mutants, of, place, &format!("{which}: no signed attributes"), |node| {
        let at = at(node, 0xa0);
        node.signer().remove(at);
    });
}

fn certificates(mutants: &mut Mutants, of: &Genuine, place: &Place, which: &str, is_last: bool) {
    let other = Node::parse(mutants.ground.house.signer("Other Example").certificate());
    let stranger = Node::parse(House::new().signer("Stranger").certificate());
    changed(mutants, of, place, &format!("{which}: other certificates"), |node| *node.certificates() = vec![other]);
    changed(mutants, of, place, &format!("{which}: a stranger's certificate"), |node| {
        *node.certificates() = vec![stranger];
    });
    changed(mutants, of, place, &format!("{which}: no certificates"), |node| node.certificates().clear());
    changed(mutants, of, place, &format!("{which}: a damaged certificate"), |node| {
        let signature = node.certificates()[0].children()[2].bytes();
        let end = signature.len() - 1;
        signature[end] ^= 1;
    });
    // What the validation data brings along need not be in the signature: leaving it out there changes nothing.
    if of.label.contains("archived") || of.label.contains("renewed") {
        return;
    }
    // Without the certificate in between nobody can tell who signed: what is signed is as it was.
    let mut node = read(&of.file, place);
    let only = |node: &mut Node, keep: usize| {
        let certificate = node.certificates()[keep].clone();
        *node.certificates() = vec![certificate];
    };
    for keep in 0..node.certificates().len() {
        let mut node = node.clone();
        only(&mut node, keep);
        if let Some(file) = write(&of.file, place, &node) {
            mutants.push("CMS", of, &format!("{which}: certificate {keep} alone"), file, is_last);
        }
    }
}

fn parts_of_another(mutants: &mut Mutants, of: &Genuine, place: &Place, other: &Place) {
    let mut other = read(&of.file, other);
    let (certificates, signer) = (other.certificates().clone(), other.signer().clone());
    changed(mutants, of, place, "certificates of another signature", |node| *node.certificates() = certificates);
    changed(mutants, of, place, "signer of another signature", |node| *node.signer() = signer);
    changed(mutants, of, place, "all of another signature", |node| *node = other);
}

/// A document time stamp by somebody else, and one over other bytes.
fn other_stamp(mutants: &mut Mutants, of: &Genuine, last: &Place) {
    let [_, before, resume, after] = last.range;
    let covered = [&of.file[..before], &of.file[resume..resume + after]].concat();
    let covered: [u8; 32] = digest(&SHA256, &covered).as_ref().try_into().unwrap();
    let token = mutants.ground.stamps.token([7; 32], now()).unwrap();
    if let Some(file) = write(&of.file, last, &Node::parse(&token)) {
        mutants.add("time stamp", of, "over other bytes", file);
    }
    let stranger = House::new().time_stamp_authority("2026-01-02T00:00:00Z");
    let token = stranger.token(covered, now()).unwrap();
    if let Some(file) = write(&of.file, last, &Node::parse(&token)) {
        mutants.push("time stamp", of, "by a stranger", file, true);
    }
    let signer = pades::time_stamp::TimeStampAuthority::new(mutants.ground.house.signer("No authority"));
    if let Some(file) = write(&of.file, last, &Node::parse(&signer.token(covered, now()).unwrap())) {
        mutants.push("time stamp", of, "by one who may not", file, true);
    }
}

/// The token in each of two signatures swapped, replaced, damaged; taken out where a later signature saw it.
fn time_stamps(mutants: &mut Mutants, of: &Genuine, places: &[Place]) {
    let [first, second] = places else { return };
    let tokens: Vec<Option<Node>> = [first, second].map(|place| read(&of.file, place).unsigned().cloned()).to_vec();
    let [Some(one), Some(two)] = &tokens[..] else { return };
    for (place, other) in [(first, two), (second, one)] {
        changed(mutants, of, place, "time stamp of the other signature", |node| {
            *node.unsigned().unwrap() = other.clone()
        });
        let token = Node::parse(&mutants.ground.stamps.token([7; 32], now()).unwrap());
        changed(mutants, of, place, "time stamp of something else", |node| {
            node.unsigned().unwrap().children()[0].children()[1].children()[0] = token;
        });
        changed(mutants, of, place, "time stamp without a token", |node| {
            node.unsigned().unwrap().children()[0].children()[1].children()[0] = Node::Primitive(0x05, Vec::new());
        });
        changed(mutants, of, place, "time stamp with an unsigned attribute", |node| {
            let attribute = Node::parse(&[0x30, 0x0a, 0x06, 0x03, 0x2a, 0x03, 0x04, 0x31, 0x03, 0x02, 0x01, 0x05]);
            let token = &mut node.unsigned().unwrap().children()[0].children()[1].children()[0];
            token.signer().push(Node::Constructed(0xa1, vec![attribute]));
        });
        changed(mutants, of, place, "time stamp twice", |node| {
            let unsigned = node.unsigned().unwrap().children();
            let again = unsigned[0].clone();
            unsigned.push(again);
        });
    }
    changed(mutants, of, first, "time stamp taken out of the first signature", |node| drop(node.signer().pop()));
}
