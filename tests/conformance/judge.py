"""Puts a signed PDF to every judge and prints a table: see README.md.

judge.py [--at TIME] [--level LEVEL] [--original FILE.pdf] [--json] [--alone FILE.pdf ROOT.pem]... [FILE.pdf ROOT.pem]...
judge.py --self-test FOLDER    proves the judges on the files that samples.py made there
"""
import argparse
import datetime
import json
import re
import subprocess
import sys
from pathlib import Path

import openssl_judge
import pyhanko_judge
from rows import Row

HERE = Path(__file__).parent
CLASSES = f"{HERE}/.cache/classes:{HERE}/.cache/jars/*"
LTA = "PAdES-BASELINE-LTA"


# --- the judges that are programs -----------------------------------------------------------------------------------

def java(program, *arguments):
    done = subprocess.run(["java", "-cp", CLASSES, program, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        reasons = [line for line in done.stderr.splitlines() if line.startswith(("Exception in", "Caused by"))]
        raise RuntimeError(reasons[-1] if reasons else f"ended with {done.returncode}")
    return done.stdout


def dss(path, roots, at, level):
    when = ["--at", at.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")] if at else []
    signatures = json.loads(java("Dss", *when, "--json", path, roots))
    if not signatures:
        yield Row("DSS", "file", False, "no signature")
    for one in signatures:
        ok = one["indication"] == "TOTAL_PASSED" and one["level"] == level
        yield Row("DSS", one["field"], ok, words(one, one["level"]))
        for stamp in one["timestamps"]:
            name = f"{one['field']}: its time stamp" if stamp["type"] == "SIGNATURE_TIMESTAMP" else stamp["field"]
            yield Row("DSS", name, stamp["indication"] == "PASSED", words(stamp, stamp["time"]))


def words(one, more):
    said = [f"{one['indication']} {one['subindication']}".strip(), more]
    return ", ".join(said + [f"error: {e}" for e in one["errors"]] + [f"warning: {w}" for w in one["warnings"]])


def pdfsig(path):
    # Trust is what the other judges look at.
    done = subprocess.run(["pdfsig", "-nocert", path], capture_output=True, text=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    blocks = re.split(r"^Signature #\d+:$", done.stdout, flags=re.M)[1:]
    if not blocks:
        yield Row("pdfsig", "file", False, (done.stdout + done.stderr).strip()[:200])
    for block in blocks:
        fields = dict(re.findall(r"^  - ([^:\n]+): ?(.*)$", block, flags=re.M))
        said = fields.get("Signature Validation", "nothing said")
        # Older popplers know no document time stamps and say so.
        unknown = said == "Signature has not yet been verified."
        yield Row("pdfsig", fields.get("Signature Field Name", "?"), None if unknown else said == "Signature is Valid.", said)


def qpdf(path):
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True)
    said = [line for line in (done.stderr + done.stdout).splitlines() if "WARNING" in line or "rror" in line]
    yield Row("qpdf", "file", done.returncode == 0, "no errors" if done.returncode == 0 else "; ".join(said)[:200])


def verapdf(path, original):
    """What the original keeps to, the result must keep to as well; without an original, what the result declares."""
    answers = [json.loads(line) for line in java("VeraPdf", *([original] if original else []), path).splitlines()]
    result = answers[-1]
    if not answers[0]:
        yield Row("veraPDF", "file", None, "declares neither PDF/A nor PDF/UA")
    for flavour, before in answers[0].items():
        after = result.get(flavour)
        said = "no longer declared" if after is None else "conforms" if after["compliant"] else f"fails {after['failed']}"
        if original and not before["compliant"]:
            yield Row("veraPDF", flavour, None, f"the original fails {before['failed']}; the result {said}")
        else:
            yield Row("veraPDF", flavour, after is not None and after["compliant"], said)


# --- all of them ----------------------------------------------------------------------------------------------------

def judge(path, roots, at=None, level=LTA, original=None, mends=True):
    path, roots, original = str(path), str(roots), str(original) if original else None
    judges = {
        "DSS": lambda: dss(path, roots, at, level),
        "pyHanko": lambda: pyhanko_judge.judge(path, roots, at, mends),
        "OpenSSL": lambda: openssl_judge.judge(path, roots),
        "pdfsig": lambda: pdfsig(path),
        "qpdf": lambda: qpdf(path),
        "veraPDF": lambda: verapdf(path, original),
    }
    rows = []
    for name, run in judges.items():
        try:
            rows += run()
        except Exception as error:  # a judge that stumbles has not passed the file
            rows.append(Row(name, "file", False, repr(error)[:200]))
    return rows


def table(rows):
    wide = max(len(row.subject) for row in rows)
    marks = {True: "passed", False: "FAILED", None: "told"}
    return "\n".join(f"{row.judge:8} {row.subject:{wide}} {marks[row.ok]:7} {' '.join(row.detail.split())}" for row in rows)


# --- proving the judges ---------------------------------------------------------------------------------------------

def self_test(folder):
    """What each sample must get. A judge named with False must fail at least one row, with True none."""
    thirty_years = datetime.datetime(2048, 12, 31, 12, 10, tzinfo=datetime.timezone.utc)  # ten minutes after the last stamp
    everyone = ("DSS", "pyHanko", "OpenSSL", "pdfsig", "qpdf", "veraPDF")
    samples = [  # file, its root unless beside it, time, verdicts
        ("lta.pdf", None, None, dict.fromkeys(everyone, True)),
        ("lta.pdf", "renewed/root.pem", None, {"DSS": False, "pyHanko": False, "OpenSSL": False}),  # somebody else's root
        ("changed.pdf", None, None, {"DSS": False, "pyHanko": False, "OpenSSL": False, "pdfsig": False, "qpdf": True}),
        ("no-dss.pdf", None, None, {"DSS": False, "pyHanko": False, "OpenSSL": True, "qpdf": True}),
        # DSS finds the signature valid, but no more than B-T; OpenSSL never looks into the DSS dictionary.
        ("stripped.pdf", None, None, {"DSS": False, "pyHanko": False, "OpenSSL": True}),
        # Only pyHanko's strict look minds what is laid over the page after the last signature.
        ("overlaid.pdf", None, None, {"DSS": True, "pyHanko": False, "OpenSSL": True, "pdfsig": True}),
        ("renewed/always.pdf", None, thirty_years, {"DSS": True, "pyHanko": True, "OpenSSL": True}),
        ("renewed/once.pdf", None, thirty_years, {"DSS": False, "pyHanko": False}),
        ("renewed-by-lists/always.pdf", None, thirty_years, {"DSS": True, "pyHanko": True}),
        ("renewed-by-lists/once.pdf", None, thirty_years, {"DSS": False, "pyHanko": False}),
    ]
    outcome = []
    for name, root, at, expected in samples:
        path = folder / name
        rows = judge(path, folder / root if root else path.parent / "root.pem", at=at, original=folder / "original.pdf")
        print(f"\n{name}" + (f" under {root}" if root else "") + (f" at {at:%Y-%m-%d}" if at else ""))
        print(table(rows))
        for who, passes in expected.items():
            of_judge = [row for row in rows if row.judge == who]
            passed = all(row.ok is not False for row in of_judge) and any(row.ok for row in of_judge)
            if passed != passes:
                print(f"UNEXPECTED: {who} should {'pass' if passes else 'fail'} {name}")
            outcome.append(passed == passes)
    return outcome


def keeps(originals, results):
    outcome = []
    for original in sorted(originals.glob("*.pdf")):
        result = results / f"{original.stem}.4.pdf"
        if result.exists():
            rows = list(verapdf(str(result), str(original)))
            print(f"\n{original.name}\n{table(rows)}")
            outcome += [row.ok for row in rows if row.ok is not None]
    return outcome


def main():
    parser = argparse.ArgumentParser(prog="conformance", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--at", type=datetime.datetime.fromisoformat, help="judge as if it were this time")
    parser.add_argument("--level", default=LTA, help="what DSS must find, PAdES-BASELINE-LTA if not given")
    parser.add_argument("--original", help="the file before signing, for veraPDF")
    parser.add_argument("--json", action="store_true", help="rows of JSON instead of the table")
    parser.add_argument("--alone", nargs=2, action="append", default=[], metavar=("FILE.pdf", "ROOT.pem"),
                        help="judge this file, too, and pyHanko without the mends")
    parser.add_argument("--self-test", type=Path, metavar="FOLDER")
    parser.add_argument("--keeps", nargs=2, type=Path, metavar=("ORIGINALS", "RESULTS"),
                        help="only veraPDF: whether RESULTS/NAME.4.pdf keeps what ORIGINALS/NAME.pdf conforms to")
    parser.add_argument("files", nargs="*", metavar="FILE.pdf ROOT.pem")
    options = parser.parse_args()
    if options.at and options.at.tzinfo is None:
        options.at = options.at.replace(tzinfo=datetime.timezone.utc)
    if len(options.files) % 2 or not (options.files or options.alone or options.self_test or options.keeps):
        parser.error("a root must be named for each file")

    outcome = self_test(options.self_test) if options.self_test else []
    if options.keeps:
        outcome += keeps(*options.keeps)
    pairs = [(*pair, False) for pair in options.alone]
    pairs += [(path, roots, True) for path, roots in zip(options.files[::2], options.files[1::2])]
    for path, roots, mends in pairs:
        rows = judge(path, roots, options.at, options.level, options.original, mends)
        if options.json:
            for row in rows:
                print(json.dumps({"file": path, **row._asdict()}))
        else:
            print(f"\n{path}\n{table(rows)}")
        outcome += [row.ok for row in rows if row.ok is not None]
    failed = outcome.count(False)
    print(f"{len(outcome) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not outcome else 0)


main()
