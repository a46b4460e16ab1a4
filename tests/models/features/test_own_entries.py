"""Nobody puts words under an entry of somebody else, nor makes it vanish: names of entries belong to who adds them."""

from typing import Any

import pytest

from models.edit import Put
from models.entry_names import content_name, is_bound, may_name, own_name
from models.feature import Registry
from models.features import FEATURES
from models.features.alerts.rules import version
from models.ids import MemberId, RecordId
from models.rules import Rules, entries
from sync.simulated import Bench, Person

ANA, BEN = MemberId(b"a" * 16), MemberId(b"b" * 16)


class Lane:
    """Ana writes an entry that Mallory's changed program has seen; it writes one as if it had not, of the same name."""

    def __init__(self) -> None:
        self.bench = Bench(Registry(FEATURES))
        self.ana, self.ben, self.cleo, mallory = self.bench.people("Ana", "Ben", "Cleo", "Dora")
        self.mallory = self.bench.hostile(mallory)

    def merged(self, record: RecordId, kind: str, name: str, intent: str, given: dict[str, Any],
               forged: dict[str, Any]) -> dict[str, Any]:  # fmt: skip
        """What stands in Ana's entry afterwards, the same on all computers."""
        heads = self.mallory.heads(record)
        self.ana.do(intent, **given)
        [(nonce, before)] = self.listed(self.ana, record, name).items()
        for rules in (2, 1):
            for order in (list(forged), list(forged)[::-1]):
                ops = [Put((f"{name} {nonce} {part}",), forged[part]) for part in order]
                self.bench.send([self.mallory.says(kind, *ops, record=record, deps=heads, version=rules)])
        refused = {each.detail for person in self.bench.persons for each in person.first.verdicts(record)[2:]}
        assert refused == {"edit.not_allowed"}
        for person in self.bench.persons:
            assert self.listed(person, record, name)[nonce] == before
        self.bench.equal()
        return before

    def listed(self, person: Person, record: RecordId, name: str) -> dict[str, dict[str, Any]]:
        found = person.read(record)
        assert found is not None
        return entries(found.state, name)

    def begin(self, intent: str, **given: Any) -> RecordId:
        made = self.ben.do(intent, **given)
        assert made is not None
        return made


def test_what_somebody_reported_of_a_neighbour_in_danger_stays_as_it_was_said() -> None:
    lane = Lane()
    alert = lane.begin("alerts.add_alert", title="Flood", severity="information", instruction="Go up.")
    found = lane.ben.read(alert)
    assert found is not None
    forged = {"by": lane.mallory.me.hex(), "version": version(found.state), "person": lane.ben.member.hex(),
              "note": "All well", "says": "safe"}  # fmt: skip
    given = {"alert": alert, "person": lane.cleo.member, "says": "need_help", "note": "A broken leg"}
    stands = lane.merged(alert, "alert", "reports", "alerts.answer_for", given, forged)
    assert (stands["by"], stands["says"]) == (lane.ana.member.hex(), "need_help")


def test_a_topic_of_somebody_else_keeps_its_words() -> None:
    lane = Lane()
    meeting = lane.begin("meetings.add_meeting", name="Assembly", when="2025-06-20T18:00Z/2025-06-20T20:00Z")
    lane.merged(meeting, "meeting", "topics", "meetings.add_topic", {"meeting": meeting, "topic": "The roof"},
                {"topic": "Nothing"})  # fmt: skip


def test_what_is_broken_stays_written_down() -> None:
    lane = Lane()
    lane.ana.do("settings.switch", module="library", on=True)
    drill = lane.begin("library.add_thing", name="Drill")
    lane.merged(drill, "thing", "repairs", "library.report", {"thing": drill, "damage": "The switch sticks"},
                {"damage": "All is well"})  # fmt: skip


def test_a_topic_that_two_carry_over_at_once_is_there_once_with_its_own_words() -> None:
    lane = Lane()
    made = (("One", "2025-06-20T18:00Z/2025-06-20T20:00Z"), ("Two", "2025-06-27T18:00Z/2025-06-27T20:00Z"))
    first, second = (lane.begin("meetings.add_meeting", name=name, when=when, chair=lane.ana.member)
                     for name, when in made)  # fmt: skip
    lane.ben.do("meetings.add_topic", meeting=first, topic="The roof", length=10)
    with lane.bench.apart(lane.ana):
        for person in (lane.ana, lane.ben):
            person.do("meetings.carry_over", meeting=first, goes_on_in=second)
    [(name, parts)] = lane.listed(lane.cleo, second, "topics").items()
    assert (parts["topic"], parts["length"]) == ("The roof", 10)
    ops = [Put((f"topics {name} {part}",), value) for part, value in {**parts, "topic": "Nothing"}.items()]
    lane.bench.send([lane.mallory.says("meeting", *ops, record=second, deps=lane.mallory.heads(second)[:1], version=2)])
    assert lane.listed(lane.cleo, second, "topics") == {name: parts}
    lane.bench.equal()


def test_nobody_fills_an_agenda_so_that_others_can_add_nothing() -> None:
    lane = Lane()
    meeting = lane.begin("meetings.add_meeting", name="Assembly", when="2025-06-20T18:00Z/2025-06-20T20:00Z")
    for rules in (2, 1):
        for batch in range(5):
            ops = []
            for number in range(50):
                nonce = (lane.bench.now + 100 * batch + number).to_bytes(6, "big") + b"\0\0"
                name = own_name(nonce, lane.mallory.me) if rules == 2 else nonce.hex()
                ops.append(Put((f"topics {name} topic",), f"Nothing {number}"))
            heads = lane.mallory.heads(meeting)
            lane.bench.send([lane.mallory.says("meeting", *ops, record=meeting, deps=heads, version=rules)])
    lane.ana.do("meetings.add_topic", meeting=meeting, topic="The roof")
    said = {parts["topic"] for parts in lane.listed(lane.cleo, meeting, "topics").values()}
    assert "The roof" in said
    assert len(lane.listed(lane.cleo, meeting, "topics")) <= 201
    lane.bench.equal()


def test_a_name_belongs_to_one_member_or_to_one_content() -> None:
    parts = {"topic": "The roof", "length": 10}
    names = {own_name((1_750_000_000_000).to_bytes(6, "big") + bytes((number, 7)), ANA) for number in range(16)}
    assert len(names) == 16
    for name in names:
        assert is_bound(name)
        assert may_name(name, ANA, parts)
        assert not may_name(name, BEN, parts)
    assert may_name(content_name(parts), BEN, parts)
    assert not may_name(content_name(parts), BEN, {**parts, "topic": "Nothing"})
    assert not any(is_bound(name) for name in ("a", "0123456789abcdef", "first"))


@pytest.mark.parametrize("kind", [kind for feature in FEATURES for kind in feature.kinds], ids=lambda kind: kind.name)
def test_a_list_to_which_everybody_adds_has_such_names(kind: Any) -> None:
    """But for the votes that a poll writes down: their names are hashes of what they say."""
    judged = kind.check
    if isinstance(judged, Rules) and kind.name != "poll":
        assert all(each.own or each.by.names != ("anyone",) for each in judged.adding.values())
