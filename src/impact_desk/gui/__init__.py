"""The window: models, editors, panels; the only room that knows Qt."""
