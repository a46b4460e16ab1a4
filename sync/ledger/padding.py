"""Payloads are padded before they are sealed, so that their length tells little."""


def padded(packed: bytes) -> bytes:
    """The bytes, a mark (0x80), and zeros up to the length that `padme` gives."""
    marked = packed + b"\x80"
    return marked + bytes(padme(len(marked)) - len(marked))


def padme(length: int) -> int:
    """Padded length by the Padmé scheme (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", 2019):
    at most 12 % longer, leaking O(log log n) bits of the length.
    """
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask
