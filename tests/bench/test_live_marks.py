"""Two people mark and type the same words at the same time."""

from collections.abc import Callable, Iterable

import pytest

from models.differences import TextChange
from models.marking import bolded, headed, linked
from models.markup import read
from tests.bench.test_live_text import Typist, opened

Work = Callable[[Typist], None]
ONE, OTHER = "https://one.org", "https://other.org"


def marks(how: Callable[[str, int, int], Iterable[TextChange]], words: str) -> Work:
    def work(typist: Typist) -> None:
        at = typist.live.text.index(words)
        for change in how(typist.live.text, at, at + len(words)):
            typist.live.typed(change.index, change.delete, change.text, 0.0)

    return work


def bold(words: str) -> Work:
    return marks(bolded, words)


def link(words: str, address: str) -> Work:
    return marks(lambda text, start, end: linked(text, start, end, address), words)


def heading(words: str, level: int) -> Work:
    return marks(lambda text, start, end: headed(text, start, end, level), words)


def types(after: str, text: str) -> Work:
    def work(typist: Typist) -> None:
        typist.live.typed(typist.live.text.index(after) + len(after), 0, text, 0.0)

    return work


def look(text: str) -> list[str]:
    """`B` before bold words, their level before headings, the address before links."""
    found = []
    for paragraph in read(text):
        said = [f"{'B' * run.bold}{f'<{run.link}>' * bool(run.link)}{run.text}" for run in paragraph.runs]
        found.append("#" * paragraph.level + "|".join(said))
    return found


def at_once(text: str, one: Work, other: Work, *, seen_late: bool) -> set[tuple[str, ...]]:
    """How the text looks in the end, whoever of both devices goes first. `seen_late`: the other's change comes while
    one's own is typed and not yet sent."""
    ends: set[tuple[str, ...]] = set()
    for first, second in ((one, other), (other, one)):
        bench, ana, ben = opened(text)
        first(ana)
        second(ben)
        if seen_late:
            ana.send()
            ben.look()
            ben.send()
        else:
            with bench.apart(ana.person):
                ana.send()
                ben.send()
        ana.look()
        ben.look()
        assert ana.live.text == ben.live.text
        bench.equal()
        ends.add(tuple(look(ana.live.text)))
    return ends


@pytest.mark.parametrize("seen_late", [False, True])
@pytest.mark.parametrize(
    ("text", "one", "other", "ends"),
    [
        ("the big red barn", bold("big"), bold("big"), {"the |Bbig| red barn"}),
        ("the big red barn", bold("big red"), bold("red barn"), {"the |Bbig |Bred| Bbarn", "the |Bbig |Bred|B barn"}),
        ("the big red barn", bold("big red barn"), bold("red"), {"the |Bbig |Bred|B barn"}),
        ("the big red barn", bold("big"), bold("barn"), {"the |Bbig| red |Bbarn"}),
        ("the big red barn", bold("big"), types("big", "ger"), {"the |Bbigger| red barn", "the |Bbig|ger red barn"}),
        ("the big red barn", bold("big red"), types("big", "gest"), {"the |Bbiggest red| barn"}),
        ("the **big** barn", bold("big"), bold("big"), {"the big barn"}),
        ("the **big red** barn", bold("big"), types("re", "a"), {"the big |Brea" + "d| barn"}),
        ("the **big** barn", bold("big"), types("bi", "gg"), {"the bi" + "ggg barn"}),
        ("the big barn", link("big", ONE), link("big", OTHER), {f"the |<{ONE}>big| barn", f"the |<{OTHER}>big| barn"}),
        ("the big barn", link("big", ONE), bold("big"), {f"the |B<{ONE}>big| barn"}),
        ("the big barn", link("big barn", ONE), types("big", " red"), {f"the |<{ONE}>big red barn"}),
        ("Barn\nred", heading("Barn", 1), heading("Barn", 1), {"#Barn\nred"}),
        ("Barn\nred", heading("Barn", 1), bold("Barn"), {"#|BBarn\nred", "#BBarn\nred"}),
        ("Barn\nred", heading("Barn", 2), types("Ba", "a"), {"##Baarn\nred"}),
    ],
)  # fmt: skip
def test_both_get_what_both_meant(text: str, one: Work, other: Work, ends: set[str], seen_late: bool) -> None:
    found = at_once(text, one, other, seen_late=seen_late)
    assert {"\n".join(lines) for lines in found} <= ends
