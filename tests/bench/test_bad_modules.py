"""Whatever a module's code returns or raises for one record, everything else goes on, the module is named, and the
store is sound."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from msgspec.structs import replace

from models.errors import Refused
from models.feature import Registry
from models.features import FEATURES
from sync.simulated import Bench
from tests.torture.garden import NOW, THIS_YEAR, TOPIC


def _row(**changed: Any) -> Callable[[Any], Any]:
    return lambda record: {"topic": [{"name": "odd", "open": 1, "author": record.author} | changed]}


def _midway(_record: Any) -> Any:
    def rows() -> Iterator[dict[str, str]]:
        yield {"name": "odd"}
        raise ValueError

    return {"topic": rows()}


def _again(given: Any) -> Any:
    return _again(given)


def _raises(given: Any) -> Any:
    raise Refused("store.full")


def _ends(_given: Any) -> Any:
    raise SystemExit


BAD: list[tuple[str, str, Callable[[Any], Any]]] = [
    ("rows", "a number that is too large", _row(open=1 << 70)),
    ("rows", "half a character", _row(name="\ud800")),
    ("rows", "a list in a column", _row(name=[1])),
    ("rows", "nothing", lambda _: None),
    ("rows", "nothing for a table", lambda _: {"topic": None}),
    ("rows", "no mapping", lambda _: {"topic": [7]}),
    ("rows", "a table that nobody has", lambda _: {"nothing": [{"name": "odd"}]}),
    ("rows", "another module's table", lambda _: {"message": [{"text": "odd"}]}),
    ("rows", "two rows where one may be", lambda _: {"topic": [{"name": "odd"}, {"name": "odder"}]}),
    ("rows", "an error halfway", _midway),
    ("rows", "no end", _again),
    ("rows", "a refusal of the store", _raises),
    ("rows", "the end of the program", _ends),
    ("words", "the end of the program", _ends),
    ("check", "the end of the program", _ends),
    ("check", "a refusal with a list", lambda _: Refused("odd", facts=[1])),  # type: ignore[arg-type]
    ("words", "nothing", lambda _: None),
    ("words", "a number", lambda _: 7),
    ("words", "bytes", lambda _: b"odd"),
    ("words", "half a character", lambda _: "\ud800 odd"),
    ("words", "no end", _again),
    ("check", "yes", lambda _: True),
    ("check", "a sentence", lambda _: "not allowed"),
    ("check", "a class", lambda _: Refused),
    ("check", "no end", _again),
]


@pytest.mark.parametrize(("what", "_how", "code"), BAD, ids=[f"{what}: {how}" for what, how, _ in BAD])
def test_one_record_is_left_out_and_all_else_goes_on(what: str, _how: str, code: Callable[[Any], Any]) -> None:
    real = getattr(TOPIC, what)

    def bad(given: Any) -> Any:
        record = given.after if what == "check" else given
        return code(given) if record.state["name"] == "odd" else real(given)

    kinds = (replace(TOPIC, **{what: bad}), *(kind for kind in THIS_YEAR.kinds if kind.name != "topic"))
    bench = Bench(NOW)
    ana, ben = bench.people("Ana", "Ben")
    bench.upgrade(ben, Registry((*FEATURES, replace(THIS_YEAR, kinds=kinds))))
    for name in ("before", "odd", "after"):
        ana.do("garden.open_topic", name=name)
    assert ben.first.store.faults.counts() == {"garden": 1}
    for _ in range(2):
        assert ben.rows("SELECT name FROM topic ORDER BY order_key") == [("before",), ("after",)]
        assert ben.first.problems() == ()
        ben.first.store.projection.invalidate()
        ben.first.reopen()
