"""Phrases of the printed sign-in sheet."""

from __future__ import annotations

SIGN_IN_PHRASES: dict[str, tuple[str, str]] = {
    "sign_in": ("Volunteer sign-in sheet", "志工簽到表"),
    "sign_in.number": ("Sheet {number}", "簽到表編號 {number}"),
    "sign_in.program": ("Program", "計畫"),
    "sign_in.event": ("Event", "活動"),
    "sign_in.day": ("Date", "日期"),
    "sign_in.times": ("Time", "時間"),
    "sign_in.place": ("Place", "地點"),
    "sign_in.organiser": ("Organiser", "主辦人"),
    "sign_in.line": ("No.", "序號"),
    "sign_in.volunteer": ("Volunteer number", "志工編號"),
    "sign_in.name": ("Name", "姓名"),
    "sign_in.department": ("Department", "部門"),
    "sign_in.came": ("In", "到"),
    "sign_in.left": ("Out", "離"),
    "sign_in.signature": ("Signature", "簽名"),
    "sign_in.counted": ("Signatures on all pages of this sheet", "本表各頁簽名總數"),
    "sign_in.counted_by": ("Counted by", "清點人"),
    "sign_in.note": (
        "Enter the hours from this paper with its number; the rows must add up to the signatures counted.",
        "請依本表編號登錄時數；登錄筆數須與清點之簽名數一致。",
    ),
}
