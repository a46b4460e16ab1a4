"""Which channels are channels of posts, and who says so."""

from typing import TYPE_CHECKING

import pytest

from models.edit import Put
from models.errors import Refused
from models.feature import Author, Draft
from models.features.conversations.channel import MODERATE
from models.features.conversations.style import STYLE
from models.ids import RecordId

if TYPE_CHECKING:
    from tests.models.conftest import Group


@pytest.fixture
def garden(group: "Group", ana: Author) -> RecordId:
    return group.do(ana, "conversations.add_channel", name="garden")


def styling(group: "Group", who: Author, channel: RecordId, sees: tuple[RecordId, ...]) -> str:
    record = group.context(who).common_record("channel_style", channel)
    draft = Draft(record, "channel_style", (Put(("posts",), True),), sees=sees, subject=channel)
    verdict = group.take(who, draft)
    return verdict.code if verdict else ""


def test_its_maker_and_moderators_make_a_channel_one_of_posts(
    group: "Group", ana: Author, ben: Author, garden: RecordId
) -> None:
    assert styling(group, ben, garden, (garden,)) == "rule.only"
    with pytest.raises(Refused, match=r"rule\.only"):
        group.drafts(ben, "conversations.show_posts", channel=garden, posts=True)
    assert styling(group, group.member(7, MODERATE), garden, (garden,)) == ""
    style = group.do(ana, "conversations.show_posts", channel=garden, posts=False)
    assert STYLE.rows(group.records[style])["channel_style"][0]["posts"] == 0
    assert group.drafts(ana, "conversations.show_posts", channel=garden, posts=False) == []


def test_nobody_says_so_of_a_channel_that_is_not_seen(
    group: "Group", ana: Author, garden: RecordId
) -> None:
    other = group.do(ana, "conversations.add_channel", name="other")
    said = group.do(ana, "conversations.say", channel=garden, text="hello")
    assert styling(group, ana, garden, ()) == "edit.not_allowed"
    assert styling(group, ana, garden, (other,)) == "edit.not_allowed"
    assert styling(group, ana, said, (said,)) == "edit.not_allowed"


def test_a_channel_is_one_of_posts_from_its_beginning(group: "Group", ana: Author) -> None:
    made = group.drafts(ana, "conversations.add_channel", name="ideas", posts=True)
    assert [each.kind for each in made] == ["channel", STYLE.name]
    assert [group.take(ana, each) for each in made] == [None, None]
    [row] = STYLE.rows(group.records[made[1].record])["channel_style"]
    assert (made[1].subject, row["posts"]) == (made[0].record, 1)
    assert [each.kind for each in group.drafts(ana, "conversations.add_channel", name="talk")] == ["channel"]
