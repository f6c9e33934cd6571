//! One conversation with a mail server (RFC 5321), step by step, so that it is known how far it came when it broke.

mod address;
mod reply;

use std::{net::IpAddr, time::Duration};

use lettre::{
    Address,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Ehlo, Mail, Rcpt},
        extension::{ClientId, Extension, MailParameter, RcptParameter},
    },
};
use tokio::time::timeout;

use crate::{Envelope, Outcome, message};

pub use address::{Encryption, SmtpServer};
pub(crate) use address::{TIMEOUT, decoded, is_this_machine};
use reply::{Trouble, about_our_server, about_this_message, accepted};

impl SmtpServer {
    /// Hands one message over in a conversation of its own.
    pub(crate) async fn send(&self, envelope: &Envelope, message: &[u8]) -> Outcome {
        // Not the address in the `From` field when reports have one of their own to return to (RFC 5321, 4.5.5).
        let from = envelope.return_path.as_ref().map_or(&envelope.from.address, |path| &path.address);
        let (from, to) = match (message::address(from), message::address(&envelope.to.address)) {
            (Ok(from), Ok(to)) => (from, to),
            (_, Err(error)) => return Outcome::Refused { response: error.to_string() },
            // The installation's own address is at fault, which its operator can mend.
            (Err(error), _) => return Outcome::Deferred { response: error.to_string() },
        };
        let hello = self.hello_name(&envelope.host);
        let mut connection = match self.connect(&hello).await {
            Ok(connection) => connection,
            Err(trouble) => return about_our_server(trouble),
        };
        let reports = match &envelope.return_path {
            Some(path) if self.reports(&mut connection, hello).await => Some(path.token.as_str()),
            _ => None,
        };
        if let Err(trouble) = self.announce(&mut connection, (from, to), reports).await {
            self.hang_up(&mut connection).await;
            return about_this_message(trouble);
        }
        let outcome = match self.step(connection.message(message)).await {
            Ok(response) => accepted(&response),
            // Without an answer it is not known whether the server took the message before it fell silent.
            Err(trouble) if !trouble.is_answer() => Outcome::Unknown { response: trouble.to_string() },
            Err(trouble) => about_this_message(trouble),
        };
        self.hang_up(&mut connection).await;
        outcome
    }

    /// Connects, encrypts and signs in.
    async fn connect(&self, hello: &ClientId) -> Result<AsyncSmtpConnection, Trouble> {
        let tls = || TlsParameters::new(self.host.clone()).map_err(Trouble::from);
        let implicit = (self.encryption == Encryption::Implicit).then(tls).transpose()?;
        let server = (self.host.trim_matches(['[', ']']), self.port);
        // A name may stand for several addresses, of which the first may lead nowhere.
        let mut connection = self
            .step(AsyncSmtpConnection::connect_tokio1(server, Some(self.timeout / 3), hello, implicit, None))
            .await?;
        let upgrade = match self.encryption {
            Encryption::Implicit | Encryption::None => false,
            Encryption::StartTls => true,
            Encryption::StartTlsIfOffered => connection.can_starttls(),
        };
        if upgrade {
            self.step(connection.starttls(tls()?, hello)).await?;
        }
        if let Some((user, password)) = &self.credentials {
            let credentials = Credentials::new(user.clone(), password.clone());
            self.step(connection.auth(DEFAULT_MECHANISMS, &credentials)).await?;
        }
        Ok(connection)
    }

    /// Whether the server reports on mail as it is asked to (RFC 3461). The library keeps only the extensions that it uses itself,
    /// so it is asked once more.
    async fn reports(&self, connection: &mut AsyncSmtpConnection, hello: ClientId) -> bool {
        let is_it = |line: &str| line.split(' ').next().is_some_and(|word| word.eq_ignore_ascii_case("DSN"));
        self.step(connection.command(Ehlo::new(hello))).await.is_ok_and(|offered| offered.message().any(is_it))
    }

    /// Says from whom and to whom, up to the server's "go ahead". With `reports`, the envelope's id, it is asked for reports of
    /// failures and delays, without the text of the mail: its link should not travel more often than it has to.
    async fn announce(
        &self,
        connection: &mut AsyncSmtpConnection,
        (from, to): (Address, Address),
        reports: Option<&str>,
    ) -> Result<(), Trouble> {
        let ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
        let mut parameters = Vec::new();
        if !ascii(&from) || !ascii(&to) {
            if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
                return Err(Trouble::NotSupported);
            }
            parameters.push(MailParameter::SmtpUtfEight);
        }
        let mut of_recipient = Vec::new();
        if let Some(id) = reports {
            let asked = |keyword: &str, value: &str| (keyword.to_owned(), Some(value.to_owned()));
            parameters.extend(
                [asked("RET", "HDRS"), asked("ENVID", id)]
                    .map(|(keyword, value)| MailParameter::Other { keyword, value }),
            );
            let (keyword, value) = asked("NOTIFY", "FAILURE,DELAY");
            of_recipient.push(RcptParameter::Other { keyword, value });
        }
        self.step(connection.command(Mail::new(Some(from), parameters))).await?;
        self.step(connection.command(Rcpt::new(to, of_recipient))).await?;
        self.step(connection.command(Data)).await?;
        Ok(())
    }

    /// Says goodbye, without waiting long for an answer that changes nothing.
    async fn hang_up(&self, connection: &mut AsyncSmtpConnection) {
        let _ = timeout(self.timeout.min(Duration::from_secs(2)), connection.abort()).await;
    }

    /// One step of the conversation within its time.
    async fn step<T>(&self, step: impl Future<Output = Result<T, Error>>) -> Result<T, Trouble> {
        match timeout(self.timeout, step).await {
            Ok(result) => result.map_err(Trouble::from),
            Err(_) => Err(Trouble::Silence(self.timeout)),
        }
    }

    fn hello_name(&self, host: &str) -> ClientId {
        let name = self.hello.as_deref().unwrap_or(host);
        match name.trim_matches(['[', ']']).parse() {
            Ok(IpAddr::V4(ip)) => ClientId::Ipv4(ip),
            Ok(IpAddr::V6(ip)) => ClientId::Ipv6(ip),
            Err(_)
                if name.contains(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '.' | '-'))
                    || name.is_empty() =>
            {
                ClientId::default()
            }
            Err(_) => ClientId::Domain(name.to_owned()),
        }
    }
}
