"""Names for ids, so that one kind cannot be given for another.

Each is 32 hex digits (a UUIDv7 made on a laptop, or a random id given by sentral); `Path` names one answer in a form.
"""

from typing import NewType

RevisionId = NewType("RevisionId", str)
RecordId = NewType("RecordId", str)
MappeId = NewType("MappeId", str)
BrukerId = NewType("BrukerId", str)
MedarbeiderId = NewType("MedarbeiderId", str)
DeviceId = NewType("DeviceId", str)
TeamId = NewType("TeamId", str)
EpochId = NewType("EpochId", str)

Path = NewType("Path", str)
"""One answer in a form: a linkId, or for an answer in a repeated group `group:row/linkId`, where row is a short id
that the laptop which added the row made up.  `group:row` alone holds the row itself: its place, or that it is gone."""

SkjemaRef = NewType("SkjemaRef", str)
"""A form and the version of it that answers follow for ever: `alna-kartlegging|1`."""
