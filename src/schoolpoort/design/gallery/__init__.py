"""The page /design/: every component with its options and examples, in Dutch and from right to left."""
