"""The phone tree on paper: who calls whom, with numbers, for those who have not opened an alert."""

from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.kit import phrases, times
from desktop.kit.people import Names
from desktop.kit.printing import Document
from models.case import State
from models.features.alerts import expires, in_force, severity
from models.features.alerts.phone_tree import phone_tree
from models.features.alerts.roll_call import Called
from models.ids import MemberId

translate = QCoreApplication.translate
CALLING = ("safe", "on_my_way", "reached")
"""States of those who call, the first to call first."""


def document(
    title: str, group: str, alert: State, lines: Sequence[Called], contacts: Mapping[MemberId, str], names: Names,
    now: int,
) -> Document:  # fmt: skip
    """`title` is what the alert is called: in a rehearsal it says so, on every page. `now` in milliseconds since
    1970."""
    made = Document(translate("alerts", "Phone tree: {title}").format(title=title), group)
    made.paragraph(": ".join(filter(None, (_how_grave(alert), str(alert.get("area") or "")))))
    for step in in_force(alert).values():
        made.paragraph(str(step["instruction"]))
    said = translate("alerts", "Until {moment}. Note what you hear, and tell it to whoever keeps the list.")
    made.paragraph(said.format(moment=times.full(expires(alert))))
    made.paragraph(translate("alerts", "As it was on {moment}: some may have opened it meanwhile.").format(
        moment=times.full(now)))  # fmt: skip
    answer = translate("alerts", "Answer and time")
    if called := list(calls(lines, contacts, names)):
        made.heading(translate("alerts", "Who calls whom"))
        made.table(
            (translate("alerts", "Caller"), translate("alerts", "Calls"), translate("alerts", "How to reach them"),
             answer),
            called,
        )  # fmt: skip
    if silent := [names(member) for member in _missing(lines) if member not in contacts]:
        made.heading(translate("alerts", "Nothing is known: knock at the door"))
        made.table((translate("alerts", "Who"), answer), [(name, "") for name in silent])
    return made


def _how_grave(alert: State) -> str:
    """`Danger to life`: who calls says it first."""
    word = phrases.option("alert.severity", severity(alert))
    return f"{alert['drill']}: {word}" if alert.get("drill") else word


def _missing(lines: Sequence[Called]) -> list[MemberId]:
    return [line.member for line in lines if line.state == "not_reached"]


def calls(
    lines: Sequence[Called], contacts: Mapping[MemberId, str], names: Names
) -> Iterator[tuple[str, str, str, str]]:
    """A line for each call: caller (in the first of their lines), whom, number, and room for the answer."""
    callers = [line.member for state in CALLING for line in lines if line.state == state]
    for caller, called in phone_tree(callers, [member for member in _missing(lines) if member in contacts]):
        for number, member in enumerate(called):
            yield names(caller) if number == 0 else "", names(member), contacts[member], ""
