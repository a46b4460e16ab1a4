"""Files that records name: sealed, in parts, on this computer's disk."""

from sync.blobs.attaching import Attached, attach, save
from sync.blobs.folder import BlobFolder
from sync.blobs.index import FileIndex, Known

__all__ = ["Attached", "BlobFolder", "FileIndex", "Known", "attach", "save"]
