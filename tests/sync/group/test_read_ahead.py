"""What a group reads of envelopes before their turn comes gives what their turn gives, and has a bound."""

from secrets import token_hex

from models.edit import Put
from models.roll import Sheet
from sync.group.opening import KEPT
from sync.simulated.carrying import held
from tests.bench.stories import Story, first_edit, names


def test_what_names_a_statement_of_no_circle_waits_however_it_came() -> None:
    """Ana can judge it when it arrives. Ben must wait for an act first."""
    story = Story(connected=False)
    story.bench.meet()
    ana, ben, cleo = story.ana.first, story.ben.first, story.cleo.first
    ana.group.act(Sheet(b"k" * 32))
    cleo.receive(list(held(ana.group)))
    log = story.mallory.fresh_log()
    plain = story.topic("one", log=log)
    odd = story.topic("two", log=log, more={"h": (b"nothing stated..",)})
    for who in (ana, ben):
        who.receive([plain.raw, odd.raw])
    ben.receive(list(held(ana.group)))
    for who in (ana, ben):
        assert names(who) == ["one"]
        who.reopen()
        assert names(who) == ["one"]


def test_large_envelopes_whose_edits_wait_do_not_fill_the_memory() -> None:
    """Each renames a topic again, and holds much that nobody understands."""
    story = Story(connected=False)
    story.bench.meet()
    ana, mallory = story.ana.first, story.mallory
    log, topic, much = mallory.fresh_log(), mallory.new_record("topic"), token_hex(30_000)
    other = story.topic("another", log=log)
    chain = [story.topic("name 0", record=topic)]
    for number in range(1, 25):
        edit = mallory.edit("topic", Put(("name",), f"name {number}"), record=topic, deps=(first_edit(chain[-1]),))
        chain.append(mallory.seal(edit, *[mallory.edit("later", Put(("x",), much))] * 16, log=log))
    ana.receive([other.raw, *(each.raw for each in chain[1:])])
    kept = ana.group.ingest.opening._kept.values()
    assert 0 < sum(len(edit) for _, _, payload in kept for edit in payload.edits) <= KEPT
    assert names(ana) == ["another"]
    ana.receive([chain[0].raw])
    assert sorted(names(ana)) == ["another", "name 24"]
