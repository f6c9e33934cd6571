//! The signing copies of a document's files: what the sending action asks of `pdf`.

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::{Value, json};
use sinetti_domain::{DocumentId, Language, Refused};
use sinetti_pdf::{EvidenceFile, Legend, Place, SigningCopyPlan, SigningCopyTexts};
use sinetti_store::{
    Tx,
    blobs::{hex, sha256},
    documents, files, invitations,
};
use sinetti_texts::Texts;

use super::{content, printed};
use crate::{
    Error, Installation, Kind, Result, evidence,
    installation::{Stamped, Stamping},
};

/// What every file's signing copy of one document shares.
pub(crate) struct Preparation<'a> {
    pub document: &'a documents::Document,
    pub invitations: &'a [invitations::Invitation],
    pub check_code: &'a str,
    pub at: Timestamp,
}

/// A file with the revision that sending adds, and for a new file (the evidence file) its original revision too.
pub(crate) struct Prepared {
    pub new_file: Option<(files::File, files::Revision)>,
    pub revision: files::Revision,
    /// Of the certification: none for a file that arrived signed.
    level: Option<&'static str>,
}

/// The files of a document that people chose, each with its original; evidence files are made anew.
pub(crate) async fn originals(tx: &mut Tx<'_>, document: DocumentId) -> Result<Vec<(files::File, files::Revision)>> {
    let mut originals = Vec::new();
    for file in files::of_document(tx, document).await?.into_iter().filter(|file| !is_evidence_file(file)) {
        let first = files::revisions(tx, file.id).await?.into_iter().next();
        originals.push((file, first.ok_or_else(|| Error::internal("a file without its original"))?));
    }
    Ok(originals)
}

/// Prepares the files of a document, and for those that arrived signed, the evidence files that carry their signature pages.
pub(crate) async fn prepare(
    installation: &Installation,
    of: Preparation<'_>,
    files: &[(files::File, files::Revision)],
) -> Result<Vec<Prepared>> {
    let adds_to = adds_to(installation, of.document).await?;
    let mut at = Sending { installation, of, adds_to, stamping: installation.stamping() };
    let mut prepared = Vec::new();
    for (file, original) in files {
        let bytes = content::whole(&installation.store, std::slice::from_ref(original)).await?;
        let (revision, level) = copy(&mut at, file, original, &bytes).await?;
        prepared.push(Prepared { new_file: None, revision, level });
        if file.arrived_signed {
            prepared.push(evidence_file(&mut at, file, &bytes).await?);
        }
    }
    Ok(prepared)
}

/// Writes down what was prepared; the digests for the evidence.
pub(crate) async fn insert(tx: &mut Tx<'_>, prepared: &[Prepared]) -> Result<Vec<Value>> {
    let mut digests = Vec::new();
    for one in prepared {
        if let Some((file, original)) = &one.new_file {
            files::insert(tx, file).await?;
            files::add_revision(tx, original).await?;
        }
        files::add_revision(tx, &one.revision).await?;
        let mut digest = digest(&one.revision);
        if let Some(level) = one.level {
            digest["level"] = level.into();
        }
        digests.push(digest);
    }
    Ok(digests)
}

/// A revision as the evidence names it.
pub(crate) fn digest(of: &files::Revision) -> Value {
    json!({ "file": of.file_id, "sha256": hex(&of.sha256) })
}

/// The installation and what is being sent.
struct Sending<'a> {
    installation: &'a Installation,
    of: Preparation<'a>,
    adds_to: Original,
    stamping: Stamping<'a>,
}

/// The document that this one adds to, with the code that opens its check page.
type Original = Option<(DocumentId, String)>;

async fn adds_to(installation: &Installation, document: &documents::Document) -> Result<Original> {
    let Some(id) = document.original_document_id else { return Ok(None) };
    let found = installation
        .store
        .read("documents.original", |tx| Box::pin(async move { Ok::<_, Error>(documents::get(tx, id).await?) }));
    Ok(found.await?.map(|original| (original.id, original.check_code.unwrap_or_default())))
}

async fn copy(
    at: &mut Sending<'_>,
    file: &files::File,
    original: &files::Revision,
    bytes: &Bytes,
) -> Result<(files::Revision, Option<&'static str>)> {
    let plan = plan(at, file);
    let signer = at.installation.signer(at.of.at)?;
    // A few milliseconds of work; a large file takes longer, so other requests are let through.
    let typefaces = &at.installation.settings.typefaces;
    let made = tokio::task::block_in_place(|| sinetti_pdf::prepare_unstamped(bytes.clone(), &plan, &signer, typefaces))
        .map_err(|error| {
            let refusal = Refused::new("file-cannot-be-signed").at("files").with("file", &file.name);
            Error { kind: Kind::Invalid, refusals: vec![refusal], cause: Some(Box::new(error)) }
        })?;
    let Stamped { increment, level } = at.stamping.complete(made.0).await?;
    let kind = files::RevisionKind::SigningCopy;
    Ok((content::extend(&at.installation.store, original, bytes, increment, kind, at.of.at).await?, level))
}

fn plan(at: &Sending<'_>, file: &files::File) -> SigningCopyPlan {
    let of = &at.of;
    let t = Texts::of(of.document.language);
    let check_code = printed(of.check_code);
    let check_url = at.installation.url(&format!("/check/{check_code}"));
    let shown_url = check_url.split_once("://").map_or(check_url.as_str(), |(_, rest)| rest).to_owned();
    SigningCopyPlan {
        document_name: of.document.name.clone(),
        file_name: file.name.clone(),
        check_code,
        language: t.tag().to_owned(),
        texts: texts(t, file.pages, &shown_url),
        places: of.invitations.iter().map(|invitation| place(t, invitation.position)).collect(),
        evidence: sent_evidence(at, file),
        time: of.at,
        test: at.installation.settings.test,
        footer: true,
        check_url,
    }
}

fn place(t: Texts, number: u32) -> Place {
    Place { number, label: t.say("signature-page-place").with("n", number).to_string() }
}

fn texts(t: Texts, pages: u32, url: &str) -> SigningCopyTexts {
    let say = |key: &str| t.say(key).to_string();
    SigningCopyTexts {
        footer: t.say("signature-page-footer").with("url", url).to_string(),
        link: say("signature-page-link"),
        heading: say("signature-page-heading"),
        title: say("signature-page-title"),
        pages_before: t.say("signature-page-pages-before").with("n", pages).to_string(),
        not_signed: say("signature-page-not-signed"),
        legend_title: say("signature-page-legend-title"),
        legend: Language::ALL.into_iter().map(legend).collect(),
        check: say("signature-page-check"),
        check_code: say("signature-page-check-code"),
        sealed_by: say("signature-page-sealed-by"),
        evidence: say("signature-page-evidence"),
        test: say("signature-page-test"),
    }
}

fn legend(language: Language) -> Legend {
    let t = Texts::of(language);
    Legend { language: t.tag().to_owned(), text: t.say("signature-page-legend").to_string() }
}

/// What is known at sending, as it travels in the file: no addresses of people, only what binds.
fn sent_evidence(at: &Sending<'_>, file: &files::File) -> Vec<u8> {
    let of = &at.of;
    let places: Vec<_> = of
        .invitations
        .iter()
        .map(|invitation| json!({ "place": invitation.position, "step": invitation.step, "method": invitation.method.word() }))
        .collect();
    let mut value = json!({
        "format": "sinetti-evidence-1",
        "event": "sent",
        "at": evidence::moment(of.at),
        "document": of.document.id,
        "check": of.check_code,
        "file": { "id": file.id, "name": file.name, "pages": file.pages, "sha256": hex(&file.original_sha256) },
        "places": places,
        "valid_until": of.document.valid_until.map(|date| date.to_string()),
        "test": at.installation.settings.test,
    });
    if let Some((document, check)) = &at.adds_to {
        value["adds_to"] = json!({ "document": document, "check": check });
    }
    sinetti_ledger::canonical(&value).into_bytes()
}

/// The key in a file's `examined` that marks an evidence file.
const EVIDENCE_OF: &str = "evidence_of";

/// Whether a file of a document was made by us to carry the signature pages of one that arrived signed.
pub(crate) fn is_evidence_file(file: &files::File) -> bool {
    file.examined.get(EVIDENCE_OF).is_some()
}

async fn evidence_file(at: &mut Sending<'_>, signed: &files::File, bytes: &Bytes) -> Result<Prepared> {
    let t = Texts::of(at.of.document.language);
    let name =
        t.say("signature-page-evidence-file-name").with("file", signed.name.trim_end_matches(".pdf")).to_string();
    let page = EvidenceFile {
        language: t.tag().to_owned(),
        title: t.say("signature-page-evidence-file-title").with("file", &signed.name).to_string(),
        explanation: t.say("signature-page-evidence-file-explanation").to_string(),
        facts: vec![
            (t.say("signature-page-fact-file").to_string(), signed.name.clone()),
            (t.say("signature-page-fact-pages").to_string(), signed.pages.to_string()),
            ("SHA-256".to_owned(), hex(&sha256(bytes))),
        ],
    };
    let pdf =
        Bytes::from(sinetti_pdf::evidence_file(&page, &at.installation.settings.typefaces).map_err(Error::internal)?);
    let file = files::File {
        id: at.installation.new_id(),
        document_id: signed.document_id,
        position: 1_000 + signed.position,
        name: format!("{name}.pdf"),
        original_sha256: sha256(&pdf),
        original_bytes: pdf.len() as u64,
        pages: 1,
        examined: json!({ EVIDENCE_OF: signed.id, "page_sizes": [[595.0, 842.0]] }),
        arrived_signed: false,
        created_at: at.of.at,
    };
    let original = files::Revision {
        file_id: file.id,
        number: 0,
        kind: files::RevisionKind::Original,
        end_offset: pdf.len() as u64,
        sha256: file.original_sha256,
        segment_sha256: at.installation.store.blobs().put(pdf.clone()).await?,
        signature_id: None,
        created_at: at.of.at,
    };
    let (revision, level) = copy(at, &file, &original, &pdf).await?;
    Ok(Prepared { new_file: Some((file, original)), revision, level })
}
