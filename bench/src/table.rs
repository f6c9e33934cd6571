//! The table that is printed: what was measured, how much it was, what we aim at, and what else it says.

use std::fmt;

/// Decimal, as disks and networks count.
pub const MB: f64 = 1_000_000.0;
/// The same.
pub const KB: f64 = 1_000.0;

/// One line.
#[derive(Debug, Clone)]
pub struct Row {
    what: String,
    value: f64,
    unit: &'static str,
    aim: Option<f64>,
    note: String,
}

impl Row {
    /// A measured value in a unit.
    pub fn new(what: impl Into<String>, value: f64, unit: &'static str) -> Self {
        Self { what: what.into(), value, unit, aim: None, note: String::new() }
    }

    /// Not more than this, in the same unit.
    #[must_use]
    pub fn aim(mut self, aim: f64) -> Self {
        self.aim = Some(aim);
        self
    }

    /// What else is to be said.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// How many times the floor it is.
    #[must_use]
    pub fn over(self, floor: f64, of: &str) -> Self {
        let ratio = self.value / floor;
        self.note(format!("{ratio:.1} x {of}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = format!("{} {}", three_digits(self.value), self.unit);
        let aim = match self.aim {
            Some(aim) if self.value <= aim => format!("{} met", three_digits(aim)),
            Some(aim) => format!("{} MISSED", three_digits(aim)),
            None => String::new(),
        };
        let line = format!("  {:<58} {value:>12}  {aim:<11} {}", self.what, self.note);
        f.write_str(line.trim_end())
    }
}

/// As many decimals as make about three digits.
fn three_digits(value: f64) -> String {
    let decimals = match value.abs() {
        large if large >= 100.0 => 0,
        large if large >= 10.0 => 1,
        large if large >= 1.0 || large == 0.0 => 2,
        _ => 3,
    };
    format!("{value:.decimals$}")
}

/// The head of the table.
pub fn head() {
    println!("  {:<58} {:>12}  {:<11} note", "what", "measured", "aim");
}

/// Begins the lines of a benchmark.
pub fn section(name: &str) {
    println!("{name}");
}

/// Processor and load: what else ran disturbs.
pub fn machine() -> String {
    let model = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = model.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = load.split(' ').next().unwrap_or_default();
    format!("{cores} cores, {}, load {load} before the run;", model.trim_start_matches(['\t', ':', ' ']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_whether_the_aim_is_met() {
        let met = Row::new("memory", 31.25, "MB").aim(40.0).to_string();
        assert!(met.contains("31.2 MB") && met.contains("40.0 met"), "{met}");
        let missed = Row::new("page", 120.0, "kB").aim(100.0).over(60.0, "the floor").to_string();
        assert!(
            missed.contains("120 kB") && missed.contains("100 MISSED") && missed.ends_with("2.0 x the floor"),
            "{missed}"
        );
    }

    #[test]
    fn small_values_keep_their_digits() {
        assert_eq!(three_digits(0.0), "0.00");
        assert_eq!(three_digits(0.5112), "0.511");
        assert_eq!(three_digits(1234.5), "1234");
    }
}
