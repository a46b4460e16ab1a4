"""Words for people, translated: refusals and states from `desktop.words`, counts and lists."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QGuiApplication

from desktop import value_words, words
from models.errors import Refused

_SENTENCES = re.compile(r"(?<=[.!?؟])\s+(?=[^\W\d_a-zß-ÿ]|[¿¡`])")
"""Between one sentence and the next."""
_DIRECTING = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""Characters that change the direction of writing."""
_NAMES = ("name", "title")
"""Facts that people have typed."""
Fact = str | int | float | bool | None


def undirected(text: str) -> str:
    """A text without the characters that change its direction of writing."""
    return text.translate(_DIRECTING)


def isolated(text: str) -> str:
    """A person's text inside a sentence of ours, isolated from the sentence's direction of writing (Unicode UAX #9)."""
    return f"\u2068{undirected(text)}\u2069"


def by_itself(text: str) -> str:
    """A whole text, perhaps of another language, where the window is laid out from right to left: its own letters
    decide its direction, so that its full stop stands where it ends."""
    return f"\u2068{text}\u2069" if QGuiApplication.isRightToLeft() else text


def translate_words(text: str) -> str:
    return QCoreApplication.translate("words", text)


def sentence(refused: Refused) -> str:
    """What happened and what to do next. A sentence with a command says nothing to somebody at a window: it has other
    words there (`window.CODE`), or is left out where something else is said."""
    code = f"window.{refused.code}"
    code = code if code in words.WORDS else refused.code
    said = words.sentence(Refused(code, **_apart(refused.facts)), translate_words)
    return " ".join(each for each in _SENTENCES.split(said) if "`folkmoot " not in each) or said


def state(code: str, **facts: Fact) -> str:
    """The sentence of a state or stage, e.g. `status.alone`, `join.looking`."""
    return words.words(code, _apart(facts), translate_words)


def waiting(code: str, *, mine: bool, **facts: Fact) -> str:
    """What waits for whoever reads it or, not `mine`, for somebody else, where a module has words for that:
    `need.aid.do.others`."""
    others = f"{code}.others"
    return state(others if not mine and others in words.WORDS else code, **facts)


def _apart(facts: Mapping[str, Fact]) -> dict[str, Fact]:
    """From right to left, a name at the beginning of a sentence does not turn the sentence round, and numbers have the
    digits of the language."""
    if not QGuiApplication.isRightToLeft():
        return dict(facts)
    return {name: _said_apart(name, each) for name, each in facts.items()}


def _said_apart(name: str, fact: Fact) -> Fact:
    if isinstance(fact, str):
        return isolated(fact) if name in _NAMES else fact
    return decimal(str(fact)) if isinstance(fact, int) and not isinstance(fact, bool) else fact


def caption(code: str) -> str:
    """What a kind (`item`) or a field (`item.due`) is called."""
    return words.caption(f"caption.{code}", translate_words)


def asked(code: str, within: str) -> str:
    """What a form calls a field: as always, unless the intent that asks has words of its own (`item.lend.holder`)."""
    return caption(within if f"caption.{within}" in words.WORDS else code)


def several(kind: str) -> str:
    """The heading over several records of a kind."""
    return state(f"several.{kind}")


def hint(code: str) -> str:
    """What helps with filling in a field; may be empty."""
    return translate_words(words.WORDS.get(f"hint.{code}", ""))


def told(what: str, **facts: Fact) -> str:
    """The sentence of an activity."""
    return words.told(what, _apart(facts), translate_words)


def action(kind: str, intent: str) -> str:
    """What the button for an intent says."""
    code = f"action.{kind}.{intent}"
    if code not in words.WORDS and intent in (f"add_{kind}", f"change_{kind}"):
        if intent.startswith("change_"):
            return QCoreApplication.translate("actions", "Change")
        return QCoreApplication.translate("actions", "Add: {what}").format(what=caption(kind))
    return words.caption(code, translate_words)


def done(kind: str, intent: str) -> str:
    """The words for an intent that has been carried out; empty if nothing needs to be said."""
    return translate_words(words.WORDS.get(f"done.{kind}.{intent}", ""))


def empty(kind: str) -> tuple[str, str]:
    """Heading and sentence of a list without any records of a kind."""
    heading, text = f"empty.{kind}", f"empty.{kind}.text"
    if heading not in words.WORDS:
        return QCoreApplication.translate("actions", "Nothing here yet"), ""
    return state(heading), state(text)


def news(kind: str, count: int, most: int) -> str:
    """How many new records of a kind there are, from `most` on without saying how many more. The words of a kind are
    `new.KIND` and `new.KIND.many`."""
    code = f"new.{kind}"
    if code not in words.WORDS:
        said = QCoreApplication.translate("home", "New: {count} ({what})")
        return said.format(count=number(count), what=caption(kind))
    if count >= most:
        return state(f"{code}.many", count=number(most))
    return QCoreApplication.translate("words", words.WORDS[code], "", count)


def concerned(name: str | None, power: str, rest: str = "") -> str:
    """Whom something concerns: a member of this name, holders of a power, or everybody. `rest`: the code of what is to
    be done, where some are left out; a module may say who are left (`who.rest need.alert.answer`)."""
    if name is not None:
        return name
    left = f"who.rest {rest}"
    everybody = "who.anyone" if not rest else left if left in words.WORDS else "who.rest"
    return words.caption(f"who.power {power}" if power else everybody, translate_words)


def option(code: str, value: str) -> str:
    """What one of the words of a choice (`item.sort`, `tool`) is called; the states of records have words already."""
    return value_words.option(code, value, translate_words)


def decimal(plain: str) -> str:
    """A number such as `-1234.50`, as the language in force writes it."""
    whole, point, fraction = plain.partition(".")
    if not whole.lstrip("-").isdecimal():
        return plain
    sign = QLocale().negativeSign() if whole.startswith("-") else ""
    said = QLocale().toString(int(whole.lstrip("-")))
    digits = "".join(QLocale().toString(int(each)) for each in fraction)
    return f"{sign}{said}{QLocale().decimalPoint()}{digits}" if point else f"{sign}{said}"


def money(amount: int, currency: str) -> str:
    """`1,234.50 EUR`: an amount in the smallest unit of the currency, as the language in force writes it."""
    from models.fields import Amount
    from models.fields import numbers as units

    plain = units.decimal(amount, Amount.places.get(currency, 2))
    return f"{decimal(plain)}\N{NO-BREAK SPACE}{currency}"


def number(value: int) -> str:
    return QLocale().toString(value)


def size(count: int) -> str:
    """Bytes, as people read them."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def together(parts: list[str]) -> str:
    """`a, b and c` in the language in force."""
    return QLocale().createSeparatedList(parts)
