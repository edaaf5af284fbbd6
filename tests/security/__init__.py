"""What an attacker sends: forms, files, many at once; and what our security documents promise."""
