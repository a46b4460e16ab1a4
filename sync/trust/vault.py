"""The vault: it keeps the key of the store, sealed under a keyring secret or key file, a passphrase, or both.

A random store key is sealed with XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) under
`HKDF-SHA256(keyring secret or key file ‖ Argon2id(passphrase))`. The sealed key and the parameters are in a small file
(`sync.trust.vaultfile`). There is never a plaintext fallback. Python cannot wipe memory: an opened key stays in the
process until the process ends.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from hmac import compare_digest
from pathlib import Path
from secrets import token_bytes
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Final, Literal, NamedTuple
from unicodedata import normalize

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_pwhash_alg,
    crypto_pwhash_ALG_ARGON2ID13,
)
from nacl.exceptions import CryptoError
from nacl.exceptions import RuntimeError as NaclRuntimeError

from models.errors import Refused
from sync.files import shown
from sync.trust.keys import derive
from sync.trust.vaultfile import KEYFILE, KEYRING, NOTHING, Cost, Header, read, read_keyfile, settle, write

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Opener = Literal["new", "keyring", "passphrase", "keyfile"]

SERVICE: Final = "folkmoot"
"""Service name of our entries in the keyring. Their account name is the vault's random `account` in hexadecimal."""
_KEY: Final = 32


class _HeldSecret(NamedTuple):
    """The secret of a keyring or key file: what the computer or user has, besides the passphrase."""

    kind: int
    secret: bytes
    account: bytes


class Vault:
    """The vault in the file `path`; the caller holds the profile's lock.

    A call takes half a second, or as long as a person needs to answer the keyring's question. Some systems wait for
    ever, so call from a daemon thread. `cost` is for passphrases that are set from now on.
    """

    def __init__(self, path: Path, cost: Cost | None = None) -> None:
        self._path = path
        self._cost = cost or Cost()
        self._writing = Lock()
        self._asking: set[int] = set()
        self._given_up: set[int] = set()
        """Threads that wait for a keyring, and those of them whose callers do not wait any more."""

    def asks(self) -> bool:
        """Does a call wait for a keyring at the moment?"""
        return bool(self._asking)

    def give_up(self) -> None:
        """Nobody waits any more for the calls that wait for a keyring: they change nothing when it answers."""
        self._given_up |= self._asking

    @contextmanager
    def _keyring_asked(self) -> Iterator[None]:
        me = get_ident()
        self._given_up.discard(me)
        self._asking.add(me)
        try:
            yield
        finally:
            self._asking.discard(me)
        if me in self._given_up:
            raise Refused("unlock.keyring_mute")

    @property
    def lock(self) -> Opener:
        """What a person must enter: nothing for `keyring`. With a keyring and a passphrase it is `passphrase`.

        Raises Refused `vault.damaged`, `profile.newer`, `profile.not_private`, `profile.unwritable`.
        """
        try:
            header = read(self._path)
        except FileNotFoundError:
            return "new"
        if header.kind == KEYFILE:
            return "keyfile"
        return "passphrase" if header.passphrase else "keyring"

    def needs_keyring(self, passphrase: str | None, keyfile: object) -> bool:
        """Will `create` or `open` with these arguments ask the keyring? Raises as `lock`."""
        try:
            return read(self._path).kind == KEYRING
        except FileNotFoundError:
            return passphrase is None and keyfile is None

    def create(
        self, passphrase: str | None = None, keyfile: Path | None = None, *, keyring: bool | None = None
    ) -> bytes:
        """Create the vault and return the 32-byte key for a new store. The file appears complete or not at all.

        Everything that is given here is needed to open it. `keyring` True also uses the keyring (unless there is a key
        file); None uses it only if nothing else is given.
        Raises Refused `unlock.no_keyring`, `unlock.keyring_locked`, `unlock.passphrase_needed` (it is empty),
        `unlock.bad_keyfile`, `unlock.no_memory`, `vault.exists`, `store.full`, `profile.unwritable`.
        """
        self._refuse_existing()
        key = token_bytes(_KEY)
        self._seal(key, passphrase, keyfile, keyring, None, is_new=True)
        return key

    def _refuse_existing(self) -> None:
        if os.path.lexists(self._path):
            raise Refused("vault.exists", path=shown(self._path))

    def open(self, passphrase: str | None = None, keyfile: Path | None = None) -> bytes:
        """The 32-byte key of the store. Arguments that are not needed are ignored. Changes nothing.

        Raises Refused `unlock.passphrase_needed`, `unlock.wrong_passphrase`, `unlock.keyfile_needed`,
        `unlock.bad_keyfile`, `unlock.wrong_keyfile`, `unlock.keyring_gone`, `unlock.keyring_locked`,
        `unlock.keyring_lost`, `unlock.no_memory`, `vault.missing`, and what `lock` raises.
        """
        return self._open(passphrase, keyfile)[0]

    def change(
        self,
        passphrase: str | None = None,
        keyfile: Path | None = None,
        *,
        new_passphrase: str | None = None,
        new_keyfile: Path | None = None,
        keyring: bool | None = None,
    ) -> None:
        """Open as `open` does, then lock with the new secrets alone. The store's key stays the same; if this fails,
        nothing changes. `keyring` None uses the keyring if it was used before and there is no new key file, or if
        nothing else would be left.

        Entries in the keyring are not changed or removed, because a copy of the profile may need them.
        Raises Refused as `open` and `create` do.
        """
        key, held = self._open(passphrase, keyfile)
        entry = held if held.kind == KEYRING else None
        if keyring is None and entry is not None and new_keyfile is None:
            keyring = True
        self._seal(key, new_passphrase, new_keyfile, keyring, entry)

    def _open(self, passphrase: str | None, keyfile: Path | None) -> tuple[bytes, _HeldSecret]:
        try:
            header = read(self._path)
        except FileNotFoundError:
            raise Refused("vault.missing", path=shown(self._path)) from None
        if header.passphrase and not passphrase:
            raise Refused("unlock.passphrase_needed")
        with self._keyring_asked():
            held = _find(header, keyfile)
        key = _sealing_key(header, held, passphrase)
        try:
            opened = crypto_aead_xchacha20poly1305_ietf_decrypt(header.sealed, header.bound(), header.nonce, key)
        except CryptoError:
            if header.passphrase:
                raise Refused("unlock.wrong_passphrase") from None
            raise Refused("vault.damaged", path=shown(self._path)) from None
        return opened, held

    def _seal(
        self, key: bytes, passphrase: str | None, keyfile: Path | None, keyring: bool | None, entry: _HeldSecret | None,
        *, is_new: bool = False,
    ) -> None:  # fmt: skip
        """Write the vault. `entry` is the keyring's existing entry for it. A new vault never replaces another one,
        which may have appeared while a person answered the keyring."""
        if passphrase == "" or (keyring is False and keyfile is None and passphrase is None):
            raise Refused("unlock.passphrase_needed")
        if keyfile is not None:
            held = _HeldSecret(KEYFILE, read_keyfile(keyfile), token_bytes(16))
        elif keyring or passphrase is None:
            held = entry or _HeldSecret(KEYRING, token_bytes(_KEY), token_bytes(16))
        else:
            held = _HeldSecret(NOTHING, b"", token_bytes(16))
        salt = token_bytes(16)
        check, nonce = _check(held, salt), token_bytes(24)
        header = Header(held.kind, passphrase is not None, self._cost, salt, held.account, check, nonce)
        sealing = _sealing_key(header, held, passphrase)
        sealed = crypto_aead_xchacha20poly1305_ietf_encrypt(key, header.bound(), nonce, sealing)
        fresh = held.kind == KEYRING and held is not entry
        if fresh:
            with self._keyring_asked():
                _keep(held)
        try:
            with self._writing:
                if is_new:
                    self._refuse_existing()
                write(self._path, replace(header, sealed=sealed))
        except Refused:
            if fresh:
                _forget(held)
            raise
        settle(self._path.parent)


def keyring_works() -> bool:
    """Does this computer have a keyring fit for secrets? The call may start the keyring's service, but does not ask the
    person; only its use shows whether it can be unlocked. Takes 0.3 s the first time.
    """
    return bool(_keyrings())


def _sealing_key(header: Header, held: _HeldSecret, passphrase: str | None) -> bytes:
    """The key that seals the store key, 32 bytes. Passphrases are normalised to NFC, because keyboards differ."""
    known = b""
    if header.passphrase and passphrase is not None:
        text = normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        memory = header.cost.memory_kib * 1024
        try:
            known = crypto_pwhash_alg(_KEY, text, header.salt, header.cost.passes, memory, crypto_pwhash_ALG_ARGON2ID13)
        except (NaclRuntimeError, MemoryError):
            raise Refused("unlock.no_memory", mib=header.cost.memory_kib // 1024) from None
    return derive(held.secret + known, "vault", bytes((header.kind, header.passphrase)) + header.salt)


def _check(held: _HeldSecret, salt: bytes) -> bytes:
    """16 bytes that tell whether a keyring entry or key file is the right one."""
    return derive(held.secret, "vault check", salt)[:16]


def _find(header: Header, keyfile: Path | None) -> _HeldSecret:
    """The key file or keyring entry of this vault."""
    if header.kind == NOTHING:
        return _HeldSecret(NOTHING, b"", header.account)
    if header.kind == KEYRING:
        held, wrong = _HeldSecret(KEYRING, _fetch(header.account), header.account), Refused("unlock.keyring_lost")
    elif keyfile is None:
        raise Refused("unlock.keyfile_needed")
    else:
        held = _HeldSecret(KEYFILE, read_keyfile(keyfile), header.account)
        wrong = Refused("unlock.wrong_keyfile", path=shown(keyfile))
    if not compare_digest(_check(held, header.salt), header.check):
        raise wrong
    return held


def _keyrings() -> "list[KeyringBackend]":
    """The keyrings that keep secrets, the best first."""
    # takes 0.25 s, and a passphrase does not need it
    from keyring import get_keyring
    from keyring.backends.chainer import ChainerBackend

    try:
        chosen = get_keyring()
        found = list(chosen.backends) if isinstance(chosen, ChainerBackend) else [chosen]
        return [backend for backend in found if _keeps_secrets(backend)]
    except Exception:  # noqa: BLE001 - settings and plug-ins of the user's, they raise what they like
        return []


def _keeps_secrets(backend: "KeyringBackend") -> bool:
    """False for keyrings that refuse, forget or use plain files: `keyrings.alt` and those with a low priority."""
    plain = any(base.__module__.startswith("keyrings.alt") for base in type(backend).__mro__)
    return not plain and backend.priority >= 1


def _fetch(account: bytes) -> bytes:
    """The secret in the first keyring that has one. Raises Refused as `Vault.open` does."""
    missing = Refused("unlock.keyring_gone")
    for backend in _keyrings():
        try:
            found = backend.get_password(SERVICE, account.hex())
        except Exception as error:  # noqa: BLE001 - each system has its own errors for a question that was dismissed
            missing = _keyring_refusal(error, "unlock.keyring_gone")
            continue
        if found is not None:
            with suppress(ValueError):
                return bytes.fromhex(found)
        if missing.code == "unlock.keyring_gone":
            missing = Refused("unlock.keyring_lost")
    raise missing


def _keep(held: _HeldSecret) -> None:
    """Store the secret in a keyring. Raises Refused `unlock.no_keyring` or `unlock.keyring_locked`."""
    refused = Refused("unlock.no_keyring")
    for backend in _keyrings():
        try:
            backend.set_password(SERVICE, held.account.hex(), held.secret.hex())
            if backend.get_password(SERVICE, held.account.hex()) == held.secret.hex():
                return
        except Exception as error:  # noqa: BLE001 - as above
            refused = _keyring_refusal(error, "unlock.no_keyring")
    raise refused


def _keyring_refusal(error: Exception, absent: str) -> Refused:
    """The refusal for a keyring's error. If the keyring cannot be reached, it has the code `absent`. Any other error
    means that it is locked or that its question was dismissed, which Secret Service reports only as text."""
    from keyring.errors import InitError, NoKeyringError

    unreachable = isinstance(error, InitError | NoKeyringError) and "dismissed" not in str(error).lower()
    return Refused(absent if unreachable else "unlock.keyring_locked")


def _forget(held: _HeldSecret) -> None:
    for backend in _keyrings():
        with suppress(Exception):
            backend.delete_password(SERVICE, held.account.hex())
