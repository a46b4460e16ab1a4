"""The kinds of records of the help board."""

from models.declared import declared
from models.features.aid.facts import facts, told
from models.features.aid.rules import (
    CLAIM_RULES,
    CONTACT_RULES,
    FIRST_CLAIM_RULES,
    NOTICE_RULES,
    POSTING_RULES,
    PRIVATE,
    RULES,
    WHERE,
)  # fmt: skip

ASK = declared(
    "aid", RULES, facts=facts, activity=told, hears=("aid_claim", "aid_notice", "aid_posting"), circles=WHERE,
    sees=("aid_claim",), called="asks and offers",
)  # fmt: skip
CLAIM = declared(
    "aid_claim", CLAIM_RULES, begins="personal", sees=("aid",), circles=WHERE, called="who can help",
    version=2, former={1: FIRST_CLAIM_RULES},
)  # fmt: skip
NOTICE = declared(
    "aid_notice", NOTICE_RULES, begins="common", sees=("aid",), circles=WHERE, waits=True,
    called="asks whose day has passed",
)  # fmt: skip
CONTACT = declared(
    "aid_contact", CONTACT_RULES, begins="personal", sees=("aid",), circles=PRIVATE, called="how to reach people",
)  # fmt: skip
POSTING = declared(
    "aid_posting", POSTING_RULES, begins="personal", sees=("aid",), circles=PRIVATE,
    called="quiet asks that were posted",
)  # fmt: skip
