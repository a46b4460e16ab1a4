"""What the window says of a refusal, beside what the command line says."""

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
