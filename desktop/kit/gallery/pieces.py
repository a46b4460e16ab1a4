"""Parts of pages that need no record."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from msgspec import structs
from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from desktop.kit import printing
from desktop.kit.board import Board, Card, Column, Step
from desktop.kit.calendar import Calendar, CalendarEntry
from desktop.kit.charts import Chart, Figures, Series
from desktop.kit.controls import button, column, scrolled
from desktop.kit.files.reading import ShownFile
from desktop.kit.files.tiles import paint_tile, tiles
from desktop.kit.ledger import Posting, ledger
from desktop.kit.lines import Lines, LinesDelegate
from desktop.kit.marked import MarkedEditor, MarkedView
from desktop.kit.qr import LONGEST, QrCard

LINK = "folkmoot:record/0123456789abcdef0123456789abcdef"

TEXT = "# Programme\nWe meet **at six**; see [the map](https://example.org/map).\n## Bring\nA chair, <b>no</b> table."


def pieces(window: QWidget) -> dict[str, Callable[[], QWidget]]:
    """How each is made, by name. `window` owns the dialogs."""
    return {"Code to scan": _codes, "Print": lambda: _print(window), "Text with marks": _marked, "Files": Files,
            "Charts": _charts, "Ledger": _ledger, "Calendar": _calendar, "Board": _board}


class Files(QWidget):
    """A picture that is not here, several, and other files, as messages show them."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, y = QPainter(self), 16.0
        plain = ShownFile(b"", "A name with an ending.pdf", "application/pdf", 234_567)
        picture = structs.replace(plain, name="Street.jpg", media="image/jpeg", alt="The street", width=400, height=300)
        away = "Not here yet: on the computer of Ben"
        others = [plain, structs.replace(plain, here=False)]
        for files in ([structs.replace(picture, here=False)], [picture, picture], others):
            placed = tiles(files, 16, y, self.width() - 32)
            for rect, file in placed:
                paint_tile(painter, rect, file, None, "" if file.here else away, from_right=self.isRightToLeft())
            y = placed[-1][0].bottom() + 16
        painter.end()


def padded(*parts: QWidget) -> QWidget:
    inside = QWidget()
    layout = column(inside, margin=4, gap=3)
    for each in parts:
        layout.addWidget(each)
    layout.addStretch(1)
    return scrolled(inside)


def _charts() -> QWidget:
    answers = Figures("Shall we buy a ladder?", "Answer", ("Yes", "No", "I do not mind, whatever the others want"),
                      (Series("Votes", (12, 3, 1)),))  # fmt: skip
    months = tuple(f"{number}/2026" for number in range(1, 13))
    over_time = Figures("Loans", "Month", months, (
        Series("Tools", (3, 5, 4, 8, 12, 9, 7, 6, 11, 14, 9, 4)),
        Series("Books", (1, 0, 2, None, 4, 6, 3, 2, 2, 5, 8, 9))))  # fmt: skip
    nothing = Figures("Hours", "Month", (), (Series("Hours", ()),))
    return padded(Chart(answers, "bars"), Chart(over_time, "lines"), Chart(nothing, "lines"))


def _ledger() -> QWidget:
    postings = [Posting(QDate(2026, 3, 1), "Membership", 120_00), Posting(QDate(2026, 3, 9), "Ladder", -89_50),
                Posting(QDate(2026, 4, 2), "A donation for the street party from somebody who likes music", 1_250_00)]
    return padded(ledger("Fund", postings, "EUR", before=35_20))


def _calendar() -> QWidget:
    today = QDate.currentDate()

    def at(day: QDate, hour: int) -> int:
        return QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch()

    made = Calendar()
    made.show_entries([
        CalendarEntry(b"1", "Street party", at(today, 18), at(today, 23)),
        CalendarEntry(b"2", "A ladder is lent", at(today.addDays(-2), 9), at(today.addDays(3), 9)),
        *(CalendarEntry(bytes([number]), f"Shift {number}", at(today.addDays(1), 8 + number)) for number in range(9)),
    ])
    made.go(today)
    return made


@dataclass(frozen=True, slots=True)
class SampleCard:
    """A card of the board."""

    key: str
    state: str
    second: str

    @property
    def title(self) -> str:
        return self.key

    @property
    def spoken(self) -> str:
        return f"{self.key}, {self.second}"


class SampleCardDelegate(LinesDelegate[SampleCard]):
    def lines(self, row: SampleCard) -> Lines:
        return Lines(row.title, "", row.second)


def _board() -> QWidget:
    states = ("open", "doing", "done", "dropped")
    tasks = {SampleCard("Borrow tables", "open", "nobody yet"), SampleCard("Ask the band", "doing", "Ana"),
             SampleCard("Tell the town hall", "done", "Ben"),
             SampleCard("A task whose name fits into no column", "open", "Rosa")}

    def steps(_card: Card, now: str) -> list[Step]:
        return [Step(state, f"Move to {state}", state) for state in states[:3] if state != now]

    made = Board([Column(state, state.capitalize()) for state in states], steps, SampleCardDelegate)

    def show() -> None:
        made.show_cards({state: sorted((each for each in tasks if each.state == state), key=lambda each: each.title)
                         for state in states})  # fmt: skip

    def move(card: SampleCard, intent: str) -> None:
        tasks.remove(card)
        tasks.add(replace(card, state=intent))
        show()

    made.moved.connect(move)
    show()
    return made


def _marked() -> QWidget:
    editor = MarkedEditor()
    editor.area.setAccessibleName("Programme")
    editor.text = TEXT
    return padded(MarkedView(TEXT), editor)


def _codes() -> QWidget:
    return padded(QrCard("Street party", LINK, "Scan the code on a computer that has Folkmoot."),
                  QrCard("A text that is too long", "m" * (LONGEST + 1)))  # fmt: skip


def _print(window: QWidget) -> QWidget:
    document = printing.Document("What is lent", "Maple Street")
    document.heading("Tools")
    document.paragraph("Bring them back by Friday.")
    document.table(["Item", "With", "Deposit"], [["Drill", "Rosa Delgado", "12.50"]] * 60, amounts={2})
    labels = [printing.Label(f"Drill {number}", "Maple Street", LINK) for number in range(30)]
    whole = button("Print a table…", lambda: printing.save(window, "Print", document.title, document.write))
    sheets = button("Print labels…", lambda: printing.save(
        window, "Print", "Labels", lambda device: printing.label_sheets("Labels", labels, device)))
    return padded(whole, sheets)
