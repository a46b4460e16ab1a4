"""Which circles are common to the group, before and after opening the store."""

from pathlib import Path

import pytest

from models.ids import GroupId
from sync.ledger.circles import Circles
from sync.store.database import Database
from sync.store.migrations import migrate
from sync.trust.keys import EVERYONE, ROLL, circle_tag

GROUP = GroupId(b"g" * 32)


@pytest.fixture
def database() -> Database:
    made = Database(Path(":memory:"), b"k" * 32)
    migrate(made)
    return made


def test_the_circles_of_every_group_stay_common(database: Database) -> None:
    made = Circles(database, GROUP, 1)
    common = {made.add(name).tag for name in (ROLL, EVERYONE)}
    private = made.learn(b"t" * 16, "people", "Party")
    for circles in (made, Circles(database, GROUP, 1)):
        assert {*circles.pools} == {*common, circles.others}
        assert [circles.is_private(circles[tag].id) for tag in (*common, private.tag)] == [False, False, True]


@pytest.mark.parametrize("name", ["Party", "people", ""])
def test_a_private_circle_whose_tag_was_made_from_its_name_stays_private(database: Database, name: str) -> None:
    made = Circles(database, GROUP, 1)
    tag = circle_tag(GROUP, name)
    circle = made.learn(tag, "people", name) if name else made.at(tag)
    for circles in (made, Circles(database, GROUP, 1)):
        assert circles.is_private(circle.id)
        assert circles.pools == (circles.others,)
        assert circles[tag].kind == circle.kind
