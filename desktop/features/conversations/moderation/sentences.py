"""Words for what moderators did."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.features.conversations.moderation.granting import Older
from desktop.features.conversations.moderation.reading import Act, Appeal
from desktop.features.conversations.moderation.report_reading import Report
from desktop.features.conversations.sentences import tr
from desktop.kit import phrases, times

Name = Callable[[bytes], str]


def title(act: Act, name: Name, where: str) -> str:
    """What was done; `where` is the channel, empty for the whole group."""
    by, whom = phrases.isolated(name(act.by)), phrases.isolated(name(act.whom)) if act.whom else ""
    if act.act == "hide":
        return tr("{by} hid a message of {whom}").format(by=by, whom=whom)
    if act.act == "slow":
        return tr("{by} slowed {channel}: {pace}").format(by=by, channel=where, pace=pace(act.seconds))
    until = times.coming(act.until, inside=True)
    if where:
        return tr("{by} paused {whom} in {channel}, until: {until}").format(
            by=by, whom=whom, channel=where, until=until)
    return tr("{by} paused {whom} everywhere, until: {until}").format(by=by, whom=whom, until=until)


def pace(seconds: int) -> str:
    """How long one waits between two messages."""
    if seconds < 60:
        return tr("one message in %n second(s)", seconds)
    if seconds < 3600:
        return tr("one message in %n minute(s)", seconds // 60)
    return tr("one message in %n hour(s)", seconds // 3600)


def slowed(act: Act | None) -> str:
    """Stands beside what a channel is for, so that one knows before one's message is refused."""
    return tr("Slowed: {pace}").format(pace=pace(act.seconds)) if act is not None else ""


def foot(act: Act, appeal: Appeal | None, name: Name, now: int) -> str:
    """What has come of it."""
    said = [_came_of(act, name, now)]
    if appeal is not None and appeal.state == "asked":
        said.append(tr("Appeal, waits for an answer: {text}").format(text=phrases.isolated(appeal.text)))
    elif appeal is not None:
        said.append(f"{_answered(appeal, name)}: {appeal.answer}" if appeal.answer else _answered(appeal, name))
    return " · ".join(said)


def whole(act: Act, appeal: Appeal | None, name: Name, now: int) -> Mapping[str, str]:
    """Caption -> text of all that is known of an act."""
    found = {tr("When"): times.when(act.at), tr("Reason"): act.reason,
             phrases.caption("appeal.state"): _came_of(act, name, now)}  # fmt: skip
    if appeal is None:
        return found
    asked = tr("Appeal of {name}").format(name=phrases.isolated(name(appeal.author)))
    waits = tr("Waits for an answer") if appeal.state == "asked" else _answered(appeal, name)
    return {**found, asked: appeal.text, tr("What came of the appeal"): waits,
            phrases.caption("appeal.answer"): appeal.answer}  # fmt: skip


def to_decide(act: Act, appeal: Appeal, name: Name, where: str, hidden: str) -> str:
    """What was done and why, what the hidden message says, and the appeal, one below the other."""
    whom = phrases.isolated(name(act.whom))
    said = tr("A message of {whom}: {text}").format(whom=whom, text=phrases.isolated(hidden)) if hidden else ""
    asked = f"{tr('Appeal of {name}').format(name=phrases.isolated(name(appeal.author)))}: {appeal.text}"
    return "\n\n".join(filter(None, (f"{title(act, name, where)}. {act.reason}", said, asked)))


def _came_of(act: Act, name: Name, now: int) -> str:
    if act.ended_by:
        ended = tr("Ended by {name}").format(name=phrases.isolated(name(act.ended_by)))
        return f"{ended}: {act.ended_why}" if act.ended_why else ended
    return tr("In force") if act.stands(now) else tr("It is over")


def _answered(appeal: Appeal, name: Name) -> str:
    said = (tr("{name} answered the appeal: it stays") if appeal.state == "upheld"
            else tr("{name} answered the appeal, and ended it"))  # fmt: skip
    return said.format(name=phrases.isolated(name(appeal.answered_by)))


def paused(act: Act, name: Name) -> str:
    """Stands where a paused person would write."""
    return tr("{name} has paused your writing here, until: {until}. Reason: {reason}. You can appeal under What "
              "moderators did.").format(name=phrases.isolated(name(act.by)), until=times.coming(act.until, inside=True),
                       reason=phrases.isolated(act.reason.rstrip(".")))  # fmt: skip


def reported(report: Report, whom: str, said: str) -> str:
    """Which message is reported, and what was said beside it. `said` is empty where nobody here can read it."""
    whom = phrases.isolated(whom)
    if said:
        about = tr("A message of {whom}: {text}").format(whom=whom, text=phrases.isolated(said))
    else:
        about = tr("A message of {whom}").format(whom=whom)
    return f"{about}\n{report.text}" if report.text else about


def came_of(report: Report, name: Name) -> str:
    """What has become of a report."""
    match report.state:
        case "open":
            return tr("Waits for an answer")
        case "withdrawn":
            return tr("Taken back")
    by = phrases.isolated(name(report.answered_by))
    said = (tr("{name} did something about it") if report.state == "acted"
            else tr("{name} answered, and did nothing")).format(name=by)  # fmt: skip
    return f"{said}: {report.answer}" if report.answer else said


def role(name: str) -> str:
    """What a role is called."""
    return QCoreApplication.translate("people", "Moderator") if name == "moderator" else name


def lacks() -> str:
    """What a role does not allow that is older than the power."""
    return tr("Whoever holds this role cannot moderate conversations yet: it is older than that")


def who_moderates(members: Sequence[bytes], name: Name) -> str:
    people = phrases.together([phrases.isolated(name(each)) for each in members])
    return tr("Until then these moderate: {people}.").format(people=people) if people else ""


def grants(older: Older, *, may: bool) -> str:
    """What can be done about it."""
    if older.signed:
        return tr("It is proposed that it allows this, and you have signed")
    if not may:
        return tr("Those who vote can change that")
    if older.proposed:
        return tr("It is proposed that it allows this. Return or G: sign that")
    return tr("Return or G: propose that it allows this")
