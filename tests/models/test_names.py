import itertools
import json
from pathlib import Path

import pytest

from models import names, text

PAIRS = json.loads(
    (Path(__file__).parent.parent / "cases" / "window" / "02-lookalike-pairs.expect.json").read_text("utf-8")
)["rows"]


def look_alike(first: str, second: str) -> bool:
    return not names.skeletons(first).isdisjoint(names.skeletons(second))


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["because"])
def test_pairs_with_known_answers(pair: dict[str, str]) -> None:
    first, second = (text.clean_line(pair[which]) for which in ("first", "second"))
    if pair["verdict"] == "the same":
        assert first == second
    elif pair["verdict"].startswith("no flag for the pair"):
        assert not text.is_name(pair["second"])
    else:
        assert look_alike(first, second) == (pair["verdict"] == "flag")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ana", "ANA"), ("Ольга", "ОЛЬГА"), ("Mark", "МАRК"), ("Ana", "𝐀𝐧𝐚"), ("Bob", "Воb"),
        ("Ana O'Neil", "Ana O’Neil"), ("❤ Ana", "❤️ Ana"), ("👩🌾", "👩\u200d🌾"), ("میخواهم", "می\u200cخواهم"),
        ("Ana", "Ana\u200b"), ("José", "Jose\u0301"), ("Πάνος", "ΠΆΝΟΣ"), ("ԱնԱ", "ԱՆԱ"),
    ],
)  # fmt: skip
def test_who_looks_like_somebody_else(first: str, second: str) -> None:
    assert look_alike(first, second)
    assert look_alike(second, first)


ORDINARY = """
Ana Anna Hana Neil Nell Kai Kal Ali All Lisa Lina Marie Maria Mario José Jose Müller Muller Mueller Łukasz Lukasz Олег
Ольга Нина Инна Νίκος Νίκη 李娜 李纳 山田 山口 محمد محمود علی آرش Bob2 Bob3 Cole Coie Ebba Noor Nora Sören Soren रवि रवी
Arne Ame Eva Ewa Lars Iris Ilse Else
"""


def test_ordinary_names_are_not_taken_for_each_other() -> None:
    assert [pair for pair in itertools.combinations(ORDINARY.split(), 2) if look_alike(*pair)] == []


def test_small_letters() -> None:
    assert names.small("ÅSA Ñ ŁUKASZ ΩΜΕΓΑ ЁЖ ԱՆԻ 李") != "ÅSA Ñ ŁUKASZ ΩΜΕΓΑ ЁЖ ԱՆԻ 李"
    assert names.small("Garden STREET") == "garden street"


@pytest.mark.parametrize("name", ["", "\u200b", "\ud83d", "x" * 200, "\U0010ffff"])
def test_anything_has_skeletons(name: str) -> None:
    assert names.skeletons(name)
