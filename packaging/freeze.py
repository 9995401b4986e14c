"""Write the newest, not yet released version of the file format anew from the declared fields.

    .venv/bin/python packaging/freeze.py

For whoever changes a field while that version is unreleased. Once it is released its file is final, and a change of
a field is a step of its own: a new module beside it, written by hand.
"""

import re
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.schema import CreateIndex, CreateTable

from impact_desk.store import migrations
from impact_desk.store.tables import SCHEMAS, Schema
from impact_desk.store.triggers import trigger_sql

HEAD = '''"""Version 1 of the file format, final once it is released; written by `packaging/freeze.py`.

One statement on each line; nothing of this program is imported.
"""

'''


def frozen(schema: Schema) -> tuple[str, ...]:
    """Every statement that lays an empty file of this sort, each in one line."""
    dialect = create_engine("sqlite://").dialect
    tables = schema.metadata.sorted_tables
    made = [str(CreateTable(table).compile(dialect=dialect)) for table in tables]
    for table in tables:
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made += [str(CreateIndex(index).compile(dialect=dialect)) for index in indexes]
    return tuple(re.sub(r"\s+", " ", statement).strip() for statement in (*made, *trigger_sql(schema)))


def source() -> str:
    """The module that holds these statements."""
    texts = {schema.word: "\n".join(frozen(schema)) for schema in SCHEMAS}
    parts = [f'{word.upper()} = """\n{text}\n"""\n' for word, text in texts.items()]
    named = ", ".join(f'"{word}": {word.upper()}' for word in texts)
    return f"{HEAD}{''.join(parts)}\nSTATEMENTS = {{{named}}}\n"


if __name__ == "__main__":
    target = Path(str(migrations.STEPS[-1].__file__))
    target.write_text(source(), encoding="utf-8")
    print(f"{target.name}: {len(source().splitlines())} lines")
