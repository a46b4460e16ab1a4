"""The program that people use today: a shared folder in Syncthing, between the same two machines.

Everything that would contact other machines is off: announcing, relays, port mapping, crash and usage reports,
upgrades.
"""

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from time import perf_counter, sleep

from tests.benchmarks.console import say
from tests.benchmarks.machines import Machine, process
from tests.benchmarks.timing import until

PORT = 42130
OFF = {
    "globalAnnounceEnabled": "false", "localAnnounceEnabled": "false", "relaysEnabled": "false", "natEnabled": "false",
    "urAccepted": "-1", "urSeen": "9", "crashReportingEnabled": "false", "autoUpgradeIntervalH": "0",
    "startBrowser": "false", "stunKeepaliveStartS": "0", "reconnectionIntervalS": "1", "listenAddress": "",
    "announceLANAddresses": "false", "setLowPriority": "false",
}  # fmt: skip


def one_file(here: Machine, there: Machine, folder: Path, seconds: int, rounds: int) -> list[float] | str:
    """Seconds from a small file's closing here to its presence there, `fsWatcherDelayS` being `seconds`; or why not."""
    program = shutil.which("syncthing")
    if program is None:
        return "no syncthing here"
    if here is there:
        return "no network namespaces here"
    homes = [folder / "one", folder / "two"]
    for home in homes:
        (home / "files").mkdir(parents=True)
        (home / "files" / ".stfolder").mkdir()
        command = [program, "generate", "--home", str(home), "--no-default-folder", "--skip-port-probing"]
        subprocess.run(command, check=True, capture_output=True)
    names = [_own_name(home) for home in homes]
    for home, machine in zip(homes, (here, there), strict=True):
        _configure(home, names, [here, there], machine, seconds)
    try:
        return _exchange(program, homes, (here, there), rounds)
    except TimeoutError:
        return "its two sides did not connect"


def _exchange(program: str, homes: list[Path], machines: tuple[Machine, Machine], rounds: int) -> list[float]:
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    commands = [[program, "serve", "--home", str(home), "--no-browser", "--no-restart"] for home in homes]
    with process(machines[0], commands[0], **silent), process(machines[1], commands[1], **silent):
        here, there = (home / "files" for home in homes)
        say("  waiting for Syncthing to connect …")
        _arrives(here, there, "first")
        times = []
        for number in range(rounds):
            sleep(0.5)
            times.append(_arrives(here, there, f"file{number}"))
        return times


def _arrives(here: Path, there: Path, name: str) -> float:
    (here / name).write_bytes(bytes(250))
    began = perf_counter()
    return until((there / name).exists, "the file", seconds=90, pause=0.005) - began


def _own_name(home: Path) -> str:
    found = re.search(r'<device id="([A-Z0-9-]{63})"', (home / "config.xml").read_text())
    assert found is not None
    return found[1]


def _configure(home: Path, names: list[str], machines: list[Machine], own: Machine, seconds: int) -> None:
    path = home / "config.xml"
    tree = ET.parse(path)
    root = tree.getroot()
    for old in [*root.findall("device"), *root.findall("folder")]:
        root.remove(old)
    options = root.find("options")
    gui = root.find("gui")
    assert options is not None
    assert gui is not None
    gui.set("enabled", "false")
    for name, value in {**OFF, "listenAddress": f"tcp://{own.address}:{PORT}"}.items():
        for old in options.findall(name):
            options.remove(old)
        ET.SubElement(options, name).text = value
    shared = ET.SubElement(
        root, "folder", id="bench", label="bench", path=str(home / "files"), type="sendreceive",
        rescanIntervalS="3600", fsWatcherEnabled="true", fsWatcherDelayS=str(seconds))  # fmt: skip
    for name, machine in zip(names, machines, strict=True):
        device = ET.SubElement(root, "device", id=name, name=machine.address, compression="metadata")
        ET.SubElement(device, "address").text = f"tcp://{machine.address}:{PORT}"
        ET.SubElement(shared, "device", id=name)
    tree.write(path)
