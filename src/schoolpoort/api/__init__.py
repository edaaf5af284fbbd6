"""The API for other software: a room above the contexts, opened by keys that an administrator hands out."""
