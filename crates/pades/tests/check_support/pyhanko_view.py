"""What pyHanko sees in the signatures of files, whoever made them. Prints what check_foreign.rs compares.

pyhanko_view.py <file>...
FILE <path>
SIG <field> intact=<bool> valid=<bool> coverage=<name> level=<name>
"""
import logging
import sys

from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)
for path in sys.argv[1:]:
    print("FILE", path)
    with open(path, "rb") as file:
        try:
            reader = PdfFileReader(file, strict=False)
            signatures = reader.embedded_signatures
        except Exception as error:
            print("UNREADABLE", repr(error)[:100])
            continue
        for signature in signatures:
            try:
                context = ValidationContext(trust_roots=[], allow_fetching=False)
                if signature.sig_object.get("/Type") == "/DocTimeStamp":
                    status = validate_pdf_timestamp(signature, validation_context=context)
                else:
                    status = validate_pdf_signature(signature, signer_validation_context=context)
                level = getattr(status, "modification_level", None)
                print(
                    f"SIG {signature.field_name} intact={status.intact} valid={status.valid}"
                    f" coverage={status.coverage.name} level={level.name if level is not None else None}"
                )
            except Exception as error:
                print(f"SIG {signature.field_name} error={repr(error)[:100]}")
