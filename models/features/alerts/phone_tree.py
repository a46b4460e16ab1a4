"""Who calls whom by telephone, when some are not reached."""

from collections import deque
from collections.abc import Sequence

from models.ids import MemberId

MOST = 4
"""Most people whom one person has to call."""


def phone_tree(callers: Sequence[MemberId], missing: Sequence[MemberId]) -> list[tuple[MemberId, list[MemberId]]]:
    """(caller, whom to call) in the order in which the calls begin. The calls are spread evenly over `callers`. Where
    these would have to call more than MOST people each, those who have been called call others in turn. Without
    callers nobody is called."""
    if not callers:
        return []
    if len(missing) <= len(callers) * MOST:
        spread = [(caller, list(missing[number :: len(callers)])) for number, caller in enumerate(callers)]
        return [(caller, called) for caller, called in spread if called]
    tree, waiting, rest = list[tuple[MemberId, list[MemberId]]](), deque(callers), deque(missing)
    while rest:
        called = [rest.popleft() for _ in range(min(MOST, len(rest)))]
        tree.append((waiting.popleft(), called))
        waiting.extend(called)
    return tree
