# Invitations: open, received, reminding.

invitation-status-waiting-for-send = Venter på sin tur
invitation-status-sending = Sendes
invitation-status-new = Invitation sendt
invitation-status-opened = Åbnet
invitation-status-signed = Underskrevet
invitation-status-cancelled = Annulleret
invitation-not-delivered = Ikke leveret

delivery-state-queued = Venter på at blive sendt
delivery-state-accepted = Modtaget af mailserveren
delivery-state-deferred = Afvist for nu, forsøges igen
delivery-state-refused = Afvist
delivery-state-bounced = Returneret
delivery-delayed = Forsinket undervejs: { $response }

channel-mail = E-mail
channel-sms = Sms
channel-both = { delivery-both }
channel-secure = { delivery-secure }

open-invitations-title = Åbne invitationer
open-invitations-count = { $n ->
    [0] Alle inviterede har underskrevet
    [one] Et dokument mangler en underskrift
   *[other] { $n } dokumenter mangler en underskrift
}
open-invitations-none = Ingen dokumenter mangler en underskrift. Det, du sender, vises her, indtil alle har underskrevet.
open-invitations-list = Dokumenter, der mangler en underskrift

received-title = Modtagne invitationer
received-count = { $n ->
    [0] Intet venter på dig
    [one] Et dokument venter på din underskrift
   *[other] { $n } dokumenter venter på din underskrift
}
received-none = Når nogen beder dig om at underskrive via { $email }, vises det her.

toast-reminded = Påmindelse sendt til { $name }.
toast-reminded-several = Påmindelser sendt til { $n } underskrivere.
toast-reminded-already = De fik en påmindelse for et øjeblik siden. Der blev ikke sendt noget igen.

correct-title = Ret kontakt{"\u00AD"}oplysningerne
correct-page-title = Ret kontaktoplysningerne: { $name }
correct-hint = Når du gemmer en ny adresse, sendes invitationen igen, og det gamle link holder op med at virke.
correct-save = Gem og send igen
