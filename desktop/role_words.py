"""What is said about roles."""

from typing import Final

ROLE_WORDS: Final[dict[str, str]] = {
    "role.bad_name": "A role needs a name of 1 to 80 visible characters. Choose another name.",
    "role.needs_powers": "The role {role} is new. Say what it allows, for example `folkmoot role grant {role} NAME "
    "--power members.admit`.",
    "role.unknown": "There is no role {role}. The roles are: {names}.",
    "role.vacant": "Nobody holds the role {role}, so it has no term. Give it to somebody: `folkmoot role grant "
    "{role} NAME --until DAY`.",
    "role.unknown_power": "No module asks for the power {power}, so it would allow nothing. The powers are: {names}.",
    "role.held_already": "{name} holds the role {role} already. `folkmoot role list` shows who does.",
    "role.not_held": "{name} does not hold the role {role}. `folkmoot role list` shows who does.",
}
