"""What the judges hand in."""
from typing import NamedTuple, Optional


class Row(NamedTuple):
    judge: str
    subject: str
    ok: Optional[bool]  # None: told, not counted
    detail: str
