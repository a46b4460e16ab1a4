from hypothesis import example, given
from hypothesis import strategies as st

from desktop.features.conversations import plain_words
from desktop.features.conversations.terms import Wanted, fold, tokens
from sync.reader import WordMatcher

LETTERS = "abAB1_- .\0"
TEXTS = st.text(LETTERS, max_size=30)
WORDS = st.text("abAB1", min_size=1, max_size=3)
ASKED = st.builds(
    Wanted,
    st.lists(st.lists(WORDS, min_size=1, max_size=2).map(tuple), min_size=1, max_size=3).map(tuple),
    st.booleans(),
)


@given(TEXTS, ASKED)
@example("ba a a", Wanted((("a", "a"),)))
def test_plain_texts_fit_where_the_index_would_find_them(text: str, wanted: Wanted) -> None:
    found = WordMatcher().fitting(wanted.match, [text])
    assert plain_words.fit(text, wanted) == bool(found)


@given(TEXTS, ASKED)
def test_plain_words_stand_where_any_words_would(text: str, wanted: Wanted) -> None:
    whole = {fold(word) for phrase in wanted.phrases for word in phrase}
    beginning = fold(wanted.phrases[-1][-1])
    assert plain_words.spans(text, wanted) == [
        (start, end - start)
        for start, end, word in tokens(text)
        if word in whole or (wanted.unfinished and word.startswith(beginning))
    ]


def test_without_words_there_is_nothing_to_find() -> None:
    assert plain_words.spans("abc", Wanted()) == []
    assert plain_words.plain(Wanted((("abc",),)))
    assert not plain_words.plain(Wanted((("abc", "é"),)))
