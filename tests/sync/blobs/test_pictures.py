"""Nothing of a picture's file but its pixels is left, in any format, and its header alone refuses a bomb."""

import contextlib
import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw, ImageOps

from models.errors import Refused
from sync.blobs import pictures

CASEWORK = Path(__file__).parents[2] / "cases" / "casework"


def saved(picture: Image.Image, kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def drawn() -> Image.Image:
    """Red above, blue below, 640 × 400."""
    made = Image.new("RGB", (640, 400), "red")
    ImageDraw.Draw(made).rectangle((0, 200, 640, 400), fill="blue")
    return made


def details() -> Image.Exif:
    exif = Image.Exif()
    exif[0x010E] = "CANARYDESCRIPTION"
    exif.get_ifd(0x8825)[29] = "CANARYGPS"
    return exif


def opened(raw: bytes) -> Image.Image:
    return Image.open(io.BytesIO(raw))


@pytest.mark.parametrize("case", ["22-png-with-exif.png", "23-webp-with-exif.webp", "25-tiff.tif"])
def test_the_cases_lose_what_they_must_lose(case: str) -> None:
    path = CASEWORK / case
    expected = json.loads(path.with_name(f"{path.stem}.expect.json").read_text())
    found = pictures.read(io.BytesIO(path.read_bytes()), keep=False)
    assert found.content is not None
    for kept in (found.content, found.preview):
        for word in (*expected["bytes_that_must_be_gone"], *expected.get("chunks_that_must_be_gone", ())):
            assert word.encode() not in kept
    before, after = ImageOps.exif_transpose(opened(path.read_bytes())), opened(found.content)
    assert after.size == before.size
    assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()


def test_a_picture_that_swells_is_refused_from_its_header() -> None:
    with pytest.raises(Refused) as refusal:
        pictures.read(io.BytesIO((CASEWORK / "28-picture-that-swells.png").read_bytes()), keep=False)
    assert refusal.value.code == "picture.too_large"


def test_a_drawing_is_no_picture() -> None:
    assert not pictures.is_picture((CASEWORK / "26-svg.svg").read_bytes()[: pictures.HEAD])


def test_a_photograph_loses_place_comment_and_what_stands_behind_it() -> None:
    raw = saved(drawn(), "JPEG", exif=details(), comment=b"CANARYCOMMENT", xmp=b"CANARYXMP") + b"CANARYBEHIND"
    assert raw.count(b"CANARY") == 5
    found = pictures.read(io.BytesIO(raw), keep=False)
    assert found.content is not None
    assert b"CANARY" not in found.content + found.preview
    red, _green, blue = opened(found.content).getpixel((320, 20))  # type: ignore[misc]
    assert red > 240
    assert blue < 15


def test_a_photograph_is_turned_before_its_turn_is_forgotten() -> None:
    exif = details()
    exif[0x0112] = 6  # the camera was held upright: turn it by a quarter, clockwise
    found = pictures.read(io.BytesIO(saved(drawn(), "JPEG", exif=exif)), keep=False)
    assert found.content is not None
    turned = opened(found.content)
    assert turned.size == (400, 640)
    assert turned.getpixel((380, 320))[0] > 240  # type: ignore[index]  # red is on the right
    assert opened(found.preview).size == (200, 320)


def test_a_colour_profile_is_applied_and_forgotten() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    raw = saved(drawn(), "PNG", icc_profile=profile.tobytes())
    found = pictures.read(io.BytesIO(raw), keep=False)
    assert found.content is not None
    assert b"iCCP" in raw
    assert b"iCCP" not in found.content
    assert opened(found.content).getpixel((320, 20)) == (255, 0, 0)


def test_a_profile_that_is_rubbish_is_forgotten() -> None:
    found = pictures.read(io.BytesIO(saved(drawn(), "PNG", icc_profile=b"CANARY" * 100)), keep=False)
    assert found.content is not None
    assert b"iCCP" not in found.content
    assert opened(found.content).getpixel((320, 20)) == (255, 0, 0)


@pytest.mark.parametrize("kind", ["GIF", "PNG", "WEBP", "TIFF"])
def test_what_moves_goes_on_moving(kind: str) -> None:
    first, *others = (Image.new("RGB", (40, 30), colour) for colour in ("red", "lime", "blue"))
    options: dict[str, Any] = {} if kind == "TIFF" else {"duration": [100, 200, 300], "loop": 0}
    options |= {"comment": b"CANARY"} if kind == "GIF" else {}
    options |= {"lossless": True} if kind == "WEBP" else {}
    found = pictures.read(io.BytesIO(saved(first, kind, save_all=True, append_images=others, **options)), keep=False)
    assert found.content is not None
    assert b"CANARY" not in found.content
    moving, shown, times = opened(found.content), [], []
    for number in range(moving.n_frames):  # type: ignore[attr-defined]
        moving.seek(number)
        moving.load()
        shown.append(moving.convert("RGB").getpixel((5, 5)))
        times.append(round(moving.info.get("duration", 0)))
    assert shown == [(255, 0, 0), (0, 255, 0), (0, 0, 255)]
    assert times == ([100, 200, 300] if kind != "TIFF" else [0, 0, 0])


def test_too_many_frames_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_ANIMATED", 40 * 30 * 2)
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "lime", "blue")]
    with pytest.raises(Refused) as refusal:
        pictures.read(io.BytesIO(saved(frames[0], "GIF", save_all=True, append_images=frames[1:])), keep=False)
    assert refusal.value.code == "picture.too_large"


def test_kept_on_purpose_nothing_is_drawn_anew() -> None:
    found = pictures.read(io.BytesIO(saved(drawn(), "JPEG", exif=details())), keep=True)
    assert found.content is None
    assert b"CANARY" not in found.preview


@pytest.mark.parametrize(
    "picture",
    [
        Image.new("RGBA", (900, 900), (0, 0, 0, 0)), Image.new("L", (3, 900)), Image.new("1", (9, 9)),
        Image.new("I;16", (50, 50), 65535), Image.new("P", (50, 50)), Image.new("LA", (50, 50)),
        Image.effect_noise((2000, 2000), 200),
    ],
    ids=lambda picture: picture.mode,
)  # fmt: skip
def test_a_preview_is_small_and_white_where_nothing_is(picture: Image.Image) -> None:
    found = pictures.read(io.BytesIO(saved(picture, "PNG")), keep=False)
    preview = opened(found.preview)
    assert preview.format == "JPEG"
    assert max(preview.size) <= pictures.EDGE
    assert len(found.preview) <= pictures.MAX_PREVIEW
    if picture.mode in ("RGBA", "I;16"):
        assert min(preview.getpixel((5, 5))) > 250  # type: ignore[type-var, arg-type]


@pytest.mark.parametrize("end", [9, 60, 400, 2000])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "TIFF"])
def test_what_was_cut_or_garbled_is_refused_in_words(kind: str, end: int) -> None:
    whole = saved(Image.effect_noise((300, 300), 90).convert("RGB"), kind)
    garbled = whole[:end] + bytes(len(whole) - end)
    for raw in (whole[:end], garbled):
        with contextlib.suppress(Refused):  # any other exception would be a fault of ours
            assert opened(pictures.read(io.BytesIO(raw), keep=False).preview).size[0] > 0
