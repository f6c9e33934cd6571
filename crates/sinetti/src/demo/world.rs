//! The demo's world: two organizations, people of all five languages, documents in every status.

use anyhow::Context;
use serde_json::json;
use sinetti_actions::{
    Installation, Session, Visitor, clock,
    documents::{cancel, draft, files, list, send},
    invitations::addresses::addresses,
    jobs, organizations,
    people::{create, register::Registration, session, sign_in},
    signing::{confirm, link::Wanted, unlock, view},
};
use sinetti_domain::{DocumentId, Language};

use super::paper::agreement;
use crate::open::explain;

/// Everybody's password: the demo is for looking around on one's own machine.
const PASSWORD: &str = "sinetti-demo-1";

/// Somebody who can sign in.
pub struct Person {
    pub name: &'static str,
    pub email: &'static str,
    pub password: &'static str,
    pub organization: Option<&'static str>,
    pub language: Language,
}

/// The people; the documents are in the database.
pub struct World {
    pub people: Vec<Person>,
}

const fn person(
    name: &'static str,
    email: &'static str,
    organization: Option<&'static str>,
    language: Language,
) -> Person {
    Person { name, email, password: PASSWORD, organization, language }
}

const KOIVURINNE: &str = "Koivurinne Kodit Oy";
const FJORDLYS: &str = "Fjordlys AS";
const AINO: &str = "aino@koivurinne.example";
const SOLVEIG: &str = "solveig@fjordlys.example";

fn people() -> Vec<Person> {
    vec![
        person("Aino Lehtonen", AINO, Some(KOIVURINNE), Language::Fi),
        person("Solveig Dahl", SOLVEIG, Some(FJORDLYS), Language::Nb),
        person("Elin Sjöberg", "elin@sjoberg.example", None, Language::Sv),
        person("Tom Baker", "tom@baker.example", None, Language::En),
        person("Freja Møller", "freja@moller.example", None, Language::Da),
    ]
}

/// Fills a new installation; one that has its people already is left as it is.
pub async fn fill(at: &Installation) -> anyhow::Result<World> {
    let world = World { people: people() };
    if create::find(at, AINO).await.is_ok() {
        return Ok(world);
    }
    for person in &world.people {
        settle(at, person).await?;
    }
    let aino = Sender::sign_in(at, AINO).await?;
    let solveig = Sender::sign_in(at, SOLVEIG).await?;
    past(at, &aino).await?;
    present(at, &aino, &solveig).await?;
    Ok(world)
}

/// Makes a person and their organization.
async fn settle(at: &Installation, person: &Person) -> anyhow::Result<()> {
    let registration = Registration {
        name: person.name.to_owned(),
        email: person.email.to_owned(),
        phone: String::new(),
        password: person.password.to_owned(),
        language: person.language,
        terms: true,
    };
    let id = create::create(at, registration).await.map_err(explain)?;
    if let Some(name) = person.organization {
        let (business_id, country) = if name == KOIVURINNE { ("2331972-7", "FI") } else { ("923 609 016", "NO") };
        let new = organizations::create::NewOrganization {
            name: name.to_owned(),
            business_id: business_id.to_owned(),
            country: country.to_owned(),
        };
        organizations::create::create_for(at, id, new, person.language).await.map_err(explain)?;
    }
    Ok(())
}

/// What is over: signed, expired, cancelled.
async fn past(at: &Installation, aino: &Sender<'_>) -> anyhow::Result<()> {
    let minutes = Contract {
        name: "Hallituksen pöytäkirja 6/2026",
        text: "Hallitus kokoontui Tampereella ja päätti alla luetelluista asioista. Pöytäkirja on tarkastettu ja hyväksytty.",
        facts: &[("Kokous", "6/2026"), ("Paikka", "Tampere"), ("Päätös", "Vuoden 2027 talousarvio hyväksyttiin")],
        signatories: &[
            ("Aino Lehtonen", AINO, Language::Fi),
            ("Tuomas Niemelä", "tuomas@niemela.example", Language::Fi),
        ],
        days: Some(5),
        ..Contract::default()
    };
    let id = aino.send(&minutes).await?;
    aino.sign(id, AINO, "Aino Lehtonen").await?;
    forward(at, 8).await?;
    let lease = Contract {
        name: "Vuokrasopimus, Pyynikintie 8 A 2",
        text: "Vuokranantaja vuokraa vuokralaiselle alla kuvatun huoneiston toistaiseksi. Vuokra maksetaan kuukausittain etukäteen.",
        facts: &[
            ("Vuokranantaja", "Koivurinne Kodit Oy, 2331972-7"),
            ("Huoneisto", "Pyynikintie 8 A 2, 33230 Tampere"),
            ("Vuokra", "920,00 € kuukaudessa"),
        ],
        signatories: &[("Elin Sjöberg", "elin@sjoberg.example", Language::Sv), ("Aino Lehtonen", AINO, Language::Fi)],
        ..Contract::default()
    };
    let id = aino.send(&lease).await?;
    aino.sign(id, "elin@sjoberg.example", "Elin Sjöberg").await?;
    forward(at, 1).await?;
    aino.sign(id, AINO, "Aino Lehtonen").await?;
    forward(at, 2).await?;
    let supply = Contract {
        name: "Supply agreement, Toft & Bro",
        language: Language::En,
        text: "The supplier delivers the goods named below to the buyer during the year 2027 at the agreed prices.",
        facts: &[
            ("Buyer", "Koivurinne Kodit Oy"),
            ("Supplier", "Toft & Bro ApS"),
            ("Term", "1 January to 31 December 2027"),
        ],
        signatories: &[
            ("Freja Møller", "freja@moller.example", Language::Da),
            ("Tom Baker", "tom@baker.example", Language::En),
        ],
        ..Contract::default()
    };
    let id = aino.send(&supply).await?;
    aino.sign(id, "freja@moller.example", "Freja Møller").await?;
    forward(at, 4).await?;
    cancel::cancel(at, &aino.session, &aino.visitor, id).await.map_err(explain)?;
    forward(at, 3).await
}

/// What waits: for others, for Aino, for its sender.
async fn present(at: &Installation, aino: &Sender<'_>, solveig: &Sender<'_>) -> anyhow::Result<()> {
    let cleaning = Contract {
        name: "Siivouspalvelusopimus 2027",
        text: "Toimittaja siivoaa tilaajan kiinteistöt alla sovitulla tavalla vuonna 2027.",
        facts: &[
            ("Tilaaja", "Koivurinne Kodit Oy"),
            ("Kohteet", "Neljä kerrostaloa Tampereella"),
            ("Hinta", "1 480 € kuukaudessa, alv 0 %"),
        ],
        signatories: &[
            ("Freja Møller", "freja@moller.example", Language::Da),
            ("Jens Kjærgaard", "jens@kjaergaard.example", Language::Da),
            ("Aino Lehtonen", AINO, Language::Fi),
        ],
        in_order: true,
        days: Some(21),
        ..Contract::default()
    };
    aino.send(&cleaning).await?;
    forward(at, 3).await?;
    let lease = Contract {
        name: "Vuokrasopimus, Tammelankatu 4 B 12",
        message: "Hei, tässä sovittu vuokrasopimus. Kysy, jos jokin jäi epäselväksi.\n\nTerveisin Aino",
        text: "Vuokranantaja vuokraa vuokralaiselle alla kuvatun huoneiston toistaiseksi. Vuokra tarkistetaan kerran vuodessa.",
        facts: &[
            ("Vuokranantaja", "Koivurinne Kodit Oy, 2331972-7"),
            ("Vuokralainen", "Elin Sjöberg"),
            ("Huoneisto", "Tammelankatu 4 B 12, 33500 Tampere"),
            ("Vuokra", "865,00 € kuukaudessa"),
        ],
        signatories: &[("Elin Sjöberg", "elin@sjoberg.example", Language::Sv), ("Aino Lehtonen", AINO, Language::Fi)],
        require_reading: true,
        days: Some(14),
        ..Contract::default()
    };
    let id = aino.send(&lease).await?;
    aino.sign(id, AINO, "Aino Lehtonen").await?;
    let nda = Contract {
        name: "NDA, Koivurinne and Fjordlys",
        language: Language::En,
        text: "The parties keep confidential what they learn from each other while they prepare their cooperation.",
        facts: &[("Parties", "Koivurinne Kodit Oy and Fjordlys AS"), ("Term", "Three years from the last signature")],
        signatories: &[("Tom Baker", "tom@baker.example", Language::En), ("Solveig Dahl", SOLVEIG, Language::Nb)],
        days: Some(9),
        ..Contract::default()
    };
    forward(at, 2).await?;
    aino.send(&nda).await?;
    let order = Contract {
        name: "Agreement on heat pumps, Tampere",
        language: Language::En,
        text: "Fjordlys installs heat pumps in the buildings named below, with a guarantee of five years.",
        facts: &[("Buyer", "Koivurinne Kodit Oy"), ("Seller", "Fjordlys AS"), ("Price", "EUR 48,200 without VAT")],
        signatories: &[("Aino Lehtonen", AINO, Language::Fi), ("Solveig Dahl", SOLVEIG, Language::Nb)],
        days: Some(4),
        ..Contract::default()
    };
    solveig.send(&order).await?;
    let unfinished = Contract {
        name: "Vuokrasopimus, Linnankatu 20 C 31",
        text: "Luonnos vuokrasopimukseksi.",
        facts: &[("Huoneisto", "Linnankatu 20 C 31, 20100 Turku")],
        ..Contract::default()
    };
    aino.draft(&unfinished).await?;
    // The rest of the way to today.
    forward(at, 1).await
}

/// Lives through days, and does what has become due.
async fn forward(at: &Installation, days: i64) -> anyhow::Result<()> {
    jobs::settle(at).await.map_err(explain)?;
    clock::advance(at, days * 86_400).await.map_err(explain)?;
    jobs::settle(at).await.map_err(explain)
}

/// A document of the demo.
struct Contract {
    name: &'static str,
    language: Language,
    message: &'static str,
    text: &'static str,
    facts: &'static [(&'static str, &'static str)],
    signatories: &'static [(&'static str, &'static str, Language)],
    in_order: bool,
    require_reading: bool,
    days: Option<i64>,
}

impl Default for Contract {
    fn default() -> Self {
        Self {
            name: "",
            language: Language::Fi,
            message: "",
            text: "",
            facts: &[],
            signatories: &[],
            in_order: false,
            require_reading: false,
            days: None,
        }
    }
}

/// Somebody signed in, for making the world.
struct Sender<'a> {
    at: &'a Installation,
    session: Session,
    visitor: Visitor,
}

impl<'a> Sender<'a> {
    async fn sign_in(at: &'a Installation, email: &str) -> anyhow::Result<Self> {
        let visitor = Visitor { ip: Some([127, 0, 0, 1].into()), user_agent: "sinetti demo".to_owned() };
        let signed_in = sign_in::sign_in(at, &visitor, email, PASSWORD).await.map_err(explain)?;
        let session =
            session::session(at, &signed_in.token).await.map_err(explain)?.context("the new session is not found")?;
        Ok(Self { at, session, visitor })
    }

    async fn draft(&self, contract: &Contract) -> anyhow::Result<(DocumentId, i64)> {
        let (draft::Made::Now(id) | draft::Made::Already(id)) =
            draft::create(self.at, &self.session, None).await.map_err(explain)?;
        let bytes = agreement(contract.language, contract.name, contract.text, contract.facts)?;
        let upload = files::Upload { name: format!("{}.pdf", contract.name), bytes: bytes.into() };
        let refused = files::add(self.at, &self.session, id, vec![upload]).await.map_err(explain)?;
        anyhow::ensure!(refused.is_empty(), "a demo file was refused: {refused:?}");
        let made = draft::view(self.at, &self.session, id).await.map_err(explain)?;
        let mut fields = made.fields;
        contract.name.clone_into(&mut fields.name);
        contract.message.clone_into(&mut fields.message);
        fields.language = contract.language;
        fields.in_order = contract.in_order;
        fields.require_reading = contract.require_reading;
        if let Some(days) = contract.days {
            fields.valid_until =
                sinetti_domain::validity::proposed_date(&self.session.zone, self.at.now(), days).to_string();
        }
        fields.signatories = contract
            .signatories
            .iter()
            .zip(1..)
            .map(|((name, email, language), step)| draft::DraftSignatory {
                name: (*name).to_owned(),
                email: (*email).to_owned(),
                ..draft::DraftSignatory::empty(*language, step)
            })
            .collect();
        let saved = draft::save(self.at, &self.session, id, made.version, fields).await.map_err(explain)?;
        Ok((id, saved.version))
    }

    async fn send(&self, contract: &Contract) -> anyhow::Result<DocumentId> {
        let (id, version) = self.draft(contract).await?;
        send::send(self.at, &self.session, &self.visitor, id, version).await.map_err(explain)?;
        jobs::settle(self.at).await.map_err(explain)?;
        Ok(id)
    }

    /// Signs as the signatory of a name, through the mailed link.
    async fn sign(&self, id: DocumentId, _email: &str, name: &str) -> anyhow::Result<()> {
        let all = addresses(self.at, id).await.map_err(explain)?;
        let own = all.iter().find(|address| address.signatory == name).context("no open invitation of that name")?;
        let token = own.url.rsplit('/').next().unwrap_or_default();
        let opened = unlock::unlock(self.at, &self.visitor, token, &own.passphrase).await.map_err(explain)?;
        let shown = view::view(self.at, opened.link, &opened.ticket, Wanted::InTurn).await.map_err(explain)?;
        let confirmation = confirm::Confirmation {
            name: name.to_owned(),
            how: "type".to_owned(),
            read: true,
            sign_for: "me".to_owned(),
            shown: shown.shown,
            ..confirm::Confirmation::default()
        };
        confirm::confirm(self.at, None, &self.visitor, opened.link, &opened.ticket, confirmation)
            .await
            .map_err(explain)?;
        jobs::settle(self.at).await.map_err(explain)
    }
}

impl World {
    /// One line for scripts.
    pub async fn to_json(&self, at: &Installation) -> anyhow::Result<String> {
        let people: Vec<_> = self
            .people
            .iter()
            .map(|person| {
                json!({
                    "name": person.name,
                    "email": person.email,
                    "password": person.password,
                    "organization": person.organization,
                    "role": person.organization.map(|_| "administrator"),
                    "language": person.language.code(),
                })
            })
            .collect();
        let mut invitations = Vec::new();
        for sender in [AINO, SOLVEIG] {
            let sender = Sender::sign_in(at, sender).await?;
            let query = list::Query { status: "pending".to_owned(), ..list::Query::default() };
            for row in list::list(at, &sender.session, &query).await.map_err(explain)?.rows {
                for address in addresses(at, row.id).await.map_err(explain)? {
                    invitations.push(json!({
                        "document": row.name,
                        "signatory": address.signatory,
                        "type": address.method.word(),
                        "url": address.url,
                        "passphrase": address.passphrase,
                    }));
                }
            }
        }
        Ok(json!({ "url": at.settings.public_url, "people": people, "invitations": invitations }).to_string())
    }

    /// Where to go and how to sign in.
    pub fn welcome(&self, url: &str) -> String {
        let mut lines = vec![
            String::new(),
            format!("  Sinetti demo (TEST): {url}"),
            String::new(),
            format!("  Sign in at {url}/sign-in with any of these and the password {PASSWORD}"),
        ];
        lines.extend(self.people.iter().map(|person| {
            let of = person.organization.map(|name| format!(", {name}")).unwrap_or_default();
            format!("    {:<26} {}{of} ({})", person.email, person.name, person.language.code())
        }));
        lines.push(String::new());
        lines.push(format!("  All mail that would have gone out, with the links to sign: {url}/mailbox"));
        lines.push("  Ctrl-C ends it.".to_owned());
        lines.push(String::new());
        lines.join("\n") + "\n"
    }
}
