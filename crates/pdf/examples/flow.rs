//! The whole way of files, for looking at and for other validators: examine, send, sign twice, seal, archive.
//!
//! `flow OUT FILE...` writes `OUT/trust.pem` and per file `NAME.0.pdf` (signing copy) to `NAME.4.pdf` (level B-LTA), and
//! prints a line of tab-separated values each. Each signatory signs with a certificate made for that signature. `PLACES`,
//! `NAMES` (`A|B`), `TYPED` and `FONTS` (a folder) change what is signed.
#![forbid(unsafe_code)]

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use aws_lc_rs::rand::SystemRandom;
use jiff::{SignedDuration, Timestamp};
use pades::authority::{Authority, AuthorityName, EndCertificate, IdentifiedPerson, KeyAlgorithm, Signer};
use pades::certificate::Standing;
use pades::time_stamp::TimeStampAuthority;
use pades::validation_data::ValidationData;
use sinetti_pdf::*;

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut args = std::env::args().skip(1);
    let out = args.next().ok_or("flow OUT FILE...")?;
    std::fs::create_dir_all(&out)?;
    let (house, pem) = house()?;
    std::fs::write(Path::new(&out).join("trust.pem"), pem)?;
    std::fs::write(Path::new(&out).join("evidence.pdf"), evidence_file(&arrived(), &house.typefaces)?)?;
    let places: u32 = std::env::var("PLACES").ok().and_then(|n| n.parse().ok()).unwrap_or(2);
    for file in args {
        let name = Path::new(&file).file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let bytes = std::fs::read(&file)?;
        let start = Instant::now();
        let outcome = match examine(&bytes, &Limits::default()) {
            Err(refusal) => format!("refused\t{}\t{refusal}", refusal.code()),
            Ok(examined) => match run(&bytes, &examined, places, &house, &Path::new(&out).join(&name)) {
                Ok(sizes) => format!("sealed\t{sizes}\t{:?}", examined.findings),
                Err(error) => format!("failed\t{error}\t"),
            },
        };
        println!("{file}\t{}\t{outcome}\t{} ms", bytes.len(), start.elapsed().as_millis());
    }
    Ok(())
}

fn run(bytes: &[u8], examined: &Examined, places: u32, house: &House, out: &Path) -> Result<String, Failure> {
    let signer = &house.signer;
    let write = |step: u32, bytes: &[u8]| std::fs::write(format!("{}.{step}.pdf", out.display()), bytes);
    let plan = plan(examined.pages, places, &out.file_name().unwrap_or_default().to_string_lossy());
    let mut file = bytes.to_vec();
    let copy = prepare(&file, &plan, signer, &house.typefaces)?;
    let mut sizes = vec![copy.increment.len()];
    file.extend(copy.increment);
    write(0, &file)?;
    let signed = places.min(2 + u32::try_from(names().len().saturating_sub(2)).unwrap_or(0));
    let mut certificates = vec![signer.certificate().to_vec()];
    for place in 1..=signed {
        let signature = signature(place);
        let person = one_off(&signature.name, house)?;
        certificates.push(person.certificate().to_vec());
        let increment = sign_place(&file, &signature, &person, &house.typefaces)?;
        sizes.push(increment.len());
        file.extend(increment);
        write(place, &file)?;
    }
    let states = (signed + 1..=places).map(|place| (place, "Not signed: expired 1.12.2026".to_owned())).collect();
    let content = SealContent {
        evidence: evidence(),
        states,
        time: time("2026-11-23T07:14:27Z"),
        reason: Some("Sealed".to_owned()),
    };
    let increment = seal(&file, &content, signer, &house.typefaces)?;
    sizes.push(increment.len());
    file.extend(increment);
    write(signed + 1, &file)?;
    let increment = archived(&file, certificates, house)?;
    sizes.push(increment.len());
    file.extend(increment);
    write(signed + 2, &file)?;
    Ok(format!("{sizes:?}"))
}

fn arrived() -> EvidenceFile {
    let fact = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    EvidenceFile {
        language: "en".to_owned(),
        title: "Signatures of framework-agreement.pdf".to_owned(),
        explanation:
            "The file arrived with signatures of its own, so nothing was added to its pages. This file carries \
                      its signature pages; both were signed in the same act, and each is sealed."
                .to_owned(),
        facts: vec![
            fact("File", "framework-agreement.pdf"),
            fact("Pages", "12"),
            fact("SHA-256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        ],
    }
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap_or_default()
}

fn evidence() -> Vec<u8> {
    br#"{"events":[{"type":"sent","time":"2026-11-20T08:00:00Z"},{"type":"signed","place":1}]}"#.to_vec()
}

fn names() -> Vec<String> {
    let names = std::env::var("NAMES").unwrap_or_else(|_| "Aino Lehtonen|Elin Sjöberg".to_owned());
    names.split('|').map(str::to_owned).collect()
}

fn signature(place: u32) -> PlaceSignature {
    let name = names().into_iter().nth(place as usize - 1).unwrap_or("Aino Lehtonen".to_owned());
    let drawn = place == 2 && std::env::var("TYPED").is_err();
    PlaceSignature {
        place,
        lines: vec![
            name.clone(),
            "for Koivurinne Kodit Oy".to_owned(),
            format!("person{place}@koivurinne.example"),
            "from 192.0.2.17".to_owned(),
            "20/11/2026 10:22:41 +02:00".to_owned(),
            if drawn { "light, drawn signature" } else { "light, typed name" }.to_owned(),
        ],
        name,
        strokes: drawn.then(drawing),
        evidence: evidence(),
        time: time("2026-11-20T08:22:41Z"),
        reason: None,
    }
}

/// A scrawl, as a pad would record it.
#[allow(clippy::cast_precision_loss)]
fn drawing() -> Strokes {
    let wave = |from: f32, length: usize| -> Vec<(f32, f32)> {
        (0..length)
            .map(|i| {
                let t = i as f32 / 9.0;
                (from + i as f32 * 1.9 + 14.0 * (t * 1.7).sin(), 90.0 + 44.0 * (t * 2.3).sin() * (-t / 16.0).exp())
            })
            .collect()
    };
    Strokes { width: 500.0, height: 180.0, strokes: vec![wave(60.0, 150), wave(220.0, 90)] }
}

fn plan(pages: u32, places: u32, name: &str) -> SigningCopyPlan {
    let roles = "Signatory: signs the document. For an organization: signs as its representative. Strong: identified \
                 with an eID of the named country. Light: drawn or typed name, without identification.";
    let legend = [
        (
            "fi",
            "Allekirjoittaja: allekirjoittaa asiakirjan. Organisaation puolesta: allekirjoittaa sen edustajana. Vahva: \
                tunnistettu nimetyn maan sähköisellä tunnisteella. Kevyt: piirretty tai kirjoitettu nimi ilman tunnistusta.",
        ),
        (
            "sv",
            "Undertecknare: undertecknar dokumentet. För en organisation: undertecknar som dess företrädare. Stark: \
                identifierad med e-legitimation i det nämnda landet. Lätt: ritat eller skrivet namn utan identifiering.",
        ),
        ("en", roles),
        (
            "nb",
            "Underskriver: signerer dokumentet. For en organisasjon: signerer som dens representant. Sterk: identifisert \
                med eID i det nevnte landet. Lett: tegnet eller skrevet navn uten identifisering.",
        ),
        (
            "da",
            "Underskriver: underskriver dokumentet. For en organisation: underskriver som dens repræsentant. Stærk: \
                identificeret med eID i det nævnte land. Let: tegnet eller skrevet navn uden identifikation.",
        ),
    ];
    let texts = SigningCopyTexts {
        footer: "Signed electronically. Check this document: sinetti.koivurinne.example/check/7KQM-3T9D".to_owned(),
        link: "Check this document".to_owned(),
        heading: "Signature page".to_owned(),
        title: "Signatures".to_owned(),
        pages_before: format!("The {pages} pages before this one are signed electronically."),
        not_signed: "Not signed yet".to_owned(),
        legend_title: "Roles".to_owned(),
        legend: legend.map(|(language, text)| Legend { language: language.to_owned(), text: text.to_owned() }).to_vec(),
        check: "Check this document at".to_owned(),
        check_code: "with the code".to_owned(),
        sealed_by: "Sealed by Sinetti".to_owned(),
        evidence: "Evidence known at sending".to_owned(),
        test: "TEST".to_owned(),
    };
    SigningCopyPlan {
        document_name: std::env::var("TITLE").unwrap_or_else(|_| "Lease of Koivurinteentie 4 B 17".to_owned()),
        file_name: format!("{name}.pdf"),
        check_url: "https://sinetti.koivurinne.example/check/7KQM-3T9D".to_owned(),
        check_code: "7KQM-3T9D".to_owned(),
        language: "en".to_owned(),
        texts,
        places: (1..=places).map(|number| Place { number, label: format!("Signature {number}") }).collect(),
        evidence: evidence(),
        time: time("2026-11-20T08:00:00Z"),
        test: std::env::var("TEST_MARK").is_ok(),
        footer: true,
    }
}

/// Who signs, stamps, and answers for both.
struct House {
    root: Authority,
    issuing: Authority,
    signer: Signer,
    stamps: Arc<TimeStampAuthority>,
    typefaces: Typefaces,
}

fn house() -> Result<(House, String), Failure> {
    let random = SystemRandom::new();
    let (from, until) = (time("2026-01-01T00:00:00Z"), time("2046-01-01T00:00:00Z"));
    let name = |common_name| AuthorityName {
        common_name,
        organization: "Koivurinne",
        country: Some("FI"),
        key: KeyAlgorithm::P256,
    };
    let root = Authority::create_root(&name("Koivurinne root"), from, until, &random)?;
    let issuing = root.issue_authority(&name("Koivurinne issuing authority"), from, until, &random)?;
    let end = |common_name, time_stamping: bool| EndCertificate {
        common_name,
        organization: Some("Koivurinne"),
        country: Some("FI"),
        not_before: from,
        not_after: until,
        content_commitment: !time_stamping,
        time_stamping,
        revocation_list: None,
        responder: None,
        key: KeyAlgorithm::P256,
    };
    let stamps = issuing.issue_signer(&end("Koivurinne time stamps", true), &random)?;
    let stamps = Arc::new(TimeStampAuthority::new(stamps));
    let signer = issuing.issue_signer(&end("Koivurinne signatures", false), &random)?.stamped_by(Arc::clone(&stamps));
    let pem = root.certificate_pem();
    let typefaces = match std::env::var_os("FONTS") {
        Some(folder) => Typefaces::with_folder(Path::new(&folder))?,
        None => Typefaces::shipped(),
    };
    Ok((House { root, issuing, signer, stamps, typefaces }, pem))
}

/// What one person signs with once: the key goes with it.
fn one_off(name: &str, house: &House) -> Result<Signer, Failure> {
    let (given_name, surname) = name.split_once(' ').unwrap_or(("", name));
    let person = IdentifiedPerson { given_name, surname, country: "FI" };
    let (from, holds) = (time("2026-11-20T08:22:40Z"), SignedDuration::from_hours(24 * 30));
    let signer = house.issuing.issue_one_off(&person, from, holds, KeyAlgorithm::P256, &SystemRandom::new())?;
    Ok(signer.stamped_by(Arc::clone(&house.stamps)))
}

/// Validation data of these certificates, and a document time stamp.
fn archived(sealed: &[u8], mut ends: Vec<Vec<u8>>, house: &House) -> Result<Vec<u8>, Failure> {
    let (now, holds) = (time("2026-11-23T07:14:28Z"), SignedDuration::from_hours(24 * 30));
    ends.push(house.stamps.signer().certificate().to_vec());
    let answer = |certificate: &[u8]| house.issuing.ocsp_response(certificate, Standing::Good, now, holds);
    let list = |authority: &Authority| authority.revocation_list(1, now, now + holds, &[]);
    let data = ValidationData {
        revocation_lists: vec![list(&house.issuing)?, list(&house.root)?],
        ocsp_responses: ends.iter().map(|end| answer(end)).collect::<Result<_, _>>()?,
        certificates: [ends, [&house.issuing, &house.root].map(|one| one.certificate().to_vec()).to_vec()].concat(),
    };
    let prepared = archive(sealed, &data, 6 * 1024)?;
    let digest = prepared.digest().try_into()?;
    Ok(prepared.complete(&house.stamps.token(digest, now)?)?)
}
