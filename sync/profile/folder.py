"""The folder of one profile: the places of its files, the checks of their owner, and the lock that admits one engine.

The folder belongs to one user of this computer. Whatever another user could have put in its place (a folder of theirs,
a link instead of a file, a socket under /tmp) is refused.
"""

import os
import socket
import stat
import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from models.errors import Refused
from sync.files import is_text, refusal, shown, sync_folder

if TYPE_CHECKING:
    from filelock import BaseFileLock

SOCKET_PATH_MAX: Final = 103
"""Bytes of a Unix socket's path without the closing zero: 104 with it on macOS and the BSDs, 108 on Linux."""
OTHERS_WRITE: Final = stat.S_IWGRP | stat.S_IWOTH


class LocalAddress(NamedTuple):
    """The address at which the engine accepts the commands of the profile's owner.

    `unix`: `path` is a socket in a folder that only the owner may enter.
    `loopback` (Windows, where asyncio has no Unix sockets): `path` is a file of mode 0600 that the engine writes once
    it listens on 127.0.0.1. Its only line is `127.0.0.1:port token`; a client first sends the token.
    """

    kind: Literal["unix", "loopback"]
    path: Path


class ProfileLock:
    """Held while an engine runs on a profile, until `release`, the end of its `with` block, or the end of the
    process."""

    def __init__(self, held: "BaseFileLock") -> None:
        self._held = held

    def release(self) -> None:
        """Admit the next engine. Can be called again."""
        self._held.release()

    def __enter__(self) -> "ProfileLock":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


class ProfileFolder:
    """An existing folder of mode 0700 that the current user owns; made if it is missing.

    `path` None means the user's data folder of this platform. If others may read the folder, their rights are removed;
    if they may write into it, it is refused, because its content cannot be trusted.
    Raises Refused `profile.not_a_folder`, `profile.not_private`, `profile.not_unicode`, `profile.unwritable`,
    `profile.disk_without_rights`, `store.full`.
    """

    def __init__(self, path: Path | None = None) -> None:
        chosen = default_folder() if path is None else path
        try:
            self.path: Final = chosen.resolve()
            if not is_text(self.path):
                raise Refused("profile.not_unicode", path=shown(chosen))
            _make(self.path)
            _check_private(self.path)
        except (ValueError, RuntimeError):  # a zero byte; a cycle of links
            raise Refused("profile.not_a_folder", path=shown(chosen)) from None
        except OSError as error:
            raise refusal(error, chosen) from None

    @property
    def store(self) -> Path:
        """The SQLCipher file. Raises Refused `profile.not_private` if it is a link."""
        self._own("store.db-wal")
        self._own("store.db-shm")
        return self._own("store.db")

    @property
    def vault(self) -> Path:
        """The file of `sync.trust.vault`. Raises Refused `profile.not_private` if it is a link."""
        return self._own("vault")

    @property
    def blobs(self) -> Path:
        """The folder of sealed files. Raises Refused `profile.not_private` if it is a link."""
        return self._own("blobs")

    @property
    def socket(self) -> LocalAddress:
        """The engine's local address. Raises Refused `profile.not_private` if another user has taken its place."""
        if sys.platform == "win32":
            return LocalAddress("loopback", self._own("engine.address"))
        return LocalAddress("unix", self._socket("engine.sock", self.path))

    @property
    def window_socket(self) -> Path | None:
        """The Unix socket of the window that runs on this profile. None on Windows, where Python has no such sockets.
        Raises as `socket` does."""
        return None if sys.platform == "win32" else self._socket("window.sock", self.path / "window.sock")

    def _socket(self, name: str, unlike: Path) -> Path:
        """`unlike`: a path that no other socket is made from."""
        inside = self._own(name)
        if len(os.fsencode(inside)) <= SOCKET_PATH_MAX:
            return inside
        # Not TMPDIR or XDG_RUNTIME_DIR: engine and command line may be started with different environments.
        return socket_elsewhere(unlike, Path("/tmp"))  # noqa: S108

    @property
    def is_new(self) -> bool:
        """Is nothing stored here yet? Raises Refused `vault.missing` if there is a store without a vault."""
        if self.vault.exists():
            return False
        if self.store.exists():
            raise Refused("vault.missing", path=shown(self.vault))
        return True

    def lock(self) -> ProfileLock:
        """Take the lock of this profile's engine, without waiting. The system frees the lock of a killed process.

        Raises Refused `profile.in_use`, `profile.unwritable`, `store.full`.
        """
        from filelock import FileLock, Timeout  # takes 40 ms, and the window never locks

        held = FileLock(self._own("lock"), mode=0o600, thread_local=False, fallback_to_soft=False)
        try:
            held.acquire(blocking=False)
        except Timeout:
            raise Refused("profile.in_use", path=shown(self.path)) from None
        except OSError as error:
            raise refusal(error, self.path) from None
        return ProfileLock(held)

    def _own(self, name: str) -> Path:
        """The path of a file of ours. Raises Refused if it is a link."""
        path = self.path / name
        if path.is_symlink():
            raise Refused("profile.not_private", path=shown(path))
        return path


def bind(path: Path) -> "socket.socket":
    """A Unix socket at this path that only the current user may use. Raises OSError."""
    stream = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        stream.bind(str(path))
        path.chmod(0o600)
    except OSError:
        stream.close()
        raise
    return stream


def default_folder() -> Path:
    """The path of the current user's profile on this platform."""
    from platformdirs import user_data_dir

    return Path(user_data_dir("folkmoot", appauthor=False))


def socket_elsewhere(place: Path, temporary: Path) -> Path:
    """The socket for a profile whose own path is too long for one. It is in a folder under `temporary` that only the
    current user may enter, at the same path for every process of that user that names the same `place`.

    Raises Refused `profile.not_private` if that folder is not the user's, or `profile.unwritable`.
    """
    from hashlib import sha256

    folder = temporary.resolve() / f"folkmoot-{_user()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except FileExistsError:
        raise Refused("profile.not_private", path=shown(folder)) from None
    except OSError as error:
        raise refusal(error, folder) from None
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != _user() or stat.S_IMODE(found.st_mode) & 0o077:
        raise Refused("profile.not_private", path=shown(folder))
    return folder / f"{sha256(os.fsencode(place)).hexdigest()[:32]}.sock"


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True)
    except FileExistsError:
        if not folder.is_dir():
            raise
    else:
        sync_folder(folder.parent)


def _check_private(folder: Path) -> None:
    if sys.platform != "win32":  # on Windows the inherited rights of the user's data folder suffice
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != _user() or found.st_mode & OTHERS_WRITE:
            raise Refused("profile.not_private", path=shown(folder))
        if found.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            folder.chmod(0o700)
            if folder.lstat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                raise Refused("profile.disk_without_rights", path=shown(folder))
    effective = os.access in os.supports_effective_ids
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK, effective_ids=effective):
        raise Refused("profile.unwritable", path=shown(folder))


def _user() -> int:
    """The effective user id."""
    if sys.platform == "win32":
        return 0
    return os.geteuid()
