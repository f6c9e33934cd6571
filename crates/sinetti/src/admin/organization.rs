//! `sinetti admin organization create`

use anyhow::bail;
use serde_json::json;
use sinetti_actions::{
    Installation, Kind,
    organizations::create::{NewOrganization, create_for},
    people::{create, register::Registration},
};

use super::{language, password_from_stdin};
use crate::{command_line::CreateOrganization, open::explain};

/// Makes the organization, and its administrator where there is no such person.
pub async fn create(at: &Installation, options: CreateOrganization) -> anyhow::Result<()> {
    let language = language(&options.language)?;
    let person = match create::find(at, &options.admin_email).await {
        Ok(person) => person,
        Err(error) if error.kind == Kind::NotFound => {
            if !options.password_stdin {
                bail!(
                    "{} has no login yet; give --password-stdin and the password on standard input",
                    options.admin_email
                );
            }
            let registration = Registration {
                name: options
                    .admin_name
                    .unwrap_or_else(|| options.admin_email.split('@').next().unwrap_or_default().to_owned()),
                email: options.admin_email.clone(),
                phone: String::new(),
                password: password_from_stdin()?,
                language,
                terms: true,
            };
            create::create(at, registration).await.map_err(explain)?
        }
        Err(error) => return Err(explain(error)),
    };
    let new =
        NewOrganization { name: options.name.clone(), business_id: options.business_id, country: options.country };
    let id = create_for(at, person, new, language).await.map_err(explain)?;
    if options.json {
        println!(
            "{}",
            json!({ "organization": id, "name": options.name, "admin": { "person": person, "email": options.admin_email } })
        );
    } else {
        println!("{} is made, administered by {} ({id})", options.name, options.admin_email);
    }
    Ok(())
}
