"""A list that folds away, of which one may type a part."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.kit.combo import ComboBox


def test_return_takes_what_is_meant_where_that_is_one(qtbot: QtBot) -> None:
    box = ComboBox(found_by_parts=True)
    qtbot.addWidget(box)
    for at, name in enumerate(("Ana Lima", "Ben Okafor", "Ana Ruiz")):
        box.addItem(name, at)
    box.choose(None)
    line = box.lineEdit()
    assert line is not None
    for typed, chosen in (("ben", 1), ("ana", None), ("ruiz", 2), ("zoe", None)):
        box.choose(None)
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert box.chosen == chosen, typed


def test_where_nothing_is_chosen_one_sees_where_the_keys_begin(qtbot: QtBot) -> None:
    """Nothing was marked, and the first arrow down led to the second entry."""
    box = ComboBox()
    qtbot.addWidget(box)
    for at, name in enumerate(("Ride", "Meal", "Errand")):
        box.addItem(name, at)
    box.setCurrentIndex(-1)
    box.show()
    box.showPopup()
    view = box.view()
    assert view.selectionModel().selectedIndexes()[0].row() == view.currentIndex().row() == 0
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert box.chosen is None
    box.showPopup()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert box.chosen == 0
