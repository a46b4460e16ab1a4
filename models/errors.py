"""Refusals, as codes and facts. The sentences for people are in `desktop.words`."""


class Refused(Exception):
    """Something is not allowed or not possible. `code` is a dotted constant such as `record.missing`; `facts` are
    the values for a sentence about it (plain scalars only, because they are sent between processes).

    Raised by intents and the engine, returned by checks.
    """

    def __init__(self, code: str, **facts: str | int | float | bool | None) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts

    @property
    def is_sound(self) -> bool:
        """Can it be sent to another process?"""
        kinds = (str, int, float, bool, type(None))
        return isinstance(self.code, str) and all(type(fact) in kinds for fact in self.facts.values())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Refused) and (self.code, self.facts) == (other.code, other.facts)

    def __hash__(self) -> int:
        return hash(self.code)

    def __repr__(self) -> str:
        facts = "".join(f", {key}={value!r}" for key, value in self.facts.items())
        return f"Refused({self.code!r}{facts})"


class PowerLost(Exception):
    """A rule asked for a power that the author held, and has lost by a decision that the author did not know. The edit
    is set aside, not refused."""
