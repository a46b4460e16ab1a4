"""What to say while two resolutions exclude each other that both have enough signatures, as happens where a group was
parted and somebody signed one in either half."""

from collections.abc import Iterable, Iterator, Mapping

from desktop.shortages import Join, Say, in_english, say_in_english
from sync.roll_summary import Rivals, Roll


def unsettled(roll: Roll) -> list[Rivals]:
    """Those about which the group has to decide."""
    return [each for each in roll.rivals if not each.is_settled]


def sentence(
    roll: Roll, rivals: Rivals, names: Mapping[bytes, str], me: bytes, say: Say = say_in_english,
    join: Join = in_english,
) -> str:  # fmt: skip
    """What excludes what, and who signed both."""
    known = {each.id: each for each in roll.resolutions}
    kept, lost = known[rivals.kept], known[rivals.lost]
    signed = {"kept": join(_named(kept.signed, names)), "lost": join(_named(lost.signed, names))}
    said = say("rivals.exclude", number=kept.number, **signed)
    return " ".join([said, *_signed_both(rivals, names, me, say, join)])


def sentences(
    roll: Roll, names: Mapping[bytes, str], me: bytes, say: Say = say_in_english, join: Join = in_english
) -> Iterator[str]:
    """One for each two about which the group has to decide."""
    for each in unsettled(roll):
        yield sentence(roll, each, names, me, say, join)


def _signed_both(
    rivals: Rivals, names: Mapping[bytes, str], me: bytes, say: Say, join: Join
) -> Iterator[str]:
    others = [each for each in rivals.both if each != me]
    if others:
        yield say("rivals.signed_both", names=join(_named(others, names)))
    if me in rivals.both:
        yield say("rivals.you_signed_both")
    if not rivals.both:
        yield say("rivals.nobody_signed_both")


def _named(members: Iterable[bytes], names: Mapping[bytes, str]) -> list[str]:
    return sorted(names.get(each) or each.hex()[:8] for each in members)
