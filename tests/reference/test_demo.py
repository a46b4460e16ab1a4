"""A module brings its own file for the sample group."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from desktop.cli.sample import act_out
from desktop.demo import DemoDoing, sample_group
from desktop.demo.doings import doings
from sync.profile.runtime import ProfileRuntime
from sync.store.database import Database
from tests.reference.conftest import WITH_LENDING

NOW = datetime(2026, 5, 12, 15, 30, tzinfo=UTC)
FILE = """
; tools
= -12d 18:40
tom: add_item drill
name: Drill
sort: tool
about: Loud.
| Heavy.

= -11d 09:00
mei: wish
item: drill
wanted: yes

= -10d 09:00
tom: lend
item: drill
borrower: mei
due: {+14d}

= +2d 09:00
tom: withdraw
item: drill
"""


@pytest.mark.parametrize("optional", [False, True])
def test_its_people_do_what_the_file_says(tmp_path: Path, optional: bool) -> None:
    now = int(NOW.timestamp() * 1000)
    demo = replace(sample_group(now), messages=iter(()))
    keys = [person.key for person in demo.people]
    lines = [line for line in FILE.splitlines() if not line.startswith(";")]
    made = tuple(doings("lending", lines, keys, NOW))
    assert made[0] == DemoDoing(
        keys.index("tom"), made[0].at_ms, "lending.add_item",
        {"name": "Drill", "sort": "tool", "about": "Loud.\nHeavy."}, "drill",
    )  # fmt: skip
    assert (len(made), made[2].arguments["due"]) == (3, "2026-05-16")
    features = [structs.replace(each, optional=optional and each.name == "lending") for each in WITH_LENDING.features]
    group = act_out(replace(demo, doings=made), now, features)
    runtime = ProfileRuntime(
        Database(tmp_path / "store.db", bytes(32)), WITH_LENDING, None, None, version="", wall_ms=lambda: now,
        announce=lambda _outcome: None, notify=lambda: None,
    )  # fmt: skip
    group.plant(runtime, group.members[0])
    assert runtime.db.rows("SELECT title, state FROM fact WHERE kind = 'item'") == [("Drill", "lent")]
    assert runtime.db.rows("SELECT switched_on FROM group_settings") == ([("lending",)] if optional else [])
    parts = "SELECT part, p.name FROM fact_person f JOIN person p ON p.member = f.member ORDER BY part"
    known = [(part, name) for part, name in runtime.db.rows(parts) if part in ("borrower", "waiting")]
    assert known == [("borrower", "Mei-Lin Chou"), ("waiting", "Mei-Lin Chou")]
    runtime.db.close()
