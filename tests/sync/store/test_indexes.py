"""Statements that SQLite can answer by an index only in one form are written in that form."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]
SOURCES = [file for folder in ("sync", "desktop") for file in (ROOT / folder).rglob("*.py")]
OF_SUBJECT = re.compile(r"(?:WHERE|AND) (?:\w+\.)?subject = \?(?! AND (?:\w+\.)?subject != x'')")
OF_ID = re.compile(r"FROM records(?: r)? WHERE (?:r\.)?id = \?")


def test_the_index_of_subjects_holds_no_empty_ones_and_the_statements_say_so() -> None:
    found = [file.name for file in SOURCES if OF_SUBJECT.search(file.read_text("utf-8"))]
    assert found == []
    assert OF_SUBJECT.search("SELECT id FROM records WHERE subject = ? AND kind = ?")


def test_records_have_no_index_of_ids_so_they_are_found_by_their_place() -> None:
    found = [file.name for file in SOURCES if OF_ID.search(file.read_text("utf-8"))]
    assert found == []
    assert OF_ID.search("(SELECT circle FROM records WHERE id = ?)")
