"""Three faults of pyHanko 0.38's look into the past, mended for a second opinion where pyHanko alone does not pass a file.

Each mend follows ETSI EN 319 102-1; none loosens a check of integrity or trust. A row that needed them says so.
"""
import contextlib
import dataclasses
from unittest import mock

from pyhanko.sign.validation import ades
from pyhanko.sign.validation.generic_cms import extract_tst_data_iter
from pyhanko_certvalidator.authority import AuthorityWithCert
from pyhanko_certvalidator.ltv import time_slide
from pyhanko_certvalidator.path import ValidationPath


@contextlib.contextmanager
def mended():
    with (mock.patch.object(ades, "ades_with_time_validation", with_time),
          mock.patch.object(ValidationPath, "truncate_to_issuer_and_append", truncate_to_issuer_and_append),
          mock.patch.object(time_slide, "collect_relevant_crls_with_paths", collect_relevant_crls_with_paths)):
        yield


plain_with_time = ades.ades_with_time_validation


async def with_time(signed_data, validation_spec, *, timing_info, validation_data_handlers, raw_digest,
                    signature_not_before_time, extra_status_kwargs, status_cls):
    """pyHanko asks for a time stamp in every signature (its "TODO conditionally enforce this"). The standard (5.5) does
    not: the best signature time is then that of the other proofs, here the document time stamp's."""
    signer = signed_data["signer_infos"][0]
    common = dict(timing_info=timing_info, validation_data_handlers=validation_data_handlers, raw_digest=raw_digest,
                  signature_not_before_time=signature_not_before_time)
    if any(True for _ in extract_tst_data_iter(signer, signed=False)):
        return await plain_with_time(
            signed_data, validation_spec, extra_status_kwargs=extra_status_kwargs, status_cls=status_cls, **common)
    result = vars(await ades.ades_basic_validation(signed_data, validation_spec, **common))
    # The basic validation leaves out what is known of the PDF, whatever class of status it is asked for.
    status = result["api_status"] and status_cls(**vars(result["api_status"]), **extra_status_kwargs)
    return ades.AdESWithTimeValidationResult(**{
        **result, "api_status": status, "signature_not_before_time": signature_not_before_time,
        "best_signature_time": validation_data_handlers.poe_manager[signer["signature"].native]})


plain_truncate = ValidationPath.truncate_to_issuer_and_append


def truncate_to_issuer_and_append(self, certificate):
    """pyHanko looks for a certificate list under a path that begins at the issuer, and then finds no way to the issuer
    itself unless that is a root: the lists of every other authority count for nothing in the past (5.6.2.4)."""
    anchor = self.trust_anchor.authority
    if isinstance(anchor, AuthorityWithCert) and anchor.certificate.dump() == certificate.dump():
        return ValidationPath(self.trust_anchor, interm=[], leaf=None)
    return plain_truncate(self, certificate)


plain_collect = time_slide.collect_relevant_crls_with_paths


async def collect_relevant_crls_with_paths(certificate, *more, **named):
    """pyHanko slides the time to the newest list, even one issued after the certificate ran out, which says nothing of
    it (5.6.2.2) unless it names it: the lists of later renewals then spoil the older time stamps."""
    found = await plain_collect(certificate, *more, **named)
    return dataclasses.replace(found, crls=[one for one in found.crls if tells_of(one.crl, certificate)])


def tells_of(container, certificate):
    issued = container.issuance_date
    revoked = container.crl_data["tbs_cert_list"]["revoked_certificates"]
    return not issued or issued <= certificate.not_valid_after or any(
        entry["user_certificate"].native == certificate.serial_number for entry in revoked or [])
