"""Keeps in memory what was read from a store that can change, fail or go away: all that was read at once, or
nothing."""

from typing import TYPE_CHECKING, Any, ClassVar


class Memory:
    """After `forget`, and until `read_all` succeeds, nothing that it sets is there: whoever looks at an attribute
    causes all to be read first, or gets the store's refusal. So nobody sees half of it, or what a failed change has
    left."""

    LASTING: ClassVar[frozenset[str]]
    """What is not forgotten."""

    if not TYPE_CHECKING:  # a type checker would take any name for one of ours

        def __getattr__(self, name: str) -> Any:
            if vars(self).keys() > self.LASTING:  # everything is there, or being read, and this is not among it
                raise AttributeError(name)
            try:
                self.read_all()
            except BaseException:
                self.forget()
                raise
            return getattr(self, name)

    def read_all(self) -> None:
        raise NotImplementedError

    def forget(self) -> None:
        for name in vars(self).keys() - self.LASTING:
            delattr(self, name)
