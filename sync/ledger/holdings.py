"""What is held of each log, and what of it is damaged. Sums, digests and the order of changes are kept up to date, and
the runs are saved."""

from collections.abc import Iterator, Mapping, Sequence

from sync.ledger.damage import Damage
from sync.ledger.digests import Digests
from sync.ledger.log import Log
from sync.ledger.runs import Run, State
from sync.ledger.storage import Envelopes
from sync.store.database import Database


class Holdings:
    def __init__(self, database: Database, envelopes: Envelopes, by_key: Mapping[bytes, Log]) -> None:
        self._db = database
        self.damage = Damage(database, envelopes, by_key)
        self.digests = Digests()
        self._total = 0
        self.runs = 0
        """Number of runs of all logs."""
        self._saved: dict[int, tuple[Run, ...]] = {}
        self._unsaved: dict[int, Log] = {}
        self.number = 0
        """Number of the last change; each change gets the next one."""
        self._changes: dict[bytes, int] = {}

    def load(self) -> dict[int, tuple[Run, ...]]:
        """row of a log -> its runs."""
        held: dict[int, list[Run]] = {}
        for number, *run in self._db.rows("SELECT log, first, last, tip, below FROM runs ORDER BY log, first"):
            held.setdefault(number, []).append(Run(*run))
        self._saved = {number: tuple(found) for number, found in held.items()}
        return dict(self._saved)

    def change(self, log: Log, state: State) -> None:
        """Replace what is held of a log by `state`."""
        if state is log.state:
            return
        self.runs += len(state.runs) - len(log.state.runs)
        self._total += state.count - log.state.count
        log.state = state
        self._unsaved[log.id] = log
        self.digests.changed(log)
        self.number += 1
        self._changes.pop(log.key, None)
        self._changes[log.key] = self.number

    def restore(self, log: Log, state: State) -> None:
        """As `change`, for a state that is already saved."""
        self.change(log, state)
        self._unsaved.pop(log.id, None)

    def since(self, number: int) -> Iterator[bytes]:
        """Keys of the logs that changed after this number, the latest first."""
        for key in reversed(self._changes):
            if self._changes[key] <= number:
                return
            yield key

    def drop(self, log: Log) -> None:
        """The log is no longer kept at all. Its rows are deleted by the caller."""
        self.change(log, State(()))
        self.digests.dropped(log)
        self._unsaved.pop(log.id, None)
        self._saved.pop(log.id, None)

    @property
    def total(self) -> int:
        """Number of envelopes of the group that are held and may be passed on."""
        return self._total

    def save(self) -> None:
        """Write what has changed."""
        changed, self._unsaved = self._unsaved, {}
        gone: list[tuple[int, int]] = []
        new: list[tuple[int, int, int, bytes, bytes]] = []
        for number, log in changed.items():
            before, after = self._saved.get(number, ()), log.runs
            firsts = {run.first for run in after}
            gone += [(number, run.first) for run in before if run.first not in firsts]
            new += [(number, *run) for run in after if run not in before]
            self._saved[number] = after
        self._write("DELETE FROM runs WHERE log = ? AND first = ?", gone)
        self._write("INSERT OR REPLACE INTO runs(log, first, last, tip, below) VALUES (?, ?, ?, ?, ?)", new)
        odd = [(log.fork, log.loose, number) for number, log in changed.items() if log.fork or log.loose]
        self._write("UPDATE logs SET fork = ?, loose = ? WHERE id = ?", odd)

    def _write(self, sql: str, rows: Sequence[tuple[object, ...]]) -> None:
        if rows:
            self._db.many(sql, rows)
