"""Links, invitation files and archives that the desktop passes to the program."""

import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop.arrival import Arrival, read
from desktop.cli import starting
from models.errors import Refused
from sync.profile.folder import ProfileFolder
from sync.trust.invitation import Link, write_link


@pytest.mark.parametrize(("words", "arrival"), [
    ("folkmoot:join/abc", Arrival("link", "folkmoot:join/abc")),
    ("/home/ana/Rosas%20Einladung.folkmoot", Arrival("invitation", "/home/ana/Rosas%20Einladung.folkmoot")),
    ("file:///home/ana/F%C3%BCr%20Walt.FOLKMOOT", Arrival("invitation", "/home/ana/Für Walt.FOLKMOOT")),
    ("/media/stick/Maple-Street.folkmoot.zip", Arrival("archive", "/media/stick/Maple-Street.folkmoot.zip")),
    ("Folkmoot:join/abC", Arrival("link", "folkmoot:join/abC")),
    ("FOLKMOOT:place/abC", Arrival("place", "folkmoot:place/abC")),
    ("file:///home/ana/Gr%FCn.folkmoot", Arrival("invitation", "/home/ana/Gr\udcfcn.folkmoot")),
    ("FILE:/home/ana/a%20%23%20b.zip", Arrival("archive", "/home/ana/a # b.zip")),
    ("file://[/a.zip", Arrival("archive", "/a.zip")),
    ("file://localhost/media/50%25.zip", Arrival("archive", "/media/50%.zip")),
])  # fmt: skip
def test_what_arrives(words: str, arrival: Arrival) -> None:
    assert read(words) == arrival


def test_a_path_without_a_folder_is_one_of_this_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert read("a.zip").path == tmp_path / "a.zip"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have Unicode names alone")
def test_an_invitation_whose_name_is_no_unicode_reaches_the_window_that_runs_as_a_link(tmp_path: Path) -> None:
    link = write_link(Link(bytes(32), bytes(16), "Elm Street", ()))
    for name, arrives in ((b"Gr\xfcn.folkmoot", "link"), ("Grün.folkmoot".encode(), "invitation")):
        file = Path(os.fsdecode(bytes(tmp_path) + b"/" + name))
        file.write_text(link)
        arrival = starting.by_text(read(str(file)))
        assert arrival is not None
        assert arrival.kind == arrives
        assert arrival.text == (link if arrives == "link" else str(file))


def test_in_a_folder_that_is_gone_a_path_is_refused_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()
    monkeypatch.chdir(folder)
    folder.rmdir()
    with pytest.raises(Refused, match=r"archive\."):
        starting.look_first(read("a.zip"), tmp_path)


def test_an_archive_opens_in_a_new_profile_or_beside_the_one_in_use(tmp_path: Path) -> None:
    archive, other = Arrival("archive", "/a.zip"), Arrival("archive", "/b.zip")
    profile = tmp_path / "profile"
    assert starting.place_for(archive, profile) == profile
    ProfileFolder(profile).vault.write_bytes(b"in use")
    beside = starting.place_for(archive, profile)
    assert beside is not None
    assert beside.is_relative_to(profile)
    assert beside != profile
    assert starting.place_for(archive, profile) == beside
    assert starting.place_for(other, profile) != beside
    assert starting.place_for(Arrival("link", "folkmoot:x"), profile) == profile


@pytest.mark.parametrize(("begun", "at", "offered"), [
    ("arch", "1", "plain,archive\n"), ("window /home/ana/Ros", "2", "file,/home/ana/Ros\n"),
])  # fmt: skip
def test_completing_words_in_a_shell_opens_no_window(begun: str, at: str, offered: str) -> None:
    command = [sys.executable, "-m", "desktop.cli"]
    environment = {"_FOLKMOOT_COMPLETE": "bash_complete", "COMP_WORDS": f"folkmoot {begun}", "COMP_CWORD": at}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == offered


def test_what_keeps_the_window_from_starting_is_said(tmp_path: Path) -> None:
    file = tmp_path / "folkmoot"
    file.write_text("no folder")
    command = [sys.executable, "-m", "desktop.cli", "window"]
    environment = {"XDG_DATA_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as started:
        assert started.stderr is not None
        said = started.stderr.readline()
        started.terminate()  # a window says it too, until it is closed
    assert said == f"{file} is not a folder and cannot become one. Choose another one for Folkmoot.\n"


@pytest.mark.parametrize(("content", "sentence"), [
    ({"moot/bagit.txt": b"", "moot/folkmoot.json": b'{"format": 99}'}, "written by a newer Folkmoot"),
    ({"holiday.txt": b"sea"}, "not a Folkmoot archive"),
])  # fmt: skip
def test_a_file_that_cannot_be_opened_is_refused_before_a_profile_is_made_for_it(
    content: dict[str, bytes], sentence: str, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    ProfileFolder(profile).vault.write_bytes(b"in use")
    file = tmp_path / "moot.folkmoot.zip"
    with ZipFile(file, "w") as archive:
        for name, written in content.items():
            archive.writestr(name, written)
    command = [sys.executable, "-m", "desktop.cli", "--profile", str(profile), "window", str(file)]
    done = subprocess.run(command, env={}, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert [each.name for each in profile.iterdir()] == ["vault"]


@pytest.mark.parametrize("what", ["folkmoot:join/abc", "invitation.folkmoot"])
def test_what_is_no_invitation_is_refused_before_a_window_opens(what: str, tmp_path: Path) -> None:
    (tmp_path / "invitation.folkmoot").write_bytes(bytes(5_000))
    command = [sys.executable, "-m", "desktop.cli", "--profile", str(tmp_path / "profile"), "window", what]
    done = subprocess.run(command, env={}, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, "invitation" in done.stderr) == (1, True)
    assert not (tmp_path / "profile").exists()
