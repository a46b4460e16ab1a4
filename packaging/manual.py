"""The manual page, from the commands themselves."""

import click
import release

from desktop.cli.root import COMMANDS, folkmoot

FILES = """.TP
.I ~/.local/share/folkmoot
The profile: everything that you have, encrypted. Removing the package leaves it alone.
.TP
.I ~/.local/state/folkmoot
A small file for each profile, by which Folkmoot notices that the profile was copied.
.TP
.I ~/.config/autostart/org.folkmoot.Folkmoot.desktop
There while Folkmoot starts when you log in.
"""
EXIT = """0 when done, 1 when refused or failed (one sentence says why), 2 for wrong usage."""


def page() -> str:
    """In the language of man(7)."""
    context = click.Context(folkmoot, info_name="folkmoot")
    lines = [
        f'.TH FOLKMOOT 1 "{release.made():%Y-%m-%d}" "Folkmoot {release.VERSION}" "User Commands"',
        ".SH NAME", f"folkmoot \\- {plain(release.SUMMARY[0].lower() + release.SUMMARY[1:])}",
        ".SH SYNOPSIS", ".B folkmoot", "[\\fIOPTION\\fR]... [\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...]",
        ".SH DESCRIPTION", plain(folkmoot.help or ""),
        ".SH OPTIONS", *options(folkmoot, context),
        ".SH COMMANDS",
    ]  # fmt: skip
    for name in COMMANDS:
        command = folkmoot.get_command(context, name)
        assert command is not None
        lines += described(command, click.Context(command, info_name=name, parent=context), name)
    lines += [".SH EXIT STATUS", plain(EXIT), ".SH FILES", FILES.strip()]
    return "\n".join(lines) + "\n"


def described(command: click.Command, context: click.Context, name: str) -> list[str]:
    """A command with its options; a group of commands as its commands."""
    if isinstance(command, click.Group):
        found = []
        for inner in command.list_commands(context):
            one = command.get_command(context, inner)
            assert one is not None
            found += described(one, click.Context(one, info_name=inner, parent=context), f"{name} {inner}")
        return found
    usage = " ".join(command.collect_usage_pieces(context))
    return [f".SS {plain(name)} {plain(usage)}", plain(command.help or ""), *options(command, context)]


def options(command: click.Command, context: click.Context) -> list[str]:
    records = [record for param in command.get_params(context) if (record := param.get_help_record(context))]
    records = [record for record in records if record[1] and not record[1].startswith("Show this message")]
    return [line for words, text in records for line in (".TP", f".B {plain(words)}", plain(text))]


def plain(text: str) -> str:
    """Text that troff takes as it is."""
    joined = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return "\\&" + joined if joined[:1] in (".", "'") else joined
