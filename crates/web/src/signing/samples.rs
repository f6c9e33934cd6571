//! Samples of the signatory's pages.

use sinetti_actions::signing::{
    decline::Declined,
    delegate::Named,
    link::PassphraseWay,
    view::{OneOf, OneOfState, SigningFile, SigningView},
};
use sinetti_domain::{
    DocumentId, FileId, Language, LinkId, Refused,
    documents::ShownStatus,
    invitations::SignatureMethod,
    sending::{LinkToAccept, SignedCopy},
};
use uuid::Uuid;

use super::{
    decline::{DeclinePage, DeclinedPage},
    delegate::{DelegatePage, PassedPage},
    done,
    pages::{TextPage, paragraphs},
    passphrase::PassphrasePage,
    read::ReadingPage,
    renew::DeadPage,
    typed::Typed,
};
use crate::{
    documents::samples::waiting,
    layout::{
        Problems,
        samples::{Sample, frame_for, frame_signed_in, moment, sample},
    },
};

fn one_of(id: u128, name: &str, state: OneOfState) -> OneOf {
    OneOf { id: DocumentId(Uuid::from_u128(id)), name: name.into(), state }
}

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
        id: DocumentId(Uuid::from_u128(31)),
        place: 1,
        documents: vec![one_of(31, "Vuokrasopimus, Tammelankatu 4 B 12", OneOfState::Open)],
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
        links: vec![LinkToAccept {
            title: "Järjestyssäännöt 2026".into(),
            url: "https://www.koivurinne.example/saannot?vuosi=2026".into(),
        }],
        settled: None,
        may_decline: true,
        may_delegate: true,
        needs_phone: true,
        signed_copy: SignedCopy::None,
        kept_by: None,
        suggested_name: "Elin Sjöberg".into(),
        email: "elin@sjoberg.example".into(),
        phone: String::new(),
        told_by_sms: false,
        consent: "sign-consent",
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
        way: PassphraseWay::Mail,
        again,
        kept: Vec::new(),
    };
    let alone = SigningView {
        others: Vec::new(),
        message: String::new(),
        valid_until: None,
        require_reading: false,
        links: Vec::new(),
        may_decline: false,
        may_delegate: false,
        sender: "Elina Mäki".into(),
        account: "Elina Mäki".into(),
        ..view.clone()
    };
    let typed = Typed { name: String::new(), how: "draw".into(), sign_for: "organization".into(), ..Typed::default() };
    let refused = [
        Refused::new("accepting-missing").at("accept-1").with("title", "Järjestyssäännöt 2026"),
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
            Vec::new(),
        )
    };
    let several = SigningView {
        id: DocumentId(Uuid::from_u128(32)),
        documents: vec![
            one_of(31, "Vuokrasopimus, Tammelankatu 4 B 12", OneOfState::Signed),
            one_of(32, "Vakuussopimus", OneOfState::Open),
            one_of(33, "Autopaikka 17, sopimus paikan käytöstä ja sen hinnasta vuosina 2026-2029", OneOfState::Waits),
            one_of(34, "Avainten luovutus", OneOfState::Closed),
        ],
        document: "Vakuussopimus".into(),
        settled: Some("Sjöberg & Ek Oy".into()),
        signed_copy: SignedCopy::Attachment,
        kept_by: Some("Fjordlys AS".into()),
        ..view.clone()
    };
    let by_phone = SigningView {
        email: String::new(),
        phone: "+358401234567".into(),
        told_by_sms: true,
        consent: "sign-consent-phone",
        ..view.clone()
    };
    let both = SigningView { phone: "+358401234567".into(), consent: "sign-consent-both", ..view.clone() };
    let done_by_phone = done::page(
        frame.clone(),
        SigningView { status: ShownStatus::Pending, ..by_phone.clone() },
        (moment("2026-11-23T07:14:26Z"), "Elin Sjöberg".into()),
        Vec::new(),
    );
    let guardian = Typed { sign_for: "guardian".into(), person: "Ilo Ek 010314A".into(), ..Typed::default() };
    let guarded = [Refused::new("ward-has-digits").at("person"), Refused::new("birth-date-missing").at("born")];
    let member = Typed { sign_for: "organization".into(), ..Typed::new(&alone) };
    let signed_in = frame_signed_in(language, "/signing/x");
    let by_member = ReadingPage { frame: signed_in.clone(), ..read(alone.clone(), member, &[]) };
    let apart = PassphrasePage { way: PassphraseWay::Apart("+358 … 67".into()), ..passphrase(&[], false) };
    let dead = |asked| DeadPage { frame: frame.clone(), t, token: "token".into(), asked };
    let decline = |reason: &str, refused: &[Refused]| DeclinePage {
        frame: frame.clone(),
        t,
        view: view.clone(),
        ticket: "secret".into(),
        reason: reason.into(),
        problems: Problems::of(&t, refused),
    };
    let declined = Declined {
        link: view.link,
        language,
        document: view.document.clone(),
        sender: view.sender.clone(),
        account: view.account.clone(),
        reason: "En ole tämän asunnon vuokralainen.\nKysykää Kaarina Ekiltä.".into(),
        more: true,
    };
    let delegate = |named: Named, refused: &[Refused]| DelegatePage {
        frame: frame.clone(),
        t,
        view: several.clone(),
        ticket: "secret".into(),
        named,
        problems: Problems::of(&t, refused),
    };
    let taken = Named { name: "Kaarina Ek".into(), email: "kaarina@ek.example".into(), ..Named::default() };
    let taken_refused = [
        Refused::new("delegate-signs-already").at("email").with("address", "kaarina@ek.example"),
        Refused::new("phone-missing").at("phone"),
    ];
    let done_several = done::page(
        signed_in,
        SigningView { id: DocumentId(Uuid::from_u128(31)), ..several.clone() },
        (moment("2026-11-23T07:14:26Z"), "Elin Sjöberg".into()),
        waiting(),
    );
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
        sample("passphrase-apart", &apart),
        sample("sign-by-phone", &read(by_phone.clone(), Typed::new(&by_phone), &[])),
        sample("sign-both", &read(both.clone(), Typed::new(&both), &[])),
        sample("done-by-phone", &done_by_phone),
        sample("link-dead", &dead(false)),
        sample("link-dead-asked", &dead(true)),
        sample("sign-several", &read(several.clone(), Typed::new(&several), &[])),
        sample("sign-guardian", &read(view.clone(), guardian, &guarded)),
        sample("sign-member", &by_member),
        sample("decline", &decline("", &[])),
        sample("decline-refused", &decline("", &[Refused::new("reason-missing").at("reason")])),
        sample("declined", &DeclinedPage { frame: frame.clone(), t, declined }),
        sample("delegate", &delegate(Named::default(), &[])),
        sample("delegate-refused", &delegate(taken, &taken_refused)),
        sample("passed", &PassedPage { frame: frame.clone(), t, to: "k…@ek.example".into() }),
        sample("done-several", &done_several),
        sample(
            "sign-text",
            &TextPage {
                frame: frame.clone(),
                t,
                base: "/signing/x".into(),
                about: String::new(),
                account: view.account.clone(),
                document: view.document.clone(),
                files: vec![("Vuokrasopimus.pdf".into(), vec![paragraphs(text), Vec::new()])],
            },
        ),
    ]
}

#[test]
fn the_passphrase_page_tells_nothing_of_the_document() {
    for language in sinetti_domain::Language::ALL {
        let view = view(language);
        for (name, html) in
            samples(language).iter().filter(|(name, _)| name.starts_with("passphrase") || name.starts_with("link-dead"))
        {
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
