"""Kills engines while a file goes from one to the other: `python -m tests.faults.transfer --size 1073741824`.

Ana's engine, which has the file, is killed twice, and Ben's, which fetches it, once. What had arrived must not be
fetched again, and the file must be the same in the end. With root's rights the two are on computers (network
namespaces) of their own.
"""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import nullcontext
from hashlib import sha256
from pathlib import Path

from sync import api
from sync.file_commands import AskFiles, AttachedFile, AttachFile, FetchFile, File, Files, SaveFile
from tests.benchmarks.machines import HERE, Machine, two_machines
from tests.faults.kill import PATIENCE, Home, begin

UNCERTAIN = 8 << 20
"""Bytes that may have been on their way to the disk when an engine was killed."""
LONG = 900.0


def until(condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "too late"
        time.sleep(0.01)


def state(home: Home) -> File:
    found: Files = home.call(AskFiles(1))
    return found.files[0]


def run(folder: Path, size: int, machines: tuple[Machine, Machine]) -> list[int]:
    """Returns how many bytes were there at each kill, and when the file came on."""
    source, target, seen = folder / "source.bin", folder / "target.bin", list[int]()
    expected = _written(source, size)
    ana, ben, address = begin(folder, machines)
    try:
        made: AttachedFile = ana.client.call(AttachFile(str(source)), LONG)
        channel = ana.reader.value("SELECT record FROM channel ORDER BY order_key LIMIT 1")
        ana.call(api.Do(1, "conversations.say", {"channel": channel, "text": "", "files": made.line}))
        until(lambda: bool(ben.reader.value("SELECT 1 FROM record_files WHERE file = ?", (made.id,))))
        ben.call(FetchFile(1, made.id))
        for killed, share in ((ana, 0.2), (ben, 0.4), (ana, 0.6)):
            until(lambda least=int(size * share): state(ben).fetched >= least, LONG)
            before = state(ben)
            killed.reader.close()
            killed.kill()
            assert not before.here, "it was whole before the kill"
            killed.start()
            killed.unlock()
            if killed is ana:
                address = ana.call(api.Listen(f"{ana.machine.address}:0"))
            ben.call(api.Connect(address))
            until(lambda: state(ben).fetched > 0, LONG)
            after = state(ben).fetched
            assert after >= before.fetched - UNCERTAIN, "it began anew"
            seen += [before.fetched, after]
        until(lambda: state(ben).here, LONG)
        ben.client.call(SaveFile(1, made.id, str(target)), LONG)
        with target.open("rb") as saved:
            found = sha256()
            while data := saved.read(1 << 20):
                found.update(data)
        assert found.digest() == expected
        for home in (ana, ben):
            assert home.client.call(api.Fsck(), LONG).problems == ()
    finally:
        for home in (ana, ben):
            if home.process is not None:
                home.process.kill()
                home.process.wait()
            home.client.close()
    return seen


def _written(path: Path, size: int) -> bytes:
    """Random content for a file. Returns its hash."""
    found = sha256()
    with path.open("wb") as out:
        for start in range(0, size, 1 << 20):
            out.write(data := os.urandom(min(1 << 20, size - start)))
            found.update(data)
    return found.digest()


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.transfer", description=__doc__)
    parser.add_argument("--size", type=int, default=1 << 30)
    parser.add_argument("--here", action="store_true", help="both on this computer")
    options = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as name, nullcontext((HERE, HERE)) if options.here else two_machines() as both:
        seen = run(Path(name), options.size, both)
    sys.stdout.write(f"{seen}: the same after three kills, {time.monotonic() - began:.0f} s\n")


if __name__ == "__main__":
    main()
