"""The windows: everything that people see, and the only place where Qt is."""
