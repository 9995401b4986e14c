"""The pages and dialogs of the window: one module for each form."""
