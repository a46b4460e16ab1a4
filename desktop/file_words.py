"""English sentences about files and pictures; see `desktop.words`."""

from typing import Final

FILE_WORDS: Final[dict[str, str]] = {
    "file.unreadable": "The file {path} cannot be read. Check its name and permissions.",
    "file.not_a_file": "{path} is not a file. Choose a file.",
    "file.bad_name": "The name of the file {path} has nothing that can be shown. Give it another name.",
    "file.too_large": "A file has at most {limit} GiB. Make it smaller, or split it.",
    "file.too_large_to_show": "Only files of at most {limit} MB are shown here. Save this one and open it there.",
    "file.changed": "The file changed while it was read. Wait until nobody writes it, then try again.",
    "file.details_stay":
        "Folkmoot cannot take out of {path} where and when it was taken. Save it as JPEG or PNG, or attach it as it is "
        "with --keep-details.",
    "file.missing": "This file is not on this computer yet. Fetch it first.",
    "file.damaged":
        "This copy of the file is damaged. Folkmoot fetches the damaged parts from another computer, which "
        "`folkmoot files` names. Try again then.",
    "file.wrong_key": "It is not said how this file opens. Ask who attached it to attach the file again.",
    "file.exists": "There is already something at {path}. Choose another name.",
    "file.unwritable": "The file {path} cannot be written. Choose another folder.",
    "file.no_space": "There is no room for {path}. Make some, or choose another disk.",
    "file.seal": "Reading the file…",
    "archive.files": "Copying files…",
    "file.fetch": "Fetching the file…",
    "file.save": "Writing the file…",
    "file.unknown":
        "No record on this computer names this file. Check its name with `folkmoot files`, or wait for the next "
        "exchange with a neighbour.",
    "file.ambiguous": "Several files are called {name}: {names}. Give the beginning of one of these.",
    "file.nobody":
        "Nobody who holds {name} was met. `folkmoot files` shows on whose computer it is; try again while that one is "
        "on the same network.",
    "file.bad_limit": "A limit is a number of bytes, for example 5GB. Write one.",
    "file.no_field":
        "This kind of record holds no files. Attach them to a message in a channel instead, without --record.",
    "picture.too_large": "A picture has at most {limit} million pixels. Make it smaller.",
    "picture.damaged":
        "This picture is damaged, or it is not what its name says. Open it in another program and save it anew.",
}  # fmt: skip
"""Code of a refusal or a stage of progress -> sentence."""
