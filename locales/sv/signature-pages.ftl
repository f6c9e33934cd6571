# The signature pages at the end of a file, its footer, and what its fields show.
signature-page-place = Underskrift { $n }
signature-page-footer = Elektronisk underskrift med Sinetti · kontrollera på { $url }
signature-page-link = Kontrollera dokumentet
signature-page-heading = Underskriftssida
signature-page-title = Underskrifter
signature-page-pages-before = { $n ->
    [one] Underskrifterna gäller sidan före dessa underskriftssidor.
   *[other] Underskrifterna gäller de { $n } sidorna före dessa underskriftssidor.
}
signature-page-not-signed = Inte undertecknat än
signature-page-legend-title = Vad underskrifterna betyder
signature-page-legend = En enkel underskrift är ett namn som skrivits eller ritats av den som fått inbjudan och dess lösenfras. Tjänsten certifierar filen när den skickas och förseglar den när den är färdig; varje senare ändring syns.
signature-page-check = Kontrollera dokumentet på
signature-page-check-code = Kod
signature-page-sealed-by = Förseglat av Sinetti
signature-page-evidence = Vad som var känt när dokumentet skickades
signature-page-test = TEST
signature-page-light-typed = Enkel underskrift, skriven
signature-page-light-drawn = Enkel underskrift, ritad
signature-page-for-signing-right = För { $organization }, genom firmateckningsrätt
signature-page-for-position = För { $organization }, genom befattning
signature-page-for-authorization = För { $organization }, genom fullmakt
signature-page-guardian = Som ställföreträdare för { $person }, född { $born }
signature-page-invited = Inbjuden adress: { $address }
signature-page-ip = IP-adress: { $ip }
signature-page-time = Undertecknat: { $time }
signature-page-reason = Undertecknar dokumentet { $document }
signature-page-state-expired = Inte undertecknat: gick ut { $date }
signature-page-state-cancelled = Inte undertecknat: återkallat { $date }
signature-page-state-declined = Inte undertecknat: avböjt { $date }
signature-page-seal-reason = Dokumentet är färdigt; tjänsten förseglar det
signature-page-evidence-file-name = Underskrifter till { $file }
signature-page-evidence-file-title = Underskrifter till { $file }
signature-page-evidence-file-explanation = Filen kom med egna underskrifter och förvaras precis som den är, så att de förblir giltiga. Underskrifterna som samlats in här finns också i den; den här filen visar dem och är bunden till den genom dess hashvärde.
signature-page-fact-file = Fil
signature-page-fact-pages = Sidor
signature-page-invited-phone = Inbjudet nummer: { $phone }
