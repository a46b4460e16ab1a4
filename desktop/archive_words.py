"""English sentences about archives and other bags; see `desktop.words`."""

from typing import Final

ARCHIVE_WORDS: Final[dict[str, str]] = {
    "archive.damaged":
        "This archive is damaged. What is missing, changed or out of place, {count} in all: {files}. Get another "
        "copy of it.",
    "archive.no_pass":
        "This archive can be read, but the group cannot be continued from it: whoever made it may not let people in, "
        "or put only private circles in it. Open it to read, or ask a steward for a hand-over archive.",
    "archive.not_an_archive":
        "This is not a Folkmoot archive, nor another bag (RFC 8493). Choose the .zip file that the export wrote.",
    "archive.foreign":
        "Folkmoot did not make this archive, so there is no group in it to open. Its files are whole: unpack it to "
        "read them.",
    "archive.other_packing":
        "The file {path} is packed in a way that Folkmoot does not read. Unpack it with another program, then check "
        "the folder.",
    "archive.cut_off":
        "The end of the file {path} is missing or damaged, so nobody can tell what is in it. Get another copy of it.",
    "archive.incomplete":
        "This archive is whole as far as it goes, but {count} of its files must still be fetched from elsewhere: "
        "{files}. Folkmoot fetches nothing by itself. Ask whoever made the archive for a complete one.",
    "archive.exists": "There is already something at {path}. Choose another name.",
    "archive.unreadable": "The file {path} cannot be read. Check its path and permissions.",
    "archive.unwritable": "The file {path} cannot be written. Choose another folder.",
    "archive.nothing_chosen": "Nothing was chosen for the archive. Choose what everyone reads, or a private circle.",
    "archive.bad_level": "There is no archive level {level}. Use full.",
    "archive.newer": "This archive was written by a newer Folkmoot. Install the newer version to open it.",
    "archive.not_a_steward": "Only stewards can make an archive that hands their role over. Ask one of them.",
    "archive.too_large":
        "This archive has more files or bytes than Folkmoot checks. If Folkmoot wrote it, get another copy of it; "
        "otherwise check it with another program for bags.",
    "archive.no_space": "There is no room for the archive at {path}. Make some, or choose another disk.",
    "archive.already_here":
        "This group is on this computer already; `folkmoot groups` lists it. To have what the archive holds beside it, "
        "open it in an empty folder: `folkmoot --profile FOLDER archive open FILE`.",
    "archive.pages": "Writing pages…",
    "archive.logs": "Copying what was signed…",
    "archive.pack": "Packing…",
    "archive.verify": "Checking the archive…",
    "archive.restore": "Restoring…",
    # what is remarkable about a bag of others that is whole
    "bag.case": "{file} and {other} differ only in capital letters: unpacked on Windows or a Mac, one is lost.",
    "bag.both_spellings":
        "{file} and {other} look alike and are spelled differently: unpacked on a Mac, one is lost.",
    "bag.not_on_windows": "Windows cannot have a file that is called {file}.",
    "bag.spelling": "The manifests spell {file} differently, with the same letters.",
    "bag.dot_slash": "In {file}, names begin with ./, which other programs may not accept.",
    "bag.asterisk": "In {file}, names begin with *, which other programs may not accept.",
    "bag.listed_twice": "{file} lists {other} twice.",
    "bag.weak":
        "Its files are protected only by MD5 or SHA-1: that shows damage, but not what somebody changed on purpose.",
    "bag.unknown_algorithm": "{file} was not used, because Folkmoot does not know its algorithm.",
}
