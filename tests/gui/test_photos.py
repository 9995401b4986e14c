"""Photos made smaller on entry, and previews: upright, without the camera's notes, within bounds."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtGui import QColor, QImage
from tests.desk.files import DOCX, LETTER, OLE
from tests.gui.pictures import PLACE, bomb, image, photo, receipt

from impact_desk.domain.evidence import media_type_of
from impact_desk.gui.photos import framed, preview, reduced


def opened(content: bytes | None) -> QImage:
    assert content is not None
    made = QImage.fromData(content)
    assert not made.isNull()
    return made


def test_that_a_large_photo_is_made_smaller_and_stands_upright() -> None:
    # Held sideways: the left edge of what is stored is the top of what was seen.
    made = reduced(photo(1600, 800, orientation=6), 400)
    seen = opened(made)
    assert (seen.width(), seen.height()) == (200, 400)
    assert seen.pixelColor(100, 40).red() > 200
    assert seen.pixelColor(100, 360).blue() > 200


@pytest.mark.parametrize("form", ["jpeg", "png", "webp"])
def test_that_no_note_of_the_camera_stays(form: str) -> None:
    given = image(1600, 800, form) if form != "jpeg" else photo(1600, 800)
    made = reduced(given, 400)
    assert made is not None
    assert PLACE in given or form == "webp"
    assert not [one for one in (PLACE, b"Exif", b"2020:03:05", b"Description") if one in made]
    assert media_type_of(made, "") == media_type_of(given, "")


def test_that_a_small_photo_is_written_anew_only_where_it_bears_notes() -> None:
    assert reduced(image(300, 200), 400) is None
    made = reduced(photo(300, 200), 400)
    assert (opened(made).width(), PLACE in (made or b"")) == (300, False)


@pytest.mark.qt_log_ignore("JPEG", "Rejecting image", extend=True)
@pytest.mark.parametrize("content", [bomb(60_000, 60_000), bomb(30_000, 2_000), photo(900, 900)[:400], b"\xff\xd8\xff"])
def test_that_damaged_and_boundless_images_are_left_alone(content: bytes) -> None:
    assert reduced(content, 400) is None
    assert preview(content, 400) is None or isinstance(preview(content, 400), QImage)


def test_that_previews_are_pictures_first_pages_or_texts() -> None:
    page = preview(receipt(), 300)
    assert isinstance(page, QImage)
    assert (page.width(), page.height(), page.pixelColor(2, 2)) == (150, 300, QColor("white"))
    seen = preview(photo(1600, 800, orientation=6), 400)
    assert isinstance(seen, QImage)
    assert (seen.width(), seen.height()) == (200, 400)
    assert preview(LETTER, 300) == LETTER.decode()


@pytest.mark.parametrize("content", [DOCX, OLE, b"", b"MZ\x90", receipt()[:200], b"%PDF-1.7 nothing", b"GIF89a"])
def test_that_everything_else_has_no_preview(content: bytes) -> None:
    assert preview(content, 300) is None


def test_that_pictures_are_drawn_on_any_thread() -> None:
    with ThreadPoolExecutor(4) as pool:
        sizes = [
            one.height() for one in pool.map(lambda _: preview(receipt(), 200), range(12)) if isinstance(one, QImage)
        ]
    assert sizes == [200] * 12


def test_that_a_frame_is_a_square() -> None:
    made = framed(opened(image(90, 30)), 48, "#000000")
    assert (made.width(), made.height(), made.pixelColor(0, 0).alpha()) == (48, 48, 0)
