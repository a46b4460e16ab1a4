"""Whoever is suspended keeps the vote: what such a person proposes and signs counts, in whatever order it is heard."""

from itertools import product

import pytest

from models.roll import STEWARD, Suspend
from tests.models.roll.town import Town, sight


@pytest.mark.parametrize(("proposer_knows", "signers_know"), [*product([True, False], repeat=2)])
def test_the_suspended_propose_and_sign_as_before(proposer_knows: bool, signers_know: bool) -> None:
    town = Town("rogue", "ana", "bo", "cem", stewards=("rogue", "ana"))
    before = [each for each in town.statements if each.id in town.roll.heads]
    suspended = [town.do("rogue", Suspend(town.id(person)), before) for person in ("ana", "bo", "cem")]
    proposal = town.propose(
        "bo", None, suspended if proposer_knows else before, removed=(town.cut("rogue", 0),),
        roles={STEWARD: town.stewards("ana")}, lifted=tuple(each.id for each in suspended),
    )  # fmt: skip
    for signer in ("bo", "ana", "cem"):
        assert town.code(town.sign(signer, proposal, suspended if signers_know else None)) == ""
    town.everywhere(sight)
    assert town.who(town.roll) == dict.fromkeys(("ana", "bo", "cem"), "member")
    assert town.holding(town.roll) == {"ana"}


def test_a_signature_from_before_the_suspension_counts_whatever_its_cuts_say() -> None:
    """Cuts are for content; neither they nor a removal take a signature back."""
    town = Town("rogue", "ana", "bo", "cem", "dee", stewards=("rogue",))
    proposal = town.propose("ana", rules={"a": 1})
    signed = [town.sign(person, proposal) for person in ("ana", "bo")]
    for person in ("ana", "bo", "cem"):
        town.do("rogue", Suspend(town.id(person)), [proposal])
    signed.append(town.sign("cem", proposal))
    town.everywhere(sight)
    assert town.roll.now.charter.rules == {"a": 1}
    assert [town.code(each) for each in signed] == [""] * 3
