//! Files that arrive signed (features.md H1): their signatures stay valid, their signature pages are a file of their own, and what
//! permits nothing more is refused before sending.
#![allow(clippy::unwrap_used)]

use std::fmt::Write as _;

use pades::{
    forms,
    reader::Document,
    sign::{Certification, FieldScope, SignatureRequest, sign},
    update::Increment,
};
use sinetti_tests::{
    attacks::stranger,
    journeys::{Plan, wait_for},
    judges, on_both_engines,
    server::{AINO, ELIN, FREJA},
};

/// One page with an empty signature field `Own` and a text field `Reference`.
fn with_fields() -> Vec<u8> {
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R 5 0 R] /SigFlags 3 >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R 5 0 R] >>",
        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Own) /Rect [0 0 0 0] /F 132 /P 3 0 R >>",
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (Reference) /V (12) /Rect [0 0 0 0] /F 132 /P 3 0 R >>",
    ];
    let mut file = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (object, number) in objects.iter().zip(1..) {
        writeln!(table, "{:010} 00000 n ", file.len()).unwrap();
        file.extend_from_slice(format!("{number} 0 obj\n{object}\nendobj\n").as_bytes());
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.extend_from_slice(table.as_bytes());
    file.extend_from_slice(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").as_bytes());
    file
}

/// The same, signed by somebody elsewhere, who permits what the certification says.
fn signed(certification: Option<Certification>) -> Vec<u8> {
    let file = with_fields();
    let document = Document::open(file.clone()).unwrap();
    let field = forms::find(&document, "Own").unwrap().unwrap().reference;
    let (signer, _) = stranger();
    let mut request = SignatureRequest::new(field, &signer, "2026-11-01T00:00:00Z".parse().unwrap());
    request.certification = certification;
    [file.clone(), sign(Increment::new(&document), &request).unwrap()].concat()
}

fn certified(level: u8, locked_fields: Option<FieldScope>) -> Vec<u8> {
    signed(Some(Certification { level, locked_fields }))
}

on_both_engines! {
    async fn what_permits_nothing_more_is_refused_before_sending(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let locked = [
            ("certified with P 1", certified(1, None)),
            ("all fields locked", certified(2, Some(FieldScope::All))),
            ("all fields but one locked", certified(2, Some(FieldScope::Exclude(vec!["Reference".to_owned()])))),
        ];
        for (what, file) in locked {
            let plan = Plan { files: vec![("Locked.pdf", file)], ..Plan::new(what, &[ELIN]) };
            let refused = aino.submit(&plan.form(&aino).await.with("action", "review")).await;
            assert_eq!((refused.status, refused.wrong_fields()), (422, vec!["files".to_owned()]), "{what}");
            assert!(refused.says("Locked.pdf"), "{what}: it says which file: {}", refused.text());
            // The draft is kept with what was typed.
            assert!(refused.says(ELIN.email) || refused.text().contains(ELIN.email), "{what}");
        }
    }

    async fn what_permits_signatures_keeps_its_own(server: &mut Server) {
        let aino = server.signed_in(AINO).await;
        let open = [
            ("Approved.", signed(None)),
            ("Certified 2.", certified(2, None)),
            ("Certified 3.", certified(3, None)),
            ("One field locked.", certified(2, Some(FieldScope::Include(vec!["Reference".to_owned()])))),
        ];
        for (name, file) in open {
            let plan = Plan { files: vec![("Arrived.pdf", file.clone())], ..Plan::new(name, &[ELIN, FREJA]) };
            let document = plan.send(&aino).await;
            server.sign(ELIN, name).await;
            server.sign(FREJA, name).await;
            let page = wait_for(&aino, &document, "signed").await.text();
            let files: Vec<&str> =
                page.split('"').filter(|text| text.starts_with(&format!("{document}/files/")) && text.ends_with(".pdf")).collect();
            assert!(files.len() >= 2, "{name}: the file and its signature pages: {files:?}");
            let mut arrived = Vec::new();
            for path in files {
                let bytes = aino.get(path).await.body;
                if bytes.starts_with(&file) && arrived.is_empty() {
                    arrived = bytes;
                }
            }
            assert!(!arrived.is_empty(), "{name}: only appended");
            let kept = server.keep("arrived.pdf", &arrived);
            let judged = judges::pyhanko(&server.root_pem(), &kept);
            let own = judged.iter().find(|one| one.field == "Own").unwrap();
            assert!(own.valid && own.intact && own.allowed, "{name}: {own:#?}");
            let ours: Vec<_> = judged.iter().filter(|one| one.field.starts_with("sinetti")).collect();
            assert!(ours.len() >= 4 && ours.iter().all(|one| one.bottom_line), "{name}: {judged:#?}");
            assert_eq!(judges::qpdf(&kept).0, 0, "{name}");
        }
    }
}
