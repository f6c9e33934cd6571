//! `sinetti admin person create`

use serde_json::json;
use sinetti_actions::{
    Installation,
    people::{create, register::Registration},
};

use super::{language, password_from_stdin};
use crate::{command_line::CreatePerson, open::explain};

/// Makes a person whose address counts as confirmed.
pub async fn create(at: &Installation, options: CreatePerson) -> anyhow::Result<()> {
    let registration = Registration {
        name: options.name.clone(),
        email: options.email.clone(),
        phone: String::new(),
        password: password_from_stdin()?,
        language: language(&options.language)?,
        terms: true,
    };
    let id = create::create(at, registration).await.map_err(explain)?;
    if options.json {
        println!("{}", json!({ "person": id, "name": options.name, "email": options.email }));
    } else {
        println!("{} can sign in as {} ({id})", options.name, options.email);
    }
    Ok(())
}
