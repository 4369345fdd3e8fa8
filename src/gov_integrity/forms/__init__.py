"""How each kind of thing in the standard is declared: the ground that every other room stands on."""
