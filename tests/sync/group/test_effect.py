"""A decision that would change nothing is refused before it is written."""

from collections.abc import Sequence
from typing import Any

import pytest

from models.errors import Refused
from models.ids import MemberId
from models.roll import VITAL, Amendment, Changes, Link, Role, Sign, belonging
from sync.group import effect, resolving
from sync.simulated import Bench
from sync.simulated.person import Person
from sync.trust.keys import new_device
from tests.torture.garden import NOW

KEEPER = Role(("garden.keep",))
UNTIL = 1_900_000_000_000


@pytest.fixture
def people() -> Sequence[Person]:
    """Ana, Ben and Cleo, who vote; Ben is the keeper. Dora, who does not vote; Gus, who is removed; Ida, who left."""
    found = Bench(NOW).people("Ana", "Ben", "Cleo", "Dora", "Gus", "Ida")
    ana, ben, cleo, _dora, gus, ida = found
    ida.decide(resolving.leave)
    ana.decide(resolving.remove, [gus.member])
    roles = {"keeper": Role(KEEPER.powers, (ben.member,))}
    ana.decide(resolving.propose, Changes(voters=tuple(sorted((ben.member, cleo.member))), roles=roles))
    return found


def refused(person: Person, given: Any = (), **changes: Any) -> str:
    mentioned: dict[str, Any] = {"keeper": given}
    with pytest.raises(Refused) as found:
        effect.of_changes(person.first.group, Changes(**changes), mentioned)
    return found.value.code


def test_a_resolution_that_changes_nothing_is_refused(people: Sequence[Person]) -> None:
    ana, ben, _cleo, dora, gus, ida = people
    assert refused(ana) == "roll.nothing_proposed"
    assert refused(ana, voters=(ben.member,)) == "roll.votes_already"
    assert refused(ana, voters=(gus.member,)) == "roll.removed"
    assert refused(ana, voters=(ida.member,)) == "roll.has_left"
    assert refused(ana, removed=resolving.returning([gus.member])) == "roll.removed_already"
    assert refused(ana, removed=resolving.returning([MemberId(b"x" * 16)])) == "roll.unknown_member"
    assert refused(ana, restored=resolving.returning([dora.member])) == "roll.not_removed"
    held = {"keeper": Role(KEEPER.powers, (ben.member,))}
    assert refused(ana, [ben.member], roles=held) == "role.held_already"
    assert refused(ana, [gus.member], roles={"keeper": Role(KEEPER.powers, (ben.member, gus.member))}) == "roll.removed"


def test_whoever_left_is_named_by_the_next_resolution_or_listed_again(people: Sequence[Person]) -> None:
    """Nobody has to remember who left; and a role is given to somebody who came back together with the vote."""
    ana, ben, cleo, *_ = people
    group = ana.first.group
    assert resolving.seats(group, (), ()) == ((), ())
    ben.decide(resolving.leave)
    assert resolving.seats(group, (), [cleo.member]) == ((), (ben.member,))
    assert resolving.seats(group, (), [ben.member]) == resolving.seats(group, [ben.member], ()) == ((ben.member,), ())
    ana.decide(resolving.propose, Changes(left=(ben.member,)))
    assert group.roll.now.charter.voters == {ana.member, cleo.member}


def test_a_resolution_that_changes_something_is_not(people: Sequence[Person]) -> None:
    ana, ben, _cleo, dora, gus, ida = people
    for changes, given in (
        (Changes(voters=(dora.member,)), ()),
        (Changes(removed=resolving.returning([ida.member])), ()),
        (Changes(voters=(gus.member,), restored=resolving.returning([gus.member])), ()),
        (Changes(roles={"keeper": Role(KEEPER.powers, (ben.member, dora.member))}), [dora.member]),
        (Changes(roles={"keeper": Role(KEEPER.powers)}), ()),
        (Changes(roles={"keeper": Role((*KEEPER.powers, "garden.water"), (ben.member,))}), [ben.member]),
        (Changes(rules={"attest": 2}), ()),
    ):
        effect.of_changes(ana.first.group, changes, {"keeper": given})


def test_nobody_is_removed_and_given_something_at_once(people: Sequence[Person]) -> None:
    ana, ben, cleo, dora, *_ = people
    ana.decide(resolving.suspend, cleo.member)
    group, both = ana.first.group, {"keeper": Role(KEEPER.powers, (ben.member, dora.member))}
    out = resolving.returning([dora.member])
    assert refused(ana, removed=out, voters=(dora.member,)) == "roll.removed_and_named"
    assert refused(ana, [dora.member], removed=out, roles=both) == "roll.removed_and_named"
    lifted = resolving.suspensions_of(group, [cleo.member])
    assert refused(ana, removed=resolving.returning([cleo.member]), lifted=lifted) == "roll.removed_and_named"
    effect.of_changes(group, Changes(removed=resolving.returning([ben.member]), roles={"keeper": KEEPER}), {})


def test_who_may_not_sign_is_told_so_before_anything_else(people: Sequence[Person]) -> None:
    ana, *_, dora, _gus, _ida = people
    assert refused(dora, removed=resolving.returning([ana.member])) == "roll.may_not_sign"


def test_a_role_has_a_name_that_can_be_read(people: Sequence[Person]) -> None:
    ana, ben, *_ = people
    for name in ("", " ", "x" * 81):
        with pytest.raises(Refused, match=r"role\.bad_name"):
            resolving.roles_after(ana.first.group, {name: resolving.RoleShift(frozenset((ben.member,)), powers=("x",))})


def test_of_acts_that_are_written_together_all_count_or_none(people: Sequence[Person]) -> None:
    """A proposal without its author's signature would be refused when it is made again."""
    group = people[0].first.group
    charter, written = group.roll.now.charter, {name: log.seq for name, log in group.logs.by_id.items()}
    proposed = Amendment(charter.number + 1, charter.id, by=group.secrets.id, changes=Changes(rules={"attest": 3}))
    before = group.roll.resolutions()
    with pytest.raises(Refused):
        group.act(proposed, Sign(bytes(32)))
    assert group.roll.resolutions() == before
    assert {name: log.seq for name, log in group.logs.by_id.items()} == written
    assert resolving.propose(group, Changes(rules={"attest": 3})) in {each.id for each in group.roll.resolutions()}


def test_what_is_proposed_is_signed_and_not_proposed_again(people: Sequence[Person]) -> None:
    _ana, ben, cleo, dora, *_ = people
    resolution = ben.decide(resolving.remove, [dora.member])
    dora.do("garden.open_topic", name="apples")  # what Cleo has seen of Dora is not what Ben had seen
    assert refused(cleo, removed=resolving.seen(cleo.first.group, [dora.member])) == "roll.proposed_already"
    effect.of_signature(cleo.first.group, resolution)
    with pytest.raises(Refused, match=r"roll\.signed_already"):
        effect.of_signature(ben.first.group, resolution)
    cleo.decide(resolving.sign, resolution)
    with pytest.raises(Refused, match=r"roll\.in_force"):
        effect.of_signature(ben.first.group, resolution)
    assert dora.member in cleo.first.group.roll.now.charter.removed


def test_a_rule_that_holds_already_is_refused(people: Sequence[Person]) -> None:
    ana, ben, *_ = people
    resolution = ana.decide(resolving.propose, Changes(rules={"attest": 2}))
    ben.first.group.act(Sign(resolution))
    assert refused(ben, rules={"attest": 2}) == "roll.rule_already"


def test_a_second_suspension_by_the_same_steward_is_refused(people: Sequence[Person]) -> None:
    ana, ben, *_ = people
    effect.of_act(ana.first.group, "suspend", ben.member)
    ana.decide(resolving.suspend, ben.member)
    with pytest.raises(Refused, match=r"roll\.suspended_already"):
        effect.of_act(ana.first.group, "suspend", ben.member)


def test_a_device_that_was_dropped_is_not_dropped_again(people: Sequence[Person]) -> None:
    ana, group, phone = people[0], people[0].first.group, new_device()
    group.act(Link(phone.card, phone.signing.sign(belonging(group.id, ana.member, phone.card)), "phone"))
    effect.of_act(group, "drop", phone.id)
    ana.decide(resolving.drop, phone.id)
    with pytest.raises(Refused, match=r"roll\.device_dropped"):
        effect.of_act(group, "drop", phone.id)


def test_what_nobody_would_hold_any_more_is_known_beforehand(people: Sequence[Person]) -> None:
    ana, ben, *_ = people
    group, steward = ana.first.group, ana.first.group.roll.now.charter.roles["steward"]
    alone = Changes(roles={"steward": Role(steward.powers)})
    assert effect.ends_powers(group, alone) == ["members.admit", "members.suspend", "group.settings"]
    assert effect.ends_powers(group, Changes(removed=resolving.returning([ana.member]))) == list(VITAL)
    handed = Changes(roles={"steward": Role(steward.powers, (ben.member,))})
    assert effect.ends_powers(group, handed) == []
    both = Role(steward.powers, tuple(sorted((ana.member, ben.member))))
    ana.decide(resolving.propose, Changes(roles={"steward": both}))
    assert effect.ends_powers(group, Changes(left=(ana.member,))) == []
    ana.decide(resolving.suspend, ben.member)
    assert effect.ends_powers(group, Changes(left=(ana.member,))) == list(VITAL)


def test_a_term_is_set_for_those_who_hold_the_role_and_ends_with_the_last(people: Sequence[Person]) -> None:
    ana, ben, *_ = people
    group, keeper = ana.first.group, frozenset({ben.member})
    until = resolving.roles_after(group, {"keeper": resolving.RoleShift(until=UNTIL)})
    assert until == {"keeper": Role(KEEPER.powers, (ben.member,), UNTIL)}
    effect.of_changes(group, Changes(roles=until), {})
    effect.of_changes(group, Changes(roles=until), {"keeper": [ben.member]})
    ana.first.group.act(Sign(ben.decide(resolving.propose, Changes(roles=until))))
    assert refused(ana, [ben.member], roles=until) == "role.held_already"
    shift = resolving.RoleShift(frozenset({ana.member}), keeper)
    assert resolving.roles_after(group, {"keeper": shift}) == {"keeper": Role(KEEPER.powers, (ana.member,), UNTIL)}
    ended = resolving.roles_after(group, {"keeper": resolving.RoleShift(ended=keeper)})
    assert ended == {"keeper": Role(KEEPER.powers)}


def test_who_gets_or_loses_a_role_does_not_change_what_it_allows(people: Sequence[Person]) -> None:
    ana, ben, *_ = people
    group = ana.first.group
    before = group.roll.now.charter.roles["steward"].powers
    shift = resolving.RoleShift(frozenset({ben.member}), powers=("garden.keep",))
    assert resolving.roles_after(group, {"steward": shift})["steward"] == Role(
        (*before, "garden.keep"), tuple(sorted((ana.member, ben.member)))
    )


def test_what_came_too_late_is_told_and_not_signed(people: Sequence[Person]) -> None:
    """Of two open proposals one is carried; whoever made the other finds it, and why it has no effect."""
    ana, ben, cleo, dora, *_ = people
    late = cleo.decide(resolving.remove, [dora.member])
    carried = ben.decide(resolving.propose, Changes(rules={"attest": 2}))
    cleo.decide(resolving.sign, carried)
    assert carried in ana.first.group.roll.now.charter.chain
    for person in (ana, ben, cleo):
        states = {each.id: each.state for each in person.first.group.roll.resolutions()}
        assert (states[late], states[carried]) == ("lapsed", "followed")
    with pytest.raises(Refused, match=r"roll\.lapsed"):
        effect.of_signature(ben.first.group, late)
    effect.of_changes(cleo.first.group, Changes(removed=resolving.seen(cleo.first.group, [dora.member])), {})
