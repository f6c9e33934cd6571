//! Signing: for whom somebody signs, and what they give.

use serde::{Deserialize, Serialize};

use crate::{Refused, limits, people};

/// For whom somebody signs (features.md G5).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(tag = "as", rename_all = "kebab-case")]
pub enum Representation {
    /// For themselves.
    #[default]
    Myself,
    /// For an organization, with the ground.
    Organization {
        /// The organization's name as shown.
        name: String,
        /// Why they may.
        ground: Ground,
    },
}

/// Why somebody may sign for an organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Has the right to sign for it, by register.
    SigningRight,
    /// By position.
    Position,
    /// By authorization.
    Authorization,
}

crate::organizations::words!(Ground {
    Ground::SigningRight => "signing-right",
    Ground::Position => "position",
    Ground::Authorization => "authorization",
});

/// The name typed as a light signature.
///
/// # Errors
/// `signature-name-missing`, `name-too-long`.
pub fn typed_name(text: &str) -> Result<String, Refused> {
    let name = people::one_line(text);
    if !name.chars().any(char::is_alphanumeric) {
        return Err(Refused::new("signature-name-missing").at("name"));
    }
    if name.chars().count() > *limits::PERSON_NAME.end() {
        return Err(Refused::new("name-too-long").at("name").with("limit", limits::PERSON_NAME.end()));
    }
    Ok(name)
}

impl Representation {
    /// From the form: `for` is `me` or `organization`.
    ///
    /// # Errors
    /// `organization-missing`, `ground-missing`.
    pub fn from_form(sign_for: &str, organization: &str, ground: &str) -> Result<Self, Refused> {
        if sign_for != "organization" {
            return Ok(Self::Myself);
        }
        let name = people::name(organization).map_err(|_| Refused::new("organization-missing").at("organization"))?;
        let ground = Ground::parse(ground).ok_or_else(|| Refused::new("ground-missing").at("ground"))?;
        Ok(Self::Organization { name, ground })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_needs_a_name() {
        assert!(typed_name(" . ").is_err());
        assert_eq!(typed_name(" Elin  Sjöberg "), Ok("Elin Sjöberg".into()));
    }

    #[test]
    fn representation_from_a_form() {
        assert_eq!(Representation::from_form("me", "x", ""), Ok(Representation::Myself));
        assert!(Representation::from_form("organization", " ", "position").is_err());
        assert!(Representation::from_form("organization", "Oy", "because").is_err());
        let for_oy = Representation::from_form("organization", "Oy", "position").unwrap();
        assert_eq!(serde_json::to_string(&for_oy).unwrap(), r#"{"as":"organization","name":"Oy","ground":"position"}"#);
    }
}
