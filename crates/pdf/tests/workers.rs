//! The pool of child processes, with this crate's own child program.

mod common;

use std::path::PathBuf;

use common::{letter, plan, signer};
use sinetti_pdf::pages::PageError;
use sinetti_pdf::{Limits, Refusal, Typefaces, Workers, prepare};

fn workers(count: usize, limits: Limits) -> Workers {
    Workers::new(PathBuf::from(env!("CARGO_BIN_EXE_pdf-worker")), Vec::new(), count, limits)
}

#[tokio::test]
async fn children_answer_like_the_functions() {
    let workers = workers(2, Limits::default());
    let examined = workers.examine(letter()).await.unwrap().unwrap();
    assert_eq!(Ok(examined), sinetti_pdf::examine(letter(), &Limits::default()));
    assert_eq!(workers.examine(b"x".to_vec()).await.unwrap(), Err(Refusal::NotPdf));
    let image = workers.render(letter(), 0, 200).await.unwrap().unwrap();
    assert_eq!((image.width, image.height), (200, 150));
    assert!(image.bytes.starts_with(b"RIFF"));
    assert_eq!(workers.render(letter(), 7, 200).await.unwrap(), Err(PageError::NoSuchPage));
    let text = workers.text(letter(), None).await.unwrap().unwrap();
    assert_eq!(text, ["Dear Aino, the lease is ready."]);
}

#[tokio::test]
async fn a_signed_file_is_checked() {
    let (signer, pem) = signer();
    let mut file = letter();
    file.extend(prepare(&file, &plan(1), &signer, &Typefaces::shipped()).unwrap().increment);
    let workers = workers(1, Limits::default());
    let now = common::time("2026-11-22T00:00:00Z");
    let report = workers.check(file, &pem, now).await.unwrap().unwrap();
    assert_eq!(report["verdict"], "valid");
    assert_eq!(workers.check(b"x".to_vec(), &pem, now).await.unwrap().unwrap_err(), "not-pdf");
}

#[tokio::test]
async fn many_requests_wait_for_their_turn() {
    let workers = workers(2, Limits::default());
    let tasks: Vec<_> = (0..12)
        .map(|_| {
            let workers = workers.clone();
            tokio::spawn(async move { workers.text(letter(), Some(0)).await.unwrap().unwrap() })
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap(), ["Dear Aino, the lease is ready."]);
    }
}

#[tokio::test]
async fn too_little_time_ends_the_child_and_the_next_request_gets_another() {
    let workers = workers(1, Limits { worker_seconds: 0, ..Limits::default() });
    assert_eq!(workers.examine(letter()).await.unwrap(), Err(Refusal::TooComplex));
    assert_eq!(workers.examine(letter()).await.unwrap(), Err(Refusal::TooComplex));
}

#[tokio::test]
async fn too_little_memory_ends_the_child() {
    // Enough to start and to read the request, not for a page of this size.
    let limits = Limits { worker_memory: 96 << 20, ..Limits::default() };
    let huge = common::one_page("/UserUnit 1", "", &"0 0 m 5 5 l S ".repeat(10));
    let large = workers(1, limits).render(huge, 0, 6_000).await;
    assert!(matches!(large, Err(sinetti_pdf::WorkerError::Crashed)), "{large:?}");
}

#[tokio::test]
async fn a_program_that_cannot_start_is_told() {
    let workers = Workers::new(PathBuf::from("/nonexistent"), Vec::new(), 1, Limits::default());
    assert_eq!(workers.text(letter(), None).await.unwrap_err().code(), "pdf-worker-not-started");
    let silent = Workers::new(PathBuf::from("/bin/true"), Vec::new(), 1, Limits::default());
    assert_eq!(silent.text(letter(), None).await.unwrap_err().code(), "pdf-worker-crashed");
}
