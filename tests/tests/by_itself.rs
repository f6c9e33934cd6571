//! What happens by itself (features.md D6, D13, D17, E5, E6, E13): reminders, warnings, stalls, notices, the digest, signed copies.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Page,
    journeys::{Plan, download, wait_for},
    mail::Letter,
    on_both_engines, paper,
    server::{AINO, ELIN, FREJA, Person, Server, until},
};

/// Sends a document with more fields than the ordinary ones; its address.
async fn send(sender: &Browser, name: &str, signatories: &[Person], fields: &[(&str, &str)]) -> String {
    let mut form = Plan::new(name, signatories).form(sender).await.with("action", "review");
    for (field, value) in fields {
        form = form.with(field, value);
    }
    let made = sender.submit(&form).await;
    assert_eq!(made.status, 303, "{}", made.text());
    let document = made.location.strip_suffix("/review").unwrap().to_owned();
    let review = sender.open(&made.location).await;
    assert_eq!(sender.submit(&review.form(&format!("{document}/send"))).await.status, 303);
    document
}

async fn letters(server: &Server, person: Person, subject: &str, count: usize) -> Vec<Letter> {
    let all = || server.letters_to(person.email).into_iter().filter(|letter| letter.subject.contains(subject));
    until(&format!("{count} letters about {subject:?}"), async || (all().count() >= count).then_some(())).await;
    let found: Vec<_> = all().collect();
    assert_eq!(found.len(), count, "{subject}");
    found
}

/// Lets the job runner turn until it has looked at everything that is due: a document that ends now is closed by the same turn.
async fn settled(server: &Server) {
    let aino = &server.signed_in(AINO).await;
    let marker = send(aino, "Marker", &[FREJA], &[]).await;
    until("the runner's turn", async || aino.get(&marker).await.says("Invitation sent").then_some(())).await;
}

/// Sends each of these files as a document of its own; their addresses.
async fn send_separately(sender: &Browser, names: &[&str], fields: &[(&str, &str)]) -> Vec<String> {
    let titles: Vec<String> = names.iter().map(|name| format!("{name}.pdf")).collect();
    let files = titles.iter().map(|title| (title.as_str(), paper::agreement(title))).collect();
    let mut form = Plan { files, ..Plan::new("Together", &[ELIN, FREJA]) }.form(sender).await;
    for (field, value) in fields {
        form = form.with(field, value);
    }
    let made = sender.submit(&form.with("separately", "on").with("action", "review")).await;
    let document = made.location.strip_suffix("/review").unwrap_or_else(|| panic!("{}", made.text()));
    let review = sender.open(&made.location).await;
    assert_eq!(sender.submit(&review.form(&format!("{document}/send"))).await.status, 303);
    let list = sender.open("/documents").await.text();
    let address = |name: &&str| {
        let row = list.split(&format!(">{name}<")).next().unwrap();
        row.rsplit("href=\"").next().unwrap().split('"').next().unwrap().to_owned()
    };
    names.iter().map(address).collect()
}

/// Moves the clock on to an hour in Helsinki, so many days from today.
async fn go_to(server: &Server, days: i64, hour: i8) {
    let zone = jiff::tz::TimeZone::get("Europe/Helsinki").unwrap();
    let then = day(server, days).at(hour, 0, 0, 0).to_zoned(zone).unwrap().timestamp();
    server.advance(then.duration_since(server.now().await).as_secs()).await;
}

fn day(server: &Server, days: i64) -> jiff::civil::Date {
    server.today().checked_add(jiff::Span::new().days(days)).unwrap()
}

/// How often a page says something.
fn times(page: &Page, words: &str) -> usize {
    sinetti_tests::form::words(&page.text()).matches(words).count()
}

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

on_both_engines! {
    async fn reminders_go_every_so_many_days_and_stop_with_the_signature(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let document = send(&aino, "Every three", &[ELIN], &[("reminders_every", "3")]).await;
        letters(server, ELIN, "To sign: Every three", 1).await;
        server.advance(3 * DAY - HOUR).await;
        settled(server).await;
        letters(server, ELIN, "Reminder", 0).await;
        server.advance(2 * HOUR).await;
        letters(server, ELIN, "Reminder, to sign: Every three", 1).await;
        // A reminder by hand is a message like another: the next goes three days after it.
        server.advance(DAY).await;
        let aino = server.signed_in(AINO).await;
        let form = aino.open(&document).await.form(&format!("{document}/remind"));
        assert_eq!(aino.submit(&form).await.status, 303);
        letters(server, ELIN, "Reminder, to sign: Every three", 2).await;
        server.advance(2 * DAY + 2 * HOUR).await;
        settled(server).await;
        letters(server, ELIN, "Reminder, to sign: Every three", 2).await;
        server.advance(DAY).await;
        let aino = server.signed_in(AINO).await;
        letters(server, ELIN, "Reminder, to sign: Every three", 3).await;
        let page = aino.get(&document).await;
        assert!(page.says("Sent automatically"), "{}", page.text());
        server.sign(ELIN, "Every three").await;
        wait_for(&aino, &document, "signed").await;
        server.advance(10 * DAY).await;
        settled(server).await;
        letters(server, ELIN, "Reminder, to sign: Every three", 3).await;
    }

    async fn the_last_reminder_goes_in_the_morning_before_the_end(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let until_day = server.today().checked_add(jiff::Span::new().days(10)).unwrap();
        let fields = [("valid_until", &*until_day.to_string()), ("reminders_before_end", "2")];
        send(&aino, "Before the end", &[ELIN], &fields).await;
        letters(server, ELIN, "To sign: Before the end", 1).await;
        server.advance_days(7).await;
        settled(server).await;
        letters(server, ELIN, "Reminder", 0).await;
        server.advance_days(2).await;
        letters(server, ELIN, "Reminder, to sign: Before the end", 1).await;
        server.advance(20 * HOUR).await;
        settled(server).await;
        letters(server, ELIN, "Reminder", 1).await;
    }

    async fn the_policy_warns_the_sender_and_who_has_not_signed_once(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let until_day = server.today().checked_add(jiff::Span::new().days(10)).unwrap();
        let fields = [("valid_until", &*until_day.to_string())];
        let document = send(&aino, "Soon over", &[ELIN, FREJA], &fields).await;
        server.sign(FREJA, "Soon over").await;
        // Switched on after sending: it holds at once.
        let page = aino.open("/settings/policies").await;
        let form = page.form("/settings/policies").with("warn-days", "3").with("tell-sender-expired", "on");
        assert_eq!(aino.submit(&form).await.status, 303);
        server.advance_days(6).await;
        settled(server).await;
        letters(server, ELIN, "Little time", 0).await;
        server.advance_days(2).await;
        let warned = letters(server, ELIN, "Little time left to sign: Soon over", 1).await;
        assert!(warned[0].text.contains("/sign/"), "{}", warned[0].text);
        let told = letters(server, AINO, "The time to sign ends soon: Soon over", 1).await;
        assert!(told[0].text.contains("Signatures: 1 of 2") && told[0].text.contains(ELIN.name), "{}", told[0].text);
        letters(server, FREJA, "Little time", 0).await;
        server.advance(DAY).await;
        settled(server).await;
        letters(server, ELIN, "Little time", 1).await;
        // The end comes: the policy tells the sender, and nobody else.
        server.advance_days(3).await;
        letters(server, AINO, "The time to sign has ended: Soon over", 1).await;
        letters(server, ELIN, "Expired", 0).await;
        let elins = server.letters_to(ELIN.email);
        assert_eq!(elins.len(), 2, "the invitation and the warning");
        assert!(aino_says(server, &document, "That the validity has ended").await, "the timeline knows who was told");
    }

    async fn a_warning_is_a_day_apart_from_a_reminder(server: &mut Server) {
        server.relax(r#"{"warn_days":1}"#);
        go_to(server, 1, 13).await;
        let aino = server.signed_in(AINO).await;
        let fields = [("valid_until", &*day(server, 6).to_string()), ("reminders_every", "3")];
        let document = send(&aino, "Close together", &[ELIN], &fields).await;
        letters(server, ELIN, "To sign: Close together", 1).await;
        go_to(server, 4, 14).await;
        letters(server, ELIN, "Reminder, to sign: Close together", 1).await;
        // The morning of the warning: the sender hears of it, and who was written to twenty hours ago does not.
        go_to(server, 5, 10).await;
        letters(server, AINO, "The time to sign ends soon: Close together", 1).await;
        settled(server).await;
        letters(server, ELIN, "Little time", 0).await;
        go_to(server, 5, 15).await;
        letters(server, ELIN, "Little time left to sign: Close together", 1).await;
        go_to(server, 6, 16).await;
        settled(server).await;
        letters(server, ELIN, "Little time", 1).await;
        letters(server, ELIN, "Reminder", 1).await;
        letters(server, AINO, "The time to sign ends soon", 1).await;
        let page = server.signed_in(AINO).await.get(&document).await;
        assert_eq!(times(&page, "That little time is left"), 2, "sent and taken: {}", page.text());
        assert!(page.says("A message went to Aino Lehtonen") && page.says("That the validity ends soon"), "{}", page.text());
    }

    async fn what_goes_by_itself_goes_once_for_documents_that_were_sent_together(server: &mut Server) {
        server.relax(r#"{"warn_days":2}"#);
        go_to(server, 1, 8).await;
        let aino = server.signed_in(AINO).await;
        let fields = [("valid_until", &*day(server, 8).to_string()), ("reminders_every", "4")];
        let documents = send_separately(&aino, &["Lease", "Rules", "Keys"], &fields).await;
        letters(server, ELIN, "To sign", 1).await;
        go_to(server, 5, 9).await;
        settled(server).await;
        for one in [ELIN, FREJA] {
            letters(server, one, "Reminder", 1).await;
        }
        go_to(server, 6, 10).await;
        settled(server).await;
        for one in [ELIN, FREJA] {
            letters(server, one, "Little time", 1).await;
        }
        letters(server, AINO, "The time to sign ends soon", 1).await;
        // Nor do the other documents warn a day later.
        go_to(server, 7, 11).await;
        settled(server).await;
        letters(server, ELIN, "Little time", 1).await;
        let aino = server.signed_in(AINO).await;
        for document in &documents {
            let page = aino.get(document).await;
            assert_eq!(times(&page, "Elin Sjöberg was reminded"), 2, "of each, whichever it named: {}", page.text());
            assert_eq!(times(&page, "That the validity ends soon"), 1, "{}", page.text());
        }
    }

    async fn a_sender_hears_once_that_documents_sent_together_wait(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        send_separately(&aino, &["Lease", "Rules"], &[("in_order", "true")]).await;
        letters(server, ELIN, "To sign", 1).await;
        server.advance_days(8).await;
        letters(server, AINO, "Waiting for", 1).await;
        settled(server).await;
        letters(server, AINO, "Waiting for", 1).await;
    }

    async fn a_sender_hears_that_the_order_waits_for_somebody(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let fields = [("in_order", "true")];
        let document = send(&aino, "In order", &[ELIN, FREJA], &fields).await;
        letters(server, ELIN, "To sign: In order", 1).await;
        letters(server, FREJA, "To sign: In order", 0).await;
        server.advance_days(8).await;
        let told = letters(server, AINO, &format!("Waiting for {}", ELIN.name), 1).await;
        assert!(aino_says(server, &document, "The others wait for this signature, since").await);
        assert!(told[0].text.contains(&document), "{}", told[0].text);
        server.advance_days(8).await;
        settled(server).await;
        letters(server, AINO, "Waiting for", 1).await;
        server.sign(ELIN, "In order").await;
        letters(server, FREJA, "To sign: In order", 1).await;
        // Nobody waits for the last one.
        server.advance_days(9).await;
        settled(server).await;
        letters(server, AINO, "Waiting for", 1).await;
    }

    async fn a_sender_is_told_at_each_signature_at_the_address_of_their_choice(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let office = Person { name: "Office", email: "office@koivurinne.example" };
        let fields = [("notices", "both"), ("notice_address", office.email)];
        send(&aino, "Told each time", &[ELIN, FREJA], &fields).await;
        server.sign(ELIN, "Told each time").await;
        let told = letters(server, office, &format!("{} has signed: Told each time", ELIN.name), 1).await;
        assert!(told[0].text.contains("Signatures: 1 of 2"), "{}", told[0].text);
        server.sign(FREJA, "Told each time").await;
        letters(server, office, &format!("{} has signed", FREJA.name), 1).await;
        letters(server, office, "Signed by everyone: Told each time", 1).await;
        assert!(server.letters_to(AINO.email).is_empty());
        // Neither at all.
        send(&aino, "Told nothing", &[ELIN], &[("notices", "none")]).await;
        server.sign(ELIN, "Told nothing").await;
        letters(server, ELIN, "Signed by everyone: Told nothing", 1).await;
        assert!(server.letters_to(AINO.email).is_empty());
    }

    async fn who_wants_it_so_gets_one_mail_a_day(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let form = aino.open("/settings/notices").await.form("/settings/notices").with("notices", "digest");
        assert_eq!(aino.submit(&form).await.status, 303);
        assert!(aino.open("/settings/notices").await.form("/settings/notices").value("notices") == "digest");
        send(&aino, "First", &[ELIN, FREJA], &[("notices", "both")]).await;
        let second = send(&aino, "Second", &[ELIN], &[]).await;
        server.sign(ELIN, "First").await;
        server.sign(ELIN, "Second").await;
        wait_for(&aino, &second, "signed").await;
        assert!(server.letters_to(AINO.email).is_empty(), "nothing comes alone");
        server.advance(25 * HOUR).await;
        let digest = letters(server, AINO, "What happened to 2 documents", 1).await;
        let (text, html) = (&digest[0].text, &digest[0].html);
        assert!(text.contains(&format!("First: {} has signed", ELIN.name)), "{text}");
        assert!(text.contains("Second: Signed by everyone") && html.contains("Signed by everyone"), "{text}");
        server.advance(25 * HOUR).await;
        settled(server).await;
        letters(server, AINO, "What happened", 1).await;
    }

    async fn the_signed_copy_comes_with_the_mail_or_by_a_link_that_ends(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let attached = send(&aino, "Attached", &[ELIN], &[("signed_copy", "attachment")]).await;
        server.sign(ELIN, "Attached").await;
        let letter = letters(server, ELIN, "Signed by everyone: Attached", 1).await.remove(0);
        assert!(letter.text.contains("attached to this mail") && letter.html.contains("attached"), "{}", letter.text);
        let [file] = &letter.attachments[..] else { panic!("{} attachments", letter.attachments.len()) };
        assert_eq!(file, &download(&aino, &attached).await, "it is the sealed file, byte for byte");

        let linked = send(&aino, "Linked", &[ELIN], &[("signed_copy", "link")]).await;
        server.sign(ELIN, "Linked").await;
        let letter = letters(server, ELIN, "Signed by everyone: Linked", 1).await.remove(0);
        assert!(letter.attachments.is_empty());
        let path = letter.path("/copies/");
        let anyone = server.browser();
        let page = anyone.open(&path).await;
        assert!(page.says("Linked") && !aino.get(&linked).await.says("downloaded"), "looking is no download");
        let downloaded = anyone.submit(&page.form(&path)).await;
        assert_eq!(downloaded.status, 200);
        assert!(downloaded.body.starts_with(b"%PDF"));
        assert!(aino.get(&linked).await.says(&format!("{} downloaded", ELIN.name)), "{}", aino.get(&linked).await.text());
        assert_eq!(anyone.get(&path.replace("/copies/A", "/copies/B")).await.status, 404);
        server.advance_days(31).await;
        let ended = anyone.get(&path).await;
        assert!(ended.status == 410 && ended.says("Ask the sender"), "{}", ended.text());
    }

    async fn the_policy_tells_who_was_asked_that_it_is_cancelled(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let fields = [("in_order", "true")];
        let silent = send(&aino, "Silently", &[ELIN, FREJA], &fields).await;
        cancel(&aino, &silent).await;
        server.relax(r#"{"tell_cancelled": true}"#);
        let told = send(&aino, "Aloud", &[ELIN, FREJA], &fields).await;
        letters(server, ELIN, "To sign: Aloud", 1).await;
        cancel(&aino, &told).await;
        letters(server, ELIN, "No longer to sign: Aloud", 1).await;
        settled(server).await;
        letters(server, FREJA, "No longer", 0).await;
        letters(server, ELIN, "No longer to sign: Silently", 0).await;
    }
}

async fn cancel(sender: &Browser, document: &str) {
    let page = format!("{document}/cancel");
    assert_eq!(sender.submit(&sender.open(&page).await.form(&page)).await.status, 303);
}

/// Whether a document's page says something to its sender now.
async fn aino_says(server: &Server, document: &str, words: &str) -> bool {
    server.signed_in(AINO).await.get(document).await.says(words)
}
