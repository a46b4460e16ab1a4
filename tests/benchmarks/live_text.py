"""W10: a text of 100 000 letters that two people have edited 5 000 times: CPU time of opening it, of typing in it, and
of letters by the other person who types at the same time. Stores in memory."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from time import process_time

from automerge.core import ROOT, Document, ObjType, ScalarType

from models.differences import TextChange
from models.ids import RecordId
from sync.group import text_editing
from sync.records.repository import save_one
from sync.simulated import Bench, Device
from sync.simulated.carrying import carry
from sync.text_commands import EditText, ReadText
from tests.benchmarks.table import Target, judged
from tests.benchmarks.timing import median, milliseconds, percentile
from tests.benchmarks.workload import Run
from tests.torture.garden import NOW

BODY = ("body",)
LETTERS, EDITS = 100_000, 5_000
PAGES = 50
"""Edits that write the text; the others change a few letters of it."""


def live_text(run: Run) -> None:
    edits = EDITS if run.sizes.large >= 100_000 else EDITS // 10
    floor, floor_open = _bare(run.sizes.rounds)
    for together in (False, True):
        bench, ana, ben, note = _written(edits, together)
        how = f"{LETTERS} letters, {edits} edits" + (" by two at the same time" if together else "")
        _measure(run, Opened(bench, ana, ben, note), how, floor, floor_open)


@dataclass
class Opened:
    bench: Bench
    ana: Device
    ben: Device
    note: RecordId


def _measure(run: Run, there: Opened, how: str, floor: float, floor_open: float) -> None:
    opened = median([_timed(lambda: _open(there.ana, there.note)) for _ in range(run.sizes.rounds)])
    typed = [_timed(lambda: _type(there.ana, there.note)) for _ in range(40)]
    tail = percentile(typed, 95)
    first, *others = _merge(there, 20)
    run.add(
        judged("W10", f"CPU of opening {how}", milliseconds(opened), opened, Target("<= 200 ms", most=0.2),
               floor=f"Automerge loads one of one edit in {milliseconds(floor_open)}", ratio=opened / floor_open),
        judged("W10", "CPU of one second's letters there, p95", milliseconds(tail), tail, Target("<= 20 ms", most=0.02),
               floor=f"Automerge alone {milliseconds(floor)}", ratio=tail / floor),
        judged("W10", "CPU of letters by somebody who has not seen mine, p95", milliseconds(percentile(others, 95)),
               percentile(others, 95), Target("<= 20 ms", most=0.02)),
        judged("W10", "the first of them after a start", milliseconds(first), first, Target("<= 200 ms", most=0.2)),
    )  # fmt: skip


def _timed(work: Callable[[], object]) -> float:
    """Seconds of CPU time: nothing here waits."""
    began = process_time()
    work()
    return process_time() - began


def _written(edits: int, together: bool) -> tuple[Bench, Device, Device, RecordId]:
    bench = Bench(NOW, connected=False)
    ana, ben = bench.people("Ana", "Ben")
    bench.meet()
    dice, page = Random(1), LETTERS // PAGES
    note = ana.do("garden.note", topic=ana.do("garden.open_topic", name="place"), text="")
    assert note is not None
    for number in range(PAGES):
        ana.do("garden.write_in", note=note, at=number * page, delete=0, text=_words(dice, page))
    bench.meet()
    for number in range(edits - PAGES):
        who = (ana, ben)[number % 2] if together else ana
        who.do("garden.write_in", note=note, at=dice.randrange(LETTERS), delete=3, text="now")
        if together and number % 20 == 19:
            bench.meet()
    bench.meet()
    for device in bench.devices:
        while save_one(device.group.records, device.db):
            pass  # as an idle computer does
    return bench, ana.first, ben.first, note


def _words(dice: Random, length: int) -> str:
    return "".join(dice.choice("etaoin shrdlu") for _ in range(length))


def _open(device: Device, note: RecordId) -> None:
    device.group.forget()
    text_editing.read(device.group, ReadText(note, BODY))


def _type(device: Device, note: RecordId) -> None:
    there = text_editing.read(device.group, ReadText(note, BODY))
    text_editing.edit(device.group, EditText(note, BODY, there.heads, (TextChange(1000, 0, "letters"),)))


def _merge(there: Opened, count: int) -> list[float]:
    """Seconds in which what Ben has typed without seeing what Ana has typed comes to her."""
    found, (ana, ben) = [], (there.ana, there.ben)
    there.bench.meet()
    _open(ana, there.note)
    for _ in range(count):
        _type(ana, there.note)
        _type(ben, there.note)
        found.append(_timed(lambda: carry(ben, ana)))
        carry(ana, ben)
    return found


def _bare(rounds: int) -> tuple[float, float]:
    """What Automerge alone takes for one edit of a few letters, and to load such a text."""
    document = Document(bytes(16))
    with document.transaction() as transaction:
        text = transaction.put_object(ROOT, "body", ObjType.Text)
        for place in range(LETTERS):
            transaction.insert(text, place, ScalarType.Str, "e")
    saved = document.save()

    def edit() -> None:
        with document.transaction() as transaction:
            for place in range(7):
                transaction.insert(text, 1000 + place, ScalarType.Str, "n")

    loading = [_timed(lambda: Document.load(saved)) for _ in range(rounds)]
    return median([_timed(edit) for _ in range(40)]), median(loading)
