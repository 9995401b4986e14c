"""How an SROI ratio spreads when all its assumptions move at once: drawn by chance, the same for the same seed."""
