import sys

import pytest

from desktop import dictionaries
from desktop.cli.checks.programs import spelling
from desktop.cli.options import Options

CODES = ("de_AT", "de_DE", "en_GB", "en_US", "pt_BR")


@pytest.mark.parametrize(("wanted", "found"), [
    ("de_AT", "de_AT"), ("de_CH", "de_DE"), ("de", "de_DE"), ("en_AU", "en_US"), ("pt_PT", "pt_BR"), ("ar_EG", ""),
])  # fmt: skip
def test_the_country_first_then_the_language(wanted: str, found: str) -> None:
    assert dictionaries.fitting(wanted, CODES) == found


def test_without_the_library_of_the_system_nothing_is_checked_and_the_doctor_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert dictionaries.installed() == ()
    with pytest.raises(LookupError):
        dictionaries.Dictionary("en_US")
    (finding,) = spelling(Options(None, None, None, None))
    assert finding.state == "warn"
    assert "hunspell" in finding.next


@pytest.mark.skipif("en_US" not in dictionaries.installed(), reason="needs Enchant and its dictionary for en_US")
def test_a_dictionary_of_the_system_answers() -> None:
    english = dictionaries.Dictionary("en_US")
    assert english.knows("neighbor")
    assert english.knows("don’t"), "an apostrophe as it is printed"
    assert not english.knows("laddder")
    assert "ladder" in english.suggestions("laddder")
    (finding,) = spelling(Options(None, None, None, None))
    assert finding.state == "ok"
    assert "en_US" in finding.detail
    with pytest.raises(LookupError):
        dictionaries.Dictionary("xx_XX")
