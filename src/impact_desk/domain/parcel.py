"""What a signed file is called inside: the names of the rows that travel in it."""

from __future__ import annotations

SUMMARY_ATTACHMENT = "impact-desk-summary.json"
"""The rows of a facility's signed summary."""
GROUP_ATTACHMENT = "impact-desk-group.json"
"""The rows of the group's signed report."""
