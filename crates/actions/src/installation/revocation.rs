//! What the issuers of an outside authority's certificates say of them, fetched for the file: OCSP answers where a certificate
//! names a responder, else revocation lists.

use aws_lc_rs::rand::SystemRandom;
use jiff::Timestamp;
use pades::{
    certificate::{Certificate, OcspRequest, RevocationData, Standing, next_update},
    validation_data::ValidationData,
};
use sinetti_delivery::time_stamps::{ask_responder, fetch_list};

use super::Installation;
use crate::{Error, Result};

/// So many addresses of each kind are tried.
const MAX_ADDRESSES: usize = 3;

/// Why one source gave nothing.
enum Failure {
    /// It is down, or what it says does not count: the next one may do better.
    NoWord(String),
    /// The issuer revoked the certificate: nobody can take that back.
    Revoked(String),
}

impl Installation {
    /// What it takes to judge time stamps with this path later: its certificates, and what their issuers say of them now.
    ///
    /// # Errors
    /// When an issuer publishes where to ask and no word that counts can be had there, or it revoked one of the certificates.
    pub(crate) async fn validation_data_of(&self, path: &[Vec<u8>]) -> Result<ValidationData> {
        let mut data = ValidationData { certificates: path.to_vec(), ..ValidationData::default() };
        let path: Vec<Certificate> = path
            .iter()
            .map(|der| Certificate::from_der(der))
            .collect::<std::result::Result<_, _>>()
            .map_err(Error::internal)?;
        for pair in path.windows(2) {
            let [certificate, issuer] = pair else { continue };
            standing(certificate, issuer, self.now(), &mut data).await.map_err(Error::internal)?;
        }
        Ok(data)
    }
}

/// Adds the issuer's word on a certificate; nothing where the issuer does not publish any.
async fn standing(
    certificate: &Certificate,
    issuer: &Certificate,
    now: Timestamp,
    data: &mut ValidationData,
) -> std::result::Result<(), String> {
    let mut failures = Vec::new();
    for address in on_the_web(certificate.responders()) {
        match answer(address, certificate, issuer, now, data).await {
            Ok(()) => return Ok(()),
            Err(Failure::NoWord(failure)) => failures.push(failure),
            Err(Failure::Revoked(failure)) => return Err(failure),
        }
    }
    match list(certificate, issuer, now, data).await {
        Ok(true) => Ok(()),
        Ok(false) if failures.is_empty() => Ok(()),
        Ok(false) => Err(failures.join("; ")),
        Err(Failure::Revoked(failure)) => Err(failure),
        Err(Failure::NoWord(failure)) => {
            failures.push(failure);
            Err(failures.join("; "))
        }
    }
}

fn on_the_web(addresses: &[String]) -> impl Iterator<Item = &String> {
    addresses.iter().filter(|address| address.starts_with("http")).take(MAX_ADDRESSES)
}

/// Asks one responder and adds its answer.
async fn answer(
    address: &str,
    certificate: &Certificate,
    issuer: &Certificate,
    now: Timestamp,
    data: &mut ValidationData,
) -> std::result::Result<(), Failure> {
    let no_word = |failure: &dyn std::fmt::Display| Failure::NoWord(format!("{address}: {failure}"));
    let request = OcspRequest::new(certificate, issuer, &SystemRandom::new()).map_err(|error| no_word(&error))?;
    let response = ask_responder(address, request.to_der()).await.map_err(|error| no_word(&error))?;
    let answer = request.accept(&response, now).map_err(|error| no_word(&error))?;
    match answer.standing {
        Standing::Good => {}
        Standing::Revoked(at) => return Err(revoked(address, at)),
        Standing::Unknown => return Err(no_word(&"the responder does not know the certificate")),
    }
    if let Some(responder) = answer.responder {
        if !responder.needs_no_check() {
            // Whoever answers for the issuer may have been revoked, too; another responder is not asked about that.
            match list(&responder, issuer, now, data).await {
                Ok(_) => {}
                Err(Failure::NoWord(failure) | Failure::Revoked(failure)) => return Err(no_word(&failure)),
            }
        }
        data.certificates.push(responder.der().to_vec());
    }
    data.ocsp_responses.push(response);
    Ok(())
}

/// Fetches a list that speaks of the certificate and adds it. False where none is published.
async fn list(
    certificate: &Certificate,
    issuer: &Certificate,
    now: Timestamp,
    data: &mut ValidationData,
) -> std::result::Result<bool, Failure> {
    let mut failures = Vec::new();
    for address in on_the_web(certificate.revocation_lists()) {
        match fetched(address, certificate, issuer, now).await {
            Ok(list) => {
                data.revocation_lists.push(list);
                return Ok(true);
            }
            Err(Failure::NoWord(failure)) => failures.push(failure),
            Err(revoked) => return Err(revoked),
        }
    }
    if failures.is_empty() { Ok(false) } else { Err(Failure::NoWord(failures.join("; "))) }
}

async fn fetched(
    address: &str,
    certificate: &Certificate,
    issuer: &Certificate,
    now: Timestamp,
) -> std::result::Result<Vec<u8>, Failure> {
    let no_word = |failure: &dyn std::fmt::Display| Failure::NoWord(format!("{address}: {failure}"));
    let list = fetch_list(address).await.map_err(|error| no_word(&error))?;
    let mut known = RevocationData::new();
    known.add_list(&list).map_err(|error| no_word(&error))?;
    match known.standing(certificate, issuer) {
        Standing::Revoked(at) => return Err(revoked(address, at)),
        Standing::Unknown => return Err(no_word(&"the list is not the issuer's")),
        Standing::Good => {}
    }
    if next_update(&list).map_err(|error| no_word(&error))?.is_some_and(|next| next < now) {
        return Err(no_word(&"the list is out of date"));
    }
    Ok(list)
}

fn revoked(address: &str, at: Timestamp) -> Failure {
    Failure::Revoked(format!("{address}: a certificate of the time-stamp authority was revoked at {at}"))
}
