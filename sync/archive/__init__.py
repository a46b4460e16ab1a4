"""Archives: a whole group in one file, which people can read and from which Folkmoot can continue the group."""

from pathlib import Path

from sync import api
from sync.archive.export import export, summary
from sync.archive.restoration import restore
from sync.archive.verification import verify_archive
from sync.archive.work import Work


def verify(path: str | Path, work: Work | None = None) -> api.ArchiveSummary:
    """Check that the archive is complete, unchanged and signed. Needs no profile. Blocks.

    Raises Refused `archive.damaged` with the names of the files (`files`) and their number (`count`),
    `archive.not_an_archive`, `archive.unreadable`, `archive.newer`, `archive.too_large`.
    """
    verified = verify_archive(Path(path), work or Work())
    verified.close()
    return summary(str(path), verified.container.size, verified.facts, verified.signed_by)


__all__ = ["Work", "export", "restore", "verify"]
