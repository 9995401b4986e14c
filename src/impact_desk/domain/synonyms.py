"""What other people's spreadsheets call our fields: headers of personnel systems, ledgers and sign-in lists.

Our own collection, in English and in Chinese as Taiwan writes it, with the words of personnel systems on the mainland
and in Japan; a header of our workbook always counts first.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SYNONYMS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "date": (
            *(
                "date",
                "day",
                "service date",
                "volunteer date",
                "event date",
                "work date",
                "payment date",
                "posting date",
            ),
            *(
                "日期",
                "服務日期",
                "活動日期",
                "志工日期",
                "出勤日期",
                "付款日期",
                "入帳日期",
                "捐贈日期",
                "參與日期",
                "服务日期",
                "活动日期",
                "日付",
                "実施日",
                "活動日",
            ),
        ),
        "volunteer_id": (
            *("volunteer id", "employee id", "employee no", "employee number", "emp id", "emp no", "staff id", "badge"),
            *(
                "badge no",
                "personnel number",
                "id no",
                "員工編號",
                "員編",
                "工號",
                "人員編號",
                "職工編號",
                "識別證號",
                "志工編號",
                *("工号", "员工编号", "志愿者编号", "社員番号", "従業員番号"),
            ),
        ),
        "volunteer_name": (
            *("name", "full name", "employee name", "volunteer name", "staff name", "participant"),
            *("姓名", "員工姓名", "志工姓名", "中文姓名", "參加人員", "參與者", "员工姓名", "氏名", "社員名"),
        ),
        "department": (
            *("department", "dept", "division", "section", "unit", "cost centre", "cost center", "team"),
            *("部門", "單位", "部門名稱", "所屬單位", "處室", "課別", "組別", "廠處", "部门", "单位", "部署", "所属"),
        ),
        "hours": (
            *("hours", "hrs", "hour", "duration", "service hours", "volunteer hours", "time spent", "total hours"),
            *(
                "時數",
                "小時",
                "服務時數",
                "志工時數",
                "參與時數",
                "活動時數",
                "工時",
                "时数",
                "小时",
                "服务时数",
                "工时",
                "時間",
                "時間数",
            ),
        ),
        "paid_time": (
            *("paid time", "paid", "company time", "paid leave", "working time", "volunteer leave", "on duty"),
            *("公假", "志工假", "上班時間", "是否公假", "給薪", "是否給薪", "假別", "带薪", "有給", "有給休暇"),
        ),
        "activity": (
            *("activity", "event", "event name", "activity name", "task", "service"),
            *("活動", "活動名稱", "活動項目", "服務項目", "服務內容", "工作項目", "活动", "活动名称", "活動内容"),
        ),
        "program_code": (
            *("program", "programme", "program code", "project", "project code", "project no"),
            *("計畫", "計畫代號", "計畫編號", "專案", "專案代號", "專案編號", "方案"),
        ),
        "amount": (
            *("amount", "sum", "value", "total", "cost", "net amount", "local amount", "donation amount"),
            *("金額", "捐款金額", "捐贈金額", "支出金額", "總金額", "費用", "未稅金額", "經費"),
        ),
        "currency": ("currency", "curr", "ccy", "幣別", "幣種", "貨幣"),
        "form": (
            "form",
            "type",
            "kind of contribution",
            "contribution type",
            "投入形式",
            "類別",
            "捐贈類別",
            "支出類別",
        ),
        "source_ref": (
            *("voucher", "voucher no", "document no", "invoice", "invoice no", "receipt", "receipt no", "reference"),
            *("憑證", "憑證號碼", "傳票號碼", "發票號碼", "收據號碼", "單據號碼"),
        ),
        "description": (
            *("description", "text", "remarks", "remark", "note", "comment", "purpose", "item"),
            *("說明", "摘要", "備註", "用途", "品名", "內容"),
        ),
        "source": ("source", "donor", "giver", "funder", "來源", "捐贈者", "捐款人", "贊助單位"),
        "indicator": ("indicator", "measure", "output", "指標", "產出指標", "項目"),
        "quantity": ("quantity", "qty", "count", "number", "數量", "數目", "場次"),
        "unit": ("unit", "uom", "單位名稱", "計量單位"),
        "direct_beneficiaries": (
            "beneficiaries",
            "direct beneficiaries",
            "people reached",
            "受益人數",
            "受惠人數",
            "參與人數",
        ),
        "start_time": ("from", "start", "start time", "begin", "開始時間", "起始時間", "上工時間"),
    }
)
"""Headers by field name; compared without case, blanks, hyphens and width."""
