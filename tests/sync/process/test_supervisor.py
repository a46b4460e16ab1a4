"""An engine process that dies, is restarted, gives way, or does not start."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from models.errors import Refused
from sync import api
from sync.process import supervisor
from sync.process.client import Client, EngineGone
from sync.process.supervisor import Supervisor
from sync.profile.folder import ProfileFolder

SECRET = "correct horse battery staple"

ENGINE = '''
import argparse, asyncio, os, socket, sys
from pathlib import Path
from models.errors import Refused
from sync import api
from sync.process import frames
from sync.profile.folder import ProfileFolder
from sync.process.server import Server

class Small:
    """Unlocks with any passphrase; answers AskStatus once it is; dies on demand."""
    unlocked = False
    def subscribe(self, listener):
        self.listener = listener
        return lambda: None
    async def handle(self, command, call=0):
        match command:
            case api.Unlock(passphrase=passphrase):
                if passphrase == "changed":
                    raise Refused("unlock.wrong_passphrase")
                self.unlocked = True
                return api.StoreKey("store.db", passphrase.encode())
            case api.Listen():
                if not self.unlocked:
                    raise Refused("engine.not_ready")
                return "127.0.0.1:4000"
            case api.AskStatus():
                if not self.unlocked:
                    raise Refused("engine.not_ready")
                return api.Status("alone", 0, "", (), trouble=str(os.getpid()))
            case api.Remember(key="die"):
                os.abort()
            case api.Remember(key="event"):
                self.listener(api.Changed(1, "local", ()))
            case api.Remember(key="wait"):
                await asyncio.sleep(3600)
    async def close(self):
        pass

async def serve(folder, owner):
    server = Server(Small())
    await server.listen(folder.socket)
    if owner is not None:
        await server.attach(owner)
    await server.run()

options = argparse.ArgumentParser()
options.add_argument("--profile", type=Path)
options.add_argument("--socket", type=int)
options = options.parse_args()
owner = None if options.socket is None else socket.socket(fileno=options.socket)
folder = ProfileFolder(options.profile)
try:
    with folder.lock():
        asyncio.run(serve(folder, owner))
except Refused as refused:
    owner.sendall(frames.packed(frames.Failure(0, refused.code, refused.facts)))
'''

Start = Callable[..., Supervisor]


@pytest.fixture
def start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    monkeypatch.setattr(supervisor, "FIRST_PAUSE", 0.01)
    monkeypatch.setenv("FOLKMOOT_PASSPHRASE", SECRET)
    made: list[Supervisor] = []

    def make(program: str = ENGINE) -> Supervisor:
        made.append(Supervisor(tmp_path / "profile", [sys.executable, "-c", program]))
        return made[-1]

    yield make
    for one in made:
        one.close()


def states_of(one: Supervisor) -> tuple[list[str], threading.Event]:
    """What is told, and when it is over for better or worse."""
    told: list[str] = []
    settled = threading.Event()

    def note(state: str) -> None:
        told.append(state)
        if state != "engine.restarting":
            settled.set()

    one.on_state(note)
    return told, settled


def test_it_starts_unlocks_and_stops(start: Start) -> None:
    one = start()
    assert one.call(api.Unlock(SECRET), 20) == api.StoreKey("store.db", SECRET.encode())
    pid = one.pid
    assert pid is not None
    one.close()
    assert one.pid is None
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with pytest.raises(Refused, match=r"engine\.gone"):
        one.call(api.Ask(), 5)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="no /proc")
def test_no_secret_in_what_other_processes_may_see(start: Start) -> None:
    one = start()
    one.call(api.Unlock(SECRET), 20)
    one.call(api.Remember("note", SECRET), 20)
    process = Path(f"/proc/{one.pid}")
    environment = process.joinpath("environ").read_bytes()
    assert SECRET.encode() not in environment
    assert b"RUST_BACKTRACE=0" in environment
    assert SECRET.encode() not in process.joinpath("cmdline").read_bytes()


@pytest.mark.parametrize("how", ["kill", "abort"])
def test_a_dead_engine_is_replaced_and_unlocked_again(start: Start, how: str) -> None:
    one = start()
    told, settled = states_of(one)
    one.call(api.Unlock(SECRET), 20)
    one.call(api.Listen("127.0.0.1:4000"), 20)
    before = one.call(api.AskStatus(), 20).trouble
    under_way = one.submit(api.Remember("wait", None))
    one.call(api.AskStatus(), 20)
    if how == "kill":
        os.kill(int(before), signal.SIGKILL)
    else:
        one.submit(api.Remember("die", None))
    assert isinstance(under_way.exception(20), EngineGone)
    after = one.call(api.AskStatus(), 20).trouble  # submitted while there is none, answered by the next
    assert after != before
    assert settled.wait(20)
    assert told == ["engine.restarting", "engine.back"]


def test_a_new_engine_is_unlocked_before_all_else(start: Start) -> None:
    one = start()
    told, settled = states_of(one)
    one.call(api.Unlock(SECRET), 20)
    one.call(api.Listen("127.0.0.1:4000"), 20)
    one.call(api.Unlock(SECRET), 20)
    assert one.pid is not None
    os.kill(one.pid, signal.SIGKILL)
    assert settled.wait(20)
    assert told == ["engine.restarting", "engine.back"]


def test_events_go_on_after_a_restart(start: Start) -> None:
    one = start()
    seen: list[api.Event] = []
    end = one.on_event(seen.append)
    one.call(api.Remember("event", None), 20)
    assert one.submit(api.Remember("die", None)).exception(20) == EngineGone()
    one.call(api.Remember("event", None), 20)
    end()
    one.call(api.Remember("event", None), 20)
    assert seen == [api.Changed(1, "local", ())] * 2


def test_what_waits_for_an_engine_can_be_stopped(start: Start) -> None:
    one = start()
    one.call(api.Unlock(SECRET), 20)
    assert one.pid is not None
    os.kill(one.pid, signal.SIGSTOP)
    waiting = one.submit(api.AskStatus())
    with pytest.raises(Refused, match=r"engine\.timeout"):
        one.call(api.Ask(), 0.01)
    os.kill(one.pid, signal.SIGCONT)
    assert waiting.exception(20) is None


def test_an_engine_that_always_dies_is_given_up(start: Start) -> None:
    one = start("raise SystemExit(3)")
    told, settled = states_of(one)
    with pytest.raises(Refused, match=r"engine\.gave_up"):
        one.call(api.Ask(), 60)
    assert settled.wait(20)
    assert told[-1] == "engine.gave_up"
    assert told.count("engine.restarting") <= supervisor.MAX_QUICK
    with pytest.raises(Refused, match=r"engine\.gave_up"):
        one.call(api.Ask(), 30)


def test_an_engine_that_refuses_to_serve_is_not_tried_again(start: Start) -> None:
    refuse = ENGINE.replace("with folder.lock()", "raise Refused('profile.newer')\n    with folder.lock()")
    one = start(refuse)
    with pytest.raises(Refused, match=r"profile\.newer"):
        one.call(api.Ask(), 30)


def test_an_engine_that_runs_already_is_used_left_alone_and_replaced_when_it_ends(
    start: Start, tmp_path: Path
) -> None:
    first, second = start(), None
    first.call(api.Unlock(SECRET), 20)
    second = start()
    pid = second.call(api.AskStatus(), 20).trouble
    assert pid == str(first.pid)
    assert second.pid is None
    second.close()
    assert first.call(api.AskStatus(), 20).trouble == pid
    third = start()
    third.call(api.Unlock(SECRET), 20)
    first.close()
    assert third.call(api.AskStatus(), 20).trouble == str(third.pid) != pid


def test_what_an_ending_engine_has_not_done_is_done_by_the_next(start: Start) -> None:
    one = start()
    one.call(api.Unlock(SECRET), 20)
    assert one.pid is not None
    for _ in range(3):
        calls = [one.submit(api.AskStatus()) for _ in range(200)]
        one.submit(api.Stop())
        calls += [one.submit(api.AskStatus()) for _ in range(50)]
        assert {call.exception(20) for call in calls} == {None}
        assert len({call.result().trouble for call in calls}) <= 2


def test_a_profile_held_without_an_engine_is_in_use(start: Start, tmp_path: Path) -> None:
    with ProfileFolder(tmp_path / "profile").lock():
        one = start()
        with pytest.raises(Refused, match=r"profile\.in_use"):
            one.call(api.Ask(), 60)


def test_a_window_that_is_killed_takes_its_engine_along(start: Start, tmp_path: Path) -> None:
    window = os.fork()
    if window == 0:
        try:
            one = start()
            one.call(api.Unlock(SECRET), 20)
            tmp_path.joinpath("pid").write_text(str(one.pid))
        finally:
            os._exit(0)
    os.waitpid(window, 0)
    assert tmp_path.joinpath("pid").read_text()
    with_own = start()
    with_own.call(api.Unlock(SECRET), 20)
    assert with_own.call(api.AskStatus(), 20).trouble == str(with_own.pid)
    assert isinstance(Client.connect(with_own.folder.socket), Client)


def test_a_frozen_application_is_its_own_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert supervisor.engine_command() == [sys.executable, "--engine"]
    monkeypatch.delattr(sys, "frozen")
    assert supervisor.engine_command() == [sys.executable, "-P", "-m", "desktop.engine"]


def test_a_locked_engine_ends_and_the_next_one_knows_no_passphrase(start: Start) -> None:
    one = start()
    told, _ = states_of(one)
    one.call(api.Unlock(SECRET), 20)
    one.call(api.Listen(), 20)
    pid = one.pid
    assert pid is not None
    kept = one.submit(api.Remember("draft", "kept before the end"))
    one.lock()
    assert kept.result(20) is None
    with pytest.raises(Refused, match=r"engine\.not_ready"):
        one.call(api.AskStatus(), 20)
    assert one.pid != pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert told == [], "nothing went wrong"
    one.call(api.Unlock(SECRET), 20)
    assert one.call(api.AskStatus(), 20).trouble == str(one.pid)


def test_an_engine_that_something_else_has_started_is_not_ended(start: Start) -> None:
    one = start()
    one.call(api.Unlock(SECRET), 20)
    other = start()
    other.call(api.Unlock(SECRET), 20)
    with pytest.raises(Refused, match=r"lock\.shared"):
        other.lock()
    assert one.call(api.AskStatus(), 20).state == "alone"
