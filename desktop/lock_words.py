"""English sentences about unlocking and locking; see `desktop.words`."""

from typing import Final

LOCK_WORDS: Final[dict[str, str]] = {
    "unlock.wrong_passphrase":
        "That passphrase does not open what Folkmoot keeps here. Check for typing mistakes and try again. If it is "
        "lost, nothing opens it any more: your group has its copies, so begin anew in an empty folder, and come back "
        "with your recovery sheet or with the help of members.",
    "unlock.passphrase_needed":
        "This profile is protected by a passphrase. Type it, or name a file that holds it with "
        "--passphrase-file, or set FOLKMOOT_PASSPHRASE.",
    "unlock.no_keyring":
        "This computer offers no keyring to keep the profile's secret. Give a passphrase (--passphrase-file"
        " FILE or FOLKMOOT_PASSPHRASE) or a key file (--key-file FILE).",
    "unlock.keyring_locked":
        "The keyring of this computer is locked, or its question was cancelled. Unlock it, then try again.",
    "unlock.keyring_gone":
        "What Folkmoot keeps here opens with the keyring of this computer, which is not there now. Log in to the "
        "desktop as when Folkmoot was set up, then try again.",
    "unlock.keyring_mute":
        "The keyring of this computer does not answer. Perhaps its question waits on another screen: answer that, or "
        "log out and in again, then try again.",
    "unlock.keyring": "Waiting for the keyring of this computer; it may be asking you for its password…",
    "unlock.keyfile_needed": "This profile opens with a key file. Name it with --key-file FILE.",
    "unlock.wrong_keyfile": "That key file does not open what Folkmoot keeps here. Choose the one that was chosen "
                            "at the start.",
    "unlock.bad_keyfile":
        "The key file cannot be read. Check its path and that only you may read it, then try again.",
    "unlock.bad_passphrase_file":
        "The passphrase file cannot be read or is empty. Check its path and try again.",
    "unlock.keyring_lost":
        "The keyring does not hold the secret any more that opens what Folkmoot keeps here. Open Folkmoot on the "
        "account where it was set up, or restore an archive into a new folder.",
    "lock.shared":
        "Folkmoot stays open, because another of its programs on this computer, such as a host, works with the same"
        " folder. End that one, then lock again.",
    "lock.keyfile": "This opens with a key file. It cannot have a passphrase as well.",
    "unlock.no_memory":
        "Checking the passphrase takes {mib} MB of free memory. Close some programs and try again.",
}
