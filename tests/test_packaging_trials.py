"""Where what was built is tried."""

import importlib
import os
import platform
import sys
from pathlib import Path
from types import ModuleType

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the trials need Linux")


@pytest.fixture
def trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """With a `debootstrap` that writes down what it is told, and makes nothing."""
    monkeypatch.syspath_prepend(PACKAGING)
    module = importlib.import_module("trial")
    monkeypatch.setattr(module.trial_machine, "ROOTS", tmp_path / "roots")
    program = tmp_path / "bin" / "debootstrap"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\necho "$2" >> "{tmp_path}/asked"\nexit 1\n', "utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join([str(program.parent), os.environ["PATH"]]))
    return module


@pytest.mark.parametrize(("facts", "asked"), [
    ({"ID": "debian", "VERSION_CODENAME": "bookworm"}, ["bookworm"]),
    ({"ID": "debian", "VERSION_CODENAME": "trixie"}, ["trixie"]),
    ({"ID": "ubuntu", "ID_LIKE": "debian", "VERSION_CODENAME": "noble"}, []),
])  # fmt: skip
def test_the_brief_trial_takes_the_debian_of_the_build(
    trial: ModuleType, facts: dict[str, str], asked: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: facts)
    assert trial.main("prepare", []) == importlib.import_module("try").NO_MIRROR
    told = tmp_path / "asked"
    assert (told.read_text("utf-8").split() if told.exists() else []) == asked
