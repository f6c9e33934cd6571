# Allekirjoitussivut tiedoston lopussa, alatunniste ja se, mitä kentät näyttävät.
signature-page-place = Allekirjoitus { $n }
signature-page-footer = Sähköinen allekirjoittaminen Sinetillä · tarkista: { $url }
signature-page-link = Tarkista tämä asiakirja
signature-page-heading = Allekirjoitussivu
signature-page-title = Allekirjoitukset
signature-page-pages-before = { $n ->
    [one] Allekirjoitukset koskevat näitä allekirjoitussivuja edeltävää sivua.
   *[other] Allekirjoitukset koskevat näitä allekirjoitussivuja edeltäviä { $n } sivua.
}
signature-page-not-signed = Ei vielä allekirjoitettu
signature-page-legend-title = Mitä allekirjoitukset tarkoittavat
signature-page-legend = Kevyt allekirjoitus on kutsun ja sen avauskoodin saaneen henkilön kirjoittama tai piirtämä nimi. Palvelu varmentaa tiedoston lähetettäessä ja sinetöi sen, kun se on valmis; jokainen myöhempi muutos näkyy.
signature-page-check = Tarkista tämä asiakirja osoitteessa
signature-page-check-code = Koodi
signature-page-sealed-by = Sinetöity Sinetillä
signature-page-evidence = Mitä lähetettäessä tiedettiin
signature-page-test = TEST
signature-page-light-typed = Kevyt allekirjoitus, kirjoitettu
signature-page-light-drawn = Kevyt allekirjoitus, piirretty
signature-page-for-signing-right = Organisaation { $organization } puolesta, nimenkirjoitusoikeus
signature-page-for-position = Organisaation { $organization } puolesta, asema
signature-page-for-authorization = Organisaation { $organization } puolesta, valtuutus
signature-page-guardian = Edunvalvojana: { $person }, syntynyt { $born }
signature-page-invited = Kutsuttu osoite: { $address }
signature-page-ip = IP-osoite: { $ip }
signature-page-time = Allekirjoitettu: { $time }
signature-page-reason = Allekirjoittaa asiakirjan { $document }
signature-page-state-expired = Ei allekirjoitettu: vanheni { $date }
signature-page-state-cancelled = Ei allekirjoitettu: peruttu { $date }
signature-page-state-declined = Ei allekirjoitettu: kieltäydytty { $date }
signature-page-seal-reason = Asiakirja on valmis; palvelu sinetöi sen
signature-page-evidence-file-name = { $file }, allekirjoitukset
signature-page-evidence-file-title = Tiedoston { $file } allekirjoitukset
signature-page-evidence-file-explanation = Tiedostossa oli jo tullessaan allekirjoituksia, joten se säilytetään täsmälleen sellaisena, jotta ne pysyvät voimassa. Täällä kerätyt allekirjoitukset ovat myös siinä; tämä tiedosto näyttää ne ja on sidottu siihen tiivisteellä.
signature-page-fact-file = Tiedosto
signature-page-fact-pages = Sivuja
signature-page-invited-phone = Kutsuttu numero: { $phone }
