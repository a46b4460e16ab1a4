"""Names of entries of a list that only one member can give, or that only one content has.

Two edits that did not know of each other may give two entries one name. Then both are merged part by part, and a member
with a changed program puts words under the name of somebody else, or makes their entry vanish. Where several people add
to a list, its rule asks for such a name (`rules.Adding.own`).

A name has 16 letters and digits: a moment (milliseconds since 1970, 12 hexadecimal digits), or 12 digits of a hash, and
four more of a hash, of which the first is none of a to f. So it is never taken for a plain one, which is hexadecimal.
"""

from hashlib import sha256

from models.case import State
from models.ids import MemberId

LENGTH, MOMENT = 16, 12
_ALL = "0123456789abcdefghijklmnopqrstuvwxyz"
_FIRST = "ghijklmnopqrstuvwxyz"
_AT_ONCE = 16
"""Most entries of one member and one millisecond that get different names."""


def own_name(nonce: bytes, member: MemberId) -> str:
    """For an entry by this member. The first 7 bytes of `nonce` (`Context.nonce`) are a moment and a counter."""
    return _own(nonce[:6].hex(), member, nonce[6] % _AT_ONCE)


def content_name(parts: State) -> str:
    """For an entry with these parts, whoever adds it: those who add it at once add one."""
    said = "".join(f"{key}\0{parts[key]}\n" for key in sorted(parts))
    hashed = sha256(b"content\0" + said.encode(errors="replace"))
    return hashed.hexdigest()[:MOMENT] + _tail(hashed.digest()[MOMENT // 2 :])


def is_bound(name: str) -> bool:
    """Does it look like a name that one member, or one content, has?"""
    return len(name) == LENGTH and name[MOMENT] in _FIRST


def may_name(name: str, member: MemberId, parts: State) -> bool:
    """May this member give this name to a new entry with these parts?"""
    return is_bound(name) and (is_own(name, member) or name == content_name(parts))


def is_own(name: str, member: MemberId) -> bool:
    """Is it the name of an entry by this member?"""
    return is_bound(name) and any(name == _own(name[:MOMENT], member, number) for number in range(_AT_ONCE))


def _own(moment: str, member: MemberId, number: int) -> str:
    return moment + _tail(sha256(b"own\0" + member + moment.encode() + bytes((number,))).digest())


def _tail(hashed: bytes) -> str:
    number = int.from_bytes(hashed[:8], "big")
    number, first = divmod(number, len(_FIRST))
    rest = ""
    for _ in range(LENGTH - MOMENT - 1):
        number, digit = divmod(number, len(_ALL))
        rest += _ALL[digit]
    return _FIRST[first] + rest
