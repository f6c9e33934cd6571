"""Signs a PDF in many ways with pyHanko and a certificate authority made here.

pyhanko_make.py <folder> <unsigned.pdf> <sealed.pdf>
Writes <folder>/root.pem and one PDF per way, and prints the name of each.
"""
import datetime
import logging
import sys
from pathlib import Path

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers, timestamps
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko_certvalidator.registry import SimpleCertificateStore

logging.disable(logging.CRITICAL)
folder, unsigned, sealed = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
start = datetime.datetime(2026, 1, 1)
end = datetime.datetime(2056, 1, 1)


def name(common_name):
    return x509.Name([x509.NameAttribute(NameOID.COUNTRY_NAME, "FI"), x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def certificate(subject, key, issuer, issuer_key, extensions):
    builder = (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(issuer_key.public_key()), False)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    return builder.sign(issuer_key, hashes.SHA256())


def usage(**flags):
    every = ("digital_signature content_commitment key_encipherment data_encipherment key_agreement "
             "key_cert_sign crl_sign encipher_only decipher_only").split()
    return x509.KeyUsage(**{one: flags.get(one, False) for one in every}), True


def as_asn1(cert):
    return asn1_x509.Certificate.load(cert.public_bytes(serialization.Encoding.DER))


def key_info(key):
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return asn1_keys.PrivateKeyInfo.load(der)


root_key = rsa.generate_private_key(65537, 2048)
authority = [(x509.BasicConstraints(True, None), True), usage(key_cert_sign=True, crl_sign=True)]
root = certificate("Root of others", root_key, "Root of others", root_key, authority)
(folder / "root.pem").write_bytes(root.public_bytes(serialization.Encoding.PEM))
store = SimpleCertificateStore()
store.register(as_asn1(root))


def signer(key, subject, **more):
    cert = certificate(subject, key, "Root of others", root_key, [usage(digital_signature=True, content_commitment=True)])
    return signers.SimpleSigner(as_asn1(cert), key_info(key), store, **more)


tsa_key = rsa.generate_private_key(65537, 2048)
purpose = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), True)
tsa = certificate("Time-stamp authority", tsa_key, "Root of others", root_key, [usage(digital_signature=True), purpose])
stamper = timestamps.DummyTimeStamper(
    as_asn1(tsa), key_info(tsa_key), certs_to_embed=store,
    fixed_dt=datetime.datetime(2026, 11, 25, 10, tzinfo=datetime.timezone.utc),
)
by_rsa = signer(rsa.generate_private_key(65537, 2048), "RSA")
PADES, ADOBE = SigSeedSubFilter.PADES, SigSeedSubFilter.ADOBE_PKCS7_DETACHED


def writer_for(file):
    writer = IncrementalPdfFileWriter(file, strict=False)
    # pyHanko notes its name in the properties with each revision, which a locked document does not allow.
    writer._update_meta = lambda: None
    return writer


def sign(source, target, by, field="One", subfilter=PADES, md="sha256", stamper=None, spec=None, **more):
    with open(source, "rb") as file:
        writer = writer_for(file)
        meta = signers.PdfSignatureMetadata(field_name=field, subfilter=subfilter, md_algorithm=md, **more)
        output = signers.PdfSigner(meta, by, timestamper=stamper, new_field_spec=spec).sign_pdf(writer)
    target.write_bytes(output.getbuffer())
    print(target.name)


def stamp(source, target):
    with open(source, "rb") as file:
        writer = writer_for(file)
        output = signers.PdfTimeStamper(stamper).timestamp_pdf(writer, "sha256")
    target.write_bytes(output.getbuffer())
    print(target.name)


def add_data(source, target):
    with open(source, "rb") as file:
        writer = writer_for(file)
        DocumentSecurityStore.supply_dss_in_writer(writer, None, certs=[as_asn1(root), as_asn1(tsa)])
        with open(target, "wb") as output:
            writer.write(output)
    print(target.name)


sign(unsigned, folder / "adbe-rsa.pdf", by_rsa, subfilter=ADOBE)
sign(unsigned, folder / "adbe-rsa-sha512.pdf", by_rsa, subfilter=ADOBE, md="sha512")
sign(unsigned, folder / "adbe-stamped.pdf", by_rsa, subfilter=ADOBE, stamper=stamper)
sign(unsigned, folder / "pades-rsa.pdf", by_rsa)
sign(unsigned, folder / "pades-pss.pdf", signer(rsa.generate_private_key(65537, 3072), "PSS", prefer_pss=True))
for curve, md in [(ec.SECP256R1(), "sha256"), (ec.SECP384R1(), "sha384"), (ec.SECP521R1(), "sha512"), (ec.SECP384R1(), "sha256")]:
    sign(unsigned, folder / f"pades-{curve.name}-{md}.pdf", signer(ec.generate_private_key(curve), "Curve"), md=md)
sign(unsigned, folder / "pades-ed25519.pdf", signer(ed25519.Ed25519PrivateKey.generate(), "Edwards"), md="sha512")
sign(unsigned, folder / "pades-stamped.pdf", by_rsa, stamper=stamper)
visible = SigFieldSpec("Two", on_page=0, box=(300, 300, 500, 350))
sign(folder / "pades-rsa.pdf", folder / "twice.pdf", by_rsa, field="Two", spec=visible)
sign(unsigned, folder / "certified.pdf", by_rsa, certify=True, docmdp_permissions=fields.MDPPerm.FILL_FORMS)
stamp(folder / "pades-rsa.pdf", folder / "pades-document-stamp.pdf")
add_data(folder / "pades-rsa.pdf", folder / "pades-data.pdf")
stamp(folder / "pades-data.pdf", folder / "pades-archived.pdf")
stamp(sealed, folder / "sealed-stamped.pdf")
add_data(sealed, folder / "sealed-data.pdf")
stamp(folder / "sealed-data.pdf", folder / "sealed-archived.pdf")
