"""pyHanko's verdict by the rules of ETSI EN 319 102-1, level by level, and its strict look at what came later.

Where pyHanko alone does not pass the archive, it is asked again with pyhanko_mends.py; the table shows both."""
import asyncio
import contextlib
import datetime
import logging

from freezegun import freeze_time
from pyhanko.keys import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.ades.report import AdESFailure, AdESPassed
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, ModificationLevel
from pyhanko.sign.validation import ades
from pyhanko.sign.validation.policy_decl import (
    PdfSignatureValidationSpec, RevinfoOnlineFetchingRule, RevocationInfoGatheringSpec, SignatureValidationSpec)
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.ltv.types import ValidationTimingInfo
from pyhanko_certvalidator.policy_decl import REQUIRE_REVINFO, CertRevTrustPolicy
from pyhanko_certvalidator.registry import SimpleTrustManager

from pyhanko_mends import mended
from rows import Row

JUDGE = "pyHanko"
YEARS_AHEAD = 5


def judge(path, roots, at=None, mends=True):
    logging.disable(logging.CRITICAL)
    # Given another time, pyHanko still asks the clock when it looks into the past.
    with freeze_time(at) if at else contextlib.nullcontext():
        return asyncio.run(judge_file(path, roots, at, mends))


async def judge_file(path, roots, at, mends):
    now = at or datetime.datetime.now(datetime.timezone.utc)
    with open(path, "rb") as file:
        reader = PdfFileReader(file, strict=True)
        # Every certificate list and OCSP answer comes from the file; a certificate without one is not trusted.
        anchors = CertValidationPolicySpec(
            trust_manager=SimpleTrustManager.build(trust_roots=list(load_certs_from_pemder([roots]))),
            revinfo_policy=CertRevTrustPolicy(REQUIRE_REVINFO))
        spec = SignatureValidationSpec(
            cert_validation_policy=anchors, ts_cert_validation_policy=anchors,
            revinfo_gathering_policy=RevocationInfoGatheringSpec(RevinfoOnlineFetchingRule.LOCAL_ONLY))
        rows = []
        for signature in reader.embedded_regular_signatures:
            try:
                rows += await judge_signature(signature, spec, now, simulated=at is not None, mends=mends)
            except Exception as error:
                rows.append(Row(JUDGE, signature.field_name, False, repr(error)[:200]))
        if not rows:
            rows.append(Row(JUDGE, "file", False, "no signature"))
        rows.append(last_stamp(reader))
        return rows


async def judge_signature(signature, spec, now, simulated, mends):
    timing = ValidationTimingInfo(now, best_signature_time=now, point_in_time_validation=simulated)
    signature.compute_integrity_info(DEFAULT_DIFF_POLICY)

    # The two lower levels know nothing of archives. They may look into the DSS, for which pyHanko has only this private
    # function, and are not counted unless they say FAILED: a certificate that ran out is no fault of an archived file.
    short = SignatureValidationSpec(**{**vars(spec), "local_knowledge": ades._dss_to_local_knowledge(signature.reader)})
    common = dict(signed_data=signature.signed_data, validation_spec=short, timing_info=timing,
                  raw_digest=signature.compute_digest())
    rows = []
    for level, validate in (("basic", ades.ades_basic_validation), ("with time", ades.ades_with_time_validation)):
        result = await validate(**common)
        unless_failed = True if passed(result) else False if isinstance(result.ades_subindic, AdESFailure) else None
        rows.append(row(signature, level, result, unless_failed))

    lta, future = plain = await archived(signature, spec, now, timing)
    if mends and not all(passed(result) for result in plain):
        with mended():
            lta, future = await archived(signature, spec, now, timing)
    since = lta.oldest_evidence_record_timestamp
    levels = [("LTA", plain[0], lta, passed(lta) and since is not None,
               f"archived {since:%Y-%m-%d}" if since else "no valid archive time stamp"),
              (f"LTA in {now.year + YEARS_AHEAD}", plain[1], future, passed(future), "")]
    for level, alone, result, ok, more in levels:
        if ok and not passed(alone):
            rows.append(row(signature, level, alone, None))
            level += ", mended"
        rows.append(row(signature, level, result, ok, more))
    rows.append(strict(signature, lta.api_status))
    return rows


async def archived(signature, spec, now, timing):
    """By the chain of document time stamps: now, and some years on if the chain were kept up."""
    whole = PdfSignatureValidationSpec(spec, diff_policy=DEFAULT_DIFF_POLICY)
    ahead = now + datetime.timedelta(days=365.25 * YEARS_AHEAD)
    return (await ades.ades_lta_validation(signature, whole, timing_info=timing),
            await ades.simulate_future_ades_lta_validation(signature, whole, ahead, current_reference_time=now))


def row(signature, level, result, ok, more=""):
    # On a signature that passes today, the message only says that the past could not better that.
    words = [result.ades_subindic.standard_name, more, "" if passed(result) else result.failure_msg]
    return Row(JUDGE, f"{signature.field_name}: {level}", ok, ", ".join(word for word in words if word))


def passed(result):
    return result.ades_subindic == AdESPassed.OK


def strict(signature, status):
    """Whether what came after the signature is among what it allows, which the AdES verdicts do not ask."""
    subject = f"{signature.field_name}: strict"
    if status is None:
        return Row(JUDGE, subject, False, "no status")
    level = status.modification_level
    detail = (f"bottom_line {status.bottom_line}, docmdp_ok {status.docmdp_ok}, coverage {status.coverage.name}, "
              f"changes {level.name if level is not None else 'NONE'}")
    if isinstance(signature.diff_result, Exception):
        detail += f": {signature.diff_result}"
    covered = status.coverage in (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION)
    return Row(JUDGE, subject, bool(status.bottom_line and status.docmdp_ok and covered), detail)


def last_stamp(reader):
    stamps = reader.embedded_timestamp_signatures
    if not stamps:
        return Row(JUDGE, "archive", False, "no document time stamp")
    # A certificate list or OCSP answer for the stamp itself may follow it, and nothing else.
    stamps[-1].compute_integrity_info(DEFAULT_DIFF_POLICY)
    found = stamps[-1].summarise_integrity_info()
    coverage, difference = found["coverage"], found["diff_result"]
    # What pyHanko cannot explain is no difference with a level but an exception.
    changes = "NONE" if difference is None else getattr(difference, "modification_level", ModificationLevel.OTHER).name
    ok = coverage == SignatureCoverageLevel.ENTIRE_FILE or (
        coverage == SignatureCoverageLevel.ENTIRE_REVISION and changes == "LTA_UPDATES")
    return Row(JUDGE, f"{stamps[-1].field_name}: last", ok, f"coverage {coverage.name}, changes {changes}")
