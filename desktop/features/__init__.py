"""The pages of the modules, one line each. Nothing here imports Qt."""

from desktop.features import conversations, people, settings
from desktop.kit.spec import PageSpec

PAGES: tuple[PageSpec, ...] = (
    conversations.PAGE,
    people.PAGE,
    settings.PAGE,
)
