from typing import TYPE_CHECKING

import pytest

from models import group_kinds
from models.errors import Refused
from models.feature import Author
from models.features import conversations

if TYPE_CHECKING:
    from tests.models.conftest import Group


@pytest.mark.parametrize("kind", group_kinds.KINDS, ids=lambda kind: kind.id)
def test_a_new_group_starts_with_the_channels_of_its_kind(
    group: "Group", ana: Author, kind: group_kinds.GroupKind
) -> None:
    for draft in conversations.first(group.context(ana), group_kind=kind.id, name="Maple Street"):
        assert group.attempt(ana, draft.record, draft.kind, *draft.ops) is None
    found = [group.rows(record, "channel")[0] for record in group.records]
    assert [row["name"] for row in found] == [start.name for start in kind.channels]
    assert any("Maple Street" in str(row["purpose"]) for row in found)
    assert {row["author"] for row in found} == {ana.member}


def test_a_group_may_be_called_anything(group: "Group", ana: Author) -> None:
    drafts = conversations.first(group.context(ana), group_kind=group_kinds.DEFAULT, name="{0} \u202e" + "x" * 97)
    for draft in drafts:
        assert group.attempt(ana, draft.record, draft.kind, *draft.ops) is None


def test_an_unknown_kind_of_group_is_refused(group: "Group", ana: Author) -> None:
    with pytest.raises(Refused, match=r"group\.unknown_kind"):
        conversations.first(group.context(ana), group_kind="guild", name="Maple Street")
