//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Sinetti, a self-hosted electronic signature service.
#[derive(Debug, Parser)]
#[command(name = "sinetti", version, about, propagate_version = true)]
pub struct CommandLine {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serves the installation in a data folder, making it when it is new.
    Serve(Serve),
    /// Fills an empty folder with a small believable world, prints how to sign in, and serves it.
    Demo(Demo),
    /// Makes the data folder and its keys.
    Init(Init),
    /// Checks the signatures of a PDF: 0 valid and trusted, 1 changed or invalid, 2 unreadable, 3 untouched but unknown signer.
    Verify(Verify),
    /// What the operator does: organizations, persons, trust anchors.
    Admin(Admin),
    /// Prints the configuration in force, secrets masked.
    Config(Config),
    /// The child process that reads foreign PDFs; started by the program itself.
    #[command(hide = true)]
    PdfWorker,
}

/// Where the installation is.
#[derive(Debug, Clone, Args)]
pub struct Place {
    /// The data folder.
    #[arg(long, default_value = "sinetti-data")]
    pub data: PathBuf,
    /// The configuration file, instead of sinetti.toml in the data folder.
    #[arg(long)]
    pub config: Option<PathBuf>,
}

impl Place {
    /// Whether the folder holds an installation: its keys are made first.
    pub fn is_installation(&self) -> bool {
        self.data.join("keys").exists()
    }
}

/// `sinetti serve`
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub place: Place,
    /// The address to listen on; port 0 is any free one.
    #[arg(long)]
    pub listen: Option<String>,
    /// Where people reach it, such as https://sign.example.org.
    #[arg(long)]
    pub public_url: Option<String>,
}

/// `sinetti demo`
#[derive(Debug, Args)]
pub struct Demo {
    #[command(flatten)]
    pub place: Place,
    /// The address to listen on; port 0 is any free one.
    #[arg(long)]
    pub listen: Option<String>,
    /// Run the main job through the real HTTP server (send, open, sign, seal), write demo-signed.pdf and trust-anchors.pem into
    /// the data folder, print its check, and exit.
    #[arg(long)]
    pub once: bool,
    /// Print one line of JSON when ready.
    #[arg(long)]
    pub json: bool,
}

/// `sinetti init`
#[derive(Debug, Args)]
pub struct Init {
    #[command(flatten)]
    pub place: Place,
    /// Mark it as a test installation, for good: a mailbox to look at and a clock that can be moved.
    #[arg(long)]
    pub test: bool,
}

/// `sinetti verify`
#[derive(Debug, Args)]
pub struct Verify {
    /// The PDF.
    pub file: PathBuf,
    /// Print the whole report as JSON.
    #[arg(long)]
    pub json: bool,
    /// Trust the root certificates in this PEM file (also SINETTI_TRUST).
    #[arg(long)]
    pub trust: Vec<PathBuf>,
    /// Trust the roots of this installation.
    #[arg(long)]
    pub data: Option<PathBuf>,
}

/// `sinetti config`
#[derive(Debug, Args)]
pub struct Config {
    #[command(flatten)]
    pub place: Place,
}

/// `sinetti admin`
#[derive(Debug, Args)]
pub struct Admin {
    #[command(flatten)]
    pub place: Place,
    #[command(subcommand)]
    pub command: AdminCommand,
}

/// What the operator does.
#[derive(Debug, Subcommand)]
pub enum AdminCommand {
    /// Organizations.
    #[command(subcommand)]
    Organization(OrganizationCommand),
    /// Persons.
    #[command(subcommand)]
    Person(PersonCommand),
    /// Prints the installation's own roots, PEM.
    TrustAnchors,
}

/// `sinetti admin organization`
#[derive(Debug, Subcommand)]
pub enum OrganizationCommand {
    /// Makes an organization and its administrator; a person with that address becomes it, else one is made.
    Create(CreateOrganization),
}

/// `sinetti admin organization create`
#[derive(Debug, Args)]
pub struct CreateOrganization {
    /// Its name.
    #[arg(long)]
    pub name: String,
    /// Business ID (Finnish ones are checked).
    #[arg(long, default_value = "")]
    pub business_id: String,
    /// Country code.
    #[arg(long, default_value = "FI")]
    pub country: String,
    /// The administrator's address.
    #[arg(long)]
    pub admin_email: String,
    /// The administrator's name, when the person is new.
    #[arg(long)]
    pub admin_name: Option<String>,
    /// Read the administrator's password from standard input.
    #[arg(long)]
    pub password_stdin: bool,
    /// fi, sv, en, nb or da.
    #[arg(long, default_value = "en")]
    pub language: String,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// `sinetti admin person`
#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    /// Makes a person whose address counts as confirmed.
    Create(CreatePerson),
}

/// `sinetti admin person create`
#[derive(Debug, Args)]
pub struct CreatePerson {
    /// The address.
    #[arg(long)]
    pub email: String,
    /// The name.
    #[arg(long)]
    pub name: String,
    /// Read the password from standard input.
    #[arg(long, required = true)]
    pub password_stdin: bool,
    /// fi, sv, en, nb or da.
    #[arg(long, default_value = "en")]
    pub language: String,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}
