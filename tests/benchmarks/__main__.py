"""`poe bench`: floors first, then Folkmoot, then the ratio between them; one table at the end."""

import argparse
import os
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from tests.benchmarks.cold_start import cold_start
from tests.benchmarks.console import say
from tests.benchmarks.corpus import FULL, MIDDLE, QUICK, corpus
from tests.benchmarks.equal_replicas import equal_replicas
from tests.benchmarks.flood import flood
from tests.benchmarks.histories import histories
from tests.benchmarks.home import home
from tests.benchmarks.idle import idle
from tests.benchmarks.ingest import taking_in
from tests.benchmarks.knocking import knocking
from tests.benchmarks.large_file import large_file
from tests.benchmarks.live_text import live_text
from tests.benchmarks.memory import memory_used
from tests.benchmarks.neighbour import neighbour
from tests.benchmarks.newcomer import newcomer
from tests.benchmarks.own_message import own_message
from tests.benchmarks.removal import removal
from tests.benchmarks.renewing import renewing
from tests.benchmarks.search import search
from tests.benchmarks.status import status
from tests.benchmarks.table import aligned, markdown
from tests.benchmarks.talk_pages import talk_pages
from tests.benchmarks.workload import Run, Workload

WORKLOADS: dict[str, Workload] = {
    "W1": cold_start,
    "W2": own_message,
    "W3": neighbour,
    "W4": newcomer,
    "W5": equal_replicas,
    "W6": search,
    "W8": flood,
    "W9": memory_used,
    "W10": live_text,
    "W13": large_file,
    "W14": taking_in,
    "W16": idle,
    "W18": status,
    "W19": histories,
    "W21": knocking,
    "W22": renewing,
    "W23": removal,
    "W24": home,
    "W25": talk_pages,
}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="poe bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small sizes, a minute or two")
    parser.add_argument("--middle", action="store_true", help="a tenth of the full size, some minutes")
    parser.add_argument("--only", metavar="W3,W6", help="these workloads alone")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table there, too")
    options = parser.parse_args(arguments)
    chosen = options.only.split(",") if options.only else list(WORKLOADS)
    sizes = QUICK if options.quick else MIDDLE if options.middle else FULL
    with tempfile.TemporaryDirectory(prefix="folkmoot-bench-") as name:
        folder = Path(name)
        os.environ["XDG_STATE_HOME"] = str(folder / "state")  # the profiles here are nobody's
        run = Run(corpus(sizes), folder, sizes)
        try:
            for workload in chosen:
                say(f"{workload} …")
                WORKLOADS[workload](run)
        finally:
            print(aligned(run.rows))
            if options.markdown is not None:
                with suppress(OSError):
                    options.markdown.write_text(markdown(run.rows) + "\n")


if __name__ == "__main__":
    main()
