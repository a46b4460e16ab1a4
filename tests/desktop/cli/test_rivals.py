"""A steward with two computers signs rival resolutions in the two halves of a parted group. Both have a majority. When
the halves meet, everybody reads what excludes what, who signed both, and what can be done, and all end alike."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.desktop.cli.conftest import Hub

SYNC = ("sync", "--for", "20s", "--until-quiet", "--silent", "--peer")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("hub")


@contextmanager
def up(program: Any, folder: Path) -> Iterator[str]:
    one = Hub(program, folder / "passphrase")
    try:
        yield one.address
    finally:
        one.end()


def meet(folder: Path, here: Any, *others: Any) -> None:
    with up(here, folder) as address:
        for other in (*others, *others[:-1]):
            assert other(*SYNC, address).code == 0


def proposed(program: Any) -> str:
    [waiting] = [each for each in program.done("resolve", "list", "--json").json if each["state"] == "open"]
    return str(waiting["id"])


@pytest.fixture(scope="module")
def parted(make: Any, folder: Path) -> tuple[Any, ...]:
    """Ana and Ben in one half have removed Cleo; Ana's other computer and Cleo in the other have removed Ben."""
    ana, laptop, ben, cleo, dan = (make(name) for name in ("ana", "laptop", "ben", "cleo", "dan"))
    ana.done("start", "Elm Yard", "--as", "Ana")
    link = ana.done("invite", "--uses", "3").out
    with up(ana, folder) as address:
        for program, name in ((ben, "Ben"), (cleo, "Cleo"), (dan, "Dan")):
            program.done("join", "-", "--as", name, "--peer", address, stdin=link)
        laptop.done("join", "-", "--peer", address, stdin=ana.done("device", "link").out)
    ana.done("resolve", "propose", "--voter", "Ben", "--voter", "Cleo", "--voter", "Dan", "--grant", "steward=Ben",
             "--grant", "steward=Cleo")  # fmt: skip
    meet(folder, ana, laptop, ben, cleo, dan)
    ana.done("remove", "Cleo")
    meet(folder, ana, ben)
    assert ben.done("resolve", "sign", proposed(ben)).out == "Cleo is removed.\n"
    meet(folder, ben, ana)
    laptop.done("remove", "Ben")
    meet(folder, laptop, cleo, dan)
    assert cleo.done("resolve", "sign", proposed(cleo)).out == "Ben is removed.\n"
    meet(folder, cleo, laptop, dan)
    ben.done("say", "street", "from Ben's half")
    cleo.done("say", "street", "from Cleo's half")
    for program, other in ((ana, "Cleo"), (dan, "Ben")):
        assert out(program) == other
        assert "exclude each other" not in program.done("members").out
    return ana, laptop, ben, cleo, dan


def out(program: Any) -> str:
    [removed] = [each["name"] for each in program.done("members", "--json").json if each["state"] == "removed"]
    return str(removed)


def texts(program: Any) -> set[str]:
    return {each["text"] for each in program.done("read", "street", "--json").json}


def in_state(program: Any, state: str) -> list[str]:
    found = program.done("resolve", "list", "--json").json
    return [each["id"] for each in found if each["number"] == 2 and each["state"] == state]


def test_who_signed_both_is_named_and_what_can_be_done_is_said(parted: tuple[Any, ...], folder: Path) -> None:
    ana, _laptop, _ben, _cleo, dan = parted
    meet(folder, ana, dan)
    assert out(ana) == out(dan)
    [kept], [lost] = in_state(dan, "followed"), in_state(dan, "aside")
    said = dan.done("resolve", "list").out
    assert "Two resolutions with the number 2 exclude each other" in said
    assert "Both were signed by Ana. Ask which one was meant" in said
    assert f"`folkmoot resolve sign {lost[:12]}`" in said
    assert "You signed both. Tell the others which one you meant." in ana.done("members").out
    for command in ("members", "today", "status", "groups"):
        assert "Both were signed by Ana" in dan.done(command).out
    assert "Both were signed by Ana" in dan("doctor").out
    assert len(dan.done("today", "--json").json["rivals"]) == 1
    assert "Both were signed by Ana" in dan.done("resolve", "show", lost).out
    dan.done("archive", "export", str(folder / "yard.zip"))
    with zipfile.ZipFile(folder / "yard.zip") as archive:
        [members] = [name for name in archive.namelist() if name.endswith("/members.html")]
        assert "Both were signed by Ana." in archive.read(members).decode()
    choice = dan.refused("resolve", "show", "2")
    assert kept[:12] in choice
    assert lost[:12] in choice


def test_a_majority_chooses_and_nothing_honest_is_lost(parted: tuple[Any, ...], folder: Path) -> None:
    """Whoever was put out by the one that prevails comes back, with what was written in that half."""
    ana, laptop, ben, cleo, dan = parted
    before = out(dan)
    [lost] = in_state(dan, "aside")
    dan.done("resolve", "sign", lost)
    back, gone = (ben, cleo) if before == "Ben" else (cleo, ben)
    name = out(dan)
    assert {before, name} == {"Ben", "Cleo"}
    meet(folder, dan, ana, laptop, back)
    lists = [each.done("resolve", "list", "--json").json for each in (ana, laptop, back, dan)]
    assert all(each == lists[0] for each in lists)
    assert {out(each) for each in (ana, laptop, back, dan)} == {name}
    assert f"from {before}'s half" in texts(dan)
    with up(dan, folder) as address:
        assert "was taken out" in gone.refused(*SYNC, address)
    assert dan.done("restore", name).out.startswith(f"Proposed: {name} comes back.")
    meet(folder, dan, ana)
    ana.done("resolve", "sign", proposed(ana))
    meet(folder, ana, dan, gone)
    assert f"from {name}'s half" not in texts(gone)
    assert f"1 change by {name} put aside" in dan.done("status").out
    [aside] = ana.done("aside", name, "--json").json
    assert (aside["reason"], aside["what"], aside["words"]) == ("removed", "message", f"from {name}'s half")
    said = dan("aside").out
    assert f"{name}, message" in said
    assert f"`folkmoot restore {name} --words`" in said
    assert dan.done("restore", name, "--words").out.startswith(f"Proposed: {name} is in again, and what {name} wrote")
    meet(folder, dan, ana)
    ana.done("resolve", "sign", proposed(ana))
    meet(folder, ana, dan, gone, back)
    for each in (ana, dan, gone, back):
        assert texts(each) == {"from Ben's half", "from Cleo's half"}
        assert f"change by {name} put aside" not in each.done("status").out
        assert each.done("aside").out == "Nothing is put aside.\n"
    assert "Nothing that" in dan.refused("restore", name, "--words")


def test_that_one_stays_aside_can_be_settled(parted: tuple[Any, ...], folder: Path) -> None:
    ana, _laptop, _ben, _cleo, dan = parted
    [kept], [lost] = in_state(dan, "followed"), in_state(dan, "aside")
    assert "no rival" in dan.refused("resolve", "propose", "--over", kept)
    dan.done("resolve", "propose", "--over", lost)
    meet(folder, dan, ana)
    ana.done("resolve", "sign", proposed(ana))
    assert "stays aside already" in ana.refused("resolve", "propose", "--over", lost)
    assert "nothing left for you to sign" in dan.refused("resolve", "sign", "1")
    assert "exclude each other" not in ana.done("members").out
    assert "exclude each other" not in ana.done("resolve", "list").out
