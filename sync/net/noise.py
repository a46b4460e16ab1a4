"""Noise protocol framework, revision 34 (noiseprotocol.org), for XX with preshared keys, 25519, ChaChaPoly, SHA256.

Pure computation: bytes in, bytes out. The wire uses `XXpsk0`; other psk positions are here because the published test
vectors use them.
"""

import hmac
from collections.abc import Callable, Sequence
from hashlib import sha256
from secrets import token_bytes

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

DH_SIZE = 32
TAG_SIZE = 16
MAX_NOISE_MESSAGE = 65535
"""Bytes of one Noise message, tag included (section 3)."""
MAX_NONCE = 2**64 - 1
"""Reserved (section 5.1): a cipher whose counter gets there raises InvalidMessage."""

Pattern = tuple[tuple[str, ...], ...]
"""The tokens of each handshake message in turn, the initiator's first (section 7)."""

XX: Pattern = (("e",), ("e", "ee", "s", "es"), ("s", "se"))


class InvalidMessage(Exception):
    """A message is malformed, out of turn or does not authenticate. Its Cipher or Handshake must not be used again."""


def with_psks(pattern: Pattern, positions: tuple[int, ...]) -> Pattern:
    """`pattern` with the modifiers psk0, psk1, … (section 9.4): 0 opens the first message, n ends the n-th."""
    messages = [list(tokens) for tokens in pattern]
    for position in positions:
        if position == 0:
            messages[0].insert(0, "psk")
        else:
            messages[position - 1].append("psk")
    return tuple(tuple(tokens) for tokens in messages)


class Cipher:
    """A CipherState with a key (section 5.1): one direction and one counter, so that no nonce is used twice."""

    def __init__(self, key: bytes) -> None:
        self._aead = ChaCha20Poly1305(key)
        self._counter = 0

    def _nonce(self) -> bytes:
        if self._counter >= MAX_NONCE:
            raise InvalidMessage("the cipher has no nonces left")
        return b"\0\0\0\0" + self._counter.to_bytes(8, "little")

    def seal(self, plaintext: bytes, associated: bytes = b"") -> bytes:
        sealed = self._aead.encrypt(self._nonce(), plaintext, associated)
        self._counter += 1
        return sealed

    def seal_into(self, plaintext: memoryview, target: memoryview) -> None:
        """Like `seal`, without a copy; `target` holds TAG_SIZE bytes more than `plaintext`."""
        self._aead.encrypt_into(self._nonce(), plaintext, b"", target)
        self._counter += 1

    def open(self, ciphertext: bytes | memoryview, associated: bytes = b"") -> bytes:
        """Raises InvalidMessage if `ciphertext` is not the next one of its direction; the counter then stays."""
        try:
            opened = self._aead.decrypt(self._nonce(), ciphertext, associated)
        except InvalidTag:
            raise InvalidMessage("does not authenticate") from None
        self._counter += 1
        return opened

    def open_into(self, ciphertext: bytes | memoryview, target: memoryview) -> None:
        """Like `open`, without a copy; `target` holds TAG_SIZE bytes fewer than `ciphertext`."""
        try:
            self._aead.decrypt_into(self._nonce(), ciphertext, b"", target)
        except InvalidTag:
            raise InvalidMessage("does not authenticate") from None
        self._counter += 1


def _hkdf(chaining_key: bytes, material: bytes) -> tuple[bytes, bytes, bytes]:
    """HKDF of section 4.3 with three outputs. The first two equal those of HKDF with two outputs."""
    secret = hmac.digest(chaining_key, material, "sha256")
    first = hmac.digest(secret, b"\x01", "sha256")
    second = hmac.digest(secret, first + b"\x02", "sha256")
    return first, second, hmac.digest(secret, second + b"\x03", "sha256")


class Symmetric:
    """SymmetricState (section 5.2): the chaining key and the hash of the handshake so far."""

    def __init__(self, protocol: bytes) -> None:
        self.hash = protocol.ljust(32, b"\0") if len(protocol) <= 32 else sha256(protocol).digest()
        self._chaining_key = self.hash
        self._cipher: Cipher | None = None

    def mix_hash(self, data: bytes) -> None:
        self.hash = sha256(self.hash + data).digest()

    def mix_key(self, material: bytes) -> None:
        self._chaining_key, key, _ = _hkdf(self._chaining_key, material)
        self._cipher = Cipher(key)

    def mix_key_and_hash(self, material: bytes) -> None:
        self._chaining_key, mixed, key = _hkdf(self._chaining_key, material)
        self.mix_hash(mixed)
        self._cipher = Cipher(key)

    def seal(self, plaintext: bytes) -> bytes:
        sealed = plaintext if self._cipher is None else self._cipher.seal(plaintext, self.hash)
        self.mix_hash(sealed)
        return sealed

    def open(self, ciphertext: bytes) -> bytes:
        opened = ciphertext if self._cipher is None else self._cipher.open(ciphertext, self.hash)
        self.mix_hash(ciphertext)
        return opened

    def overhead(self) -> int:
        return 0 if self._cipher is None else TAG_SIZE

    def split(self) -> tuple[Cipher, Cipher]:
        """The ciphers from initiator to responder and back."""
        there, back, _ = _hkdf(self._chaining_key, b"")
        return Cipher(there), Cipher(back)


class Handshake:
    """HandshakeState (section 5.3) for XX with psks at `positions`. The sides take turns, the initiator first.

    `static` and each of `psks` have 32 bytes. `ephemeral` is for published test vectors only.
    """

    def __init__(
        self,
        *,
        initiator: bool,
        static: bytes,
        psks: Sequence[bytes],
        prologue: bytes,
        positions: tuple[int, ...] = (0,),
        ephemeral: bytes | None = None,
    ) -> None:
        modifiers = "+".join(f"psk{position}" for position in positions)
        self._symmetric = Symmetric(f"Noise_XX{modifiers}_25519_ChaChaPoly_SHA256".encode())
        self._symmetric.mix_hash(prologue)
        self._initiator = initiator
        self._messages = with_psks(XX, positions)
        self._turn = 0
        self._failed = False
        self._psks = list(psks)
        self._own = {"s": static} if ephemeral is None else {"s": static, "e": ephemeral}
        self._peer: dict[str, bytes] = {}
        self._mixes_ephemerals = bool(positions)
        self.bound = b""
        """32 bytes: the hash of the handshake before the payload of the last message, which can refer to it."""

    @property
    def done(self) -> bool:
        return not self._failed and self._turn == len(self._messages)

    @property
    def hash(self) -> bytes:
        """32 bytes. Once `done`, both sides have the same hash, and no other handshake has it (section 11.2)."""
        return self._symmetric.hash

    @property
    def peer_static(self) -> bytes:
        """The other side's X25519 public key, 32 bytes; proved once `done`."""
        return self._peer["s"]

    def write(self, payload: bytes | Callable[[bytes], bytes] = b"") -> bytes:
        """The next handshake message; a function makes its payload of `bound`. Raises InvalidMessage out of turn, or if
        the other side's key is of low order."""
        message = b""
        for token in self._take_turn(writing=True):
            match token:
                case "e":
                    message += self._write_ephemeral()
                case "s":
                    message += self._symmetric.seal(_public(self._own["s"]))
                case _:
                    self._mix(token)
        self.bound = self._symmetric.hash
        return message + self._symmetric.seal(payload if isinstance(payload, bytes) else payload(self.bound))

    def read(self, message: bytes) -> bytes:
        """The payload of the other side's next handshake message. Raises InvalidMessage; then every later call does."""
        tokens = self._take_turn(writing=False)
        self._failed = True
        rest = memoryview(message)
        for token in tokens:
            match token:
                case "e":
                    self._peer["e"], rest = _take(rest, DH_SIZE)
                    self._mix_ephemeral(self._peer["e"])
                case "s":
                    taken, rest = _take(rest, DH_SIZE + self._symmetric.overhead())
                    self._peer["s"] = self._symmetric.open(taken)
                case _:
                    self._mix(token)
        self.bound = self._symmetric.hash
        payload = self._symmetric.open(bytes(rest))
        self._failed = False
        return payload

    def split(self) -> tuple[Cipher, Cipher]:
        """(cipher to send with, cipher to receive with). Call it once, when `done`."""
        there, back = self._symmetric.split()
        return (there, back) if self._initiator else (back, there)

    def _take_turn(self, *, writing: bool) -> tuple[str, ...]:
        mine = self._turn % 2 == (0 if self._initiator else 1)
        if self._failed or self._turn == len(self._messages) or writing is not mine:
            raise InvalidMessage("out of turn")
        self._turn += 1
        return self._messages[self._turn - 1]

    def _write_ephemeral(self) -> bytes:
        if "e" not in self._own:
            self._own["e"] = token_bytes(DH_SIZE)
        public = _public(self._own["e"])
        self._mix_ephemeral(public)
        return public

    def _mix_ephemeral(self, public: bytes) -> None:
        self._symmetric.mix_hash(public)
        if self._mixes_ephemerals:  # section 9.2: with a psk, an ephemeral key also keys the cipher
            self._symmetric.mix_key(public)

    def _mix(self, token: str) -> None:
        if token.startswith("psk"):
            self._symmetric.mix_key_and_hash(self._psks.pop(0))
            return
        own, peer = (token[0], token[1]) if self._initiator else (token[1], token[0])
        try:
            key = X25519PrivateKey.from_private_bytes(self._own[own])
            shared = key.exchange(X25519PublicKey.from_public_bytes(self._peer[peer]))
        except ValueError:  # a point of low order: the shared secret would be zero for any key of ours
            self._failed = True
            raise InvalidMessage("a public key of low order") from None
        self._symmetric.mix_key(shared)


def _public(private: bytes) -> bytes:
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def _take(message: memoryview, size: int) -> tuple[bytes, memoryview]:
    if len(message) < size:
        raise InvalidMessage("too short")
    return bytes(message[:size]), message[size:]
