"""The rules that a resolution sets and that this version knows.

Asked of whoever proposes, and of nobody else: a rule by a newer program stays in the roll, whatever it says.
"""

from collections.abc import Mapping
from typing import Final

from models.errors import Refused
from models.keepers import AWAY, member_away
from models.roll.charter import ADMISSION, ALONE, ATTEST, BY_ATTESTING, BY_MEMBERS, BY_STEWARDS, BY_VOUCHES, LOWEST

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    ADMISSION: (BY_STEWARDS, BY_MEMBERS, BY_VOUCHES), ALONE: (BY_ATTESTING,),
}  # fmt: skip
MOST_ATTESTING: Final = 9
"""People who may be asked for to confirm a new computer. With more, nobody who lost every computer would come back."""


def check_rule(name: str, value: int | str, versions: Mapping[str, int]) -> None:
    """Is this a rule that has an effect? `versions`: the newest version of the rules of each kind of records.

    Raises Refused `roll.unknown_rule`, `roll.bad_rule`.
    """
    if name in CHOICES:
        fits, values = value in CHOICES[name], ", ".join(CHOICES[name])
    elif name == ATTEST:
        fits, values = value in range(1, MOST_ATTESTING + 1), f"1–{MOST_ATTESTING}"
    elif member_away(name):
        fits, values = value in (0, 1), "0, 1"
    elif name.startswith(LOWEST) and name.removeprefix(LOWEST) in versions:
        newest = versions[name.removeprefix(LOWEST)]
        fits, values = value in range(1, newest + 1), f"1–{newest}"
    else:
        names = (*CHOICES, ATTEST, f"{LOWEST}…", f"{AWAY}…")
        raise Refused("roll.unknown_rule", rule=name, names=", ".join(sorted(names)))
    if not fits:
        raise Refused("roll.bad_rule", rule=name, value=value, values=values)
