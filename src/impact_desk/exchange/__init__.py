"""What travels between a site and head office: the summary's payload, policy packs, receipts."""
