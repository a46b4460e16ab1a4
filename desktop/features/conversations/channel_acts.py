"""What a person does with the channel that is shown: orders it, likes it, archives it, leaves its circle."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.features.conversations import grouping, places, queries
from desktop.features.conversations.channel_list import ChannelList
from desktop.features.conversations.places import Place
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.icons import icon
from models.errors import Refused
from sync import api
from sync.circle_commands import ChangeCircle

MODERATE = "channels.moderate"
"""The power to change and order the channels of others. Its module is not imported here: the first paint does not need
it."""
Given = Mapping[str, object]


class ChannelActs(QObject):
    said = Signal(str)
    undoable = Signal(str, object)

    def __init__(self, group: api.Group, bridge: EngineBridge, channels: ChannelList, window: QWidget) -> None:
        """Dialogs open over `window`."""
        super().__init__(window)
        self._group, self._bridge, self._list, self._window = group, bridge, channels, window
        self._noted: set[bytes] = set()

    def may(self, name: str, place: Place) -> bool:
        """Can this be done with the place now?"""
        if not self._list.writable or place.left:
            return False
        match name:
            case "move_up" | "move_down":
                may_order = place.circle is not None or self._list.own.may(MODERATE)
                return may_order and self._moved(place, -1 if name == "move_up" else 1) is not None
            case "archive":
                return not place.channel.archived and self.may_change(place)
            case "restore":
                return place.channel.archived and self.may_change(place)
            case "leave":
                return place.circle is not None and place.circle.kind == "people"
            case "category":
                return place.circle is None and self.may_change(place) and bool(self._list.categories)
            case "categories":
                return self._list.own.may(MODERATE)
        return True

    def may_change(self, place: Place) -> bool:
        is_mine = place.channel.author == self._group.me
        return self._list.writable and not place.left and (
            is_mine or place.direct or self._list.own.may(MODERATE))

    def act(self, name: str, place: Place) -> None:
        match name:
            case "move_up" | "move_down":
                self._move(place, -1 if name == "move_up" else 1)
            case "favourite":
                self._favourite(place)
            case "archive":
                self.archive(place)
            case "restore":
                self.restore(place)
            case "leave":
                self._ask_leave(place)

    def category_menu(self, place: Place, parent: QWidget) -> QMenu:
        """The categories, of which the channel may be in one."""
        menu = QMenu(self.tr("Category"), parent)
        known = [(each.record, each.name) for each in self._list.categories]
        for record, name in ((b"", self.tr("No category")), *known):
            action = menu.addAction(name.replace("&", "&&"), partial(self._categorise, place, record))
            action.setCheckable(True)
            action.setChecked(record == place.channel.category)
        menu.menuAction().setIcon(icon("folder"))
        return menu

    def archive(self, place: Place) -> None:
        """Archive the channel, or leave it archived with what has been written since."""
        given = {"channel": place.channel.record, "after": self._newest(place)}
        back = None if place.channel.archived else partial(self._call, "restore_channel", _of(place), _nothing)
        self._do("archive_channel", given, self.tr("{channel} is archived."), place, back)

    def restore(self, place: Place) -> None:
        given = {"channel": place.channel.record, "after": self._newest(place)}
        back = partial(self._call, "archive_channel", given, _nothing)
        self._do("restore_channel", _of(place), self.tr("{channel} is open again."), place, back)

    def note_late(self, found: Iterable[Place]) -> None:
        """Say to everybody where something was written to an archived channel: by the computers of who wrote it and of
        those who can settle it."""
        if not self._list.writable:
            return
        for place in found:
            message = places.late(self._bridge, place.channel) if not place.left else None
            if message is None or message.record in self._noted:
                continue
            if message.author == self._group.me or self.may_change(place):
                self._noted.add(message.record)
                self._call("note_late", {"message": message.record}, _nothing, _nothing)

    def _newest(self, place: Place) -> int:
        return queries.last_order_key(self._bridge, place.channel.record)

    def _favourite(self, place: Place) -> None:
        name = places.title(place.channel)
        text = self.tr("{channel} is no favourite any more.") if place.favourite else self.tr(
            "{channel} stands among your favourites, on all your computers.")  # fmt: skip
        given = {"channel": place.channel.record, "favourite": not place.favourite}
        self._call("set_favourite_channel", given, lambda _done: self.said.emit(text.format(channel=name)))

    def _categorise(self, place: Place, category: bytes) -> None:
        given = {"channel": place.channel.record, "category": category or None}
        self._call("change_channel", given, _nothing)

    def _moved(self, place: Place, by: int) -> list[Place] | None:
        """The channels of its part of the list in the new order; None at the end of the part."""
        listed = next((list(part.places) for part in self._list.parts
                       if part.key not in (grouping.FAVOURITES, grouping.DIRECT, grouping.ARCHIVED)
                       and place in part.places), [])  # fmt: skip
        here = listed.index(place) if listed else -1
        if not listed or not 0 <= here + by < len(listed):
            return None
        listed[here], listed[here + by] = listed[here + by], listed[here]
        return listed

    def _move(self, place: Place, by: int) -> None:
        listed = self._moved(place, by)
        if listed is None:
            return
        self._call("arrange_channels", {"channels": " ".join(each.channel.record.hex() for each in listed)},
                   lambda _done: self.said.emit(self.tr("{channel} is now number {number} of {count}.").format(
                       channel=places.title(place.channel), number=phrases.number(listed.index(place) + 1),
                       count=phrases.number(len(listed)))))  # fmt: skip

    def _ask_leave(self, place: Place) -> None:
        from desktop.kit.dialogs import confirm

        circle = place.circle
        assert circle is not None
        confirm(
            self._window, self.tr("Leave {circle}?").format(circle=_called(place)),
            self.tr("What you have read stays on this computer. What the others write from now on you cannot read. "
                    "Somebody who is in it can add you again."),
            self.tr("Leave"),
            lambda: self._bridge.call(ChangeCircle(self._group.number, circle.id), lambda _done: self._left(place),
                                      self._refused, owner=self), danger=True)  # fmt: skip

    def _left(self, place: Place) -> None:
        self._list.companies.ask()
        self.said.emit(self.tr("You have left {circle}.").format(circle=_called(place)))

    def _do(
        self, intent: str, given: Given, text: str, place: Place, back: Callable[[], object] | None
    ) -> None:
        """Run an intent that `back` undoes."""
        words = text.format(channel=places.title(place.channel))

        def done(_done: object) -> None:
            if back is None:
                self.said.emit(words)
            else:
                self.undoable.emit(words, back)

        self._call(intent, given, done)

    def _refused(self, refused: Refused) -> None:
        self.said.emit(phrases.sentence(refused))

    def _call(
        self, intent: str, given: Given, done: Callable[[object], object],
        failed: Callable[[Refused], object] | None = None,
    ) -> None:
        command = api.Do(self._group.number, f"conversations.{intent}", dict(given))
        self._bridge.call(command, done, failed or self._refused, owner=self)


def _of(place: Place) -> Given:
    return {"channel": place.channel.record}


def _nothing(_answer: object) -> None:
    """Of an answer that needs no words."""


def _called(place: Place) -> str:
    """What the circle of a place is called: by its people, or by its name."""
    return place.circle.name if place.circle is not None and not place.direct else place.channel.name
