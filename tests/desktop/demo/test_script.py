import pytest

from desktop.demo import content
from desktop.demo.script import Scene, scenes

PLAY = """
= street
# may 10 sat y1
@ +2d 18:40
rosa: Who has
  a ladder?
| A long one.
|
| Please.
+ 👍 tom mei
+ 🪜 mei
> tom: I do.
... 2h
>1 mei: So do I.
~ So do I, a longer one.
otis: Mine is
!
@ +3d 08:00
A: Thank you.
# now
@ -5h
tom: Lift, push, swear.
"""


def played() -> list[Scene]:
    return list(scenes(PLAY.splitlines()))


def test_stories_and_scenes() -> None:
    assert [(scene.channel, scene.story, scene.when, len(scene.lines)) for scene in played()] == [
        ("street", "may 10 sat y1", "+2d 18:40", 4),
        ("street", "may 10 sat y1", "+3d 08:00", 1),
        ("street", "now", "-5h", 1),
    ]


def test_lines_with_replies_reactions_edits_and_removals() -> None:
    ask, first, second, taken = played()[0].lines
    assert (ask.who, ask.text) == ("rosa", "Who has a ladder?\nA long one.\n\nPlease.")
    assert ask.reactions == [("👍", "tom"), ("👍", "mei"), ("🪜", "mei")]
    assert (first.reply, first.pause) == (0, "")
    assert (second.reply, second.pause, second.edited) == (0, "2h", "So do I, a longer one.")
    assert taken.redacted
    assert taken.reply is None


def test_a_poll_that_is_closed_and_an_appeal_that_is_answered() -> None:
    play = ["= street", "# now", "@ -5h", "tom: When?", "? Now | Later", "* Now: mei", "?.", "mei: You fool",
            "! rosa: No insults", "!? It was a joke", "!- rosa: Say so", "mei: Fool", "! rosa: No insults",
            "!? Of myself", "!+ rosa: I see"]  # fmt: skip
    poll, stays, ends = next(iter(scenes(play))).lines
    assert (poll.answers, poll.votes, poll.closed) == (("Now", "Later"), [("Now", "mei")], True)
    assert stays.hidden == ("rosa", "No insults")
    assert (stays.appeal, stays.appeal_answer) == ("It was a joke", ("rosa", "Say so", False))
    assert ends.appeal_answer == ("rosa", "I see", True)


def test_a_line_that_is_not_understood_is_named() -> None:
    with pytest.raises(ValueError, match="Rosa says hello"):
        list(scenes(["= street", "# now", "@ -5h", "Rosa says hello"]))


def test_every_screenplay_can_be_read() -> None:
    found = list(scenes(content.read("conversations")))
    assert len({scene.channel for scene in found}) == 10
    assert sum(len(scene.lines) for scene in found) > 1_000
