"""The list of things, and what people do with the one that is shown."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from desktop.features.library.labels import labels, print_labels
from desktop.kit.icons import icon
from desktop.kit.records import Action, Occasion, RecordsPage, Subject
from models.case import State
from models.features.library import FEATURE, KEEPERS, THING, is_free, open_loans, open_repairs
from models.rules import entries

USUAL = 14
"""Days for which a thing is lent if its policy says nothing."""


def is_out(state: State) -> bool:
    return len(open_loans(state)) == 1


def is_lent_twice(state: State) -> bool:
    return len(open_loans(state)) > 1


def is_for_all(state: State) -> bool:
    """May anybody take it without asking?"""
    return is_free(state) and not state.get("approval")


def waits_for(step: str) -> Callable[[State], bool]:
    """Is there a repair that has not taken this step?"""
    return lambda state: any(step not in each for each in open_repairs(state).values())


def is_kit(state: State) -> bool:
    return any(not each.get("apart") for each in entries(state, "pieces").values())


def lending(occasion: Occasion) -> State:
    """To the first of the queue, from today, for as long as the policy says, in the condition in which it came back."""
    back = [str(loan["back"]) for loan in entries(occasion.state, "loans").values() if "back" in loan]
    return {
        "holder": occasion.first("waiting"), "since": occasion.today,
        "due": occasion.after(occasion.state.get("days") or USUAL),
        "condition": "good" if not back or set(back) == {"good"} else "worn",
    }  # fmt: skip


def returning(occasion: Occasion) -> State:
    """As it went out."""
    lent = list(open_loans(occasion.state).values())
    return {"back": str(lent[0]["condition"])} if len(lent) == 1 else {}


def renewing(occasion: Occasion) -> State:
    """Once more as long, from the day on which it is due."""
    lent = list(open_loans(occasion.state).values())
    due = str(lent[0]["due"]) if len(lent) == 1 else ""
    return {"until": occasion.after(occasion.state.get("days") or USUAL, due)}


def queueing(_occasion: Occasion) -> State:
    return {"wanted": True}


class LibraryPage(RecordsPage):
    subject = Subject(
        FEATURE, THING,
        actions=(
            Action("take", when=is_for_all, suggests=lending),
            Action("lend", KEEPERS, is_free, suggests=lending),
            Action("give_back", when=is_out, suggests=returning),
            Action("end_loan", when=is_lent_twice, settles=("clash.thing.lent_twice",)),
            Action("finish_repair", KEEPERS, waits_for("done")),
            Action("start_repair", KEEPERS, waits_for("repairing")),
            Action("order_parts", KEEPERS, waits_for("parts")),
            Action("renew", when=is_out, suggests=renewing),
            Action("set_hold", asks=True, suggests=queueing),
            Action("report"),
            Action("put_in", KEEPERS),
            Action("take_out", KEEPERS, is_kit),
        ),
        states=("active", "held", "out", "overdue", "repair", "missing", "retired"),
    )  # fmt: skip

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.print_action = QAction(icon("print"), self.tr("Labels to print…"), self)
        self.print_action.triggered.connect(self.print_labels)

    @override
    def actions_shown(self) -> Sequence[QAction]:
        return (*super().actions_shown(), self.print_action)

    def print_labels(self) -> QFileDialog | None:
        """Ask for a place, and save sheets with a label for each thing there; None if there is nothing."""
        return print_labels(self, self.scope.group.name, labels(self.scope.bridge, self.scope.viewer.lists))
