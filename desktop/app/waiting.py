"""What waits for this person, page by page."""

from desktop import modules
from desktop.features import people
from desktop.features.conversations import queries
from desktop.kit.bridge import EngineBridge
from models import features
from models.feature import Registry
from sync import home
from sync.activities import ROLL


def page_of_kind() -> dict[str, str]:
    """Kind -> the page of its module. The page of the people shows what was done about members."""
    pages = {kind: feature.name for kind, (feature, _) in Registry(features.FEATURES).kinds.items()}
    return {**pages, ROLL: people.PAGE.name}


def by_page(bridge: EngineBridge, group: int) -> dict[str, int]:
    """Page -> how many of its records wait for this person. Reads once."""
    pages, found = page_of_kind(), dict[str, int]()
    who = modules.viewer(bridge, group, Registry(features.FEATURES))
    for kind, count in home.badges(home.needs(bridge, who)).items():
        if kind in pages:
            found[pages[kind]] = found.get(pages[kind], 0) + count
    return found


def has_news(bridge: EngineBridge, group: int) -> bool:
    """Is there a message in the group that nobody has read here, or does something wait for this person?"""
    who = modules.viewer(bridge, group, Registry(features.FEATURES))
    if home.needs(bridge, who, most=1):
        return True
    channels = [each.record for each in queries.channels(bridge, group, archived=False)]
    read = queries.read_positions(bridge, group, channels)
    late = queries.notes(bridge, map(queries.late_key, channels))
    return any(late.values()) or any(queries.unread(bridge, each, read[each], who.me) for each in channels)
