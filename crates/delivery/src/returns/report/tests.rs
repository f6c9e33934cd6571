//! Reports in the forms in which mail systems write them, in words of our own.

use proptest::prelude::*;

use super::*;

const TOKEN: &str = "0123456789abcdefghjkmnpqrstvwxyz01234567";
const OTHER: &str = "9999999999abcdefghjkmnpqrstvwxyz01234567";

fn delivery() -> DeliveryId {
    "019a9b50-0000-7000-8000-000000000001".parse().unwrap()
}

fn whose(token: &str) -> Option<DeliveryId> {
    token.eq_ignore_ascii_case(TOKEN).then(delivery)
}

/// A report with a head, the status part's fields, and what is returned.
fn report(head: &str, status: &str, returned: &str) -> String {
    format!(
        "Return-Path: <>\nDate: Fri, 20 Nov 2026 14:05:09 +0200\nFrom: postmaster@mx.example\nSubject: It did not arrive\n\
        {head}MIME-Version: 1.0\n\nA text for people is not looked at.\n--=_b/1\nContent-Type: text/plain; charset=us-ascii\n\n\
        Sorry.\n\n--=_b/1\nContent-Description: Report\nContent-Type: message/delivery-status\n\n{status}\n--=_b/1\n{returned}\n--=_b/1--\n"
    )
    .replace('\n', "\r\n")
}

fn postfix(to: &str, action: &str) -> String {
    report(
        &format!(
            "Auto-Submitted: auto-replied\nDelivered-To: {to}\nContent-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"=_b/1\"\n"
        ),
        &format!(
            "Reporting-MTA: dns; mx.example\nX-Postfix-Queue-ID: 4Zx9\nArrival-Date: Fri, 20 Nov 2026 14:05:00 +0200\n\n\
            Final-Recipient: rfc822; elin@example.com\nOriginal-Recipient: rfc822;elin@example.com\nAction: {action}\nStatus: 5.1.1\n\
            Remote-MTA: dns; mail.example.com\nDiagnostic-Code: smtp; 550 5.1.1 <elin@example.com>: Recipient address\n    rejected: User unknown\n"
        ),
        "Content-Type: text/rfc822-headers\n\nReturn-Path: <sinetti@example.org>\nSubject: Sign\n",
    )
}

fn read_text(text: &str) -> Option<Report> {
    read(text.as_bytes(), &whose)
}

fn failed(text: &str) -> String {
    let report = read_text(text).unwrap_or_else(|| panic!("no report: {text}"));
    assert_eq!((report.delivery, report.fate), (delivery(), Fate::Failed), "{text}");
    report.reason("elin@example.com")
}

#[test]
fn postfix_names_the_address_it_delivers_to() {
    let reason = "550 5.1.1 <elin@example.com>: Recipient address rejected: User unknown";
    assert_eq!(failed(&postfix(&format!("bounces+{TOKEN}@example.org"), "failed")), reason);
    assert_eq!(failed(&postfix(&format!("BOUNCES+{}@EXAMPLE.ORG", TOKEN.to_uppercase()), "Failed")), reason);
}

#[test]
fn exchange_has_its_own_codes() {
    let head = format!(
        "To: <bounces+{TOKEN}@example.org>\nContent-Type: multipart/report; boundary==_b/1; report-type=delivery-status\nX-MS-Exchange-Message-Is-Ndr:\n"
    );
    let status = "Original-Envelope-Id: <1234@example.org>\nReporting-MTA: dns;AM0PR01.eurprd01.prod.example\nReceived-From-MTA: dns;mail.example.org\n\n\
        Original-Recipient: rfc822;elin@example.com\nFinal-Recipient: rfc822;elin@example.com\nAction: failed\nStatus: 5.1.10\n\
        Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup\n";
    let returned = "Content-Type: message/rfc822\n\nSubject: Sign\n\nThe whole mail.\n";
    assert_eq!(
        failed(&report(&head, status, returned)),
        "550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup"
    );
}

#[test]
fn gmail_writes_to_the_address_and_gives_the_code_alone() {
    let head = format!(
        "Delivered-To: bounces+{TOKEN}@example.org\nTo: bounces+{TOKEN}@example.org\nAuto-Submitted: auto-replied\nX-Failed-Recipients: elin@example.com\nContent-Type: multipart/report; boundary=\"=_b/1\"; report-type=delivery-status\n"
    );
    let status = "Reporting-MTA: dns; googlemail.example\nArrival-Date: Fri, 20 Nov 2026 04:05:00 -0800 (PST)\n\n\
        Final-Recipient: rfc822; elin@example.com\nAction: failed\nStatus: 5.2.2 (mailbox full)\nLast-Attempt-Date: Fri, 20 Nov 2026 04:06:00 -0800 (PST)\n";
    assert_eq!(failed(&report(&head, status, "Content-Type: message/rfc822\n\nSubject: Sign\n")), "5.2.2");
}

#[test]
fn exim_returns_the_path_in_what_it_returns() {
    let head = "Envelope-to: catchall@example.org\nTo: catchall@example.org\nContent-Type: multipart/report;\n report-type=delivery-status; boundary=\"=_b/1\"\n";
    let status = "Reporting-MTA: dns; exim.example\n\nAction: failed\nFinal-Recipient: rfc822;elin@example.com\nStatus: 5.0.0\nRemote-MTA: dns; mail.example.com\n\
        Diagnostic-Code: smtp; 552 Too big\n";
    let returned = format!(
        "Content-type: message/rfc822\n\nReturn-path: <bounces+{TOKEN}@example.org>\nReceived: from x\nSubject: Sign\n\nReturn-Path: <y>\n"
    );
    assert_eq!(failed(&report(head, status, &returned)), "5.0.0 552 Too big");
    // Or in the envelope's id, where it was asked to keep one.
    let named = status.replace("dns; exim.example\n", &format!("dns; exim.example\nOriginal-Envelope-Id: {TOKEN}\n"));
    assert_eq!(failed(&report(head, &named, "Content-type: message/rfc822\n\nSubject: Sign\n")), "5.0.0 552 Too big");
}

#[test]
fn a_status_part_may_be_encoded_and_the_rest_cut_off() {
    let head = format!("To: bounces+{TOKEN}@example.org\nContent-Type: multipart/report; boundary=\"=_b/1\"\n");
    let whole = report(
        &head,
        "Reporting-MTA: dns; x\n\nAction: failed\nStatus: 5.4.7\n",
        "Content-Type: message/rfc822\n\nX: y\n",
    );
    let encoded = whole
        .replace(
            "message/delivery-status\r\n",
            "message/global-delivery-status\r\nContent-Transfer-Encoding: base64\r\n",
        )
        .replace(
            "Reporting-MTA: dns; x\r\n\r\nAction: failed\r\nStatus: 5.4.7\r\n",
            "UmVwb3J0aW5nLU1UQTogZG5zOyB4DQoNCkFjdGlvbjogZmFpbGVkDQpTdGF0dXM6IDUuNC43DQo=\r\n",
        );
    assert_ne!(encoded, whole);
    assert_eq!(failed(&encoded), "5.4.7");
    let (kept, _) = whole.split_once("message/rfc822").unwrap();
    assert_eq!(failed(kept), "5.4.7");
}

#[test]
fn a_delay_is_no_failure_and_an_arrival_no_news() {
    let to = format!("bounces+{TOKEN}@example.org");
    assert_eq!(read_text(&postfix(&to, "delayed")).map(|report| report.fate), Some(Fate::Delayed));
    for action in ["delivered", "relayed", "expanded", "", "failing", "x"] {
        assert_eq!(read_text(&postfix(&to, action)), None, "{action}");
    }
}

#[test]
fn what_is_no_report_or_about_nothing_of_ours_is_left_alone() {
    let to = format!("bounces+{TOKEN}@example.org");
    let genuine = postfix(&to, "failed");
    assert_eq!(read_text(&postfix(&format!("bounces+{OTHER}@example.org"), "failed")), None, "a forged token");
    assert_eq!(read_text(&postfix("bounces@example.org", "failed")), None, "no token");
    assert_eq!(read_text(&genuine.replace("delivery-status;", "disposition-notification;")), None, "it was read");
    assert_eq!(read_text(&genuine.replace("multipart/report", "multipart/mixed")), None);
    let holiday = format!(
        "To: {to}\nAuto-Submitted: auto-replied\nSubject: Away\nContent-Type: text/plain\n\nAction: failed\nStatus: 5.1.1\n"
    );
    assert_eq!(read_text(&holiday), None, "an answer of a program");
    let forwarded = format!(
        "To: {to}\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: message/rfc822\n\n{genuine}\n--m--\n"
    );
    assert_eq!(read_text(&forwarded), None, "somebody sends a report on");
    // Knowing the Message-ID of a mail, which every answer repeats, is not enough.
    let by_id = postfix("bounces@example.org", "failed")
        .replace("Subject: Sign", &format!("Message-ID: <{TOKEN}@example.org>"));
    assert_eq!(read_text(&by_id), None);
}

#[test]
fn other_addresses_and_control_characters_are_not_repeated() {
    let text = postfix(&format!("bounces+{TOKEN}@example.org"), "failed")
        .replace("<elin@example.com>:", "<secret@home.example>: \u{1b}[31m <Elin@Example.com>");
    assert_eq!(failed(&text), "550 5.1.1 … [31m <Elin@Example.com> Recipient address rejected: User unknown");
    let long = postfix(&format!("bounces+{TOKEN}@example.org"), "failed").replace("User unknown", &"very ".repeat(500));
    assert_eq!(failed(&long).chars().count(), LONGEST_REASON);
}

proptest! {
    #[test]
    fn foreign_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert_eq!(read(&bytes, &whose), None);
    }

    #[test]
    fn a_damaged_report_never_panics(place in 0_usize..1200, length in 0_usize..80, with in proptest::collection::vec(any::<u8>(), 0..40)) {
        let mut bytes = postfix(&format!("bounces+{TOKEN}@example.org"), "failed").into_bytes();
        let from = place.min(bytes.len());
        let to = (from + length).min(bytes.len());
        bytes.splice(from..to, with);
        if let Some(report) = read(&bytes, &whose) {
            prop_assert_eq!(report.delivery, delivery());
            prop_assert!(report.reason("elin@example.com").chars().count() <= LONGEST_REASON);
        }
    }

    #[test]
    fn strange_fields_never_panic(head in "([A-Za-z-]{1,12}: [ -~äö\n]{0,60}\n){0,4}", status in "([A-Za-z-]{1,12}[:;] [ -~äö\n]{0,40}\n{1,2}){0,6}", rest in "[ -~\n]{0,200}") {
        let head = format!("{head}Content-Type: multipart/report; boundary=\"=_b/1\"\nTo: {TOKEN}\n");
        let _ = read_text(&report(&head, &status, &rest));
    }
}
