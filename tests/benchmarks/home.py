"""W24: what Home, panels and the calendar ask of the facts of many records."""

import itertools
import random
from collections.abc import Callable
from secrets import token_bytes
from time import perf_counter
from typing import Any

from desktop.app.home.lines import View, lines
from desktop.features import PAGES
from desktop.titles import titled
from models.clock import order_key, stamp
from models.ids import RecordId, timed_nonce
from sync import activities, api, overview
from sync.home import agenda, needs
from sync.overview import Viewer
from sync.reader import Reader
from sync.store.words import add_words
from tests.benchmarks.corpus import BEGIN, open_profile
from tests.benchmarks.search import page_steps
from tests.benchmarks.table import Target, judged
from tests.benchmarks.timing import milliseconds, percentile
from tests.benchmarks.workload import Run

KINDS = ("task", "event", "item", "case", "channel")
MINUTE, DAY = 60_000, 86_400_000
REPEATS = 60
ANA = b"y" * 16
"""She has written everything; somebody else looks."""


def home(run: Run) -> None:
    count, key = run.sizes.large, token_bytes(32)
    folder = run.fresh("home")
    runtime = open_profile(folder, key)
    records = _fill(runtime.db, count)
    runtime.db.close()
    reader = Reader(api.StoreKey(str(folder / "store.db"), key))
    who = Viewer(1, bytes(16), frozenset({"library.keep"}), (1, -2, -3))
    dice, end = random.Random(1), BEGIN + count * MINUTE
    asked: dict[str, Callable[[], Any]] = {
        "what waits for me": lambda: needs(reader, who),
        "a week of the agenda": lambda: agenda(reader, who, at := dice.randrange(BEGIN, end), at + 7 * DAY),
        "what is new of a day": lambda: activities.counted(reader, who, KINDS, end - DAY),
        "what others did in a day": lambda: activities.news(reader, who, end - DAY),
        "what refers to a record": lambda: overview.referring_to(reader, who.lists, dice.choice(records)),
        "newest 50 of a kind": lambda: overview.of_kind(reader, who.lists, dice.choice(KINDS)),
        "one record": lambda: overview.find(reader, dice.choice(records)),
    }  # fmt: skip
    for what, ask in asked.items():
        _judge(run, f"{what}, of {count} records, p95", ask, Target("<= 5 ms", most=0.005))
    view = View(who, end - DAY, end - 2 * DAY, lambda _member: "", PAGES)
    frame = Target("<= 16 ms", most=0.016)
    _judge(run, f"the whole page Home, of {count} records, p95", lambda: lines(reader, view), frame)
    typed = itertools.cycle("something about numb"[:length] for length in range(2, 21))
    _judge(run, f"a letter more in Ctrl+K, of {count} records, p95",
           lambda: titled(reader, who.lists, next(typed)), frame)  # fmt: skip
    rare = itertools.cycle(f"about number {number}" for number in range(count))  # in the words, and in no title
    _judge(run, f"a letter more in Ctrl+K that no title has, of {count} records, p95",
           lambda: titled(reader, who.lists, next(rare)), frame)  # fmt: skip
    _search(run, reader, who, count)
    reader.close()


def _search(run: Run, reader: Reader, who: Viewer, count: int) -> None:
    """Of records of any kind: words that many have, a beginning, and one that a single record has."""
    asked = ("something", "about numb", f"number {count // 2}", "1", "is:open something", "kind:channel", "nothing")
    tail = percentile([each for _ in range(REPEATS // 10) for text in asked
                       for each in page_steps(reader, text, who.lists)], 95)  # fmt: skip
    run.add(judged("W24", f"one step of the search page, CPU, of {count} records, p95", milliseconds(tail), tail,
                   Target("<= 16 ms", most=0.016)))  # fmt: skip


def _judge(run: Run, what: str, ask: Callable[[], Any], target: Target) -> None:
    times = []
    for _ in range(REPEATS):
        began = perf_counter()
        ask()
        times.append(perf_counter() - began)
    tail = percentile(times, 95)
    run.add(judged("W24", what, milliseconds(tail), tail, target))


def _fill(database: Any, count: int) -> list[RecordId]:
    """Records of five kinds, a minute apart. Every fourth refers to an earlier one, every fifth has a due moment, every
    hundredth waits for somebody, and a tenth is in two private circles."""
    dice = random.Random(0)
    facts, links, dues, waiting, records = [], [], [], [], []
    begun, told, arrived = [], [], []
    for number in range(count):
        at = stamp(BEGIN + number * MINUTE)
        record = RecordId(timed_nonce(at, 0) + dice.randbytes(8))
        place = (order_key(at, record), dice.choice((1, 1, 1, 1, 1, 1, 1, 1, -2, -3)), record)
        words = f"Something about number {number}"
        facts.append((*place, dice.choice(KINDS), words[:20], words, "open", "", None, ANA, at, at, " is:open "))
        if records and number % 4 == 0:
            links.append((*place, dice.choice(records), "about"))
        if number % 5 == 0:
            dues.append((*place, BEGIN + number * MINUTE + DAY, "due.task", None, "", None, None, "", 0, 0))
        if number % 100 == 0:
            whom = dice.choice((bytes(16), b"x" * 16, None)), "", None
            waiting.append((*place, *whom, "need.task", BEGIN, None, None))
        begun.append((place[0], 1, 1, record, facts[-1][3], ANA, b"", at, None, 1, 0, number + 1))
        told.append((*place, facts[-1][3], dice.randbytes(32), at, ANA, "activity.begun", None, "", 0))
        arrived.append((number + 1, BEGIN + number * MINUTE))
        records.append(record)
    filled = {"records": begun, "arrivals": arrived, "fact": facts, "fact_activity": told, "fact_link": links,
              "fact_due": dues, "fact_need": waiting}  # fmt: skip
    with database.transaction():
        for table, rows in filled.items():
            marks = ", ".join("?" * len(rows[0]))
            database.many(f"INSERT INTO {table} VALUES ({marks})", rows)
        add_words(database, ((row[0], row[4]) for row in facts))
    return records
