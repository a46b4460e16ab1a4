"""A fair rota: who serves least and longest ago comes first, and each choice says why."""

from hypothesis import given, settings
from hypothesis import strategies as st

from models.features.gatherings.rota import Person, Post, rota

HOUR = 3_600_000


def post(start: int, people: int = 1, shift: str = "dishes", hours: int = 2) -> Post:
    return Post(shift, start * HOUR, start * HOUR, (start + hours) * HOUR, people)


def test_who_served_least_then_longest_ago_then_by_id() -> None:
    people = [Person("a", 4 * HOUR, 9), Person("b", 2 * HOUR, 8), Person("c", 2 * HOUR, 7), Person("d", 2 * HOUR, 7)]
    made = rota([post(100), post(200), post(300), post(400)], people)
    assert [(each.member, each.reason) for each in made.choices] == [
        ("c", "next_in_order"), ("d", "longest_ago"), ("b", "least_hours"), ("a", "longest_ago"),
    ]  # fmt: skip
    assert made.open == []


def test_who_cannot_is_passed_over_with_the_reason() -> None:
    people = [
        Person("a", unavailable=((99 * HOUR, 101 * HOUR),)), Person("b", unwilling=frozenset({"dishes"})),
        Person("c", served_ms=9 * HOUR),
    ]  # fmt: skip
    [choice] = rota([post(100)], people).choices
    assert (choice.member, choice.reason) == ("c", "only_one")
    assert choice.passed_over == {"a": "unavailable", "b": "unwilling"}


def test_nobody_is_at_two_places_at_once_and_what_lacks_people_is_told() -> None:
    made = rota([post(100, 2), post(101, 1, "stage")], [Person("a"), Person("b")])
    assert {each.member for each in made.choices} == {"a", "b"}
    assert [(lacking.shift, missing) for lacking, missing in made.open] == [("stage", 1)]


DRAWN = st.tuples(st.integers(0, 40), st.integers(1, 3), st.sampled_from("xy"))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(DRAWN, max_size=8, unique_by=lambda drawn: (drawn[0], drawn[2])), st.integers(0, 5),
    st.randoms(use_true_random=False),
)  # fmt: skip
def test_the_order_in_which_posts_and_people_are_given_makes_no_difference(
    drawn: list[tuple[int, int, str]], count: int, random: object
) -> None:
    posts = [post(start, people, shift) for start, people, shift in drawn]
    people = [Person(f"m{number}", served_ms=number % 2 * HOUR) for number in range(count)]
    made = rota(posts, people)
    random.shuffle(posts)  # type: ignore[attr-defined]
    random.shuffle(people)  # type: ignore[attr-defined]
    assert rota(posts, people) == made
    filled = sum(each.people for each in posts) - sum(missing for _, missing in made.open)
    assert len(made.choices) == filled
