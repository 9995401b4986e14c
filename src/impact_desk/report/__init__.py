"""Figures become pages: outline, charts, PDF."""
