from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale

from desktop.features.conversations import sentences
from desktop.features.conversations.message_row import Chip, Row
from desktop.features.conversations.queries import Message
from desktop.kit.files.reading import ShownFile


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_times_are_said_as_people_say_them(qapp: Any) -> None:
    noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0, microsecond=0)

    def said(moment: datetime) -> str:
        return sentences.moment_of(int(moment.timestamp() * 1000))

    assert said(noon).startswith("today 12")
    assert said(noon - timedelta(days=1)).startswith("yesterday 12")
    assert str(noon.year - 3) in said(noon.replace(year=noon.year - 3, day=1))


def test_counts_have_a_singular(qapp: Any) -> None:
    assert sentences.new_messages(1, 100) == "One new message"
    assert sentences.new_messages(7, 100) == "7 new messages"
    assert sentences.new_messages(100, 100) == "99+ new messages"
    assert sentences.delivered(0) == "On this computer"
    assert sentences.delivered(1) == "Reached one device"
    assert sentences.delivered(5) == "Reached 5 devices"


@pytest.fixture
def english(qapp: Any) -> Iterator[None]:
    former = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(former)


def test_who_reacted_is_named(english: None) -> None:
    assert plain(sentences.reactors(Chip("👍", 2, False, ("Ana", "Ben")))) == "👍 from Ana and Ben"
    assert plain(sentences.reactors(Chip("👍", 4, True, ("Ana", "Ben")))).endswith("Ana and Ben and 2 more")


def test_unknown_people_have_a_word(qapp: Any) -> None:
    assert sentences.name(None) == "Somebody"
    assert sentences.name(" \u202e ") == "Somebody"


def test_tooltips_never_become_markup() -> None:
    assert sentences.plain_tip("<b>&") == "<span>&lt;b>&amp;</span>"


def test_files_stand_under_the_text_and_are_spoken(english: None) -> None:
    ids, files = (b"r" * 16, b"c" * 16, b"a" * 16), ("street.jpg", "a.pdf")
    said = Message(1, *ids, 1 << 57, "our street", None, False, False, files)
    picture = ShownFile(b"p" * 32, "street.jpg", "image/jpeg", 5, alt="Our street by night")
    minutes = ShownFile(b"m" * 32, "a.pdf", "application/pdf", 5, here=False)
    row = Row(said, "Ana", False, (2026, 5, 1), files=(picture, minutes))
    assert sentences.visible(row) == "our street"
    assert plain(sentences.told(row)) == "our street\nPicture: Our street by night\nFile: a.pdf, not here yet"
    assert "Picture: Our street by night" in plain(sentences.spoken(row))
    alone = replace(row, message=replace(said, text=""), files=(minutes,))
    assert plain(sentences.told(alone)) == plain(sentences.as_text([alone])) == "File: a.pdf, not here yet"
    removed = replace(row, message=replace(said, redacted=True))
    assert "Our street" not in sentences.told(removed)
