"""The sample group is content: plain files, one for each module, translated or not."""

from pathlib import Path

import pytest

from desktop.demo import content
from models.features import FEATURES


def test_each_file_belongs_to_a_module_and_is_packaged_as_it_is() -> None:
    names = {file.name.partition(".")[0] for file in content.DEMO.glob("*.txt")}
    assert {"people", "conversations"} <= names <= {feature.name for feature in FEATURES}
    assert [file.name for file in content.DEMO.iterdir() if file.suffix != ".txt"] == []


def test_a_language_is_read_where_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "people.txt").write_text("; a remark\ngroup: Maple Street\n", "utf-8")
    (tmp_path / "people.de.txt").write_text("group: Ahornweg\n", "utf-8")
    (tmp_path / "lending.txt").write_text("", "utf-8")
    assert content.read("people", "", tmp_path) == content.read("people", "fr", tmp_path) == ["group: Maple Street"]
    assert content.read("people", "de", tmp_path) == ["group: Ahornweg"]
    assert content.modules(tmp_path) == ["lending"]


def test_blocks_hold_values_of_several_lines() -> None:
    lines = ["group: A", "= rosa", "about: one", "|", "| two", "", "= tom", "name: Tom"]
    assert list(content.blocks(lines)) == [
        ("", {"group": "A"}), ("rosa", {"about": "one\n\ntwo"}), ("tom", {"name": "Tom"}),
    ]  # fmt: skip


def test_a_line_that_is_not_understood_is_named() -> None:
    with pytest.raises(ValueError, match="hello there"):
        list(content.blocks(["= rosa", "hello there"]))
