"""The other computers of a group, as rows of a list."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from desktop.kit import theme, times
from desktop.kit.avatars import paint_avatar
from desktop.kit.letters import cut
from desktop.kit.lists import ItemRole, RowsModel
from sync import api

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PeerLine:
    device: bytes
    member: bytes
    person: str
    title: str
    state: str
    connected: bool

    @property
    def key(self) -> bytes:
        return self.device

    @property
    def spoken(self) -> str:
        return f"{self.title}, {self.state}"


def peer_lines(peers: Sequence[api.Peer], group: int, me: bytes, now_ms: int | None = None) -> list[PeerLine]:
    """Connected computers first, then by last exchange. Codes tell the computers of one person, or of two with one
    name, apart."""
    now = round(time.time() * 1000) if now_ms is None else now_ms
    mine = sorted((peer for peer in peers if peer.group == group),
                  key=lambda peer: (not peer.connected, -peer.last_exchange, peer.person))  # fmt: skip
    titles = [translate("peers", "My other computer") if peer.member == me else peer.person for peer in mine]
    several = {title for title, count in Counter(titles).items() if count > 1}
    return [PeerLine(peer.device, peer.member, peer.person, _coded(title, peer) if title in several else title,
                     _state(peer, now), peer.connected)
            for title, peer in zip(titles, mine, strict=True)]  # fmt: skip


def _coded(title: str, peer: api.Peer) -> str:
    return translate("peers", "{person} ({code})").format(person=title, code=peer.device.hex()[:4])


def _state(peer: api.Peer, now: int) -> str:
    parts = [_seen(peer, now)]
    if peer.update:
        return f"{parts[0]} · {_update(peer)}"
    if not peer.connected and not peer.last_exchange:
        return parts[0]
    if peer.lacks:
        parts.append(translate("peers", "lacks %n of our change(s)", "", peer.lacks))
    if peer.owes:
        parts.append(translate("peers", "has %n change(s) for us", "", peer.owes))
    if minutes := abs(peer.clock_ahead) // 60_000:
        parts.append(translate("peers", "clock %n minute(s) off", "", minutes))
    if peer.connected and not (peer.lacks or peer.owes):
        parts.append(translate("peers", "up to date"))
    return " · ".join(parts)


def _update(peer: api.Peer) -> str:
    if peer.update == "theirs":
        return translate("peers", "needs a newer Folkmoot to exchange with this computer")
    return translate("peers", "has a newer Folkmoot: install it here too, to exchange again")


def _seen(peer: api.Peer, now: int) -> str:
    if peer.connected:
        return translate("peers", "Here now")
    if not peer.last_exchange:
        return translate("peers", "Not met yet")
    return translate("peers", "Last exchange {when}").format(when=times.ago(peer.last_exchange, now))


class PeersModel(RowsModel[PeerLine]):
    def __init__(self) -> None:
        super().__init__(lambda line: line.title, lambda line: line.spoken)


class PeerDelegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(theme.space(60), theme.space(13))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        line: PeerLine = index.data(ItemRole)
        colours = theme.colours()
        box = QRectF(option.rect).adjusted(theme.space(2), 0, -theme.space(2), 0)
        side = theme.space(9)
        circle = QRectF(box.left(), box.center().y() - side / 2, side, side)
        words = box.adjusted(side + theme.space(3), theme.space(1.5), 0, -theme.space(1.5))
        if option.direction == Qt.LayoutDirection.RightToLeft:
            circle.moveRight(box.right())
            words.moveLeft(box.left())
        paint_avatar(painter, circle, line.person, line.member, here=line.connected)
        upper, lower = QRectF(words), QRectF(words)
        upper.setHeight(words.height() / 2)
        lower.setTop(upper.bottom())
        _text(painter, upper, line.title, "strong", colours.text)
        _text(painter, lower, line.state, "small", colours.muted)


def _text(painter: QPainter, area: QRectF, text: str, kind: theme.Type, ink: str) -> None:
    painter.setFont(theme.font(kind))
    painter.setPen(theme.colour(ink))
    shown = cut(painter.fontMetrics(), text, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
