# Invitations: open, received, reminding.

invitation-status-waiting-for-send = Väntar på sin tur
invitation-status-sending = Skickas
invitation-status-new = Inbjudan skickad
invitation-status-opened = Öppnad
invitation-status-signed = Undertecknat
invitation-status-cancelled = Återkallad
invitation-not-delivered = Kom inte fram

delivery-state-queued = Väntar på att skickas
delivery-state-accepted = Mottaget av e-postservern
delivery-state-deferred = Avvisat tills vidare, nytt försök görs
delivery-state-refused = Avvisat
delivery-state-bounced = Kom i retur
delivery-delayed = Försenat på vägen: { $response }

channel-mail = E-post
channel-sms = Sms
channel-both = { delivery-both }
channel-secure = { delivery-secure }

open-invitations-title = Pågående inbjudningar
open-invitations-count = { $n ->
    [0] Alla du har bett har undertecknat
    [one] Ett dokument saknar underskrift
   *[other] { $n } dokument saknar underskrift
}
open-invitations-none = Inget dokument saknar underskrift. Det du skickar visas här tills alla har undertecknat.
open-invitations-list = Dokument som saknar underskrift

received-title = Mottagna inbjudningar
received-count = { $n ->
    [0] Inget väntar på dig
    [one] Ett dokument väntar på din underskrift
   *[other] { $n } dokument väntar på din underskrift
}
received-none = När någon ber dig underteckna, på adressen { $email }, visas det här.

toast-reminded = En påminnelse har skickats till { $name }.
toast-reminded-several = Påminnelser har skickats till { $n } undertecknare.
toast-reminded-already = En påminnelse gick för en liten stund sedan; inget skickades igen.

correct-title = Rätta kontaktuppgiften
correct-page-title = Rätta kontaktuppgiften: { $name }
correct-hint = När du sparar en ny adress skickas inbjudan igen, och den gamla länken slutar fungera.
correct-save = Spara och skicka igen
