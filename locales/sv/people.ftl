# Registering, signing in, the password.
sign-in-needed = Logga in för att komma till sidan du ville öppna.
sign-in-kept = Det du skrev finns kvar. Det kommer tillbaka när du har loggat in.
password-forgotten = Glömt lösenordet?
new-here = Ny här?
sign-in-not-for-signing = Har du fått en inbjudan att underteckna? Det kräver ingen inloggning: öppna länken i e-postmeddelandet.

continue-title = Du är inloggad
continue-text = Du loggades ut medan du arbetade. Det du skrev finns kvar: fortsätt där du var.
continue-files = Filer kan inte sparas: välj dem igen på nästa sida.

register-title = Registrera dig
register-intro = Gratis för privatpersoner. Du kan lägga till en organisation senare.
register-email-hint = Vi skickar en länk till adressen för att bekräfta den.
register-have-login = Har du redan ett användarkonto?
password-hint = Minst 10 tecken. Några ord i rad är bra; du kan klistra in det.
terms-accept = Jag godkänner användarvillkoren
terms-title = Användarvillkor
terms-text-service = Tjänsten drivs av den vars adress den här sidan har. Den får användas för att skicka dokument för undertecknande, underteckna dem och kontrollera dem.
terms-text-data = Ditt namn, din e-postadress och ditt telefonnummer används till det och till inget annat. De visas för dem du skickar dokument till.
terms-text-signing = När du undertecknar sparas ditt namn, din adress, din IP-adress och tidpunkten med underskriften och finns kvar i den undertecknade filen.
letter-sent-title = Titta i din e-post
letter-sent-register = En länk är på väg till { $email }. Öppna den för att bekräfta adressen; sedan är du klar.
letter-sent-reset = Om { $email } har ett användarkonto är en länk på väg dit. Den fungerar i en timme.
letter-sent-missing = Har inget kommit efter några minuter? Titta i skräpposten, och kontrollera att adressen stämmer.
letter-sent-again = Försök igen
confirm-email-title = Bekräfta din adress
confirm-email-text = Ett tryck, så är din adress bekräftad och du är inloggad.
confirm-email-do = Bekräfta

reset-title = Välj ett nytt lösenord
reset-intro = Skriv din adress. Vi skickar en länk där du kan välja ett nytt lösenord.
reset-send = Skicka länken
reset-back = Tillbaka till inloggningen
new-password-title = Välj ett nytt lösenord
new-password-intro = Du loggas ut överallt annars när det sparas.
new-password-save = Spara och logga in

toast-signed-out = Du har loggat ut.
toast-email-confirmed = Din adress är bekräftad. Välkommen!
toast-password-changed = Ditt lösenord har ändrats.
