//! Operators that show glyphs (ISO 32000-2, 9.4.3).

use super::blank;
use super::number;
use super::typeface::Glyph;

/// Operators in the making, for one font and size: as few arrays of glyphs as it takes.
pub(crate) struct Shown {
    done: String,
    /// What stands inside the array that is open: hexadecimal digits, and moves between them.
    array: String,
    /// A move not yet written, in thousandths of the size to the right.
    moved: f64,
    rise: f64,
    font: String,
    size: f64,
}

impl Shown {
    /// With a font, by its name in /Font resources.
    pub fn new(font: &str, size: f64) -> Self {
        let font = format!(" /{font} {} Tf", number(size));
        Self { done: font.clone(), array: String::new(), moved: 0.0, rise: 0.0, font, size }
    }

    /// A glyph by its number in the subset.
    pub fn glyph(&mut self, code: u16, glyph: &Glyph) {
        let (right, up) = glyph.offset;
        self.rise(up * self.size / 1000.0);
        self.moved += right;
        self.write_move();
        self.array.push_str(&format!("{code:04X}"));
        self.moved += glyph.kerning - right;
    }

    /// A blank glyph, see [`blank`].
    pub fn blank(&mut self, code: u8) {
        self.rise(0.0);
        self.write_move();
        self.operators(&format!(" /{} {} Tf <{code:02X}> Tj{}", blank::RESOURCE, number(self.size), self.font));
    }

    /// What is shown inside stands for this text (14.9.4), whatever its glyphs stand for elsewhere.
    pub fn standing_for(&mut self, text: &str, show: impl FnOnce(&mut Self)) {
        let units: String = text.encode_utf16().map(|unit| format!("{unit:04X}")).collect();
        self.operators(&format!(" /Span <</ActualText <FEFF{units}>>> BDC"));
        show(self);
        self.rise(0.0);
        self.operators(" EMC");
    }

    /// Ends where the last glyph's advance leads.
    pub fn end(mut self) -> String {
        self.rise(0.0);
        self.write_move();
        self.close();
        self.done
    }

    fn write_move(&mut self) {
        if self.moved.abs() > 0.5 {
            self.array.push_str(&format!(">{}<", number(-self.moved)));
            self.moved = 0.0;
        }
    }

    fn rise(&mut self, to: f64) {
        if (to - self.rise).abs() > 0.005 {
            self.close();
            self.rise = to;
            self.done.push_str(&format!(" {} Ts", number(to)));
        }
    }

    fn operators(&mut self, operators: &str) {
        self.close();
        self.done.push_str(operators);
    }

    fn close(&mut self) {
        if !self.array.is_empty() {
            let array = std::mem::take(&mut self.array);
            self.done.push_str(&format!(" [<{array}>] TJ").replace("<>", ""));
        }
    }
}
