"""Files between neighbours: who has what of which file, and its parts. They have their own messages and go after
everything else that a session has to say."""

from sync.net.files.exchange import FileExchange
from sync.net.files.traffic import FileTraffic, GroupFiles

__all__ = ["FileExchange", "FileTraffic", "GroupFiles"]
