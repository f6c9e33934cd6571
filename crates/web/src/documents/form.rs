//! The New document form as it arrives: fields, the pressed button, uploaded files.

use std::hash::{DefaultHasher, Hash, Hasher};

use sinetti_actions::documents::{
    draft::{DraftFields, DraftSignatory},
    files::Upload,
};
use sinetti_domain::{
    DocumentId, FileId, Language, Refused, deliveries::Channel, invitations::SignatureMethod, limits::DocumentLimits,
    sending::InvitationDelivery,
};
use uuid::Uuid;

use super::{arrange::ForAll, form_settings};
use crate::forms::Fields;

/// Rows of signatories that are read: some more than an installation takes, so that the refusal can say so.
const ROWS: usize = 300;

/// Which button was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    Save,
    /// Save, and leave the page.
    Close,
    Review,
    AddFiles,
    AddSignatory,
    AddMyself,
    /// By place, from 0.
    RemoveSignatory(usize),
    RemoveFile(FileId),
    FileUp(FileId),
    FileDown(FileId),
    /// To a place, from 0.
    MoveFile(FileId, usize),
    SignatoryUp(usize),
    SignatoryDown(usize),
    /// From a place to another.
    MoveSignatory(usize, usize),
    /// One way of delivery and one kind of signature for all.
    SetAll,
    /// The sender signs it at once (D19).
    SignMyself,
    AddLink,
    RemoveLink(usize),
    /// Take the text of a saved template.
    UseMessage(Channel),
    /// Add everybody of a saved group.
    AddGroup,
    /// Take what a saved template presets.
    UsePreset,
}

impl Action {
    /// Reads the button's value; whatever is not known only saves.
    pub fn parse(value: &str) -> Self {
        let file = |prefix: &str| value.strip_prefix(prefix).and_then(|id| id.parse::<FileId>().ok());
        let row = |prefix: &str| value.strip_prefix(prefix).and_then(place);
        let moved = |prefix: &str| value.strip_prefix(prefix).and_then(|rest| rest.split_once("-to-"));
        match value {
            "review" => Self::Review,
            "close" => Self::Close,
            "add-files" => Self::AddFiles,
            "add-signatory" => Self::AddSignatory,
            "add-myself" => Self::AddMyself,
            "set-all" => Self::SetAll,
            "sign-myself" => Self::SignMyself,
            "add-link" => Self::AddLink,
            "add-group" => Self::AddGroup,
            "use-invitation-template" => Self::UsePreset,
            "use-message-template" => Self::UseMessage(Channel::Mail),
            "use-sms-template" => Self::UseMessage(Channel::Sms),
            _ => None
                .or_else(|| row("remove-signatory-").map(Self::RemoveSignatory))
                .or_else(|| row("signatory-up-").map(Self::SignatoryUp))
                .or_else(|| row("signatory-down-").map(Self::SignatoryDown))
                .or_else(|| row("remove-link-").map(Self::RemoveLink))
                .or_else(|| {
                    let (from, to) = moved("move-signatory-")?;
                    Some(Self::MoveSignatory(place(from)?, place(to)?))
                })
                .or_else(|| {
                    let (file, to) = moved("move-file-")?;
                    Some(Self::MoveFile(file.parse().ok()?, place(to)?))
                })
                .or_else(|| file("remove-file-").map(Self::RemoveFile))
                .or_else(|| file("file-up-").map(Self::FileUp))
                .or_else(|| file("file-down-").map(Self::FileDown))
                .unwrap_or(Self::Save),
        }
    }
}

/// A place as pages count, from 1, as lists do, from 0.
fn place(text: &str) -> Option<usize> {
    text.parse::<usize>().ok()?.checked_sub(1)
}

/// What was sent.
#[derive(Debug)]
pub struct DocumentForm(pub Fields);

impl DocumentForm {
    /// The pressed button.
    pub fn action(&self) -> Action {
        self.0.find("action").map_or(Action::Save, Action::parse)
    }

    /// The draft's version that the form was made from.
    pub fn version(&self) -> Option<i64> {
        self.0.find("version").and_then(|text| text.trim().parse().ok())
    }

    /// The id that the draft gets when it is made, from the page and what was typed there: a second press finds what the first one
    /// made, and the same page filled otherwise does not.
    pub fn draft(&self) -> Option<DocumentId> {
        let DocumentId(page) = self.0.find("draft")?.parse().ok()?;
        let mut typed = DefaultHasher::new();
        self.0.values().hash(&mut typed);
        self.0.files().iter().for_each(|file| (&file.name, &file.bytes).hash(&mut typed));
        let mut bytes = page.into_bytes();
        bytes[8..].copy_from_slice(&typed.finish().to_be_bytes());
        // The variant of RFC 9562, 4.1.
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Some(DocumentId(Uuid::from_bytes(bytes)))
    }

    /// What stands in the controls for all signatories.
    pub fn for_all(&self) -> ForAll {
        ForAll {
            delivery: self.0.find("delivery_all").and_then(InvitationDelivery::parse),
            method: self.0.find("method_all").and_then(SignatureMethod::parse),
        }
    }

    /// The chosen files that fit.
    pub fn uploads(&self) -> Vec<Upload> {
        let chosen = self.0.files().iter().filter(|file| file.field == "files");
        chosen.map(|file| Upload { name: file.name.clone(), bytes: file.bytes.clone() }).collect()
    }

    /// Refusals of those that were larger than everything an installation takes; they were not kept.
    pub fn oversized(&self, limits: &DocumentLimits) -> Vec<Refused> {
        let limit = limits.bytes / (1024 * 1024);
        let refused =
            |file: &String| Refused::new("file-too-large").at("files").with("file", file).with("limit", limit);
        self.0.too_large().iter().map(refused).collect()
    }

    /// What was typed, over what is there: a field that was not sent keeps its value. A form with a `name` field is the whole
    /// form, in which a missing tick means no.
    pub fn fields(&self, there: &DraftFields) -> DraftFields {
        let text = |name: &str, old: &str| self.0.find(name).map_or_else(|| old.to_owned(), str::to_owned);
        let whole = self.0.find("name").is_some();
        let ticked = |name: &str, old: bool| match self.0.find(name) {
            Some(value) => is_yes(value),
            None => old && !whole,
        };
        let rows = self.signatories(there);
        DraftFields {
            name: text("name", &there.name),
            message: text("message", &there.message),
            language: self.0.find("language").and_then(Language::parse).unwrap_or(there.language),
            valid_until: text("valid_until", &there.valid_until),
            in_order: ticked("in_order", there.in_order),
            require_reading: ticked("require_reading", there.require_reading),
            signatories: if rows.is_empty() { there.signatories.clone() } else { rows },
            settings: form_settings::read(&self.0, &there.settings, whole),
        }
    }

    /// The rows `signatory-<n>-...`, by their number.
    fn signatories(&self, there: &DraftFields) -> Vec<DraftSignatory> {
        let empty = DraftSignatory::empty(there.language, 1);
        let like_last = there.signatories.last().unwrap_or(&empty).another(1);
        let mut numbers: Vec<usize> =
            self.0.values().iter().filter_map(|(name, _)| row_number(name)).filter(|n| *n <= ROWS).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
            .into_iter()
            .zip(1u32..)
            .map(|(number, place)| {
                let value = |field: &str| self.0.find(&format!("signatory-{number}-{field}"));
                let text = |field: &str| value(field).unwrap_or_default().to_owned();
                // A field that the page does not have, as where an account has no choice, keeps what is there.
                let was = there.signatories.get(number - 1).unwrap_or(&like_last);
                DraftSignatory {
                    name: text("name"),
                    email: text("email"),
                    phone: text("phone"),
                    language: value("language").and_then(Language::parse).unwrap_or(like_last.language),
                    method: value("method").and_then(SignatureMethod::parse).unwrap_or(was.method),
                    delivery: value("delivery").and_then(InvitationDelivery::parse).unwrap_or(was.delivery),
                    organization: value("organization").unwrap_or(&was.organization).to_owned(),
                    step: value("step").and_then(|step| step.trim().parse().ok()).unwrap_or(place),
                }
            })
            .collect()
    }
}

fn row_number(name: &str) -> Option<usize> {
    let (number, _) = name.strip_prefix("signatory-")?.split_once('-')?;
    number.parse().ok().filter(|n| *n > 0)
}

fn is_yes(value: &str) -> bool {
    matches!(value, "on" | "true" | "yes" | "1")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn form(values: &[(&str, &str)]) -> DocumentForm {
        DocumentForm(Fields::from_pairs(values.iter().copied()))
    }

    fn there() -> DraftFields {
        DraftFields {
            valid_until: "2026-12-05".into(),
            language: Language::Fi,
            require_reading: true,
            signatories: vec![DraftSignatory::empty(Language::Fi, 1)],
            ..DraftFields::default()
        }
    }

    #[test]
    fn buttons() {
        let id = "018f0000-0000-7000-8000-000000000001";
        assert_eq!(Action::parse("remove-signatory-2"), Action::RemoveSignatory(1));
        assert_eq!(Action::parse("remove-signatory-0"), Action::Save);
        assert_eq!(Action::parse(&format!("file-up-{id}")), Action::FileUp(id.parse().unwrap()));
        assert_eq!(Action::parse(&format!("remove-file-{id}")), Action::RemoveFile(id.parse().unwrap()));
        assert_eq!(Action::parse("signatory-down-3"), Action::SignatoryDown(2));
        assert_eq!(Action::parse("move-signatory-4-to-1"), Action::MoveSignatory(3, 0));
        assert_eq!(Action::parse(&format!("move-file-{id}-to-2")), Action::MoveFile(id.parse().unwrap(), 1));
        for odd in ["move-signatory-4", "move-signatory-0-to-1", "move-file-x-to-1", "remove-link-", "format-disk"] {
            assert_eq!(Action::parse(odd), Action::Save, "{odd}");
        }
    }

    #[test]
    fn a_form_with_files_only_keeps_the_defaults() {
        assert_eq!(form(&[]).fields(&there()), there());
    }

    #[test]
    fn what_a_page_does_not_offer_stays() {
        let mut there = there();
        there.signatories[0].delivery = InvitationDelivery::None;
        there.signatories[0].organization = "Koivurinne Kodit Oy".into();
        let fields = form(&[("signatory-1-email", "a@b.fi"), ("signatory-2-email", "b@b.fi")]).fields(&there);
        assert_eq!(fields.signatories[0].delivery, InvitationDelivery::None);
        assert_eq!(fields.signatories[0].organization, "Koivurinne Kodit Oy");
        assert_eq!(fields.signatories[1].delivery, InvitationDelivery::Mail, "only one signs at once");
        assert_eq!(fields.signatories[1].organization, "");
    }

    #[test]
    fn a_missing_tick_in_the_whole_form_means_no() {
        let fields = form(&[("name", "Lease"), ("signatory-1-email", "a@b.fi")]).fields(&there());
        assert!(!fields.require_reading);
        assert_eq!(fields.valid_until, "2026-12-05");
        assert_eq!(fields.signatories.len(), 1);
        assert_eq!(fields.signatories[0].email, "a@b.fi");
        assert_eq!(fields.signatories[0].language, Language::Fi);
    }

    #[test]
    fn rows_come_in_the_order_of_their_numbers_and_keep_gaps_out() {
        let fields = form(&[
            ("in_order", "true"),
            ("signatory-7-name", "Second"),
            ("signatory-2-name", "First"),
            ("signatory-2-step", "4"),
            ("signatory-x-name", "Nobody"),
        ])
        .fields(&there());
        let rows: Vec<(&str, u32)> = fields.signatories.iter().map(|row| (row.name.as_str(), row.step)).collect();
        assert_eq!(rows, [("First", 4), ("Second", 2)]);
        assert!(fields.in_order);
    }

    proptest! {
        #[test]
        fn no_row_name_panics_or_grows(names in proptest::collection::vec("signatory-[0-9]{1,25}-(name|email|step)", 0..40)) {
            let values: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "9")).collect();
            prop_assert!(form(&values).fields(&there()).signatories.len() <= names.len().max(1));
        }
    }
}
