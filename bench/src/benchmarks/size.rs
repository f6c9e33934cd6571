//! How processor time grows with the size of the file.

use crate::{floor, office::Office, table::Row};

pub async fn run() -> anyhow::Result<Vec<Row>> {
    let mut office = Office::open().await?;
    let mut rows = Vec::new();
    for (name, bytes, documents) in [("0.1 MB", 100_000, 30), ("1 MB", 1_000_000, 30), ("10 MB", 10_000_000, 10)] {
        let floor = floor::milliseconds(bytes)?;
        let cost = office.cost(documents, bytes, 1).await?;
        rows.push(
            Row::new(format!("a document of {name}, one signatory"), cost, "ms")
                .over(floor, &format!("its floor of {floor:.2} ms")),
        );
    }
    Ok(rows)
}
