//! Mail that comes back later (features.md E12): reports in a real mailbox (Dovecot) change what the sender sees, once.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser,
    dovecot::{Dovecot, PASSWORD},
    journeys::Plan,
    mail_server::{MailServer, Manner},
    on_both_engines,
    server::{AINO, ELIN, FREJA, Person, until},
};

/// Time until the mailbox is read again, and a little more.
const A_WHILE: i64 = 310;

/// A report (RFC 3464) to the address that a mail left from.
fn report(to: &str, about: Person, action: &str, code: &str, said: &str) -> String {
    let address = about.email;
    format!(
        "Return-Path: <>\nDelivered-To: {to}\nFrom: Mail system <mailer-daemon@mx.example>\nTo: {to}\n\
         Subject: Undelivered\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"=_report\"\n\n--=_report\n\
         Content-Type: text/plain\n\nSomething went wrong.\n\n--=_report\nContent-Type: message/delivery-status\n\n\
         Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; {address}\nAction: {action}\nStatus: {code}\n\
         Diagnostic-Code: smtp; {said}\n\n--=_report\nContent-Type: text/rfc822-headers\n\nSubject: A document\n\n--=_report--\n"
    )
}

/// The address that the mail to somebody left from.
async fn left_from(mail: &MailServer, to: Person, word: &str) -> String {
    until("the mail to leave", async || mail.envelope(to.email, word)).await.sender
}

/// How often the page says that something bounced.
async fn bounces(sender: &Browser, document: &str) -> usize {
    sinetti_tests::form::words(&sender.open(document).await.text()).matches(" bounced").count()
}

/// Sends a document by mail and waits until the mail server has all of it.
async fn send(sender: &Browser, name: &str, signatories: &[Person]) -> String {
    let document = Plan::new(name, signatories).send(sender).await;
    until("the mails to be taken", async || {
        let page = sinetti_tests::form::words(&sender.get(&document).await.text());
        (page.matches("Invitation sent").count() == signatories.len()).then_some(())
    })
    .await;
    document
}

/// Follows the link of the mail to somebody and opens it.
async fn open(browser: &Browser, mail: &MailServer, to: Person, word: &str) {
    let (link, passphrase) = mail.letters(to.email, word).pop().unwrap().link();
    let address = browser.get(&link).await.location;
    let form = browser.open(&address).await.form(&format!("{address}/open"));
    assert_eq!(browser.submit(&form.with("passphrase", &passphrase)).await.status, 303);
}

on_both_engines! {
    async fn a_mail_that_comes_back_is_told_once(server: &mut Server) {
        let Some(mut post) = Dovecot::start().await else { return };
        let mail = MailServer::start().await;
        let certificate = post.certificate().display().to_string();
        server.restart_with_all(&[
            ("SINETTI_SMTP_URL", &mail.url),
            ("SINETTI_RETURN_MAILBOX", &format!("{}?tls=required", post.url("imap"))),
            ("SINETTI_RETURN_ADDRESS", "bounces@back.example"),
            ("SSL_CERT_FILE", &certificate),
        ]).await;
        let aino = server.signed_in(AINO).await;
        let document = send(&aino, "Far away", &[ELIN, FREJA]).await;
        let (from, other) = (left_from(&mail, ELIN, "Far away").await, left_from(&mail, FREJA, "Far away").await);
        let token = from.strip_prefix("bounces+").and_then(|rest| rest.strip_suffix("@back.example")).unwrap().to_owned();
        assert!(token.len() >= 32 && from.find('@').unwrap() <= 64, "{from}");
        assert_ne!(from, other, "each mail has its own");
        let asked = mail.envelope(ELIN.email, "Far away").unwrap().asked;
        assert_eq!(asked, format!("RET=HDRS ENVID={token} NOTIFY=FAILURE,DELAY"), "the link does not come back with a report");
        let letter = mail.letters(ELIN.email, "Far away").pop().unwrap();
        assert!(letter.from.contains("<sinetti@localhost>"), "what people see stays: {}", letter.from);

        // Nothing of this is believed, and nothing of it is removed.
        let last = if token.ends_with('0') { '1' } else { '0' };
        let forged = format!("bounces+{}{last}@back.example", &token[..token.len() - 1]);
        let left = [
            post.put(&report(&forged, ELIN, "failed", "5.1.1", "550 5.1.1 forged")),
            post.put(&report("bounces@back.example", ELIN, "failed", "5.1.1", "550 5.1.1 nobody")),
            post.put(&report(&from, ELIN, "delivered", "2.0.0", "250 2.0.0 there it is")),
            post.put(&format!("To: {from}\nAuto-Submitted: auto-replied\nSubject: Away\n\nAction: failed\nStatus: 5.1.1\n")),
        ];
        server.advance(A_WHILE).await;
        for name in &left {
            until("it to be read", async || post.is_seen(name).expect("it stays").then_some(())).await;
        }
        assert_eq!(bounces(&aino, &document).await, 0);

        // A delay is shown and leads nowhere.
        let delayed = post.put(&report(&from, ELIN, "delayed", "4.4.1", "451 4.4.1 no route yet"));
        server.advance(A_WHILE).await;
        until("the delay to be read", async || post.is_seen(&delayed).is_none().then_some(())).await;
        let page = aino.open(&document).await;
        assert!(page.says("Delayed on its way: 451 4.4.1 no route yet") && page.says("Invitation sent"), "{}", page.text());
        assert!(mail.letters(AINO.email, "Far away").is_empty(), "nobody is told of a delay");

        let failed = report(&from, ELIN, "failed", "5.1.1", "550 5.1.1 <private@elsewhere.example> no such user there");
        let first = post.put(&failed);
        server.advance(A_WHILE).await;
        until("the report to be read", async || post.is_seen(&first).is_none().then_some(())).await;
        let page = aino.open(&document).await;
        assert!(page.says("The message to Elin Sjöberg bounced"), "{}", page.text());
        assert!(page.says("Not delivered") && page.says("no such user there") && !page.says("private@elsewhere.example"));
        assert!(page.text().contains("/correct\""), "it can be corrected at once");
        let told = until("the sender to be told", async || mail.letters(AINO.email, "Far away").pop()).await;
        assert!(told.text.contains("550 5.1.1 … no such user there") && told.text.contains(ELIN.email), "{}", told.text);
        let count = bounces(&aino, &document).await;

        // As after an end between writing it down and removing it: the same message is there once more.
        let again = post.put(&failed);
        let late = post.put(&report(&from, ELIN, "delayed", "4.4.1", "451 4.4.1 no route yet"));
        // Whoever has opened the document has it, whatever a report says of another attempt.
        open(&server.browser(), &mail, FREJA, "Far away").await;
        let of_other = post.put(&report(&other, FREJA, "failed", "5.2.2", "552 5.2.2 full"));
        server.advance(A_WHILE).await;
        for name in [&again, &late, &of_other] {
            until("it to be read", async || post.is_seen(name).is_none().then_some(())).await;
        }
        let page = aino.open(&document).await;
        assert!(page.says("The message to Freja Holm bounced"), "it is recorded: {}", page.text());
        assert_eq!(page.text().matches("The message to Elin Sjöberg bounced").count(), 1);
        assert!(!page.says("Delayed on its way"), "nothing leads back");
        assert!(bounces(&aino, &document).await > count);
        // What was queued before has left before.
        Plan::new("Afterwards", &[ELIN]).send(&aino).await;
        until("everything to have left", async || mail.letters(ELIN.email, "Afterwards").pop()).await;
        assert_eq!(mail.letters(AINO.email, "Far away").len(), 1, "told once, and not of who has opened it");
        let log = server.log();
        assert!(log.contains("the return mailbox was read") && log.contains("\"reports\":3"), "{log}");
        assert!(!log.contains(PASSWORD), "{log}");
    }

    async fn a_mailbox_that_is_down_is_read_later(server: &mut Server) {
        let Some(mut post) = Dovecot::start().await else { return };
        let mail = MailServer::start().await;
        let certificate = post.certificate().display().to_string();
        // The certificate is of no authority that is known here.
        server.restart_with_all(&[
            ("SINETTI_SMTP_URL", &mail.url),
            ("SINETTI_RETURN_MAILBOX", &post.url("imaps")),
            ("SINETTI_RETURN_ADDRESS", "bounces@back.example"),
        ]).await;
        until("a word about the certificate", async || server.log().contains("encrypting: ").then_some(())).await;
        server.restart_with("SSL_CERT_FILE", &certificate).await;
        let aino = server.signed_in(AINO).await;
        let document = send(&aino, "Later", &[ELIN]).await;
        let corrected = send(&aino, "Corrected", &[ELIN]).await;
        let closed = send(&aino, "Closed", &[ELIN]).await;
        let of_closed = left_from(&mail, ELIN, "Closed").await;
        let (later, old) = (left_from(&mail, ELIN, "Later").await, left_from(&mail, ELIN, "Corrected").await);

        post.accept("another");
        server.advance(A_WHILE).await;
        until("a word about the password", async || server.log().contains("signing in: ").then_some(())).await;
        post.accept(PASSWORD);
        post.stop();
        let names = [
            post.put(&report(&later, ELIN, "failed", "5.1.1", "550 5.1.1 no such user")),
            post.put(&report(&old, ELIN, "failed", "5.1.1", "550 5.1.1 no such user")),
            post.put(&report(&of_closed, ELIN, "failed", "5.1.1", "550 5.1.1 no such user")),
        ];
        server.advance(A_WHILE).await;
        until("a word about the mailbox", async || server.log().contains("connecting: ").then_some(())).await;

        // Meanwhile the contact of one was corrected: what comes back from the old address says nothing about the new one.
        let page = aino.open(&corrected).await.text();
        let form = page.split("/correct\"").next().and_then(|before| before.rsplit("action=\"").next()).unwrap();
        let form = aino.open(&corrected).await.form(&format!("{form}/correct"));
        assert_eq!(aino.submit(&form.with("email", FREJA.email).with("name", FREJA.name)).await.status, 303);
        assert_ne!(left_from(&mail, FREJA, "Corrected").await, old);

        let form = aino.open(&format!("{closed}/cancel")).await.form(&format!("{closed}/cancel"));
        assert_eq!(aino.submit(&form).await.status, 303);

        post.serve().await;
        server.advance(A_WHILE).await;
        for name in &names {
            until("it to be read", async || post.is_seen(name).is_none().then_some(())).await;
        }
        until("the sender to be told", async || mail.letters(AINO.email, "Later").pop()).await;
        assert!(aino.open(&document).await.says("The message to Elin Sjöberg bounced"));
        let page = aino.open(&corrected).await;
        assert!(page.says("bounced"), "it is recorded: {}", page.text());
        assert!(!page.says("Not delivered") && page.says("Invitation sent"), "{}", page.text());
        // A report that overtakes what the mail server answers waits until that is known.
        mail.next(&[Manner::CutAfter, Manner::Later]);
        let overtaken = Plan::new("Overtaken", &[ELIN]).send(&aino).await;
        let from = left_from(&mail, ELIN, "Overtaken").await;
        let name = post.put(&report(&from, ELIN, "failed", "5.1.1", "550 5.1.1 no such user"));
        server.restart_with("SINETTI_RETURN_MAILBOX", &post.url("imap")).await;
        server.advance(A_WHILE).await;
        until("it to be read", async || server.log().contains("\"waiting\":1").then_some(())).await;
        assert_eq!(post.is_seen(&name), Some(false));
        until("it to be read again", async || {
            server.advance(A_WHILE).await;
            post.is_seen(&name).is_none().then_some(())
        }).await;
        assert!(aino.open(&overtaken).await.says("The message to Elin Sjöberg bounced"));
        until("the sender to be told", async || mail.letters(AINO.email, "Overtaken").pop()).await;
        assert!(aino.open(&closed).await.says("bounced") && mail.letters(AINO.email, "Closed").is_empty(), "only recorded");
        assert!(mail.letters(AINO.email, "Corrected").is_empty(), "nobody is told of an address that was given up");
        let log = server.log();
        assert!(![PASSWORD, "never%21in-a-log"].iter().any(|secret| log.contains(secret)), "{log}");
    }
}
