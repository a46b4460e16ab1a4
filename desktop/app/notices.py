"""Sentences about what a status counts beside the four states: what does not count, is not shown, or may still change.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.app.banners import Banners
from desktop.kit import phrases
from desktop.kit.bridge import EngineBridge
from desktop.kit.membership import IN, own
from sync import api

translate = QCoreApplication.translate
TOLD = "told/equivocations"
"""Note of this computer: the number of equivocations that the person has been told about."""


def equivocation(status: api.Status) -> str:
    """What was found, whose computers it concerns, and what the owner of this one should do."""
    said = [_found(status)]
    if status.forked:
        names = phrases.together(list(status.forked))
        said.append(translate("notices", "It concerns what was written by: {names}.").format(names=names))
    if status.forked_here:
        said.append(translate("notices", "One of them is this computer. Write again what it wrote since then."))
    return " ".join(said)


def _found(status: api.Status) -> str:
    return translate(
        "notices",
        "Two different continuations of what %n computer(s) wrote were found. Nothing that such a computer wrote "
        "since counts any more. A copy of Folkmoot's folder was probably used twice, or somebody wants to deceive:"
        " talk to each other.", "", status.equivocations)  # fmt: skip


def newer(status: api.Status) -> str:
    return translate("notices", "%n change(s) need a newer Folkmoot. Install the newest version to see them.", "",
                     status.newer)  # fmt: skip


def sentences(status: api.Status) -> list[str]:
    """What there is to say, the most serious first."""
    said = []
    if status.equivocations:
        said.append(equivocation(status))
    if status.faults:
        said.append(translate(
            "notices", "%n change(s) could not be shown: a part of Folkmoot failed. The file engine.log says which.",
            "", status.faults))  # fmt: skip
    if status.newer:
        said.append(newer(status))
    if status.aside:
        said.append(translate(
            "notices", "%n change(s) by {names} are put aside: they were removed or suspended, or lost a power or a "
            "computer, before anybody had seen this.", "", status.aside).format(
            names=phrases.together(list(status.aside_by))))
    if status.provisional:
        said.append(translate(
            "notices", "%n change(s) came before earlier ones of the same computer. They may still change.", "",
            status.provisional))  # fmt: skip
    if status.unserved:
        said.append(translate("notices", "Nobody is looked for on these networks of this computer: {names}.").format(
            names=phrases.together(list(status.unserved))))
    return said


def warn(status: api.Status, banners: Banners, bridge: EngineBridge) -> None:
    """Keep a banner about equivocations above the content until the person has read it."""
    if not status.equivocations or bridge.local(TOLD) == str(status.equivocations):
        banners.clear("equivocation")
        return
    banners.show_banner(
        "equivocation", equivocation(status), translate("notices", "Understood"),
        partial(_understood, str(status.equivocations), banners, bridge))


def tell_standing(group: api.Group, banners: Banners, bridge: EngineBridge) -> None:
    """Keep a banner above the content while this person cannot write in the group, with what remains possible."""
    standing = own(bridge, group.number).standing
    if group.read_only or standing in IN:
        banners.clear("standing")
    else:
        banners.show_banner("standing", phrases.state(f"group.{standing}"), calm=True)


def _understood(count: str, banners: Banners, bridge: EngineBridge) -> None:
    bridge.remember(TOLD, count)
    banners.clear("equivocation")
