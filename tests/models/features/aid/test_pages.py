"""The help board in an archive."""

from models.features.aid import FEATURE
from models.features.aid.pages import pages
from models.ids import RecordId
from models.pages import Source
from tests.models.features.aid.conftest import Board


def test_an_archive_says_who_helped_and_who_was_in_reserve(board: Board) -> None:
    board.claim(board.cleo, board.dora)
    board.choose(board.dora)
    claims = [board.ana.read(RecordId(bytes(record)))
              for (record,) in board.ana.rows("SELECT record FROM aid_claim")]  # fmt: skip
    records = {"aid": [board.ana.read(board.ride)], "aid_claim": claims}
    source = Source(records, lambda _record: (), lambda _record: "Ride to the eye clinic")  # type: ignore[arg-type]
    [page] = pages(FEATURE, source).pages
    [entry] = page.entries
    assert entry.text == "Ride to the eye clinic"
    assert {"helper": (board.dora.member,), "reserve": (board.cleo.member,)}.items() <= dict(entry.people).items()
