"""Judges every signature of PDF files with pyHanko, strictly, trusting these roots. Prints a line of JSON per file.

judge.py ROOTS.pem FILE...
"""
import datetime
import json
import logging
import sys

from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)
roots = list(load_certs_from_pemder([sys.argv[1]]))


def judge_time_stamp(embedded):
    # The test clock may be ahead here too.
    moment = embedded.signed_data["encap_content_info"]["content"].parsed["gen_time"].native
    context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=moment, best_signature_time=moment)
    status = validate_pdf_timestamp(embedded, validation_context=context)
    return {
        "field": embedded.field_name,
        "name": "",
        "time": moment.isoformat(),
        "valid": status.valid,
        "intact": status.intact,
        "trusted": status.trusted,
        "allowed": True,
        "changes": status.modification_level.name if status.modification_level is not None else "NONE",
        "coverage": status.coverage.name,
        "bottom_line": bool(status.valid and status.intact and status.trusted),
    }


def judge(embedded):
    if embedded.sig_object.get("/Type") == "/DocTimeStamp":
        return judge_time_stamp(embedded)
    # A test installation's clock may be ahead: certificates are judged at the time claimed in the signature.
    moment = embedded.self_reported_timestamp or datetime.datetime.now(datetime.timezone.utc)
    context = ValidationContext(trust_roots=roots, allow_fetching=False, moment=moment, best_signature_time=moment)
    status = validate_pdf_signature(embedded, signer_validation_context=context)
    return {
        "field": embedded.field_name,
        "name": str(embedded.sig_object.get("/Name", "")),
        "time": moment.isoformat(),
        "valid": status.valid,
        "intact": status.intact,
        "trusted": status.trusted,
        "allowed": bool(status.docmdp_ok),
        "changes": status.modification_level.name if status.modification_level is not None else "NONE",
        "coverage": status.coverage.name,
        "stamped": bool(status.timestamp_validity and status.timestamp_validity.valid and status.timestamp_validity.trusted),
        "bottom_line": status.bottom_line,
    }


for path in sys.argv[2:]:
    with open(path, "rb") as file:
        try:
            reader = PdfFileReader(file, strict=True)
            answer = {"signatures": [judge(signature) for signature in reader.embedded_signatures]}
        except Exception as error:
            answer = {"error": repr(error)[:300]}
    print(json.dumps(answer))
