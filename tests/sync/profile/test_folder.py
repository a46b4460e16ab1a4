"""The profile folder among other users, other engines and sudden deaths."""

import errno
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.errors import Refused
from sync.profile.folder import SOCKET_PATH_MAX, LocalAddress, ProfileFolder, bind, socket_elsewhere

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX users and modes")
needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to act as another user")
NOBODY = 65534

HOLDER = """
import subprocess, sys
from pathlib import Path
from sync.profile.folder import ProfileFolder
lock = ProfileFolder(Path(sys.argv[1])).lock()
child = subprocess.Popen(["sleep", "60"], stdout=subprocess.DEVNULL, close_fds=False)
print(child.pid, flush=True)
sys.stdin.read()
"""


def code_of(refused: pytest.ExceptionInfo[Refused]) -> str:
    return refused.value.code


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def folder(tmp_path: Path) -> ProfileFolder:
    return ProfileFolder(tmp_path / "profile")


@pytest.fixture
def short() -> Iterator[Path]:
    """A folder whose path leaves room for a socket, reachable for every user."""
    path = Path(tempfile.mkdtemp(dir="/tmp"))
    path.chmod(0o755)
    yield path
    shutil.rmtree(path)


class TestFolder:
    def test_is_private_whatever_the_umask(self, tmp_path: Path) -> None:
        before = os.umask(0)
        try:
            made = ProfileFolder(tmp_path / "deep" / "profile")
        finally:
            os.umask(before)
        assert mode(made.path) == 0o700
        assert made.is_new

    @pytest.mark.skipif(sys.platform != "linux", reason="XDG")
    def test_lies_in_the_users_data_by_default(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
        assert ProfileFolder().path == tmp_path / "folkmoot"

    @pytest.mark.parametrize("rights", [0o770, 0o702, 0o777, 0o1777])
    def test_that_others_may_write_is_refused(self, tmp_path: Path, rights: int) -> None:
        (tmp_path / "shared").mkdir()
        (tmp_path / "shared").chmod(rights)
        with pytest.raises(Refused) as refused:
            ProfileFolder(tmp_path / "shared")
        assert code_of(refused) == "profile.not_private"
        assert mode(tmp_path / "shared") == rights
        assert list((tmp_path / "shared").iterdir()) == []

    def test_that_others_may_read_is_closed_to_them(self, tmp_path: Path) -> None:
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o755)
        assert mode(ProfileFolder(tmp_path / "open").path) == 0o700

    @pytest.mark.parametrize(
        ("why", "code"),
        [(errno.EROFS, "unwritable"), (errno.EPERM, "disk_without_rights"), (errno.EIO, "unwritable")],
    )
    def test_whose_rights_cannot_be_changed_is_refused(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, why: int, code: str
    ) -> None:
        """As on a disk that is mounted for reading, and on a stick whose file system knows no rights."""
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o755)

        def fail(*_: object) -> None:
            raise OSError(why, os.strerror(why))

        monkeypatch.setattr(Path, "chmod", fail)
        with pytest.raises(Refused) as refused:
            ProfileFolder(tmp_path / "open")
        assert code_of(refused) == f"profile.{code}"

    def test_on_a_stick_that_ignores_rights_is_refused(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "open").mkdir()
        (tmp_path / "open").chmod(0o755)  # a mode of mkdir would be subject to the umask
        monkeypatch.setattr(Path, "chmod", lambda *_: None)
        with pytest.raises(Refused) as refused:
            ProfileFolder(tmp_path / "open")
        assert code_of(refused) == "profile.disk_without_rights"

    @needs_root
    def test_of_another_user_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "theirs").mkdir(mode=0o700)
        os.chown(tmp_path / "theirs", NOBODY, NOBODY)
        with pytest.raises(Refused) as refused:
            ProfileFolder(tmp_path / "theirs")
        assert code_of(refused) == "profile.not_private"

    @pytest.mark.parametrize("name", ["file", "file/below", "zero\0byte", "circle", "x" * 300])
    def test_that_is_none_is_refused(self, tmp_path: Path, name: str) -> None:
        (tmp_path / "file").write_bytes(b"")
        (tmp_path / "circle").symlink_to("circle")
        with pytest.raises(Refused) as refused:
            ProfileFolder(tmp_path / name)
        assert code_of(refused) == "profile.not_a_folder"

    @needs_root
    @pytest.mark.parametrize("name", ["mine", "new"])
    def test_that_cannot_be_written_is_refused(self, short: Path, name: str) -> None:
        (short / "mine").mkdir(mode=0o500)
        os.chown(short / "mine", NOBODY, NOBODY)
        os.seteuid(NOBODY)
        try:
            with pytest.raises(Refused) as refused:
                ProfileFolder(short / name)
        finally:
            os.seteuid(0)
        assert code_of(refused) == "profile.unwritable"

    def test_may_be_reached_through_a_link(self, tmp_path: Path) -> None:
        (tmp_path / "elsewhere").mkdir(mode=0o700)
        (tmp_path / "link").symlink_to("elsewhere")
        assert ProfileFolder(tmp_path / "link").path == tmp_path / "elsewhere"

    def test_with_a_name_that_is_no_text_is_refused_in_words(self, tmp_path: Path) -> None:
        path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
        with pytest.raises(Refused) as refused:
            ProfileFolder(path)
        assert code_of(refused) == "profile.not_unicode"
        assert refused.value.facts["path"] == f"{tmp_path}/caf?"
        assert not path.exists()


class TestFiles:
    @pytest.mark.parametrize("name", ["store.db", "store.db-wal", "store.db-shm"])
    def test_store_is_never_a_link(self, folder: ProfileFolder, tmp_path: Path, name: str) -> None:
        (folder.path / name).symlink_to(tmp_path / "prey")
        with pytest.raises(Refused) as refused:
            folder.store  # noqa: B018
        assert code_of(refused) == "profile.not_private"

    @pytest.mark.parametrize("name", ["vault", "blobs"])
    def test_others_are_never_links(self, folder: ProfileFolder, tmp_path: Path, name: str) -> None:
        (tmp_path / "prey").mkdir()
        (folder.path / name).symlink_to(tmp_path / "prey")
        with pytest.raises(Refused) as refused:
            getattr(folder, name)
        assert code_of(refused) == "profile.not_private"

    def test_a_profile_is_new_until_its_vault_is_there(self, folder: ProfileFolder) -> None:
        assert folder.is_new
        folder.vault.write_bytes(b"")
        assert not folder.is_new

    def test_a_store_without_its_vault_is_not_taken_for_new(self, folder: ProfileFolder) -> None:
        folder.store.write_bytes(b"")
        with pytest.raises(Refused) as refused:
            folder.is_new  # noqa: B018
        assert code_of(refused) == "vault.missing"


class TestLock:
    def test_lets_one_in(self, folder: ProfileFolder) -> None:
        with folder.lock():
            for _ in range(2):
                with pytest.raises(Refused) as refused:
                    folder.lock()
                assert code_of(refused) == "profile.in_use"
        again = folder.lock()
        again.release()
        again.release()

    def test_is_seen_by_other_processes_and_ends_with_a_killed_one(self, folder: ProfileFolder) -> None:
        command = [sys.executable, "-c", HOLDER, str(folder.path)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
            assert holder.stdout is not None
            child = int(holder.stdout.readline())
            try:
                with pytest.raises(Refused) as refused:
                    folder.lock()
                assert code_of(refused) == "profile.in_use"
                holder.kill()
                holder.wait(20)
                os.kill(child, 0)  # what the engine had started lives on, without the lock
                folder.lock().release()
            finally:
                os.kill(child, 9)

    def test_file_is_never_a_link(self, folder: ProfileFolder, tmp_path: Path) -> None:
        (folder.path / "lock").symlink_to(tmp_path / "prey")
        with pytest.raises(Refused) as refused:
            folder.lock()
        assert code_of(refused) == "profile.not_private"
        assert not (tmp_path / "prey").exists()

    def test_file_that_cannot_be_one_is_refused(self, folder: ProfileFolder) -> None:
        (folder.path / "lock").mkdir()
        with pytest.raises(Refused) as refused:
            folder.lock()
        assert code_of(refused) == "profile.unwritable"


class TestSocket:
    def bind(self, address: LocalAddress) -> None:
        assert address.kind == "unix"
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(address.path))
        address.path.unlink()

    def test_lies_in_the_folder(self, short: Path) -> None:
        folder = ProfileFolder(short / "p")
        assert folder.socket == LocalAddress("unix", folder.path / "engine.sock")
        self.bind(folder.socket)

    @pytest.mark.parametrize("length", [10, 150])
    def test_of_the_window_is_another_one(self, short: Path, length: int) -> None:
        folder = ProfileFolder(short / ("x" * length))
        assert folder.window_socket is not None
        assert folder.window_socket != folder.socket.path
        assert folder.window_socket == ProfileFolder(folder.path).window_socket
        bind(folder.window_socket).close()
        assert stat.S_IMODE(folder.window_socket.stat().st_mode) == 0o600
        folder.window_socket.unlink()

    @pytest.mark.parametrize("length", [SOCKET_PATH_MAX, SOCKET_PATH_MAX + 1])
    def test_can_be_bound_at_the_limit(self, short: Path, length: int) -> None:
        folder = ProfileFolder(short / ("x" * (length - len(f"{short}//engine.sock"))))
        inside = folder.path / "engine.sock"
        assert len(str(inside)) == length
        assert (folder.socket.path == inside) == (length <= SOCKET_PATH_MAX)
        self.bind(folder.socket)

    def test_of_a_deep_profile_does_not_depend_on_the_environment(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = ProfileFolder(tmp_path / ("ü" * 60))
        other = ProfileFolder(tmp_path / ("ü" * 61))
        first = folder.socket
        monkeypatch.setenv("TMPDIR", str(tmp_path))
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        assert folder.socket == first != other.socket
        assert mode(first.path.parent) == 0o700
        self.bind(first)

    @pytest.mark.parametrize("trap", ["open", "readable", "link", "file", "theirs"])
    def test_place_taken_by_another_user_is_refused(self, short: Path, trap: str) -> None:
        place = short / f"folkmoot-{os.geteuid()}"
        if trap == "link":
            (short / "aim").mkdir(mode=0o700)
            place.symlink_to("aim")
        elif trap == "file":
            place.write_bytes(b"")
        else:
            place.mkdir()
            place.chmod({"open": 0o777, "readable": 0o755, "theirs": 0o700}[trap])
        if trap == "theirs":
            if os.geteuid() != 0:
                pytest.skip("needs root to act as another user")
            os.chown(place, NOBODY, NOBODY)
        with pytest.raises(Refused) as refused:
            socket_elsewhere(Path("/profile"), short)
        assert code_of(refused) == "profile.not_private"
