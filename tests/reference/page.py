"""The page of the module: all that a person would write to get a list, forms, details, history and a discussion."""

from desktop.kit.records import Action, Occasion, RecordsPage, Subject
from models.case import State
from tests.reference.lending import FEATURE, ITEM, KEEPERS, open_loans


def is_free(state: State) -> bool:
    return state.get("state") == "offered" and not open_loans(state)


def is_lent(state: State) -> bool:
    return bool(open_loans(state))


def next_for_two_weeks(occasion: Occasion) -> State:
    return {"borrower": occasion.first("waiting"), "due": occasion.after(14)}


class LendingPage(RecordsPage):
    subject = Subject(
        FEATURE, ITEM,
        actions=(
            Action("lend", KEEPERS, is_free, suggests=next_for_two_weeks),
            Action("give_back", when=is_lent, settles=("clash.item.lent_twice",)),
            Action("give_up", KEEPERS, is_lent),
        ),
        states=("offered", "lent", "lost", "withdrawn"),
    )  # fmt: skip
