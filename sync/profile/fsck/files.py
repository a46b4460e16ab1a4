"""Checks the files that are here, chunk by chunk. The report names damaged and missing chunks, which are fetched again,
and files on the disk that the store does not know."""

import asyncio
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from sync.blobs import BlobFolder, FileIndex, strays
from sync.blobs.sealing import DIGEST
from sync.profile.fsck.report import UNREADABLE, Report, Step
from sync.store.database import Database

MOST_NAMED: Final = 20
"""Most runs of chunks of one file that the report names."""


async def check_files(db: Database, folder: BlobFolder, report: Report, step: Step, now: int) -> None:
    index = FileIndex(db)
    with report.naming("fsck.table", table="files", what=UNREADABLE):
        async for file, manifest, name in step(index.whole()):
            faults = await asyncio.to_thread(folder.faults, file, manifest)
            report.checked["files"] += 1
            if faults and index.is_whole(file):
                count, shown = len(manifest) // DIGEST, name or file.hex()
                report.problem("fsck.file", name=shown, parts=_listed(faults), count=count)
                index.damaged(file)
        for file in await strays.take_up(folder, index, now):
            report.problem("fsck.stray", file=file.hex())


def _listed(numbers: Sequence[int]) -> str:
    """`1, 3-5` for the chunks 0, 2, 3 and 4."""
    starts = [numbers[0], *(after for before, after in pairwise(numbers) if after > before + 1)]
    ends = [*(before for before, after in pairwise(numbers) if after > before + 1), numbers[-1]]
    runs = [f"{a + 1}-{b + 1}" if b > a else f"{a + 1}" for a, b in zip(starts, ends, strict=True)]
    return ", ".join(runs[:MOST_NAMED]) + (" …" if len(runs) > MOST_NAMED else "")
