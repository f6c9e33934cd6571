//! Samples of Home and the pages of documents.

use jiff::civil::date;
use sinetti_actions::{
    Session,
    documents::{
        DocumentRow,
        addendum::Reference,
        draft::{Draft, DraftFields, DraftFile, DraftSignatory},
        extend::Extendable,
        home::{Home, Received},
        list::{Dates, Documents, Query},
        view::{DeliveryView, DocumentView, FileView, InvitationView, TimelineEvent},
    },
    invitations::contacts::Contact,
};
use sinetti_domain::{
    DocumentId, FileId, InvitationId, Language, PersonId, Refused,
    deliveries::{Channel, DeliveryState, MessageKind},
    documents::ShownStatus,
    evidence::EventKind,
    invitations::{InvitationStatus, SignatureMethod},
    sending::{DocumentSettings, InvitationDelivery, LinkToAccept, Notices, Reminders, SignedCopy},
    signing::{Ground, Representation},
};
use uuid::Uuid;

use super::{
    WaysPage, by_hand::ByHandPage, cancel::CancelPage, drop::Taken, edit_page::EditPage, extend::ExtendPage,
    list::ListPage, picked::Saved, review::ReviewPage, view::ViewPage,
};
use crate::{
    home::page as home_page,
    layout::{
        Frame, Problems, Toast,
        samples::{self as base, Sample, frame_signed_in, moment, sample},
    },
    settings::samples as settings,
};

const ZONE: &str = "Europe/Helsinki";

/// Somebody signed in.
pub fn session() -> Session {
    base::session(Language::En)
}

/// A row of a list.
pub fn row(number: u128, name: &str, status: ShownStatus, signatories: &[(&str, InvitationStatus)]) -> DocumentRow {
    let signed = signatories.iter().filter(|(_, status)| *status == InvitationStatus::Signed).count();
    let pending = status == ShownStatus::Pending;
    DocumentRow {
        id: DocumentId(Uuid::from_u128(number)),
        name: name.into(),
        status,
        sender: "Aino Lehtonen".into(),
        signatories: signatories.iter().map(|(name, status)| ((*name).to_owned(), *status)).collect(),
        signed: u32::try_from(signed).unwrap(),
        valid_until: pending.then(|| date(2026, 11, 26)),
        days_left: pending.then_some(i64::try_from(number).unwrap()),
        undeliverable: Vec::new(),
        sent_at: (status != ShownStatus::Draft).then(|| moment("2026-11-17T08:20:00Z")),
        updated_at: moment("2026-11-23T06:52:00Z"),
    }
}

/// Documents in every status.
pub fn rows() -> Vec<DocumentRow> {
    use InvitationStatus::{Cancelled, New, Opened, Sending, Signed, WaitingForSend};
    let mut bounced = row(
        3,
        "Lease, Hämeenkatu 14 A 5",
        ShownStatus::Pending,
        &[("Aino Lehtonen", Signed), ("Freja Møller", Opened), ("Bjørn Haugen", New), ("Tuomas Niemelä", New)],
    );
    bounced.undeliverable = vec!["Bjørn Haugen".into()];
    let many: Vec<_> = (0..7).map(|_| ("oskari.lahtinen@koivurinne.example", Sending)).collect();
    vec![
        bounced,
        row(
            12,
            "Lease, Tammelankatu 4 B 12",
            ShownStatus::Pending,
            &[("Aino Lehtonen", Signed), ("Elin Sjöberg", Opened)],
        ),
        row(
            29,
            "Employment contract with a name that goes on and on, Kerttu Hyvönen, Tampere office, from January",
            ShownStatus::Pending,
            &[("Kerttu Hyvönen", New), ("Sari Väisänen", WaitingForSend)],
        ),
        row(0, "Safety instructions", ShownStatus::Pending, &many),
        row(5, "NDA, Fjordlys AS", ShownStatus::Sealing, &[("Solveig Dahl", Signed)]),
        row(
            6,
            "Lease, Pyynikintie 8 A 2",
            ShownStatus::Signed,
            &[("Aino Lehtonen", Signed), ("Mikael Sandström", Signed)],
        ),
        row(
            7,
            "Board minutes 6/2026",
            ShownStatus::Expired,
            &[("Tuomas Niemelä", Signed), ("Astrid Nyman", Cancelled)],
        ),
        row(8, "Supply agreement, Toft & Bro ApS", ShownStatus::Cancelled, &[("Rasmus Toft", Cancelled)]),
        row(9, "", ShownStatus::Draft, &[]),
    ]
}

fn received(number: u128, name: &str, days: Option<i64>) -> Received {
    Received {
        invitation: InvitationId(Uuid::from_u128(number)),
        document: name.into(),
        sender: "Sari Väisänen".into(),
        account: "Koivurinne Kodit Oy".into(),
        sent_at: moment("2026-11-23T06:41:00Z"),
        pages: 2,
        valid_until: days.map(|_| date(2026, 11, 27)),
        days_left: days,
    }
}

/// What waits for me.
pub fn waiting() -> Vec<Received> {
    vec![received(1, "Employment contract, Oskari Lahtinen", Some(3)), received(2, "Board minutes 7/2026", None)]
}

fn home() -> Home {
    let (open, closed): (Vec<_>, Vec<_>) = rows().into_iter().partition(|row| row.status == ShownStatus::Pending);
    let (drafts, finished) = closed.into_iter().partition(|row| row.status == ShownStatus::Draft);
    Home {
        waiting_for_me: waiting(),
        waiting_for_others_total: 7,
        waiting_for_others: open,
        finished,
        drafts,
        is_new: false,
    }
}

/// Everything that can be settled.
fn settings() -> DocumentSettings {
    let link = |title: &str, url: &str| LinkToAccept { title: title.into(), url: url.into() };
    DocumentSettings {
        links: vec![
            link("House rules", "https://koivurinne.example/rules"),
            link(
                "A very long title <of terms>",
                "https://koivurinne.example/terms/2026/11/with-a-long-address-that-has-to-break?language=fi&version=12",
            ),
        ],
        sms: "Hei! Vuokrasopimus odottaa allekirjoitusta.".into(),
        separately: true,
        reminders: Reminders { every_days: 3, before_end_days: 1 },
        notices: Notices { each_signature: true, completed: true, address: "office@koivurinne.example".into() },
        signed_copy: SignedCopy::Link,
    }
}

/// A draft with two files and two signatories.
pub fn draft() -> Draft {
    let file = |number: u128, name: &str, pages, warnings: &[&str]| DraftFile {
        id: FileId(Uuid::from_u128(number)),
        name: name.into(),
        bytes: 184_000,
        pages,
        warnings: warnings.iter().map(|code| (*code).to_owned()).collect(),
    };
    let mut elin = DraftSignatory::empty(Language::Sv, 2);
    elin.name = "Elin Sjöberg".into();
    elin.email = "elin@gmial.com".into();
    elin.phone = "+46 70 123 45 67".into();
    elin.organization = "Sjöberg & Co <AB>".into();
    elin.delivery = InvitationDelivery::Both;
    let mut aino = DraftSignatory::empty(Language::Fi, 1);
    aino.email = session().email;
    Draft {
        id: DocumentId(Uuid::from_u128(4)),
        version: 3,
        fields: DraftFields {
            name: "Lease, Tammelankatu 4 B 12".into(),
            message: "Hei,\n\ntässä vuokrasopimus <luettavaksi>.".into(),
            language: Language::Fi,
            valid_until: "2026-12-05".into(),
            in_order: true,
            require_reading: true,
            signatories: vec![aino, elin],
            settings: settings(),
        },
        files: vec![
            file(1, "Lease-2026-0418.pdf", 2, &[]),
            file(2, "Annex 1 inspection.pdf", 1, &["no-text", "something-new"]),
        ],
        bytes: 368_000,
        pages: 3,
        problems: Vec::new(),
    }
}

pub fn invitation(number: u128, name: &str, status: InvitationStatus) -> InvitationView {
    let signed = status == InvitationStatus::Signed;
    InvitationView {
        id: InvitationId(Uuid::from_u128(number)),
        position: 1,
        step: 1,
        name: name.into(),
        email: format!("{}@koivurinne.example", name.to_lowercase().replace(' ', ".")),
        given_name: name.into(),
        phone: if number == 2 { "+4520123456".into() } else { String::new() },
        delivery: if number == 2 { InvitationDelivery::Secure } else { InvitationDelivery::Mail },
        organization: if number == 4 { "Niemelä & pojat Oy".into() } else { String::new() },
        can_correct: matches!(status, InvitationStatus::New | InvitationStatus::WaitingForSend),
        language: Language::Nb,
        method: SignatureMethod::Light,
        status,
        opened_at: matches!(status, InvitationStatus::Opened | InvitationStatus::Signed)
            .then(|| moment("2026-11-23T06:52:00Z")),
        signed_at: signed.then(|| moment("2026-11-17T08:22:00Z")),
        signed_as: signed.then(|| {
            (
                name.to_owned(),
                Representation::Organization { name: "Koivurinne Kodit Oy".into(), ground: Ground::SigningRight },
            )
        }),
        holds_up_since: None,
        reminded_at: None,
        deliveries: vec![delivery(DeliveryState::Accepted, None)],
        can_remind: status.is_in_turn(),
        declined: None,
    }
}

fn delivery(state: DeliveryState, response: Option<&str>) -> DeliveryView {
    DeliveryView {
        kind: MessageKind::Invitation,
        channel: Channel::Mail,
        address: "bjorn.haugen@fjordpost.example".into(),
        state,
        at: moment("2026-11-20T07:03:00Z"),
        is_delayed: false,
        response: response.map(str::to_owned),
    }
}

/// A sent document.
pub fn document(status: ShownStatus) -> DocumentView {
    use InvitationStatus::{Cancelled, New, Opened, Signed, WaitingForSend};
    let mut bjorn = invitation(3, "Bjørn Haugen", New);
    bjorn.deliveries = vec![delivery(DeliveryState::Bounced, Some("550 5.1.1 no such user"))];
    let mut freja = invitation(2, "Freja Møller", Opened);
    freja.reminded_at = Some(moment("2026-11-22T06:09:00Z"));
    let pending = status == ShownStatus::Pending;
    let mut invitations =
        vec![invitation(1, "Aino Lehtonen", Signed), freja, bjorn, invitation(4, "Tuomas Niemelä", WaitingForSend)];
    if !pending {
        let rest = if matches!(status, ShownStatus::Signed | ShownStatus::Sealing) { Signed } else { Cancelled };
        invitations = vec![invitation(1, "Aino Lehtonen", Signed), invitation(2, "Freja Møller", rest)];
    }
    let event = |at: &str, kind, who: &str, details: &[(&'static str, &str)]| TimelineEvent {
        kind,
        at: moment(at),
        who: who.into(),
        details: details.iter().map(|(label, value)| (*label, (*value).to_owned())).collect(),
    };
    DocumentView {
        id: DocumentId(Uuid::from_u128(4)),
        name: "Lease, Hämeenkatu 14 A 5".into(),
        status,
        sender: "Aino Lehtonen".into(),
        message: "Hei,\ntässä vuokrasopimus.".into(),
        language: Language::Fi,
        valid_until: Some(date(2026, 11, 26)),
        ends: Some(("Europe/Helsinki".into(), moment("2026-11-26T22:00:00Z"))),
        days_left: pending.then_some(3),
        in_order: false,
        require_reading: true,
        settings: settings(),
        check_code: "k7mf-2xqp-9wrt-4bhn".into(),
        check_url: "http://localhost:8080/check/k7mf-2xqp-9wrt-4bhn".into(),
        seal_level: (status == ShownStatus::Signed).then(|| "B-LTA".into()),
        sent_at: Some(moment("2026-11-17T08:20:00Z")),
        closed_at: (!pending).then(|| moment("2026-11-23T09:00:00Z")),
        is_own: true,
        sealed_at: (status == ShownStatus::Signed).then(|| moment("2026-11-23T09:00:02Z")),
        files: [(1, "Lease-2026-0402.pdf"), (2, "Annex 1 inspection.pdf")]
            .map(|(number, name)| FileView {
                id: FileId(Uuid::from_u128(number)),
                name: name.into(),
                pages: 2,
                bytes: 1_900_000,
                sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08".into(),
            })
            .into(),
        invitations,
        timeline: vec![
            event("2026-11-17T08:04:00Z", EventKind::Created, "Aino Lehtonen", &[]),
            event("2026-11-17T08:20:00Z", EventKind::Sent, "Aino Lehtonen", &[("count", "4")]),
            event(
                "2026-11-17T08:22:00Z",
                EventKind::Signed,
                "Aino Lehtonen",
                &[("method", "light"), ("ip", "192.0.2.7")],
            ),
            event("2026-11-20T07:03:00Z", EventKind::Delivered, "Tuomas Niemelä", &[("channel", "mail")]),
            event(
                "2026-11-23T04:05:00Z",
                EventKind::SignatoriesChanged,
                "Aino Lehtonen",
                &[("added", "<Väinö>, Freja Møller"), ("removed", "Elin"), ("now-strong", "Bo"), ("changed", "Cia")],
            ),
            event("2026-11-23T04:06:00Z", EventKind::Deferred, "Bjørn Haugen", &[("response", "451 4.7.1 later")]),
            event(
                "2026-11-23T04:07:00Z",
                EventKind::Told,
                "Aino Lehtonen",
                &[("message", "ends-soon"), ("automatic", "yes")],
            ),
            event("2026-11-23T04:08:00Z", EventKind::Restored, "Aino Lehtonen", &[]),
            event(
                "2026-11-23T04:10:00Z",
                EventKind::Refused,
                "Bjørn Haugen",
                &[("response", "550 5.1.1 no such user")],
            ),
            event(
                "2026-11-23T06:52:00Z",
                EventKind::Opened,
                "Freja Møller",
                &[
                    ("channel", "mail"),
                    ("ip", "2001:db8::1"),
                    ("device", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)"),
                ],
            ),
        ],
        can_remind: pending,
        can_cancel: pending,
        can_delete: !pending,
        deleted_at: None,
        is_open: pending,
        can_cancel_one: true,
        can_change: pending,
        tells_cancelled: false,
        original: pending.then(|| reference(21, "Lease, Hämeenkatu 14 A", ShownStatus::Signed)),
        addenda: vec![reference(22, "", ShownStatus::Draft), reference(23, "Addendum: keys", ShownStatus::Pending)],
    }
}

fn reference(number: u128, name: &str, status: ShownStatus) -> Reference {
    Reference { id: DocumentId(Uuid::from_u128(number)), name: name.into(), status }
}

pub fn samples(language: Language) -> Vec<Sample> {
    let taken = Taken::default();
    let frame = |here| frame_signed_in(language, "/documents").at(here);
    let mut told = frame("documents");
    told.toast = Some(Toast::new("toast-deleted").undo("/documents/4/restore"));
    let list = |query: Query, rows, total| {
        let senders = vec![
            (PersonId(Uuid::from_u128(1)), "Aino Lehtonen".into()),
            (PersonId(Uuid::from_u128(2)), "<Väisänen>".into()),
        ];
        let found = Documents { rows, total, counts: [214, 3, 9, 188, 14], has_trash: false, senders };
        ListPage::of(told.clone(), query, &found, ZONE, &taken)
    };
    let query = Query { page: 1, ..Query::default() };
    let filtered = Query {
        sender: Some(PersonId(Uuid::from_u128(2))),
        signatory: "<elin>".into(),
        dates: Dates::Between("2026-11-01".parse().ok(), "2026-11-20".parse().ok()),
        order: "name".into(),
        ..query.clone()
    };
    let view = |document: &DocumentView, email: &str| ViewPage::of(frame("documents"), document, email, ZONE);
    let mut wrong = draft();
    wrong.fields.signatories[1].email = "elin@".into();
    wrong.problems = vec![
        Refused::new("files-missing").at("files"),
        Refused::new("email-invalid").at("signatories.1.email").with("address", "elin@"),
        Refused::new("delivery-mail-only").at("signatories.1.delivery"),
        Refused::new("link-address-invalid").at("links.0.url"),
        Refused::new("validity-too-long").at("valid_until").with("limit", 180),
    ];
    let mut trash = document(ShownStatus::Cancelled);
    trash.deleted_at = Some(moment("2026-11-23T09:00:00Z"));
    let copy = DocumentView { is_own: false, message: String::new(), ..document(ShownStatus::Signed) };
    let mut unsigned = document(ShownStatus::Expired);
    unsigned.invitations.remove(0);
    let mut alone = draft();
    alone.files.truncate(1);
    alone.fields.in_order = false;
    alone.fields.signatories.truncate(1);
    alone.fields.message.clear();
    alone.fields.settings = DocumentSettings::default();
    let mut mine = alone.clone();
    mine.fields.signatories[0].delivery = InvitationDelivery::None;
    let mut each_way = draft();
    let row = |way, email: &str| DraftSignatory {
        name: format!("{way:?} signatory"),
        email: email.into(),
        phone: "+358401234567".into(),
        delivery: way,
        ..DraftSignatory::empty(language, 1)
    };
    each_way.fields.signatories = vec![
        row(InvitationDelivery::Sms, ""),
        row(InvitationDelivery::Secure, "secure@koivurinne.example"),
        row(InvitationDelivery::None, &session().email),
    ];
    let defaults = DraftFields {
        valid_until: "2026-12-23".into(),
        language,
        signatories: vec![DraftSignatory::empty(language, 1)],
        ..DraftFields::default()
    };
    vec![
        sample("home", &home_page(frame("home"), &home(), ZONE, &taken)),
        sample(
            "home-new",
            &home_page(
                frame("home"),
                &Home { is_new: true, ..Home::default() },
                ZONE,
                &Taken { office: true, ..taken },
            ),
        ),
        sample("home-quiet", &home_page(frame("home"), &Home::default(), ZONE, &taken)),
        sample("documents", &list(query.clone(), rows(), 214)),
        sample("documents-none-found", &list(Query { search: "<Hämeen>".into(), ..query.clone() }, Vec::new(), 0)),
        sample("documents-filtered", &list(filtered.clone(), rows(), 9)),
        sample("documents-none-filtered", &list(filtered, Vec::new(), 0)),
        sample("documents-none-here", &list(Query { status: "draft".into(), ..query.clone() }, Vec::new(), 0)),
        sample("documents-trash", &list(Query { status: "trash".into(), ..query.clone() }, rows(), 9)),
        sample("documents-trash-empty", &list(Query { status: "trash".into(), ..query.clone() }, Vec::new(), 0)),
        sample(
            "documents-only-trash",
            &ListPage::of(
                frame("documents"),
                query.clone(),
                &Documents { has_trash: true, ..Documents::default() },
                ZONE,
                &taken,
            ),
        ),
        sample("documents-new", &ListPage::of(frame("documents"), query, &Documents::default(), ZONE, &taken)),
        sample("draft-new", &EditPage::new(frame("documents"), &session(), defaults, &Taken { office: true, ..taken })),
        sample("draft", &EditPage::of(frame("documents"), &session(), &draft(), &taken)),
        sample(
            "draft-saved",
            &EditPage::of(frame("documents"), &session(), &draft(), &taken).with_saved(saved()).with_problems(&[
                Refused::new("signatories-too-many").at("recipient_group").with("limit", 80),
                Refused::new("template-gone").at("sms_template"),
            ]),
        ),
        sample("draft-alone", &EditPage::of(frame("documents"), &session(), &alone, &taken)),
        sample(
            "draft-problems",
            &EditPage::of(frame("documents"), &session(), &wrong, &taken).with_problems(&wrong.problems),
        ),
        sample(
            "draft-changed",
            &EditPage::of(frame("documents"), &session(), &draft(), &taken).changed_meanwhile(wrong.fields.clone()),
        ),
        sample("review", &ReviewPage::of(frame("documents"), &base::session(language), &draft())),
        sample("draft-ways", &EditPage::of(frame("documents"), &session(), &each_way, &taken).unfolded(true)),
        sample("review-mine", &ReviewPage::of(frame("documents"), &base::session(language), &mine)),
        sample("review-ways", &ReviewPage::of(frame("documents"), &base::session(language), &each_way)),
        sample("review-alone", &ReviewPage::of(frame("documents"), &base::session(language), &alone)),
        sample("document-pending", &view(&document(ShownStatus::Pending), "nobody@koivurinne.example")),
        sample("document-mine", &view(&document(ShownStatus::Pending), "Freja.Møller@koivurinne.example")),
        sample("document-sealing", &view(&document(ShownStatus::Sealing), "")),
        sample("document-signed", &view(&document(ShownStatus::Signed), "")),
        sample("document-cancelled", &view(&document(ShownStatus::Cancelled), "")),
        sample("document-expired", &view(&document(ShownStatus::Expired), "")),
        sample("document-declined", &view(&document(ShownStatus::Declined), "")),
        sample("document-unsigned", &view(&unsigned, "")),
        sample("document-trash", &view(&trash, "")),
        sample("document-copy", &view(&copy, "")),
        sample("cancel", &CancelPage::of(frame("documents"), &document(ShownStatus::Pending))),
        sample("by-hand", &ByHandPage::of(frame("documents"), &document(ShownStatus::Pending))),
        sample("by-hand-expired", &ByHandPage::of(frame("documents"), &document(ShownStatus::Expired))),
        sample("ways", &ways(frame("documents"), ShownStatus::Pending, "signatories-fixed")),
        sample("ways-validity", &ways(frame("documents"), ShownStatus::Pending, "validity-fixed")),
        sample("ways-closed", &ways(frame("documents"), ShownStatus::Signed, "not-open")),
        sample("extend", &extend(frame("documents"), &[])),
        sample("extend-wrong", &extend(frame("documents"), &[Refused::new("validity-not-later").at("valid_until")])),
    ]
}

fn ways(frame: Frame, status: ShownStatus, code: &str) -> WaysPage {
    WaysPage::of(frame, &document(status), code)
}

fn extend(frame: Frame, refusals: &[Refused]) -> ExtendPage {
    let until = Extendable { name: "Lease, Hämeenkatu 14 A 5".into(), until: date(2026, 11, 26) };
    let problems = Problems::of(&frame.t, refusals);
    ExtendPage::of(frame, DocumentId(Uuid::from_u128(4)), until, "2026-11-20".into(), problems)
}

/// What can be picked.
fn saved() -> Saved {
    Saved {
        messages: settings::message_templates(),
        groups: settings::recipient_groups(),
        presets: settings::invitation_templates(),
        contacts: vec![Contact {
            name: "<Elin> \"Sjöberg\"".into(),
            email: "elin@example.fi".into(),
            phone: Some("+358401234567".into()),
            language: Language::Sv,
        }],
    }
}

/// A draft's fields with signatories of these names, each with a turn of their own.
pub fn named(names: &[&str]) -> DraftFields {
    let row = |(name, step): (&&str, u32)| DraftSignatory {
        name: (*name).into(),
        ..DraftSignatory::empty(Language::Sv, step)
    };
    DraftFields { signatories: names.iter().zip(1..).map(row).collect(), ..DraftFields::default() }
}
