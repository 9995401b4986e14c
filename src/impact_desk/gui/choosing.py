"""Entries of a list box by what they stand for."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def choose(box: QComboBox, wanted: object) -> bool:
    """Choose the entry that stands for `wanted`, else the first; says whether it was found.

    Qt's own search compares what it can take apart itself, which ids are not.
    """
    place = next((at for at in range(box.count()) if box.itemData(at) == wanted), -1)
    box.setCurrentIndex(max(place, 0) if box.count() else -1)
    return place >= 0
