"""Made-up people: who they are, what was written about them, and how that is put into a store.

For the demo day above and for practising in the window: data and actions alone, no window, no network, nobody's keys.
"""
