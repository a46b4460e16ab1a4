"""What members install: its licences, its place on a desktop, and reproducible builds."""

import configparser
import importlib
import io
import os
import re
import runpy
import shutil
import struct
import subprocess
import sys
import tarfile
import threading
import tomllib
import zipfile
from email.message import Message
from importlib.metadata import Distribution
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from desktop.version import version

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NAMES = ("release", "folders", "licences", "icons", "manual", "trimming", "portable", "desktop_files", "debian_package")

sys.path.insert(0, str(PACKAGING))
release, folders, licences, icons, manual, trimming, portable, desktop_files, debian_package = (
    importlib.import_module(name) for name in NAMES)  # fmt: skip
build: ModuleType = importlib.import_module("build")
sys.path.remove(str(PACKAGING))

linux = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-shlibdeps") is None, reason="needs dpkg-dev")
LINUX = PACKAGING / "linux"
TEXT = (LINUX / "portable.txt").read_text("utf-8")


# What is made, and from what


def fill_the_disk(file: Path) -> None:
    file.write_text("half of")
    raise OSError("the disk is full")


def test_nobody_sees_half_of_a_package(tmp_path: Path) -> None:
    file = tmp_path / "folkmoot.deb"
    usual = os.umask(0o077)
    with folders.whole(file) as part:
        part.write_text("the one before")
    os.umask(usual)
    with pytest.raises(OSError, match="disk"), folders.whole(file) as part:
        fill_the_disk(part)
    assert file.read_text() == "the one before"
    assert file.stat().st_mode & 0o044 == 0o044, "others may take it"
    assert list(tmp_path.iterdir()) == [file]


@linux
def test_a_second_build_in_the_same_folder_waits_for_the_first(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    order: list[str] = []

    def second() -> None:
        with folders.alone(tmp_path):
            order.append("second")

    with folders.alone(tmp_path):
        waiting = threading.Thread(target=second)
        waiting.start()
        said = ""
        while "waits for it" not in said and waiting.is_alive():
            said += capfd.readouterr().err
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


def test_an_unpacked_source_archive_knows_its_files_and_its_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("pyproject.toml", "resources/icon.svg", "resources/__pycache__/made.pyc"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    os.utime(tmp_path / "pyproject.toml", (1_700_000_000, 1_700_000_000))
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert release.tracked("resources") == [Path("resources/icon.svg")]
    assert release.epoch() == 1_700_000_000


# Version and licences


@pytest.mark.skipif(not release.is_repository(), reason="asks git")
def test_the_version_comes_from_one_place() -> None:
    assert release.VERSION == PROJECT["version"] == version()
    held = subprocess.run(["git", "grep", "-lF", f'"{release.VERSION}"', "--", ":!uv.lock", ":!tests"], cwd=ROOT,
                          capture_output=True, text=True, check=True).stdout.split()  # fmt: skip
    assert held == ["pyproject.toml"]


@pytest.mark.parametrize("name", sorted(licences.distributions()))
def test_every_dependency_has_a_licence_and_its_text(name: str) -> None:
    part = licences.of_python(licences.distributions()[name])
    assert part.licence
    assert part.source.startswith("https://")
    assert part.texts or licences.TABLE["texts"][name] == []


class Made(Distribution):
    """A Python package with this metadata and these files."""

    def __init__(self, facts: dict[str, str], folder: Path, files: dict[str, str]) -> None:
        self._facts, self._folder = facts, folder
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        (folder / "new-1.dist-info").mkdir(exist_ok=True)
        (folder / "new-1.dist-info/RECORD").write_text("".join(f"{name},,\n" for name in files), "utf-8")

    @property
    def metadata(self) -> Any:
        message = Message()
        for name, value in {"Name": "new", "Version": "1", **self._facts}.items():
            message[name] = value
        return message

    @property
    def version(self) -> str:
        return "1"

    def read_text(self, filename: str) -> str | None:
        file = self._folder / "new-1.dist-info" / filename
        return file.read_text("utf-8") if file.exists() else None

    def locate_file(self, path: Any) -> Path:
        return self._folder / path


TEXT_FILE = {"new-1.dist-info/licenses/LICENSE": "Permission is granted"}


@pytest.mark.parametrize("facts", [
    {"License-Expression": "MIT"}, {"License": "MIT"}, {"Classifier": "License :: OSI Approved :: MIT License"},
])  # fmt: skip
def test_packages_name_their_licence_in_several_ways(facts: dict[str, str], tmp_path: Path) -> None:
    part = licences.of_python(Made(facts, tmp_path, TEXT_FILE))
    assert (part.licence, part.texts) == ("MIT", ("Permission is granted",))


@pytest.mark.parametrize(("facts", "files"), [
    ({}, TEXT_FILE), ({"License": "see the file"}, TEXT_FILE), ({"License": "MIT"}, {}),
    ({"License": "MIT"}, {"new-1.dist-info/licenses/LICENSE": "\n"}),
])  # fmt: skip
def test_a_dependency_without_a_licence_stops_the_build(
    facts: dict[str, str], files: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(licences.Unlicensed, match=r"^new .* licences/parts\.toml$"):
        licences.of_python(Made(facts, tmp_path, files))


def test_the_table_has_no_line_that_nothing_needs() -> None:
    known = set(licences.distributions())
    assert set(licences.TABLE["names"]) | set(licences.TABLE["texts"]) <= known
    assert {one["of"] for one in licences.TABLE["inside"]} <= known
    assert all(part.texts or part.licence for part in licences.inside(known))


def test_the_page_names_every_part_and_holds_each_text_once() -> None:
    parts = [licences.Part("Qt <6>", "6.11", "LGPL-3.0-only", "https://x", ("THE TEXT",)),
             licences.Part("Other", "1", "MIT", "https://y", ("THE TEXT", "ANOTHER"))]  # fmt: skip
    page = licences.page(parts)
    assert page.count("THE TEXT") == 1
    assert "Qt &lt;6&gt;, Other" in page
    assert f"folkmoot-{release.VERSION}-source.tar.gz" in page


def test_libraries_that_a_wheel_brings_have_a_name_and_a_version() -> None:
    parts = {part.name: part for part in licences.inside(["pillow", "cryptography"])}
    for name in ("OpenSSL", "libwebp", "libtiff", "libjpeg / libjpeg-turbo"):
        assert re.fullmatch(r"[0-9.]+", parts[name].version), name
    assert licences.unnamed(["pillow.libs/libtiff-20b7e810.so.6.3.0", "parts/libother.so.1"]) == []
    new = "pillow.libs/libheif-1.so"
    assert licences.unnamed([new]) == ["libheif-1.so"]


def test_libraries_in_rust_are_found_in_what_they_are_compiled_into() -> None:
    """By the places of their sources, by names that are written down, and by the package's own bill of materials."""
    held = licences.distributions()
    parts = {part.name: part for part in licences.in_rust([held["automerge"], held["cryptography"], held["segno"]])}
    for name in ("automerge", "hashbrown", "openssl-sys", "pyo3", "Rust's standard library"):
        assert re.fullmatch(r"[0-9.]+", parts[name].version), name
        assert parts[name].texts, name
    assert parts["im"].licence == "MPL-2.0"
    assert "segno" not in parts


def test_a_library_in_rust_without_a_licence_stops_the_build(tmp_path: Path) -> None:
    place = b"/rustc/" + b"0" * 40 + b"/library\0/registry/src/index/brandnew-1.2.3/src/lib.rs\0"
    made = Made({"Name": "made"}, tmp_path, {"made.so": place.decode()})
    with pytest.raises(licences.Unlicensed, match=r"^brandnew, .* licences/parts\.toml$"):
        licences.in_rust([made])


def test_every_list_of_words_has_a_licence() -> None:
    whose = {"emoji.txt": "Unicode data and CLDR", "invitation.txt": "BIP 39 words"}
    ours = {"aid.txt"}
    assert {file.name for file in (ROOT / "resources" / "words").iterdir()} == ours | set(whose)
    inside = {each.name: each for each in licences.inside(["folkmoot"])}
    assert all(inside[part].texts for part in whose.values())


def test_a_file_that_nobody_knows_stops_the_build(tmp_path: Path) -> None:
    strange = tmp_path / "libstrange.so.1"
    strange.write_bytes(b"")
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / strange.name).write_bytes(b"")
    with pytest.raises(licences.Unlicensed, match="libstrange"):
        licences.parts_of(tmp_path, [str(strange)])


@linux
@pytest.mark.skipif(not Path("/var/lib/dpkg/status").exists(), reason="asks Debian")
def test_whose_a_library_is_by_its_own_name_and_by_that_of_a_link(tmp_path: Path) -> None:
    library = next(Path("/usr/lib").glob("*/libz.so.1"))
    by_link = tmp_path / "libz.so.1"
    by_link.symlink_to(library)
    strange = tmp_path / "libstrange.so.1"
    strange.touch()
    found = licences.owners([str(library), str(by_link), str(strange)])
    assert {file: package.split(":")[0] for file, package in found.items()} == dict.fromkeys(
        (str(library), str(by_link)), "zlib1g")  # fmt: skip
    (part,) = licences.of_system([str(library), str(by_link), str(strange)], found)
    assert (part.name, part.source) == ("zlib1g", "https://tracker.debian.org/pkg/zlib")


def test_without_debian_no_library_is_debians(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert licences.owners(["/usr/lib/libz.so.1"]) == {}


# The place on a desktop


def test_the_menu_entry_starts_the_window_with_what_was_clicked() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(PACKAGING / "linux" / f"{release.APP_ID}.desktop", "utf-8")
    facts = entry["Desktop Entry"]
    program, command, field = facts["Exec"].split()
    assert program in PROJECT["scripts"]
    assert command in importlib.import_module("desktop.cli.root").COMMANDS
    assert field == "%u"
    assert set(facts["MimeType"].strip(";").split(";")) == {
        "x-scheme-handler/folkmoot", release.ARCHIVES, release.INVITATIONS}  # fmt: skip


def test_one_name_for_entry_window_and_icon() -> None:
    start = (ROOT / "desktop" / "app" / "start.py").read_text("utf-8")
    assert start.count(f'setDesktopFileName("{release.APP_ID}")') == 2
    assert f"Icon={release.APP_ID}" in (PACKAGING / "linux" / f"{release.APP_ID}.desktop").read_text("utf-8")


def test_file_types_are_those_that_folkmoot_writes() -> None:
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    root = ET.parse(PACKAGING / "linux" / f"{release.APP_ID}.mime.xml").getroot()
    globs = {one.get("type"): [glob.get("pattern") for glob in one.iter(f"{space}glob")] for one in root}
    arrival = importlib.import_module("desktop.arrival")
    assert globs == {release.ARCHIVES: ["*.folkmoot.zip"], release.INVITATIONS: [f"*{arrival.INVITATION}"]}


@pytest.mark.parametrize("language", sorted(trimming.languages(ROOT) - {"en"}))
def test_menus_software_centres_and_file_managers_hear_every_language(language: str) -> None:
    entry = (LINUX / f"{release.APP_ID}.desktop").read_text("utf-8")
    assert re.findall(rf"^(\w+)\[{language}\]=.+$", entry, re.MULTILINE) == ["GenericName", "Comment", "Keywords"]
    spoken = "{http://www.w3.org/XML/1998/namespace}lang"
    for kind, names in (("metainfo", ("summary", "p", "li")), ("mime", ("comment",))):
        root = ET.parse(LINUX / f"{release.APP_ID}.{kind}.xml").getroot()
        for name in names:
            texts = [each for each in root.iter() if each.tag.rpartition("}")[2] == name]
            english = [each for each in texts if spoken not in each.attrib]
            assert len([each for each in texts if each.get(spoken) == language]) == len(english) > 0


def test_metainfo_tells_this_release() -> None:
    root = ET.fromstring(desktop_files.metainfo())
    assert [one.get("version") for one in root.iter("release")] == [release.VERSION]
    assert root.findtext("id") == release.APP_ID
    provided = {one.text for one in root.iter("mediatype")}
    assert {release.ARCHIVES, release.INVITATIONS} <= provided


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstream")
def test_software_centres_accept_the_metainfo(tmp_path: Path) -> None:
    file = tmp_path / f"{release.APP_ID}.metainfo.xml"
    file.write_bytes(desktop_files.metainfo())
    command = ["appstreamcli", "validate", "--no-net", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs desktop-file-utils")
def test_desktops_accept_the_entry() -> None:
    command = ["desktop-file-validate", str(PACKAGING / "linux" / f"{release.APP_ID}.desktop")]
    assert subprocess.run(command, capture_output=True, text=True, check=False).stdout == ""


def test_the_manual_tells_every_command() -> None:
    page = manual.page()
    commands = importlib.import_module("desktop.cli.root").COMMANDS
    assert [name for name in commands if f"\n.SS {name}" not in page] == []
    assert "archive verify" in page
    assert not [line for line in page.splitlines() if line.startswith(("'", "..", ".." + " "))]


def test_icons_are_pictures_in_the_formats_of_each_system() -> None:
    assert icons.png(48).startswith(b"\x89PNG")
    ico, icns = icons.ico(), icons.icns()
    count, = struct.unpack_from("<H", ico, 4)
    assert count == len(icons.WINDOWS)
    length, at = struct.unpack_from("<II", ico, 6 + 8)
    assert ico[at : at + 4] == b"\x89PNG"
    assert len(ico) >= at + length
    assert (icns[:4], struct.unpack_from(">I", icns, 4)[0]) == (b"icns", len(icns))


# What is built


def frozen(folder: Path) -> Path:
    """A folder like that of PyInstaller, with a program that says nothing and one compiled file."""
    (folder / "parts" / "resources").mkdir(parents=True)
    (folder / "folkmoot").write_text("#!/bin/sh\necho completion\n", "utf-8")
    (folder / "folkmoot").chmod(0o755)
    shutil.copy(Path("/bin/true").resolve(), folder / "parts" / "some.so")
    (folder / "parts" / "resources" / "licences.html").write_text("<p>all", "utf-8")
    (folder / "parts" / "link.so").symlink_to("some.so")
    return folder


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """`dist/` and `build/` of this test."""
    monkeypatch.setattr(release, "DIST", tmp_path / "dist")
    monkeypatch.setattr(release, "BUILD", tmp_path / "build")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    (tmp_path / "dist").mkdir()
    return tmp_path


@linux
@needs_dpkg
def test_the_debian_package(places: Path) -> None:
    file = debian_package.build_deb(frozen(places / "frozen"))
    first = file.read_bytes()
    fields = subprocess.run(["dpkg-deb", "--field", str(file)], capture_output=True, text=True, check=True).stdout
    assert f"Version: {release.VERSION}\n" in fields
    assert "libc6 (>=" in fields
    listed = subprocess.run(["dpkg-deb", "--contents", str(file)], capture_output=True, text=True, check=True).stdout
    held = {line.split()[5]: line.split() for line in listed.splitlines()}
    assert {owner for _, owner, *_ in held.values()} == {"root/root"}
    for name in (f"applications/{release.APP_ID}.desktop", f"metainfo/{release.APP_ID}.metainfo.xml",
                 f"mime/packages/{release.APP_ID}.xml", f"icons/hicolor/48x48/apps/{release.APP_ID}.png",
                 f"icons/hicolor/scalable/apps/{release.APP_ID}.svg", "man/man1/folkmoot.1.gz",
                 "icons/hicolor/48x48/mimetypes/application-vnd.folkmoot.archive+zip.png",
                 "icons/hicolor/scalable/mimetypes/application-vnd.folkmoot.invitation.svg",
                 "bash-completion/completions/folkmoot", "doc/folkmoot/copyright", "doc/folkmoot/licences.html"):
        assert f"./usr/share/{name}" in held
    assert "./usr/lib/systemd/user/folkmoot-hub.service" in held
    assert not [name for name in held if name.startswith(("./etc", "./var", "./home"))]
    assert held["./usr/lib/folkmoot/folkmoot"][0] == "-rwxr-xr-x"
    assert debian_package.build_deb(places / "frozen").read_bytes() == first, "two builds of the same differ"


@linux
@pytest.mark.parametrize("script", ["prerm", "postinst"])
def test_scripts_of_the_package_are_sound(script: str) -> None:
    subprocess.run(["sh", "-n", str(PACKAGING / "debian" / script)], check=True)


@linux
@needs_dpkg
def test_a_changelog_that_debian_reads(tmp_path: Path) -> None:
    file = tmp_path / "changelog"
    file.write_text(debian_package.changelog(), "utf-8")
    command = ["dpkg-parsechangelog", "-l", str(file), "-S", "Version"]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == release.VERSION
    assert max(map(len, file.read_text("utf-8").splitlines())) <= 80


def test_the_changelog_of_a_release_passes_over_what_is_to_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "# Changelog\n\n## [Unreleased]\n\n## [1.2.3]\n\n- A line that goes\n  on.\n\n## [1.2.2]\n\n- Old.\n"
    (tmp_path / "CHANGELOG.md").write_text(text, "utf-8")
    maintainer = debian_package.maintainer()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    monkeypatch.setattr(release, "ROOT", tmp_path)
    monkeypatch.setattr(debian_package, "maintainer", lambda: maintainer)
    assert debian_package.changelog().splitlines()[2:4] == ["  * A line that goes on.", ""]


@linux
@pytest.mark.skipif(shutil.which("xz") is None, reason="needs xz")
def test_the_portable_archive_is_the_same_every_time(places: Path) -> None:
    file = portable.build_portable(frozen(places / "frozen"))
    first = file.read_bytes()
    with tarfile.open(fileobj=io.BytesIO(first)) as held:
        names = {one.name for one in held.getmembers()}
        assert not [one.name for one in held.getmembers() if one.issym()]
        assert {one.mtime for one in held.getmembers()} == {1_700_000_000}
    assert {"Folkmoot/folkmoot", "Folkmoot/portable", "Folkmoot/READ ME.txt"} <= names
    for path in (places / "frozen").rglob("*"):
        os.utime(path, (1, 1), follow_symlinks=False)
    assert portable.build_portable(places / "frozen").read_bytes() == first


@pytest.mark.parametrize(("mark", "words", "expected"), [
    (True, [], ["--profile", "HERE/profile", "window"]),
    (True, ["groups", "--json"], ["--profile", "HERE/profile", "groups", "--json"]),
    (True, ["--profile", "x", "groups"], ["--profile", "x", "groups"]),
    (True, ["--profile=x"], ["--profile=x"]),
    (True, ["--engine", "--socket", "3"], ["--engine", "--socket", "3"]),
    (False, [], []),
])  # fmt: skip
def test_the_portable_program_keeps_its_profile_beside_it(
    mark: bool, words: list[str], expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(sys, "executable", str(tmp_path / "folkmoot"))
    monkeypatch.setattr(sys, "argv", ["folkmoot", *words])
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
    monkeypatch.setattr("desktop.cli.main", lambda: started.append(sys.argv[1:]))
    if mark:
        (tmp_path / "portable").touch()
    runpy.run_path(str(PACKAGING / "entry.py"))
    assert started == [[word.replace("HERE", str(tmp_path)) for word in expected]]
    assert ("PYTHON_KEYRING_BACKEND" in os.environ) is mark


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems find libraries otherwise")
@pytest.mark.parametrize("before", [None, "/opt/own"])
def test_what_folkmoot_opens_loads_its_own_libraries(before: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """As PyInstaller leaves the environment; a browser with our OpenSSL or Qt does not start."""
    started: list[dict[str, str]] = []
    monkeypatch.setattr(os, "environ", os.environ.copy())
    for name, value in (("LD_LIBRARY_PATH", "/usr/lib/folkmoot/parts"), ("_PYI_ARCHIVE_FILE", "/usr/lib/folkmoot"),
                        ("_PYI_PARENT_PROCESS_LEVEL", "0"), ("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins")):  # fmt: skip
        monkeypatch.setitem(os.environ, name, value)
    if before is not None:
        monkeypatch.setitem(os.environ, "LD_LIBRARY_PATH_ORIG", before)
    monkeypatch.setattr("desktop.cli.main", lambda: started.append(dict(os.environ)))
    runpy.run_path(str(PACKAGING / "entry.py"))
    (environment,) = started
    assert environment.get("LD_LIBRARY_PATH") == before
    assert not [name for name in environment if name.startswith(("_PYI_", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH_"))]


@pytest.mark.parametrize(("name", "used"), [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
    ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
    ("PySide6/plugins/platforms/qwindows.dll", True),
    ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
    ("PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so", True),
    ("PySide6/Qt/translations/qtbase_de.qm", True),
    ("PySide6/Qt/translations/qtbase_fr.qm", False),
    ("libstdc++.so.6", False),
    ("libxcb-cursor.so.0", True),
    ("libXau.so.6", False),
    ("pillow.libs/libXau-154567c4.so.6.0.0", True),
    ("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", True),
])  # fmt: skip
def test_what_the_package_leaves_out(name: str, used: bool) -> None:
    assert trimming.is_used(name, {"de", "en"}) is used


def test_resources_are_complete_and_without_pictures_of_the_readme() -> None:
    files = {Path(file).relative_to(ROOT).as_posix(): folder for file, folder in trimming.resources(ROOT)}
    assert files["resources/icons/folkmoot.svg"] == "resources/icons"
    assert "resources/translations/folkmoot_de.qm" in files
    assert not [name for name in files if name.endswith((".py", ".ts")) or "screenshots" in name]
    assert trimming.languages(ROOT) >= {"de", "en"}


@pytest.mark.parametrize(("words", "code"), [
    (["--help"], 0), ([], 2), (["rpm"], 2), (["deb", "all"], 2), (["--quick"], 2),
])  # fmt: skip
def test_usage_of_the_build(words: list[str], code: int, capfd: pytest.CaptureFixture[str]) -> None:
    assert build.main(words) == code
    assert "usage" in capfd.readouterr().err


def test_the_bill_of_materials_has_a_number_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    first = release.serial_number()
    assert release.serial_number() == first
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000001")
    assert release.serial_number() != first


# How a release is signed


@pytest.mark.skipif(shutil.which("minisign") is None, reason="needs minisign")
def test_the_checklist_signs_a_release_that_members_can_check(tmp_path: Path) -> None:
    """Its own commands, from making a key to the check, with a key that ends with this test."""
    text = (PACKAGING / "RELEASING.md").read_text("utf-8")
    make, sums, sign, check = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    stick, dist = tmp_path / "stick", tmp_path / "dist"
    stick.mkdir()
    dist.mkdir()
    for name in ("folkmoot_1.2.3_amd64.deb", "folkmoot-1.2.3.cdx.json"):
        (dist / name).write_text(f"what is in {name}")

    def typed(script: str, folder: Path, passphrase: str = "") -> int:
        command = ["sh", "-ec", script.replace("/media/stick", str(stick))]
        done = subprocess.run(command, cwd=folder, input=passphrase, text=True, capture_output=True, check=False)
        return done.returncode

    assert typed(make, tmp_path, "of a test\nof a test\n") == 0
    assert typed(sums, tmp_path) == 0
    assert typed(sign, dist, "of a test\n") == 0
    check = check.replace("KEY", (stick / "folkmoot.pub").read_text().split()[-1])
    assert typed(check, dist) == 0
    (dist / "folkmoot_1.2.3_amd64.deb").write_text("what somebody else put there")
    assert typed(check, dist) != 0
    assert typed(sums, tmp_path) == 0
    assert typed(check, dist) != 0, "checksums that nobody signed were believed"


def test_no_secret_key_is_in_the_repository() -> None:
    """minisign writes this line above each."""
    mark = b"minisign encrypted " + b"secret key"
    assert [file for file in release.tracked(".") if mark in (ROOT / file).read_bytes()] == []


def test_a_zip_file_has_its_members_in_order(tmp_path: Path) -> None:
    files = [tmp_path / "one.zip", tmp_path / "two.zip"]
    for file, names in zip(files, ("acb", "bca"), strict=True):
        with zipfile.ZipFile(file, "w") as made:
            for name in names:
                made.writestr(zipfile.ZipInfo(name), f"about {name}")
        folders.sort_members(file)
    assert files[0].read_bytes() == files[1].read_bytes()
    with zipfile.ZipFile(files[0]) as found:
        assert [(name, found.read(name)) for name in found.namelist()] == [
            (name, f"about {name}".encode()) for name in "abc"]  # fmt: skip
