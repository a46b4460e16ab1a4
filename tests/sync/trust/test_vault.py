"""Every way to lock a vault, and every wrong way to open it."""

import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import keyring
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked

from models.errors import Refused
from sync.trust.vault import SERVICE, Vault, keyring_works
from sync.trust.vaultfile import Cost

CHEAP = Cost(1, 8)

STARVED = """
import resource, sys
from pathlib import Path
from models.errors import Refused
from sync.trust.vault import Vault
resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))
try:
    Vault(Path(sys.argv[1])).open("p")
except Refused as refused:
    print(refused.code, refused.facts["mib"])
"""
FRUGAL = """
import sys
from pathlib import Path
from sync.trust.vault import Cost, Vault
vault = Vault(Path(sys.argv[1]), Cost(1, 8))
assert vault.create("p") == vault.open("p")
assert "keyring" not in sys.modules
"""


class Drawer(KeyringBackend):
    """A keyring in memory that a test can lock."""

    priority: float = 5

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask()
        self.entries[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        self._ask()
        return self.entries.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]

    def _ask(self) -> None:
        if self.locked:
            raise KeyringLocked("dismissed")


class Notepad(Drawer):
    """Stores in plain text and says so, as keyrings that are not recommended do."""

    priority = 0.5


class Sieve(Drawer):
    """Takes everything, keeps nothing."""

    def get_password(self, service: str, username: str) -> str | None:
        return None


class Chain(ChainerBackend):
    """The given keyrings behind one, as keyring does where it finds several."""

    backends: list[KeyringBackend] = []  # noqa: RUF012


def use(monkeypatch: pytest.MonkeyPatch, backend: KeyringBackend) -> None:
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def drawer(monkeypatch: pytest.MonkeyPatch) -> Drawer:
    drawer = Drawer()
    use(monkeypatch, drawer)
    return drawer


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, fail.Keyring())


@pytest.fixture
def keyfile(tmp_path: Path) -> Path:
    return make_keyfile(tmp_path / "keyfile", b"0123456789abcdef" * 2)


def make_keyfile(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    path.chmod(0o600)
    return path


def refused_open(path: Path, passphrase: str | None = None, keyfile: Path | None = None) -> str:
    """The code of the refusal, which must leave the vault alone."""
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        Vault(path).open(passphrase, keyfile)
    assert path.read_bytes() == before
    return refused.value.code


@pytest.mark.usefixtures("no_keyring")
class TestPassphrase:
    def test_opens(self, path: Path) -> None:
        assert Vault(path).lock == "new"
        key = Vault(path, CHEAP).create("four random words")
        assert len(key) == 32
        assert Vault(path).lock == "passphrase"
        assert Vault(path).open("four random words") == key
        assert key not in path.read_bytes()

    def test_that_is_wrong_or_lacking_does_not(self, path: Path) -> None:
        Vault(path, CHEAP).create("four random words")
        assert refused_open(path, "Four random words") == "unlock.wrong_passphrase"
        assert refused_open(path, "four random words ") == "unlock.wrong_passphrase"
        assert refused_open(path) == "unlock.passphrase_needed"
        assert refused_open(path, "") == "unlock.passphrase_needed"

    def test_is_the_same_from_every_keyboard(self, path: Path) -> None:
        key = Vault(path, CHEAP).create("caf\u00e9")
        assert Vault(path).open("cafe\u0301") == key

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
    @given(st.text(st.characters(exclude_categories=()), min_size=1))
    def test_may_be_any_text(self, path: Path, passphrase: str) -> None:
        path.unlink(missing_ok=True)
        key = Vault(path, CHEAP).create(passphrase)
        assert Vault(path).open(passphrase) == key
        assert refused_open(path, passphrase + "x") == "unlock.wrong_passphrase"

    def test_costs_what_is_published_by_default(self, path: Path) -> None:
        key = Vault(path).create("p")
        assert path.read_bytes()[18:26] == (3).to_bytes(4, "big") + (65536).to_bytes(4, "big")
        assert Vault(path, CHEAP).open("p") == key

    def test_each_vault_has_its_own_key(self, tmp_path: Path) -> None:
        keys = {Vault(tmp_path / name, CHEAP).create("p") for name in "abc"}
        assert len(keys) == 3

    def test_lack_of_memory_is_said(self, path: Path) -> None:
        Vault(path, Cost(1, 512 * 1024)).create("p")
        command = [sys.executable, "-c", STARVED, str(path)]
        run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
        assert run.stdout == "unlock.no_memory 512\n"

    def test_needs_no_keyring_code(self, path: Path) -> None:
        subprocess.run([sys.executable, "-c", FRUGAL, str(path)], timeout=60, check=True)


@pytest.mark.usefixtures("no_keyring")
class TestKeyfile:
    def test_opens(self, path: Path, keyfile: Path) -> None:
        vault = Vault(path)
        key = vault.create(keyfile=keyfile)
        assert vault.lock == "keyfile"
        assert vault.open(keyfile=keyfile) == key
        assert vault.open("not needed", keyfile) == key

    def test_that_is_wrong_or_lacking_does_not(self, path: Path, keyfile: Path, tmp_path: Path) -> None:
        Vault(path).create(keyfile=keyfile)
        assert refused_open(path) == "unlock.keyfile_needed"
        assert refused_open(path, "a passphrase") == "unlock.keyfile_needed"
        other = make_keyfile(tmp_path / "other", keyfile.read_bytes() + b"x")
        assert refused_open(path, keyfile=other) == "unlock.wrong_keyfile"

    @pytest.mark.parametrize("size", [32, 4096])
    def test_may_have_these_sizes(self, path: Path, tmp_path: Path, size: int) -> None:
        keyfile = make_keyfile(tmp_path / "keyfile", os.urandom(size))
        assert Vault(path).create(keyfile=keyfile) == Vault(path).open(keyfile=keyfile)

    @pytest.mark.parametrize(
        "flaw", ["missing", "short", "long", "readable", "group", "folder", "pipe", "device", "name"]
    )
    def test_that_is_none_is_refused(self, path: Path, tmp_path: Path, flaw: str) -> None:
        keyfile = tmp_path / "keyfile"
        size = {"short": 31, "long": 4097, "readable": 64, "group": 64}.get(flaw)
        if size is not None:
            make_keyfile(keyfile, b"k" * size).chmod({"readable": 0o604, "group": 0o640}.get(flaw, 0o600))
        elif flaw == "folder":
            keyfile.mkdir(mode=0o700)
        elif flaw == "pipe":
            os.mkfifo(keyfile, 0o600)
        elif flaw == "device":
            keyfile = Path("/dev/zero")
        elif flaw == "name":
            keyfile = Path("zero\0byte")
        with pytest.raises(Refused) as refused:
            Vault(path).create(keyfile=keyfile)
        assert refused.value.code == "unlock.bad_keyfile"
        assert Vault(path).lock == "new"

    def test_and_passphrase_are_both_needed(self, path: Path, keyfile: Path) -> None:
        key = Vault(path, CHEAP).create("p", keyfile)
        assert Vault(path).lock == "keyfile"
        assert Vault(path).open("p", keyfile) == key
        assert refused_open(path, None, keyfile) == "unlock.passphrase_needed"
        assert refused_open(path, "p") == "unlock.keyfile_needed"
        assert refused_open(path, "q", keyfile) == "unlock.wrong_passphrase"


class TestKeyring:
    def test_opens_without_asking(self, path: Path, drawer: Drawer) -> None:
        assert keyring_works()
        key = Vault(path).create()
        assert Vault(path).lock == "keyring"
        assert Vault(path).open() == key
        assert [service for service, _ in drawer.entries] == [SERVICE]
        assert key.hex() not in drawer.entries.values()

    def test_and_passphrase_are_both_needed(self, path: Path, drawer: Drawer) -> None:
        key = Vault(path, CHEAP).create("p", keyring=True)
        assert Vault(path).lock == "passphrase"
        assert Vault(path).open("p") == key
        assert refused_open(path) == "unlock.passphrase_needed"
        assert refused_open(path, "q") == "unlock.wrong_passphrase"
        drawer.entries.clear()
        assert refused_open(path, "p") == "unlock.keyring_lost"

    def test_is_left_out_where_a_passphrase_is_given(self, path: Path, drawer: Drawer) -> None:
        Vault(path, CHEAP).create("p")
        assert drawer.entries == {}

    @pytest.mark.parametrize("found", [None, "", "no hex", "ab" * 32, "ab", "ü"])
    def test_that_lost_or_changed_the_secret_is_told(self, path: Path, drawer: Drawer, found: str | None) -> None:
        Vault(path).create()
        (entry,) = drawer.entries
        if found is None:
            del drawer.entries[entry]
        else:
            drawer.entries[entry] = found
        assert refused_open(path) == "unlock.keyring_lost"

    def test_that_stays_locked_is_told(self, path: Path, drawer: Drawer) -> None:
        key = Vault(path).create()
        drawer.locked = True
        assert refused_open(path) == "unlock.keyring_locked"
        drawer.locked = False
        assert Vault(path).open() == key

    def test_that_is_gone_is_told(self, path: Path, drawer: Drawer, monkeypatch: pytest.MonkeyPatch) -> None:
        Vault(path).create()
        use(monkeypatch, fail.Keyring())
        assert refused_open(path) == "unlock.keyring_gone"

    @pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Notepad, "keyrings.alt"])
    def test_that_keeps_no_secrets_is_not_used(
        self, path: Path, monkeypatch: pytest.MonkeyPatch, backend: type[KeyringBackend] | str
    ) -> None:
        if isinstance(backend, str):  # such a keyring with the highest esteem for itself
            plain = type("PlaintextKeyring", (Drawer,), {"__module__": "keyrings.alt.file"})
            backend = type("Mine", (plain,), {})
        chosen = backend()
        use(monkeypatch, chosen)
        assert not keyring_works()
        with pytest.raises(Refused) as refused:
            Vault(path).create()
        assert refused.value.code == "unlock.no_keyring"
        assert Vault(path).lock == "new"
        assert not getattr(chosen, "entries", {})

    def test_that_forgets_leaves_no_vault(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        use(monkeypatch, Sieve())
        with pytest.raises(Refused) as refused:
            Vault(path).create()
        assert refused.value.code == "unlock.no_keyring"
        assert Vault(path).lock == "new"

    def test_whose_question_is_cancelled_is_not_taken_for_none(self, path: Path, drawer: Drawer) -> None:
        drawer.locked = True
        with pytest.raises(Refused) as refused:
            Vault(path).create()
        assert refused.value.code == "unlock.keyring_locked"
        assert Vault(path).lock == "new"

    def test_that_answers_after_another_vault_was_made_replaces_nothing(self, path: Path, drawer: Drawer) -> None:
        vault, keys = Vault(path, CHEAP), []

        class Late(Drawer):
            def set_password(self, service: str, username: str, password: str) -> None:
                keys.append(vault.create("four random words"))
                super().set_password(service, username, password)

        late = Late()
        with pytest.MonkeyPatch.context() as patch:
            use(patch, late)
            with pytest.raises(Refused) as refused:
                vault.create()
        assert refused.value.code == "vault.exists"
        assert vault.open("four random words") == keys[0]
        assert late.entries == {}

    def test_is_asked_only_where_it_holds_the_secret(self, path: Path, drawer: Drawer) -> None:
        vault = Vault(path, CHEAP)
        assert vault.needs_keyring(None, None)
        assert not vault.needs_keyring("four random words", None)
        assert not vault.needs_keyring(None, "key")
        vault.create("four random words")
        assert not vault.needs_keyring("four random words", None)
        vault.change("four random words", new_passphrase="five random words", keyring=True)
        assert vault.needs_keyring("five random words", None)

    def test_whose_settings_are_broken_counts_as_none(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def broken() -> ModuleType:
            raise ModuleNotFoundError("no such backend")

        monkeypatch.setattr(keyring, "get_keyring", broken)
        assert not keyring_works()

    def test_is_chosen_among_several(self, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        first, plain, second = Drawer(), Notepad(), Drawer()
        monkeypatch.setattr(Chain, "backends", [second])
        use(monkeypatch, Chain())
        key = Vault(path).create()
        monkeypatch.setattr(Chain, "backends", [first, plain, second])
        assert Vault(path).open() == key
        first.locked = True
        assert Vault(path).open() == key
        second.entries.clear()
        assert refused_open(path) == "unlock.keyring_locked"
        Vault(path.with_name("other")).create()
        assert len(second.entries) == 1
        assert plain.entries == first.entries == {}

    def test_loses_the_entry_of_a_vault_that_could_not_be_made(self, tmp_path: Path, drawer: Drawer) -> None:
        with pytest.raises(Refused) as refused:
            Vault(tmp_path / "missing" / "vault").create()
        assert refused.value.code == "profile.unwritable"
        assert drawer.entries == {}


class TestCreating:
    @pytest.mark.parametrize("link", [False, True])
    def test_never_replaces_a_vault(self, path: Path, link: bool) -> None:
        if link:
            path.symlink_to("nowhere")
        else:
            path.write_bytes(b"whatever")
        with pytest.raises(Refused) as refused:
            Vault(path, CHEAP).create("p")
        assert refused.value.code == "vault.exists"
        assert link or path.read_bytes() == b"whatever"

    def test_needs_a_lock(self, path: Path, drawer: Drawer) -> None:
        for passphrase, use_keyring in (("", None), ("", True), (None, False)):
            with pytest.raises(Refused) as refused:
                Vault(path, CHEAP).create(passphrase, keyring=use_keyring)
            assert refused.value.code == "unlock.passphrase_needed"
        assert drawer.entries == {}
        assert not path.exists()


class TestChanging:
    def test_turns_the_app_lock_on_and_off(self, path: Path, drawer: Drawer) -> None:
        vault = Vault(path, CHEAP)
        key = vault.create()
        entries = dict(drawer.entries)
        vault.change(new_passphrase="p")
        assert Vault(path).lock == "passphrase"
        assert vault.open("p") == key
        vault.change("p", new_passphrase="q")
        assert refused_open(path, "p") == "unlock.wrong_passphrase"
        vault.change("q")
        assert Vault(path).lock == "keyring"
        assert vault.open() == key
        assert drawer.entries == entries

    def test_replaces_one_lock_by_another(self, path: Path, drawer: Drawer, keyfile: Path) -> None:
        vault = Vault(path, CHEAP)
        key = vault.create("p")
        vault.change("p", new_keyfile=keyfile)
        assert (vault.lock, vault.open(None, keyfile)) == ("keyfile", key)
        vault.change(None, keyfile)
        assert (vault.lock, vault.open()) == ("keyring", key)
        vault.change(new_keyfile=keyfile)
        assert (vault.lock, vault.open(None, keyfile)) == ("keyfile", key)
        vault.change(None, keyfile, new_passphrase="p", keyring=True)
        assert (vault.lock, vault.open("p")) == ("passphrase", key)
        vault.change("p", new_passphrase="q", keyring=False)
        drawer.entries.clear()
        assert (vault.lock, vault.open("q")) == ("passphrase", key)

    def test_leaves_a_copy_of_the_profile_its_own_way_in(self, path: Path, drawer: Drawer) -> None:
        key = Vault(path).create()
        copy = path.with_name("copy")
        copy.write_bytes(path.read_bytes())
        Vault(path, CHEAP).change(new_passphrase="p", keyring=False)
        Vault(path, CHEAP).change("p")
        assert Vault(copy).open() == key
        assert Vault(path).open() == key

    @pytest.mark.usefixtures("no_keyring")
    def test_that_is_refused_changes_nothing(self, path: Path, tmp_path: Path) -> None:
        vault = Vault(path, CHEAP)
        vault.create("p")
        before = path.read_bytes()
        refusals = []
        for change in (
            lambda: vault.change("wrong", new_passphrase="q"),
            lambda: vault.change(new_passphrase="q"),
            lambda: vault.change("p", new_passphrase=""),
            lambda: vault.change("p", new_keyfile=tmp_path / "missing"),
            lambda: vault.change("p"),
        ):
            with pytest.raises(Refused) as refused:
                change()
            refusals.append(refused.value.code)
        assert refusals == [
            "unlock.wrong_passphrase",
            "unlock.passphrase_needed",
            "unlock.passphrase_needed",
            "unlock.bad_keyfile",
            "unlock.no_keyring",
        ]
        assert path.read_bytes() == before
