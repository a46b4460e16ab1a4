"""What to say while two resolutions exclude each other that both have enough signatures, as happens where a group was
parted and somebody signed one in either half."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from desktop.shortages import Join, in_english
from desktop.words import as_is, words
from sync.roll_summary import Rivals, Roll


def unsettled(roll: Roll) -> list[Rivals]:
    """Those about which the group has to decide."""
    return [each for each in roll.rivals if not each.is_settled]


def sentence(
    roll: Roll, rivals: Rivals, names: Mapping[bytes, str], me: bytes, translate: Callable[[str], str] = as_is,
    join: Join = in_english,
) -> str:  # fmt: skip
    """What excludes what, and who signed both."""
    known = {each.id: each for each in roll.resolutions}
    kept, lost = known[rivals.kept], known[rivals.lost]
    facts = {"kept": join(_named(kept.signed, names)), "lost": join(_named(lost.signed, names))}
    said = words("rivals.exclude", {"number": kept.number, **facts}, translate)
    return " ".join([said, *_signed_both(rivals, names, me, translate, join)])


def sentences(
    roll: Roll, names: Mapping[bytes, str], me: bytes, translate: Callable[[str], str] = as_is, join: Join = in_english
) -> Iterator[str]:
    """One for each two about which the group has to decide."""
    for each in unsettled(roll):
        yield sentence(roll, each, names, me, translate, join)


def _signed_both(
    rivals: Rivals, names: Mapping[bytes, str], me: bytes, translate: Callable[[str], str], join: Join
) -> Iterator[str]:
    others = [each for each in rivals.both if each != me]
    if others:
        yield words("rivals.signed_both", {"names": join(_named(others, names))}, translate)
    if me in rivals.both:
        yield words("rivals.you_signed_both", {}, translate)
    if not rivals.both:
        yield words("rivals.nobody_signed_both", {}, translate)


def _named(members: Iterable[bytes], names: Mapping[bytes, str]) -> list[str]:
    return sorted(names.get(each) or each.hex()[:8] for each in members)
