"""A field of files: what a record says of each, and who changes it how."""

import pytest
from msgspec.structs import replace

from models import rules
from models.attachment import Attachment, attachment, described
from models.declared import shown, written
from models.edit import Delete, Put
from models.errors import Refused
from models.feature import Kind
from models.fields import Files, Invalid, Line, Pictures, attachments

PDF = Attachment(b"\x0a" * 32, b"\x02" * 32, "minutes.pdf", "application/pdf", 500)
JPEG = Attachment(b"\x03" * 32, b"\x04" * 32, "drill.jpg", "image/jpeg", 500, b"\x05" * 32, 90)
FIELDS = {"name": Line(), "files": Files(most=2), "pictures": Pictures()}


def line(file: Attachment) -> str:
    return f"{file.item} {file.value}"


def kind() -> Kind:
    return Kind("item", lambda _case: None, lambda _record: {}, fields=FIELDS)


def test_files_are_written_as_keys_and_values_and_read_again() -> None:
    ops = list(written(kind(), {"files": f"{line(PDF)}\n{line(JPEG)}"}, {}))
    assert ops == [Put((f"files {JPEG.item}",), JPEG.value), Put((f"files {PDF.item}",), PDF.value)]
    state = {op.path[0]: op.value for op in ops if isinstance(op, Put)}
    assert list(attachments(FIELDS, state)) == [("files", JPEG), ("files", PDF)]
    assert shown(FIELDS, state, "files") == "drill.jpg, minutes.pdf"
    assert list(written(kind(), {"files": line(PDF)}, state)) == [Delete((f"files {JPEG.item}",))]


@pytest.mark.parametrize("raw", ["hello", PDF.item, f"{PDF.item} {PDF.value}x/y", f"{PDF.item.upper()} {PDF.value}"])
def test_what_names_no_file_is_refused(raw: str) -> None:
    with pytest.raises(Invalid):
        Files().items(raw)


def test_a_field_of_pictures_takes_pictures_alone() -> None:
    assert Pictures().items(line(JPEG)) == {line(JPEG)}
    with pytest.raises(Invalid):
        Pictures().items(line(PDF))
    found = rules.reading("item", FIELDS, [Put((f"pictures {PDF.item}",), PDF.value)])
    assert isinstance(found, Refused)
    assert found.code == "field.not_accepted"


def test_an_edit_is_read_as_files_that_come_and_go() -> None:
    found = rules.reading("item", FIELDS, [Put((f"files {PDF.item}",), PDF.value), Delete((f"files {JPEG.item}",))])
    assert isinstance(found, rules.Change)
    assert found.items == {"files": {PDF.item: True, JPEG.item: False}}
    for flaw in (True, "", PDF.value.replace("500", "0500"), None, 5):
        assert isinstance(rules.reading("item", FIELDS, [Put((f"files {PDF.item}",), flaw)]), Refused)
    assert isinstance(rules.reading("item", FIELDS, [Put(("files x",), PDF.value)]), Refused)


TOLD = replace(JPEG, alt="Rosa on the ladder / by the shed", width=4000, height=3000)


def test_what_a_picture_shows_stands_in_its_value_where_the_field_takes_it() -> None:
    assert attachment(TOLD.item, TOLD.value) == TOLD
    assert described(line(TOLD), " by\nday ") == line(replace(TOLD, alt="by day"))
    assert described(line(TOLD), "\u202e") == line(replace(TOLD, alt=""))
    assert attachment(JPEG.item, replace(JPEG, alt="x" * 301).value) is None
    assert attachment(PDF.item, replace(PDF, alt="by day").value) is None
    assert described(line(PDF), "by day") == line(PDF)
    assert Files(described=True).items(line(TOLD)) == {line(TOLD)}
    assert not Files().accepts_file(TOLD.item, TOLD.value)
    assert list(written(kind(), {"files": line(TOLD)}, {})) == [Put((f"files {JPEG.item}",), JPEG.value)]
