"""A vault's file after damage, malice, full disks and sudden kills."""

import os
import random
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from models.errors import Refused
from sync.trust.vault import Vault
from sync.trust.vaultfile import Cost, Header, read, write

SIZE = 178
SUM = 32
CHEAP = Cost(1, 8)
PASSPHRASE = "four random words"

CHANGING = """
import sys
from pathlib import Path
from sync.trust.vault import Vault
from sync.trust.vaultfile import Cost
vault = Vault(Path(sys.argv[1]), Cost(1, 8))
print(flush=True)
while True:
    vault.change("a", new_passphrase="b")
    vault.change("b", new_passphrase="a")
"""


def summed(packed: bytes) -> bytes:
    return packed + sha256(packed).digest()


def refusal_of(path: Path) -> str:
    """What opening says, which must be a refusal that leaves the file alone."""
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        Vault(path).open(PASSPHRASE)
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    return refused.value.code


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def good(path: Path) -> bytes:
    """The file of a vault with a passphrase."""
    Vault(path, CHEAP).create(PASSPHRASE)
    return path.read_bytes()


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=16k,mode=700", "tmpfs", str(disk)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("FULL DISK NOT TESTED: only root can mount a small one, where it may")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def fill(disk: Path) -> None:
    with (disk / "filling").open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(bytes(4096))


class TestReading:
    def test_gives_back_what_was_written(self, path: Path) -> None:
        header = Header(2, True, CHEAP, b"s" * 16, b"a" * 16, b"c" * 16, b"n" * 24, b"k" * 48)
        write(path, header)
        assert read(path) == header
        assert len(path.read_bytes()) == SIZE
        assert path.stat().st_mode & 0o777 == 0o600

    def test_every_cut_is_damage(self, path: Path, good: bytes) -> None:
        for length in range(SIZE):
            path.write_bytes(good[:length])
            assert refusal_of(path) == "vault.damaged"

    @pytest.mark.parametrize("flip", [0x01, 0x80, 0xFF])
    def test_every_flipped_byte_is_damage(self, path: Path, good: bytes, flip: int) -> None:
        for place in range(SIZE):
            path.write_bytes(good[:place] + bytes([good[place] ^ flip]) + good[place + 1 :])
            assert refusal_of(path) == "vault.damaged"

    def test_every_forged_byte_is_refused(self, path: Path, good: bytes) -> None:
        """As before, by somebody who can compute the sum."""
        codes = set()
        for place in range(SIZE - SUM):
            packed = good[:place] + bytes([good[place] ^ 0xFF]) + good[place + 1 : -SUM]
            path.write_bytes(summed(packed))
            codes.add(refusal_of(path))
        assert codes == {"vault.damaged", "unlock.wrong_passphrase", "profile.newer"}

    @pytest.mark.parametrize("more", [1, 4096, 1 << 20])
    def test_longer_is_damage(self, path: Path, good: bytes, more: int) -> None:
        path.write_bytes(good + bytes(more))
        assert refusal_of(path) == "vault.damaged"
        path.write_bytes(summed(good + bytes(more)))
        assert refusal_of(path) == "vault.damaged"

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
    @given(st.binary(max_size=400), st.booleans())
    @example(b"folkmoot-vault\0", True)
    def test_garbage_is_damage(self, path: Path, garbage: bytes, with_sum: bool) -> None:
        path.write_bytes(summed(garbage) if with_sum else garbage)
        assert refusal_of(path) == "vault.damaged"

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None)
    @given(
        st.integers(0, 255).filter(lambda kind: kind != 1),
        st.integers(0, 255),
        st.integers(0, 2**32 - 1),
        st.one_of(st.integers(0, 64), st.integers(2**20 + 1, 2**32 - 1)),
        st.binary(min_size=120, max_size=120),
    )
    def test_forged_fields_are_refused(
        self, path: Path, kind: int, passphrase: int, passes: int, memory: int, rest: bytes
    ) -> None:
        numbers = bytes([1, kind, passphrase]) + passes.to_bytes(4, "big") + memory.to_bytes(4, "big")
        path.write_bytes(summed(b"folkmoot-vault\0" + numbers + rest))
        assert refusal_of(path) in {"vault.damaged", "unlock.wrong_passphrase", "unlock.keyfile_needed"}

    @pytest.mark.parametrize("cost", [(0, 8), (1, 7), (11, 8), (1, 2**20 + 1), (2**32 - 1, 2**32 - 1)])
    def test_unreasonable_cost_is_damage(self, path: Path, good: bytes, cost: tuple[int, int]) -> None:
        numbers = cost[0].to_bytes(4, "big") + cost[1].to_bytes(4, "big")
        path.write_bytes(summed(good[:18] + numbers + good[26:-SUM]))
        assert refusal_of(path) == "vault.damaged"
        with pytest.raises(ValueError, match="bounds"):
            Cost(*cost)

    def test_of_a_later_version_is_said_to_be(self, path: Path) -> None:
        path.write_bytes(summed(b"folkmoot-vault\0\x02" + bytes(1000)))
        assert refusal_of(path) == "profile.newer"

    def test_never_follows_a_link(self, path: Path, good: bytes) -> None:
        path.rename(path.with_name("prey"))
        path.symlink_to("prey")
        with pytest.raises(Refused) as refused:
            Vault(path).open(PASSPHRASE)
        assert refused.value.code == "profile.not_private"

    @pytest.mark.parametrize("thing", ["folder", "pipe"])
    def test_what_is_no_file_is_damage(self, path: Path, thing: str) -> None:
        if thing == "folder":
            path.mkdir()
        else:
            os.mkfifo(path)
        with pytest.raises(Refused) as refused:
            Vault(path).open(PASSPHRASE)
        assert refused.value.code == "vault.damaged"

    def test_what_is_not_there_is_missing(self, path: Path) -> None:
        with pytest.raises(Refused) as refused:
            Vault(path).open(PASSPHRASE)
        assert refused.value.code == "vault.missing"


class TestWriting:
    def test_on_a_full_disk_leaves_the_old_file(self, tiny_disk: Path) -> None:
        path = tiny_disk / "vault"
        key = Vault(path, CHEAP).create(PASSPHRASE)
        before = path.read_bytes()
        fill(tiny_disk)
        with pytest.raises(Refused) as refused:
            Vault(path, CHEAP).change(PASSPHRASE, new_passphrase="another")
        assert refused.value.code == "store.full"
        assert path.read_bytes() == before
        assert sorted(found.name for found in tiny_disk.iterdir()) == ["filling", "vault"]
        (tiny_disk / "filling").unlink()
        Vault(path, CHEAP).change(PASSPHRASE, new_passphrase="another")
        assert Vault(path).open("another") == key

    def test_on_a_full_disk_creates_nothing(self, tiny_disk: Path) -> None:
        path = tiny_disk / "vault"
        fill(tiny_disk)
        with pytest.raises(Refused) as refused:
            Vault(path, CHEAP).create(PASSPHRASE)
        assert refused.value.code == "store.full"
        assert [found.name for found in tiny_disk.iterdir()] == ["filling"]
        assert Vault(path).lock == "new"

    def test_that_ends_midway_leaves_the_old_file(self, path: Path, good: bytes) -> None:
        before, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (SIZE // 2, most))
        try:
            with pytest.raises(Refused) as refused:
                Vault(path, CHEAP).change(PASSPHRASE, new_passphrase="another")
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (before, most))
        assert refused.value.code == "profile.unwritable"
        assert path.read_bytes() == good
        assert [found.name for found in path.parent.iterdir()] == ["vault"]

    def test_goes_on_after_one_that_was_killed(self, path: Path, good: bytes) -> None:
        path.with_name("vault.new").write_bytes(good[:50])
        Vault(path, CHEAP).change(PASSPHRASE, new_passphrase="another")
        assert not path.with_name("vault.new").exists()

    def test_can_be_killed_at_any_moment(self, path: Path) -> None:
        key = Vault(path, CHEAP).create("a")
        chance = random.Random(5)
        for _ in range(8):
            command = [sys.executable, "-c", CHANGING, str(path)]
            with subprocess.Popen(command, stdout=subprocess.PIPE) as changing:
                assert changing.stdout is not None
                changing.stdout.readline()
                with pytest.raises(subprocess.TimeoutExpired):
                    changing.wait(chance.uniform(0, 0.05))
                changing.send_signal(signal.SIGKILL)
            try:
                assert Vault(path).open("a") == key
            except Refused:
                assert Vault(path).open("b") == key
                Vault(path, CHEAP).change("b", new_passphrase="a")
