"""The link of an invitation in what was clicked, and what is said where there is none."""

import os
import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop import recovery_sheet
from desktop.app.invitation_text import in_file, in_text, of_arrival
from desktop.app.invitation_words import spelled
from desktop.arrival import Arrival, read
from models.errors import Refused
from models.ids import GroupId, MemberId
from sync.trust.invitation import Link, new_sheet, read_link, write_link, write_sheet

LINK = write_link(Link(bytes(32), bytes(16), "Elm Street", ("192.168.1.20:4000",)))
SHEET = write_sheet(new_sheet(GroupId(bytes(32)), MemberId(bytes(range(16))), bytes(32)))


def file_with(content: bytes, folder: Path) -> Path:
    file = folder / "Für Walt.folkmoot"
    file.write_bytes(content)
    return file


@pytest.mark.parametrize("text", [
    LINK,
    f"Hello Walt,\r\n\r\n  join us: {LINK} \r\n\r\nRosa\r\n",
    "\n".join(["Hello Walt,", *textwrap.wrap(LINK, 40), "", "Rosa"]),
    "\n".join(["Hello Walt,", *textwrap.wrap(LINK, 40), "Rosa"]),
    "\r\n".join(["> Hello Walt,", ">", *(f"> > {line}" for line in textwrap.wrap(LINK, 40)), "> Rosa"]),
    "=\n".join(LINK[start:start + 60] for start in range(0, len(LINK), 60)) + "\n\nRosa",
    f"Click <{LINK}>, or copy it.",
    f'<p>Join <a href="{LINK}">our street</a></p>',
    f"The old one, {LINK[:-3]}, is wrong: {LINK}.",
    LINK[:30] + "\u200b" + LINK[30:],
    f"Folkmoot: the street\nFolkmoot{LINK.removeprefix('folkmoot')}",
])  # fmt: skip
def test_a_link_is_found_among_other_words_and_in_broken_lines(text: str, tmp_path: Path) -> None:
    assert in_file(file_with(text.encode(), tmp_path)) == LINK


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_editors_of_windows_begin_a_text_with_a_mark(encoding: str, tmp_path: Path) -> None:
    assert in_file(file_with(f"{LINK}\r\n".encode(encoding), tmp_path)) == LINK


def test_the_code_of_a_sheet_is_found(tmp_path: Path) -> None:
    assert in_file(file_with(f"Keep it.\n\n{SHEET}\n\nRosa\n".encode(), tmp_path)) == recovery_sheet.code_in(SHEET)


@pytest.mark.parametrize(("content", "code"), [
    (b"", "join.no_link"),
    (b"Buy milk", "join.no_link"),
    (bytes(5_000_000), "join.no_link"),
    (b"PK\3\4" + bytes(range(256)) * 9, "join.no_link"),
    (b"folkmoot:", "join.bad_link"),
    (b"folkmoot:\n\njoin", "join.bad_link"),
    (b"folkmoot:open/abc", "join.other_link"),
    (b"folkmoot:join/abc", "join.bad_link"),
    (b"folkmoot:place/abc", "join.bad_link"),
    (LINK[:-1].encode(), "join.bad_link"),
    (b"folkmoot:recover/ABCDE", "recover.bad_sheet"),
])  # fmt: skip
def test_what_holds_no_whole_link_is_refused(content: bytes, code: str, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        in_file(file_with(content, tmp_path))
    assert refused.value.code == code


def test_an_invitation_is_read_from_words_on_paper() -> None:
    words = spelled(LINK)
    assert len(words) == 38
    numbered = "\n".join(f"{number}. {word.upper()}" for number, word in enumerate(words, 1))
    for text in (" ".join(words), " ".join(word[:4] for word in words), numbered):
        read_back = read_link(in_text(text))
        assert (read_back.group, read_back.secret) == (bytes(32), bytes(16))


@pytest.mark.parametrize(("change", "code"), [
    (lambda words: words[:-1], "join.word_count"),
    (lambda words: [*words, "apple"], "join.word_count"),
    (lambda words: ["abandonn", *words[1:]], "join.unknown_word"),
    (lambda words: ["xylophone", *words[1:]], "join.unknown_word"),
    (lambda words: ["zoo", *words[1:]], "join.wrong_words"),
    (lambda words: ["street"], "join.bad_link"),
    (lambda words: ["Dear", "Walt", "we", "have", "a", "zoo", "on", "our", "street"], "join.bad_link"),
])  # fmt: skip
def test_wrong_words_are_refused_with_what_is_wrong(change: Callable[[list[str]], list[str]], code: str) -> None:
    with pytest.raises(Refused) as refused:
        in_text(" ".join(change(spelled(LINK))))
    assert refused.value.code == code


def test_folders_pipes_and_what_is_not_there_are_refused_at_once(tmp_path: Path) -> None:
    folder, pipe = tmp_path / "folder.folkmoot", tmp_path / "pipe.folkmoot"
    folder.mkdir()
    os.mkfifo(pipe)
    for path in (folder, pipe, tmp_path / "missing.folkmoot", tmp_path / "\0.folkmoot"):
        with pytest.raises(Refused, match=r"join.unreadable_file"):
            in_file(path)


@pytest.mark.parametrize("words", ["folkmoot:", "folkmoot:dance", "folkmoot:join/abc", "folkmoot:" + "x" * 100_000])
def test_a_broken_link_is_refused(words: str) -> None:
    with pytest.raises(Refused, match=r"join.bad_link"):
        of_arrival(read(words))


def test_a_whole_link_arrives() -> None:
    assert of_arrival(Arrival("link", LINK)) == LINK
