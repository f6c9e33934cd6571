# Checking a document.
check-intro = Is it untouched, is it complete, who signed it and when? Check the file, or the code in its footer. No login is needed.
check-by-file = Check a file
check-by-code = Check a code
check-choose-file = PDF file to check
check-drop = Drop a PDF here
check-drop-note = or click to choose. It is read, not stored.
check-file-do = Check the file
check-code-label = Or type the code in its footer
check-code-hint = Capital and small letters are the same here.
check-code-do = Check the code
check-privacy = A code tells only whether the document is complete, and how many signed and when. Names can be seen from the file alone.
check-again = Check another document
check-of-file = Check of { $file }
check-of-code = Check of the code { $code }
print-page = Print or save this page

# By the code.
code-complete-title = This document exists and is complete
code-complete-text = { $total ->
    [one] It has been signed and sealed.
    [2] Both have signed, and it has been sealed.
   *[other] All { $total } have signed, and it has been sealed.
}
code-sealing-title = Everyone has signed
code-sealing-text = The document exists and is being sealed just now. Look again in a moment.
code-open-title = This document exists but is not complete yet
code-open-text = { $signed ->
    [one] One of { $total } has signed so far.
   *[other] { $signed } of { $total } have signed so far.
}
code-closed-title = This document exists but was closed before everyone signed
code-closed-text = { $signed } of { $total } signed. Those signatures stay valid; more cannot be given.
code-facts = What the code tells
code-signatures = Signatures
code-signatures-of = { $signed } of { $total }
code-signed-at = Signed
code-sealed-at = Sealed
code-names-need-file = To see who signed, and whether a file is untouched, check the file itself.

# By the file: the sentence first.
check-complete-title = Untouched and complete
check-complete-text = { $n ->
    [one] This is the document exactly as it was sealed. The signature is in it, and there is no newer version.
    [2] This is the document exactly as it was sealed. Both signatures are in it, and there is no newer version.
   *[other] This is the document exactly as it was sealed. All { $n } signatures are in it, and there is no newer version.
}
check-incomplete-title = Untouched, but not complete
check-incomplete-text = { $signed ->
    [one] This is the newest version of the document, and nobody has changed it. One of { $total } has signed.
   *[other] This is the newest version of the document, and nobody has changed it. { $signed } of { $total } have signed.
}
check-newer-title = Untouched, but there is a newer version
check-newer-text = { $signed ->
    [one] Nobody has changed this file, but the document has grown since: one of { $total } has signed by now. Ask the sender for the newest version.
   *[other] Nobody has changed this file, but the document has grown since: { $signed } of { $total } have signed by now. Ask the sender for the newest version.
}
check-untouched-title = Untouched, and the signatures are valid
check-untouched-text = Nobody has changed the file after it was signed. It is not kept in this service, so whether there is a newer version cannot be told.
check-changed-title = Changed after it was signed
check-changed-text = This file is not as it was signed. Do not rely on what it says.
check-unknown-signer-title = Untouched, but signed by somebody unknown
check-unknown-signer-text = It is not a document of this service. Nobody has changed the file after it was signed, but who the signers are cannot be established here.
check-unsigned-title = There are no signatures in this file
check-unsigned-text = It may be a draft or a copy, for example a scan or a print to PDF. Ask the one you got it from for the signed file.
check-sealed-at = Sealed { $moment }.
check-see-code = See the state of the document: { $code }
check-who = Who signed
check-pages-tell = How each person signed, and for whom, stands on the signature pages at the end of the document.
check-signatures-in = Signatures in the file
check-details = Details
check-experts = Details for experts
check-what-changed = What was changed
check-what-to-do = What to do
check-do-ask = Ask the one you got this file from for the sealed version, or the sender of the document.
check-do-compare = Check that file here too, and compare the two.
check-do-keep = Keep this file as it is, if you suspect that it was changed on purpose.

signature-valid = Valid
signature-unknown = Signer unknown
signature-changed = Not for this content
signature-broken = Not valid
signature-nameless = No name given
signature-time = Signed
signature-proven = Existed at the latest
signature-reason = Reason
signature-certificate = Certificate
signature-issuer = Issued by
signature-kind = Kind
signature-kind-approval = Signature
signature-kind-certification = The service’s signature on the signing copy
signature-kind-seal = The service’s seal
signature-kind-time-stamp = Time stamp
signature-field = Field
signature-level = Level
signature-indication = Result

# What was changed after a signature.
change-other = Something was changed that the signatures do not allow.
change-trailing-bytes = Something was added after the end of the document.
change-action-changed = An action was added or changed.
change-annotation-added = { $page ->
    [0] Something was laid over a page.
   *[other] Something was laid over page { $page }.
}
change-annotation-changed = { $page ->
    [0] A note or a field on a page was changed.
   *[other] A note or a field on page { $page } was changed.
}
change-annotation-removed = { $page ->
    [0] A note or a field was removed from a page.
   *[other] A note or a field was removed from page { $page }.
}
change-attachment-changed = An attached file was changed, added or removed.
change-catalog-changed = The structure of the document was changed.
change-catalog-replaced = The whole document was replaced.
change-field-added = A form field was added.
change-field-changed = A form field was changed.
change-field-filled = A form field was filled in.
change-field-removed = A form field was removed.
change-field-signed = A signature was added.
change-hidden-signature = A signature was added that does not show.
change-layers-changed = Layers of the document were shown or hidden.
change-metadata-changed = The document’s properties were changed.
change-page-added = { $page ->
    [0] A page was added.
   *[other] Page { $page } was added.
}
change-page-changed = { $page ->
    [0] A page was changed.
   *[other] Page { $page } was changed.
}
change-page-content-changed = { $page ->
    [0] The content of a page differs from what was signed.
   *[other] Page { $page }: the content differs from what was signed.
}
change-page-order-changed = The order of the pages was changed.
change-page-removed = A page was removed.
change-signature-appearance-changed = The look of a signature was changed.
change-signature-field-added = A place for a signature was added.
change-signature-replaced = A signature was replaced or removed.
change-too-many-changes = More was changed than can be listed.
change-unexplained-revision = Something was added that serves no purpose.

# What is wrong with a signature itself.
fault-not-a-signature = What looks like a signature is none.
fault-byte-range = A signature does not cover what it has to cover.
fault-contents = A signature is missing or damaged.
fault-moved = A signature was taken from another version.
fault-unsupported-format = A signature is of a kind that cannot be checked here.
fault-structure = A signature is damaged.
fault-missing-attribute = A signature lacks a part it must have.
fault-digest = The document was changed after it was signed.
fault-signature-value = A signature does not fit its certificate.
fault-no-certificate = A signature has no certificate.
fault-certificate-mismatch = A signature has another certificate than it was made with.
fault-unsupported-algorithm = A signature uses an algorithm that is not supported.
fault-time-stamp = The time stamp of a signature does not belong to it.
fault-damaged-certificate = The certificate of a signature is damaged.
