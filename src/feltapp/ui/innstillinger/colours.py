"""The colours that one can choose, in the order they are shown."""

from feltapp.oversettelse import tr

COLOURS = (
    ("", tr("Som maskinen")),
    ("lys", tr("Lyse")),
    ("mork", tr("Mørke")),
    ("hoy_kontrast", tr("Høy kontrast, lyse")),
    ("hoy_kontrast_mork", tr("Høy kontrast, mørke")),
)
