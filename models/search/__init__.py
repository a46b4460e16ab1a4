"""Searching: what people type, which words the index keeps, and which texts fit. Pure functions on text.

Words are compared in lower case and without accents. Punctuation only separates words; signs such as `+` and `#` are
compared. Scripts that are written without blanks have no words that could be told apart, so there any part is found.
"""

from models.search.folding import fold
from models.search.matching import Extract, Matcher, matcher
from models.search.query import MOST_PIECES, OPERATORS, Named, Phrase, Query, Unclear, parse
from models.search.words import LONGEST_PREFIX, Term, indexed, leading, tokens

__all__ = [
    "LONGEST_PREFIX", "MOST_PIECES", "OPERATORS", "Extract", "Matcher", "Named", "Phrase", "Query", "Term",
    "Unclear", "fold", "indexed", "leading", "matcher", "parse", "tokens",
]  # fmt: skip
