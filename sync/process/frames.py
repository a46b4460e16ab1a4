"""The format of commands, answers and events on a pipe or local socket between an engine and its users.

A frame is a length (4 bytes, big-endian) and that many bytes of msgpack, at most 16 MiB. Users send
`[call, command]`; the engine sends `[3, protocol]` first, then `[0, call, answer]`, `[1, call, code, facts]` and
`[2, event]`.
Both ends run as the same user on one computer; frames are checked nevertheless, and nothing here blocks.
"""

from typing import Any, Final

import msgspec
from msgspec import Raw, Struct

from models.errors import Refused
from sync import api

MAX_FRAME: Final = 16 * 1024 * 1024
HEAD: Final = 4
PROTOCOL: Final = 1
"""Increase this number when commands or answers change so that an older user would misread them."""
TOKEN: Final = 64
"""Characters of the token that opens a loopback connection, on systems without local sockets."""

Facts = dict[str, str | int | float | bool | None]


class Request(Struct, frozen=True, array_like=True):
    call: int
    command: Raw


class Answer(Struct, frozen=True, array_like=True, tag=0):
    call: int
    value: Raw


class Failure(Struct, frozen=True, array_like=True, tag=1):
    call: int
    """Number of the call; 0 means that the engine accepts no commands at all."""
    code: str
    facts: Facts


class Happened(Struct, frozen=True, array_like=True, tag=2):
    event: api.AnyEvent


class Ready(Struct, frozen=True, array_like=True, tag=3):
    """The engine's first frame."""

    protocol: int


Sent = Answer | Failure | Happened | Ready

_encoder = msgspec.msgpack.Encoder()
_requests = msgspec.msgpack.Decoder(Request)
_commands: msgspec.msgpack.Decoder[api.Command] = msgspec.msgpack.Decoder(api.AnyCommand)
_sent: msgspec.msgpack.Decoder[Sent] = msgspec.msgpack.Decoder(Sent)


class Malformed(Exception):
    """The other end does not speak this protocol. The exception contains nothing of what it sent."""


def packed(message: Struct) -> bytes:
    """The frame of a message. Raises Refused `engine.too_large` and as `raw`."""
    body = raw(message)
    if len(body) > MAX_FRAME:
        raise Refused("engine.too_large")
    return len(body).to_bytes(HEAD, "big") + body


def request(call: int, command: api.Command) -> bytes:
    """Raises as `packed`."""
    return packed(Request(call, Raw(raw(command))))


def raw(value: Any) -> bytes:
    """Raises Refused `text.not_utf8` (lone surrogates) or `engine.bad_command` (a value that msgpack cannot encode)."""
    try:
        return _encoder.encode(value)
    except UnicodeEncodeError:
        raise Refused("text.not_utf8") from None
    except (TypeError, OverflowError, RecursionError):
        raise Refused("engine.bad_command") from None


def body_length(head: bytes) -> int:
    """Bytes of a frame's body. Raises Malformed if it claims to be empty or longer than 16 MiB."""
    length = int.from_bytes(head, "big")
    if not 0 < length <= MAX_FRAME:
        raise Malformed
    return length


def read_request(body: bytes) -> Request:
    try:
        return _requests.decode(body)
    except (msgspec.DecodeError, RecursionError):
        raise Malformed from None


def read_command(request: Request) -> api.Command:
    """Raises Refused `engine.bad_command` for a command of another version."""
    try:
        return _commands.decode(request.command)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        raise Refused("engine.bad_command") from None


def read_sent(body: bytes) -> Sent:
    try:
        return _sent.decode(body)
    except (msgspec.DecodeError, RecursionError):
        raise Malformed from None


def read_answer(answer: Answer, command: type[api.Command]) -> Any:
    """The answer, as the type in `api.ANSWERS`. Raises Malformed."""
    try:
        return msgspec.msgpack.decode(answer.value, type=api.ANSWERS[command])
    except (msgspec.DecodeError, RecursionError):
        raise Malformed from None
