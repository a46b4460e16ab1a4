"""A simulated group is a group like any other."""

from itertools import groupby

from models.features.conversations import FEATURE, talk
from sync.ledger import envelope as wire
from sync.simulated import Device
from sync.simulated.group import SimulatedGroup, SimulatedMember, by_log
from tests.torture import garden

BEGAN = 1_750_000_000_000


def played() -> tuple[SimulatedGroup, bytes]:
    play = SimulatedGroup(garden.NOW, "Maple Street", "block-club", "Ana", BEGAN)
    ana, ben = play.members[0], play.admit("Ben", BEGAN + 1)
    place = play.do(ana, BEGAN + 2, FEATURE.intents["add_channel"], name="garden", purpose="")
    said = play.do(ben, BEGAN + 3, talk.say, channel=place, text="hello")
    play.do(ana, BEGAN + 4, talk.react, message=said, emoji="👍")
    return play, place


def planted(play: SimulatedGroup, member: SimulatedMember) -> Device:
    device = Device(member.name, member.secrets, garden.NOW, lambda: BEGAN + 1000)
    device.enter(play.group, play.resolution, play.founding_secret)
    device.receive(by_log(play.envelopes))
    return device


def test_what_was_played_is_taken_in_by_the_ordinary_road() -> None:
    play, place = played()
    for member in play.members:
        device = planted(play, member)
        assert device.rows("SELECT text FROM message WHERE channel = ?", place) == [("hello",)]
        assert device.rows("SELECT emoji FROM reaction") == [("👍",)]
        assert device.rows("SELECT name, role FROM members ORDER BY name") == [("Ana", "steward"), ("Ben", "member")]
        assert device.group.records.counts() == dict.fromkeys(device.group.records.counts(), 0)
        assert device.do("conversations.say", channel=place, text="hello again")


def test_every_sort_of_record_can_be_played() -> None:
    """Personal and common ones, several drafts on one record, and what sees another record."""
    play, _ = played()
    ana, ben = play.members
    topic = play.do(ana, BEGAN + 5, garden.open_topic, name="apples")
    play.do(ben, BEGAN + 6, garden.answer, topic=topic, choice="no", reason="unripe")
    play.do(ben, BEGAN + 7, garden.answer, topic=topic, choice="yes", reason="ripe")
    play.do(ana, BEGAN + 8, garden.pin, topic=topic, key="a", text="x")
    play.do(ben, BEGAN + 9, garden.pin, topic=topic, key="b", text="y")
    note = play.do(ben, BEGAN + 10, garden.note, topic=topic, text="ripe")
    play.do(ana, BEGAN + 11, garden.write_in, note=note, at=0, delete=0, text="very ")
    play.do(ana, BEGAN + 12, garden.change_topic, topic=topic, name="pears", closed=True)
    device = planted(play, ben)
    assert device.rows("SELECT name, open FROM topic") == [("pears", 0)]
    assert device.rows("SELECT choice, reason FROM answer") == [("yes", "ripe")]
    assert device.rows("SELECT key, text FROM pin ORDER BY key") == [("a", "x"), ("b", "y")]
    assert device.rows("SELECT body FROM note") == [("very ripe",)]
    shown = device.read(note)
    assert shown == play.read(note)
    assert play._about(topic, "answer")[0].subject == topic, "who goes on with it names what it is about"


def test_a_batch_is_sorted_by_logs() -> None:
    play, place = played()
    for number in range(6):
        play.do(play.members[number % 2], BEGAN + 30 + number, talk.say, channel=place, text="x")
    ordered = by_log(play.envelopes)
    assert sorted(ordered) == sorted(play.envelopes)
    names = [wire.place(raw)[0] for raw in ordered]
    assert len(list(groupby(names))) == len(set(names))
