//! A drawn signature: pen strokes as the drawing pad recorded them, and their path in a PDF.

use serde::{Deserialize, Serialize};

use crate::drawing::number;

/// A drawing in its own coordinates: origin at the top left, `width` by `height`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strokes {
    pub width: f32,
    pub height: f32,
    pub strokes: Vec<Vec<(f32, f32)>>,
}

/// Why a drawing is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StrokesError {
    #[error("the drawing is not in the expected form")]
    Malformed,
    #[error("the drawing is empty")]
    Empty,
    #[error("the drawing is too large")]
    TooLarge,
}

impl StrokesError {
    /// A stable kebab-case code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "drawing-malformed",
            Self::Empty => "drawing-empty",
            Self::TooLarge => "drawing-too-large",
        }
    }
}

type Point = (f64, f64);

/// Deviations below this many points cannot be seen and are not stored.
const TOLERANCE: f64 = 0.12;

impl Strokes {
    /// At most this many strokes.
    pub const MAX_STROKES: usize = 200;
    /// At most this many points in all strokes.
    pub const MAX_POINTS: usize = 8_000;
    /// At most this many bytes of JSON.
    pub const MAX_BYTES: usize = 400_000;
    const MAX_SIDE: f32 = 10_000.0;

    /// Reads `{"width":..,"height":..,"strokes":[[[x,y],..],..]}` and checks it.
    pub fn parse(json: &str) -> Result<Self, StrokesError> {
        if json.len() > Self::MAX_BYTES {
            return Err(StrokesError::TooLarge);
        }
        let strokes: Self = serde_json::from_str(json).map_err(|_| StrokesError::Malformed)?;
        strokes.check()?;
        Ok(strokes)
    }

    /// Checks the limits and that every number is one; a drawing that passes can be laid into a PDF.
    pub fn check(&self) -> Result<(), StrokesError> {
        let side = |value: f32| value.is_finite() && value > 0.0 && value <= Self::MAX_SIDE;
        if !side(self.width) || !side(self.height) {
            return Err(StrokesError::Malformed);
        }
        let points = self.strokes.iter().map(Vec::len).sum::<usize>();
        if self.strokes.len() > Self::MAX_STROKES || points > Self::MAX_POINTS {
            return Err(StrokesError::TooLarge);
        }
        if points == 0 {
            return Err(StrokesError::Empty);
        }
        // A pen may leave the pad a little; what is far outside was not drawn on it.
        let on_pad = |value: f32, side: f32| value.is_finite() && value >= -side && value <= 2.0 * side;
        let all_on_pad = self.strokes.iter().flatten().all(|&(x, y)| on_pad(x, self.width) && on_pad(y, self.height));
        if all_on_pad { Ok(()) } else { Err(StrokesError::Malformed) }
    }

    /// The drawing as path operators, fitted into a room of `width` by `height` points whose lower left corner is
    /// (x, y); it stands on the lower edge, at the left.
    pub fn to_path(&self, x: f64, y: f64, width: f64, height: f64) -> String {
        let Some((left, top, right, bottom)) = self.bounds() else { return String::new() };
        let pad = (width / f64::from(self.width)).min(height / f64::from(self.height));
        let (ink_width, ink_height) = ((right - left).max(1e-3), (bottom - top).max(1e-3));
        // A small drawing is enlarged, but not beyond recognition.
        let scale = (width / ink_width).min(height / ink_height).min(pad * 1.6);
        let place = |(px, py): Point| (x + (px - left) * scale, y + (bottom - py) * scale);
        let mut path = String::new();
        for stroke in &self.strokes {
            let points: Vec<Point> = stroke.iter().map(|&(px, py)| place((px.into(), py.into()))).collect();
            write_stroke(&simplify(&points), &mut path);
        }
        path
    }

    fn bounds(&self) -> Option<(f64, f64, f64, f64)> {
        let mut points = self.strokes.iter().flatten().map(|&(x, y)| (f64::from(x), f64::from(y)));
        let (x, y) = points.next()?;
        Some(points.fold((x, y, x, y), |(left, top, right, bottom), (x, y)| {
            (left.min(x), top.min(y), right.max(x), bottom.max(y))
        }))
    }
}

/// Ramer, Douglas and Peucker's simplification, without recursion.
fn simplify(points: &[Point]) -> Vec<Point> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let mut keep = vec![false; points.len()];
    keep[0] = true;
    keep[points.len() - 1] = true;
    let mut spans = vec![(0, points.len() - 1)];
    while let Some((first, last)) = spans.pop() {
        let farthest = (first + 1..last)
            .map(|index| (index, distance(points[index], points[first], points[last])))
            .max_by(|a, b| a.1.total_cmp(&b.1));
        if let Some((index, far)) = farthest
            && far > TOLERANCE
        {
            keep[index] = true;
            spans.push((first, index));
            spans.push((index, last));
        }
    }
    points.iter().zip(&keep).filter_map(|(point, &kept)| kept.then_some(*point)).collect()
}

/// Distance of a point from a segment.
fn distance(point: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let length = dx * dx + dy * dy;
    let along = if length == 0.0 { 0.0 } else { ((point.0 - from.0) * dx + (point.1 - from.1) * dy) / length };
    let along = along.clamp(0.0, 1.0);
    (point.0 - from.0 - along * dx).hypot(point.1 - from.1 - along * dy)
}

/// A smooth curve through the points (Catmull-Rom as Bézier curves); a single point is a dot of the round pen.
fn write_stroke(points: &[Point], path: &mut String) {
    let show = |(x, y): Point| format!("{} {}", number(x), number(y));
    let Some(&first) = points.first() else { return };
    path.push_str(&format!("{} m\n", show(first)));
    if points.len() == 1 {
        path.push_str(&format!("{} l\n", show((first.0 + 0.01, first.1))));
    }
    for index in 1..points.len() {
        let (from, to) = (points[index - 1], points[index]);
        let before = if index >= 2 { points[index - 2] } else { from };
        let after = points.get(index + 1).copied().unwrap_or(to);
        // Control points no farther than a third of the step, so that sharp turns do not overshoot.
        let step = (to.0 - from.0).hypot(to.1 - from.1) / 3.0;
        let limited = |dx: f64, dy: f64| {
            let length = dx.hypot(dy);
            if length > step { (dx * step / length, dy * step / length) } else { (dx, dy) }
        };
        let leave = limited((to.0 - before.0) / 6.0, (to.1 - before.1) / 6.0);
        let arrive = limited((after.0 - from.0) / 6.0, (after.1 - from.1) / 6.0);
        path.push_str(&format!(
            "{} {} {} c\n",
            show((from.0 + leave.0, from.1 + leave.1)),
            show((to.0 - arrive.0, to.1 - arrive.1)),
            show(to)
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn coordinates(path: &str) -> Vec<f64> {
        path.split_whitespace().filter_map(|token| token.parse().ok()).collect()
    }

    #[test]
    fn reads_what_the_pad_sends() {
        let json = r#"{"width":300,"height":100,"strokes":[[[1,2],[3.5,4]],[[9,9]]]}"#;
        let strokes = Strokes::parse(json).unwrap();
        assert_eq!(strokes.strokes[0][1], (3.5, 4.0));
    }

    #[test]
    fn refuses_what_is_no_drawing() {
        let parse = Strokes::parse;
        assert_eq!(parse("x"), Err(StrokesError::Malformed));
        assert_eq!(parse(r#"{"width":300,"height":100,"strokes":[]}"#), Err(StrokesError::Empty));
        assert_eq!(parse(r#"{"width":300,"height":100,"strokes":[[]]}"#), Err(StrokesError::Empty));
        assert_eq!(parse(r#"{"width":0,"height":100,"strokes":[[[1,1]]]}"#), Err(StrokesError::Malformed));
        assert_eq!(parse(r#"{"width":300,"height":100,"strokes":[[[1e30,1]]]}"#), Err(StrokesError::Malformed));
        let many = Strokes { width: 9.0, height: 9.0, strokes: vec![vec![(1.0, 1.0)]; 201] };
        assert_eq!(many.check(), Err(StrokesError::TooLarge));
        let long = Strokes { width: 9.0, height: 9.0, strokes: vec![vec![(1.0, 1.0); 8_001]] };
        assert_eq!(long.check(), Err(StrokesError::TooLarge));
    }

    #[test]
    fn straight_lines_keep_two_points() {
        let points: Vec<Point> = (0..500).map(|i| (f64::from(i), 2.0 * f64::from(i))).collect();
        assert_eq!(simplify(&points).len(), 2);
    }

    proptest! {
        #[test]
        fn any_checked_drawing_stays_in_its_room(
            strokes in proptest::collection::vec(
                proptest::collection::vec((0.0f32..300.0, 0.0f32..100.0), 1..60), 1..12),
        ) {
            let drawing = Strokes { width: 300.0, height: 100.0, strokes };
            prop_assert_eq!(drawing.check(), Ok(()));
            let path = drawing.to_path(10.0, 20.0, 200.0, 50.0);
            for pair in coordinates(&path).chunks(2) {
                // A curve may bulge a little beyond its points.
                prop_assert!(pair[0] > 10.0 - 40.0 && pair[0] < 210.0 + 40.0, "{}", pair[0]);
                prop_assert!(pair[1] > 20.0 - 20.0 && pair[1] < 70.0 + 20.0, "{}", pair[1]);
            }
        }

        #[test]
        fn reading_never_panics(text in "\\PC{0,80}") {
            let _ = Strokes::parse(&text);
        }

        #[test]
        fn json_round_trip(x in -200.0f32..500.0, y in -90.0f32..190.0) {
            let drawing = Strokes { width: 300.0, height: 100.0, strokes: vec![vec![(x, y)]] };
            prop_assert_eq!(Strokes::parse(&serde_json::to_string(&drawing).unwrap()), Ok(drawing));
        }
    }
}
