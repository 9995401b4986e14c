"""A disk between SQLite and the real one: it notes what is written, fails when told, and forgets what was not synced.

SQLite reaches its files through a table of functions. Here three of them are put before the real ones: writing,
shortening and syncing a file, and removing one by name.
"""

import _sqlite3
import ctypes
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

OK, FULL, IO_WRITE, IO_SYNC = 0, 13, 10 | 3 << 8, 10 | 4 << 8
Sort = Literal["write", "cut", "sync", "remove"]

_OPEN = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
_REMOVE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
_CLOSE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
_CUT = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("file_size", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("next", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("open", ctypes.c_void_p),
        ("remove", ctypes.c_void_p),
        ("rest", ctypes.c_void_p * 14),
    )


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("close", ctypes.c_void_p),
        ("read", ctypes.c_void_p),
        ("write", ctypes.c_void_p),
        ("cut", ctypes.c_void_p),
        ("sync", ctypes.c_void_p),
        ("rest", ctypes.c_void_p * 13),
    )


class _File(ctypes.Structure):
    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


@dataclass(frozen=True)
class Step:
    """One thing that was done to a file: bytes at a place, a new length, a sync, or its removal."""

    sort: Sort
    file: str
    at: int = 0
    content: bytes = b""


@dataclass
class Disk:
    """What happened to the files since `watch` began. `fails` says what the step of a number answers instead."""

    steps: list[Step] = field(default_factory=list)
    fails: Callable[[int, Step], int] = lambda _number, _step: OK

    def take(self, step: Step) -> int:
        """Note a step, unless it is to fail; SQLite's answer."""
        answer = self.fails(len(self.steps), step)
        if answer == OK:
            self.steps.append(step)
        return answer


@contextmanager
def watched() -> Iterator[Disk]:
    """Put a disk before the real one, for every file that SQLite opens meanwhile."""
    library: Any = ctypes.CDLL(_sqlite3.__file__)
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    disk = Disk()
    shim = _Shim(library.sqlite3_vfs_find(None).contents, disk)
    library.sqlite3_vfs_register(ctypes.byref(shim.vfs), 1)
    try:
        yield disk
    finally:
        library.sqlite3_vfs_unregister(ctypes.byref(shim.vfs))
        library.sqlite3_vfs_register(ctypes.byref(shim.real), 1)


class _Shim:
    """The functions put before the real ones; it must live as long as SQLite may call them."""

    def __init__(self, real: _Vfs, disk: Disk) -> None:
        self.real, self.disk = real, disk
        self.names: dict[int, str] = {}
        self.tables: dict[int, tuple[_Methods, _Methods]] = {}
        self.open, self.remove = _OPEN(self._open), _REMOVE(self._remove)
        self.close, self.write, self.cut, self.sync = (
            _CLOSE(self._close),
            _WRITE(self._write),
            _CUT(self._cut),
            _SYNC(self._sync),
        )
        self.vfs = _Vfs.from_buffer_copy(real)
        self.vfs.name = b"watched"
        self.vfs.open, self.vfs.remove = (ctypes.cast(one, ctypes.c_void_p) for one in (self.open, self.remove))

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        # SQLite goes on using the place of the name, so that the name itself is never copied here.
        answer = _OPEN(self.real.open)(ctypes.addressof(self.real), name, file, flags, out)
        opened = _File.from_address(file)
        if answer == OK and name is not None and opened.methods:
            self.names[file] = Path(ctypes.string_at(name).decode()).name
            opened.methods = ctypes.pointer(self._table(opened))
        return int(answer)

    def _table(self, opened: _File) -> _Methods:
        """Our table for the real one of a file; made once for each."""
        place = ctypes.addressof(opened.methods.contents)
        if place not in self.tables:
            made = _Methods.from_buffer_copy(opened.methods.contents)
            for name in ("close", "write", "cut", "sync"):
                setattr(made, name, ctypes.cast(getattr(self, name), ctypes.c_void_p))
            self.tables[place] = (made, opened.methods.contents)
        return self.tables[place][0]

    def _real(self, file: int) -> _Methods:
        used = ctypes.addressof(_File.from_address(file).methods.contents)
        return next(real for made, real in self.tables.values() if ctypes.addressof(made) == used)

    def _close(self, file: int) -> int:
        real = self._real(file)
        self.names.pop(file, None)
        return int(_CLOSE(real.close)(file))

    def _write(self, file: int, content: int, length: int, at: int) -> int:
        answer = self.disk.take(Step("write", self.names[file], at, ctypes.string_at(content, length)))
        return answer or int(_WRITE(self._real(file).write)(file, content, length, at))

    def _cut(self, file: int, length: int) -> int:
        answer = self.disk.take(Step("cut", self.names[file], length))
        return answer or int(_CUT(self._real(file).cut)(file, length))

    def _sync(self, file: int, flags: int) -> int:
        answer = self.disk.take(Step("sync", self.names[file]))
        return answer or int(_SYNC(self._real(file).sync)(file, flags))

    def _remove(self, _vfs: int, name: bytes, sync: int) -> int:
        answer = self.disk.take(Step("remove", Path(name.decode()).name))
        return answer or int(_REMOVE(self.real.remove)(ctypes.addressof(self.real), name, sync))


def after_power_loss(before: Path, steps: list[Step], after: Path, chance: random.Random) -> None:
    """Lay down in `after` what a disk may hold that loses power after `steps`, begun with the files in `before`.

    What was synced is there; of what was not, anything may be missing, and a write may be torn at a sector.
    A removal is on disk: the program asks for that (`synchronous=EXTRA` syncs the folder).
    """
    shutil.copytree(before, after)
    synced = {one.file: number for number, one in enumerate(steps) if one.sort == "sync"}
    for number, one in enumerate(steps):
        path = after / one.file
        is_synced = number <= synced.get(one.file, -1)
        if one.sort == "remove":
            path.unlink(missing_ok=True)
        elif one.sort == "sync":
            path.touch()
        elif is_synced or chance.random() < 0.5:
            _lay(path, one if is_synced or one.sort == "cut" else _torn(one, chance))


def _torn(step: Step, chance: random.Random) -> Step:
    sectors = -(-len(step.content) // 512)
    return Step(step.sort, step.file, step.at, step.content[: 512 * chance.randint(1, max(sectors, 1))])


def _lay(path: Path, step: Step) -> None:
    path.touch()
    with path.open("rb+") as handle:
        if step.sort == "cut":
            handle.truncate(step.at)
        else:
            handle.seek(step.at)
            handle.write(step.content)
