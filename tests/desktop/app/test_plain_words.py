"""Nobody needs to know how Folkmoot is built: no word of its builders in front of a neighbour, in any language."""

import importlib
import re
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from desktop.words import WORDS
from resources import FOLDER
from tests.test_architecture import ROOT

FORBIDDEN = {
    "en": r"engines?|stores?|records?|envelopes?|logs?|ledgers?|profiles?|(device|circle|epoch) keys?|[KM]iB|epochs?|"
          r"replicas?|payloads?|peers?|databases?|projections?|equivocations?|the roll|hash(es)?|nonces?",
    "de": r"engines?|datenspeicher|datens(atz|ätze)|umschl(ag|äge)|logs?|protokolldatei|profile?|"
          r"(geräte|kreis)schlüssel|[KM]iB|epochen?|replikate?|datenbank(en)?|hash(es)?",
    "es": r"motor(es)?|almac[eé]n(es)?|base de datos|registros?|perfil(es)?|clave del? (dispositivo|c[ií]rculo)|[KM]iB|"
          r"[eé]pocas?|r[eé]plicas?|hash",
    "ar": "محرك|المحرك|مخزن|المخزن|سجل|السجل|سجلات|السجلات|مظروف|المظروف|قاعدة البيانات|مفتاح (الجهاز|الدائرة)|"
          "ملف شخصي|الملف الشخصي|[KM]iB",
}  # fmt: skip
OF_PEOPLE = ("ProfileCard", "ProfileSheet", "PeoplePage", "PeopleSteps", "Steps")
"""Contexts that speak of what a person says of herself or himself: that is called a profile by everybody."""
ALLOWED = re.compile(
    r"\{\w+\}|`[^`]*`|--[\w-]+|\b(has|is):\w+|\bengine\.log\b|\b[Ll]og (in|out)\b|\blog out and in\b|\byou log in\b"
    r"|\b([Mm]y|[Yy]our) profile\b")  # fmt: skip
"""Placeholders, commands, options, operators of the search, the name of a file that people send, and other words."""


@cache
def script() -> Any:
    """`packaging/translations.py`, which imports its neighbours."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(ROOT / "packaging")
        return importlib.import_module("translations")


def is_for_neighbours(context: str, source: str) -> bool:
    """Not for those who look after a damaged computer, and not for a terminal, where the options are called so."""
    codes = [code for code, words in WORDS.items() if words == source] if context == "words" else []
    checks = codes and all(code.startswith(("fsck.", "doctor")) for code in codes)
    profile = context in OF_PEOPLE or any(".profile" in code or code == "record.no_profile" for code in codes)
    return not checks and not profile and "`folkmoot" not in source and " --" not in source and "(--" not in source


@cache
def strings() -> list[tuple[str, str]]:
    found = set(script()._in_code()) | set(script()._in_words())
    return sorted(key for key in found if is_for_neighbours(*key))


def built(words: str, language: str) -> list[str]:
    pattern = re.compile(rf"\b({FORBIDDEN[language]})\b", re.IGNORECASE)
    return [match.group() for match in pattern.finditer(ALLOWED.sub("", words))]


def test_the_pattern_finds_what_it_should() -> None:
    assert built("The store of this computer is damaged.", "en") == ["store"]
    assert built("Log in, then try {store} with `folkmoot log` --store.", "en") == []
    assert built("Nachrichten im Datensatz", "de") == ["Datensatz"]
    assert built("Guardado en el registro", "es") == ["registro"]
    assert built("لا يمكن قراءة المخزن الآن", "ar") == ["المخزن"]


def test_no_word_of_the_builders_stands_before_a_neighbour() -> None:
    assert len(strings()) > 500
    assert [(source, built(source, "en")) for _context, source in strings() if built(source, "en")] == []


@pytest.mark.parametrize("language", [language for language in FORBIDDEN if language != "en"])
def test_nor_in_a_translation(language: str) -> None:
    file = FOLDER / "translations" / f"folkmoot_{language}.ts"
    if not file.exists():
        pytest.skip("not translated")
    seen = set(strings())
    offences = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if (context.findtext("name", ""), message.findtext("source", "")) in seen and translation is not None:
                offences += [(text, built(text, language)) for text in translation.itertext() if built(text, language)]
    assert offences == []
