//! Memory follows the size of a file by a small factor, and where nothing has to be read of it, not at all.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use sinetti_tests::{
    Browser, Engine, Server,
    journeys::{Plan, wait_for},
    memory::{Peak, Watch, largest_child, peak_of_command},
    paper,
    server::{AINO, ELIN, FREJA, binary},
};

/// Large enough that the factor shows, small enough for a test. `MEMORY_SIZE` changes it, for the table in docs/decisions.
const SIZE: usize = 60_000_000;

/// The most that a step may take, in sizes of the file: the server, and the process that reads PDFs.
#[derive(Clone, Copy)]
struct Most(f64, f64);

/// A file of a size, and what each step took of memory.
struct Measured {
    size: usize,
    worker_base: u64,
    rows: Vec<(&'static str, f64, f64, Most)>,
}

impl Measured {
    fn row(&mut self, step: &'static str, peak: Peak, most: Most) {
        #[allow(clippy::cast_precision_loss)] // a factor with two digits
        let factor = |bytes: u64| bytes as f64 / self.size as f64;
        let (server, worker) = (factor(peak.server), factor(peak.worker));
        println!("| {step} | {server:.2} | {worker:.2} |");
        self.rows.push((step, server, worker, most));
    }

    /// Starts afresh, so that what a step took is not what an earlier one left behind, and watches.
    async fn watch(&self, server: &mut Server) -> Watch {
        server.stop().await;
        server.serve().await;
        // What every server takes for its first request.
        server.browser().open("/sign-in").await;
        Watch::begin(server, self.worker_base)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_follows_the_size_of_a_file_by_a_small_factor() {
    let environment = [("SINETTI_LIMITS__BYTES", "250000000")];
    let Some(mut server) = Server::start_with(Engine::Sqlite, &environment).await else { return };
    let size = std::env::var("MEMORY_SIZE").ok().and_then(|size| size.parse().ok()).unwrap_or(SIZE);
    println!("random bytes from the seed {size}");
    let aino = server.signed_in(AINO).await;
    Plan::new("Small", &[ELIN]).draft(&aino).await;
    let mut measured = Measured { size, worker_base: largest_child(&server), rows: Vec::new() };

    let files = vec![("Large.pdf", paper::of_size("Large", size)), ("Small.pdf", paper::agreement("Small"))];
    let plan = Plan { files, ..Plan::new("Large", &[ELIN, FREJA]) };
    let watch = measured.watch(&mut server).await;
    let document = plan.draft(&aino).await;
    measured.row("upload and examine", watch.end(), Most(1.5, 2.3));

    let watch = measured.watch(&mut server).await;
    let review = aino.open(&format!("{document}/review")).await;
    let sent = aino.submit(&review.form(&format!("{document}/send"))).await;
    assert_eq!(sent.status, 303, "{}", sent.text());
    measured.row("send", watch.end(), Most(1.5, 0.5));

    let watch = measured.watch(&mut server).await;
    let elin = server.open_link(ELIN, "Large").await;
    let html = elin.page.text();
    let image = html.split("<img class=\"paper\" src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    assert_eq!(elin.browser.get(image).await.status, 200);
    measured.row("show a page", watch.end(), Most(1.5, 1.5));

    let watch = measured.watch(&mut server).await;
    elin.sign().await;
    measured.row("sign", watch.end(), Most(1.5, 0.5));

    let watch = measured.watch(&mut server).await;
    server.sign(FREJA, "Large").await;
    let page = wait_for(&aino, &document, "signed").await.text();
    measured.row("sign and seal", watch.end(), Most(2.5, 0.5));

    let watch = measured.watch(&mut server).await;
    let address = page.split("href=\"").filter_map(|rest| rest.split('"').next()).find(|href| href.contains("/files/"));
    let pdf = whole(&aino, address.unwrap()).await;
    measured.row("download the PDF", watch.end(), Most(0.3, 0.1));

    let watch = measured.watch(&mut server).await;
    let zip = whole(&aino, &format!("{document}/download")).await;
    measured.row("download the ZIP", watch.end(), Most(0.3, 0.1));
    assert!(pdf.len() > size && zip.len() > pdf.len() && zip.starts_with(b"PK"));

    let anyone = server.browser();
    let form = anyone.open("/check").await.form("/check").with_file("signed.pdf", &pdf);
    let watch = measured.watch(&mut server).await;
    let found = anyone.submit(&form).await;
    assert!(found.status == 200 && found.says(ELIN.name) && found.says(FREJA.name), "{}", found.text());
    measured.row("check", watch.end(), Most(1.5, 1.7));

    let small = server.keep("small.pdf", &paper::agreement("Small"));
    let large = server.keep("large.pdf", &pdf);
    let verify = |file: PathBuf| {
        let arguments = ["verify".into(), "--trust".into(), server.root_pem(), file];
        peak_of_command(&binary(), &arguments)
    };
    let ((base, _), (peak, code)) = (verify(small), verify(large));
    assert_eq!(code, 0);
    measured.row("`sinetti verify`", Peak { server: peak.saturating_sub(base), worker: 0 }, Most(1.5, 0.0));

    for (step, server, worker, Most(most_server, most_worker)) in measured.rows {
        assert!(server <= most_server && worker <= most_worker, "{step}: {server:.2} and {worker:.2} times the file");
    }
}

async fn whole(browser: &Browser, address: &str) -> Vec<u8> {
    let page = browser.get(address).await;
    assert_eq!(page.status, 200, "{}", page.text());
    page.body
}
