"""What is measured; each module has `run() -> list[Row]`."""
