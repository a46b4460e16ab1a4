"""A member who writes a log of the roll twice: whatever names an act of either branch counts for nobody, whether they
had the act or not, and all else goes on."""

from secrets import token_bytes

from models.ids import CircleId
from models.roll import encode_statement
from sync.ledger.envelope import ACT, Envelope
from sync.records.signed import Standing
from sync.simulated import Person
from sync.trust.invitation import prove
from sync.trust.keys import ROLL, SigningKey, circle_tag, new_device
from tests.bench.stories import Story, names


def lets_in(story: Story, name: str, log: SigningKey) -> Envelope:
    """An admission that Cleo writes into this log of the roll."""
    act = prove(story.bench.founded.link, name, new_device(), token_bytes(32))
    roll = CircleId(circle_tag(story.mallory.group.id, ROLL))
    return story.mallory.seal(log=log, kind=ACT, circle=roll, statement=encode_statement(act))


def branches(story: Story) -> tuple[Envelope, Envelope]:
    log = story.mallory.fresh_log()
    one = lets_in(story, "Dan", log)
    story.mallory.rewind(log, 0)
    return one, lets_in(story, "Eve", log)


def members(person: Person) -> set[str]:
    return {name for (name,) in person.rows("SELECT name FROM members")}


def test_what_names_an_act_of_a_branch_counts_for_nobody(strangers: Story) -> None:
    """Ana and Ben kept it and called their stores damaged; Cleo waited for it for ever."""
    story = strangers
    story.bench.meet()
    one, other = branches(story)
    story.bench.send([one], story.ben)
    assert members(story.ben) == {"Ana", "Ben", "Cleo", "Dan"}
    topic = story.ben.do("garden.open_topic", name="honest")
    story.bench.meet(story.ben, story.ana)
    story.bench.send([other], story.cleo)
    story.bench.meet()
    again = story.ben.do("garden.open_topic", name="once more")
    story.bench.meet()
    for person in (story.ana, story.ben, story.cleo):
        assert members(person) == {"Ana", "Ben", "Cleo"}
        assert names(person) == ["once more"]
        assert person.first.read(again) is not None
    assert [each.standing for each in story.ana.first.verdicts(topic)] == [Standing.SET_ASIDE]
    story.bench.equal()
    for person in (story.ana, story.ben, story.cleo):
        person.first.reopen()
    story.bench.equal()


def test_every_order_of_two_branches_of_the_roll_ends_alike(story: Story) -> None:
    one, other = branches(story)
    act = [one.id[:16]]
    before = story.topic("before")
    upon = story.topic("upon a branch", roll=act)
    other_upon = story.topic("upon the other", roll=[other.id[:16]])
    ends = set()
    orders = story.bench.every_order(
        [one, other, before, upon, other_upon], lambda device: ends.add(tuple(names(device)))
    )
    assert orders == (120, True)
    assert ends == {("before",)}
