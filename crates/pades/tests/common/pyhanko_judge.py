"""Validates every signature of the files given, with one trusted root. Prints what tests compare.

pyhanko_judge.py <root.pem> strict|lenient <file>...
The verdict is always strict; the word says whether files may have what pyHanko holds against hybrid ones.
"""
import logging
import sys

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)
root = load_cert_from_pemder(sys.argv[1])
for path in sys.argv[3:]:
    print("FILE", path)
    with open(path, "rb") as file:
        try:
            reader = PdfFileReader(file, strict=sys.argv[2] == "strict")
            signatures = reader.embedded_signatures
        except Exception as error:
            print("SIG unreadable:", repr(error)[:200])
            continue
        for signature in signatures:
            try:
                context = ValidationContext(trust_roots=[root], allow_fetching=False)
                if signature.sig_object["/Type"] == "/DocTimeStamp":
                    status = validate_pdf_timestamp(signature, validation_context=context)
                    sound = status.valid and status.intact and status.trusted
                    print(f"SIG {signature.field_name} bottom={sound} docmdp=True level=None coverage={status.coverage.name}")
                    continue
                status = validate_pdf_signature(signature, signer_validation_context=context)
                print(
                    f"SIG {signature.field_name} bottom={status.bottom_line} docmdp={status.docmdp_ok}"
                    f" level={status.modification_level.name if status.modification_level is not None else None}"
                    f" coverage={status.coverage.name}"
                )
            except Exception as error:
                print(f"SIG {signature.field_name} error={repr(error)[:200]}")
