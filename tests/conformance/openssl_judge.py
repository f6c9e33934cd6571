"""OpenSSL's verdict on each signature and time stamp token alone, as lifted out of the file.

The chain is checked at the time that the token itself proves, for OpenSSL knows nothing of archives.
"""
import subprocess
import tempfile
from pathlib import Path

from asn1crypto import cms, pem
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.dss import DocumentSecurityStore
from pyhanko.sign.validation.errors import NoDSSFoundError

from rows import Row

JUDGE = "OpenSSL"


def judge(path, roots):
    data = Path(path).read_bytes()
    with open(path, "rb") as file, tempfile.TemporaryDirectory() as folder:
        reader = PdfFileReader(file, strict=True)
        bench = Bench(Path(folder), roots, embedded_certificates(reader))
        signatures = [(one.field_name, one.sig_object, one.sig_object.get("/Type") == "/DocTimeStamp")
                      for one in reader.embedded_signatures]
        stamp_times = []
        for name, dictionary, is_stamp in signatures:
            content = cms.ContentInfo.load(bytes(dictionary["/Contents"]))  # the zeros after it fall away
            start, first, second, last = [int(number) for number in dictionary["/ByteRange"]]
            covered = data[start:start + first] + data[second:second + last]
            if is_stamp:
                stamp_times.append(stamped_at(content))
                yield bench.stamp(name, content, covered)
                continue
            signer = content["content"]["signer_infos"][0]
            tokens = [token for attribute in signer["unsigned_attrs"] or []
                      if attribute["type"].native == "signature_time_stamp_token" for token in attribute["values"]]
            # The first document time stamp proves a signature that has no stamp of its own.
            later = [stamped_at(cms.ContentInfo.load(bytes(one["/Contents"]))) for _, one, stamp in signatures if stamp]
            yield bench.signature(name, content, covered, min([stamped_at(token) for token in tokens] + later, default=None))
            for token in tokens:
                yield bench.stamp(f"{name}: its time stamp", token, signer["signature"].native)


class Bench:
    def __init__(self, folder, roots, certificates):
        self.folder = folder
        self.chain = folder / "chain.pem"
        self.chain.write_bytes(b"".join(pem.armor("CERTIFICATE", one) for one in certificates))
        self.trust = ["-partial_chain", "-CAfile", roots]

    def signature(self, name, content, covered, time):
        when = ["-attime", str(int(time.timestamp()))] if time else []
        # -cades: the signing-certificate attribute must name the signer.
        return self.run(name, content, covered, time, [
            "cms", "-verify", "-binary", "-inform", "DER", "-cades", "-purpose", "any", "-certfile", self.chain,
            *self.trust, *when, "-content", self.folder / "covered", "-out", "/dev/null"])

    def stamp(self, name, token, covered):
        time = stamped_at(token)
        return self.run(name, token, covered, time, [
            "ts", "-verify", "-token_in", "-data", self.folder / "covered", "-untrusted", self.chain,
            *self.trust, "-attime", str(int(time.timestamp()))])

    def run(self, name, content, covered, time, command):
        (self.folder / "token").write_bytes(content.dump())
        (self.folder / "covered").write_bytes(covered)
        done = subprocess.run(["openssl", *command, "-in", self.folder / "token"], capture_output=True, text=True)
        at = f"{command[0]} at {time:%Y-%m-%d %H:%M:%S}, " if time else f"{command[0]}, "
        said = "verified" if done.returncode == 0 else reasons(done.stderr + done.stdout)
        return Row(JUDGE, name, done.returncode == 0, at + said)


def reasons(text):
    """Of OpenSSL's lines, thread:error:code:library:function:reason:file:line:more, what a person reads."""
    errors = [line.split(":") for line in text.splitlines() if ":error:" in line]
    return "; ".join(" ".join(filter(None, [one[5], *one[8:]])) for one in errors) or text.strip()[:200]


def stamped_at(token):
    return token["content"]["encap_content_info"]["content"].parsed["gen_time"].native


def embedded_certificates(reader):
    found = set()
    for signature in reader.embedded_signatures:
        found.update(one.chosen.dump() for one in signature.signed_data["certificates"])
    try:
        store = DocumentSecurityStore.read_dss(reader)
        found.update(certificate.dump() for certificate in store.load_certs())
    except NoDSSFoundError:
        pass
    return sorted(found)
