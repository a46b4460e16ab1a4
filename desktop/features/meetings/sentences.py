"""How the page says what is talked about, who is there, and who does what."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime

from desktop.kit import phrases, times
from desktop.kit.people import Names
from models.case import State
from models.features.meetings.agenda import MINUTE, Clock, Topic, needed
from models.features.meetings.rules import present

translate = QCoreApplication.translate


def clock(now: Clock | None, moment: int) -> str:
    """`Now: Money · 12 minutes left`; `moment`: milliseconds since 1970."""
    if now is None:
        return translate("meetings", "The clock stands.")
    left = now.left(moment)
    if left is None:
        said = translate("meetings", "for %n minute(s)", "", now.spent(moment) // MINUTE)
    elif left >= 0:
        said = translate("meetings", "%n minute(s) left", "", -(-left // MINUTE))
    else:
        said = translate("meetings", "%n minute(s) over", "", -(left // MINUTE))
    return translate("meetings", "Now: {topic} · {time}").format(
        topic=phrases.isolated(now.topic.topic), time=said)  # fmt: skip


def topic(number: int, shown: Topic, names: Names) -> str:
    """`2. Money · 20 minutes · led by Ana · discussed`"""
    parts = [translate("meetings", "{number}. {topic}").format(
        number=phrases.number(number), topic=phrases.isolated(shown.topic))]  # fmt: skip
    if shown.length:
        parts.append(translate("meetings", "%n minute(s)", "", shown.length))
    if shown.leads:
        parts.append(translate("meetings", "led by {name}").format(
            name=phrases.isolated(names(bytes.fromhex(shown.leads)))))  # fmt: skip
    if shown.outcome:
        parts.append(phrases.option("meeting.topics.outcome", shown.outcome))
    return " · ".join(parts)


def attendance(state: State, members: int, names: Names) -> str:
    """Who is there, and whether these are enough."""
    there = [names(bytes.fromhex(each)) for each in present(state)]
    said = translate("meetings", "There: {names}").format(names=phrases.together(there)) if there else translate(
        "meetings", "Nobody is noted as present yet.")  # fmt: skip
    least = needed(state, members)
    if not least:
        return said
    lacking = least - len(there)
    quorum = translate("meetings", "%n more needed for decisions", "", lacking) if lacking > 0 else translate(
        "meetings", "enough for decisions ({least} needed)").format(least=phrases.number(least))  # fmt: skip
    return f"{said} · {quorum}"


def decision(parts: State, about: str) -> str:
    said = phrases.isolated(str(parts["decision"]))
    on = translate("meetings", "{decision} (on: {topic})")
    return on.format(decision=said, topic=phrases.isolated(about)) if about else said


def _day(written: str) -> str:
    noon = QDateTime(QDate.fromString(written, Qt.DateFormat.ISODate), QTime(12, 0))
    return times.date_only(noon.toMSecsSinceEpoch())


def task(parts: State, names: Names) -> str:
    """`Ben: ask for prices, until 3 March · done`"""
    said = translate("meetings", "{name}: {task}").format(
        name=phrases.isolated(names(bytes.fromhex(parts["owner"]))), task=phrases.isolated(parts["task"]))  # fmt: skip
    if parts.get("due"):
        said = translate("meetings", "{task}, until {day}").format(task=said, day=_day(str(parts["due"])))
    if "done" in parts:
        return translate("meetings", "{task} · done").format(task=said)
    return translate("meetings", "{task} · not needed any more").format(task=said) if "dropped" in parts else said
