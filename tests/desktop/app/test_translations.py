from collections.abc import Iterator
from string import Formatter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.app.translations import install
from desktop.features.conversations import sentences
from desktop.kit import phrases, times
from models.errors import Refused
from resources import FOLDER

CONTEXTS = [
    (language, context) for language in ("de", "es", "ar")
    for context in ET.parse(FOLDER / "translations" / f"folkmoot_{language}.ts").getroot().iter("context")
]  # fmt: skip


@pytest.fixture(autouse=True)
def _back(qapp: QApplication) -> Iterator[None]:
    locale, direction = QLocale(), qapp.layoutDirection()
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(direction)


def test_english_counts(qapp: QApplication) -> None:
    install(qapp, QLocale("en_GB"))
    assert times.ago(0, 60_000) == "1 minute ago"
    assert times.ago(0, 5 * 60_000) == "5 minutes ago"


def test_german_speaks_and_counts(qapp: QApplication) -> None:
    install(qapp, QLocale("de_DE"))
    assert phrases.sentence(Refused("join.expired")).startswith("Diese Einladung ist abgelaufen")
    assert times.ago(0, 60_000) == "vor einer Minute"
    assert times.ago(0, 5 * 60_000) == "vor 5 Minuten"
    assert phrases.together(["a", "b", "c"]) == "a, b und c"


def test_what_a_conversation_counts_is_spoken_in_the_language_of_the_window(qapp: QApplication) -> None:
    """Another function of that name counts members: its context was taken for all of these."""
    install(qapp, QLocale("de_DE"))
    assert sentences.counted(1, "One person has voted.", "%n people have voted.") == "Eine Person hat abgestimmt."
    assert sentences.counted(2, "One person has voted.", "%n people have voted.") == "2 Personen haben abgestimmt."
    assert sentences.counted(3, "One vote", "%n votes") == "3 Stimmen"
    assert sentences.counted(2, "One message", "%n messages") == "2 Nachrichten"


def test_spanish_and_arabic_speak_and_count(qapp: QApplication) -> None:
    install(qapp, QLocale("es_ES"))
    assert phrases.sentence(Refused("join.expired")).startswith("Esta invitación ha caducado")
    assert times.ago(0, 5 * 60_000) == "hace 5 minutos"
    install(qapp, QLocale("ar_EG"))
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    said = [times.ago(0, minutes * 60_000) for minutes in (1, 2, 3, 11)]
    assert said[:2] == ["قبل دقيقة", "قبل دقيقتين"]
    assert [words.split()[-1] for words in said[2:]] == ["دقائق", "دقيقة"]


@pytest.mark.parametrize(("language", "said"), [
    ("ar_EG", "١٢٬٣٤٥ أخرى"), ("de_DE", "noch 12.345"), ("en_GB", "12,345 more"),
])  # fmt: skip
def test_counts_have_the_digits_of_all_other_numbers(qapp: QApplication, language: str, said: str) -> None:
    install(qapp, QLocale(language))
    assert QCoreApplication.translate("calendar", "%n more", "", 12_345) == said
    assert phrases.number(12_345) in said


def test_a_language_without_translation_falls_back_to_english(qapp: QApplication) -> None:
    install(qapp, QLocale("he_IL"))
    assert times.ago(0, 5 * 60_000) == "5 minutes ago"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(("language", "context"), CONTEXTS,
                         ids=[f"{language} {context.findtext('name')}" for language, context in CONTEXTS])  # fmt: skip
def test_no_fact_is_lost_in_translation(language: str, context: ET.Element) -> None:
    for message in context.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        for form in filter(None, forms):
            assert facts(form) == facts(source), source


def facts(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_nothing_that_english_counts_is_without_its_forms() -> None:
    english = ET.parse(FOLDER / "translations" / "folkmoot_en.ts").getroot()
    assert [each.findtext("source") for each in english.iter("message")
            if not all(form.text for form in each.iter("numerusform"))] == []  # fmt: skip
