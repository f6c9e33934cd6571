# The signature pages at the end of a file, its footer, and what its fields show.
signature-page-place = Signatur { $n }
signature-page-footer = Elektronisk signering med Sinetti · kontroller på { $url }
signature-page-link = Kontroller dette dokumentet
signature-page-heading = Signaturside
signature-page-title = Signaturer
signature-page-pages-before = { $n ->
    [one] Signaturene gjelder siden foran disse signatursidene.
   *[other] Signaturene gjelder de { $n } sidene foran disse signatursidene.
}
signature-page-not-signed = Ikke signert ennå
signature-page-legend-title = Hva signaturene betyr
signature-page-legend = En enkel signatur er et navn som er skrevet eller tegnet av den som har mottatt invitasjonen og passfrasen til den. Tjenesten sertifiserer filen når den sendes, og forsegler den når den er ferdig; alle senere endringer vil synes.
signature-page-check = Kontroller dette dokumentet på
signature-page-check-code = Kode
signature-page-sealed-by = Forseglet av Sinetti
signature-page-evidence = Det som var kjent da dokumentet ble sendt
signature-page-test = TEST
signature-page-light-typed = Enkel signatur, skrevet
signature-page-light-drawn = Enkel signatur, tegnet
signature-page-for-signing-right = For { $organization }, med signaturrett
signature-page-for-position = For { $organization }, i kraft av stilling
signature-page-for-authorization = For { $organization }, etter fullmakt
signature-page-guardian = Som verge for { $person }, født { $born }
signature-page-invited = Invitert adresse: { $address }
signature-page-ip = IP-adresse: { $ip }
signature-page-time = Signert: { $time }
signature-page-reason = Signerer dokumentet { $document }
signature-page-state-expired = Ikke signert: utløpt { $date }
signature-page-state-cancelled = Ikke signert: trukket tilbake { $date }
signature-page-state-declined = Ikke signert: avslått { $date }
signature-page-seal-reason = Dokumentet er ferdig, og tjenesten forsegler det
signature-page-evidence-file-name = Signaturer for { $file }
signature-page-evidence-file-title = Signaturer for { $file }
signature-page-evidence-file-explanation = Filen hadde egne signaturer da den kom, og bevares nøyaktig som den er, slik at de fortsatt er gyldige. Signaturene som er samlet inn her, ligger også i den; denne filen viser dem og er bundet til den med hashverdien dens.
signature-page-fact-file = Fil
signature-page-fact-pages = Sider
signature-page-invited-phone = Invitert nummer: { $phone }
