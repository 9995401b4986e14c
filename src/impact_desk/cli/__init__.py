"""One short command per verb."""
