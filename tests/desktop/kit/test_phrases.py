"""What the window says of a refusal, beside what the command line says."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop import words
from desktop.kit import phrases
from models.errors import Refused


def test_a_command_is_not_offered_to_somebody_at_a_window(qapp: QApplication) -> None:
    refused = Refused("roll.not_suspended", name="Ben")
    assert words.sentence(refused) == "Ben is not suspended. `folkmoot members` shows who is."
    assert phrases.sentence(refused) == "Ben is not suspended."


def test_what_is_said_otherwise_at_a_window(qapp: QApplication) -> None:
    refused = Refused("module.off", module="library", names="Ana")
    assert "`folkmoot settings set --on library`" in words.sentence(refused)
    assert phrases.sentence(refused).endswith("Those who may switch it on, under Settings: Ana.")


def test_from_right_to_left_a_name_at_the_beginning_does_not_turn_the_sentence_round(qapp: QApplication) -> None:
    plain = phrases.sentence(Refused("roll.not_suspended", name="Ben"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert phrases.sentence(Refused("roll.not_suspended", name="Ben")) == plain.replace("Ben", "\u2068Ben\u2069")
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_numbers_in_sentences_have_the_digits_of_the_language(qapp: QApplication) -> None:
    before, refused = QLocale(), Refused("archive.damaged", count=2, files="data/members.csv")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        said = phrases.sentence(refused)
    finally:
        QLocale.setDefault(before)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "٢" in said
    assert "2" not in said


def test_an_english_text_in_an_arabic_window_ends_where_it_ends(qapp: QApplication) -> None:
    said = "What goes on in Oak Street."
    assert phrases.by_itself(said) == said
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert phrases.by_itself(said) == f"\u2068{said}\u2069"
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
