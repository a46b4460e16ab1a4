"""Choosing who is mentioned, while the keyboard stays in the field."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.features.conversations import mentions
from desktop.features.conversations.completion import Completion
from desktop.features.conversations.composer import Composer
from desktop.features.conversations.mentioning import Mentioning
from desktop.features.conversations.mentions import Target
from sync import api
from sync.circle_commands import Circle

ANA, BEN = Target("Ana Sousa", "member", "aa"), Target("Ben🟢", "member", "bb")
EVERYONE = Target("everyone", "everyone")


@pytest.fixture
def composer(qtbot: Any) -> Composer:
    made = Composer()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.open_for("garden", "")
    with qtbot.waitExposed(made):
        made.show()
    made.field.setFocus()
    return made


@pytest.fixture
def completion(composer: Composer) -> Completion:
    return Completion(composer.field, lambda: [(each, f"{each.name}, here") for each in (ANA, BEN, EVERYONE)])


def lines(completion: Completion) -> list[str]:
    return [completion.list.item(row).text() for row in range(completion.list.count())]


def test_a_name_is_chosen_with_the_keyboard(qtbot: Any, composer: Composer, completion: Completion) -> None:
    QTest.keyClicks(composer.field, "hi @")
    assert lines(completion) == ["Ana Sousa, here", "Ben🟢, here", "everyone, here"]
    QTest.keyClick(composer.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(completion.picked) as picked:
        QTest.keyClick(composer.field, Qt.Key.Key_Return)
    assert picked.args == [BEN]
    assert composer.text == "hi @Ben🟢 "
    assert completion.isHidden()
    QTest.keyClicks(composer.field, "and @s")
    assert lines(completion) == ["Ana Sousa, here"]
    QTest.keyClick(composer.field, Qt.Key.Key_Tab)
    assert composer.text == "hi @Ben🟢 and @Ana Sousa "


def test_return_sends_where_no_name_fits(qtbot: Any, composer: Composer, completion: Completion) -> None:
    QTest.keyClicks(composer.field, "mail ana@x or @nobody")
    assert completion.isHidden()
    with qtbot.waitSignal(composer.sent):
        QTest.keyClick(composer.field, Qt.Key.Key_Return)


def test_escape_closes_it_for_this_sign_alone(composer: Composer, completion: Completion) -> None:
    QTest.keyClicks(composer.field, "@a")
    QTest.keyClick(composer.field, Qt.Key.Key_Escape)
    QTest.keyClicks(composer.field, "n")
    assert completion.isHidden()
    assert composer.text == "@an"
    QTest.keyClicks(composer.field, " so @b")
    assert lines(completion) == ["Ben🟢, here"]


def test_a_click_chooses_too(composer: Composer, completion: Completion) -> None:
    QTest.keyClicks(composer.field, "@")
    place = completion.list.visualItemRect(completion.list.item(2)).center()
    QTest.mouseClick(completion.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert composer.text == "@everyone "


def test_a_circle_offers_its_own_people_and_all_of_them(shelf: Any, composer: Composer) -> None:
    people = [bytes(member) for (member,) in shelf.rows("SELECT member FROM members ORDER BY name")]
    (me,), *_ = shelf.rows("SELECT me FROM groups")
    shelf.db.execute("UPDATE members SET powers = '[]'")
    group = api.Group(1, b"g" * 16, "Maple Street", "block-club", me)
    mentioning = Mentioning(group, shelf, composer)
    kinds = [target.kind for target, _ in mentioning.offered()]
    assert kinds.count("member") == len(people) > 2
    assert "everyone" not in kinds, "this person may not call everybody at once"
    mentioning.circle = Circle(b"c" * 16, "people", "Board", tuple(people[:2]), -1)
    offered = [(target.kind, target.who) for target, _ in mentioning.offered()]
    assert offered == [*(("member", member.hex()) for member in people[:2]), ("everyone", "")]
    other = mentions.targets(shelf, 1, "everyone")[-2]
    assert mentioning.lines(f"@{other.name} hello") == ""
