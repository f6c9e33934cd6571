# The passphrase.
open-title = Åpne invitasjonen din
open-intro-mail = Trykk på knappen for å åpne dokumentet. Passfrasen står i e-posten som førte deg hit.
open-intro-sms = Trykk på knappen for å åpne dokumentet. Passfrasen står i SMS-en som førte deg hit.
open-intro-both = Trykk på knappen for å åpne dokumentet. Passfrasen står i meldingen som førte deg hit.
open-intro-apart = Passfrasen ble sendt på SMS til { $phone }. Skriv den inn for å åpne dokumentet.
open-again = Dokumentet ble lukket av sikkerhetsgrunner. Oppgi passfrasen på nytt.
open-kept = Det du har fylt ut, er tatt vare på.
field-passphrase = Passfrase
passphrase-hint = Du kan lime den inn. Store og små bokstaver spiller ingen rolle.
open-do = Åpne
passphrase-none = Mangler du passfrasen?
passphrase-none-mail = Den står i e-posten, under knappen. Hvis du åpnet lenken derfra, er den fylt ut for deg.
passphrase-none-sms = Den står i SMS-en, under lenken. Hvis du åpnet lenken derfra, er den fylt ut for deg.
passphrase-none-both = Den står i e-posten, under knappen, og i SMS-en, under lenken. Hvis du åpnet lenken fra en av dem, er den fylt ut for deg.
passphrase-none-apart = Den kom i en egen SMS og står ikke i e-posten. Hvis nummeret ikke er ditt, er det bare avsenderen som kan rette det.
passphrase-none-ask = Ikke der heller? Be avsenderen om å sende den på nytt.
dead-do = Send meg en ny lenke
dead-note = Den sendes til adressen eller nummeret invitasjonen ble sendt til, og ikke noe annet sted.
dead-asked-title = Se i meldingene dine
dead-asked = Hvis invitasjonen fortsatt er åpen, er en ny lenke med en ny passfrase på vei dit invitasjonen ble sendt tidligere.
dead-asked-not = Har du ikke fått noe etter noen minutter? Invitasjonen kan være lukket, eller det er allerede sendt flere nye lenker. Spør avsenderen.

# Reading.
sign-page-title = Signer: { $document }
asks-you = { $sender } ber deg signere
asks-you-for = { $sender }, { $account }, ber deg signere
sign-by = Signer innen:
to-read = Omfang:
pages-in-files = { $files ->
    [one] { $pages ->
        [one] 1 side
       *[other] { $pages } sider
    }
   *[other] { $pages } sider, { $files } filer
}
also-signs = { $n ->
    [one] Signerer også:
   *[other] Signerer også:
}
other-signed = { $name }, signert { $date }
message-from = Melding fra { $sender }
read-title = Les
zoom = Zoom
zoom-fit = Tilpass
read-as-text = Les som tekst
download = Last ned
pages-region = Sidene i dokumentet
page-alt = Side { $n } av { $of } i { $file }
page-caption = { $file }, side { $n } av { $of }
page-heading = Side { $n } av { $of }
page-without-text = Denne siden har ingen tekst som kan leses høyt. Den kan være et bilde.
go-to-signing = Gå til signering
text-page-title = Som tekst: { $document }
text-intro = Ordene i dokumentet, til opplesing. Det du signerer, er dokumentet slik sidene viser det.
text-back = Tilbake til dokumentet
text-to-signing = Gå til signering

# Signing.
sign-title = Signer
sign-closed = Dette dokumentet kan ikke signeres lenger.
have-read = Jeg har lest dokumentet
have-accepted = Jeg har åpnet «{ $title }» og godtar innholdet
opens-new-tab = (åpnes i en ny fane)
sign-for = Jeg signerer
sign-for-me = for meg selv
sign-for-organization = for en organisasjon
sign-for-guardian = som verge
sign-for-settled = Du signerer for { $organization }.
field-own-organization = Organisasjonen din
own-organization-hint = Velger du en av dine egne, får den også dokumentet i sitt arkiv.
organization-other = En annen organisasjon
field-ward = Navn på den du er verge for
field-born = Fødselsdato
born-hint = Dag, måned og år. Aldri fødselsnummer: dette står på signatursidene.
field-organization = Organisasjon
field-ground = På hvilket grunnlag
ground-choose = Velg
ground-signing-right = Signaturrett
ground-position = Stillingsfullmakt
ground-authorization = Fullmakt
your-signature = Signaturen din
your-name = Navnet ditt
how-type = Skriv
how-draw = Tegn
pad-label = Tegn signaturen din med fingeren eller musen
pad-clear = Tøm
sign-do = Signer dokumentet
sign-consent = Når du trykker på knappen, signerer du dokumentet elektronisk. Navnet ditt, e-postadressen din { $email }, IP-adressen din og tidspunktet lagres sammen med signaturen.
ask-sender = Spør { $sender }
# Several documents through one link.
document-of = Dokument { $n } av { $of }
one-of-open = skal signeres
one-of-waits = noen andre signerer først
one-of-signed = signert
one-of-closed = lukket
toast-signed-next = Signert. Her er det neste dokumentet.

# Declining.
decline-to = Avslå
decline-title = Avslå å signere
decline-intro = Da lukkes dokumentet for alle, og ingen kan signere det lenger. { $sender } får beskjed, med begrunnelsen du skriver her.
decline-reason = Begrunnelsen din
decline-reason-hint = Høyst 500 tegn. Avsenderen leser den.
decline-do = Avslå å signere
decline-not = Tilbake
declined-title = Du har avslått
declined-text = Dokumentet er lukket, og { $sender } har fått beskjed. Du trenger ikke gjøre noe mer.
declined-more = Til de andre dokumentene

# Naming another person.
delegate-to = La en annen signere
delegate-title = Be en annen person om å signere
delegate-intro = Den personen får en invitasjon i stedet for deg, og lenken din lukkes. { $sender } får beskjed.
delegate-what = Dette blir personen bedt om å signere
delegate-phone-hint = Med landkode: avsenderen har valgt at invitasjonen sendes på SMS.
delegate-language = Språket til personen
delegate-do = Send invitasjonen
delegate-not = Tilbake
passed-title = En annen person er bedt om å signere
passed-text = Du har gitt dette videre til { $to }, som nå har sin egen lenke. Denne lenken åpner ikke noe lenger.

# After signing.
done-page-title = Signert: { $document }
done-sealed = Signert og forseglet
done-sealed-text = { $n ->
    [one] Takk, { $name }. { $document } er signert, og dokumentet er fullstendig.
    [2] Takk, { $name }. Begge har signert { $document }, og dokumentet er fullstendig.
   *[other] Takk, { $name }. Alle { $n } har signert { $document }, og dokumentet er fullstendig.
}
done-sealing = Alle har signert
done-sealing-text = Takk, { $name }. { $document } forsegles akkurat nå. Det tar noen sekunder, så kan du laste det ned her.
done-signed = Du har signert
done-signed-text = Takk, { $name }. Signaturen din på { $document } ble lagret { $moment }.
done-download = Last ned dokumentet
done-download-note = { $files ->
    [one] PDF, { $size }. De siste sidene viser signaturene.
   *[other] { $files } PDF-filer i en ZIP-fil, { $size }. De siste sidene i hver fil viser signaturene.
}
done-look-again = Se på nytt
done-next = Dette skjer videre
done-others = Andre signerer
done-others-text = { $n ->
    [one] Har ikke signert ennå: { $names }.
   *[other] Har ikke signert ennå: { $names }.
}
done-closed = Dokumentet ble lukket
done-closed-text = Ikke alle signerte i tide, eller avsenderen trakk det tilbake. Signaturen din er fortsatt gyldig.
done-copy = Din kopi
done-copy-now = Last den ned nå: denne siden er bare åpen en stund. Senere kan du få en kopi av { $account }.
done-copy-now-attachment = Last den ned nå, eller vent på e-posten: det signerte dokumentet kommer til { $email }.
done-copy-now-link = Last den ned nå, eller senere via lenken som kommer på e-post til { $email } og virker i noen dager.
done-copy-later = Når alle har signert, får du beskjed på e-post til { $email }. { $account } oppbevarer dokumentet og kan gi deg en kopi.
done-copy-attachment = Når alle har signert, får du det signerte dokumentet på e-post til { $email }.
done-copy-link = Når alle har signert, får du en e-post til { $email } med en lenke til det signerte dokumentet. Lenken virker i noen dager.
done-sender = Avsenderen
done-sender-text = { $sender } ser at du har signert, og oppbevarer dokumentet i arkivet.
done-check = Alle kan kontrollere det
done-check-text = Bunnteksten på hver side har en lenke og koden { $code }.
done-check-link = Se kontrollen av dokumentet ditt
done-register = Samle det du signerer, på ett sted
done-register-text = En personlig konto er gratis. Invitasjoner til adressen din samles da under Mottatt, og du kan sende dokumenter selv.
# More to sign.
done-all = Alle dokumenter under denne lenken
download-named = Last ned: { $name }
done-sign-next = { $n ->
    [one] Ett dokument til venter på signaturen din
   *[other] { $n } dokumenter til venter på signaturen din
}
done-sign-next-text = Neste: { $document }, fra { $sender }.
done-sign-next-do = Les det neste
done-sign-next-all = Vis alle
done-kept = Organisasjonen din
done-kept-text = Dokumentet ligger også blant dokumentene til { $organization }.
# Den som inviteres på SMS.
sign-consent-phone = Når du trykker på knappen, signerer du dokumentet elektronisk. Navnet ditt, telefonnummeret ditt { $phone }, IP-adressen din og tidspunktet lagres sammen med signaturen.
sign-consent-both = Når du trykker på knappen, signerer du dokumentet elektronisk. Navnet ditt, e-postadressen din { $email }, telefonnummeret ditt { $phone }, IP-adressen din og tidspunktet lagres sammen med signaturen.
done-copy-later-sms = Når alle har signert, får du beskjed på SMS til { $phone }. { $account } oppbevarer dokumentet og kan gi deg en kopi.
done-copy-link-sms = Når alle har signert, får du en SMS til { $phone } med en lenke til det signerte dokumentet. Lenken virker i noen dager.
