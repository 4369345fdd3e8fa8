"""``python -m gov_integrity`` — the same door as the command ``gov-integrity``."""

from gov_integrity.cli import main

if __name__ == "__main__":
    main()
