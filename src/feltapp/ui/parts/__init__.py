"""The building blocks of every page: plain widgets that render and tell their parent what a person did.

They know no noun of ours, ask nothing of the store and save nothing.  `set_…` never emits a user signal: only what a
person does is told.
"""

from feltapp.ui.parts.avatar import Avatar, initials
from feltapp.ui.parts.badge import Badge, Kind
from feltapp.ui.parts.banner import Banner
from feltapp.ui.parts.buttons import Button, Rolle, Storrelse, filled_button, outline_button, plain_button
from feltapp.ui.parts.card import Card, clear_layout
from feltapp.ui.parts.check_list import CheckBox, CheckList
from feltapp.ui.parts.chips import ANSWER_STATES, AnswerStateBar, ChipGroup
from feltapp.ui.parts.date_field import DateField
from feltapp.ui.parts.drop_down import DropDown
from feltapp.ui.parts.empty_state import EmptyState
from feltapp.ui.parts.flow import FlowLayout
from feltapp.ui.parts.focus_frame import FocusFrame, install_focus_frame
from feltapp.ui.parts.keycap import Keycap
from feltapp.ui.parts.labeled_field import LabeledField
from feltapp.ui.parts.labels import ElidedLabel, IconLabel, label
from feltapp.ui.parts.more_button import MoreButton
from feltapp.ui.parts.page_header import PageHeader
from feltapp.ui.parts.progress import ProgressBar8
from feltapp.ui.parts.quote_band import QuoteBand
from feltapp.ui.parts.radio_row import RadioRow
from feltapp.ui.parts.row import Row
from feltapp.ui.parts.score_buttons import ScoreButtons
from feltapp.ui.parts.section_menu import Fremdrift, Section, SectionMenu
from feltapp.ui.parts.sensitive_row import SensitiveRow
from feltapp.ui.parts.side_by_side import SideBySide
from feltapp.ui.parts.side_menu import MenuItem, SideMenu
from feltapp.ui.parts.status_bar import StatusBar, pending_words
from feltapp.ui.parts.tab_strip import TabStrip
from feltapp.ui.parts.text_fields import LineEdit, TextArea
from feltapp.ui.parts.timeline import TimelineView
from feltapp.ui.parts.timeline_delegate import TimelineEntry
from feltapp.ui.parts.tips import set_tip
from feltapp.ui.parts.top_bar import TopBar
from feltapp.ui.parts.trend_chart import TrendChart, TrendPoint

__all__ = [
    "ANSWER_STATES",
    "AnswerStateBar",
    "Avatar",
    "Badge",
    "Banner",
    "Button",
    "Card",
    "CheckBox",
    "CheckList",
    "ChipGroup",
    "DateField",
    "DropDown",
    "ElidedLabel",
    "EmptyState",
    "FlowLayout",
    "FocusFrame",
    "Fremdrift",
    "IconLabel",
    "Keycap",
    "Kind",
    "LabeledField",
    "LineEdit",
    "MenuItem",
    "MoreButton",
    "PageHeader",
    "ProgressBar8",
    "QuoteBand",
    "RadioRow",
    "Rolle",
    "Row",
    "ScoreButtons",
    "Section",
    "SectionMenu",
    "SensitiveRow",
    "SideBySide",
    "SideMenu",
    "StatusBar",
    "Storrelse",
    "TabStrip",
    "TextArea",
    "TimelineEntry",
    "TimelineView",
    "TopBar",
    "TrendChart",
    "TrendPoint",
    "clear_layout",
    "filled_button",
    "initials",
    "install_focus_frame",
    "label",
    "outline_button",
    "pending_words",
    "plain_button",
    "set_tip",
]
