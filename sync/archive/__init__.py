"""Archives: a whole group in one file, which people can read and from which Folkmoot can continue the group."""

from pathlib import Path

from sync import api
from sync.archive.export import export, summary
from sync.archive.layout import MAX_NAME
from sync.archive.restoration import restore
from sync.archive.verification import Foreign, verify_bag
from sync.archive.work import Work

MOST = 200
"""Most names, remarks and lines that a summary of a stranger's bag has of each kind."""


def verify(path: str | Path, work: Work | None = None) -> api.ArchiveSummary | api.BagSummary:
    """Check that an archive is complete, unchanged and signed, or that any other bag is whole. Needs no profile.
    Blocks.

    Raises Refused as `verify_bag` does.
    """
    found = verify_bag(Path(path), work or Work())
    if isinstance(found, Foreign):
        bag = found.judged
        return api.BagSummary(
            str(path), bag.files, bag.octets, found.size, bag.not_covered[:MOST], bag.remarks[:MOST],
            tuple((label[:MAX_NAME], value[:MAX_NAME]) for label, value in bag.info[:MOST]),
        )  # fmt: skip
    found.close()
    return summary(str(path), found.container.size, found.facts, found.signed_by)


__all__ = ["Work", "export", "restore", "verify"]
