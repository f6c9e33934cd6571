# Every mail that leaves the program. The recipient's language; one mail, one link.

mail-greeting = Hej { $name },
mail-greeting-nobody = Hej,
mail-sent-with = Skickat med Sinetti.
mail-sent-by = { $organization }. Skickat med Sinetti.
mail-sent-by-at = { $organization }, { $address }. Skickat med Sinetti.
# Shown in mails of the other languages, so it speaks to somebody who reads this one.
mail-this-language = På svenska: välj språk på sidan.
mail-message-from = Meddelande från { $sender }:

# Rows of facts.
mail-row-until = Underteckna senast
mail-until = { $date }, vid dygnets slut
mail-row-to-read = Att läsa
mail-to-read = { $files ->
    [one] { $pages ->
        [one] 1 sida
       *[other] { $pages } sidor
    }
   *[other] { $pages } sidor i { $files } filer
}
mail-row-passphrase = Lösenfras
mail-passphrase-by-sms = Kommer som sms till din telefon
mail-row-document = Dokument
mail-row-signatory = Undertecknare
mail-row-address = Adress
mail-row-answer = Svar på leveransen

# Invitation and reminder.
mail-invitation-subject = Att underteckna: { $document }
mail-invitation-preview = { $sender } ber dig underteckna.
mail-invitation-preview-until = { $sender } ber dig underteckna senast { $date }.
mail-invitation-heading = Underteckna: { $document }
mail-invitation-asks = { $sender } ber dig läsa och underteckna det här dokumentet.
mail-invitation-asks-for = { $sender }, { $organization }, ber dig läsa och underteckna det här dokumentet.
mail-invitation-act = Läs och underteckna
mail-invitation-personal = Länken är personlig: skicka den inte vidare.
mail-invitation-unexpected = Väntade du dig inget från { $sender }? Då behöver du inte göra något; utan dig undertecknas inget.
mail-reminder-subject = Påminnelse om att underteckna: { $document }
mail-reminder-preview = Din underskrift saknas fortfarande.
mail-reminder-preview-until = Din underskrift saknas fortfarande. Underteckna senast { $date }.
mail-reminder-heading = Väntar på din underskrift: { $document }
mail-reminder-asks = { $sender } har bett dig underteckna det här dokumentet. Din underskrift saknas fortfarande.
mail-reminder-asks-for = { $sender }, { $organization }, har bett dig underteckna det här dokumentet. Din underskrift saknas fortfarande.
mail-extended-subject = Mer tid att underteckna: { $document }
mail-extended-preview = Det finns mer tid att underteckna.
mail-extended-preview-until = Det finns mer tid: underteckna senast { $date }.
mail-extended-heading = Mer tid att underteckna: { $document }
mail-extended-asks = { $sender } har bett dig underteckna det här dokumentet och har gett dig mer tid.
mail-extended-asks-for = { $sender }, { $organization }, har bett dig underteckna det här dokumentet och har gett dig mer tid.

# Everybody has signed.
mail-completed-subject = Alla har undertecknat: { $document }
mail-completed-preview = Dokumentet är färdigt och förseglat.
mail-completed-heading = Alla har undertecknat: { $document }
mail-completed-tells = { $signatures ->
    [one] Dokumentet är nu undertecknat och förseglat. Varje senare ändring i det syns.
   *[other] Dokumentet har nu alla { $signatures } underskrifter och är förseglat. Varje senare ändring i det syns.
}
mail-completed-yours = Det undertecknade dokumentet är sparat i Sinetti.
mail-completed-download = Du kan ladda ner din kopia via länken.
mail-completed-download-until = Du kan ladda ner din kopia via länken till och med { $date }.
mail-completed-ask = Vill du ha en kopia? Be { $sender } om den genom att svara på det här meddelandet.
mail-completed-act-open = Öppna dokumentet
mail-completed-act-download = Ladda ner dokumentet

# Confirming an address.
mail-confirm-email-subject = Bekräfta din e-postadress
mail-confirm-email-preview = Ett tryck, så är ditt användarkonto klart.
mail-confirm-email-heading = Bekräfta din e-postadress
mail-confirm-email-asks = Någon har registrerat sig i Sinetti med den här adressen. Om det var du, bekräfta att adressen är din.
mail-confirm-email-act = Bekräfta adressen
mail-confirm-email-unexpected = Var det inte du? Då behöver du inte göra något: utan bekräftelse kan kontot inte användas.
mail-link-hours = { $hours ->
    [one] Länken fungerar i en timme.
   *[other] Länken fungerar i { $hours } timmar.
}
mail-link-once = Den kan användas en gång.

# A new password.
mail-reset-password-subject = Välj ett nytt lösenord
mail-reset-password-preview = Du har bett om ett nytt lösenord till Sinetti.
mail-reset-password-heading = Välj ett nytt lösenord
mail-reset-password-asks = Någon har bett om ett nytt lösenord till användarkontot med den här adressen.
mail-reset-password-act = Välj lösenord
mail-reset-password-unexpected = Var det inte du? Då behöver du inte göra något: ditt lösenord förblir detsamma.

# Registering with an address that already has a login.
mail-already-registered-subject = Du har redan ett användarkonto
mail-already-registered-preview = Adressen är redan registrerad i Sinetti.
mail-already-registered-heading = Du har redan ett användarkonto
mail-already-registered-tells = Någon försökte registrera sig i Sinetti med den här adressen, som redan har ett användarkonto. Om det var du, logga in med ditt lösenord. Har du glömt det? Du kan välja ett nytt på inloggningssidan.
mail-already-registered-act = Logga in
mail-already-registered-unexpected = Var det inte du? Då behöver du inte göra något: inget har ändrats.

# An invitation that did not arrive.
mail-not-delivered-subject = Inbjudan kom inte fram: { $document }
mail-not-delivered-preview = Inbjudan till { $signatory } kom inte fram.
mail-not-delivered-heading = En inbjudan kom inte fram
mail-not-delivered-tells = Meddelandet till undertecknaren kunde inte levereras till adressen eller numret nedan. Kontrollera uppgiften: när du rättar den skickas inbjudan igen.
mail-not-delivered-act = Rätta adressen
# A signatory declined, or named another person.
mail-row-before = Tidigare tillfrågad
mail-declined-subject = Avböjt: { $document }
mail-declined-preview = { $signatory } avböjde att underteckna.
mail-declined-heading = En undertecknare avböjde
mail-declined-tells = Dokumentet är stängt, och ingen kan längre underteckna det. Underskrifter som redan har getts förblir giltiga, och filen med dem kan laddas ner.
mail-declined-act = Öppna dokumentet
mail-declined-reason = Orsak som { $signatory } angav
mail-delegated-subject = En annan undertecknare: { $document }
mail-delegated-preview = Nu tillfrågad: { $named }.
mail-delegated-heading = En undertecknare utsåg en annan person
mail-delegated-tells = Inbjudan har lämnats vidare, och den första länken är stängd. Du behöver inte göra något. Om det inte stämmer, återkalla inbjudningarna på dokumentets sida.
mail-delegated-act = Öppna dokumentet

# Text messages; the personal link or the passphrase follows.
sms-invitation = { $sender } ber dig underteckna "{ $document }":
sms-reminder = Din underskrift saknas fortfarande. { $sender } ber dig underteckna "{ $document }":
sms-passphrase = Lösenfras till "{ $document }", som { $sender } ber dig underteckna:
sms-passphrase-row = Lösenfras: { $passphrase }
mail-row-signatures = Underskrifter
mail-signatures-given = { $given } av { $asked }
mail-row-missing = Inte undertecknat
mail-progress-act = Öppna dokumentet
mail-ending-subject = Tiden att underteckna tar snart slut: { $document }
mail-ending-preview = Din underskrift saknas fortfarande, och tiden att underteckna tar snart slut.
mail-ending-preview-until = Din underskrift saknas fortfarande. Tiden att underteckna tar slut { $date }.
mail-ending-heading = Tiden att underteckna tar snart slut: { $document }
mail-ending-asks = { $sender } bad dig underteckna det här dokumentet. Din underskrift saknas fortfarande. Efter den sista dagen kan den inte längre ges.
mail-ending-asks-for = { $sender }, { $organization }, bad dig underteckna det här dokumentet. Din underskrift saknas fortfarande. Efter den sista dagen kan den inte längre ges.
mail-cancelled-subject = Ska inte längre undertecknas: { $document }
mail-cancelled-preview = Inbjudan har återkallats.
mail-cancelled-heading = Ska inte längre undertecknas: { $document }
mail-cancelled-tells = { $sender } har återkallat inbjudan att underteckna det här dokumentet. Din länk är stängd och du behöver inte göra något.
mail-cancelled-declined = Alla vill inte underteckna det här dokumentet, så { $sender } behöver inte längre din underskrift. Din länk är stängd och du behöver inte göra något.
mail-signed-subject = { $signatory } har undertecknat: { $document }
mail-signed-preview = { $signatory } har undertecknat.
mail-signed-heading = En undertecknare har undertecknat
mail-signed-tells = { $signatory } har undertecknat dokumentet.
mail-stalled-subject = Väntar på { $signatory }: { $document }
mail-stalled-preview = De andra kan inte underteckna förrän { $signatory } har gjort det.
mail-stalled-heading = Ordningen väntar på en undertecknare
mail-stalled-tells = { $signatory } fick en inbjudan för en vecka sedan och har inte undertecknat. De andra bjuds in först därefter. På dokumentets sida kan du skicka en påminnelse och se om inbjudan har öppnats.
mail-ends-soon-subject = Tiden att underteckna tar snart slut: { $document }
mail-ends-soon-preview = { $missing ->
    [one] En underskrift saknas.
   *[other] { $missing } underskrifter saknas.
}
mail-ends-soon-heading = Tiden att underteckna tar snart slut
mail-ends-soon-tells = Underskrifter saknas fortfarande. Efter den sista dagen kan de inte längre ges; de som inte har undertecknat har fått veta detsamma i dag.
mail-expired-subject = Tiden att underteckna har gått ut: { $document }
mail-expired-preview = Tiden att underteckna har gått ut.
mail-expired-heading = Tiden att underteckna har gått ut
mail-expired-tells = Alla oanvända länkar är stängda. Underskrifter som har getts förblir giltiga, och filen med dem kan laddas ner. På dokumentets sida finns tre sätt att gå vidare.
mail-digest-subject = { $documents ->
    [one] Vad som har hänt med ett av dina dokument
   *[other] Vad som har hänt med { $documents } av dina dokument
}
mail-digest-preview = Din dagliga sammanfattning från Sinetti.
mail-digest-heading = Sedan den förra sammanfattningen
mail-digest-tells = { $documents ->
    [one] Det här har hänt med ett dokument.
   *[other] Det här har hänt med { $documents } dokument.
}
mail-digest-act = Öppna dokumenten
mail-digest-signed = { $signatory } har undertecknat
mail-digest-completed = Undertecknat av alla
mail-digest-delegated = Överlämnat; nu tillfrågad: { $named }
mail-digest-expired = Tiden att underteckna har gått ut
mail-digest-why = Du får det här en gång om dagen eftersom du har valt det under Inställningar, Aviseringar.
mail-completed-attached = Din kopia är bifogad i det här meddelandet.
sms-cancelled = { $sender } har återkallat inbjudan att underteckna "{ $document }". Du behöver inte göra något.
sms-cancelled-declined = "{ $document }" från { $sender } ska inte längre undertecknas: alla vill inte underteckna det. Du behöver inte göra något.
mail-changed-subject = Undertecknarna har ändrats: { $document }
mail-changed-preview = Dokumentet har gjorts i ordning på nytt. Titta på det igen innan du undertecknar.
mail-changed-preview-until = Dokumentet har gjorts i ordning på nytt. Titta på det igen och underteckna senast { $date }.
mail-changed-heading = Undertecknarna har ändrats: { $document }
mail-changed-asks = { $sender } har ändrat vilka som undertecknar det här dokumentet, så dess underskriftssidor är nya. Titta på det igen innan du undertecknar.
mail-changed-asks-for = { $sender }, { $organization }, har ändrat vilka som undertecknar det här dokumentet, så dess underskriftssidor är nya. Titta på det igen innan du undertecknar.
mail-documents = { $n ->
    [one] 1 dokument
   *[other] { $n } dokument
}
mail-row-paper = Dokument { $n }
mail-invitation-asks-several = { $sender } ber dig läsa och underteckna de här dokumenten.
mail-invitation-asks-for-several = { $sender }, { $organization }, ber dig läsa och underteckna de här dokumenten.
mail-reminder-asks-several = { $sender } har bett dig underteckna de här dokumenten. Din underskrift saknas fortfarande på dem.
mail-reminder-asks-for-several = { $sender }, { $organization }, har bett dig underteckna de här dokumenten. Din underskrift saknas fortfarande på dem.
mail-ending-asks-several = { $sender } bad dig underteckna de här dokumenten. Din underskrift saknas fortfarande på dem. Efter den sista dagen kan den inte längre ges.
mail-ending-asks-for-several = { $sender }, { $organization }, bad dig underteckna de här dokumenten. Din underskrift saknas fortfarande på dem. Efter den sista dagen kan den inte längre ges.
mail-delegated-tells-several = Inbjudan att underteckna { mail-documents } har lämnats vidare, och den första länken är stängd. Du behöver inte göra något. Om det inte stämmer, återkalla inbjudningarna på dokumentens sidor.
sms-invitation-several = { $sender } ber dig underteckna { mail-documents }:
sms-reminder-several = Din underskrift saknas fortfarande. { $sender } ber dig underteckna { mail-documents }:
sms-passphrase-several = Lösenfras till { mail-documents }, som { $sender } ber dig underteckna:
sms-ending = Tiden att underteckna tar slut { $date }. { $sender } ber dig underteckna "{ $document }":
sms-ending-several = Tiden att underteckna tar slut { $date }. { $sender } ber dig underteckna { mail-documents }:
sms-extended = Mer tid att underteckna, till och med { $date }. { $sender } ber dig underteckna "{ $document }":
sms-changed = Undertecknarna har ändrats: titta på "{ $document }" igen. { $sender } ber dig underteckna det:
sms-completed-link = Alla har undertecknat: { $document }. Din kopia, till och med { $date }:
sms-completed-ask = Alla har undertecknat: { $document }. Be { $sender } om en kopia.
