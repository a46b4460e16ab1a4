import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QInputMethodEvent, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from desktop.kit import theme
from desktop.kit.colours import CONTRAST, DARK, LIGHT
from desktop.kit.hinted import HintedText


@pytest.fixture(autouse=True)
def _back_to_light(qapp: QApplication):
    font = QFont(qapp.font())
    theme.theme().choose("light")
    yield
    qapp.setFont(font)
    theme.theme().choose("light")
    theme.theme().restyle()  # also where it was light all the time: the lengths are those of another font


@pytest.mark.parametrize(("choice", "colours"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)])
def test_a_choice_changes_palette_and_sheet(qapp: QApplication, qtbot: QtBot, choice, colours) -> None:
    theme.theme().choose("dark" if choice == "light" else "light")
    with qtbot.waitSignal(theme.theme().changed):
        theme.theme().choose(choice)
    assert theme.colours() is colours
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == colours.window
    assert qapp.palette().color(QPalette.ColorRole.Text).name() == colours.text
    assert colours.accent in qapp.styleSheet()


def test_the_same_choice_again_lays_nothing_out(qapp: QApplication, qtbot: QtBot) -> None:
    theme.theme().choose("dark")
    with qtbot.assertNotEmitted(theme.theme().changed):
        theme.theme().choose("dark")


def test_the_system_decides_unless_somebody_chose(qapp: QApplication) -> None:
    theme.theme().choose("system")
    assert theme.colours() in (LIGHT, DARK, CONTRAST)


def test_lengths_and_type_grow_with_the_font(qapp: QApplication) -> None:
    small, narrow = theme.font("title").pointSizeF(), theme.space(10)
    font = QFont(qapp.font())
    font.setPointSizeF(20)
    qapp.setFont(font)
    theme.theme().restyle()
    assert theme.font("title").pointSizeF() > 1.5 * small
    assert theme.space(10) > 1.5 * narrow
    assert theme.font("small").pointSizeF() < theme.font("body").pointSizeF() < theme.font("heading").pointSizeF()


@pytest.mark.parametrize("make", [QLineEdit, HintedText])
def test_a_hint_in_a_field_can_be_read_and_gives_way_to_an_input_method(
    qapp: QApplication, qtbot: QtBot, make: type[QLineEdit] | type[HintedText]
) -> None:
    field = make()
    qtbot.addWidget(field)
    field.setPlaceholderText("Write to #welcome")
    field.resize(300, 60)
    with qtbot.waitExposed(field):
        field.show()
    field.clearFocus()
    colour = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (colour.name(), colour.alpha()) == (LIGHT.muted, 255)
    QApplication.sendEvent(field, QInputMethodEvent("ni", []))
    with_hint = field.grab().toImage()
    field.setPlaceholderText("")
    assert field.grab().toImage() == with_hint
    field.setPlaceholderText("Write to #welcome")
    QApplication.sendEvent(field, QInputMethodEvent("", []))
    assert field.placeholderText() == "Write to #welcome"


def test_a_menu_higher_than_the_screen_has_one_column_and_scrolls(qapp: QApplication, qtbot: QtBot) -> None:
    """A second column would be cut off at the side of a small screen, or with large letters."""
    theme.theme()
    menu = QMenu()
    qtbot.addWidget(menu)
    actions = [menu.addAction(f"Something that can be done here, number {number}") for number in range(80)]
    menu.popup(QPoint(0, 0))
    first, last = menu.actionGeometry(actions[0]), menu.actionGeometry(actions[-1])
    assert first.left() == last.left()
    screen = qapp.primaryScreen().availableGeometry()
    assert menu.width() <= screen.width()
    assert menu.height() <= screen.height()
    menu.setActiveAction(actions[-1])
    assert menu.rect().contains(menu.actionGeometry(actions[-1]).center())
    menu.close()
