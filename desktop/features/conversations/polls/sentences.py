"""Words for polls, as they are shown and as a screen reader says them."""

import time

from desktop.features.conversations.polls.reading import ShownAnswer, ShownPoll
from desktop.features.conversations.sentences import counted, tr
from desktop.kit import phrases, times
from desktop.kit.phrases import isolated

NAMED = 12
"""Most names beside an answer."""


def votes(answer: ShownAnswer) -> str:
    """How many votes an answer has, and whose: `2 votes: Ana and Ben`."""
    count = len(answer.names)
    if not count:
        return tr("No votes")
    return tr("{count}: {names}").format(count=counted(count, "One vote", "%n votes"), names=people(answer.names))


def people(names: tuple[str, ...]) -> str:
    shown = phrases.together([isolated(name) for name in names[:NAMED]])
    more = len(names) - NAMED
    return shown if more <= 0 else shown + counted(more, " and one more", " and %n more")


def line(answer: ShownAnswer) -> str:
    """An answer with its votes, in one line."""
    said = tr("{answer}. {votes}").format(answer=isolated(answer.text), votes=votes(answer))
    return tr("{said}. You chose it.").format(said=said) if answer.mine else said


def choosing(poll: ShownPoll) -> str:
    """What one may do in an open poll, and who sees it."""
    how = tr("Poll: choose one answer or several.") if poll.several else tr("Poll: choose one answer.")
    return tr("{how} Everybody here sees who votes for what.").format(how=how)


def standing(poll: ShownPoll, at: int) -> str:
    """Until when it is open or who closed it, and how many have voted. `at`: milliseconds since 1970."""
    parts = [_until(poll, at), counted(poll.voters, "One person has voted.", "%n people have voted.")
             if poll.voters else tr("Nobody has voted yet.")]  # fmt: skip
    if poll.late:
        parts.append(tr("Not counted, because it came after the poll was closed: the vote of {names}.").format(
            names=people(poll.late)))  # fmt: skip
    return " ".join(filter(None, parts))


def _until(poll: ShownPoll, at: int) -> str:
    if poll.ended:
        return tr("Poll closed by {name}.").format(name=isolated(poll.ended_by)) if poll.ended_by else tr(
            "Poll closed: its time was over.")  # fmt: skip
    if poll.closes is None:
        return ""
    if is_over(poll, at):
        return tr("Its time is over. The votes are being counted.")
    return tr("It closes: {when}.").format(when=times.coming(poll.closes, inside=True))


def now() -> int:
    """Milliseconds since 1970."""
    return round(time.time() * 1000)


def is_over(poll: ShownPoll, at: int) -> bool:
    """Can nobody vote in it any more?"""
    return poll.ended or (poll.closes is not None and at >= poll.closes)


def foot(poll: ShownPoll, at: int) -> str:
    """What is under the answers."""
    return " ".join(filter(None, ("" if is_over(poll, at) else choosing(poll), standing(poll, at))))


def spoken(poll: ShownPoll, at: int) -> str:
    """The whole poll as a screen reader says it after the question."""
    return " ".join((*(line(each) if line(each).endswith(".") else f"{line(each)}." for each in poll.answers),
                     foot(poll, at)))  # fmt: skip
