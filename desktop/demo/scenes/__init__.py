"""What was said on Maple Street, as screenplays by channel; `desktop.demo.script` says how to read them."""

from collections.abc import Mapping

from desktop.demo.scenes import (
    announcements,
    beginnings,
    city_hall,
    everyday,
    everyday_help,
    everyday_street,
    garden,
    gatherings,
    lend_a_hand,
    lend_a_hand_year,
    older,
    quiet_hours,
    school_run,
    street,
    street_year,
)

SCRIPTS: Mapping[str, tuple[str, ...]] = {
    "announcements": (announcements.NOW, announcements.YEAR),
    "street": (
        street.NOW,
        street_year.LATEST,
        street_year.BEFORE,
        everyday_street.ANY,
        everyday_street.SEASONS,
        older.STREET,
    ),
    "lend a hand": (lend_a_hand.NOW, lend_a_hand_year.ALL, everyday_help.ALL, older.LEND_A_HAND),
    "gatherings": (gatherings.NOW, gatherings.YEAR, everyday.GATHERINGS),
    "city hall": (city_hall.NOW, city_hall.YEAR),
    "welcome": (beginnings.WELCOME,),
    "garden": (garden.NOW, garden.YEAR, everyday.GARDEN),
    "school run": (school_run.NOW, school_run.YEAR, everyday.SCHOOL_RUN),
    "quiet hours": (quiet_hours.STORY,),
    "moving in": (beginnings.MOVING_IN,),
}
