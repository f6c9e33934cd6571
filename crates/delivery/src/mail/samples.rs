//! Every mail with ordinary and with hostile values, in every language: what all of them promise is tested here.

use sinetti_texts::Language;

use super::*;
use crate::{Correspondent, Envelope, message};

const LINK: &str = "https://sign.example.com/sign/AZqbUAAAcACAAAAAAAAAAbW9nYmZl0JXbHVlVGVzdE1hY0Zvcg";

/// The values a sample is made of.
struct Values {
    name: String,
    organization: String,
    document: String,
    message: String,
}

fn ordinary() -> Values {
    Values {
        name: "Aino Lehtonen".to_owned(),
        organization: "Koivurinne Kodit Oy".to_owned(),
        document: "Vuokrasopimus, Tammelankatu 4 B 12".to_owned(),
        message: "Hei Elin,\n\ntässä sopimus, kuten sovimme 18. päivä.\nSoita, jos jokin on epäselvää.".to_owned(),
    }
}

fn hostile() -> Values {
    let text = "<script>alert(1)</script> \"><a href='https://evil.example'>x</a> {{7*7}} { $sender }\r\nBcc: x@example.com \u{202e}\u{e000}&amp;";
    Values {
        name: text.to_owned(),
        organization: format!("{text}{}", "M".repeat(60)),
        document: format!("{text}{}", "W".repeat(80)),
        message: format!("{text}\n\n.\n{text}\n"),
    }
}

/// Every kind of mail, each under its name.
fn samples(language: Language, values: &Values) -> Vec<(&'static str, Mail)> {
    let invitation = Invitation {
        language,
        recipient: values.name.clone(),
        sender: values.name.clone(),
        organization: Some(values.organization.clone()),
        organization_address: Some("Hatanpään valtatie 30, 33100 Tampere".to_owned()),
        document: values.document.clone(),
        message: values.message.clone(),
        until: Some("2026-12-05".parse().unwrap()),
        pages: 3,
        files: 2,
        others: Vec::new(),
        link: LINK.to_owned(),
        passphrase: Some("k7mf-2xqp".to_owned()),
    };
    let private = Invitation {
        organization: None,
        until: None,
        message: String::new(),
        passphrase: None,
        files: 1,
        pages: 1,
        ..invitation.clone()
    };
    let several = Invitation {
        others: ["Järjestyssäännöt", values.document.as_str()]
            .map(|name| Paper { document: name.to_owned(), pages: 1, files: 1 })
            .into(),
        ..invitation.clone()
    };
    let passed_on = |others: &[&str]| Delegated {
        language,
        recipient: values.name.clone(),
        document: values.document.clone(),
        others: others.iter().map(|name| (*name).to_owned()).collect(),
        signatory: values.name.clone(),
        named: values.name.clone(),
        address: "freja@example.com".to_owned(),
        link: LINK.to_owned(),
    };
    let completed = |copy| Completed {
        language,
        recipient: values.name.clone(),
        sender: values.name.clone(),
        organization: Some(values.organization.clone()),
        organization_address: None,
        document: values.document.clone(),
        signatures: 2,
        copy,
    };
    let link = LINK.to_owned();
    let until = Some("2026-12-20".parse().unwrap());
    vec![
        ("invitation", invitation.render()),
        ("invitation-private", private.render()),
        ("reminder", Reminder(invitation.clone()).render()),
        ("ending", Ending(invitation.clone()).render()),
        ("changed", Changed(invitation.clone()).render()),
        ("extended", Extended(invitation).render()),
        ("reminder-private", Reminder(private).render()),
        ("completed-archived", completed(Copy::Archived { link: link.clone() }).render()),
        ("completed-download", completed(Copy::Download { link: link.clone(), until }).render()),
        ("completed-download-open", completed(Copy::Download { link: link.clone(), until: None }).render()),
        ("completed-ask", completed(Copy::AskSender).render()),
        ("completed-attached", completed(Copy::Attached).render()),
        ("confirm-email", ConfirmEmail { language, link: link.clone(), hours: 24 }.render()),
        (
            "reset-password",
            ResetPassword { language, recipient: values.name.clone(), link: link.clone(), hours: 1 }.render(),
        ),
        (
            "already-registered",
            AlreadyRegistered { language, recipient: values.name.clone(), link: link.clone() }.render(),
        ),
        (
            "not-delivered",
            NotDelivered {
                language,
                recipient: values.name.clone(),
                document: values.document.clone(),
                signatory: values.name.clone(),
                address: "elin@example.com".to_owned(),
                answer: "550 5.1.1 <elin@example.com>: no such user".to_owned(),
                link: link.clone(),
            }
            .render(),
        ),
        (
            "declined",
            Declined {
                language,
                recipient: values.name.clone(),
                document: values.document.clone(),
                signatory: values.name.clone(),
                reason: format!("{}\n\n{}", values.message, values.name),
                link: link.clone(),
            }
            .render(),
        ),
        ("delegated", passed_on(&[]).render()),
        ("delegated-several", passed_on(&["Järjestyssäännöt"]).render()),
        ("invitation-several", several.render()),
        ("reminder-several", Reminder(several.clone()).render()),
        ("ending-several", Ending(several).render()),
    ]
    .into_iter()
    .chain(progress(language, values))
    .map(|(name, mail)| (name, mail.unwrap()))
    .collect()
}

/// How a document fares, as its sender is told, and what is told of its end.
fn progress(language: Language, values: &Values) -> Vec<(&'static str, Result<Mail, RenderError>)> {
    let name = || values.name.clone();
    let of = |step| Progress {
        language,
        recipient: name(),
        document: values.document.clone(),
        step,
        given: 1,
        asked: 3,
        missing: vec![name(), "freja@example.com".to_owned()],
        until: Some("2026-12-05".parse().unwrap()),
        link: LINK.to_owned(),
    };
    let entry = |what| Entry { document: values.document.clone(), what };
    let entries = [What::Signed(name()), What::Completed, What::Delegated(name()), What::Expired]
        .map(entry)
        .into_iter()
        .collect();
    let cancelled = Cancelled {
        language,
        recipient: name(),
        sender: name(),
        organization: Some(values.organization.clone()),
        document: values.document.clone(),
        declined: false,
    };
    let declined_by_another = Cancelled { declined: true, ..cancelled.clone() };
    vec![
        ("signed", of(Step::Signed(name())).render()),
        ("stalled", of(Step::Stalled(name())).render()),
        ("ends-soon", of(Step::EndsSoon).render()),
        ("expired", of(Step::Expired).render()),
        ("digest", Digest { language, recipient: name(), entries, link: LINK.to_owned() }.render()),
        ("cancelled", cancelled.render()),
        ("cancelled-declined", declined_by_another.render()),
    ]
}

fn every_mail(values: &Values) -> Vec<(&'static str, Language, Mail)> {
    let of = |language| samples(language, values).into_iter().map(move |(name, mail)| (name, language, mail));
    Language::ALL.into_iter().flat_map(of).collect()
}

#[test]
fn no_text_is_missing() {
    for (name, language, mail) in every_mail(&ordinary()) {
        for part in [&mail.subject, &mail.text, &mail.html] {
            assert!(!part.contains("mail-"), "{name} {language:?} shows a key: {part}");
            assert!(!part.contains("{ $") && !part.contains("{$"), "{name} {language:?} lacks a value: {part}");
            assert!(!part.contains(['\u{e000}', '\u{e001}']), "{name} {language:?} shows a mark");
        }
    }
}

#[test]
fn one_link_at_most_and_nothing_loaded_from_elsewhere() {
    for (name, language, mail) in every_mail(&ordinary()).into_iter().chain(every_mail(&hostile())) {
        let without = ["completed-ask", "completed-attached", "cancelled", "cancelled-declined"];
        let wanted = usize::from(!without.contains(&name));
        assert_eq!(mail.html.matches("<a ").count(), wanted, "{name} {language:?}");
        assert_eq!(
            mail.html.matches("href=").count() - mail.html.matches("href=&#").count(),
            wanted,
            "{name} {language:?}"
        );
        assert_eq!(mail.text.matches(LINK).count(), wanted, "{name} {language:?}");
        for loaded in ["<img", "<link", "<script", "src=", "url("] {
            assert!(!mail.html.contains(loaded), "{name} {language:?} has {loaded}");
        }
    }
}

#[test]
fn foreign_text_stays_text() {
    for (name, language, mail) in every_mail(&hostile()) {
        assert!(!mail.subject.contains(['\r', '\n']), "{name} {language:?}");
        assert!(!mail.html.contains("<script>") && !mail.html.contains("href='"), "{name} {language:?}");
        assert!(!mail.html.contains('\u{202e}') && !mail.text.contains('\u{202e}'), "{name} {language:?}");
        let message_is_shown = ["invitation", "reminder", "ending"].iter().any(|kind| name.starts_with(kind));
        let forged = mail.text.lines().any(|line| line.starts_with("Bcc"));
        assert!(!forged || message_is_shown, "{name} {language:?}");
        assert!(
            name == "confirm-email" || mail.html.contains("&#60;script&#62;alert(1)"),
            "{name} {language:?} lost a value"
        );
    }
}

#[test]
fn both_parts_say_the_same() {
    for (name, language, mail) in every_mail(&ordinary()) {
        for line in mail.text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("https://")) {
            let shown = line.split(": ").all(|piece| visible(&mail.html).contains(piece.trim_end_matches(':')));
            assert!(shown, "{name} {language:?}: only in the plain text: {line}");
        }
    }
}

/// The words of an HTML part.
fn visible(html: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for character in html.chars() {
        match character {
            '<' => inside = true,
            '>' => inside = false,
            other if !inside => out.push(other),
            _ => {}
        }
    }
    out.replace("&#39;", "'").replace("&#60;", "<").replace("&#62;", ">").replace("&#38;", "&")
}

#[test]
fn an_invitation_carries_and_prints_its_passphrase() {
    for (_, language, mail) in every_mail(&ordinary()).into_iter().filter(|(name, ..)| *name == "invitation") {
        let address = format!("{LINK}#k7mf-2xqp");
        assert!(mail.html.contains(&format!("href=\"{address}\"")), "{language:?}");
        assert!(mail.text.contains(&format!("\n{address}\n")), "{language:?}");
        assert!(visible(&mail.html).contains("k7mf-2xqp"), "{language:?}");
        assert!(mail.text.contains(": k7mf-2xqp\n"), "{language:?}");
        assert!(mail.html.contains("<strong>Aino Lehtonen</strong>"), "{language:?}");
    }
    let secure = every_mail(&ordinary()).into_iter().find(|(name, ..)| *name == "invitation-private").unwrap().2;
    assert!(!secure.html.contains(&format!("{LINK}#")));
}

#[test]
fn a_finnish_mail_reads_as_written() {
    let mail = samples(Language::Fi, &ordinary()).remove(0).1;
    assert_eq!(mail.subject, "Allekirjoitettavaksi: Vuokrasopimus, Tammelankatu 4 B 12");
    assert_eq!(
        mail.text,
        format!(
            "Hei Aino Lehtonen,

Allekirjoita: Vuokrasopimus, Tammelankatu 4 B 12

Aino Lehtonen, Koivurinne Kodit Oy, pyytää sinua lukemaan ja allekirjoittamaan tämän asiakirjan.

Lue ja allekirjoita:
{LINK}#k7mf-2xqp

Allekirjoita viimeistään: 5.12.2026, päivän loppuun mennessä
Luettavaa: 3 sivua, 2 tiedostoa
Avauskoodi: k7mf-2xqp

Lähettäjän viesti (Aino Lehtonen):

  Hei Elin,

  tässä sopimus, kuten sovimme 18. päivä.
  Soita, jos jokin on epäselvää.

Linkki on henkilökohtainen: älä välitä sitä eteenpäin.
Etkö odottanut pyyntöä tältä lähettäjältä (Koivurinne Kodit Oy)? Sinun ei tarvitse tehdä mitään: ilman sinua mitään ei allekirjoiteta.
På svenska: välj språk på sidan.
In English: choose the language on the page.
På norsk: velg språk på siden.
På dansk: vælg sproget på siden.

Koivurinne Kodit Oy, Hatanpään valtatie 30, 33100 Tampere. Lähetetty Sinetillä."
        )
    );
}

/// Writes every sample, also as a whole message, to a folder for looking at: `SINETTI_MAIL_SAMPLES=folder cargo test -p sinetti-delivery`.
#[test]
fn samples_for_the_eye() {
    let Ok(folder) = std::env::var("SINETTI_MAIL_SAMPLES") else { return };
    let folder = std::path::Path::new(&folder);
    for (kind, values) in [("ordinary", ordinary()), ("hostile", hostile())] {
        for (name, language, mail) in every_mail(&values) {
            let stem = format!("{name}.{kind}.{}", language.code());
            let bytes = message::write(&envelope(), &mail).unwrap();
            std::fs::write(folder.join(format!("{stem}.eml")), bytes).unwrap();
            std::fs::write(folder.join(format!("{stem}.html")), mail.html).unwrap();
            std::fs::write(folder.join(format!("{stem}.txt")), format!("{}\n\n{}", mail.subject, mail.text)).unwrap();
        }
    }
}

fn envelope() -> Envelope {
    Envelope {
        delivery: "019a9b50-0000-7000-8000-000000000001".parse().unwrap(),
        host: "sign.example.com".to_owned(),
        to: Correspondent { name: "Elin Sjöberg".to_owned(), address: "elin@example.com".to_owned() },
        from: Correspondent {
            name: "Aino Lehtonen, Koivurinne Kodit Oy".to_owned(),
            address: "sinetti@sign.example.com".to_owned(),
        },
        return_path: None,
        reply_to: None,
        date: "2026-11-20T12:05:09Z".parse().unwrap(),
    }
}
