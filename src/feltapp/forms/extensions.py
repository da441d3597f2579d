"""The extensions and item controls of the national form tools, and feltapp's own, by their exact address.

Only names and how to read one; what they do to a field is in `reader.py`.  The misspelt address below is the real one:
the tools write it so.  Source: helsenorge/structor and helsenorge/refero (docs/adr, forms).
"""

from collections.abc import Iterator

from feltapp.forms.fhir_json import Json, objs, text

HL7 = "http://hl7.org/fhir/StructureDefinition/"
EHELSE = "http://ehelse.no/fhir/StructureDefinition/"
HELSENORGE = "http://helsenorge.no/fhir/StructureDefinition/"

ITEM_CONTROL = HL7 + "questionnaire-itemControl"
UNIT = HL7 + "questionnaire-unit"
HIDDEN = HL7 + "questionnaire-hidden"
MIN_OCCURS = HL7 + "questionnaire-minOccurs"
MAX_OCCURS = HL7 + "questionnaire-maxOccurs"
MIN_VALUE = HL7 + "minValue"
MAX_VALUE = HL7 + "maxValue"
MIN_LENGTH = HL7 + "minLength"
MAX_DECIMALS = HL7 + "maxDecimalPlaces"
REGEX = HL7 + "regex"
ENTRY_FORMAT = HL7 + "entryFormat"
REFERS_TO = HL7 + "questionnaire-referenceResource"
ORDINAL = HL7 + "ordinalValue"
MARKDOWN = HL7 + "rendering-markdown"
VALIDATION_TEXT = EHELSE + "validationtext"
REPEATS_TEXT = EHELSE + "repeatstext"
CALCULATED = EHELSE + "sdf-calculatedExpression"
COPY = HL7 + "cqf-expression"
RULE = EHELSE + "sdf-fhirpathvalidation"
PREFILL = EHELSE + "sdf-fhirpath"
LOWEST = EHELSE + "sdf-minvalue"
HIGHEST = EHELSE + "sdf-maxvalue"
SHORT_TEXT = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText"
SUBLABEL = HELSENORGE + "sdf-sublabel"

NATUR = "urn:feltapp:natur"
MAPPE = "urn:feltapp:mappe"
FLERE = "urn:feltapp:flere"
BEKREFTES = "urn:feltapp:bekreftes"
RETTSGRUNNLAG = "urn:feltapp:rettsgrunnlag"
KILDE = "urn:feltapp:kilde"
SENSITIV = "urn:feltapp:sensitiv"
STYRKE = "urn:feltapp:styrke"
TILLEGG = "urn:feltapp:tillegg"
SVARTILSTAND = "urn:feltapp:svartilstand"
KILDEVALG = "urn:feltapp:kildevalg"
LISTE = "urn:feltapp:liste"
PRESISJON = "urn:feltapp:presisjon"

READ_ON_ITEM = frozenset(
    {
        ITEM_CONTROL,
        UNIT,
        HIDDEN,
        MIN_OCCURS,
        MAX_OCCURS,
        MIN_VALUE,
        MAX_VALUE,
        MIN_LENGTH,
        MAX_DECIMALS,
        REGEX,
        ENTRY_FORMAT,
        VALIDATION_TEXT,
        REPEATS_TEXT,
        SHORT_TEXT,
        SUBLABEL,
        SENSITIV,
        STYRKE,
        TILLEGG,
        SVARTILSTAND,
        KILDEVALG,
        LISTE,
        PRESISJON,
        REFERS_TO,
        CALCULATED,
        COPY,
        RULE,
        PREFILL,
        LOWEST,
        HIGHEST,
    }
)
"""What changes a field; any other extension on an item is reported as not supported, but for the next."""

HARMLESS_ON_ITEM = frozenset(
    {
        HELSENORGE + "sdf-guidanceaction",
        HELSENORGE + "sdf-guidanceparameter",
        HELSENORGE + "sdf-hyperlink-target",
        "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemExtractionContext",
    }
)
"""What the web portal does around an item (where it sends people on, what it makes of the answers afterwards)."""

HARMLESS_ON_FORM = frozenset(
    {
        NATUR,
        MAPPE,
        FLERE,
        BEKREFTES,
        RETTSGRUNNLAG,
        KILDE,
        HELSENORGE + "sdf-sidebar",
        HELSENORGE + "sdf-information-message",
        "http://helsenorge.no/fhir/StructureDefintion/sdf-itemControl-visibility",
        "http://helsenorge.no/fhir/StructureDefinition/sdf-questionnaire-navgiator-state",
        EHELSE + "sdf-authenticationrequirement",
        HELSENORGE + "sdf-authenticationrequirement",
        HELSENORGE + "sdf-save-capabilities",
        HELSENORGE + "sdf-generatepdf",
        EHELSE + "sdf-generatepdf",
        HELSENORGE + "sdf-accessibilitytoresponse",
        EHELSE + "sdf-accessibilitytoresponse",
        HELSENORGE + "sdf-canbeperformedby",
        EHELSE + "sdf-canbeperformedby",
        HELSENORGE + "sdf-discretion",
        EHELSE + "sdf-discretion",
        EHELSE + "sdf-endpoint",
        HELSENORGE + "sdf-endpoint",
    }
)
"""On the whole form: read, or about the frame of the web portal (log-in, sidebar, sending), which feltapp lacks."""

TEXT_CONTROLS = frozenset({"help", "sidebar", "inline", "highlight", "upper", "lower"})
"""Controls that make an item something to read, not to answer."""

DRAWN_CONTROLS = frozenset(
    {
        "radio-button",
        "check-box",
        "drop-down",
        "autocomplete",
        "slider",
        "year",
        "yearMonth",
        "step",
        "page",
        "score",
        "data-receiver",
        "summary",
        "summary-container",
    }
)
"""Controls that a field's `style` carries out; others fall back to the plain way of its kind, and are reported."""


TABLE_CONTROLS = frozenset({"grid", "table", "htable", "gtable", "atable", "table-hn1", "table-hn2"})
"""Tables: every question in them is asked, as in a group."""


def extension(source: Json, url: str) -> Json:
    """The first extension with this address, or an empty object."""
    return next((one for one in objs(source, "extension") if text(one, "url") == url), {})


def urls(source: Json) -> Iterator[str]:
    """The addresses of all extensions on an object."""
    for one in objs(source, "extension"):
        yield text(one, "url")


def control(source: Json) -> str:
    """The item control's code, or empty."""
    concept = extension(source, ITEM_CONTROL).get("valueCodeableConcept")
    return next((text(one, "code") for one in objs(concept, "coding") if text(one, "code")), "")


def markdown(source: Json) -> str:
    """An item's text as markdown, or empty."""
    return text(extension(_shadow(source), MARKDOWN), "valueMarkdown")


def _shadow(source: Json) -> Json:
    value = source.get("_text")
    return value if isinstance(value, dict) else {}
