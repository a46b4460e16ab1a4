"""W21: the cost of a knock in a group of 600 devices."""

from collections.abc import Callable
from secrets import token_bytes
from time import process_time

from sync.net.transport import FIRST_MESSAGE_MAX
from sync.trust import knock
from sync.trust.keys import public_of
from tests.benchmarks.table import Row, Target, judged
from tests.benchmarks.timing import milliseconds
from tests.benchmarks.workload import Run

DEVICES = 600
TIMES = 200


def knocking(run: Run) -> None:
    static, peers = token_bytes(32), [public_of(token_bytes(32)) for _ in range(DEVICES)]
    bound, wrong = token_bytes(44), token_bytes(8 * 1024)
    first = _cpu(lambda: knock.make_list(static, peers, bound), 1)
    dial = _cpu(lambda: knock.make_list(static, peers, bound))
    check = _cpu(lambda: knock.read_list(static, peers, bound, wrong))
    name = f"{DEVICES} devices"
    run.add(
        judged("W21", f"CPU of the first list, {name}", milliseconds(first), first, Target("<= 60 ms", most=0.06)),
        judged("W21", f"CPU of any later list, {name}", milliseconds(dial), dial, Target("<= 3 ms", most=0.003)),
        judged("W21", f"CPU of checking a wrong list, {name}", milliseconds(check), check,
               Target("<= 1.5 ms", most=0.0015)),
        Row("W21", f"bytes of a list, {name}", str(len(knock.make_list(static, peers, bound)))),
        Row("W21", "most bytes of a first message", str(FIRST_MESSAGE_MAX)),
    )  # fmt: skip


def _cpu(work: Callable[[], object], times: int = TIMES) -> float:
    began = process_time()
    for _ in range(times):
        work()
    return (process_time() - began) / times
