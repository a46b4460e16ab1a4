"""How the profile on this computer opens. Part of `sync.api`."""

from sync.command import Command


class ChangeLock(Command, frozen=True):
    """Open with `new_passphrase` from now on, and with the keyring too if the profile opens with it now. -> None

    `passphrase` is the present one, if there is one. Raises Refused as Unlock does, and `lock.keyfile` for a profile
    that opens with a key file.
    """

    new_passphrase: str
    passphrase: str | None = None
