//! The few colours we draw with, in a colour space that the file's conformance level allows.

use pades::object::{Dictionary, Object};

use super::number;

/// An sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// Text and rules.
    pub const INK: Self = Self(0x1a, 0x21, 0x30);
    /// Labels and what is said aside.
    pub const INK_SOFT: Self = Self(0x55, 0x5c, 0x69);
    /// Hairlines.
    pub const LINE: Self = Self(0xde, 0xdb, 0xd2);
    /// What a hand wrote.
    pub const PEN: Self = Self(0x16, 0x38, 0x6f);
    /// Wax.
    pub const SEAL: Self = Self(0xa8, 0x20, 0x1f);
}

/// How colours are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ColourSpace {
    /// DeviceRGB: the default.
    #[default]
    Device,
    /// CalRGB with the primaries of sRGB: for PDF/A, which allows DeviceRGB only beside an RGB output intent.
    Calibrated,
}

/// The resource name of the calibrated colour space.
const NAME: &str = "SinettiRGB";

impl ColourSpace {
    /// The operators that choose the colour for filling.
    pub(crate) fn fill(self, colour: Colour) -> String {
        match self {
            Self::Device => format!("{} rg\n", components(colour)),
            Self::Calibrated => format!("/{NAME} cs {} sc\n", components(colour)),
        }
    }

    /// The operators that choose the colour for stroking.
    pub(crate) fn stroke(self, colour: Colour) -> String {
        match self {
            Self::Device => format!("{} RG\n", components(colour)),
            Self::Calibrated => format!("/{NAME} CS {} SC\n", components(colour)),
        }
    }

    /// Adds what the operators refer to.
    pub(crate) fn add_to(self, resources: &mut Dictionary) {
        if self == Self::Device {
            return;
        }
        let mut parameters = Dictionary::default();
        parameters.set("WhitePoint", Object::numbers(&[0.9505, 1.0, 1.089]));
        parameters.set("Gamma", Object::numbers(&[2.2, 2.2, 2.2]));
        let matrix = [0.4124, 0.2126, 0.0193, 0.3576, 0.7152, 0.1192, 0.1805, 0.0722, 0.9505];
        parameters.set("Matrix", Object::numbers(&matrix));
        let mut spaces = Dictionary::default();
        spaces.set(NAME, vec![Object::name("CalRGB"), Object::from(parameters)]);
        resources.set("ColorSpace", spaces);
    }
}

fn components(Colour(red, green, blue): Colour) -> String {
    let part = |value: u8| number(f64::from(value) / 255.0);
    format!("{} {} {}", part(red), part(green), part(blue))
}
