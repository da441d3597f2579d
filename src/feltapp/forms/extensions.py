"""The extensions and item controls of the national form tools, and feltapp's own, by their exact address.

Only names and how to read one; what they do to a field is in `reader.py`.  The misspelt address below is the real one:
the tools write it so.  Source: helsenorge/structor and helsenorge/refero (docs/adr, forms).
"""

from collections.abc import Iterator

from feltapp.forms.fhir_json import Json, obj, objs, text

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
SDC_CALCULATED = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
SDC_PREFILL = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
LOWEST = EHELSE + "sdf-minvalue"
HIGHEST = EHELSE + "sdf-maxvalue"
SHORT_TEXT = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-shortText"
SUBLABEL = HELSENORGE + "sdf-sublabel"
SUBLABEL_TEXT = HELSENORGE + "sdf-sublabel-text"
MAX_SIZE = HL7 + "maxSize"
OPTION_REFERENCE = EHELSE + "sdf-optionReference"
UNIT_OPTION = HL7 + "questionnaire-unitOption"
OPTION_MARK = HL7 + "valueset-label"
TRANSLATION = HL7 + "translation"

_SYSTEM = "http://helsenorge.no/fhir/CodeSystem/"
RENDER_OPTIONS = _SYSTEM + "RenderOptions"
SLIDER_LABELS = _SYSTEM + "SliderLabels"
SLIDER_DISPLAY = _SYSTEM + "SliderDisplayType"
OTHER_SYSTEM = _SYSTEM + "open-choice"
"""Under which the national filler says «Annet»."""
TABLE_COLUMN = _SYSTEM + "TableColumn"
TABLE_COLUMN_NAME = _SYSTEM + "TableColumnName"
TABLE_ORDER_BY = _SYSTEM + "TableOrderingColumn"
TABLE_ORDER = _SYSTEM + "TableOrderingFunctions"

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
UNDERSKRIFT = "urn:feltapp:underskrift"

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
        SUBLABEL_TEXT,
        MAX_SIZE,
        OPTION_REFERENCE,
        UNIT_OPTION,
        SENSITIV,
        STYRKE,
        TILLEGG,
        SVARTILSTAND,
        KILDEVALG,
        LISTE,
        PRESISJON,
        UNDERSKRIFT,
        REFERS_TO,
        CALCULATED,
        COPY,
        RULE,
        PREFILL,
        SDC_CALCULATED,
        SDC_PREFILL,
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
        HELSENORGE + "sdf-visual-variant",
        HELSENORGE + "sdf-open-choice-visual",
        "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemExtractionContext",
    }
)
"""What the web portal does around an item: where it sends people on, what it makes of the answers, how it adorns."""

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
        EHELSE + "sdf-generatenarrative",
        HELSENORGE + "sdf-generatenarrative",
        HELSENORGE + "sdf-presentationbuttons",
        HELSENORGE + "sdf-questionnaire-print-version",
        HELSENORGE + "validate-readonly",
    }
)
"""On the whole form: read, or about the frame of the web portal (log-in, sidebar, sending), which feltapp lacks."""

HELP_CONTROLS = frozenset({"help", "help-link", "flyover"})
"""Words that belong to the question above."""

TEXT_CONTROLS = HELP_CONTROLS | {"sidebar", "inline", "highlight", "upper", "lower", "prompt", "header", "footer"}
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
        "receiver-component",
        "summary",
        "summary-container",
        "text-box",
        "list",
        "spinner",
    }
)
"""Controls that a field's `style` carries out; others fall back to the plain way of its kind, and are reported."""

_SAME_AS = {
    "dynamic": "drop-down",
    "lookup": "autocomplete",
    "visual-checkbox-group": "check-box",
    "visual-checkbox-cloud": "check-box",
    "visual-radio-group": "radio-button",
    "visual-radio-cloud": "radio-button",
    "pill-choice": "radio-button",
}
"""Ways to adorn a control that is drawn here without the adornment."""

_BESIDE = frozenset({"summary", "summary-container"})
"""Said beside another control: that the portal repeats the group on its last page."""

TABLE_CONTROLS = frozenset({"grid", "table", "htable", "gtable", "atable", "table-hn1", "table-hn2"})
"""Groups that are drawn as tables (`forms/tables.py`)."""


def extension(source: Json, url: str) -> Json:
    """The first extension with this address, or an empty object."""
    # Asked some thirty times of every item: a plain loop, since most items have few extensions or none.
    listed = source.get("extension")
    if isinstance(listed, list):
        for one in listed:
            if isinstance(one, dict) and one.get("url") == url:
                return one
    return {}


def urls(source: Json) -> Iterator[str]:
    """The addresses of all extensions on an object."""
    for one in objs(source, "extension"):
        yield text(one, "url")


def control(source: Json) -> str:
    """The item control's code, or empty; of several, the one that says how it is drawn."""
    codes = [
        _SAME_AS.get(code, code)
        for one in objs(source, "extension")
        if text(one, "url") == ITEM_CONTROL
        for concept in objs(one.get("valueCodeableConcept"), "coding")
        if (code := text(concept, "code"))
    ]
    for known in (TABLE_CONTROLS, TEXT_CONTROLS, DRAWN_CONTROLS - _BESIDE):
        found = next((code for code in codes if code in known), "")
        if found:
            return found
    return codes[0] if codes else ""


def markdown(source: Json) -> str:
    """An item's text as markdown, or empty."""
    return text(extension(_shadow(source), MARKDOWN), "valueMarkdown")


def expression(source: Json, url: str) -> str:
    """The expression of an extension, written as text or as an Expression."""
    found = extension(source, url)
    return (text(found, "valueString") or text(obj(found, "valueExpression"), "expression")).strip()


def of_system(source: Json, system: str) -> tuple[Json, ...]:
    """The codes of an item from one code system, where the national tools keep what has no extension."""
    return tuple(one for one in objs(source, "code") if text(one, "system").strip() == system)


def _shadow(source: Json) -> Json:
    value = source.get("_text")
    return value if isinstance(value, dict) else {}
