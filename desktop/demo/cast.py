"""The people of Maple Street and the channels they opened."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.demo import almanac
from desktop.demo.facts import DemoChannel, DemoPerson
from models import group_kinds

NAME = "Maple Street Block Club"
KIND = "block-club"
FOUNDED = 745
"""Days before now."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """They joined `days` before now. `house` is what they say about where they live."""

    key: str
    name: str
    days: int
    house: str
    pronouns: str
    about: str
    skills: str
    languages: str = "English"
    contact: str = ""
    steward: bool = False


NEIGHBOURS: tuple[Neighbour, ...] = (
    Neighbour(
        "rosa", "Rosa Delgado", FOUNDED, "18", "she/her",
        "Thirty years of keeping buses apart. Number 18, ring twice, I am usually in the back.\n\n"
        "Ask me who has which key.",
        "timetables, talking to officials, soup for forty", "English, Spanish", "No. 18, or the bell at the pump",
        steward=True,
    ),
    Neighbour(
        "otis", "Otis Greene", FOUNDED, "12", "he/him",
        "Machinist, retired. The garage at number 12 is the tool shed. Fill in the slip.",
        "metalwork, lathes, locks, sharpening, patience", contact="No. 12, garage open until eight",
    ),
    Neighbour(
        "mei", "Mei-Lin Chou", FOUNDED, "27", "she/her",
        "I draw parks for a living and dig at number 31 for fun. Ask me about trees, never about courgettes.",
        "planting plans, pruning, dumplings", "English, Mandarin",
    ),
    Neighbour(
        "tom", "Tom Kowalczyk", FOUNDED, "9", "he/him",
        "Carpenter. If the whale turns up, it is mine.",
        "carpentry, ladders, band saw, singing very low", "English, Polish", "No. 9, workshop in the yard",
    ),
    Neighbour(
        "fatima", "Fatima Haddad", FOUNDED, "1", "she/her",
        "The shop at number 1, seven to nine. The back room is cool in summer and there are four chairs.",
        "bookkeeping, knowing where to get it, baklava", "English, Arabic, French", "At the till",
    ),
    Neighbour(
        "jonas", "Jonas Weber", FOUNDED, "33, second floor", "he/him",
        "Nurse at St. Anne's, mostly nights. Asleep from nine to three, otherwise at your service.",
        "first aid, blood pressure, melting pipes with a hairdryer", "English, German",
    ),
    Neighbour(
        "ines", "Inês Carvalho", FOUNDED, "33, ground floor", "she/her",
        "Cellist, teacher of very small cellists. The window is open when we are good.",
        "music, listening, sitting between two people who disagree", "English, Portuguese",
    ),
    Neighbour(
        "dre", "André \"Dre\" Baptiste", FOUNDED, "15", "he/him",
        "Cook. There is always too much, so come by.",
        "cooking for any number, bread, knives", "English, French, Haitian Creole", "The wall in front of 15",
    ),
    Neighbour(
        "helen", "Helen Okafor", FOUNDED, "5", "she/her",
        "Taught at Whitcomb for thirty-one years, now the lady at the crossing. I tie shoelaces, yours too.",
        "children, reading aloud, making lists", "English, Igbo", "No. 5, tea in the first week of the month",
    ),
    Neighbour(
        "walt", "Walter Simmons", FOUNDED, "40", "he/him",
        "Born at number 40. I remember the tram, the bakery and who broke which window.",
        "local history, stories at the window, laundry at sea", contact="The telephone. I hear it, be patient",
    ),
    Neighbour(
        "priya", "Priya Raman", FOUNDED, "22", "she/her",
        "I find out what is broken and write it down politely. Keeper of the minutes until somebody else is.",
        "testing, minutes, waiting in telephone queues", "English, Tamil", "No. 22", steward=True,
    ),
    Neighbour(
        "sam", "Sam Lindqvist", FOUNDED, "36", "they/them",
        "I ride a bicycle and read council papers so that you do not have to.",
        "permits, letters to the city, bicycles, guinea pigs", "English, Swedish", "No. 36, balcony", steward=True,
    ),
    Neighbour(
        "bea", "Beatriz Navarro", 690, "20", "she/her",
        "Veterinary nurse. Yes, you may show me your cat.",
        "animals, bandages, catching things that do not want to be caught", "English, Spanish", "No. 20, step-free",
    ),
    Neighbour(
        "yusuf", "Yusuf Demir", 655, "44", "he/him",
        "Electrician. If it hums and does not turn, ring me. If it smokes, ring somebody else first.",
        "wiring, washing machines, pumps", "English, Turkish, German", "No. 44, not after ten",
    ),
    Neighbour(
        "grace", "Grace Kim", 610, "24", "she/her",
        "Designer, mother of a small person, human of Biscuit.",
        "posters, charts, forms that one can read", "English, Korean",
    ),
    Neighbour(
        "marcus", "Marcus Hale", 560, "48", "he/him",
        "Drums, three to six, on the pads. I write in quiet hours if something is different.",
        "music lessons, sound, moving heavy things", contact="No. 48",
    ),
    Neighbour(
        "lena", "Lena Fischer", 520, "31b", "she/her",
        "Branch librarian. I keep what others throw away: letters, menus, tram tickets.",
        "archives, scanning, letters that sound like people", "English, German", "The library on Tanner Street",
    ),
    Neighbour(
        "arjun", "Arjun Raman", 470, "22", "he/him", "snow crew. undefeated at table tennis (almost)",
        "shovelling, computers, carrying sofas", "English, Tamil",
    ),
    Neighbour(
        "nora", "Nora Byrne", 430, "52", "she/her",
        "Ship's cook for twenty years, now at the creek end, where the water comes to me.",
        "knots, cooking in bad weather, reading the gauge", "English, Irish", "No. 52, by the footbridge",
    ),
    Neighbour(
        "cal", "Calvin Brooks", 400, "29", "he/him",
        "I drive parcels. If it says \"left with a neighbour\", it is with Rosa.",
        "a van, tight corners, knowing every doorbell", contact="No. 29, or wave",
    ),
    Neighbour(
        "tess", "Tess Aguilar", 210, "17", "she/they",
        "I write about access, which means complaining with footnotes. I like dogs, radio plays and level thresholds.",
        "measuring doors, buses, forms with 200 characters", "English, Spanish", "No. 17, by the ramp",
    ),
    Neighbour(
        "pavel", "Pavel Novák", 130, "46", "he/him",
        "Bicycles. One evening a month in front of the house: you do it, I show you how.",
        "wheels, bearings, trailers, goats", "English, Czech, Slovak",
    ),
    Neighbour(
        "amina", "Amina Diallo", 48, "24, top floor", "she/her",
        "Student of hydrology with two plants, a sofa and a dictionary.",
        "water, three languages, cartwheels", "French, Wolof, Portuguese, English",
    ),
    Neighbour(
        "hugh", "Hugh Pemberton", 8, "3", "he/him",
        "New here. Four pieces on the piano, badly but softly.",
        "insurance papers, carrying, drying up", contact="No. 3: lift, push, swear",
    ),
)  # fmt: skip

_PURPOSES = {start.name: start.purpose.format(group=NAME) for start in group_kinds.kind(KIND).channels}
_OPENED: tuple[tuple[str, str, str, int, bool], ...] = (
    *((name, purpose, "rosa", FOUNDED, False) for name, purpose in _PURPOSES.items()),
    ("moving in", "Getting everybody over from the old chat. Closed when nothing is missing.", "sam", FOUNDED, True),
    ("garden", "The beds on the empty lot at number 31: rota, seeds, gluts.", "mei", FOUNDED - 8, False),
    ("school run", "The walking bus to Whitcomb: who walks, who found what.", "helen", FOUNDED - 8, False),
    ("quiet hours", "What is loud, when, and what we agreed on. Nobody answers after ten.", "priya", 296, False),
)
NOT_ANYBODY = frozenset({"rosa", "otis", "walt", "tess", "arjun"})
"""People who never play a role of small talk: it mentions them by name, or does not fit their age or wheelchair."""
KEYS = tuple(who.key for who in NEIGHBOURS)


def people(now: datetime) -> tuple[DemoPerson, ...]:
    return tuple(
        DemoPerson(
            who.key, who.name, who.pronouns, who.about, who.skills, who.languages, who.contact,
            _ms(almanac.morning(now, who.days) + timedelta(minutes=2 * position)), who.steward,
        )
        for position, who in enumerate(NEIGHBOURS)
    )  # fmt: skip


def channels(now: datetime) -> tuple[DemoChannel, ...]:
    """The channels, opened within the hour in which the founders joined."""
    return tuple(
        DemoChannel(
            name, purpose, KEYS.index(by),
            _ms(almanac.morning(now, days) + timedelta(minutes=40, seconds=20 * position)), archived,
        )
        for position, (name, purpose, by, days, archived) in enumerate(_OPENED)
    )  # fmt: skip


def _ms(at: datetime) -> int:
    return int(at.timestamp()) * 1000
