# Checking a document.
check-intro = Er det uendret, er det fullstendig, hvem har signert det og når? Kontroller filen, eller koden i bunnteksten. Du trenger ikke logge inn.
check-by-file = Kontroller en fil
check-by-code = Kontroller en kode
check-choose-file = PDF-fil som skal kontrolleres
check-drop = Slipp en PDF her
check-drop-note = eller klikk for å velge. Filen leses, men lagres ikke.
check-file-do = Kontroller filen
check-code-label = Eller skriv koden i bunnteksten
check-code-hint = Store og små bokstaver spiller ingen rolle.
check-code-do = Kontroller koden
check-privacy = En kode forteller bare om dokumentet er fullstendig, og hvor mange som har signert og når. Navnene vises bare ut fra filen.
check-again = Kontroller et annet dokument
check-of-file = Kontroll av { $file }
check-of-code = Kontroll av koden { $code }
print-page = Skriv ut eller lagre denne siden

# By the code.
code-complete-title = Dette dokumentet finnes og er fullstendig
code-complete-text = { $total ->
    [one] Det er signert og forseglet.
    [2] Begge har signert, og det er forseglet.
   *[other] Alle { $total } har signert, og det er forseglet.
}
code-sealing-title = Alle har signert
code-sealing-text = Dokumentet finnes og forsegles akkurat nå. Se på nytt om et øyeblikk.
code-open-title = Dette dokumentet finnes, men er ikke fullstendig ennå
code-open-text = { $signed } av { $total } har signert så langt.
code-closed-title = Dette dokumentet finnes, men ble lukket før alle hadde signert
code-closed-text = { $signed } av { $total } signerte. De signaturene er fortsatt gyldige, men det kan ikke gis flere.
code-facts = Dette forteller koden
code-signatures = Signaturer
code-signatures-of = { $signed } av { $total }
code-signed-at = Signert
code-sealed-at = Forseglet
code-names-need-file = Vil du se hvem som har signert, og om en fil er uendret, må du kontrollere selve filen.

# By the file: the sentence first.
check-complete-title = Uendret og fullstendig
check-complete-text = { $n ->
    [one] Dette er dokumentet nøyaktig slik det ble forseglet. Signaturen er på plass, og det finnes ingen nyere versjon.
    [2] Dette er dokumentet nøyaktig slik det ble forseglet. Begge signaturene er på plass, og det finnes ingen nyere versjon.
   *[other] Dette er dokumentet nøyaktig slik det ble forseglet. Alle { $n } signaturene er på plass, og det finnes ingen nyere versjon.
}
check-incomplete-title = Uendret, men ikke fullstendig
check-incomplete-text = Dette er den nyeste versjonen av dokumentet, og ingen har endret den. { $signed } av { $total } har signert.
check-newer-title = Uendret, men det finnes en nyere versjon
check-newer-text = Ingen har endret denne filen, men det er kommet mer til dokumentet siden: { $signed } av { $total } har signert nå. Be avsenderen om den nyeste versjonen.
check-untouched-title = Uendret, og signaturene er gyldige
check-untouched-text = Ingen har endret filen etter at den ble signert. Den oppbevares ikke i denne tjenesten, så vi kan ikke si om det finnes en nyere versjon.
check-changed-title = Endret etter at den ble signert
check-changed-text = Denne filen er ikke slik den ble signert. Ikke stol på det som står i den.
check-unknown-signer-title = Uendret, men signert av en ukjent
check-unknown-signer-text = Dette er ikke et dokument fra denne tjenesten. Ingen har endret filen etter at den ble signert, men hvem undertegnerne er, kan ikke fastslås her.
check-unsigned-title = Det er ingen signaturer i denne filen
check-unsigned-text = Den kan være et utkast eller en kopi, for eksempel en skanning eller en utskrift til PDF. Be den du fikk den fra, om den signerte filen.
check-sealed-at = Forseglet { $moment }.
check-see-code = Se statusen til dokumentet: { $code }
check-who = Hvem har signert
check-pages-tell = Hvordan hver person har signert, og for hvem, står på signatursidene bakerst i dokumentet.
check-signatures-in = Signaturer i filen
check-details = Detaljer
check-experts = Detaljer for eksperter
check-what-changed = Hva er endret
check-what-to-do = Dette kan du gjøre
check-do-ask = Be den du fikk filen fra, eller avsenderen av dokumentet, om den forseglede versjonen.
check-do-compare = Kontroller den filen her også, og sammenlign de to.
check-do-keep = Behold denne filen som den er hvis du mistenker at den er endret med vilje.

signature-valid = Gyldig
signature-unknown = Ukjent undertegner
signature-changed = Gjelder ikke dette innholdet
signature-broken = Ikke gyldig
signature-nameless = Uten navn
signature-time = Signert
signature-proven = Fantes senest
signature-reason = Årsak
signature-certificate = Sertifikat
signature-issuer = Utstedt av
signature-kind = Type
signature-kind-approval = Signatur
signature-kind-certification = Tjenestens signatur på signeringseksemplaret
signature-kind-seal = Tjenestens segl
signature-kind-time-stamp = Tidsstempel
signature-field = Felt
signature-level = Nivå
signature-indication = Resultat

# What was changed after a signature.
change-other = Det er gjort en endring som signaturene ikke tillater.
change-trailing-bytes = Noe er lagt til etter slutten av dokumentet.
change-action-changed = En handling er lagt til eller endret.
change-annotation-added = { $page ->
    [0] Noe er lagt over en side.
   *[other] Noe er lagt over side { $page }.
}
change-annotation-changed = { $page ->
    [0] En merknad eller et felt på en side er endret.
   *[other] En merknad eller et felt på side { $page } er endret.
}
change-annotation-removed = { $page ->
    [0] En merknad eller et felt er fjernet fra en side.
   *[other] En merknad eller et felt er fjernet fra side { $page }.
}
change-attachment-changed = Et vedlegg er endret, lagt til eller fjernet.
change-catalog-changed = Strukturen i dokumentet er endret.
change-catalog-replaced = Hele dokumentet er byttet ut.
change-field-added = Et skjemafelt er lagt til.
change-field-changed = Et skjemafelt er endret.
change-field-filled = Et skjemafelt er fylt ut.
change-field-removed = Et skjemafelt er fjernet.
change-field-signed = En signatur er lagt til.
change-hidden-signature = En signatur som ikke vises, er lagt til.
change-layers-changed = Lag i dokumentet er vist eller skjult.
change-metadata-changed = Egenskapene til dokumentet er endret.
change-page-added = { $page ->
    [0] En side er lagt til.
   *[other] Side { $page } er lagt til.
}
change-page-changed = { $page ->
    [0] En side er endret.
   *[other] Side { $page } er endret.
}
change-page-content-changed = { $page ->
    [0] Innholdet på en side er et annet enn det som ble signert.
   *[other] Side { $page }: innholdet er et annet enn det som ble signert.
}
change-page-order-changed = Rekkefølgen på sidene er endret.
change-page-removed = En side er fjernet.
change-signature-appearance-changed = Utseendet til en signatur er endret.
change-signature-field-added = En plass til en signatur er lagt til.
change-signature-replaced = En signatur er byttet ut eller fjernet.
change-too-many-changes = Det er flere endringer enn det som kan listes opp.
change-unexplained-revision = Noe uten kjent formål er lagt til.

# What is wrong with a signature itself.
fault-not-a-signature = Det som ser ut som en signatur, er ikke det.
fault-byte-range = En signatur dekker ikke det den skal dekke.
fault-contents = En signatur mangler eller er skadet.
fault-moved = En signatur er hentet fra en annen versjon.
fault-unsupported-format = En signatur er av en type som ikke kan kontrolleres her.
fault-structure = En signatur er skadet.
fault-missing-attribute = En signatur mangler en del den må ha.
fault-digest = Dokumentet er endret etter at det ble signert.
fault-signature-value = En signatur stemmer ikke med sertifikatet sitt.
fault-no-certificate = En signatur har ikke noe sertifikat.
fault-certificate-mismatch = En signatur har et annet sertifikat enn det den ble laget med.
fault-unsupported-algorithm = En signatur bruker en algoritme som ikke støttes.
fault-time-stamp = Tidsstempelet på en signatur hører ikke til den.
fault-damaged-certificate = Sertifikatet til en signatur er skadet.
