"""Asks without a name, and contacts: who learns what, and what nobody else learns."""

import pytest

from models.errors import Refused
from models.ids import CircleId, RecordId, everyone
from sync.group import circle_writing
from sync.simulated import Person
from sync.simulated.carrying import held
from tests.models.features.aid.conftest import Board, refusal

SECRET, WHO = "canary rent quetzal", "canary bell quetzal"


def circle(creator: Person, *others: Person) -> CircleId:
    found = circle_writing.open_circle(creator.first.group, "people", "Help", [each.member for each in others], "")
    creator.first.written(creator.first)
    return found


def handed_over(board: Board, *to: Person) -> RecordId:
    """Ben hands an ask over."""
    given = {"title": SECRET, "sort": "advice", "about": WHO, "circle": circle(board.ben, *to)}
    found = board.ben.do("aid.ask_quietly", **given)
    assert found is not None
    return found


def stored(person: Person) -> str:
    """Everything that stands in the tables of a person's store."""
    tables = person.rows("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
    return "\n".join(str(row) for (name,) in tables for row in person.rows(f'SELECT * FROM "{name}"'))


def test_a_steward_posts_it_and_nobody_else_learns_who_asks(board: Board) -> None:
    quiet = handed_over(board, board.ana)
    assert board.ana.rows("SELECT state FROM fact WHERE record = ?", quiet) == [("quiet",)]
    assert board.ana.rows("SELECT what, member FROM fact_need WHERE what = 'need.aid.pass_on'") == [
        ("need.aid.pass_on", None)]  # fmt: skip
    public = board.ana.do("aid.pass_on", aid=quiet, title="Help with a letter", place="North end")
    assert public is not None
    for person in (board.ana, board.ben):
        assert person.rows("SELECT state FROM fact WHERE record = ?", quiet) == [("passed",)]
        assert person.rows("SELECT relation FROM fact_link WHERE to_record = ?", public) == [("posted",)]
    assert board.cleo.rows("SELECT title, author FROM fact WHERE record = ?", public) == [
        ("Help with a letter", board.ana.member)]  # fmt: skip
    assert board.cleo.rows("SELECT for_somebody, quiet FROM aid WHERE record = ?", public) == [(1, 0)]
    for person in (board.cleo, board.dora):
        everything = stored(person)
        assert not [each for each in (SECRET, WHO, quiet.hex(), repr(quiet)) if each in everything]
        assert not [raw for raw in held(person.first.group) if SECRET.encode() in raw or bytes(quiet) in raw]
        assert person.rows("SELECT 1 FROM fact_link WHERE to_record = ?", public) == []


def test_only_somebody_else_of_the_circle_posts_it_and_once(board: Board) -> None:
    quiet = handed_over(board, board.ana)
    assert refusal(board.ben, "pass_on", aid=quiet, title="Help") == "ask.own_posting"
    assert refusal(board.cleo, "pass_on", aid=quiet, title="Help") == "record.missing"
    assert refusal(board.ana, "pass_on", aid=board.ride, title="Help") == "ask.not_quiet"
    board.ana.do("aid.pass_on", aid=quiet, title="Help")
    assert refusal(board.ana, "pass_on", aid=quiet, title="Help") == "ask.posted"


def test_two_who_post_it_apart_see_that_it_is_there_twice(board: Board) -> None:
    quiet = handed_over(board, board.ana, board.cleo)
    with board.bench.apart(board.cleo):
        for person in (board.ana, board.cleo):
            person.do("aid.pass_on", aid=quiet, title="Help with a letter")
    for person in (board.ana, board.ben, board.cleo):
        assert person.rows("SELECT what, member FROM fact_clash") == [("clash.aid.posted_twice", None)]
    assert board.dora.rows("SELECT what FROM fact_clash") == []


def test_a_contact_is_read_by_those_to_whom_it_was_told(board: Board) -> None:
    few = circle(board.ben, board.cleo)
    board.ben.do("aid.set_contact", aid=board.ride, circle=few, reach=WHO)
    read = "SELECT c.reach FROM aid_contact c JOIN records r ON r.order_key = c.order_key WHERE r.subject = ?"
    assert board.cleo.rows(read, board.ride) == board.ben.rows(read, board.ride) == [(WHO,)]
    for person in (board.ana, board.dora):
        assert WHO not in stored(person)
    board.ben.do("aid.set_contact", aid=board.ride, circle=few)
    assert board.cleo.rows(read, board.ride) == [("",)]


def test_a_contact_never_lands_where_everybody_reads(board: Board) -> None:
    with pytest.raises(Refused):
        board.ben.do("aid.set_contact", aid=board.ride, circle=everyone(board.ben.first.group.id), reach=WHO)
    for person in board.bench.persons:
        assert WHO not in stored(person)
