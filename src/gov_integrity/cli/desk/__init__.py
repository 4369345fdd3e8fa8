"""What stands behind the doors: shared options, what is shown on a screen, and the text of each command's result."""
