"""Who could help with an ask, and which asks fit an offer: computed on this computer and told to nobody, each with its
reasons. Who has helped lately comes later, so that it is not always the same people.

Pure functions of what the caller has read; words are compared without accents and capitals.
"""

from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from msgspec import Struct, field

from models.case import State
from models.features.aid.ask import DAY, is_rota
from models.ids import MemberId
from models.search.words import tokens

LATELY = 30 * DAY
"""How long it counts that somebody has helped, in milliseconds."""
MOST = 6
SHORTEST = 4
"""Letters of a word that fits a longer one by being its beginning."""
TELLING = 5
"""Letters of a word in the title of an ask that tells what it is about. Shorter ones are mostly small words."""
WEIGHTS = {"offer": 4, "skill": 3, "place": 1, "day": 1, "language": 2}
BURDEN = 2
"""What each time counts that somebody has helped lately: a skill is outweighed by two times."""

Vocabulary = Mapping[str, Collection[str]]
"""Sort of help -> words that tell of it, folded: `ride` -> `car`, `drive`."""


class Posted(Struct, frozen=True):
    """An ask or an offer that is open."""

    record: bytes
    author: MemberId
    state: State


class Neighbour(Struct, frozen=True):
    """A member, with what the profile says and how often the member has helped lately."""

    member: MemberId
    skills: str = ""
    languages: str = ""
    helped: int = 0
    last: int = 0
    """When the member helped last, in milliseconds since 1970; 0 = never, as far as is known."""


class Reason(Struct, frozen=True):
    what: str
    """`offer`, `skill`, `place`, `day`, `language`."""
    said: str = ""
    """The word that fits, or the title of the offer."""
    record: bytes = b""
    """The offer."""


class Suggestion(Struct, frozen=True):
    member: MemberId
    reasons: tuple[Reason, ...]
    helped: int = 0
    """How often the member has helped lately: the reason for coming later."""

    @property
    def weight(self) -> int:
        return sum(WEIGHTS[each] for each in {reason.what for reason in self.reasons}) - BURDEN * self.helped


class _Wanted(Struct):
    """What an ask is about, read once."""

    ask: Posted
    words: set[str] = field(default_factory=set)
    beginnings: set[str] = field(default_factory=set)
    """Beginnings of `words` with at least SHORTEST letters."""
    languages: set[str] = field(default_factory=set)


def who_could_help(
    ask: Posted, neighbours: Sequence[Neighbour], offers: Sequence[Posted], vocabulary: Vocabulary,
    but: Collection[MemberId] = (), most: int = MOST,
) -> list[Suggestion]:  # fmt: skip
    """Those who fit best and have helped least lately; among equals, who helped longest ago. `but`: not these."""
    wanted = _wanted(ask, vocabulary)
    by_author: dict[MemberId, list[Posted]] = {}
    for offer in offers:
        if offer.state.get("side") == "offer" and offer.state.get("sort") == ask.state.get("sort"):
            by_author.setdefault(offer.author, []).append(offer)
    found = []
    for each in neighbours:
        if each.member == ask.author or each.member in but:
            continue
        reasons = (*_of_offers(ask, by_author.get(each.member, ())), *_of_profile(wanted, each))
        if reasons:
            found.append((Suggestion(each.member, reasons, each.helped), each))
    found.sort(key=lambda pair: (-pair[0].weight, pair[1].helped, pair[1].last, pair[1].member))
    return [suggestion for suggestion, _ in found[:most]]


def where_i_could_help(
    me: Neighbour, asks: Sequence[Posted], offers: Sequence[Posted], vocabulary: Vocabulary, most: int = MOST
) -> list[tuple[Posted, Suggestion]]:
    """The asks that fit me best; among equals the urgent ones, then in the order of `asks`."""
    found = []
    for place, ask in enumerate(asks):
        for suggestion in who_could_help(ask, (me,), offers, vocabulary):
            urgent = ask.state.get("urgency") == "urgent"
            found.append((-suggestion.weight, not urgent, place, ask, suggestion))
    found.sort(key=lambda each: each[:3])
    return [(ask, suggestion) for *_, ask, suggestion in found[:most]]


def _of_offers(ask: Posted, offers: Sequence[Posted]) -> list[Reason]:
    """The best offer of one member."""
    fitting = [(_alike(ask.state, offer.state), offer) for offer in offers]
    if not fitting:
        return []
    alike, offer = max(fitting, key=lambda each: len(each[0]))
    return [Reason("offer", str(offer.state["title"]), offer.record), *alike]


def _alike(ask: State, offer: State) -> list[Reason]:
    """In place and time."""
    found = []
    place = str(ask.get("place") or "")
    if place and tokens(place) == tokens(str(offer.get("place") or "")):
        found.append(Reason("place", place))
    day = str(ask.get("day") or "")
    same_day = day and day == offer.get("day") and is_rota(ask) == is_rota(offer)
    in_time = day and offer.get("until") and not is_rota(ask) and day <= str(offer.get("day") or "")
    if same_day or in_time:
        found.append(Reason("day", day))
    return found


def _wanted(ask: Posted, vocabulary: Vocabulary) -> _Wanted:
    state = ask.state
    said = {word for word in tokens(str(state.get("title") or "")) if len(word) >= TELLING}
    words = said | set(vocabulary.get(str(state.get("sort")), ()))
    beginnings = {word[:length] for word in words for length in range(SHORTEST, len(word) + 1)}
    return _Wanted(ask, words, beginnings, set(tokens(str(state.get("language") or ""))))


def _of_profile(wanted: _Wanted, neighbour: Neighbour) -> list[Reason]:
    fitting = (part for part, words in _listed(neighbour.skills) if any(_fits(each, wanted) for each in words))
    found = [Reason("skill", skill)] if (skill := next(fitting, "")) else []
    spoken = (part for part, words in _listed(neighbour.languages) if not wanted.languages.isdisjoint(words))
    if wanted.languages and (language := next(spoken, "")):
        found.append(Reason("language", language))
    return found


@lru_cache(maxsize=2_048)
def _listed(said: str) -> Sequence[tuple[str, Sequence[str]]]:
    """The parts of a list with commas, each with its words."""
    parts = (part.strip(" ") for part in said.replace("،", ",").replace(";", ",").split(","))
    return [(part, tokens(part)) for part in parts if part]


def _fits(word: str, wanted: _Wanted) -> bool:
    """Is one the beginning of the other? `bicycle` fits `bicycles`."""
    if word in wanted.words or word in wanted.beginnings:
        return True
    return any(word[:length] in wanted.words for length in range(SHORTEST, len(word)))
