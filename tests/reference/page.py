"""The page of the module: all that a person would write to get a list, forms, details, history and a discussion."""

from datetime import date, timedelta

from desktop.kit.records import Action, RecordsPage, Subject
from models.case import State
from tests.reference.lending import FEATURE, ITEM, KEEPERS, open_loans


def is_free(state: State) -> bool:
    return state.get("state") == "offered" and not open_loans(state)


def is_lent(state: State) -> bool:
    return bool(open_loans(state))


def two_weeks(_state: State, today: str) -> State:
    return {"due": (date.fromisoformat(today) + timedelta(days=14)).isoformat()}


class LendingPage(RecordsPage):
    subject = Subject(
        FEATURE, ITEM,
        actions=(
            Action("lend", KEEPERS, is_free, suggests=two_weeks),
            Action("give_back", when=is_lent, settles=("clash.item.lent_twice",)),
            Action("give_up", KEEPERS, is_lent),
        ),
        states=("offered", "lent", "lost", "withdrawn"),
    )  # fmt: skip
