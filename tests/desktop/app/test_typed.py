"""What is typed survives a new layout of the window."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.typed import Typed, put_back, typed


def form(qtbot: QtBot) -> tuple[QWidget, QLineEdit, QPlainTextEdit, QLineEdit]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    line, text, secret = QLineEdit(), QPlainTextEdit(), QLineEdit()
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    for field, name in ((line, "Name"), (text, "Message"), (secret, "Passphrase")):
        field.setAccessibleName(name)
        layout.addWidget(field)
    return holder, line, text, secret


def test_only_what_somebody_has_typed_is_taken_and_no_secret(qtbot: QtBot) -> None:
    holder, line, text, secret = form(qtbot)
    line.setText("from the store")
    assert typed(holder) == []
    qtbot.keyClicks(line, "!")
    qtbot.keyClicks(text, "Hello")
    qtbot.keyClicks(secret, "maple")
    assert typed(holder) == [Typed("Name", "from the store!"), Typed("Message", "Hello", place=1)]


def test_it_is_put_back_as_if_it_were_typed(qtbot: QtBot) -> None:
    holder, line, text, _ = form(qtbot)
    line.setText("from the store")
    with qtbot.waitSignal(line.textEdited, timeout=0):
        left = put_back(
            holder, [Typed("Name", "changed"), Typed("Nachricht", "a\nb", place=1), Typed("Gone", "kept", place=7)])
    assert (line.text(), text.toPlainText()) == ("changed", "a\nb")
    assert typed(holder) == [Typed("Name", "changed"), Typed("Message", "a\nb", place=1)]
    assert left == [Typed("Gone", "kept", place=7)]


def test_of_what_was_to_be_found_nobody_is_reminded(qtbot: QtBot) -> None:
    holder, line, _, _ = form(qtbot)
    line.setClearButtonEnabled(True)
    qtbot.keyClicks(line, "oak")
    (search,) = typed(holder)
    line.clear()
    assert put_back(holder, [search]) == []
    assert line.text() == "oak"
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    assert put_back(elsewhere, [search]) == []
    assert put_back(elsewhere, [Typed("Message", "Hello")]) == [Typed("Message", "Hello")]
