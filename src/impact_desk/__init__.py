"""Impact Desk: a corporate foundation's social investment, planned, measured and signed off."""
