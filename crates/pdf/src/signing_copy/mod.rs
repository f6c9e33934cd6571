//! The signing copy: original + footer + signature pages + empty fields, certified by the service.

mod attachment;
mod balance;
mod evidence_file;
mod fields;
mod footer;
mod lay;
pub(crate) mod layout;
pub(crate) mod mark;
mod page_tree;
mod plan;
mod resources;
mod sheet;
mod sheets;
mod tagging;
mod unchanged;

pub use evidence_file::evidence_file;
pub use plan::{EvidenceFile, Legend, Place, SigningCopyPlan, SigningCopyTexts};

use pades::authority::Signer;
use pades::reader::FileBytes;
use pades::sign::{Certification, FieldScope, SignatureRequest, sign_unstamped};
use pades::update::Increment;

use crate::drawing::Typefaces;
use crate::error::Error;
use crate::intake::existing;
use crate::reading;
use crate::unstamped::Unstamped;

/// What [`prepare`] made.
#[derive(Debug, Clone)]
pub struct SigningCopy {
    /// The bytes to append to the original.
    pub increment: Vec<u8>,
    /// Signature pages added at the end; none for a file that arrived signed.
    pub pages_added: u32,
}

/// Makes the signing copy of an accepted original.
///
/// A file that arrives signed gets invisible signature fields only: nothing on its pages, no evidence and state
/// fields, no certification. Its signature pages go into the file made by [`evidence_file`].
pub fn prepare(
    original: impl Into<FileBytes>,
    plan: &SigningCopyPlan,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<SigningCopy, Error> {
    let (unstamped, pages_added) = prepare_unstamped(original, plan, signer, typefaces)?;
    Ok(SigningCopy { increment: unstamped.complete(None)?, pages_added })
}

/// As [`prepare`], leaving the certification's time stamp to the caller; and the number of signature pages.
pub fn prepare_unstamped(
    original: impl Into<FileBytes>,
    plan: &SigningCopyPlan,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<(Unstamped, u32), Error> {
    plan.check()?;
    let original = original.into();
    typefaces.draw(|typefaces| prepare_with(original.clone(), plan, signer, typefaces))
}

fn prepare_with(
    original: FileBytes,
    plan: &SigningCopyPlan,
    signer: &Signer,
    typefaces: &Typefaces,
) -> Result<(Unstamped, u32), Error> {
    let document = reading::open(original)?;
    let mut increment = Increment::new(&document);
    if existing::signatures(&document)? > 0 {
        lay::invisible(&mut increment, plan)?;
        return Ok((Unstamped::whole(increment.finish()?), 0));
    }
    let laid = lay::everything(&mut increment, plan, typefaces)?;
    let open = fields::open_fields(plan.places.iter().map(|place| place.number));
    let mut request = SignatureRequest::new(laid.sent, signer, plan.time);
    request.certification = Some(Certification { level: 2, locked_fields: Some(FieldScope::Exclude(open)) });
    request.contents_size = contents_size(signer);
    Ok((sign_unstamped(increment, &request)?.into(), laid.pages))
}

/// Room for a signature by this signer and its time stamp: their certificates, and what else there is, with some to spare.
pub(crate) fn contents_size(signer: &Signer) -> usize {
    let of = |signer: &Signer| {
        signer.certificate().len()
            + signer.chain().iter().map(Vec::len).sum::<usize>()
            + signer.key().signature_size()
            + 1_024
    };
    let stamp = signer.time_stamps().map_or(0, |authority| of(authority.signer()));
    (of(signer) + stamp + signer.room_for_stamp()).next_multiple_of(512)
}
