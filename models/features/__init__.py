"""All features, one line each."""

from models.feature import Feature
from models.features import aid, alerts, conversations, gatherings, library, meetings, people, settings

FEATURES: tuple[Feature, ...] = (
    people.FEATURE,
    conversations.FEATURE,
    aid.FEATURE,
    alerts.FEATURE,
    gatherings.FEATURE,
    library.FEATURE,
    meetings.FEATURE,
    settings.FEATURE,
)
