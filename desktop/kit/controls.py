"""Small widgets in the look of the program: labels, buttons, cards, fields with captions."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.kit import theme
from desktop.kit.icons import Tone, icon

Look = Literal["plain", "primary", "quiet", "link", "danger"]
HEADINGS: tuple[theme.Type, ...] = ("heading", "title", "display")
"""Kinds of labels that screen readers call headings (`desktop.kit.headings`)."""
TONES: dict[Look, Tone] = {
    "plain": "text", "primary": "on_accent", "quiet": "text", "link": "accent", "danger": "window",
}  # fmt: skip


FROM_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def set_look(widget: QWidget, look: str) -> None:
    """Choose the rules of the style sheet that apply to `widget`."""
    if widget.property("look") == look:
        return
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def label(text: str = "", kind: theme.Type = "body", *, look: str = "", wrap: bool = False) -> QLabel:
    """A label of plain text; names typed by people are never read as markup."""
    result = TypedLabel(kind)
    if look == "section":
        result.setProperty("heading", True)
    result.setText(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if look:
        result.setProperty("look", look)
    if wrap:
        result.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        result.setSizePolicy(policy)
    return result


class TypedLabel(QLabel):
    """A label in a font of the type scale, also after the application's font or theme changed. It stands where the
    reading begins, whatever it says: Qt puts a number or a foreign name at the other side, far from what it belongs to.
    """

    def __init__(self, kind: theme.Type, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        if QGuiApplication.isRightToLeft():
            self.setAlignment(FROM_RIGHT)
        if kind in HEADINGS:
            self.setProperty("heading", True)  # before there is a text: then screen readers ask what this is
        self._refont()
        theme.theme().changed.connect(self._refont)

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        if self.property("heading"):
            self.setAccessibleName(text)

    def _refont(self) -> None:
        self.setFont(theme.font(self._kind))


def clicks(event: QKeyEvent) -> bool:
    """Return presses a button that has the keyboard, as the space bar does. Qt would press the dialog's own button, or
    none.
    """
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


def shortcut(keys: str, owner: QWidget, does: Callable[[], object]) -> None:
    """`keys` does this while the keyboard is inside `owner`, and nowhere else: of two that hold in the whole window, Qt
    takes neither. (PySide overlooks a context that is given to the constructor.)
    """
    made = QShortcut(QKeySequence(keys), owner)
    made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    made.activated.connect(does)


def types(event: QKeyEvent) -> bool:
    """Does a key write a letter, a digit, a mark or a space?"""
    modifiers = Qt.KeyboardModifier
    commands = modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier
    held = event.modifiers() & commands
    by_alt_gr = held == modifiers.ControlModifier | modifiers.AltModifier
    return event.text().isprintable() and bool(event.text()) and (not held or by_alt_gr)


LEAST = 18
"""Steps of the narrowest button with words."""


class Button(QPushButton):
    """A push button that Return presses. Where its words have not enough room, they end with an ellipsis, and the
    tooltip has them whole."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._missing, self._told = 0, ""
        super().__init__(text, parent)
        self.setAutoDefault(False)
        if text:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return least.boundedTo(QSize(theme.space(LEAST), least.height())) if self.text() else least

    @override
    def setText(self, text: str) -> None:
        super().setText(text)
        self._measure()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """How many pixels are missing for the words?"""
        missing = max(0, self.sizeHint().width() - self.width()) if self.text() else 0
        self._missing = missing
        if self.toolTip() == self._told:  # nobody has given it another one
            self._told = tip(self.text().replace("&", "")) if missing else ""
            self.setToolTip(self._told)

    @override
    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self._missing:
            letters, mnemonic = self.fontMetrics(), int(Qt.TextFlag.TextShowMnemonic)
            room = max(0, letters.size(mnemonic, self.text()).width() - self._missing)
            option.text = letters.elidedText(self.text(), Qt.TextElideMode.ElideRight, room, mnemonic)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if clicks(event):
            self.click()
        else:
            super().keyPressEvent(event)


class Tool(QToolButton):
    """A small button that Return presses."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if clicks(event):
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    text: str, pressed: Callable[[], object] | None = None, *, look: Look = "plain", picture: str = ""
) -> QPushButton:
    """A push button; `picture` names an icon."""
    result = Button(text)
    if look != "plain":
        result.setProperty("look", look)
    if picture:
        result.setIcon(icon(picture, TONES[look]))
    if pressed is not None:
        result.clicked.connect(lambda _checked=False: pressed())
    return result


def tool(text: str, picture: str, pressed: Callable[[], object] | None = None, shortcut: str = "") -> QToolButton:
    """A button that shows only its icon; `text` is its name for screen readers and its tooltip."""
    result = Tool()
    result.setIcon(icon(picture))
    result.setIconSize(icon_size())
    result.setAccessibleName(text)
    result.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
    result.setToolTip(tip(f"{text} ({keys})" if keys else text))
    if pressed is not None:
        result.clicked.connect(lambda _checked=False: pressed())
    return result


def tip(text: str) -> str:
    """`text` for a tooltip, never read as markup: Qt would otherwise load pictures that a name asks for."""
    return f"<span>{text.replace('&', '&amp;').replace('<', '&lt;')}</span>" if "<" in text else text


def icon_size() -> QSize:
    """The size of icons in tool buttons; it grows with the letters."""
    return QSize(theme.space(4.5), theme.space(4.5))


def frame(look: str) -> QFrame:
    result = QFrame()
    result.setProperty("look", look)
    return result


def card() -> tuple[QFrame, QVBoxLayout]:
    """A raised surface and the layout inside it."""
    surface = frame("card")
    layout = column(surface, margin=5, gap=2)
    return surface, layout


def column(parent: QWidget | None = None, *, margin: float = 0, gap: float = 2) -> QVBoxLayout:
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    side = theme.space(margin)
    layout.setContentsMargins(side, side, side, side)
    layout.setSpacing(theme.space(gap))
    return layout


def row(parent: QWidget | None = None, *, margin: float = 0, gap: float = 2) -> QHBoxLayout:
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    side = theme.space(margin)
    layout.setContentsMargins(side, side, side, side)
    layout.setSpacing(theme.space(gap))
    return layout


def field(caption: str, control: QWidget, hint: str = "") -> QVBoxLayout:
    """A control under its caption, tied together for screen readers."""
    layout = column(gap=1)
    name = label(caption, "strong")
    name.setBuddy(control)
    layout.addWidget(name)
    layout.addWidget(control)
    part: QWidget | None = control
    while part is not None:  # what has the keyboard in a control of several parts is read, and not the whole
        part.setAccessibleName(caption)
        part.setAccessibleDescription(hint or part.accessibleDescription())
        part = part.focusProxy()
    if hint:
        layout.addWidget(label(hint, "small", look="muted", wrap=True))
    return layout


class ScrollArea(QScrollArea):
    """Scrolls when what is inside does not fit. It shows what has got the keyboard, also when that came from outside:
    Qt itself follows only inside."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        """As much of it scrolls as there is. Qt takes what wraps to be as high as where it is narrowest, and scrolls on
        into nothing; and it keeps a bar that is there if the texts, which have to wrap beside it, do not fit."""
        inside, room = self.widget(), self.maximumViewportSize()
        layout = inside.layout() if inside is not None else None
        if inside is None or layout is None:
            return
        policy, wraps = inside.sizePolicy(), layout.hasHeightForWidth()
        if wraps != (policy.verticalPolicy() == QSizePolicy.Policy.Ignored):
            policy.setVerticalPolicy(QSizePolicy.Policy.Ignored if wraps else QSizePolicy.Policy.Preferred)
            inside.setSizePolicy(policy)
        width = min(room.width(), inside.maximumWidth())
        needed = inside.heightForWidth(width) if wraps else inside.minimumSizeHint().height()
        fits = max(needed, inside.minimumHeight()) <= room.height()
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if self.verticalScrollBarPolicy() != bar:
            self.setVerticalScrollBarPolicy(bar)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and now.isVisible() and now.visibleRegion().isEmpty():
            self.ensureWidgetVisible(now)


def scrolled(inside: QWidget) -> QScrollArea:
    """An area that scrolls when `inside` does not fit into the window."""
    return ScrollArea(inside)
