"""The building blocks of every page: plain widgets that render and tell their parent what a person did.

They know no noun of ours, ask nothing of the store and save nothing.  `set_…` never emits a user signal: only what a
person does is told.

Each is imported from its own module: the lock screen needs a few of them, and waits for no other.
"""
