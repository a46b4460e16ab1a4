"""Which Folkmoot this is."""

from pathlib import Path

import pytest

from desktop import version


def test_a_packaged_folkmoot_tells_its_own_version_beside_the_metadata_of_an_older_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(version, "FOLDER", tmp_path)
    from_source = version.version()
    assert from_source
    (tmp_path / "version").write_text("9.9.9\n")
    assert version.version() == "9.9.9"
