"""The words and rules of the trade: values, records, checks and figures; the standard library only."""
