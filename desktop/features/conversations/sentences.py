"""Words for messages, times and counts, as they are shown and as a screen reader says them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.features.conversations.message_row import Chip, Row
from desktop.features.conversations.posts import SIGN
from desktop.features.conversations.queries import COUNTED
from desktop.features.conversations.threads import Answers
from desktop.kit import phrases, times
from desktop.kit.phrases import isolated, undirected

LINE_SEPARATOR = "\u2028"


def tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("conversations", text, None, count)


def counted(count: int, one: str, many: str) -> str:
    """`one` or `many`, with `%n` filled in."""
    return tr(one) if count == 1 else tr(many, count)


def name(text: str | None) -> str:
    """A person's name on one line, without characters that change the direction of text; "Somebody" if unknown."""
    plain = " ".join(undirected(text or "").split())
    return plain or tr("Somebody")


def everyone() -> str:
    """The word after the `@` that mentions everybody."""
    return tr("everyone")


def moment_of(milliseconds: int) -> str:
    """Day and time in a sentence: `today 18:02`, `yesterday 18:02`, `3 May 18:02`."""
    day = times.moment(milliseconds).date()
    today = QDate.currentDate()
    time = times.clock_time(milliseconds)
    ago = day.daysTo(today)
    if ago == 0:
        return tr("today {time}").format(time=time)
    if ago == 1:
        return tr("yesterday {time}").format(time=time)
    pattern = tr("d MMMM") if day.year() == today.year() else tr("d MMMM yyyy")
    return tr("{day} {time}").format(day=QLocale().toString(day, pattern), time=time)


def visible(row: "Row") -> str:
    """The text of a message as it is drawn."""
    if row.message.redacted:
        return tr("{name} removed this message").format(name=phrases.isolated(row.removed_by or row.name))
    if row.message.hidden:
        said = tr("{name} hid this message: {reason}").format(
            name=phrases.isolated(row.hidden_by), reason=phrases.isolated(row.message.hidden_why))
        return f"{said}\n{row.hidden_text}" if row.hidden_text else said
    if row.unheard:
        return unheard()
    return row.message.text


def unheard() -> str:
    """Stands in place of what somebody says whom the reader does not hear."""
    return tr("A message of somebody whom you do not hear")


def told(row: "Row") -> str:
    """What a message says, with its title, and with its files in words."""
    said = visible(row) if row.message.redacted else "\n".join(filter(None, (row.message.title, visible(row))))
    if not row.files or row.message.redacted:
        return said
    from desktop.kit.files import words

    return "\n".join(filter(None, (said, *map(words.spoken, row.files))))


def moment_shown(row: "Row") -> str:
    """The time beside the author's name, and whether the messages under it may still change."""
    kept = (tr("pinned") if row.pinned_by else "", tr("saved") if row.saved else "")
    moment = " · ".join(filter(None, (times.clock_time(row.milliseconds), *kept)))
    if row.late:
        return tr("{moment} · after the channel was archived").format(moment=moment)
    return tr("{moment} · may still change").format(moment=moment) if row.provisional else moment


def moment_told(row: "Row") -> str:
    """The whole time of a message for its tooltip, and why it may still change."""
    moment = times.full(row.milliseconds)
    if row.pinned_by:
        moment = tr("{moment}. Pinned by {name}").format(moment=moment, name=isolated(row.pinned_by))
    if not row.provisional:
        return moment
    return tr("{moment}. Earlier messages of the same computer have not arrived yet, so this one may still change."
              ).format(moment=moment)


def as_text(rows: Sequence["Row"]) -> str:
    """Messages for the clipboard: the text of one, or several with their authors and times."""
    if len(rows) == 1:
        return rows[0].message.text or told(rows[0])
    return "\n".join(f"{row.name}, {times.when(row.milliseconds, inside=True)}: {told(row)}" for row in rows)


def spoken(row: "Row") -> str:
    """A message as a screen reader says it: author, time, text, and what has happened to it since."""
    said = [tr("{name}, {moment}: {text}").format(
        name=row.name, moment=moment_of(row.milliseconds), text=told(row))]
    if row.message.redacted:
        said = [tr("{name}, {moment}: this message was removed").format(
            name=row.name, moment=moment_of(row.milliseconds))]
        if row.removed_by:
            said.append(tr("Removed by {name}.").format(name=row.removed_by))
    elif row.poll_told:
        said.append(row.poll_told)
    if row.unread_line:
        said.insert(0, tr("New messages from here."))
    if row.quote is not None:
        said.append(tr("In reply to {name}: {text}").format(name=row.quote.name, text=row.quote.text)
                    if row.quote.order_key else tr("In reply to a message that is not here yet"))
    state = []
    if row.pinned_by:
        state.append(tr("pinned by {name}").format(name=isolated(row.pinned_by)))
    if row.saved:
        state.append(tr("saved"))
    if row.thread is not None:
        state.append(thread_line(row.thread))
    voted = next((chip.count for chip in row.chips if chip.emoji == SIGN), 0)
    if voted:
        state.append(counted(voted, "one vote", "%n votes"))
    given = sum(chip.count for chip in row.chips) - voted
    if given:
        state.append(counted(given, "one reaction", "%n reactions"))
    if row.message.edited and not row.message.redacted:
        state.append(tr("edited"))
    if row.replicas is not None and row.mine:
        state.append(reached(row.replicas))
    if row.late:
        state.append(tr("written after the channel was archived"))
    if row.provisional:
        state.append(tr("may still change, because earlier messages have not arrived yet"))
    if state:
        said.append(", ".join(state))
    return " ".join(part if part.endswith((".", "!", "?", "…")) else f"{part}." for part in said)


def thread_line(thread: Answers) -> str:
    """What is under the first message of a thread."""
    when = times.when(thread.last, inside=True)
    said = counted(thread.count, "One answer, {when}", "%n answers, last {when}").format(when=when)
    if not thread.unread:
        return said
    new = tr("99+ new") if thread.unread >= COUNTED else counted(thread.unread, "one new", "%n new")
    return tr("{answers} · {new}").format(answers=said, new=new)


def reached(devices: int) -> str:
    """The sentence for the number of devices that hold my message."""
    if not devices:
        return tr("only on this computer so far")
    return counted(devices, "reached one device", "reached %n devices")


def delivered(devices: int) -> str:
    """The same at the foot of a message."""
    if not devices:
        return tr("On this computer")
    return counted(devices, "Reached one device", "Reached %n devices")


def reactors(chip: "Chip") -> str:
    """Who gave a reaction."""
    hidden = chip.count - len(chip.names)
    people = listed(chip.names)
    if hidden > 0:
        people += counted(hidden, " and one more", " and %n more")
    return tr("{emoji} from {people}").format(emoji=chip.emoji, people=people)


def listed(people: Sequence[str]) -> str:
    return phrases.together([isolated(person) for person in people])


def plain_tip(text: str) -> str:
    """The same words for a tooltip, which would otherwise read them as markup."""
    return f"<span>{text.replace('&', '&amp;').replace('<', '&lt;')}</span>"


def new_messages(count: int, capped: int) -> str:
    if count >= capped:
        return tr("99+ new messages")
    return counted(count, "One new message", "%n new messages")

