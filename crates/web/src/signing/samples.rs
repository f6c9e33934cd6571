//! Samples of the signatory's pages.

use sinetti_actions::signing::view::{SigningFile, SigningView};
use sinetti_domain::{FileId, Language, LinkId, Refused, documents::ShownStatus, invitations::SignatureMethod};
use uuid::Uuid;

use super::{
    done,
    pages::{TextPage, paragraphs},
    passphrase::PassphrasePage,
    read::ReadingPage,
    typed::Typed,
};
use crate::layout::{
    Problems,
    samples::{Sample, frame_for, moment, sample},
};

fn view(language: Language) -> SigningView {
    let file = |id: u128, name: &str, pages: usize| SigningFile {
        id: FileId(Uuid::from_u128(id)),
        name: name.into(),
        pages: vec![(595.3, 841.9); pages],
        bytes: 1_100_000,
    };
    SigningView {
        link: LinkId(Uuid::from_u128(7)),
        language,
        document: "Vuokrasopimus, Tammelankatu 4 B 12".into(),
        status: ShownStatus::Pending,
        sender: "Aino Lehtonen".into(),
        sender_email: "aino.lehtonen@koivurinne.example".into(),
        account: "Koivurinne Kodit Oy".into(),
        message: "Hei Elin,\n\ntässä vuokrasopimus, kuten sovimme.".into(),
        valid_until: Some("2026-12-05".parse().unwrap()),
        zone: "Europe/Helsinki".into(),
        method: SignatureMethod::Light,
        require_reading: true,
        suggested_name: "Elin Sjöberg".into(),
        email: "elin@sjoberg.example".into(),
        files: vec![file(1, "Vuokrasopimus-2026-0418.pdf", 2), file(2, "Liite 1 katselmus.pdf", 1)],
        others: vec![("Aino Lehtonen".into(), Some(moment("2026-11-20T08:22:41Z"))), ("Kaarina Ek".into(), None)],
        signed: None,
        may_sign: true,
        check_code: "7KQM-3T9D".into(),
        complete: false,
        shown: "abc".into(),
    }
}

pub fn samples(language: Language) -> Vec<Sample> {
    let frame = frame_for(language, "/signing/x");
    let t = frame.t;
    let view = view(language);
    let read = |view: SigningView, typed: Typed, refused: &[Refused]| ReadingPage {
        frame: frame.clone(),
        t,
        view,
        ticket: "secret".into(),
        typed,
        problems: Problems::of(&t, refused),
    };
    let passphrase = |problems: &[Refused], again: bool| PassphrasePage {
        frame: frame.clone(),
        t,
        link: view.link,
        token: "token".into(),
        problems: Problems::of(&t, problems),
        again,
        kept: Vec::new(),
    };
    let alone = SigningView {
        others: Vec::new(),
        message: String::new(),
        valid_until: None,
        require_reading: false,
        sender: "Elina Mäki".into(),
        account: "Elina Mäki".into(),
        ..view.clone()
    };
    let typed = Typed { name: String::new(), how: "draw".into(), sign_for: "organization".into(), ..Typed::default() };
    let refused = [
        Refused::new("reading-missing").at("read"),
        Refused::new("organization-missing").at("organization"),
        Refused::new("ground-missing").at("ground"),
        Refused::new("signature-name-missing").at("name"),
        Refused::new("drawing-missing").at("strokes"),
    ];
    let wait = SigningView { may_sign: false, ..view.clone() };
    let strong = SigningView { method: SignatureMethod::Strong, ..view.clone() };
    let done = |status: ShownStatus, complete: bool| {
        done::page(
            frame.clone(),
            SigningView { status, complete, ..view.clone() },
            (moment("2026-11-23T07:14:26Z"), "Elin Sjöberg".into()),
        )
    };
    let text = "Asuinhuoneiston vuokrasopimus\n\nOsapuolet sopivat alla kuvatun\nhuoneiston vuokrauksesta.\n\nVuokra 865,00 € kuukaudessa";
    vec![
        sample("passphrase", &passphrase(&[], false)),
        sample(
            "passphrase-wrong",
            &passphrase(&[Refused::new("passphrase-wrong").at("passphrase").with("left", 9)], false),
        ),
        sample("passphrase-again", &passphrase(&[], true)),
        sample("sign", &read(view.clone(), Typed::new(&view), &[])),
        sample("sign-alone", &read(alone.clone(), Typed::new(&alone), &[])),
        sample("sign-refused", &read(view.clone(), typed, &refused)),
        sample("sign-waits", &read(wait, Typed::default(), &[])),
        sample("sign-strong", &read(strong, Typed::default(), &[])),
        sample("sign-changed", &read(view.clone(), Typed::new(&view), &[Refused::new("shown-changed")])),
        sample("done-waiting", &done(ShownStatus::Pending, false)),
        sample("done-sealing", &done(ShownStatus::Sealing, false)),
        sample("done", &done(ShownStatus::Signed, true)),
        sample("done-cancelled", &done(ShownStatus::Cancelled, true)),
        sample(
            "sign-text",
            &TextPage {
                frame: frame.clone(),
                t,
                base: "/signing/x".into(),
                account: view.account.clone(),
                document: view.document.clone(),
                files: vec![("Vuokrasopimus.pdf".into(), vec![paragraphs(text), Vec::new()])],
            },
        ),
    ]
}

#[test]
fn the_passphrase_page_tells_nothing_of_the_document() {
    for language in sinetti_texts::Texts::AVAILABLE {
        let view = view(language);
        for (name, html) in samples(language).iter().filter(|(name, _)| name.starts_with("passphrase")) {
            for told in [&view.document, &view.sender, &view.account, &view.email, &view.suggested_name] {
                assert!(!html.contains(told.as_str()), "{name} tells {told}");
            }
        }
    }
}

#[test]
fn the_first_view_of_the_signing_page_is_light() {
    let page = samples(Language::Fi).into_iter().find(|(name, _)| *name == "sign").unwrap().1;
    let files = ["sinetti.css", "sinetti.js", "icons.svg", "logo-mark.svg"]
        .map(|name| std::fs::metadata(format!("{}/static/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap().len() as usize);
    assert!(page.len() + files.iter().sum::<usize>() < 100_000);
}
