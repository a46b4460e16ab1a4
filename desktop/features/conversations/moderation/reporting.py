"""Carries out what people do about reports: somebody reports a message, and those who were asked act or answer."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.features.conversations import queries
from desktop.features.conversations.message_row import Row
from desktop.features.conversations.moderation import report_circles
from desktop.features.conversations.moderation import report_reading as reading
from desktop.features.conversations.moderation.about_me import AboutMe
from desktop.features.conversations.moderation.moderating import Moderating
from desktop.features.conversations.moderation.report_reading import Report
from desktop.features.conversations.sentences import tr
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from models.errors import Refused
from sync import api
from sync.circle_commands import AskCircles, Circle, Circles

Given = Mapping[str, object]
Failed = Callable[[Refused], object]


class Reporting(QObject):
    said = Signal(str)
    """Words for the foot of the window."""
    changed = Signal()
    """A report is new, or has changed."""

    def __init__(self, group: api.Group, bridge: EngineBridge, moderating: Moderating, window: QWidget) -> None:
        super().__init__(window)
        self._group, self._bridge, self._moderating, self._window = group, bridge, moderating, window
        self.about_me = AboutMe(group, bridge, moderating.lists)
        self._looked = 0
        """Stamp up to which this person has read since the window is open. The note about it is written a little
        later."""

    def reports(self) -> list[Report]:
        return reading.reports(self._bridge, self._moderating.lists())

    def waits(self, report: Report) -> bool:
        """Can this person answer it?"""
        return report.waits_for(self._group.me, may=self._moderating.may)

    def may_act(self, report: Report) -> bool:
        """Can this person hide what was said, or pause who said it?"""
        return self.waits(report) and self._moderating.may

    def is_mine(self, report: Report) -> bool:
        return report.author == self._group.me

    def message(self, report: Report) -> queries.Message | None:
        """The message, where this person can read it."""
        return queries.by_record(self._bridge, [report.message]).get(report.message)

    def news(self) -> int:
        """How many wait for this person, or were answered since this person looked."""
        return sum(each.is_news(self._group.me, self._seen, may=self._moderating.may) for each in self.reports())

    def looked(self, found: Sequence[Report]) -> None:
        """This person has read what became of their reports."""
        newest = reading.newest(found, self._group.me)
        if newest > self._seen:
            self._looked = newest
            self._bridge.remember(reading.seen_key(self._group.id), str(newest))

    @property
    def _seen(self) -> int:
        return max(self._looked, reading.seen(self._bridge, self._group.id))

    # reporting

    def ask(self, row: Row) -> None:
        """Let the person report a message."""
        from desktop.features.conversations.moderation.report_sheet import Asked, ReportSheet
        from desktop.kit.people import names_of

        names, whom, message = names_of(self._bridge, self._group), row.message.author, row.message.record
        away, number = {self._group.me, whom}, self._group.number
        asked = Asked(
            row.name, [each for each in report_circles.moderators(self._bridge, number) if each not in away],
            [each for each in names.members if each not in away],
            reading.norms(self._bridge, number), report_circles.is_private(self._bridge, number, message),
        )  # fmt: skip

        def send(given: Given, done: Callable[[], object], failed: Failed) -> None:
            to = given["to"]
            members = (to,) if isinstance(to, bytes) else tuple(asked.moderators)
            whole = {"message": message, "mediator": to, **{key: given[key] for key in ("norm", "text", "quote")}}
            self._in_circle(members, lambda circle: self._send(
                "report", {**whole, "circle": circle}, lambda: self._done(
                    done, tr("Reported. The answer will be under Reports.")), failed), failed)  # fmt: skip

        ReportSheet(self._window, asked, names, send).open()

    def _in_circle(self, members: Sequence[bytes], then: Callable[[bytes], object], failed: Failed) -> None:
        """`then` gets the private circle of this person and exactly these: one that was opened for reports, or a new
        one."""

        def answered(found: Circles) -> None:
            known = report_circles.opened(self._bridge, self._group.me, found.circles, members)
            if known is not None:
                then(known)
                return
            command = report_circles.opening(self._group.number, tr("Reports"), members)
            self._bridge.call(command, opened_one, failed, owner=self)

        def opened_one(circle: Circle) -> None:
            then(circle.id)

        self._bridge.call(AskCircles(self._group.number), answered, failed, owner=self)

    def withdraw(self, report: Report) -> None:
        self._send("withdraw_report", {"report": report.record}, lambda: self._done(
            lambda: None, tr("Your report is taken back.")), self._refuse)  # fmt: skip

    # answering

    def hide(self, report: Report, name: str) -> None:
        """Hide the message; then the report is answered."""
        norm = report.norm if report.norm in reading.norms(self._bridge, self._group.number) else ""
        self._moderating.ask_hide(report.message, name, norm, lambda: self._acted(report, tr("The message is hidden.")))

    def pause(self, report: Report, name: str) -> None:
        """Pause who wrote the message; then the report is answered."""
        message = self.message(report)
        channel = message.channel if message is not None else b""
        words = tr("{name} is paused.").format(name=phrases.isolated(name))
        self._moderating.ask_pause(report.whom, name, channel, lambda: self._acted(report, words))

    def _acted(self, report: Report, answer: str) -> None:
        self._send("act_on_report", {"report": report.record, "answer": answer}, self.changed.emit, self._refuse)

    def ask_answer(self, report: Report) -> None:
        """Answer a report in words."""
        from desktop.features.conversations.moderation.sheets import TextSheet

        TextSheet(
            self._window, tr("Answer the report"),
            tr("Whoever reported it reads your answer, and everybody who got the report. Say what you did, or why "
               "nothing is done."),
            tr("Answer"), {"close_report": tr("Nothing is done"), "act_on_report": tr("Something was done")},
            lambda intent, text, done, failed: self._send(
                intent, {"report": report.record, "answer": text},
                lambda: self._done(done, tr("The report is answered.")), failed),
            needed=True,
        ).open()  # fmt: skip

    def _done(self, close: Callable[[], object], words: str) -> None:
        close()
        self.changed.emit()
        self.said.emit(words)

    def _send(self, intent: str, given: Given, done: Callable[[], object], failed: Failed) -> None:
        command = api.Do(self._group.number, f"conversations.{intent}", dict(given))
        self._bridge.call(command, lambda _done: done(), failed, owner=self)

    def _refuse(self, refused: Refused) -> None:
        self.said.emit(phrases.sentence(refused))
