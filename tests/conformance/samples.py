"""Makes B-LTA files with pyHanko, from an authority of certomancer's on loopback: the judges are proven on them.

samples.py FOLDER    writes the files and root.pem into the folder
"""
import asyncio
import datetime
import io
import logging
import sys
from pathlib import Path

from asn1crypto import pem
from certomancer.integrations.aiohttp_illusionist import AsyncIllusionist
from certomancer.registry import ArchLabel, CertLabel, CertomancerConfig, KeyLabel
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.generic import ArrayObject, StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import PdfSignatureMetadata, PdfTimeStamper, SimpleSigner, async_sign_pdf
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.timestamps.aiohttp_client import HTTPTimeStamper
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.fetchers.aiohttp_fetchers import AIOHttpFetcherBackend
from pyhanko_certvalidator.registry import SimpleCertificateStore

logging.disable(logging.CRITICAL)

YEAR = datetime.timedelta(days=365.25)
NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
# Thirty years with a renewal every three. They end in 2049, for certomancer's time stamps cannot tell of later years.
LONG = [datetime.datetime(2019, 1, 1, tzinfo=datetime.timezone.utc) + 3 * n * YEAR for n in range(11)]


# --- the authority --------------------------------------------------------------------------------------------------

def authority(folder, moments, ocsp=True, stamps_by="root", url="http://authority.test"):
    """Signs at the first moment. A new time-stamp certificate for each moment, as a real service would have.

    Without OCSP there are certificate lists only. With stamps_by="issuer" time stamps and signatures come from the same authority.
    """
    keys = ["root", "issuer", "ocsp-root", "ocsp-issuer", "signer"] + [f"tsa{n}" for n in range(len(moments))]
    for name in keys:
        key = ec.generate_private_key(ec.SECP384R1() if name == "root" else ec.SECP256R1())
        (folder / f"{name}.key").write_bytes(key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))

    def certificate(issuer, start, end, usage, *more):
        return {
            "issuer": issuer,
            "validity": {"valid-from": start.isoformat(), "valid-to": end.isoformat()},
            "extensions": [
                {"id": "key_usage", "critical": True, "smart-value": {"schema": "key-usage", "params": usage}}, *more],
        }

    ca = {"id": "basic_constraints", "critical": True, "value": {"ca": True}}
    ca_usage = ["key_cert_sign", "crl_sign"]

    def crl(name):
        return {"id": "crl_distribution_points",
                "smart-value": {"schema": "crl-dist-url", "params": {"crl-repo-names": [name]}}}

    def responders(name):
        return {"id": "authority_information_access",
                "smart-value": {"schema": "aia-urls", "params": {"ocsp-responder-names": [name]}}}

    def responder(issuer, years):
        return certificate(issuer, begin, begin + years * YEAR, ["digital_signature"],
                           {"id": "extended_key_usage", "value": ["ocsp_signing"]}, {"id": "ocsp_no_check"})

    status = responders if ocsp else crl
    begin = moments[0] - YEAR
    certificates = {
        "root": certificate("root", begin, begin + 50 * YEAR, ca_usage, ca),
        "issuer": certificate("root", begin, begin + 50 * YEAR, ca_usage, ca, crl("root")),
        "ocsp-root": responder("root", 50),
        "ocsp-issuer": responder("issuer", 5),
        "signer": certificate("issuer", begin, begin + 3 * YEAR, ["non_repudiation"], status("issuer")),
    }
    for n, moment in enumerate(moments):
        certificates[f"tsa{n}"] = certificate(
            stamps_by, moment - YEAR, moment + 5 * YEAR, ["digital_signature"],
            {"id": "extended_key_usage", "critical": True, "value": ["time_stamping"]}, status(stamps_by))
    config = {
        "external-url-prefix": url,
        "keysets": {"all": {"path-prefix": str(folder), "keys": {name: {"path": f"{name}.key"} for name in keys}}},
        "pki-architectures": {"all": {
            "keyset": "all",
            "entity-defaults": {"country-name": "FI", "organization-name": "Conformance samples"},
            "entities": {name: {"common-name": name} for name in keys},
            "certs": certificates,
            "services": {
                "ocsp": {name: {"for-issuer": name, "responder-cert": f"ocsp-{name}", "signing-key": f"ocsp-{name}"}
                         for name in ("root", "issuer")},
                "crl-repo": {name: {"for-issuer": name, "signing-key": name, "simulated-update-schedule": "P7D"}
                             for name in ("root", "issuer")},
                "time-stamping": {f"tsa{n}": {"signing-key": f"tsa{n}", "signing-cert": f"tsa{n}", "certs-to-embed": ["issuer"]}
                                  for n in range(len(moments))},
            },
        }},
    }
    return CertomancerConfig(config, key_search_dir=str(folder)).pki_archs[ArchLabel("all")]


# --- the files ------------------------------------------------------------------------------------------------------

PAGE = b"/Artifact BMC 0 0 1 RG 2 w 100 700 m 300 700 l S EMC"


def original():
    """A page with a line on it, PDF/A-3a and PDF/UA-1, with the two fields to be signed laid down beforehand."""
    xmp = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfaid:part="3" pdfaid:conformance="A" pdfuaid:part="1">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sample</rdf:li></rdf:Alt></dc:title>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""

    def field(name, parent):
        return (b"<< /Type /Annot /Subtype /Widget /FT /Sig /T (%s) /TU (%s) /F 132 /Rect [0 0 0 0] /P 3 0 R "
                b"/AP << /N 8 0 R >> /StructParent %d >>" % (name, name, parent))

    def stream(data, entries=b""):
        return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(data), data)

    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R /Lang (en) /MarkInfo << /Marked true >> /StructTreeRoot 9 0 R "
        b"/ViewerPreferences << /DisplayDocTitle true >> /AcroForm << /Fields [6 0 R 7 0 R] /SigFlags 3 >> >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Annots [6 0 R 7 0 R] /Tabs /S "
        b"/Resources << /ColorSpace << /DefaultRGB [/CalRGB << /WhitePoint [0.9505 1 1.089] >>] >> >> >>",
        stream(xmp, b"/Type /Metadata /Subtype /XML"),
        stream(PAGE),
        field(b"Signature", 0),
        field(b"Archive", 1),
        stream(b"", b"/Type /XObject /Subtype /Form /BBox [0 0 0 0] /Resources << >>"),
        b"<< /Type /StructTreeRoot /K 10 0 R /ParentTree << /Nums [0 11 0 R 1 12 0 R] >> >>",
        b"<< /Type /StructElem /S /Document /P 9 0 R /K [11 0 R 12 0 R] >>",
        b"<< /Type /StructElem /S /Form /P 10 0 R /Pg 3 0 R /K << /Type /OBJR /Obj 6 0 R >> >>",
        b"<< /Type /StructElem /S /Form /P 10 0 R /Pg 3 0 R /K << /Type /OBJR /Obj 7 0 R >> >>",
    ]
    out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    identifier = b"<00112233445566778899aabbccddeeff>"
    return out + b"trailer\n<< /Size %d /Root 1 0 R /ID [%s %s] >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, identifier, identifier, start)


def overlaid(data):
    """Another line laid over the signed page by an increment, which no signature covers."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Contents"] = ArrayObject([page.raw_get("/Contents"), writer.add_object(StreamObject(stream_data=PAGE))])
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def stripped(data):
    """The DSS taken away by an increment, as a careless editor would."""
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    del writer.root["/DSS"]
    writer.update_root()
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


class Service:
    """The authority as it answers at one moment."""

    def __init__(self, pki, session, moment, number):
        self.pki = pki
        self.stamper = HTTPTimeStamper(f"http://authority.test/all/tsa/tsa{number}", session=session)
        self.context = ValidationContext(
            trust_roots=[pki.get_cert(CertLabel("root"))],
            other_certs=[pki.get_cert(CertLabel(name)) for name in ("issuer", "ocsp-root", "ocsp-issuer")],
            fetcher_backend=AIOHttpFetcherBackend(session), allow_fetching=True, revocation_mode="require",
            moment=moment, best_signature_time=moment)

    async def sign(self, data, long_term):
        signer = SimpleSigner(
            signing_cert=self.pki.get_cert(CertLabel("signer")),
            signing_key=self.pki.key_set.get_private_key(KeyLabel("signer")),
            cert_registry=SimpleCertificateStore.from_certs([self.pki.get_cert(CertLabel("issuer"))]))
        metadata = PdfSignatureMetadata(
            field_name="Signature", md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES,
            embed_validation_info=long_term, use_pades_lta=long_term, timestamp_field_name="Archive",
            validation_context=self.context if long_term else None)
        out = await async_sign_pdf(
            IncrementalPdfFileWriter(io.BytesIO(data)), metadata, signer=signer, timestamper=self.stamper)
        return out.getvalue()

    async def stamp(self, data):
        """A document time stamp and nothing else: what an archive without validation data looks like."""
        out = await PdfTimeStamper(self.stamper, field_name="Archive").async_timestamp_pdf(
            IncrementalPdfFileWriter(io.BytesIO(data)), "sha256")
        return out.getvalue()

    async def renew(self, data):
        out = await PdfTimeStamper(self.stamper).async_update_archival_timestamp_chain(
            PdfFileReader(io.BytesIO(data)), self.context, in_place=False)
        return out.getvalue()


async def at(pki, moment, number, action, data, *arguments):
    """What the authority's service of this number does with the data, all clocks standing at the moment."""
    async with AsyncIllusionist(pki, at_time=moment).serving_session() as session:
        return await getattr(Service(pki, session, moment, number), action)(data, *arguments)


async def make(folder):
    folder.mkdir(parents=True)
    pki = authority(folder, [NOW])
    write_root(pki, folder)

    plain = original()
    archived = await at(pki, NOW, 0, "sign", plain, True)
    bare = await at(pki, NOW, 0, "stamp", await at(pki, NOW, 0, "sign", plain, False))
    (folder / "original.pdf").write_bytes(plain)
    (folder / "lta.pdf").write_bytes(archived)
    # The line of the page moved: one byte that the signature covers.
    (folder / "changed.pdf").write_bytes(archived.replace(b"100 700 m", b"100 600 m", 1))
    (folder / "no-dss.pdf").write_bytes(bare)
    (folder / "overlaid.pdf").write_bytes(overlaid(archived))
    (folder / "stripped.pdf").write_bytes(stripped(archived))

    await make_renewed(folder / "renewed", plain, ocsp=True)
    await make_renewed(folder / "renewed-by-lists", plain, ocsp=False)


async def make_renewed(folder, plain, ocsp):
    folder.mkdir()
    pki = authority(folder, LONG, ocsp, "root" if ocsp else "issuer")
    write_root(pki, folder)
    data = await at(pki, LONG[0], 0, "sign", plain, True)
    for number, moment in list(enumerate(LONG))[1:]:
        data = await at(pki, moment, number, "renew", data)
        if number == 1:
            (folder / "once.pdf").write_bytes(data)
    (folder / "always.pdf").write_bytes(data)


def write_root(pki, folder):
    (folder / "root.pem").write_bytes(pem.armor("CERTIFICATE", pki.get_cert(CertLabel("root")).dump()))


if __name__ == "__main__":
    asyncio.run(make(Path(sys.argv[1])))
