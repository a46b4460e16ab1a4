"""Pictures without their metadata: where and when they were taken, by whom, with which device.

Only the owner's own files are decoded here, each once. A picture is encoded again from its pixels, so that nothing else
of the file is left; its orientation is applied, and its colours become sRGB. Bounds are checked on the header, before
anything is decoded. This is the only module that knows Pillow.
"""

import io
import struct
import warnings
import zlib
from collections.abc import Mapping
from typing import IO, TYPE_CHECKING, Any, NamedTuple

from models.errors import Refused

if TYPE_CHECKING:
    from PIL.Image import Image

MEDIA = {
    "JPEG": "image/jpeg", "MPO": "image/jpeg", "PNG": "image/png", "GIF": "image/gif", "WEBP": "image/webp",
    "TIFF": "image/tiff",
}  # fmt: skip
"""Pillow's name of a format -> media type. An MPO is a JPEG with further pictures behind it, which are left out."""
MAX_PIXELS = 120_000_000
"""Pixels of one picture: 480 MB of memory, if it has transparency."""
MAX_FRAMES = 2_000
"""Frames of one animation."""
MAX_ANIMATED = 2 * MAX_PIXELS
"""Pixels of all frames together."""
EDGE = 320
"""Most pixels of a preview in each direction."""
MAX_PREVIEW = 48 << 10
"""Most bytes of a preview."""
FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "TIFF")
CLOSED = (
    b"\x1aE\xdf\xa3", b"\xff\x0a", b"\0\0\0\x0cJXL ", b"\0\0\0\x0cjP  ", b"FUJIFILM", b"IIU\0", b"IIRO", b"IIRS",
    b"MMOR", b"8BPS",
)  # fmt: skip
"""How they begin: Matroska, JPEG XL and 2000, raw pictures of Fujifilm, Panasonic and Olympus cameras, Photoshop. Those
of other makers begin as a TIFF does, but its first picture is only a small one."""
HEAD = 64
"""Bytes at the start of a file that `is_picture` and `is_closed` need."""
Options = Mapping[str, Mapping[str, Any]]
LOSSLESS: Options = {"WEBP": {"lossless": True}, "TIFF": {"compression": "tiff_adobe_deflate"}}
ANIMATED: Options = {"GIF": {"disposal": 2}, "PNG": {"disposal": 1, "blend": 0}}
"""Every frame replaces the one before it."""
FLAWS = (
    OSError, ValueError, SyntaxError, KeyError, IndexError, TypeError, EOFError, ArithmeticError, struct.error,
    zlib.error,
)  # fmt: skip
"""The exceptions that Pillow raises for a damaged picture."""


class Picture(NamedTuple):
    """A picture, ready to be sealed."""

    media: str
    content: bytes | None
    """The file without metadata; None if it is to stay as it is."""
    preview: bytes
    """A small JPEG."""
    width: int
    """Pixels, as people see it."""
    height: int


def is_picture(head: bytes) -> bool:
    """Do these first bytes (HEAD of them) begin a file in a format that `read` knows?"""
    return (
        head.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"))
        or (head.startswith(b"RIFF") and head[8:12] == b"WEBP")
    )  # fmt: skip


def is_closed(head: bytes) -> bool:
    """Do these first bytes begin a picture or video from which `read` can remove nothing, whatever its name is?"""
    return head.startswith(CLOSED) or head[8:12] == b"AVI " or (
        head[4:8] == b"ftyp" and head[8:12] not in (b"M4A ", b"M4B ")
    )  # fmt: skip


def read(source: IO[bytes], *, keep: bool) -> Picture:
    """The picture in a file; with `keep`, the file stays as it is. Blocks. Raises Refused `picture.too_large` from its
    header alone, and `picture.damaged`."""
    from PIL import Image, ImageOps  # takes 0.1 s

    Image.MAX_IMAGE_PIXELS = None  # `_check` is stricter
    warnings.filterwarnings("ignore", module=r"PIL\.")  # about flaws of the file
    try:
        with Image.open(source, formats=FORMATS) as found:
            _check(found)
            media = MEDIA[str(found.format)]
            content = None if keep else _encoded_again(found)
            found.seek(0)
            upright = ImageOps.exif_transpose(found)
            return Picture(media, content, _preview(upright), *upright.size)
    except MemoryError:
        raise Refused("picture.too_large", limit=MAX_PIXELS // 1_000_000) from None
    except FLAWS:
        raise Refused("picture.damaged") from None


def _check(found: "Image") -> None:
    pixels, frames = found.width * found.height, getattr(found, "n_frames", 1)
    if not 0 < pixels <= MAX_PIXELS or frames > MAX_FRAMES or (frames > 1 and pixels * frames > MAX_ANIMATED):
        raise Refused("picture.too_large", limit=MAX_PIXELS // 1_000_000)


def _encoded_again(found: "Image") -> bytes:
    from PIL import ImageSequence
    from PIL.ImageOps import exif_transpose

    if found.format in ("JPEG", "MPO"):
        return _saved(_without_metadata(exif_transpose(found)), "JPEG", _tables(found))
    frames, durations = [], []
    for frame in ImageSequence.Iterator(found):
        frame.load()  # only then the time of a WebP's frame is known
        durations.append(frame.info.get("duration", 0))
        frames.append(_without_metadata(exif_transpose(frame)))
    options: dict[str, Any] = {**LOSSLESS.get(str(found.format), {})}
    if len(frames) > 1:
        options |= {"save_all": True, "append_images": frames[1:], **ANIMATED.get(str(found.format), {})}
        if any(durations):
            options |= {"duration": durations, "loop": found.info.get("loop", 0)}
    return _saved(frames[0], str(found.format), options)


def _tables(found: "Image") -> dict[str, Any]:
    """The quantization tables and the subsampling of a JPEG. To encode it with the same ones loses next to nothing."""
    from PIL.JpegImagePlugin import get_sampling

    found.load()
    sampling = get_sampling(found)
    return {"qtables": getattr(found, "quantization", None), "subsampling": sampling if sampling in (0, 2) else 0}


def _without_metadata(frame: "Image") -> "Image":
    """The pixels alone, in sRGB, and which of a palette's colours is transparent."""
    plain, profile = frame.copy(), frame.info.get("icc_profile")
    plain.info = {key: frame.info[key] for key in ("transparency",) if key in frame.info}
    if plain.mode in ("CMYK", "YCbCr", "LAB", "HSV"):
        plain = _in_srgb(plain, profile, "RGB")
    elif profile and plain.mode in ("RGB", "RGBA", "P"):
        plain = _in_srgb(plain if plain.mode != "P" else plain.convert("RGBA"), profile, "")
    return plain


def _in_srgb(plain: "Image", profile: bytes | None, mode: str) -> "Image":
    from PIL import ImageCms

    if profile:
        try:
            srgb = ImageCms.createProfile("sRGB")
            turned = ImageCms.profileToProfile(plain, io.BytesIO(profile), srgb, outputMode=mode or plain.mode)
        except (ImageCms.PyCMSError, *FLAWS):  # a profile that does not fit: keep the colours as they are
            turned = None
        if turned is not None:
            turned.info.pop("icc_profile", None)
            return turned
    return plain.convert(mode) if mode else plain


def _preview(found: "Image") -> bytes:
    from PIL import Image

    small = _without_metadata(found)
    if small.mode.startswith("I;16") or small.mode in ("I", "F"):
        small = small.convert("F").point(lambda level: level * (1 / 256)).convert("L")
    small = small.convert("RGBA")
    small.thumbnail((EDGE, EDGE))
    flat = Image.new("RGB", small.size, "white")
    flat.paste(small, mask=small)
    for quality in (80, 60, 40, 20):
        made = _saved(flat, "JPEG", {"quality": quality})
        if len(made) <= MAX_PREVIEW:
            return made
    return b""


def _saved(picture: "Image", kind: str, options: dict[str, Any]) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()
