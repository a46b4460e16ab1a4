"""Private circles of those who come back to the group: what they read and write there, and from when on."""

import pytest

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from models.ids import CircleId, RecordId
from models.roll import STEWARD, Changes, Role
from models.roll.powers import USUAL_ROLES
from sync.group import circle_writing, resolving
from sync.simulated.bench import Bench
from sync.simulated.person import Person


class Street:
    """Ana, who is steward, Ben and Cem are in one circle. They meet only when they are told to."""

    def __init__(self) -> None:
        self.bench = Bench(Registry(FEATURES), connected=False)
        self.ana, self.ben, self.cem = self.people = self.bench.people("Ana", "Ben", "Cem")
        self.bench.meet()
        members = tuple(person.member for person in self.people)
        roles: dict[str, Role | None] = {STEWARD: Role(USUAL_ROLES[STEWARD], members[:1])}
        self.ana.decide(resolving.propose, Changes(voters=members, roles=roles))
        self.meet()
        self.circle: CircleId = circle_writing.open_circle(self.ana.first.group, "people", "Plans", members)
        self.meet()

    def meet(self) -> None:
        for _ in range(2):  # the second time, for what was sealed until then
            self.bench.meet()

    def say(self, person: Person, text: str) -> RecordId:
        place = person.do("conversations.add_channel", name=text, circle=self.circle)
        said = person.do("conversations.say", channel=place, text=text)
        assert said is not None
        return said

    def readers(self, said: RecordId) -> list[str]:
        return [person.name for person in self.people if person.read(said) is not None]


@pytest.fixture
def plans() -> Street:
    return Street()


@pytest.mark.parametrize("first", ["Ana", "Ben"])
@pytest.mark.parametrize("is_removed", [True, False])
def test_who_is_let_in_again_reads_and_writes_as_before(first: str, is_removed: bool, plans: Street) -> None:
    before = plans.say(plans.ben, "before")
    plans.meet()
    if is_removed:
        plans.ana.decide(resolving.remove, [plans.ben.member])
    else:
        plans.ana.decide(resolving.suspend, plans.ben.member)
    plans.meet()
    meanwhile = plans.say(plans.ana, "meanwhile")
    with pytest.raises(Refused):
        plans.say(plans.ben, "from outside")
    plans.meet()
    if is_removed:
        plans.ana.decide(resolving.restore, [plans.ben.member])
    else:
        plans.ana.decide(resolving.lift, plans.ben.member)
    plans.meet()
    speakers = [plans.ana, plans.ben, plans.cem] if first == "Ana" else [plans.ben, plans.ana, plans.cem]
    for speaker in speakers:
        said = plans.say(speaker, f"{speaker.name} again")
        plans.meet()
        assert plans.readers(said) == ["Ana", "Ben", "Cem"], speaker.name
    assert plans.readers(before) == ["Ana", "Ben", "Cem"]
    assert plans.readers(meanwhile) == ["Ana", "Cem"]


def test_all_may_write_at_once_after_somebody_came_back(plans: Street) -> None:
    plans.ana.decide(resolving.remove, [plans.ben.member])
    plans.meet()
    plans.say(plans.cem, "meanwhile")
    plans.meet()
    plans.ana.decide(resolving.restore, [plans.ben.member])
    plans.meet()
    words = [plans.say(person, f"{person.name} at once") for person in plans.people]
    plans.meet()
    assert [plans.readers(word) for word in words] == [["Ana", "Ben", "Cem"]] * 3


def test_what_somebody_wrote_before_hearing_of_the_own_removal_stays_out(plans: Street) -> None:
    plans.say(plans.ben, "before")
    plans.meet()
    plans.ana.decide(resolving.remove, [plans.ben.member])
    plans.bench.meet(plans.ana, plans.cem)
    plans.say(plans.ana, "without Ben")
    unaware = plans.say(plans.ben, "unaware")
    plans.meet()
    plans.ana.decide(resolving.restore, [plans.ben.member])
    plans.meet()
    after = plans.say(plans.ben, "after")
    plans.meet()
    plans.say(plans.ana, "welcome")
    plans.meet()
    assert plans.readers(unaware) == []
    assert plans.readers(after) == ["Ana", "Ben", "Cem"]


def test_whoever_lacks_keys_can_be_given_them_before_anybody_writes(plans: Street) -> None:
    def keys() -> int:
        """Renewals that Ben can read, beside the opening."""
        return len(plans.ben.first.group.circles.history(plans.circle).entries) - 1

    plans.ana.decide(resolving.remove, [plans.ben.member])
    plans.meet()
    plans.say(plans.cem, "meanwhile")
    plans.meet()
    plans.ana.decide(resolving.restore, [plans.ben.member])
    plans.meet()
    assert keys() == 0
    circle_writing.add(plans.cem.first.group, plans.circle, plans.ben.member)
    plans.meet()
    assert keys() == 2
    with pytest.raises(Refused, match=r"circle\.in_already"):
        circle_writing.add(plans.cem.first.group, plans.circle, plans.ben.member)
