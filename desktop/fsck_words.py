"""English sentences for what the check of a store finds, by code: part of `desktop.words`."""

from typing import Final

FSCK_WORDS: Final = {
    "fsck.header":
        "The first bytes of the store are damaged, on which all else rests. Bring the store back from a backup.",
    "fsck.cut":
        "The end of the store is missing: {pages} pages are left of it. Bring the store back from a backup.",
    "fsck.page": "A page of the store is damaged: {what}. Bring the store back from a backup.",
    "fsck.database": "The store is damaged: {what}. Bring it back from a backup.",
    "fsck.table": "The table {table} of the store is damaged: {what}. Bring the store back from a backup.",
    "fsck.group":
        "The group {group} cannot be read whole. Bring the store back from a backup, or join the group again with a "
        "new invitation.",
    "fsck.log":
        "The log {log} of the group {group} cannot be read whole. A neighbour has it too: join again with a new "
        "invitation, or bring the store back from a backup.",
    "fsck.envelope": "Envelope {number} of the log {log} is damaged. Bring the store back from a backup.",
    "fsck.segment": "Envelopes {first} to {last} of the log {log} are damaged. Bring the store back from a backup.",
    "fsck.chain": "The log {log} does not follow from one envelope to the next at number {number}.",
    "fsck.signature": "The signature of the log {log} at number {number} is wrong.",
    "fsck.unreadable": "Envelope {number} of the log {log} cannot be opened with the keys that are here.",
    "fsck.edits": "An edit in envelope {number} of the log {log} is not in its one place.",
    "fsck.record": "The record {record} is not what its edits make it, or cannot be read.",
    "fsck.judged":
        "Nothing is damaged, but the rules of the kind {kind} (module {module}) judge {count} changes differently than "
        "when they came, and still have version {version}. Whoever makes the module raises the version of the kind "
        "and keeps the former rule under `former`; a module that was never released is tried in a new profile.",
    "fsck.rows": "Rows of the table {table} do not follow from the records. The next start makes them anew.",
    "fsck.file":
        "Of the {count} parts of the file {name}, these are damaged or missing: {parts}. Folkmoot fetches them from a "
        "computer that has the file; `folkmoot files` names it.",
    "fsck.stray":
        "The file {file} lay among the files of the profile, and the store did not know it. It is kept for a week, and "
        "removed if nothing names it by then.",
    "fsck.search": "The search index does not follow from the records. The next start makes it anew.",
}
