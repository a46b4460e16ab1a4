"""Recipes for systems that are not available here: what can be checked without their tools."""

import importlib
import plistlib
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"

sys.path.insert(0, str(PACKAGING))
release, build = (importlib.import_module(name) for name in ("release", "build"))
sys.path.remove(str(PACKAGING))

FLATPAK: dict[str, Any] = yaml.safe_load((PACKAGING / "flatpak" / f"{release.APP_ID}.yml").read_text("utf-8"))
WORKFLOW: dict[str, Any] = yaml.safe_load((ROOT / ".github" / "workflows" / "packages.yml").read_text("utf-8"))
INNO = (PACKAGING / "windows" / "folkmoot.iss").read_text("utf-8")


# Flatpak


def test_flatpak_knows_the_application_by_its_name() -> None:
    assert FLATPAK["id"] == release.APP_ID
    (module,) = FLATPAK["modules"]
    folder = PACKAGING / "flatpak"
    files = [source["path"] for source in module["sources"] if source["type"] == "file"]
    assert [path for path in files if not (folder / path).resolve().exists()] == []
    given = {Path(path).name for path in files} | {"Folkmoot"}
    taken = {word.split("/")[0] for line in module["build-commands"] for word in shlex.split(line)[1:]
             if not word.startswith(("-", "/", ".."))}  # fmt: skip
    assert taken == given


def test_flatpak_asks_for_no_more_than_it_needs() -> None:
    asked = set(FLATPAK["finish-args"])
    assert "--share=network" in asked
    named = {one.partition("=")[2] for one in asked if one.startswith("--talk-name=")}
    assert named == {"org.freedesktop.secrets", "org.freedesktop.Notifications", "org.kde.StatusNotifierWatcher"}
    assert not [one for one in asked if one.startswith("--filesystem") or "system-bus" in one or "session-bus" in one]


# Windows


def sections(text: str) -> dict[str, list[str]]:
    """The lines of each section of an Inno Setup script, without comments."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        head = re.fullmatch(r"\[(\w+)\]", line)
        if head:
            name = head.group(1)
        elif name and line and not line.startswith(";"):
            found.setdefault(name, []).append(line)
    return found


def fields(line: str) -> dict[str, str]:
    """A line such as `Root: HKA; Subkey: "x"` as a mapping; two quotes inside a value stand for one."""
    found = re.findall(r'(\w+): ("(?:[^"]|"")*"|[^;]+)', line)
    return {name: value[1:-1].replace('""', '"') if value.startswith('"') else value for name, value in found}


def test_windows_installs_for_one_person_under_the_version_it_is_told() -> None:
    setup = dict(line.split("=", 1) for line in sections(INNO)["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["AppVersion"] == "{#Version}"
    assert (setup["CloseApplications"], setup["ChangesAssociations"]) == ("yes", "yes")
    assert (PACKAGING / "windows" / setup["LicenseFile"].replace("\\", "/")).resolve().exists()


def test_windows_knows_links_invitations_and_archives() -> None:
    rows = [fields(line) for line in sections(INNO)["Registry"]]
    assert {row["Root"] for row in rows} == {"HKA"}, "only the person's own part of the registry"
    commands = {row["Subkey"]: row["ValueData"] for row in rows if row["Subkey"].endswith("command")}
    assert set(commands.values()) == {'"{app}\\folkmoot-window.exe" window "%1"'}
    assert {key.split("\\")[2] for key in commands} == {"folkmoot", "Folkmoot.Invitation", "Folkmoot.Archive"}
    keys = {(row["Subkey"], row.get("ValueName", "")) for row in rows}
    assert ("Software\\Classes\\folkmoot", "URL Protocol") in keys
    assert ("Software\\Classes\\.folkmoot", "") in keys


def test_windows_starts_the_program_that_the_specification_builds() -> None:
    spec = (PACKAGING / "folkmoot.spec").read_text("utf-8")
    programs = {Path(name.replace("\\", "/")).name for name in re.findall(r"\{app\}\\([\w-]+\.exe)", INNO)}
    assert programs == {"folkmoot-window.exe"}
    assert 'program("folkmoot-window", False)' in spec


# macOS


def test_mac_bundle_says_why_it_wants_the_network_and_what_it_opens() -> None:
    facts = release.mac_facts()
    plistlib.loads(plistlib.dumps(facts))
    assert facts["NSLocalNetworkUsageDescription"].endswith(".")
    discovery = (ROOT / "sync" / "net" / "discovery.py").read_text("utf-8")
    (service,) = facts["NSBonjourServices"]
    assert f'"{service}.local."' in discovery
    assert facts["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["folkmoot"]
    assert facts["CFBundleShortVersionString"] == release.VERSION


def test_mac_hardened_runtime_has_its_exceptions() -> None:
    entitlements = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert set(entitlements.values()) == {True}
    script = (PACKAGING / "macos" / "make_dmg.sh").read_text("utf-8")
    assert "--options runtime" in script
    assert "packaging/macos/entitlements.plist" in script
    subprocess.run(["sh", "-n", str(PACKAGING / "macos" / "make_dmg.sh")], check=True)


# The specification and the workflow


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_specification_is_evaluated_for_every_system(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With stand-ins for PyInstaller's words, which are not on the path of tests."""
    made: dict[str, list[Any]] = {}

    def word(kind: str) -> Any:
        class Word:
            pure: tuple[str, ...] = ()
            binaries: tuple[str, ...] = ()
            datas: tuple[str, ...] = ()
            scripts = (("pyi_rth_pyside6", "…"), ("entry", "…"))

            def __init__(self, *arguments: Any, **options: Any) -> None:
                made.setdefault(kind, []).append((arguments, options))

        return Word

    source = (PACKAGING / "folkmoot.spec").read_text("utf-8")
    lines = [line for line in source.splitlines() if not line.startswith("from PyInstaller")]
    lines = [line for line in lines if "contents.json" not in line]
    names = {name: word(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    names |= {"SPECPATH": str(PACKAGING), "collect_submodules": lambda name: [name],
              "copy_metadata": lambda name, recursive: [(name, name)]}  # fmt: skip
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(sys, "platform", system)
    exec(compile("\n".join(lines), "folkmoot.spec", "exec"), names)
    programs = [(options["name"], options["console"]) for _, options in made["EXE"]]
    assert programs == {
        "linux": [("folkmoot", True)],
        "win32": [("folkmoot", True), ("folkmoot-window", False)],
        "darwin": [("folkmoot", False)],
    }[system]
    assert ("BUNDLE" in made) is (system == "darwin")
    begun = {script for words, _ in made["EXE"] for script, _ in words[1]}
    assert begun == ({"entry"} if system == "linux" else {"pyi_rth_pyside6", "entry"}), "what runs at every start"
    ((_, options),) = made["Analysis"]
    assert options["hiddenimports"] == ["desktop", "models", "sync"]


def test_the_workflow_builds_what_the_build_knows() -> None:
    lines = [step["run"] for job in WORKFLOW["jobs"].values() for step in job["steps"] if "run" in step]
    goals = re.findall(r"packaging/build\.py (\w+)", "\n".join(lines))
    assert goals
    assert set(goals) <= set(build.GOALS)
    named = re.findall(r"packaging/[\w./-]+\.(?:py|sh|iss|yml)", "\n".join(lines))
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert set(WORKFLOW["jobs"]) == {"linux", "flatpak", "windows", "macos"}
