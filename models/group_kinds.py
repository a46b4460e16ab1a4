"""Kinds of groups: the channels and roles of a new group. The names of the kinds for people are in `desktop.words`."""

from collections.abc import Mapping

from msgspec import Struct

from models.errors import Refused

Roles = Mapping[str, tuple[str, ...]]
"""Role -> its powers. A role without powers is a duty: a circle can be opened for those who hold it."""


class Start(Struct, frozen=True):
    """A channel of a new group. `{group}` in the purpose stands for the group's name."""

    name: str
    purpose: str


class GroupKind(Struct, frozen=True):
    id: str
    channels: tuple[Start, ...]
    roles: Roles
    """Beside that of the stewards, who hold every power."""


_NEWS = Start("announcements", "News that everyone at {group} should hear. Short, and no chatter.")
_WELCOME = Start("welcome", "Say hello: who you are, where to find you, what you like to be asked about.")
_MODERATOR: Roles = {"moderator": ("channels.moderate", "messages.moderate", "members.suspend")}
_COORDINATOR: Roles = {"coordinator": ("members.admit",)}
_TREASURER: Roles = {"treasurer": ()}
_LIAISON: Roles = {"liaison": ()}
_ARCHIVIST: Roles = {"archivist": ()}

KINDS: tuple[GroupKind, ...] = (
    GroupKind(
        "block-club",
        (
            _NEWS,
            Start("street", "Everyday talk between neighbours."),
            Start("lend a hand", "Ask for help, offer help, borrow a ladder."),
            Start("gatherings", "Block parties, clean-up days and who brings what."),
            Start("city hall", "Potholes, lights, permits: what we asked for and what came of it."),
            _WELCOME,
        ),
        {**_COORDINATOR, **_MODERATOR},
    ),
    GroupKind(
        "tenants-association",
        (
            _NEWS,
            Start("building", "Everyday talk in the house."),
            Start("repairs", "What is broken, since when, who was told and what they said."),
            Start("landlord", "Letters, answers, deadlines. Keep to what happened and when."),
            Start("know your rights", "Leases, laws and where to get advice."),
            _WELCOME,
        ),
        {**_MODERATOR, **_TREASURER, **_LIAISON},
    ),
    GroupKind(
        "neighbourhood-watch",
        (
            _NEWS,
            Start("noticed", "What was seen, when and roughly where. No names, no plates, no guesses about people."),
            Start("lights and locks", "What keeps homes and paths safe."),
            Start("patrol", "Who walks when, and who stands in."),
            Start("neighbours", "Everyday talk, because people who know each other look after each other."),
            _WELCOME,
        ),
        {**_COORDINATOR, **_MODERATOR, **_LIAISON},
    ),
    GroupKind(
        "maker-circle",
        (
            _NEWS,
            Start("projects", "What is on your bench: pictures, half-finished things, questions."),
            Start("tools", "Bookings, breakages and how to use them safely."),
            Start("materials", "Offcuts, group orders, things too good to throw away."),
            Start("workshop nights", "Dates, keys, who teaches what."),
            _WELCOME,
        ),
        {**_COORDINATOR, **_MODERATOR, **_TREASURER},
    ),
    GroupKind(
        "hobby-group",
        (
            _NEWS,
            Start("lounge", "Whatever is on your mind."),
            Start("show and tell", "What you made, found, grew, played or read."),
            Start("questions", "No question is too small, and beginners first."),
            Start("meet-ups", "When, where, and who needs a lift."),
            _WELCOME,
        ),
        _MODERATOR,
    ),
    GroupKind(
        "history-society",
        (
            _NEWS,
            Start("finds", "Photographs, letters, deeds, and where they came from."),
            Start("who remembers", "Faces without names, places that are gone, stories to check."),
            Start("projects", "Exhibitions, walks, recordings, transcriptions."),
            Start("collection", "Lending, storing, repairing and describing what we keep."),
            _WELCOME,
        ),
        {**_MODERATOR, **_ARCHIVIST, **_TREASURER},
    ),
    GroupKind(
        "mutual-aid",
        (
            _NEWS,
            Start("asks", "What you need and by when. You owe nobody a reason."),
            Start("offers", "What you can give: time, rides, meals, things, know-how."),
            Start("deliveries", "Who takes what where today."),
            Start("how we work", "What goes well, what does not, and what we agree on."),
            _WELCOME,
        ),
        {**_COORDINATOR, **_MODERATOR, **_TREASURER},
    ),
    GroupKind(
        "moved",
        (
            _NEWS,
            Start("general", "Everyday talk, as before, now on our own computers."),
            Start("off topic", "Everything else."),
            Start("settling in", "Questions about the move, and what still has to be brought over."),
            _WELCOME,
        ),
        _MODERATOR,
    ),
)
"""`moved` is for groups that come from another platform."""

DEFAULT = KINDS[0].id
_BY_ID: Mapping[str, GroupKind] = {kind.id: kind for kind in KINDS}


def kind(group_kind: str) -> GroupKind:
    """Raises Refused `group.unknown_kind`."""
    if group_kind not in _BY_ID:
        raise Refused("group.unknown_kind", kind=group_kind)
    return _BY_ID[group_kind]
