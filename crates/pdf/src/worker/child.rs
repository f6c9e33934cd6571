//! The child's side: one request after the other, under limits of memory and processor time.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use bytes::Bytes;
use pades::certificate::TrustAnchors;
use pades::check::{CheckOptions, check_document};
use rlimit::Resource;

use super::frame::{self, Answer, Order, Request};
use crate::limits::Limits;
use crate::pages::{self, PageError};
use crate::reading;

/// Stack of the thread that works; deep nesting ends in an error of a parser before this ends.
const STACK: usize = 32 * 1024 * 1024;

/// The main loop of `sinetti pdf-worker`: requests on standard input, answers on standard output, until the end of
/// the input. Never opens a file or a connection.
pub fn run_child() -> io::Result<()> {
    let work = || serve(&mut io::stdin().lock(), &mut io::stdout().lock());
    let thread = std::thread::Builder::new().name("pdf-worker".to_owned()).stack_size(STACK).spawn(work)?;
    thread.join().unwrap_or_else(|_| Err(io::Error::other("the worker panicked")))
}

fn serve(input: &mut impl io::Read, output: &mut impl io::Write) -> io::Result<()> {
    while let Some((order, payload)) = frame::read::<Order>(input)? {
        confine(&order.limits)?;
        let answer = catch_unwind(AssertUnwindSafe(|| work(&order, payload)));
        let (answer, image) = answer.unwrap_or((Answer::Panicked, Vec::new()));
        frame::write(output, &answer, &image)?;
        if answer == Answer::Panicked {
            return Err(io::Error::other("the work panicked"));
        }
    }
    Ok(())
}

/// Limits what this process may use from now on. The parent watches the clock; the processor limit is for the case
/// that the parent has gone.
fn confine(limits: &Limits) -> io::Result<()> {
    let hard = |resource: Resource| resource.get().map(|(_, hard)| hard);
    let memory = limits.worker_memory;
    for resource in [Resource::AS, Resource::DATA] {
        resource.set(memory.min(hard(resource)?), hard(resource)?)?;
    }
    let seconds = used_seconds().saturating_add(limits.worker_seconds).saturating_add(1);
    Resource::CPU.set(seconds.min(hard(Resource::CPU)?), hard(Resource::CPU)?)?;
    Resource::CORE.set(0, hard(Resource::CORE)?)
}

/// Processor seconds used so far, from `/proc/self/stat` (utime and stime in hundredths of a second); 0 where there is none.
fn used_seconds() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let fields: Vec<&str> = after_name.split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|field| field.parse::<u64>().ok()).unwrap_or(0);
    (ticks(11) + ticks(12)) / 100
}

fn work(order: &Order, bytes: Bytes) -> (Answer, Vec<u8>) {
    match &order.request {
        Request::Examine => (Answer::Examined { result: crate::intake::examine(bytes, &order.limits) }, Vec::new()),
        Request::Render { page, width } => match pages::render_page(bytes, *page, *width) {
            Ok(mut image) => {
                let pixels = std::mem::take(&mut image.bytes);
                (Answer::Image { result: Ok(image) }, pixels)
            }
            Err(error) => (Answer::Image { result: Err(error) }, Vec::new()),
        },
        Request::Text { page } => (Answer::Text { result: text(bytes, *page) }, Vec::new()),
        Request::Check { anchors, now } => (Answer::Checked { result: check(bytes, anchors, *now) }, Vec::new()),
    }
}

fn text(bytes: Bytes, page: Option<u32>) -> Result<Vec<String>, PageError> {
    match page {
        Some(page) => Ok(vec![pages::page_text(bytes, page)?]),
        None => pages::all_text(bytes),
    }
}

fn check(bytes: Bytes, anchors: &str, now: jiff::Timestamp) -> Result<serde_json::Value, String> {
    let code = |error| crate::Refusal::from(error).code().to_owned();
    let anchors = TrustAnchors::from_pem(anchors).map_err(|_| "anchors-unreadable".to_owned())?;
    let document = reading::open(bytes).map_err(code)?;
    let report = check_document(&document, &CheckOptions { anchors: &anchors, now }).map_err(code)?;
    serde_json::to_value(report).map_err(|_| "report-unwritable".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn used_time_is_read() {
        assert!(used_seconds() < 10_000);
    }

    #[test]
    fn answers_what_cannot_be_read() {
        let order = Order { request: Request::Text { page: None }, limits: Limits::default() };
        assert_eq!(work(&order, Bytes::from_static(b"x")).0, Answer::Text { result: Err(PageError::Unreadable) });
        let request = Request::Check { anchors: String::new(), now: jiff::Timestamp::UNIX_EPOCH };
        let order = Order { request, ..order };
        assert_eq!(work(&order, Bytes::from_static(b"x")).0, Answer::Checked { result: Err("not-pdf".to_owned()) });
    }
}
