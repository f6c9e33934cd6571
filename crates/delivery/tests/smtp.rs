//! Conversations with a real mail server that behaves well and badly (`counterpart.py`, Python's aiosmtpd).
#![forbid(unsafe_code)]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};

use sinetti_delivery::{Correspondent, Envelope, Gateway, Mail, Outcome, message};

/// A counterpart, ended when dropped.
struct Counterpart {
    process: Child,
    output: BufReader<ChildStdout>,
    port: u16,
}

impl Counterpart {
    /// Starts one; nothing, and a word about it, where no Python with aiosmtpd is found.
    fn start(behaviour: &str) -> Option<Self> {
        let made = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/oracles/.venv/bin/python");
        let python = std::env::var("SINETTI_PYTHON").unwrap_or_else(|_| made.to_owned());
        let has_library = Command::new(&python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        if !has_library.is_ok_and(|status| status.success()) {
            println!("skipped: {python} has no aiosmtpd (set SINETTI_PYTHON)");
            return None;
        }
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/counterpart.py");
        let mut process = Command::new(&python).args([script, behaviour]).stdout(Stdio::piped()).spawn().unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut port = String::new();
        output.read_line(&mut port).unwrap();
        Some(Self { process, output, port: port.trim().parse().unwrap() })
    }

    /// What the counterpart received.
    fn received(&mut self) -> serde_json::Value {
        let mut line = String::new();
        self.output.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    fn gateway(&self) -> Gateway {
        Gateway::smtp(&format!("smtp://127.0.0.1:{}", self.port)).unwrap().with_timeout(Duration::from_millis(1500))
    }
}

impl Drop for Counterpart {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn envelope(address: &str) -> Envelope {
    Envelope {
        delivery: "019a9b50-0000-7000-8000-000000000001".parse().unwrap(),
        host: "sign.example.com".to_owned(),
        to: Correspondent { name: "Elin Sjöberg".to_owned(), address: address.to_owned() },
        from: Correspondent { name: "Aino Lehtonen".to_owned(), address: "sinetti@sign.example.com".to_owned() },
        return_path: None,
        reply_to: None,
        date: "2026-11-20T12:05:09Z".parse().unwrap(),
    }
}

async fn deliver(gateway: &Gateway, address: &str) -> Outcome {
    let envelope = envelope(address);
    let mail = Mail {
        subject: "Allekirjoitettavaksi: Työsopimus".to_owned(),
        text: "Hyvää päivää\n.\n..alku pisteillä\n".to_owned(),
        html: "<p>Hyvää päivää</p>".to_owned(),
        attachments: Vec::new(),
    };
    let bytes = message::write(&envelope, &mail).unwrap();
    gateway.send(&envelope, &bytes).await
}

#[tokio::test]
async fn accepted_whole_with_dots_at_line_starts() {
    let Some(mut counterpart) = Counterpart::start("accept") else { return };
    let outcome = deliver(&counterpart.gateway(), "elin@example.com").await;
    assert_eq!(outcome, Outcome::Accepted { response: "250 2.0.0 Queued as 42".to_owned() });
    let received = counterpart.received();
    assert_eq!(received["from"], "sinetti@sign.example.com");
    assert_eq!(received["to"], serde_json::json!(["elin@example.com"]));
    assert_eq!(received["hello"], "sign.example.com");
    let content = received["content"].as_str().unwrap();
    assert!(content.contains("\r\n.\r\n..alku"), "{content}");
    assert!(content.contains("Message-ID: <019a9b50-0000-7000-8000-000000000001@sign.example.com>"), "{content}");
}

#[tokio::test]
async fn refusals_and_delays_by_the_servers_answer() {
    for (behaviour, wanted) in [
        ("deferred", Outcome::Deferred { response: "451 4.7.1 Greylisted, try again later".to_owned() }),
        ("refused", Outcome::Refused { response: "550 5.1.1 No such user here".to_owned() }),
        ("refused-after-data", Outcome::Refused { response: "554 5.7.1 Looks like spam".to_owned() }),
        ("unauthenticated", Outcome::Deferred { response: "530 5.7.0 Authentication required".to_owned() }),
    ] {
        let Some(counterpart) = Counterpart::start(behaviour) else { return };
        assert_eq!(deliver(&counterpart.gateway(), "elin@example.com").await, wanted, "{behaviour}");
    }
}

#[tokio::test]
async fn silence_and_broken_connections_by_how_far_it_came() {
    for (behaviour, may_have_it) in
        [("hang", false), ("drop-before-data", false), ("drop-after-data", true), ("hang-after-data", true)]
    {
        let Some(mut counterpart) = Counterpart::start(behaviour) else { return };
        let outcome = deliver(&counterpart.gateway(), "elin@example.com").await;
        assert!(outcome.is_to_be_retried(), "{behaviour}: {outcome:?}");
        assert_eq!(matches!(outcome, Outcome::Unknown { .. }), may_have_it, "{behaviour}: {outcome:?}");
        if may_have_it {
            assert_eq!(counterpart.received()["to"][0], "elin@example.com", "{behaviour}");
        }
    }
}

#[tokio::test]
async fn no_server_is_a_delay() {
    let unused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let gateway = Gateway::smtp(&format!("smtp://127.0.0.1:{unused}")).unwrap();
    assert!(matches!(deliver(&gateway, "elin@example.com").await, Outcome::Deferred { .. }));
}

#[tokio::test]
async fn a_server_without_encryption_gets_nothing_where_encryption_is_wanted() {
    let Some(counterpart) = Counterpart::start("accept") else { return };
    let gateway = Gateway::smtp(&format!("smtp://127.0.0.1:{}?tls=required", counterpart.port)).unwrap();
    assert!(matches!(deliver(&gateway, "elin@example.com").await, Outcome::Deferred { .. }));
    let gateway = Gateway::smtp(&format!("smtp://127.0.0.1:{}?tls=opportunistic", counterpart.port)).unwrap();
    assert!(matches!(deliver(&gateway, "elin@example.com").await, Outcome::Accepted { .. }));
}

#[tokio::test]
async fn addresses_with_other_letters() {
    let Some(counterpart) = Counterpart::start("accept") else { return };
    assert!(matches!(deliver(&counterpart.gateway(), "pöytä@example.com").await, Outcome::Refused { .. }));
    assert!(
        matches!(deliver(&counterpart.gateway(), "elin@päivä.fi").await, Outcome::Accepted { .. }),
        "a domain has an ASCII form"
    );
    let Some(mut counterpart) = Counterpart::start("letters") else { return };
    assert!(matches!(deliver(&counterpart.gateway(), "pöytä@example.com").await, Outcome::Accepted { .. }));
    assert_eq!(counterpart.received()["to"][0], "pöytä@example.com");
}
