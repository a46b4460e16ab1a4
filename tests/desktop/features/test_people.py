from dataclasses import replace
from typing import Any

import pytest
from msgspec.structs import replace as replace_struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from desktop.features.people.edit import ProfileSheet
from desktop.features.people.page import PeoplePage
from desktop.features.people.rows import Person, matching, subtitle
from desktop.kit.bridge import EngineBridge
from sync import api
from sync.roll_summary import Rivals
from tests.desktop.conftest import ask

ROSA = Person(b"r", "Rosa Lind", "steward", 1_700_000_000_000, 1, "", "she/her", "", "ladder, Polish", "English", "")
WALT = replace(ROSA, member=b"w", name="Walt", role="member", pronouns="", skills="", here=True)


@pytest.fixture
def page(home: tuple[EngineBridge, api.Group], qtbot: QtBot) -> PeoplePage:
    bridge, group = home
    made = PeoplePage()
    qtbot.addWidget(made)
    bridge.changed.connect(
        lambda _group, feature, order_keys, _list: made.refresh(order_keys) if feature in made.features else None
    )
    made.open(group, bridge)
    made.resize(900, 600)
    made.show()
    return made


def test_a_member_alone_is_asked_to_invite(page: PeoplePage, qtbot: QtBot) -> None:
    assert page.alone.isVisible()
    with qtbot.waitSignal(page.asks) as asked:
        page.alone.button.click()
    assert asked.args == ["invite"]


def test_everybody_edits_the_own_profile(page: PeoplePage, qtbot: QtBot) -> None:
    assert page.card.change.isVisible()
    page.edit()
    sheet = page.findChild(ProfileSheet)
    sheet.controls["name"].setText("Rosa Lindqvist")
    sheet.controls["skills"].setText("ladder, first aid")
    sheet.controls["about"].setPlainText("Number 12.\nRing twice.")
    sheet.save()
    qtbot.waitUntil(lambda: page.card.skills[1].text() == "ladder, first aid", timeout=10_000)
    assert page.shown.item(0).name == "Rosa Lindqvist"
    assert page.card.about[1].text() == "Number 12.\nRing twice."


def test_what_is_too_long_is_said_and_not_sent(page: PeoplePage) -> None:
    page.edit()
    sheet = page.findChild(ProfileSheet)
    sheet.controls["about"].setPlainText("x" * 3_000)
    sheet.save()
    assert sheet.problem.isVisible()
    sheet.reject()


def test_the_list_is_sound_and_speaks(page: PeoplePage) -> None:
    tester = QAbstractItemModelTester(page.shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.refresh(())
    heard = QAccessible.queryAccessibleInterface(page.list).child(0).text(QAccessible.Text.Name)
    assert heard.startswith("Rosa, Steward, Steward of the help board, Coordinator, Moderator")
    assert ", this is you" in heard
    del tester


def test_resolutions_that_exclude_each_other_stand_above_the_list(page: PeoplePage, home: Any, qtbot: QtBot) -> None:
    bridge, group = home
    roll = ask(qtbot, bridge, api.AskRoll(group.number))
    one = api.Resolution(b"1" * 32, 4, "followed", group.me, (group.me, b"w"), 2, 2, ())
    two = replace_struct(one, id=b"2" * 32, state="aside", signed=(group.me,))
    rivals = Rivals(one.id, two.id, (group.me, b"w"), is_settled=False)
    page._show_rivals(replace_struct(roll, resolutions=(one, two), rivals=(rivals,)))
    said = page.rivals.text()
    assert page.rivals.isVisible()
    assert "Two resolutions with the number 4 exclude each other" in said
    assert "You signed both. Tell the others which one you meant." in said
    assert "folkmoot" not in said
    page._show_rivals(replace_struct(roll, resolutions=(one, two), rivals=(replace_struct(rivals, is_settled=True),)))
    assert not page.rivals.isVisible()


def test_how_somebody_belongs_is_said_in_words(page: PeoplePage) -> None:
    assert (ROSA.badge, WALT.badge) == ("Steward", "")
    keeper = replace(ROSA, roles=("steward", "keys"), standing="suspended")
    newcomer = replace(WALT, standing="provisional")
    assert keeper.badge == "Steward, keys · suspended"
    assert newcomer.badge == "does not vote yet"
    assert "Steward, keys, suspended" in keeper.spoken
    assert "Member, does not vote yet" in newcomer.spoken
    page.card.show_person(newcomer, may_edit=True)
    assert page.card.role.text() == "Member · does not vote yet · here now"


def test_on_a_card_one_hears_somebody_no_longer_and_again(page: PeoplePage, qtbot: QtBot) -> None:
    assert not page.card.heard.isVisible()  # everybody hears themselves
    page.card.show_person(WALT, may_edit=True)
    assert (page.card.heard.text(), page.card.heard.accessibleName()) == ("Do not hear", "Do not hear Walt any more")
    with qtbot.waitSignal(page.go) as went:
        page.card.heard.click()
    assert went.args == ["conversations", f"unheard{page.shown.item(0).member.hex()}"]
    page.card.show_person(replace(WALT, unheard=True), may_edit=True)
    assert (page.card.heard.text(), page.card.heard.accessibleName()) == ("Hear again", "Hear Walt again")
    page.card.show_person(WALT, may_edit=False)
    assert not page.card.heard.isVisible()


def test_finds_by_name_skill_and_language() -> None:
    assert matching([ROSA, WALT], "polish rosa") == [ROSA]
    assert matching([ROSA, WALT], "ENGLISH") == [ROSA, WALT]
    assert matching([ROSA, WALT], "nobody") == []


def test_counts_and_sentences(page: PeoplePage) -> None:
    assert "2 member" in subtitle([ROSA, WALT])
    assert "1 here now" in subtitle([ROSA, WALT])
    assert "here now" in WALT.spoken
    assert "ladder, Polish" in ROSA.spoken
    assert ROSA.title == "Rosa Lind (she/her)"


def test_where_there_is_no_room_for_both_the_profile_stands_in_place_of_the_list(
    page: PeoplePage, qtbot: QtBot
) -> None:
    assert page.card.isVisible()
    page.resize(500, 600)
    assert page.list.isVisible()
    assert not page.card.isVisible()
    page.list.setCurrentIndex(page.shown.index(0))
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert not page.list.isVisible()
    qtbot.keyClick(page.card.to_list, Qt.Key.Key_Escape)
    assert page.list.isVisible()
    page._open_card()
    page.resize(900, 600)
    assert page.list.isVisible()
    assert page.card.isVisible()
    assert not page.card.to_list.isVisible()
