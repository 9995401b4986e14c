"""Phrases of the minutes of a review."""

from __future__ import annotations

MINUTES_PHRASES: dict[str, tuple[str, str]] = {
    "minutes.half_year": ("Minutes of the half-year review", "半年檢討會議紀錄"),
    "minutes.annual": ("Minutes of the annual review", "年度檢討會議紀錄"),
    "minutes.held": ("Held on {date}", "會議日期 {date}"),
    "minutes.agreed": ("Agreed on {date}", "確認日期 {date}"),
    "minutes.open": ("Not agreed yet", "尚未確認"),
    "minutes.present": ("Present", "出席者"),
    "minutes.text": ("Minutes", "會議紀錄"),
    "minutes.moved": ("What moved", "進展"),
    "minutes.missing": ("What is missing", "缺漏"),
    "minutes.decision": ("Decisions", "決議"),
    "minutes.adjustment": ("Adjustments", "調整"),
    "minutes.action": ("Actions", "行動"),
    "minutes.scores": ("Scores at the end of the period", "期末得分"),
    "minutes.no_points": ("No points were noted.", "未記錄任何事項。"),
    "minutes.what": ("What", "事項"),
    "minutes.due": ("Due", "期限"),
    "minutes.done": ("Done on", "完成日期"),
    "minutes.in_force": ("Score", "得分"),
    "minutes.original": ("Against the original target", "對原目標得分"),
    "minutes.sign": (
        "Chair: ____________________    Minutes: ____________________",
        "主席：____________________　　紀錄：____________________",
    ),
    "minutes.footer": ("Review {code}", "檢討 {code}"),
}
