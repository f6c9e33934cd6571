# Invitations: open, received, reminding.

invitation-status-waiting-for-send = Venter på tur
invitation-status-sending = Sendes
invitation-status-new = Invitasjon sendt
invitation-status-opened = Åpnet
invitation-status-signed = Signert
invitation-status-cancelled = Trukket tilbake
invitation-not-delivered = Ikke levert

delivery-state-queued = Venter på å bli sendt
delivery-state-accepted = Tatt imot av e-postserveren
delivery-state-deferred = Avvist foreløpig, prøves igjen
delivery-state-refused = Avvist
delivery-state-bounced = Kom i retur
delivery-delayed = Forsinket på veien: { $response }

channel-mail = E-post
channel-sms = SMS
channel-both = { delivery-both }
channel-secure = { delivery-secure }

open-invitations-title = Åpne invitasjoner
open-invitations-count = { $n ->
    [0] Alle du har spurt, har signert
    [one] Ett dokument mangler en signatur
   *[other] { $n } dokumenter mangler en signatur
}
open-invitations-none = Ingen dokumenter mangler en signatur. Det du sender, vises her til alle har signert.
open-invitations-list = Dokumenter som mangler en signatur

received-title = Mottatte invitasjoner
received-count = { $n ->
    [0] Ingenting venter på deg
    [one] Ett dokument venter på signaturen din
   *[other] { $n } dokumenter venter på signaturen din
}
received-none = Når noen ber deg signere på { $email }, vises det her.

toast-reminded = Påminnelse sendt til { $name }.
toast-reminded-several = Påminnelser sendt til { $n } undertegnere.
toast-reminded-already = De fikk en påminnelse for et øyeblikk siden, og ingenting ble sendt på nytt.

correct-title = Rett kontakt{"\u00AD"}opplysningene
correct-page-title = Rett kontaktopplysningene: { $name }
correct-hint = Når du lagrer en ny adresse, sendes invitasjonen på nytt, og den gamle lenken slutter å virke.
correct-save = Lagre og send på nytt
