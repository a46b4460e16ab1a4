"""Ctrl+K: type a few letters, go there."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from desktop.app.actions import Actions, plain
from desktop.kit import icons, letters, theme
from desktop.kit.controls import column, label
from desktop.kit.ground import paint_ground_of
from desktop.kit.lists import ItemRole, RowsModel

MOST = 50
"""Most destinations in the list."""
TOP = 20
"""Steps from the top of the window."""
PLAIN = "more"
"""The picture of an action that has none of its own."""


@dataclass(frozen=True, slots=True)
class Destination:
    key: str
    title: str
    icon: str
    kind: str
    """What it is, in words: Channel, Page, Group, Action."""
    go: Callable[[], object]
    about: str = ""
    """A sentence whose words lead here, too."""
    late: bool = False
    """Does it come after what the group has of that name? A preference does."""
    apart: Callable[[], str] | None = None
    """Says what tells it from others of that name and kind: when it takes place, who wrote it, where it is."""


def actions_as_destinations(registry: Actions) -> list[Destination]:
    """What can be done now."""
    kind = QCoreApplication.translate("Window", "Action")
    return [Destination(f"action/{spec.name}/{at}", plain(action.text()), spec.icon or PLAIN, kind, action.trigger)
            for at, (spec, action) in enumerate(registry.possible()) if action.isEnabled()]  # fmt: skip


def has_words(destination: Destination, text: str) -> bool:
    """Are all words of it in the title?"""
    title = destination.title.casefold()
    return all(word in title for word in text.casefold().split())


def matches(destinations: Sequence[Destination], text: str, recent: Sequence[str] = ()) -> list[Destination]:
    """Destinations whose title has all words of `text`. Titles that begin with it come first, then titles with a word
    that does; last come those about which a sentence has such words. Among these, those whose keys are in `recent`, in
    its order.
    """
    words = text.casefold().split()
    used = {key: at for at, key in enumerate(recent)}

    def rank(destination: Destination) -> int | None:
        title = destination.title.casefold()
        if not has_words(destination, text):
            said = destination.about.casefold().split()
            return 4 if all(any(part.startswith(word) for part in said) for word in words) else None
        if destination.late and words:
            return 3
        if not words or title.startswith(words[0]):
            return 0
        return 1 if any(part.startswith(words[0]) for part in title.split()) else 2

    ranked = [(found, used.get(item.key, len(used)), at, item)
              for at, item in enumerate(destinations) if (found := rank(item)) is not None]  # fmt: skip
    return [item for *_, item in sorted(ranked, key=lambda entry: entry[:3])][:MOST]


def told_apart(destinations: Sequence[Destination]) -> list[Destination]:
    """The same; those that would read like another one say what tells them from it."""
    alike = Counter((each.title.casefold(), each.kind) for each in destinations)
    return [
        replace(each, kind=f"{each.kind} · {apart}")
        if alike[each.title.casefold(), each.kind] > 1 and each.apart is not None and (apart := each.apart()) else each
        for each in destinations
    ]  # fmt: skip


class Switcher(QDialog):
    def __init__(
        self, parent: QWidget, destinations: Sequence[Destination],
        find: Callable[[str], Sequence[Destination]] = lambda _text: (), recent: Sequence[str] = (),
        keep: Callable[[str], object] = lambda _key: None,
    ) -> None:  # fmt: skip
        """`find` finds what belongs to what is typed and is not among `destinations`; it comes after them, but before
        those whose title has nothing of it (`about`), and a search comes last. `keep` is told the key of what is
        chosen, `recent` are such keys."""
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Go to"))
        self.setProperty("look", "palette")
        self._destinations, self._find, self._recent, self._keep = destinations, find, recent, keep
        room = parent.window().size() - QSize(theme.space(8), 2 * theme.space(TOP))
        self.setFixedSize(QSize(theme.space(130), theme.space(95)).boundedTo(room))
        layout = column(self, margin=0.5, gap=1)
        self.line = QLineEdit()
        self.line.setProperty("look", "palette")
        self.line.setFont(theme.font("heading"))
        self.line.setPlaceholderText(self.tr("Go to a channel, a person, a page, an action…"))
        self.line.setAccessibleName(self.tr("Go to"))
        self.line.installEventFilter(self)
        self.found: RowsModel[Destination] = RowsModel(
            lambda item: item.title, lambda item: f"{item.title}, {item.kind}", self)
        self.list = QListView()
        self.list.setModel(self.found)
        self.list.setItemDelegate(DestinationDelegate(self.list))
        self.list.setAccessibleName(self.tr("Destinations"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.nothing = label(self.tr("Nothing is called that."), look="muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.nothing, 1)
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self.go)
        self.list.clicked.connect(self.go)
        self._filter()

    def go(self) -> None:
        destination: Destination | None = self.list.currentIndex().data(ItemRole)
        if destination is not None:
            self.accept()
            self._keep(destination.key)
            destination.go()

    def _filter(self) -> None:
        text = self.line.text().strip()
        known, more = matches(self._destinations, text, self._recent), self._find(text) if text else ()
        titled = sum(has_words(each, text) and not each.late for each in known)  # they come first
        found = [each for each in more if not each.key.startswith("search/")]
        last = [each for each in more if each not in found]
        self.found.replace(told_apart([*known[:titled], *found, *known[titled:], *last]))
        some = self.found.rowCount() > 0
        self.list.setVisible(some)
        self.nothing.setVisible(not some)
        if some:
            self.list.setCurrentIndex(self.found.index(0))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down move through the list while the person types."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in moves:
            QApplication.sendEvent(self.list, event)
            return True
        return False


def show_near_the_top(switcher: Switcher, window: QWidget) -> None:
    middle, top = window.mapToGlobal(window.rect().center()), window.mapToGlobal(window.rect().topLeft())
    switcher.move(middle.x() - switcher.width() // 2, top.y() + theme.space(TOP))
    switcher.open()
    switcher.line.setFocus()


class DestinationDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.space(60), theme.space(10))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item: Destination = index.data(ItemRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, ink, quiet = paint_ground_of(painter, option)
        side, gap = theme.space(4.5), theme.space(2.5)
        spot = QRectF(box.left() + gap, box.center().y() - side / 2, side, side)
        words = box.adjusted(side + 2 * gap, 0, -gap, 0)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            spot.moveRight(box.right() - gap)
            words.moveLeft(box.left() + gap)
        if item.icon:
            icons.draw(painter, item.icon, spot, ink)
        _draw_words(painter, words, item, (ink, quiet))
        painter.restore()


def _draw_words(painter: QPainter, box: QRectF, item: Destination, inks: tuple[str, str]) -> None:
    """The title at one side and the kind at the other one; a title that leaves too little room is cut."""
    middle, (ink, quiet) = Qt.AlignmentFlag.AlignVCenter, inks
    painter.setPen(theme.colour(quiet))
    painter.setFont(theme.font("small"))
    kind = letters.cut(painter.fontMetrics(), item.kind, box.width() / 2)
    painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignTrailing), kind)
    room = box.width() - painter.fontMetrics().horizontalAdvance(kind) - theme.space(2.5)
    painter.setPen(theme.colour(ink))
    painter.setFont(theme.font("body"))
    title = letters.cut(painter.fontMetrics(), item.title, room)
    painter.drawText(box, int(middle | Qt.AlignmentFlag.AlignLeading), title)
