"""The code lists of the trade: LBG, OKR and SROI words with their titles in two languages."""

from __future__ import annotations

from .kinds import Choice, Choices

STRATEGY = Choice(
    {
        "environmental_conservation": "Environmental conservation",
        "industry_academia_collaboration": "Industry-academia collaboration",
        "community_engagement": "Community engagement",
        "public_advocacy": "Public advocacy",
    },
    {
        "environmental_conservation": "環境保育",
        "industry_academia_collaboration": "產學合作",
        "community_engagement": "社區參與",
        "public_advocacy": "公眾倡議",
    },
)
MOTIVE = Choice(
    {
        "charitable_gift": "Charitable gift",
        "community_investment": "Community investment",
        "commercial_initiative": "Commercial initiative",
        "mandatory": "Mandatory",
    },
    {
        "charitable_gift": "慈善捐贈",
        "community_investment": "社區投資",
        "commercial_initiative": "商業倡議",
        "mandatory": "法定義務",
    },
)
SUBJECT = Choice(
    {
        "education": "Education",
        "health": "Health",
        "economic_development": "Economic development",
        "environment": "Environment",
        "arts_culture": "Arts and culture",
        "social_welfare": "Social welfare",
        "emergency_relief": "Emergency relief",
        "other": "Other",
    },
    {
        "education": "教育",
        "health": "健康",
        "economic_development": "經濟發展",
        "environment": "環境",
        "arts_culture": "藝術文化",
        "social_welfare": "社會福利",
        "emergency_relief": "緊急救助",
        "other": "其他",
    },
)
FORM = Choice(
    {"cash": "Cash", "time": "Time", "in_kind": "In-kind", "management": "Management"},
    {"cash": "現金", "time": "時間", "in_kind": "實物", "management": "管理費用"},
)
IN_KIND = Choice(
    {"planned": "Planned", "surplus": "Surplus"},
    {"planned": "計畫性", "surplus": "餘裕"},
)
STATUS = Choice(
    {
        "planned": "Planned",
        "active": "Active",
        "completed": "Completed",
        "suspended": "Suspended",
        "cancelled": "Cancelled",
    },
    {
        "planned": "規劃中",
        "active": "進行中",
        "completed": "已完成",
        "suspended": "暫停",
        "cancelled": "取消",
    },
)
OBJECTIVE_KIND = Choice(
    {"committed": "Committed", "aspirational": "Aspirational"},
    {"committed": "承諾型", "aspirational": "挑戰型"},
)
ANSWER = Choice({"accepted": "Accepted", "returned": "Returned"}, {"accepted": "已核收", "returned": "已退回"})
MEASURE = Choice(
    {
        "increase": "Increase",
        "decrease": "Decrease",
        "at_least": "At least",
        "at_most": "At most",
        "milestone": "Milestone",
    },
    {
        "increase": "增加",
        "decrease": "減少",
        "at_least": "至少",
        "at_most": "至多",
        "milestone": "里程碑",
    },
)
KEY_RESULT_SOURCE = Choice(
    {
        "typed": "Typed",
        "volunteer_hours": "Volunteer hours",
        "volunteers": "Volunteers",
        "beneficiaries": "Beneficiaries",
        "contributions": "Contributions",
    },
    {
        "typed": "人工輸入",
        "volunteer_hours": "志工時數",
        "volunteers": "志工人數",
        "beneficiaries": "受益人數",
        "contributions": "投入總額",
    },
)
IMPACT_TYPES = Choices(
    {
        "behaviour_or_attitude": "Behaviour or attitude",
        "skills_or_effectiveness": "Skills or effectiveness",
        "quality_of_life": "Quality of life",
    },
    {
        "behaviour_or_attitude": "行為或態度",
        "skills_or_effectiveness": "技能或效能",
        "quality_of_life": "生活品質",
    },
)
RISK_KIND = Choice(
    {"risk": "Risk", "opportunity": "Opportunity"},
    {"risk": "風險", "opportunity": "機會"},
)
EVALUATION_KIND = Choice(
    {"forecast": "Forecast", "evaluative": "Evaluative"},
    {"forecast": "預測型", "evaluative": "評估型"},
)
DISCOUNT_TIMING = Choice(
    {
        "end_of_year": "End of year",
        "start_of_year": "Start of year",
        "mid_year": "Middle of year",
    },
    {"end_of_year": "年底", "start_of_year": "年初", "mid_year": "年中"},
)
STARTS = Choice({"during": "During", "after": "After"}, {"during": "活動期間", "after": "活動之後"})
DURATION_RULE = Choice(
    {"prorated": "By share", "whole": "As a whole year"},
    {"prorated": "按比例", "whole": "計為整年"},
)
DROP_OFF_FROM = Choice(
    {"second_year": "Second year", "first_year": "First year"},
    {"second_year": "第二年", "first_year": "第一年"},
)
INPUT_BOOK = Choice(
    {
        "contribution": "Contribution of the company",
        "leverage": "Given by others",
        "own_time": "Volunteers' own time",
        "other": "In no book",
    },
    {
        "contribution": "公司投入",
        "leverage": "帶動資源",
        "own_time": "志工私人時間",
        "other": "未入帳",
    },
)
STANDING = Choice(
    {"considered": "Considered", "included": "Included", "excluded": "Excluded"},
    {"considered": "考量中", "included": "納入", "excluded": "排除"},
)
ASSUMPTION = Choice(
    {
        "quantity": "Quantity",
        "proxy_value": "Proxy value",
        "duration_years": "Duration",
        "deadweight": "Deadweight",
        "displacement": "Displacement",
        "attribution": "Attribution to others",
        "drop_off": "Drop-off",
        "extra_reduction": "Extra reduction",
        "discount_rate": "Discount rate",
        "inputs": "Inputs",
    },
    {
        "quantity": "數量",
        "proxy_value": "代理價值",
        "duration_years": "持續年數",
        "deadweight": "無謂因子",
        "displacement": "移轉因子",
        "attribution": "歸因因子",
        "drop_off": "衰減因子",
        "extra_reduction": "其他扣減",
        "discount_rate": "折現率",
        "inputs": "投入",
    },
)
GRADE = Choice(
    {
        "A": "A, measured here against a comparison",
        "B": "B, measured here without a comparison",
        "C": "C, from a published study of a like case",
        "D": "D, judged by stakeholders or experts",
        "E": "E, assumed",
    },
    {
        "A": "A 本案實測並有對照",
        "B": "B 本案實測無對照",
        "C": "C 類似案例之已發表研究",
        "D": "D 利害關係人或專家判斷",
        "E": "E 假設",
    },
)
DISTRIBUTION = Choice(
    {
        "triangular": "Triangular",
        "pert": "PERT",
        "uniform": "Uniform",
        "normal": "Normal",
    },
    {"triangular": "三角分布", "pert": "PERT 分布", "uniform": "均勻分布", "normal": "常態分布"},
)
LICENCE = Choice(
    {
        "own": "Our own value",
        "open": "Openly licensed",
        "licensed": "Licensed to us only",
        "unknown": "Not known",
    },
    {"own": "自有", "open": "開放授權", "licensed": "僅授權本單位", "unknown": "不明"},
)
VALUE_BASIS = Choice(
    {
        "paid": "Amount paid",
        "cost": "Cost to the company",
        "book_value": "Book value",
        "fair_value": "Fair value",
        "agreed": "Wholesale value agreed with the auditor",
    },
    {
        "paid": "實付金額",
        "cost": "公司成本",
        "book_value": "帳面價值",
        "fair_value": "公允價值",
        "agreed": "與稽核議定之批發價",
    },
)
APPROVAL = Choice(
    {
        "submitted": "Submitted",
        "approved": "Approved",
        "locked": "Locked",
    },
    {
        "submitted": "已送出",
        "approved": "已核可",
        "locked": "已鎖定",
    },
)
PARTNER_KIND = Choice(
    {
        "charity": "Charity or foundation",
        "school": "School",
        "university": "University",
        "public_body": "Public body",
        "association": "Association or local club",
        "social_enterprise": "Social enterprise",
        "company": "Company",
        "other": "Other",
    },
    {
        "charity": "慈善團體或基金會",
        "school": "學校",
        "university": "大學",
        "public_body": "公部門",
        "association": "協會或在地社團",
        "social_enterprise": "社會企業",
        "company": "公司",
        "other": "其他",
    },
)
SCREENING_DECISION = Choice(
    {
        "pending": "Pending",
        "approved": "Approved",
        "conditional": "Approved with conditions",
        "rejected": "Rejected",
    },
    {
        "pending": "審核中",
        "approved": "通過",
        "conditional": "有條件通過",
        "rejected": "不通過",
    },
)
IMPACT_LEVEL = Choice(
    {
        "none": "No impact found",
        "connect": "Connect",
        "improve": "Improve",
        "transform": "Transform",
    },
    {
        "none": "未見影響",
        "connect": "連結",
        "improve": "改善",
        "transform": "轉變",
    },
)
EVENT_STATUS = Choice(
    {
        "planned": "Planned",
        "held": "Held",
        "cancelled": "Cancelled",
    },
    {
        "planned": "規劃中",
        "held": "已舉辦",
        "cancelled": "已取消",
    },
)
TEAM_ROLE = Choice(
    {
        "lead": "Lead",
        "coordinator": "Coordinator",
        "approver": "Approver of hours",
        "finance": "Finance",
        "communication": "Communication",
        "member": "Member",
    },
    {
        "lead": "負責人",
        "coordinator": "協調人",
        "approver": "時數核可人",
        "finance": "財務",
        "communication": "傳播",
        "member": "成員",
    },
)
THEORY_STEP = Choice(
    {
        "need": "Need",
        "input": "Input",
        "activity": "Activity",
        "output": "Output",
        "outcome": "Outcome",
        "impact": "Impact",
    },
    {
        "need": "需求",
        "input": "投入",
        "activity": "活動",
        "output": "產出",
        "outcome": "成果",
        "impact": "影響",
    },
)
REVIEW_KIND = Choice(
    {
        "half_year": "Half-year review",
        "annual": "Annual review",
    },
    {
        "half_year": "半年檢討",
        "annual": "年度檢討",
    },
)
REVIEW_POINT = Choice(
    {
        "moved": "What moved",
        "missing": "What is missing",
        "decision": "Decision",
        "adjustment": "Adjustment",
        "action": "Action",
    },
    {
        "moved": "進展",
        "missing": "缺漏",
        "decision": "決議",
        "adjustment": "調整",
        "action": "行動",
    },
)
