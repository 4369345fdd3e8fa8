"""Pure: records and a day in, results out."""
