# Checking a document.
check-intro = Er dokumentet uændret og komplet, hvem har underskrevet det og hvornår? Kontrollér filen eller koden i sidefoden. Du behøver ikke at logge ind.
check-by-file = Kontrollér en fil
check-by-code = Kontrollér en kode
check-choose-file = PDF-fil, der skal kontrolleres
check-drop = Træk en PDF hertil
check-drop-note = eller klik for at vælge. Filen læses, men gemmes ikke.
check-file-do = Kontrollér filen
check-code-label = Eller skriv koden i sidefoden
check-code-hint = Der er ikke forskel på store og små bogstaver.
check-code-do = Kontrollér koden
check-privacy = En kode viser kun, om dokumentet er komplet, og hvor mange der har underskrevet og hvornår. Navnene kan kun ses i selve filen.
check-again = Kontrollér et andet dokument
check-of-file = Kontrol af { $file }
check-of-code = Kontrol af koden { $code }
print-page = Udskriv eller gem siden

# By the code.
code-complete-title = Dokumentet findes og er komplet
code-complete-text = { $total ->
    [one] Det er underskrevet og forseglet.
    [2] Begge har underskrevet, og det er forseglet.
   *[other] Alle { $total } har underskrevet, og det er forseglet.
}
code-sealing-title = Alle har underskrevet
code-sealing-text = Dokumentet findes og bliver forseglet lige nu. Se igen om et øjeblik.
code-open-title = Dokumentet findes, men er ikke komplet endnu
code-open-text = { $signed } af { $total } har underskrevet indtil nu.
code-closed-title = Dokumentet findes, men blev lukket, før alle havde underskrevet
code-closed-text = { $signed } af { $total } underskrev. De underskrifter forbliver gyldige, men der kan ikke gives flere.
code-facts = Det fortæller koden
code-signatures = Underskrifter
code-signatures-of = { $signed } af { $total }
code-signed-at = Underskrevet
code-sealed-at = Forseglet
code-names-need-file = Kontrollér selve filen for at se, hvem der har underskrevet, og om filen er uændret.

# By the file: the sentence first.
check-complete-title = Uændret og komplet
check-complete-text = { $n ->
    [one] Dette er dokumentet, præcis som det blev forseglet. Underskriften er i det, og der er ingen nyere version.
    [2] Dette er dokumentet, præcis som det blev forseglet. Begge underskrifter er i det, og der er ingen nyere version.
   *[other] Dette er dokumentet, præcis som det blev forseglet. Alle { $n } underskrifter er i det, og der er ingen nyere version.
}
check-incomplete-title = Uændret, men ikke komplet
check-incomplete-text = Dette er den nyeste version af dokumentet, og ingen har ændret det. { $signed } af { $total } har underskrevet.
check-newer-title = Uændret, men der er en nyere version
check-newer-text = Ingen har ændret filen, men der er kommet mere til dokumentet siden: { $signed } af { $total } har nu underskrevet. Bed afsenderen om den nyeste version.
check-untouched-title = Uændret, og underskrifterne er gyldige
check-untouched-text = Ingen har ændret filen, efter at den blev underskrevet. Den opbevares ikke i denne tjeneste, så det kan ikke siges, om der er en nyere version.
check-changed-title = Ændret efter underskrift
check-changed-text = Filen er ikke, som den var, da den blev underskrevet. Stol ikke på det, der står i den.
check-unknown-signer-title = Uændret, men underskrevet af en ukendt
check-unknown-signer-text = Det er ikke et dokument fra denne tjeneste. Ingen har ændret filen, efter at den blev underskrevet, men det kan ikke fastslås her, hvem underskriverne er.
check-unsigned-title = Der er ingen underskrifter i filen
check-unsigned-text = Det er måske en kladde eller en kopi, for eksempel en scanning eller en udskrift til PDF. Bed den, du fik den af, om den underskrevne fil.
check-sealed-at = Forseglet { $moment }.
check-see-code = Se dokumentets status: { $code }
check-who = Hvem har underskrevet
check-pages-tell = Hvordan hver person har underskrevet og for hvem, står på underskriftssiderne sidst i dokumentet.
check-signatures-in = Underskrifter i filen
check-details = Detaljer
check-experts = Tekniske detaljer
check-what-changed = Det er ændret
check-what-to-do = Det kan du gøre
check-do-ask = Bed den, du fik filen af, eller dokumentets afsender om den forseglede version.
check-do-compare = Kontrollér også den fil her, og sammenlign de to.
check-do-keep = Behold filen, som den er, hvis du har mistanke om, at den er ændret med vilje.

signature-valid = Gyldig
signature-unknown = Ukendt underskriver
signature-changed = Ikke for dette indhold
signature-broken = Ikke gyldig
signature-nameless = Intet navn angivet
signature-time = Underskrevet
signature-proven = Fandtes senest
signature-reason = Begrundelse
signature-certificate = Certifikat
signature-issuer = Udstedt af
signature-kind = Type
signature-kind-approval = Underskrift
signature-kind-certification = Tjenestens underskrift på underskriftseksemplaret
signature-kind-seal = Tjenestens segl
signature-kind-time-stamp = Tidsstempel
signature-field = Felt
signature-level = Niveau
signature-indication = Resultat

# What was changed after a signature.
change-other = Der er ændret noget, som underskrifterne ikke tillader.
change-trailing-bytes = Der er tilføjet noget efter dokumentets slutning.
change-action-changed = En handling er tilføjet eller ændret.
change-annotation-added = { $page ->
    [0] Der er lagt noget hen over en side.
   *[other] Der er lagt noget hen over side { $page }.
}
change-annotation-changed = { $page ->
    [0] En note eller et felt på en side er ændret.
   *[other] En note eller et felt på side { $page } er ændret.
}
change-annotation-removed = { $page ->
    [0] En note eller et felt er fjernet fra en side.
   *[other] En note eller et felt er fjernet fra side { $page }.
}
change-attachment-changed = En vedhæftet fil er ændret, tilføjet eller fjernet.
change-catalog-changed = Dokumentets struktur er ændret.
change-catalog-replaced = Hele dokumentet er udskiftet.
change-field-added = Et formularfelt er tilføjet.
change-field-changed = Et formularfelt er ændret.
change-field-filled = Et formularfelt er udfyldt.
change-field-removed = Et formularfelt er fjernet.
change-field-signed = En underskrift er tilføjet.
change-hidden-signature = Der er tilføjet en underskrift, som ikke vises.
change-layers-changed = Lag i dokumentet er vist eller skjult.
change-metadata-changed = Dokumentets egenskaber er ændret.
change-page-added = { $page ->
    [0] En side er tilføjet.
   *[other] Side { $page } er tilføjet.
}
change-page-changed = { $page ->
    [0] En side er ændret.
   *[other] Side { $page } er ændret.
}
change-page-content-changed = { $page ->
    [0] Indholdet på en side afviger fra det, der blev underskrevet.
   *[other] Side { $page }: indholdet afviger fra det, der blev underskrevet.
}
change-page-order-changed = Sidernes rækkefølge er ændret.
change-page-removed = En side er fjernet.
change-signature-appearance-changed = En underskrifts udseende er ændret.
change-signature-field-added = En plads til en underskrift er tilføjet.
change-signature-replaced = En underskrift er udskiftet eller fjernet.
change-too-many-changes = Der er ændret mere, end der kan vises.
change-unexplained-revision = Der er tilføjet noget, som ikke tjener noget formål.

# What is wrong with a signature itself.
fault-not-a-signature = Det, der ligner en underskrift, er ikke en underskrift.
fault-byte-range = En underskrift dækker ikke det, den skal dække.
fault-contents = En underskrift mangler eller er beskadiget.
fault-moved = En underskrift er taget fra en anden version.
fault-unsupported-format = En underskrift er af en type, der ikke kan kontrolleres her.
fault-structure = En underskrift er beskadiget.
fault-missing-attribute = En underskrift mangler en del, som den skal have.
fault-digest = Dokumentet er ændret, efter at det blev underskrevet.
fault-signature-value = En underskrift passer ikke til sit certifikat.
fault-no-certificate = En underskrift har intet certifikat.
fault-certificate-mismatch = En underskrift har et andet certifikat end det, den blev lavet med.
fault-unsupported-algorithm = En underskrift bruger en algoritme, der ikke understøttes.
fault-time-stamp = Tidsstemplet på en underskrift hører ikke til den.
fault-damaged-certificate = Certifikatet til en underskrift er beskadiget.
