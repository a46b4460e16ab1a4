"""Coming back after the loss of every computer, in the terminal: Ana founds, Ben and Cem join, Dee is new each time."""

from pathlib import Path
from typing import Any

import pytest

from desktop import recovery_sheet
from tests.desktop.cli.conftest import Hub

SYNC = ("sync", "--for", "20s", "--until-quiet", "--peer")


@pytest.fixture(scope="module")
def cem(hub: Hub, street: Any, ben: Any, make: Any) -> Any:
    """All three vote."""
    program = make("cem")
    program.done("join", "-", "--as", "Cem", "--peer", hub.address, stdin=street("invite").out)
    street.done("admit", "Ben", "Cem")
    assert program(*SYNC, hub.address).code == 0
    return program


def test_a_sheet_is_a_file_for_its_owner_alone(street: Any, tmp_path: Path) -> None:
    assert "no recovery sheet" in street("device", "list").err
    file = tmp_path / "sheet.txt"
    assert "Print it" in street.done("recover", "sheet", str(file)).out
    assert file.stat().st_mode & 0o777 == 0o600
    text = file.read_text("utf-8")
    assert "Group: Maple Street\nPerson: Ana\n" in text
    assert all(len(line) <= recovery_sheet.WIDTH for line in text.splitlines())
    assert "already something" in street.refused("recover", "sheet", str(file))
    assert file.read_text("utf-8") == text
    assert street("device", "list").err == ""


def test_a_sheet_typed_from_paper_brings_the_person_back(street: Any, ben: Any, hub: Hub, make: Any) -> None:
    code = ben.done("recover", "sheet", "-").out
    assert ben(*SYNC, hub.address).code == 0
    ben.done("say", "welcome", "before the fire")
    assert ben(*SYNC, hub.address).code == 0
    new = make("bens new one")
    wrong = code[: code.index("folkmoot:recover/") + 60]
    assert "one of its characters is wrong" in new.refused("recover", "--sheet", "-", stdin=wrong)
    typed = recovery_sheet.code_in(code).removeprefix(recovery_sheet.PREFIX).lower()
    said = new.done("recover", "--sheet", "-", "--peer", hub.address, stdin=typed).out
    assert "You are back in Maple Street as Ben." in said
    assert "Make a new sheet now" in said
    assert "before the fire" in new.done("read", "welcome").out
    new.done("say", "welcome", "after the fire")
    assert new(*SYNC, hub.address).code == 0
    assert "after the fire" in street.done("read", "welcome").out
    (shown,) = [each for each in street.done("members", "--json").json if each["name"] == "Ben"]
    assert len(shown["devices"]) == 1
    assert new.done("recover", "--sheet", "-", stdin=typed).out == said  # perhaps it was killed before it said so
    assert "new profile" in street.refused("recover", "--sheet", "-", "--peer", hub.address, stdin=typed)
    assert "cannot come back as the same person" in new.refused("leave")
    assert "cannot come back" not in street.refused("leave")


def test_whoever_left_and_has_no_first_computer_any_more_is_told_how_to_join(
    street: Any, hub: Hub, make: Any
) -> None:
    gil, new = make("gil"), make("gils new one")
    gil.done("join", "-", "--as", "Gil", "--peer", hub.address, stdin=street("invite").out)
    typed = recovery_sheet.code_in(gil.done("recover", "sheet", "-").out).removeprefix(recovery_sheet.PREFIX)
    assert gil(*SYNC, hub.address).code == 0
    new.done("recover", "--sheet", "-", "--peer", hub.address, stdin=typed)
    new.done("leave", "--yes")
    assert new(*SYNC, hub.address).code == 0
    link = street.done("invite").out
    assert "join as a new person" in new.refused("join", "-", "--as", "Gil", "--peer", hub.address, stdin=link)
    make("gil anew").done("join", "-", "--as", "Gil", "--peer", hub.address, stdin=link)


def test_members_confirm_the_new_computer_of_somebody_without_a_sheet(
    street: Any, ben: Any, cem: Any, hub: Hub, make: Any
) -> None:
    link, new = street.done("recover", "link", "Cem").out.strip(), make("cems new one")
    waits = new.refused("join", link, "--peer", hub.address)
    assert "1 of 2 members have confirmed this computer" in waits
    code = waits.partition("to them: ")[2][:14]
    assert "1 of 2" in street.done("members").out
    assert cem(*SYNC, hub.address).code == 0
    assert "If that is not you" in cem.done("members").out
    helper = make("bens new one")
    assert helper(*SYNC, hub.address).code == 0
    assert "ask for the code that it shows" in helper.done("members").out
    assert "ask for the code that it shows" in helper.done("today").out
    assert "do not confirm" in helper.refused("attest", "Cem", "0000", "0000", "0000")
    assert "`folkmoot members`" in helper.refused("attest", "Ana", code)
    assert "You have not confirmed" in helper.refused("attest", "--take-back", "Cem")
    assert "no new computer of Cem waits" in street.done("attest", "--take-back", "Cem").out
    assert "waits on a new one" not in street.done("members").out
    assert "does not answer to this invitation" in new.refused("join", link, "--peer", hub.address)
    unused = street.done("recover", "link", "Cem").out.strip()
    assert "no new computer of Cem waits" in street.done("attest", "--take-back", "Cem").out
    assert "does not answer to this invitation" in new.refused("join", unused, "--peer", hub.address)
    assert "`folkmoot members`" in street.refused("attest", "--take-back", "Cem")
    link = street.done("recover", "link", "Cem").out.strip()
    code = new.refused("join", link, "--peer", hub.address).partition("to them: ")[2][:14]
    assert helper(*SYNC, hub.address).code == 0
    assert "Cem is back" in helper.done("attest", "Cem", code.upper()).out
    assert "back with this computer already" in helper.refused("attest", "Cem", code)
    assert helper(*SYNC, hub.address).code == 0
    assert "You belong to Maple Street now" in new.done("join", link, "--peer", hub.address).out
    assert "waits on a new one" not in street.done("members").out
    cem.done("say", "welcome", "from the lost one")  # it has not heard yet
    assert "does not answer" in cem.refused(*SYNC, hub.address)
    assert "from the lost one" not in street.done("read", "welcome").out


def test_what_cannot_be_done_says_what_can(street: Any, tmp_path: Path, make: Any) -> None:
    assert "cannot be read" in street.refused("recover", "--sheet", str(tmp_path / "none"))
    assert "device of your own" in street.refused("recover", "link", "Ana")
    assert "a second to a month" in street.refused("recover", "link", "Ben", "--expires", "9w")
    assert street("recover").code == 2
    alone = make("alone")
    alone.done("start", "Elm", "--as", "Eve")
    assert "cannot be written" in alone.refused("recover", "sheet", str(tmp_path / "no" / "folder"))
