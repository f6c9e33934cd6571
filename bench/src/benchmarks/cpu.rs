//! Processor time of the server, children included, for a document of 1 MB with one signatory, from the upload until it is
//! sealed and everybody was told; step by step.

use anyhow::Context;

use crate::{
    floor,
    office::{Office, milliseconds},
    table::Row,
};

const DOCUMENTS: u32 = 40;
const BYTES: usize = 1_000_000;

pub async fn run() -> anyhow::Result<Vec<Row>> {
    let floor = floor::milliseconds(BYTES)?;
    let mut office = Office::open().await?;
    for _ in 0..3 {
        office.main_job(BYTES, 1).await?;
    }

    let begin = office.time()?;
    let mut drafts = Vec::new();
    for _ in 0..DOCUMENTS {
        drafts.push(office.draft(BYTES, 1).await);
    }
    let drafted = office.time()?;
    let letters = office.send(&drafts).await?;
    let sent = office.time()?;
    let mut opened = Vec::new();
    for letter in &letters {
        opened.push(office.open_letter(letter).await?);
    }
    let read = office.time()?;
    for one in &opened {
        one.sign().await;
    }
    office.finished(&drafts).await?;
    let sealed = office.time()?;

    let step = |what: &str, time| Row::new(what, milliseconds(time, DOCUMENTS), "ms");
    let mut rows = vec![
        Row::new("the floor: SHA-256 over 1 MB and one P-256 signature", floor, "ms"),
        step("upload, intake, draft", drafted - begin),
        step("review, signing copy, invitation mailed", sent - drafted),
        step("link, passphrase, page to read", read - sent),
        step("signature, seal, two letters", sealed - read),
        step("a document of 1 MB, from the upload to told", sealed - begin).aim(15.0).over(floor, "the floor"),
    ];
    rows.push(images(&mut office).await?);
    Ok(rows)
}

/// What is outside the sum: the picture of one page as a browser loads it.
async fn images(office: &mut Office) -> anyhow::Result<Row> {
    let mut drafts = Vec::new();
    for _ in 0..10 {
        drafts.push(office.draft(BYTES, 1).await);
    }
    let letters = office.send(&drafts).await?;
    let mut waiting = Vec::new();
    for letter in &letters {
        let opened = office.open_letter(letter).await?;
        let html = opened.page.text();
        let image = html
            .split("src=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .find(|address| address.contains("/pages/1."));
        waiting.push((image.context("no image of a page")?.to_owned(), opened));
    }
    let begin = office.time()?;
    for (image, opened) in &waiting {
        opened.browser.open(image).await;
    }
    let time = office.time()? - begin;
    Ok(Row::new("image of one page of noise, 840 wide (not in the sum)", milliseconds(time, 10), "ms"))
}
