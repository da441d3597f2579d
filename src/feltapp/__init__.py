"""feltapp: an offline-first field tool for Housing First and ambulante team."""

__version__ = "0.1.0"
