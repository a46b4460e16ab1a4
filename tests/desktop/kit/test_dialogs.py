from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.controls import ScrollArea, button, column, field, label, scrolled, tool
from desktop.kit.dialogs import Sheet, ask_file, confirm, notice
from desktop.kit.flow import FlowRow
from models.errors import Refused


def buttons(sheet: Sheet):
    return {found.text(): found for found in sheet.findChildren(type(button("")))}


def test_a_question_returns_at_once_and_calls_back(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    agreed: list[int] = []
    sheet = confirm(window, "Leave?", "Others keep what you wrote.", "Leave", lambda: agreed.append(1), danger=True)
    assert agreed == []
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.destroyed):
        buttons(sheet)["Leave"].click()
    assert agreed == [1]


def test_a_cancelled_question_does_nothing(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    agreed: list[int] = []
    sheet = confirm(window, "Leave?", "Others keep what you wrote.", "Leave", lambda: agreed.append(1))
    with qtbot.waitSignal(sheet.destroyed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert agreed == []


def test_a_sheet_is_as_high_as_its_text(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    short = notice(window, "One", "Few words.")
    long = notice(window, "Two", "Many words. " * 200)
    assert long.height() > short.height() + 100
    for sheet in (short, long):
        with qtbot.waitSignal(sheet.destroyed):
            sheet.close()


def test_a_problem_is_said_and_taken_back(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = notice(window, "One", "Few words.")
    sheet.show_problem(Refused("join.expired"))
    assert "expired" in sheet.problem.text()
    assert sheet.problem.isVisible()
    sheet.show_problem("")
    assert not sheet.problem.isVisible()
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_a_sheet_opens_over_the_middle_of_its_window(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    window.setGeometry(screen.adjusted(100, 80, -20, -20))
    window.show()
    sheet = notice(window, "One", "Few words.")
    away = sheet.geometry().center() - window.geometry().center()
    assert abs(away.x()) < 20
    assert abs(away.y()) < 40, "but for the title bars"
    sheet.move(screen.right() - 50, screen.bottom() - 50)
    sheet.show_problem("Something that did not work. " * 20)
    qtbot.waitUntil(lambda: screen.contains(sheet.frameGeometry()))
    sheet.move(-30, -20)
    sheet.show_problem("")
    qtbot.waitUntil(lambda: sheet.problem.isHidden() and sheet.height() < screen.height() // 2)
    QApplication.sendPostedEvents()
    assert sheet.pos() == QPoint(-30, -20), "whoever has put it half aside finds it there"
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_sizes_and_days_of_files_are_not_cut_off(bridge: EngineBridge, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "minutes of the long evening.txt").write_bytes(b"x" * 1_234_567)
    dialog = ask_file(window, "Open", "All files (*)", lambda _path: None)
    dialog.setDirectory(str(tmp_path))
    files = next(each for each in dialog.findChildren(QTreeView) if each.isVisible())
    qtbot.waitUntil(lambda: files.model().rowCount(files.rootIndex()) == 1)
    for place in (1, 3):
        qtbot.waitUntil(lambda place=place: files.columnWidth(place) >= files.sizeHintForColumn(place))
    dialog.reject()


def test_what_does_not_fit_the_screen_scrolls_and_the_buttons_stay_in_sight(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = Sheet(window, "Many fields", "Fill them all in.")
    for number in range(60):
        sheet.body.addLayout(field(f"Field {number}", QLineEdit()))
    done = sheet.add_button("Done", sheet.accept, "primary")
    sheet.show_problem("The last field is empty.")
    sheet.open()
    screen = sheet.screen().availableGeometry()
    assert sheet.height() <= screen.height()
    for part in (done, sheet.problem):
        assert sheet.rect().contains(part.geometry()), part
    last = sheet.findChildren(QLineEdit)[-1]
    assert last.visibleRegion().isEmpty()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    sheet.findChildren(QLineEdit)[-2].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    assert sheet.focusWidget() is last
    assert not last.visibleRegion().isEmpty()
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_return_presses_the_button_that_has_the_keyboard(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    pressed: list[str] = []
    sheet = Sheet(window, "Two buttons")
    other = sheet.add_button("Other", lambda: pressed.append("other"))
    sheet.body.addWidget(small := tool("Small", "close", lambda: pressed.append("small")))
    sheet.add_button("Main", lambda: pressed.append("main"), "primary")
    sheet.body.addWidget(text := QLineEdit())
    sheet.open()
    for part in (other, small, text):
        qtbot.keyClick(part, Qt.Key.Key_Return)
    assert pressed == ["other", "small", "main"]
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_a_sheet_in_which_everything_fits_has_no_bar(bridge: EngineBridge, qtbot: QtBot) -> None:
    """A bar that has come while the sheet took its size stays, if the texts beside it have to wrap."""
    window = QWidget()
    qtbot.addWidget(window)
    for letters in range(40, 70):
        sheet = Sheet(window, "Post", "w" * 8 + " i" * letters)
        text = QPlainTextEdit()
        text.setMinimumHeight(160)
        sheet.body.addLayout(field("Text", text))
        sheet.open()
        QApplication.processEvents()
        assert sheet.height() < sheet.screen().availableGeometry().height()
        assert not sheet.findChild(ScrollArea).verticalScrollBar().isVisible()
        with qtbot.waitSignal(sheet.destroyed):
            sheet.close()


def test_what_scrolls_ends_where_its_content_ends(qtbot: QtBot) -> None:
    """Buttons in a row that wraps need much height where they are narrow, and hardly any here."""
    inside = QWidget()
    layout = column(inside)
    buttons = FlowRow()
    for number in range(40):
        buttons.add(QPushButton(f"Button {number}"))
    layout.addWidget(buttons)
    layout.addStretch(1)
    area = scrolled(inside)
    qtbot.addWidget(area)
    area.resize(700, 120)
    area.show()
    QApplication.processEvents()
    assert inside.height() == inside.heightForWidth(area.viewport().width()) > 120
    area.resize(700, 600)
    QApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()


def test_the_arrow_keys_scroll_what_does_not_fit(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = notice(window, "Two", "Many words. " * 4_000)
    bar = sheet.findChild(ScrollArea).verticalScrollBar()
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_from_right_to_left_a_number_stands_below_its_caption(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        host, said = QWidget(), label("14")
        qtbot.addWidget(host)
        column(host).addWidget(said)
        host.resize(400, 60)
        host.show()
        picture = said.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ground, middle = picture.pixel(200, 2), range(picture.height())
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in middle)]
    assert min(inked) > 300


def test_a_sheet_is_as_wide_as_its_buttons(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet = Sheet(window, "Picture")
    made = [sheet.add_button(words, lambda: None) for words in ("Open it with another program of this computer",
                                                                "Save a copy somewhere…", "Close")]  # fmt: skip
    sheet.open()
    assert [each.width() >= each.sizeHint().width() for each in made] == [True] * 3
    with qtbot.waitSignal(sheet.destroyed):
        sheet.close()


def test_ctrl_return_presses_the_primary_button_out_of_a_text(bridge: EngineBridge, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    sheet, sent = Sheet(window, "Appeal"), []
    text = QPlainTextEdit()
    choice = QComboBox()
    sheet.body.addWidget(text)
    sheet.body.addWidget(choice)
    sheet.add_cancel()
    appeal = sheet.add_button("Appeal", lambda: sent.append(text.toPlainText()), look="primary")
    with qtbot.waitActive(sheet):
        sheet.open()
    text.setFocus()
    qtbot.keyClicks(text, "It was a joke")
    appeal.setEnabled(False)
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == []
    appeal.setEnabled(True)
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == ["It was a joke"]
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(sent) == 2
    sheet.close()
