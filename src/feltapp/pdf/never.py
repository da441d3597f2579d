"""What is never on paper, whoever asks (domain brief §4.2, §5.6): the laptop shows it to those who may read it.

A national number that stands in a text is taken out in `kriseplan.without_national_numbers`.
"""

FORMS = frozenset({"voldsrisiko"})
"""Forms that are not printed at all."""
FIELDS = frozenset({"person.idtype", "person.id", "behov.gruppe", "behov.hf"})
"""Questions that are left out of every paper, with what lies below them, and are not offered either."""
