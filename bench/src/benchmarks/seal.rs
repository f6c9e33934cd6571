//! What a signature costs in `pades` itself, in this process: as a ratio to one SHA-256 over the file and one raw signature
//! with the same key; what validation data and a document time stamp add; and pyHanko beside it, on the same file and key.

use std::{hint::black_box, path::Path, process::Command, sync::Arc, time::Duration};

use anyhow::{Context, ensure};
use aws_lc_rs::{
    digest::{SHA256, digest},
    rand::SystemRandom,
};
use jiff::{SignedDuration, Timestamp};
use pades::{
    authority::{Authority, AuthorityName, EndCertificate, KeyAlgorithm, Signer, certificate_to_pem},
    forms::{self, NewField},
    reader::{Document, ObjectSource},
    sign::{SignatureRequest, prepare_time_stamp, sign},
    update::Increment,
    validation_data::{self, ValidationData},
};

use crate::{paper, process::own_time, table::Row};

/// Long enough that a tick of the processor's clock is one part in a hundred.
const LONG_ENOUGH: Duration = Duration::from_secs(1);

/// An authority, its signer, and the time at which everything happens.
struct House {
    issuing: Authority,
    signer: Signer,
    now: Timestamp,
}

pub fn run() -> anyhow::Result<Vec<Row>> {
    let mut rows = Vec::new();
    for (name, key) in [("P-256", KeyAlgorithm::P256), ("RSA-3072", KeyAlgorithm::Rsa3072)] {
        let house = House::new(key)?;
        for (size, bytes) in [("1 MB", 1_000_000), ("10 MB", 10_000_000)] {
            let file: Arc<[u8]> = paper::of_size(bytes, 1).into();
            let floor = measure(|| {
                let hash = digest(&SHA256, black_box(&file));
                black_box(house.signer.sign(hash.as_ref()).map(drop)).context("signing failed")
            })?;
            let signed = measure(|| black_box(house.sign(&file)).map(drop))?;
            rows.push(Row::new(format!("floor: SHA-256 over {size} and one raw {name} signature"), floor, "ms"));
            rows.push(ratio(format!("B-B signature, {name}, {size}: times the floor"), signed / floor, 2.0, signed));
            if bytes == 1_000_000 {
                rows.extend(house.pyhanko(name, &file, signed)?);
            }
        }
    }
    let house = House::new(KeyAlgorithm::P256)?;
    let file: Arc<[u8]> = paper::of_size(1_000_000, 1).into();
    let sealed: Arc<[u8]> = [&file[..], &house.sign(&file)?].concat().into();
    let archived = measure(|| black_box(house.archive(&sealed)).map(drop))?;
    rows.push(
        Row::new("B-LTA on a sealed 1 MB: DSS and document time stamp", archived, "ms")
            .aim(5.0)
            .note("the authority excluded"),
    );
    Ok(rows)
}

fn ratio(what: String, ratio: f64, aim: f64, milliseconds: f64) -> Row {
    Row::new(what, ratio, "x").aim(aim).note(format!("{milliseconds:.2} ms, {:.0} a second", 1_000.0 / milliseconds))
}

/// Milliseconds of processor time for one turn.
fn measure(mut turn: impl FnMut() -> anyhow::Result<()>) -> anyhow::Result<f64> {
    let begin = own_time()?;
    let mut times = 0;
    loop {
        for _ in 0..5 {
            turn()?;
        }
        times += 5;
        let used = own_time()?.saturating_sub(begin);
        if used >= LONG_ENOUGH {
            return Ok(used.as_secs_f64() * 1_000.0 / f64::from(times));
        }
    }
}

impl House {
    fn new(key: KeyAlgorithm) -> anyhow::Result<Self> {
        let random = SystemRandom::new();
        let now: Timestamp = "2026-11-25T10:00:00Z".parse()?;
        let until = now + SignedDuration::from_hours(24 * 3_650);
        let name = |common_name| AuthorityName { common_name, organization: "Bench", country: None, key };
        let root = Authority::create_root(&name("Root"), now, until, &random)?;
        let issuing = root.issue_authority(&name("Issuing"), now, until, &random)?;
        let end = EndCertificate {
            common_name: "Signer",
            organization: None,
            country: None,
            not_before: now,
            not_after: until,
            content_commitment: true,
            time_stamping: false,
            revocation_list: None,
            responder: None,
            key,
        };
        let signer = issuing.issue_signer(&end, &random)?;
        Ok(Self { issuing, signer, now })
    }

    /// From the bytes of a file to those of the increment that signs it.
    fn sign(&self, file: &Arc<[u8]>) -> anyhow::Result<Vec<u8>> {
        let document = Document::open(Arc::clone(file))?;
        let mut increment = Increment::new(&document);
        let page = increment.pages()?.first().context("a page")?.reference;
        let field = forms::add_field(&mut increment, &NewField::invisible_signature("Signature1", page))?;
        Ok(sign(increment, &SignatureRequest::new(field, &self.signer, self.now))?)
    }

    /// Validation data and a document time stamp, but for the authority's part.
    fn archive(&self, sealed: &Arc<[u8]>) -> anyhow::Result<Vec<u8>> {
        let next = self.now + SignedDuration::from_hours(24);
        let data = ValidationData {
            certificates: vec![self.signer.certificate().to_vec(), self.issuing.certificate().to_vec()],
            revocation_lists: vec![self.issuing.revocation_list(1, self.now, next, &[])?],
            ocsp_responses: Vec::new(),
        };
        let mut increment = Increment::new(&Document::open(Arc::clone(sealed))?);
        validation_data::add(&mut increment, &data)?;
        let prepared = prepare_time_stamp(increment, "stamp", 6 * 1024)?;
        Ok(prepared.complete(&[0x30, 0])?)
    }

    /// pyHanko on the same file and key, where there is a Python that has it.
    fn pyhanko(&self, name: &str, file: &[u8], ours: f64) -> anyhow::Result<Vec<Row>> {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/oracles/.venv/bin/python");
        let python = std::env::var_os("SINETTI_PYTHON").map_or(own, Into::into);
        if !python.exists() {
            println!("  skipped: pyHanko, for lack of {}", python.display());
            return Ok(Vec::new());
        }
        let folder = tempfile::tempdir()?;
        let keep = |name: &str, bytes: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, bytes).map(|()| path)
        };
        let pdf = keep("file.pdf", file)?;
        let key = keep("key.der", &self.signer.key().to_pkcs8()?)?;
        let certificate = keep("certificate.pem", certificate_to_pem(self.signer.certificate()).as_bytes())?;
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("pyhanko_sign.py");
        let output = Command::new(python).arg(script).args([&pdf, &key, &certificate]).output()?;
        ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let theirs: f64 = String::from_utf8_lossy(&output.stdout).trim().parse().context("milliseconds")?;
        Ok(vec![
            Row::new(format!("pyHanko, {name}, 1 MB: times ours"), theirs / ours, "x")
                .note(format!("{theirs:.1} ms, {:.0} a second", 1_000.0 / theirs)),
        ])
    }
}
