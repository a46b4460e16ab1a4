"""Everything that passes between the engine and its users (window, command line, tests).

Each command is a struct; `ANSWERS` names the type of its answer. Failures arrive as `models.errors.Refused`. Lists and
search are not here: they are read directly from the store through `sync.reader`.
"""

from typing import Any

from msgspec import Struct, field

from sync.archive_commands import ArchiveSummary as ArchiveSummary
from sync.archive_commands import BagSummary as BagSummary
from sync.archive_commands import ExportArchive as ExportArchive
from sync.archive_commands import OpenArchive as OpenArchive
from sync.archive_commands import VerifyArchive as VerifyArchive
from sync.aside_commands import Asides, AskAside
from sync.circle_commands import AskCircles, ChangeCircle, Circle, Circles, OpenCircle
from sync.command import Command as Command
from sync.command import Event as Event
from sync.file_commands import ANSWERS as FILE_ANSWERS
from sync.file_commands import FileCommand
from sync.history_commands import Compare, FieldChange, History, HistoryPage, ReadState, Restore, Undo
from sync.live_commands import AskLive, AskPresence, LiveChanged, LivePerson, ShowPresence, TellLive
from sync.network_commands import AskSilent, SetSilent
from sync.recovery_commands import LinkBack, MakeSheet
from sync.roll_summary import Resolution as Resolution
from sync.roll_summary import RoleChange as RoleChange
from sync.roll_summary import Roll as Roll
from sync.session_commands import ChangeLock
from sync.status_summary import Peer as Peer
from sync.status_summary import Status as Status
from sync.text_commands import EditText, ReadText, TextNow


class Profile(Struct, frozen=True):
    """The state of a profile. `lock` is `new` (no store yet), or how it opens: `keyring`, `passphrase`, `keyfile`."""

    lock: str
    unlocked: bool
    read_only: bool = False
    keyring_works: bool = True
    version: str = ""
    trouble: str = ""
    """Code of why it cannot be opened (`store.missing`, …), or empty. Unlock raises the full refusal."""


class StoreKey(Struct, frozen=True):
    """What a reader needs to open the store: the path and the raw SQLCipher key (32 bytes). Never logged."""

    path: str
    key: bytes


class Ask(Command, frozen=True):
    """-> Profile"""


class Unlock(Command, frozen=True):
    """Open the store, or create it in a new profile. -> StoreKey. Long: stage `unlock.keyring` while the keyring does
    not answer. After a few seconds it is refused and can be tried again.

    `passphrase` and `keyfile` (a path) are None if the OS keyring holds the secret.
    Raises Refused `unlock.wrong_passphrase`, `unlock.passphrase_needed`, `unlock.no_keyring`, `unlock.keyring_mute`,
    `store.missing`, `store.damaged`, …
    """

    passphrase: str | None = None
    keyfile: str | None = None


class Start(Command, frozen=True):
    """Found a group. -> Group"""

    name: str
    group_kind: str
    person: str


class Group(Struct, frozen=True):
    """A group in this profile. `number` is local; other commands use it as `group`."""

    number: int
    id: bytes
    name: str
    group_kind: str
    me: bytes
    """My member id; empty if the group was opened read-only from an archive."""
    read_only: bool = False


class Invite(Command, frozen=True):
    """-> Invitation. `device`: for a further device of mine, or a `hub`; once, here alone, until the next one."""
    group: int
    uses: int = 1
    seconds: int = 7 * 24 * 3600
    device: bool = False
    hub: bool = False


class Invitation(Struct, frozen=True):
    id: bytes
    link: str


class Revoke(Command, frozen=True):
    """Close an invitation. -> None"""

    group: int
    invitation: bytes


class Join(Command, frozen=True):
    """Find a member who answers to the invitation or the recovery sheet, be admitted, receive the group. -> Group

    Long: sends Progress with stages `join.looking`, `join.silent`, `join.asking`, `join.receiving`.
    Raises Refused `join.bad_link`, `join.nobody_found`, `join.unreachable`, `join.no_answer`, …
    """

    link: str
    person: str
    peer: str | None = None
    """`host:port` of a member, if it is known."""


class Propose(Command, frozen=True):
    """Propose a resolution that follows the present one, and sign it. -> Resolution

    `lifted` names suspended members. Raises Refused `roll.may_not_sign`, `roll.unknown_member`, `role.…`.
    """

    group: int
    voters: tuple[bytes, ...] = ()
    removed: tuple[bytes, ...] = ()
    restored: tuple[bytes, ...] = ()
    heard: tuple[bytes, ...] = ()
    """Those restored, or in again, of whom counts what they wrote since the removal and this computer has."""
    lifted: tuple[bytes, ...] = ()
    roles: tuple[RoleChange, ...] = ()
    rules: dict[str, int | str] = field(default_factory=dict)
    settled: tuple[bytes, ...] = ()
    """Ids of rival resolutions that this one puts aside."""
    doubted: tuple[bytes, ...] = ()
    """Members who came back by the word of others, and whose new device this shall not confirm for good."""
    sure: bool = False
    """Also if nobody holds a vital power afterwards; else it is refused with `role.last_holder`."""


class Sign(Command, frozen=True):
    """Sign a resolution. -> Resolution"""

    group: int
    resolution: bytes


class Act(Command, frozen=True):
    """State something about the group's people that needs no signatures. -> None

    `act` is one of `admit` (an applicant), `suspend`, `lift` (what I suspended), `leave`, `drop` (a device of mine),
    `attest` (a member's new device), `unattest` (takes that back); `subject` is the member, the device, or empty.
    Raises Refused `roll.…`, `recover.…`.
    """

    group: int
    act: str
    subject: bytes = b""


class AskRoll(Command, frozen=True):
    """-> Roll"""

    group: int


class Do(Command, frozen=True):
    """Run an intent of a feature, e.g. `conversations.say`. -> Done, once it is durable."""

    group: int
    intent: str
    arguments: dict[str, Any]


class Done(Struct, frozen=True):
    records: tuple[bytes, ...]
    """Ids of the records written, in the order of the intent's drafts."""


class Remember(Command, frozen=True):
    """Keep a private note of this computer (drafts, read marks); never sent. None forgets it. -> None"""

    key: str
    value: str | None


class AskStatus(Command, frozen=True):
    """-> Status"""


class CountReplicas(Command, frozen=True):
    """How many other devices are known to hold each of these records' latest own edits. -> tuple of int"""

    records: tuple[bytes, ...]


class Listen(Command, frozen=True):
    """Accept connections, at `address` (`host:port`, port 0 = any) or everywhere. -> str (the bound host:port)

    Without an address it changes nothing if connections are already accepted. If `silent`, from now on this computer
    announces nothing on the network and asks for nobody there: it only dials addresses that it knows."""

    address: str | None = None
    silent: bool = False


class Connect(Command, frozen=True):
    """Dial one peer now. -> None. Raises Refused `peer.unreachable`, `peer.no_answer`."""

    peer: str


class Sync(Command, frozen=True):
    """Exchange with all peers that can be found. -> Status

    Ends after `seconds`. With `until_quiet` it ends earlier, two seconds after the last exchange.
    """

    seconds: float
    until_quiet: bool = False
    peer: str | None = None


class Fsck(Command, frozen=True):
    """Check every invariant of the store, even if it does not open. -> Findings. Long: stage `fsck`."""


class Findings(Struct, frozen=True):
    checked: dict[str, int]
    """What was checked (`envelopes`, `logs`, `records`, `rows`, `keys`, …) -> how many."""
    problems: tuple["Problem", ...]


class Problem(Struct, frozen=True):
    code: str
    facts: dict[str, str | int | float | bool | None]


class Cancel(Command, frozen=True):
    """Stop a long command. It ends with Refused `cancelled` and has changed nothing. -> None"""

    call: int


class Stop(Command, frozen=True):
    """End the engine once the commands under way are durable. -> None"""


class Changed(Event, frozen=True):
    """Which records changed; never their content. `feature` is a feature's name, or `roll` for members and the group's
    name, `circles` for who is in a private circle and its name, `files` for which files are here, or `local` for
    notes of this computer."""

    group: int
    feature: str
    order_keys: tuple[int, ...]
    """Order keys of the records, at most 500; empty means that many have changed and all must be read again."""
    list_number: int = 0
    """In which list they stand: the group's number for what everyone reads, or the number of a private circle (see
    `Circle.list_number`); 0 = in all of the group."""


class StatusChanged(Event, frozen=True):
    status: Status


class Reminder(Event, frozen=True):
    """A moment has passed that matters to this person. `what` is the code of its sentence, with the record's title."""

    group: int
    record: bytes
    title: str
    what: str
    at: int
    """Milliseconds since 1970."""


class Progress(Event, frozen=True):
    """The progress of a long command. `total` 0 = unknown."""

    call: int
    stage: str
    done: int
    total: int


AnyCommand = (
    Ask | Unlock | Start | Invite | Revoke | Join | Propose | Sign | Act | AskRoll | OpenCircle | ChangeCircle
    | ChangeLock | AskCircles | AskAside | LinkBack | MakeSheet | Do | Remember | AskStatus | CountReplicas | Listen
    | Connect | Sync | SetSilent | AskSilent | TellLive | AskLive | ShowPresence | AskPresence
    | ReadText | EditText | FileCommand | History | ReadState | Compare | Restore | Undo
    | ExportArchive | VerifyArchive | OpenArchive | Fsck | Cancel | Stop
)  # fmt: skip
AnyEvent = Changed | StatusChanged | LiveChanged | Reminder | Progress

ANSWERS: dict[type[Command], Any] = {
    Ask: Profile,
    Unlock: StoreKey,
    ChangeLock: None,
    Start: Group,
    Invite: Invitation,
    Revoke: None,
    Join: Group,
    Propose: Resolution,
    Sign: Resolution,
    OpenCircle: Circle,
    ChangeCircle: None,
    AskCircles: Circles,
    AskAside: Asides,
    LinkBack: Invitation,
    MakeSheet: Invitation,
    Act: None,
    AskRoll: Roll,
    Do: Done,
    Remember: None,
    AskStatus: Status,
    CountReplicas: tuple[int, ...],
    Listen: str,
    Connect: None,
    Sync: Status,
    SetSilent: None,
    AskSilent: bool,
    TellLive: None,
    AskLive: tuple[LivePerson, ...],
    ShowPresence: None,
    AskPresence: bool,
    ReadText: TextNow,
    EditText: TextNow,
    History: HistoryPage,
    ReadState: dict[str, Any],
    Compare: tuple[FieldChange, ...],
    Restore: Done,
    Undo: Done,
    **FILE_ANSWERS,
    ExportArchive: ArchiveSummary,
    VerifyArchive: ArchiveSummary | BagSummary,
    OpenArchive: Group,
    Fsck: Findings,
    Cancel: None,
    Stop: None,
}
