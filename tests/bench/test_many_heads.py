"""Many people change one record at once: all of them can write, and joins of heads have no content."""

from models import ids
from models.edit import Put
from sync.records.signed import Standing
from tests.bench.stories import Story, first_edit, names


def test_more_heads_than_an_edit_can_name_stop_nobody(story: Story) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    board = ids.common_record("board", story.mallory.everyone, topic)
    crowd = [
        story.mallory.says("board", Put(("pins", f"{number:03}"), "x"), record=board, subject=topic)
        for number in range(30)
    ]
    more = [
        story.renamed(topic, f"name {number}", *story.mallory.heads(topic)) for number in range(150)
    ]  # refused: the topic is Ana's
    story.bench.send([*crowd, *more])
    assert len(story.ana.rows("SELECT 1 FROM pin")) == 30
    story.ana.do("garden.pin", topic=topic, key="last", text="y")
    assert len(story.ben.rows("SELECT 1 FROM pin")) == 31
    assert names(story.ben) == ["apples"]
    story.bench.equal()


def test_the_joining_is_nobodys_content(story: Story) -> None:
    topic = story.mallory.new_record("topic")
    begin = story.topic("begin", record=topic)
    crowd = [story.renamed(topic, f"name {number}", first_edit(begin)) for number in range(100)]
    story.bench.send([begin, *crowd])
    assert len(story.ana.first.group.records.heads(topic)) == 100
    before = story.ana.read(topic)
    assert before.edits == 101
    story.ana.do("garden.change_topic", topic=topic, name="settled")
    for person in (story.ana, story.ben):
        after = person.read(topic)
        assert after.state["name"] == "settled"
        assert after.author == story.mallory.me
    assert len(story.ben.first.group.records.heads(topic)) < 50
    assert all(found.standing is Standing.COUNTS for found in story.ben.first.verdicts(topic))
    story.bench.equal()


def test_many_members_write_in_one_text(story: Story) -> None:
    topic = story.ana.do("garden.open_topic", name="apples")
    note = story.ana.do("garden.note", topic=topic, text="...")
    people = [story.ana, story.ben, story.cleo, *story.bench.people("Dev", "Eva", "Finn")]
    with story.bench.apart(*people):
        for number, person in enumerate(people):
            person.do("garden.write_in", note=note, at=0, delete=0, text=f"<{number}>")
    ((body,),) = story.ben.rows("SELECT body FROM note")
    assert sorted(body.replace("...", "").strip("<>").split("><")) == ["0", "1", "2", "3", "4", "5"]
    story.bench.equal()


def test_several_drafts_of_one_intent_on_one_record(story: Story) -> None:
    """They were called a forked log."""
    topic = story.ana.do("garden.open_topic", name="apples")
    story.ana.do("garden.change_topic", topic=topic, name="pears", closed=True)
    assert story.ben.rows("SELECT name, open FROM topic") == [("pears", 0)]
    assert [found.standing for found in story.ben.first.verdicts(topic)] == [Standing.COUNTS] * 3
    story.bench.equal()
