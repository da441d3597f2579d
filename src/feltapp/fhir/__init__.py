"""What we hold about a person as FHIR R4, and back: pure, and without the network."""
