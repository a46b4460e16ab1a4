"""What a search says when it does not understand a query."""

WORDS: dict[str, str] = {
    "search.empty": "There is nothing to search for. Type a word, a name after from:, or a channel after in:.",
    "search.unfinished": "Nothing stands after {piece} yet. Go on typing.",
    "search.day": "{piece} is not a date. Write {operator}:2026-03-31, {operator}:2026-03 or {operator}:2026.",
    "search.choice": "{piece} means nothing here. There are {known}.",
    "search.excluded": "Days cannot be excluded. Write {piece} without the minus sign.",
    "search.many": "A search takes at most {most} words. Leave out {piece} and what follows it.",
    "search.long": "This is too long for a search. Use fewer words.",
    "search.nobody": "Nobody here is called {name}. Check the spelling.",
    "search.nowhere":
        "There is no channel called {name}, and nothing of this name that people talk about. Check the spelling.",
    "search.unmarked": "Nothing here is marked {piece}. Check the spelling.",
}
