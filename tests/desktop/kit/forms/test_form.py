"""A form from declared fields, over an engine that says what the test says."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.kit.bridge import EngineBridge
from desktop.kit.forms import Form, Question, questions
from desktop.kit.forms.sheet import FormSheet, FormTask
from desktop.kit.people import Names, Someone
from desktop.kit.scope import Scope
from models.errors import Refused
from models.feature import Context, Draft, Feature, Kind
from models.fields import (
    Amount,
    Choice,
    Day,
    Duration,
    Entries,
    Field,
    Flag,
    Line,
    Moment,
    Number,
    People,
    Person,
    Span,
    Tags,
)
from sync import api
from tests.desktop.conftest import Silent

ROSA, OTHER_ROSA, BEN = (bytes([number]) * 16 for number in (1, 2, 3))
GROUP = api.Group(1, b"g" * 32, "Maple Street", "block-club", ROSA)
EVERY: dict[str, Field] = {
    "name": Line(required=True, limit=20), "price": Amount(), "count": Number(places=1),
    "sort": Choice(options=("a", "b")),
    "day": Day(), "start": Moment(), "long": Duration(), "span": Span(), "who": Person(), "team": People(),
    "tags": Tags(), "sure": Flag(),
}  # fmt: skip



def lend(
    context: Context, name: str, note: str | None = None, tags: str = "new, blue", sure: bool = True
) -> Sequence[Draft]:
    return ()


LOANS = Entries(parts={"note": Line(required=True), "sure": Flag()})
LENT = Feature("lent", (
    Kind("loan", lambda _case: None, lambda _record: {}, fields={"name": Line(), "tags": Tags(), "loans": LOANS}),
), {"lend": lend}, ())  # fmt: skip


@pytest.fixture
def scope(bridge: EngineBridge) -> Scope:
    made = Scope(bridge, GROUP)
    made.names = Names([Someone(ROSA, "Rosa Delgado", 1_700_000_000_000), Someone(BEN, "Ben"),
                        Someone(OTHER_ROSA, "Rosa De1gado", 1_600_000_000_000)])  # fmt: skip
    return made


@pytest.fixture
def german() -> object:
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(QLocale("en_GB"))


def asked(*names: str) -> list[Question]:
    return [Question(name, EVERY[name], f"form.{name}", EVERY[name].required) for name in names or EVERY]


@pytest.mark.usefixtures("german")
def test_values_are_typed_as_the_language_writes_them(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked(), scope)
    qtbot.addWidget(form)
    form.type_in({"name": "Drill", "price": "1.234,50 EUR", "count": "2,5", "day": "24.12.2026", "long": "1:30",
                  "sort": "b", "who": BEN.hex(), "tags": "power, holes", "sure": "yes"})  # fmt: skip
    values = form.values()
    assert values == {
        "name": "Drill", "price": "1234.50 EUR", "count": "2.5", "day": "2026-12-24", "long": "1:30", "sort": "b",
        "who": BEN, "tags": "power, holes", "sure": True,
    }  # fmt: skip


@pytest.mark.usefixtures("german")
def test_a_record_is_shown_and_only_what_differs_is_sent(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked(), scope)
    qtbot.addWidget(form)
    form.fill({"name": "Drill", "price": "123450 EUR", "count": 25, "day": "2026-12-24", "start": 1_766_595_600_000,
               "span": "1766595600000/1766602800000", f"team {BEN.hex()}": True, "tags power": True})  # fmt: skip
    assert form.texts["price"] == "1.234,50 EUR"
    assert (form.texts["count"], form.texts["day"]) == ("2,5", "24.12.2026")
    assert form.values() == {}
    form.type_in({"name": "Drill 2", "tags": ""})
    assert form.values() == {"name": "Drill 2", "tags": ""}


def test_a_moment_is_one_and_the_same_after_a_round(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked("start", "span"), scope)
    qtbot.addWidget(form)
    form.fill({"start": 1_766_595_600_000, "span": "1766595600000/1766602800000"})
    texts = form.texts
    form.fill({})
    form.rows["start"].input.text, form.rows["span"].input.text = "", ""
    form._start = form.texts
    form.type_in(texts)
    assert form.values() == {"start": 1_766_595_600_000, "span": "1766595600000/1766602800000"}


def test_the_reason_stands_beside_what_does_not_fit(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked("name", "day", "who"), scope)
    qtbot.addWidget(form)
    form.show()
    form.type_in({"day": "someday", "who": "Nobody Knows"})
    assert not form.check()
    said = {name: each.problem.text() for name, each in form.rows.items()}
    assert said["name"] == "name is missing. Fill it in."
    assert said["day"].startswith("day is no day of the calendar.")
    assert said["who"].startswith("Nobody in the group is called Nobody Knows.")
    heard = QAccessible.queryAccessibleInterface(form.rows["name"].input.control)
    assert heard.text(QAccessible.Text.Name) == "name, needed"
    assert heard.text(QAccessible.Text.Description) == said["name"]
    for name in ("name", "day"):
        qtbot.keyClicks(form.rows[name].input.control, "D")
    assert (form.rows["name"].problem.text(), form.rows["day"].problem.text()) == ("", said["day"])
    form.type_in({"name": "Drill", "day": "2026-12-24", "who": ""})
    assert form.check()
    assert not form.rows["name"].problem.isVisible()


def test_what_may_be_left_out_is_not_asked_for_although_its_field_has_to_be_filled_in(
    scope: Scope, qtbot: QtBot
) -> None:
    form = Form(questions(LENT, LENT.kinds[0], "lend"), scope)
    qtbot.addWidget(form)
    assert form.texts == {"name": "", "note": "", "tags": "blue, new", "sure": "yes"}
    form.type_in({"name": "Drill"})
    assert form.check()
    assert form.values() == {"name": "Drill"}
    form.type_in({"sure": ""})
    assert form.values() == {"name": "Drill", "sure": False}


def test_what_is_suggested_is_sent_and_stands_there_again_afresh(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked("name", "day", "tags"), scope)
    qtbot.addWidget(form)
    form.suggest({"day": "2026-12-24", "tags power": True})
    assert form.changes == {}
    form.type_in({"name": "Drill", "day": ""})
    assert form.values() == {"name": "Drill", "tags": "power"}
    form.clear()
    assert form.texts == {"name": "", "day": form.texts["day"], "tags": "power"}
    assert form.rows["day"].read() == "2026-12-24"


def test_it_is_said_as_soon_as_the_field_is_left(scope: Scope, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    form, other = Form(asked("day"), scope, window), QLineEdit(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    form.rows["day"].input.setFocus()
    form.type_in({"day": "31.31.2026"})
    other.setFocus()
    qtbot.waitUntil(lambda: form.rows["day"].problem.isVisible())


def test_two_of_one_name_are_told_apart(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked("who"), scope)
    qtbot.addWidget(form)
    form.type_in({"who": ROSA.hex()})
    picker = form.rows["who"].input.picker
    assert picker.text == "Rosa Delgado (here since 14 November 2023)"
    assert "Rosa De1gado (here since 13 September 2020)" in picker.warning.text()
    assert picker.chosen == ROSA


@pytest.fixture
def sheet(scope: Scope, qtbot: QtBot) -> Callable[[], FormSheet]:
    host = QWidget()
    host.resize(1000, 600)
    qtbot.addWidget(host)
    host.show()

    def opened() -> FormSheet:
        made = FormSheet(host, scope, FormTask("lending.add_item", "New item", "Add", asked("name", "day")))
        made.start()
        return made

    return opened


def test_what_was_typed_survives_closing_and_escape(
    sheet: Callable[[], FormSheet], client: Silent, qtbot: QtBot
) -> None:
    first = sheet()
    first.form.type_in({"name": "Drill"})
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert client.asked(api.Remember).command.value == '{"name": "Drill"}'
    again = sheet()
    assert again.form.texts["name"] == "Drill"
    assert again.found.isVisible()
    again.afresh.click()
    assert again.form.texts["name"] == ""
    assert client.asked(api.Remember).command.value is None


def test_what_was_typed_about_one_date_does_not_come_back_for_another() -> None:
    keys = {FormTask("choir.move", "Move", "Move", (), {"choir": b"c", "on": day}).draft_key(b"g") for day in (1, 2)}
    assert len(keys) == 2


def test_a_refusal_stands_at_its_field_and_what_is_sent_is_forgotten(
    sheet: Callable[[], FormSheet], client: Silent, qtbot: QtBot
) -> None:
    made = sheet()
    made.send()
    assert not any(isinstance(call.command, api.Do) for call in client.calls)
    made.form.type_in({"name": "Drill"})
    made.send()
    assert client.asked(api.Do).command.arguments == {"name": "Drill"}
    client.asked(api.Do).set_exception(Refused("field.too_long", field="form.name", limit=20))
    qtbot.waitUntil(lambda: "at most 20" in made.form.rows["name"].problem.text())
    made.send()
    with qtbot.waitSignal(made.sent):
        client.asked(api.Do).set_result(api.Done((b"r" * 16,)))
    assert sheet().form.texts["name"] == ""


def test_it_says_who_reads_it(sheet: Callable[[], FormSheet]) -> None:
    assert sheet().company.sentence.text() == "Everyone in Maple Street reads this, also those who join later."


def test_return_in_a_line_sends(sheet: Callable[[], FormSheet], client: Silent, qtbot: QtBot) -> None:
    opened = sheet()
    opened.form.type_in({"name": "Ladder"})
    qtbot.keyClick(opened.form.rows["name"].input.control, Qt.Key.Key_Return)
    assert client.asked(api.Do).command.arguments == {"name": "Ladder"}
    assert len([each for each in client.calls if isinstance(each.command, api.Do)]) == 1


def test_a_span_says_which_is_the_beginning_and_which_the_end(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked("span", "start"), scope)
    qtbot.addWidget(form)
    said = {name: [each.text() for each in row.input.findChildren(QLabel)] for name, row in form.rows.items()}
    assert said == {"span": ["from", "until"], "start": []}


def test_a_span_ends_an_hour_after_it_begins_unless_somebody_says_otherwise(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked("span"), scope)
    qtbot.addWidget(form)
    span = form.rows["span"].input
    begin, end = span.lines
    begin.day.line.setText("2026-12-05")
    begin.time.setText("15:00")
    begin.time.editingFinished.emit()
    first = end.text
    assert first
    begin.time.setText("16:00")
    begin.time.editingFinished.emit()
    assert end.text not in ("", first), "the end moves with the beginning"
    end.time.setText("20:00")
    begin.time.setText("17:00")
    begin.time.editingFinished.emit()
    assert end.time.text() == "20:00", "what was typed stays"


def test_half_a_span_says_what_is_missing(scope: Scope, qtbot: QtBot) -> None:
    form = Form(asked("span"), scope)
    qtbot.addWidget(form)
    form.rows["span"].input.lines[1].day.line.setText("2026-12-05")
    form.rows["span"].input.lines[1].time.setText("15:00")
    assert not form.rows["span"].check()
    assert "slash" not in form.rows["span"].problem.text()
    assert "Fill in both" in form.rows["span"].problem.text()
