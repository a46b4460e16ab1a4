"""Facts of a release, each from one place: the version from `pyproject.toml`, the day from the last commit."""

import os
import subprocess
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

ROOT = Path(__file__).resolve().parent.parent
DIST = ROOT / "dist"
BUILD = ROOT / "build"
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
VERSION: str = PROJECT["version"]
APP_ID = "org.folkmoot.Folkmoot"
SUMMARY = "A private place for a small community, without a server"
ARCHIVES = "application/vnd.folkmoot.archive+zip"
INVITATIONS = "application/vnd.folkmoot.invitation"


def made() -> datetime:
    """When this release was made: `SOURCE_DATE_EPOCH`, else the last commit, so that two builds of it agree.

    The files of an unpacked source archive have the commit's clock.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given is None and not is_repository():
        given = str(int((ROOT / "pyproject.toml").stat().st_mtime))
    elif given is None:
        command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
        given = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    return datetime.fromtimestamp(int(given), UTC)


def is_repository() -> bool:
    """Whether git knows this folder; else it is an unpacked source archive."""
    return (ROOT / ".git").exists()


def tracked(folder: str) -> list[Path]:
    """The project's files in one of its folders, relative to ROOT."""
    if is_repository():
        listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-z", folder], capture_output=True, check=True)
        return [Path(name) for name in listed.stdout.decode().split("\0") if name]
    files = sorted(path.relative_to(ROOT) for path in (ROOT / folder).rglob("*") if path.is_file())
    return [path for path in files if "__pycache__" not in path.parts]


def epoch() -> int:
    return int(made().timestamp())


def serial_number() -> UUID:
    """Of the bill of materials: the same for the same commit."""
    return uuid5(NAMESPACE_URL, f"https://{APP_ID}/{VERSION}/{epoch()}")


def mac_facts() -> dict[str, Any]:
    """What `Info.plist` says beside what PyInstaller writes by itself."""
    return {
        "CFBundleName": "Folkmoot",
        "CFBundleDisplayName": "Folkmoot",
        "CFBundleShortVersionString": VERSION,
        "LSMinimumSystemVersion": "13.0",
        "LSApplicationCategoryType": "public.app-category.social-networking",
        "NSHighResolutionCapable": True,
        "NSLocalNetworkUsageDescription":
            "Folkmoot finds the computers of your group's members on your network and exchanges messages with them.",
        "NSBonjourServices": ["_folkmoot._tcp"],
        "CFBundleURLTypes": [{"CFBundleURLName": APP_ID, "CFBundleURLSchemes": ["folkmoot"]}],
        "CFBundleDocumentTypes": [
            {"CFBundleTypeName": "Folkmoot invitation", "CFBundleTypeRole": "Viewer", "LSHandlerRank": "Owner",
             "LSItemContentTypes": [f"{APP_ID}.invitation"]},
        ],
        "UTExportedTypeDeclarations": [
            {"UTTypeIdentifier": f"{APP_ID}.invitation", "UTTypeDescription": "Folkmoot invitation",
             "UTTypeConformsTo": ["public.plain-text"], "UTTypeTagSpecification":
                 {"public.filename-extension": ["folkmoot"], "public.mime-type": INVITATIONS}},
        ],
    }
