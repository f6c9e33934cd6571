//! How much memory the program takes at most, as Linux counts it.

use std::path::{Path, PathBuf};

use crate::Server;

/// Peaks are forgotten at the beginning and read at the end of something that the program does.
#[derive(Debug)]
pub struct Watch {
    server: u32,
    /// Of the server before it did anything.
    base: u64,
    /// Of a child process that has nothing to read.
    worker_base: u64,
}

/// Peaks beyond the base, in bytes.
#[derive(Debug, Clone, Copy)]
pub struct Peak {
    pub server: u64,
    /// Of the largest child process that reads PDFs; 0 when none was there.
    pub worker: u64,
}

impl Watch {
    /// Begins at what the server takes now; a child process takes `worker_base`.
    pub fn begin(server: &Server, worker_base: u64) -> Self {
        let watch = Self { server: server.process_id(), base: resident(server.process_id()), worker_base };
        forget_peak(watch.server);
        watch
    }

    /// The peaks since.
    pub fn end(&self) -> Peak {
        let workers = children(self.server).into_iter().map(peak).max().unwrap_or(0);
        Peak { server: peak(self.server).saturating_sub(self.base), worker: workers.saturating_sub(self.worker_base) }
    }
}

/// Peak of the largest child process of the server, in bytes.
pub fn largest_child(server: &Server) -> u64 {
    children(server.process_id()).into_iter().map(peak).max().unwrap_or(0)
}

/// What a command took at most, in bytes, and its exit code. Python asks the system, since the peak is gone with the process.
pub fn peak_of_command(program: &Path, arguments: &[PathBuf]) -> (u64, i32) {
    const SCRIPT: &str = "import resource, subprocess, sys\ncode = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode\n\
                          print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024, code)";
    let output = std::process::Command::new("python3").args(["-c", SCRIPT]).arg(program).args(arguments).output();
    let text = String::from_utf8_lossy(&output.expect("python3 is there").stdout).into_owned();
    let (peak, code) = text.trim().split_once(' ').expect("two numbers");
    (peak.parse().expect("bytes"), code.parse().expect("an exit code"))
}

fn status(process: u32, key: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(':'))?;
    line.split_whitespace().next()?.parse().ok()
}

fn peak(process: u32) -> u64 {
    status(process, "VmHWM").unwrap_or(0) * 1024
}

fn resident(process: u32) -> u64 {
    status(process, "VmRSS").unwrap_or(0) * 1024
}

/// 5 sets the peak to what is taken now (proc_pid_clear_refs(5)).
fn forget_peak(process: u32) {
    std::fs::write(format!("/proc/{process}/clear_refs"), "5").expect("one's own processes can be asked that");
}

fn children(parent: u32) -> Vec<u32> {
    let processes = std::fs::read_dir("/proc").expect("there is /proc");
    let numbers = processes.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    numbers.filter(|process| status(*process, "PPid") == Some(u64::from(parent))).collect()
}
