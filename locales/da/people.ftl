# Registering, signing in, the password.
sign-in-needed = Log ind for at komme til den side, du bad om.
sign-in-kept = Det, du har skrevet, er gemt. Det kommer tilbage, når du har logget ind.
password-forgotten = Glemt adgangskoden?
new-here = Er du ny her?
sign-in-not-for-signing = Har du fået en invitation til at underskrive? Du behøver ikke at logge ind: åbn linket i e-mailen.

continue-title = Du er logget ind
continue-text = Du blev logget ud, mens du arbejdede. Det, du har skrevet, er her stadig: fortsæt, hvor du var.
continue-files = Filer kan ikke gemmes: vælg dem igen på næste side.

register-title = Opret bruger
register-intro = Gratis for privatpersoner. Du kan tilføje en organisation bagefter.
register-email-hint = Vi sender et link til adressen, så du kan bekræfte den.
register-have-login = Har du allerede et login?
password-hint = Mindst 10 tegn. Et par ord i rækkefølge er godt, og du kan indsætte den.
terms-accept = Jeg accepterer brugsvilkårene
terms-title = Brugsvilkår
terms-text-service = Tjenesten drives af den, hvis adresse denne side har. Den kan bruges til at sende dokumenter til underskrift, underskrive dem og kontrollere dem.
terms-text-data = Dit navn, din e-mailadresse og dit telefonnummer bruges til det og ikke til andet. De vises for de personer, du sender dokumenter til.
terms-text-signing = Når du underskriver, gemmes dit navn, din adresse, din IP-adresse og tidspunktet sammen med underskriften og forbliver i den underskrevne fil.
letter-sent-title = Tjek din e-mail
letter-sent-register = Et link er på vej til { $email }. Åbn det for at bekræfte adressen, så er du klar.
letter-sent-reset = Hvis { $email } har et login, er et link på vej til adressen. Det virker i en time.
letter-sent-missing = Er der intet kommet efter et par minutter? Se i uønsket post, og tjek, at adressen er rigtig.
letter-sent-again = Prøv igen
confirm-email-title = Bekræft din adresse
confirm-email-text = Ét klik, så er din adresse bekræftet, og du er logget ind.
confirm-email-do = Bekræft

reset-title = Vælg en ny adgangskode
reset-intro = Skriv din adresse. Vi sender dig et link, så du kan vælge en ny adgangskode.
reset-send = Send linket
reset-back = Tilbage til login
new-password-title = Vælg en ny adgangskode
new-password-intro = Når den er gemt, bliver du logget ud alle andre steder.
new-password-save = Gem og log ind

toast-signed-out = Du er logget ud.
toast-email-confirmed = Din adresse er bekræftet. Velkommen!
toast-password-changed = Din adgangskode er ændret.
