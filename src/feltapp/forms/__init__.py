"""Forms as data: FHIR R4 Questionnaire definitions, evaluated without a window.  Design §6, docs/adr/0003."""
