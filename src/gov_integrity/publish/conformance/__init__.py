"""符合性测试 — what the standard expects of anyone's software, case by case, and how our own answers."""
