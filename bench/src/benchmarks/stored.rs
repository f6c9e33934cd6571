//! How processor time grows with the documents that are stored: of the main job, and of the pages that list documents.
//! Nine of ten stored documents are sealed, the tenth waits for its signatory.

use crate::{
    office::{Office, milliseconds},
    table::Row,
};

/// As small as a document can be: what is stored is counted here, not weighed.
const BYTES: usize = 2_000;
const MEASURED: u32 = 30;

pub async fn run(long: bool) -> anyhow::Result<Vec<Row>> {
    // Filling thousands in waits for the disk more than it works; durability does not matter to what is measured.
    let mut office = Office::open_with(&[("SINETTI_TEST_SYNCHRONOUS", "off")]).await?;
    let mut rows = Vec::new();
    let mut stored = 0;
    let levels: &[u32] = if long { &[100, 1_000, 10_000] } else { &[100, 1_000] };
    for level in levels {
        fill(&mut office, &mut stored, *level).await?;
        let cost = office.cost(MEASURED, BYTES, 1).await?;
        stored += MEASURED + 1;
        rows.push(Row::new(format!("a small document, stored: {level}"), cost, "ms"));
        for (what, path) in [
            ("home", "/"),
            ("the list of documents", "/documents"),
            ("a search in it", "/documents?search=Agreement+7"),
        ] {
            rows.push(Row::new(format!("{what}, stored: {level}"), view(&office, path).await?, "ms"));
        }
    }
    Ok(rows)
}

async fn fill(office: &mut Office, stored: &mut u32, level: u32) -> anyhow::Result<()> {
    while *stored < level {
        if stored.is_multiple_of(10) {
            let drafts = [office.draft(BYTES, 1).await];
            office.send(&drafts).await?;
        } else {
            office.main_job(BYTES, 1).await?;
        }
        *stored += 1;
    }
    Ok(())
}

/// Milliseconds of processor time for one view of a page.
async fn view(office: &Office, path: &str) -> anyhow::Result<f64> {
    office.sender.open(path).await;
    let begin = office.time()?;
    for _ in 0..MEASURED {
        office.sender.open(path).await;
    }
    Ok(milliseconds(office.time()? - begin, MEASURED))
}
