//! How long from starting the program on an existing installation until it says that it listens.

use std::time::Instant;

use crate::{office::Office, table::Row};

const TIMES: usize = 10;

pub async fn run() -> anyhow::Result<Vec<Row>> {
    let mut office = Office::open().await?;
    let mut all = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        office.server.stop().await;
        let begin = Instant::now();
        office.server.serve().await;
        all.push(begin.elapsed().as_secs_f64() * 1_000.0);
    }
    let used = office.time()?.as_secs_f64() * 1_000.0;
    all.sort_by(f64::total_cmp);
    Ok(vec![
        Row::new("until it listens, median", all[TIMES / 2], "ms").note(format!(
            "fastest {:.0}, slowest {:.0} of {TIMES}",
            all[0],
            all[TIMES - 1]
        )),
        Row::new("processor time of that", used, "ms").note("to the next 10 ms"),
    ])
}
