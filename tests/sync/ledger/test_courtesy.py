"""Logs of circles that are unknown here: kept sealed, within limits for each member who delivers, and passed on."""

import os

import pytest

from models.ids import MemberId
from sync.ledger import courtesy, limits
from sync.ledger.accepting import SEALED
from sync.ledger.envelope import Envelope
from sync.ledger.reading import Outbox
from sync.trust.keys import SigningKey
from tests.sync.ledger.shelf import TAG, Shelf, link

ANA, BEN, MAL = (MemberId(bytes((letter,)) * 16) for letter in b"abm")
CIRCLE = b"c" * 16


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def sealed(count: int = 1, *, tag: bytes | None = None, size: int = 0) -> list[Envelope]:
    """A log of a circle that nobody here knows."""
    author = SigningKey(os.urandom(32))
    run: list[Envelope] = []
    for _ in range(count):
        run.append(link(run[-1] if run else None, author=author, tag=tag or author.public[:16], size=size))
    return run


def test_an_unknown_circle_is_kept_and_passed_on(shelf: Shelf) -> None:
    run = sealed(3, tag=CIRCLE)
    assert shelf.take(*run, deliverer=ANA) == 3
    log = shelf.by_key[run[0].log]
    assert log.courtesy
    assert not shelf.circles[CIRCLE].is_known
    assert {state for (state,) in shelf.database.rows("SELECT state FROM envelopes")} == {SEALED}
    outbox = Outbox()
    for tag in shelf.circles.pools:
        outbox.learn(shelf, tag, {})
    window = outbox.next(shelf)
    assert window is not None
    other = Shelf()
    assert other.take_raw(window.envelopes, deliverer=BEN) == 3
    assert [other.digests.digest(tag) for tag in other.circles.pools] == [
        shelf.digests.digest(tag) for tag in shelf.circles.pools
    ]


def test_the_vector_does_not_say_which_circles_there_are(shelf: Shelf) -> None:
    before = shelf.circles.pools
    shelf.take(*sealed(2, tag=CIRCLE), deliverer=ANA)
    assert shelf.circles.pools == before
    assert CIRCLE not in before


def test_it_survives_a_restart(shelf: Shelf) -> None:
    run = sealed(2, tag=CIRCLE)
    shelf.take(*run, deliverer=ANA)
    size = shelf._limits.courtesy.size
    shelf.reload()
    assert shelf._limits.courtesy.size == size > 0
    assert shelf.by_key[run[0].log].courtesy


def test_a_flood_is_counted_for_the_member_who_delivers_it(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courtesy, "MAX_BYTES", 5000)
    for _ in range(40):
        shelf.take(*sealed(), deliverer=MAL)
    assert 0 < shelf._limits.courtesy.size <= 5000
    rows = shelf.database.value("SELECT count(*) FROM logs")
    assert shelf.take(*sealed(), deliverer=MAL) == 0
    assert shelf.database.value("SELECT count(*) FROM logs") == rows
    assert shelf.take(*sealed(), deliverer=BEN) == 1
    assert shelf.take(link(author=SigningKey(os.urandom(32)), tag=TAG), deliverer=MAL) == 1


def test_the_number_of_logs_is_limited_too(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(courtesy, "MAX_LOGS", 5)
    assert sum(shelf.take(*sealed(), deliverer=MAL) for _ in range(9)) == 5


def test_whoever_delivered_most_loses_whole_logs(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    own = link(author=SigningKey(os.urandom(32)))
    shelf.take(own)
    anas = sealed(2)
    shelf.take(*anas, deliverer=ANA)
    floods = [sealed(size=320) for _ in range(10)]
    for flood in floods[:9]:
        shelf.take(*flood, deliverer=MAL)
    monkeypatch.setattr(courtesy, "MAX_ALL_BYTES", shelf._limits.courtesy.size)
    count = shelf.database.value("SELECT max(id) FROM logs")
    shelf.take(*floods[9], deliverer=MAL)
    assert own.log in shelf.by_key
    assert shelf.by_key[anas[0].log].seq == 2
    assert floods[9][0].log not in shelf.by_key
    assert not shelf.last.stored
    assert shelf.last.dropped
    assert shelf.database.value("SELECT max(id) FROM logs") > count, "a number is never given twice"
    digests = [shelf.digests.digest(tag) for tag in shelf.circles.pools]
    total = shelf.holdings.total
    shelf.reload()
    assert [shelf.digests.digest(tag) for tag in shelf.circles.pools] == digests
    assert shelf.holdings.total == total
    shelf.take(*floods[9], deliverer=ANA)
    assert floods[9][0].log in shelf.by_key or floods[8][0].log in shelf.by_key


def test_who_learns_the_circle_keeps_its_logs_for_good(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    run = sealed(3, tag=CIRCLE)
    shelf.take(*run, deliverer=MAL)
    with shelf.database.transaction():
        shelf.learn_circle(CIRCLE, "people", "Surprise")
    assert shelf._limits.courtesy.size == 0
    monkeypatch.setattr(courtesy, "MAX_ALL_BYTES", 0)
    monkeypatch.setattr(courtesy, "MAX_BYTES", 0)
    assert shelf.take(*sealed(2, tag=CIRCLE), deliverer=MAL) == 2
    shelf.reload()
    assert not shelf.by_key[run[0].log].courtesy
    assert shelf.circles[CIRCLE].name == "Surprise"


def test_beyond_the_limits_each_is_examined_once_and_so_much_an_hour(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An honest relay delivers the same rubbish in each session, and after it what is meant for us."""
    monkeypatch.setattr(courtesy, "MAX_BYTES", 0)
    monkeypatch.setattr(limits, "MAX_BYTES", 5000)
    now, examined = [0.0], list[bytes]()
    ours = sealed()

    def is_vouched(first: Envelope) -> bool:
        examined.append(first.id)
        return first.id == ours[0].id

    kept = limits.Limits(shelf.database, lambda: now[0])
    kept.begin((), lambda _device: True, is_vouched, MAL)
    rubbish = [sealed() for _ in range(3)]
    for _session in range(50):
        assert not any(kept.may_begin(None, run) for run in rubbish)
    assert examined == [run[0].id for run in rubbish]
    assert kept.may_begin(None, ours)
    assert kept.may_begin(None, ours), "what is for us is not forgotten"
    flood = [sealed() for _ in range(40)]
    assert not any(kept.may_begin(None, run) for run in flood)
    assert len(examined) < 30
    assert not kept.may_begin(None, ours)
    now[0] += limits.AGAIN
    assert kept.may_begin(None, ours)
