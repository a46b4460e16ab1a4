"""The sentences of the fields and rules that every feature shares, and what their facts are called.

A feature names its kinds and fields: `caption.item`, `caption.item.due`. It names the holders of its powers:
`who.power library.keep`.
"""

from collections.abc import Callable, Mapping

WORDS: dict[str, str] = {
    "name.missing": "A name is missing. Write one.",
    "field.empty": "{field} is missing. Fill it in.",
    "field.too_long": "{field} has at most {limit} characters. Shorten it.",
    "field.bad_value": "That cannot be a value for {field}. Check it and try again.",
    "field.bad_choice": "{field} is one of: {options}. Choose one.",
    "field.bad_flag": "{field} is yes or no. Write one of them.",
    "field.bad_number": "{field} is a number with at most {places} decimals. Write for example 12.",
    "field.bad_whole": "{field} is a whole number. Write for example 12.",
    "field.out_of_range": "{field} lies between {least} and {most}. Choose a number in between.",
    "field.bad_amount": "{field} is an amount with its currency. Write for example 12.50 EUR.",
    "field.bad_duration": "{field} is a length of time. Write minutes, for example 90, or hours and minutes, 1:30.",
    "field.bad_recurrence":
        "{field} says how often something comes again. Write it as FREQ=WEEKLY;BYDAY=TU (RFC 5545), with INTERVAL, "
        "COUNT or UNTIL if needed.",
    "field.bad_day": "{field} is a day. Write it as 2027-03-31.",
    "field.bad_moment": "{field} is a day and a time with its zone. Write it as 2027-03-31T18:00+02:00.",
    "window.field.bad_day":
        "{field} is no day of the calendar. Write day, month and year, or choose it from the calendar.",
    "window.field.bad_moment": "{field} is no day and time. Choose the day from the calendar, and write the time.",
    "field.bad_time": "{field} lacks the time of day. Write it as 18:00.",
    "field.nobody": "Nobody in the group is called {name}. Choose somebody from the list.",
    "field.no_such_record": "There is not just one thing called {name}. Choose it from the list.",
    "field.bad_span": "{field} goes from one moment until a later one. Write both, with a slash between them.",
    "field.half_span": "{field} has a beginning and an end, and one of them is missing. Fill in both.",
    "field.bad_reference": "{field} names something that does not exist. Choose it again.",
    "field.bad_link": "{field} is an address such as https://example.org or mailto:ana@example.org. Check it.",
    "field.bad_tag": "A tag is a short word of at most {limit} characters, without a comma. Check {field}.",
    "field.bad_file": "{field} does not take this file. Attach it first; where pictures are shown, choose a picture.",
    "field.too_many": "{field} has {limit} entries already. Remove one first.",
    "field.not_accepted": "A change holds something for {field} that cannot be shown there. It was left out.",
    "record.missing": "This is not on this computer yet ({what}). Wait for the next exchange with a neighbour.",
    "record.other_kind": "This is something else ({other}), and not what is asked for here ({what}). Choose another.",
    "record.none": "There is nothing called {name}. `folkmoot list KIND` shows what there is, with ids.",
    "record.kept_with":
        "This is the id of something that is kept with {title} ({what}). Name {title} instead, or its id: {about}.",
    "record.kept_apart":
        "This is the id of something that has neither a title nor a page of its own ({what}). `folkmoot history` shows "
        "what was done with it.",
    "record.no_profile":
        "{name} is a member and has no profile yet. `folkmoot members` shows the members; one writes one's own profile "
        "with `folkmoot do people.set_profile about=…`.",
    "record.several": "Several things are called {name}. Use one of their ids: {ids}.",
    "kind.none": "There is nothing of the kind {kind}. The kinds are: {names}.",
    "record.several_begin": "Several titles begin with {name}. Give the whole title, or an id: {names}.",
    "intent.none_of_module": "The module {module} offers no {intent}. It offers, the most alike first: {names}.",
    "intent.none": "No module offers {intent}. There are: {names}.",
    "argument.none": "{intent} takes no {argument}. It takes: {names}.",
    "argument.flag": "{argument} is yes or no. Write one of them.",
    "argument.twice": "{argument} is given twice. Leave one of them out.",
    "argument.form": "{given} is not of the form NAME=VALUE, for example name=Garden.",
    "entry.missing": "This entry is not on this computer yet ({field}). Wait for the next exchange with a neighbour.",
    "entry.none": "{field}: there is no entry {name}. There are: {names}.",
    "entry.no_entries": "{field}: there is no entry {name}, and no other one yet.",
    "entry.several": "{field}: several entries say {name}. Use one of their ids: {names}.",
    "rule.only": "Only {who} can do this. Ask one of them.",
    "rule.no_move": "This cannot be done now, because something else was done before ({state}). Look at it again.",
    "caption.state": "State",
    "value.yes": "yes",
    "value.no": "no",
    "caption.circle.private": "in a private circle",
    "who.anyone": "everybody",
    "who.rest": "everybody who has not done it yet",
    "who.nobody": "nobody",
    "who.author": "whoever began it",
    "who.person": "whoever is named in it",
    "who.or": "{one} or {other}",
}


def spoken(facts: Mapping[str, str | int | float | bool | None], caption: Callable[[str], str]) -> dict[str, object]:
    """The facts, with the names of fields, kinds and people's parts as people say them. `caption(code)` finds them."""
    found: dict[str, object] = dict(facts)
    for name in ("field", "what", "other"):
        if name in facts:
            found[name] = caption(f"caption.{facts[name]}")
    for name in ("state", "to"):  # of a move: `item.lent`
        if "." in str(facts.get(name, "")):
            found[name] = caption(f"state.{facts[name]}")
    if "who" in facts and isinstance(facts["who"], str):
        who = [_who(each, caption) for each in facts["who"].split(", ")]
        both = caption("who.or")
        found["who"] = both.format(one=", ".join(who[:-1]), other=who[-1]) if len(who) > 1 else who[0]
    return found


def _who(name: str, caption: Callable[[str], str]) -> str:
    """A module may say whom a field names: `who.person chair`."""
    own = caption(f"who.{name}")
    has_none = own == name.replace("_", " ")
    return caption("who.person") if has_none and name.startswith("person ") else own
