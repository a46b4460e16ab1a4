"""What is pasted or dropped never becomes raw markup or the address of a file."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.kit.files.taking import taken

PATH = Path("/home/ana/Our street.jpg")
ADDRESS = "file:///home/ana/Our%20street.jpg"


def mime(**forms: str) -> QMimeData:
    made = QMimeData()
    for form, text in forms.items():
        made.setData(form.replace("_", "/"), text.encode())
    return made


def test_addresses_of_files_are_files_in_every_form(qapp: QApplication) -> None:
    listed = QMimeData()
    listed.setUrls([QUrl.fromLocalFile(str(PATH)), QUrl.fromLocalFile("/home/ana/b.pdf")])
    assert taken(listed).files == (PATH, Path("/home/ana/b.pdf"))
    for text in (ADDRESS, f"copy\n{ADDRESS}", f"x-special/nautilus-clipboard\ncopy\n{ADDRESS}\n"):
        found = taken(mime(text_plain=text))
        assert (found.files, found.text) == ((PATH,), "")


def test_addresses_of_pages_are_text(qapp: QApplication) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a")])
    assert taken(data).text == "https://example.org/a"
    assert taken(mime(text_plain="see https://example.org and be there")).files == ()


def test_markup_becomes_plain_text(qapp: QApplication) -> None:
    assert taken(mime(text_html="<p>Bring <b>cake</b></p><img src='file:///etc/x.png'>")).text.strip() == "Bring cake"
    assert taken(mime(text_html="<b>cake</b>", text_plain="cake & tea")).text == "cake & tea"


def test_a_picture_counts_where_there_is_no_text(qapp: QApplication) -> None:
    data = QMimeData()
    data.setImageData(QImage(20, 10, QImage.Format.Format_RGB32))
    found = taken(data).picture
    assert found is not None
    assert found.width() == 20
    data.setText("cells\tof a table")
    assert taken(data).picture is None
    assert taken(data).text == "cells\tof a table"
