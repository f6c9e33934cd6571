//! What the fields of a place show.

use pades::object::{Dictionary, Reference, Stream};
use pades::update::Increment;

use crate::drawing::canvas::{Canvas, draw_form, form};
use crate::drawing::{Colour, ColourSpace, Fonts, Style, Typefaces};
use crate::error::Error;
use crate::signing_copy::layout::{
    BELOW_LINE, CELL_WIDTH, ROOM, SEAL, STATE_HEIGHT, STATE_LEADING, STATE_LINES, STATE_SIZE,
};
use crate::signing_copy::mark;
use crate::strokes::Strokes;

/// The line in the signature's box, from its lower edge.
const LINE: f64 = BELOW_LINE;

/// A place that waits: the line, dashed.
pub(crate) fn waiting(space: ColourSpace) -> Stream {
    let mut fonts = Fonts::new(&Typefaces::shipped());
    let mut canvas = Canvas::new(&mut fonts, space);
    canvas.rule(0.0, LINE, CELL_WIDTH, 0.7, Colour::INK_SOFT, Some("2.5 2.5"));
    form(CELL_WIDTH, ROOM + LINE, &canvas.finish(), &Dictionary::new(), space)
}

/// A signed place: the line in ink, and on it the drawing or the typed name.
pub(crate) fn signature(
    increment: &mut Increment,
    (typefaces, space): (&Typefaces, ColourSpace),
    name: &str,
    strokes: Option<&Strokes>,
) -> Result<Reference, Error> {
    draw_form(increment, typefaces, (CELL_WIDTH, ROOM + LINE), space, |canvas| {
        canvas.rule(0.0, LINE, CELL_WIDTH, 0.9, Colour::INK, None);
        match strokes {
            Some(strokes) => {
                let path = strokes.to_path(6.0, LINE + 4.0, CELL_WIDTH - 12.0, ROOM - 8.0);
                canvas.stroke_path(&path, 1.3, Colour::PEN);
            }
            None => typed(canvas, name),
        }
    })
}

/// A typed name stands on the line in slanted letters, smaller when it is long, in two lines when it is very long.
fn typed(canvas: &mut Canvas<'_>, name: &str) {
    const ROOM_WIDTH: f64 = CELL_WIDTH - 12.0;
    let typefaces = canvas.typefaces();
    let size = typefaces.fitting_size(Style::Italic, 22.0, name, ROOM_WIDTH);
    if size >= 11.0 {
        let lines = typefaces.wrap(Style::Italic, size * 0.999, name, ROOM_WIDTH + 0.5, 1);
        for line in lines {
            canvas.text(6.0, LINE + 9.0, Style::Italic, size, Colour::PEN, &line);
        }
        return;
    }
    let lines = typefaces.wrap(Style::Italic, 11.0, name, ROOM_WIDTH, 3);
    let mut y = LINE + 8.0;
    for line in lines.iter().rev() {
        canvas.text(6.0, y, Style::Italic, 11.0, Colour::PEN, line);
        y += 14.0;
    }
}

/// The lines below a place: the first in ink, the others softer.
pub(crate) fn state(
    increment: &mut Increment,
    (typefaces, space): (&Typefaces, ColourSpace),
    lines: &[String],
) -> Result<Reference, Error> {
    draw_form(increment, typefaces, (CELL_WIDTH, STATE_HEIGHT), space, |canvas| draw_state(canvas, lines))
}

/// As [`state`], into a canvas.
pub(crate) fn draw_state(canvas: &mut Canvas<'_>, lines: &[String]) {
    let typefaces = canvas.typefaces();
    let mut y = STATE_HEIGHT - 1.0;
    let mut left = STATE_LINES;
    for (index, line) in lines.iter().enumerate() {
        // Each further line gets at least one row.
        let rows = left.saturating_sub(lines.len() - index - 1).clamp(1, 3);
        let colour = if index == 0 { Colour::INK } else { Colour::INK_SOFT };
        for row in typefaces.wrap(Style::Regular, STATE_SIZE, line, CELL_WIDTH, rows) {
            if left == 0 {
                return;
            }
            y -= STATE_LEADING;
            left -= 1;
            canvas.text(0.0, y, Style::Regular, STATE_SIZE, colour, &row);
        }
    }
}

/// The mark of wax and before it what it says, in the seal's box of the last page.
pub(crate) fn seal(
    increment: &mut Increment,
    (typefaces, space): (&Typefaces, ColourSpace),
    text: &str,
) -> Result<Reference, Error> {
    let (width, height) = SEAL;
    let room = width - height - 12.0;
    draw_form(increment, typefaces, SEAL, space, |canvas| {
        mark::draw(canvas, width - height, height, height);
        let text = typefaces.one_line(Style::Regular, STATE_SIZE, text, room);
        canvas.text_to(room, height / 2.0 - 3.0, Style::Regular, STATE_SIZE, Colour::INK_SOFT, &text);
    })
}

/// A form that shows nothing: every widget needs one (PDF/A).
pub(crate) fn empty(width: f64, height: f64) -> Stream {
    form(width, height, b"", &Dictionary::new(), ColourSpace::Device)
}
