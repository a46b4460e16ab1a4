"""The pages of the modules, one line each. Importing this brings their sentences too. Nothing here imports Qt."""

from desktop import words
from desktop.features import aid, alerts, conversations, gatherings, library, meetings, people, settings
from desktop.features.aid import words as of_aid
from desktop.features.alerts import words as of_alerts
from desktop.features.conversations import words as of_conversations
from desktop.features.gatherings import words as of_gatherings
from desktop.features.library import words as of_library
from desktop.features.meetings import words as of_meetings
from desktop.features.people import words as of_people
from desktop.features.settings import words as of_settings
from desktop.kit.spec import PageSpec

PAGES: tuple[PageSpec, ...] = (
    conversations.PAGE,
    aid.PAGE,
    alerts.PAGE,
    library.PAGE,
    people.PAGE,
    gatherings.PAGE,
    meetings.PAGE,
    settings.PAGE,
)
for sentences in (
    of_aid.WORDS, of_alerts.WORDS, of_conversations.WORDS, of_gatherings.WORDS, of_library.WORDS, of_meetings.WORDS,
    of_people.WORDS, of_settings.WORDS,
):  # fmt: skip
    words.add(sentences)
