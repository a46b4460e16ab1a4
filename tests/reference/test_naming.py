"""What fields hold is shown with names in place of ids."""

from types import SimpleNamespace
from typing import Any

import pytest

from desktop.cli import naming
from models.features import FEATURES
from tests.reference import lending

BEN = b"b" * 16


@pytest.mark.parametrize(("field", "named"), [("loans", True), ("name", False)])
def test_people_are_named_wherever_a_field_holds_them(monkeypatch: pytest.MonkeyPatch, field: str, named: bool) -> None:
    monkeypatch.setattr(naming, "FEATURES", (*FEATURES, lending.FEATURE))
    people: Any = SimpleNamespace(called={BEN: "Ben"}.get)
    one: Any = SimpleNamespace(reader=SimpleNamespace(rows=lambda *_of: []))
    shown = naming.in_names(one, people, "item", field, BEN.hex())
    assert shown == ("Ben" if named else BEN.hex())
