//! What a process and its children used, from `/proc`.

use std::{fs, time::Duration};

use anyhow::Context;

/// `utime` and its like count in hundredths of a second for programs, whatever the kernel's own tick (proc(5), `USER_HZ`).
const TICK: Duration = Duration::from_millis(10);

/// Memory of one process, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Memory {
    /// Resident: everything in memory, pages of the program's own file included.
    pub resident: f64,
    /// The same with shared pages divided by who shares them.
    pub proportional: f64,
    /// What would come free if it ended.
    pub private: f64,
}

/// Processor time of a process with its children: those that have ended and been waited for, and those that live.
pub fn processor_time(process: u32) -> anyhow::Result<Duration> {
    let living: Duration = children(process)
        .into_iter()
        .filter_map(|child| Stat::of(child).ok())
        .map(|child| child.own + child.waited_for)
        .sum();
    let of = Stat::of(process)?;
    Ok(of.own + of.waited_for + living)
}

/// Processor time of this program itself, its threads included, without the servers it started.
pub fn own_time() -> anyhow::Result<Duration> {
    Ok(Stat::of(std::process::id())?.own)
}

/// The processes that a process started and that live.
pub fn children(process: u32) -> Vec<u32> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    let numbers = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
    numbers.filter(|number| Stat::of(*number).is_ok_and(|stat| stat.parent == process)).collect()
}

/// Memory of a process without its children.
pub fn memory(process: u32) -> anyhow::Result<Memory> {
    let path = format!("/proc/{process}/smaps_rollup");
    let text = fs::read_to_string(&path).with_context(|| path.clone())?;
    let bytes =
        |name: &str| kibibytes(&text, name).map(|count| count * 1024.0).with_context(|| format!("no {name} in {path}"));
    Ok(Memory {
        resident: bytes("Rss:")?,
        proportional: bytes("Pss:")?,
        private: bytes("Private_Clean:")? + bytes("Private_Dirty:")?,
    })
}

fn kibibytes(text: &str, name: &str) -> Option<f64> {
    text.lines().find_map(|line| line.strip_prefix(name))?.split_whitespace().next()?.parse().ok()
}

/// The part of `/proc/PID/stat` that matters here.
#[derive(Debug, PartialEq)]
struct Stat {
    parent: u32,
    own: Duration,
    /// Of children that have ended.
    waited_for: Duration,
}

impl Stat {
    fn of(process: u32) -> anyhow::Result<Self> {
        let path = format!("/proc/{process}/stat");
        let text = fs::read_to_string(&path).with_context(|| path.clone())?;
        Self::parse(&text).with_context(|| format!("{path} is not understood"))
    }

    /// The name stands in parentheses and may hold anything; the fields behind it are numbered from 3 in proc(5).
    fn parse(text: &str) -> Option<Self> {
        let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
        let number = |field: usize| fields.get(field - 3)?.parse::<u32>().ok();
        // utime and stime, cutime and cstime
        let both = |field: usize| Some(TICK * (number(field)? + number(field + 1)?));
        Some(Self { parent: number(4)?, own: both(14)?, waited_for: both(16)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stat_line_is_read_whatever_the_name() {
        let line = "77 (a) (b c) S 5 1 1 0 -1 4194560 9 8 7 6 100 20 3 4 20 0 2 0 99 1 2";
        assert_eq!(Stat::parse(line), Some(Stat { parent: 5, own: TICK * 120, waited_for: TICK * 7 }));
        assert_eq!(Stat::parse("77 (a) S 5"), None);
    }

    #[test]
    fn a_child_is_found_and_counted() {
        let mut child = std::process::Command::new("cat").stdin(std::process::Stdio::piped()).spawn().unwrap();
        assert!(children(std::process::id()).contains(&child.id()));
        assert!(memory(child.id()).unwrap().resident > 0.0);
        drop(child.stdin.take());
        child.wait().unwrap();
        assert!(!children(std::process::id()).contains(&child.id()));
    }

    #[test]
    fn work_shows() {
        let before = own_time().unwrap();
        let mut number = 0_u64;
        while own_time().unwrap() == before {
            number = std::hint::black_box(number.wrapping_add(1));
        }
        assert!(own_time().unwrap() > before);
    }
}
