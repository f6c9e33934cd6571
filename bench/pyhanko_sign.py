"""Milliseconds of processor time that pyHanko takes for one B-B signature: FILE.pdf KEY.der CERTIFICATE.pem."""
import io
import sys
import time

from asn1crypto import keys
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko_certvalidator.registry import SimpleCertificateStore

pdf = open(sys.argv[1], "rb").read()
key = keys.PrivateKeyInfo.load(open(sys.argv[2], "rb").read())
signer = signers.SimpleSigner(
    signing_cert=load_cert_from_pemder(sys.argv[3]), signing_key=key, cert_registry=SimpleCertificateStore()
)
metadata = signers.PdfSignatureMetadata(field_name="Signature1", subfilter=fields.SigSeedSubFilter.PADES, md_algorithm="sha256")


def once():
    signers.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf)), metadata, signer=signer)


once()
begin, times = time.process_time(), 0
while time.process_time() - begin < 2:
    once()
    times += 1
print((time.process_time() - begin) * 1000 / times)
