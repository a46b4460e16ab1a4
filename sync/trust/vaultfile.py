"""The file of a vault: how the store's key is sealed. Reading checks everything, because anything may be in the file.

    magic 15 | version 1 | kind 1 | passphrase 1 | passes 4 | memory KiB 4 | salt 16 | account 16 | check 16
    | nonce 24 | sealed store key 48 | SHA-256 of all before 32

The SHA-256 distinguishes damage from a wrong passphrase; `check` distinguishes a wrong key file or keyring entry from a
wrong passphrase.
"""

import errno
import os
import stat
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from struct import Struct
from typing import Final

from models.errors import Refused
from sync.files import refusal, shown, sync_folder

NOTHING, KEYRING, KEYFILE = range(3)
"""What is needed besides the passphrase."""
KEYFILE_SIZES: Final = range(32, 4097)
_MAGIC: Final = b"folkmoot-vault\0"
_VERSION: Final = 1
_LAYOUT: Final = Struct(">15sBBBII16s16s16s24s48s")
_SEALED: Final = 48
_SUM: Final = 32
_READ_MAX: Final = 4097


@dataclass(frozen=True)
class Cost:
    """Cost of one Argon2id hash (RFC 9106) with one lane; the default takes about 0.2 s.

    Raises ValueError above 10 passes or 1 GiB, so that no file can make us exceed these bounds.
    """

    passes: int = 3
    memory_kib: int = 64 * 1024

    def __post_init__(self) -> None:
        if not (1 <= self.passes <= 10 and 8 <= self.memory_kib <= 1024 * 1024):
            raise ValueError("cost out of bounds")


@dataclass(frozen=True)
class Header:
    """The fields of the file, in the order above. Sizes are in _LAYOUT."""

    kind: int
    passphrase: bool
    cost: Cost
    salt: bytes
    account: bytes
    check: bytes
    nonce: bytes
    sealed: bytes = bytes(_SEALED)

    def packed(self) -> bytes:
        """The file's bytes without the SHA-256."""
        facts = (self.kind, self.passphrase, self.cost.passes, self.cost.memory_kib, self.salt, self.account)
        return _LAYOUT.pack(_MAGIC, _VERSION, *facts, self.check, self.nonce, self.sealed)

    def bound(self) -> bytes:
        """The associated data: the bytes before the sealed key."""
        return self.packed()[:-_SEALED]


def read(path: Path) -> Header:
    """Raises FileNotFoundError, and Refused as `Vault.lock` does."""
    try:
        found, status = _read_file(path, getattr(os, "O_NOFOLLOW", 0))
    except FileNotFoundError:
        raise
    except OSError as error:
        code = "profile.not_private" if error.errno == errno.ELOOP else "profile.unwritable"
        raise Refused(code, path=shown(path)) from None
    damaged = Refused("vault.damaged", path=shown(path))
    packed, total = found[:-_SUM], found[-_SUM:]
    if not stat.S_ISREG(status.st_mode) or not packed.startswith(_MAGIC) or total != sha256(packed).digest():
        raise damaged
    # Every later layout also begins with magic and version and ends with the SHA-256.
    if packed[len(_MAGIC) :][:1] > bytes((_VERSION,)):
        raise Refused("profile.newer", path=shown(path))
    if len(packed) != _LAYOUT.size:
        raise damaged
    _, version, kind, passphrase, passes, memory, *rest = _LAYOUT.unpack(packed)
    if version != _VERSION or kind > KEYFILE or passphrase > 1 or not (kind or passphrase):
        raise damaged
    try:
        return Header(kind, bool(passphrase), Cost(passes, memory), *rest)
    except ValueError:
        raise damaged from None


def read_keyfile(path: Path) -> bytes:
    """Raises Refused `unlock.bad_keyfile` unless it is a plain file of 32 to 4096 bytes that only the user can read."""
    bad = Refused("unlock.bad_keyfile", path=shown(path))
    try:
        found, status = _read_file(path, 0)
    except (OSError, ValueError):
        raise bad from None
    private = os.name == "nt" or (not status.st_mode & 0o077 and status.st_uid in (0, os.geteuid()))
    if not stat.S_ISREG(status.st_mode) or not private or len(found) not in KEYFILE_SIZES:
        raise bad
    return found


def _read_file(path: Path, flags: int) -> tuple[bytes, os.stat_result]:
    """Read at most 4097 bytes, and none unless it is a plain file. Never waits for the other end of a pipe."""
    flags |= os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags)
    try:
        status = os.fstat(descriptor)
        return (os.read(descriptor, _READ_MAX) if stat.S_ISREG(status.st_mode) else b""), status
    finally:
        os.close(descriptor)


def write(path: Path, header: Header) -> None:
    """Replace the file completely or leave it unchanged. Raises Refused `store.full`, `profile.unwritable`."""
    packed = header.packed()
    new = path.with_name(path.name + ".new")
    try:
        new.unlink(missing_ok=True)
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(packed + sha256(packed).digest())
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise refusal(error, path) from None


def settle(folder: Path) -> None:
    """Make the written file survive a power cut. Raises Refused as `write` does."""
    try:
        sync_folder(folder)
    except OSError as error:
        raise refusal(error, folder) from None
