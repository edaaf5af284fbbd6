"""What the pages above may use of `rights`."""

__all__: list[str] = []
