"""What is to be put right about who may do what, and about resolutions that exclude each other."""

from collections.abc import Sequence

from desktop import rivals
from desktop.cli import show
from desktop.cli.people import IN, TAKING_PART, People
from desktop.cli.session import Group, Session, named
from sync.roll_summary import Rivals


def in_full(people: People, of: bytes | None = None) -> list[str]:
    """A sentence for each pair of resolutions that exclude each other while the group has not decided between them,
    with the commands that can be used. With `of`, only the pairs with this resolution."""
    return [
        show.plain(f"{_sentence(people, each)} {_ways_out(each)}")
        for each in rivals.unsettled(people.roll)
        if of in (None, each.kept, each.lost)
    ]


def in_short(people: People) -> list[str]:
    """The same pairs in short, for those who take part; else nothing."""
    if people.group.standing not in TAKING_PART:
        return []
    found = rivals.unsettled(people.roll)
    return [show.plain(f"{_sentence(people, each)} `folkmoot resolve list` says how.") for each in found]


def _sentence(people: People, each: Rivals) -> str:
    signers = {member for resolution in people.roll.resolutions for member in resolution.signed}
    return rivals.sentence(people.roll, each, {who: people.called(who) for who in signers}, people.group.me)


def _ways_out(each: Rivals) -> str:
    kept, lost = each.kept.hex()[:12], each.lost.hex()[:12]
    return (
        f"`folkmoot resolve show {kept}` and `folkmoot resolve show {lost}` say what they change. Whoever wants the "
        f"one that is put aside signs it, `folkmoot resolve sign {lost}`: the one with more signatures holds. "
        f"`folkmoot resolve propose --over {lost}` leaves it aside for good."
    )


def shortages_of(one: Session, groups: Sequence[Group]) -> dict[int, list[str]]:
    """Number of a group -> what is to be put right in it. With several groups, each sentence names its group."""
    taking_part = (each for each in groups if each.standing in IN and each.me)
    found = {each.number: [*in_short(who := People(one, each)), *who.shortages()] for each in taking_part}
    if len(groups) == 1:
        return found
    name = named(groups)
    names = {each.number: show.plain(name(each)) for each in groups}
    return {number: [f"{names[number]}: {said}" for said in sentences] for number, sentences in found.items()}
