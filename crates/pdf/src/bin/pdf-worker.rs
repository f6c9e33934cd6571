//! The child process by itself, for this crate's tests; `sinetti pdf-worker` is the same.
#![forbid(unsafe_code)]

fn main() -> std::io::Result<()> {
    sinetti_pdf::worker::run_child()
}
