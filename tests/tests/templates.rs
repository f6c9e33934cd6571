//! What is saved in the settings and used in new documents (features.md C5, C6): made, changed, deleted, picked, and sent.
#![allow(clippy::unwrap_used)]

use sinetti_tests::{
    Browser, Form, Page, Server,
    form::words,
    journeys::{Plan, wait_for},
    on_both_engines, paper,
    server::{AINO, ELIN, FREJA, PASSWORD, SOLVEIG, until},
};

const MESSAGES: &str = "/settings/message-templates";
const GROUPS: &str = "/settings/recipient-groups";
const PRESETS: &str = "/settings/invitation-templates";

/// Saves a new thing through the form of its list.
async fn make(browser: &Browser, list: &str, fields: &[(&str, &str)]) -> Page {
    let address = format!("{list}/new");
    let form = browser.open(&address).await.form(&address);
    browser.submit(&fields.iter().fold(form, |form, (name, value)| form.with(name, value))).await
}

/// The same; it must succeed. The address of what was made.
async fn made(browser: &Browser, list: &str, fields: &[(&str, &str)]) -> String {
    let page = make(browser, list, fields).await;
    assert_eq!((page.status, page.location.as_str()), (303, list), "{}", page.text());
    let name = fields.iter().find(|(field, _)| *field == "name").unwrap().1;
    address_of(browser, list, name).await
}

/// Where the name in a list leads.
async fn address_of(browser: &Browser, list: &str, name: &str) -> String {
    let html = browser.open(list).await.text();
    let before = html.split(&format!("\">{name}</a>")).next().unwrap();
    assert!(before.len() < html.len(), "{name} is not in {list}: {html}");
    before.rsplit("href=\"").next().unwrap().to_owned()
}

async fn remove(browser: &Browser, address: &str) -> Page {
    let ask = format!("{address}/remove");
    browser.submit(&browser.open(&ask).await.form(&ask)).await
}

/// Which option of a field has a text.
fn option(page: &Page, field: &str, text: &str) -> String {
    let html = page.text();
    let select = html.split(&format!("name=\"{field}\"")).nth(1).unwrap_or_else(|| panic!("no {field} in {html}"));
    let before = select.split("</select>").next().unwrap().split(&format!("\">{text}</option>")).next().unwrap();
    before.rsplit("value=\"").next().unwrap().to_owned()
}

/// The draft's form after a button.
async fn press(browser: &Browser, form: &Form, button: &str) -> Form {
    let pressed = browser.submit(&form.clone().with("action", button)).await;
    assert_eq!(pressed.status, 303, "{button}: {}", pressed.text());
    browser.open(pressed.location.split('#').next().unwrap()).await.edit_form()
}

/// Reviews and sends what a form says; the document.
async fn send(browser: &Browser, form: &Form) -> String {
    let reviewed = browser.submit(&form.clone().with("action", "review")).await;
    assert_eq!(reviewed.status, 303, "{}", reviewed.text());
    let document = reviewed.location.strip_suffix("/review").unwrap().to_owned();
    let review = browser.open(&reviewed.location).await;
    let sent = browser.submit(&review.form(&format!("{document}/send"))).await;
    assert_eq!((sent.status, sent.location.as_str()), (303, document.as_str()), "{}", sent.text());
    document
}

/// A member of Aino's organization who is no administrator: Elin.
async fn member(server: &Server) -> Browser {
    server.change(
        "INSERT INTO membership (account_id, person_id, role, created_at) SELECT a.id, p.id, 'member', 0 \
         FROM account a, person p WHERE a.name = 'Koivurinne Kodit Oy' AND p.email_folded = 'elin@sjoberg.example'",
    );
    let elin = server.browser();
    let page = elin.post("/sign-in", &[("email", ELIN.email), ("password", PASSWORD)]).await;
    assert_eq!(page.status, 303);
    let home = elin.open("/").await.text();
    let before = home.split("<span>Koivurinne Kodit Oy").next().unwrap();
    let account = before.rsplit("value=\"").next().unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(elin.post("/account", &[("account", &account)]).await.status, 303);
    elin
}

on_both_engines! {
    async fn a_message_template_is_made_changed_and_deleted(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        assert!(aino.open(MESSAGES).await.says("No message templates yet"));
        let fields = [("name", "Lease, first"), ("channel", "mail"), ("language", "fi"), ("message", "Hei,\n\nole hyvä & allekirjoita.")];
        let address = made(&aino, MESSAGES, &fields).await;
        let form = aino.open(&address).await.form(&address);
        assert_eq!((form.value("name"), form.value("language")), ("Lease, first", "fi"));
        assert_eq!(form.value("message"), "Hei,\n\nole hyvä & allekirjoita.");
        // A second press makes no second one, nor do two at the same moment.
        let (one, two) = tokio::join!(make(&aino, MESSAGES, &fields), make(&aino, MESSAGES, &fields));
        assert_eq!((one.status, two.status), (303, 303), "{} {}", one.text(), two.text());
        assert_eq!(aino.open(MESSAGES).await.text().matches("Lease, first</a>").count(), 1);
        // Another text under the same name is refused, and what was typed stays.
        let other = [("name", "LEASE, first"), ("channel", "mail"), ("language", "fi"), ("message", "Something else")];
        let refused = make(&aino, MESSAGES, &other).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["name".to_owned()]), "{}", refused.text());
        assert_eq!(refused.form(&format!("{MESSAGES}/new")).value("message"), "Something else");
        made(&aino, MESSAGES, &[("name", "Lease, first"), ("channel", "sms"), ("language", "fi"), ("message", "Allekirjoita vuokrasopimus")]).await;
        let changed = aino.submit(&form.clone().with("name", "Lease, second").with("message", "Moi")).await;
        assert_eq!((changed.status, changed.location.as_str()), (303, MESSAGES), "{}", changed.text());
        assert!(aino.open(MESSAGES).await.says("“Lease, second” is saved"));
        assert_eq!(aino.open(&address).await.form(&address).value("message"), "Moi");
        let gone = remove(&aino, &address).await;
        assert_eq!((gone.status, gone.location.as_str()), (303, MESSAGES), "{}", gone.text());
        let list = aino.open(MESSAGES).await;
        assert!(!list.says("Lease, second") || list.says("“Lease, second” was deleted"), "{}", list.text());
        for (method, path) in [("GET", address.clone()), ("GET", format!("{address}/remove")), ("POST", address.clone()), ("POST", format!("{address}/remove"))] {
            let request = aino.request(method.parse().unwrap(), &path);
            let request = if method == "POST" { request.form(&[("name", "x")]) } else { request };
            assert_eq!(aino.send(request).await.status, 404, "{method} {path}");
        }
    }

    async fn a_message_template_that_cannot_be_used_is_refused(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let refused = make(&aino, MESSAGES, &[("name", " "), ("channel", "sms"), ("message", "short")]).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["name".to_owned(), "message".to_owned()]));
        assert_eq!(refused.form(&format!("{MESSAGES}/new")).value("channel"), "sms");
        let long = make(&aino, MESSAGES, &[("name", &"n".repeat(101)), ("message", &"å".repeat(3_001))]).await;
        assert_eq!((long.status, long.wrong_fields()), (422, vec!["name".to_owned(), "message".to_owned()]));
        // A private account has e-mail only.
        let elin = server.signed_in(ELIN).await;
        assert!(!elin.open(&format!("{MESSAGES}/new")).await.text().contains("name=\"channel\""));
        let refused = make(&elin, MESSAGES, &[("name", "Mine"), ("channel", "sms"), ("message", "Please sign this")]).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["channel".to_owned()]), "{}", refused.text());
        made(&elin, MESSAGES, &[("name", "Mine"), ("message", "Please sign this")]).await;
    }

    async fn there_are_at_most_two_hundred(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let new = format!("{MESSAGES}/new");
        for number in 1..=200 {
            let made = aino.post(&new, &[("name", &format!("Template {number:03}")), ("message", "Please sign this")]).await;
            assert_eq!(made.status, 303, "{number}: {}", made.text());
        }
        let refused = aino.post(&new, &[("name", "One more"), ("message", "Please sign this")]).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(refused.says("There are 200 already") && refused.form(&new).value("name") == "One more", "{}", refused.text());
        // An old one can still be changed, and there is room again when one is gone.
        let address = address_of(&aino, MESSAGES, "Template 007").await;
        let changed = aino.post(&address, &[("name", "Template 007"), ("message", "Sign, please")]).await;
        assert_eq!(changed.status, 303, "{}", changed.text());
        assert_eq!(remove(&aino, &address).await.status, 303);
        made(&aino, MESSAGES, &[("name", "One more"), ("message", "Please sign this")]).await;
    }

    async fn message_templates_fill_the_messages_of_a_document(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        made(&aino, MESSAGES, &[("name", "Lease"), ("channel", "mail"), ("language", "en"), ("message", "Hello,\n\nhere is your lease.")]).await;
        made(&aino, MESSAGES, &[("name", "Lease by phone"), ("channel", "sms"), ("language", "en"), ("message", "Your lease waits to be signed")]).await;
        let page = aino.open("/documents/new").await;
        let (mail, sms) = (option(&page, "message_template", "Lease"), option(&page, "sms_template", "Lease by phone"));
        // The first button of all: the draft is made by it, with everything typed.
        let form = Plan::new("From a template", &[ELIN]).form(&aino).await.with("message_template", &mail)
            .with("signatory-1-delivery", "both").with("signatory-1-phone", "+358 40 123 4567");
        let form = press(&aino, &form, "use-message-template").await;
        assert_eq!(form.value("message"), "Hello,\n\nhere is your lease.");
        assert_eq!((form.value("name"), form.value("signatory-1-email")), ("From a template", ELIN.email));
        let filled = form.with("sms_template", &sms);
        let once = press(&aino, &filled, "use-sms-template").await;
        assert_eq!(once.value("sms"), "Your lease waits to be signed");
        // A second press of the same button is no conflict.
        let form = press(&aino, &filled, "use-sms-template").await;
        // The template is a copy: what is changed in the document stays there.
        let form = form.with("message", "Hello Elin,\n\nhere is your lease.");
        send(&aino, &form).await;
        let letter = server.letter(ELIN.email, "From a template").await;
        assert!(letter.text.contains("Hello Elin,"), "{}", letter.text);
        let text = until("the text message", async || server.text_messages_to("+358401234567").pop()).await;
        assert!(text.contains("Your lease waits to be signed"), "{text}");
        let address = address_of(&aino, MESSAGES, "Lease").await;
        assert_eq!(aino.open(&address).await.form(&address).value("message"), "Hello,\n\nhere is your lease.");
    }

    async fn what_cannot_be_picked_is_said_and_the_draft_is_kept(server: &mut Server) {
        let (aino, solveig) = (server.signed_in(AINO).await, server.signed_in(SOLVEIG).await);
        made(&aino, MESSAGES, &[("name", "Own"), ("message", "Please sign this")]).await;
        let foreign = made(&solveig, MESSAGES, &[("name", "Theirs"), ("message", "Not for Aino")]).await;
        assert_eq!(aino.get(&foreign).await.status, 404);
        let foreign = foreign.rsplit('/').next().unwrap();
        let form = Plan::new("Kept", &[ELIN]).form(&aino).await;
        for (value, said) in [("", "Choose from the list first"), (foreign, "deleted meanwhile"), ("x", "deleted meanwhile")] {
            let refused = aino.submit(&form.clone().with("message_template", value).with("action", "use-message-template")).await;
            assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["message_template".to_owned()]), "{value}: {}", refused.text());
            assert!(words(&refused.text()).contains(said), "{value}: {}", refused.text());
            let kept = refused.edit_form();
            assert_eq!((kept.value("name"), kept.value("signatory-1-name"), kept.value("message")), ("Kept", ELIN.name, ""));
        }
    }

    async fn members_save_texts_too(server: &mut Server) {
        let elin = member(server).await;
        made(&elin, MESSAGES, &[("name", "By a member"), ("channel", "sms"), ("message", "Please sign this")]).await;
        let aino = server.signed_in(AINO).await;
        assert!(aino.open(MESSAGES).await.says("By a member"), "it is the organization's");
    }

    async fn a_recipient_group_is_made_changed_and_deleted(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        assert!(aino.open(GROUPS).await.says("No recipient groups yet"));
        // More rows, and one fewer: nothing is saved by that, and nothing typed is lost.
        let new = format!("{GROUPS}/new");
        let form = aino.open(&new).await.form(&new).with("name", "Board").with("recipient-1-email", ELIN.email)
            .with("recipient-2-email", "wrong@example.org").with("recipient-3-name", "Freja").with("recipient-3-phone", "+45 20 12 34 56")
            .with("recipient-3-language", "da");
        let more = aino.submit(&form.with("action", "add-rows")).await;
        assert_eq!(more.status, 200, "{}", more.text());
        let form = more.form(&new);
        assert_eq!((form.value("name"), form.value("recipient-3-name")), ("Board", "Freja"));
        assert!(form.fields.iter().any(|(name, _)| name == "recipient-6-email"));
        let fewer = aino.submit(&form.with("action", "remove-2")).await.form(&new);
        assert_eq!((fewer.value("recipient-2-name"), fewer.value("recipient-2-language")), ("Freja", "da"));
        assert!(aino.open(GROUPS).await.says("No recipient groups yet"), "nothing is saved yet");
        let (one, two) = tokio::join!(aino.submit(&fewer), aino.submit(&fewer));
        assert_eq!((one.status, two.status), (303, 303), "{} {}", one.text(), two.text());
        let list = aino.open(GROUPS).await;
        assert_eq!(list.text().matches(">Board</a>").count(), 1);
        assert!(list.says("2 contacts"));
        let address = address_of(&aino, GROUPS, "Board").await;
        let form = aino.open(&address).await.form(&address);
        assert_eq!((form.value("recipient-1-email"), form.value("recipient-2-phone")), (ELIN.email, "+4520123456"));
        // Another under the same name; contacts that cannot be.
        let taken = make(&aino, GROUPS, &[("name", "BOARD"), ("recipient-1-email", "other@example.org")]).await;
        assert_eq!((taken.status, taken.wrong_fields()), (422, vec!["name".to_owned()]), "{}", taken.text());
        let wrong = [("name", ""), ("recipient-1-email", "a@"), ("recipient-2-email", "b@example.org"), ("recipient-3-email", "B@example.org")];
        let refused = make(&aino, GROUPS, &wrong).await;
        let fields = ["name", "recipient-1-email", "recipient-3-email"].map(str::to_owned).to_vec();
        assert_eq!((refused.status, refused.wrong_fields()), (422, fields), "{}", refused.text());
        assert_eq!(refused.form(&new).value("recipient-1-email"), "a@");
        let empty = make(&aino, GROUPS, &[("name", "Empty")]).await;
        assert_eq!((empty.status, empty.wrong_fields()), (422, vec!["recipient-1-email".to_owned()]), "{}", empty.text());
        let changed = aino.submit(&form.with("name", "The board").with("recipient-1-name", "Elin")).await;
        assert_eq!((changed.status, changed.location.as_str()), (303, GROUPS), "{}", changed.text());
        assert_eq!(aino.open(&address).await.form(&address).value("recipient-1-name"), "Elin");
        let solveig = server.signed_in(SOLVEIG).await;
        assert_eq!(solveig.post(&address, &[("action", "add-rows")]).await.status, 404, "no button shows it to others");
        assert_eq!(remove(&aino, &address).await.status, 303);
        assert!(aino.open(GROUPS).await.says("No recipient groups yet"));
        assert_eq!(aino.get(&address).await.status, 404);
    }

    async fn a_recipient_group_signs_a_document(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let fields = [
            ("name", "Owners"), ("recipient-1-email", ELIN.email), ("recipient-1-name", ELIN.name), ("recipient-1-language", "en"),
            ("recipient-2-email", FREJA.email), ("recipient-2-name", FREJA.name), ("recipient-2-language", "en"),
        ];
        let address = made(&aino, GROUPS, &fields).await;
        let page = aino.open("/documents/new").await;
        let group = option(&page, "recipient_group", "Owners, 2 contacts");
        let form = Plan::new("Of a group", &[SOLVEIG]).form(&aino).await.with("recipient_group", &group);
        let form = press(&aino, &form, "add-group").await;
        let names: Vec<_> = (1..=3).map(|n| form.value(&format!("signatory-{n}-name")).to_owned()).collect();
        assert_eq!(names, [SOLVEIG.name, ELIN.name, FREJA.name]);
        // The same again adds nobody.
        let form = press(&aino, &form.with("recipient_group", &group), "add-group").await;
        assert_eq!(form.value("signatory-4-email"), "");
        // What is changed here stays here.
        let form = press(&aino, &form.with("signatory-3-name", "Freja the Second"), "remove-signatory-1").await;
        let document = send(&aino, &form).await;
        server.sign(ELIN, "Of a group").await;
        server.sign(FREJA, "Of a group").await;
        wait_for(&aino, &document, "signed").await;
        let saved = aino.open(&address).await.form(&address);
        assert_eq!(saved.value("recipient-2-name"), FREJA.name, "the group is as it was");
        assert_eq!(remove(&aino, &address).await.status, 303);
        assert!(aino.open(&document).await.says("Freja the Second"), "and the document, too");
    }

    async fn a_group_that_does_not_fit_is_not_added(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let many: Vec<_> = (1..=80).map(|n| (format!("recipient-{n}-email"), format!("n{n}@crowd.example"))).collect();
        let mut fields: Vec<_> = many.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        fields.push(("name", "Crowd"));
        made(&aino, GROUPS, &fields).await;
        let page = aino.open("/documents/new").await;
        let group = option(&page, "recipient_group", "Crowd, 80 contacts");
        let form = Plan::new("Too many", &[ELIN]).form(&aino).await.with("recipient_group", &group);
        let refused = aino.submit(&form.with("action", "add-group")).await;
        assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["recipient_group".to_owned()]), "{}", refused.text());
        let kept = refused.edit_form();
        assert_eq!((kept.value("name"), kept.value("signatory-1-email"), kept.value("signatory-2-email")), ("Too many", ELIN.email, ""));
        let solveig = server.signed_in(SOLVEIG).await;
        assert!(!solveig.open("/documents/new").await.text().contains("recipient_group"), "there is nothing to pick from");
        let form = Plan::new("Theirs", &[ELIN]).form(&solveig).await.with("recipient_group", &group);
        let refused = solveig.submit(&form.with("action", "add-group")).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(!refused.text().contains("crowd.example") && refused.says("deleted meanwhile"), "{}", refused.text());
    }

    async fn an_invitation_template_is_made_changed_and_deleted(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        assert!(aino.open(PRESETS).await.says("No invitation templates yet"));
        let fields = [
            ("name", "Lease"), ("method", "light"), ("delivery", "secure"), ("in_order", "true"), ("language", "nb"), ("message", "Hei,\n\nsigner her."),
            ("validity_days", "14"), ("require_reading", "on"), ("reminders_every", "3"), ("notices", "both"), ("notice_address", "office@koivurinne.example"),
            ("signed_copy", "link"),
        ];
        let address = made(&aino, PRESETS, &fields).await;
        let form = aino.open(&address).await.form(&address);
        for (name, value) in fields {
            assert_eq!(form.value(name), value, "{name}");
        }
        let list = aino.open(PRESETS).await;
        assert!(list.says("Valid for 14 days") && list.says("In this order"), "{}", list.text());
        let (one, two) = tokio::join!(make(&aino, PRESETS, &fields), make(&aino, PRESETS, &fields));
        assert_eq!((one.status, two.status), (303, 303), "{} {}", one.text(), two.text());
        assert_eq!(aino.open(PRESETS).await.text().matches(">Lease</a>").count(), 1);
        let taken = make(&aino, PRESETS, &[("name", "lease"), ("message", "Other")]).await;
        assert_eq!((taken.status, taken.wrong_fields()), (422, vec!["name".to_owned()]), "{}", taken.text());
        assert_eq!(taken.form(&format!("{PRESETS}/new")).value("message"), "Other");
        let wrong = [
            ("name", ""), ("method", "strong"), ("delivery", "none"), ("validity_days", "soon"), ("sms", "short"), ("reminders_every", "90"), ("notice_address", "office"),
        ];
        let refused = make(&aino, PRESETS, &wrong).await;
        let mut found = refused.wrong_fields();
        found.sort();
        let expected = ["delivery", "method", "name", "notice_address", "reminders_every", "sms", "validity_days"].map(str::to_owned);
        assert_eq!((refused.status, found), (422, expected.to_vec()), "{}", refused.text());
        let kept = refused.form(&format!("{PRESETS}/new"));
        assert_eq!([kept.value("validity_days"), kept.value("sms"), kept.value("reminders_every")], ["soon", "short", "90"]);
        let changed = aino.submit(&form.with("name", "Lease of a flat").with("validity_days", "")).await;
        assert_eq!((changed.status, changed.location.as_str()), (303, PRESETS), "{}", changed.text());
        assert_eq!(aino.open(&address).await.form(&address).value("validity_days"), "");
        let gone = remove(&aino, &address).await;
        assert_eq!((gone.status, gone.location.as_str()), (303, PRESETS), "{}", gone.text());
        assert!(aino.open(PRESETS).await.says("No invitation templates yet"));
        assert_eq!(aino.get(&address).await.status, 404);
    }

    async fn an_invitation_template_settles_a_document(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let fields = [
            ("name", "Lease"), ("delivery", "both"), ("in_order", "true"), ("message", "Please read and sign."), ("validity_days", "14"),
            ("require_reading", "on"), ("reminders_every", "3"), ("signed_copy", "attachment"), ("notices", "each"),
        ];
        made(&aino, PRESETS, &fields).await;
        let page = aino.open("/documents/new").await;
        let template = option(&page, "invitation_template", "Lease");
        // At the very beginning, before anybody is named: what it presets for the signatories stays, too.
        let form = page.form("/documents/new").with("invitation_template", &template);
        let form = press(&aino, &form, "use-invitation-template").await;
        let until = server.today().checked_add(jiff::Span::new().days(14)).unwrap().to_string();
        let expected = [
            ("in_order", "true"), ("message", "Please read and sign."), ("valid_until", until.as_str()), ("require_reading", "on"),
            ("reminders_every", "3"), ("signed_copy", "attachment"), ("notices", "each"), ("signatory-1-delivery", "both"),
        ];
        for (name, value) in expected {
            assert_eq!(form.value(name), value, "{name}");
        }
        // With somebody named, and pressed twice.
        let mut form = form.with("name", "Settled by a template").with_file("Lease.pdf", &paper::agreement("Lease"));
        for (number, one) in [(1, ELIN), (2, FREJA)] {
            let number_of = format!("+35840123456{number}");
            form = [("name", one.name), ("email", one.email), ("language", "en"), ("phone", number_of.as_str()), ("step", "1"), ("delivery", "mail")]
                .iter()
                .fold(form, |form, (field, value)| form.with(&format!("signatory-{number}-{field}"), value));
        }
        let form = form.with("in_order", "false").with("invitation_template", &template);
        press(&aino, &form, "use-invitation-template").await;
        let document = aino.open("/documents").await;
        assert!(document.says("Settled by a template"));
        let form = aino.open(&address_of(&aino, "/documents", "Settled by a template").await).await.edit_form();
        assert_eq!([1, 2].map(|n| form.value(&format!("signatory-{n}-delivery")).to_owned()), ["both", "both"]);
        assert_eq!([1, 2].map(|n| form.value(&format!("signatory-{n}-step")).to_owned()), ["1", "2"]);
        // The sender has the last word.
        let document = send(&aino, &form.with("message", "Sign, please.")).await;
        let letter = server.letter(ELIN.email, "Settled by a template").await;
        assert!(letter.text.contains("Sign, please."), "{}", letter.text);
        assert!(server.letters_to(FREJA.email).is_empty(), "the second waits for the first");
        let page = words(&aino.open(&document).await.text());
        for said in ["Every 3 days", "As an attachment", "At each signature"] {
            assert!(page.contains(said), "{said}: {page}");
        }
        let opened = server.open_link(ELIN, "Settled by a template").await;
        let signed = opened.browser.submit(&opened.form()).await;
        assert_eq!(signed.status, 422, "reading is required");
    }

    async fn members_use_invitation_templates_and_do_not_make_them(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let address = made(&aino, PRESETS, &[("name", "House style"), ("message", "In the house's words")]).await;
        let elin = member(server).await;
        let list = elin.open(PRESETS).await;
        assert!(list.says("House style") && list.says("Only administrators"), "{}", list.text());
        assert!(!list.has_link(&address) && !list.has_link(&format!("{PRESETS}/new")));
        for path in [format!("{PRESETS}/new"), address.clone(), format!("{address}/remove")] {
            assert_eq!(elin.get(&path).await.status, 404, "GET {path}");
            assert_eq!(elin.post(&path, &[("name", "Mine")]).await.status, 404, "POST {path}");
        }
        assert_eq!(aino.open(&address).await.form(&address).value("name"), "House style");
        let page = elin.open("/documents/new").await;
        let template = option(&page, "invitation_template", "House style");
        let form = press(&elin, &page.form("/documents/new").with("invitation_template", &template), "use-invitation-template").await;
        assert_eq!(form.value("message"), "In the house's words");
        let solveig = server.signed_in(SOLVEIG).await;
        assert_eq!(solveig.get(&address).await.status, 404);
        let form = Plan::new("Theirs", &[FREJA]).form(&solveig).await.with("invitation_template", &template);
        let refused = solveig.submit(&form.with("action", "use-invitation-template")).await;
        assert_eq!(refused.status, 422, "{}", refused.text());
        assert!(!refused.text().contains("In the house") && refused.says("deleted meanwhile"), "{}", refused.text());
    }
}
