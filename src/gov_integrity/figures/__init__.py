"""Static SVG figures: they know shapes and labels, no facts of the standard."""
