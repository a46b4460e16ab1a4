"""What must have happened in many histories; otherwise their agreement would mean nothing, because replicas in which
nothing counts agree, too."""

from collections import Counter

EVERY_TIME = {
    "intents done": 8, "counts": 12, "records": 6, "logs": 4,
}  # fmt: skip
"""On average in each history, at least."""
SOMETIMES = {
    "intents refused": 0.5, "refused": 0.5, "not understood": 0.1, "set aside": 0.02, "waits": 0.05, "faulty": 0.02,
    "forks": 0.1, "in a log written twice": 0.1, "provisional": 0.03, "records with several heads": 0.3, "forged": 2.0,
    "restored": 0.02, "signed": 0.3, "resolutions followed": 0.3, "removed": 0.02, "suspended": 0.01,
    "decided restore": 0.01, "decided link": 0.01, "decided suspend": 0.02,
    "endorsed logs": 0.01, "step kill": 0.3, "step upgrade": 0.3, "step reopen": 0.3, "step carry": 2.0,
}  # fmt: skip
"""The same of what need not happen in each."""


def missing(counts: Counter[str]) -> list[str]:
    """What happened too seldom in these histories."""
    wanted = {**EVERY_TIME, **SOMETIMES}
    histories = counts["histories"]
    return [f"{what}: {counts[what]}" for what, rate in wanted.items() if counts[what] < max(rate * histories, 1)]
