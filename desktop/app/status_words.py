"""The four states of the network as sentences, each with its next step."""

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from desktop.app import notices
from desktop.kit import phrases, times
from sync import api

translate = QCoreApplication.translate
ICONS = {"offline": "network-off", "alone": "alone", "some": "some", "everyone": "everyone"}


class StatusWords(Struct, frozen=True):
    icon: str
    short: str
    next_step: str

    @property
    def whole(self) -> str:
        return f"{self.short}. {self.next_step}"


def looking() -> StatusWords:
    """What the chip says before the engine has told a status."""
    text = translate("status", "This takes a few seconds.")
    return StatusWords(ICONS["alone"], translate("status", "Looking around"), text)


def archived() -> StatusWords:
    """What the chip says for a group that was opened from an archive to read."""
    text = translate("status", "Nothing is exchanged with other computers.")
    return StatusWords("archive", translate("status", "From an archive"), text)


def describe(status: api.Status, group: int, me: bytes) -> StatusWords:
    """What the chip says about `group`. People are counted as on the page of people: with this person."""
    peers = [peer for peer in status.peers if peer.group == group]
    here = len({peer.member for peer in peers if peer.connected} | {me})
    known = len({peer.member for peer in peers} | {me})
    if status.state == "offline":
        return StatusWords(ICONS["offline"], translate("status", "Offline"), _offline(status))
    if not any(peer.connected for peer in peers):
        return StatusWords(ICONS["alone"], translate("status", "Alone here"), _alone(status, group, peers))
    if status.state == "everyone":
        short = translate("status", "All up to date as of {time}").format(time=times.when(status.as_of, inside=True))
        waits = notices.newer(status) if status.newer else translate("status", "Nothing is waiting.")
        return StatusWords(ICONS["everyone"], short, waits)
    short = translate("status", "Some of us: {here} of {known} here").format(
        here=phrases.number(here), known=phrases.number(known))
    return StatusWords(ICONS["some"], short, _some(status, group, peers))


def _offline(status: api.Status) -> str:
    if status.unsent:
        return translate("status", "%n change(s) wait here until you join a network.", "", status.unsent)
    return translate("status", "Join a network to meet the others.")


def _alone(status: api.Status, group: int, peers: list[api.Peer]) -> str:
    if group in status.untold:
        return phrases.state("status.untold")
    if group in status.silent:
        return phrases.state("status.silent")
    if not peers:
        return translate("status", "Invite somebody on this network.")
    if status.unsent:
        return translate("status", "%n change(s) wait here for the next neighbour.", "", status.unsent)
    return translate("status", "Nobody else's Folkmoot is open on this network.")


def arriving(status: api.Status | None, group: int) -> int:
    """The number of changes of a group that are on the way here."""
    return sum(peer.owes for peer in (status.peers if status else ()) if peer.connected and peer.group == group)


def _some(status: api.Status, group: int, peers: list[api.Peer]) -> str:
    owed = arriving(status, group)
    lacking = sum(peer.lacks for peer in peers if peer.connected)
    if owed:
        return translate("status", "%n change(s) are on the way here.", "", owed)
    if lacking:
        return translate("status", "%n change(s) are on the way to others.", "", lacking)
    if status.as_of or all(peer.last_exchange for peer in peers if peer.connected):
        return translate("status", "The others catch up when they are back.")
    return translate("status", "Catching up with those who are here.")
