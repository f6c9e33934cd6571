# Kutsut: avoimet, saapuneet, muistuttaminen.

invitation-status-waiting-for-send = Odottaa vuoroaan
invitation-status-sending = Lähetetään
invitation-status-new = Kutsu lähetetty
invitation-status-opened = Avattu
invitation-status-signed = Allekirjoitettu
invitation-status-cancelled = Peruttu
invitation-not-delivered = Ei mennyt perille

delivery-state-queued = Odottaa lähetystä
delivery-state-accepted = Postipalvelin otti vastaan
delivery-state-deferred = Ei otettu vielä vastaan, yritetään uudelleen
delivery-state-refused = Ei otettu vastaan
delivery-state-bounced = Palautui
delivery-delayed = Viivästyi matkalla: { $response }

channel-mail = Sähköposti
channel-sms = Tekstiviesti
channel-both = { delivery-both }
channel-secure = { delivery-secure }

open-invitations-title = Avoimet kutsut
open-invitations-count = { $n ->
    [0] Kaikki pyytämäsi ovat allekirjoittaneet
    [one] Yhdestä asiakirjasta puuttuu allekirjoitus
   *[other] { $n } asiakirjasta puuttuu allekirjoitus
}
open-invitations-none = Mistään asiakirjasta ei puutu allekirjoitusta. Lähettämäsi asiakirja on täällä siihen asti, että kaikki ovat allekirjoittaneet.
open-invitations-list = Asiakirjat, joista puuttuu allekirjoitus

received-title = Saapuneet kutsut
received-count = { $n ->
    [0] Mikään ei odota sinua
    [one] Yksi asiakirja odottaa allekirjoitustasi
   *[other] { $n } asiakirjaa odottaa allekirjoitustasi
}
received-none = Kun joku pyytää sinulta allekirjoitusta osoitteeseen { $email }, kutsu näkyy täällä.

toast-reminded = Muistutus lähti: { $name }.
toast-reminded-several = Muistutus lähti { $n } allekirjoittajalle.
toast-reminded-already = Muistutus lähti jo hetki sitten; uutta ei lähetetty.

correct-title = Korjaa yhteystiedot
correct-page-title = Korjaa yhteystiedot: { $name }
correct-hint = Kun tallennat uuden osoitteen, kutsu lähetetään uudelleen ja vanha linkki lakkaa toimimasta.
correct-save = Tallenna ja lähetä uudelleen
