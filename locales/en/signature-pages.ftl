# The signature pages at the end of a file, its footer, and what its fields show.
signature-page-place = Signature { $n }
signature-page-footer = Electronic signing with Sinetti · check at { $url }
signature-page-link = Check this document
signature-page-heading = Signature page
signature-page-title = Signatures
signature-page-pages-before = { $n ->
    [one] The signatures concern the page before these signature pages.
   *[other] The signatures concern the { $n } pages before these signature pages.
}
signature-page-not-signed = Not signed yet
signature-page-legend-title = What the signatures mean
signature-page-legend = A light signature is a name typed or drawn by who received the invitation and its passphrase. The service certifies the file when it is sent and seals it when it is finished; every later change shows.
signature-page-check = Check this document at
signature-page-check-code = Code
signature-page-sealed-by = Sealed by Sinetti
signature-page-evidence = What was known when the document was sent
signature-page-test = TEST
signature-page-light-typed = Light signature, typed
signature-page-light-drawn = Light signature, drawn
signature-page-for-signing-right = For { $organization }, by right of signing
signature-page-for-position = For { $organization }, by position
signature-page-for-authorization = For { $organization }, by authorization
signature-page-guardian = As guardian of { $person }, born { $born }
signature-page-invited = Invited address: { $address }
signature-page-ip = IP address: { $ip }
signature-page-time = Signed: { $time }
signature-page-reason = Signs the document { $document }
signature-page-state-expired = Not signed: expired { $date }
signature-page-state-cancelled = Not signed: cancelled { $date }
signature-page-state-declined = Not signed: declined { $date }
signature-page-seal-reason = The document is finished; the service seals it
signature-page-evidence-file-name = Signatures of { $file }
signature-page-evidence-file-title = Signatures of { $file }
signature-page-evidence-file-explanation = The file arrived with signatures of its own and is kept exactly as it is, so that they stay valid. Its signatures collected here are also inside it; this file shows them and is bound to it by its hash.
signature-page-fact-file = File
signature-page-fact-pages = Pages
signature-page-invited-phone = Invited number: { $phone }
