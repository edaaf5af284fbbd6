"""What may and must be, as plain functions: the ladder of help, deadlines of interpreting services, working days."""
