"""The sheets of a facility's year, in the order in which rows may refer to earlier ones."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from . import records
from .fields import Field, Record, fields_of


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its name in workbook and file, titles, record class, and the field whose value is its code.

    `single` marks the sheet that holds exactly one record (the facility). `numbered` says that a row may come without
    a code and is then given one: the code of the record that it belongs to, these letters and a number.
    """

    name: str
    record: type[Record]
    title: str
    zh_title: str
    code: str | None = None
    single: bool = False
    numbered: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The declared fields, in order."""
        return fields_of(self.record)

    def field(self, name: str) -> Field:
        """The field called `name`. Raises `KeyError` when there is none."""
        for one in self.fields:
            if one.name == name:
                return one
        raise KeyError(name)

    def title_in(self, language: str) -> str:
        """The title in `language` (`en`, `zh-TW`)."""
        return self.zh_title if language.startswith("zh") else self.title


SHEETS: tuple[Sheet, ...] = (
    Sheet("facility", records.Facility, "Facility", "廠區", "facility_code", single=True),
    Sheet("fx_rates", records.FxRate, "Exchange rates", "匯率"),
    Sheet("partners", records.Partner, "Partners", "合作單位", "partner_code"),
    Sheet("criteria", records.Criterion, "Screening criteria", "審核準則", "criterion_code"),
    Sheet("screenings", records.Screening, "Screenings", "合作單位審核", "screening_code", numbered="S"),
    Sheet("screening_scores", records.ScreeningScore, "Screening scores", "審核評分"),
    Sheet("programs", records.Program, "Programs", "計畫", "program_code"),
    Sheet("audits", records.Audit, "Follow-up audits", "後續訪視"),
    Sheet("theory_of_change", records.TheoryStep, "Theory of change", "改變理論"),
    Sheet("events", records.Event, "Events", "活動", "event_code", numbered="A"),
    Sheet("contributions", records.Contribution, "Contributions", "投入"),
    Sheet("leverage", records.Leverage, "Leverage", "帶動資源"),
    Sheet("volunteers", records.Volunteer, "Volunteers", "志工", "volunteer_id"),
    Sheet("two_people", records.TwoPeople, "Found to be two people", "確認為不同人"),
    Sheet("sign_ups", records.SignUp, "Volunteers signed up", "報名志工"),
    Sheet("team", records.TeamMember, "Local team", "在地團隊"),
    Sheet("sign_in_sheets", records.SignInSheet, "Sign-in sheets", "簽到表", "sheet_number"),
    Sheet("volunteer_log", records.LogRow, "Volunteer log", "志工紀錄"),
    Sheet("objectives", records.Objective, "Objectives", "目標", "objective_code"),
    Sheet("key_results", records.KeyResult, "Key results", "關鍵結果", "kr_code"),
    Sheet("target_revisions", records.TargetRevision, "Target revisions", "目標調整"),
    Sheet("check_ins", records.CheckIn, "Check-ins", "進度"),
    Sheet("reviews", records.Review, "Reviews", "檢討會議", "review_code"),
    Sheet("review_points", records.ReviewPoint, "Points of reviews", "檢討事項"),
    Sheet("outputs", records.Output, "Outputs", "產出"),
    Sheet("risks", records.Risk, "Risks and opportunities", "風險與機會"),
    Sheet("price_index", records.PriceLevel, "Price index", "物價指數"),
    Sheet("proxies", records.Proxy, "Proxies", "代理變數庫", "proxy_code"),
    Sheet("evaluations", records.Evaluation, "Evaluations", "評估", "evaluation_code"),
    Sheet("evaluation_inputs", records.EvaluationInput, "Evaluation inputs", "評估投入"),
    Sheet("value_map", records.Outcome, "Value map", "影響力地圖", "outcome_code", numbered="O"),
    Sheet("stakeholders", records.Stakeholder, "Stakeholders", "利害關係人"),
    Sheet("assumptions", records.Reasoning, "Assumptions", "假設依據"),
    Sheet("materiality", records.Materiality, "Materiality", "重大性判斷"),
    Sheet("scenarios", records.WhatIf, "Scenarios", "情境"),
    Sheet("waivers", records.Waiver, "Waivers", "豁免"),
    Sheet("input_differences", records.InputDifference, "Input differences", "投入差異"),
)
"""Every sheet of the facility workbook, parents before children."""

SUMMARIES = Sheet("summaries", records.SignedSummary, "Signed summaries", "已簽署摘要", "document")
"""What was signed; kept in the project, not in the workbook."""

DRAFTS = Sheet("drafts", records.Draft, "Unfinished rows", "未完成列")
"""Rows that were begun; kept in the project, not in the workbook."""

REOPENINGS = Sheet("reopenings", records.Reopening, "Reopened periods", "重新開啟之期間")
"""Signed periods that were opened again; kept in the project, not in the workbook."""

EVIDENCE = Sheet("evidence", records.Evidence, "Evidence", "佐證", "evidence_code")
EVIDENCE_LINKS = Sheet("evidence_links", records.EvidenceLink, "Evidence of records", "佐證連結")
"""Files that prove something, and what they prove; kept in the project, not in the workbook."""

SETTINGS = Sheet("settings", records.Settings, "Settings", "設定", single=True)
IMPORT_MAPPINGS = Sheet("import_mappings", records.ImportMapping, "Import mappings", "匯入對應")
"""What the site settled, and how it reads strange spreadsheets; kept in the project, not in the workbook."""

GROUP_WORKBOOK: tuple[Sheet, ...] = (
    Sheet("group_year", records.GroupYear, "Group years", "集團年度"),
    Sheet("fx_rates", records.FxRate, "Exchange rates", "匯率"),
    Sheet("deadlines", records.Deadline, "Deadlines", "期限"),
)
"""The sheets of head office's own workbook."""

RECEIVED = Sheet("received", records.ReceivedSummary, "Received summaries", "已收摘要", "document")
"""What head office took in."""

TRUSTED = Sheet("authorities", records.TrustedAuthority, "Authorities", "憑證機構", "root_sha256")
"""Whose officers head office believes."""

RECEIPTS = Sheet("receipts", records.Receipt, "Receipts", "回條", "receipt")
REMARKS = Sheet("remarks", records.Remark, "Remarks", "退回意見")
"""What head office answered to signed summaries; kept by the site and by head office, not in the workbook."""

PROJECT_SHEETS: tuple[Sheet, ...] = (
    *SHEETS,
    SUMMARIES,
    DRAFTS,
    REOPENINGS,
    EVIDENCE,
    EVIDENCE_LINKS,
    SETTINGS,
    IMPORT_MAPPINGS,
    TRUSTED,
    RECEIPTS,
    REMARKS,
)
"""Every sheet that a project file holds."""

GROUP_SHEETS: tuple[Sheet, ...] = (*GROUP_WORKBOOK, TRUSTED, RECEIVED, SUMMARIES, RECEIPTS, REMARKS)
"""Every sheet that a group file holds."""

BY_NAME = MappingProxyType({sheet.name: sheet for sheet in (*GROUP_SHEETS, *PROJECT_SHEETS)})
"""The sheets of both kinds of file by name."""


def sheet_of(record: Record | type[Record]) -> Sheet:
    """The sheet that holds records of this class."""
    kind = record if isinstance(record, type) else type(record)
    for sheet in BY_NAME.values():
        if sheet.record is kind:
            return sheet
    raise KeyError(kind.__name__)


def referring_to(name: str) -> tuple[tuple[Sheet, Field], ...]:
    """Every (sheet, field) whose rows point to records of the sheet called `name`."""
    return tuple((sheet, one) for sheet in PROJECT_SHEETS for one in sheet.fields if one.points_to == name)
