//! How processor time grows with the number of signatories.

use crate::{floor, office::Office, table::Row};

const BYTES: usize = 1_000_000;

pub async fn run() -> anyhow::Result<Vec<Row>> {
    let floor = floor::milliseconds(BYTES)?;
    let mut office = Office::open().await?;
    let mut rows = Vec::new();
    for (signatories, documents) in [(1_u32, 20), (10, 5), (80, 2)] {
        let cost = office.cost(documents, BYTES, signatories as usize).await?;
        let each = cost / f64::from(signatories);
        let note = format!("{each:.1} ms a signatory, {:.1} x the floor", each / floor);
        rows.push(Row::new(format!("a document of 1 MB, signatories: {signatories}"), cost, "ms").note(note));
    }
    Ok(rows)
}
