//! Why an action was refused or failed.

use sinetti_domain::Refused;

/// The result of an action.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What kind of answer a refusal needs; the pages turn it into an HTTP status.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The input is not acceptable (422).
    Invalid,
    /// There is no such thing, or the caller may not know of it (404).
    NotFound,
    /// Somebody has to sign in first (401).
    SignInNeeded,
    /// It changed meanwhile (409).
    Conflict,
    /// It is closed for good (410).
    Gone,
    /// Too many tries (429).
    TooMany,
    /// Too large (413).
    TooLarge,
    /// Something of ours does not work just now; trying again later helps (503).
    Unavailable,
    /// Our own fault (500).
    Internal,
}

/// An action's error: a kind, the refusals with the codes of their sentences, and the cause for the log.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.code())]
pub struct Error {
    /// What kind of answer it needs.
    pub kind: Kind,
    /// What was refused; the first is the main one. Never empty.
    pub refusals: Vec<Refused>,
    /// For the log, never shown.
    #[source]
    pub cause: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Error {
    /// A refusal of a kind.
    #[must_use]
    pub fn refused(kind: Kind, refusal: Refused) -> Self {
        Self { kind, refusals: vec![refusal], cause: None }
    }

    /// A refusal of a kind by its code alone.
    #[must_use]
    pub fn of(kind: Kind, code: &'static str) -> Self {
        Self::refused(kind, Refused::new(code))
    }

    /// There is no such thing for the caller.
    #[must_use]
    pub fn not_found() -> Self {
        Self::of(Kind::NotFound, "not-found")
    }

    /// Our own fault.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { kind: Kind::Internal, refusals: vec![Refused::new("internal")], cause: Some(cause.into()) }
    }

    /// Several refused inputs of one form.
    ///
    /// # Errors
    /// The refusals, unless there is none.
    pub fn unless_empty(refusals: Vec<Refused>) -> Result<()> {
        if refusals.is_empty() { Ok(()) } else { Err(Self::invalid(refusals)) }
    }

    /// Refused inputs of one form; at least one.
    pub(crate) fn invalid(refusals: Vec<Refused>) -> Self {
        Self { kind: Kind::Invalid, refusals, cause: None }
    }

    /// What went wrong, for the log: the cause where there is one.
    pub(crate) fn reason(&self) -> String {
        self.cause.as_ref().map_or_else(|| self.code().to_owned(), ToString::to_string)
    }

    /// The main refusal's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.refusals.first().map_or("internal", |refusal| refusal.code)
    }
}

impl From<Refused> for Error {
    fn from(refusal: Refused) -> Self {
        Self::refused(Kind::Invalid, refusal)
    }
}

impl From<sinetti_store::StoreError> for Error {
    fn from(error: sinetti_store::StoreError) -> Self {
        let kind = match error {
            sinetti_store::StoreError::OutcomeUnknown(_) => Kind::Unavailable,
            _ => Kind::Internal,
        };
        let code = if kind == Kind::Unavailable { "database-unavailable" } else { "internal" };
        Self { kind, refusals: vec![Refused::new(code)], cause: Some(Box::new(error)) }
    }
}
