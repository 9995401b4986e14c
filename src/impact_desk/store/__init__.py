"""One SQLite file holds one project: tables, journal, opening and backing up, migrations."""
