"""Reproducible randomness: while a history is played, everything drawn from the system's generator follows from a seed,
so that a history that fails once always fails. Keys made with it are worthless."""

import contextlib
import random
import secrets
import sys
from collections.abc import Iterator

DRAWN = ("token_bytes", "randbelow", "token_hex")


@contextlib.contextmanager
def repeatable(seed: int) -> Iterator[None]:
    """Replaces the functions of `secrets` in every module of ours that imported them by name."""
    dice = random.Random(seed)
    stand_ins = {
        "token_bytes": lambda size=32: dice.randbytes(size),
        "randbelow": dice.randrange,
        "token_hex": lambda size=32: dice.randbytes(size).hex(),
    }
    replaced = []
    for name, module in list(sys.modules.items()):
        if name.split(".")[0] in ("models", "sync", "tests"):
            for word in DRAWN:
                if getattr(module, word, None) is getattr(secrets, word):
                    replaced.append((module, word))
                    setattr(module, word, stand_ins[word])
    try:
        yield
    finally:
        for module, word in replaced:
            setattr(module, word, getattr(secrets, word))
