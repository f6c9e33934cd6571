# Registering, signing in, the password.
sign-in-needed = Logg inn for å komme til siden du ba om.
sign-in-kept = Det du skrev, er tatt vare på. Du får det tilbake når du har logget inn.
password-forgotten = Glemt passordet?
new-here = Ny her?
sign-in-not-for-signing = Har du fått en invitasjon til å signere? Du trenger ikke logge inn for å signere: åpne lenken i e-posten.

continue-title = Du er logget inn
continue-text = Du ble logget ut mens du arbeidet. Det du skrev, er fortsatt her: fortsett der du var.
continue-files = Filer kan ikke tas vare på: velg dem på nytt på neste side.

register-title = Registrer deg
register-intro = Gratis for privatpersoner. Du kan legge til en organisasjon etterpå.
register-email-hint = Vi sender en lenke til denne adressen for å bekrefte den.
register-have-login = Har du allerede en bruker?
password-hint = Minst 10 tegn. Noen ord etter hverandre er bra, og du kan lime det inn.
terms-accept = Jeg godtar bruksvilkårene
terms-title = Bruksvilkår
terms-text-service = Tjenesten drives av den som har adressen til denne siden. Den kan brukes til å sende dokumenter til signering, signere dem og kontrollere dem.
terms-text-data = Navnet, e-postadressen og telefonnummeret ditt brukes til det og ikke til noe annet. De vises til dem du sender dokumenter til.
terms-text-signing = Når du signerer, lagres navnet ditt, adressen din, IP-adressen din og tidspunktet sammen med signaturen og blir værende i den signerte filen.
letter-sent-title = Sjekk e-posten din
letter-sent-register = En lenke er på vei til { $email }. Åpne den for å bekrefte adressen, så er du klar.
letter-sent-reset = Hvis { $email } har en bruker, er en lenke på vei dit. Den virker i en time.
letter-sent-missing = Har du ikke fått noe etter noen minutter? Se i søppelposten, og kontroller at adressen er riktig.
letter-sent-again = Prøv igjen
confirm-email-title = Bekreft adressen din
confirm-email-text = Ett trykk, så er adressen din bekreftet og du er logget inn.
confirm-email-do = Bekreft

reset-title = Velg et nytt passord
reset-intro = Skriv adressen din. Vi sender deg en lenke for å velge et nytt passord.
reset-send = Send lenken
reset-back = Tilbake til innlogging
new-password-title = Velg et nytt passord
new-password-intro = Du blir logget ut alle andre steder når det er lagret.
new-password-save = Lagre og logg inn

toast-signed-out = Du har logget ut.
toast-email-confirmed = Adressen din er bekreftet. Velkommen!
toast-password-changed = Passordet ditt er endret.
