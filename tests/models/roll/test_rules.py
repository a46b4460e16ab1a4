"""A rule that would have no effect is not proposed."""

import pytest

from models.errors import Refused
from models.roll import check_rule

VERSIONS = {"message": 3}


@pytest.mark.parametrize(("name", "value"), [
    ("admission", "vouches"), ("alone", "attest"), ("attest", 1), ("attest", 9), ("lowest.message", 3),
    ("away." + "6d" * 16, 0),
])  # fmt: skip
def test_rules_that_this_version_knows(name: str, value: int | str) -> None:
    check_rule(name, value, VERSIONS)


@pytest.mark.parametrize(("name", "value", "code"), [
    ("nonsense", 3, "roll.unknown_rule"), ("lowest.poem", 1, "roll.unknown_rule"), ("away.Ben", 1, "roll.unknown_rule"),
    ("admission", "foo", "roll.bad_rule"), ("admission", 1, "roll.bad_rule"), ("attest", 0, "roll.bad_rule"),
    ("attest", 10, "roll.bad_rule"), ("attest", "two", "roll.bad_rule"), ("lowest.message", 4, "roll.bad_rule"),
    ("away." + "6d" * 16, 2, "roll.bad_rule"),
])  # fmt: skip
def test_rules_without_an_effect(name: str, value: int | str, code: str) -> None:
    with pytest.raises(Refused) as found:
        check_rule(name, value, VERSIONS)
    assert found.value.code == code
