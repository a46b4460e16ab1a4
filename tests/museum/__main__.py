"""`python -m tests.museum make NAME`: add what this version of the program writes to the museum."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.museum.pieces import MUSEUM, make


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.museum", description=__doc__)
    parser.add_argument("command", choices=["make"])
    parser.add_argument("name", help="of the milestone; a folder of that name must not exist")
    chosen = parser.parse_args()
    place = MUSEUM / chosen.name
    if place.exists():
        print(f"{place} exists: what stands in the museum is never written again", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as folder:
        make(place, Path(folder))
    for file in sorted(place.rglob("*")):
        if file.is_file():
            print(f"{file.stat().st_size:>8}  {file.relative_to(place)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
