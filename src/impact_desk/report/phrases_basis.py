"""Phrases of the basis of reporting, one for each rule that a report can rest on, and why a figure can have no value."""

from __future__ import annotations

from ..domain import contribution_figures, group, impact, okr, payback, sroi_figures, volunteering

BASIS_PHRASES: dict[str, tuple[str, str]] = {
    "basis.period": (
        "Period: {first} to {last}. A record belongs to the period of its own date.",
        "期間：{first} 至 {last}。每筆紀錄依其日期歸屬期間。",
    ),
    "basis.exact": (
        "All sums are exact and rounded half to even only where they are printed: money to the currency’s minor unit, hours to two decimals, ratios and scores to four.",
        "所有計算皆為精確值，僅於列印時採四捨六入五成雙：金額至幣別最小單位，時數至小數二位，比率與分數至小數四位。",
    ),
    "basis.lbg": (
        "Contributions follow the London Benchmarking Group’s model (B4SI): cash, time, in-kind and management costs, at cost to the company.",
        "投入依倫敦標竿集團模式（LBG，現為 B4SI）編製：現金、時間、實物與管理費用，以公司成本計。",
    ),
    "basis.time": (
        "Time is the paid hours of the volunteer log x {cost} {currency} an hour, plus contributions of form time. Own time is reported as hours only.",
        "時間投入為志工紀錄之公假時數乘以每小時 {cost} {currency}，加計形式為時間之投入。自有時間僅以時數揭露。",
    ),
    "basis.mandatory": (
        "The mandatory motive (what law or permit requires) is left out of the total and shown beside it.",
        "動機為法定義務（法令或許可所要求）者不計入總額，另列於旁。",
    ),
    "basis.exchange": (
        "Amounts in other currencies are converted as amount x rate({currency}) / rate(other), with the average rates of the year listed under Sources; sums are formed first, then converted.",
        "他種幣別金額以「金額 × {currency} 匯率 ÷ 該幣別匯率」換算，採「資料來源」所列年平均匯率；先加總，再換算。",
    ),
    "basis.volunteering": (
        "Volunteers are distinct volunteer numbers; participations are rows of the log. A row for N unnamed people counts N participations and no volunteer.",
        "志工人數依志工編號不重複計算；參與人次為紀錄列數。N 位未具名者之紀錄計 N 人次，不計入志工人數。",
    ),
    "basis.outputs": (
        "Depth of impact: each person assessed stands in one depth only. Rates are on the people assessed; a sample is never scaled up.",
        "影響深度：每位受評估者僅歸屬一種深度。比率以受評估人數為母數；樣本結果不予外推。",
    ),
    "basis.okr_change": (
        "Increase and decrease: score = (latest value - baseline) / (target - baseline), kept within 0 and 1.",
        "增加與減少：分數 =（最新值 − 基準值）÷（目標值 − 基準值），限於 0 至 1。",
    ),
    "basis.okr_level": (
        "At least and at most: score = share of the check-ins that met the target.",
        "至少與至多：分數 = 達成目標的進度回報比率。",
    ),
    "basis.okr_milestone": (
        "Milestone: score = latest value / target, kept within 0 and 1.",
        "里程碑：分數 = 最新值 ÷ 目標值，限於 0 至 1。",
    ),
    "basis.okr_source": (
        "Key results with a source take their value from the program’s own records, from the start of the year to the end of the period.",
        "設有資料來源的關鍵結果，其數值取自計畫本身自年初至期末的紀錄。",
    ),
    "basis.okr_mean": (
        "An objective’s score is the weighted mean of its key results, the facility’s that of its objectives. Without data there is no score, and it is left out of the mean.",
        "目標分數為其關鍵結果的加權平均，廠區分數為其目標的加權平均。無資料者無分數，不納入平均。",
    ),
    "basis.okr_revision": (
        "A revised target applies from its date; every score is given against the target in force and against the original one.",
        "調整後的目標自調整日起適用；各分數均同時以現行目標與原目標計算。",
    ),
    "basis.sroi": (
        "SROI: impact = quantity x proxy value x (1 - deadweight) x (1 - displacement) x (1 - attribution), attribution being the share owed to others. Gross ratio = total present value / inputs; net ratio = net present value / inputs.",
        "社會投資報酬：影響 = 數量 × 代理價值 ×（1 − 無謂因子）×（1 − 移轉因子）×（1 − 歸因因子），歸因因子為歸屬於他人的比率。總比率 = 總現值 ÷ 投入；淨比率 = 淨現值 ÷ 投入。",
    ),
    "basis.sroi_starts": (
        "An outcome that starts during the activity has its first value in year 0, one that starts after it in year 1. Year 0 is not discounted.",
        "於活動期間開始的成果自第 0 年起計價值，於活動之後開始者自第 1 年起計。第 0 年不折現。",
    ),
    "basis.end_of_year": (
        "Discounting at the end of the year, year y divided by (1 + r)^y: {codes}.",
        "年底折現，第 y 年除以 (1 + r)^y：{codes}。",
    ),
    "basis.start_of_year": (
        "Discounting at the start of the year, year y divided by (1 + r)^(y - 1): {codes}.",
        "年初折現，第 y 年除以 (1 + r)^(y − 1)：{codes}。",
    ),
    "basis.mid_year": (
        "Discounting in the middle of the year, year y divided by (1 + r)^(y - 0.5): {codes}.",
        "年中折現，第 y 年除以 (1 + r)^(y − 0.5)：{codes}。",
    ),
    "basis.second_year": (
        "Drop-off from the second year on: {codes}.",
        "衰減因子自第二年起適用：{codes}。",
    ),
    "basis.first_year": (
        "Drop-off in the first year already: {codes}.",
        "衰減因子自第一年起即適用：{codes}。",
    ),
    "basis.prorated": (
        "A part year at the end of a duration counts by its share: {codes}.",
        "持續期間末不足一年者按比例計：{codes}。",
    ),
    "basis.whole": (
        "A part year at the end of a duration counts as a whole year: {codes}.",
        "持續期間末不足一年者計為整年：{codes}。",
    ),
    "basis.extra_reduction": (
        "A further reduction (leakage, optimism) is taken off where the value map states one: {codes}.",
        "影響力地圖載明其他扣減（外溢、樂觀偏誤）者，一併扣除：{codes}。",
    ),
    "basis.inputs_discounted": (
        "Inputs are discounted by the year in which they are spent: {codes}.",
        "投入依支出年度折現：{codes}。",
    ),
    "basis.evaluation_currency": (
        "Evaluations in another currency are converted to {currency} at the average rate of their start year: {codes}.",
        "以他種幣別編製的評估，按起始年度平均匯率換算為 {currency}：{codes}。",
    ),
    "basis.group": (
        "Every money figure is the sum of the facilities’ exact figures, converted to {currency} at the average rates of the year. Ratios are formed from sums, never averaged.",
        "各項金額為廠區精確數字之總和，按年平均匯率換算為 {currency}。比率由總和計算，不予平均。",
    ),
    "basis.group_volunteers": (
        "Volunteers are distinct people over all sites, found by keyed tokens; no name travels.",
        "志工人數為所有廠區不重複之人數，以金鑰代碼辨識，不傳遞姓名。",
    ),
    "basis.group_verified": (
        "Only summaries whose signature, signer and figures were verified are included.",
        "僅納入簽章、簽署人與數字均經驗證的摘要。",
    ),
    "basis.profit": (
        "The share of pre-tax profit is the total / the group’s pre-tax profit of the year; undefined at a loss.",
        "占稅前淨利比率為投入總額除以集團當年度稅前淨利；虧損時無意義。",
    ),
}
"""Key to (English, Traditional Chinese)."""

REASONS_IN_CHINESE: dict[str, str] = {
    contribution_figures.NO_TOTAL: "本期間無投入。",
    volunteering.NO_VOLUNTEERS: "本期間志工紀錄無具名者。",
    volunteering.NO_HEADCOUNT: "未提供員工人數。",
    impact.NOBODY_ASSESSED: "本期間無受評估者。",
    impact.NOBODY_REACHED: "本期間無直接受益人紀錄。",
    okr.NO_CHECK_IN: "截至期末無進度回報。",
    okr.NO_BASELINE: "此關鍵結果無基準值。",
    okr.TARGET_IS_BASELINE: "目標值與基準值相同。",
    okr.NO_TARGET: "里程碑的目標值為 0。",
    okr.NO_OBJECTIVES: "本年度無具分數的目標。",
    okr.NO_SCORES: "尚無具分數的關鍵結果。",
    payback.NEVER: "評估年限內投入無法回收。",
    payback.NO_IMPACT: "首年無大於 0 的影響力。",
    payback.NO_INPUTS: "無可回收之投入。",
    sroi_figures.NO_INPUTS: "無投入，故比率無意義。",
    group.NO_PROFIT_GIVEN: "總部尚未輸入本年度稅前淨利。",
    group.LOSS: "本年度無稅前淨利，故占比無意義。",
    group.NO_HEADCOUNT: "未提供集團員工人數，且並非所有廠區均提供。",
}
"""Why a figure has no value, in Traditional Chinese; the English is the figure's own reason."""
