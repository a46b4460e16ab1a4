"""What else a hostile member would try: to be Ben, and to end her own suspension. Cleo has real keys and a changed
program."""

from models.roll import Attest, Drop, Lift, Link, Sheet, belonging
from models.roll import Recover as Recovery
from models.roll.cards import recovery
from sync.group import resolving
from sync.trust.keys import new_device
from tests.attacks.test_twelve_attempts import members, states
from tests.bench.stories import Story, names
from tests.bench.test_resolutions import decide, who
from tests.torture.governing import link


def test_confirming_a_new_computer_of_ben_with_all_of_hers(story: Story) -> None:
    """Two voters are needed. She has three devices, and one voice."""
    decide(story.ana, voters=tuple(each.member for each in story.bench.persons))
    for _ in range(2):
        assert link(story.cleo)
    story.bench.meet()
    group, ben, stolen = story.mallory.group, story.ben.member, new_device()
    act = Attest(ben, stolen.card, stolen.signing.sign(belonging(group.id, ben, stolen.card)))
    for device in story.cleo.devices:
        story.bench.send(states(story.bench.hostile(device), act, act), story.ana, story.ben)
    for person in (story.ana, story.ben):
        now = person.first.group.roll.now
        assert now.author(stolen.id) is None
        assert now.author(story.ben.first.secrets.id) is not None
    story.ben.do("garden.open_topic", name="still me")
    assert names(story.ana) == ["still me"]
    story.bench.equal(story.ana, story.ben)


def test_coming_back_as_ben_with_a_sheet_of_her_own(story: Story) -> None:
    """She also links a device to him and drops his."""
    group, ben = story.mallory.group, story.ben.member
    sheet, stolen, bens = new_device().signing, new_device(), story.ben.first.secrets.id
    consent = stolen.signing.sign(belonging(group.id, ben, stolen.card))
    proof = sheet.sign(recovery(group.id, ben, stolen.card))
    acts = Sheet(sheet.public), Recovery(ben, stolen.card, proof, consent), Link(stolen.card, consent), Drop(bens)
    for act in acts:
        story.bench.send(states(story.mallory, act), story.ana, story.ben)
    for person in (story.ana, story.ben):
        now = person.first.group.roll.now
        assert now.author(stolen.id) is None
        assert {each.id for each in now.members[ben].devices} == {bens}
    assert members(story.ana) == {"Ana", "Ben", "Cleo"}
    story.bench.equal(story.ana, story.ben)


def test_ending_her_own_suspension(story: Story) -> None:
    """In the old log and a new one, on a device that she links meanwhile, and as if she had not heard of it."""
    before, log, new = story.mallory.group.roll.heads, story.mallory.fresh_log(), new_device()
    story.ana.decide(resolving.suspend, story.cleo.member)
    (suspension,) = story.ana.first.group.roll.now.suspensions
    consent = new.signing.sign(belonging(story.mallory.group.id, story.cleo.member, new.card))
    for where in (log, None):
        story.bench.send(states(story.mallory, Lift(suspension.id), log=where), story.ana, story.ben)
    for roll in (before, None):
        story.bench.send(states(story.mallory, Link(new.card, consent), roll=roll), story.ana, story.ben)
        story.bench.send([story.topic("free again", roll=roll)], story.ana, story.ben)
    for person in (story.ana, story.ben):
        assert who(person)[story.cleo.member] == "suspended"
        assert names(person) == []
    story.bench.equal(story.ana, story.ben)
