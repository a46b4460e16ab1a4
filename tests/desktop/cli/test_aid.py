"""The help board in the terminal: listed for people and for programs, shown, done, and in an archive."""

import json
import zipfile
from pathlib import Path
from typing import Any


def test_an_ask_is_put_up_listed_shown_and_exported(street: Any, tmp_path: Path) -> None:
    street.done("do", "aid.ask", "title=Ride to the eye clinic", "sort=ride", "place=north end", "day=2030-06-20")
    street.done("do", "aid.offer", "title=I mend bicycles", "sort=repair")
    listed = street.done("list", "aid", "--json").json
    assert {(each["title"], each["state"]) for each in listed} == {
        ("Ride to the eye clinic", "open"), ("I mend bicycles", "open")}  # fmt: skip
    shown = street.done("show", "Ride to the eye clinic").out
    for words in ("north end", "Ride", "Roughly where"):
        assert words in shown
    assert "without numbers" in street.refused("do", "aid.ask", "title=Milk", "sort=errand", "place=Elm Street 4")
    assert "You ask for this yourself" in street.refused("do", "aid.claim", "aid=Ride to the eye clinic")
    archive = tmp_path / "street.zip"
    street.done("archive", "export", str(archive))
    with zipfile.ZipFile(archive) as bag:
        names = {name.rpartition("/")[2]: name for name in bag.namelist()}
        lines = map(json.loads, bag.read(names["aid.jsonl"]).decode().splitlines())
        assert {line["rows"]["aid"][0]["title"] for line in lines} == {"Ride to the eye clinic", "I mend bicycles"}
        assert "I mend bicycles" in bag.read(names["aid.csv"]).decode()
        assert any("I mend bicycles" in bag.read(name).decode() for name in names.values() if name.endswith(".html"))
