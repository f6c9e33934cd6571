# Checking a document.
check-intro = Är det oförändrat, är det komplett, vem har undertecknat det och när? Kontrollera filen, eller koden i dess sidfot. Ingen inloggning behövs.
check-by-file = Kontrollera en fil
check-by-code = Kontrollera en kod
check-choose-file = PDF-fil att kontrollera
check-drop = Släpp en PDF här
check-drop-note = eller klicka för att välja. Filen läses men sparas inte.
check-file-do = Kontrollera filen
check-code-label = Eller skriv koden i dess sidfot
check-code-hint = Stora och små bokstäver spelar ingen roll.
check-code-do = Kontrollera koden
check-privacy = En kod visar bara om dokumentet är komplett, hur många som har undertecknat och när. Namnen syns bara i filen.
check-again = Kontrollera ett annat dokument
check-of-file = Kontroll av { $file }
check-of-code = Kontroll av koden { $code }
print-page = Skriv ut eller spara sidan

# By the code.
code-complete-title = Dokumentet finns och är komplett
code-complete-text = { $total ->
    [one] Det är undertecknat och förseglat.
    [2] Båda har undertecknat, och det är förseglat.
   *[other] Alla { $total } har undertecknat, och det är förseglat.
}
code-sealing-title = Alla har undertecknat
code-sealing-text = Dokumentet finns och förseglas just nu. Titta igen om en liten stund.
code-open-title = Dokumentet finns men är inte komplett än
code-open-text = { $signed } av { $total } har undertecknat hittills.
code-closed-title = Dokumentet finns men stängdes innan alla hade undertecknat
code-closed-text = { $signed } av { $total } undertecknade. De underskrifterna förblir giltiga; fler kan inte ges.
code-facts = Vad koden visar
code-signatures = Underskrifter
code-signatures-of = { $signed } av { $total }
code-signed-at = Undertecknat
code-sealed-at = Förseglat
code-names-need-file = För att se vilka som har undertecknat och om en fil är oförändrad, kontrollera själva filen.

# By the file: the sentence first.
check-complete-title = Oförändrat och komplett
check-complete-text = { $n ->
    [one] Det här är dokumentet precis som det förseglades. Underskriften finns i det, och det finns ingen nyare version.
    [2] Det här är dokumentet precis som det förseglades. Båda underskrifterna finns i det, och det finns ingen nyare version.
   *[other] Det här är dokumentet precis som det förseglades. Alla { $n } underskrifter finns i det, och det finns ingen nyare version.
}
check-incomplete-title = Oförändrat, men inte komplett
check-incomplete-text = Det här är den senaste versionen av dokumentet, och ingen har ändrat den. { $signed } av { $total } har undertecknat.
check-newer-title = Oförändrat, men det finns en nyare version
check-newer-text = Ingen har ändrat den här filen, men dokumentet har fått fler underskrifter sedan dess: { $signed } av { $total } har nu undertecknat. Be avsändaren om den senaste versionen.
check-untouched-title = Oförändrat, och underskrifterna är giltiga
check-untouched-text = Ingen har ändrat filen efter att den undertecknades. Den förvaras inte i den här tjänsten, så det går inte att säga om det finns en nyare version.
check-changed-title = Ändrat efter undertecknandet
check-changed-text = Filen är inte som när den undertecknades. Lita inte på det som står i den.
check-unknown-signer-title = Oförändrat, men undertecknat av någon okänd
check-unknown-signer-text = Dokumentet kommer inte från den här tjänsten. Ingen har ändrat filen efter att den undertecknades, men vilka undertecknarna är kan inte fastställas här.
check-unsigned-title = Det finns inga underskrifter i filen
check-unsigned-text = Den kan vara ett utkast eller en kopia, till exempel en skanning eller en utskrift till PDF. Be den du fick filen av om den undertecknade filen.
check-sealed-at = Förseglat { $moment }.
check-see-code = Se dokumentets status: { $code }
check-who = Vilka som har undertecknat
check-pages-tell = Hur var och en har undertecknat, och för vem, står på underskriftssidorna i slutet av dokumentet.
check-signatures-in = Underskrifter i filen
check-details = Detaljer
check-experts = Detaljer för experter
check-what-changed = Vad som har ändrats
check-what-to-do = Vad du kan göra
check-do-ask = Be den du fick filen av, eller dokumentets avsändare, om den förseglade versionen.
check-do-compare = Kontrollera även den filen här, och jämför de två.
check-do-keep = Behåll den här filen som den är om du misstänker att den har ändrats med avsikt.

signature-valid = Giltig
signature-unknown = Okänd undertecknare
signature-changed = Gäller inte det här innehållet
signature-broken = Inte giltig
signature-nameless = Inget namn angivet
signature-time = Undertecknat
signature-proven = Fanns senast
signature-reason = Orsak
signature-certificate = Certifikat
signature-issuer = Utfärdat av
signature-kind = Typ
signature-kind-approval = Underskrift
signature-kind-certification = Tjänstens underskrift på exemplaret som undertecknas
signature-kind-seal = Tjänstens sigill
signature-kind-time-stamp = Tidsstämpel
signature-field = Fält
signature-level = Nivå
signature-indication = Resultat

# What was changed after a signature.
change-other = Något har ändrats som underskrifterna inte tillåter.
change-trailing-bytes = Något har lagts till efter dokumentets slut.
change-action-changed = En åtgärd har lagts till eller ändrats.
change-annotation-added = { $page ->
    [0] Något har lagts ovanpå en sida.
   *[other] Något har lagts ovanpå sidan { $page }.
}
change-annotation-changed = { $page ->
    [0] En anteckning eller ett fält på en sida har ändrats.
   *[other] En anteckning eller ett fält på sidan { $page } har ändrats.
}
change-annotation-removed = { $page ->
    [0] En anteckning eller ett fält har tagits bort från en sida.
   *[other] En anteckning eller ett fält har tagits bort från sidan { $page }.
}
change-attachment-changed = En bifogad fil har ändrats, lagts till eller tagits bort.
change-catalog-changed = Dokumentets struktur har ändrats.
change-catalog-replaced = Hela dokumentet har bytts ut.
change-field-added = Ett formulärfält har lagts till.
change-field-changed = Ett formulärfält har ändrats.
change-field-filled = Ett formulärfält har fyllts i.
change-field-removed = Ett formulärfält har tagits bort.
change-field-signed = En underskrift har lagts till.
change-hidden-signature = En underskrift som inte syns har lagts till.
change-layers-changed = Lager i dokumentet har visats eller dolts.
change-metadata-changed = Dokumentets egenskaper har ändrats.
change-page-added = { $page ->
    [0] En sida har lagts till.
   *[other] Sidan { $page } har lagts till.
}
change-page-changed = { $page ->
    [0] En sida har ändrats.
   *[other] Sidan { $page } har ändrats.
}
change-page-content-changed = { $page ->
    [0] Innehållet på en sida skiljer sig från det som undertecknades.
   *[other] Sidan { $page }: innehållet skiljer sig från det som undertecknades.
}
change-page-order-changed = Sidornas ordning har ändrats.
change-page-removed = En sida har tagits bort.
change-signature-appearance-changed = En underskrifts utseende har ändrats.
change-signature-field-added = En plats för en underskrift har lagts till.
change-signature-replaced = En underskrift har bytts ut eller tagits bort.
change-too-many-changes = Mer har ändrats än vad som kan räknas upp.
change-unexplained-revision = Något utan syfte har lagts till.

# What is wrong with a signature itself.
fault-not-a-signature = Det som ser ut som en underskrift är ingen underskrift.
fault-byte-range = En underskrift omfattar inte det den måste omfatta.
fault-contents = En underskrift saknas eller är skadad.
fault-moved = En underskrift har hämtats från en annan version.
fault-unsupported-format = En underskrift är av en typ som inte kan kontrolleras här.
fault-structure = En underskrift är skadad.
fault-missing-attribute = En underskrift saknar en del som den måste ha.
fault-digest = Dokumentet har ändrats efter att det undertecknades.
fault-signature-value = En underskrift stämmer inte med sitt certifikat.
fault-no-certificate = En underskrift har inget certifikat.
fault-certificate-mismatch = En underskrift har ett annat certifikat än det den gjordes med.
fault-unsupported-algorithm = En underskrift använder en algoritm som inte stöds.
fault-time-stamp = En underskrifts tidsstämpel hör inte till den.
fault-damaged-certificate = En underskrifts certifikat är skadat.
