"""What a person can do here; the only door for the window and the command line."""
