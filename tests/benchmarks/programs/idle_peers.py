"""Thirty members of a group on this machine, each with a computer of its own, for a hub of another member.

`idle_peers.py FOLDER KEYFILE` makes the hub's profile `FOLDER/hub` and prints a line. It reads the hub's address from
its standard input, connects all of them, prints a line once they are in sync with it, and stays until its input ends.
"""

import asyncio
import sys
from pathlib import Path
from secrets import token_bytes

from models.feature import Registry
from models.features import FEATURES
from models.features.conversations import FEATURE, talk
from sync.net.memory import MemoryNetwork
from sync.net.tcp import TcpWire
from sync.profile.folder import ProfileFolder
from sync.profile.runtime import ProfileRuntime
from sync.simulated.group import SimulatedGroup
from sync.trust.vault import Vault
from tests.benchmarks.corpus import BEGIN, open_profile, open_runtime

PEERS = 30


def planted(folder: Path, keyfile: Path) -> list[ProfileRuntime]:
    stage = SimulatedGroup(Registry(FEATURES), "Maple Street", "block-club", "Ana Ruiz", BEGIN)
    for number in range(1, PEERS + 1):
        stage.admit(f"Neighbour {number}", BEGIN + number)
    place = stage.do(stage.members[0], BEGIN + 1000, FEATURE.intents["add_channel"], name="all", purpose="")
    for number, member in enumerate(stage.members):
        stage.do(member, BEGIN + 2000 + number, talk.say, channel=place, text="hello")
    profile = folder / "hub"
    profile.mkdir(mode=0o700)
    hub = open_runtime(profile, Vault(ProfileFolder(profile).vault).create(keyfile=keyfile))
    stage.plant(hub, stage.members[0])
    hub.db.close()
    peers = []
    for number, member in enumerate(stage.members[1:]):
        discovery = MemoryNetwork().discovery("alone")
        peers.append(open_profile(folder / f"peer-{number}", token_bytes(32), TcpWire(), discovery))
        stage.plant(peers[-1], member)
    return peers


async def main(folder: Path, keyfile: Path) -> None:
    peers = planted(folder, keyfile)
    print("planted", flush=True)
    address = (await asyncio.to_thread(sys.stdin.readline)).strip()
    for peer in peers:
        await peer.net.connect(address)
    while not all(peer.net.in_sync(1) for peer in peers):  # noqa: ASYNC110 - nobody else is there to tell
        await asyncio.sleep(0.1)
    print("connected", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    for peer in peers:
        await peer.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), Path(sys.argv[2])))
