"""Evidence: files are taken in once, linked to what they prove, read, and copied out again.

A file is kept whole by its SHA-256; a second copy of it becomes a further link. What its name or content says is
never followed: names are made plain, and copies go where the person says, beside what is there.
"""

from .copying_out import NoFolder, NotWritten, copy_name, export
from .linking import link, unlink
from .looking import FileChanged, FileMissing, content_of, counts, evidence_by_row, evidence_of, loose, proved_by
from .naming import NoSuchRow, called, named, row_named
from .proved import Proved, check_provable
from .taking_in import Given, Reducer, Taking, attach, taking

__all__ = [
    "FileChanged",
    "FileMissing",
    "Given",
    "NoFolder",
    "NoSuchRow",
    "NotWritten",
    "Proved",
    "Reducer",
    "Taking",
    "attach",
    "called",
    "check_provable",
    "content_of",
    "copy_name",
    "counts",
    "evidence_by_row",
    "evidence_of",
    "export",
    "link",
    "loose",
    "named",
    "proved_by",
    "row_named",
    "taking",
    "unlink",
]
