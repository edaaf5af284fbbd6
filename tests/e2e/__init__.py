"""The product as people meet it: a running installation, a real browser, real mail and SMS providers."""
