//! From a seal to an archive: validation data and a document time stamp (ETSI EN 319 142-1, level B-LTA), once and at every
//! renewal.

use pades::forms;
use pades::reader::FileBytes;
use pades::sign::{Prepared, prepare_time_stamp};
use pades::time_stamp::signature_time_stamps;
use pades::update::Increment;
use pades::validation_data::{self, ValidationData};

use crate::error::Error;
use crate::fields::is_ours;
use crate::reading;

/// Names of the fields, at the root of the form: earlier signatures take a new parent field for a change.
const FIELD: &str = "sinetti-time-stamp-";

/// Adds the validation data of everything before, and lays out a time stamp over the whole with room for a token of so many
/// bytes. The token that an authority gives for the digest completes the increment to append to `current`.
///
/// # Errors
/// When the file cannot be read or extended.
pub fn archive(current: impl Into<FileBytes>, data: &ValidationData, token_size: usize) -> Result<Prepared, Error> {
    let document = reading::open(current)?;
    let mut increment = Increment::new(&document);
    validation_data::add(&mut increment, data)?;
    let stamps = forms::fields(&increment)?.iter().filter(|field| field.name.starts_with(FIELD)).count();
    Ok(prepare_time_stamp(increment, &format!("{FIELD}{}", stamps + 1), token_size)?)
}

/// The time-stamp tokens (DER) of the signatures that were made here; what others signed before is theirs to keep up.
///
/// # Errors
/// When the file cannot be read.
pub fn stamps_of_signatures(current: impl Into<FileBytes>) -> Result<Vec<Vec<u8>>, Error> {
    let stamps = signature_time_stamps(&reading::open(current)?)?;
    Ok(stamps.into_iter().filter(|(field, _)| is_ours(field)).map(|(_, token)| token).collect())
}
