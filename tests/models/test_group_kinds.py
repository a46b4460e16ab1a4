import pytest

from models import group_kinds, text
from models.errors import Refused


def test_eight_kinds_of_groups_each_with_its_own_id() -> None:
    assert len({kind.id for kind in group_kinds.KINDS}) == len(group_kinds.KINDS) == 8
    assert group_kinds.kind(group_kinds.DEFAULT) is group_kinds.KINDS[0]


@pytest.mark.parametrize("kind", group_kinds.KINDS, ids=lambda kind: kind.id)
def test_every_kind_starts_with_a_place_for_news_for_talk_and_for_newcomers(kind: group_kinds.GroupKind) -> None:
    names = [start.name for start in kind.channels]
    assert names[0] == "announcements"
    assert "welcome" in names
    assert len(names) == len(set(names)) >= 4
    assert all(text.is_name(name) for name in names)
    assert all(text.is_visible(start.purpose) for start in kind.channels)


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refusal:
        group_kinds.kind("guild")
    assert refusal.value == Refused("group.unknown_kind", kind="guild")
