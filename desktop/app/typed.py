"""What was typed into the fields of a window and was neither sent nor saved. It is taken when the window is laid out
anew or locked, and put back afterwards."""

from collections.abc import Iterator, Sequence
from itertools import chain

from msgspec import Struct
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from desktop.kit.letters import typed_in

Input = QLineEdit | QPlainTextEdit | QTextEdit


class Typed(Struct, frozen=True):
    name: str
    """The name of the field, as a screen reader says it."""
    text: str
    heading: str = ""
    """The heading of the dialog in which the field is; empty in the window itself."""
    place: int = 0
    """The field's place among those of the window: in another language the field has another name."""
    finds: bool = False
    """The field is for finding, which its button for emptying it tells: nobody needs to read these words again."""


def typed(root: QWidget) -> list[Typed]:
    """The texts that somebody has typed into the fields inside `root`. Passphrases are left out."""
    shown = root.window()
    return [
        Typed(field.accessibleName(), _text(field), _heading(field, shown), place, _finds(field))
        for place, field in enumerate(_fields(root)) if _is_modified(field) and _text(field).strip()
    ]  # fmt: skip


def put_back(root: QWidget, texts: Sequence[Typed]) -> list[Typed]:
    """Put texts back into the fields of the same names, or at the same places; returns those for which there is none,
    apart from what was typed to find something.
    """
    left = []
    fields = list(_fields(root))
    for each in texts:
        named = [field for field in fields if field.accessibleName() == each.name]
        named = named or fields[each.place : each.place + 1]
        if each.heading or not named:
            left += [] if each.finds else [each]
        elif all(_text(field) != each.text for field in fields):
            _replace(named[0], each.text)
    return left


def _finds(field: Input) -> bool:
    return isinstance(field, QLineEdit) and field.isClearButtonEnabled()


def _heading(field: Input, shown: QWidget) -> str:
    return "" if field.window() == shown else field.window().windowTitle()


def _fields(root: QWidget) -> Iterator[Input]:
    """Those in which one can type."""
    kinds: tuple[type[Input], ...] = (QLineEdit, QPlainTextEdit, QTextEdit)
    for field in chain.from_iterable(root.findChildren(kind) for kind in kinds):
        is_secret = isinstance(field, QLineEdit) and field.echoMode() != QLineEdit.EchoMode.Normal
        if not field.isReadOnly() and not is_secret:
            yield field


def _text(field: Input) -> str:
    return field.text() if isinstance(field, QLineEdit) else typed_in(field)


def _is_modified(field: Input) -> bool:
    return field.isModified() if isinstance(field, QLineEdit) else field.document().isModified()


def _replace(field: Input, text: str) -> None:
    """As if it were typed: whoever follows the field is told."""
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
        field.setModified(True)
    else:
        field.insertPlainText(text)
