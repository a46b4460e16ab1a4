"""How hard a passphrase is to guess, in words. A rough judgement from length and variety; it never forbids."""

from typing import Literal

Strength = Literal["empty", "short", "weak", "fair", "strong"]
SHORT, WEAK, STRONG = 8, 14, 17
"""Effective characters."""


def strength(passphrase: str) -> Strength:
    """`short` below 8 characters; the rest by effective length: repeated characters count a third, and words
    separated by spaces count fully.
    """
    if not passphrase:
        return "empty"
    if len(passphrase) < SHORT:
        return "short"
    different = len(set(passphrase.casefold()))
    kinds = sum((
        any(letter.islower() for letter in passphrase),
        any(letter.isupper() for letter in passphrase),
        any(letter.isdigit() for letter in passphrase),
        any(not letter.isalnum() for letter in passphrase),
    ))  # fmt: skip
    effective = different + (len(passphrase) - different) / 3 + 1.5 * (kinds - 1)
    if effective < WEAK:
        return "weak"
    return "fair" if effective < STRONG else "strong"
