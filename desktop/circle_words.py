"""What is said about private circles."""

from typing import Final

CIRCLE_WORDS: Final[dict[str, str]] = {
    "circle.unknown": "There is no such circle on this computer. `folkmoot circle list` shows the circles you are in.",
    "circle.several": "Several circles have this name: {ids}. Give the beginning of an id instead.",
    "circle.not_in": "You are not in this circle, so nothing can be written there. Ask somebody who is in it to add "
    "you.",
    "circle.fixed": "Who is in this circle cannot be changed. Open a circle of chosen people instead.",
    "circle.bad_people": "Somebody you named is not a member. Check the names.",
    "circle.bad_pair": "A circle of two is for you and one other person. Name exactly one.",
    "circle.role_alone": "The circle of a role is for all who hold it, and for nobody else. Name either the role or "
    "the people.",
    "circle.bad_role": "You do not hold the role {role}, so its circle would be closed to you. `folkmoot role list` "
    "shows who does.",
    "circle.in_already": "This person is in the circle already. `folkmoot circle show` says who is.",
    "circle.too_many_people": "A circle is for at most {limit} people. Choose fewer of them.",
    "circle.bad_name": "A circle needs a name of at most {limit} visible characters. Choose another name.",
    "circle.malformed": "What was said about a circle is malformed. It does not count; ask its author to update "
    "Folkmoot.",
}
