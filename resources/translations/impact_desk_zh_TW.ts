<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Accept head office’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds your certificate and, closed for your key alone, the group’s key. Both go into your key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer from head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can sign now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} signs for {facility} until {day}.
Read the fingerprint of head office’s authority to them by telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is not theirs, somebody else answered: do not sign with this key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>For how many did this change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the change worth to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have happened anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did it push aside elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else contributed, and how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much wears off each year?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else is to be taken off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less does a later year count?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything that was put in counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no inputs, so no ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot bring it below {claim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot bring it to {claim}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls below {claim} at {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaches {claim} at {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your &amp;name in the journal</source>
        <translation>您在日誌中的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your name in the journal</source>
        <translation>您在日誌中的姓名</translation>
    </message>
    <message>
        <source>The journal notes this name with everything you change from now on. Earlier entries keep theirs.</source>
        <translation>從現在起，日誌會以這個姓名記錄您的每項變更；先前的記錄保留原名。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation>使用這個姓名(&amp;U)</translation>
    </message>
</context>
<context>
    <name>AuthorityDialog</name>
    <message>
        <source>Head office’s authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says who may sign for which site. Hand out root.pem to everybody who verifies; hand it out again after every revocation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin a new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer a request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the revocation &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show root.pem in f&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Folder of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}
Fingerprint: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of an authority, or begin a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a certificate first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({facility}) can sign no more, and nothing signed from now on is believed. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the revocation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root.pem is written anew with a list of today. Hand it out again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockActs</name>
    <message>
        <source>Row {row}, {title}: {reason}</source>
        <translation>第 {row} 列，{title}：{reason}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… 另有 {count} 項。</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Type here to add a row</source>
        <translation>在此輸入以新增一列</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必填</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{title} (needed in every row)</source>
        <translation>{title}（每列必填）</translation>
    </message>
    <message>
        <source>{title} is still missing in this unfinished row.</source>
        <translation>這個未完成列還缺少{title}。</translation>
    </message>
    <message>
        <source>Empty row, {title}</source>
        <translation>空白列，{title}</translation>
    </message>
</context>
<context>
    <name>ChancePane</name>
    <message>
        <source>All assumptions move at once, each by itself within its range. The same seed gives the same draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whole numbers: how many draws, at least 1, and a seed from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing {draws} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation changed since. Draw again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the gross ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 % of draws lie between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio above 1 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of the net present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross ratio in {draws} draws, seed {seed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an evaluation above to see how its ratio spreads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no inputs in some draws, so there is no ratio that could spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was drawn yet. As it stands, the ratio is {ratio}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Act</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>ChecksEditor</name>
    <message>
        <source>Choose from a list</source>
        <translation>從清單選擇</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Impact Desk</source>
        <translation>Impact Desk</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>發生了未預期的狀況</translation>
    </message>
    <message>
        <source>Your work is on disk: everything you entered was saved as you entered it. You can go on working; if something looks odd, close the project and open it again.</source>
        <translation>您的工作已在磁碟上：每項輸入都在輸入當下儲存。您可以繼續工作；若有異常，請關閉專案再重新開啟。</translation>
    </message>
    <message>
        <source>The report below says what happened in the program. It is not sent anywhere. Copy or save it for whoever helps you.</source>
        <translation>下方報告說明程式發生了什麼事。它不會傳送到任何地方；請複製或儲存後交給協助您的人。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>複製報告(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>儲存報告…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>繼續工作(&amp;G)</translation>
    </message>
    <message>
        <source>A copy of the report lies at {file}</source>
        <translation>報告副本存放於 {file}</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>{file} could not be written: {cause}.</source>
        <translation>無法寫入 {file}：{cause}。</translation>
    </message>
</context>
<context>
    <name>CriticPane</name>
    <message>
        <source>&amp;Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cell that the finding is about (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it stand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive the finding with a reason, which is printed with the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of the critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an evaluation above to hear what an assurer would ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critic finds nothing to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{open} open, {waived} let stand. Each is mended in its cell, or let stand with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let stand by {name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let stand by {name} on {day}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is open again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>從日曆選擇</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation>要刪除嗎？</translation>
    </message>
    <message>
        <source>These rows belong to it:</source>
        <translation>以下各列屬於它：</translation>
    </message>
    <message>
        <source>Delete &amp;them too</source>
        <translation>一併刪除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation>移至(&amp;M)</translation>
    </message>
    <message>
        <source>Record that takes the rows over</source>
        <translation>接收這些列的記錄</translation>
    </message>
    <message>
        <source>You can undo this in one step.</source>
        <translation>這可以一步復原。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation>要刪除 {what} 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other record that they could move to.</source>
        <translation>沒有其他記錄可供移入。</translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>No project is open.</source>
        <translation>尚未開啟專案。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的步驟。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的步驟。</translation>
    </message>
    <message>
        <source>This page has no rows.</source>
        <translation>此頁沒有資料列。</translation>
    </message>
</context>
<context>
    <name>EmptyNote</name>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Folder of CSV files (*)</source>
        <translation>CSV 檔案資料夾 (*)</translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation>匯出專案</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>Impact Desk projects (*{ending})</source>
        <translation>Impact Desk 專案 (*{ending})</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation>Enter、Shift+Enter</translation>
    </message>
    <message>
        <source>Take the cell and go down, up</source>
        <translation>確認儲存格並往下、往上</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Take the cell and go right, left</source>
        <translation>確認儲存格並往右、往左</translation>
    </message>
    <message>
        <source>F2 or type</source>
        <translation>F2 或直接輸入</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>編輯儲存格</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>儲存格保持原狀</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Type the same into every selected cell</source>
        <translation>在每個選取的儲存格輸入相同內容</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Fill down; on a single row, repeat the row above</source>
        <translation>向下填滿；只選一列時重複上一列</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation>Ctrl+C、Ctrl+X、Ctrl+V</translation>
    </message>
    <message>
        <source>Copy, cut and paste cells, also from a spreadsheet</source>
        <translation>複製、剪下、貼上儲存格，也可來自試算表</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Empty the cells; with whole rows selected, delete the rows</source>
        <translation>清空儲存格；選取整列時刪除該列</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-</source>
        <translation>Ctrl++、Ctrl+-</translation>
    </message>
    <message>
        <source>New row, delete rows</source>
        <translation>新增列、刪除列</translation>
    </message>
    <message>
        <source>Alt+Down or F4</source>
        <translation>Alt+↓ 或 F4</translation>
    </message>
    <message>
        <source>Open the list or calendar of a cell</source>
        <translation>開啟儲存格的清單或日曆</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Filter the rows of the page</source>
        <translation>篩選此頁的列</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z、Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Undo, redo; every step, even after a restart</source>
        <translation>復原、重做；每一步皆可，重新啟動後亦然</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation>Ctrl+1 … Ctrl+9</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>前往頁面</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Plans, measures and signs off the social investment of a corporate foundation. It works without a network and sends nothing anywhere.</source>
        <translation>規劃、衡量並簽核企業基金會的社會投資。無須網路即可使用，也不會傳送任何資料。</translation>
    </message>
    <message>
        <source>About Impact Desk</source>
        <translation>關於 Impact Desk</translation>
    </message>
    <message>
        <source>The project was written to {file}.</source>
        <translation>專案已寫入 {file}。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在寫入 {file}</translation>
    </message>
    <message>
        <source>A copy was written to {file}.</source>
        <translation>副本已寫入 {file}。</translation>
    </message>
</context>
<context>
    <name>EvaluationsPanel</name>
    <message>
        <source>Evaluations</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Social return on investment: what changed for whom, and what that is worth. Choose an evaluation; its result follows every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>An evaluation holds the conventions, inputs and value map by which a program&apos;s social return is reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluation chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value &amp;map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sce&amp;narios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cri&amp;tic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one above to see its value map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each change: for whom, how many, how long, what it is worth, and what would have happened anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No outcomes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each stakeholder put in: money, time, things. The ratio is the value per unit of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inputs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody whom the activity may change, or who changes it: included or excluded, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stakeholders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum over years of what the outcomes are worth, discounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total present value less inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the outcomes&apos; impact before drop-off and discounting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total present value / inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value / inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet: the value map has no outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value by stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From gross value to present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總額</translation>
    </message>
</context>
<context>
    <name>ExplanationPane</name>
    <message>
        <source>How this figure came about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the figure shown before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;went in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it: here stands what it means, what went in, and the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;row(s) behind it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacilityPanel</name>
    <message>
        <source>Whose year this is. Its currency is that of all figures; the hourly cost values paid volunteer time.</source>
        <translation>這一年屬於哪個廠區。其幣別為所有數字的幣別；每小時成本用以計算公假志工時間的價值。</translation>
    </message>
    <message>
        <source>Average of the year, in units per US dollar. Needed for amounts in other currencies; a missing rate stops the figure.</source>
        <translation>當年平均值，以每美元兌換單位表示。其他幣別的金額需要匯率；缺少匯率時該數字無法計算。</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>新增列(&amp;N)</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Impact Desk</source>
        <translation>Impact Desk</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>無法完成此操作</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>哪些是安全的</translation>
    </message>
    <message>
        <source>Everything that you entered before is saved. Only the last step was not taken.</source>
        <translation>您先前輸入的一切都已儲存，只有最後一步沒有完成。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總額</translation>
    </message>
    <message>
        <source>What others gave because of the programs; never part of the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who helped in two places counts in each, but once among everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs and depth of impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of those assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares are of the people assessed and say nothing of the others; a sample is never scaled up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green starts at 0.7 for aspirational objectives and at 1.0 for committed ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>目標與關鍵結果</translation>
    </message>
    <message>
        <source>All evaluations together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of present values / sum of inputs; ratios are never averaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social return on investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social return by facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratios rest on judgement and on what each site evaluates; they rank nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory, beside the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>帶動資源</translation>
    </message>
    <message>
        <source>Leverage / total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution per employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation>志工時數</translation>
    </message>
    <message>
        <source>In company time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In people’s own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers (distinct people)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>參與人次</translation>
    </message>
    <message>
        <source>Hours per volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation (volunteers / headcount)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct beneficiaries</source>
        <translation>直接受益人數</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>評估人數</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>轉變</translation>
    </message>
    <message>
        <source>Assessed / direct beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect / assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve / assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform / assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives, score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the original targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities with scored objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SROI, gross ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-tax profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pre-tax profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志工人數</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Score, not kept within 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score against the original target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw score against the original target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>現行目標值</translation>
    </message>
    <message>
        <source>Original target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total inputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact of a first full year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value, not discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Sustainable Development Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By foundation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value by stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value of year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPage</name>
    <message>
        <source>What programs did, whom it reached, and how deep it went on the people who were assessed (connect, improve, transform).</source>
        <translation>計畫做了什麼、觸及哪些人，以及在受評估者身上的影響深度（連結、改善、轉變）。</translation>
    </message>
    <message>
        <source>Enter what a program brought about: trees planted, people trained, meals served, with the people it reached.</source>
        <translation>輸入計畫的成果：種下的樹、受訓的人、供應的餐食，以及觸及的人數。</translation>
    </message>
    <message>
        <source>Enter the first output</source>
        <translation>輸入第一項產出</translation>
    </message>
    <message>
        <source>What could befall a program, for better or worse, how likely and how grave, and what is done.</source>
        <translation>計畫可能遇到的好壞情況、可能性、嚴重度與因應方式。</translation>
    </message>
    <message>
        <source>Enter what could go wrong, and what could go better than planned, with a response and an owner.</source>
        <translation>輸入可能出錯之處，以及可能比預期更好之處，並註明因應方式與負責人。</translation>
    </message>
    <message>
        <source>Enter the first risk</source>
        <translation>輸入第一項風險</translation>
    </message>
    <message>
        <source>One row for each shift: who, when, for which program, how long, in paid or own time.</source>
        <translation>每班次一列：誰、何時、哪個計畫、多久、公假或自己的時間。</translation>
    </message>
    <message>
        <source>Enter each shift of each volunteer, or group:12 for 12 unnamed people with the same hours each. You can paste rows from a spreadsheet, or import a workbook.</source>
        <translation>輸入每位志工的每個班次，或以 group:12 表示 12 位未具名且時數相同的人。您可以從試算表貼上，或匯入活頁簿。</translation>
    </message>
    <message>
        <source>Enter the first shift</source>
        <translation>輸入第一個班次</translation>
    </message>
    <message>
        <source>The people behind the numbers. Names stay in this file; a signed summary never carries them.</source>
        <translation>數字背後的人。姓名只留在此檔案；簽署的摘要絕不含姓名。</translation>
    </message>
    <message>
        <source>Importing a log fills this list; you can also enter people here.</source>
        <translation>匯入志工紀錄會填入此清單；您也可以在此輸入。</translation>
    </message>
    <message>
        <source>Enter the first volunteer</source>
        <translation>輸入第一位志工</translation>
    </message>
    <message>
        <source>What the company gave (LBG): cash, paid time, in-kind and management costs, in the currency in which it was given.</source>
        <translation>公司的投入（LBG）：現金、公假時間、實物與管理費用，以原始幣別記錄。</translation>
    </message>
    <message>
        <source>Enter each gift of money, goods or paid management time with its voucher.</source>
        <translation>輸入每筆金錢、物品或管理工時，並附憑證。</translation>
    </message>
    <message>
        <source>Enter the first contribution</source>
        <translation>輸入第一筆投入</translation>
    </message>
    <message>
        <source>What others gave because of a program: employees, a county, another company. It is never part of the total.</source>
        <translation>他人因計畫而提供的資源：員工、縣市政府、其他公司。絕不計入總額。</translation>
    </message>
    <message>
        <source>Enter what others gave because of a program, such as employees&apos; donations.</source>
        <translation>輸入他人因計畫而提供的資源，例如員工捐款。</translation>
    </message>
    <message>
        <source>Enter the first row</source>
        <translation>輸入第一列</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Filter rows</source>
        <translation>篩選資料列</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>新增列(&amp;N)</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>&amp;Only {period}</source>
        <translation>僅 {period}(&amp;O)</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有資料</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>沒有符合的列</translation>
    </message>
    <message>
        <source>The filter hides every row of this page.</source>
        <translation>篩選條件隱藏了此頁所有的列。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>顯示所有列</translation>
    </message>
</context>
<context>
    <name>GroupDoors</name>
    <message>
        <source>New group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in signed summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a folder of signed summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import head office’s workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group files (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupIntake</name>
    <message>
        <source>Verifying summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose officers does the group believe? Choose the authority’s root.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities (*.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Believe the officers of this authority?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare its fingerprint with head office by telephone:

{fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Believe them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>Nothing was taken in yet. Drop the sites’ signed summaries here, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{facility} · {name}
No. {number} of {period}, signed by {signer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every group report signed here. Press Enter on one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group report was signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadOffice</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Stands?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%n taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {number} of the same period stands now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadOfficeWindow</name>
    <message>
        <source>Head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group file keeps the sites’ signed summaries as they came, and reckons the group’s figures from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New group file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open group file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport group report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which signed summary each site’s part comes from. Press Enter on one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed group reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sites have sent their summary of which period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites and periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every summary taken in, kept as it came. Press Enter on one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summaries taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gro&amp;up years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange &amp;rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a ra&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a deadline…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take in summaries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify signed summaries and take them into the group file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify all summaries of a folder and take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in head office’s workbook: pre-tax profit, headcount, rates, deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust an a&amp;uthority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose officers the group believes, or bring its newest revocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export group report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the group’s figures and save them as one PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Authority…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an authority, answer requests, revoke certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group believes this authority’s officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>正在開啟 {file}</translation>
    </message>
    <message>
        <source>No group file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group file is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的步驟。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的步驟。</translation>
    </message>
    <message>
        <source>It believes one authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It believes nobody yet: it asks for root.pem with the first summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in since this file was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {added} new, {changed} changed, {skipped} as they were, {refused} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened</source>
        <translation>{file} 未開啟</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>檔案保持原狀。</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>以唯讀開啟(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Rows by sheet</source>
        <translation>各工作表列數</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒絕的列</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>待查看的列</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>已讀取的檔案</translation>
    </message>
    <message>
        <source>Dates like 05/03/2020 are read as</source>
        <translation>像 05/03/2020 的日期解讀為</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期順序</translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation>儲存被拒絕的列…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>復原此次匯入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation>沒有列被拒絕。</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>沒有匯入任何列。</translation>
    </message>
    <message>
        <source>Import of {files}</source>
        <translation>匯入 {files}</translation>
    </message>
    <message>
        <source>{read} rows read = {accepted} accepted + {refused} refused + {skipped} already there</source>
        <translation>讀取 {read} 列 = 接受 {accepted} + 拒絕 {refused} + 已存在 {skipped}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>視為</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>偵測結果</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>unknown, left out</source>
        <translation>未知，已略過</translation>
    </message>
    <message>
        <source>Refused ({count})</source>
        <translation>被拒絕（{count}）</translation>
    </message>
    <message>
        <source>To look at ({count})</source>
        <translation>待查看（{count}）</translation>
    </message>
    <message>
        <source>Choose an order to read them again</source>
        <translation>選擇順序後重新讀取</translation>
    </message>
    <message>
        <source>day, month, year (5 March)</source>
        <translation>日、月、年（3 月 5 日）</translation>
    </message>
    <message>
        <source>month, day, year (3 May)</source>
        <translation>月、日、年（5 月 3 日）</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>已復原此次匯入。</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>儲存被拒絕的列</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Workbooks and CSV files (*.xlsx *.csv)</source>
        <translation>活頁簿與 CSV 檔案 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Import workbooks</source>
        <translation>匯入活頁簿</translation>
    </message>
    <message>
        <source>Importing {files}</source>
        <translation>正在匯入 {files}</translation>
    </message>
    <message>
        <source>Refused rows were written to {file}.</source>
        <translation>被拒絕的列已寫入 {file}。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在寫入 {file}</translation>
    </message>
</context>
<context>
    <name>InitDialog</name>
    <message>
        <source>Begin an authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever keeps the authority says who may sign for a site. Its key stays in one folder under a passphrase; root.pem is handed out to everybody who verifies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head office of …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty folder for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that nobody would guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty folder for the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authority is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out {file} to everybody who verifies. Read this fingerprint to them by telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder on a medium of your own and back it up; without it nobody can be let sign any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Answer a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the fingerprint with the officer on the telephone before you answer. The answer says who may sign for the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request from the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;compared the fingerprint with the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;answer as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.request *.csr);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.pem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} for facility {facility}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may sign for {facility} until {day}. Send {file} to the officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is no secret: only the officer’s own key can open what it encloses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{title} (turned back)</source>
        <translation>{title}（已回復）</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Who changed what, when and why. Undo adds an entry; nothing is ever taken out of the journal.</source>
        <translation>誰在何時、為何變更了什麼。復原會新增一筆記錄；日誌中的內容永不移除。</translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation>篩選記錄</translation>
    </message>
    <message>
        <source>&amp;Turn back this entry</source>
        <translation>回復這筆記錄(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation>顯示所有記錄(&amp;A)</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>日誌記錄</translation>
    </message>
    <message>
        <source>Changes of the entry</source>
        <translation>這筆記錄的變更</translation>
    </message>
    <message>
        <source>Only what was done to {name} ({sheet}).</source>
        <translation>僅顯示對 {name}（{sheet}）所做的變更。</translation>
    </message>
    <message>
        <source>What entry {number} changed: {title}</source>
        <translation>第 {number} 筆記錄的變更：{title}</translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation>請先選擇一筆記錄。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>This entry was turned back already.</source>
        <translation>這筆記錄已經回復。</translation>
    </message>
    <message>
        <source>What began or signed the project is not turned back.</source>
        <translation>建立或簽署專案的記錄無法回復。</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Add to {title}</source>
        <translation>新增至{title}</translation>
    </message>
    <message>
        <source>Begin a row of {title}</source>
        <translation>開始{title}的一列</translation>
    </message>
    <message>
        <source>Paste into {title}</source>
        <translation>貼上至{title}</translation>
    </message>
    <message>
        <source>Set cells of {title}</source>
        <translation>設定{title}的儲存格</translation>
    </message>
    <message>
        <source>Fill down in {title}</source>
        <translation>向下填滿{title}</translation>
    </message>
    <message>
        <source>Set {fields} of {count} rows</source>
        <translation>設定 {count} 列的{fields}</translation>
    </message>
    <message>
        <source>Set {fields}</source>
        <translation>設定{fields}</translation>
    </message>
    <message>
        <source>Delete {count} rows of {title}</source>
        <translation>刪除{title}的 {count} 列</translation>
    </message>
    <message>
        <source>Delete a row of {title}</source>
        <translation>刪除{title}的一列</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>刪除 {name}</translation>
    </message>
    <message>
        <source>Drop an unfinished row</source>
        <translation>捨棄未完成列</translation>
    </message>
    <message>
        <source>Undo: {entry}</source>
        <translation>復原：{entry}</translation>
    </message>
    <message>
        <source>Redo: {entry}</source>
        <translation>重做：{entry}</translation>
    </message>
    <message>
        <source>Turn back: {entry}</source>
        <translation>回復：{entry}</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新增專案…(&amp;N)</translation>
    </message>
    <message>
        <source>Begin a new project file for a facility</source>
        <translation>為廠區建立新的專案檔</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟…(&amp;O)</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>開啟專案檔</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>匯入活頁簿…(&amp;I)</translation>
    </message>
    <message>
        <source>Take rows in from facility workbooks or CSV files</source>
        <translation>從廠區活頁簿或 CSV 檔案匯入資料列</translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation>匯出活頁簿…(&amp;E)</translation>
    </message>
    <message>
        <source>Write the whole project as a workbook</source>
        <translation>將整個專案寫成活頁簿</translation>
    </message>
    <message>
        <source>Export &amp;summary…</source>
        <translation>匯出摘要…(&amp;S)</translation>
    </message>
    <message>
        <source>Make the signed PDF summary of a period</source>
        <translation>製作某期間的簽署 PDF 摘要</translation>
    </message>
    <message>
        <source>&amp;Verify summaries…</source>
        <translation>驗證摘要…(&amp;V)</translation>
    </message>
    <message>
        <source>Check signed summaries: unchanged, by whom, trusted, recomputed</source>
        <translation>檢查簽署的摘要：未變更、簽署人、可信任、重新計算</translation>
    </message>
    <message>
        <source>&amp;Head office…</source>
        <translation>總部…(&amp;H)</translation>
    </message>
    <message>
        <source>Take in the summaries of sites and see the group&apos;s figures</source>
        <translation>收取各廠區的摘要並檢視集團數字</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>儲存副本…(&amp;Y)</translation>
    </message>
    <message>
        <source>Write a verified copy of the project file</source>
        <translation>寫出經驗證的專案副本</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>關閉專案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ill down</source>
        <translation>向下填滿(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>新增列(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>刪除列(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>篩選此頁(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation>這筆資料的歷史(&amp;H)</translation>
    </message>
    <message>
        <source>Your &amp;name in the journal…</source>
        <translation>您在日誌中的姓名…(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>依系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>鍵盤(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>這是什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>Show the &amp;reports folder</source>
        <translation>顯示報告資料夾(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Impact Desk</source>
        <translation>關於 Impact Desk(&amp;A)</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>尚未開啟專案。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有變更皆已儲存</translation>
    </message>
    <message>
        <source>This project is open for reading only. You can look, filter, copy and export; nothing is changed.</source>
        <translation>此專案以唯讀方式開啟。您可以檢視、篩選、複製與匯出；不會變更任何內容。</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>尚未開啟過專案</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>新增專案</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>新的專案</translation>
    </message>
    <message>
        <source>A project holds one facility: its programs, hours, contributions, objectives and evaluations. You can add more about the facility later.</source>
        <translation>一個專案存放一個廠區：其計畫、時數、投入、目標與評估。廠區的其他資料可以稍後補充。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Project file</source>
        <translation>專案檔</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選擇…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Create &amp;project</source>
        <translation>建立專案(&amp;P)</translation>
    </message>
    <message>
        <source>Impact Desk projects (*{ending})</source>
        <translation>Impact Desk 專案 (*{ending})</translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation>專案存放位置</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>關閉此通知</translation>
    </message>
</context>
<context>
    <name>ObjectivesPanel</name>
    <message>
        <source>What is to be achieved in the year. Scores follow check-ins and records as you enter them.</source>
        <translation>這一年要達成的事。分數會隨進度與紀錄即時更新。</translation>
    </message>
    <message>
        <source>Filter objectives</source>
        <translation>篩選目標</translation>
    </message>
    <message>
        <source>&amp;New objective</source>
        <translation>新增目標(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;key result</source>
        <translation>新增關鍵結果(&amp;K)</translation>
    </message>
    <message>
        <source>New &amp;check-in</source>
        <translation>新增進度(&amp;C)</translation>
    </message>
    <message>
        <source>New target &amp;revision</source>
        <translation>新增目標調整(&amp;R)</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>目標與關鍵結果</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Where the key result stands.</source>
        <translation>關鍵結果目前的數值。</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>現行目標值</translation>
    </message>
    <message>
        <source>The target after revisions.</source>
        <translation>調整後的目標值。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>0 to 1 at the end of the period shown; empty where there is no check-in yet. Green from 1.0 for committed, from 0.7 for aspirational objectives.</source>
        <translation>顯示期間結束時的 0 至 1 分；尚無進度時空白。承諾型達 1.0、挑戰型達 0.7 為綠色。</translation>
    </message>
    <message>
        <source>Choose an objective first.</source>
        <translation>請先選擇目標。</translation>
    </message>
    <message>
        <source>Choose a key result first.</source>
        <translation>請先選擇關鍵結果。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Say what the facility wants to achieve in the year, then how it will be measured.</source>
        <translation>說明廠區今年要達成什麼，以及如何衡量。</translation>
    </message>
    <message>
        <source>Enter the first objective</source>
        <translation>輸入第一個目標</translation>
    </message>
    <message>
        <source>A key result is a number that shows whether the objective is reached.</source>
        <translation>關鍵結果是顯示目標是否達成的數字。</translation>
    </message>
    <message>
        <source>Enter the first key result</source>
        <translation>輸入第一個關鍵結果</translation>
    </message>
    <message>
        <source>Enter where the key result stands.</source>
        <translation>輸入關鍵結果目前的數值。</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>回報進度</translation>
    </message>
    <message>
        <source>A new target from a date on, with its reason. The first one is kept.</source>
        <translation>自某日起的新目標值及其原因；原目標值會保留。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有資料</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>目標與關鍵結果</translation>
    </message>
    <message>
        <source>Volunteer log</source>
        <translation>志工紀錄</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>產出</translation>
    </message>
    <message>
        <source>Risks and opportunities</source>
        <translation>風險與機會</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日誌</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>Period that figures are shown for</source>
        <translation>顯示數字的期間</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Click to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramsPanel</name>
    <message>
        <source>What the facility runs, under one of the four development strategies.</source>
        <translation>廠區執行的計畫，各屬四大發展策略之一。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>篩選資料列</translation>
    </message>
    <message>
        <source>&amp;New program</source>
        <translation>新增計畫(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>新的計畫</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>No program chosen</source>
        <translation>尚未選擇計畫</translation>
    </message>
    <message>
        <source>Unfinished program</source>
        <translation>未完成的計畫</translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation>尚缺：{fields}</translation>
    </message>
    <message>
        <source>Choose a program first.</source>
        <translation>請先選擇計畫。</translation>
    </message>
    <message>
        <source>No programs yet</source>
        <translation>還沒有計畫</translation>
    </message>
    <message>
        <source>A program is what hours, contributions, outputs and evaluations belong to. Begin with the first one, or import a workbook.</source>
        <translation>時數、投入、產出與評估都屬於某個計畫。請從第一個計畫開始，或匯入活頁簿。</translation>
    </message>
    <message>
        <source>Begin the first program</source>
        <translation>建立第一個計畫</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>沒有符合的列</translation>
    </message>
    <message>
        <source>The filter hides every program.</source>
        <translation>篩選條件隱藏了所有計畫。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>顯示所有列</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Opening {file}</source>
        <translation>正在開啟 {file}</translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation>正在準備範例</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>開啟專案</translation>
    </message>
    <message>
        <source>Impact Desk projects (*{ending})</source>
        <translation>Impact Desk 專案 (*{ending})</translation>
    </message>
    <message>
        <source>{file} was not opened</source>
        <translation>{file} 未開啟</translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation>檔案保持原狀。</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>以唯讀開啟(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ReadinessPane</name>
    <message>
        <source>Points of an assurance review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an evaluation above to see what a review would miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let stand: {finding} Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Turn back</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>The rows become what they were before this entry. The journal keeps both, and you can undo this, too.</source>
        <translation>各列會回到這筆記錄之前的狀態。日誌會保留兩者，您也可以復原此動作。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Turn back</source>
        <translation>回復(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ReasonsPane</name>
    <message>
        <source>Reasons for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each ass&amp;umption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row for every assumption that has none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evaluation chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one above to see its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this value and no other, says who, and what proves it: an assurer asks it of each one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reasons yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask head office for an identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here, under a passphrase. Head office gets a request that tells who asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands beside your signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facility code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key file (stays with you)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words that nobody would guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Request (goes to head office)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.p12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {request} to head office. Then let them read this fingerprint to you by telephone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {key} to yourself. When the answer comes, accept it here with the same key file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>New row</source>
        <translation>新增列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row: {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>This row was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenariosPane</name>
    <message>
        <source>Gross ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an evaluation above to compare scenarios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands: gross ratio {ratio}, net present value {net}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published tables change assumptions together, one line each: deadweight = 50 %; attribution + 10 pp; proxy - 10 %; inputs = 106,432.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the published table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published table says otherwise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪下</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填滿</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增列</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>刪除列</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>這筆資料的歷史</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>已貼上 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n 個儲存格</numerusform>
        </translation>
    </message>
    <message>
        <source>sum {total}</source>
        <translation>合計 {total}</translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>Sign the summary of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the group’s report of {period}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Read what you sign: these figures, and the records behind them, go into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that will be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why the earlier summary is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed in the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask head office for an identity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept &amp;head office’s answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed &amp;file as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reckoning the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;problem(s) make figures doubtful; they stop nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is number {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is number {number}; it replaces number {earlier} of the same period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}

Number {number} of {period}, signed by {signer}.
Send this one file; nothing else is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing it throws away what it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>Impact Desk</source>
        <translation>Impact Desk</translation>
    </message>
    <message>
        <source>Plan, measure and sign off the social investment of a facility. Everything is saved the moment you enter it.</source>
        <translation>規劃、衡量並簽核廠區的社會投資。一切在輸入當下即儲存。</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新增專案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Look at a sample</source>
        <translation>看看範例(&amp;L)</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的專案</translation>
    </message>
    <message>
        <source>Projects that you open appear here. You can also drop a project (.impact), a workbook (.xlsx, .csv) or a signed summary (.pdf) onto this window.</source>
        <translation>您開啟過的專案會顯示在這裡。您也可以將專案（.impact）、活頁簿（.xlsx、.csv）或簽署的摘要（.pdf）拖放到此視窗。</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>What follows from the records. Click a figure, or press Enter on it, to see how it came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the figures of this period and save them as one PDF file for head office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the signed file once more, as it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Summary of {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They make figures doubtful and stop nothing. Click one to go to its cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the records makes the figures doubtful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was signed yet. Export the summary when the figures are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number} · {period} · {signer}
{moment} · {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces an earlier one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records are as they were signed last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The records were changed after the newest signature: %n step(s) since then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy of the signed summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有資料</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>沒有符合的列</translation>
    </message>
    <message>
        <source>The filter hides every row.</source>
        <translation>篩選條件隱藏了所有列。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>顯示所有列</translation>
    </message>
</context>
<context>
    <name>TabbedPanel</name>
    <message>
        <source>Filter rows</source>
        <translation>篩選資料列</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>新增列(&amp;N)</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>&amp;Only {period}</source>
        <translation>僅 {period}(&amp;O)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Impact Desk</source>
        <translation>Impact Desk</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Total</source>
        <translation>總額</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>In-kind</source>
        <translation>實物</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>管理費用</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>帶動資源</translation>
    </message>
    <message>
        <source>Score of the facility</source>
        <translation>廠區分數</translation>
    </message>
    <message>
        <source>Against original targets</source>
        <translation>依原始目標值</translation>
    </message>
    <message>
        <source>Direct beneficiaries</source>
        <translation>直接受益人數</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>評估人數</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>改善</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>轉變</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation>志工時數</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志工人數</translation>
    </message>
    <message>
        <source>Score of the objectives</source>
        <translation>目標分數</translation>
    </message>
    <message>
        <source>SROI ratio (gross)</source>
        <translation>社會投資報酬比（毛）</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Paid time</source>
        <translation>公假時間</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>自己的時間</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>參與人次</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>參與率</translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>What needs attention</source>
        <translation>需要注意的事項</translation>
    </message>
    <message>
        <source>{period} at a glance</source>
        <translation>{period} 概覽</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>前往儲存格</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n 件事需要注意</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>沒有需要注意的事項</translation>
    </message>
    <message>
        <source>Begin with your programs, or import the workbook of the year (File, Import workbook).</source>
        <translation>請從計畫開始，或匯入當年的活頁簿（檔案、匯入活頁簿）。</translation>
    </message>
    <message>
        <source>Figures follow every entry. Rows below are unfinished, or make a figure questionable.</source>
        <translation>數字隨每次輸入更新。以下各列尚未完成，或使數字存疑。</translation>
    </message>
    <message>
        <source>{sheet}: an unfinished row lacks {fields}.</source>
        <translation>{sheet}：未完成列缺少{fields}。</translation>
    </message>
</context>
<context>
    <name>TurnBackDialog</name>
    <message>
        <source>Turn back “{title}”?</source>
        <translation>要回復「{title}」嗎？</translation>
    </message>
    <message>
        <source>Entry {number} was turned back.</source>
        <translation>已回復第 {number} 筆記錄。</translation>
    </message>
</context>
<context>
    <name>VerdictPane</name>
    <message>
        <source>About the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that do not follow from the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see the reasons for its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, by the signer’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows from the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure was reckoned again from the embedded rows: pages and data agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) do not follow from the embedded rows:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were not reckoned again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictTable</name>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we trust them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No: unknown signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: certificate expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: certificate not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: certificate revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be told: old revocation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: not entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Verify signed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three answers for each file: is it unchanged, who signed it, do we trust them. And every figure is reckoned again from its rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all files off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We &amp;trust the authority in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Judge as of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and revocations count as they stood on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge as of this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and the verdicts on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The authority’s root.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities (*.pem);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add signed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of signed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop signed summaries here, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whom we trust: choose the root.pem that head office handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{good} of {all} files are valid.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Let a finding stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is printed with the evaluation, under your name and today&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Let it stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhatIfPane</name>
    <message>
        <source>How far the gross ratio moves when one assumption moves through its range and all others stay. Enter or a double click leads to its cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ass&amp;umptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;laimed ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio that break-even values are held against; left blank, 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {ratio}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its lowest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its highest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tornado of the gross ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an evaluation above to see what moves its ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no inputs yet, so there is no ratio that could move. Enter inputs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet: the value map has no outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>1 for January. Periods follow the fiscal year.</source>
        <translation>1 代表一月。期間依會計年度計算。</translation>
    </message>
    <message>
        <source>1 rare to 5 almost certain.</source>
        <translation>1 罕見至 5 幾乎必然。</translation>
    </message>
    <message>
        <source>1 slight to 5 grave.</source>
        <translation>1 輕微至 5 嚴重。</translation>
    </message>
    <message>
        <source>1 to 10: 1-3 at risk, 4-7 with issues, 8-10 on track.</source>
        <translation>1 至 10：1–3 有風險、4–7 有問題、8–10 順利。</translation>
    </message>
    <message>
        <source>2.5, 2:30 or 150 min; above 0 and at most 24.</source>
        <translation>2.5、2:30 或 150 min；大於 0 且不超過 24。</translation>
    </message>
    <message>
        <source>A change that is not in the value map, in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is about one change: name an outcome of the value map, or a change that was left out, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group key has {expected} bytes; these are {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key result with the measure {measure} needs a baseline: the value that it starts from.</source>
        <translation>衡量方式為{measure}的關鍵結果需要基準值，也就是起始數值。</translation>
    </message>
    <message>
        <source>A scenario has at most {most} adjustments; here are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volunteer without an employee number has no token. Enter the number first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All key results of {code} have the weight 0, so it has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All objectives of {year} have the weight 0, so the facility has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An in-kind nature is given, but the form is {form}. One of the two is wrong.</source>
        <translation>填了實物性質，但投入形式是{form}。兩者之一有誤。</translation>
    </message>
    <message>
        <source>Another row has this code already. Give each row a code of its own.</source>
        <translation>另一列已使用這個代號。每列需要自己的代號。</translation>
    </message>
    <message>
        <source>Average of the year.</source>
        <translation>當年平均值。</translation>
    </message>
    <message>
        <source>Code of the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed: green at 1.0. Aspirational: green from 0.7.</source>
        <translation>承諾型：1.0 為綠色。挑戰型：0.7 起為綠色。</translation>
    </message>
    <message>
        <source>Connect, improve and transform are {depths} people together, but only {assessed} were assessed. Each person assessed is in one depth at most.</source>
        <translation>連結、改善與轉變合計 {depths} 人，但只有 {assessed} 人受評估。每位受評估者至多屬於一種深度。</translation>
    </message>
    <message>
        <source>Considered so far, included, or excluded; an exclusion needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the summaries of this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of this site&apos;s books; all its figures are in it.</source>
        <translation>此廠區帳務的幣別；所有數字皆以此幣別表示。</translation>
    </message>
    <message>
        <source>Digest of the authority&apos;s own certificate; read it out to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the newest journal entry that the summary covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the root.pem in use, with its revocation list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the rows embedded in the file, which are kept beside it, packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest of the signed file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount inputs by the year in which they are spent.</source>
        <translation>依支出年度將投入折現。</translation>
    </message>
    <message>
        <source>During the activity: first value in year 0. After it: in year 1.</source>
        <translation>活動期間：第 0 年即有價值。活動之後：從第 1 年開始。</translation>
    </message>
    <message>
        <source>Employees at the site; participation is reckoned on it.</source>
        <translation>廠區員工數；參與率以此計算。</translation>
    </message>
    <message>
        <source>Evaluation {code} cannot be compared with itself. Name the forecast, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {code} has no inputs, so it has no ratio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {code} has no outcomes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation {code} is covered by a signed summary. Correct the outcome itself, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a value here.</source>
        <translation>這裡每列都要有值。</translation>
    </message>
    <message>
        <source>Field names and typed texts as a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast before, evaluative after the activity.</source>
        <translation>預測型在活動之前，評估型在活動之後。</translation>
    </message>
    <message>
        <source>Group-wide employee number, or group:12 for 12 unnamed people.</source>
        <translation>集團員工編號，或以 group:12 表示 12 位未具名的人。</translation>
    </message>
    <message>
        <source>Group-wide employee number.</source>
        <translation>集團員工編號。</translation>
    </message>
    <message>
        <source>How and when were the results checked with stakeholders?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good the evidence is: A measured here against a comparison, to E assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the change seen?</source>
        <translation>改變如何看得出來？</translation>
    </message>
    <message>
        <source>How likely the values between are; triangular where left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does it last? Part years are allowed.</source>
        <translation>持續多久？可以有不足一年的部分。</translation>
    </message>
    <message>
        <source>How many had the change?</source>
        <translation>多少人有這項改變？</translation>
    </message>
    <message>
        <source>How many of them were asked or measured. Depth is counted among these only.</source>
        <translation>其中多少人被詢問或測量。深度只在這些人當中計算。</translation>
    </message>
    <message>
        <source>How many of them were asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many units of the shelf&apos;s proxy one of the quantity has: 12 where each person had 12 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much less is it worth each further year?</source>
        <translation>之後每年的價值減少多少？</translation>
    </message>
    <message>
        <source>How much was only moved from elsewhere?</source>
        <translation>多少只是從別處移轉而來？</translation>
    </message>
    <message>
        <source>How much would have happened anyway?</source>
        <translation>多少無論如何都會發生？</translation>
    </message>
    <message>
        <source>How the last part of a duration like 2.5 years counts: by its share of the year, or as a whole year.</source>
        <translation>像 2.5 年這種期間的最後部分如何計算：按當年比例，或計為整年。</translation>
    </message>
    <message>
        <source>How were negative and unintended changes looked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166 code of two letters, like TW.</source>
        <translation>ISO 3166 兩個字母的代碼，例如 TW。</translation>
    </message>
    <message>
        <source>Id of the document, a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the evaluation&apos;s currency; negative where it makes the inputs less than the contributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-kind gifts at cost to the company, never at retail price.</source>
        <translation>實物捐贈以公司成本計，絕不以零售價計。</translation>
    </message>
    <message>
        <source>Increase or decrease from the baseline to the target, stay at least or at most at the target, or a milestone.</source>
        <translation>從基準值增加或減少至目標值、至少或至多維持在目標值，或里程碑。</translation>
    </message>
    <message>
        <source>Instead of one quantity: one for each year, parted by semicolons.</source>
        <translation>取代單一數量：每年一個，以分號分隔。</translation>
    </message>
    <message>
        <source>Interviews, survey, workshop; when, and how they were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written as Impact Desk writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside what this field allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LBG: cash, time, in-kind or management cost.</source>
        <translation>LBG：現金、時間、實物或管理費用。</translation>
    </message>
    <message>
        <source>LBG: the issue that the program addresses.</source>
        <translation>LBG：計畫所處理的議題。</translation>
    </message>
    <message>
        <source>LBG: why the company contributes. Mandatory contributions stand beside the total, never in it.</source>
        <translation>LBG：公司為何投入。法定義務的投入列在總額旁，不計入總額。</translation>
    </message>
    <message>
        <source>Leakage, optimism or another reduction that the study states.</source>
        <translation>研究所述的外溢、樂觀偏差或其他扣減。</translation>
    </message>
    <message>
        <source>Left blank for the discount rate and the inputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left blank, the evaluation&apos;s. Another one is converted by the average rate of the year in which it is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left blank, the facility&apos;s currency.</source>
        <translation>留空則為廠區的幣別。</translation>
    </message>
    <message>
        <source>Left blank, the program&apos;s motive counts.</source>
        <translation>留空則採計畫的動機。</translation>
    </message>
    <message>
        <source>Moment in UTC, as the signing computer&apos;s clock had it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the licence, and whom to credit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named as in the value map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the index, such as TW-CPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the row in assumptions and scenarios; left blank, one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative for a loss; shares of it are then undefined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate with serial number {serial} was issued here. The register lists those that were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No facility sheet says whose year this is. Add one with code, name, country, currency and hourly cost, or name the facility yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was made, because its facility was refused: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {sheet} holds two known column names. Write a header row, such as {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stakeholder stands here or above. Name whose change this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary that covers {period} has been taken in, so there are no group figures. Consolidate the sites&apos; summaries first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No summary {document} was signed here. The list of signed summaries says which were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the sheets is known here ({tables}). Name them as in the facility workbook: programs, contributions, volunteer_log …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the voucher or document that proves it.</source>
        <translation>證明文件的憑證號碼。</translation>
    </message>
    <message>
        <source>Number or name of the document that proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective {code} cannot be its own parent. Choose another one, or none.</source>
        <translation>目標 {code} 不能是自己的上層目標。請選擇另一個，或留空。</translation>
    </message>
    <message>
        <source>Objective {code} has no key result, so it has no score.</source>
        <translation>目標 {code} 沒有關鍵結果，因此沒有分數。</translation>
    </message>
    <message>
        <source>Objective {code} serves itself by way of its parents. Choose another parent for one of them.</source>
        <translation>目標 {code} 透過上層目標又回到自己。請為其中之一選擇另一個上層目標。</translation>
    </message>
    <message>
        <source>Of one unit for one year; negative for a harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line: deadweight = 50 %; attribution + 10 pp; proxy - 10 %; remove K7-E1-O3; quantity K7-E1-O1 = 62; inputs = 106432.40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only our own and openly licensed values travel to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other rows refer to this one. Move or delete them first.</source>
        <translation>其他列參照這一列。請先移走或刪除那些列。</translation>
    </message>
    <message>
        <source>Planned amount for the year, in the facility&apos;s currency.</source>
        <translation>當年計畫金額，以廠區幣別表示。</translation>
    </message>
    <message>
        <source>Planned gifts count at cost, surplus at the lower of book and fair value.</source>
        <translation>計畫性捐贈以成本計，餘裕物資以帳面與公允價值較低者計。</translation>
    </message>
    <message>
        <source>Price index {index} has no level for {year}. Enter it under Price index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price index {index} has two different levels for {year}. Settle on one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed with the evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program {code} ends on {end}, before it starts on {start}.</source>
        <translation>計畫 {code} 於 {end} 結束，早於開始日 {start}。</translation>
    </message>
    <message>
        <source>Proxy {code} cannot replace itself. Name the version before it, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy {code} expired on {day}. Use its new version, or enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy {code} is for one {unit}, but the outcome counts {counted}. Change the unit of quantity, or say how many units of the proxy each one has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy {code} stands in prices of {stands} and names no price index, so it cannot be carried to {wanted}. Name one on the shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication, page, date of access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached or made aware; no improvement found.</source>
        <translation>觸及或知曉；未發現改善。</translation>
    </message>
    <message>
        <source>Relevance to stakeholders, policy or peers, and how much of it there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is removed: an outcome&apos;s code, or a stakeholder in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which columns are: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the target was revised. The reason is printed beside both scores.</source>
        <translation>請說明目標值為何調整。原因會印在兩個分數旁。</translation>
    </message>
    <message>
        <source>Scenario “{title}” names the outcome {code}, which is not in the value map. Mend the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario “{title}” names “{name}”, who has no outcomes in the value map. Mend the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code that head office knows this site by.</source>
        <translation>總部識別此廠區的簡短代號。</translation>
    </message>
    <message>
        <source>Significant and lasting change.</source>
        <translation>顯著且持久的改變。</translation>
    </message>
    <message>
        <source>Some better habit, skill or knowledge.</source>
        <translation>習慣、技能或知識有些改善。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。沒有任何變更。</translation>
    </message>
    <message>
        <source>Such as start-up cost of earlier years that the evaluation leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey, study, register; page and date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and baseline are both {target}, so there is no way to measure. Change one of them.</source>
        <translation>目標值與基準值都是 {target}，無法衡量。請更改其中之一。</translation>
    </message>
    <message>
        <source>Text is asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount {amount} {currency} is negative and lowers the total. Keep it only if it corrects an earlier row.</source>
        <translation>金額 {amount} {currency} 為負數，會降低總額。只有在更正先前的列時才保留。</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate ended on {end}. Make a new authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the error {text}. Mend the formula, or write the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds the formula “{text}” without a result. Open the file in your spreadsheet program, let it compute, and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in this answer belongs to another key than the one in {file}. Choose the key file that the request came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {name} begins on {start}. Check this computer&apos;s date, or wait until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {name} ended on {end}. Ask head office to issue a new one for a new request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character {character} (U+{code:04X}) in “{line}” is in none of the fonts, so the signature&apos;s stamp cannot show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “{char}” (U+{code}) in “{text}” cannot be printed: no typeface of the report has it. Write it in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code {code} is used twice. Give this row another one.</source>
        <translation>代號 {code} 使用了兩次。請給這一列另一個代號。</translation>
    </message>
    <message>
        <source>The columns {places} all mean {column}. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after which it should not be used anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. The last change to {file} was not taken; everything before it is safe. Make room, then enter it again.</source>
        <translation>磁碟已滿。對 {file} 的最後一次變更沒有寫入；之前的一切都安全。請騰出空間，再重新輸入。</translation>
    </message>
    <message>
        <source>The document contradicts itself about the {what}: “{one}” and “{other}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document that this one amends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding of “{file}” is not known. Save it as “CSV UTF-8”, or as .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exchange rates for {currency} in {year} disagree: {listed}. Settle on one rate.</source>
        <translation>{year} 年 {currency} 的匯率不一致：{listed}。請確定一個匯率。</translation>
    </message>
    <message>
        <source>The figures on the pages cannot be read back: {cause}. Ask the sender for the file as Impact Desk made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; at most {limit:,} can be locked. Use an encrypted disk instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast is in {first}, the evaluation in {second}. Evaluate both in one currency to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast that this evaluation is compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The foundation that runs the program.</source>
        <translation>執行此計畫的基金會。</translation>
    </message>
    <message>
        <source>The gross ratio that a published table prints for this scenario, to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gross ratio to be defended; break-even values are reckoned against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group file holds no summary {document}. The list of received ones says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group file trusts another authority than the one given, whose fingerprint is {fingerprint}. Give the root.pem that the group file was begun with, or let the file trust this one too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group file trusts no authority yet. Give the root.pem of head office&apos;s authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group key in this answer is not meant for this key, or was damaged. Ask head office for the answer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hourly cost is 0, so paid time counts for nothing. Enter what a paid hour costs the employer.</source>
        <translation>每小時成本為 0，公假時間因此不計價值。請輸入每個公假工時對雇主的成本。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken.</source>
        <translation>匯入已停止。沒有匯入任何列。</translation>
    </message>
    <message>
        <source>The index that carries the value to the prices of another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no entry {seq}. Look its number up in the list of entries.</source>
        <translation>日誌中沒有第 {seq} 筆記錄。請在記錄清單中查詢編號。</translation>
    </message>
    <message>
        <source>The key in this request already signs for facility {facility}. Every officer makes a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The least that it could be; 20 % or 0.2 for a share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest value, {low}, is above the highest, {high}. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective that this one serves.</source>
        <translation>此目標所支持的上層目標。</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}. Check keyboard and capitals, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Take at least {least} characters, best three or four words that do not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project does not say whose it is. Enter the facility first.</source>
        <translation>專案沒有註明屬於哪個廠區。請先輸入廠區資料。</translation>
    </message>
    <message>
        <source>The project has no facility yet. Enter its code, name, country, currency and hourly cost first.</source>
        <translation>專案還沒有廠區。請先輸入代號、名稱、國家、幣別與每小時成本。</translation>
    </message>
    <message>
        <source>The project holds {code} among the {title} with other values: {differences}. It was left as it is; change it in the project if the new values are right.</source>
        <translation>專案中{title}的 {code} 有不同的值：{differences}。已保持原狀；若新的值才正確，請在專案中修改。</translation>
    </message>
    <message>
        <source>The project was changed after these figures were shown. Look at the figures again, then sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of the shelf from which the value was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not signed: {cause} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was for facility {asked}, the answer is for {answered}. Ask head office for a new answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The revocation list in {file} was not signed by an authority that is trusted here. Ask head office for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has more cells than the header. Put a text or number that holds the delimiter into quotation marks.</source>
        <translation>這一列的儲存格比標題多。含有分隔符號的文字或數字請加引號。</translation>
    </message>
    <message>
        <source>The rows are nested deeper than {limit} levels, as no summary is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are not a JSON document; the file was damaged or made by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are not built as a summary&apos;s are: look at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are not in canonical form (RFC 8785).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows are not written in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows have {size:,} bytes; more than {limit:,} are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows hold a number of {digits} digits, more than any count has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows hold half a character (a lone surrogate), which no text has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows hold the number {number}, which is not exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows hold “{key}” in {place}, which a summary does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows in this file are not those of an Impact Desk summary. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows lack “{key}” in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows name “{key}” twice; it cannot be known which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows were written by a newer version of Impact Desk (format {version}, this program knows {known}). Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature could not be made: {cause} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed file did not pass verification: {cause} Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summaries of {sites} count volunteers by another group key than the others, so distinct volunteers cannot be counted. Ask these sites to renew their officers&apos; certificates and sign again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary was not made, because its rows cannot travel: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table would have {cells} cells; at most {most} fit. Choose fewer values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target of a milestone cannot be 0. Write what is reached when it is done, such as 100.</source>
        <translation>里程碑的目標值不能為 0。請填完成時達到的值，例如 100。</translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation>文字有 {length} 個字元；最多 {limit} 個。請縮短。</translation>
    </message>
    <message>
        <source>The text holds control characters that cannot be printed. Type it again.</source>
        <translation>文字含有無法列印的控制字元。請重新輸入。</translation>
    </message>
    <message>
        <source>The typeface {file} is missing from the program&apos;s own folder. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in whose prices the proxy value stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in whose prices the value stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two summaries of {facility} for this period. Keep the one that counts; the other is superseded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {more} more problems of this sort.</source>
        <translation>同類問題還有 {more} 個。</translation>
    </message>
    <message>
        <source>There are {rows:,} rows; more than {limit:,} do not fit a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is 1 US dollar in a US dollar, not {rate}. Write 1, or leave the row out.</source>
        <translation>一美元就是 1 美元，不是 {rate}。請填 1，或刪去這一列。</translation>
    </message>
    <message>
        <source>There is no .csv file in “{file}”. Choose the folder that holds the sheets as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency} in {year}. Enter the average of the year under Exchange rates.</source>
        <translation>缺少 {year} 年 {currency} 的匯率。請在匯率中輸入當年平均值。</translation>
    </message>
    <message>
        <source>There is no figure “{figure}” in {period}. Figures nearby: {near}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的步驟。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>沒有可復原的步驟。</translation>
    </message>
    <message>
        <source>This evaluation is gone: it was deleted or undone meanwhile.</source>
        <translation>這個評估已經不在：它已被刪除或復原。</translation>
    </message>
    <message>
        <source>This is not a certificate request: {cause}. Ask the officer for the file that “identity request” made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not head office&apos;s answer: {cause}. Choose the file that “authority issue” made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the workbook of {theirs}, but the project is {ours}&apos;s. None of its rows was taken.</source>
        <translation>這是 {theirs} 的活頁簿，但專案屬於 {ours}。沒有匯入任何列。</translation>
    </message>
    <message>
        <source>This looks like a row of totals. It is not taken; sums are reckoned from the rows.</source>
        <translation>這看起來是合計列，不予匯入；合計由各列計算。</translation>
    </message>
    <message>
        <source>This project keeps neither name nor department of volunteer {number}. Check the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is gone: it was deleted or undone meanwhile.</source>
        <translation>這一列已經不在：它已被刪除或復原。</translation>
    </message>
    <message>
        <source>This row of {title} is gone: it was deleted or undone meanwhile.</source>
        <translation>{title}的這一列已經不在：它已被刪除或復原。</translation>
    </message>
    <message>
        <source>This row repeats the header.</source>
        <translation>這一列重複了標題。</translation>
    </message>
    <message>
        <source>Two columns are said to be {title}. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed check-ins, or the program&apos;s own records.</source>
        <translation>人工輸入的進度，或計畫本身的紀錄。</translation>
    </message>
    <message>
        <source>UN Sustainable Development Goal targets, the main one first: 4.4; 13.3</source>
        <translation>聯合國永續發展目標細項，主要者在前：4.4; 13.3</translation>
    </message>
    <message>
        <source>Value of one unit for one year; negative for a harm.</source>
        <translation>一單位一年的價值；負面影響為負數。</translation>
    </message>
    <message>
        <source>Value per participant is reckoned on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification could not be started on this computer. Free some memory, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers gave {hours} hours of their own time, but no input stands for them.</source>
        <translation>志工貢獻了 {hours} 小時自己的時間，但投入中沒有列出。</translation>
    </message>
    <message>
        <source>What a reader has to know to judge ratio and net present value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed for them?</source>
        <translation>對他們而言改變了什麼？</translation>
    </message>
    <message>
        <source>What is counted: person, hour, kg. A proxy of the shelf must fit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the evaluation for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one paid working hour costs the employer, in the facility&apos;s currency: salary, overheads and pension.</source>
        <translation>每個公假工時對雇主的成本，以廠區幣別計：薪資、間接費用與退休金。</translation>
    </message>
    <message>
        <source>What stands for the value of one unit of the change?</source>
        <translation>以什麼代表一單位改變的價值？</translation>
    </message>
    <message>
        <source>What stands for the value of the change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the value is for one of: person, hour, kg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, in numbers: the activity that led to the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was forgotten at a person&apos;s request cannot be brought back. Enter it again, if the person agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will change in the program because of the evaluation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When in a year its value arises; year 0 is never discounted.</source>
        <translation>價值在一年中的何時產生；第 0 年不折現。</translation>
    </message>
    <message>
        <source>Where the finding stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the same money or time is recorded; the bridge to the contribution total follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the value falls from the second year on, as usual, or in the first year already.</source>
        <translation>價值從第二年起衰減（一般做法），或第一年就開始衰減。</translation>
    </message>
    <message>
        <source>Which activities, places and months it covers, and what it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else contributed? The share owed to OTHERS.</source>
        <translation>還有誰貢獻？歸於他人的比例。</translation>
    </message>
    <message>
        <source>Who gave: employees, a county, another company.</source>
        <translation>提供者：員工、縣市政府、其他公司。</translation>
    </message>
    <message>
        <source>Who will read it and decide by it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why an input stands at 0, such as participants&apos; time that the study does not value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why included or excluded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this proxy for “{outcome}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this value and no other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the new target {target}, {code} cannot be scored: it is where the key result starts.</source>
        <translation>新目標值 {target} 使 {code} 無法評分：它就是關鍵結果的起點。</translation>
    </message>
    <message>
        <source>Year of the evaluation, 0 is the year of the activity; matters when inputs are discounted.</source>
        <translation>評估的年度，0 為活動當年；投入折現時才有影響。</translation>
    </message>
    <message>
        <source>Yes for company time: it enters the contribution. Own time is reported as hours only.</source>
        <translation>公假為「是」：計入投入。自己的時間只以時數呈現。</translation>
    </message>
    <message>
        <source>h per person</source>
        <translation>每人小時</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>每小時</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>x {each}: {unit} for each {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {rate}: from {source} to {target}, average rate of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {times}: from one {unit} to one {counted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x {wanted} / {stands}: to prices of {year} by {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{assessed} people were assessed, but there are only {beneficiaries} direct beneficiaries. People assessed are some of these.</source>
        <translation>評估了 {assessed} 人，但直接受益人只有 {beneficiaries} 人。受評估者是其中一部分。</translation>
    </message>
    <message>
        <source>{assumption} belongs to an outcome. Name the outcome by its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assumption} belongs to the whole evaluation. Leave the outcome blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assumption} cannot be {end}. It is {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assumption} moves the ratio most, but has no range of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assumption} of “{outcome}” needs a reason and a source or evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{beside} lies beside {file} and could change what it says, so neither was opened. Have the file closed where it is worked on, then take the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{codes} refer to each other in a circle. Take one of the references out.</source>
        <translation>{codes} 互相參照成環。請移除其中一個參照。</translation>
    </message>
    <message>
        <source>{code} is an {measure}, but leads from {baseline} to {target}. Check measure, baseline and target.</source>
        <translation>{code} 的衡量方式是{measure}，卻從 {baseline} 到 {target}。請檢查衡量方式、基準值與目標值。</translation>
    </message>
    <message>
        <source>{code} stands in {place} already. Keep one of the rows.</source>
        <translation>{code} 已在 {place}。請保留其中一列。</translation>
    </message>
    <message>
        <source>{code}, version {version}: {value} {currency} for one {unit}, prices of {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rows of {sheet} belong to no program of this project. Check the file; its rows do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{currency} has two rates in {year}: {first} and {second}. Keep the right one.</source>
        <translation>{year} 年 {currency} 有兩個匯率：{first} 與 {second}。請保留正確的一個。</translation>
    </message>
    <message>
        <source>{date} lies after the year of the objective, so no score of that year sees it.</source>
        <translation>{date} 晚於目標的年度，因此當年的分數都看不到它。</translation>
    </message>
    <message>
        <source>{date} lies outside program {code}. Check the date, or the dates of the program.</source>
        <translation>{date} 在計畫 {code} 的期間之外。請檢查日期或計畫的日期。</translation>
    </message>
    <message>
        <source>{field} names a row that the project does not hold. Choose another one.</source>
        <translation>{field}指向專案中沒有的列。請選擇另一個。</translation>
    </message>
    <message>
        <source>{file} begins in a way that Impact Desk never writes ({what}), so it was not opened. Ask for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check that the folder exists and that you may use it.</source>
        <translation>無法開啟 {file}：{cause}。請確認資料夾存在且您有權使用。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a register of certificates. Restore its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}. Check the permissions and the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be examined within {seconds:g} seconds, so it was put aside. Ask whoever sent it for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read or written: {cause}. What was saved before is kept. Check the disk or network folder, then try again or save a copy elsewhere.</source>
        <translation>無法讀寫 {file}：{cause}。先前儲存的內容仍保留。請檢查磁碟或網路資料夾後再試，或在別處儲存副本。</translation>
    </message>
    <message>
        <source>{file} could not be used: {cause}.</source>
        <translation>無法使用 {file}：{cause}。</translation>
    </message>
    <message>
        <source>{file} could not be written: {cause}. Nothing was changed. Check free space and permissions.</source>
        <translation>無法寫入 {file}：{cause}。沒有任何變更。請檢查可用空間與權限。</translation>
    </message>
    <message>
        <source>{file} does not end in .asice. Name the sealed project like K7-2020.asice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not end in .impact-group. Name the group file like 2020.impact-group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not end in .impact. Name the project like K7-2020.impact.</source>
        <translation>{file} 的結尾不是 .impact。請將專案命名為如 K7-2020.impact。</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name and the folder.</source>
        <translation>{file} 不存在。請檢查名稱與資料夾。</translation>
    </message>
    <message>
        <source>{file} exists already and may hold a key that is in use. Choose another name for the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation>{file} 已存在。請選擇其他名稱，或開啟它。</translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes but should have {expected:,}: a part is missing or was added. Ask for it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes; more than {limit:,} are not read. Choose the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes; of a file from outside at most {limit:,} are read. Ask for a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a certificate or revocation list that cannot be read. Ask head office for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a key without a certificate. Accept head office&apos;s answer first (“identity accept”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds a value that cannot be: {column} in row {record} of {sheet}. Restore its newest backup; keep the damaged file for whoever helps you.</source>
        <translation>{file} 含有不可能的值：{sheet} 第 {record} 列的{column}。請還原最新備份，並保留受損檔案給協助您的人。</translation>
    </message>
    <message>
        <source>{file} holds no certificate of an authority. Choose the root.pem that head office handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no key that can be read. Choose another file, or restore its backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file. Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a {found} file; a {wanted} file is needed here.</source>
        <translation>{file} 是{found}檔；這裡需要{wanted}檔。</translation>
    </message>
    <message>
        <source>{file} is a {what}, not a file. Choose the project file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened: {what}. Ask whoever sent it to send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Restore its newest backup; keep the damaged file for whoever helps you.</source>
        <translation>{file} 已損壞。請還原最新備份，並保留受損檔案給協助您的人。</translation>
    </message>
    <message>
        <source>{file} is empty. Ask whoever sent it to send it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by {holder}. Close it there, or open it here read-only.</source>
        <translation>{file} 正由 {holder} 使用。請在該處關閉，或在此以唯讀開啟。</translation>
    </message>
    <message>
        <source>{file} is no locked project. Choose the .locked file that was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an Impact Desk file. Choose a file that ends in .impact and was made by Impact Desk.</source>
        <translation>{file} 不是 Impact Desk 檔案。請選擇由 Impact Desk 建立、結尾為 .impact 的檔案。</translation>
    </message>
    <message>
        <source>{file} is not equal to what was copied and was taken away again. Check the disk, then copy once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only here, so nothing was changed. Open it read-only, or save a copy elsewhere to work on it.</source>
        <translation>{file} 在此為唯讀，因此沒有變更。請以唯讀開啟，或在別處儲存副本後再編輯。</translation>
    </message>
    <message>
        <source>{file} lacks the authority&apos;s certificate or the group key. Accept head office&apos;s answer once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies in a folder that cannot keep two people from writing at once. Copy it to a local disk to work on it, or open it read-only.</source>
        <translation>{file} 所在的資料夾無法防止兩人同時寫入。請複製到本機磁碟後再編輯，或以唯讀開啟。</translation>
    </message>
    <message>
        <source>{file} was altered by another program ({what}), so it was not opened. Ask whoever sent it for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was altered by another program ({what}), so it was not opened. Restore a backup, or ask whoever sent it for an unaltered copy.</source>
        <translation>{file} 曾被其他程式更改（{what}），因此未開啟。請還原備份，或向寄件者索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} was changed while it was read. Wait until nobody writes to it, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed while it was taken in. Nothing was taken; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer Impact Desk (file format {version}; this one knows up to {known}). It was left untouched. Update the program.</source>
        <translation>{file} 由較新版的 Impact Desk 建立（檔案格式 {version}；此版本最高支援 {known}）。檔案未被更動。請更新程式。</translation>
    </message>
    <message>
        <source>{file} was not evaluated. Row {row}{column}: {why}{more}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened, because a text in {table} is not valid Unicode. Ask for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened, because a value of {column} in {table} has {size:,} bytes; at most {limit:,} are taken. Ask for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened, because it holds what Impact Desk never writes: {what}. Ask for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened, because its rows do not hang together: {what}. Ask for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened. Ask whoever sent it for another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was set to keep its newest changes in a second file, which Impact Desk never does. Ask whoever sent it for a copy saved by Impact Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Impact Desk. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} already holds an authority. Choose an empty folder for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no PDF files. Choose the folder in which the sites&apos; summaries lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} holds no authority. Choose the folder that “authority init” made, or make one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is being changed by another program. Wait until it is done, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{involved} people were involved, but the group has only {group}. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} stands twice in the sheet. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has records: {listed}. Say whether they are deleted with it or move elsewhere.</source>
        <translation>{name} 有所屬記錄：{listed}。請說明要一併刪除還是移至他處。</translation>
    </message>
    <message>
        <source>{sheet} has no column {columns}. Add it; every row needs it.</source>
        <translation>{sheet} 缺少欄位 {columns}。請加入；每列都需要。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: the row that this points to is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: “{value}” cannot be. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}, row {row}: “{key}” stands there already. Every row has an id and a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signer}&apos;s certificate is for facility {certified}, but this project is {facility}&apos;s. Sign with a key of {facility}, or correct the facility code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stakeholder} is still under consideration. Include or exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stakeholder}: why {standing}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} belongs to the whole evaluation. Name no outcome beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is missing. It is needed in every row.</source>
        <translation>缺少{title}。每列都必須填寫。</translation>
    </message>
    <message>
        <source>{title} is no share, so “{text}” says nothing. Write a number, or + 10 % for a tenth more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volunteer} has {hours} hours on {date}. A day has 24.</source>
        <translation>{volunteer} 在 {date} 有 {hours} 小時。一天只有 24 小時。</translation>
    </message>
    <message>
        <source>“{code}” is already a code among the {title}. Choose another.</source>
        <translation>「{code}」已是{title}中的代號。請選擇另一個。</translation>
    </message>
    <message>
        <source>“{code}” is not among the {title} of the project or of this import.{hint}</source>
        <translation>專案與此次匯入的{title}中都沒有「{code}」。{hint}</translation>
    </message>
    <message>
        <source>“{code}” stands for the facility&apos;s own score among the figures. Choose another code.</source>
        <translation>「{code}」在數字中代表廠區本身的分數。請選擇另一個代號。</translation>
    </message>
    <message>
        <source>“{code}” was refused among the {title} of this import. Mend that row first.</source>
        <translation>「{code}」在此次匯入的{title}中被拒絕。請先修正那一列。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {cause}. Check that you may open it and that no other program locks it.</source>
        <translation>無法讀取「{file}」：{cause}。請確認您有權開啟，且沒有其他程式鎖定它。</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: a sheet of a workbook holds at most {limit} rows. Write CSV files instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {cause}. Check the folder, the space on the disk and whether the file is open.</source>
        <translation>無法寫入「{file}」：{cause}。請檢查資料夾、磁碟空間，以及檔案是否已開啟。</translation>
    </message>
    <message>
        <source>“{file}” has a quotation mark out of place in or after row {row}. Write quotation marks inside a text twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} {what}. Split it and import the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no row that can be taken in. Look at the refused rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no value map that is recognised. It needs columns for outcome, quantity and proxy value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds no value map. Name the sheet value_map, with the columns stakeholder, outcome, quantity, duration_years and proxy_value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” holds the value maps of several evaluations ({codes}). Keep the rows of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is called .xlsx but is {what}. Save it as .xlsx in your spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read. Open it in your spreadsheet program and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file.</source>
        <translation>「{file}」是空的。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {megabytes} MB. Split it into several workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is protected by a password or of the format before 2007. Open it in your spreadsheet program and save it as .xlsx without a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is {what}, not a file. Choose the workbook itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is {what}, which is not read. Open it in your spreadsheet program and save it as .xlsx or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” needs more time or memory than a workbook may. Split it, or save it anew without empty formatted rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” was not opened, because {why}. Ask its sender for a workbook saved by a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{outcome}” does not say which output led to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{outcome}” lasts {years} years, but has {given} quantities by year. Give one for each year.</source>
        <translation>「{outcome}」持續 {years} 年，卻有 {given} 個年度數量。請每年提供一個。</translation>
    </message>
    <message>
        <source>“{outcome}” lasts {years} years. Give a duration above 0 and of at most {longest} years.</source>
        <translation>「{outcome}」持續 {years} 年。請填大於 0 且不超過 {longest} 年的期間。</translation>
    </message>
    <message>
        <source>“{quantity}” among the quantities by year is below 0. A harm has a negative proxy value, not a negative quantity.</source>
        <translation>各年數量中的「{quantity}」小於 0。負面影響以負的代理價值表示，而非負的數量。</translation>
    </message>
    <message>
        <source>“{stakeholder}” is excluded. Say why in the column Reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read as two dates. Write the year first (2020-03-05), or say which order the column uses.</source>
        <translation>「{text}」可讀成兩個日期。請先寫年份（2020-03-05），或說明此欄的順序。</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a certificate as a name. Use 1 to {limit} visible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is below {low}.</source>
        <translation>「{text}」小於 {low}。</translation>
    </message>
    <message>
        <source>“{text}” is no adjustment. Write one like: deadweight = 50 %, attribution + 10 pp, remove K7-E1-O3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no assumption. Name one of: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no code. Codes have letters, digits, - _ . / and no blanks, at most 64.</source>
        <translation>「{text}」不是代號。代號可含字母、數字、- _ . /，不可有空格，最多 64 字。</translation>
    </message>
    <message>
        <source>“{text}” is no country code. Write two letters, like TW or JP.</source>
        <translation>「{text}」不是國家代碼。請填兩個字母，例如 TW 或 JP。</translation>
    </message>
    <message>
        <source>“{text}” is no currency code. Write three letters, like TWD or USD.</source>
        <translation>「{text}」不是幣別代碼。請填三個字母，例如 TWD 或 USD。</translation>
    </message>
    <message>
        <source>“{text}” is no facility code. Codes have letters, digits, - _ . / # and no blanks, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no volunteer number. Write the employee number, or group:12 for 12 unnamed people.</source>
        <translation>「{text}」不是志工編號。請填員工編號，或以 group:12 表示 12 位未具名的人。</translation>
    </message>
    <message>
        <source>“{text}” is no whole number of seconds. Write hours and minutes, like 2:20.</source>
        <translation>「{text}」不是整數秒。請以時與分表示，例如 2:20。</translation>
    </message>
    <message>
        <source>“{text}” is none of: {options}.</source>
        <translation>「{text}」不在下列選項中：{options}。</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2020-03-05 or 109/03/05.</source>
        <translation>「{text}」不是日期。請寫成 2020-03-05 或 109/03/05。</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it like 1234.50.</source>
        <translation>「{text}」不是數字。請寫成 1234.50。</translation>
    </message>
    <message>
        <source>“{text}” is not a period. Write 2020, 2020-H1 or 2020-H2.</source>
        <translation>「{text}」不是期間。請寫 2020、2020-H1 或 2020-H2。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>「{text}」不是整數。</translation>
    </message>
    <message>
        <source>“{text}” is not above 0.</source>
        <translation>「{text}」不大於 0。</translation>
    </message>
    <message>
        <source>“{text}” is not among the {title}. Check the code, or add it there first.</source>
        <translation>{title}中沒有「{text}」。請檢查代號，或先在那裡新增。</translation>
    </message>
    <message>
        <source>“{text}” is not between 0 % and 100 %.</source>
        <translation>「{text}」不在 0 % 到 100 % 之間。</translation>
    </message>
    <message>
        <source>“{text}” is not between 0 and 24 hours. Check the hours of this shift.</source>
        <translation>「{text}」不在 0 到 24 小時之間。請檢查此班次的時數。</translation>
    </message>
    <message>
        <source>“{text}” is not between {low} and {high}.</source>
        <translation>「{text}」不在 {low} 到 {high} 之間。</translation>
    </message>
    <message>
        <source>“{text}” is too large. Check the number of digits.</source>
        <translation>「{text}」太大。請檢查位數。</translation>
    </message>
    <message>
        <source>“{text}” is unclear for a share. Write 10 pp for ten percentage points, or 10 % for a tenth of what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is unclear in a percent field. Write {text} % or a number from 0 to 1.</source>
        <translation>百分比欄位中的「{text}」不明確。請寫 {text} % 或 0 到 1 的數字。</translation>
    </message>
    <message>
        <source>“{text}” lies outside the years {earliest} to {latest}. Check the year.</source>
        <translation>「{text}」不在 {earliest} 至 {latest} 年之間。請檢查年份。</translation>
    </message>
    <message>
        <source>“{title}” cannot be turned back: {rows} of its rows were changed since. Turn back the later changes first.</source>
        <translation>無法回復「{title}」：其中 {rows} 列之後已變更。請先回復較晚的變更。</translation>
    </message>
    <message>
        <source>“{title}” is a barrier: what was signed is not undone. Correct it by a new entry with a reason.</source>
        <translation>「{title}」是界線：已簽署的內容不能復原。請以新的記錄並註明原因來更正。</translation>
    </message>
</context>
</TS>
