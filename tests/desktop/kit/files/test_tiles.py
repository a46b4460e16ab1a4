"""Files inside what a delegate paints, and pictures that strangers send."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QApplication

from desktop.kit.files import words
from desktop.kit.files.reading import ShownFile
from desktop.kit.files.thumbnails import WIDEST, decoded
from desktop.kit.files.tiles import COLUMNS, tiles
from sync.file_commands import File, Files

PDF = ShownFile(b"d" * 32, "a.pdf", "application/pdf", 5)


def picture(width: int = 0, height: int = 0, *, here: bool = True) -> ShownFile:
    return ShownFile(b"p" * 32, "street.jpg", "image/jpeg", 5, "", width, height, here, here)


def encoded(width: int, height: int, kind: bytes = b"jpeg") -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data().data())


def test_a_picture_has_its_place_before_it_is_here(qapp: QApplication) -> None:
    for room in (120.0, 400.0, 900.0):
        away, here = (tiles([picture(4000, 3000, here=each)], 10, 20, room)[0][0] for each in (False, True))
        assert away == here
        assert abs(here.width() / here.height() - 4 / 3) < 0.01
        assert here.width() <= room
    panorama = tiles([picture(90_000, 10)], 0, 0, 500)[0][0]
    assert 40 < panorama.height() < panorama.width() <= 500


def test_several_pictures_are_a_grid_and_files_stand_below(qapp: QApplication) -> None:
    placed = tiles([*[picture()] * 5, PDF], 0, 0, 2_000)
    pictures = [rect for rect, file in placed if file.is_picture]
    assert len({rect.top() for rect in pictures}) == -(-5 // COLUMNS)
    assert len({rect.size().toTuple() for rect in pictures}) == 1
    assert placed[-1][0].top() > max(rect.bottom() for rect in pictures)
    narrow = tiles([picture()] * 2, 0, 0, 100)
    assert all(rect.right() <= 100 for rect, _ in narrow)


@pytest.mark.qt_log_ignore("JPEG")
def test_only_small_pictures_of_the_right_kind_are_decoded(qapp: QApplication) -> None:
    assert decoded(encoded(WIDEST, 10), WIDEST, (b"jpeg",)) is not None
    assert decoded(encoded(WIDEST + 1, 10), WIDEST, (b"jpeg",)) is None
    assert decoded(encoded(10, 10, b"png"), WIDEST, (b"jpeg",)) is None
    assert decoded(encoded(10, 10, b"png"), WIDEST) is not None
    assert decoded(b"<svg xmlns='http://www.w3.org/2000/svg'/>", WIDEST) is None
    assert decoded(encoded(10, 10)[:60], WIDEST, (b"jpeg",)) is None


def test_why_a_file_does_not_come_is_said_only_while_there_is_no_room(qapp: QApplication) -> None:
    file = File(b"f" * 32, b"r" * 16, "files", "a.pdf", "x/y", 500, 1, False, 0, True, False, (), False)
    full, roomy = Files((file,), 900, 1_000), Files((file,), 400, 1_000)
    assert words.no_room(file, full) == "It does not come by itself: files take 900 bytes of 1.0 kB on this computer."
    assert words.no_room(file, roomy) == ""
    assert words.no_room(replace(file, wanted=False), full) == ""


def test_it_is_said_on_whose_computer_a_file_is(qapp: QApplication) -> None:
    file = File(b"f" * 32, b"r" * 16, "files", "a.pdf", "x/y", 5_000, 1, False, 0, True, False, (b"ana", b"ben"), False)
    names = {b"ana": "Ana", b"ben": "Ben"}.__getitem__
    said = words.away(file, names).replace("\u2068", "").replace("\u2069", "")
    assert said == "Not here yet: on the computer of Ana, Ben"
    assert words.away(replace(file, holders=()), names) == "Not here yet"
    assert words.away(replace(file, fetched=2_500), names) == "Fetching: 2.5 kB of 5.0 kB"
