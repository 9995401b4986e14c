"""The chapters of a report: each turns figures and records into blocks, and knows nothing of pages."""
