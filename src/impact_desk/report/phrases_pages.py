"""Phrases of the pages themselves: titles, headings, identity, proof and signature."""

from __future__ import annotations

PAGE_PHRASES: dict[str, tuple[str, str]] = {
    "summary": ("Social investment summary", "社會投資摘要"),
    "group_report": ("Group social investment report", "集團社會投資報告"),
    "group": ("Group", "集團"),
    "facility_code": ("Facility {code}", "廠區代號 {code}"),
    "page_of": ("Page {page} of {pages}", "第 {page} 頁，共 {pages} 頁"),
    "footer": ("Document {document} · No. {sequence}", "文件 {document} · 第 {sequence} 號"),
    "period.year": ("{year}", "{year} 年"),
    "period.first_half": ("First half of {year}", "{year} 年上半年"),
    "period.second_half": ("Second half of {year}", "{year} 年下半年"),
    "days": ("{first} to {last}", "{first} 至 {last}"),
    "signed_by": ("To be signed by {signer}", "簽署人：{signer}"),
    "made": ("Made on {moment}", "製作時間 {moment}"),
    "replaces": ("Replaces document {document}.", "取代文件 {document}。"),
    "replaces_because": ("Replaces document {document}: {because}", "取代文件 {document}：{because}"),
    "colon": (": ", "："),
    "none": ("Not stated", "未註明"),
    "yes": ("Yes", "是"),
    "no": ("No", "否"),
    "no_data": ("no data", "無資料"),
    # chapters
    "chapter.headline": ("At a glance", "重點摘要"),
    "chapter.amendments": ("Amendments", "更正事項"),
    "chapter.contributions": ("Contributions", "投入"),
    "chapter.volunteering": ("Volunteering", "志工服務"),
    "chapter.outputs": ("Outputs and depth of impact", "產出與影響深度"),
    "chapter.objectives": ("Objectives and key results", "目標與關鍵結果"),
    "chapter.evaluations": ("Social return on investment", "社會投資報酬"),
    "chapter.risks": ("Risks and opportunities", "風險與機會"),
    "chapter.sources": ("Sources", "資料來源"),
    "chapter.basis": ("Basis of reporting", "編製基礎"),
    "chapter.identity": ("This document", "文件資訊"),
    "chapter.verify": ("How to verify", "如何驗證"),
    "chapter.signature": ("Signature", "簽署"),
    "chapter.received": ("Summaries in these figures", "納入彙總的廠區摘要"),
    # amendments
    "amendment.replaces": (
        "This summary amends number {number} of the same period (document {document}) and takes its place.",
        "本摘要更正同一期間之第 {number} 號摘要（文件 {document}），並取代之。",
    ),
    "amendment.because": ("Reason: {because}", "更正原因：{because}"),
    "amendment.count": (
        "{count} of the {signed} figures signed there have moved. For each of them: as it was signed, as it is now, and why.",
        "該摘要所簽署之 {signed} 項數字中，{count} 項已變動。各項列示簽署時之數字、目前數字與原因。",
    ),
    "amendment.none": (
        "None of the {signed} figures signed there has moved.",
        "該摘要所簽署之 {signed} 項數字均未變動。",
    ),
    "amendment.new": ("not signed before", "前次未簽署"),
    "amendment.gone": ("no longer there", "已不存在"),
    "column.figure": ("Figure", "數字"),
    "column.signed": ("As signed", "簽署時"),
    "column.now": ("Now", "目前"),
    "column.why": ("Why", "原因"),
    # nothing recorded
    "empty.contributions": ("No contributions recorded in this period.", "本期間無投入紀錄。"),
    "empty.volunteering": ("No volunteer hours recorded in this period.", "本期間無志工時數紀錄。"),
    "empty.outputs": ("No outputs recorded in this period.", "本期間無產出紀錄。"),
    "empty.objectives": ("No objectives recorded in this year.", "本年度無目標紀錄。"),
    "empty.key_results": ("No key results recorded for this objective.", "此目標無關鍵結果紀錄。"),
    "empty.evaluations": ("No evaluations recorded in this year.", "本年度無評估紀錄。"),
    "empty.inputs": ("No inputs recorded for this evaluation.", "此評估無投入紀錄。"),
    "empty.outcomes": ("No outcomes recorded for this evaluation.", "此評估無成果紀錄。"),
    "empty.waivers": ("No findings were waived.", "無經核可保留之發現。"),
    "empty.risks": ("No risks or opportunities recorded.", "無風險與機會紀錄。"),
    "empty.proxies": ("No financial proxies used in this year.", "本年度未使用財務代理變數。"),
    "empty.rates": (
        "No exchange rates used: all amounts are in {currency}.",
        "未使用匯率：所有金額皆以 {currency} 計。",
    ),
    "empty.received": ("No summaries received for this period.", "本期間未收到任何摘要。"),
    # identity
    "identity.document": ("Document", "文件識別碼"),
    "identity.sequence": ("Sequence", "序號"),
    "identity.period": ("Period", "期間"),
    "identity.facility": ("Facility", "廠區"),
    "identity.group": ("Group", "集團"),
    "identity.signer": ("Signed by", "簽署人"),
    "identity.made": ("Made", "製作時間"),
    "identity.program": ("Program", "程式"),
    "identity.version": ("Impact Desk {version}", "Impact Desk {version}"),
    "identity.head": ("Journal head", "日誌摘要值"),
    "identity.replaces": ("Replaces", "取代文件"),
    "identity.because": ("Reason", "更正原因"),
    "identity.attachment": ("Embedded rows", "內嵌資料"),
    # verification
    "verify.signature": (
        "This file is signed. Open it in a reader that checks signatures, such as Adobe Acrobat Reader, with the head office’s certificate among the trusted ones: any change made after signing is shown there.",
        "本檔案附有數位簽章。以可檢查簽章的閱讀程式（例如 Adobe Acrobat Reader）開啟，並將總部憑證加入信任清單，簽署後的任何更動都會顯示出來。",
    ),
    "verify.command": (
        "In Impact Desk choose Verify, or type: impact-desk verify FILE --trust ROOT.pem. It answers three questions: is the file unchanged, who signed it, and do we trust that person’s certificate.",
        "於 Impact Desk 選擇「驗證」，或輸入：impact-desk verify FILE --trust ROOT.pem。程式回答三個問題：檔案是否未遭更動、由誰簽署、簽署人的憑證是否可信任。",
    ),
    "verify.figures": (
        "The rows that these figures were reckoned from are embedded as {name}. Verifying reckons every figure anew from those rows and compares it with what these pages print.",
        "計算本報告數字所用的資料列，已內嵌為 {name}。驗證時會由這些資料列重新計算每一個數字，並與頁面所印的內容逐一比對。",
    ),
    "verify.group_figures": (
        "Embedded as {name} is which summaries these figures rest on, by document and digest. Verify this report together with those files: every figure is then reckoned anew from their rows and compared with what these pages print.",
        "內嵌的 {name} 列出本報告數字所依據的各廠摘要（文件編號與雜湊值）。將本報告與這些檔案一起驗證，程式會由其資料列重新計算每一個數字，並與頁面所印的內容逐一比對。",
    ),
    "verify.head": (
        "The journal head is the digest of the newest entry in the project’s journal. A project whose journal has the same head is the one that was signed.",
        "日誌摘要值是專案日誌最新一筆紀錄的雜湊值。日誌摘要值相同的專案，即為簽署當時的專案。",
    ),
    # signature
    "signature.statement": (
        "With the signature below {signer} confirms that this summary shows what is recorded for {subject} in the period {period}.",
        "{signer} 以下列簽章確認：本摘要如實呈現 {subject} 於 {period} 期間的紀錄。",
    ),
    "signature.group_statement": (
        "With the signature below {signer} confirms that this report shows what the verified summaries of the facilities lead to for {subject} in the period {period}.",
        "{signer} 以下列簽章確認：本報告如實呈現各廠區經驗證之摘要，就 {subject} 於 {period} 期間彙總所得的結果。",
    ),
    "signature.caption": ("Digital signature", "數位簽章"),
}
"""Key to (English, Traditional Chinese)."""
