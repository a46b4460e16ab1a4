from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from desktop.app.peer_rows import PeersModel, peer_lines
from sync import api

NOW = 1_800_000_000_000


def peer(number: int, **changes: object) -> api.Peer:
    facts = {"group": 1, "device": bytes([number] * 16), "member": bytes([number]), "person": f"P{number}",
             "connected": False, "address": "", "last_exchange": NOW - 3_600_000, "lacks": 0, "owes": 0}  # fmt: skip
    return api.Peer(**(facts | changes))  # type: ignore[arg-type]


def test_connected_computers_come_first_then_the_latest(qapp: QApplication) -> None:
    lines = peer_lines([peer(1, last_exchange=5), peer(2), peer(3, connected=True), peer(4, group=2)], 1, b"", NOW)
    assert [line.person for line in lines] == ["P3", "P2", "P1"]


def test_each_row_says_the_state_of_its_computer(qapp: QApplication) -> None:
    lines = peer_lines([
        peer(1, connected=True), peer(2, connected=True, lacks=3, owes=2), peer(3, clock_ahead=-1_500_000),
        peer(4, last_exchange=0), peer(5, connected=True, clock_ahead=-59_000),
    ], 1, b"", NOW)  # fmt: skip
    said = {line.person: line.state for line in lines}
    assert "Here now" in said["P1"]
    assert "up to date" in said["P1"]
    assert "lacks 3" in said["P2"]
    assert "2 change" in said["P2"]
    assert "up to date" not in said["P2"]
    assert "25 minute" in said["P3"]
    assert "Not met yet" in said["P4"]
    assert "clock" not in said["P5"], "no two clocks agree to the second"


def test_my_other_computer_is_named(qapp: QApplication) -> None:
    [line] = peer_lines([peer(1)], 1, bytes([1]), NOW)
    assert line.title == "My other computer"


def test_codes_tell_the_computers_of_one_person_apart(qapp: QApplication) -> None:
    """They mean nothing to whom has one, which is nearly everybody."""
    mine, two = bytes([1]), [peer(3, member=b"r", person="Rosa"), peer(4, member=b"r", person="Rosa")]
    lines = peer_lines([peer(1), peer(5, member=mine), peer(2), *two], 1, mine, NOW)
    assert sorted(line.title for line in lines) == [
        "My other computer (0101)", "My other computer (0505)", "P2", "Rosa (0303)", "Rosa (0404)"]  # fmt: skip


def test_the_model_is_sound_and_speaks(qapp: QApplication) -> None:
    model = PeersModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace(peer_lines([peer(1), peer(2, connected=True)], 1, b"", NOW))
    model.replace(peer_lines([peer(1, connected=True), peer(3)], 1, b"", NOW))
    assert "Here now" in model.data(model.index(0), 0x000B)
    del tester
