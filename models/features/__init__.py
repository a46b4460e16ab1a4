"""All features, one line each."""

from models.feature import Feature
from models.features import alerts, conversations, people, settings

FEATURES: tuple[Feature, ...] = (
    people.FEATURE,
    conversations.FEATURE,
    alerts.FEATURE,
    settings.FEATURE,
)
