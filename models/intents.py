"""Checks the arguments of an intent against the signature of its function.

A wrong argument is refused before the function runs, so a TypeError inside the function is a programming error.
"""

from collections.abc import Mapping
from functools import cache
from inspect import Parameter, signature
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints

from models.errors import Refused
from models.feature import Intent

ARGUMENTS = frozenset({bytes, str, bool, int, NoneType})
"""Types that an argument may have, alone or as a union: those that commands can carry between processes."""
_SHOWN = 80
"""Most characters of an unknown argument's name that a refusal repeats."""


def bind(intent: Intent, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments, checked for the call `intent(context, **arguments)`.

    Raises Refused `intent.unknown_argument`, `intent.missing_argument`, `intent.bad_argument`, with the name.
    """
    known = parameters(intent)
    for name in arguments:
        if name not in known:
            raise Refused("intent.unknown_argument", argument=str(name)[:_SHOWN])
    for name, (types, required) in known.items():
        if name not in arguments:
            if required:
                raise Refused("intent.missing_argument", argument=name)
        elif type(arguments[name]) not in types:
            raise Refused("intent.bad_argument", argument=name)
    return dict(arguments)


@cache
def parameters(intent: Intent) -> Mapping[str, tuple[frozenset[type], bool]]:
    """Name -> (types that the argument may have, whether it is required). The context is left out.

    Raises TypeError for a function that is not an intent: each argument needs an annotation made of `ARGUMENTS`.
    """
    hints = get_type_hints(intent)
    _context, *rest = signature(intent).parameters.values()
    return {parameter.name: _declared(parameter, hints.get(parameter.name)) for parameter in rest}


def _declared(parameter: Parameter, hint: object) -> tuple[frozenset[type], bool]:
    types = frozenset(get_args(hint) if isinstance(hint, UnionType) else (hint,))
    named = parameter.kind in {Parameter.POSITIONAL_OR_KEYWORD, Parameter.KEYWORD_ONLY}
    if not named or not types <= ARGUMENTS:
        raise TypeError(f"argument {parameter.name!r} of an intent needs a plain annotation")
    return types, parameter.default is Parameter.empty
