"""Starting the window without a terminal: from the menu, by a link or by a file. Imports little."""

import signal
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from desktop.arrival import Arrival, read
from models.errors import Refused

if TYPE_CHECKING:
    from sync import api

ARCHIVES: Final = "archives"
"""Name of the folder, inside the user's profile, for the profiles in which archives are read."""


def run(profile: Path | None, what: str | None, unlock: "api.Unlock | None" = None, *, quietly: bool = False) -> int:
    """Returns the exit code. `quietly` as `desktop.app.main`. A refusal is also shown in a window."""
    from desktop import app

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop never gets to Python's handler
    arrival = read(what) if what else None
    try:
        place = place_for(arrival, profile)
        look_first(arrival, place)
        arrival = by_text(arrival)
        return app.main(place, [], None if unlock is None else lambda: unlock, arrival, quietly=quietly)
    except Refused as refused:
        from desktop.words import sentence

        if sys.stderr is not None:
            print(sentence(refused), file=sys.stderr)  # noqa: T201
        if sys.stderr is None or not sys.stderr.isatty():
            app.excuse(refused)
        return 1


def place_for(arrival: Arrival | None, profile: Path | None) -> Path | None:
    """The profile to open. An archive needs an empty one: the user's profile if it is new, else a profile for this
    archive, the same one each time. Raises Refused as ProfileFolder does."""
    if arrival is None or arrival.kind != "archive":
        return profile
    from sync.profile.folder import ProfileFolder, default_folder

    if ProfileFolder(profile).is_new:
        return profile
    name = sha256(arrival.text.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return (profile or default_folder()) / ARCHIVES / name


def by_text(arrival: Arrival | None) -> Arrival | None:
    """The same, or the link in an invitation file whose name is no Unicode: nothing else reaches a window that runs.
    Raises Refused as `look_first` does."""
    if arrival is None or arrival.kind != "invitation":
        return arrival
    from sync.files import is_text

    if is_text(arrival.path):
        return arrival
    from desktop.app import invitation_text

    return Arrival("link", invitation_text.of_arrival(arrival))


def look_first(arrival: Arrival | None, place: Path | None) -> None:
    """Raises Refused as `desktop.place.check` and `desktop.app.invitation_text.of_arrival` do, if a link or an
    invitation cannot be used; and as `sync.archive.verification.look_at` does, if a file cannot become the group of the
    profile in `place`. This comes before anybody chooses a passphrase, before the folder is made, and before a window
    shows another page."""
    if arrival is None:
        return
    if arrival.kind == "place":
        from desktop.place import check

        check(arrival.text)
        return
    if arrival.kind != "archive":
        from desktop.app import invitation_text

        invitation_text.of_arrival(arrival)
        return
    from sync.archive.verification import look_at
    from sync.files import is_text, shown
    from sync.profile.folder import ProfileFolder

    if not is_text(arrival.path):  # the engine takes only Unicode
        raise Refused("path.not_unicode", path=shown(arrival.path))
    if place is None or not place.is_dir() or ProfileFolder(place).is_new:
        look_at(arrival.path)
