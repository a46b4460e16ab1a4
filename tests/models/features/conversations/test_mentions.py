"""Which mentions a message may have, and who may mention everybody."""

from typing import TYPE_CHECKING

import pytest

from models.edit import Put
from models.errors import Refused
from models.feature import Author
from models.features.conversations import mentions
from models.ids import RecordId
from models.mentions import Mention, read

if TYPE_CHECKING:
    from tests.models.conftest import Group

PLACE = "c0" * 16
BEN = "02" * 16
TEXT = "@Ben and @everyone"


def begin(group: "Group", who: Author, *items: str, text: str = TEXT) -> str | None:
    ops = (Put(("channel",), PLACE), Put(("text",), text), *(Put((f"mentions {item}",), True) for item in items))
    refusal = group.begin(who, "message", *ops)
    return refusal.code if refusal else None


def test_a_mention_is_kept_with_its_place(group: "Group", ana: Author) -> None:
    assert begin(group, ana, f"0 4 member {BEN}", "9 9 role warden") is None
    record = next(reversed(group.records))
    assert group.rows(record, "mention") == [{"item": f"0 4 member {BEN}"}, {"item": "9 9 role warden"}]
    assert mentions.found(group.records[record].state)[0] == Mention(0, 4, "member", BEN)


@pytest.mark.parametrize(
    "item",
    [
        "0 4 member", "0 4 member xyz", "0 4 everyone me", "00 4 everyone", "0 04 everyone", "-1 4 everyone",
        "0 4 circle abc", "0 4 role", "0 4 role  two blanks", "0  4 everyone", "100000 4 everyone", "",
    ],
)  # fmt: skip
def test_what_is_no_mention_is_not_accepted(group: "Group", ana: Author, item: str) -> None:
    assert read(item) is None
    assert begin(group, ana, item) == "field.not_accepted"


@pytest.mark.parametrize(
    "items",
    [
        (f"1 3 member {BEN}",),
        (f"0 1 member {BEN}",),
        (f"9 10 member {BEN}",),
        (f"0 10 member {BEN}", "9 9 role warden"),
        (f"400 4 member {BEN}",),
    ],
)
def test_it_stands_on_its_letters(group: "Group", ana: Author, items: tuple[str, ...]) -> None:
    assert begin(group, ana, *items) == "message.bad_mention"


def test_no_mention_runs_over_lines(group: "Group", ana: Author) -> None:
    assert begin(group, ana, f"0 8 member {BEN}", text="@Ana\nSousa") == "message.bad_mention"


def test_there_are_at_most_so_many(group: "Group", ana: Author) -> None:
    items = [f"{2 * place} 2 member {BEN}" for place in range(mentions.MOST + 1)]
    assert begin(group, ana, *items[:-1], text="@a" * 30) is None
    assert begin(group, ana, *items, text="@a" * 30) == "message.too_many_mentions"


def test_everyone_is_called_by_whoever_has_the_power(group: "Group", ana: Author) -> None:
    assert begin(group, ana, "9 9 everyone") == "message.not_everyone"
    assert begin(group, group.member(7, mentions.EVERYONE), "9 9 everyone") is None


def test_a_change_of_the_text_says_its_mentions_anew(group: "Group", ana: Author) -> None:
    assert begin(group, ana, f"0 4 member {BEN}") is None
    record = next(reversed(group.records))
    group.do(ana, "conversations.edit", message=record, text="hello @Ben", mentions=f"6 4 member {BEN}")
    assert group.rows(record, "mention") == [{"item": f"6 4 member {BEN}"}]
    group.do(ana, "conversations.edit", message=record, text="hello Ben")
    assert group.rows(record, "mention") == []


def test_what_is_removed_mentions_nobody(group: "Group", ana: Author) -> None:
    assert begin(group, ana, f"0 4 member {BEN}") is None
    record = next(reversed(group.records))
    emptied = (Put(("text",), ""), Put(("redacted",), True), Put(("redacted_by",), ana.member.hex()))
    assert group.attempt(ana, record, "message", *emptied) == Refused("edit.not_allowed")
    group.do(ana, "conversations.redact", message=record)
    assert group.rows(record, "mention") == []


def test_somebody_else_changes_no_mention(group: "Group", ana: Author, ben: Author) -> None:
    assert begin(group, ana, f"0 4 member {BEN}") is None
    record = RecordId(next(reversed(group.records)))
    change = (Put(("text",), TEXT), Put(("edited",), True), Put(("mentions 9 9 role warden",), True))
    refusal = group.attempt(ben, record, "message", *change)
    assert refusal == Refused("rule.only", who="author")
