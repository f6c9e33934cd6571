//! The folder that mail goes to when no mail server is configured: `<time>-<delivery>.eml`.

use std::path::Path;

use jiff::Timestamp;
use sinetti_domain::DeliveryId;

use crate::{Envelope, Outcome, files::write_durably};

/// Writes one message. The same delivery always gets the same name, so a retry is no second letter.
pub(crate) async fn send(folder: &Path, envelope: &Envelope, message: &[u8]) -> Outcome {
    write(folder, file_name(envelope.delivery, "eml"), message).await
}

/// Writes one file of the outgoing folder off the async threads.
pub(crate) async fn write(folder: &Path, name: String, bytes: &[u8]) -> Outcome {
    let (folder, bytes) = (folder.to_owned(), bytes.to_vec());
    let response = format!("written to {name}");
    match tokio::task::spawn_blocking(move || write_durably(&folder, &name, &bytes)).await {
        Ok(Ok(())) => Outcome::Accepted { response },
        Ok(Err(error)) => Outcome::Deferred { response: error.to_string() },
        Err(error) => Outcome::Deferred { response: error.to_string() },
    }
}

/// The name of a delivery's file. The time is the one inside the id (UUIDv7: when the delivery was made), not that of the
/// attempt: it puts a listing in order and stays the same when the delivery is tried again.
pub(crate) fn file_name(delivery: DeliveryId, extension: &str) -> String {
    let (seconds, nanoseconds) = delivery.0.get_timestamp().map(|made| made.to_unix()).unwrap_or_default();
    let made = i64::try_from(seconds)
        .ok()
        .and_then(|seconds| Timestamp::new(seconds, nanoseconds.cast_signed()).ok())
        .unwrap_or_default();
    format!("{}-{delivery}.{extension}", made.strftime("%Y%m%dT%H%M%SZ"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_in_order_of_time_and_always_the_same() {
        let early: DeliveryId = "019a9b50-0000-7000-8000-000000000001".parse().unwrap();
        let late: DeliveryId = "019a9b60-0000-7000-8000-000000000001".parse().unwrap();
        assert_eq!(file_name(early, "eml"), "20251119T085142Z-019a9b50-0000-7000-8000-000000000001.eml");
        assert!(file_name(early, "eml") < file_name(late, "eml"));
        let random: DeliveryId = "67e55044-10b1-426f-9247-bb680e5fe0c8".parse().unwrap();
        assert_eq!(file_name(random, "json"), "19700101T000000Z-67e55044-10b1-426f-9247-bb680e5fe0c8.json");
    }
}
