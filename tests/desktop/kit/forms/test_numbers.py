"""Numbers as people type them in their language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.kit import phrases
from desktop.kit.forms.numbers import plain_number


@pytest.fixture
def country(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("country", [
    "en_GB", "de_DE", "de_CH", "de_AT", "fr_FR", "es_ES", "es_MX", "ar_EG", "hi_IN", "sv_SE", "fa_IR", "pl_PL", "nl_NL",
], indirect=True)  # fmt: skip
@pytest.mark.parametrize("number", ["-1234.50", "1234567", "1234", "-12", "0.05", "12"])
def test_what_a_field_shows_is_read_as_the_same_everywhere(country: str, number: str) -> None:
    assert plain_number(phrases.decimal(number)) == number


@pytest.mark.parametrize(("country", "typed", "read"), [
    ("de_DE", "1.234", "1234"), ("de_DE", "12.50", "12.50"), ("de_DE", "1.234,5", "1234.5"),
    ("de_DE", "12,50", "12.50"),
    ("en_GB", "1,234", "1234"), ("en_GB", "12.50", "12.50"), ("en_GB", "1 234", "1234"), ("en_GB", "-5", "-5"),
    ("en_GB", "\N{MINUS SIGN}5", "-5"), ("de_CH", "1'234.50", "1234.50"), ("en_IN", "12,34,567", "1234567"),
    ("ar_EG", "\N{ARABIC-INDIC DIGIT ONE}\N{ARABIC DECIMAL SEPARATOR}\N{ARABIC-INDIC DIGIT FIVE}", "1.5"),
], indirect=["country"])  # fmt: skip
def test_what_people_type(country: str, typed: str, read: str) -> None:
    assert plain_number(typed) == read


@pytest.mark.parametrize("country", ["en_GB"], indirect=True)
def test_a_comma_that_may_be_meant_otherwise_is_not_swallowed(country: str) -> None:
    assert plain_number("12,50") == "12,50"
