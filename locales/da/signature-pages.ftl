# The signature pages at the end of a file, its footer, and what its fields show.
signature-page-place = Underskrift { $n }
signature-page-footer = Elektronisk underskrift med Sinetti · kontrollér på { $url }
signature-page-link = Kontrollér dette dokument
signature-page-heading = Underskriftsside
signature-page-title = Underskrifter
signature-page-pages-before = { $n ->
    [one] Underskrifterne gælder siden før disse underskriftssider.
   *[other] Underskrifterne gælder de { $n } sider før disse underskriftssider.
}
signature-page-not-signed = Ikke underskrevet endnu
signature-page-legend-title = Hvad underskrifterne betyder
signature-page-legend = En enkel underskrift er et navn, der er skrevet eller tegnet af den, der modtog invitationen og dens adgangssætning. Tjenesten certificerer filen, når den sendes, og forsegler den, når den er færdig. Enhver senere ændring kan ses.
signature-page-check = Kontrollér dette dokument på
signature-page-check-code = Kode
signature-page-sealed-by = Forseglet af Sinetti
signature-page-evidence = Kendte oplysninger, da dokumentet blev sendt
signature-page-test = TEST
signature-page-light-typed = Enkel underskrift, skrevet
signature-page-light-drawn = Enkel underskrift, tegnet
signature-page-for-signing-right = For { $organization }, med tegningsret
signature-page-for-position = For { $organization }, i kraft af stilling
signature-page-for-authorization = For { $organization }, efter fuldmagt
signature-page-guardian = Som værge for { $person }, født { $born }
signature-page-invited = Inviteret adresse: { $address }
signature-page-ip = IP-adresse: { $ip }
signature-page-time = Underskrevet: { $time }
signature-page-reason = Underskriver dokumentet { $document }
signature-page-state-expired = Ikke underskrevet: udløbet { $date }
signature-page-state-cancelled = Ikke underskrevet: annulleret { $date }
signature-page-state-declined = Ikke underskrevet: afvist { $date }
signature-page-seal-reason = Dokumentet er færdigt, og tjenesten forsegler det
signature-page-evidence-file-name = Underskrifter til { $file }
signature-page-evidence-file-title = Underskrifter til { $file }
signature-page-evidence-file-explanation = Filen havde allerede underskrifter, da den kom, og er bevaret præcis, som den er, så de forbliver gyldige. De underskrifter, der er indsamlet her, er også i selve filen. Denne fil viser dem og er bundet til den med dens hashværdi.
signature-page-fact-file = Fil
signature-page-fact-pages = Sider
signature-page-invited-phone = Inviteret nummer: { $phone }
