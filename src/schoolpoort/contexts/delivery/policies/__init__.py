"""Rules without a database: when something may go, how often it is tried again, how long an SMS is."""
