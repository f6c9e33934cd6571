# Tapahtumat: mitä tapahtui, kenelle, miten.

event-created = { $who } teki luonnoksen
event-sent = { $who } lähetti asiakirjan
event-delivered = Postipalvelin otti vastaan viestin: { $who }
event-deferred = Viestiä ei vielä otettu vastaan, yritetään uudelleen: { $who }
event-refused = Viestiä ei otettu vastaan: { $who }
event-bounced = Viesti palautui: { $who }
event-opened = { $who } avasi asiakirjan
event-read = { $who } vahvisti lukeneensa asiakirjan
event-identified = { $who } tunnistautui
event-signed = { $who } allekirjoitti
event-declined = { $who } kieltäytyi allekirjoittamasta
event-delegated = { $who } nimesi toisen allekirjoittajan
event-reminded = Muistutus lähti: { $who }
event-corrected = Yhteystiedot korjattiin: { $who }
event-extended = { $who } jatkoi voimassaoloa
event-cancelled = { $who } perui avoimet kutsut
event-expired = Voimassaolo päättyi
event-sealed = Asiakirja sinetöitiin
event-renewed = Arkistoaikaleima uusittiin
event-downloaded = { $who } latasi asiakirjan
event-moved = { $who } siirsi asiakirjan toiseen kansioon
event-deleted = { $who } poisti asiakirjan tililtään
event-restored = { $who } palautti asiakirjan roskakorista
event-passphrase-wrong = Väärä avauskoodi kutsuun: { $who }
event-link-renewed = { $who } pyysi uutta linkkiä
event-addendum-to = { $who } lähetti tämän lisäasiakirjana toiseen asiakirjaan
event-addendum-sent = { $who } lähetti tähän lisäasiakirjan
event-signatories-changed = { $who } muutti allekirjoittajia; asiakirja valmisteltiin uudelleen
event-invitation-cancelled = Kutsu peruttiin: { $who }
event-told = Viesti lähti: { $who }
event-cancelled-rest = Allekirjoittajia ei ollut jäljellä: asiakirja päätettiin annettuihin allekirjoituksiin

evidence-the-service = Palvelu
evidence-address = Osoitteeseen { $value }
evidence-invited = Kutsuttu osoitteesta { $value }
evidence-before = Aiemmin: { $value }
evidence-by = Tekijä: { $value }
evidence-document = { $value }
evidence-message = { $value }
evidence-until = { $value } asti
evidence-before-until = Aiemmin: { $value }
evidence-level = Sinetti { $value }
message-reminder = Muistutus
message-completed = Tieto siitä, että kaikki ovat allekirjoittaneet
message-extended = Tieto lisäajasta
message-cancelled = Tieto siitä, ettei tarvitse enää allekirjoittaa
message-ends-soon = Tieto siitä, että voimassaolo päättyy pian
message-expired = Tieto siitä, että voimassaolo on päättynyt
message-signed = Tieto allekirjoituksesta
message-stalled = Tieto siitä, että muut odottavat allekirjoittajaa
message-not-delivered = Tieto viestistä, joka ei mennyt perille
message-declined = Tieto siitä, että allekirjoittaja kieltäytyi
message-delegated = Tieto siitä, että allekirjoittaja nimesi toisen
evidence-channel = { $value }
evidence-ip = IP-osoite { $value }
evidence-device = { $value }
evidence-file = Tiedosto { $value }
evidence-reason = Syy: { $value }
evidence-words = ”{ $value }”
evidence-passed-to = Nyt pyydetään: { $value }
evidence-added = Lisätty: { $value }
evidence-removed = Poistettu: { $value }
evidence-changed = Muutettu: { $value }
evidence-now-strong = Nyt vahva allekirjoitus: { $value }
evidence-now-light = Nyt kevyt allekirjoitus: { $value }
evidence-accepted = Hyväksyi: { $value }
evidence-response = Vastaus: { $value }
evidence-name = Nimellä { $value }
evidence-count = { $value ->
    [one] 1 allekirjoittaja
   *[other] { $value } allekirjoittajaa
}
evidence-language = Kieli: { $value ->
    [fi] suomi
    [sv] ruotsi
    [nb] norja
    [da] tanska
   *[en] englanti
}
evidence-method = { $value ->
    [strong] Vahva allekirjoitus
   *[light] Kevyt allekirjoitus
}
evidence-representation = Puolesta: { $value }
evidence-other = { $value }
reason-by-sender = lähettäjä perui
reason-expired = voimassaolo päättyi
reason-declined = allekirjoittaja kieltäytyi
message-ending = Että aika päättyy pian
evidence-automatic = { $value ->
   *[other] Lähetetty automaattisesti
}
message-changed = Tieto allekirjoittajien muuttumisesta
event-delivered-sms = Tekstiviestipalvelu otti vastaan viestin: { $who }
