//! Where things stand on the signature pages: A4, measures in points from the top left.

/// Width and height of a signature page.
pub const PAGE: (f64, f64) = (595.28, 841.89);
pub const LEFT: f64 = 62.0;
pub const WIDTH: f64 = PAGE.0 - 2.0 * LEFT;
/// Baseline of the small words at the top, and the rule below them.
pub const HEAD: f64 = 56.0;
pub const HEAD_RULE: f64 = 66.0;
/// Where content begins on pages after the first.
pub const TOP: f64 = 92.0;
/// Where the address for checking begins on the last page; nothing else below.
pub const CHECK: f64 = 716.0;
/// Baseline of the small words at the bottom.
pub const FOOT: f64 = 806.0;

/// The seal's box: a line of text and the mark, which is as wide as the box is high.
pub const SEAL: (f64, f64) = (180.0, 58.0);

/// One place: label, room to sign, the line, and below it what became of it.
pub const CELL_WIDTH: f64 = (WIDTH - COLUMN_GAP) / 2.0;
pub const COLUMN_GAP: f64 = 28.0;
/// Height of the label's line at the top of a cell.
pub const LABEL: f64 = 12.0;
/// Room above the line.
pub const ROOM: f64 = 56.0;
/// The signature's box reaches this far below the line.
pub const BELOW_LINE: f64 = 2.0;
/// Size and distance of the lines below; at most eight of them.
pub const STATE_SIZE: f64 = 8.0;
pub const STATE_LEADING: f64 = 10.8;
pub const STATE_LINES: usize = 8;
pub const STATE_HEIGHT: f64 = STATE_LEADING * 8.0 + 6.0;
/// From the top of one cell to the top of the one below.
pub const CELL_HEIGHT: f64 = LABEL + ROOM + STATE_HEIGHT + 20.0;

/// The cell of one place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cell {
    /// Index among the signature pages.
    pub page: usize,
    pub x: f64,
    pub top: f64,
}

impl Cell {
    /// The rule to sign on, from the top of the page.
    pub fn line(&self) -> f64 {
        self.top + LABEL + ROOM
    }

    /// The signature's widget in page space: the room above the line and the line itself.
    pub fn signature_box(&self) -> [f64; 4] {
        let bottom = PAGE.1 - self.line() - BELOW_LINE;
        [self.x, bottom, self.x + CELL_WIDTH, bottom + ROOM + BELOW_LINE]
    }

    /// The state's widget in page space.
    pub fn state_box(&self) -> [f64; 4] {
        let top = PAGE.1 - self.line() - BELOW_LINE - 1.0;
        [self.x, top - STATE_HEIGHT, self.x + CELL_WIDTH, top]
    }
}

/// Cells for `count` places, two a row; the first page's begin at `first`. Returns them and where the last row ends on
/// the last page.
pub fn cells(count: usize, first: f64) -> (Vec<Cell>, f64) {
    let mut cells = Vec::with_capacity(count);
    let (mut page, mut top) = (0, first);
    for index in 0..count {
        if index > 0 && index % 2 == 0 {
            top += CELL_HEIGHT;
        }
        if index % 2 == 0 && top + CELL_HEIGHT > CHECK {
            page += 1;
            top = TOP;
        }
        let x = if index % 2 == 0 { LEFT } else { LEFT + CELL_WIDTH + COLUMN_GAP };
        cells.push(Cell { page, x, top });
    }
    (cells, top + CELL_HEIGHT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn two_signatories_stand_side_by_side() {
        let (cells, end) = cells(2, 180.0);
        assert_eq!(cells[0].top, cells[1].top);
        assert!(cells[1].x > cells[0].x + CELL_WIDTH);
        assert_eq!((cells[1].page, end), (0, 180.0 + CELL_HEIGHT));
    }

    proptest! {
        #[test]
        fn cells_neither_overlap_nor_leave_the_page(count in 1usize..=80, first in 100.0f64..300.0) {
            let (cells, end) = cells(count, first);
            prop_assert_eq!(cells.len(), count);
            prop_assert!(end <= CHECK + 0.01);
            let mut boxes: Vec<(usize, [f64; 4])> = Vec::new();
            for cell in &cells {
                for [left, bottom, right, top] in [cell.signature_box(), cell.state_box()] {
                    prop_assert!(left >= LEFT - 0.01 && right <= LEFT + WIDTH + 0.01);
                    prop_assert!(bottom >= PAGE.1 - CHECK && top <= PAGE.1 - HEAD_RULE);
                    for (page, other) in &boxes {
                        prop_assert!(*page != cell.page || left >= other[2] || other[0] >= right
                            || bottom >= other[3] || other[1] >= top);
                    }
                    boxes.push((cell.page, [left, bottom, right, top]));
                }
            }
        }
    }
}
