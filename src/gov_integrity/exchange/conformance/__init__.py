"""符合性测试的运行 — someone's software is asked every case, and what it answers is compared."""
