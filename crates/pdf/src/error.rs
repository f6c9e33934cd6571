//! What can go wrong while a file is extended.

/// An error of [`prepare`](crate::prepare), [`sign_place`](crate::sign_place) or [`seal`](crate::seal).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file cannot be read. It passed intake, so this points at storage or at a bug.
    #[error("the PDF cannot be read: {0}")]
    Read(String),
    /// The increment could not be made.
    #[error("the PDF cannot be extended: {0}")]
    Update(String),
    /// A font, by its name, could not be embedded.
    #[error("the font {0} cannot be embedded")]
    Font(String),
    /// The signature could not be made.
    #[error("the PDF cannot be signed: {0}")]
    Sign(String),
    /// The file has no such field: it is not a signing copy, or not of this plan.
    #[error("the file has no field {0}")]
    NoField(String),
    /// The place is signed already.
    #[error("place {0} is signed already")]
    AlreadySigned(u32),
    /// The seal is there: the file only takes time stamps and validation data now.
    #[error("the file is sealed already")]
    AlreadySealed,
    /// The plan cannot be laid out: no places, more than 80, or a number twice.
    #[error("the plan is not usable: {0}")]
    Plan(&'static str),
}

impl Error {
    /// A stable kebab-case code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Read(_) => "pdf-unreadable",
            Self::Update(_) => "pdf-not-extendable",
            Self::Font(_) => "font-not-embeddable",
            Self::Sign(_) => "pdf-not-signable",
            Self::NoField(_) => "field-missing",
            Self::AlreadySigned(_) => "place-already-signed",
            Self::AlreadySealed => "already-sealed",
            Self::Plan(_) => "plan-unusable",
        }
    }
}

impl From<pades::reader::ReadError> for Error {
    fn from(error: pades::reader::ReadError) -> Self {
        Self::Read(error.to_string())
    }
}

impl From<pades::update::UpdateError> for Error {
    fn from(error: pades::update::UpdateError) -> Self {
        Self::Update(error.to_string())
    }
}

impl From<pades::sign::SignError> for Error {
    fn from(error: pades::sign::SignError) -> Self {
        Self::Sign(error.to_string())
    }
}
