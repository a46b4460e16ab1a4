import pytest

from models import group_kinds, text
from models.errors import Refused
from models.ids import GroupId
from models.roll import DeviceCard, Resolution, Roll, decode_statement, encode_statement, founding


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


@pytest.mark.parametrize("kind", group_kinds.KINDS, ids=lambda kind: kind.id)
def test_the_founder_of_every_kind_holds_all_its_roles(kind: group_kinds.GroupKind) -> None:
    card = DeviceCard(b"s" * 32, b"s" * 32, b"s" * 32)
    made = Resolution(0, b"", "Elm", kind.id, b"s" * 32, card, "Ana", 1, roles=dict(kind.roles))
    assert founding(made) is None
    read = decode_statement(encode_statement(made))
    assert read == made
    roll = Roll(GroupId(b"g" * 32), made, lambda *_of: True)
    assert set(roll.now.charter.roles) == {"steward", *kind.roles}
    [member] = roll.now.members.values()
    assert set(member.roles) == {"steward", *kind.roles}
    assert {each.kind for each in roll.now.shortages} == {"power"}


@pytest.mark.parametrize("roles", [{"": ()}, {"a\u202eb": ()}, {"keeper": ("",)}, {"keeper": ("x",) * 101}])
def test_roles_that_cannot_be_shown_found_nothing(roles: dict[str, tuple[str, ...]]) -> None:
    card = DeviceCard(b"s" * 32, b"s" * 32, b"s" * 32)
    made = Resolution(0, b"", "Elm", "block-club", b"s" * 32, card, "Ana", 1, roles=roles)
    assert founding(made) == Refused("roll.malformed")


def test_an_unknown_kind_is_refused_by_name() -> None:
    with pytest.raises(Refused) as refusal:
        group_kinds.kind("guild")
    assert refusal.value == Refused("group.unknown_kind", kind="guild")
