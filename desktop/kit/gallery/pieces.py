"""Parts of pages that need no record."""

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from desktop.kit import printing
from desktop.kit.charts import Chart, Figures, Series
from desktop.kit.controls import button, column, scrolled
from desktop.kit.ledger import Posting, ledger
from desktop.kit.marked import MarkedEditor, MarkedView
from desktop.kit.qr import LONGEST, QrCard

LINK = "folkmoot:record/0123456789abcdef0123456789abcdef"

TEXT = "# Programme\nWe meet **at six**; see [the map](https://example.org/map).\n## Bring\nA chair, <b>no</b> table."


def pieces(window: QWidget) -> dict[str, Callable[[], QWidget]]:
    """How each is made, by name. `window` owns the dialogs."""
    return {"Code to scan": _codes, "Print": lambda: _print(window), "Text with marks": _marked,
            "Charts": _charts, "Ledger": _ledger}


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
