//! Where mail that comes back returns to (features.md E12), when the operator gives a mailbox for it.

use sinetti_delivery::{
    ReturnPath,
    returns::{ReturnAddress, ReturnMailbox, ReturnsError},
};
use sinetti_domain::DeliveryId;
use sinetti_identity::tokens;

use super::Installation;

/// The return mailbox, and the address that mails leave from so that reports arrive there.
#[derive(Debug, Clone)]
pub struct Returns {
    pub(crate) mailbox: ReturnMailbox,
    address: ReturnAddress,
}

impl Returns {
    /// Reads both as they are configured.
    ///
    /// # Errors
    /// [`ReturnsError`].
    pub fn parse(mailbox: &str, address: &str) -> Result<Self, ReturnsError> {
        Ok(Self {
            mailbox: ReturnMailbox::parse(mailbox)?,
            address: ReturnAddress::parse(address, tokens::RETURN_TOKEN_LENGTH)?,
        })
    }
}

impl Installation {
    /// The address that a delivery's mail leaves from; without a return mailbox it is the one in its `From` field.
    pub(crate) fn return_path(&self, delivery: DeliveryId) -> Option<ReturnPath> {
        let token = || tokens::return_token(&self.keys.returns, delivery);
        self.returns.as_ref().map(|returns| returns.address.with(token()))
    }

    /// Of which delivery a token in a return address is, if it is genuine.
    pub(crate) fn returned(&self, token: &str) -> Option<DeliveryId> {
        tokens::read_return_token(&self.keys.returns, token)
    }
}
