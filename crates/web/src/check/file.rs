//! Check a file: is it untouched, is it the newest version, who signed when.

use askama::Template;
use axum::{extract::State, response::Response};
use sinetti_actions::{
    Kind,
    check::{
        code::{CodeCheck, check_code},
        file::{FileCheck, Known, check_file},
    },
};
use sinetti_domain::Refused;
use sinetti_texts::Texts;

use super::{
    outcome::Outcome,
    signatures::{self, Shown},
};
use crate::{
    At,
    errors::{Failure, status_of},
    forms::Fields,
    layout::{Frame, html},
    visitor::Guest,
};

/// The answer: one sentence first, then each signature.
#[derive(Template)]
#[template(path = "check/file.html")]
pub struct FilePage {
    pub frame: Frame,
    pub t: Texts,
    /// The file's name as given.
    pub name: String,
    pub outcome: Outcome,
    /// The document's code, when this installation knows the file.
    pub code: Option<String>,
    /// What the code tells.
    pub document: Option<CodeCheck>,
    /// What was changed.
    pub changes: Vec<String>,
    pub signatures: Vec<Shown>,
}

impl FilePage {
    /// Those of signatories.
    pub fn people(&self) -> Vec<&Shown> {
        self.signatures.iter().filter(|signature| !signature.by_service).collect()
    }

    /// When it was sealed, to the second.
    pub fn sealed(&self) -> Option<String> {
        let document = self.document.as_ref()?;
        document.sealed_at.map(|at| self.t.precise(at, &document.zone))
    }

    /// The first sentence.
    pub fn sentence(&self) -> String {
        let phrase = self.t.say(format!("{}-text", self.outcome.key())).with("n", self.people().len());
        match &self.document {
            Some(document) => phrase.with("signed", document.signed).with("total", document.total).to_string(),
            None => phrase.with("signed", self.people().len()).with("total", 0).to_string(),
        }
    }
}

pub async fn submit(
    State(at): State<At>,
    frame: Frame,
    Guest(visitor): Guest,
    fields: Fields,
) -> Result<Response, Failure> {
    if !fields.too_large().is_empty() {
        let refused =
            Refused::new("files-too-large").at("file").with("limit", at.settings.limits.bytes / (1024 * 1024));
        return super::page(frame, status_of(Kind::TooLarge), String::new(), &[refused]);
    }
    let Some(file) = fields.files().first() else {
        return super::page(frame, status_of(Kind::Invalid), String::new(), &[Refused::new("file-missing").at("file")]);
    };
    let check = match check_file(&at, &visitor, &file.name, file.bytes.clone()).await {
        Ok(check) => check,
        Err(error) if matches!(error.kind, Kind::Internal | Kind::Unavailable) => return Err(error.into()),
        Err(error) => {
            let refused: Vec<_> =
                error.refusals.into_iter().map(|refusal| refusal.at("file").with("file", &file.name)).collect();
            return super::page(frame, status_of(error.kind), String::new(), &refused);
        }
    };
    let document = match &check.known {
        // What the code tells is an extra here: without it the answer is still right.
        Known::Latest { code, .. } | Known::Earlier { code } => check_code(&at, &visitor, code).await.ok(),
        Known::Unknown => None,
    };
    html(&page(frame, check, document))
}

/// Puts the answer together.
pub fn page(frame: Frame, check: FileCheck, document: Option<CodeCheck>) -> FilePage {
    let t = frame.t;
    let own_zone = frame.session.as_ref().map(|session| session.zone.clone());
    let zone = document.as_ref().map(|document| document.zone.clone()).or(own_zone).unwrap_or_else(|| "UTC".to_owned());
    let code = match &check.known {
        Known::Latest { code, .. } | Known::Earlier { code } => {
            Some(document.as_ref().map_or_else(|| code.clone(), |document| document.code.clone()))
        }
        Known::Unknown => None,
    };
    FilePage {
        outcome: Outcome::of(&check.report, &check.known, document.as_ref()),
        changes: signatures::changes(&check.report, &t),
        signatures: signatures::shown(&check.report, &t, &zone),
        name: check.name,
        code,
        document,
        t,
        frame,
    }
}
