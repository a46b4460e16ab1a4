"""Sentences about files, for lists, the tray and screen readers."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.kit import phrases
from desktop.kit.files.reading import ShownFile
from sync.file_commands import File, Files

translate = QCoreApplication.translate


def size(count: int) -> str:
    """A number of bytes as the language writes it: `1.2 MB`."""
    decimals = 0 if count < 1_000 else 1
    return QLocale().formattedDataSize(count, decimals, QLocale.DataSizeFormat.DataSizeSIFormat)


def spoken(file: ShownFile) -> str:
    """A file as a screen reader says it."""
    pattern = translate("files", "Picture: {name}") if file.is_picture else translate("files", "File: {name}")
    said = pattern.format(name=phrases.isolated(file.spoken))
    return said if file.here else translate("files", "{file}, not here yet").format(file=said)


def told(file: ShownFile) -> str:
    """Name and size, and what a picture shows."""
    return " · ".join(filter(None, (phrases.isolated(file.name), size(file.size), file.alt)))


def away(file: File, names: Callable[[bytes], str]) -> str:
    """Where a file is, if it is not on this computer."""
    if file.fetched:
        return translate("files", "Fetching: {done} of {size}").format(done=size(file.fetched), size=size(file.size))
    people = phrases.together([phrases.isolated(names(member)) for member in file.holders])
    if not people:
        return translate("files", "Not here yet")
    return translate("files", "Not here yet: on the computer of {people}").format(people=people)


def no_room(file: File, files: Files) -> str:
    """Why a file does not come by itself, if that is because files take as much as they may; else empty."""
    if file.here or not file.wanted or file.fetched or files.bytes_here + file.size <= files.quota:
        return ""
    said = translate("files", "It does not come by itself: files take {here} of {quota} on this computer.")
    return said.format(here=size(files.bytes_here), quota=size(files.quota))
