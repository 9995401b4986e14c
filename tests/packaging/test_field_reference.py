"""The reference of fields says what the program says."""

import field_reference


def test_that_the_reference_of_fields_is_current() -> None:
    assert field_reference.REFERENCE.read_text("utf-8") == field_reference.reference(), (
        "docs/fields.md is stale: run packaging/field_reference.py"
    )
