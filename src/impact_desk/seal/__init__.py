"""Bytes are signed and verified: authority, identities, PDF signatures, containers."""
