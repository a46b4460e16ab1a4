"""Connections of devices without a roll: a knock is the dialler's bare key, and whoever knows the psk is answered."""

from sync.net.transport import Approach, Offer, Proved
from sync.trust.keys import public_of


def open_offer(label: object, psk: bytes, static: bytes) -> Offer:
    return Offer(label, psk, static, lambda said, _hashed: Proved(said) if len(said) == len(static) else None)


def open_approach(label: object, psk: bytes, static: bytes) -> Approach:
    return Approach(label, psk, static, lambda _hashed: public_of(static), lambda _static, _answer: True)
