<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ActivitiesPanel</name>
    <message>
        <source>Coming</source>
        <translation>預計參加</translation>
    </message>
</context>
<context>
    <name>ActsBar</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Accept head office’s answer</source>
        <translation>接受總部的答覆</translation>
    </message>
    <message>
        <source>The answer holds your certificate and, closed for your key alone, the group’s key. Both go into your key file.</source>
        <translation>答覆中含有您的憑證，以及只有您的金鑰才能解開的集團金鑰。兩者都會存入您的金鑰檔。</translation>
    </message>
    <message>
        <source>&amp;Answer from head office</source>
        <translation>總部的答覆(&amp;A)</translation>
    </message>
    <message>
        <source>The file that head office sent back: your certificate, made from your request.</source>
        <translation>總部寄回的檔案：依您的申請製作的憑證。</translation>
    </message>
    <message>
        <source>Your &amp;key file</source>
        <translation>您的金鑰檔(&amp;K)</translation>
    </message>
    <message>
        <source>The key file that was made together with the request. The certificate is put into it.</source>
        <translation>與申請一起製作的金鑰檔。憑證會放進其中。</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>金鑰的密語(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase that you chose when the key file was made. Nobody else knows it.</source>
        <translation>製作金鑰檔時您自訂的密語。沒有其他人知道。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;A)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Answers (*.pem);;All files (*)</source>
        <translation>答覆 (*.pem);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>金鑰檔</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>金鑰檔 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Accepting the answer</source>
        <translation>正在接受答覆</translation>
    </message>
    <message>
        <source>You can sign now</source>
        <translation>您現在可以簽署了</translation>
    </message>
    <message>
        <source>{name} signs for {facility} until {day}.
Read the fingerprint of head office’s authority to them by telephone:</source>
        <translation>{name} 可為 {facility} 簽署至 {day}。
請以電話向總部唸出其憑證機構的指紋：</translation>
    </message>
    <message>
        <source>If it is not theirs, somebody else answered: do not sign with this key.</source>
        <translation>若指紋不是他們的，表示是其他人答覆的：請勿用此金鑰簽署。</translation>
    </message>
</context>
<context>
    <name>ApplyProxyDialog</name>
    <message>
        <source>Apply a proxy</source>
        <translation>套用財務代理變數</translation>
    </message>
    <message>
        <source>Each step from the shelf to the outcome, before anything is written. What cannot be converted is refused.</source>
        <translation>寫入之前，先列出從代理變數庫到成果的每個步驟。無法換算者會被拒絕。</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>成果(&amp;O)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>The row of the value map that gets the proxy&apos;s value.</source>
        <translation>要填入代理變數數值的影響力地圖列。</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理變數(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理變數</translation>
    </message>
    <message>
        <source>&amp;Units of the proxy each</source>
        <translation>每一數量含代理變數單位數(&amp;U)</translation>
    </message>
    <message>
        <source>Units of the proxy each</source>
        <translation>每一數量含代理變數單位數</translation>
    </message>
    <message>
        <source>How many units of the proxy one of the quantity has: 12 where each person had 12 hours. 1 where both are counted in the same unit.</source>
        <translation>每一個數量含有多少個代理變數單位：每人各 12 小時則填 12；兩者以相同單位計算則填 1。</translation>
    </message>
    <message>
        <source>Steps from the shelf to the outcome</source>
        <translation>從代理變數庫到成果的步驟</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>套用(&amp;A)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Value after it</source>
        <translation>此步驟後的價值</translation>
    </message>
    <message>
        <source>There is no proxy on the shelf yet.</source>
        <translation>代理變數庫中還沒有代理變數。</translation>
    </message>
    <message>
        <source>There is no outcome yet that it could value.</source>
        <translation>還沒有可用它計價的成果。</translation>
    </message>
    <message>
        <source>Proxy value: {before} now, {after} afterwards ({currency}, prices of {year})</source>
        <translation>代理變數價值：目前 {before}，套用後 {after}（{currency}，{year} 年物價）</translation>
    </message>
    <message>
        <source>The outcome names no unit of quantity; it will count: {unit}.</source>
        <translation>此成果未註明數量單位；將以此單位計：{unit}。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Proxy {code} was applied.</source>
        <translation>已套用代理變數 {code}。</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>This is being done already.</source>
        <translation>這項工作已在進行中。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Fill in what is asked for above first.</source>
        <translation>請先填寫上面要求的內容。</translation>
    </message>
</context>
<context>
    <name>AssistantDialog</name>
    <message>
        <source>Import another spreadsheet</source>
        <translation>匯入其他試算表</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>The sheet of the file that is read.</source>
        <translation>要讀取檔案中的哪一張工作表。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>&amp;Header row</source>
        <translation>標題列(&amp;H)</translation>
    </message>
    <message>
        <source>The row that holds the names of the columns. Rows above it are left out.</source>
        <translation>欄位名稱所在的列。其上方的列不讀取。</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>標題列</translation>
    </message>
    <message>
        <source>Rows &amp;become</source>
        <translation>各列成為(&amp;B)</translation>
    </message>
    <message>
        <source>What the rows are: the sheet of the project that they become.</source>
        <translation>這些列是什麼：會成為專案中的哪一張工作表。</translation>
    </message>
    <message>
        <source>Rows become</source>
        <translation>各列成為</translation>
    </message>
    <message>
        <source>&amp;Dates are</source>
        <translation>日期格式(&amp;D)</translation>
    </message>
    <message>
        <source>How dates such as 3/4/2025 are read. Only needed where the column does not settle it.</source>
        <translation>如 3/4/2025 的日期如何判讀。只有在該欄本身無法判定時才需要。</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期順序</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>編碼(&amp;E)</translation>
    </message>
    <message>
        <source>The characters that the file is written in. Choose another one where names look garbled.</source>
        <translation>檔案所用的字元編碼。姓名顯示為亂碼時請改選。</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>De&amp;limiter</source>
        <translation>分隔符號(&amp;L)</translation>
    </message>
    <message>
        <source>What parts the columns of the file.</source>
        <translation>檔案各欄之間的分隔方式。</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>&amp;Columns of the file: choose what each means, or drag a field onto it</source>
        <translation>檔案的欄(&amp;C)：請選擇各欄的意義，或將欄位拖放到欄上</translation>
    </message>
    <message>
        <source>Each column of the file and the field that it means. Choose from the list, or drag a field onto the column.</source>
        <translation>檔案的每一欄與它代表的欄位。請從清單選擇，或將欄位拖到該欄。</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄</translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation>欄位(&amp;F)</translation>
    </message>
    <message>
        <source>Fields that no column gives yet. Drag one onto a column.</source>
        <translation>尚未由任何一欄提供的欄位。請拖到某一欄上。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>&amp;Same for all rows</source>
        <translation>所有列皆相同(&amp;S)</translation>
    </message>
    <message>
        <source>Values that every row gets, for fields that no column gives.</source>
        <translation>未由任何一欄提供的欄位，每一列都填入的值。</translation>
    </message>
    <message>
        <source>Same for all rows</source>
        <translation>所有列皆相同</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Type into Value to mend it; the same text is mended in every row.</source>
        <translation>在「值」中輸入即可修正；各列中相同的文字會一併修正。</translation>
    </message>
    <message>
        <source>Rows that cannot be taken in, with the reason. Type into a refused cell to mend it.</source>
        <translation>無法接受的列及其理由。在被拒絕的儲存格輸入即可修正。</translation>
    </message>
    <message>
        <source>Keeps this mapping in the project. A file with the same headers is known again.</source>
        <translation>將這份對應存在專案中。標題相同的檔案會再次被認出。</translation>
    </message>
    <message>
        <source>&amp;Remember for next month</source>
        <translation>記住供下個月使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save mapping…</source>
        <translation>儲存對應…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open mapping…</source>
        <translation>開啟對應…(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>匯入 {file}</translation>
    </message>
    <message>
        <source>Read as “{title}”, as it was settled before.</source>
        <translation>依先前的設定，以「{title}」讀取。</translation>
    </message>
    <message>
        <source>The columns were guessed; look at them before you import.</source>
        <translation>各欄的意義為推測結果；請先確認再匯入。</translation>
    </message>
    <message>
        <source>{read} rows = {accepted} accepted + {refused} refused + {skipped} already there</source>
        <translation>讀取 {read} 列 = 接受 {accepted} 列 + 拒絕 {refused} 列 + 已存在 {skipped} 列</translation>
    </message>
    <message>
        <source>No row would be added.</source>
        <translation>不會新增任何列。</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>儲存對應</translation>
    </message>
    <message>
        <source>Open mapping</source>
        <translation>開啟對應</translation>
    </message>
    <message>
        <source>The rows are still being looked at.</source>
        <translation>仍在檢視這些列。</translation>
    </message>
    <message>
        <source>Looking at the rows …</source>
        <translation>正在檢視各列…</translation>
    </message>
    <message>
        <source>as the column shows</source>
        <translation>依該欄的寫法</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>年、月、日</translation>
    </message>
</context>
<context>
    <name>AssistantPiles</name>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Accepted ({count})</source>
        <translation>接受（{count}）</translation>
    </message>
    <message>
        <source>To look at ({count})</source>
        <translation>待查看（{count}）</translation>
    </message>
    <message>
        <source>Refused ({count})</source>
        <translation>被拒絕（{count}）</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Assisting</name>
    <message>
        <source>Spreadsheets and text files (*.xlsx *.csv *.tsv *.txt)</source>
        <translation>試算表與文字檔 (*.xlsx *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import another spreadsheet</source>
        <translation>匯入其他試算表</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在讀取 {file}</translation>
    </message>
    <message>
        <source>The file has no rows. Choose another one.</source>
        <translation>此檔案沒有資料列。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>{accepted} rows of {file} were imported, {refused} refused, {skipped} already there.</source>
        <translation>{file}：已匯入 {accepted} 列，拒絕 {refused} 列，已存在 {skipped} 列。</translation>
    </message>
    <message>
        <source>Importing {files}</source>
        <translation>正在匯入 {files}</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>For how many did this change?</source>
        <translation>有多少人因此改變？</translation>
    </message>
    <message>
        <source>What is the change worth to them?</source>
        <translation>這項改變對他們的價值是多少？</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>改變持續多久？</translation>
    </message>
    <message>
        <source>What would have happened anyway?</source>
        <translation>即使沒有這項活動，哪些改變也會發生？</translation>
    </message>
    <message>
        <source>What did it push aside elsewhere?</source>
        <translation>它在別處排擠了什麼？</translation>
    </message>
    <message>
        <source>Who else contributed, and how much?</source>
        <translation>還有誰的貢獻，占多少？</translation>
    </message>
    <message>
        <source>How much wears off each year?</source>
        <translation>每年衰減多少？</translation>
    </message>
    <message>
        <source>What else is to be taken off?</source>
        <translation>還有什麼需要扣除？</translation>
    </message>
    <message>
        <source>How much less does a later year count?</source>
        <translation>之後年度的價值要折減多少？</translation>
    </message>
    <message>
        <source>Is everything that was put in counted?</source>
        <translation>所有投入是否都已計入？</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} 年</translation>
    </message>
    <message>
        <source>no inputs, so no ratio</source>
        <translation>沒有投入，因此沒有比率</translation>
    </message>
    <message>
        <source>cannot bring it below {claim}</source>
        <translation>無法使其低於 {claim}</translation>
    </message>
    <message>
        <source>cannot bring it to {claim}</source>
        <translation>無法使其達到 {claim}</translation>
    </message>
    <message>
        <source>falls below {claim} at {value}</source>
        <translation>在 {value} 時低於 {claim}</translation>
    </message>
    <message>
        <source>reaches {claim} at {value}</source>
        <translation>在 {value} 時達到 {claim}</translation>
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
        <source>The name that the journal notes for every change you make from now on.</source>
        <translation>從現在起，日誌為您的每項變更記下的姓名。</translation>
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
        <translation>總部的憑證機構</translation>
    </message>
    <message>
        <source>It says who may sign for which site. Hand out root.pem to everybody who verifies; hand it out again after every revocation.</source>
        <translation>它決定誰可以為哪個廠區簽署。請將 root.pem 發給所有負責驗證的人；每次撤銷後請重新發送。</translation>
    </message>
    <message>
        <source>&amp;Folder of the authority</source>
        <translation>憑證機構的資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>The folder that holds the authority&apos;s certificate and its list of revoked ones.</source>
        <translation>存放憑證機構之憑證與廢止清單的資料夾。</translation>
    </message>
    <message>
        <source>&amp;Begin a new one…</source>
        <translation>建立新的…(&amp;B)</translation>
    </message>
    <message>
        <source>Certificates issued</source>
        <translation>已核發的憑證</translation>
    </message>
    <message>
        <source>&amp;Answer a request…</source>
        <translation>答覆申請…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>撤銷…(&amp;R)</translation>
    </message>
    <message>
        <source>Renew the revocation &amp;list…</source>
        <translation>更新撤銷清單…(&amp;L)</translation>
    </message>
    <message>
        <source>Show root.pem in f&amp;older</source>
        <translation>在資料夾中顯示 root.pem(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Folder of the authority</source>
        <translation>憑證機構的資料夾</translation>
    </message>
    <message>
        <source>{name}
Fingerprint: {fingerprint}</source>
        <translation>{name}
指紋：{fingerprint}</translation>
    </message>
    <message>
        <source>Choose the folder of an authority, or begin a new one.</source>
        <translation>請選擇憑證機構的資料夾，或建立新的。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Choose the folder of an authority first.</source>
        <translation>請先選擇憑證機構的資料夾。</translation>
    </message>
    <message>
        <source>This certificate is revoked already.</source>
        <translation>這份憑證已經廢止。</translation>
    </message>
    <message>
        <source>Select a certificate first.</source>
        <translation>請先選取一張憑證。</translation>
    </message>
    <message>
        <source>{name} ({facility}) can sign no more, and nothing signed from now on is believed. This cannot be undone.</source>
        <translation>{name}（{facility}）將無法再簽署，此後所簽署的內容一概不予採信。此動作無法復原。</translation>
    </message>
    <message>
        <source>Revoke the certificate</source>
        <translation>撤銷憑證</translation>
    </message>
    <message>
        <source>Renew the revocation list</source>
        <translation>更新撤銷清單</translation>
    </message>
    <message>
        <source>root.pem is written anew with a list of today. Hand it out again.</source>
        <translation>root.pem 將以今日的清單重新寫入。請重新發送。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Restoring {file}</source>
        <translation>正在還原 {file}</translation>
    </message>
    <message>
        <source>The copy was restored. What was there before is kept as {file}.</source>
        <translation>已還原副本。還原前的內容保留為 {file}。</translation>
    </message>
    <message>
        <source>{file} was not restored</source>
        <translation>{file} 未還原</translation>
    </message>
    <message>
        <source>The project is as it was before, and so is the copy.</source>
        <translation>專案維持原狀，副本亦然。</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Made by themselves when a project is opened, closed, and every hour while it changes. One an hour is kept for a day, one a day for a month, one a week beyond; copies that you made yourself always stay.</source>
        <translation>專案開啟、關閉，以及變更期間每小時，都會自動備份。一天內每小時保留一份，一個月內每天一份，之後每週一份；您自行建立的副本永久保留。</translation>
    </message>
    <message>
        <source>Backups of this project</source>
        <translation>此專案的備份</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>立即備份(&amp;N)</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>顯示資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Com&amp;pare and restore…</source>
        <translation>比較並還原…(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing is changed yet. The project as it is now is copied first and stays among the backups.</source>
        <translation>目前尚未變更任何內容。專案的現況會先備份，並保留在備份中。</translation>
    </message>
    <message>
        <source>&amp;Rows that would change</source>
        <translation>會變更的列(&amp;R)</translation>
    </message>
    <message>
        <source>Rows that would change, by sheet</source>
        <translation>會變更的列，依工作表</translation>
    </message>
    <message>
        <source>Figures that would change</source>
        <translation>會變更的數字</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>返回清單(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore this copy</source>
        <translation>還原此副本(&amp;R)</translation>
    </message>
    <message>
        <source>Looking at the backups</source>
        <translation>正在查看備份</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比較</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>正在建立備份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Sound?</source>
        <translation>完好？</translation>
    </message>
    <message>
        <source>There are no backups yet.</source>
        <translation>尚無備份。</translation>
    </message>
    <message>
        <source>There are no backups yet. The first is made once something was entered.</source>
        <translation>還沒有備份。輸入資料後就會建立第一份備份。</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} KB</translation>
    </message>
    <message>
        <source>Yes: read and counted</source>
        <translation>是：已讀取並清點</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>請先選擇一個副本。</translation>
    </message>
    <message>
        <source>This copy is not sound.</source>
        <translation>此副本不完好。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Now and on {moment}</source>
        <translation>現在與 {moment}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>當時</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>{moved} of {all} &amp;figures of {period} would be others</source>
        <translation>{period} 的 {all} 個數字中有 {moved} 個會改變(&amp;F)</translation>
    </message>
    <message>
        <source>No figure of {period} would be another</source>
        <translation>{period} 的數字都不會改變</translation>
    </message>
    <message>
        <source>The copy holds the same as the project.</source>
        <translation>副本的內容與專案相同。</translation>
    </message>
    <message>
        <source>The journal has {now} entries now, {then} then.</source>
        <translation>日誌現有 {now} 筆記錄，當時有 {then} 筆。</translation>
    </message>
    <message>
        <source>The newest backup holds everything already.</source>
        <translation>最新的備份已包含所有內容。</translation>
    </message>
    <message>
        <source>{file} was made, read and counted.</source>
        <translation>已建立 {file}，並已讀取與清點。</translation>
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
    <name>Board</name>
    <message>
        <source>Board of likelihood and severity</source>
        <translation>可能性與嚴重度矩陣</translation>
    </message>
    <message>
        <source>{row}: likelihood {likelihood}, severity {severity}</source>
        <translation>{row}：可能性 {likelihood}，嚴重度 {severity}</translation>
    </message>
    <message>
        <source>Likelihood: 1 rare, 5 almost certain</source>
        <translation>可能性：1 罕見，5 幾乎必然</translation>
    </message>
    <message>
        <source>Severity: 1 slight, 5 grave</source>
        <translation>嚴重度：1 輕微，5 嚴重</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>nothing was entered, although the program ran</source>
        <translation>計畫已執行，但未輸入任何資料</translation>
    </message>
    <message>
        <source>nothing to be expected</source>
        <translation>預期不會有資料</translation>
    </message>
    <message>
        <source>{gifts} contributions, {hours} rows of hours, {outputs} outputs</source>
        <translation>{gifts} 筆投入、{hours} 列時數、{outputs} 項產出</translation>
    </message>
</context>
<context>
    <name>BooksPane</name>
    <message>
        <source>From the contributions to the inputs</source>
        <translation>從投入帳到評估投入</translation>
    </message>
    <message>
        <source>Other differences, each with its reason</source>
        <translation>其他差異，各附原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Amount ({currency})</source>
        <translation>金額（{currency}）</translation>
    </message>
    <message>
        <source>Contributions to the program in {years}</source>
        <translation>{years} 年對此計畫的投入</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Inputs of the evaluation</source>
        <translation>評估的投入</translation>
    </message>
    <message>
        <source>Choose an evaluation above to see how its inputs follow from the contributions.</source>
        <translation>請在上方選擇評估，查看評估投入如何由投入帳推得。</translation>
    </message>
    <message>
        <source>The inputs follow from the contributions: every difference has its reason.</source>
        <translation>評估投入與投入帳相符：每項差異皆有原因。</translation>
    </message>
    <message>
        <source>{amount} of the inputs are unexplained. Say in which book an input stands, or enter the difference below.</source>
        <translation>評估投入中有 {amount} 未說明。請註明該筆評估投入記在哪一本帳，或在下方輸入差異。</translation>
    </message>
</context>
<context>
    <name>BudgetPane</name>
    <message>
        <source>The budget of the year beside everything given in {period}, paid time included. What law or permit requires is counted in: {mandatory}.</source>
        <translation>當年預算與 {period} 所有投入對照，含公假時間。法令或許可所要求者亦計入：{mandatory}。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已投入</translation>
    </message>
    <message>
        <source>No budget, and nothing given in this period.</source>
        <translation>此期間沒有預算，也沒有任何投入。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Share given</source>
        <translation>投入比例</translation>
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
    <name>ChainCheck</name>
    <message>
        <source>Checking the journal…</source>
        <translation>正在檢查日誌…</translation>
    </message>
    <message>
        <source>Journal sound</source>
        <translation>日誌完好</translation>
    </message>
    <message>
        <source>Journal broken at entry {number}</source>
        <translation>日誌在第 {number} 筆記錄中斷</translation>
    </message>
    <message>
        <source>Somebody changed this file past the program. Compare it with a backup before you go on.</source>
        <translation>有人繞過本程式更改了此檔案。請先與備份比較，再繼續作業。</translation>
    </message>
</context>
<context>
    <name>ChancePane</name>
    <message>
        <source>All assumptions move at once, each by itself, within the range and distribution that stand among its reasons. The same seed gives the same draws.</source>
        <translation>所有假設同時變動，各自獨立，範圍與分布依其理由中所載。相同的種子會得到相同的抽樣結果。</translation>
    </message>
    <message>
        <source>&amp;Draws</source>
        <translation>抽樣次數(&amp;D)</translation>
    </message>
    <message>
        <source>How often all assumptions are drawn within their ranges. More draws take longer and are smoother.</source>
        <translation>所有假設在其範圍內抽樣的次數。次數越多越費時，結果越平滑。</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽樣次數</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>The number that the draws begin with. The same seed gives the same result again.</source>
        <translation>抽樣起始的數字。相同的種子會得到相同的結果。</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽樣</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What makes it spread</source>
        <translation>分布的來源</translation>
    </message>
    <message>
        <source>The share of the variance that would go if the value of this one assumption were known (first-order index).</source>
        <translation>若已知這一項假設的值，可消除的變異數比例（一階指標）。</translation>
    </message>
    <message>
        <source>What each assumption contributes to the spread</source>
        <translation>各項假設對分布的影響</translation>
    </message>
    <message>
        <source>Type whole numbers: how many draws, at least 1, and a seed from 0 on.</source>
        <translation>請輸入整數：抽樣次數至少為 1，種子從 0 起。</translation>
    </message>
    <message>
        <source>Drawing {draws} times</source>
        <translation>正在抽樣 {draws} 次</translation>
    </message>
    <message>
        <source>The evaluation changed since. Draw again.</source>
        <translation>評估在抽樣後已變更。請重新抽樣。</translation>
    </message>
    <message>
        <source>Choose an evaluation above first.</source>
        <translation>請先在上方選擇一項評估。</translation>
    </message>
    <message>
        <source>It is drawing already.</source>
        <translation>已在抽樣中。</translation>
    </message>
    <message>
        <source>Nothing is being drawn.</source>
        <translation>目前沒有在抽樣。</translation>
    </message>
    <message>
        <source>Median of the gross ratio</source>
        <translation>總比率的中位數</translation>
    </message>
    <message>
        <source>90 % of draws lie between</source>
        <translation>90 % 的抽樣結果介於</translation>
    </message>
    <message>
        <source>Ratio above 1 : 1</source>
        <translation>比率高於 1 : 1</translation>
    </message>
    <message>
        <source>Median of the net present value</source>
        <translation>淨現值的中位數</translation>
    </message>
    <message>
        <source>Gross ratio in {draws} draws, seed {seed}</source>
        <translation>{draws} 次抽樣的總比率，種子 {seed}</translation>
    </message>
    <message>
        <source>median {ratio}</source>
        <translation>中位數 {ratio}</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>其他 {count} 項</translation>
    </message>
    <message>
        <source>Several together, and chance</source>
        <translation>多項同時變動與機率</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Choose an evaluation above to see how its ratio spreads.</source>
        <translation>請在上方選擇評估，查看其比率的分布。</translation>
    </message>
    <message>
        <source>There are no inputs in some draws, so there is no ratio that could spread.</source>
        <translation>部分抽樣沒有投入，因此沒有可呈現分布的比率。</translation>
    </message>
    <message>
        <source>Nothing was drawn yet. As it stands, the ratio is {ratio}.</source>
        <translation>尚未抽樣。目前的比率為 {ratio}。</translation>
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
    <name>CheckInDialog</name>
    <message>
        <source>Check in</source>
        <translation>回報進度</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Confidence, 1 to 10</source>
        <translation>信心，1 至 10(&amp;C)</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信心</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>回報進度(&amp;I)</translation>
    </message>
    <message>
        <source>as the program&apos;s records say</source>
        <translation>依計畫的紀錄</translation>
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
    <name>ClosedDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Why a signed period is changed. It stands in the journal and in the next summary.</source>
        <translation>為何變更已簽署的期間。會記在日誌，並列入下一份摘要。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Takes the same reason for further changes to this period until the project is closed.</source>
        <translation>專案關閉之前，對此期間的後續變更都用同一理由。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Type a reason first.</source>
        <translation>請先輸入原因。</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>遞增排序(&amp;A)</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>遞減排序(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order of entry</source>
        <translation>輸入順序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Group by this column</source>
        <translation>依此欄分組(&amp;G)</translation>
    </message>
    <message>
        <source>The rows stand in groups of this column already.</source>
        <translation>各列已依此欄分組。</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>取消分組(&amp;U)</translation>
    </message>
    <message>
        <source>The rows stand in no groups.</source>
        <translation>各列並未分組。</translation>
    </message>
    <message>
        <source>Show &amp;only</source>
        <translation>只顯示(&amp;O)</translation>
    </message>
    <message>
        <source>The values are still being read, or too many; filter the page by words.</source>
        <translation>這些值仍在讀取中，或數量太多；請用文字篩選此頁。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
    <message>
        <source>There are more values; filter the page by words.</source>
        <translation>還有更多值；請以文字篩選此頁。</translation>
    </message>
    <message>
        <source>Show a&amp;ll</source>
        <translation>全部顯示(&amp;L)</translation>
    </message>
    <message>
        <source>This column is not filtered.</source>
        <translation>此欄沒有篩選。</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意義</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>範例</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填滿</translation>
    </message>
    <message>
        <source>What {column} means</source>
        <translation>「{column}」的意義</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>A blank cell says what the cell above says, as where cells were merged</source>
        <translation>空白儲存格與上方儲存格相同，例如合併儲存格之處</translation>
    </message>
</context>
<context>
    <name>CompletenessBoard</name>
    <message>
        <source>What was entered, by program and month</source>
        <translation>各計畫各月已輸入的資料</translation>
    </message>
</context>
<context>
    <name>ConstantTable</name>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value in every row</source>
        <translation>每列的值</translation>
    </message>
</context>
<context>
    <name>ContributionCard</name>
    <message>
        <source>This may repeat an earlier row. Both count; keep both only if they are two gifts.</source>
        <translation>這可能與較早的列重複。兩列都會計入；確為兩筆捐贈時才兩列都保留。</translation>
    </message>
    <message>
        <source>Show the &amp;earlier row</source>
        <translation>顯示較早的列(&amp;E)</translation>
    </message>
    <message>
        <source>From contributions to inputs</source>
        <translation>從投入帳到評估投入</translation>
    </message>
    <message>
        <source>&amp;Go to the evaluation</source>
        <translation>前往評估(&amp;G)</translation>
    </message>
    <message>
        <source>No contribution chosen</source>
        <translation>尚未選擇投入</translation>
    </message>
    <message>
        <source>{amount} = {how}</source>
        <translation>{amount} = {how}</translation>
    </message>
    <message>
        <source>&amp;Take {amount}</source>
        <translation>採用 {amount}(&amp;T)</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>No evaluation of this program.</source>
        <translation>此計畫沒有評估。</translation>
    </message>
    <message>
        <source>{code}: {given} given, {inputs} as inputs, {rest} unexplained</source>
        <translation>{code}：已投入 {given}，評估投入 {inputs}，未說明 {rest}</translation>
    </message>
</context>
<context>
    <name>ContributionsPanel</name>
    <message>
        <source>In {currency}</source>
        <translation>以 {currency} 計</translation>
    </message>
    <message>
        <source>The amount by the average rate of its fiscal year; the original is kept.</source>
        <translation>依該會計年度平均匯率換算的金額；原始金額保留不變。</translation>
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
        <source>The trace and the versions, as they are kept in the report.</source>
        <translation>錯誤軌跡與版本，與報告中保存的相同。</translation>
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
        <translation>前往該處(&amp;G)</translation>
    </message>
    <message>
        <source>Show the cell that the finding is about (Enter)</source>
        <translation>顯示此發現所指的儲存格（Enter）</translation>
    </message>
    <message>
        <source>&amp;Let it stand…</source>
        <translation>予以豁免…(&amp;L)</translation>
    </message>
    <message>
        <source>Waive the finding with a reason, which is printed with the evaluation</source>
        <translation>註明原因以豁免此發現，原因會隨評估一併列印</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>取消豁免</translation>
    </message>
    <message>
        <source>Findings of the critic</source>
        <translation>審視的發現</translation>
    </message>
    <message>
        <source>Choose an evaluation above to hear what an assurer would ask.</source>
        <translation>請在上方選擇評估，查看確信人員會提出的問題。</translation>
    </message>
    <message>
        <source>The critic finds nothing to ask.</source>
        <translation>審視後沒有要提出的問題。</translation>
    </message>
    <message>
        <source>{open} open, {waived} let stand. Each is mended in its cell, or let stand with a reason.</source>
        <translation>{open} 項未處理，{waived} 項已豁免。每項發現請在其儲存格修正，或註明原因予以豁免。</translation>
    </message>
    <message>
        <source>Let stand by {name}: {reason}</source>
        <translation>由 {name} 豁免：{reason}</translation>
    </message>
    <message>
        <source>Let stand by {name} on {day}: {reason}</source>
        <translation>由 {name} 於 {day} 豁免：{reason}</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>請先選擇一項發現。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>This finding was waived already.</source>
        <translation>這項發現已經豁免。</translation>
    </message>
    <message>
        <source>This finding was not waived.</source>
        <translation>這項發現沒有豁免。</translation>
    </message>
    <message>
        <source>The finding stands.</source>
        <translation>此發現已豁免。</translation>
    </message>
    <message>
        <source>The finding is open again.</source>
        <translation>此發現已重新開啟。</translation>
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
        <source>Deletes the rows that belong to the record, too. One undo brings all back.</source>
        <translation>連同屬於這筆紀錄的列一起刪除。復原一次即可全部恢復。</translation>
    </message>
    <message>
        <source>Delete &amp;them too</source>
        <translation>一併刪除(&amp;T)</translation>
    </message>
    <message>
        <source>Keeps the rows; they belong to the record chosen below from now on.</source>
        <translation>保留這些列；從現在起屬於下面選擇的紀錄。</translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation>移至(&amp;M)</translation>
    </message>
    <message>
        <source>The record that the rows belong to from now on.</source>
        <translation>從現在起這些列所屬的紀錄。</translation>
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
    <name>DepthCard</name>
    <message>
        <source>All outputs shown</source>
        <translation>顯示的所有產出</translation>
    </message>
    <message>
        <source>Nobody was assessed for “{output}”.</source>
        <translation>「{output}」沒有人接受評估。</translation>
    </message>
    <message>
        <source>Nobody was assessed, so nothing is said of depth.</source>
        <translation>沒有人接受評估，因此無法說明深度。</translation>
    </message>
    <message>
        <source>Rests on {assessed} people assessed of {reached} reached ({share}); it says nothing of the others.</source>
        <translation>依據觸及 {reached} 人中受評估的 {assessed} 人（{share}）；不代表其他人。</translation>
    </message>
    <message>
        <source>Method: {text}</source>
        <translation>方法：{text}</translation>
    </message>
    <message>
        <source>Sample: {text}</source>
        <translation>樣本：{text}</translation>
    </message>
    <message>
        <source>Rows without a word on the method: {count}.</source>
        <translation>未註明方法的列：{count}。</translation>
    </message>
    <message>
        <source>Depth, of those assessed</source>
        <translation>深度，依受評估者計</translation>
    </message>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>還沒有可繪製的內容。</translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>Undoing a long step</source>
        <translation>正在復原一個長步驟</translation>
    </message>
    <message>
        <source>Redoing a long step</source>
        <translation>正在重做一個長步驟</translation>
    </message>
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
    <message>
        <source>The rows stand in no groups.</source>
        <translation>各列並未分組。</translation>
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
        <source>Ctrl+arrow</source>
        <translation>Ctrl+方向鍵</translation>
    </message>
    <message>
        <source>Go to the last row, the first one, either end of the row; with Shift, mark up to there</source>
        <translation>移到最後一列、第一列、該列的兩端；加 Shift 則標記到該處</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <translation>Shift+空白鍵</translation>
    </message>
    <message>
        <source>Mark the row</source>
        <translation>標記整列</translation>
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
        <source>Fill down; in a single row, take the cell above</source>
        <translation>向下填滿；只有一列時，取用上方儲存格</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation>Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>Repeat the row: day, program, activity, hours; who it was is left to type</source>
        <translation>重複此列：日期、計畫、活動、時數；由誰參與留待輸入</translation>
    </message>
    <message>
        <source>Ctrl+;</source>
        <translation>Ctrl+;</translation>
    </message>
    <message>
        <source>Today&apos;s date</source>
        <translation>今天的日期</translation>
    </message>
    <message>
        <source>Alt+Shift+Right, Alt+Shift+Left</source>
        <translation>Alt+Shift+右、Alt+Shift+左</translation>
    </message>
    <message>
        <source>In the tree of objectives: put the objective under the one above it, or back up</source>
        <translation>在目標樹中：將目標移到上方目標之下，或移回上一層</translation>
    </message>
    <message>
        <source>Ctrl+X, Ctrl+V</source>
        <translation>Ctrl+X、Ctrl+V</translation>
    </message>
    <message>
        <source>In the tree of objectives: take a row up, put it under another</source>
        <translation>在目標樹中：取起一列，放到另一列之下</translation>
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
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Help on the field; Esc goes back to it</source>
        <translation>欄位說明；按 Esc 回到欄位</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Search all records of the project</source>
        <translation>搜尋專案的所有資料</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Do anything: commands, pages and records by a few letters</source>
        <translation>執行任何事：輸入幾個字即可找到指令、頁面與資料</translation>
    </message>
    <message>
        <source>Filter the rows of the page</source>
        <translation>篩選此頁的列</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>Ctrl+G, Ctrl+Shift+G</source>
        <translation>Ctrl+G、Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>Group the rows by the column in use; ungroup</source>
        <translation>依使用中的欄將列分組；取消分組</translation>
    </message>
    <message>
        <source>Space, + and -</source>
        <translation>空白鍵、+ 與 -</translation>
    </message>
    <message>
        <source>On the head of a group: open or close it</source>
        <translation>在群組標題上：展開或收合</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>Check in the chosen key result</source>
        <translation>為選取的關鍵結果回報進度</translation>
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
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Show or hide the evidence of the row</source>
        <translation>顯示或隱藏此列的佐證</translation>
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
        <translation>社會投資報酬：為誰帶來什麼改變，以及其價值。請選擇評估；結果會隨每次變更更新。</translation>
    </message>
    <message>
        <source>&amp;Add evaluation</source>
        <translation>新增評估(&amp;A)</translation>
    </message>
    <message>
        <source>Steps of the evaluation</source>
        <translation>評估的步驟</translation>
    </message>
    <message>
        <source>Parts of the evaluation</source>
        <translation>評估的各部分</translation>
    </message>
    <message>
        <source>App&amp;ly a proxy…</source>
        <translation>套用代理變數…(&amp;L)</translation>
    </message>
    <message>
        <source>Take in a sprea&amp;dsheet…</source>
        <translation>匯入試算表…(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xport as spreadsheet…</source>
        <translation>匯出為試算表…(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Inputs</source>
        <translation>投入(&amp;I)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>An evaluation holds the conventions, inputs and value map by which a program&apos;s social return is reckoned.</source>
        <translation>評估包含計算計畫社會報酬所依據的慣例、投入與影響力地圖。</translation>
    </message>
    <message>
        <source>No evaluations yet</source>
        <translation>還沒有評估</translation>
    </message>
    <message>
        <source>Begin the first</source>
        <translation>建立第一個評估</translation>
    </message>
    <message>
        <source>No evaluation chosen</source>
        <translation>尚未選擇評估</translation>
    </message>
    <message>
        <source>Value &amp;map</source>
        <translation>影響力地圖(&amp;M)</translation>
    </message>
    <message>
        <source>Sta&amp;keholders</source>
        <translation>利害關係人(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>建立(&amp;B)</translation>
    </message>
    <message>
        <source>Res&amp;ults</source>
        <translation>結果(&amp;U)</translation>
    </message>
    <message>
        <source>Assu&amp;re</source>
        <translation>確信(&amp;R)</translation>
    </message>
    <message>
        <source>Materialit&amp;y</source>
        <translation>重大性(&amp;Y)</translation>
    </message>
    <message>
        <source>Reas&amp;ons</source>
        <translation>理由(&amp;O)</translation>
    </message>
    <message>
        <source>Resu&amp;lt</source>
        <translation>結果(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>假設情況(&amp;W)</translation>
    </message>
    <message>
        <source>Wea&amp;k points</source>
        <translation>弱點(&amp;K)</translation>
    </message>
    <message>
        <source>Tw&amp;o-way</source>
        <translation>雙向表(&amp;O)</translation>
    </message>
    <message>
        <source>Forecas&amp;t</source>
        <translation>預測(&amp;T)</translation>
    </message>
    <message>
        <source>Readi&amp;ness</source>
        <translation>就緒程度(&amp;N)</translation>
    </message>
    <message>
        <source>Sce&amp;narios</source>
        <translation>情境(&amp;N)</translation>
    </message>
    <message>
        <source>Chan&amp;ce</source>
        <translation>機率(&amp;C)</translation>
    </message>
    <message>
        <source>Cri&amp;tic</source>
        <translation>審視(&amp;T)</translation>
    </message>
    <message>
        <source>Choose one above to see its value map.</source>
        <translation>請在上方選擇評估，查看其影響力地圖。</translation>
    </message>
    <message>
        <source>One row for each change: for whom, how many, how long, what it is worth, and what would have happened anyway.</source>
        <translation>每項改變一列：對誰、多少人、多久、價值多少，以及本來也會發生的部分。</translation>
    </message>
    <message>
        <source>No outcomes yet</source>
        <translation>還沒有成果</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>新增成果</translation>
    </message>
    <message>
        <source>What each stakeholder put in: money, time, things. The ratio is the value per unit of these.</source>
        <translation>各利害關係人的投入：金錢、時間、物品。比率為每單位投入所得的價值。</translation>
    </message>
    <message>
        <source>No inputs yet</source>
        <translation>還沒有投入</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>新增投入</translation>
    </message>
    <message>
        <source>Everybody whom the activity may change, or who changes it: included or excluded, and why.</source>
        <translation>活動可能改變或會影響活動的所有人：納入或排除，以及原因。</translation>
    </message>
    <message>
        <source>Add a stakeholder</source>
        <translation>新增利害關係人</translation>
    </message>
    <message>
        <source>No stakeholders yet</source>
        <translation>還沒有利害關係人</translation>
    </message>
    <message>
        <source>Being reckoned…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Total inputs</source>
        <translation>總投入</translation>
    </message>
    <message>
        <source>Sum of the inputs.</source>
        <translation>投入的合計。</translation>
    </message>
    <message>
        <source>Total present value</source>
        <translation>總現值</translation>
    </message>
    <message>
        <source>Sum over years of what the outcomes are worth, discounted.</source>
        <translation>各年度成果價值折現後的合計。</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>淨現值</translation>
    </message>
    <message>
        <source>Total present value less inputs.</source>
        <translation>總現值減去投入。</translation>
    </message>
    <message>
        <source>Value in the first year</source>
        <translation>第一年的價值</translation>
    </message>
    <message>
        <source>Sum of the outcomes&apos; impact before drop-off and discounting.</source>
        <translation>各成果在衰減與折現前的影響合計。</translation>
    </message>
    <message>
        <source>Gross ratio</source>
        <translation>總比率</translation>
    </message>
    <message>
        <source>Total present value / inputs.</source>
        <translation>總現值 / 投入。</translation>
    </message>
    <message>
        <source>Net ratio</source>
        <translation>淨比率</translation>
    </message>
    <message>
        <source>Net present value / inputs.</source>
        <translation>淨現值 / 投入。</translation>
    </message>
    <message>
        <source>Gross value</source>
        <translation>總價值</translation>
    </message>
    <message>
        <source>Nothing to draw yet: the value map has no outcomes.</source>
        <translation>還沒有可繪製的內容：影響力地圖沒有成果。</translation>
    </message>
    <message>
        <source>Present value by stakeholder</source>
        <translation>各利害關係人的現值</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>第 {year} 年</translation>
    </message>
    <message>
        <source>Present value by year</source>
        <translation>各年度的現值</translation>
    </message>
    <message>
        <source>From gross value to present value</source>
        <translation>從總價值到現值</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>現值</translation>
    </message>
</context>
<context>
    <name>EventBoard</name>
    <message>
        <source>Month before</source>
        <translation>上個月</translation>
    </message>
    <message>
        <source>Month before (Page Up)</source>
        <translation>上個月（Page Up）</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下個月</translation>
    </message>
    <message>
        <source>Month after (Page Down)</source>
        <translation>下個月（Page Down）</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>報告…(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign-in sheet…</source>
        <translation>簽到表…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Calendar file…</source>
        <translation>行事曆檔案…(&amp;C)</translation>
    </message>
    <message>
        <source>Sign-in sheet {number} is in {file}. Its number is kept with the event.</source>
        <translation>簽到表 {number} 已存於 {file}。編號會與活動一併保存。</translation>
    </message>
    <message>
        <source>Printing the sign-in sheet</source>
        <translation>正在列印簽到表</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>儲存行事曆</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
        <source>{count} events are in {file}. Any calendar opens it.</source>
        <translation>{count} 個活動已存於 {file}。任何行事曆程式都能開啟。</translation>
    </message>
    <message>
        <source>No event chosen</source>
        <translation>尚未選擇活動</translation>
    </message>
    <message>
        <source>Choose one, or press Enter on a day to plan one there.</source>
        <translation>請選擇一個活動，或在某一天按 Enter 規劃新活動。</translation>
    </message>
    <message>
        <source>Choose an event first.</source>
        <translation>請先選擇一個活動。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The event was cancelled.</source>
        <translation>活動已取消。</translation>
    </message>
    <message>
        <source>There are no events yet.</source>
        <translation>還沒有活動。</translation>
    </message>
    <message>
        <source>{coming} of {needed} volunteers</source>
        <translation>需要 {needed} 位志工，已有 {coming} 位</translation>
    </message>
    <message>
        <source>{people} came, {hours} hours, {outputs} outputs</source>
        <translation>{people} 人出席，{hours} 小時，{outputs} 項產出</translation>
    </message>
    <message>
        <source>Print a sign-in sheet</source>
        <translation>列印簽到表</translation>
    </message>
</context>
<context>
    <name>EventReportDialog</name>
    <message>
        <source>What came of the event</source>
        <translation>活動結果</translation>
    </message>
    <message>
        <source>1  Who &amp;came</source>
        <translation>1  出席者(&amp;C)</translation>
    </message>
    <message>
        <source>From sheet &amp;no.</source>
        <translation>簽到表編號(&amp;N)</translation>
    </message>
    <message>
        <source>Sign-in sheet that this is entered from</source>
        <translation>輸入所依據的簽到表</translation>
    </message>
    <message>
        <source>Si&amp;gned on it</source>
        <translation>已簽名人數(&amp;G)</translation>
    </message>
    <message>
        <source>Signatures counted on the sheet</source>
        <translation>簽到表上計數的簽名</translation>
    </message>
    <message>
        <source>Same for all: &amp;hours</source>
        <translation>全體相同：時數(&amp;H)</translation>
    </message>
    <message>
        <source>Hours of each</source>
        <translation>每人時數</translation>
    </message>
    <message>
        <source>&amp;Paid time</source>
        <translation>公假時間(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take for all</source>
        <translation>全體採用(&amp;T)</translation>
    </message>
    <message>
        <source>Those who signed up are there; untick who did not come. Add others by their number, or group:12 for twelve unnamed people.</source>
        <translation>已列出報名者；請取消勾選未到者。其他人可依編號新增，或輸入 group:12 代表十二位不具名人員。</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>2  What it brought &amp;about</source>
        <translation>2  帶來的成效(&amp;A)</translation>
    </message>
    <message>
        <source>What it brought about</source>
        <translation>帶來的成效</translation>
    </message>
    <message>
        <source>3  P&amp;hotos and papers</source>
        <translation>3  照片與文件(&amp;H)</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>新增檔案…(&amp;F)</translation>
    </message>
    <message>
        <source>Photos and papers</source>
        <translation>照片與文件</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Enter it all</source>
        <translation>全部輸入(&amp;E)</translation>
    </message>
    <message>
        <source>This is being entered already.</source>
        <translation>這項內容已在輸入中。</translation>
    </message>
    <message>
        <source>Entering what came of the event</source>
        <translation>正在輸入活動結果</translation>
    </message>
    <message>
        <source>{event}: {rows} rows and {files} files were entered.</source>
        <translation>{event}：已輸入 {rows} 列與 {files} 個檔案。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>The log has %n entry(s) of this event already; whoever is among them is not ticked.</source>
        <translation>
            <numerusform>紀錄中已有此活動的 %n 筆；其中的人不會勾選。</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} people, {hours} hours, {files} files</source>
        <translation>{people} 人，{hours} 小時，{files} 個檔案</translation>
    </message>
    <message>
        <source>{counted} signed on the sheet, and {people} are ticked here. Look at the paper.</source>
        <translation>簽到表上有 {counted} 人簽名，此處勾選 {people} 人。請查看紙本。</translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>{codes} attached.</source>
        <translation>已附加 {codes}。</translation>
    </message>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>正在匯入 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlinked. The file stays on the page Evidence.</source>
        <translation>已取消連結。檔案仍保留在「佐證」頁面。</translation>
    </message>
    <message>
        <source>Export evidence</source>
        <translation>匯出佐證</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>已將 %n 個檔案寫入 {folder}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing evidence</source>
        <translation>正在寫入佐證</translation>
    </message>
</context>
<context>
    <name>EvidenceDock</name>
    <message>
        <source>No project is open.</source>
        <translation>尚未開啟專案。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>&amp;Evidence of the row</source>
        <translation>此列的佐證(&amp;E)</translation>
    </message>
</context>
<context>
    <name>EvidenceMarks</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 件佐證</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Attach files…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>Link existing…</source>
        <translation>連結既有佐證…</translation>
    </message>
    <message>
        <source>Evidence of the row</source>
        <translation>此列的佐證</translation>
    </message>
    <message>
        <source>Open copy</source>
        <translation>開啟副本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Unlink from this row</source>
        <translation>取消與此列的連結</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>請先選擇一列。</translation>
    </message>
    <message>
        <source>Choose a piece of evidence first.</source>
        <translation>請先選擇一件佐證。</translation>
    </message>
    <message>
        <source>Choose one piece of evidence.</source>
        <translation>請選擇一件佐證。</translation>
    </message>
    <message>
        <source>Choose a row to see the photos, receipts and letters that prove it.</source>
        <translation>請選擇一列，查看證明它的照片、收據與信函。</translation>
    </message>
    <message>
        <source>Photos, receipts, letters or sheets that prove this row. Drop files here or on the row.</source>
        <translation>證明此列的照片、收據、信函或表單。請將檔案拖放到這裡或該列上。</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Every photo, receipt, letter and sheet that the project keeps, each once, and the rows that it proves. Drop files on any row to attach them.</source>
        <translation>專案保存的每張照片、收據、信函與表單，各存一份，以及其證明的列。將檔案拖放到任一列即可附加。</translation>
    </message>
    <message>
        <source>Shows only evidence in whose title, file or code every word occurs.</source>
        <translation>只顯示標題、檔案或代碼中含有每個字詞的佐證。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>篩選資料列</translation>
    </message>
    <message>
        <source>Shows only evidence that proves no row yet.</source>
        <translation>只顯示尚未佐證任何一列的佐證。</translation>
    </message>
    <message>
        <source>Only &amp;unlinked</source>
        <translation>僅顯示未連結(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定…(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;dd files…</source>
        <translation>新增檔案…(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Proves</source>
        <translation>證明(&amp;P)</translation>
    </message>
    <message>
        <source>Rows that it proves</source>
        <translation>其證明的列</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the row</source>
        <translation>按 Enter 或按兩下即可前往該列</translation>
    </message>
    <message>
        <source>Open &amp;copy</source>
        <translation>開啟副本(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出…(&amp;X)</translation>
    </message>
    <message>
        <source>Choose a piece of evidence first.</source>
        <translation>請先選擇一件佐證。</translation>
    </message>
    <message>
        <source>Nothing yet: link it from a row, or delete it here.</source>
        <translation>尚無：請從某一列連結，或在此刪除。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Photos, receipts, letters and sheets that prove what was entered. Drop them on a row of any page, or add them here and link them later.</source>
        <translation>證明所輸入資料的照片、收據、信函與表單。請拖放到任一頁面的列上，或先在此新增，稍後再連結。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>還沒有佐證</translation>
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
    <message>
        <source>Proves</source>
        <translation>證明</translation>
    </message>
</context>
<context>
    <name>EvidencePreview</name>
    <message>
        <source>Text of the file</source>
        <translation>檔案的文字</translation>
    </message>
    <message>
        <source>Text of {file}</source>
        <translation>{file} 的文字</translation>
    </message>
    <message>
        <source>There is no preview of this file. Open a copy to look at it.</source>
        <translation>此檔案無法預覽。請開啟副本查看。</translation>
    </message>
</context>
<context>
    <name>EvidenceSettings</name>
    <message>
        <source>Settings of evidence</source>
        <translation>佐證設定</translation>
    </message>
    <message>
        <source>Largest &amp;file</source>
        <translation>檔案大小上限(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Make photos smaller on entry</source>
        <translation>輸入時縮小照片(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Longest side</source>
        <translation>最長邊(&amp;L)</translation>
    </message>
    <message>
        <source> pixels</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Photos that are made smaller lose what the camera noted, the place where they were taken too. The day is kept. The digest of the original stays in the row, so that the original can be recognised.</source>
        <translation>縮小的照片會失去相機所記錄的資訊，包括拍攝地點，但會保留日期。原始檔的雜湊值會留在該列，以便辨識原始檔。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>ExplanationPane</name>
    <message>
        <source>How this figure came about</source>
        <translation>此數字的由來</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the figure shown before</source>
        <translation>返回先前顯示的數字</translation>
    </message>
    <message>
        <source>What &amp;went in</source>
        <translation>計入的內容(&amp;W)</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>計入的內容</translation>
    </message>
    <message>
        <source>Rows behind the figure</source>
        <translation>此數字背後的列</translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it: here stands what it means, what went in, and the rows.</source>
        <translation>請點選數字，或在數字上按 Enter：這裡會說明其意義、計入的內容與相關的列。</translation>
    </message>
    <message>
        <source>Looking for the rows behind it…</source>
        <translation>正在尋找其背後的列…</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;row(s) behind it</source>
        <translation>
            <numerusform>背後的 %n 列(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>The first {shown} of {count} &amp;rows behind it</source>
        <translation>其背後 {count} 列中的前 {shown} 列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to this row</source>
        <translation>前往此列(&amp;G)</translation>
    </message>
    <message>
        <source>Show its &amp;history</source>
        <translation>顯示其歷史(&amp;H)</translation>
    </message>
    <message>
        <source>Show its &amp;evidence</source>
        <translation>顯示其佐證(&amp;E)</translation>
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
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
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
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總額</translation>
    </message>
    <message>
        <source>What others gave because of the programs; never part of the total.</source>
        <translation>他人因計畫而提供的資源；絕不計入總額。</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>志工服務</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Somebody who helped in two places counts in each, but once among everybody.</source>
        <translation>在兩處服務的人在各處各計一次，但在所有人中只計一次。</translation>
    </message>
    <message>
        <source>Outputs and depth of impact</source>
        <translation>產出與影響深度</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Share of those assessed</source>
        <translation>占評估人數的比例</translation>
    </message>
    <message>
        <source>Shares are of the people assessed and say nothing of the others; a sample is never scaled up.</source>
        <translation>比例僅就受評估者計算，不代表其他人；樣本絕不放大推估。</translation>
    </message>
    <message>
        <source>The facility</source>
        <translation>本廠區</translation>
    </message>
    <message>
        <source>Green starts at 0.7 for aspirational objectives and at 1.0 for committed ones.</source>
        <translation>挑戰型目標自 0.7 起為綠色，承諾型目標自 1.0 起為綠色。</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>目標與關鍵結果</translation>
    </message>
    <message>
        <source>All evaluations together</source>
        <translation>所有評估合計</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Sum of present values / sum of inputs; ratios are never averaged.</source>
        <translation>現值合計／投入合計；比率絕不取平均。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Social return on investment</source>
        <translation>社會投資報酬</translation>
    </message>
    <message>
        <source>Social return by facility</source>
        <translation>各廠區的社會投資報酬</translation>
    </message>
    <message>
        <source>Ratios rest on judgement and on what each site evaluates; they rank nobody.</source>
        <translation>比率取決於判斷，也取決於各廠區評估的內容；不用來排名。</translation>
    </message>
    <message>
        <source>Total contribution</source>
        <translation>投入總額</translation>
    </message>
    <message>
        <source>Mandatory, beside the total</source>
        <translation>法定義務（列在總額旁）</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>帶動資源</translation>
    </message>
    <message>
        <source>Leverage / total</source>
        <translation>帶動資源／總額</translation>
    </message>
    <message>
        <source>Contribution per employee</source>
        <translation>每位員工的投入</translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation>志工時數</translation>
    </message>
    <message>
        <source>In company time</source>
        <translation>公假時間</translation>
    </message>
    <message>
        <source>In people’s own time</source>
        <translation>自己的時間</translation>
    </message>
    <message>
        <source>Volunteers (distinct people)</source>
        <translation>志工人數（不重複）</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>參與人次</translation>
    </message>
    <message>
        <source>Hours per volunteer</source>
        <translation>每位志工時數</translation>
    </message>
    <message>
        <source>Participation (volunteers / headcount)</source>
        <translation>參與率（志工人數／員工數）</translation>
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
        <translation>受評估人數 / 直接受益人數</translation>
    </message>
    <message>
        <source>Connect / assessed</source>
        <translation>連結／評估人數</translation>
    </message>
    <message>
        <source>Improve / assessed</source>
        <translation>改善／評估人數</translation>
    </message>
    <message>
        <source>Transform / assessed</source>
        <translation>轉變／評估人數</translation>
    </message>
    <message>
        <source>Objectives, score</source>
        <translation>目標分數</translation>
    </message>
    <message>
        <source>Against the original targets</source>
        <translation>依原始目標值</translation>
    </message>
    <message>
        <source>Facilities with scored objectives</source>
        <translation>有評分目標的廠區</translation>
    </message>
    <message>
        <source>Coverage of objectives</source>
        <translation>目標的涵蓋率</translation>
    </message>
    <message>
        <source>SROI, gross ratio</source>
        <translation>SROI 總比率</translation>
    </message>
    <message>
        <source>Net ratio</source>
        <translation>淨比率</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Pre-tax profit</source>
        <translation>稅前淨利</translation>
    </message>
    <message>
        <source>Share of pre-tax profit</source>
        <translation>占稅前淨利的比例</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>公假時數</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Score, not kept within 0 and 1</source>
        <translation>分數（不限於 0 至 1）</translation>
    </message>
    <message>
        <source>Score against the original target</source>
        <translation>依原目標值的分數</translation>
    </message>
    <message>
        <source>Raw score against the original target</source>
        <translation>依原目標值的原始分數</translation>
    </message>
    <message>
        <source>Green from</source>
        <translation>綠色起點</translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation>現行目標值</translation>
    </message>
    <message>
        <source>Original target</source>
        <translation>原目標值</translation>
    </message>
    <message>
        <source>Total inputs</source>
        <translation>總投入</translation>
    </message>
    <message>
        <source>Impact of a first full year</source>
        <translation>首個完整年度的影響力</translation>
    </message>
    <message>
        <source>Total value, not discounted</source>
        <translation>總價值（未折現）</translation>
    </message>
    <message>
        <source>Total present value</source>
        <translation>總現值</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>淨現值</translation>
    </message>
    <message>
        <source>Gross ratio</source>
        <translation>總比率</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>By form</source>
        <translation>依投入形式</translation>
    </message>
    <message>
        <source>By motive</source>
        <translation>依動機</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>依策略</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>依議題</translation>
    </message>
    <message>
        <source>By Sustainable Development Goal</source>
        <translation>依永續發展目標</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>依計畫</translation>
    </message>
    <message>
        <source>By foundation</source>
        <translation>依基金會</translation>
    </message>
    <message>
        <source>By facility</source>
        <translation>依廠區</translation>
    </message>
    <message>
        <source>Present value by stakeholder</source>
        <translation>各利害關係人的現值</translation>
    </message>
    <message>
        <source>Present value of year</source>
        <translation>該年度現值</translation>
    </message>
    <message>
        <source>Value of year</source>
        <translation>該年度價值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>目標 {number}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Words to look for, in any order. The beginning of each is enough.</source>
        <translation>要尋找的字詞，順序不拘。每個字詞的開頭即可。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Do anything</source>
        <translation>執行任何事</translation>
    </message>
    <message>
        <source>Search all records</source>
        <translation>搜尋所有資料</translation>
    </message>
    <message>
        <source>Reading the records…</source>
        <translation>正在讀取資料…</translation>
    </message>
    <message numerus="yes">
        <source>%n found; Enter goes there.</source>
        <translation>
            <numerusform>找到 %n 筆；按 Enter 前往。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has these words. Fewer letters find more.</source>
        <translation>找不到含有這些字的資料。輸入較少的字可找到更多。</translation>
    </message>
    <message>
        <source>Type a name, a code, a note, in any language.</source>
        <translation>輸入名稱、代號或備註，任何語言皆可。</translation>
    </message>
    <message>
        <source>Rows of the long volunteer log are found on its page, by its filter.</source>
        <translation>長篇志工紀錄的列請在其頁面以篩選尋找。</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>On this page</source>
        <translation>在此頁</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow this number</source>
        <translation>追查此數字</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>No project is open.</source>
        <translation>尚未開啟專案。</translation>
    </message>
    <message>
        <source>This page has no figures</source>
        <translation>此頁沒有數字</translation>
    </message>
</context>
<context>
    <name>ForecastPane</name>
    <message>
        <source>Compare&amp;d with</source>
        <translation>比較對象(&amp;D)</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>Forecast and evaluation side by side</source>
        <translation>預測與評估並列</translation>
    </message>
    <message>
        <source>What explains the difference</source>
        <translation>差異的原因</translation>
    </message>
    <message>
        <source>Outcome by outcome</source>
        <translation>逐項成果</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose an evaluation above to compare it with its forecast.</source>
        <translation>請在上方選擇評估，與其預測比較。</translation>
    </message>
    <message>
        <source>Choose above which forecast this evaluation is compared with.</source>
        <translation>請在上方選擇要與此評估比較的預測。</translation>
    </message>
    <message>
        <source>Assumptions are exchanged one after another, forecast for actual, in the order shown; another order would divide what two of them do together in another way.</source>
        <translation>各項假設依所示順序，逐一由預測值換成實際值；若順序不同，兩項假設共同造成的差異會有不同的分配。</translation>
    </message>
    <message>
        <source>In {currency}</source>
        <translation>以 {currency} 計</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Total inputs</source>
        <translation>總投入</translation>
    </message>
    <message>
        <source>Total present value</source>
        <translation>總現值</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>淨現值</translation>
    </message>
    <message>
        <source>Gross ratio</source>
        <translation>總比率</translation>
    </message>
    <message>
        <source>Net ratio</source>
        <translation>淨比率</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>Present value, from forecast to evaluation ({currency})</source>
        <translation>現值，從預測到評估（{currency}）</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>預測</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評估</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Mostly because of</source>
        <translation>主要原因</translation>
    </message>
</context>
<context>
    <name>ForeignBar</name>
    <message>
        <source>Is it intact?</source>
        <translation>內容是否完整？</translation>
    </message>
    <message>
        <source>Who signed it?</source>
        <translation>由誰簽署？</translation>
    </message>
    <message>
        <source>Do we trust them?</source>
        <translation>是否信任簽署人？</translation>
    </message>
    <message>
        <source>Choose &amp;whom we trust…</source>
        <translation>選擇信任對象…(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細資料…(&amp;D)</translation>
    </message>
    <message>
        <source>The authority’s root.pem</source>
        <translation>憑證機構的 root.pem</translation>
    </message>
    <message>
        <source>Authorities (*.pem);;All files (*)</source>
        <translation>憑證機構 (*.pem);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>ForeignDialog</name>
    <message>
        <source>What this file is</source>
        <translation>這是什麼檔案</translation>
    </message>
    <message>
        <source>The file is read from a private copy. It is never written to, nothing is left beside it, and nothing in it is carried out.</source>
        <translation>檔案是從私有副本讀取。原檔絕不會被寫入，旁邊不會留下任何東西，檔案中的任何內容也不會被執行。</translation>
    </message>
    <message>
        <source>Facts about the file</source>
        <translation>檔案資訊</translation>
    </message>
    <message>
        <source>What is &amp;wrong with it</source>
        <translation>檔案有什麼問題(&amp;W)</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>檔案的問題</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget a person</source>
        <translation>遺忘一個人</translation>
    </message>
    <message>
        <source>For somebody who asks to be forgotten. This is for good: undo does not bring the name back.</source>
        <translation>供要求被遺忘的人使用。此動作無法挽回：復原也不會讓姓名回來。</translation>
    </message>
    <message>
        <source>&amp;Who: volunteer number, or the name of somebody who has none</source>
        <translation>誰(&amp;W)：志工編號，沒有編號的人則用姓名</translation>
    </message>
    <message>
        <source>The person&apos;s volunteer number. Names and department are deleted for good; hours stay, without a name.</source>
        <translation>此人的志工編號。姓名與部門將永久刪除；時數保留，但不具姓名。</translation>
    </message>
    <message>
        <source>Volunteer number, or the name of somebody who has none</source>
        <translation>志工編號，沒有編號的人則用姓名</translation>
    </message>
    <message>
        <source>&amp;Texts that people wrote and that still name the person; take the name out yourself</source>
        <translation>人員所寫且仍提到此人的文字；請自行刪去姓名(&amp;T)</translation>
    </message>
    <message>
        <source>Texts that still name the person</source>
        <translation>仍提到此人的文字</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Why, such as the day of the request. It stands in the journal, so name nobody.</source>
        <translation>理由，例如提出要求的日期。會記在日誌，因此請勿寫出姓名。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Optional; it stands in the journal, so name nobody</source>
        <translation>選填；會記在日誌，因此請勿寫出姓名</translation>
    </message>
    <message>
        <source>Type the &amp;number or the name once more to confirm</source>
        <translation>再輸入一次編號或姓名以確認(&amp;N)</translation>
    </message>
    <message>
        <source>The same number or name once more, because this cannot be undone.</source>
        <translation>再輸入一次相同的編號或姓名，因為此動作無法復原。</translation>
    </message>
    <message>
        <source>Number or name once more</source>
        <translation>再次輸入編號或姓名</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Forget for good</source>
        <translation>永久遺忘(&amp;F)</translation>
    </message>
    <message>
        <source>Forgetting a person</source>
        <translation>正在遺忘一個人</translation>
    </message>
    <message numerus="yes">
        <source>%n personal text(s) were forgotten for good. The journal still proves itself.</source>
        <translation>
            <numerusform>%n 段個人文字已永久遺忘。日誌仍可自我證明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>沒有姓名</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>沒有編號</translation>
    </message>
    <message>
        <source>Goes for good: {names} ({numbers}). {texts} names, departments and typed texts in rows and journal, {drafts} unfinished rows, {team} rows of the local team.</source>
        <translation>將永久消失：{names}（{numbers}）。列與日誌中的姓名、部門與輸入文字 {texts} 段，未完成的列 {drafts} 列，在地團隊 {team} 列。</translation>
    </message>
    <message>
        <source>Stays: {rows} rows of the log with their hours under the number, every figure, and the journal with its proof. Copies made earlier (backups, exported workbooks, projects handed on with names) still hold the name; delete those yourself.</source>
        <translation>將保留：該編號下的紀錄 {rows} 列及其時數、每項數字，以及日誌與其證明。先前製作的副本（備份、匯出的活頁簿、連同姓名交出的專案）仍含有姓名；請自行刪除。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Say first who is meant.</source>
        <translation>請先說明是誰。</translation>
    </message>
    <message>
        <source>Type the number or the name once more first.</source>
        <translation>請先再輸入一次編號或姓名。</translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message>
        <source>On track</source>
        <translation>順利</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落後</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有風險</translation>
    </message>
    <message>
        <source>No check-in yet</source>
        <translation>尚無進度回報</translation>
    </message>
    <message>
        <source>Choose a key result to see its course.</source>
        <translation>請選擇關鍵結果以檢視其進展。</translation>
    </message>
    <message>
        <source>No check-in yet.</source>
        <translation>尚無進度回報。</translation>
    </message>
    <message>
        <source>{value}; the line to hold is {expected}.</source>
        <translation>{value}；應維持的界線為 {expected}。</translation>
    </message>
    <message>
        <source>{standing}: {value} of {expected} expected by now.</source>
        <translation>{standing}：目前 {value}，此時預期 {expected}。</translation>
    </message>
    <message>
        <source>Choose a key result first.</source>
        <translation>請先選擇關鍵結果。</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) were carried on into {year}, without check-ins.</source>
        <translation>
            <numerusform>已將 %n 個目標延續至 {year}，不含進度回報。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message>
        <source>&amp;Under</source>
        <translation>所屬(&amp;U)</translation>
    </message>
    <message>
        <source>What objectives are grouped by on the board: their parents here, or those of the foundation or group.</source>
        <translation>看板上目標的分組依據：此處的上層目標，或基金會、集團的目標。</translation>
    </message>
    <message>
        <source>What objectives stand under</source>
        <translation>目標所屬的依據</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>類型(&amp;I)</translation>
    </message>
    <message>
        <source>Shows only committed or only aspirational objectives.</source>
        <translation>只顯示承諾型或只顯示挑戰型目標。</translation>
    </message>
    <message>
        <source>Kind of objectives shown</source>
        <translation>顯示的目標類型</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>全部展開(&amp;X)</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>全部收合(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow to rows…</source>
        <translation>追蹤到列…(&amp;F)</translation>
    </message>
    <message>
        <source>New key res&amp;ult</source>
        <translation>新增關鍵結果(&amp;U)</translation>
    </message>
    <message>
        <source>Objectives and their key results</source>
        <translation>目標及其關鍵結果</translation>
    </message>
    <message>
        <source>one another</source>
        <translation>彼此之間</translation>
    </message>
    <message>
        <source>group and foundation</source>
        <translation>集團與基金會</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>no other objective</source>
        <translation>沒有其他目標</translation>
    </message>
    <message>
        <source>“{title}” stands under {under} now.</source>
        <translation>「{title}」現在位於 {under} 之下。</translation>
    </message>
    <message>
        <source>“{title}” is taken up. Ctrl+V puts it under the objective chosen then.</source>
        <translation>已取起「{title}」。按 Ctrl+V 會放到屆時選擇的目標之下。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose a row with a score or a value first.</source>
        <translation>請先選擇有分數或數值的列。</translation>
    </message>
    <message>
        <source>Choose an objective first.</source>
        <translation>請先選擇目標。</translation>
    </message>
    <message>
        <source>Weights of the objective&apos;s key results: {each} = {sum}.</source>
        <translation>此目標之關鍵結果的權重：{each} = {sum}。</translation>
    </message>
    <message>
        <source>Weights of the year&apos;s objectives: {each} = {sum}.</source>
        <translation>該年度目標的權重：{each} = {sum}。</translation>
    </message>
    <message>
        <source>They do not add up to 100; each counts with its part of {sum}.</source>
        <translation>權重合計不是 100；各自依占 {sum} 的比例計算。</translation>
    </message>
    <message>
        <source>A weight left empty counts as 1.</source>
        <translation>未填的權重以 1 計。</translation>
    </message>
    <message numerus="yes">
        <source>%n key result(s) of this branch have no check-in, and are left out of its score.</source>
        <translation>
            <numerusform>此分支有 %n 項關鍵結果沒有進度回報，未計入分數。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are objectives of other years: choose another period, or carry last year&apos;s on.</source>
        <translation>其他年度有目標：請選擇其他期間，或延續去年的目標。</translation>
    </message>
    <message>
        <source>No objective of {year} yet</source>
        <translation>{year} 年尚無目標</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有資料</translation>
    </message>
    <message>
        <source>Say what the facility wants to achieve in the year, then how it will be measured.</source>
        <translation>說明廠區今年要達成什麼，以及如何衡量。</translation>
    </message>
    <message>
        <source>No objective suits the filter</source>
        <translation>沒有符合篩選條件的目標</translation>
    </message>
    <message>
        <source>Enter the first objective</source>
        <translation>輸入第一個目標</translation>
    </message>
</context>
<context>
    <name>GoalCells</name>
    <message>
        <source>No objective of the group is named</source>
        <translation>沒有指明集團的目標</translation>
    </message>
    <message>
        <source>{scored} of {count}</source>
        <translation>{scored}/{count}</translation>
    </message>
    <message>
        <source>{now} (first {first})</source>
        <translation>{now}（原為 {first}）</translation>
    </message>
    <message>
        <source>{figure} of all programs</source>
        <translation>所有計畫的{figure}</translation>
    </message>
</context>
<context>
    <name>GoalColumns</name>
    <message>
        <source>Objective or key result</source>
        <translation>目標或關鍵結果</translation>
    </message>
    <message>
        <source>Key results stand below their objective, objectives below the one they serve.</source>
        <translation>關鍵結果位於其目標之下，目標位於其所支持的目標之下。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Committed: green at 1.0. Aspirational: green from 0.7.</source>
        <translation>承諾型：1.0 為綠色。挑戰型：0.7 起為綠色。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>0 to 1 at the end of the period, against the target in force. An objective&apos;s is the weighted mean of its own key results; empty is no data, not 0. Green from 1.0 for committed, from 0.7 for aspirational objectives.</source>
        <translation>期末依現行目標值計為 0 到 1。目標的分數是其關鍵結果的加權平均；空白表示沒有資料，不是 0。承諾型目標自 1.0、挑戰型目標自 0.7 起為綠色。</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原目標</translation>
    </message>
    <message>
        <source>The same against the targets as they were first set, without revisions.</source>
        <translation>同上，但依最初設定、未經修訂的目標值計算。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>The objective with all that serve it: the weighted mean of those that have a score, as the facility&apos;s score is.</source>
        <translation>該目標連同所有支持它的目標：有分數者的加權平均，與廠區分數的算法相同。</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>涵蓋</translation>
    </message>
    <message>
        <source>Key results of the branch that have a score, of all. The others have no check-in.</source>
        <translation>分支中有分數的關鍵結果數與總數。其餘沒有進度回報。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>How much it counts. A weight left empty counts as 1.</source>
        <translation>所占的份量。未填的權重以 1 計。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Its weight of all weights: of a key result in its objective, of an objective in the facility&apos;s score.</source>
        <translation>其權重占全部權重的比例：關鍵結果占其目標，目標占廠區分數。</translation>
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
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>The target in force, with the first one behind it where it was revised.</source>
        <translation>現行目標值；曾修訂者，後面列出最初的目標值。</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Check-ins that people type, or this figure of the program&apos;s own records.</source>
        <translation>由人輸入的進度回報，或計畫自身紀錄中的這項數字。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Foundation&apos;s objective</source>
        <translation>基金會目標</translation>
    </message>
    <message>
        <source>Code and words of the foundation&apos;s objective that this one serves: F-2 Clean rivers.</source>
        <translation>此目標所支持的基金會目標之代碼與文字：F-2 河川清淨。</translation>
    </message>
    <message>
        <source>Group&apos;s objective</source>
        <translation>集團目標</translation>
    </message>
    <message>
        <source>Code and words of the group&apos;s objective that this one serves: G-1 Zero waste.</source>
        <translation>此目標所支持的集團目標之代碼與文字：G-1 零廢棄。</translation>
    </message>
</context>
<context>
    <name>GoalModel</name>
    <message>
        <source>Objective of the group</source>
        <translation>集團的目標</translation>
    </message>
    <message>
        <source>Objective of the foundation</source>
        <translation>基金會的目標</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Key result</source>
        <translation>關鍵結果</translation>
    </message>
</context>
<context>
    <name>GoalSquare</name>
    <message>
        <source>not served</source>
        <translation>未支持</translation>
    </message>
    <message>
        <source>main goal</source>
        <translation>主要目標</translation>
    </message>
    <message>
        <source>further goal</source>
        <translation>次要目標</translation>
    </message>
    <message>
        <source>Goal {number}: {title}, {part}</source>
        <translation>目標 {number}：{title}，{part}</translation>
    </message>
</context>
<context>
    <name>GoalTables</name>
    <message>
        <source>0 to 1 at the end of the period shown; empty where there is no check-in yet. Green from 1.0 for committed, from 0.7 for aspirational objectives.</source>
        <translation>所示期間期末計為 0 到 1；尚無進度回報時為空白。承諾型目標自 1.0、挑戰型目標自 0.7 起為綠色。</translation>
    </message>
</context>
<context>
    <name>GoalsPane</name>
    <message>
        <source>Choose a goal, then its targets: once for a main one, twice for a further one. Amounts are split equally over the main goals.</source>
        <translation>請先選擇目標，再選擇其細項：按一次為主要，按兩次為次要。金額平均分配於各主要目標。</translation>
    </message>
    <message>
        <source>SASB has no metric for community work: a tag is context, and never the metric itself.</source>
        <translation>SASB 沒有社區工作的指標：標籤僅為背景資訊，絕非指標本身。</translation>
    </message>
    <message>
        <source>GRI disclosures that it is context for</source>
        <translation>可作為背景資訊的 GRI 揭露項目</translation>
    </message>
    <message>
        <source>SASB metrics that it is context for</source>
        <translation>可作為背景資訊的 SASB 指標</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose a program first.</source>
        <translation>請先選擇計畫。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>further</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Target {code}, {part}</source>
        <translation>細項 {code}，{part}</translation>
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
        <source>Paper that people signed. Count the signatures when it comes back: the rows entered with its number must tie.</source>
        <translation>由參加者簽名的紙本。收回時請清點簽名數：以其編號輸入的列數必須相符。</translation>
    </message>
    <message>
        <source>Print a sign-in sheet: it gets a number that is kept here.</source>
        <translation>列印簽到表：它會取得一個編號並保存於此。</translation>
    </message>
    <message>
        <source>Enter a sheet that was printed elsewhere</source>
        <translation>輸入在別處列印的簽到表</translation>
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
    <message>
        <source>What programs plan: when and where, how many volunteers are needed and coming. Report an event once it is over.</source>
        <translation>計畫的活動安排：時間、地點、需要與預計參加的志工人數。活動結束後請回報。</translation>
    </message>
    <message>
        <source>Plan the first event of a program. Its sign-in sheet, hours and outputs follow from it.</source>
        <translation>規劃計畫的第一場活動。簽到表、時數與產出皆由此而來。</translation>
    </message>
    <message>
        <source>Plan the first event</source>
        <translation>規劃第一場活動</translation>
    </message>
    <message>
        <source>Who signed up for an event; the sign-in sheet is printed with their names.</source>
        <translation>報名活動的人；簽到表會印上他們的姓名。</translation>
    </message>
    <message>
        <source>Enter the volunteers who signed up for an event, by their numbers.</source>
        <translation>以編號輸入報名活動的志工。</translation>
    </message>
    <message>
        <source>Enter the first volunteer who signed up</source>
        <translation>輸入第一位報名的志工</translation>
    </message>
    <message>
        <source>The facility&apos;s local team: who leads, coordinates, approves hours, for all programs or for one.</source>
        <translation>廠區的在地團隊：誰負責帶領、協調、核可時數，可針對所有計畫或單一計畫。</translation>
    </message>
    <message>
        <source>Enter who belongs to the local team, with a role.</source>
        <translation>輸入在地團隊的成員及其角色。</translation>
    </message>
    <message>
        <source>Enter the first member</source>
        <translation>輸入第一位成員</translation>
    </message>
    <message>
        <source>Who is supported or worked with. A program becomes active only once its partner was approved by the engagement policy.</source>
        <translation>支持或合作的對象。合作單位須依議合政策核可，計畫才能啟用。</translation>
    </message>
    <message>
        <source>Enter the organisations that programs support: charities, schools, public bodies, local clubs.</source>
        <translation>輸入計畫所支持的組織：慈善團體、學校、公家機關、在地社團。</translation>
    </message>
    <message>
        <source>Enter the first partner</source>
        <translation>輸入第一個合作單位</translation>
    </message>
    <message>
        <source>Begin a row for a partner, score it by every criterion, then decide. The newest decision counts.</source>
        <translation>為合作單位新增一列，依各項準則評分，然後決定。以最新的決定為準。</translation>
    </message>
    <message>
        <source>Begin the screening of a partner; it is scored and decided beside the list.</source>
        <translation>開始審查合作單位；評分與決定在清單旁進行。</translation>
    </message>
    <message>
        <source>Begin the first screening</source>
        <translation>開始第一次審查</translation>
    </message>
    <message>
        <source>By what the engagement policy judges partners: scores from 0 to 5, each with a weight and a least score.</source>
        <translation>議合政策評判合作單位的準則：分數 0 至 5，各有權重與最低分數。</translation>
    </message>
    <message>
        <source>Begin with a set of eight criteria, and change them to say what your policy says; or enter your own.</source>
        <translation>從八項準則的範本開始，再依貴公司的政策修改；或自行輸入。</translation>
    </message>
    <message>
        <source>Begin with eight criteria</source>
        <translation>從八項準則開始</translation>
    </message>
    <message>
        <source>Visits after support was given: what was found, how deep the impact went, what is done about it, and when to come again.</source>
        <translation>提供支持後的訪視：發現了什麼、影響有多深、如何因應，以及何時再訪。</translation>
    </message>
    <message>
        <source>Enter the first visit to a partner with what was found and the day of the next one.</source>
        <translation>輸入對合作單位的第一次訪視，包括發現的情形與下次訪視日期。</translation>
    </message>
    <message>
        <source>Enter the first visit</source>
        <translation>輸入第一次訪視</translation>
    </message>
    <message>
        <source>What stands for the value of a change: for one of what, in whose prices, from where, under which licence.</source>
        <translation>代表改變價值的數值：以什麼為一單位、採何種物價、出自何處、依何種授權。</translation>
    </message>
    <message>
        <source>Enter a proxy, take in a table that you may use, or add the open values that come with the program.</source>
        <translation>輸入代理變數、匯入您有權使用的表格，或加入本程式附帶的公開數值。</translation>
    </message>
    <message>
        <source>Enter the first proxy</source>
        <translation>輸入第一個代理變數</translation>
    </message>
    <message>
        <source>Levels of price indices by year. How two years relate carries a proxy from one to the other.</source>
        <translation>各年度的物價指數。代理變數依兩個年度的比值，從一年換算到另一年。</translation>
    </message>
    <message>
        <source>Enter the level of an index in a year, such as TW-CPI in 2020.</source>
        <translation>輸入某指數在某年的數值，例如 TW-CPI 2020 年。</translation>
    </message>
    <message>
        <source>Enter the first level</source>
        <translation>輸入第一個指數值</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Shows only rows dated in the period that is chosen above.</source>
        <translation>只顯示日期在上方所選期間內的列。</translation>
    </message>
    <message>
        <source>Shows only rows in which every word occurs.</source>
        <translation>只顯示含有每個字詞的列。</translation>
    </message>
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
        <translation>新增集團檔案</translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation>開啟集團檔案</translation>
    </message>
    <message>
        <source>Take in signed summaries</source>
        <translation>收取簽署的摘要</translation>
    </message>
    <message>
        <source>Take in a folder of signed summaries</source>
        <translation>收取整個資料夾的簽署摘要</translation>
    </message>
    <message>
        <source>Import head office’s workbook</source>
        <translation>匯入總部的活頁簿</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.csv)</source>
        <translation>活頁簿 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Group files (*{ending})</source>
        <translation>集團檔案 (*{ending})</translation>
    </message>
</context>
<context>
    <name>GroupIntake</name>
    <message>
        <source>Verifying summaries</source>
        <translation>正在驗證摘要</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在讀取 {file}</translation>
    </message>
    <message>
        <source>Whose officers does the group believe? Choose the authority’s root.pem</source>
        <translation>集團信任哪個憑證機構的簽署人？請選擇該憑證機構的 root.pem</translation>
    </message>
    <message>
        <source>Authorities (*.pem);;All files (*)</source>
        <translation>憑證機構 (*.pem);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Believe the officers of this authority?</source>
        <translation>要信任此憑證機構的簽署人嗎？</translation>
    </message>
    <message>
        <source>Compare its fingerprint with head office by telephone:

{fingerprint}</source>
        <translation>請以電話與總部核對其指紋：

{fingerprint}</translation>
    </message>
    <message>
        <source>&amp;Believe them</source>
        <translation>信任(&amp;B)</translation>
    </message>
</context>
<context>
    <name>GroupView</name>
    <message>
        <source>There are no figures yet.</source>
        <translation>尚無數字。</translation>
    </message>
    <message>
        <source>Nothing was taken in yet. Drop the sites’ signed summaries here, or a folder of them.</source>
        <translation>尚未收取任何摘要。請將各廠區簽署的摘要或其資料夾拖放到這裡。</translation>
    </message>
    <message>
        <source>{facility} · {name}
No. {number} of {period}, signed by {signer}</source>
        <translation>{facility} · {name}
{period} 第 {number} 號，由 {signer} 簽署</translation>
    </message>
    <message>
        <source>Every group report signed here. Press Enter on one to open it.</source>
        <translation>在此簽署的所有集團報告。選取後按 Enter 即可開啟。</translation>
    </message>
    <message>
        <source>No group report was signed yet.</source>
        <translation>尚未簽署任何集團報告。</translation>
    </message>
</context>
<context>
    <name>HeadOffice</name>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Received late</source>
        <translation>逾期收到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>尚未送達</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Stands?</source>
        <translation>是否有效</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽署人</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>已收取</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>驗證結果</translation>
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
        <translation>收取 %n 份</translation>
    </message>
    <message>
        <source>%n refused</source>
        <translation>拒絕 %n 份</translation>
    </message>
    <message>
        <source>%n superseded</source>
        <translation>被取代 %n 份</translation>
    </message>
    <message>
        <source>%n there already</source>
        <translation>已存在 %n 份</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Summaries: {told}.</source>
        <translation>摘要：{told}。</translation>
    </message>
    <message>
        <source>{state}, amended</source>
        <translation>{state}，更正版</translation>
    </message>
    <message>
        <source>{state}, {answer}</source>
        <translation>{state}，{answer}</translation>
    </message>
    <message>
        <source>due by {day}</source>
        <translation>{day} 截止</translation>
    </message>
    <message>
        <source>{answer}, {moment}</source>
        <translation>{answer}，{moment}</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Number {number} of the same period stands now.</source>
        <translation>現以同期間的第 {number} 號為準。</translation>
    </message>
</context>
<context>
    <name>HeadOfficeWindow</name>
    <message>
        <source>Head office</source>
        <translation>總部</translation>
    </message>
    <message>
        <source>A group file keeps the sites’ signed summaries as they came, and reckons the group’s figures from them.</source>
        <translation>集團檔案會原樣保存各廠區簽署的摘要，並據以計算集團數字。</translation>
    </message>
    <message>
        <source>&amp;New group file…</source>
        <translation>新增集團檔案…(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open group file…</source>
        <translation>開啟集團檔案…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>The period whose figures are shown.</source>
        <translation>所顯示數字的期間。</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>幣別(&amp;I)</translation>
    </message>
    <message>
        <source>The currency that all sites&apos; figures are converted to, by the rates of the year.</source>
        <translation>所有廠區數字換算的幣別，依該年度匯率。</translation>
    </message>
    <message>
        <source>E&amp;xport group report…</source>
        <translation>匯出集團報告…(&amp;X)</translation>
    </message>
    <message>
        <source>Pages of the group file</source>
        <translation>集團檔案的頁面</translation>
    </message>
    <message>
        <source>Fig&amp;ures</source>
        <translation>數字(&amp;U)</translation>
    </message>
    <message>
        <source>Figures of the group</source>
        <translation>集團的數字</translation>
    </message>
    <message>
        <source>About the figures</source>
        <translation>關於這些數字</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <translation>數字說明(&amp;G)</translation>
    </message>
    <message>
        <source>Sou&amp;rces</source>
        <translation>來源(&amp;R)</translation>
    </message>
    <message>
        <source>Which signed summary each site’s part comes from. Press Enter on one to open it.</source>
        <translation>各廠區的部分來自哪一份簽署摘要。選取後按 Enter 即可開啟。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Re&amp;ports</source>
        <translation>報告(&amp;P)</translation>
    </message>
    <message>
        <source>Signed group reports</source>
        <translation>已簽署的集團報告</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>看板(&amp;B)</translation>
    </message>
    <message>
        <source>Which sites have sent their summary of which period.</source>
        <translation>哪些廠區已送來哪些期間的摘要。</translation>
    </message>
    <message>
        <source>Sites and periods</source>
        <translation>廠區與期間</translation>
    </message>
    <message>
        <source>&amp;Summaries</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>Every summary taken in, kept as it came. Press Enter on one to open it.</source>
        <translation>所有已收取的摘要，皆原樣保存。選取後按 Enter 即可開啟。</translation>
    </message>
    <message>
        <source>Acce&amp;pt…</source>
        <translation>接受…(&amp;P)</translation>
    </message>
    <message>
        <source>Ret&amp;urn with remarks…</source>
        <translation>附意見退回…(&amp;U)</translation>
    </message>
    <message>
        <source>Summaries taken in</source>
        <translation>已收取的摘要</translation>
    </message>
    <message>
        <source>&amp;Last intake</source>
        <translation>最近一次收取(&amp;L)</translation>
    </message>
    <message>
        <source>What became of every file</source>
        <translation>每個檔案的處理結果</translation>
    </message>
    <message>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <source>Gro&amp;up years</source>
        <translation>集團年度(&amp;U)</translation>
    </message>
    <message>
        <source>Add a &amp;year…</source>
        <translation>新增年度…(&amp;Y)</translation>
    </message>
    <message>
        <source>Exchange &amp;rates</source>
        <translation>匯率(&amp;R)</translation>
    </message>
    <message>
        <source>Add a ra&amp;te…</source>
        <translation>新增匯率…(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Deadlines</source>
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add a deadline…</source>
        <translation>新增期限…(&amp;A)</translation>
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
        <translation>工具</translation>
    </message>
    <message>
        <source>Begin a new group file</source>
        <translation>建立新的集團檔案</translation>
    </message>
    <message>
        <source>Open a group file</source>
        <translation>開啟集團檔案</translation>
    </message>
    <message>
        <source>&amp;Take in summaries…</source>
        <translation>收取摘要…(&amp;T)</translation>
    </message>
    <message>
        <source>Verify signed summaries and take them into the group file</source>
        <translation>驗證簽署的摘要並收入集團檔案</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>收取資料夾…(&amp;F)</translation>
    </message>
    <message>
        <source>Verify all summaries of a folder and take them in</source>
        <translation>驗證資料夾中的所有摘要並收取</translation>
    </message>
    <message>
        <source>Import &amp;settings…</source>
        <translation>匯入設定…(&amp;S)</translation>
    </message>
    <message>
        <source>Take in head office’s workbook: pre-tax profit, headcount, rates, deadlines</source>
        <translation>匯入總部的活頁簿：稅前淨利、員工數、匯率、期限</translation>
    </message>
    <message>
        <source>Trust an a&amp;uthority…</source>
        <translation>信任憑證機構…(&amp;U)</translation>
    </message>
    <message>
        <source>Say whose officers the group believes, or bring its newest revocations</source>
        <translation>指定集團信任哪個憑證機構的簽署人，或匯入其最新的撤銷清單</translation>
    </message>
    <message>
        <source>&amp;Export group report…</source>
        <translation>匯出集團報告…(&amp;E)</translation>
    </message>
    <message>
        <source>Sign the group’s figures and save them as one PDF file</source>
        <translation>簽署集團數字並存成一個 PDF 檔案</translation>
    </message>
    <message>
        <source>&amp;Authority…</source>
        <translation>憑證機構…(&amp;A)</translation>
    </message>
    <message>
        <source>Begin an authority, answer requests, revoke certificates</source>
        <translation>建立憑證機構、答覆申請、撤銷憑證</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>關閉此視窗</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>復原上一步</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do the step again</source>
        <translation>重做此步驟</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files.</source>
        <translation>這台電腦沒有可開啟 PDF 檔案的程式。</translation>
    </message>
    <message>
        <source>The group believes this authority’s officers.</source>
        <translation>集團已信任此憑證機構的簽署人。</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>正在開啟 {file}</translation>
    </message>
    <message>
        <source>No group file is open.</source>
        <translation>尚未開啟集團檔案。</translation>
    </message>
    <message>
        <source>This group file is open for reading only.</source>
        <translation>此集團檔案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Files are being taken in.</source>
        <translation>正在收取檔案。</translation>
    </message>
    <message>
        <source>There are no figures yet.</source>
        <translation>尚無數字。</translation>
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
        <translation>已信任一個憑證機構。</translation>
    </message>
    <message>
        <source>It believes nobody yet: it asks for root.pem with the first summary.</source>
        <translation>尚未信任任何對象：收取第一份摘要時會要求選擇 root.pem。</translation>
    </message>
    <message>
        <source>Choose a summary first.</source>
        <translation>請先選擇一份摘要。</translation>
    </message>
    <message>
        <source>A newer summary of the same period stands; answer that one.</source>
        <translation>同一期間已有較新的摘要；請答覆該份。</translation>
    </message>
    <message>
        <source>Nothing was taken in since this file was opened.</source>
        <translation>此檔案開啟後尚未收取任何摘要。</translation>
    </message>
    <message>
        <source>Settings: {added} new, {changed} changed, {skipped} as they were, {refused} refused.</source>
        <translation>設定：新增 {added}、變更 {changed}、不變 {skipped}、拒絕 {refused}。</translation>
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
    <name>HelpDock</name>
    <message>
        <source>Go to a cell or a field, and this pane tells what it means.</source>
        <translation>移到儲存格或欄位，此窗格會說明其意義。</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Help on the field</source>
        <translation>欄位說明</translation>
    </message>
    <message>
        <source>What the field in use means, an example, what may be typed, and which figures use it.</source>
        <translation>使用中欄位的意義、範例、可輸入的內容，以及哪些數字會用到。</translation>
    </message>
    <message>
        <source>Esc goes back to the field; F1 here closes the help.</source>
        <translation>按 Esc 回到欄位；在此按 F1 關閉說明。</translation>
    </message>
</context>
<context>
    <name>HoursPane</name>
    <message>
        <source>&amp;Rows</source>
        <translation>列(&amp;R)</translation>
    </message>
    <message>
        <source>What each row adds up: a person, department, program or month.</source>
        <translation>每一列加總的對象：人員、部門、計畫或月份。</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>列的內容</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>欄(&amp;C)</translation>
    </message>
    <message>
        <source>What each column adds up, if anything.</source>
        <translation>每一欄加總的對象（如有）。</translation>
    </message>
    <message>
        <source>What the columns are</source>
        <translation>欄的內容</translation>
    </message>
    <message>
        <source>Ce&amp;lls</source>
        <translation>儲存格(&amp;L)</translation>
    </message>
    <message>
        <source>What the cells hold: all hours, or only those of one kind.</source>
        <translation>儲存格的內容：全部時數，或只有其中一種。</translation>
    </message>
    <message>
        <source>What the cells hold</source>
        <translation>儲存格的內容</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出…(&amp;X)</translation>
    </message>
    <message>
        <source>Write this table as a workbook or CSV file</source>
        <translation>將此表寫成活頁簿或 CSV 檔案</translation>
    </message>
    <message>
        <source>This table names volunteers. Their names leave this file only by exporting it; give it only to people who may know them.</source>
        <translation>此表列有志工姓名。姓名只有在匯出時才會離開此檔案；請只交給有權知悉的人。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時數</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Export hours</source>
        <translation>匯出時數</translation>
    </message>
    <message>
        <source>The hours were written to {file}.</source>
        <translation>時數已寫入 {file}。</translation>
    </message>
    <message>
        <source>It names volunteers.</source>
        <translation>此表列有志工姓名。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在寫入 {file}</translation>
    </message>
    <message>
        <source>Nothing was logged in this period.</source>
        <translation>此期間沒有任何紀錄。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>沒有可匯出的內容。</translation>
    </message>
    <message>
        <source>{period}: {hours} hours, {participations} participations, {people} volunteers (distinct people)</source>
        <translation>{period}：{hours} 小時、{participations} 人次、{people} 位志工（不重複）</translation>
    </message>
</context>
<context>
    <name>HoursReason</name>
    <message numerus="yes">
        <source>Unlock %n row(s)?</source>
        <translation>
            <numerusform>要解除鎖定 %n 列嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解除鎖定(&amp;U)</translation>
    </message>
    <message>
        <source>The rows can be edited again; who edits one submits it again. The journal keeps the reason.</source>
        <translation>這些列可再次編輯；編輯的人須重新送出。日誌會保留原因。</translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) back?</source>
        <translation>
            <numerusform>要退回 %n 列嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Send &amp;back</source>
        <translation>退回(&amp;B)</translation>
    </message>
    <message>
        <source>The rows are no longer submitted or approved. The journal keeps the reason.</source>
        <translation>這些列將不再是已送出或已核可的狀態。日誌會保留原因。</translation>
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
        <source>How dates such as 3/4/2025 are read. Only needed where the column does not settle it.</source>
        <translation>如 3/4/2025 的日期如何判讀。只有在該欄本身無法判定時才需要。</translation>
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
        <translation>建立憑證機構</translation>
    </message>
    <message>
        <source>Whoever keeps the authority says who may sign for a site. Its key stays in one folder under a passphrase; root.pem is handed out to everybody who verifies.</source>
        <translation>保管憑證機構的人決定誰可代表廠區簽署。其金鑰以密語保護，存放在單一資料夾；root.pem 則發送給所有需要驗證的人。</translation>
    </message>
    <message>
        <source>&amp;Name of the authority</source>
        <translation>憑證機構名稱(&amp;N)</translation>
    </message>
    <message>
        <source>The authority&apos;s name as it stands in every certificate.</source>
        <translation>憑證機構的名稱，如每份憑證上所示。</translation>
    </message>
    <message>
        <source>Head office of …</source>
        <translation>總部：…</translation>
    </message>
    <message>
        <source>&amp;Empty folder for it</source>
        <translation>存放用的空資料夾(&amp;E)</translation>
    </message>
    <message>
        <source>An empty folder for the authority&apos;s key and certificate. Keep it where only head office comes.</source>
        <translation>存放憑證機構之金鑰與憑證的空資料夾。請放在只有總部能進入之處。</translation>
    </message>
    <message>
        <source>&amp;Passphrase of its key</source>
        <translation>金鑰的密語(&amp;P)</translation>
    </message>
    <message>
        <source>Protects the authority&apos;s key. Without it nobody can issue certificates, and nobody can find it out.</source>
        <translation>保護憑證機構的金鑰。沒有它就無法核發憑證，也沒有人能查出。</translation>
    </message>
    <message>
        <source>Several words that nobody would guess</source>
        <translation>幾個他人猜不到的詞</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>再次輸入密語(&amp;A)</translation>
    </message>
    <message>
        <source>The same passphrase once more, so that a slip is noticed.</source>
        <translation>再輸入一次相同的密語，以便發現筆誤。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>建立(&amp;B)</translation>
    </message>
    <message>
        <source>Empty folder for the authority</source>
        <translation>存放憑證機構的空資料夾</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>兩次輸入的密語不同。請輸入兩次相同的密語。</translation>
    </message>
    <message>
        <source>Making the authority</source>
        <translation>正在建立憑證機構</translation>
    </message>
    <message>
        <source>The authority is there</source>
        <translation>憑證機構已建立</translation>
    </message>
    <message>
        <source>Hand out {file} to everybody who verifies. Read this fingerprint to them by telephone:</source>
        <translation>請將 {file} 發送給所有需要驗證的人，並以電話向他們唸出此指紋：</translation>
    </message>
    <message>
        <source>Keep the folder on a medium of your own and back it up; without it nobody can be let sign any more.</source>
        <translation>請將資料夾保存在您自己的儲存媒體上並備份；沒有它，就無法再授權任何人簽署。</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Answer a request</source>
        <translation>答覆申請</translation>
    </message>
    <message>
        <source>Read the fingerprint with the officer on the telephone before you answer. The answer says who may sign for the site.</source>
        <translation>答覆前，請以電話與簽署人核對指紋。答覆會載明誰可代表廠區簽署。</translation>
    </message>
    <message>
        <source>&amp;Request from the officer</source>
        <translation>簽署人的申請(&amp;R)</translation>
    </message>
    <message>
        <source>The file that the officer sent: who asks, for which site.</source>
        <translation>承辦人寄來的檔案：誰提出申請、為哪一個廠區。</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>申請人</translation>
    </message>
    <message>
        <source>Fingerprint of their key</source>
        <translation>其金鑰的指紋</translation>
    </message>
    <message>
        <source>Tick only after reading the fingerprint to each other, such as by telephone.</source>
        <translation>雙方（例如以電話）互相讀出指紋核對後才勾選。</translation>
    </message>
    <message>
        <source>I &amp;compared the fingerprint with the officer</source>
        <translation>我已與簽署人核對指紋(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the authority</source>
        <translation>憑證機構的密語(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase of the authority&apos;s key.</source>
        <translation>憑證機構金鑰的密語。</translation>
    </message>
    <message>
        <source>Save the &amp;answer as</source>
        <translation>答覆另存為(&amp;A)</translation>
    </message>
    <message>
        <source>The file that goes back to the officer.</source>
        <translation>寄回給承辦人的檔案。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>核發(&amp;I)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Requests (*.request *.csr);;All files (*)</source>
        <translation>申請 (*.request *.csr);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Answers (*.pem)</source>
        <translation>答覆 (*.pem)</translation>
    </message>
    <message>
        <source>Issuing the certificate</source>
        <translation>正在核發憑證</translation>
    </message>
    <message>
        <source>{name} for facility {facility}</source>
        <translation>{name}，廠區 {facility}</translation>
    </message>
    <message>
        <source>The answer is ready</source>
        <translation>答覆已備妥</translation>
    </message>
    <message>
        <source>{name} may sign for {facility} until {day}. Send {file} to the officer.</source>
        <translation>{name} 可代表 {facility} 簽署至 {day}。請將 {file} 傳送給簽署人。</translation>
    </message>
    <message>
        <source>The answer is no secret: only the officer’s own key can open what it encloses.</source>
        <translation>答覆並非機密：只有簽署人自己的金鑰能開啟其中的內容。</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有類型</translation>
    </message>
    <message>
        <source>Every sheet</source>
        <translation>所有工作表</translation>
    </message>
    <message>
        <source>Every field</source>
        <translation>所有欄位</translation>
    </message>
    <message>
        <source>Choose a sheet first.</source>
        <translation>請先選擇工作表。</translation>
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
        <source>Shows only entries in which every word occurs.</source>
        <translation>只顯示含有每個字詞的項目。</translation>
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
        <source>&amp;Person</source>
        <translation>人員(&amp;P)</translation>
    </message>
    <message>
        <source>Shows only what this person did.</source>
        <translation>只顯示此人所做的。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>Shows only this kind of act.</source>
        <translation>只顯示這類動作。</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>Shows only changes to this sheet.</source>
        <translation>只顯示對此工作表的變更。</translation>
    </message>
    <message>
        <source>F&amp;ield</source>
        <translation>欄位(&amp;I)</translation>
    </message>
    <message>
        <source>Shows only changes to this field. Choose a sheet first.</source>
        <translation>只顯示對此欄位的變更。請先選擇工作表。</translation>
    </message>
    <message>
        <source>Fr&amp;om</source>
        <translation>自(&amp;O)</translation>
    </message>
    <message>
        <source>The first day that is shown.</source>
        <translation>顯示的第一天。</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>至(&amp;U)</translation>
    </message>
    <message>
        <source>The last day that is shown.</source>
        <translation>顯示的最後一天。</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>清除篩選條件(&amp;C)</translation>
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
        <source>{shown} of {all} entries</source>
        <translation>{shown}／{all} 筆記錄</translation>
    </message>
    <message>
        <source>Every entry is shown already.</source>
        <translation>已顯示所有項目。</translation>
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
        <source>Set the project&apos;s settings</source>
        <translation>變更專案設定</translation>
    </message>
    <message>
        <source>Attach {codes}</source>
        <translation>附加 {codes}</translation>
    </message>
    <message>
        <source>Link {codes}</source>
        <translation>連結 {codes}</translation>
    </message>
    <message>
        <source>Unlink {codes}</source>
        <translation>取消連結 {codes}</translation>
    </message>
    <message>
        <source>Take {keep} and {other} as one person</source>
        <translation>將 {keep} 與 {other} 視為同一人</translation>
    </message>
    <message>
        <source>Part {number} again</source>
        <translation>重新分開 {number}</translation>
    </message>
    <message>
        <source>Submit hours of {count} rows</source>
        <translation>送出 {count} 列的時數</translation>
    </message>
    <message>
        <source>Submit hours</source>
        <translation>送出時數</translation>
    </message>
    <message>
        <source>Approve hours of {count} rows</source>
        <translation>核可 {count} 列的時數</translation>
    </message>
    <message>
        <source>Approve hours</source>
        <translation>核可時數</translation>
    </message>
    <message>
        <source>Lock hours of {count} rows</source>
        <translation>鎖定 {count} 列的時數</translation>
    </message>
    <message>
        <source>Lock hours</source>
        <translation>鎖定時數</translation>
    </message>
    <message>
        <source>Unlock hours of {count} rows</source>
        <translation>解除 {count} 列的時數鎖定</translation>
    </message>
    <message>
        <source>Unlock hours</source>
        <translation>解除時數鎖定</translation>
    </message>
    <message>
        <source>Send back hours of {count} rows</source>
        <translation>退回 {count} 列的時數</translation>
    </message>
    <message>
        <source>Send back hours</source>
        <translation>退回時數</translation>
    </message>
    <message>
        <source>Print sign-in sheet {number}</source>
        <translation>列印簽到表 {number}</translation>
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
    <message>
        <source>Reopen {period}</source>
        <translation>重新開啟 {period}</translation>
    </message>
    <message>
        <source>Begin the file</source>
        <translation>建立檔案</translation>
    </message>
    <message>
        <source>Typed or changed</source>
        <translation>輸入或變更</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>已清除</translation>
    </message>
</context>
<context>
    <name>LinkEvidenceDialog</name>
    <message>
        <source>Link evidence</source>
        <translation>連結佐證</translation>
    </message>
    <message>
        <source>Evidence that the project holds</source>
        <translation>專案中的佐證</translation>
    </message>
    <message>
        <source>Shows only evidence in whose title, file or code every word occurs.</source>
        <translation>只顯示標題、檔案或代碼中含有每個字詞的佐證。</translation>
    </message>
    <message>
        <source>Filter by title, file or code</source>
        <translation>依標題、檔案或代號篩選</translation>
    </message>
    <message>
        <source>There is no other evidence yet. Attach files instead.</source>
        <translation>還沒有其他佐證。請改為附加檔案。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>連結(&amp;L)</translation>
    </message>
    <message>
        <source>Choose a file in the list first.</source>
        <translation>請先在清單中選擇一個檔案。</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>{period} is closed: summary {number} was signed over this row. A change needs a reason.</source>
        <translation>{period} 已關閉：第 {number} 號摘要已簽署，涵蓋此列。變更須註明原因。</translation>
    </message>
</context>
<context>
    <name>LogActs</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>顯示(&amp;W)</translation>
    </message>
    <message>
        <source>Shows only rows of this state of approval.</source>
        <translation>只顯示此核可狀態的列。</translation>
    </message>
    <message>
        <source>Rows in which state are shown</source>
        <translation>顯示哪些狀態的列</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>送出(&amp;S)</translation>
    </message>
    <message>
        <source>Hand the selected rows in for approval</source>
        <translation>送出選取的列以供核可</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>核可(&amp;A)</translation>
    </message>
    <message>
        <source>Approve the selected rows; nobody approves his or her own hours</source>
        <translation>核可選取的列；任何人都不能核可自己的時數</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>鎖定(&amp;L)</translation>
    </message>
    <message>
        <source>Lock approved rows, so that nobody edits them</source>
        <translation>鎖定已核可的列，使其無法編輯</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>解除鎖定…(&amp;U)</translation>
    </message>
    <message>
        <source>Open locked rows again, with a reason</source>
        <translation>解除列的鎖定，並註明原因</translation>
    </message>
    <message>
        <source>Send &amp;back…</source>
        <translation>退回…(&amp;B)</translation>
    </message>
    <message>
        <source>Give rows back to whoever entered them, with a reason</source>
        <translation>將列退回給輸入者，並註明原因</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已輸入</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有列</translation>
    </message>
    <message>
        <source>Working on the hours</source>
        <translation>正在處理時數</translation>
    </message>
    <message>
        <source>Select rows of the log first.</source>
        <translation>請先在志工紀錄中選取列。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left as they were.</source>
        <translation>
            <numerusform>%n 列保持原狀。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) submitted.</source>
        <translation>
            <numerusform>已送出 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) approved.</source>
        <translation>
            <numerusform>已核可 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) locked.</source>
        <translation>
            <numerusform>已鎖定 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unlocked.</source>
        <translation>
            <numerusform>已解除鎖定 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) sent back.</source>
        <translation>
            <numerusform>已退回 %n 列。</numerusform>
        </translation>
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
        <source>Num&amp;bers of this page</source>
        <translation>此頁的數字(&amp;B)</translation>
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
        <source>G&amp;roups of rows</source>
        <translation>列的分組(&amp;R)</translation>
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
        <source>Open to ins&amp;pect…</source>
        <translation>開啟以檢視…(&amp;P)</translation>
    </message>
    <message>
        <source>Look at a sealed project, or one from somebody else, without touching it</source>
        <translation>檢視已封存或他人提供的專案，而不更動它</translation>
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
        <source>Take in a receip&amp;t…</source>
        <translation>收取回條…(&amp;T)</translation>
    </message>
    <message>
        <source>Take in head office&apos;s answer to a signed summary</source>
        <translation>收取總部對已簽署摘要的答覆</translation>
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
        <source>&amp;Backups…</source>
        <translation>備份…(&amp;B)</translation>
    </message>
    <message>
        <source>Dated copies of this project; compare one and bring it back</source>
        <translation>此專案各日期的副本；可比較並還原</translation>
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
        <source>&amp;Group by the column in use</source>
        <translation>依使用中的欄分組(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>取消分組(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open all groups</source>
        <translation>展開所有群組(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close all groups</source>
        <translation>收合所有群組(&amp;C)</translation>
    </message>
    <message>
        <source>F&amp;ill down</source>
        <translation>向下填滿(&amp;I)</translation>
    </message>
    <message>
        <source>Repeat the ro&amp;w</source>
        <translation>重複此列(&amp;W)</translation>
    </message>
    <message>
        <source>A new row like this one, or like the last: what most rows share is there, who and how much is left to type</source>
        <translation>新增與此列或最後一列相似的列：大多數列共有的內容照填，由誰參與及多少留待輸入</translation>
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
        <source>&amp;Search all records…</source>
        <translation>搜尋所有資料…(&amp;S)</translation>
    </message>
    <message>
        <source>Do any&amp;thing…</source>
        <translation>執行任何事…(&amp;T)</translation>
    </message>
    <message>
        <source>Import anot&amp;her spreadsheet…</source>
        <translation>匯入其他試算表…(&amp;H)</translation>
    </message>
    <message>
        <source>A spreadsheet that is not in the workbook&apos;s format: say what its columns mean, once</source>
        <translation>非活頁簿格式的試算表：只需說明一次各欄的意義</translation>
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
        <source>F&amp;ollow this number</source>
        <translation>追查此數字(&amp;O)</translation>
    </message>
    <message>
        <source>How a figure came about: formula, what went in, the rows, who entered them and when</source>
        <translation>數字的由來：公式、納入的數值、相關的列、由誰於何時輸入</translation>
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
        <source>&amp;Help on the field</source>
        <translation>欄位說明(&amp;H)</translation>
    </message>
    <message>
        <source>What the field in use means, an example, and which figures use it</source>
        <translation>使用中欄位的意義、範例，以及哪些數字會用到</translation>
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
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
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
    <name>MapDoors</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose an evaluation first.</source>
        <translation>請先選擇評估。</translation>
    </message>
    <message>
        <source>Choose an outcome in the value map first.</source>
        <translation>請先在影響力地圖中選擇成果。</translation>
    </message>
    <message>
        <source>An .xlsx or .csv in the layout of the Value Map spreadsheet, shown before it is taken in</source>
        <translation>採 Value Map 試算表版面的 .xlsx 或 .csv，匯入前會先顯示</translation>
    </message>
    <message>
        <source>The value map as .xlsx with live formulas, which anybody can recalculate</source>
        <translation>將影響力地圖存成含有公式的 .xlsx，任何人都能重新計算</translation>
    </message>
    <message>
        <source>Value the outcome by a proxy of the shelf, converted step by step</source>
        <translation>以代理變數庫中的代理變數計算成果價值，逐步換算</translation>
    </message>
    <message>
        <source>Workbooks and CSV files (*.xlsx *.csv)</source>
        <translation>活頁簿與 CSV 檔案 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Take in a value map</source>
        <translation>匯入影響力地圖</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在讀取 {file}</translation>
    </message>
    <message>
        <source>Write the value map</source>
        <translation>寫出影響力地圖</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>The value map was written to {file}.</source>
        <translation>影響力地圖已寫入 {file}。</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在寫入 {file}</translation>
    </message>
</context>
<context>
    <name>MapImportDialog</name>
    <message>
        <source>Take in a value map</source>
        <translation>匯入影響力地圖</translation>
    </message>
    <message>
        <source>Value map in s&amp;heet</source>
        <translation>影響力地圖所在工作表(&amp;H)</translation>
    </message>
    <message>
        <source>The sheet of the file that holds the value map.</source>
        <translation>檔案中存放影響力地圖的工作表。</translation>
    </message>
    <message>
        <source>Sheet of the workbook that holds the value map</source>
        <translation>活頁簿中存放影響力地圖的工作表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Each column of the file and the field that it means.</source>
        <translation>檔案的每一欄與它代表的欄位。</translation>
    </message>
    <message>
        <source>Columns of the file and what each means</source>
        <translation>檔案的各欄及其意義</translation>
    </message>
    <message>
        <source>Rows taken</source>
        <translation>匯入的列</translation>
    </message>
    <message>
        <source>Rows that would be taken in</source>
        <translation>將匯入的列</translation>
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
        <source>Other impact</source>
        <translation>影響力不同</translation>
    </message>
    <message>
        <source>Impacts that the file states differently</source>
        <translation>檔案所載影響力與計算不同者</translation>
    </message>
    <message>
        <source>Takes the discount rate that the file states for this evaluation, too.</source>
        <translation>連同檔案所載的折現率一併採用於此評估。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;in</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Take in {file}</source>
        <translation>匯入 {file}</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Its header</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>第一個值</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>意義</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>What column {column} means</source>
        <translation>第 {column} 欄的意義</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年數</translation>
    </message>
    <message>
        <source>Proxy value</source>
        <translation>代理變數值</translation>
    </message>
    <message>
        <source>Deadweight</source>
        <translation>無謂因子</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>移轉因子</translation>
    </message>
    <message>
        <source>Attribution to others</source>
        <translation>歸因因子</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>衰減因子</translation>
    </message>
    <message>
        <source>Input: {what}</source>
        <translation>投入：{what}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
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
        <source>In the file</source>
        <translation>檔案所載</translation>
    </message>
    <message>
        <source>By its row</source>
        <translation>依該列計算</translation>
    </message>
    <message>
        <source>Sheet {name}, header in rows {first} to {last}.</source>
        <translation>工作表 {name}，標題位於第 {first} 至 {last} 列。</translation>
    </message>
    <message>
        <source>{read} rows read: {outcomes} outcomes and {inputs} inputs taken, {refused} rows refused.</source>
        <translation>讀取 {read} 列：匯入 {outcomes} 項成果與 {inputs} 項投入，拒絕 {refused} 列。</translation>
    </message>
    <message>
        <source>Take over the file&apos;s discount rate of {rate}</source>
        <translation>採用檔案的折現率 {rate}</translation>
    </message>
    <message>
        <source>Take over the file&apos;s discount rate of {rate} and its other conventions</source>
        <translation>採用檔案的折現率 {rate} 及其他約定</translation>
    </message>
    <message>
        <source>No row can be taken in.</source>
        <translation>沒有可匯入的列。</translation>
    </message>
    <message>
        <source>Rows taken ({count})</source>
        <translation>匯入的列（{count}）</translation>
    </message>
    <message>
        <source>Refused ({count})</source>
        <translation>被拒絕（{count}）</translation>
    </message>
    <message>
        <source>Other impact ({count})</source>
        <translation>影響力不同（{count}）</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in.</source>
        <translation>
            <numerusform>已匯入 %n 列。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaterialityPane</name>
    <message>
        <source>Decision for each outcome</source>
        <translation>各項成果的決定</translation>
    </message>
    <message>
        <source>This outcome is</source>
        <translation>此成果</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>具重大性</translation>
    </message>
    <message>
        <source>Not materia&amp;l</source>
        <translation>不具重大性(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;because</source>
        <translation>原因(&amp;B)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Relevance to stakeholders, policy or peers, and how much of it there is</source>
        <translation>與利害關係人、政策或同業的相關性，以及影響的程度</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>決定(&amp;D)</translation>
    </message>
    <message>
        <source>Changes that were left out of the value map</source>
        <translation>未納入影響力地圖的改變</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Say first whether the outcome is material.</source>
        <translation>請先說明此成果是否具重大性。</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>material</source>
        <translation>具重大性</translation>
    </message>
    <message>
        <source>not material</source>
        <translation>不具重大性</translation>
    </message>
    <message>
        <source>Choose an evaluation above to decide which of its outcomes are material.</source>
        <translation>請在上方選擇評估，以決定其中哪些成果具重大性。</translation>
    </message>
    <message>
        <source>There are no outcomes to decide on yet.</source>
        <translation>還沒有可判定的成果。</translation>
    </message>
    <message>
        <source>Every outcome is decided on.</source>
        <translation>所有成果皆已決定。</translation>
    </message>
    <message>
        <source>Would leaving it out change what a reader decides? {undecided} of {count} outcomes are undecided.</source>
        <translation>略去它是否會改變讀者的決定？{count} 項成果中有 {undecided} 項尚未判定。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose an outcome in the table first.</source>
        <translation>請先在表格中選擇成果。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Take as one person</source>
        <translation>視為同一人</translation>
    </message>
    <message>
        <source>Hours of both numbers count for one person from now on. No row changes; parting them gives everything back.</source>
        <translation>從現在起，兩個編號的時數都計為同一人。任何列都不會變更；分開後一切恢復原狀。</translation>
    </message>
    <message>
        <source>Hours count &amp;for</source>
        <translation>時數歸於(&amp;F)</translation>
    </message>
    <message>
        <source>The number that the hours of both count for. The other one becomes its alias.</source>
        <translation>兩者的時數計入的編號。另一個成為其別名。</translation>
    </message>
    <message>
        <source>Number that hours count for</source>
        <translation>時數所歸的編號</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Why both numbers are one person. It stands in the journal.</source>
        <translation>為何兩個編號是同一人。會記在日誌。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Optional; it stands in the journal</source>
        <translation>選填；會記入日誌</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take as one person</source>
        <translation>視為同一人(&amp;T)</translation>
    </message>
    <message>
        <source>{other} counts for {keep} from now on.</source>
        <translation>從現在起，{other} 計入 {keep}。</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>MovedList</name>
    <message>
        <source>Entry {number}, {author}: {reason}</source>
        <translation>第 {number} 筆記錄，{author}：{reason}</translation>
    </message>
    <message>
        <source>{period}: the signed file is not at hand, so its figures cannot be compared.</source>
        <translation>{period}：找不到已簽署的檔案，因此無法比較其數字。</translation>
    </message>
    <message>
        <source>{period}: none of the {signed} signed figures has moved.</source>
        <translation>{period}：{signed} 個已簽署的數字都沒有變動。</translation>
    </message>
    <message>
        <source>{period}: {count} of {signed} signed figures have moved.</source>
        <translation>{period}：{signed} 個已簽署的數字中有 {count} 個已變動。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未簽署</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
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
        <source>The file that the project is kept in. It is one file and can be copied as such.</source>
        <translation>存放專案的檔案。它是單一檔案，可直接複製。</translation>
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
        <source>Shows only objectives in which every word occurs.</source>
        <translation>只顯示含有每個字詞的目標。</translation>
    </message>
    <message>
        <source>Filter objectives</source>
        <translation>篩選目標</translation>
    </message>
    <message>
        <source>Shows objectives as a tree with their scores, or as tables to type in.</source>
        <translation>以附分數的樹狀，或以可輸入的表格顯示目標。</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>顯示方式</translation>
    </message>
    <message>
        <source>Carry &amp;on…</source>
        <translation>承接上一年度目標…(&amp;O)</translation>
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
        <source>&amp;Check in…</source>
        <translation>回報進度…(&amp;C)</translation>
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
        <source>Tree</source>
        <translation>樹狀</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
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
        <source>Check in</source>
        <translation>回報進度</translation>
    </message>
    <message>
        <source>Enter where the key result stands, or press Ctrl+J.</source>
        <translation>請輸入關鍵結果目前的數值，或按 Ctrl+J。</translation>
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
        <source>Partners</source>
        <translation>合作單位</translation>
    </message>
    <message>
        <source>screen a partner, audit visit</source>
        <translation>審查合作單位、稽核訪視</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>calendar, events, sign up, local team</source>
        <translation>行事曆、活動、報名、在地團隊</translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation>目標與關鍵結果</translation>
    </message>
    <message>
        <source>check in, revise a target, carry on to the next year</source>
        <translation>進度回報、修訂目標值、延續到下一年</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>檢討會議</translation>
    </message>
    <message>
        <source>begin a review, decisions, minutes</source>
        <translation>開始檢討、決議、會議紀錄</translation>
    </message>
    <message>
        <source>Volunteer log</source>
        <translation>志工紀錄</translation>
    </message>
    <message>
        <source>hours, twins, merge people, approve, sign-in sheets</source>
        <translation>時數、雙胞胎、合併人員、核可、簽到表</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>gifts, in-kind, leverage</source>
        <translation>捐贈、實物、帶動資源</translation>
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
        <source>Proxy shelf</source>
        <translation>代理變數庫</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
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
    <name>PartnersPanel</name>
    <message>
        <source>May be supported</source>
        <translation>可提供支持</translation>
    </message>
    <message>
        <source>Not screened</source>
        <translation>尚未審查</translation>
    </message>
    <message>
        <source>Screening pending</source>
        <translation>審查中</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已否決</translation>
    </message>
    <message>
        <source>Approval lacking or run out</source>
        <translation>未核可或核可已到期</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>可否支持</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分數</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次訪視</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Passphrase of the authority</source>
        <translation>憑證機構的密語</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the authority</source>
        <translation>憑證機構的密語(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase that this file was protected with.</source>
        <translation>保護此檔案所用的密語。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Leaves out the first row, which names the columns.</source>
        <translation>不讀取第一列，該列是欄名。</translation>
    </message>
    <message>
        <source>The first row is a &amp;header: leave it out</source>
        <translation>第一列是標題：不讀取(&amp;H)</translation>
    </message>
    <message>
        <source>Puts each column where its header says, instead of where the block was pasted.</source>
        <translation>依標題所示放置各欄，而不是依貼上的位置。</translation>
    </message>
    <message>
        <source>Take the columns where the header &amp;says</source>
        <translation>依標題所示放置各欄(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>欄(&amp;C)</translation>
    </message>
    <message>
        <source>The pasted column that the next two choices are about.</source>
        <translation>接下來兩項選擇所指的貼上欄。</translation>
    </message>
    <message>
        <source>Pasted column</source>
        <translation>貼上的欄</translation>
    </message>
    <message>
        <source>&amp;goes to</source>
        <translation>放到(&amp;G)</translation>
    </message>
    <message>
        <source>The column of the grid that it is written into; its help is in the list.</source>
        <translation>要寫入表格中的哪一欄；清單中附有該欄的說明。</translation>
    </message>
    <message>
        <source>Where the column goes</source>
        <translation>該欄放到哪裡</translation>
    </message>
    <message>
        <source>&amp;read as</source>
        <translation>讀作(&amp;R)</translation>
    </message>
    <message>
        <source>How dates or decimals of the column are read, where they could be read in two ways.</source>
        <translation>該欄的日期或小數有兩種讀法時，如何判讀。</translation>
    </message>
    <message>
        <source>How the column is read</source>
        <translation>該欄如何判讀</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>顯示(&amp;H)</translation>
    </message>
    <message>
        <source>Shows all rows, or only those that need a look.</source>
        <translation>顯示全部列，或只顯示需要檢視的列。</translation>
    </message>
    <message>
        <source>Rows shown</source>
        <translation>顯示的列</translation>
    </message>
    <message>
        <source>What becomes of every cell</source>
        <translation>每個儲存格會變成什麼</translation>
    </message>
    <message>
        <source>Pastes small blocks without this window, where every cell is understood and nothing is overwritten.</source>
        <translation>若每個儲存格都能判讀且不覆寫任何內容，小區塊直接貼上，不顯示此視窗。</translation>
    </message>
    <message>
        <source>&amp;Do not ask for small blocks that are understood and overwrite nothing</source>
        <translation>能判讀且不覆寫任何內容的小區塊不再詢問(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Looking at the rows …</source>
        <translation>正在檢視各列…</translation>
    </message>
    <message>
        <source>The rows are still being looked at.</source>
        <translation>仍在檢視這些列。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n row(s)</source>
        <translation>
            <numerusform>貼上 %n 列(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: look at the column “What happens”.</source>
        <translation>不會有任何變更：請看「會發生什麼」欄。</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>新增 {count} 列</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>變更 {count} 列</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) overwritten</source>
        <translation>
            <numerusform>覆寫 %n 個儲存格</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} unfinished</source>
        <translation>未完成 {count} 列</translation>
    </message>
    <message>
        <source>{count} without change</source>
        <translation>無變更 {count} 列</translation>
    </message>
    <message>
        <source>{count} not taken</source>
        <translation>不採用 {count} 列</translation>
    </message>
    <message>
        <source>{count} not understood</source>
        <translation>無法判讀 {count} 個</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>{columns}: numbers such as 1.234 can be read in two ways.</source>
        <translation>{columns}：如 1.234 的數字有兩種讀法。</translation>
    </message>
    <message>
        <source>What is red is left out, unless you type it anew here.</source>
        <translation>紅色的內容不會採用，除非您在此重新輸入。</translation>
    </message>
    <message>
        <source>The header names the columns in another order; they go where it says.</source>
        <translation>標題的欄位順序不同；各欄依標題所示放置。</translation>
    </message>
    <message numerus="yes">
        <source>By the header this lies %n column(s) further right; it goes where the header says.</source>
        <translation>
            <numerusform>依標題所示，這些欄應再往右 %n 欄；將依標題放置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the header this lies %n column(s) further left; it goes where the header says.</source>
        <translation>
            <numerusform>依標題所示，這些欄應再往左 %n 欄；將依標題放置。</numerusform>
        </translation>
    </message>
    <message>
        <source>as shown: {way}</source>
        <translation>如所示：{way}</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>decimal point: 1,234.5</source>
        <translation>小數點：1,234.5</translation>
    </message>
    <message>
        <source>decimal comma: 1.234,5</source>
        <translation>小數逗號：1.234,5</translation>
    </message>
    <message>
        <source>as the column shows</source>
        <translation>依該欄的寫法</translation>
    </message>
    <message>
        <source>Paste into {sheet}</source>
        <translation>貼到{sheet}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>全部列</translation>
    </message>
    <message>
        <source>what is not understood</source>
        <translation>無法判讀的內容</translation>
    </message>
    <message>
        <source>rows that change</source>
        <translation>會變更的列</translation>
    </message>
</context>
<context>
    <name>PasteTable</name>
    <message>
        <source>What happens</source>
        <translation>會發生什麼</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>{letter} 欄</translation>
    </message>
    <message>
        <source>Pasted: “{text}”.</source>
        <translation>貼上的內容：「{text}」。</translation>
    </message>
    <message>
        <source>from “{text}”</source>
        <translation>原文「{text}」</translation>
    </message>
    <message>
        <source>from the register</source>
        <translation>取自名冊</translation>
    </message>
    <message>
        <source>was {old}</source>
        <translation>原為 {old}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{title} becomes {value}.</source>
        <translation>{title}成為 {value}。</translation>
    </message>
    <message>
        <source>It was {old}.</source>
        <translation>原為 {old}。</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>新增列</translation>
    </message>
    <message>
        <source>changes row {number}</source>
        <translation>變更第 {number} 列</translation>
    </message>
    <message>
        <source>unfinished row</source>
        <translation>未完成的列</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不採用</translation>
    </message>
    <message>
        <source>No rows can be added here.</source>
        <translation>此處不能新增列。</translation>
    </message>
    <message>
        <source>lacks {fields}</source>
        <translation>缺少 {fields}</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Looking at what is pasted</source>
        <translation>正在檢視貼上的內容</translation>
    </message>
    <message numerus="yes">
        <source>Pasting %n row(s)</source>
        <translation>
            <numerusform>正在貼上 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>已貼上 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not understood and left out.</source>
        <translation>
            <numerusform>有 %n 個儲存格無法判讀，未採用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>Likely t&amp;wins…</source>
        <translation>可能重複的人…(&amp;W)</translation>
    </message>
    <message>
        <source>Numbers that may be one person, with the reason</source>
        <translation>可能屬於同一人的編號，並附理由</translation>
    </message>
    <message>
        <source>Take as &amp;one person…</source>
        <translation>視為同一人…(&amp;O)</translation>
    </message>
    <message>
        <source>Take the two selected numbers as one person; no row changes</source>
        <translation>將選取的兩個編號視為同一人；任何列都不會變更</translation>
    </message>
    <message>
        <source>Pa&amp;rt again</source>
        <translation>重新分開(&amp;R)</translation>
    </message>
    <message>
        <source>Let the selected number be a person of its own again</source>
        <translation>讓選取的編號恢復為獨立的一個人</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>遺忘…(&amp;G)</translation>
    </message>
    <message>
        <source>Delete the name and department of somebody who asks for it; rows and figures stay</source>
        <translation>刪除要求者的姓名與部門；列與數字保留</translation>
    </message>
    <message>
        <source>{number} is a person again.</source>
        <translation>{number} 已恢復為獨立的一個人。</translation>
    </message>
    <message>
        <source>Select two people in the list first.</source>
        <translation>請先在清單中選取兩個人。</translation>
    </message>
    <message>
        <source>Select one number that counts for another person first.</source>
        <translation>請先選取一個計入他人的編號。</translation>
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
    <message>
        <source>The year or half-year whose figures all pages show. Rows belong to it by their date.</source>
        <translation>所有頁面所顯示數字的年度或半年度。各列依其日期歸屬。</translation>
    </message>
    <message>
        <source>Closed: summary {number} was signed.</source>
        <translation>已關閉：已簽署摘要 {number}。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>複製圖片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>儲存圖片…(&amp;S)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>儲存圖片</translation>
    </message>
    <message>
        <source>“{file}” could not be written. Choose another folder.</source>
        <translation>無法寫入「{file}」。請選擇另一個資料夾。</translation>
    </message>
    <message>
        <source>Copy or save this picture</source>
        <translation>複製或儲存此圖</translation>
    </message>
</context>
<context>
    <name>PrintSheetDialog</name>
    <message>
        <source>Print a sign-in sheet</source>
        <translation>列印簽到表</translation>
    </message>
    <message>
        <source>The sheet bears a number that this project keeps. When it comes back, count the signatures and enter the hours with its number: both must tie.</source>
        <translation>簽到表帶有由本專案保存的編號。收回後，請清點簽名數，並以該編號輸入時數：兩者必須相符。</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>活動(&amp;E)</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>計畫(&amp;P)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>計畫</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Blank lines</source>
        <translation>空白行數(&amp;B)</translation>
    </message>
    <message>
        <source>Empty lines at the end, for people who come without signing up.</source>
        <translation>末尾的空白列，供未報名而到場的人使用。</translation>
    </message>
    <message>
        <source>Blank lines for people who did not sign up</source>
        <translation>供未報名者使用的空白行</translation>
    </message>
    <message>
        <source>&amp;Language of the sheet</source>
        <translation>簽到表的語言(&amp;L)</translation>
    </message>
    <message>
        <source>The language of the printed sheet.</source>
        <translation>列印簽到表的語言。</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>簽到表的語言</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>紙張(&amp;A)</translation>
    </message>
    <message>
        <source>The size of the paper in the printer.</source>
        <translation>印表機的紙張大小。</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>紙張大小</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印…(&amp;P)</translation>
    </message>
    <message>
        <source>No event: a program and a day</source>
        <translation>無活動：指定計畫與日期</translation>
    </message>
    <message>
        <source>The event says program and day.</source>
        <translation>計畫與日期依活動而定。</translation>
    </message>
    <message>
        <source>The sheet has blank lines only: who signs up for an event stands on its sheet by name.</source>
        <translation>簽到表只有空白行：報名活動者的姓名會列在該活動的簽到表上。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) signed up and will stand on it by name.</source>
        <translation>
            <numerusform>已有 %n 人報名，姓名會列在簽到表上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Click to go there</source>
        <translation>按一下即可前往</translation>
    </message>
</context>
<context>
    <name>ProgramsPanel</name>
    <message>
        <source>What the facility runs, under one of the four development strategies.</source>
        <translation>廠區執行的計畫，各屬四大發展策略之一。</translation>
    </message>
    <message>
        <source>Shows only programs in which every word occurs.</source>
        <translation>只顯示含有每個字詞的計畫。</translation>
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
        <source>&amp;Carry on</source>
        <translation>延續至下一年(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>計畫的各部分</translation>
    </message>
    <message>
        <source>About</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Theory of change</source>
        <translation>改變理論</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>預算</translation>
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
        <source>{code} is planned for the next year: all that was planned before, without results.</source>
        <translation>已為下一年規劃 {code}：包含先前規劃的一切，不含成果。</translation>
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
        <source>Copy the program to the next year, without its results</source>
        <translation>將計畫複製到下一年，不含其成果</translation>
    </message>
    <message>
        <source>Choose a whole program first.</source>
        <translation>請先選擇一個完整的計畫。</translation>
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
        <source>Examining {file}</source>
        <translation>正在檢查 {file}</translation>
    </message>
    <message>
        <source>Everything that you entered before was saved when you entered it, and is still open here. Only the last step was not taken: enter it once more in the copy.</source>
        <translation>您先前輸入的一切都在輸入當下儲存，且仍在此開啟。只有最後一步沒有完成：請在副本中再輸入一次。</translation>
    </message>
    <message>
        <source>Save a copy &amp;elsewhere…</source>
        <translation>在別處儲存副本…(&amp;E)</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>在別處儲存副本</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>正在寫入 {file}</translation>
    </message>
    <message>
        <source>The copy was not made</source>
        <translation>未建立副本</translation>
    </message>
    <message>
        <source>The project is still open here.</source>
        <translation>專案仍在此開啟。</translation>
    </message>
    <message>
        <source>Choose another &amp;place…</source>
        <translation>選擇其他位置…(&amp;P)</translation>
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
        <source>Projects and sealed projects (*{project} *{sealed})</source>
        <translation>專案與密封的專案 (*{project} *{sealed})</translation>
    </message>
    <message>
        <source>Open to inspect</source>
        <translation>開啟以供檢視</translation>
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
    <name>PublishedTableDialog</name>
    <message>
        <source>Published tables</source>
        <translation>已發表的表格</translation>
    </message>
    <message>
        <source>The sensitivity tables that published evaluations print, made for this one. Choose a kind, look at what it leads to, and keep the lines that you want as scenarios.</source>
        <translation>已發表的評估中所印的敏感度分析表，為此評估製作。請選擇種類，查看結果，並將您要的各行保留為情境。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>Kind of table</source>
        <translation>表格種類</translation>
    </message>
    <message>
        <source>The kind of table that studies publish: what is changed from line to line.</source>
        <translation>研究報告所刊載的表格種類：各行之間變更什麼。</translation>
    </message>
    <message>
        <source>A&amp;mount</source>
        <translation>幅度(&amp;M)</translation>
    </message>
    <message>
        <source>By how much each line changes it.</source>
        <translation>每一行變更多少。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>成果(&amp;O)</translation>
    </message>
    <message>
        <source>The outcome that the table is about.</source>
        <translation>此表格所針對的成果。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Lines of the table, ticked to be kept</source>
        <translation>表格各行，勾選者將保留</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Keep as &amp;scenarios</source>
        <translation>保留為情境(&amp;S)</translation>
    </message>
    <message>
        <source>As it stands: gross ratio {ratio}.</source>
        <translation>目前狀況：總比率 {ratio}。</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Gross ratio</source>
        <translation>總比率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>淨現值</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>Tick the lines that are to be kept.</source>
        <translation>請勾選要保留的各行。</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n line(s) as &amp;scenarios</source>
        <translation>
            <numerusform>將 %n 行保留為情境(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) added.</source>
        <translation>
            <numerusform>已新增 %n 個情境。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedTables</name>
    <message>
        <source>Set a share of all outcomes to …</source>
        <translation>將所有成果的某項比例設為…</translation>
    </message>
    <message>
        <source>Set several shares together to …</source>
        <translation>將數項比例一併設為…</translation>
    </message>
    <message>
        <source>Percentage points more and less</source>
        <translation>增減百分點</translation>
    </message>
    <message>
        <source>Per cent more and less</source>
        <translation>增減百分比</translation>
    </message>
    <message>
        <source>Without each outcome</source>
        <translation>逐一排除各成果</translation>
    </message>
    <message>
        <source>Without each stakeholder</source>
        <translation>逐一排除各利害關係人</translation>
    </message>
    <message>
        <source>Another quantity</source>
        <translation>其他數量</translation>
    </message>
    <message>
        <source>Other inputs</source>
        <translation>其他投入</translation>
    </message>
</context>
<context>
    <name>ReadinessPane</name>
    <message>
        <source>Points of an assurance review</source>
        <translation>確信審查要點</translation>
    </message>
    <message>
        <source>Choose an evaluation above to see what a review would miss.</source>
        <translation>請在上方選擇評估，查看審查時會發現的缺漏。</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>已涵蓋</translation>
    </message>
    <message>
        <source>open</source>
        <translation>尚未涵蓋</translation>
    </message>
    <message>
        <source>Let stand: {finding} Reason: {reason}</source>
        <translation>已豁免：{finding} 原因：{reason}</translation>
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
        <source>Why this is done. It stands in the journal.</source>
        <translation>為何這樣做。會記在日誌。</translation>
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
        <translation>理由對象</translation>
    </message>
    <message>
        <source>The outcome whose assumptions get their reasons here, or the evaluation as a whole.</source>
        <translation>在此填寫其假設之理由的成果，或整項評估。</translation>
    </message>
    <message>
        <source>One row for each ass&amp;umption</source>
        <translation>每個假設一列(&amp;U)</translation>
    </message>
    <message>
        <source>Add a row for every assumption that has none yet</source>
        <translation>為每個尚無理由的假設新增一列</translation>
    </message>
    <message>
        <source>The evaluation as a whole</source>
        <translation>整體評估</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose an evaluation above first.</source>
        <translation>請先在上方選擇一項評估。</translation>
    </message>
    <message>
        <source>Every assumption has its row already.</source>
        <translation>每項假設都已有其列。</translation>
    </message>
    <message>
        <source>No evaluation chosen</source>
        <translation>尚未選擇評估</translation>
    </message>
    <message>
        <source>Choose one above to see its reasons.</source>
        <translation>請在上方選擇評估，查看其理由。</translation>
    </message>
    <message>
        <source>Why this value and no other, says who, and what proves it: an assurer asks it of each one.</source>
        <translation>為何是這個值而非其他、誰說的、以何為證：確信人員對每個值都會這樣問。</translation>
    </message>
    <message>
        <source>One row for each assumption</source>
        <translation>每個假設一列</translation>
    </message>
    <message>
        <source>No reasons yet</source>
        <translation>還沒有理由</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>目前的值</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Take in a receipt</source>
        <translation>收取回條</translation>
    </message>
    <message>
        <source>Receipts of head office (*{ending})</source>
        <translation>總部的回條 (*{ending})</translation>
    </message>
    <message>
        <source>Verifying {file}</source>
        <translation>正在驗證 {file}</translation>
    </message>
    <message>
        <source>Head office&apos;s root.pem</source>
        <translation>總部的 root.pem</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>憑證 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Summary {number} of {period} was returned by {signer} ({issuer}):</source>
        <translation>{period} 第 {number} 號摘要由 {signer}（{issuer}）退回：</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) to look at.</source>
        <translation>
            <numerusform>有 %n 則意見要檢視。</numerusform>
        </translation>
    </message>
    <message>
        <source>Summary {number} of {period} was accepted by {signer} ({issuer}).</source>
        <translation>{period} 第 {number} 號摘要由 {signer}（{issuer}）接受。</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Finish this row first; then files can be attached to it.</source>
        <translation>請先完成此列，之後才能附加檔案。</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>請先選擇一列。</translation>
    </message>
</context>
<context>
    <name>RemarkBar</name>
    <message>
        <source>What was &amp;done</source>
        <translation>做了什麼(&amp;D)</translation>
    </message>
    <message>
        <source>What was done about the remark</source>
        <translation>針對此意見做了什麼</translation>
    </message>
    <message>
        <source>Dealt &amp;with</source>
        <translation>已處理(&amp;W)</translation>
    </message>
    <message>
        <source>Ne&amp;xt remark</source>
        <translation>下一則意見(&amp;X)</translation>
    </message>
    <message>
        <source>The remark is noted as dealt with.</source>
        <translation>已記下此意見處理完畢。</translation>
    </message>
    <message>
        <source>Head office, on {place}: {text}</source>
        <translation>總部就 {place} 表示：{text}</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>Reopen a period</source>
        <translation>重新開啟期間</translation>
    </message>
    <message>
        <source>Reopen {period}?</source>
        <translation>要重新開啟 {period} 嗎？</translation>
    </message>
    <message>
        <source>Until {period} is signed again, changes in it need no further reason. Its next summary is an amendment: it names number {number} as the one that it replaces, and prints every figure that moved with this reason.</source>
        <translation>在 {period} 再次簽署之前，對其所做的變更無須另附原因。下一份摘要將是更正版：它會註明取代編號 {number}，並印出每個變動的數字與此原因。</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>重新開啟(&amp;R)</translation>
    </message>
    <message>
        <source>{period} is open again.</source>
        <translation>{period} 已重新開啟。</translation>
    </message>
</context>
<context>
    <name>RepriceDialog</name>
    <message>
        <source>Bring drafts up to date</source>
        <translation>將草稿更新至最新版</translation>
    </message>
    <message>
        <source>What the newest versions on the shelf do to outcomes of evaluations that are not signed. Signed ones stay as they were signed.</source>
        <translation>代理變數庫中的最新版本對未簽署評估之成果的影響。已簽署者維持簽署時的內容。</translation>
    </message>
    <message>
        <source>Outcomes and their values</source>
        <translation>成果及其價值</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Re-price</source>
        <translation>重新計價(&amp;R)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理變數</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>目前的值</translation>
    </message>
    <message>
        <source>Value afterwards</source>
        <translation>更新後的價值</translation>
    </message>
    <message>
        <source>How, or why not</source>
        <translation>方式，或無法進行的原因</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Every outcome has the newest version of its proxy.</source>
        <translation>每項成果都已使用其代理變數的最新版本。</translation>
    </message>
    <message>
        <source>None of these can be re-priced; each line says why.</source>
        <translation>這些都無法重新計價；每行註明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) would be re-priced, as one step that can be undone.</source>
        <translation>
            <numerusform>將重新計價 %n 項成果，這是可復原的一個步驟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) re-priced.</source>
        <translation>
            <numerusform>已重新計價 %n 項成果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Ask head office for an identity</source>
        <translation>向總部申請身分憑證</translation>
    </message>
    <message>
        <source>A key is made on this computer and stays here, under a passphrase. Head office gets a request that tells who asks.</source>
        <translation>金鑰在這台電腦上產生並留存於此，以密語保護。總部會收到一份申請，說明申請人是誰。</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>您的姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your name as it stands beside your signature.</source>
        <translation>您的姓名，如簽章旁所示。</translation>
    </message>
    <message>
        <source>As it stands beside your signature</source>
        <translation>將顯示於您的簽署旁</translation>
    </message>
    <message>
        <source>&amp;Facility code</source>
        <translation>廠區代號(&amp;F)</translation>
    </message>
    <message>
        <source>The code of the site that you sign for.</source>
        <translation>您代表簽署之廠區的代碼。</translation>
    </message>
    <message>
        <source>&amp;Key file (stays with you)</source>
        <translation>金鑰檔（由您保管）(&amp;K)</translation>
    </message>
    <message>
        <source>The file that your key is kept in. It never leaves you.</source>
        <translation>存放您的金鑰的檔案。它不會離開您。</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key</source>
        <translation>金鑰的密語(&amp;P)</translation>
    </message>
    <message>
        <source>Protects your key. Nobody can find it out or reset it.</source>
        <translation>保護您的金鑰。沒有人能查出或重設。</translation>
    </message>
    <message>
        <source>Several words that nobody would guess</source>
        <translation>幾個他人猜不到的詞</translation>
    </message>
    <message>
        <source>The passphrase &amp;again</source>
        <translation>再次輸入密語(&amp;A)</translation>
    </message>
    <message>
        <source>The same passphrase once more, so that a slip is noticed.</source>
        <translation>再輸入一次相同的密語，以便發現筆誤。</translation>
    </message>
    <message>
        <source>&amp;Request (goes to head office)</source>
        <translation>申請檔（送交總部）(&amp;R)</translation>
    </message>
    <message>
        <source>The file that goes to head office. It holds no secret.</source>
        <translation>寄給總部的檔案。其中不含任何秘密。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation>建立申請(&amp;M)</translation>
    </message>
    <message>
        <source>Key files (*.p12)</source>
        <translation>金鑰檔 (*.p12)</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>金鑰檔</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation>申請檔 (*.request)</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>兩次輸入的密語不同。請輸入兩次相同的密語。</translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation>正在產生金鑰</translation>
    </message>
    <message>
        <source>The request is ready</source>
        <translation>申請已備妥</translation>
    </message>
    <message>
        <source>Send {request} to head office. Then let them read this fingerprint to you by telephone:</source>
        <translation>請將 {request} 送交總部，再請他們以電話向您唸出此指紋：</translation>
    </message>
    <message>
        <source>Keep {key} to yourself. When the answer comes, accept it here with the same key file.</source>
        <translation>請妥善保管 {key}，勿交給他人。收到答覆後，請在此以同一個金鑰檔接受。</translation>
    </message>
</context>
<context>
    <name>ResultPane</name>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Figures of the result</source>
        <translation>結果的數字</translation>
    </message>
    <message>
        <source>Year table</source>
        <translation>年度表</translation>
    </message>
    <message>
        <source>By stakeholder</source>
        <translation>依利害關係人</translation>
    </message>
    <message>
        <source>Value by stakeholder</source>
        <translation>各利害關係人的價值</translation>
    </message>
    <message>
        <source>By outcome</source>
        <translation>依成果</translation>
    </message>
    <message>
        <source>Value by outcome</source>
        <translation>各成果的價值</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>計入的內容</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>前往該處(&amp;G)</translation>
    </message>
    <message>
        <source>Show the cell that states what is chosen (Enter)</source>
        <translation>顯示記載所選內容的儲存格（Enter）</translation>
    </message>
    <message>
        <source>Choose an evaluation above to see its result.</source>
        <translation>請在上方選擇評估，查看其結果。</translation>
    </message>
    <message>
        <source>{title}, in {currency}. Choose a cell to see how it came about.</source>
        <translation>{title}，以 {currency} 計。請選擇儲存格，查看其由來。</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>尚未選擇</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>第 {year} 年</translation>
    </message>
    <message>
        <source>Evidence: {file}</source>
        <translation>佐證：{file}</translation>
    </message>
    <message>
        <source>Choose in the list what you want to see.</source>
        <translation>請在清單中選擇要查看的內容。</translation>
    </message>
    <message>
        <source>Show the cell that states it (Enter)</source>
        <translation>顯示記載此值的儲存格（Enter）</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <source>Total inputs</source>
        <translation>總投入</translation>
    </message>
    <message>
        <source>Total value, not discounted</source>
        <translation>總價值（未折現）</translation>
    </message>
    <message>
        <source>Total present value</source>
        <translation>總現值</translation>
    </message>
    <message>
        <source>Net present value (present value less inputs)</source>
        <translation>淨現值（現值減去投入）</translation>
    </message>
    <message>
        <source>Value in the first year</source>
        <translation>第一年的價值</translation>
    </message>
    <message>
        <source>Gross ratio (present value / inputs)</source>
        <translation>總比率（現值 / 投入）</translation>
    </message>
    <message>
        <source>Net ratio (net present value / inputs)</source>
        <translation>淨比率（淨現值 / 投入）</translation>
    </message>
    <message>
        <source>Payback, by cumulated present values</source>
        <translation>回收期，依累計現值</translation>
    </message>
    <message>
        <source>Payback, by the first year&apos;s impact</source>
        <translation>回收期，依第一年的影響</translation>
    </message>
    <message>
        <source>Present value per participant</source>
        <translation>每位參與者的現值</translation>
    </message>
    <message>
        <source>Inputs per participant</source>
        <translation>每位參與者的投入</translation>
    </message>
    <message>
        <source>Net present value per participant</source>
        <translation>每位參與者的淨現值</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>{years} years</source>
        <translation>{years} 年</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>現值</translation>
    </message>
    <message>
        <source>Cumulated</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Year {year}</source>
        <translation>第 {year} 年</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>所有年度</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>Remarks</source>
        <translation>意見</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>The sheet of the row that the remark is on, or the whole summary.</source>
        <translation>意見所涉及之列的工作表，或整份摘要。</translation>
    </message>
    <message>
        <source>Sheet that the remark is on</source>
        <translation>意見所涉及的工作表</translation>
    </message>
    <message>
        <source>Fi&amp;nd row</source>
        <translation>尋找列(&amp;N)</translation>
    </message>
    <message>
        <source>Words of the row that the remark is on; all of them must occur in it.</source>
        <translation>意見所涉及之列的字詞；每個字詞都必須出現。</translation>
    </message>
    <message>
        <source>Find the row by its words</source>
        <translation>以字詞尋找列</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>欄位(&amp;L)</translation>
    </message>
    <message>
        <source>The field of the row, where the remark is on one.</source>
        <translation>列中的欄位，意見只涉及一個欄位時才選。</translation>
    </message>
    <message>
        <source>Field that the remark is on</source>
        <translation>意見所涉及的欄位</translation>
    </message>
    <message>
        <source>Rows of the summary</source>
        <translation>摘要的列</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>意見(&amp;R)</translation>
    </message>
    <message>
        <source>What the site should look at</source>
        <translation>廠區應檢視的事</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Remarks that will be sent</source>
        <translation>將送出的意見</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Head office&apos;s &amp;key</source>
        <translation>總部的金鑰(&amp;K)</translation>
    </message>
    <message>
        <source>The key file that head office signs receipts with.</source>
        <translation>總部簽署回條所用的金鑰檔。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密語(&amp;P)</translation>
    </message>
    <message>
        <source>The passphrase of the key file.</source>
        <translation>金鑰檔的密語。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>金鑰的密語</translation>
    </message>
    <message>
        <source>Save the receip&amp;t as</source>
        <translation>回條另存為(&amp;T)</translation>
    </message>
    <message>
        <source>The file that the receipt is written to. It goes back to the site.</source>
        <translation>要寫入回條的檔案。它會送回廠區。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sign the rec&amp;eipt</source>
        <translation>簽署回條(&amp;E)</translation>
    </message>
    <message>
        <source>Choose a row and write what the site should look at.</source>
        <translation>請選擇一列，並寫下廠區應檢視的事。</translation>
    </message>
    <message>
        <source>Signing the receipt</source>
        <translation>正在簽署回條</translation>
    </message>
    <message>
        <source>Add a remark first.</source>
        <translation>請先新增一則意見。</translation>
    </message>
    <message>
        <source>Give key, passphrase and file.</source>
        <translation>請提供金鑰、密語與檔案。</translation>
    </message>
    <message>
        <source>Add the remark that you wrote, or clear it.</source>
        <translation>請新增您寫的意見，或將其清除。</translation>
    </message>
    <message>
        <source>summary {number} of {facility}, {period}</source>
        <translation>{facility} {period} 第 {number} 號摘要</translation>
    </message>
    <message>
        <source>Return {summary}</source>
        <translation>退回{summary}</translation>
    </message>
    <message>
        <source>Accept {summary}</source>
        <translation>接受{summary}</translation>
    </message>
    <message>
        <source>Each remark leads the site to the row that it is about. The receipt is signed and sent as a file.</source>
        <translation>每則意見會將廠區帶到所涉及的列。回條經簽署後以檔案寄送。</translation>
    </message>
    <message>
        <source>The site gets a signed receipt that says so. Send it as a file.</source>
        <translation>廠區會收到載明此事的已簽署回條。請以檔案寄送。</translation>
    </message>
    <message>
        <source>Head office&apos;s key file</source>
        <translation>總部的金鑰檔</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>金鑰檔 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>回條</translation>
    </message>
    <message>
        <source>The whole summary</source>
        <translation>整份摘要</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>整列</translation>
    </message>
    <message>
        <source>{count} rows; the first {shown} are listed.</source>
        <translation>共 {count} 列；列出前 {shown} 列。</translation>
    </message>
    <message>
        <source>{file} was signed by {signer}. Send it to the site.</source>
        <translation>{file} 已由 {signer} 簽署。請寄給廠區。</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Begin a review</source>
        <translation>開始檢討會議</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>&amp;What the records say; untick what need not be spoken of</source>
        <translation>紀錄顯示的事項；無須討論者請取消勾選(&amp;W)</translation>
    </message>
    <message>
        <source>Proposed points</source>
        <translation>建議的討論事項</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>建立(&amp;B)</translation>
    </message>
    <message>
        <source>Looking through the records…</source>
        <translation>正在查閱紀錄…</translation>
    </message>
    <message>
        <source>The records propose no point for this period. Points are added on the page.</source>
        <translation>此期間的紀錄沒有建議任何討論事項。可在頁面上新增。</translation>
    </message>
</context>
<context>
    <name>ReviewsPanel</name>
    <message>
        <source>Twice a year: what moved, what is missing, what was decided and who does what by when. The records prepare the meeting; the minutes are printed from here.</source>
        <translation>每年兩次：哪些有變動、哪些有缺漏、做了什麼決定，以及誰在何時之前做什麼。紀錄會備妥會議內容；會議紀錄由此列印。</translation>
    </message>
    <message>
        <source>&amp;Begin a review…</source>
        <translation>開始檢討會議…(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;New point</source>
        <translation>新增討論事項(&amp;N)</translation>
    </message>
    <message>
        <source>Print &amp;minutes…</source>
        <translation>列印會議紀錄…(&amp;M)</translation>
    </message>
    <message>
        <source>Minutes a&amp;greed</source>
        <translation>會議紀錄已確認(&amp;G)</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose a review, or begin one.</source>
        <translation>請選擇檢討會議，或開始新的檢討會議。</translation>
    </message>
    <message>
        <source>The minutes were agreed already.</source>
        <translation>會議紀錄先前已確認。</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>列印會議紀錄</translation>
    </message>
    <message>
        <source>The minutes were written to {file}.</source>
        <translation>會議紀錄已寫入 {file}。</translation>
    </message>
    <message>
        <source>Writing the minutes</source>
        <translation>正在寫入會議紀錄</translation>
    </message>
    <message>
        <source>Begin the first review</source>
        <translation>開始第一次檢討會議</translation>
    </message>
    <message>
        <source>A review prepares itself from the records: what moved and what is missing.</source>
        <translation>檢討會議會依紀錄自動備妥：哪些有變動、哪些有缺漏。</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>還沒有檢討會議</translation>
    </message>
    <message>
        <source>Choose a review to see its points.</source>
        <translation>請選擇檢討會議，查看其討論事項。</translation>
    </message>
    <message>
        <source>What moved, what is missing, decisions, adjustments, and actions with owner and date.</source>
        <translation>變動、缺漏、決定、調整，以及附負責人與日期的行動。</translation>
    </message>
    <message>
        <source>No point yet</source>
        <translation>還沒有討論事項</translation>
    </message>
    <message>
        <source>Enter the first point</source>
        <translation>輸入第一個討論事項</translation>
    </message>
</context>
<context>
    <name>RiskBoard</name>
    <message>
        <source>Round is a risk, square an opportunity; the number is its row. Drag it, or choose a row and move it here with the arrow keys.</source>
        <translation>圓形為風險，方形為機會；數字為其列號。請拖曳它，或選擇一列後在此以方向鍵移動。</translation>
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
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>New row: {sheet}</source>
        <translation>新增列：{sheet}</translation>
    </message>
</context>
<context>
    <name>RowList</name>
    <message>
        <source>This row was deleted.</source>
        <translation>此列已刪除。</translation>
    </message>
    <message>
        <source>Entered by {who}, {when}, entry {number}</source>
        <translation>由 {who} 於 {when} 輸入，第 {number} 筆記錄</translation>
    </message>
    <message>
        <source>changed by {who}, {when}, entry {number}</source>
        <translation>由 {who} 於 {when} 變更，第 {number} 筆記錄</translation>
    </message>
    <message>
        <source>Evidence: {named}</source>
        <translation>佐證：{named}</translation>
    </message>
</context>
<context>
    <name>ScenariosPane</name>
    <message>
        <source>Gross ratio</source>
        <translation>總比率</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Net present value</source>
        <translation>淨現值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Choose an evaluation above to compare scenarios.</source>
        <translation>請在上方選擇評估，比較各情境。</translation>
    </message>
    <message>
        <source>As it stands: gross ratio {ratio}, net present value {net}.</source>
        <translation>目前狀況：總比率 {ratio}，淨現值 {net}。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>The value map has no outcomes yet.</source>
        <translation>影響力地圖還沒有成果。</translation>
    </message>
    <message>
        <source>Lines of usual kinds, looked at before they are kept.</source>
        <translation>常見種類的各行，保留前可先查看。</translation>
    </message>
    <message>
        <source>Published tables change assumptions together, one line each: deadweight = 50 %; attribution + 10 pp; proxy - 10 %; inputs = 106,432.</source>
        <translation>已發表的表格會同時變動多項假設，每行一組：deadweight = 50 %; attribution + 10 pp; proxy - 10 %; inputs = 106,432。</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>還沒有情境</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>新增情境</translation>
    </message>
    <message>
        <source>As in the published table</source>
        <translation>與已發表的表格相符</translation>
    </message>
    <message>
        <source>The published table says otherwise</source>
        <translation>與已發表的表格不符</translation>
    </message>
    <message>
        <source>Publishe&amp;d tables…</source>
        <translation>已發表的表格…(&amp;D)</translation>
    </message>
    <message>
        <source>Make the sensitivity tables that published evaluations print, and keep their lines as scenarios.</source>
        <translation>製作已發表評估中所印的敏感度分析表，並將各行保留為情境。</translation>
    </message>
</context>
<context>
    <name>ScreeningCard</name>
    <message>
        <source>&amp;Approve</source>
        <translation>核可(&amp;A)</translation>
    </message>
    <message>
        <source>With con&amp;ditions</source>
        <translation>附條件核可(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>否決(&amp;J)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Score: {criterion}</source>
        <translation>分數：{criterion}</translation>
    </message>
    <message>
        <source>Why this score</source>
        <translation>評分理由</translation>
    </message>
    <message>
        <source>Why this score: {criterion}</source>
        <translation>評分理由：{criterion}</translation>
    </message>
    <message>
        <source>{title} (weight {weight}, least {least})</source>
        <translation>{title}（權重 {weight}，最低 {least}）</translation>
    </message>
    <message>
        <source>Give a score first.</source>
        <translation>請先評分。</translation>
    </message>
    <message>
        <source>Weighted scores as a share of the best, of what is scored so far.</source>
        <translation>加權分數占最高分的比例，僅計目前已評分的項目。</translation>
    </message>
    <message>
        <source>No screening chosen</source>
        <translation>尚未選擇審查</translation>
    </message>
    <message>
        <source>Begin a row in the list, then score it here.</source>
        <translation>請在清單中開始一列，再於此評分。</translation>
    </message>
    <message>
        <source>Choose a screening first.</source>
        <translation>請先選擇一項審查。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>That is the decision already.</source>
        <translation>決定已是如此。</translation>
    </message>
    <message>
        <source>{decision} · {scored} of {all} criteria scored · {proofs} pieces of evidence</source>
        <translation>{decision} · {all} 項準則已評 {scored} 項 · {proofs} 件佐證</translation>
    </message>
</context>
<context>
    <name>SheetActs</name>
    <message>
        <source>Prin&amp;t a sign-in sheet…</source>
        <translation>列印簽到表…(&amp;T)</translation>
    </message>
    <message>
        <source>A numbered sheet for an event, or for a program and a day</source>
        <translation>供活動使用，或供計畫與日期使用的編號簽到表</translation>
    </message>
    <message>
        <source>Print a&amp;gain…</source>
        <translation>再次列印…(&amp;G)</translation>
    </message>
    <message>
        <source>Print the selected sheet again under its number</source>
        <translation>以原編號再次列印選取的簽到表</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未清點</translation>
    </message>
    <message>
        <source>ties</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺少 {count}</translation>
    </message>
    <message>
        <source>{count} too many</source>
        <translation>多出 {count}</translation>
    </message>
    <message>
        <source>Print a sign-in sheet</source>
        <translation>列印簽到表</translation>
    </message>
    <message>
        <source>Sign-in sheet {number} was written to {file}.</source>
        <translation>簽到表 {number} 已寫入 {file}。</translation>
    </message>
    <message>
        <source>Printing {number}</source>
        <translation>正在列印 {number}</translation>
    </message>
    <message>
        <source>Select one sheet in the list first.</source>
        <translation>請先在清單中選取一張簽到表。</translation>
    </message>
    <message>
        <source>Enter a program first.</source>
        <translation>請先輸入計畫。</translation>
    </message>
    <message>
        <source>Entered from it</source>
        <translation>已據此輸入</translation>
    </message>
    <message>
        <source>Log and paper</source>
        <translation>紀錄與紙本</translation>
    </message>
</context>
<context>
    <name>SheetModel</name>
    <message>
        <source>{title}: sum {sum}</source>
        <translation>{title}：合計 {sum}</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空白）</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>There is no row above that could be repeated.</source>
        <translation>上方沒有可以重複的列。</translation>
    </message>
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
        <source>Repeat this row</source>
        <translation>重複此列</translation>
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
    <message>
        <source>Evidence of this record</source>
        <translation>這筆資料的佐證</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>No rows can be added here.</source>
        <translation>此處不能新增列。</translation>
    </message>
    <message>
        <source>There is nothing in this row yet.</source>
        <translation>此列尚無內容。</translation>
    </message>
    <message>
        <source>Finish this row first; then files can be attached to it.</source>
        <translation>請先完成此列，之後才能附加檔案。</translation>
    </message>
    <message>
        <source>These are more than {most} rows; so many are not copied, filled or deleted at once. Filter the rows, or export the sheet.</source>
        <translation>超過 {most} 列；這麼多列無法一次複製、填滿或刪除。請篩選列，或匯出工作表。</translation>
    </message>
    <message>
        <source>{count} cells are too many at once; at most {most} can be taken. Filter the rows, or export the sheet.</source>
        <translation>{count} 個儲存格一次太多；最多可取 {most} 個。請篩選列，或匯出工作表。</translation>
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
    <name>ShelfActs</name>
    <message>
        <source>&amp;Apply to an outcome…</source>
        <translation>套用至成果…(&amp;A)</translation>
    </message>
    <message>
        <source>Bring the proxy to the unit, currency and price year of an outcome, step by step</source>
        <translation>將代理變數逐步換算為成果的單位、幣別與物價年度</translation>
    </message>
    <message>
        <source>Ne&amp;xt version…</source>
        <translation>下一版本…(&amp;X)</translation>
    </message>
    <message>
        <source>Enter a new version of the proxy; the one before stays for what was signed</source>
        <translation>輸入代理變數的新版本；先前的版本保留供已簽署的內容使用</translation>
    </message>
    <message>
        <source>&amp;Bring drafts up to date…</source>
        <translation>將草稿更新至最新版…(&amp;B)</translation>
    </message>
    <message>
        <source>Show what new versions do to evaluations that are not signed yet</source>
        <translation>顯示新版本對尚未簽署之評估的影響</translation>
    </message>
    <message>
        <source>Add open va&amp;lues</source>
        <translation>加入公開數值(&amp;L)</translation>
    </message>
    <message>
        <source>Put the proxies and price levels on the shelf that come with the program</source>
        <translation>將程式隨附的代理變數與物價水準加入代理變數庫</translation>
    </message>
    <message>
        <source>&amp;Take in a table…</source>
        <translation>匯入表格…(&amp;T)</translation>
    </message>
    <message>
        <source>A workbook or CSV file with proxies or price levels that you may use</source>
        <translation>您可使用的代理變數或物價水準的活頁簿或 CSV 檔案</translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message>
        <source>replaced by {code}</source>
        <translation>已由 {code} 取代</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>newest version</source>
        <translation>最新版本</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) put on the shelf.</source>
        <translation>
            <numerusform>已將 %n 列加入代理變數庫。</numerusform>
        </translation>
    </message>
    <message>
        <source>All open values are on the shelf already.</source>
        <translation>所有公開數值都已在代理變數庫中。</translation>
    </message>
    <message>
        <source>Workbooks and CSV files (*.xlsx *.csv)</source>
        <translation>活頁簿與 CSV 檔案 (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在讀取 {file}</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose a proxy in the list first.</source>
        <translation>請先在清單中選擇一個代理變數。</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用於</translation>
    </message>
</context>
<context>
    <name>ShelfTableDialog</name>
    <message>
        <source>Take in a table</source>
        <translation>匯入表格</translation>
    </message>
    <message>
        <source>Rows that would be &amp;taken in</source>
        <translation>將匯入的列(&amp;T)</translation>
    </message>
    <message>
        <source>Rows that would be taken in</source>
        <translation>將匯入的列</translation>
    </message>
    <message>
        <source>&amp;Refused rows</source>
        <translation>被拒絕的列(&amp;R)</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>被拒絕的列</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;in</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Take in {files}</source>
        <translation>匯入 {files}</translation>
    </message>
    <message>
        <source>{read} rows read: {accepted} would be taken in, {refused} refused, {skipped} are there already.</source>
        <translation>讀取 {read} 列：將匯入 {accepted} 列，拒絕 {refused} 列，已存在 {skipped} 列</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>No row can be taken in.</source>
        <translation>沒有可匯入的列。</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代號</translation>
    </message>
    <message>
        <source>Title or year</source>
        <translation>名稱或年度</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>物價年度</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
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
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) put on the shelf.</source>
        <translation>
            <numerusform>已將 %n 列加入代理變數庫。</numerusform>
        </translation>
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
        <translation>簽署 {period} 的摘要</translation>
    </message>
    <message>
        <source>Sign the group’s report of {period}</source>
        <translation>簽署 {period} 的集團報告</translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message>
        <source>Read what you sign: these figures, and the records behind them, go into the file.</source>
        <translation>請閱讀您要簽署的內容：這些數字及其背後的紀錄都會存入檔案。</translation>
    </message>
    <message>
        <source>Figures that will be signed</source>
        <translation>將簽署的數字</translation>
    </message>
    <message>
        <source>Figures that the amendment prints as signed, as now, and why</source>
        <translation>更正版所印的數字：簽署時、目前及原因</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Why the earlier summary is replaced</source>
        <translation>先前的摘要為何被取代(&amp;W)</translation>
    </message>
    <message>
        <source>It is printed in the summary</source>
        <translation>會印在摘要中</translation>
    </message>
    <message>
        <source>Why an earlier summary of this period is amended. It is printed.</source>
        <translation>為何更正此期間先前的摘要。會印出。</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>集團名稱(&amp;N)</translation>
    </message>
    <message>
        <source>As it stands on the first page</source>
        <translation>顯示於首頁的寫法</translation>
    </message>
    <message>
        <source>Your name as it stands on the first page.</source>
        <translation>您的姓名，如首頁所示。</translation>
    </message>
    <message>
        <source>&amp;Language of the pages</source>
        <translation>頁面的語言(&amp;L)</translation>
    </message>
    <message>
        <source>The language that the summary is printed in.</source>
        <translation>摘要列印所用的語言。</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>紙張(&amp;P)</translation>
    </message>
    <message>
        <source>The size of the pages.</source>
        <translation>頁面的大小。</translation>
    </message>
    <message>
        <source>Your &amp;key file</source>
        <translation>您的金鑰檔(&amp;K)</translation>
    </message>
    <message>
        <source>Your key file, with the certificate of head office in it.</source>
        <translation>您的金鑰檔，其中含有總部的憑證。</translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase of the key</source>
        <translation>金鑰的密語(&amp;S)</translation>
    </message>
    <message>
        <source>The passphrase of your key file.</source>
        <translation>您的金鑰檔的密語。</translation>
    </message>
    <message>
        <source>&amp;Ask head office for an identity…</source>
        <translation>向總部申請身分憑證…(&amp;A)</translation>
    </message>
    <message>
        <source>Accept &amp;head office’s answer…</source>
        <translation>接受總部的答覆…(&amp;H)</translation>
    </message>
    <message>
        <source>Save the signed &amp;file as</source>
        <translation>將簽署的檔案儲存為(&amp;F)</translation>
    </message>
    <message>
        <source>The file that the signed summary is written to.</source>
        <translation>要寫入已簽署摘要的檔案。</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在資料夾中顯示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Si&amp;gn and save</source>
        <translation>簽署並儲存(&amp;G)</translation>
    </message>
    <message>
        <source>Reckoning the figures</source>
        <translation>正在計算數字</translation>
    </message>
    <message>
        <source>Your key file</source>
        <translation>您的金鑰檔</translation>
    </message>
    <message>
        <source>Key files (*.p12 *.pfx)</source>
        <translation>金鑰檔 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>The signed file</source>
        <translation>簽署的檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;problem(s) make figures doubtful; they stop nothing.</source>
        <translation>
            <numerusform>%n 個問題使數字存疑；不影響簽署。(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>This is number {number}.</source>
        <translation>這是編號 {number}。</translation>
    </message>
    <message>
        <source>This is number {number}; it replaces number {earlier} of the same period.</source>
        <translation>這是編號 {number}；取代同一期間的編號 {earlier}。</translation>
    </message>
    <message>
        <source>An amendment: number {number} replaces number {earlier} of the same period.</source>
        <translation>更正版：編號 {number} 取代同一期間的編號 {earlier}。</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>正在簽署</translation>
    </message>
    <message>
        <source>Signed and saved</source>
        <translation>已簽署並儲存</translation>
    </message>
    <message>
        <source>{file}

Number {number} of {period}, signed by {signer}.
Send this one file; nothing else is needed.</source>
        <translation>{file}

{period} 的編號 {number}，由 {signer} 簽署。
只須傳送這一個檔案，不需其他資料。</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} 已存在。</translation>
    </message>
    <message>
        <source>Replacing it throws away what it holds.</source>
        <translation>取代後，其原有內容將捨棄。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>取代(&amp;R)</translation>
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
    <name>Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>What follows from the records. Click a figure, or press Enter on it, to see how it came about.</source>
        <translation>由紀錄推得的結果。請點選數字，或在數字上按 Enter，查看其由來。</translation>
    </message>
    <message>
        <source>E&amp;xport summary…</source>
        <translation>匯出摘要…(&amp;X)</translation>
    </message>
    <message>
        <source>Sign the figures of this period and save them as one PDF file for head office</source>
        <translation>簽署此期間的數字，並儲存為一個 PDF 檔案送交總部</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>期間的數字</translation>
    </message>
    <message>
        <source>About the figures</source>
        <translation>關於這些數字</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>數字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>問題(&amp;P)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation>已簽署(&amp;S)</translation>
    </message>
    <message>
        <source>Figures that have moved since they were signed</source>
        <translation>簽署後已變動的數字</translation>
    </message>
    <message>
        <source>&amp;Reopen the period…</source>
        <translation>重新開啟期間…(&amp;R)</translation>
    </message>
    <message>
        <source>Show the entr&amp;y</source>
        <translation>顯示記錄(&amp;Y)</translation>
    </message>
    <message>
        <source>Signed summaries</source>
        <translation>已簽署的摘要</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>儲存副本…(&amp;C)</translation>
    </message>
    <message>
        <source>Save the signed file once more, as it was sent</source>
        <translation>將已簽署的檔案依送出時的內容再儲存一次</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Summary of {period}</source>
        <translation>{period} 的摘要</translation>
    </message>
    <message>
        <source>It is open again: {reason}</source>
        <translation>已重新開啟：{reason}</translation>
    </message>
    <message>
        <source>It is open already: {reason}</source>
        <translation>先前已開啟：{reason}</translation>
    </message>
    <message>
        <source>Choose a signed summary first.</source>
        <translation>請先選擇一份已簽署的摘要。</translation>
    </message>
    <message>
        <source>Choose a figure first.</source>
        <translation>請先選擇一個數字。</translation>
    </message>
    <message>
        <source>They make figures doubtful and stop nothing. Click one to go to its cell.</source>
        <translation>它們使數字存疑，但不影響作業。按一下即可前往其儲存格。</translation>
    </message>
    <message>
        <source>Nothing in the records makes the figures doubtful.</source>
        <translation>紀錄中沒有使數字存疑的地方。</translation>
    </message>
    <message>
        <source>&amp;Problems ({count})</source>
        <translation>問題（{count}）(&amp;P)</translation>
    </message>
    <message>
        <source>Nothing was signed yet. Export the summary when the figures are right.</source>
        <translation>尚未簽署任何摘要。數字正確後，請匯出摘要。</translation>
    </message>
    <message>
        <source>No. {number} · {period} · {signer}
{moment} · {file}</source>
        <translation>編號 {number} · {period} · {signer}
{moment} · {file}</translation>
    </message>
    <message>
        <source>It replaces an earlier one.</source>
        <translation>它取代較早的一份。</translation>
    </message>
    <message>
        <source>Returned by {signer} ({issuer}), {moment}; {waiting} of {count} remarks wait.</source>
        <translation>由 {signer}（{issuer}）退回，{moment}；{count} 則意見中有 {waiting} 則待處理。</translation>
    </message>
    <message>
        <source>Accepted by {signer} ({issuer}), {moment}.</source>
        <translation>由 {signer}（{issuer}）接受，{moment}。</translation>
    </message>
    <message>
        <source>The records are as they were signed last.</source>
        <translation>紀錄與上次簽署時相同。</translation>
    </message>
    <message numerus="yes">
        <source>The records were changed after the newest signature: %n step(s) since then.</source>
        <translation>
            <numerusform>最近一次簽署後，紀錄已有變更：其後共 %n 個步驟。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy of the signed summary</source>
        <translation>儲存已簽署摘要的副本</translation>
    </message>
    <message>
        <source>{file} was written.</source>
        <translation>{file} 已寫入。</translation>
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
        <source>Shows only rows dated in the period that is chosen above.</source>
        <translation>只顯示日期在上方所選期間內的列。</translation>
    </message>
    <message>
        <source>Shows only rows in which every word occurs.</source>
        <translation>只顯示含有每個字詞的列。</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>篩選資料列</translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation>新增列(&amp;N)</translation>
    </message>
    <message>
        <source>Lists of this page</source>
        <translation>此頁的清單</translation>
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
    <name>TextSource</name>
    <message>
        <source>comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>pipe |</source>
        <translation>直線 |</translation>
    </message>
    <message>
        <source>Everything stands in a single column. Choose the delimiter that parts it.</source>
        <translation>所有內容都在同一欄。請選擇區分各欄的分隔符號。</translation>
    </message>
    <message>
        <source>The encoding is not known. Choose the one in which names and headers can be read.</source>
        <translation>無法判定編碼。請選擇能讀出姓名與標題的編碼。</translation>
    </message>
    <message>
        <source>Detected: {encoding}, {delimiter}. Choose another one where the texts below look wrong.</source>
        <translation>偵測到：{encoding}，{delimiter}。若下面的文字不對，請改選。</translation>
    </message>
    <message>
        <source>Read as {encoding}, {delimiter}, as you chose.</source>
        <translation>依您的選擇，以 {encoding}、{delimiter} 讀取。</translation>
    </message>
</context>
<context>
    <name>TheoryPane</name>
    <message>
        <source>Need, input, activity, output, outcome, impact: say for each step what must be true for the next.</source>
        <translation>需求、投入、活動、產出、成果、影響：請為每一步說明要成立哪些條件，才能到下一步。</translation>
    </message>
    <message>
        <source>Begin with the need</source>
        <translation>從需求開始</translation>
    </message>
    <message>
        <source>No theory of change yet</source>
        <translation>還沒有改變理論</translation>
    </message>
    <message>
        <source>Write down why the program should work.</source>
        <translation>請寫下計畫為何應該有效。</translation>
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
        <source>Volunteers (distinct people)</source>
        <translation>志工人數（不重複）</translation>
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
    <message>
        <source>&amp;Follow this number</source>
        <translation>追蹤這個數字(&amp;F)</translation>
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
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Figures, problems and what is due are being worked out. You can go to any page and type meanwhile.</source>
        <translation>正在計算數字、問題與到期事項。期間您可以前往任何頁面並輸入。</translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation>前往儲存格</translation>
    </message>
    <message>
        <source>Show which, and why</source>
        <translation>顯示是哪些，以及原因</translation>
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
        <source>Figures follow every entry. What is listed waits for somebody, is unfinished, or makes a figure questionable.</source>
        <translation>數字隨每次輸入更新。此處所列為待人處理、尚未完成，或使數字存疑的事項。</translation>
    </message>
    <message numerus="yes">
        <source>What was entered, by program and month: %n month(s) of running programs are empty</source>
        <translation>
            <numerusform>各計畫各月已輸入的資料：執行中的計畫有 %n 個月沒有資料</numerusform>
        </translation>
    </message>
    <message>
        <source>What was entered, by program and month</source>
        <translation>各計畫各月已輸入的資料</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 則意見</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned by head office: summary {number} of {period},</source>
        <translation>總部退回：{period} 第 {number} 號摘要，</translation>
    </message>
    <message>
        <source>Returned by head office: summary {number} of {period}. All remarks are dealt with; sign it anew.</source>
        <translation>總部退回：{period} 第 {number} 號摘要。所有意見均已處理；請重新簽署。</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… 另有 {count} 項</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinsDialog</name>
    <message>
        <source>Likely twins</source>
        <translation>可能重複的人</translation>
    </message>
    <message>
        <source>Numbers that may be one person. Taken as one, hours count for the number to keep, also those imported later. No row changes, and parting them gives everything back.</source>
        <translation>可能屬於同一人的編號。視為同一人後，時數計入保留的編號，之後匯入的時數亦同。任何列都不會變更，分開後一切恢復原狀。</translation>
    </message>
    <message>
        <source>Pairs of numbers that may be one person</source>
        <translation>可能屬於同一人的成對編號</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>How it is known that they are one person, or two. It is kept with the decision.</source>
        <translation>如何得知是同一人或兩個人。會隨決定保存。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Optional; how it is known. It is kept with the decision</source>
        <translation>選填；如何得知。會隨決定保存</translation>
    </message>
    <message>
        <source>Shows pairs that were found to be two people, so that this can be taken back.</source>
        <translation>顯示已判定為兩個人的組合，以便收回判定。</translation>
    </message>
    <message>
        <source>Show &amp;pairs found to be two people</source>
        <translation>顯示已判定為兩個人的組合(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Keep the other number</source>
        <translation>保留另一個編號(&amp;K)</translation>
    </message>
    <message>
        <source>Swap which of the two numbers hours count for</source>
        <translation>對調時數所歸的編號</translation>
    </message>
    <message>
        <source>They are t&amp;wo people</source>
        <translation>是兩個人(&amp;W)</translation>
    </message>
    <message>
        <source>Propose a&amp;gain</source>
        <translation>再次建議(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take as one person</source>
        <translation>視為同一人(&amp;T)</translation>
    </message>
    <message>
        <source>Comparing names and numbers …</source>
        <translation>正在比較姓名與編號…</translation>
    </message>
    <message>
        <source>{other} counts for {keep} from now on.</source>
        <translation>從現在起，{other} 計入 {keep}。</translation>
    </message>
    <message>
        <source>{first} and {second} are two people and are not proposed again.</source>
        <translation>{first} 與 {second} 是兩個人，不再建議。</translation>
    </message>
    <message>
        <source>{first} and {second} are proposed again where they look alike.</source>
        <translation>{first} 與 {second} 若相似，將再次建議。</translation>
    </message>
    <message>
        <source>Nobody found two numbers to be two people.</source>
        <translation>沒有人將兩個編號判定為兩個人。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) were found to be two people.</source>
        <translation>
            <numerusform>有 %n 組已判定為兩個人。</numerusform>
        </translation>
    </message>
    <message>
        <source>No two numbers look like one person.</source>
        <translation>沒有看似同一人的兩個編號。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one person.</source>
        <translation>
            <numerusform>%n 組可能是同一人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Other number</source>
        <translation>另一個編號</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Counts for it</source>
        <translation>計入此編號</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此專案以唯讀方式開啟。</translation>
    </message>
    <message>
        <source>Choose a pair in the list first.</source>
        <translation>請先在清單中選擇一組。</translation>
    </message>
    <message>
        <source>The pair chosen before is still being written.</source>
        <translation>先前選擇的組合仍在寫入中。</translation>
    </message>
</context>
<context>
    <name>TwoWayPane</name>
    <message>
        <source>&amp;Down</source>
        <translation>縱向(&amp;D)</translation>
    </message>
    <message>
        <source>The assumption that changes from row to row.</source>
        <translation>各列之間變動的假設。</translation>
    </message>
    <message>
        <source>Down: assumption</source>
        <translation>縱向：假設</translation>
    </message>
    <message>
        <source>from</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Its value in the first row.</source>
        <translation>第一列的值。</translation>
    </message>
    <message>
        <source>Down: lowest value</source>
        <translation>縱向：最小值</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Its value in the last row.</source>
        <translation>最後一列的值。</translation>
    </message>
    <message>
        <source>Down: highest value</source>
        <translation>縱向：最大值</translation>
    </message>
    <message>
        <source>values</source>
        <translation>個數</translation>
    </message>
    <message>
        <source>How many rows there are, evenly spaced.</source>
        <translation>共有幾列，間隔相等。</translation>
    </message>
    <message>
        <source>Down: how many values</source>
        <translation>縱向：值的個數</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>The assumption that changes from column to column.</source>
        <translation>各欄之間變動的假設。</translation>
    </message>
    <message>
        <source>Across: assumption</source>
        <translation>橫向：假設</translation>
    </message>
    <message>
        <source>Its value in the first column.</source>
        <translation>第一欄的值。</translation>
    </message>
    <message>
        <source>Across: lowest value</source>
        <translation>橫向：最小值</translation>
    </message>
    <message>
        <source>Its value in the last column.</source>
        <translation>最後一欄的值。</translation>
    </message>
    <message>
        <source>Across: highest value</source>
        <translation>橫向：最大值</translation>
    </message>
    <message>
        <source>How many columns there are, evenly spaced.</source>
        <translation>共有幾欄，間隔相等。</translation>
    </message>
    <message>
        <source>Across: how many values</source>
        <translation>橫向：值的個數</translation>
    </message>
    <message>
        <source>Gross ratio for each pair of values</source>
        <translation>每組值的總比率</translation>
    </message>
    <message>
        <source>Choose an evaluation above to see two of its assumptions move.</source>
        <translation>請在上方選擇評估，查看其中兩項假設變動的結果。</translation>
    </message>
    <message>
        <source>Nothing to reckon yet: the value map has no outcomes.</source>
        <translation>還沒有可計算的內容：影響力地圖沒有成果。</translation>
    </message>
    <message>
        <source>{assumption} of all outcomes</source>
        <translation>所有成果的{assumption}</translation>
    </message>
    <message>
        <source>Gross ratio for each pair of values. No pair brings it below {claim}.</source>
        <translation>每組值的總比率。沒有任何一組使其低於 {claim}。</translation>
    </message>
    <message>
        <source>Gross ratio for each pair of values; ▼ marks what is below {claim}.</source>
        <translation>每組值的總比率；▼ 標示低於 {claim} 者。</translation>
    </message>
    <message>
        <source>{ratio}, below {claim}</source>
        <translation>{ratio}，低於 {claim}</translation>
    </message>
</context>
<context>
    <name>VerdictPane</name>
    <message>
        <source>About the file</source>
        <translation>關於檔案</translation>
    </message>
    <message>
        <source>Figures that do not follow from the rows</source>
        <translation>無法由列推得的數字</translation>
    </message>
    <message>
        <source>Choose a file to see the reasons for its verdict.</source>
        <translation>請選擇檔案，查看判定的理由。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Id of the document</source>
        <translation>文件識別碼</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>It replaces</source>
        <translation>它取代</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽署人</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>憑證有效期間</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>憑證（SHA-256）</translation>
    </message>
    <message>
        <source>Signed, by the signer’s clock</source>
        <translation>簽署時間，依簽署人的時鐘</translation>
    </message>
    <message>
        <source>Judged as of</source>
        <translation>判定基準時間</translation>
    </message>
    <message>
        <source>File (SHA-256)</source>
        <translation>檔案（SHA-256）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>檔案記載</translation>
    </message>
    <message>
        <source>Follows from the rows</source>
        <translation>由列推得</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>第 {number} 頁</translation>
    </message>
    <message>
        <source>Embedded data</source>
        <translation>內嵌資料</translation>
    </message>
    <message>
        <source>Every figure was reckoned again from the embedded rows: pages and data agree.</source>
        <translation>每個數字都已由內嵌的列重新計算：頁面與資料相符。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) do not follow from the embedded rows:</source>
        <translation>
            <numerusform>%n 個數字無法由內嵌的列推得：</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures were not reckoned again.</source>
        <translation>數字未重新計算。</translation>
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
        <translation>驗證結果</translation>
    </message>
    <message>
        <source>Unchanged?</source>
        <translation>未變更？</translation>
    </message>
    <message>
        <source>Who signed?</source>
        <translation>誰簽署的？</translation>
    </message>
    <message>
        <source>Do we trust them?</source>
        <translation>是否信任簽署人？</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>廠區</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無效</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不可信任</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽署</translation>
    </message>
    <message>
        <source>Not a summary</source>
        <translation>不是摘要</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>Changed after signing</source>
        <translation>簽署後已變更</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>沒有簽署</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>無法判定</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No: unknown signer</source>
        <translation>否：簽署人不明</translation>
    </message>
    <message>
        <source>No: certificate expired</source>
        <translation>否：憑證已過期</translation>
    </message>
    <message>
        <source>No: certificate not valid yet</source>
        <translation>否：憑證尚未生效</translation>
    </message>
    <message>
        <source>No: certificate revoked</source>
        <translation>否：憑證已撤銷</translation>
    </message>
    <message>
        <source>Cannot be told: old revocation list</source>
        <translation>無法判定：撤銷清單過舊</translation>
    </message>
    <message>
        <source>No: not entitled</source>
        <translation>否：無簽署權限</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未檢查</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>Verify signed files</source>
        <translation>驗證已簽署的檔案</translation>
    </message>
    <message>
        <source>Three answers for each file: is it unchanged, who signed it, do we trust them. And every figure is reckoned again from its rows.</source>
        <translation>每個檔案回答三個問題：是否未經變更、由誰簽署、我們是否信任簽署人。每個數字也會從資料列重新計算。</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Take all files off the list</source>
        <translation>將所有檔案移出清單</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>新增資料夾…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>新增檔案…(&amp;A)</translation>
    </message>
    <message>
        <source>We &amp;trust the authority in</source>
        <translation>信任的憑證機構檔案(&amp;T)</translation>
    </message>
    <message>
        <source>The certificate of the authority whose officers you believe. Without it, who signed is told but not judged.</source>
        <translation>您信任其簽署人之機構的憑證。沒有它，只能說明由誰簽署，無法判斷。</translation>
    </message>
    <message>
        <source>&amp;Judge as of</source>
        <translation>判定基準時間(&amp;J)</translation>
    </message>
    <message>
        <source>Certificates and revocations count as they stood on this day</source>
        <translation>憑證與撤銷以這一天的狀態為準</translation>
    </message>
    <message>
        <source>Judges certificates as they stood on a day, such as when the file was signed.</source>
        <translation>依某一天（例如簽署當日）的情況判斷憑證。</translation>
    </message>
    <message>
        <source>Judge as of this day</source>
        <translation>以這一天為準判定</translation>
    </message>
    <message>
        <source>The day as of which certificates are judged.</source>
        <translation>判斷憑證所依據的日期。</translation>
    </message>
    <message>
        <source>Files and the verdicts on them</source>
        <translation>檔案及其判定結果</translation>
    </message>
    <message numerus="yes">
        <source>Verifying %n file(s)</source>
        <translation>
            <numerusform>正在驗證 %n 個檔案</numerusform>
        </translation>
    </message>
    <message>
        <source>The authority’s root.pem</source>
        <translation>憑證機構的 root.pem</translation>
    </message>
    <message>
        <source>Authorities (*.pem);;All files (*)</source>
        <translation>憑證機構 (*.pem);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Add signed files</source>
        <translation>新增已簽署的檔案</translation>
    </message>
    <message>
        <source>Add a folder of signed files</source>
        <translation>新增存放簽署檔案的資料夾</translation>
    </message>
    <message>
        <source>There are no files on the list.</source>
        <translation>清單上沒有檔案。</translation>
    </message>
    <message>
        <source>Drop signed summaries here, or a folder of them.</source>
        <translation>請將已簽署的摘要或其資料夾拖放到這裡。</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>還沒有檔案</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Say whom we trust: choose the root.pem that head office handed out.</source>
        <translation>請指定信任的對象：選擇總部發給的 root.pem。</translation>
    </message>
    <message>
        <source>{good} of {all} files are valid.</source>
        <translation>{all} 個檔案中有 {good} 個有效。</translation>
    </message>
</context>
<context>
    <name>VolunteersPanel</name>
    <message>
        <source>Hours by …</source>
        <translation>時數分類依 …</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Let a finding stand</source>
        <translation>豁免一項檢查發現</translation>
    </message>
    <message>
        <source>The reason is printed with the evaluation, under your name and today&apos;s date.</source>
        <translation>豁免原因會連同您的姓名與今天的日期印在評估中。</translation>
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
        <translation>予以豁免(&amp;L)</translation>
    </message>
</context>
<context>
    <name>WeakPane</name>
    <message>
        <source>How near each assumption is to its break-even, joined with how good its evidence is: those that are weak and decide the claim stand first. Enter or a double click leads to the cell.</source>
        <translation>每項假設離損益兩平值有多近，並結合其佐證的品質：薄弱且足以決定主張比率的假設排在最前。按 Enter 或連按兩下可前往儲存格。</translation>
    </message>
    <message>
        <source>Assumptions, weak and decisive ones first</source>
        <translation>假設，薄弱且具決定性者在前</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>餘裕</translation>
    </message>
    <message>
        <source>The ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐證</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>目前的值</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>可能值</translation>
    </message>
    <message>
        <source>Choose an evaluation above to see which of its assumptions decide.</source>
        <translation>請在上方選擇一項評估，檢視哪些假設具決定性。</translation>
    </message>
    <message>
        <source>There are no inputs yet, so there is no ratio that could fall. Enter inputs first.</source>
        <translation>還沒有投入，因此沒有可能下降的比率。請先輸入投入。</translation>
    </message>
    <message>
        <source>As it stands {ratio}: no assumption brings it to {claim} within its range.</source>
        <translation>目前為 {ratio}：沒有任何假設能在其範圍內使其降至 {claim}。</translation>
    </message>
    <message>
        <source>As it stands {ratio}: assumptions that bring it to {claim} within their range: {count}.</source>
        <translation>目前為 {ratio}：在各自範圍內能使其降至 {claim} 的假設有 {count} 項。</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未評等</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>不可能</translation>
    </message>
    <message>
        <source>decisive: {share} of its range</source>
        <translation>具決定性：佔其範圍的 {share}</translation>
    </message>
    <message>
        <source>{times} times its range</source>
        <translation>其範圍的 {times} 倍</translation>
    </message>
</context>
<context>
    <name>WhatIfPane</name>
    <message>
        <source>How far the gross ratio moves when one assumption moves through its range and all others stay. Enter or a double click leads to its cell.</source>
        <translation>當一項假設在其範圍內變動、其他假設維持不變時，總比率變動多少。按 Enter 或連按兩下可前往其儲存格。</translation>
    </message>
    <message>
        <source>Shows assumptions that hardly move the result, too.</source>
        <translation>也顯示幾乎不影響結果的假設。</translation>
    </message>
    <message>
        <source>All ass&amp;umptions</source>
        <translation>所有假設(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;laimed ratio</source>
        <translation>主張的比率(&amp;L)</translation>
    </message>
    <message>
        <source>Claimed ratio</source>
        <translation>主張的比率</translation>
    </message>
    <message>
        <source>The ratio that break-even values are held against; left blank, 1.</source>
        <translation>損益兩平值所對照的比率；留空則為 1。</translation>
    </message>
    <message>
        <source>There are no more than these.</source>
        <translation>沒有更多了。</translation>
    </message>
    <message>
        <source>now {ratio}</source>
        <translation>目前 {ratio}</translation>
    </message>
    <message>
        <source>at its lowest value</source>
        <translation>於最低值時</translation>
    </message>
    <message>
        <source>at its highest value</source>
        <translation>於最高值時</translation>
    </message>
    <message>
        <source>Tornado of the gross ratio</source>
        <translation>總比率龍捲風圖</translation>
    </message>
    <message>
        <source>Choose an evaluation above to see what moves its ratio.</source>
        <translation>請在上方選擇一項評估，檢視哪些因素影響其比率。</translation>
    </message>
    <message>
        <source>There are no inputs yet, so there is no ratio that could move. Enter inputs first.</source>
        <translation>還沒有投入，因此沒有可變動的比率。請先輸入投入。</translation>
    </message>
    <message>
        <source>Nothing to draw yet: the value map has no outcomes.</source>
        <translation>還沒有可繪製的內容：影響力地圖沒有成果。</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>A closed period</source>
        <translation>已關閉期間</translation>
    </message>
    <message>
        <source>Why is {period} changed?</source>
        <translation>為什麼要變更 {period}？</translation>
    </message>
    <message>
        <source>{period} is closed: summary {number} was signed over these rows. The journal keeps your reason, and the next summary of {period} prints it beside every figure that moves. For longer work, reopen the period on the page Summary.</source>
        <translation>{period} 已關閉：摘要 {number} 已對這些列簽署。日誌會保留您的原因，{period} 的下一份摘要會將它印在每個變動的數字旁。若需較長時間處理，請在「摘要」頁重新開啟此期間。</translation>
    </message>
    <message>
        <source>&amp;Use this reason for all further changes in {period} until I close the project</source>
        <translation>在關閉專案之前，{period} 的其他變更都採用這個原因(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>進行變更(&amp;C)</translation>
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
        <source>This cannot be stopped halfway.</source>
        <translation>此動作無法中途停止。</translation>
    </message>
    <message>
        <source>It stops as soon as it can.</source>
        <translation>會儘快停止。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>Counting the volunteer log</source>
        <translation>正在計算志工紀錄</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>0 not at all to 5 in full.</source>
        <translation>0 完全不符，至 5 完全符合。</translation>
    </message>
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
        <translation>不在影響力地圖中的改變，以文字說明。</translation>
    </message>
    <message>
        <source>A decision is about one change: name an outcome of the value map, or a change that was left out, not both.</source>
        <translation>一項決定只針對一項改變：請指定影響力地圖中的一項成果，或一項未納入的改變，不可兩者並列。</translation>
    </message>
    <message>
        <source>A group key has {expected} bytes; these are {length}.</source>
        <translation>集團金鑰應有 {expected} 個位元組；這裡有 {length} 個。</translation>
    </message>
    <message>
        <source>A key result with the measure {measure} needs a baseline: the value that it starts from.</source>
        <translation>衡量方式為{measure}的關鍵結果需要基準值，也就是起始數值。</translation>
    </message>
    <message>
        <source>A link of evidence leads to a row that is gone. Unlink it, or link the evidence to another row.</source>
        <translation>佐證的某個連結指向已不存在的列。請解除連結，或將佐證連結到其他列。</translation>
    </message>
    <message>
        <source>A partner that scores less on this criterion cannot be approved; 0 where anything may be made up for.</source>
        <translation>此準則得分低於此值的合作單位不能核可；若不足可由其他項目彌補，請填 0。</translation>
    </message>
    <message>
        <source>A planned gift counts at its cost to the company, not at its {basis}. Enter the cost, or call it surplus.</source>
        <translation>計畫性捐贈以公司成本計，而非以{basis}計。請輸入成本，或改列為餘裕物資。</translation>
    </message>
    <message>
        <source>A program with a partner becomes active only once the partner was approved.</source>
        <translation>有合作單位的計畫，須待合作單位核可後才能啟用。</translation>
    </message>
    <message>
        <source>A scenario has at most {most} adjustments; here are {count}.</source>
        <translation>一個情境最多 {most} 項調整；這裡有 {count} 項。</translation>
    </message>
    <message>
        <source>A side of the table has 2 to {most} values, not {steps}.</source>
        <translation>表格的一邊可有 2 至 {most} 個值，不能有 {steps} 個。</translation>
    </message>
    <message>
        <source>A sign-in sheet is for an event, or for a program and a day. Say which.</source>
        <translation>簽到表須屬於某項活動，或某個計畫的某一天。請指明。</translation>
    </message>
    <message>
        <source>A surplus gift counts at the lower of book and fair value. Enter the other one too.</source>
        <translation>餘裕物資捐贈以帳面與公允價值較低者計。請一併輸入另一個價值。</translation>
    </message>
    <message>
        <source>A surplus gift counts at the lower of book value {book} and fair value {fair}, but the amount is {amount}. Enter {lower}.</source>
        <translation>餘裕物資捐贈以帳面價值 {book} 與公允價值 {fair} 較低者計，但金額為 {amount}。請輸入 {lower}。</translation>
    </message>
    <message>
        <source>A table of the kind “{kind}” needs its amount. Give one.</source>
        <translation>「{kind}」類的表格需要金額。請提供一個。</translation>
    </message>
    <message>
        <source>A volunteer without an employee number has no token. Enter the number first.</source>
        <translation>沒有員工編號的志工沒有識別碼。請先輸入編號。</translation>
    </message>
    <message>
        <source>A whole number is asked for here.</source>
        <translation>這裡需要整數。</translation>
    </message>
    <message>
        <source>All key results of {code} have the weight 0, so it has no score.</source>
        <translation>{code} 的所有關鍵結果權重皆為 0，因此沒有分數。</translation>
    </message>
    <message>
        <source>All objectives of {year} have the weight 0, so the facility has no score.</source>
        <translation>{year} 年的所有目標權重皆為 0，因此廠區沒有分數。</translation>
    </message>
    <message>
        <source>An approval names the conflicts of interest. Enter them; write none where there are none.</source>
        <translation>核可須列明利益衝突。請輸入；若沒有，請填「無」。</translation>
    </message>
    <message>
        <source>An approval needs a score on every criterion. Score “{criterion}” first.</source>
        <translation>核可須對每項準則評分。請先為「{criterion}」評分。</translation>
    </message>
    <message>
        <source>An approval says who decided. Enter the name.</source>
        <translation>核可須註明決定者。請輸入姓名。</translation>
    </message>
    <message>
        <source>An in-kind nature is given, but the form is {form}. One of the two is wrong.</source>
        <translation>填了實物性質，但投入形式是{form}。兩者之一有誤。</translation>
    </message>
    <message>
        <source>Another number of the same person: hours count for that one. Taking this back parts them again.</source>
        <translation>同一人的另一個編號：時數計入該編號。撤銷此項會將兩者再次分開。</translation>
    </message>
    <message>
        <source>Another row has this code already. Give each row a code of its own.</source>
        <translation>另一列已使用這個代號。每列需要自己的代號。</translation>
    </message>
    <message>
        <source>Approval is not typed. Select rows and choose Submit, Approve, Lock or Unlock.</source>
        <translation>核可不是用輸入的。請選取列，再選擇「送出」、「核可」、「鎖定」或「解除鎖定」。</translation>
    </message>
    <message>
        <source>Approve hours</source>
        <translation>核可時數</translation>
    </message>
    <message>
        <source>As seen at the visit, by LBG&apos;s three depths.</source>
        <translation>訪視時所見，依 LBG 的三種深度。</translation>
    </message>
    <message>
        <source>Assurance is given by an assurer, never by this program.</source>
        <translation>確信由確信機構出具，本程式從不出具。</translation>
    </message>
    <message>
        <source>Attribution to others</source>
        <translation>歸因因子</translation>
    </message>
    <message>
        <source>Attribution to others is 0 in every outcome: nobody else contributed?</source>
        <translation>每項成果的歸因因子都是 0：沒有其他人有貢獻嗎？</translation>
    </message>
    <message>
        <source>Attribution to others is {share} in every outcome. Each change has its own contributors.</source>
        <translation>每項成果的歸因因子都是 {share}。每項改變各有其貢獻者。</translation>
    </message>
    <message>
        <source>Average of the year.</source>
        <translation>當年平均值。</translation>
    </message>
    <message>
        <source>Big5 (CP950)</source>
        <translation>Big5（CP950）</translation>
    </message>
    <message>
        <source>Both sides of the table move the same assumption. Choose two.</source>
        <translation>表格的兩邊變動同一項假設。請選擇兩項不同的假設。</translation>
    </message>
    <message>
        <source>Code of the finding.</source>
        <translation>檢查發現的代號。</translation>
    </message>
    <message>
        <source>Columns, fields and formats as a JSON object.</source>
        <translation>欄、欄位與格式，以 JSON 物件表示。</translation>
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
        <translation>目前考慮中、納入或排除；排除須說明原因。</translation>
    </message>
    <message>
        <source>Context only: SASB has no metric for community work. TC-SC-330a.1</source>
        <translation>僅供參考：SASB 沒有社區工作的指標。TC-SC-330a.1</translation>
    </message>
    <message>
        <source>Context: 203-1; 413-1.</source>
        <translation>參考：203-1；413-1。</translation>
    </message>
    <message>
        <source>Conventions</source>
        <translation>計算慣例</translation>
    </message>
    <message>
        <source>Counts the summaries of this site.</source>
        <translation>此廠區摘要的流水號。</translation>
    </message>
    <message>
        <source>Currency of this site&apos;s books; all its figures are in it.</source>
        <translation>此廠區帳務的幣別；所有數字皆以此幣別表示。</translation>
    </message>
    <message>
        <source>Deadweight</source>
        <translation>無謂因子</translation>
    </message>
    <message>
        <source>Deadweight is 0 in every outcome: nothing would have happened anyway?</source>
        <translation>每項成果的無謂因子都是 0：沒有任何改變原本就會發生嗎？</translation>
    </message>
    <message>
        <source>Deadweight is {share} in every outcome. Each change has its own comparison.</source>
        <translation>每項成果的無謂因子都是 {share}。每項改變各有其對照。</translation>
    </message>
    <message>
        <source>Digest of the authority&apos;s own certificate; read it out to compare.</source>
        <translation>憑證機構本身憑證的雜湊值；可唸出來核對。</translation>
    </message>
    <message>
        <source>Digest of the image before it was made smaller on entry.</source>
        <translation>影像在登錄時縮小之前的雜湊值。</translation>
    </message>
    <message>
        <source>Digest of the kept bytes.</source>
        <translation>所保存內容的雜湊值。</translation>
    </message>
    <message>
        <source>Digest of the newest journal entry that the summary covers.</source>
        <translation>摘要所涵蓋最新日誌記錄的雜湊值。</translation>
    </message>
    <message>
        <source>Digest of the root.pem in use, with its revocation list.</source>
        <translation>使用中 root.pem（含撤銷清單）的雜湊值。</translation>
    </message>
    <message>
        <source>Digest of the rows embedded in the file, which are kept beside it, packed.</source>
        <translation>檔案內嵌資料列的雜湊值；資料列壓縮後保存在旁。</translation>
    </message>
    <message>
        <source>Digest of the signed file.</source>
        <translation>已簽署檔案的雜湊值。</translation>
    </message>
    <message>
        <source>Discount inputs by the year in which they are spent.</source>
        <translation>依支出年度將投入折現。</translation>
    </message>
    <message>
        <source>Discounting</source>
        <translation>折現</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>移轉因子</translation>
    </message>
    <message>
        <source>Drop-off</source>
        <translation>衰減因子</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>持續時間</translation>
    </message>
    <message>
        <source>Duration and start</source>
        <translation>持續時間與開始時點</translation>
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
        <translation>評估 {code} 不能與自己比較。請指定預測型評估，或留空。</translation>
    </message>
    <message>
        <source>Evaluation {code} has no inputs, so it has no ratio.</source>
        <translation>評估 {code} 沒有投入，因此沒有比率。</translation>
    </message>
    <message>
        <source>Evaluation {code} has no outcomes.</source>
        <translation>評估 {code} 沒有成果。</translation>
    </message>
    <message>
        <source>Evaluation {code} is covered by a signed summary. Correct the outcome itself, with a reason.</source>
        <translation>評估 {code} 已涵蓋於已簽署的摘要。請直接更正該項成果，並說明原因。</translation>
    </message>
    <message>
        <source>Every row has a value here.</source>
        <translation>這裡每列都要有值。</translation>
    </message>
    <message>
        <source>Evidence cannot be linked to “{sheet}”. Choose a row of a sheet.</source>
        <translation>佐證不能連結到「{sheet}」。請選擇工作表中的一列。</translation>
    </message>
    <message>
        <source>Extra reduction</source>
        <translation>其他扣減</translation>
    </message>
    <message>
        <source>Field names and typed texts as a JSON object.</source>
        <translation>欄位名稱與輸入的文字，以 JSON 物件表示。</translation>
    </message>
    <message>
        <source>Financial proxy</source>
        <translation>財務代理變數</translation>
    </message>
    <message>
        <source>Forecast before, evaluative after the activity.</source>
        <translation>預測型在活動之前，評估型在活動之後。</translation>
    </message>
    <message>
        <source>From the start of year 0 to the moment from which the cumulated present value stays at or above the inputs; value arises evenly within a year.</source>
        <translation>自第 0 年年初起，至累計現值不再低於投入為止；一年之內價值平均產生。</translation>
    </message>
    <message>
        <source>Further spellings, such as in Latin letters; parted by semicolons.</source>
        <translation>其他寫法，例如拉丁字母；以分號分隔。</translation>
    </message>
    <message>
        <source>GB18030</source>
        <translation>GB18030</translation>
    </message>
    <message>
        <source>Given by others: {stakeholder}, {description}</source>
        <translation>他人給予：{stakeholder}，{description}</translation>
    </message>
    <message>
        <source>Gross ratio: {present} {currency} of present value / {inputs} {currency} of inputs = {ratio}</source>
        <translation>總比率：現值 {present} {currency} ÷ 投入 {inputs} {currency} = {ratio}</translation>
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
        <translation>何時、以何種方式與利害關係人核對結果？</translation>
    </message>
    <message>
        <source>How depth was assessed: survey, test before and after, interviews.</source>
        <translation>深度如何評估：問卷、前後測、訪談。</translation>
    </message>
    <message>
        <source>How good the evidence is: A measured here against a comparison, to E assumed.</source>
        <translation>佐證的品質：從 A（在此測量並有對照）到 E（假設）。</translation>
    </message>
    <message>
        <source>How is the change seen?</source>
        <translation>改變如何看得出來？</translation>
    </message>
    <message>
        <source>How likely the values between are; triangular where left blank.</source>
        <translation>範圍內各值的可能性；留空則採三角分布。</translation>
    </message>
    <message>
        <source>How long does it last? Part years are allowed.</source>
        <translation>持續多久？可以有不足一年的部分。</translation>
    </message>
    <message>
        <source>How many are coming; people named on the list of volunteers signed up are counted by themselves.</source>
        <translation>預計有多少人參加；已列名於志工報名名單者另行計入。</translation>
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
        <translation>其中詢問了多少人？</translation>
    </message>
    <message>
        <source>How many signed on the paper, counted by hand; the rows of the log must add up to it.</source>
        <translation>紙本上有多少人簽到，以人工清點；紀錄中的列數須與此相符。</translation>
    </message>
    <message>
        <source>How many units of the shelf&apos;s proxy one of the quantity has: 12 where each person had 12 hours.</source>
        <translation>一單位數量相當於代理變數庫中多少單位：每人 12 小時則填 12。</translation>
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
        <source>How the amount was found. In-kind: cost to the company, or for surplus the lower of book and fair value.</source>
        <translation>金額如何得出。實物：以公司成本計；餘裕物資則以帳面與公允價值較低者計。</translation>
    </message>
    <message>
        <source>How the last part of a duration like 2.5 years counts: by its share of the year, or as a whole year.</source>
        <translation>像 2.5 年這種期間的最後部分如何計算：按當年比例，或計為整年。</translation>
    </message>
    <message>
        <source>How those assessed were chosen. A sample is never scaled up.</source>
        <translation>受評估者如何選出。樣本絕不推估放大。</translation>
    </message>
    <message>
        <source>How were negative and unintended changes looked for?</source>
        <translation>如何查找負面與非預期的改變？</translation>
    </message>
    <message>
        <source>How were the results checked with stakeholders?</source>
        <translation>如何與利害關係人確認結果？</translation>
    </message>
    <message>
        <source>ISO 3166 code of two letters, like TW.</source>
        <translation>ISO 3166 兩個字母的代碼，例如 TW。</translation>
    </message>
    <message>
        <source>Id of the document, a UUID.</source>
        <translation>文件的識別碼，為 UUID。</translation>
    </message>
    <message>
        <source>Id of the record.</source>
        <translation>記錄的識別碼。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影響力</translation>
    </message>
    <message>
        <source>In no book: {stakeholder}, {description}</source>
        <translation>未入帳：{stakeholder}，{description}</translation>
    </message>
    <message>
        <source>In the evaluation&apos;s currency; negative where it makes the inputs less than the contributions.</source>
        <translation>以評估的幣別表示；若使評估的投入小於公司投入總額則為負數。</translation>
    </message>
    <message>
        <source>In the facility&apos;s currency.</source>
        <translation>以廠區的幣別表示。</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>群體人數</translation>
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
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>Inputs / impact of a first full year, as if every year were like the first.</source>
        <translation>投入 ÷ 第一個完整年度的影響，假設每年都與第一年相同。</translation>
    </message>
    <message>
        <source>Inputs and contributions differ by {amount} {currency} that no reason covers.</source>
        <translation>評估投入與投入帳相差 {amount} {currency}，沒有理由說明。</translation>
    </message>
    <message>
        <source>Inputs are discounted by the year in which they were spent, then added up.</source>
        <translation>投入依支出年度折現後再加總。</translation>
    </message>
    <message>
        <source>Inputs cannot be held against the contributions: {why}</source>
        <translation>評估投入無法與投入帳核對：{why}</translation>
    </message>
    <message>
        <source>Inputs discounted by the year in which they were spent</source>
        <translation>投入依支用年度折現</translation>
    </message>
    <message>
        <source>Instead of one quantity: one for each year, parted by semicolons.</source>
        <translation>取代單一數量：每年一個，以分號分隔。</translation>
    </message>
    <message>
        <source>Interviews, survey, workshop; when, and how they were chosen.</source>
        <translation>訪談、問卷、工作坊；何時進行，如何選出對象。</translation>
    </message>
    <message>
        <source>Involved</source>
        <translation>參與人數</translation>
    </message>
    <message>
        <source>It is not written as Impact Desk writes it.</source>
        <translation>寫法與 Impact Desk 的格式不符。</translation>
    </message>
    <message>
        <source>It is outside what this field allows.</source>
        <translation>超出此欄位允許的範圍。</translation>
    </message>
    <message>
        <source>LBG counts gifts to organisations with a charitable purpose, also public bodies, schools and local clubs.</source>
        <translation>LBG 計入對公益目的組織的捐贈，也包括公家機關、學校與地方社團。</translation>
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
        <source>LBG: where it was given.</source>
        <translation>LBG：在何處提供。</translation>
    </message>
    <message>
        <source>LBG: where the program works.</source>
        <translation>LBG：計畫在何處執行。</translation>
    </message>
    <message>
        <source>LBG: why the company contributes. Mandatory contributions stand beside the total, never in it.</source>
        <translation>LBG：公司為何投入。法定義務的投入列在總額旁，不計入總額。</translation>
    </message>
    <message>
        <source>Larger files are refused.</source>
        <translation>更大的檔案不予接受。</translation>
    </message>
    <message>
        <source>Last year&apos;s objective that this one carries on.</source>
        <translation>此目標所延續的去年目標。</translation>
    </message>
    <message>
        <source>Leakage, optimism or another reduction that the study states.</source>
        <translation>研究所述的外溢、樂觀偏差或其他扣減。</translation>
    </message>
    <message>
        <source>Left blank for the discount rate and the inputs.</source>
        <translation>折現率與投入請留空。</translation>
    </message>
    <message>
        <source>Left blank, for all programs.</source>
        <translation>留空則適用於所有計畫。</translation>
    </message>
    <message>
        <source>Left blank, the evaluation&apos;s. Another one is converted by the average rate of the year in which it is spent.</source>
        <translation>留空則採評估的幣別。其他幣別以支出年度的平均匯率換算。</translation>
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
        <source>Left blank, the program&apos;s subject counts.</source>
        <translation>留空則採計畫的主題。</translation>
    </message>
    <message>
        <source>Left blank, the whole record.</source>
        <translation>留空則為整筆記錄。</translation>
    </message>
    <message>
        <source>Lock hours</source>
        <translation>鎖定時數</translation>
    </message>
    <message>
        <source>Look at this again by {day}: {text}</source>
        <translation>請在 {day} 前再次查看：{text}</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Moment in UTC, as the signing computer&apos;s clock had it.</source>
        <translation>UTC 時間，以簽署電腦的時鐘為準。</translation>
    </message>
    <message>
        <source>Name of the licence, and whom to credit.</source>
        <translation>授權條款的名稱，以及應註明的出處。</translation>
    </message>
    <message>
        <source>Named as in the value map.</source>
        <translation>名稱與影響力地圖相同。</translation>
    </message>
    <message>
        <source>Names the event on sign-in sheets; left blank, one is given.</source>
        <translation>簽到表上的活動代號；留空則自動給定。</translation>
    </message>
    <message>
        <source>Names the index, such as TW-CPI.</source>
        <translation>指數的名稱，例如 TW-CPI。</translation>
    </message>
    <message>
        <source>Names the row in assumptions and scenarios; left blank, one is given.</source>
        <translation>假設與情境中用以指稱此列的代號；留空則自動給定。</translation>
    </message>
    <message>
        <source>Names the screening in its scores; left blank, one is given.</source>
        <translation>分數中用以指稱此審查的代號；留空則自動給定。</translation>
    </message>
    <message>
        <source>Negative for a loss; shares of it are then undefined.</source>
        <translation>虧損為負數；此時其占比無法定義。</translation>
    </message>
    <message>
        <source>Neither the register nor the log has the volunteer number {number}. Check it.</source>
        <translation>名冊與志工紀錄中都沒有志工編號 {number}。請檢查。</translation>
    </message>
    <message>
        <source>Net ratio: ({present} - {inputs}) {currency} of net present value / {inputs} {currency} of inputs = {ratio}</source>
        <translation>淨比率：({present} - {inputs}) {currency} 淨現值 / {inputs} {currency} 投入 = {ratio}</translation>
    </message>
    <message>
        <source>New outcomes</source>
        <translation>新增的成果</translation>
    </message>
    <message>
        <source>No amount is proposed: the row is no surplus gift with both book and fair value.</source>
        <translation>沒有建議金額：此列不是同時具有帳面與公允價值的餘裕物資捐贈。</translation>
    </message>
    <message>
        <source>No assumption names the document that proves it.</source>
        <translation>沒有任何假設註明佐證文件。</translation>
    </message>
    <message>
        <source>No backup of {file} could be made: {cause} Your work is saved all the same.</source>
        <translation>無法備份 {file}：{cause} 您的工作仍已儲存。</translation>
    </message>
    <message>
        <source>No certificate with serial number {serial} was issued here. The register lists those that were.</source>
        <translation>這裡沒有發出序號為 {serial} 的憑證。登記簿列有已發出的憑證。</translation>
    </message>
    <message>
        <source>No facility sheet says whose year this is. Add one with code, name, country, currency and hourly cost, or name the facility yourself.</source>
        <translation>沒有廠區工作表說明這一年屬於哪個廠區。請新增一張，填入代號、名稱、國家、幣別與每小時成本，或自行指定廠區。</translation>
    </message>
    <message>
        <source>No project was made, because its facility was refused: {why}</source>
        <translation>沒有建立專案，因為廠區資料被拒絕：{why}</translation>
    </message>
    <message>
        <source>No row of {sheet} holds two known column names. Write a header row, such as {columns}.</source>
        <translation>{sheet} 沒有任何一列含有兩個已知的欄名。請寫上標題列，例如 {columns}。</translation>
    </message>
    <message>
        <source>No scenarios are recorded.</source>
        <translation>未記錄任何情境。</translation>
    </message>
    <message>
        <source>No stakeholder stands here or above. Name whose change this is.</source>
        <translation>此處或上方都沒有利害關係人。請指明這是誰的改變。</translation>
    </message>
    <message>
        <source>No stakeholders are recorded.</source>
        <translation>未記錄任何利害關係人。</translation>
    </message>
    <message>
        <source>No summary that covers {period} has been taken in, so there are no group figures. Consolidate the sites&apos; summaries first.</source>
        <translation>尚未收取涵蓋 {period} 的摘要，因此沒有集團數字。請先合併各廠區的摘要。</translation>
    </message>
    <message>
        <source>No summary {document} was signed here. The list of signed summaries says which were.</source>
        <translation>這裡沒有簽署過摘要 {document}。已簽署摘要的清單列有簽署過的摘要。</translation>
    </message>
    <message>
        <source>Nobody decided whether “{outcome}” is material.</source>
        <translation>尚未判斷「{outcome}」是否重大。</translation>
    </message>
    <message>
        <source>Not yet ready for assurance review: {open} of {count} points are open.</source>
        <translation>尚未具備確信審查條件：{count} 點中有 {open} 點未完成。</translation>
    </message>
    <message>
        <source>--value-map needs {options}: the file does not name it</source>
        <translation>--value-map 需要 {options}：檔案未指明</translation>
    </message>
    <message>
        <source>12 schools fitted in 2025, without the pilot</source>
        <translation>2025 年完成 12 所學校，不含試辦</translation>
    </message>
    <message>
        <source>1840 lamps in 12 schools</source>
        <translation>12 所學校共 1840 盞燈</translation>
    </message>
    <message>
        <source>60 lamps, 4 ladders, gloves</source>
        <translation>60 盞燈、4 座梯子、手套</translation>
    </message>
    <message>
        <source>A bell around the value; the ends are hardly ever reached.</source>
        <translation>以此值為中心的鐘形分布；兩端幾乎不會出現。</translation>
    </message>
    <message>
        <source>A code of letters, digits and - _ . / #, without blanks, at most 64.</source>
        <translation>由字母、數字與 - _ . / # 組成的代碼，不含空白，最多 64 字元。</translation>
    </message>
    <message>
        <source>A country code of two letters, ISO 3166.</source>
        <translation>兩個字母的國家代碼，ISO 3166。</translation>
    </message>
    <message>
        <source>A currency code of three letters, ISO 4217.</source>
        <translation>三個字母的幣別代碼，ISO 4217。</translation>
    </message>
    <message>
        <source>A date: 2025-03-05, 2025/3/5 or 114/03/05.</source>
        <translation>日期：2025-03-05、2025/3/5 或 114/03/05。</translation>
    </message>
    <message>
        <source>A figure or proof that should be there.</source>
        <translation>應該要有的數字或佐證。</translation>
    </message>
    <message>
        <source>A figure that changed since the last review.</source>
        <translation>自上次檢討後有變動的數字。</translation>
    </message>
    <message>
        <source>A file of evidence in the container is not the one that the project kept.</source>
        <translation>容器內的一份佐證檔案與專案所保存的不同。</translation>
    </message>
    <message>
        <source>A further reduction that the study states, such as leakage or optimism.</source>
        <translation>研究所述的其他扣減，例如漏損或樂觀偏誤。</translation>
    </message>
    <message>
        <source>A group that the activity may change, named as in the value map.</source>
        <translation>活動可能改變的群體，名稱與影響力地圖相同。</translation>
    </message>
    <message>
        <source>A long-term partnership on a few chosen issues, also in the company&apos;s interest.</source>
        <translation>針對少數選定議題的長期合作，也符合公司的利益。</translation>
    </message>
    <message>
        <source>A member of the container is announced differently in two places.</source>
        <translation>容器的一個成員在兩處的說明不一致。</translation>
    </message>
    <message>
        <source>A number above {low}.</source>
        <translation>大於 {low} 的數字。</translation>
    </message>
    <message>
        <source>A number of {low} or more.</source>
        <translation>{low} 以上的數字。</translation>
    </message>
    <message>
        <source>A number, negative ones too.</source>
        <translation>數字，可為負數。</translation>
    </message>
    <message>
        <source>A number, or a share such as 25 %.</source>
        <translation>數字，或如 25 % 的比例。</translation>
    </message>
    <message>
        <source>A row of {sheet} points to a missing row of {other}.</source>
        <translation>「{sheet}」的一列指向「{other}」中不存在的列。</translation>
    </message>
    <message>
        <source>A share from 0 to 1: 25 % or 0.25. A bare 25 is refused.</source>
        <translation>0 到 1 的比例：25 % 或 0.25。單獨的 25 會被拒絕。</translation>
    </message>
    <message>
        <source>A signed summary in the container is not the one that the project kept.</source>
        <translation>容器內的一份已簽署摘要與專案所保存的不同。</translation>
    </message>
    <message>
        <source>A stretch: about 0.7 is good, green from there.</source>
        <translation>挑戰型：約 0.7 即為良好，自此為綠色。</translation>
    </message>
    <message>
        <source>A summary is accepted as it is, without remarks. Return it, or leave the remarks out.</source>
        <translation>接受摘要即照原樣接受，不附意見。請改為退回，或不附意見。</translation>
    </message>
    <message>
        <source>A target or plan that is changed.</source>
        <translation>變更的目標值或計畫。</translation>
    </message>
    <message>
        <source>A time of day in hours and minutes: 9:30 or 0930.</source>
        <translation>以時與分表示的時刻：9:30 或 0930。</translation>
    </message>
    <message>
        <source>A voucher of May arrived late</source>
        <translation>五月的一張憑單遲到</translation>
    </message>
    <message>
        <source>A whole number from {low} to {high}.</source>
        <translation>{low} 到 {high} 的整數。</translation>
    </message>
    <message>
        <source>A whole number of {low} or more.</source>
        <translation>{low} 以上的整數。</translation>
    </message>
    <message>
        <source>A wholesale value, where cost is secret.</source>
        <translation>批發價值，用於成本保密時。</translation>
    </message>
    <message>
        <source>A year, or a half of it: 2025, 2025-H1.</source>
        <translation>年度或半年度：2025、2025-H1。</translation>
    </message>
    <message>
        <source>Accounts are published every year</source>
        <translation>每年公布帳目</translation>
    </message>
    <message>
        <source>Accounts of 2024 are online</source>
        <translation>2024 年帳目已上網</translation>
    </message>
    <message>
        <source>Adjustments, one on each line or parted by semicolons.</source>
        <translation>調整項目，每行一項，或以分號分隔。</translation>
    </message>
    <message>
        <source>After the first or second half of the year.</source>
        <translation>在該年上半年或下半年之後。</translation>
    </message>
    <message>
        <source>After the whole year.</source>
        <translation>在全年之後。</translation>
    </message>
    <message>
        <source>All lamps work; two classes still sit in the old light</source>
        <translation>所有燈都能用；仍有兩個班級使用舊燈</translation>
    </message>
    <message>
        <source>Already the first year is reduced.</source>
        <translation>第一年即已遞減。</translation>
    </message>
    <message>
        <source>An amount of money without currency sign, negative ones too.</source>
        <translation>不含幣別符號的金額，可為負數。</translation>
    </message>
    <message>
        <source>An amount of money without currency sign, {low} or more.</source>
        <translation>不含幣別符號的金額，{low} 以上。</translation>
    </message>
    <message>
        <source>An employee number, or group:N for N unnamed people.</source>
        <translation>員工編號，或以 group:N 表示 N 位未具名的人。</translation>
    </message>
    <message>
        <source>Another number of the same person, for which these hours count. Clearing it parts them again.</source>
        <translation>同一人的另一個編號，這些時數計入該編號。清除後再次分開。</translation>
    </message>
    <message>
        <source>Another reduction, such as leakage.</source>
        <translation>其他扣減，例如漏損。</translation>
    </message>
    <message>
        <source>Answers for the team.</source>
        <translation>為團隊負責。</translation>
    </message>
    <message>
        <source>Anybody may use it, with credit: may travel.</source>
        <translation>任何人註明出處即可使用：可隨檔外送。</translation>
    </message>
    <message>
        <source>Approved and closed; unlocking needs a reason.</source>
        <translation>已核可並關閉；解除鎖定需要理由。</translation>
    </message>
    <message>
        <source>Approves hours of others, never their own.</source>
        <translation>核可他人的時數，不得核可自己的。</translation>
    </message>
    <message>
        <source>Arts, heritage, culture.</source>
        <translation>藝術、文化資產、文化。</translation>
    </message>
    <message>
        <source>As triangular, but smoother and closer to the value.</source>
        <translation>與三角分布相似，但較平滑且更靠近此值。</translation>
    </message>
    <message>
        <source>Ask Renai school for a date</source>
        <translation>向仁愛國小詢問日期</translation>
    </message>
    <message>
        <source>Assessed / direct beneficiaries: how large the sample is.</source>
        <translation>受評估人數／直接受益人數：樣本的大小。</translation>
    </message>
    <message>
        <source>Assumed: the first to be questioned.</source>
        <translation>假設：最先受到質疑者。</translation>
    </message>
    <message>
        <source>Authority or public institution.</source>
        <translation>主管機關或公立機構。</translation>
    </message>
    <message>
        <source>Board of the foundation</source>
        <translation>基金會董事會</translation>
    </message>
    <message>
        <source>By how much; negative where the inputs are less.</source>
        <translation>相差多少；投入較少時為負數。</translation>
    </message>
    <message>
        <source>By {day}, {owner}: {text}</source>
        <translation>{day} 前，{owner}：{text}</translation>
    </message>
    <message>
        <source>CC BY 4.0, Example Institute</source>
        <translation>CC BY 4.0，範例研究所</translation>
    </message>
    <message>
        <source>Campus LED lighting</source>
        <translation>校園 LED 照明</translation>
    </message>
    <message>
        <source>Carries proxy values from one year&apos;s prices to another&apos;s.</source>
        <translation>將代理變數的值由某一年的物價換算為另一年的物價。</translation>
    </message>
    <message>
        <source>Cash + time + in-kind + management, without what law or permit requires.</source>
        <translation>現金＋時間＋實物＋管理，不含法令或許可所要求者。</translation>
    </message>
    <message>
        <source>Cash counts at the amount paid, time and management at what they cost.</source>
        <translation>現金依支付金額計算，時間與管理依其成本計算。</translation>
    </message>
    <message>
        <source>Change set {seq} was begun by another program and never ended.</source>
        <translation>第 {seq} 筆變更由其他程式開始，且從未結束。</translation>
    </message>
    <message>
        <source>Changes of entry {seq} stand in the journal without the entry.</source>
        <translation>日誌中有第 {seq} 筆的變更，卻沒有該筆項目。</translation>
    </message>
    <message>
        <source>Chen Shu-fen</source>
        <translation>陳淑芬</translation>
    </message>
    <message>
        <source>Chen Yi-jun</source>
        <translation>陳怡君</translation>
    </message>
    <message>
        <source>Codes parted by semicolons.</source>
        <translation>代碼，以分號分隔。</translation>
    </message>
    <message>
        <source>Connect / people assessed; says nothing of those who were not assessed.</source>
        <translation>連結／受評估人數；不涉及未受評估者。</translation>
    </message>
    <message>
        <source>Contributions that law or permit requires; they stand beside the total, never in it.</source>
        <translation>法令或許可所要求的投入；列於總額之旁，絕不計入。</translation>
    </message>
    <message>
        <source>Converts amounts of another currency; a missing rate stops the figure.</source>
        <translation>換算其他幣別的金額；缺少匯率時不產生該數字。</translation>
    </message>
    <message>
        <source>Cost of running the programs: staff, communication, evaluation.</source>
        <translation>執行計畫的費用：人事、溝通、評估。</translation>
    </message>
    <message>
        <source>Counts distinct volunteers and participation.</source>
        <translation>計算不重複的志工人數與參與率。</translation>
    </message>
    <message>
        <source>Counts in leverage and its ratio to the total, never in the total.</source>
        <translation>計入帶動資源及其與總額的比率，絕不計入總額。</translation>
    </message>
    <message>
        <source>Counts in the contribution total and in every split of it.</source>
        <translation>計入投入總額及其每項拆分。</translation>
    </message>
    <message>
        <source>Counts in total inputs, by which the ratio divides.</source>
        <translation>計入總投入，即比率的除數。</translation>
    </message>
    <message>
        <source>Counts in volunteer hours; paid hours count at the hourly cost in the total.</source>
        <translation>計入志工時數；有薪時數依每小時成本計入總額。</translation>
    </message>
    <message>
        <source>Counts the versions. A new one leaves signed evaluations as they are.</source>
        <translation>版本的編號。新版本不影響已簽署的評估。</translation>
    </message>
    <message>
        <source>County government</source>
        <translation>縣政府</translation>
    </message>
    <message>
        <source>County survey 2024, p. 12</source>
        <translation>2024 年縣民調查，第 12 頁</translation>
    </message>
    <message>
        <source>Decide whether the program goes on</source>
        <translation>決定計畫是否繼續</translation>
    </message>
    <message>
        <source>Decides in which years value arises, and so its present value.</source>
        <translation>決定價值在哪些年度產生，因而決定其現值。</translation>
    </message>
    <message>
        <source>Decides the period whose figures the row counts in.</source>
        <translation>決定此列計入哪一期間的數字。</translation>
    </message>
    <message>
        <source>Decides the range in sensitivity and simulation.</source>
        <translation>決定敏感度分析與模擬中的範圍。</translation>
    </message>
    <message>
        <source>Decides the rate by which the amount is converted.</source>
        <translation>決定換算金額所用的匯率。</translation>
    </message>
    <message>
        <source>Decides the score from which the objective is green.</source>
        <translation>決定目標自哪一分數起為綠色。</translation>
    </message>
    <message>
        <source>Depth of impact; rates are shares of the people assessed.</source>
        <translation>影響深度；比率為受評估人數的比例。</translation>
    </message>
    <message>
        <source>Depth of “{output}” of {date} rests on people assessed. Say how they were assessed, and how chosen.</source>
        <translation>{date} 的「{output}」之影響深度以受評估者為依據。請說明如何評估、如何選取。</translation>
    </message>
    <message>
        <source>Did not take place.</source>
        <translation>未曾舉行。</translation>
    </message>
    <message>
        <source>Digest of a spreadsheet&apos;s headers, by which it is known again.</source>
        <translation>試算表標題的摘要值，憑此再次認出該表。</translation>
    </message>
    <message>
        <source>Digest of the authority whose officers are believed. Compare it by telephone.</source>
        <translation>所信任簽署人之機構的摘要值。請以電話核對。</translation>
    </message>
    <message>
        <source>Digest of the certificate that it was signed with.</source>
        <translation>簽署所用憑證的摘要值。</translation>
    </message>
    <message>
        <source>Digest of the file in use, with its list of revoked certificates.</source>
        <translation>使用中檔案的摘要值，含其廢止憑證清單。</translation>
    </message>
    <message>
        <source>Digest of the file; another file has another one.</source>
        <translation>檔案的摘要值；不同的檔案有不同的值。</translation>
    </message>
    <message>
        <source>Digest of the kept file; a changed file has another one.</source>
        <translation>所保存檔案的摘要值；檔案經變更即不同。</translation>
    </message>
    <message>
        <source>Digest of the newest journal entry that it covers; it proves what came before.</source>
        <translation>所涵蓋之最新日誌項目的摘要值；它證明先前的一切。</translation>
    </message>
    <message>
        <source>Digest of the photo before it was made smaller.</source>
        <translation>照片縮小前的摘要值。</translation>
    </message>
    <message>
        <source>Digest of the receipt&apos;s file, which is kept.</source>
        <translation>所保存回條檔案的摘要值。</translation>
    </message>
    <message>
        <source>Digest of the rows inside the file, kept beside it.</source>
        <translation>檔案中各列的摘要值，與檔案一併保存。</translation>
    </message>
    <message>
        <source>Direct beneficiaries of the facility.</source>
        <translation>該廠區的直接受益人數。</translation>
    </message>
    <message>
        <source>Direct beneficiaries of the program&apos;s outputs this year.</source>
        <translation>該計畫今年產出的直接受益人數。</translation>
    </message>
    <message>
        <source>Direct beneficiaries of the program.</source>
        <translation>該計畫的直接受益人數。</translation>
    </message>
    <message>
        <source>Distinct volunteers at the facility; somebody who helped at two sites counts at each, but once in the group.</source>
        <translation>該廠區的不重複志工人數；於兩個廠區服務者各計一次，集團僅計一次。</translation>
    </message>
    <message>
        <source>Distinct volunteers of the period; unnamed people are not counted.</source>
        <translation>本期間不重複的志工人數；未具名者不計。</translation>
    </message>
    <message>
        <source>Distinct volunteers of the program this year.</source>
        <translation>該計畫今年不重複的志工人數。</translation>
    </message>
    <message>
        <source>Distinct volunteers of the program; somebody who helped in two programs counts in each.</source>
        <translation>該計畫的不重複志工人數；參與兩項計畫者各計一次。</translation>
    </message>
    <message>
        <source>Divided by (1 + r) to the n - 0.5.</source>
        <translation>除以 (1 + r) 的 n - 0.5 次方。</translation>
    </message>
    <message>
        <source>Divided by (1 + r) to the n - 1.</source>
        <translation>除以 (1 + r) 的 n - 1 次方。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>EUC-KR (CP949)</source>
        <translation>EUC-KR (CP949)</translation>
    </message>
    <message>
        <source>Electricity was unusually dear in 2025</source>
        <translation>2025 年電價異常昂貴</translation>
    </message>
    <message>
        <source>Employees at the site.</source>
        <translation>廠區的員工人數。</translation>
    </message>
    <message>
        <source>Employees of the whole group.</source>
        <translation>整個集團的員工人數。</translation>
    </message>
    <message>
        <source>Engagement committee</source>
        <translation>參與委員會</translation>
    </message>
    <message>
        <source>Entered, waiting for somebody to look at it.</source>
        <translation>已輸入，等待有人檢視。</translation>
    </message>
    <message>
        <source>Environmental Protection Foundation</source>
        <translation>環境保護基金會</translation>
    </message>
    <message>
        <source>Every fourth pupil on the class lists</source>
        <translation>班級名冊上每四位學生取一位</translation>
    </message>
    <message>
        <source>Every value between the ends is as likely.</source>
        <translation>兩端之間每個值的可能性相同。</translation>
    </message>
    <message>
        <source>Facilities whose objectives have a score / facilities.</source>
        <translation>目標有分數的廠區數／廠區數。</translation>
    </message>
    <message>
        <source>Facilities whose objectives of the year have a score.</source>
        <translation>本年度目標有分數的廠區數。</translation>
    </message>
    <message>
        <source>Facilities whose summaries are in these figures.</source>
        <translation>摘要已納入這些數字的廠區數。</translation>
    </message>
    <message>
        <source>Fee without travel</source>
        <translation>不含交通的費用</translation>
    </message>
    <message>
        <source>First value in year 0, which is not discounted.</source>
        <translation>第一個價值在第 0 年，不折現。</translation>
    </message>
    <message>
        <source>First value in year 1.</source>
        <translation>第一個價值在第 1 年。</translation>
    </message>
    <message>
        <source>Fit in the summer holidays</source>
        <translation>暑假期間安裝</translation>
    </message>
    <message>
        <source>Fit the two classes in November</source>
        <translation>十一月安裝那兩個班級</translation>
    </message>
    <message>
        <source>Fitting day at Puli primary school</source>
        <translation>埔里國小安裝日</translation>
    </message>
    <message>
        <source>Fitting lamps</source>
        <translation>安裝燈具</translation>
    </message>
    <message>
        <source>For whom something changed.</source>
        <translation>對誰產生改變。</translation>
    </message>
    <message>
        <source>Found by ourselves: may travel.</source>
        <translation>自行求得：可隨檔外送。</translation>
    </message>
    <message>
        <source>Further spellings, so that imports know the person.</source>
        <translation>其他寫法，使匯入能認出此人。</translation>
    </message>
    <message>
        <source>GRI disclosures that the program is told of under. Context only.</source>
        <translation>計畫所對應的 GRI 揭露項目。僅供參照。</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>已放棄。</translation>
    </message>
    <message>
        <source>Goes into the bridge from contributions to SROI inputs.</source>
        <translation>列入從投入到 SROI 投入的銜接表。</translation>
    </message>
    <message>
        <source>Goes into the impact, the present value and the ratio.</source>
        <translation>計入影響、現值與比率。</translation>
    </message>
    <message>
        <source>Goes into the score of the key result.</source>
        <translation>計入關鍵結果的分數。</translation>
    </message>
    <message>
        <source>Green starts at 1.0 for committed objectives and at 0.7 for aspirational ones.</source>
        <translation>承諾型目標自 1.0 起為綠燈，挑戰型目標自 0.7 起為綠燈。</translation>
    </message>
    <message>
        <source>Gross ratio: sum of present values / sum of inputs; ratios are never averaged.</source>
        <translation>總比率：現值總和／投入總和；比率絕不取平均。</translation>
    </message>
    <message>
        <source>Gross ratio: total present value / total inputs.</source>
        <translation>總比率：總現值／總投入。</translation>
    </message>
    <message>
        <source>HR export of hours</source>
        <translation>人資系統匯出的時數</translation>
    </message>
    <message>
        <source>Half of all sites support a school</source>
        <translation>一半的廠區支持一所學校</translation>
    </message>
    <message>
        <source>Head office has not entered the pre-tax profit of this year.</source>
        <translation>總部尚未輸入本年度稅前淨利。</translation>
    </message>
    <message>
        <source>Health and care.</source>
        <translation>健康與照護。</translation>
    </message>
    <message>
        <source>Health insurance fee table 2025</source>
        <translation>2025 年健保支付標準表</translation>
    </message>
    <message>
        <source>Health insurance fee table 2025, p. 31</source>
        <translation>2025 年健保支付標準表，第 31 頁</translation>
    </message>
    <message>
        <source>Help after a disaster.</source>
        <translation>災後援助。</translation>
    </message>
    <message>
        <source>Helps without a fixed task.</source>
        <translation>協助，沒有固定任務。</translation>
    </message>
    <message>
        <source>Hours / volunteers.</source>
        <translation>時數／志工人數。</translation>
    </message>
    <message>
        <source>Hours above 0, at most 24: 2.5, 2:30 or 150 min.</source>
        <translation>大於 0、最多 24 的時數：2.5、2:30 或 150 min。</translation>
    </message>
    <message>
        <source>Hours at the facility.</source>
        <translation>該廠區的時數。</translation>
    </message>
    <message>
        <source>Hours in company time and in people&apos;s own time.</source>
        <translation>公假與私人時間之時數合計。</translation>
    </message>
    <message>
        <source>Hours in company time at the facility.</source>
        <translation>該廠區的公假時數。</translation>
    </message>
    <message>
        <source>Hours in company time; they enter the contribution at the hourly cost.</source>
        <translation>公假時數；依每小時成本計入投入。</translation>
    </message>
    <message>
        <source>Hours in people&apos;s own time; they never enter the company&apos;s contribution.</source>
        <translation>私人時間之時數；絕不計入公司投入。</translation>
    </message>
    <message>
        <source>Hours of each person in this shift.</source>
        <translation>此班次中每人的時數。</translation>
    </message>
    <message>
        <source>Hours of the program&apos;s volunteer log this year.</source>
        <translation>該計畫志工紀錄今年的時數。</translation>
    </message>
    <message>
        <source>Hours of the program.</source>
        <translation>該計畫的時數。</translation>
    </message>
    <message>
        <source>How and when stakeholders saw the results.</source>
        <translation>利害關係人如何、何時看到結果。</translation>
    </message>
    <message>
        <source>How and when they were asked, and how they were chosen.</source>
        <translation>如何、何時詢問他們，以及如何選取。</translation>
    </message>
    <message>
        <source>How deep the impact went, as seen at the visit; it does not enter the depth figures.</source>
        <translation>訪視時所見影響的深度；不計入深度數字。</translation>
    </message>
    <message>
        <source>How good the evidence is.</source>
        <translation>證據的品質。</translation>
    </message>
    <message>
        <source>How it is known that they are two people.</source>
        <translation>如何得知是兩個人。</translation>
    </message>
    <message>
        <source>How it is known.</source>
        <translation>如何得知。</translation>
    </message>
    <message>
        <source>How large the kept file is.</source>
        <translation>所保存檔案的大小。</translation>
    </message>
    <message>
        <source>How likely it is: 1 rare, 3 possible, 5 almost certain.</source>
        <translation>可能性：1 罕見、3 可能、5 幾乎確定。</translation>
    </message>
    <message>
        <source>How likely the values between are.</source>
        <translation>其間各值的可能性。</translation>
    </message>
    <message>
        <source>How long it lasts.</source>
        <translation>持續多久。</translation>
    </message>
    <message>
        <source>How long the change lasts.</source>
        <translation>改變持續多久。</translation>
    </message>
    <message>
        <source>How many come, where they are not named one by one.</source>
        <translation>未逐一具名時，共有多少人到場。</translation>
    </message>
    <message>
        <source>How many had the change.</source>
        <translation>有多少人產生改變。</translation>
    </message>
    <message>
        <source>How many of the direct beneficiaries were asked or measured.</source>
        <translation>直接受益人中接受詢問或測量的人數。</translation>
    </message>
    <message>
        <source>How many of the direct beneficiaries were asked or measured. A sample is never scaled up.</source>
        <translation>詢問或量測了多少直接受益人。樣本絕不放大推估。</translation>
    </message>
    <message>
        <source>How many of them were asked.</source>
        <translation>詢問了其中多少人。</translation>
    </message>
    <message>
        <source>How many people the group has.</source>
        <translation>該群體有多少人。</translation>
    </message>
    <message>
        <source>How many took part; value per participant is reckoned on it.</source>
        <translation>參加人數；每位參加者的價值以此計算。</translation>
    </message>
    <message>
        <source>How many units of that proxy one of the quantity has.</source>
        <translation>一個數量含有該代理變數的幾個單位。</translation>
    </message>
    <message>
        <source>How many units one US dollar bought on average.</source>
        <translation>一美元平均可兌換多少單位。</translation>
    </message>
    <message>
        <source>How many volunteers are needed.</source>
        <translation>需要多少志工。</translation>
    </message>
    <message>
        <source>How many were counted.</source>
        <translation>計數得到多少。</translation>
    </message>
    <message>
        <source>How much it counts beside the objective&apos;s other key results.</source>
        <translation>相較於該目標其他關鍵結果所占的份量。</translation>
    </message>
    <message>
        <source>How much it counts beside the other objectives; 1 where all count alike.</source>
        <translation>相較於其他目標所占的份量；全部相等時為 1。</translation>
    </message>
    <message>
        <source>How much it counts beside the others in a screening&apos;s score.</source>
        <translation>在審查分數中相較於其他準則所占的份量。</translation>
    </message>
    <message>
        <source>How much it would matter: 1 slight, 3 noticeable, 5 grave.</source>
        <translation>影響程度：1 輕微、3 明顯、5 嚴重。</translation>
    </message>
    <message>
        <source>How much less later value counts.</source>
        <translation>較晚的價值減少多少。</translation>
    </message>
    <message>
        <source>How much less the change is worth in each further year.</source>
        <translation>其後每一年改變的價值減少多少。</translation>
    </message>
    <message>
        <source>How much less value counts for each year that it comes later: r in 1 / (1 + r).</source>
        <translation>價值每晚一年減少多少：1 / (1 + r) 中的 r。</translation>
    </message>
    <message>
        <source>How negative and unintended changes were looked for.</source>
        <translation>如何尋找負面與非預期的改變。</translation>
    </message>
    <message>
        <source>How sure the owner is to reach the target: 1-3 at risk, 4-7 with issues, 8-10 on track.</source>
        <translation>負責人對達成目標值的把握：1-3 有風險、4-7 有問題、8-10 順利。</translation>
    </message>
    <message>
        <source>How the amount was found.</source>
        <translation>金額如何得出。</translation>
    </message>
    <message>
        <source>How the change is seen.</source>
        <translation>如何看出改變。</translation>
    </message>
    <message>
        <source>How the depth was found out.</source>
        <translation>深度如何得知。</translation>
    </message>
    <message>
        <source>How the last part of a duration such as 2.5 years counts.</source>
        <translation>如 2.5 年的期間，最後一部分如何計算。</translation>
    </message>
    <message>
        <source>How those assessed were chosen.</source>
        <translation>受評估者如何選取。</translation>
    </message>
    <message>
        <source>How value and target make the score, from 0 to 1.</source>
        <translation>數值與目標值如何得出 0 到 1 的分數。</translation>
    </message>
    <message>
        <source>How well the partner meets it: 0 not at all, 5 in full.</source>
        <translation>合作單位符合的程度：0 完全不符、5 完全符合。</translation>
    </message>
    <message>
        <source>I stand for the figures in this document.</source>
        <translation>本人確認本文件所載數據。</translation>
    </message>
    <message>
        <source>Improve / people assessed; says nothing of those who were not assessed.</source>
        <translation>改善／受評估人數；不涉及未受評估者。</translation>
    </message>
    <message>
        <source>In the contributions or the paid hours of the log.</source>
        <translation>在投入，或在紀錄的有薪時數中。</translation>
    </message>
    <message>
        <source>In the log, as own time.</source>
        <translation>在紀錄中，屬於自己的時間。</translation>
    </message>
    <message>
        <source>Inputs are added up as they were spent, in the evaluation&apos;s currency.</source>
        <translation>投入依支出金額以評估的幣別加總。</translation>
    </message>
    <message>
        <source>Interviews in June, drawn by lot</source>
        <translation>六月訪談，抽籤選取</translation>
    </message>
    <message>
        <source>It is no proper PDF file.</source>
        <translation>這不是正確的 PDF 檔案。</translation>
    </message>
    <message>
        <source>It is signed already, or was changed after it was made.</source>
        <translation>檔案已簽署，或在產生後被更動。</translation>
    </message>
    <message>
        <source>It stays at this site and travels in no summary.</source>
        <translation>留在本廠區，不隨任何摘要外送。</translation>
    </message>
    <message>
        <source>It was signed with another certificate than {facility}&apos;s summary before it.</source>
        <translation>其簽署憑證與 {facility} 前一份摘要不同。</translation>
    </message>
    <message>
        <source>It would do more good than planned.</source>
        <translation>效益會高於計畫。</translation>
    </message>
    <message>
        <source>It would harm the program or its people.</source>
        <translation>會損害計畫或其人員。</translation>
    </message>
    <message>
        <source>Its changes are valued.</source>
        <translation>其改變有估值。</translation>
    </message>
    <message>
        <source>Its currency; blank for the evaluation&apos;s.</source>
        <translation>其幣別；空白則用評估的幣別。</translation>
    </message>
    <message>
        <source>Its score goes into the weighted mean of the objective.</source>
        <translation>其分數計入目標的加權平均。</translation>
    </message>
    <message>
        <source>Journal entries before {seq} are missing.</source>
        <translation>第 {seq} 筆之前的日誌項目遺失。</translation>
    </message>
    <message>
        <source>Journal entry {seq} is not as it was written, or does not follow the one before.</source>
        <translation>第 {seq} 筆日誌項目與寫入時不同，或未接續前一筆。</translation>
    </message>
    <message>
        <source>Judged by stakeholders or experts.</source>
        <translation>由利害關係人或專家判斷。</translation>
    </message>
    <message>
        <source>K7-E1-O1 drop_off</source>
        <translation>K7-E1-O1 drop_off</translation>
    </message>
    <message>
        <source>Kaohsiung plant 7</source>
        <translation>高雄 7 廠</translation>
    </message>
    <message>
        <source>Keeps contributions and vouchers.</source>
        <translation>保管投入與憑單。</translation>
    </message>
    <message>
        <source>LBG asks how the company gives.</source>
        <translation>LBG 問公司如何給予。</translation>
    </message>
    <message>
        <source>LBG asks what is addressed: the issue that the program works on.</source>
        <translation>LBG 問處理什麼：計畫所針對的議題。</translation>
    </message>
    <message>
        <source>LBG asks where: the place that it was given to.</source>
        <translation>LBG 問在何處：給予的地點。</translation>
    </message>
    <message>
        <source>LBG asks where: the places that the program works in.</source>
        <translation>LBG 問在何處：計畫所在的地點。</translation>
    </message>
    <message>
        <source>LBG asks why the company contributes. A contribution may have a motive of its own.</source>
        <translation>LBG 問公司為何投入。單筆投入可有自己的動機。</translation>
    </message>
    <message>
        <source>LED lamps for rural schools, fitted by volunteers.</source>
        <translation>由志工為偏鄉學校安裝 LED 燈。</translation>
    </message>
    <message>
        <source>Ladders: two people at each</source>
        <translation>梯子：每座兩人</translation>
    </message>
    <message>
        <source>Lamps and fitting</source>
        <translation>燈具與安裝</translation>
    </message>
    <message>
        <source>Lamps do not fade within three years</source>
        <translation>燈具三年內不會衰減</translation>
    </message>
    <message>
        <source>Lamps fitted</source>
        <translation>已安裝的燈</translation>
    </message>
    <message>
        <source>Lamps for Puli primary school</source>
        <translation>為埔里國小安裝的燈</translation>
    </message>
    <message>
        <source>Last year&apos;s objective that it carries on, without its check-ins.</source>
        <translation>所延續的去年目標，不含其進度回報。</translation>
    </message>
    <message>
        <source>Latest value / target, kept within 0 and 1.</source>
        <translation>最新值／目標值，限制於 0 至 1。</translation>
    </message>
    <message>
        <source>Led by brand or sales, with a benefit to the community.</source>
        <translation>由品牌或銷售主導，並對社區有益。</translation>
    </message>
    <message>
        <source>Left blank, it counts as {value}.</source>
        <translation>留空則以 {value} 計。</translation>
    </message>
    <message>
        <source>Left out; the reason is printed.</source>
        <translation>排除；理由會印出。</translation>
    </message>
    <message>
        <source>Left over: counts at the lower of book and fair value.</source>
        <translation>剩餘物：以帳面價值與公允價值中較低者計。</translation>
    </message>
    <message>
        <source>Leverage / total.</source>
        <translation>帶動資源／總額。</translation>
    </message>
    <message>
        <source>Lin Mei-hua</source>
        <translation>林美華</translation>
    </message>
    <message>
        <source>Lin Mei-hua, Wang Shu-fen, Chen Yi-jun</source>
        <translation>林美華、王淑芬、陳怡君</translation>
    </message>
    <message>
        <source>Link {link} of evidence leads to a missing row of {sheet}.</source>
        <translation>佐證連結 {link} 指向「{sheet}」中不存在的列。</translation>
    </message>
    <message>
        <source>Local club, neighbourhood, cooperative of citizens.</source>
        <translation>地方社團、社區、公民合作組織。</translation>
    </message>
    <message>
        <source>Looked at by somebody other than the volunteer.</source>
        <translation>由志工以外的人檢視過。</translation>
    </message>
    <message>
        <source>Made or bought to be given: counts at cost.</source>
        <translation>為給予而製作或購買：以成本計。</translation>
    </message>
    <message>
        <source>May be left blank.</source>
        <translation>可以留空。</translation>
    </message>
    <message>
        <source>May be supported once the conditions are kept.</source>
        <translation>符合條件後可以支持。</translation>
    </message>
    <message>
        <source>May be supported.</source>
        <translation>可以支持。</translation>
    </message>
    <message>
        <source>May not be supported.</source>
        <translation>不得支持。</translation>
    </message>
    <message>
        <source>Measured in this program alone.</source>
        <translation>只在此計畫中量測。</translation>
    </message>
    <message>
        <source>Measured in this program, beside people without it.</source>
        <translation>在此計畫中量測，並與未參加者對照。</translation>
    </message>
    <message>
        <source>Money paid: gifts, sponsorship, the company&apos;s match.</source>
        <translation>支付的金錢：捐贈、贊助、公司相對捐款。</translation>
    </message>
    <message>
        <source>Most likely at the value, falling straight to both ends.</source>
        <translation>以此值最為可能，向兩端直線遞減。</translation>
    </message>
    <message>
        <source>Moved to 2024</source>
        <translation>已移到 2024 年</translation>
    </message>
    <message>
        <source>Ms Hsu, 049-222-0000</source>
        <translation>許小姐，049-222-0000</translation>
    </message>
    <message>
        <source>Multiplies the impact by one minus this share.</source>
        <translation>將影響乘以一減此比例。</translation>
    </message>
    <message>
        <source>Named by 31 of 40 pupils</source>
        <translation>40 位學生中有 31 位提到</translation>
    </message>
    <message>
        <source>Named, not yet decided.</source>
        <translation>已指明，尚未決定。</translation>
    </message>
    <message>
        <source>Names the event on sign-in sheets and in the log; left blank, one is given.</source>
        <translation>在簽到表與紀錄中指明此活動；留空則自動給定。</translation>
    </message>
    <message>
        <source>Names the index.</source>
        <translation>指數的名稱。</translation>
    </message>
    <message>
        <source>Nantou County Education Department</source>
        <translation>南投縣政府教育處</translation>
    </message>
    <message>
        <source>Nantou, Taiwan</source>
        <translation>台灣南投</translation>
    </message>
    <message>
        <source>National statistics, consumer prices</source>
        <translation>國家統計，消費者物價</translation>
    </message>
    <message>
        <source>Nature, climate, clean-ups.</source>
        <translation>自然、氣候、清理活動。</translation>
    </message>
    <message>
        <source>Needed in every row.</source>
        <translation>每一列都需要。</translation>
    </message>
    <message>
        <source>Net ratio: (sum of present values - sum of inputs) / sum of inputs; ratios are never averaged.</source>
        <translation>淨比率：（現值總和 − 投入總和）／投入總和；比率絕不取平均。</translation>
    </message>
    <message>
        <source>Net ratio: net present value / total inputs.</source>
        <translation>淨比率：淨現值／總投入。</translation>
    </message>
    <message>
        <source>No change was seen at the visit.</source>
        <translation>訪視時未見改變。</translation>
    </message>
    <message>
        <source>No column gives {fields}. Choose one for each, or a value for all rows.</source>
        <translation>沒有任何一欄提供 {fields}。請為每項選擇一欄，或為所有列選一個值。</translation>
    </message>
    <message>
        <source>No direct beneficiaries are recorded in this period.</source>
        <translation>本期間沒有直接受益人紀錄。</translation>
    </message>
    <message>
        <source>No headcount is given for the group, and not every site gives its own.</source>
        <translation>未提供集團員工人數，且並非每個廠區都提供。</translation>
    </message>
    <message>
        <source>No headcount is given.</source>
        <translation>未提供員工人數。</translation>
    </message>
    <message>
        <source>No one remark has the id {text}. The list of what head office said has them.</source>
        <translation>沒有任何單一意見的識別碼為 {text}。總部答覆的清單中列有識別碼。</translation>
    </message>
    <message>
        <source>No value that it can have leads to the claim.</source>
        <translation>任何可能的值都無法達到所主張的比率。</translation>
    </message>
    <message>
        <source>Nobody found {number} and {other} to be two people. Check the numbers.</source>
        <translation>沒有人將 {number} 與 {other} 判定為兩個人。請檢查編號。</translation>
    </message>
    <message>
        <source>Nobody is named in the volunteer log of this period.</source>
        <translation>本期間的志工紀錄沒有具名者。</translation>
    </message>
    <message>
        <source>Nobody was assessed in this period.</source>
        <translation>本期間無受評估者。</translation>
    </message>
    <message>
        <source>None of its key results has a score and a weight.</source>
        <translation>其關鍵結果均無分數與權重。</translation>
    </message>
    <message>
        <source>None of the objectives of this year has a score and a weight.</source>
        <translation>本年度的目標均無分數與權重。</translation>
    </message>
    <message>
        <source>None of the sheets is known here ({tables}). Name them as in the facility workbook: programs, contributions, volunteer_log …, or read the file in the import assistant, which can save a mapping.</source>
        <translation>此處不認得任何工作表（{tables}）。請依廠區活頁簿命名：programs、contributions、volunteer_log …，或在匯入助理讀取檔案，可儲存對應。</translation>
    </message>
    <message>
        <source>None of these.</source>
        <translation>以上皆非。</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>尚未開始。</translation>
    </message>
    <message>
        <source>Not settled: stays here.</source>
        <translation>未定：留在此處。</translation>
    </message>
    <message>
        <source>Nothing was contributed in this period.</source>
        <translation>本期間沒有投入。</translation>
    </message>
    <message>
        <source>Nothing was taken, because rows were refused.</source>
        <translation>因有列遭拒絕，未匯入任何資料。</translation>
    </message>
    <message>
        <source>Nowhere else; it makes a difference to explain.</source>
        <translation>無其他處；這是需要說明的差異。</translation>
    </message>
    <message>
        <source>Number of the voucher or document that proves it.</source>
        <translation>證明文件的憑證號碼。</translation>
    </message>
    <message>
        <source>Number or name of the document that proves it.</source>
        <translation>證明文件的編號或名稱。</translation>
    </message>
    <message>
        <source>Numbers parted by semicolons.</source>
        <translation>數字，以分號分隔。</translation>
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
        <source>Occasional, in answer to a need or appeal, with little thought of return.</source>
        <translation>偶發，回應需要或呼籲，少有回報的考量。</translation>
    </message>
    <message>
        <source>Of a surplus gift, in the row&apos;s currency.</source>
        <translation>餘裕物資捐贈的價值，以該列的幣別表示。</translation>
    </message>
    <message>
        <source>Of a surplus gift, in the row&apos;s currency; may be 0.</source>
        <translation>餘裕物資捐贈的價值，以該列的幣別表示；可為 0。</translation>
    </message>
    <message>
        <source>Of one unit for one year; negative for a harm.</source>
        <translation>一單位一年的價值；負面影響為負數。</translation>
    </message>
    <message>
        <source>Of those assessed: a significant and lasting change.</source>
        <translation>受評估者中：顯著而持久的改變。</translation>
    </message>
    <message>
        <source>Of those assessed: reached or made aware, no improvement found.</source>
        <translation>受評估者中：接觸到或得知，未見改善。</translation>
    </message>
    <message>
        <source>Of those assessed: some better habit, skill or knowledge.</source>
        <translation>受評估者中：習慣、技能或知識有所改善。</translation>
    </message>
    <message>
        <source>On the sheet of leverage.</source>
        <translation>在帶動資源的工作表中。</translation>
    </message>
    <message>
        <source>One eye examination</source>
        <translation>一次眼科檢查</translation>
    </message>
    <message>
        <source>One on each line: deadweight = 50 %; attribution + 10 pp; proxy - 10 %; remove K7-E1-O3; quantity K7-E1-O1 = 62; inputs = 106432.40</source>
        <translation>每行一項：deadweight = 50 %; attribution + 10 pp; proxy - 10 %; remove K7-E1-O3; quantity K7-E1-O1 = 62; inputs = 106432.40</translation>
    </message>
    <message>
        <source>One quantity for each year, instead of the single one.</source>
        <translation>每年各一個數量，取代單一數量。</translation>
    </message>
    <message>
        <source>One word of the list, in English or Chinese.</source>
        <translation>清單中的一個詞，英文或中文。</translation>
    </message>
    <message>
        <source>Only our own and openly licensed values travel to others.</source>
        <translation>只有我們自己的與開放授權的值才會提供給他人。</translation>
    </message>
    <message>
        <source>Only we may use it: stays here.</source>
        <translation>只有我們可以使用：留在此處。</translation>
    </message>
    <message>
        <source>Open question in all 40 interviews</source>
        <translation>40 次訪談中都問的開放式問題</translation>
    </message>
    <message>
        <source>Other rows refer to this one. Move or delete them first.</source>
        <translation>其他列參照這一列。請先移走或刪除那些列。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcome code</source>
        <translation>成果代號</translation>
    </message>
    <message>
        <source>Outcomes start</source>
        <translation>成果開始時點</translation>
    </message>
    <message>
        <source>Outcomes that did not come</source>
        <translation>未發生的成果</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>產出</translation>
    </message>
    <message>
        <source>Paid hours count in the total at the hourly cost; own hours never do.</source>
        <translation>有薪時數依每小時成本計入總額；自己的時間絕不計入。</translation>
    </message>
    <message>
        <source>Paid hours x hourly cost, plus contributions of time, without what law or permit requires.</source>
        <translation>公假時數 × 每小時成本，加上時間投入，不含法令或許可所要求者。</translation>
    </message>
    <message>
        <source>Paid working time that is not in the volunteer log.</source>
        <translation>未列入志工紀錄的有薪工時。</translation>
    </message>
    <message>
        <source>Parents worry less</source>
        <translation>家長較少擔心</translation>
    </message>
    <message>
        <source>Participants: {count}</source>
        <translation>參與者：{count}</translation>
    </message>
    <message>
        <source>Participation is volunteers divided by headcount.</source>
        <translation>參與率為志工人數除以員工人數。</translation>
    </message>
    <message>
        <source>Participations at the facility.</source>
        <translation>該廠區的參與人次。</translation>
    </message>
    <message>
        <source>People act or think differently.</source>
        <translation>人們的行為或想法不同了。</translation>
    </message>
    <message>
        <source>People assessed who were reached or made aware, without an improvement found.</source>
        <translation>受評估者中已觸及或已知悉、但未見改善的人數。</translation>
    </message>
    <message>
        <source>People assessed with a significant and lasting change.</source>
        <translation>受評估者中有顯著且持久改變的人數。</translation>
    </message>
    <message>
        <source>People assessed with some better habit, skill or knowledge.</source>
        <translation>受評估者中習慣、技能或知識有所改善的人數。</translation>
    </message>
    <message>
        <source>People can do more than before.</source>
        <translation>人們能做到以前做不到的事。</translation>
    </message>
    <message>
        <source>People in need, children, the elderly.</source>
        <translation>有需要的人、兒童、長者。</translation>
    </message>
    <message>
        <source>People live better: body, mind or company.</source>
        <translation>人們過得更好：身體、心理或陪伴。</translation>
    </message>
    <message>
        <source>People were reached or made aware.</source>
        <translation>接觸到或使人得知。</translation>
    </message>
    <message>
        <source>People whom the output reached directly, each once.</source>
        <translation>產出直接觸及的人，每人只計一次。</translation>
    </message>
    <message>
        <source>Photos are made smaller on entry to at most this, if that is switched on.</source>
        <translation>若已開啟此功能，照片在登錄時會縮小至最多此大小。</translation>
    </message>
    <message>
        <source>Planned amount for the year, in the facility&apos;s currency.</source>
        <translation>當年計畫金額，以廠區幣別表示。</translation>
    </message>
    <message>
        <source>Planned gifts count at cost to the company, or at a wholesale value agreed with the auditor; never at retail price.</source>
        <translation>計畫性的實物捐贈依公司成本或與查核者議定的批發價值計算，絕不採零售價。</translation>
    </message>
    <message>
        <source>Planned gifts count at cost, surplus at the lower of book and fair value.</source>
        <translation>計畫性捐贈以成本計，餘裕物資以帳面與公允價值較低者計。</translation>
    </message>
    <message>
        <source>Plans events and finds volunteers.</source>
        <translation>規劃活動並招募志工。</translation>
    </message>
    <message>
        <source>Present value of the stakeholder&apos;s outcomes.</source>
        <translation>該利害關係人各成果之現值。</translation>
    </message>
    <message>
        <source>Present values from year 0 up to and with year {year}.</source>
        <translation>從第 0 年到第 {year} 年（含）的現值。</translation>
    </message>
    <message>
        <source>Price index {index} has no level for {year}. Enter it under Price index.</source>
        <translation>物價指數 {index} 沒有 {year} 年的數值。請在「物價指數」中輸入。</translation>
    </message>
    <message>
        <source>Price index {index} has two different levels for {year}. Settle on one.</source>
        <translation>物價指數 {index} 在 {year} 年有兩個不同的數值。請確定其中一個。</translation>
    </message>
    <message>
        <source>Primary or secondary school.</source>
        <translation>小學或中學。</translation>
    </message>
    <message>
        <source>Printed with the evaluation.</source>
        <translation>會印在評估中。</translation>
    </message>
    <message>
        <source>Printed with the evaluation; readiness and the critic ask for it.</source>
        <translation>隨評估印出；就緒程度與評論會要求。</translation>
    </message>
    <message>
        <source>Printed with the evaluation; readiness asks for a decision on each outcome.</source>
        <translation>隨評估印出；就緒程度要求每項成果都有決定。</translation>
    </message>
    <message>
        <source>Production and distribution cost, never retail.</source>
        <translation>生產與配送成本，絕不用零售價。</translation>
    </message>
    <message>
        <source>Products, services, equipment or premises, at cost.</source>
        <translation>產品、服務、設備或場地，以成本計。</translation>
    </message>
    <message>
        <source>Program {code} ends on {end}, before it starts on {start}.</source>
        <translation>計畫 {code} 於 {end} 結束，早於開始日 {start}。</translation>
    </message>
    <message>
        <source>Promised: 1.0 is expected, less needs an explanation.</source>
        <translation>承諾型：預期達 1.0，較低需要說明。</translation>
    </message>
    <message>
        <source>Protecting nature, climate and resources.</source>
        <translation>保護自然、氣候與資源。</translation>
    </message>
    <message>
        <source>Proxy value</source>
        <translation>代理變數值</translation>
    </message>
    <message>
        <source>Proxy {code} cannot replace itself. Name the version before it, or none.</source>
        <translation>代理變數 {code} 不能取代自己。請指定前一個版本，或留空。</translation>
    </message>
    <message>
        <source>Proxy {code} expired on {day}. Use its new version, or enter one.</source>
        <translation>代理變數 {code} 已於 {day} 到期。請使用新版本，或輸入一個。</translation>
    </message>
    <message>
        <source>Proxy {code} is for one {unit}, but the outcome counts {counted}. Change the unit of quantity, or say how many units of the proxy each one has.</source>
        <translation>代理變數 {code} 以一{unit}計，但成果以{counted}計數。請變更數量單位，或說明每一單位相當於多少單位的代理變數。</translation>
    </message>
    <message>
        <source>Proxy {code} of “{outcome}” expired on {day}.</source>
        <translation>「{outcome}」的代理變數 {code} 已於 {day} 到期。</translation>
    </message>
    <message>
        <source>Proxy {code} of “{outcome}” is from {country}. Does its value hold here?</source>
        <translation>「{outcome}」的代理變數 {code} 來自 {country}。其價值在此適用嗎？</translation>
    </message>
    <message>
        <source>Proxy {code} of “{outcome}” was replaced by {newer}.</source>
        <translation>「{outcome}」的代理變數 {code} 已由 {newer} 取代。</translation>
    </message>
    <message>
        <source>Proxy {code} stands in prices of {stands} and names no price index, so it cannot be carried to {wanted}. Name one on the shelf.</source>
        <translation>代理變數 {code} 以 {stands} 年物價表示，且未指定物價指數，因此無法換算至 {wanted} 年。請在代理變數庫中指定一個。</translation>
    </message>
    <message>
        <source>Publication, page and date of access.</source>
        <translation>出版品、頁碼與取用日期。</translation>
    </message>
    <message>
        <source>Publication, page, date of access.</source>
        <translation>出版品、頁碼、取用日期。</translation>
    </message>
    <message>
        <source>Puli is done, Renai begins in August</source>
        <translation>埔里已完成，仁愛八月開始</translation>
    </message>
    <message>
        <source>Puli primary school</source>
        <translation>埔里國小</translation>
    </message>
    <message>
        <source>Puli, Nantou</source>
        <translation>南投埔里</translation>
    </message>
    <message>
        <source>Pupils read longer without tired eyes</source>
        <translation>學生閱讀更久而眼睛不疲勞</translation>
    </message>
    <message>
        <source>Pupils who report less eye strain</source>
        <translation>回報眼睛疲勞減輕的學生</translation>
    </message>
    <message>
        <source>Pupils&apos; time is not valued in this study</source>
        <translation>本研究不為學生的時間估值</translation>
    </message>
    <message>
        <source>Quantities by year</source>
        <translation>各年的數量</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Quantity x proxy value x (1 - deadweight) x (1 - displacement) x (1 - attribution), and less any extra reduction.</source>
        <translation>數量 × 代理價值 × (1 − 無謂因子) × (1 − 移轉因子) × (1 − 歸因因子)，再減去其他扣減。</translation>
    </message>
    <message>
        <source>Raising awareness of an issue among the public.</source>
        <translation>提升大眾對議題的認知。</translation>
    </message>
    <message>
        <source>Reached or made aware; no improvement found.</source>
        <translation>觸及或知曉；未發現改善。</translation>
    </message>
    <message>
        <source>Read longer without tired eyes</source>
        <translation>閱讀更久而眼睛不疲勞</translation>
    </message>
    <message>
        <source>Ready for assurance review: all {count} points are covered by what is in the file.</source>
        <translation>已具備確信審查條件：檔案內容涵蓋全部 {count} 點。</translation>
    </message>
    <message>
        <source>Registered for a charitable purpose.</source>
        <translation>登記為公益目的。</translation>
    </message>
    <message>
        <source>Relevance to stakeholders, policy or peers, and how much of it there is.</source>
        <translation>對利害關係人、政策或同業的相關性，以及其規模。</translation>
    </message>
    <message>
        <source>Report on lamps fitted every quarter</source>
        <translation>每季報告已安裝的燈</translation>
    </message>
    <message>
        <source>Required by law or permit: shown beside the total, never in it.</source>
        <translation>法律或許可所要求：列在總額旁，絕不計入。</translation>
    </message>
    <message>
        <source>Research, teaching and talent together with schools.</source>
        <translation>與學校共同進行的研究、教學與人才培育。</translation>
    </message>
    <message>
        <source>Rounded half to even to {places} decimals</source>
        <translation>四捨六入五成雙至小數 {places} 位</translation>
    </message>
    <message>
        <source>Row {record} of {sheet} holds a value in {column} that cannot be.</source>
        <translation>「{sheet}」的列 {record} 在「{column}」中有不可能的值。</translation>
    </message>
    <message>
        <source>Row {record} of {sheet} is gone, and the journal does not say so.</source>
        <translation>「{sheet}」的列 {record} 已消失，但日誌沒有記載。</translation>
    </message>
    <message>
        <source>Row {record} of {sheet} is not as the journal left it.</source>
        <translation>「{sheet}」的列 {record} 與日誌所記不同。</translation>
    </message>
    <message>
        <source>Rows and columns are both by {name}. Choose two different ones.</source>
        <translation>列與欄都依{name}。請選擇兩項不同的假設。</translation>
    </message>
    <message>
        <source>Rows of the program in the volunteer log; a row for N unnamed people counts N times.</source>
        <translation>志工紀錄中該計畫的列數；未具名 N 人的一列計 N 次。</translation>
    </message>
    <message>
        <source>Rows of the volunteer log; a row for N unnamed people counts N times.</source>
        <translation>志工紀錄的列數；未具名 N 人的一列計 N 次。</translation>
    </message>
    <message>
        <source>Runs 138 primary schools in the county</source>
        <translation>營運縣內 138 所國小</translation>
    </message>
    <message>
        <source>Rural schools learn in good light</source>
        <translation>偏鄉學校在良好光線下學習</translation>
    </message>
    <message>
        <source>SASB metrics that give context. SASB has none for community work, so this adds no figure.</source>
        <translation>供參照的 SASB 指標。SASB 沒有社區工作的指標，因此不增加任何數字。</translation>
    </message>
    <message>
        <source>Say in at least one remark why the summary is returned; the site reads nothing else.</source>
        <translation>請至少以一則意見說明為何退回摘要；廠區看不到其他說明。</translation>
    </message>
    <message>
        <source>Say what is removed: an outcome&apos;s code, or a stakeholder in quotation marks.</source>
        <translation>請說明移除什麼：成果的代號，或加引號的利害關係人。</translation>
    </message>
    <message>
        <source>Say which columns are: {missing}.</source>
        <translation>請指明下列欄位：{missing}。</translation>
    </message>
    <message>
        <source>Say why the target was revised. The reason is printed beside both scores.</source>
        <translation>請說明目標值為何調整。原因會印在兩個分數旁。</translation>
    </message>
    <message>
        <source>Say why. The reason stands in the journal beside the rows.</source>
        <translation>請說明原因。原因會記在日誌中這些列的旁邊。</translation>
    </message>
    <message>
        <source>Scenario “{title}” leads to {ratio}, the published table says {stated}.</source>
        <translation>情境「{title}」得出 {ratio}，已發表的表格為 {stated}。</translation>
    </message>
    <message>
        <source>Scenario “{title}” names the outcome {code}, which is not in the value map. Mend the scenario.</source>
        <translation>情境「{title}」指定的成果 {code} 不在影響力地圖中。請修正情境。</translation>
    </message>
    <message>
        <source>Scenario “{title}” names “{name}”, who has no outcomes in the value map. Mend the scenario.</source>
        <translation>情境「{title}」指定的「{name}」在影響力地圖中沒有成果。請修正情境。</translation>
    </message>
    <message>
        <source>Schools postpone the fitting beyond term</source>
        <translation>學校將安裝延到學期之後</translation>
    </message>
    <message>
        <source>Schools without lamps improved by a fifth</source>
        <translation>未裝燈的學校改善了五分之一</translation>
    </message>
    <message>
        <source>Schools, scholarships, teaching.</source>
        <translation>學校、獎學金、教學。</translation>
    </message>
    <message>
        <source>Score = (value - baseline) / (target - baseline), upwards.</source>
        <translation>分數 =（數值 - 基準值）/（目標值 - 基準值），向上。</translation>
    </message>
    <message>
        <source>Score = value / target, such as steps done.</source>
        <translation>分數 = 數值 / 目標值，例如完成的步驟。</translation>
    </message>
    <message>
        <source>Send back hours</source>
        <translation>退回時數</translation>
    </message>
    <message>
        <source>Share of check-ins at or above the target.</source>
        <translation>達到或高於目標值的進度回報比例。</translation>
    </message>
    <message>
        <source>Share of check-ins at or below the target.</source>
        <translation>達到或低於目標值的進度回報比例。</translation>
    </message>
    <message>
        <source>Share of pre-tax profit is the group&apos;s total divided by it.</source>
        <translation>稅前淨利占比為集團總額除以此數。</translation>
    </message>
    <message>
        <source>Shift-JIS (CP932)</source>
        <translation>Shift-JIS (CP932)</translation>
    </message>
    <message>
        <source>Short code that head office knows this site by.</source>
        <translation>總部識別此廠區的簡短代號。</translation>
    </message>
    <message>
        <source>Shown beside the score; does not change it.</source>
        <translation>列在分數旁；不改變分數。</translation>
    </message>
    <message>
        <source>Sign-in sheet of the fitting day</source>
        <translation>安裝日的簽到表</translation>
    </message>
    <message>
        <source>Signatures on the paper, counted by hand. The log&apos;s rows must add up to it.</source>
        <translation>紙本上的簽名，由人工計數。紀錄的列數合計必須相符。</translation>
    </message>
    <message>
        <source>Significant and lasting change.</source>
        <translation>顯著且持久的改變。</translation>
    </message>
    <message>
        <source>Since when this authority is believed, in UTC.</source>
        <translation>自何時起信任此機構，以 UTC 表示。</translation>
    </message>
    <message>
        <source>Social return of Campus LED lighting 2025</source>
        <translation>2025 年校園 LED 照明的社會報酬</translation>
    </message>
    <message>
        <source>Some better habit, skill or knowledge.</source>
        <translation>習慣、技能或知識有些改善。</translation>
    </message>
    <message>
        <source>Something was added to the file after it was signed.</source>
        <translation>檔案在簽署後被加入其他內容。</translation>
    </message>
    <message>
        <source>Source of proxy</source>
        <translation>代理變數來源</translation>
    </message>
    <message>
        <source>Source of quantity</source>
        <translation>數量來源</translation>
    </message>
    <message>
        <source>Spent in year</source>
        <translation>支用年度</translation>
    </message>
    <message>
        <source>Splits the contribution total by SDG goal, equally over the goals named.</source>
        <translation>依 SDG 目標拆分投入總額，所列目標平均分配。</translation>
    </message>
    <message>
        <source>Splits the contribution total by foundation.</source>
        <translation>依基金會拆分投入總額。</translation>
    </message>
    <message>
        <source>Splits the contribution total by strategy.</source>
        <translation>依策略拆分投入總額。</translation>
    </message>
    <message>
        <source>Splits the contribution total by subject.</source>
        <translation>依議題拆分投入總額。</translation>
    </message>
    <message>
        <source>Splits the total by motive; mandatory amounts stand beside the total.</source>
        <translation>依動機拆分總額；強制性金額列在總額旁。</translation>
    </message>
    <message>
        <source>Splits the total by program, strategy and foundation; feeds the program&apos;s key results.</source>
        <translation>依計畫、策略與基金會拆分總額；提供計畫的關鍵結果。</translation>
    </message>
    <message>
        <source>Splits the total into cash, time, in-kind and management cost.</source>
        <translation>將總額拆分為現金、時間、實物與管理成本。</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>利害關係人</translation>
    </message>
    <message>
        <source>Stands beside what was given, as budget against actual.</source>
        <translation>列在已給予的金額旁，作為預算與實際的對照。</translation>
    </message>
    <message>
        <source>Start-up cost of 2024 left out</source>
        <translation>2024 年的開辦費未計入</translation>
    </message>
    <message>
        <source>Still to come.</source>
        <translation>尚未到來。</translation>
    </message>
    <message>
        <source>Stopped for a time.</source>
        <translation>暫停一段時間。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止。沒有任何變更。</translation>
    </message>
    <message>
        <source>Submit hours</source>
        <translation>送出時數</translation>
    </message>
    <message>
        <source>Submitted, approved by somebody else than the volunteer, locked. Editing an approved row submits it again.</source>
        <translation>已送出、由志工以外的人核可、已鎖定。編輯已核可的列會使其重新送出。</translation>
    </message>
    <message>
        <source>Such as start-up cost of earlier years that the evaluation leaves out.</source>
        <translation>例如評估未計入的前幾年啟動成本。</translation>
    </message>
    <message>
        <source>Sum of cash contributions, without what law or permit requires.</source>
        <translation>現金投入之總和，不含法令或許可所要求者。</translation>
    </message>
    <message>
        <source>Sum of direct beneficiaries; can feed a key result.</source>
        <translation>直接受益人的合計；可提供關鍵結果。</translation>
    </message>
    <message>
        <source>Sum of in-kind contributions, without what law or permit requires.</source>
        <translation>實物投入之總和，不含法令或許可所要求者。</translation>
    </message>
    <message>
        <source>Sum of management costs, without what law or permit requires.</source>
        <translation>管理成本之總和，不含法令或許可所要求者。</translation>
    </message>
    <message>
        <source>Sum of the direct beneficiaries of the period&apos;s outputs.</source>
        <translation>本期間各產出直接受益人之總和。</translation>
    </message>
    <message>
        <source>Sum of the inputs of the evaluations.</source>
        <translation>各評估投入之總和。</translation>
    </message>
    <message>
        <source>Sum of the inputs, each discounted by the year in which it is spent.</source>
        <translation>各項投入依支出年度折現後之總和。</translation>
    </message>
    <message>
        <source>Sum of the inputs.</source>
        <translation>投入的合計。</translation>
    </message>
    <message>
        <source>Sum of the present values of all years.</source>
        <translation>各年度現值之總和。</translation>
    </message>
    <message>
        <source>Sum of the present values of the evaluations.</source>
        <translation>各評估現值之總和。</translation>
    </message>
    <message>
        <source>Sum of the values of all years, not discounted.</source>
        <translation>各年度價值之總和，未折現。</translation>
    </message>
    <message>
        <source>Sum over its years of impact, less drop-off, discounted.</source>
        <translation>各年度影響力扣除衰減並折現後之總和。</translation>
    </message>
    <message>
        <source>Sum over the outcomes of quantity x proxy value x (1 - deadweight) x (1 - displacement) x (1 - attribution).</source>
        <translation>各成果之「數量 × 代理價值 × (1 − 無謂因子) × (1 − 移轉因子) × (1 − 歸因因子)」總和。</translation>
    </message>
    <message>
        <source>Summary {number} was superseded by a newer one of the same period. Answer that one.</source>
        <translation>第 {number} 號摘要已由同一期間較新的摘要取代。請答覆較新的一份。</translation>
    </message>
    <message>
        <source>Surplus counts at the lower of book and fair value, which may be 0.</source>
        <translation>剩餘物資依帳面價值與公允價值孰低計算，可能為 0。</translation>
    </message>
    <message>
        <source>Survey, study, register; page and date.</source>
        <translation>問卷、研究、登記資料；頁碼與日期。</translation>
    </message>
    <message>
        <source>Taken from a published study of a like case.</source>
        <translation>取自已發表的類似案例研究。</translation>
    </message>
    <message>
        <source>Target and baseline are both {target}, so there is no way to measure. Change one of them.</source>
        <translation>目標值與基準值都是 {target}，無法衡量。請更改其中之一。</translation>
    </message>
    <message>
        <source>Targets that the program serves beside its main ones.</source>
        <translation>計畫在主要目標之外所支持的細項目標。</translation>
    </message>
    <message>
        <source>Teachers leave the new lamps on</source>
        <translation>教師持續使用新燈</translation>
    </message>
    <message>
        <source>Tells people inside and outside.</source>
        <translation>告知內部與外部的人。</translation>
    </message>
    <message>
        <source>Ten thousand pupils by 2027</source>
        <translation>2027 年前達一萬名學生</translation>
    </message>
    <message>
        <source>Test before and after the course</source>
        <translation>課程前後測驗</translation>
    </message>
    <message>
        <source>Text is asked for here.</source>
        <translation>這裡需要文字。</translation>
    </message>
    <message>
        <source>Text of one line or more, at most {limit} characters.</source>
        <translation>一行或多行文字，最多 {limit} 字元。</translation>
    </message>
    <message>
        <source>Text, at most {limit} characters.</source>
        <translation>文字，最多 {limit} 字元。</translation>
    </message>
    <message>
        <source>The UN targets that the program mainly serves, the main one first.</source>
        <translation>計畫主要服務的聯合國目標，最主要的在前。</translation>
    </message>
    <message>
        <source>The amount {amount} {currency} is negative and lowers the total. Keep it only if it corrects an earlier row.</source>
        <translation>金額 {amount} {currency} 為負數，會降低總額。只有在更正先前的列時才保留。</translation>
    </message>
    <message>
        <source>The approval of {partner} lacks scores, conflicts of interest or a name, or a score is below the least. Complete it under Partners first.</source>
        <translation>{partner} 的核可缺少評分、利益衝突或姓名，或有分數低於最低要求。請先在「合作單位」中補齊。</translation>
    </message>
    <message>
        <source>The approval of {partner} ran out on {date}, so a program with it cannot be active. Screen it anew under Partners.</source>
        <translation>{partner} 的核可已於 {date} 到期，因此與其合作的計畫不能啟用。請在「合作單位」中重新審查。</translation>
    </message>
    <message>
        <source>The authority revoked the signer&apos;s certificate on {day}.</source>
        <translation>憑證機構已於 {day} 撤銷簽署人的憑證。</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate begins on {day}.</source>
        <translation>憑證機構本身的憑證自 {day} 起生效。</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate ended on {day}.</source>
        <translation>憑證機構本身的憑證已於 {day} 到期。</translation>
    </message>
    <message>
        <source>The authority&apos;s own certificate ended on {end}. Make a new authority.</source>
        <translation>憑證機構本身的憑證已於 {end} 到期。請建立新的憑證機構。</translation>
    </message>
    <message>
        <source>The authority&apos;s revocation list is dated {day}, which is in the future. Check this computer&apos;s date.</source>
        <translation>憑證機構的撤銷清單日期為未來的 {day}。請檢查這部電腦的日期。</translation>
    </message>
    <message>
        <source>The authority&apos;s revocation list went out of date on {day}. Ask head office for the current one.</source>
        <translation>憑證機構的撤銷清單已於 {day} 過期。請向總部索取最新版本。</translation>
    </message>
    <message>
        <source>The beginning of the file was changed after it was signed.</source>
        <translation>檔案開頭在簽署後被更動。</translation>
    </message>
    <message>
        <source>The calendar year of the activity: year 0. The evaluation belongs to every period of it.</source>
        <translation>活動的曆年：第 0 年。評估屬於該年的每個期間。</translation>
    </message>
    <message>
        <source>The cell holds the error {text}. Mend the formula, or write the value.</source>
        <translation>儲存格含有錯誤 {text}。請修正公式，或直接填入值。</translation>
    </message>
    <message>
        <source>The cell holds the formula “{text}” without a result. Open the file in your spreadsheet program, let it compute, and save it.</source>
        <translation>儲存格含有公式「{text}」但沒有結果。請在試算表程式中開啟檔案，讓它計算後儲存。</translation>
    </message>
    <message>
        <source>The certificate in this answer belongs to another key than the one in {file}. Choose the key file that the request came from.</source>
        <translation>此回覆中的憑證屬於 {file} 以外的金鑰。請選擇當初提出申請的金鑰檔。</translation>
    </message>
    <message>
        <source>The certificate of {name} begins on {start}. Check this computer&apos;s date, or wait until then.</source>
        <translation>{name} 的憑證自 {start} 起生效。請檢查這部電腦的日期，或等到該日。</translation>
    </message>
    <message>
        <source>The certificate of {name} ended on {end}. Ask head office to issue a new one for a new request.</source>
        <translation>{name} 的憑證已於 {end} 到期。請重新提出申請，並請總部發出新憑證。</translation>
    </message>
    <message>
        <source>The character {character} (U+{code:04X}) in “{line}” is in none of the fonts, so the signature&apos;s stamp cannot show it.</source>
        <translation>「{line}」中的字元 {character}（U+{code:04X}）不在任何字型中，因此簽章戳記無法顯示。</translation>
    </message>
    <message>
        <source>The character “{char}” (U+{code}) in “{text}” cannot be printed: no typeface of the report has it. Write it in another way.</source>
        <translation>「{text}」中的字元「{char}」（U+{code}）無法列印：報告的字型都沒有這個字。請改用其他寫法。</translation>
    </message>
    <message>
        <source>The clipboard holds {length} characters, more than can be looked through. Save the table as a file and import that.</source>
        <translation>剪貼簿有 {length} 個字元，多到無法逐一檢視。請將表格存成檔案再匯入。</translation>
    </message>
    <message>
        <source>The code of a row of {sheet}.</source>
        <translation>{sheet}某一列的代碼。</translation>
    </message>
    <message>
        <source>The code of head office in its certificate.</source>
        <translation>總部在其憑證中的代碼。</translation>
    </message>
    <message>
        <source>The code of the critic&apos;s finding.</source>
        <translation>評論發現的代碼。</translation>
    </message>
    <message>
        <source>The code {code} is used twice. Give this row another one.</source>
        <translation>代號 {code} 使用了兩次。請給這一列另一個代號。</translation>
    </message>
    <message>
        <source>The columns {places} all mean {column}. Keep one of them.</source>
        <translation>{places} 這些欄都代表{column}。請保留其中一欄。</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>The container has more members than a sealed project ever has.</source>
        <translation>容器的成員數超出封存專案的上限。</translation>
    </message>
    <message>
        <source>The container holds a member whose name is not allowed.</source>
        <translation>容器內有名稱不被允許的成員。</translation>
    </message>
    <message>
        <source>The container holds a project but no signature. Ask for a sealed one.</source>
        <translation>容器內有專案但沒有簽章。請索取已封存的版本。</translation>
    </message>
    <message>
        <source>The container holds bytes that belong to none of its members.</source>
        <translation>容器含有不屬於任何成員的位元組。</translation>
    </message>
    <message>
        <source>The container holds no project of Impact Desk.</source>
        <translation>容器內沒有 Impact Desk 的專案。</translation>
    </message>
    <message>
        <source>The container holds two members called {name}.</source>
        <translation>容器內有兩個名為 {name} 的成員。</translation>
    </message>
    <message>
        <source>The container is cut off, or something was added to its end.</source>
        <translation>容器不完整，或結尾被加入其他內容。</translation>
    </message>
    <message>
        <source>The container is larger than a sealed project ever is.</source>
        <translation>容器大小超出封存專案的上限。</translation>
    </message>
    <message>
        <source>The container is of another kind than a sealed project.</source>
        <translation>容器的種類與封存專案不同。</translation>
    </message>
    <message>
        <source>The container is signed, but holds no project of Impact Desk.</source>
        <translation>容器已簽署，但沒有 Impact Desk 的專案。</translation>
    </message>
    <message>
        <source>The container lists a member in a way that a sealed project never does.</source>
        <translation>容器列出成員的方式與封存專案的不同。</translation>
    </message>
    <message>
        <source>The container lost its manifest or its signature.</source>
        <translation>容器缺少清單或簽章。</translation>
    </message>
    <message>
        <source>The container was sealed by a newer Impact Desk. Update the program.</source>
        <translation>此容器由較新版的 Impact Desk 封存。請更新程式。</translation>
    </message>
    <message>
        <source>The container would unpack to more than a sealed project ever has.</source>
        <translation>容器解壓縮後會超出封存專案的上限。</translation>
    </message>
    <message>
        <source>The container&apos;s list of members is damaged.</source>
        <translation>容器的成員清單已損壞。</translation>
    </message>
    <message>
        <source>The container&apos;s list of members is not built as a sealed project&apos;s is.</source>
        <translation>容器的成員清單結構與封存專案的不同。</translation>
    </message>
    <message>
        <source>The container&apos;s manifest is not written by Impact Desk.</source>
        <translation>容器的清單並非由 Impact Desk 所寫。</translation>
    </message>
    <message>
        <source>The count of this site&apos;s summaries.</source>
        <translation>本廠區摘要的流水號。</translation>
    </message>
    <message>
        <source>The country in which it is registered.</source>
        <translation>登記所在的國家。</translation>
    </message>
    <message>
        <source>The country that the site is in.</source>
        <translation>廠區所在的國家。</translation>
    </message>
    <message>
        <source>The country whose prices the value stands in.</source>
        <translation>該值物價所屬的國家。</translation>
    </message>
    <message>
        <source>The criterion that was judged.</source>
        <translation>所評斷的準則。</translation>
    </message>
    <message>
        <source>The currency in which it was given; kept as it was.</source>
        <translation>給予時的幣別；照原樣保留。</translation>
    </message>
    <message>
        <source>The currency in which they gave.</source>
        <translation>他們給予時的幣別。</translation>
    </message>
    <message>
        <source>The currency of proxies and inputs; blank for the site&apos;s.</source>
        <translation>代理變數與投入的幣別；空白則用廠區的幣別。</translation>
    </message>
    <message>
        <source>The currency of the profit.</source>
        <translation>淨利的幣別。</translation>
    </message>
    <message>
        <source>The currency of the site&apos;s books; all its figures are in it.</source>
        <translation>廠區帳冊的幣別；其所有數字都用此幣別。</translation>
    </message>
    <message>
        <source>The currency of the value.</source>
        <translation>該值的幣別。</translation>
    </message>
    <message>
        <source>The currency that the rate is for.</source>
        <translation>匯率所屬的幣別。</translation>
    </message>
    <message>
        <source>The data in the file are attached in two ways that do not agree.</source>
        <translation>檔案內的資料以兩種互不一致的方式附加。</translation>
    </message>
    <message>
        <source>The data in the file are incomplete.</source>
        <translation>檔案內的資料不完整。</translation>
    </message>
    <message>
        <source>The data in the file are packed in a way that a summary&apos;s are not.</source>
        <translation>檔案內資料的壓縮方式與摘要的不同。</translation>
    </message>
    <message>
        <source>The data in the file unpack to more than {limit:,} bytes. They were not read.</source>
        <translation>檔案內的資料解壓縮後超過 {limit:,} 位元組，因此未讀取。</translation>
    </message>
    <message>
        <source>The day after which it should not be used anew.</source>
        <translation>過了這一天就不應再新採用。</translation>
    </message>
    <message>
        <source>The day after which the partner is screened again.</source>
        <translation>過了這一天須重新審查合作單位。</translation>
    </message>
    <message>
        <source>The day by which it is to be done.</source>
        <translation>應完成的日期。</translation>
    </message>
    <message>
        <source>The day by which they are due at head office.</source>
        <translation>應送達總部的日期。</translation>
    </message>
    <message>
        <source>The day from which the new target is in force.</source>
        <translation>新目標值生效的日期。</translation>
    </message>
    <message>
        <source>The day of the approval.</source>
        <translation>核可的日期。</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>決定的日期。</translation>
    </message>
    <message>
        <source>The day of the meeting.</source>
        <translation>會議的日期。</translation>
    </message>
    <message>
        <source>The day of the next visit.</source>
        <translation>下次訪視的日期。</translation>
    </message>
    <message>
        <source>The day of the shift.</source>
        <translation>班次的日期。</translation>
    </message>
    <message>
        <source>The day of the visit.</source>
        <translation>訪視的日期。</translation>
    </message>
    <message>
        <source>The day on the document, or of the photo.</source>
        <translation>文件上的日期，或照片的日期。</translation>
    </message>
    <message>
        <source>The day on the document, or on which the photo was taken.</source>
        <translation>文件上的日期，或照片拍攝的日期。</translation>
    </message>
    <message>
        <source>The day on which it is looked at again.</source>
        <translation>再次檢視的日期。</translation>
    </message>
    <message>
        <source>The day on which it was decided.</source>
        <translation>作成決定的日期。</translation>
    </message>
    <message>
        <source>The day on which it was delivered or counted.</source>
        <translation>交付或計數的日期。</translation>
    </message>
    <message>
        <source>The day on which it was done.</source>
        <translation>完成的日期。</translation>
    </message>
    <message>
        <source>The day on which it was given or paid.</source>
        <translation>給予或支付的日期。</translation>
    </message>
    <message>
        <source>The day on which it was let stand.</source>
        <translation>任其存在的日期。</translation>
    </message>
    <message>
        <source>The day on which people signed.</source>
        <translation>人員簽名的日期。</translation>
    </message>
    <message>
        <source>The day on which the minutes were agreed.</source>
        <translation>會議紀錄確認的日期。</translation>
    </message>
    <message>
        <source>The day on which the others gave.</source>
        <translation>他人給予的日期。</translation>
    </message>
    <message>
        <source>The day on which the program begins.</source>
        <translation>計畫開始的日期。</translation>
    </message>
    <message>
        <source>The day on which the site had dealt with it; empty while it waits.</source>
        <translation>廠區處理完畢的日期；待處理時空白。</translation>
    </message>
    <message>
        <source>The day on which the value stood.</source>
        <translation>該值所屬的日期。</translation>
    </message>
    <message>
        <source>The day, or the first of several.</source>
        <translation>日期，或數日中的第一天。</translation>
    </message>
    <message>
        <source>The disk is full. The last change to {file} was not taken; everything before it is safe. Make room, then enter it again.</source>
        <translation>磁碟已滿。對 {file} 的最後一次變更沒有寫入；之前的一切都安全。請騰出空間，再重新輸入。</translation>
    </message>
    <message>
        <source>The document contradicts itself about the {what}: “{one}” and “{other}”.</source>
        <translation>文件的{what}前後矛盾：「{one}」與「{other}」。</translation>
    </message>
    <message>
        <source>The document that proves it.</source>
        <translation>證明它的文件。</translation>
    </message>
    <message>
        <source>The document that this one amends.</source>
        <translation>此文件所更正的文件。</translation>
    </message>
    <message>
        <source>The document {document} is there already with other content. One of the two is not what the site signed; ask the site.</source>
        <translation>文件 {document} 已存在但內容不同。其中一份並非廠區所簽署，請洽該廠區。</translation>
    </message>
    <message>
        <source>The encoding of “{file}” is not known. Save it as “CSV UTF-8”, or as .xlsx.</source>
        <translation>無法辨識「{file}」的編碼。請存成「CSV UTF-8」或 .xlsx。</translation>
    </message>
    <message>
        <source>The evaluation cannot be reckoned: {why}</source>
        <translation>無法計算此評估：{why}</translation>
    </message>
    <message>
        <source>The evaluation does not say how many participants there were.</source>
        <translation>評估未註明參與人數。</translation>
    </message>
    <message>
        <source>The evaluation does not say what it covers and what not.</source>
        <translation>評估未說明涵蓋與不涵蓋的範圍。</translation>
    </message>
    <message>
        <source>The evaluation does not say what it is for.</source>
        <translation>評估未說明其目的。</translation>
    </message>
    <message>
        <source>The evaluation does not say who will read it.</source>
        <translation>評估未說明讀者是誰。</translation>
    </message>
    <message>
        <source>The evaluation in which the finding stands.</source>
        <translation>發現所在的評估。</translation>
    </message>
    <message>
        <source>The evaluation that it belongs to.</source>
        <translation>所屬的評估。</translation>
    </message>
    <message>
        <source>The evaluation that it changes for a trial.</source>
        <translation>試行變更的評估。</translation>
    </message>
    <message>
        <source>The evaluation that the outcome belongs to.</source>
        <translation>成果所屬的評估。</translation>
    </message>
    <message>
        <source>The evaluation whose inputs differ.</source>
        <translation>投入有差異的評估。</translation>
    </message>
    <message>
        <source>The evaluation&apos;s name as it is printed.</source>
        <translation>評估印出時的名稱。</translation>
    </message>
    <message>
        <source>The event at which it was.</source>
        <translation>所在的活動。</translation>
    </message>
    <message>
        <source>The event that brought it about.</source>
        <translation>促成它的活動。</translation>
    </message>
    <message>
        <source>The event that the person comes to.</source>
        <translation>此人將參加的活動。</translation>
    </message>
    <message>
        <source>The event that the sheet is for.</source>
        <translation>簽到表所屬的活動。</translation>
    </message>
    <message>
        <source>The exchange rates for {currency} in {year} disagree: {listed}. Settle on one rate.</source>
        <translation>{year} 年 {currency} 的匯率不一致：{listed}。請確定一個匯率。</translation>
    </message>
    <message>
        <source>The facility&apos;s total, converted.</source>
        <translation>該廠區的總額（已換算）。</translation>
    </message>
    <message>
        <source>The field of the row; empty for the row as a whole.</source>
        <translation>列的欄位；涉及整列時空白。</translation>
    </message>
    <message>
        <source>The figures could not be worked out: the process that counts the long log ended. Free some memory, then open the project again.</source>
        <translation>無法算出數字：計數長篇紀錄的程序已結束。請釋出一些記憶體，再重新開啟專案。</translation>
    </message>
    <message>
        <source>The figures on the pages cannot be read back: {cause}. Ask the sender for the file as Impact Desk made it.</source>
        <translation>無法讀回頁面上的數字：{cause}。請向寄件者索取 Impact Desk 產生的原檔。</translation>
    </message>
    <message>
        <source>The file cannot be read any further: its pages do not hang together.</source>
        <translation>檔案無法繼續讀取：其頁面彼此不連貫。</translation>
    </message>
    <message>
        <source>The file carries data of Impact Desk but no signature. Ask for the signed summary.</source>
        <translation>檔案含有 Impact Desk 的資料但沒有簽章。請索取已簽署的摘要。</translation>
    </message>
    <message>
        <source>The file carries further attachments; a summary carries its data and nothing else.</source>
        <translation>檔案附有其他附件；摘要僅附帶其資料。</translation>
    </message>
    <message>
        <source>The file carries no data of Impact Desk. Choose the summary that the site sent.</source>
        <translation>檔案不含 Impact Desk 的資料。請選擇廠區送來的摘要。</translation>
    </message>
    <message>
        <source>The file carries {count} signatures; a summary carries exactly one.</source>
        <translation>檔案有 {count} 個簽章；摘要只有一個。</translation>
    </message>
    <message>
        <source>The file claims to be signed, but the signature does not say what it covers.</source>
        <translation>檔案宣稱已簽署，但簽章未說明涵蓋的範圍。</translation>
    </message>
    <message>
        <source>The file could not be examined within {seconds:g} seconds, so it was put aside. A summary takes less than one.</source>
        <translation>檔案無法在 {seconds:g} 秒內檢查完畢，因此擱置。摘要通常不到一秒。</translation>
    </message>
    <message>
        <source>The file could not be examined: it took too much memory. A summary takes little.</source>
        <translation>檔案無法檢查：占用過多記憶體。摘要只需要很少。</translation>
    </message>
    <message>
        <source>The file has {count} signature fields; a summary has exactly one.</source>
        <translation>檔案有 {count} 個簽章欄位；摘要只有一個。</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; a summary has at most {limit:,}. It was not opened.</source>
        <translation>檔案有 {size:,} 位元組；摘要最多 {limit:,}。因此未開啟。</translation>
    </message>
    <message>
        <source>The file has {size:,} bytes; at most {limit:,} can be locked. Use an encrypted disk instead.</source>
        <translation>檔案有 {size:,} 個位元組；最多只能加密鎖住 {limit:,} 個。請改用加密磁碟。</translation>
    </message>
    <message>
        <source>The file is a zip file but no signed container. Choose the .asice file.</source>
        <translation>檔案是 zip 檔案，但不是已簽署的容器。請選擇 .asice 檔案。</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing. Ask for it again.</source>
        <translation>檔案不完整：缺少結尾。請對方重新提供。</translation>
    </message>
    <message>
        <source>The file is damaged or no proper PDF file. Ask for it again.</source>
        <translation>檔案已損壞或不是正確的 PDF 檔案。請對方重新提供。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>檔案已損壞。</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>檔案是空的。請對方重新提供。</translation>
    </message>
    <message>
        <source>The file is encrypted. Ask for the summary as Impact Desk made it, without a password.</source>
        <translation>檔案已加密。請索取 Impact Desk 產生、未設密碼的摘要。</translation>
    </message>
    <message>
        <source>The file is no PDF file that can be read.</source>
        <translation>檔案不是可讀取的 PDF 檔案。</translation>
    </message>
    <message>
        <source>The file is not a PDF file. Choose the summary that the site sent.</source>
        <translation>檔案不是 PDF 檔案。請選擇廠區送來的摘要。</translation>
    </message>
    <message>
        <source>The file is not a sealed project. Choose the .asice file that was sent.</source>
        <translation>檔案不是封存的專案。請選擇收到的 .asice 檔案。</translation>
    </message>
    <message>
        <source>The file is not signed, and carries no data of Impact Desk. Choose the summary that the site sent.</source>
        <translation>檔案未簽署，也不含 Impact Desk 的資料。請選擇廠區送來的摘要。</translation>
    </message>
    <message>
        <source>The file of row {record} of {sheet} is missing.</source>
        <translation>「{sheet}」的列 {record} 所屬的檔案遺失。</translation>
    </message>
    <message>
        <source>The file of row {record} of {sheet} is not as long as the row says.</source>
        <translation>{sheet} 第 {record} 列的檔案長度與該列所記不符。</translation>
    </message>
    <message>
        <source>The file of {code} is missing in the project. Look for it in a backup.</source>
        <translation>專案中缺少 {code} 的檔案。請在備份中尋找。</translation>
    </message>
    <message>
        <source>The file of {code} is not what was taken in: it was changed. Look for it in a backup.</source>
        <translation>{code} 的檔案已不是當初收取的內容：它被變更過。請在備份中尋找。</translation>
    </message>
    <message>
        <source>The file was changed after it was signed: its bytes no longer match the signature.</source>
        <translation>檔案在簽署後被更動：其內容已與簽章不符。</translation>
    </message>
    <message>
        <source>The file was changed in several steps ({count} revisions), which a summary never is.</source>
        <translation>檔案經多次更動（{count} 個修訂），摘要不會如此。</translation>
    </message>
    <message>
        <source>The file&apos;s name as it came.</source>
        <translation>檔案送來時的名稱。</translation>
    </message>
    <message>
        <source>The first day in this role.</source>
        <translation>擔任此角色的第一天。</translation>
    </message>
    <message>
        <source>The first year has its full value.</source>
        <translation>第一年為完整價值。</translation>
    </message>
    <message>
        <source>The forecast is in {first}, the evaluation in {second}. Evaluate both in one currency to compare them.</source>
        <translation>預測型評估以 {first} 計，評估型以 {second} 計。請以同一幣別評估兩者再比較。</translation>
    </message>
    <message>
        <source>The forecast that this evaluation is compared with.</source>
        <translation>與此評估比較的預測型評估。</translation>
    </message>
    <message>
        <source>The foundation that runs the program.</source>
        <translation>執行此計畫的基金會。</translation>
    </message>
    <message>
        <source>The foundation that runs the program; blank where the site itself does.</source>
        <translation>執行計畫的基金會；由廠區自行執行則空白。</translation>
    </message>
    <message>
        <source>The foundation&apos;s objective that it serves.</source>
        <translation>所支持的基金會目標。</translation>
    </message>
    <message>
        <source>The gross ratio that a published table prints for it, to compare with.</source>
        <translation>已發表的表格為其印出的總比率，供比較。</translation>
    </message>
    <message>
        <source>The gross ratio that a published table prints for this scenario, to compare with.</source>
        <translation>已發表的表格為此情境所列的總比率，供比較之用。</translation>
    </message>
    <message>
        <source>The gross ratio to be defended: present value of benefits divided by inputs. Break-even is reckoned against it.</source>
        <translation>所要主張的總比率：效益現值除以投入。損益兩平以此計算。</translation>
    </message>
    <message>
        <source>The gross ratio to be defended; break-even values are reckoned against it.</source>
        <translation>要捍衛的總比率；損益兩平值依此計算。</translation>
    </message>
    <message>
        <source>The group file holds no summary {document}. The list of received ones says which.</source>
        <translation>集團檔沒有摘要 {document}。已收取摘要的清單列有已收取的摘要。</translation>
    </message>
    <message>
        <source>The group file trusts another authority than the one given, whose fingerprint is {fingerprint}. Give the root.pem that the group file was begun with, or let the file trust this one too.</source>
        <translation>集團檔信任的憑證機構與所提供的不同；所提供者的指紋為 {fingerprint}。請提供建立集團檔時所用的 root.pem，或讓集團檔也信任這一個。</translation>
    </message>
    <message>
        <source>The group file trusts no authority yet. Give the root.pem of head office&apos;s authority.</source>
        <translation>集團檔尚未信任任何憑證機構。請提供總部憑證機構的 root.pem。</translation>
    </message>
    <message>
        <source>The group key in this answer is not meant for this key, or was damaged. Ask head office for the answer again.</source>
        <translation>此回覆中的集團金鑰不是給這把金鑰的，或已損壞。請再向總部索取回覆。</translation>
    </message>
    <message>
        <source>The group&apos;s objective that it serves.</source>
        <translation>所支持的集團目標。</translation>
    </message>
    <message>
        <source>The group&apos;s pre-tax profit of the year.</source>
        <translation>集團本年度稅前淨利。</translation>
    </message>
    <message>
        <source>The group&apos;s profit before tax; negative for a loss, and then no share of it is shown.</source>
        <translation>集團的稅前淨利；虧損為負數，此時不顯示占比。</translation>
    </message>
    <message>
        <source>The hourly cost is 0, so paid time counts for nothing. Enter what a paid hour costs the employer.</source>
        <translation>每小時成本為 0，公假時間因此不計價值。請輸入每個公假工時對雇主的成本。</translation>
    </message>
    <message>
        <source>The hours of {who} on {date} are locked. Unlock the row with a reason before you change it.</source>
        <translation>{who} 在 {date} 的時數已鎖定。請先說明原因解除鎖定，再變更該列。</translation>
    </message>
    <message>
        <source>The hours of {who} on {date} are {state}; this needs rows that are {needed}.</source>
        <translation>{who} 在 {date} 的時數為{state}；此操作需要{needed}的列。</translation>
    </message>
    <message>
        <source>The id of the row that it proves.</source>
        <translation>所佐證之列的識別碼。</translation>
    </message>
    <message>
        <source>The id of the row.</source>
        <translation>列的識別碼。</translation>
    </message>
    <message>
        <source>The id that the site gave the summary.</source>
        <translation>廠區給摘要的識別碼。</translation>
    </message>
    <message>
        <source>The impact of a first full year: after all reductions, before drop-off and discounting.</source>
        <translation>第一個完整年度的影響：扣除所有因子之後，衰減與折現之前。</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken.</source>
        <translation>匯入已停止。沒有匯入任何列。</translation>
    </message>
    <message>
        <source>The index that carries it to the prices of another year.</source>
        <translation>將它換算到另一年物價的指數。</translation>
    </message>
    <message>
        <source>The index that carries the value to the prices of another year.</source>
        <translation>將此值換算至其他年度物價的指數。</translation>
    </message>
    <message>
        <source>The input of {stakeholder}, “{description}”, stands at 0 without a reason.</source>
        <translation>{stakeholder} 的投入「{description}」為 0，且無理由。</translation>
    </message>
    <message>
        <source>The inputs do not come back within the years evaluated.</source>
        <translation>在評估年限內無法回收投入。</translation>
    </message>
    <message>
        <source>The inputs have come back after {years} years ({months} months).</source>
        <translation>投入在 {years} 年（{months} 個月）後回收。</translation>
    </message>
    <message>
        <source>The issue addressed, where it differs from the program&apos;s.</source>
        <translation>所處理的議題，與計畫不同時才填。</translation>
    </message>
    <message>
        <source>The journal has no entry {seq}. Look its number up in the list of entries.</source>
        <translation>日誌中沒有第 {seq} 筆記錄。請在記錄清單中查詢編號。</translation>
    </message>
    <message>
        <source>The journal knows no change of this evaluation.</source>
        <translation>日誌中沒有此評估的任何變更。</translation>
    </message>
    <message>
        <source>The kept file {sha256} was changed.</source>
        <translation>所保存的檔案 {sha256} 已被更動。</translation>
    </message>
    <message>
        <source>The key in this request already signs for facility {facility}. Every officer makes a key of their own.</source>
        <translation>此申請中的金鑰已用於廠區 {facility} 的簽署。每位簽署人員須各自建立金鑰。</translation>
    </message>
    <message>
        <source>The key result has no baseline.</source>
        <translation>此關鍵結果沒有基準值。</translation>
    </message>
    <message>
        <source>The key result that is looked at.</source>
        <translation>所檢視的關鍵結果。</translation>
    </message>
    <message>
        <source>The key result that it is about.</source>
        <translation>所涉及的關鍵結果。</translation>
    </message>
    <message>
        <source>The key result whose target changes.</source>
        <translation>目標值變更的關鍵結果。</translation>
    </message>
    <message>
        <source>The largest file that is taken as evidence.</source>
        <translation>可作為佐證的最大檔案。</translation>
    </message>
    <message>
        <source>The last day in this role; blank while it lasts.</source>
        <translation>擔任此角色的最後一天；仍擔任則空白。</translation>
    </message>
    <message>
        <source>The last day of the program; blank where no end is planned.</source>
        <translation>計畫的最後一天；未定結束則空白。</translation>
    </message>
    <message>
        <source>The last day, where it lasts longer than one.</source>
        <translation>最後一天，超過一天時才填。</translation>
    </message>
    <message>
        <source>The last part counts as a whole year.</source>
        <translation>最後一部分以整年計。</translation>
    </message>
    <message>
        <source>The last part counts by its share of the year.</source>
        <translation>最後一部分依其占該年的比例計。</translation>
    </message>
    <message>
        <source>The latest check-in up to the end of the period.</source>
        <translation>截至期末最新的進度回報。</translation>
    </message>
    <message>
        <source>The least that it could be.</source>
        <translation>可能的最小值。</translation>
    </message>
    <message>
        <source>The least that it could be; 20 % or 0.2 for a share.</source>
        <translation>可能的最小值；比例請填 20 % 或 0.2。</translation>
    </message>
    <message>
        <source>The licence of proxy {code} is not known. May its value be published?</source>
        <translation>代理變數 {code} 的授權不明。其價值可以公開嗎？</translation>
    </message>
    <message>
        <source>The light is meant for them</source>
        <translation>燈光是為他們而設</translation>
    </message>
    <message>
        <source>The list of attachments in the file is damaged.</source>
        <translation>檔案的附件清單已損壞。</translation>
    </message>
    <message>
        <source>The list of pages in the file is damaged.</source>
        <translation>檔案的頁面清單已損壞。</translation>
    </message>
    <message>
        <source>The longest side that photos are made smaller to.</source>
        <translation>照片縮小後的最長邊。</translation>
    </message>
    <message>
        <source>The lowest value, {low}, is above the highest, {high}. Change one of them.</source>
        <translation>最低值 {low} 大於最高值 {high}。請更改其中之一。</translation>
    </message>
    <message>
        <source>The month in which the fiscal year begins; periods follow it.</source>
        <translation>會計年度開始的月份；期間依此劃分。</translation>
    </message>
    <message>
        <source>The most that it could be.</source>
        <translation>可能的最大值。</translation>
    </message>
    <message>
        <source>The name of the file as it came.</source>
        <translation>檔案送來時的名稱。</translation>
    </message>
    <message>
        <source>The name of the receipt&apos;s file.</source>
        <translation>回條檔案的名稱。</translation>
    </message>
    <message>
        <source>The name of the signed file.</source>
        <translation>已簽署檔案的名稱。</translation>
    </message>
    <message>
        <source>The new target. Scores are given against it and against the original one.</source>
        <translation>新目標值。分數同時依新目標值與最初目標值給出。</translation>
    </message>
    <message>
        <source>The newest check-in.</source>
        <translation>最新的進度回報。</translation>
    </message>
    <message>
        <source>The note in the container is not one that this program writes.</source>
        <translation>容器內的附註並非本程式所寫。</translation>
    </message>
    <message>
        <source>The number of one of them.</source>
        <translation>其中一人的編號。</translation>
    </message>
    <message>
        <source>The number of the other person.</source>
        <translation>另一人的編號。</translation>
    </message>
    <message>
        <source>The number of the other.</source>
        <translation>另一人的編號。</translation>
    </message>
    <message>
        <source>The number printed on the paper.</source>
        <translation>紙本上印的編號。</translation>
    </message>
    <message>
        <source>The number under which it is registered.</source>
        <translation>登記的號碼。</translation>
    </message>
    <message>
        <source>The objective of the foundation that this one serves.</source>
        <translation>此目標所支持的基金會目標。</translation>
    </message>
    <message>
        <source>The objective of the group that this one serves.</source>
        <translation>此目標所支持的集團目標。</translation>
    </message>
    <message>
        <source>The objective of this site that it serves.</source>
        <translation>所支持的本廠區目標。</translation>
    </message>
    <message>
        <source>The objective that this one serves.</source>
        <translation>此目標所支持的上層目標。</translation>
    </message>
    <message>
        <source>The objective whose reaching it shows.</source>
        <translation>其達成所顯示的目標。</translation>
    </message>
    <message>
        <source>The one field that it proves; blank for the whole row.</source>
        <translation>所佐證的單一欄位；空白表示整列。</translation>
    </message>
    <message>
        <source>The organisation&apos;s name.</source>
        <translation>組織的名稱。</translation>
    </message>
    <message>
        <source>The outcome that is decided on.</source>
        <translation>作成決定的成果。</translation>
    </message>
    <message>
        <source>The outcome that it is about; blank for discount rate and inputs.</source>
        <translation>所涉及的成果；折現率與投入則空白。</translation>
    </message>
    <message>
        <source>The pages of the file are damaged: {what}.</source>
        <translation>檔案的頁面已損壞：{what}。</translation>
    </message>
    <message>
        <source>The paper that the row was entered from.</source>
        <translation>此列登錄時所依據的紙本。</translation>
    </message>
    <message>
        <source>The part of the total for this Sustainable Development Goal; a program&apos;s amount is split equally over the distinct goals that it names.</source>
        <translation>總額中屬於此永續發展目標的部分；計畫金額平均分配於其所列的不同目標。</translation>
    </message>
    <message>
        <source>The part of the total in programs of this foundation.</source>
        <translation>總額中屬於此基金會之計畫的部分。</translation>
    </message>
    <message>
        <source>The part of the total in programs of this strategy.</source>
        <translation>總額中屬於此發展策略之計畫的部分。</translation>
    </message>
    <message>
        <source>The part of the total in this form.</source>
        <translation>總額中屬於此投入形式的部分。</translation>
    </message>
    <message>
        <source>The part of the total in this program.</source>
        <translation>總額中屬於此計畫的部分。</translation>
    </message>
    <message>
        <source>The part of the total on this subject: the row&apos;s own, else its program&apos;s.</source>
        <translation>總額中屬於此議題的部分：以該列本身的議題為準，否則採其計畫的議題。</translation>
    </message>
    <message>
        <source>The part of the total with this motive; a logged hour takes its program&apos;s motive.</source>
        <translation>總額中屬於此動機的部分；登錄的時數採用其計畫的動機。</translation>
    </message>
    <message>
        <source>The part that the signature leaves out is not the signature.</source>
        <translation>簽章未涵蓋的部分並非簽章本身。</translation>
    </message>
    <message>
        <source>The partner on the list of partners. It is screened before support becomes active.</source>
        <translation>合作單位清單中的合作單位。支持生效前須經審查。</translation>
    </message>
    <message>
        <source>The partner organisation on the list of partners; it is screened before support becomes active.</source>
        <translation>合作單位清單中的合作單位；支持啟用前須先審查。</translation>
    </message>
    <message>
        <source>The partner that was examined.</source>
        <translation>受審查的合作單位。</translation>
    </message>
    <message>
        <source>The partner that was visited.</source>
        <translation>受訪視的合作單位。</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}. Check keyboard and capitals, then try again.</source>
        <translation>密語無法開啟 {file}。請檢查鍵盤與大小寫後再試。</translation>
    </message>
    <message>
        <source>The passphrase is too easy to guess. Take at least {least} characters, best three or four words that do not belong together.</source>
        <translation>密語太容易猜到。請至少使用 {least} 個字元，最好是三、四個互不相關的詞。</translation>
    </message>
    <message>
        <source>The period that is reviewed.</source>
        <translation>所檢討的期間。</translation>
    </message>
    <message>
        <source>The period that it covers and closes.</source>
        <translation>所涵蓋並關閉的期間。</translation>
    </message>
    <message>
        <source>The period that it covers.</source>
        <translation>所涵蓋的期間。</translation>
    </message>
    <message>
        <source>The period that the summary covers.</source>
        <translation>摘要所涵蓋的期間。</translation>
    </message>
    <message>
        <source>The period that was opened again; its next summary is an amendment.</source>
        <translation>重新開啟的期間；其下一份摘要為更正版。</translation>
    </message>
    <message>
        <source>The period whose summaries are due.</source>
        <translation>摘要到期的期間。</translation>
    </message>
    <message>
        <source>The person&apos;s employee number, the same in the whole group.</source>
        <translation>此人的員工編號，在整個集團中相同。</translation>
    </message>
    <message>
        <source>The person&apos;s employee number.</source>
        <translation>此人的員工編號。</translation>
    </message>
    <message>
        <source>The person&apos;s name.</source>
        <translation>此人的姓名。</translation>
    </message>
    <message>
        <source>The personal value {digest} was changed.</source>
        <translation>個人資料值 {digest} 已被更動。</translation>
    </message>
    <message>
        <source>The piece of evidence.</source>
        <translation>該項佐證。</translation>
    </message>
    <message>
        <source>The point in words.</source>
        <translation>以文字說明的要點。</translation>
    </message>
    <message>
        <source>The program because of which they gave.</source>
        <translation>因哪個計畫而給予。</translation>
    </message>
    <message>
        <source>The program of this role; blank for all programs.</source>
        <translation>此角色所屬的計畫；所有計畫則空白。</translation>
    </message>
    <message>
        <source>The program that did it.</source>
        <translation>執行它的計畫。</translation>
    </message>
    <message>
        <source>The program that it concerns.</source>
        <translation>所涉及的計畫。</translation>
    </message>
    <message>
        <source>The program that it is about; its records can feed the key results.</source>
        <translation>所涉及的計畫；其紀錄可提供關鍵結果。</translation>
    </message>
    <message>
        <source>The program that it was given for.</source>
        <translation>為哪個計畫給予。</translation>
    </message>
    <message>
        <source>The program that the event belongs to.</source>
        <translation>活動所屬的計畫。</translation>
    </message>
    <message>
        <source>The program that the sheet is for.</source>
        <translation>簽到表所屬的計畫。</translation>
    </message>
    <message>
        <source>The program that the step explains.</source>
        <translation>此步驟所說明的計畫。</translation>
    </message>
    <message>
        <source>The program that was helped.</source>
        <translation>受協助的計畫。</translation>
    </message>
    <message>
        <source>The program whose social return is evaluated.</source>
        <translation>評估其社會報酬的計畫。</translation>
    </message>
    <message>
        <source>The program whose support was looked at.</source>
        <translation>其支持受檢視的計畫。</translation>
    </message>
    <message>
        <source>The program&apos;s contribution total from the start of the year to the end of the period.</source>
        <translation>該計畫自年初至期末的投入總額。</translation>
    </message>
    <message>
        <source>The program&apos;s contribution total this year.</source>
        <translation>該計畫今年的投入總額。</translation>
    </message>
    <message>
        <source>The program&apos;s direct beneficiaries from the start of the year to the end of the period.</source>
        <translation>該計畫自年初至期末的直接受益人數。</translation>
    </message>
    <message>
        <source>The program&apos;s distinct volunteers from the start of the year to the end of the period.</source>
        <translation>該計畫自年初至期末的不重複志工人數。</translation>
    </message>
    <message>
        <source>The program&apos;s name as it is printed.</source>
        <translation>計畫印出時的名稱。</translation>
    </message>
    <message>
        <source>The program&apos;s own figure / target, kept within 0 and 1.</source>
        <translation>計畫本身的數字／目標值，限制於 0 至 1。</translation>
    </message>
    <message>
        <source>The program&apos;s volunteer hours from the start of the year to the end of the period.</source>
        <translation>該計畫自年初至期末的志工時數。</translation>
    </message>
    <message>
        <source>The project changed meanwhile. Look at the rows once more, then paste.</source>
        <translation>專案在此期間有變更。請再檢視各列，然後貼上。</translation>
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
        <source>The project in the container is not the one that its note names.</source>
        <translation>容器內的專案並非附註所載明的專案。</translation>
    </message>
    <message>
        <source>The project was changed after these figures were shown. Look at the figures again, then sign.</source>
        <translation>顯示這些數字之後，專案又有變更。請再查看數字後簽署。</translation>
    </message>
    <message>
        <source>The proxy of the shelf from which the value was taken.</source>
        <translation>此值所取自的代理變數庫項目。</translation>
    </message>
    <message>
        <source>The proxy of the shelf that the value is from.</source>
        <translation>該值所取自的代理變數。</translation>
    </message>
    <message>
        <source>The proxy of “{outcome}” is of {year}, more than five years before the evaluation. Is there a newer one?</source>
        <translation>「{outcome}」的代理變數為 {year} 年，早於評估五年以上。有較新的嗎？</translation>
    </message>
    <message>
        <source>The proxy value of “{outcome}” has no source.</source>
        <translation>「{outcome}」的代理價值沒有來源。</translation>
    </message>
    <message>
        <source>The ratio is {ratio} and nothing shows how sensitive it is. Enter ranges or scenarios.</source>
        <translation>比率為 {ratio}，但沒有任何內容顯示其敏感度。請輸入範圍或情境。</translation>
    </message>
    <message>
        <source>The ratio is {ratio}, below the claim of {claim}.</source>
        <translation>比率為 {ratio}，低於所主張的 {claim}。</translation>
    </message>
    <message>
        <source>The reason “{text}” in the journal names the volunteer {name}, and the sealed project holds it. Seal only for somebody who may read it.</source>
        <translation>日誌中的原因「{text}」提及志工 {name}，且會隨封存的專案送出。請僅封存給可閱讀者。</translation>
    </message>
    <message>
        <source>The reason “{text}” names the volunteer {name}, and the amendment will print it. Undo that step and give another reason, unless the person agrees.</source>
        <translation>原因「{text}」提及志工 {name}，更正版會將其印出。除非本人同意，請復原該步驟並改填其他原因。</translation>
    </message>
    <message>
        <source>The receipt that the remark came with.</source>
        <translation>意見所附的回條。</translation>
    </message>
    <message>
        <source>The receipt&apos;s own id.</source>
        <translation>回條自身的識別碼。</translation>
    </message>
    <message>
        <source>The report is empty. Tick who came, or enter what the event brought about.</source>
        <translation>報告是空的。請勾選到場的人，或輸入活動的成果。</translation>
    </message>
    <message>
        <source>The report was not signed: {cause} Nothing was written.</source>
        <translation>報告未簽署：{cause} 沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The request was for facility {asked}, the answer is for {answered}. Ask head office for a new answer.</source>
        <translation>申請的是廠區 {asked}，回覆的卻是 {answered}。請向總部索取新的回覆。</translation>
    </message>
    <message>
        <source>The review at which it was raised.</source>
        <translation>提出它的檢討。</translation>
    </message>
    <message>
        <source>The revocation list in {file} was not signed by an authority that is trusted here. Ask head office for it again.</source>
        <translation>{file} 中的撤銷清單不是由這裡信任的憑證機構簽署。請再向總部索取。</translation>
    </message>
    <message>
        <source>The row has more cells than the header. Put a text or number that holds the delimiter into quotation marks.</source>
        <translation>這一列的儲存格比標題多。含有分隔符號的文字或數字請加引號。</translation>
    </message>
    <message>
        <source>The rows are nested deeper than {limit} levels, as no summary is.</source>
        <translation>資料列的巢狀超過 {limit} 層，摘要不會如此。</translation>
    </message>
    <message>
        <source>The rows are not a JSON document; the file was damaged or made by something else.</source>
        <translation>資料列不是 JSON 文件；檔案已損壞，或由其他程式產生。</translation>
    </message>
    <message>
        <source>The rows are not built as a summary&apos;s are: look at {place}.</source>
        <translation>資料列的結構與摘要不符：請查看 {place}。</translation>
    </message>
    <message>
        <source>The rows are not in canonical form (RFC 8785).</source>
        <translation>資料列不是正規形式（RFC 8785）。</translation>
    </message>
    <message>
        <source>The rows are not written in UTF-8.</source>
        <translation>資料列不是以 UTF-8 編碼。</translation>
    </message>
    <message>
        <source>The rows have {size:,} bytes; more than {limit:,} are not read.</source>
        <translation>資料列有 {size:,} 個位元組；超過 {limit:,} 個則不讀取。</translation>
    </message>
    <message>
        <source>The rows hold a number of {digits} digits, more than any count has.</source>
        <translation>資料列含有 {digits} 位數的數字，任何計數都不會這麼大。</translation>
    </message>
    <message>
        <source>The rows hold half a character (a lone surrogate), which no text has.</source>
        <translation>資料列含有半個字元（孤立的代理碼），任何文字都不會如此。</translation>
    </message>
    <message>
        <source>The rows hold the number {number}, which is not exact.</source>
        <translation>資料列含有不精確的數字 {number}。</translation>
    </message>
    <message>
        <source>The rows hold “{key}” in {place}, which a summary does not have.</source>
        <translation>資料列在 {place} 含有「{key}」，摘要中不會有此項。</translation>
    </message>
    <message>
        <source>The rows in this file are not those of an Impact Desk summary. Choose another file.</source>
        <translation>此檔案中的資料列不屬於 Impact Desk 摘要。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The rows lack “{key}” in {place}.</source>
        <translation>資料列在 {place} 缺少「{key}」。</translation>
    </message>
    <message>
        <source>The rows name “{key}” twice; it cannot be known which is meant.</source>
        <translation>資料列出現兩次「{key}」，無法得知以何者為準。</translation>
    </message>
    <message>
        <source>The rows were written by a newer version of Impact Desk (format {version}, this program knows {known}). Update the program.</source>
        <translation>資料列由較新版的 Impact Desk 寫入（格式 {version}，此程式支援 {known}）。請更新程式。</translation>
    </message>
    <message>
        <source>The same formula, downwards.</source>
        <translation>相同公式，向下。</translation>
    </message>
    <message>
        <source>The score before it is kept within 0 and 1.</source>
        <translation>限制於 0 至 1 之前的分數。</translation>
    </message>
    <message>
        <source>The score below which a partner cannot be approved; 0 where anything may be made up for.</source>
        <translation>低於此分數的合作單位不得核可；任何不足都可彌補則為 0。</translation>
    </message>
    <message>
        <source>The score on “{criterion}” is {score}, and the policy asks for {least} at least. Such a partner is not approved.</source>
        <translation>「{criterion}」的得分為 {score}，而政策要求至少 {least}。這樣的合作單位不予核可。</translation>
    </message>
    <message>
        <source>The screening of {partner} is pending, so a program with it cannot be active. Decide it under Partners first.</source>
        <translation>{partner} 的審查尚未決定，因此與其合作的計畫不能啟用。請先在「合作單位」中決定。</translation>
    </message>
    <message>
        <source>The screening that the score belongs to.</source>
        <translation>分數所屬的審查。</translation>
    </message>
    <message>
        <source>The share of the check-ins that were at least at the target.</source>
        <translation>達到或高於目標值的進度回報比例。</translation>
    </message>
    <message>
        <source>The share of the check-ins that were at most at the target.</source>
        <translation>等於或低於目標值的進度回報比例。</translation>
    </message>
    <message>
        <source>The share owed to OTHERS who contributed. Some tools state the own share: take it from 100 %.</source>
        <translation>歸於「其他」貢獻者的比例。有些工具列的是自己的比例：請以 100 % 減去。</translation>
    </message>
    <message>
        <source>The share owed to others.</source>
        <translation>歸於他人的比例。</translation>
    </message>
    <message>
        <source>The share that was only moved here from elsewhere.</source>
        <translation>只是由別處移轉至此的比例。</translation>
    </message>
    <message>
        <source>The share that would have happened anyway, without the program.</source>
        <translation>即使沒有計畫也會發生的比例。</translation>
    </message>
    <message>
        <source>The sheet has merged cells; only the first cell of each holds its value.</source>
        <translation>此工作表有合併儲存格；僅各自的第一格有值。</translation>
    </message>
    <message>
        <source>The sheet is hidden.</source>
        <translation>此工作表已隱藏。</translation>
    </message>
    <message>
        <source>The sheet of the row that it proves.</source>
        <translation>所佐證之列的工作表。</translation>
    </message>
    <message>
        <source>The sheet of the row; empty for a remark on the whole summary.</source>
        <translation>列的工作表；意見涉及整份摘要時空白。</translation>
    </message>
    <message>
        <source>The sheet that its rows become.</source>
        <translation>其列所成為的工作表。</translation>
    </message>
    <message>
        <source>The sheet that the unfinished row is for.</source>
        <translation>未完成之列所屬的工作表。</translation>
    </message>
    <message>
        <source>The short code by which head office knows this site.</source>
        <translation>總部識別此廠區的短代碼。</translation>
    </message>
    <message>
        <source>The short code by which it is named in the project.</source>
        <translation>在專案中指稱它的短代碼。</translation>
    </message>
    <message>
        <source>The short code that check-ins name the key result by.</source>
        <translation>進度回報指稱關鍵結果的短代碼。</translation>
    </message>
    <message>
        <source>The short code that its points name the review by.</source>
        <translation>要點指稱檢討的短代碼。</translation>
    </message>
    <message>
        <source>The short code that key results name the objective by.</source>
        <translation>關鍵結果指稱目標的短代碼。</translation>
    </message>
    <message>
        <source>The short code that other sheets name the evaluation by.</source>
        <translation>其他工作表指稱評估的短代碼。</translation>
    </message>
    <message>
        <source>The short code that programs name the partner by.</source>
        <translation>計畫指稱合作單位的短代碼。</translation>
    </message>
    <message>
        <source>The short code that rows of other sheets name the program by.</source>
        <translation>其他工作表的列指稱計畫的短代碼。</translation>
    </message>
    <message>
        <source>The short code that scores name the criterion by.</source>
        <translation>分數指稱準則的短代碼。</translation>
    </message>
    <message>
        <source>The short code that value maps name the proxy by.</source>
        <translation>影響力地圖指稱代理變數的短代碼。</translation>
    </message>
    <message>
        <source>The sign-in sheet that the row was entered from; its count must tie.</source>
        <translation>此列所根據的簽到表；人數必須相符。</translation>
    </message>
    <message>
        <source>The signature claims a time ({time}) at which its certificate was not valid.</source>
        <translation>簽章所稱時間（{time}）其憑證尚未生效或已失效。</translation>
    </message>
    <message>
        <source>The signature claims a time in the future ({time}).</source>
        <translation>簽章所稱時間在未來（{time}）。</translation>
    </message>
    <message>
        <source>The signature claims to cover bytes that are not there.</source>
        <translation>簽章宣稱涵蓋不存在的位元組。</translation>
    </message>
    <message>
        <source>The signature could not be made: {cause} Nothing was written.</source>
        <translation>無法簽署：{cause} 沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The signature does not forbid changes, as a summary&apos;s does.</source>
        <translation>簽章未如摘要般禁止更動。</translation>
    </message>
    <message>
        <source>The signature does not say properly which bytes it covers.</source>
        <translation>簽章未正確說明涵蓋哪些位元組。</translation>
    </message>
    <message>
        <source>The signature is built in a way that a signed summary&apos;s is not.</source>
        <translation>簽章的結構與已簽署摘要的不同。</translation>
    </message>
    <message>
        <source>The signature is damaged.</source>
        <translation>簽章已損壞。</translation>
    </message>
    <message>
        <source>The signature is empty or damaged.</source>
        <translation>簽章是空的或已損壞。</translation>
    </message>
    <message>
        <source>The signature is empty.</source>
        <translation>簽章是空的。</translation>
    </message>
    <message>
        <source>The signature is followed by hidden bytes.</source>
        <translation>簽章之後藏有其他位元組。</translation>
    </message>
    <message>
        <source>The signature is of another kind than a sealed project&apos;s (CAdES).</source>
        <translation>簽章的種類與封存專案的（CAdES）不同。</translation>
    </message>
    <message>
        <source>The signature is of another kind than a summary&apos;s (PAdES).</source>
        <translation>簽章的種類與摘要的（PAdES）不同。</translation>
    </message>
    <message>
        <source>The signature leaves out more of the file than itself.</source>
        <translation>簽章未涵蓋的範圍大於簽章本身。</translation>
    </message>
    <message>
        <source>The signature names no time.</source>
        <translation>簽章未載明時間。</translation>
    </message>
    <message>
        <source>The signature that the document shows is not the one that covers its bytes.</source>
        <translation>文件顯示的簽章並非涵蓋其內容的簽章。</translation>
    </message>
    <message>
        <source>The signature uses a method that is not safe (any more).</source>
        <translation>簽章使用（已）不安全的方法。</translation>
    </message>
    <message>
        <source>The signature was made with the certificate of an authority, which may sign certificates only.</source>
        <translation>簽章使用憑證機構的憑證，而該憑證僅可簽發憑證。</translation>
    </message>
    <message>
        <source>The signed file did not pass verification: {cause} Nothing was written.</source>
        <translation>已簽署的檔案未通過驗證：{cause} 沒有寫入任何內容。</translation>
    </message>
    <message>
        <source>The signed summary that is no longer final.</source>
        <translation>不再是定稿的已簽署摘要。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate begins on {day}.</source>
        <translation>簽署人的憑證自 {day} 起生效。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate cannot be read.</source>
        <translation>無法讀取簽署人的憑證。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate claims to come from {issuer}, which did not issue it.</source>
        <translation>簽署人的憑證自稱來自 {issuer}，但並非其所簽發。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate does not name one officer and one facility.</source>
        <translation>簽署人的憑證未載明一位承辦人與一個廠區。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate ended on {day}.</source>
        <translation>簽署人的憑證已於 {day} 到期。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate has conditions that this program does not know.</source>
        <translation>簽署人的憑證含有本程式不認識的條件。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was issued by {issuer}, which is not an authority trusted here.</source>
        <translation>簽署人的憑證由 {issuer} 簽發，並非此處信任的憑證機構。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was not issued for signing documents (key usage: digital signature and content commitment).</source>
        <translation>簽署人的憑證並非為簽署文件而簽發（金鑰用途：數位簽章與內容承諾）。</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate was not issued for signing documents (purpose: document signing).</source>
        <translation>簽署人的憑證並非為簽署文件而簽發（用途：文件簽署）。</translation>
    </message>
    <message>
        <source>The signer&apos;s key is too short to be trusted.</source>
        <translation>簽署人的金鑰過短，不可信任。</translation>
    </message>
    <message>
        <source>The site is to deal with the remarks and sign anew.</source>
        <translation>廠區應處理意見並重新簽署。</translation>
    </message>
    <message>
        <source>The site that sent it.</source>
        <translation>送來的廠區。</translation>
    </message>
    <message>
        <source>The site whose summary it answers.</source>
        <translation>所答覆摘要的廠區。</translation>
    </message>
    <message>
        <source>The site&apos;s name as it is printed on the summary.</source>
        <translation>廠區在摘要上印出的名稱。</translation>
    </message>
    <message>
        <source>The site&apos;s name as it is printed there.</source>
        <translation>廠區在該處印出的名稱。</translation>
    </message>
    <message>
        <source>The site&apos;s own count of its summaries.</source>
        <translation>廠區自己的摘要流水號。</translation>
    </message>
    <message>
        <source>The summaries of {sites} count volunteers by another group key than the others, so distinct volunteers cannot be counted. Ask these sites to renew their officers&apos; certificates and sign again.</source>
        <translation>{sites} 的摘要以不同於其他廠區的集團金鑰計算志工，因此無法計算不重複的志工人數。請這些廠區更新簽署人員的憑證後重新簽署。</translation>
    </message>
    <message>
        <source>The summary holds no row “{row}” on the sheet {sheet}. Look it up in the summary.</source>
        <translation>摘要的{sheet}工作表中沒有「{row}」這一列。請在摘要中查找。</translation>
    </message>
    <message>
        <source>The summary stands as it was signed.</source>
        <translation>摘要照所簽署的內容成立。</translation>
    </message>
    <message>
        <source>The summary that it amends.</source>
        <translation>所更正的摘要。</translation>
    </message>
    <message>
        <source>The summary that it answers.</source>
        <translation>所答覆的摘要。</translation>
    </message>
    <message>
        <source>The summary that this one amends.</source>
        <translation>此份所更正的摘要。</translation>
    </message>
    <message>
        <source>The summary was not made, because its rows cannot travel: {cause}</source>
        <translation>沒有製作摘要，因為其資料列無法傳送：{cause}</translation>
    </message>
    <message>
        <source>The summary&apos;s own id.</source>
        <translation>摘要自身的識別碼。</translation>
    </message>
    <message>
        <source>The sums were not reckoned again: {missing} of the {count} summaries that they rest on are not at hand.</source>
        <translation>總和未能重新計算：所依據的 {count} 份摘要中有 {missing} 份不在手邊。</translation>
    </message>
    <message>
        <source>The table would have {cells} cells; at most {most} fit. Choose fewer values.</source>
        <translation>表格會有 {cells} 個儲存格；最多容納 {most} 個。請選擇較少的值。</translation>
    </message>
    <message>
        <source>The target as it was first set.</source>
        <translation>最初設定的目標值。</translation>
    </message>
    <message>
        <source>The target in force at the end of the period.</source>
        <translation>期末有效的目標值。</translation>
    </message>
    <message>
        <source>The target is the same as the baseline.</source>
        <translation>目標值與基準值相同。</translation>
    </message>
    <message>
        <source>The target of O1-KR1 is lowered to 1600.</source>
        <translation>O1-KR1 的目標值降為 1600。</translation>
    </message>
    <message>
        <source>The target of a milestone cannot be 0. Write what is reached when it is done, such as 100.</source>
        <translation>里程碑的目標值不能為 0。請填完成時達到的值，例如 100。</translation>
    </message>
    <message>
        <source>The target of the milestone is 0.</source>
        <translation>里程碑的目標值為 0。</translation>
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
        <translation>程式本身的資料夾中缺少字型 {file}。請重新安裝程式。</translation>
    </message>
    <message>
        <source>The value map has no outcomes yet.</source>
        <translation>影響力地圖還沒有成果。</translation>
    </message>
    <message>
        <source>The value of all years as it arises, not discounted.</source>
        <translation>各年價值依其產生時計，不折現。</translation>
    </message>
    <message>
        <source>The value of the year, discounted to the start; year 0 is not discounted.</source>
        <translation>該年度之價值折現至起始；第 0 年不折現。</translation>
    </message>
    <message>
        <source>The value reached by that day. No check-in is no data, not 0.</source>
        <translation>到該日達到的數值。沒有進度回報即沒有資料，不是 0。</translation>
    </message>
    <message>
        <source>The value that arises in the year, not discounted.</source>
        <translation>該年度產生之價值，未折現。</translation>
    </message>
    <message>
        <source>The version before this one.</source>
        <translation>前一個版本。</translation>
    </message>
    <message>
        <source>The visit to {partner} was due on {date}. Record it, or set another date.</source>
        <translation>對 {partner} 的訪視應於 {date} 進行。請登錄，或另訂日期。</translation>
    </message>
    <message>
        <source>The volunteers&apos; tokens were made with another group key than the one that came with the signer&apos;s certificate.</source>
        <translation>志工代碼所用的集團金鑰，與隨簽署人憑證而來的不同。</translation>
    </message>
    <message>
        <source>The voucher is of 2024. Please move it.</source>
        <translation>該憑單屬於 2024 年。請移過去。</translation>
    </message>
    <message>
        <source>The voucher or document that proves it.</source>
        <translation>證明它的憑單或文件。</translation>
    </message>
    <message>
        <source>The weights of {codes} add up to {sum}, not 100. Each counts with its part of {sum}; check them.</source>
        <translation>{codes} 的權重合計為 {sum}，不是 100。各自依占 {sum} 的比例計算；請檢查。</translation>
    </message>
    <message>
        <source>The year in which it is to be reached.</source>
        <translation>預定達成的年度。</translation>
    </message>
    <message>
        <source>The year in which value begins to fall.</source>
        <translation>價值開始遞減的年度。</translation>
    </message>
    <message>
        <source>The year in whose prices the proxy value stands.</source>
        <translation>代理變數價值所依據的物價年度。</translation>
    </message>
    <message>
        <source>The year in whose prices the value stands.</source>
        <translation>此值所依據的物價年度。</translation>
    </message>
    <message>
        <source>The year of the level.</source>
        <translation>該水準的年度。</translation>
    </message>
    <message>
        <source>The year that the rate is the average of.</source>
        <translation>匯率所平均的年度。</translation>
    </message>
    <message>
        <source>The year that these figures are of.</source>
        <translation>這些數字所屬的年度。</translation>
    </message>
    <message>
        <source>The year&apos;s average level; what counts is how two years relate.</source>
        <translation>該年的平均水準；重要的是兩個年度的關係。</translation>
    </message>
    <message>
        <source>The {what}.</source>
        <translation>{what}。</translation>
    </message>
    <message>
        <source>There are no criteria to screen by. Enter those of the engagement policy first.</source>
        <translation>沒有可供審查的準則。請先輸入合作政策的準則。</translation>
    </message>
    <message>
        <source>There are no inputs that could come back.</source>
        <translation>沒有可回收的投入。</translation>
    </message>
    <message>
        <source>There are no inputs, so a ratio is undefined.</source>
        <translation>沒有投入，因此無法計算比率。</translation>
    </message>
    <message>
        <source>There are no inputs, so no ratio to hold against the claim.</source>
        <translation>沒有投入，因此沒有比率可與主張比較。</translation>
    </message>
    <message>
        <source>There are two summaries of {facility} for this period. Keep the one that counts; the other is superseded.</source>
        <translation>此期間有兩份 {facility} 的摘要。請保留有效的一份；另一份已被取代。</translation>
    </message>
    <message>
        <source>There are {more} more problems of this sort.</source>
        <translation>同類問題還有 {more} 個。</translation>
    </message>
    <message>
        <source>There are {rows:,} rows; more than {limit:,} do not fit a summary.</source>
        <translation>共有 {rows:,} 列；超過 {limit:,} 列則摘要無法容納。</translation>
    </message>
    <message>
        <source>There is 1 US dollar in a US dollar, not {rate}. Write 1, or leave the row out.</source>
        <translation>一美元就是 1 美元，不是 {rate}。請填 1，或刪去這一列。</translation>
    </message>
    <message>
        <source>There is no .csv file in “{file}”. Choose the folder that holds the sheets as .csv.</source>
        <translation>「{file}」中沒有 .csv 檔案。請選擇存放各工作表 .csv 檔的資料夾。</translation>
    </message>
    <message>
        <source>There is no check-in up to the end of the period.</source>
        <translation>截至期末尚無進度回報。</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency} in {year}. Enter the average of the year under Exchange rates.</source>
        <translation>缺少 {year} 年 {currency} 的匯率。請在匯率中輸入當年平均值。</translation>
    </message>
    <message>
        <source>There is no figure “{figure}” in {period}. Figures nearby: {near}.</source>
        <translation>{period} 沒有數字「{figure}」。相近的數字：{near}。</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name.</source>
        <translation>沒有檔案「{file}」。請檢查名稱。</translation>
    </message>
    <message>
        <source>There is no impact above 0 in a first year.</source>
        <translation>第一年沒有大於 0 的影響。</translation>
    </message>
    <message>
        <source>There is nothing to add up: {total} {currency}</source>
        <translation>沒有可加總的項目：{total} {currency}</translation>
    </message>
    <message>
        <source>There is nothing to carry on into {year}: {former} has no objectives, or they were carried on already.</source>
        <translation>沒有可延續至 {year} 年的項目：{former} 年沒有目標，或已經延續。</translation>
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
        <source>There was no pre-tax profit in this year, so a share of it is undefined.</source>
        <translation>本年度沒有稅前淨利，因此占比無意義。</translation>
    </message>
    <message>
        <source>This evaluation is gone: it was deleted or undone meanwhile.</source>
        <translation>這個評估已經不在：它已被刪除或復原。</translation>
    </message>
    <message>
        <source>This is no column map of Impact Desk: {why}. Ask for the file once more.</source>
        <translation>這不是 Impact Desk 的欄位對應：{why}。請再索取一次檔案。</translation>
    </message>
    <message>
        <source>This is not a certificate request: {cause}. Ask the officer for the file that “identity request” made.</source>
        <translation>這不是憑證申請：{cause}。請向簽署人員索取以「identity request」產生的檔案。</translation>
    </message>
    <message>
        <source>This is not head office&apos;s answer: {cause}. Choose the file that “authority issue” made for you.</source>
        <translation>這不是總部的回覆：{cause}。請選擇以「authority issue」為您產生的檔案。</translation>
    </message>
    <message>
        <source>This is the group&apos;s own report, not a site&apos;s summary.</source>
        <translation>這是集團本身的報告，不是廠區的摘要。</translation>
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
        <translation>此專案沒有保存志工編號 {number} 的姓名或部門。請檢查編號。</translation>
    </message>
    <message>
        <source>This project trusts no authority yet. Give head office&apos;s root.pem with its first receipt, and compare its fingerprint by telephone.</source>
        <translation>此專案尚未信任任何憑證機構。請連同第一份回條提供總部的 root.pem，並以電話核對其指紋。</translation>
    </message>
    <message>
        <source>This receipt is for summary {number} of {period}, which this project did not sign, or not in these bytes. Open the project that signed it.</source>
        <translation>此回條所針對的是 {period} 第 {number} 號摘要，此專案並未簽署該摘要，或內容位元組不同。請開啟簽署該摘要的專案。</translation>
    </message>
    <message>
        <source>This receipt is for {facility}, and this project is {own}&apos;s. Open it in the project of {facility}.</source>
        <translation>此回條屬於 {facility}，而此專案屬於 {own}。請在 {facility} 的專案中開啟。</translation>
    </message>
    <message>
        <source>This receipt is signed by {signer} for {facility}, but receipts come from {issuer}. Ask head office whether it is theirs.</source>
        <translation>此回條由 {signer} 代表 {facility} 簽署，但回條應來自 {issuer}。請向總部查證。</translation>
    </message>
    <message>
        <source>This row is gone: it was deleted or undone meanwhile.</source>
        <translation>這一列已經不在：它已被刪除或復原。</translation>
    </message>
    <message>
        <source>This row looks like row {row}: {fields} are the same. Both were taken; delete one if it was entered twice.</source>
        <translation>此列與第 {row} 列相似：{fields} 相同。兩列皆已匯入；若為重複輸入請刪除其一。</translation>
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
        <source>This text names the volunteer {name}, and it will stand in the signed summary. Take the name out, unless the person agrees.</source>
        <translation>這段文字提及志工 {name}，且會出現在已簽署的摘要中。除非本人同意，請移除姓名。</translation>
    </message>
    <message>
        <source>This text names the volunteer {name}, and the sealed project holds it. Take the name out, unless the person agrees.</source>
        <translation>這段文字提及志工 {name}，且會隨封存的專案送出。除非本人同意，請移除姓名。</translation>
    </message>
    <message>
        <source>This text still names {name}, who asked to be forgotten. Take the name out.</source>
        <translation>這段文字仍提及要求刪除個資的 {name}。請移除姓名。</translation>
    </message>
    <message>
        <source>Ties between the partner and whoever decides; write none where there are none.</source>
        <translation>合作單位與決定者之間的關係；沒有則寫「無」。</translation>
    </message>
    <message>
        <source>Ties between the partner and whoever decides; write none where there are none. An approval needs it.</source>
        <translation>合作單位與決定者之間的關係；若沒有，請填「無」。核可須有此項。</translation>
    </message>
    <message>
        <source>Took place.</source>
        <translation>已舉行。</translation>
    </message>
    <message>
        <source>Total / group pre-tax profit of the year; undefined at a loss.</source>
        <translation>總額／集團本年度稅前淨利；虧損時無意義。</translation>
    </message>
    <message>
        <source>Total / headcount.</source>
        <translation>總額／員工人數。</translation>
    </message>
    <message>
        <source>Total present value - total inputs.</source>
        <translation>總現值 − 總投入。</translation>
    </message>
    <message>
        <source>Trades for a social purpose.</source>
        <translation>為社會目的而經營。</translation>
    </message>
    <message>
        <source>Train teachers, too, from 2026</source>
        <translation>2026 年起也培訓教師</translation>
    </message>
    <message>
        <source>Transform / people assessed; says nothing of those who were not assessed.</source>
        <translation>轉變／受評估人數；不涉及未受評估者。</translation>
    </message>
    <message>
        <source>Two columns are said to be {title}. Choose one of them.</source>
        <translation>有兩欄被指定為{title}。請選擇其中一欄。</translation>
    </message>
    <message>
        <source>Two names illegible, asked afterwards</source>
        <translation>兩個姓名無法辨識，事後詢問</translation>
    </message>
    <message>
        <source>Two people of that name in Test; both were asked</source>
        <translation>Test 有兩位同名的人；兩位都已詢問</translation>
    </message>
    <message>
        <source>Two schools postponed to next year</source>
        <translation>兩所學校延到明年</translation>
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
        <source>UN targets that the program serves beside its main ones.</source>
        <translation>計畫在主要目標之外所服務的聯合國目標。</translation>
    </message>
    <message>
        <source>UTF-16 BE</source>
        <translation>UTF-16 BE</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8（含 BOM）</translation>
    </message>
    <message>
        <source>Under examination: support cannot become active.</source>
        <translation>審查中：支持尚不能生效。</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>進行中。</translation>
    </message>
    <message>
        <source>Unit of quantity</source>
        <translation>數量單位</translation>
    </message>
    <message>
        <source>University or college.</source>
        <translation>大學或學院。</translation>
    </message>
    <message>
        <source>Unlock hours</source>
        <translation>解除時數鎖定</translation>
    </message>
    <message>
        <source>Value of input</source>
        <translation>投入價值</translation>
    </message>
    <message>
        <source>Value of one unit for one year; negative for a harm.</source>
        <translation>一單位一年的價值；負面影響為負數。</translation>
    </message>
    <message>
        <source>Value of year n is divided by (1 + r) to the n.</source>
        <translation>第 n 年的價值除以 (1 + r) 的 n 次方。</translation>
    </message>
    <message>
        <source>Value per participant is reckoned on it.</source>
        <translation>每位參與者的價值依此計算。</translation>
    </message>
    <message>
        <source>Values the paid hours of the volunteer log in the total.</source>
        <translation>為志工紀錄的有薪時數在總額中估值。</translation>
    </message>
    <message>
        <source>Verification could not be started on this computer. Free some memory, then try again.</source>
        <translation>無法在這部電腦上啟動驗證。請釋出一些記憶體後再試。</translation>
    </message>
    <message>
        <source>Visited on 2025-01-15</source>
        <translation>2025-01-15 訪視</translation>
    </message>
    <message>
        <source>Volunteers / headcount.</source>
        <translation>志工人數／員工人數。</translation>
    </message>
    <message>
        <source>Volunteers gave {hours} hours of their own time, but no input stands for them.</source>
        <translation>志工貢獻了 {hours} 小時自己的時間，但投入中沒有列出。</translation>
    </message>
    <message>
        <source>Volunteers&apos; own time: {stakeholder}, {description}</source>
        <translation>志工私人時間：{stakeholder}，{description}</translation>
    </message>
    <message>
        <source>Voucher {voucher} also proves an earlier row: {amount} {currency} on {date}. Keep both only if it stands for two gifts.</source>
        <translation>憑證 {voucher} 也佐證了先前的一列：{date} 的 {amount} {currency}。僅在代表兩筆捐贈時才同時保留。</translation>
    </message>
    <message>
        <source>Wang Shu-fen</source>
        <translation>王淑芬</translation>
    </message>
    <message>
        <source>Was approved by {approver} on {day}; edited, it is submitted again.</source>
        <translation>曾由 {approver} 於 {day} 核可；經編輯後須重新送出。</translation>
    </message>
    <message>
        <source>Weighs the score in the mean of the objective, or of the site.</source>
        <translation>在目標或廠區的平均中為分數加權。</translation>
    </message>
    <message>
        <source>Weighted mean of the key results that have a score.</source>
        <translation>有分數之關鍵結果的加權平均。</translation>
    </message>
    <message>
        <source>Weighted mean of the objectives that have a score.</source>
        <translation>有分數之目標的加權平均。</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>西歐 (Windows-1252)</translation>
    </message>
    <message>
        <source>What a buyer would give for it today.</source>
        <translation>今日買方願意支付的價格。</translation>
    </message>
    <message>
        <source>What a reader has to know to judge ratio and net present value.</source>
        <translation>讀者判斷比率與淨現值時須知道的事項。</translation>
    </message>
    <message>
        <source>What a surplus gift would have fetched; 0 where nobody would buy it.</source>
        <translation>剩餘捐贈可賣得的價格；無人購買則為 0。</translation>
    </message>
    <message>
        <source>What changed for them. Not what was done: that is the output.</source>
        <translation>對他們改變了什麼。不是做了什麼：那是產出。</translation>
    </message>
    <message>
        <source>What changed for them?</source>
        <translation>對他們而言改變了什麼？</translation>
    </message>
    <message>
        <source>What changes because of it.</source>
        <translation>因此改變了什麼。</translation>
    </message>
    <message>
        <source>What changes for people.</source>
        <translation>對人們改變了什麼。</translation>
    </message>
    <message>
        <source>What changes in the long run because of it.</source>
        <translation>長期因此改變了什麼。</translation>
    </message>
    <message>
        <source>What could go wrong on the day, and what is done about it.</source>
        <translation>當天可能出錯之處，以及因應方式。</translation>
    </message>
    <message>
        <source>What else has to be known to use it well.</source>
        <translation>要妥善使用還須知道的事。</translation>
    </message>
    <message>
        <source>What else is to be kept of the screening.</source>
        <translation>審查中還要保存的其他內容。</translation>
    </message>
    <message>
        <source>What happens at this step.</source>
        <translation>此步驟發生的事。</translation>
    </message>
    <message>
        <source>What has to be known about the paper.</source>
        <translation>關於紙本須知道的事。</translation>
    </message>
    <message>
        <source>What has to be known about the value.</source>
        <translation>關於該值須知道的事。</translation>
    </message>
    <message>
        <source>What has to be there.</source>
        <translation>必須具備的東西。</translation>
    </message>
    <message>
        <source>What has to be true for it to lead to the next step.</source>
        <translation>要導向下一步驟必須成立的事。</translation>
    </message>
    <message>
        <source>What has to be true for this step to lead to the next.</source>
        <translation>這一步要能帶到下一步，必須成立的條件。</translation>
    </message>
    <message>
        <source>What head office says.</source>
        <translation>總部的答覆。</translation>
    </message>
    <message>
        <source>What is changed, one on each line: = sets, + and - move, x multiplies, remove leaves an outcome out.</source>
        <translation>變更的內容，每行一項：= 設定，+ 與 - 增減，x 相乘，remove 排除一項成果。</translation>
    </message>
    <message>
        <source>What is counted. An output is what was done, not yet what changed.</source>
        <translation>計數的對象。產出是做了什麼，還不是改變了什麼。</translation>
    </message>
    <message>
        <source>What is counted: person, hour, kg. A proxy of the shelf must fit it.</source>
        <translation>計數的單位：人、小時、公斤。代理變數庫的單位須與此相符。</translation>
    </message>
    <message>
        <source>What is delivered, in numbers.</source>
        <translation>交付的內容，以數字表示。</translation>
    </message>
    <message>
        <source>What is done about it.</source>
        <translation>對此採取的做法。</translation>
    </message>
    <message>
        <source>What is done.</source>
        <translation>所做的事。</translation>
    </message>
    <message>
        <source>What is lost each further year.</source>
        <translation>其後每一年失去的部分。</translation>
    </message>
    <message>
        <source>What is measured.</source>
        <translation>所量測的內容。</translation>
    </message>
    <message>
        <source>What is put in.</source>
        <translation>所投入的內容。</translation>
    </message>
    <message>
        <source>What is the evaluation for?</source>
        <translation>評估的目的是什麼？</translation>
    </message>
    <message>
        <source>What is to be achieved, in words; the numbers stand in its key results.</source>
        <translation>要達成什麼，以文字表示；數字在其關鍵結果中。</translation>
    </message>
    <message>
        <source>What is to be done about it.</source>
        <translation>應對此採取的做法。</translation>
    </message>
    <message>
        <source>What is wrong, and for whom.</source>
        <translation>有什麼問題，對誰而言。</translation>
    </message>
    <message>
        <source>What it cost the company, in the currency in which it was given. In-kind gifts at cost, never retail.</source>
        <translation>公司所花的成本，以給予時的幣別表示。實物以成本計，絕不用零售價。</translation>
    </message>
    <message>
        <source>What it covers, and what it leaves out.</source>
        <translation>涵蓋什麼，以及略去什麼。</translation>
    </message>
    <message>
        <source>What it does.</source>
        <translation>它的作用。</translation>
    </message>
    <message>
        <source>What it is worth; 0 with a reason where it is not valued.</source>
        <translation>它的價值；不估值則為 0 並附理由。</translation>
    </message>
    <message>
        <source>What it may cost, in the site&apos;s currency.</source>
        <translation>可能的花費，以廠區幣別表示。</translation>
    </message>
    <message>
        <source>What it shows, in words.</source>
        <translation>它所顯示的內容，以文字說明。</translation>
    </message>
    <message>
        <source>What may happen, and what would follow.</source>
        <translation>可能發生什麼，以及後果。</translation>
    </message>
    <message>
        <source>What must a reader know to judge ratio and net present value?</source>
        <translation>讀者需要知道什麼，才能判斷比率與淨現值？</translation>
    </message>
    <message>
        <source>What one of them is.</source>
        <translation>一個單位是什麼。</translation>
    </message>
    <message>
        <source>What one paid working hour costs the employer, in the facility&apos;s currency: salary, overheads and pension.</source>
        <translation>每個公假工時對雇主的成本，以廠區幣別計：薪資、間接費用與退休金。</translation>
    </message>
    <message>
        <source>What one paid working hour costs the employer: salary, overheads and pension. Not a market price.</source>
        <translation>一個有薪工時對雇主的成本：薪資、間接費用與退休金。不是市價。</translation>
    </message>
    <message>
        <source>What one unit is worth for a year; negative for a harm.</source>
        <translation>一個單位一年的價值；損害為負數。</translation>
    </message>
    <message>
        <source>What one unit of it is worth for a year.</source>
        <translation>其一個單位一年的價值。</translation>
    </message>
    <message>
        <source>What others gave because of the programs; never part of the total.</source>
        <translation>他人因計畫而提供的資源；絕不計入總額。</translation>
    </message>
    <message>
        <source>What sort of file it is.</source>
        <translation>檔案的種類。</translation>
    </message>
    <message>
        <source>What sort of organisation it is. LBG counts gifts to those with a charitable purpose.</source>
        <translation>組織的種類。LBG 計入給予公益目的組織的捐贈。</translation>
    </message>
    <message>
        <source>What sort of point it is.</source>
        <translation>要點的種類。</translation>
    </message>
    <message>
        <source>What stands for the value of one unit of the change?</source>
        <translation>以什麼代表一單位改變的價值？</translation>
    </message>
    <message>
        <source>What stands for the value of the change?</source>
        <translation>以什麼代表改變的價值？</translation>
    </message>
    <message>
        <source>What stands in money for one unit of the change.</source>
        <translation>以金錢代表一單位改變的東西。</translation>
    </message>
    <message>
        <source>What stands in money for the change.</source>
        <translation>以金錢代表改變的東西。</translation>
    </message>
    <message>
        <source>What the books showed for a surplus gift. The lower of book and fair value is proposed as amount.</source>
        <translation>剩餘捐贈在帳上的價值。帳面與公允價值中較低者會提議為金額。</translation>
    </message>
    <message>
        <source>What the books still show for it.</source>
        <translation>帳上仍顯示的價值。</translation>
    </message>
    <message>
        <source>What the engagement policy asks for.</source>
        <translation>參與政策所要求的內容。</translation>
    </message>
    <message>
        <source>What the evaluation is for.</source>
        <translation>評估的目的。</translation>
    </message>
    <message>
        <source>What the event is called.</source>
        <translation>活動的名稱。</translation>
    </message>
    <message>
        <source>What the mapping is called.</source>
        <translation>對應的名稱。</translation>
    </message>
    <message>
        <source>What the numbers count.</source>
        <translation>這些數字計數的對象。</translation>
    </message>
    <message>
        <source>What the partner has to keep.</source>
        <translation>合作單位必須遵守的事。</translation>
    </message>
    <message>
        <source>What the person does in the local team.</source>
        <translation>此人在在地團隊中的工作。</translation>
    </message>
    <message>
        <source>What the program does, for whom.</source>
        <translation>計畫做什麼、為誰而做。</translation>
    </message>
    <message>
        <source>What the quantity counts. A proxy of the shelf must fit it.</source>
        <translation>數量計數的對象。代理變數必須與之相符。</translation>
    </message>
    <message>
        <source>What the scenario is called.</source>
        <translation>情境的名稱。</translation>
    </message>
    <message>
        <source>What the value is for one of. It must fit the outcome&apos;s unit.</source>
        <translation>該值所對應的一個單位。必須與成果的單位相符。</translation>
    </message>
    <message>
        <source>What the value is for one of: person, hour, kg.</source>
        <translation>此值以何為一單位：人、小時、公斤。</translation>
    </message>
    <message>
        <source>What they gave, in their currency.</source>
        <translation>他們所給予的，以其幣別表示。</translation>
    </message>
    <message>
        <source>What was decided.</source>
        <translation>所作的決定。</translation>
    </message>
    <message>
        <source>What was done about it, in words.</source>
        <translation>做了什麼，以文字表示。</translation>
    </message>
    <message>
        <source>What was done, in numbers, that led to the change.</source>
        <translation>促成改變所做的事，以數字表示。</translation>
    </message>
    <message>
        <source>What was done, in numbers: the activity that led to the change.</source>
        <translation>做了什麼，以數字表示：帶來改變的活動。</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>所做的事。</translation>
    </message>
    <message>
        <source>What was forgotten at a person&apos;s request cannot be brought back. Enter it again, if the person agrees.</source>
        <translation>應本人要求而刪除的資料無法恢復。若本人同意，請重新輸入。</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>所發現的事。</translation>
    </message>
    <message>
        <source>What was given, to whom.</source>
        <translation>給予了什麼、給誰。</translation>
    </message>
    <message>
        <source>What was it worth? Made after it, from what was measured.</source>
        <translation>它值多少？事後依量測結果製作。</translation>
    </message>
    <message>
        <source>What was only moved from elsewhere.</source>
        <translation>只是由別處移轉而來的部分。</translation>
    </message>
    <message>
        <source>What was paid out.</source>
        <translation>所支付的金額。</translation>
    </message>
    <message>
        <source>What was planned for the year, in the site&apos;s currency.</source>
        <translation>該年所規劃的，以廠區幣別表示。</translation>
    </message>
    <message>
        <source>What was put in.</source>
        <translation>所投入的內容。</translation>
    </message>
    <message>
        <source>What was said, as agreed by those present.</source>
        <translation>所說的內容，經在場者同意。</translation>
    </message>
    <message>
        <source>What was typed so far.</source>
        <translation>目前為止所輸入的內容。</translation>
    </message>
    <message>
        <source>What will change in the program because of the evaluation?</source>
        <translation>計畫會因這項評估而有什麼改變？</translation>
    </message>
    <message>
        <source>What will the activity be worth? Made before it.</source>
        <translation>活動將值多少？事前製作。</translation>
    </message>
    <message>
        <source>What would have happened anyway.</source>
        <translation>無論如何都會發生的部分。</translation>
    </message>
    <message>
        <source>When in a year its value arises. Year 0 is never discounted.</source>
        <translation>價值在一年中的何時產生。第 0 年絕不折現。</translation>
    </message>
    <message>
        <source>When in a year its value arises; year 0 is never discounted.</source>
        <translation>價值在一年中的何時產生；第 0 年不折現。</translation>
    </message>
    <message>
        <source>When it begins.</source>
        <translation>何時開始。</translation>
    </message>
    <message>
        <source>When it ends.</source>
        <translation>何時結束。</translation>
    </message>
    <message>
        <source>When it is looked at again.</source>
        <translation>何時再次查看。</translation>
    </message>
    <message>
        <source>When it was signed, in UTC, by head office&apos;s clock.</source>
        <translation>何時簽署，以 UTC 表示，依總部的時鐘。</translation>
    </message>
    <message>
        <source>When it was taken in, in UTC.</source>
        <translation>何時收取，以 UTC 表示。</translation>
    </message>
    <message>
        <source>When the first value arises.</source>
        <translation>第一個價值何時產生。</translation>
    </message>
    <message>
        <source>When the shift began. Where it is known, shifts that overlap are found.</source>
        <translation>班次何時開始。已知時可找出重疊的班次。</translation>
    </message>
    <message>
        <source>When this file noted it, in UTC.</source>
        <translation>此檔案何時記下，以 UTC 表示。</translation>
    </message>
    <message>
        <source>When, in UTC, by the clock of the signing computer.</source>
        <translation>何時，以 UTC 表示，依簽署電腦的時鐘。</translation>
    </message>
    <message>
        <source>Where it is from: survey, study, register; page and date.</source>
        <translation>出處：調查、研究、登記資料；頁碼與日期。</translation>
    </message>
    <message>
        <source>Where it is known, shifts that overlap are found.</source>
        <translation>若已知，可找出重疊的班次。</translation>
    </message>
    <message>
        <source>Where it is to stand at the end. A revision keeps this one, too.</source>
        <translation>期末應達到的數值。修訂後也保留此值。</translation>
    </message>
    <message>
        <source>Where it is.</source>
        <translation>所在之處。</translation>
    </message>
    <message>
        <source>Where it stood at the start. Target and baseline must differ.</source>
        <translation>起初的數值。目標值與基準值必須不同。</translation>
    </message>
    <message>
        <source>Where the event lasts longer than a day.</source>
        <translation>活動超過一天時填寫。</translation>
    </message>
    <message>
        <source>Where the event stands.</source>
        <translation>活動的狀態。</translation>
    </message>
    <message>
        <source>Where the finding stands.</source>
        <translation>檢查發現所在之處。</translation>
    </message>
    <message>
        <source>Where the level is from.</source>
        <translation>該水準的出處。</translation>
    </message>
    <message>
        <source>Where the person works.</source>
        <translation>此人工作的地方。</translation>
    </message>
    <message>
        <source>Where the program stands.</source>
        <translation>計畫的狀態。</translation>
    </message>
    <message>
        <source>Where the same money or time is recorded; the bridge to the contribution total follows it.</source>
        <translation>同一筆金錢或時間的登錄處；與投入總額的調節依此對應。</translation>
    </message>
    <message>
        <source>Where the same money or time stands in the records, so that nothing counts twice.</source>
        <translation>相同的金錢或時間在紀錄中的何處，使其不重複計算。</translation>
    </message>
    <message>
        <source>Where the value comes from.</source>
        <translation>該值的出處。</translation>
    </message>
    <message>
        <source>Where the value is from.</source>
        <translation>該值的出處。</translation>
    </message>
    <message>
        <source>Whether a gift in kind was planned or left over; that decides its value.</source>
        <translation>實物是預先規劃或剩餘；這決定其價值。</translation>
    </message>
    <message>
        <source>Whether a half year or the whole year is reviewed.</source>
        <translation>檢討半年度或全年度。</translation>
    </message>
    <message>
        <source>Whether head office accepted the summary, or returned it with remarks.</source>
        <translation>總部接受摘要，或附意見退回。</translation>
    </message>
    <message>
        <source>Whether it is promised or a stretch.</source>
        <translation>承諾型或挑戰型。</translation>
    </message>
    <message>
        <source>Whether it looks ahead or back.</source>
        <translation>向前看或向後看。</translation>
    </message>
    <message>
        <source>Whether it would harm or help.</source>
        <translation>會帶來損害或助益。</translation>
    </message>
    <message>
        <source>Whether somebody else looked at the row. Changing an approved row submits it again.</source>
        <translation>是否有他人檢視過此列。變更已核可的列會再次送出。</translation>
    </message>
    <message>
        <source>Whether the group is in the evaluation.</source>
        <translation>該群體是否納入評估。</translation>
    </message>
    <message>
        <source>Whether the partner may be supported.</source>
        <translation>是否可以支持此合作單位。</translation>
    </message>
    <message>
        <source>Whether the value falls from the second year on, as usual, or in the first year already.</source>
        <translation>價值從第二年起衰減（一般做法），或第一年就開始衰減。</translation>
    </message>
    <message>
        <source>Which activities, places and months it covers, and what it leaves out.</source>
        <translation>涵蓋哪些活動、地點與月份，又有哪些未納入。</translation>
    </message>
    <message>
        <source>Which column means which field.</source>
        <translation>哪一欄代表哪個欄位。</translation>
    </message>
    <message>
        <source>Which kinds of change were found; one person may have several.</source>
        <translation>發現了哪些種類的改變；一人可有數種。</translation>
    </message>
    <message>
        <source>Which link of the chain from need to impact.</source>
        <translation>從需求到影響之鏈的哪一環。</translation>
    </message>
    <message>
        <source>Which of the four development strategies the program belongs to.</source>
        <translation>計畫屬於四個發展策略中的哪一個。</translation>
    </message>
    <message>
        <source>Which value it gives reasons for.</source>
        <translation>為哪個值說明理由。</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>負責的人。</translation>
    </message>
    <message>
        <source>Who answers for the program.</source>
        <translation>為計畫負責的人。</translation>
    </message>
    <message>
        <source>Who approved it; never the volunteer.</source>
        <translation>核可的人；絕不是志工本人。</translation>
    </message>
    <message>
        <source>Who checks in.</source>
        <translation>進行進度回報的人。</translation>
    </message>
    <message>
        <source>Who comes, by number on the register.</source>
        <translation>將到場的人，以名冊上的編號表示。</translation>
    </message>
    <message>
        <source>Who decided.</source>
        <translation>作決定的人。</translation>
    </message>
    <message>
        <source>Who does what by when.</source>
        <translation>誰在何時之前做什麼。</translation>
    </message>
    <message>
        <source>Who else contributed? The share owed to OTHERS.</source>
        <translation>還有誰貢獻？歸於他人的比例。</translation>
    </message>
    <message>
        <source>Who found out.</source>
        <translation>查明的人。</translation>
    </message>
    <message>
        <source>Who gave. What employees give is leverage; the company&apos;s match is not.</source>
        <translation>給予的人。員工所給予的是帶動資源；公司的相對捐款不是。</translation>
    </message>
    <message>
        <source>Who gave: employees, a county, another company.</source>
        <translation>提供者：員工、縣市政府、其他公司。</translation>
    </message>
    <message>
        <source>Who helped, by employee number; group:12 for 12 unnamed people, who count as hours but not as volunteers.</source>
        <translation>協助的人，以員工編號表示；group:12 表示 12 位未具名的人，計入時數，但不計為志工人數。</translation>
    </message>
    <message>
        <source>Who let it stand.</source>
        <translation>任其存在的人。</translation>
    </message>
    <message>
        <source>Who may use the value, and so whether it travels.</source>
        <translation>誰可以使用該值，因而是否隨檔外送。</translation>
    </message>
    <message>
        <source>Who put it in.</source>
        <translation>放入的人。</translation>
    </message>
    <message>
        <source>Who reads it and decides by it.</source>
        <translation>閱讀並據以決定的人。</translation>
    </message>
    <message>
        <source>Who sees an action done.</source>
        <translation>督促行動完成的人。</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>負責辦理的人。</translation>
    </message>
    <message>
        <source>Who signed it, as the certificate says.</source>
        <translation>簽署的人，如憑證所載。</translation>
    </message>
    <message>
        <source>Who signed it.</source>
        <translation>簽署的人。</translation>
    </message>
    <message>
        <source>Who signed the receipt, as the certificate says.</source>
        <translation>簽署回條的人，如憑證所載。</translation>
    </message>
    <message>
        <source>Who was there.</source>
        <translation>在場的人。</translation>
    </message>
    <message>
        <source>Who watches it.</source>
        <translation>負責留意的人。</translation>
    </message>
    <message>
        <source>Who went there.</source>
        <translation>前往該處的人。</translation>
    </message>
    <message>
        <source>Who will read it and decide by it?</source>
        <translation>誰會閱讀並據以決定？</translation>
    </message>
    <message>
        <source>Who works with us, in words.</source>
        <translation>與我們合作的人，以文字表示。</translation>
    </message>
    <message>
        <source>Whoever sees an action done.</source>
        <translation>負責確認措施完成的人。</translation>
    </message>
    <message>
        <source>Whom to speak to.</source>
        <translation>聯絡的對象。</translation>
    </message>
    <message>
        <source>Why an input stands at 0, such as participants&apos; time that the study does not value.</source>
        <translation>某項投入為何列為 0，例如研究未計價的參與者時間。</translation>
    </message>
    <message>
        <source>Why an input stands at 0.</source>
        <translation>投入為何為 0。</translation>
    </message>
    <message>
        <source>Why included or excluded?</source>
        <translation>為什麼納入或排除？</translation>
    </message>
    <message>
        <source>Why inputs and contribution total differ.</source>
        <translation>投入與投入總額為何不同。</translation>
    </message>
    <message>
        <source>Why it changes; it is printed.</source>
        <translation>變更的理由；會印出。</translation>
    </message>
    <message>
        <source>Why it is in or out.</source>
        <translation>納入或排除的理由。</translation>
    </message>
    <message>
        <source>Why it may stand; it is printed with the evaluation.</source>
        <translation>為何可以存在；隨評估印出。</translation>
    </message>
    <message>
        <source>Why this discount rate?</source>
        <translation>為何採用此折現率？</translation>
    </message>
    <message>
        <source>Why this proxy for “{outcome}”?</source>
        <translation>為什麼以此代理變數代表「{outcome}」？</translation>
    </message>
    <message>
        <source>Why this score.</source>
        <translation>為何是此分數。</translation>
    </message>
    <message>
        <source>Why this value and no other.</source>
        <translation>為何是此值而非其他值。</translation>
    </message>
    <message>
        <source>Why this value and no other?</source>
        <translation>為什麼是這個值，而不是其他值？</translation>
    </message>
    <message>
        <source>Why this was given, where it differs from the program&apos;s motive.</source>
        <translation>為何給予，與計畫動機不同時才填。</translation>
    </message>
    <message>
        <source>Why; it is printed in the amendment.</source>
        <translation>理由；會印在更正版中。</translation>
    </message>
    <message>
        <source>With the new target {target}, {code} cannot be scored: it is where the key result starts.</source>
        <translation>新目標值 {target} 使 {code} 無法評分：它就是關鍵結果的起點。</translation>
    </message>
    <message>
        <source>With this row {who} has {hours} h on {date}; a day has 24. Check the hours.</source>
        <translation>加上此列，{who} 在 {date} 共有 {hours} 小時；一天只有 24 小時。請檢查時數。</translation>
    </message>
    <message>
        <source>Words of the list, parted by semicolons.</source>
        <translation>清單中的詞，以分號分隔。</translation>
    </message>
    <message>
        <source>Work with neighbours and people in need.</source>
        <translation>與鄰里及有需要的人合作。</translation>
    </message>
    <message>
        <source>Work, skills for work, local business.</source>
        <translation>工作、職業技能、在地企業。</translation>
    </message>
    <message>
        <source>Works for profit: gifts to it rarely count in LBG.</source>
        <translation>以營利為目的：給予它的捐贈在 LBG 中很少計入。</translation>
    </message>
    <message>
        <source>Workshop with 9 teachers, 2026-01-20</source>
        <translation>2026-01-20 與 9 位教師的工作坊</translation>
    </message>
    <message>
        <source>Year in which it is spent, 0 for the activity&apos;s. Matters where inputs are discounted.</source>
        <translation>支出的年度，活動當年為 0。投入要折現時才有關係。</translation>
    </message>
    <message>
        <source>Year of the evaluation, 0 is the year of the activity; matters when inputs are discounted.</source>
        <translation>評估的年度，0 為活動當年；投入折現時才有影響。</translation>
    </message>
    <message>
        <source>Yes discounts inputs by the year in which they are spent; usually they are not.</source>
        <translation>「是」則依支出年度將投入折現；通常不折現。</translation>
    </message>
    <message>
        <source>Yes for company time: it enters the contribution. Own time is reported as hours only.</source>
        <translation>公假為「是」：計入投入。自己的時間只以時數呈現。</translation>
    </message>
    <message>
        <source>Yes lets a program with a partner become active only once the partner was approved.</source>
        <translation>「是」則有合作單位的計畫，須在合作單位經核可後才能生效。</translation>
    </message>
    <message>
        <source>Yes makes photos smaller on entry, so that the project stays small.</source>
        <translation>「是」則加入照片時將其縮小，使專案保持精簡。</translation>
    </message>
    <message>
        <source>Yes once a newer summary of the period took its place; only the newest counts.</source>
        <translation>該期間有較新的摘要取代時為「是」；只有最新者計入。</translation>
    </message>
    <message>
        <source>Yes or no, 是 or 否.</source>
        <translation>Yes 或 no，是或否。</translation>
    </message>
    <message>
        <source>Yes where leaving it out would change what a reader decides.</source>
        <translation>若略去會改變讀者的決定則為「是」。</translation>
    </message>
    <message>
        <source>Yes where the shift was in working time that the company paid; no for own time.</source>
        <translation>班次在公司支薪的工時內為「是」；自己的時間為「否」。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>位元組</translation>
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
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>x {each}: {unit} for each {counted}</source>
        <translation>x {each}：每{counted} {unit}</translation>
    </message>
    <message>
        <source>x {rate}: from {source} to {target}, average rate of {year}</source>
        <translation>x {rate}：由 {source} 換算為 {target}，{year} 年平均匯率</translation>
    </message>
    <message>
        <source>x {times}: from one {unit} to one {counted}</source>
        <translation>x {times}：由一{unit}換算為一{counted}</translation>
    </message>
    <message>
        <source>x {wanted} / {stands}: to prices of {year} by {index}</source>
        <translation>x {wanted} / {stands}：依 {index} 換算為 {year} 年物價</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{&quot;columns&quot;: {&quot;Std.&quot;: &quot;hours&quot;}}</source>
        <translation>{&quot;columns&quot;: {&quot;Std.&quot;: &quot;hours&quot;}}</translation>
    </message>
    <message>
        <source>{amount} {currency} was given to {code} on {date} in an earlier row as well. Keep both only if these are two gifts.</source>
        <translation>先前已有一列於 {date} 投入 {code} {amount} {currency}。僅在確為兩筆捐贈時才同時保留。</translation>
    </message>
    <message>
        <source>{assessed} people were assessed, but there are only {beneficiaries} direct beneficiaries. People assessed are some of these.</source>
        <translation>評估了 {assessed} 人，但直接受益人只有 {beneficiaries} 人。受評估者是其中一部分。</translation>
    </message>
    <message>
        <source>{assumption} belongs to an outcome. Name the outcome by its code.</source>
        <translation>{assumption}屬於某項成果。請以代號指定成果。</translation>
    </message>
    <message>
        <source>{assumption} belongs to the whole evaluation. Leave the outcome blank.</source>
        <translation>{assumption}屬於整項評估。成果請留空。</translation>
    </message>
    <message>
        <source>{assumption} cannot be {end}. It is {allowed}.</source>
        <translation>{assumption}不能是 {end}，應為 {allowed}。</translation>
    </message>
    <message>
        <source>{assumption} moves the ratio most, but has no range of its own.</source>
        <translation>{assumption}對比率的影響最大，卻沒有自己的範圍。</translation>
    </message>
    <message>
        <source>{assumption} of “{outcome}” is reasoned twice. The later row counts.</source>
        <translation>「{outcome}」的{assumption}有兩筆依據，以較後的一列為準。</translation>
    </message>
    <message>
        <source>{assumption} of “{outcome}” needs a reason and a source or evidence.</source>
        <translation>「{outcome}」的{assumption}需要原因，以及來源或佐證。</translation>
    </message>
    <message>
        <source>{assumption} of “{outcome}” stands at {value}, outside its range of {low} to {high}.</source>
        <translation>「{outcome}」的{assumption}為 {value}，超出 {low} 至 {high} 的範圍。</translation>
    </message>
    <message>
        <source>{beside} lies beside {file} and could change what it says, so neither was opened. Have the file closed where it is worked on, then take the file alone.</source>
        <translation>{beside} 位於 {file} 旁，可能改變其內容，因此兩者都未開啟。請在編輯該檔案處將其關閉，再單獨取用此檔案。</translation>
    </message>
    <message>
        <source>{codes} refer to each other in a circle. Take one of the references out.</source>
        <translation>{codes} 互相參照成環。請移除其中一個參照。</translation>
    </message>
    <message>
        <source>{code} cannot serve {parent}, because {parent} serves {code} already. Choose an objective outside its branch.</source>
        <translation>{code} 不能支持 {parent}，因為 {parent} 已經支持 {code}。請選擇其分支以外的目標。</translation>
    </message>
    <message>
        <source>{code} is an objective of {year}, and {parent} one of {other}. Choose an objective of the same year.</source>
        <translation>{code} 是 {year} 年的目標，{parent} 是 {other} 年的。請選擇同一年度的目標。</translation>
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
        <source>{code} weighs 1 among {others}. A weight left empty counts as 1; enter what it is meant to weigh.</source>
        <translation>{code} 在 {others} 之間權重為 1。未填的權重以 1 計；請填入應有的權重。</translation>
    </message>
    <message>
        <source>{code} {title} ended on {day}; say that it is completed, or give it another end.</source>
        <translation>{code} {title}已於 {day} 結束；請標示為已完成，或另訂結束日。</translation>
    </message>
    <message>
        <source>{code} {title} waits for a check-in.</source>
        <translation>{code} {title} 等待進度回報。</translation>
    </message>
    <message>
        <source>{code} {title}: no check-in in this period.</source>
        <translation>{code} {title}：本期間沒有進度回報。</translation>
    </message>
    <message>
        <source>{code} {title}: no contribution, volunteer hour or output in this period.</source>
        <translation>{code} {title}：此期間沒有投入、志工時數或產出。</translation>
    </message>
    <message>
        <source>{code} {title}: nothing measures it.</source>
        <translation>{code} {title}：沒有任何衡量方式。</translation>
    </message>
    <message>
        <source>{code} {title}: the score stands at {now}.</source>
        <translation>{code} {title}：分數為 {now}。</translation>
    </message>
    <message>
        <source>{code} {title}: the score went from {before} to {now}.</source>
        <translation>{code} {title}：分數由 {before} 變為 {now}。</translation>
    </message>
    <message>
        <source>{code}, version {version}: {value} {currency} for one {unit}, prices of {year}</source>
        <translation>{code}，版本 {version}：一{unit}為 {value} {currency}，{year} 年物價</translation>
    </message>
    <message>
        <source>{count} rows of {program} wait for approval for more than {days} days; the oldest is of {date}, {age} days ago.</source>
        <translation>{program} 有 {count} 列等待核可超過 {days} 天；最早的一列為 {date}，已過 {age} 天。</translation>
    </message>
    <message>
        <source>{count} rows of {sheet} belong to no program of this project. Check the file; its rows do not fit together.</source>
        <translation>{sheet} 有 {count} 列不屬於此專案的任何計畫。請檢查檔案；其資料列彼此不符。</translation>
    </message>
    <message>
        <source>{count} summaries of the group file go by “{text}”. Name one by its document id, its file, or facility and period (K7 2020).</source>
        <translation>集團檔案中有 {count} 份摘要符合「{text}」。請以文件識別碼、檔案，或廠區與期間（K7 2020）指明一份。</translation>
    </message>
    <message>
        <source>{count} values add up to {total} {currency}; they are listed below.</source>
        <translation>{count} 個值加總為 {total} {currency}；明細列於下方。</translation>
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
        <source>{event} on {date} is over, but nobody has said what came of it. Report it, or cancel it.</source>
        <translation>{date} 的 {event} 已結束，但還沒有人回報結果。請回報，或取消活動。</translation>
    </message>
    <message>
        <source>{expected} people signed on sheet {sheet}, but {rows} were entered from it. Look at the paper.</source>
        <translation>簽到表 {sheet} 有 {expected} 人簽到，但據以登錄的有 {rows} 人。請查看紙本。</translation>
    </message>
    <message>
        <source>{facility} sent another summary of {period} with the same number {sequence} before. Its project was copied or restored; let the site export the summary once more from the project that counts.</source>
        <translation>{facility} 先前已送出 {period} 編號同為 {sequence} 的另一份摘要。其專案曾被複製或還原；請該廠區從正式的專案重新匯出摘要。</translation>
    </message>
    <message>
        <source>{facility}&apos;s summary {newest} of {period} is there already; this is number {sequence}, which it replaced.</source>
        <translation>{facility} {period} 的第 {newest} 號摘要已存在；此為已被其取代的第 {sequence} 號。</translation>
    </message>
    <message>
        <source>{facility}&apos;s summary {newest} of {period} replaces it.</source>
        <translation>已由 {facility} {period} 的第 {newest} 號摘要取代。</translation>
    </message>
    <message>
        <source>{field} names a row that the project does not hold. Choose another one.</source>
        <translation>{field}指向專案中沒有的列。請選擇另一個。</translation>
    </message>
    <message>
        <source>{figure}: no page prints it, though the rows lead to {due}.</source>
        <translation>{figure}：各列計算得 {due}，但沒有任何頁面印出。</translation>
    </message>
    <message>
        <source>{figure}: number {sequence} states {stated} and the amendment {now}, which it does not tell as moved.</source>
        <translation>{figure}：第 {sequence} 號載明 {stated}，更正版載明 {now}，卻未列為已變動。</translation>
    </message>
    <message>
        <source>{figure}: page {page} prints {printed}, but the rows lead to no such figure.</source>
        <translation>{figure}：第 {page} 頁印出 {printed}，但各列中沒有此數字。</translation>
    </message>
    <message>
        <source>{figure}: page {page} prints {printed}, but the rows lead to {due}.</source>
        <translation>{figure}：第 {page} 頁印出 {printed}，但依各列計算應為 {due}。</translation>
    </message>
    <message>
        <source>{figure}: the amendment prints {printed} as signed before, but number {sequence} states {stated}.</source>
        <translation>{figure}：更正版印出先前簽署值為 {printed}，但第 {sequence} 號載明 {stated}。</translation>
    </message>
    <message>
        <source>{figure}: the embedded data do not state it, though the rows lead to {due}.</source>
        <translation>{figure}：各列計算得 {due}，但內嵌資料未載明。</translation>
    </message>
    <message>
        <source>{figure}: the embedded data state {printed}, but the rows lead to no such figure.</source>
        <translation>{figure}：內嵌資料載明 {printed}，但各列中沒有此數字。</translation>
    </message>
    <message>
        <source>{figure}: the embedded data state {printed}, but the rows lead to {due}.</source>
        <translation>{figure}：內嵌資料載明 {printed}，但依各列計算應為 {due}。</translation>
    </message>
    <message>
        <source>{file} begins in a way that Impact Desk never writes ({what}), so it was not opened. Ask for an unaltered copy.</source>
        <translation>{file} 的開頭不是 Impact Desk 會寫出的內容（{what}），因此未開啟。請索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check that the folder exists and that you may use it.</source>
        <translation>無法開啟 {file}：{cause}。請確認資料夾存在且您有權使用。</translation>
    </message>
    <message>
        <source>{file} cannot be read as a register of certificates. Restore its backup.</source>
        <translation>無法將 {file} 讀作憑證登記簿。請還原其備份。</translation>
    </message>
    <message>
        <source>{file} cannot be read: {cause}. Check the permissions and the disk.</source>
        <translation>無法讀取 {file}：{cause}。請檢查權限與磁碟。</translation>
    </message>
    <message>
        <source>{file} could not be examined within {seconds:g} seconds, so it was put aside. Ask whoever sent it for an unaltered copy.</source>
        <translation>{file} 無法在 {seconds:g} 秒內檢查完成，因此暫不處理。請向寄件者索取未更改的副本。</translation>
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
        <translation>{file} 的結尾不是 .asice。請將封裝的專案命名為如 K7-2020.asice。</translation>
    </message>
    <message>
        <source>{file} does not end in .impact-group. Name the group file like 2020.impact-group.</source>
        <translation>{file} 的結尾不是 .impact-group。請將集團檔命名為如 2020.impact-group。</translation>
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
        <translation>{file} 已存在，可能存有使用中的金鑰。請為新金鑰選擇其他名稱。</translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation>{file} 已存在。請選擇其他名稱，或開啟它。</translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes but should have {expected:,}: a part is missing or was added. Ask for it once more.</source>
        <translation>{file} 有 {size:,} 個位元組，但應有 {expected:,} 個：有部分遺失或被加入。請再索取一次。</translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes; more than {limit:,} are not read. Choose the right file.</source>
        <translation>{file} 有 {size:,} 個位元組；超過 {limit:,} 個則不讀取。請選擇正確的檔案。</translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes; of a file from outside at most {limit:,} are read. Ask for a smaller one.</source>
        <translation>{file} 有 {size:,} 個位元組；外來檔案最多讀取 {limit:,} 個。請索取較小的檔案。</translation>
    </message>
    <message>
        <source>{file} holds a certificate or revocation list that cannot be read. Ask head office for it again.</source>
        <translation>{file} 含有無法讀取的憑證或撤銷清單。請再向總部索取。</translation>
    </message>
    <message>
        <source>{file} holds a key without a certificate. Accept head office&apos;s answer first (“identity accept”).</source>
        <translation>{file} 有金鑰但沒有憑證。請先接受總部的回覆（「identity accept」）。</translation>
    </message>
    <message>
        <source>{file} holds a value that cannot be: {column} in row {record} of {sheet}. Restore its newest backup; keep the damaged file for whoever helps you.</source>
        <translation>{file} 含有不可能的值：{sheet} 第 {record} 列的{column}。請還原最新備份，並保留受損檔案給協助您的人。</translation>
    </message>
    <message>
        <source>{file} holds no certificate of an authority. Choose the root.pem that head office handed out.</source>
        <translation>{file} 沒有憑證機構的憑證。請選擇總部發給的 root.pem。</translation>
    </message>
    <message>
        <source>{file} holds no key that can be read. Choose another file, or restore its backup.</source>
        <translation>{file} 沒有可讀取的金鑰。請選擇其他檔案，或還原其備份。</translation>
    </message>
    <message>
        <source>{file} is a folder or a device, not a file. Choose the file itself.</source>
        <translation>{file} 是資料夾或裝置，不是檔案。請選擇檔案本身。</translation>
    </message>
    <message>
        <source>{file} is a {found} file; a {wanted} file is needed here.</source>
        <translation>{file} 是{found}檔；這裡需要{wanted}檔。</translation>
    </message>
    <message>
        <source>{file} is a {what}, not a file. Choose the project file itself.</source>
        <translation>{file} 是{what}，不是檔案。請選擇專案檔本身。</translation>
    </message>
    <message>
        <source>{file} is damaged and was not opened: {what}. Ask whoever sent it to send it once more.</source>
        <translation>{file} 已損壞，未開啟：{what}。請寄件者再傳送一次。</translation>
    </message>
    <message>
        <source>{file} is damaged. Restore its newest backup; keep the damaged file for whoever helps you.</source>
        <translation>{file} 已損壞。請還原最新備份，並保留受損檔案給協助您的人。</translation>
    </message>
    <message>
        <source>{file} is empty. Ask whoever sent it to send it once more.</source>
        <translation>{file} 是空的。請寄件者再傳送一次。</translation>
    </message>
    <message>
        <source>{file} is in use by {holder}. Close it there, or open it here read-only.</source>
        <translation>{file} 正由 {holder} 使用。請在該處關閉，或在此以唯讀開啟。</translation>
    </message>
    <message>
        <source>{file} is no locked project. Choose the .locked file that was sent.</source>
        <translation>{file} 不是加密鎖住的專案。請選擇寄來的 .locked 檔案。</translation>
    </message>
    <message>
        <source>{file} is no longer where it was: it was moved, deleted or replaced, or its folder cannot be reached. The last change was not taken. Save a copy elsewhere and go on there, or bring the file back and try again.</source>
        <translation>{file} 已不在原處：它被移動、刪除或取代，或無法連上其資料夾。最後一次變更沒有寫入。請在別處儲存副本後繼續，或將檔案放回原處再試。</translation>
    </message>
    <message>
        <source>{file} is not an Impact Desk file. Choose a file that ends in .impact and was made by Impact Desk.</source>
        <translation>{file} 不是 Impact Desk 檔案。請選擇由 Impact Desk 建立、結尾為 .impact 的檔案。</translation>
    </message>
    <message>
        <source>{file} is not equal to what was copied and was taken away again. Check the disk, then copy once more.</source>
        <translation>{file} 與所複製的內容不同，已予移除。請檢查磁碟後再複製一次。</translation>
    </message>
    <message>
        <source>{file} is read-only here, so nothing was changed. Open it read-only, or save a copy elsewhere to work on it.</source>
        <translation>{file} 在此為唯讀，因此沒有變更。請以唯讀開啟，或在別處儲存副本後再編輯。</translation>
    </message>
    <message>
        <source>{file} lacks the authority&apos;s certificate or the group key. Accept head office&apos;s answer once more.</source>
        <translation>{file} 缺少憑證機構的憑證或集團金鑰。請再次接受總部的回覆。</translation>
    </message>
    <message>
        <source>{file} lies in a folder that cannot keep two people from writing at once. Copy it to a local disk to work on it, or open it read-only.</source>
        <translation>{file} 所在的資料夾無法防止兩人同時寫入。請複製到本機磁碟後再編輯，或以唯讀開啟。</translation>
    </message>
    <message>
        <source>{file} was altered by another program ({what}), so it was not opened. Ask whoever sent it for an unaltered copy.</source>
        <translation>{file} 曾被其他程式更改（{what}），因此未開啟。請向寄件者索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} was altered by another program ({what}), so it was not opened. Restore a backup, or ask whoever sent it for an unaltered copy.</source>
        <translation>{file} 曾被其他程式更改（{what}），因此未開啟。請還原備份，或向寄件者索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} was changed while it was read. Wait until nobody writes to it, then open it again.</source>
        <translation>{file} 在讀取時被變更。請等到沒有人寫入時再開啟。</translation>
    </message>
    <message>
        <source>{file} was changed while it was taken in. Nothing was taken; try again.</source>
        <translation>{file} 在收取時被變更。沒有收取任何內容；請再試一次。</translation>
    </message>
    <message>
        <source>{file} was made by a newer Impact Desk (file format {version}; this one knows up to {known}). It was left untouched. Update the program.</source>
        <translation>{file} 由較新版的 Impact Desk 建立（檔案格式 {version}；此版本最高支援 {known}）。檔案未被更動。請更新程式。</translation>
    </message>
    <message>
        <source>{file} was not evaluated. Row {row}{column}: {why}{more}</source>
        <translation>未評估 {file}。第 {row} 列{column}：{why}{more}</translation>
    </message>
    <message>
        <source>{file} was not opened, because a text in {table} is not valid Unicode. Ask for an unaltered copy.</source>
        <translation>未開啟 {file}，因為 {table} 中有文字不是有效的 Unicode。請索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} was not opened, because a value of {column} in {table} has {size:,} bytes; at most {limit:,} are taken. Ask for an unaltered copy.</source>
        <translation>未開啟 {file}，因為 {table} 中{column}的一個值有 {size:,} 個位元組；最多接受 {limit:,} 個。請索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} was not opened, because it holds what Impact Desk never writes: {what}. Ask for an unaltered copy.</source>
        <translation>未開啟 {file}，因為它含有 Impact Desk 不會寫出的內容：{what}。請索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} was not opened, because its rows do not hang together: {what}. Ask for an unaltered copy.</source>
        <translation>未開啟 {file}，因為其資料列彼此不符：{what}。請索取未更改的副本。</translation>
    </message>
    <message>
        <source>{file} was not opened. Ask whoever sent it for another copy.</source>
        <translation>未開啟 {file}。請向寄件者索取另一份副本。</translation>
    </message>
    <message>
        <source>{file} was not opened: {cause}</source>
        <translation>未開啟 {file}：{cause}</translation>
    </message>
    <message>
        <source>{file} was not taken in: {cause}</source>
        <translation>{file} 未收取：{cause}</translation>
    </message>
    <message>
        <source>{file} was not written: {cause}. Check free space and permissions.</source>
        <translation>未寫入 {file}：{cause}。請檢查可用空間與權限。</translation>
    </message>
    <message>
        <source>{file} was set to keep its newest changes in a second file, which Impact Desk never does. Ask whoever sent it for a copy saved by Impact Desk.</source>
        <translation>{file} 被設為將最新變更存在第二個檔案中，Impact Desk 不會如此。請向寄件者索取由 Impact Desk 儲存的副本。</translation>
    </message>
    <message>
        <source>{file} was signed over a journal that is not this one.</source>
        <translation>{file} 簽署時所依據的日誌並非此日誌。</translation>
    </message>
    <message>
        <source>{file} was taken in before; nothing is new in it.</source>
        <translation>{file} 先前已收取；其中沒有新內容。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Impact Desk. Update the program.</source>
        <translation>{file} 由較新版的 Impact Desk 寫入。請更新程式。</translation>
    </message>
    <message>
        <source>{folder} already holds an authority. Choose an empty folder for a new one.</source>
        <translation>{folder} 已有憑證機構。請為新的憑證機構選擇空的資料夾。</translation>
    </message>
    <message>
        <source>{folder} holds no PDF files. Choose the folder in which the sites&apos; summaries lie.</source>
        <translation>{folder} 沒有 PDF 檔案。請選擇存放各廠區摘要的資料夾。</translation>
    </message>
    <message>
        <source>{folder} holds no authority. Choose the folder that “authority init” made, or make one first.</source>
        <translation>{folder} 沒有憑證機構。請選擇「authority init」建立的資料夾，或先建立一個。</translation>
    </message>
    <message>
        <source>{folder} is being changed by another program. Wait until it is done, then try again.</source>
        <translation>{folder} 正由其他程式變更。請等它完成後再試。</translation>
    </message>
    <message>
        <source>{folder} is not a folder. Choose the folder that the copies go to.</source>
        <translation>{folder} 不是資料夾。請選擇存放副本的資料夾。</translation>
    </message>
    <message>
        <source>{folder} is not empty. Choose a new folder for the demonstration.</source>
        <translation>{folder} 不是空的。請為示範選擇新的資料夾。</translation>
    </message>
    <message>
        <source>{involved} people were involved, but the group has only {group}. Change one of the two.</source>
        <translation>有 {involved} 人參與，但此群體只有 {group} 人。請更改其中之一。</translation>
    </message>
    <message>
        <source>{key} stands twice in the sheet. Keep one of them.</source>
        <translation>{key} 在工作表中出現兩次。請保留其中一個。</translation>
    </message>
    <message>
        <source>{lines} lines are more than a sign-in sheet holds ({most}). Print several sheets.</source>
        <translation>{lines} 行超過一張簽到表的容量（{most}）。請列印多張。</translation>
    </message>
    <message>
        <source>{more} further figures disagree.</source>
        <translation>另有 {more} 個數字不一致。</translation>
    </message>
    <message>
        <source>{more} further figures of the amendment contradict number {sequence}.</source>
        <translation>更正版另有 {more} 個數字與第 {sequence} 號矛盾。</translation>
    </message>
    <message>
        <source>{name} has records: {listed}. Say whether they are deleted with it or move elsewhere.</source>
        <translation>{name} 有所屬記錄：{listed}。請說明要一併刪除還是移至他處。</translation>
    </message>
    <message>
        <source>{name} in the container is damaged.</source>
        <translation>容器內的 {name} 已損壞。</translation>
    </message>
    <message>
        <source>{name} in the container is too long.</source>
        <translation>容器內的 {name} 過長。</translation>
    </message>
    <message>
        <source>{name} in the container would unpack to far more than it should.</source>
        <translation>容器內的 {name} 解壓縮後會遠超出應有大小。</translation>
    </message>
    <message>
        <source>{name} is no approver of hours for this program. The local team names {approvers}.</source>
        <translation>{name} 不是此計畫的時數核可人。當地團隊指定的是 {approvers}。</translation>
    </message>
    <message>
        <source>{name} volunteered here as {who} on {date}. Somebody else has to approve these hours.</source>
        <translation>{name} 曾於 {date} 以 {who} 在此擔任志工。這些時數須由其他人核可。</translation>
    </message>
    <message>
        <source>{name} was changed after the container was signed.</source>
        <translation>{name} 在容器簽署後被更動。</translation>
    </message>
    <message>
        <source>{name} was put into the container after it was signed.</source>
        <translation>{name} 是在簽署後放入容器的。</translation>
    </message>
    <message>
        <source>{name} was taken out of the container.</source>
        <translation>{name} 已從容器中被取出。</translation>
    </message>
    <message>
        <source>{number} and {other} are one person already. Choose two different people.</source>
        <translation>{number} 與 {other} 已是同一人。請選擇兩個不同的人。</translation>
    </message>
    <message>
        <source>{number} and {other} were found to be two people already.</source>
        <translation>{number} 與 {other} 已判定為兩個人。</translation>
    </message>
    <message>
        <source>{number} cannot stand for itself. Choose another number, or none.</source>
        <translation>{number} 不能代表自己。請選擇另一個編號，或留空。</translation>
    </message>
    <message>
        <source>{number} is {known} on the register, here {name}. Check the number.</source>
        <translation>{number} 在名冊上是 {known}，此處為 {name}。請檢查編號。</translation>
    </message>
    <message>
        <source>{number} stands for another number that leads back to it. Take one of the aliases away.</source>
        <translation>{number} 所代表的編號又指回它自己。請移除其中一個別號。</translation>
    </message>
    <message>
        <source>{number} stands for nobody else, so there is nothing to part.</source>
        <translation>{number} 並未代表其他人，因此沒有可分開的項目。</translation>
    </message>
    <message>
        <source>{partner} has not been screened, so a program with it cannot be active. Screen it under Partners first.</source>
        <translation>{partner} 尚未審查，因此與其合作的計畫不能啟用。請先在「合作單位」中審查。</translation>
    </message>
    <message>
        <source>{partner} was rejected on {date}, so a program with it cannot be active. Choose another partner, or screen it anew.</source>
        <translation>{partner} 已於 {date} 被拒絕，因此與其合作的計畫不能啟用。請選擇其他合作單位，或重新審查。</translation>
    </message>
    <message>
        <source>{period} is not closed: no summary of just this period was signed, or it was reopened already. The list of signed summaries says which were.</source>
        <translation>{period} 並未關閉：沒有只針對此期間簽署的摘要，或它已重新開啟。已簽署摘要的清單列有簽署過的摘要。</translation>
    </message>
    <message>
        <source>{present} {currency} of present value - {inputs} {currency} of inputs = {net} {currency}</source>
        <translation>{present} {currency} 現值 - {inputs} {currency} 投入 = {net} {currency}</translation>
    </message>
    <message>
        <source>{sheet} has no column {columns}. Add it; every row needs it.</source>
        <translation>{sheet} 缺少欄位 {columns}。請加入；每列都需要。</translation>
    </message>
    <message>
        <source>{sheet} of {period} are closed: summary {number} was signed over them. Give a reason for this change, or reopen {period} first.</source>
        <translation>{period} 的{sheet}已關閉：摘要 {number} 已對其簽署。請說明此變更的原因，或先重新開啟 {period}。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: the row that this points to is missing.</source>
        <translation>{sheet}，第 {row} 列，{column}：所指向的列不存在。</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: “{value}” cannot be. {why}</source>
        <translation>{sheet}，第 {row} 列，{column}：不能是「{value}」。{why}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}: “{key}” stands there already. Every row has an id and a code of its own.</source>
        <translation>{sheet}，第 {row} 列：「{key}」已經存在。每列須有自己的識別碼與代號。</translation>
    </message>
    <message>
        <source>{signer} may sign for facility {certified}, but this document is {facility}&apos;s.</source>
        <translation>{signer} 可代表廠區 {certified} 簽署，但此文件屬於 {facility}。</translation>
    </message>
    <message>
        <source>{signer}&apos;s certificate is for facility {certified}, but this project is {facility}&apos;s. Sign with a key of {facility}, or correct the facility code.</source>
        <translation>{signer} 的憑證屬於廠區 {certified}，但此專案屬於 {facility}。請以 {facility} 的金鑰簽署，或更正廠區代號。</translation>
    </message>
    <message>
        <source>{signer}&apos;s key is for {facility}, which sends summaries itself. Sign receipts with head office&apos;s own key.</source>
        <translation>{signer} 的金鑰屬於自行送出摘要的 {facility}。請以總部自己的金鑰簽署回條。</translation>
    </message>
    <message>
        <source>{stakeholder} has outcomes, but nobody of them was involved.</source>
        <translation>{stakeholder} 有成果，但其中無人參與諮詢。</translation>
    </message>
    <message>
        <source>{stakeholder} is in the evaluation, but not among the stakeholders.</source>
        <translation>{stakeholder} 出現在評估中，但不在利害關係人之列。</translation>
    </message>
    <message>
        <source>{stakeholder} is included, but has neither outcome nor input.</source>
        <translation>{stakeholder} 已納入，但既無成果也無投入。</translation>
    </message>
    <message>
        <source>{stakeholder} is not included, but has outcomes in the value map.</source>
        <translation>{stakeholder} 未納入，但影響力地圖中有其成果。</translation>
    </message>
    <message>
        <source>{stakeholder} is still under consideration. Include or exclude.</source>
        <translation>{stakeholder}仍在考慮中。請決定納入或排除。</translation>
    </message>
    <message>
        <source>{stakeholder}, {description}: {amount} {currency} in year {year}</source>
        <translation>{stakeholder}，{description}：第 {year} 年 {amount} {currency}</translation>
    </message>
    <message>
        <source>{stakeholder}, “{outcome}”: {value} {currency}</source>
        <translation>{stakeholder}，「{outcome}」：{value} {currency}</translation>
    </message>
    <message>
        <source>{stakeholder}: how many are there in all?</source>
        <translation>{stakeholder}：總共有多少人？</translation>
    </message>
    <message>
        <source>{stakeholder}: how many were involved?</source>
        <translation>{stakeholder}：有多少人參與？</translation>
    </message>
    <message>
        <source>{stakeholder}: how were they involved?</source>
        <translation>{stakeholder}：以何種方式參與？</translation>
    </message>
    <message>
        <source>{stakeholder}: why {standing}?</source>
        <translation>{stakeholder}：為什麼{standing}？</translation>
    </message>
    <message>
        <source>{title} belongs to the whole evaluation. Name no outcome beside it.</source>
        <translation>{title}屬於整項評估。請勿同時指定成果。</translation>
    </message>
    <message>
        <source>{title} is missing. It is needed in every row.</source>
        <translation>缺少{title}。每列都必須填寫。</translation>
    </message>
    <message>
        <source>{title} is no share, so “{text}” says nothing. Write a number, or + 10 % for a tenth more.</source>
        <translation>{title}不是比例，因此「{text}」沒有意義。請填數字，或以 + 10 % 表示增加十分之一。</translation>
    </message>
    <message>
        <source>{title} on {day} is over; its hours are not entered yet.</source>
        <translation>{day} 的「{title}」已結束，時數尚未登錄。</translation>
    </message>
    <message>
        <source>{title} on {day} still needs {missing} volunteers.</source>
        <translation>{day} 的「{title}」還需要 {missing} 位志工。</translation>
    </message>
    <message>
        <source>{volunteer} approved hours of {date} that are his or her own. Send the row back to another approver.</source>
        <translation>{volunteer} 核可了自己在 {date} 的時數。請將該列退回，由其他核可人處理。</translation>
    </message>
    <message>
        <source>{volunteer} has {hours} hours on {date}. A day has 24.</source>
        <translation>{volunteer} 在 {date} 有 {hours} 小時。一天只有 24 小時。</translation>
    </message>
    <message>
        <source>{volunteer} was at it from {first} to {last} and is entered again from {again} on {date}. Check the times.</source>
        <translation>{volunteer} 在 {date} 的時間為 {first} 至 {last}，又從 {again} 起再次登錄。請檢查時間。</translation>
    </message>
    <message>
        <source>{whole} {currency} / {count} participants = {value} {currency} for each</source>
        <translation>{whole} {currency} / {count} 位參與者 = 每位 {value} {currency}</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>“{code}” is already a code among the {title}. Choose another.</source>
        <translation>「{code}」已是{title}中的代號。請選擇另一個。</translation>
    </message>
    <message>
        <source>“{code}” is no code of an outcome in the value map. Name the one whose quantity is another.</source>
        <translation>「{code}」不是影響力地圖中成果的代號。請指定數量不同的那一項成果。</translation>
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
        <translation>無法寫入「{file}」：活頁簿的一張工作表最多 {limit} 列。請改寫成 CSV 檔案。</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {cause}. Check the folder, the space on the disk and whether the file is open.</source>
        <translation>無法寫入「{file}」：{cause}。請檢查資料夾、磁碟空間，以及檔案是否已開啟。</translation>
    </message>
    <message>
        <source>“{file}” has a quotation mark out of place in or after row {row}. Write quotation marks inside a text twice.</source>
        <translation>「{file}」在第 {row} 列或其後有位置錯誤的引號。文字內的引號請寫兩次。</translation>
    </message>
    <message>
        <source>“{file}” has more than {limit} {what}. Split it and import the parts.</source>
        <translation>「{file}」的{what}超過 {limit}。請分割後分別匯入。</translation>
    </message>
    <message>
        <source>“{file}” has {size} MB; a file of evidence may have {limit} MB. Make it smaller, or raise the limit in the settings.</source>
        <translation>「{file}」有 {size} MB；佐證檔案最多 {limit} MB。請縮小檔案，或在設定中提高上限。</translation>
    </message>
    <message>
        <source>“{file}” holds macros, which are programs. Save it without them, or as PDF, and add that.</source>
        <translation>「{file}」含有巨集，也就是程式。請另存為不含巨集的檔案或 PDF，再加入。</translation>
    </message>
    <message>
        <source>“{file}” holds no row that can be taken in. Look at the refused rows.</source>
        <translation>「{file}」沒有可收取的列。請查看被拒絕的列。</translation>
    </message>
    <message>
        <source>“{file}” holds no value map that is recognised. It needs columns for outcome, quantity and proxy value.</source>
        <translation>「{file}」沒有可辨識的影響力地圖。它須有成果、數量與代理變數價值的欄。</translation>
    </message>
    <message>
        <source>“{file}” holds no value map. Name the sheet value_map, with the columns stakeholder, outcome, quantity, duration_years and proxy_value.</source>
        <translation>「{file}」沒有影響力地圖。請將工作表命名為 value_map，並包含 stakeholder、outcome、quantity、duration_years 與 proxy_value 等欄。</translation>
    </message>
    <message>
        <source>“{file}” holds the value maps of several evaluations ({codes}). Keep the rows of one.</source>
        <translation>「{file}」含有多項評估（{codes}）的影響力地圖。請只保留其中一項的列。</translation>
    </message>
    <message>
        <source>“{file}” holds value maps in several sheets ({sheets}). Say which one is meant with --sheet.</source>
        <translation>「{file}」有數張工作表含影響力地圖（{sheets}）。請以 --sheet 指明是哪一張。</translation>
    </message>
    <message>
        <source>“{file}” is a web page or markup, which may hold scripts. Print it as PDF, and add that.</source>
        <translation>「{file}」是網頁或標記文件，可能含有指令碼。請列印成 PDF 再加入。</translation>
    </message>
    <message>
        <source>“{file}” is called .xlsx but is {what}. Save it as .xlsx in your spreadsheet program.</source>
        <translation>「{file}」的名稱為 .xlsx，實際上卻是{what}。請在試算表程式中存成 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is damaged and cannot be read. Open it in your spreadsheet program and save it anew.</source>
        <translation>「{file}」已損壞，無法讀取。請在試算表程式中開啟並重新儲存。</translation>
    </message>
    <message>
        <source>“{file}” is empty and proves nothing. Choose the right file.</source>
        <translation>「{file}」是空的，無法證明任何事。請選擇正確的檔案。</translation>
    </message>
    <message>
        <source>“{file}” is empty. Choose another file.</source>
        <translation>「{file}」是空的。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>“{file}” is larger than {megabytes} MB. Split it into several workbooks.</source>
        <translation>「{file}」大於 {megabytes} MB。請分割成多個活頁簿。</translation>
    </message>
    <message>
        <source>“{file}” is not taken: evidence is an image, a PDF, an office document, an e-mail or plain text.</source>
        <translation>不接受「{file}」：佐證須為影像、PDF、Office 文件、電子郵件或純文字。</translation>
    </message>
    <message>
        <source>“{file}” is protected by a password or of the format before 2007. Open it in your spreadsheet program and save it as .xlsx without a password.</source>
        <translation>「{file}」有密碼保護，或為 2007 年以前的格式。請在試算表程式中開啟，存成不含密碼的 .xlsx。</translation>
    </message>
    <message>
        <source>“{file}” is {what}, not a file. Choose the workbook itself.</source>
        <translation>「{file}」是{what}，不是檔案。請選擇活頁簿本身。</translation>
    </message>
    <message>
        <source>“{file}” is {what}, which is not read. Open it in your spreadsheet program and save it as .xlsx or .csv.</source>
        <translation>「{file}」是{what}，不予讀取。請在試算表程式中開啟，存成 .xlsx 或 .csv。</translation>
    </message>
    <message>
        <source>“{file}” needs more time or memory than a workbook may. Split it, or save it anew without empty formatted rows.</source>
        <translation>「{file}」所需的時間或記憶體超過活頁簿的上限。請分割，或移除帶格式的空白列後重新儲存。</translation>
    </message>
    <message>
        <source>“{file}” was not opened, because {why}. Ask its sender for a workbook saved by a spreadsheet program.</source>
        <translation>未開啟「{file}」，因為{why}。請向寄件者索取由試算表程式儲存的活頁簿。</translation>
    </message>
    <message>
        <source>“{name}” is neither .xlsx nor .csv. Give the file one of these endings.</source>
        <translation>「{name}」既不是 .xlsx 也不是 .csv。請將檔名結尾改為其中之一。</translation>
    </message>
    <message>
        <source>“{outcome}” alone is {share} of the total present value. How sure is it?</source>
        <translation>單是「{outcome}」就占總現值的 {share}。有多確定？</translation>
    </message>
    <message>
        <source>“{outcome}” and “{other}” of {stakeholder} are valued by like proxies. Is one change counted twice?</source>
        <translation>{stakeholder} 的「{outcome}」與「{other}」以相近的代理變數計價。是否重複計算同一改變？</translation>
    </message>
    <message>
        <source>“{outcome}” counts {quantity}, but {stakeholder} are only {group}.</source>
        <translation>「{outcome}」計 {quantity}，但 {stakeholder} 只有 {group}。</translation>
    </message>
    <message>
        <source>“{outcome}” does not say in which year&apos;s prices its proxy stands.</source>
        <translation>「{outcome}」未註明代理變數為哪一年的價格。</translation>
    </message>
    <message>
        <source>“{outcome}” does not say which output led to it.</source>
        <translation>「{outcome}」沒有說明由哪項產出所帶來。</translation>
    </message>
    <message>
        <source>“{outcome}” has no indicator.</source>
        <translation>「{outcome}」沒有指標。</translation>
    </message>
    <message>
        <source>“{outcome}” has no reason or source for: {missing}.</source>
        <translation>「{outcome}」的下列假設沒有理由或來源：{missing}。</translation>
    </message>
    <message>
        <source>“{outcome}” has no value in year {year}.</source>
        <translation>「{outcome}」在第 {year} 年沒有價值。</translation>
    </message>
    <message>
        <source>“{outcome}” lasts {years} years without drop-off. Does it never wear off?</source>
        <translation>「{outcome}」持續 {years} 年而無衰減。真的不會減弱嗎？</translation>
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
        <source>“{outcome}” names proxy {code}, which leads to {expected}, but stands at {value}.</source>
        <translation>「{outcome}」指名代理變數 {code}，應得 {expected}，但記為 {value}。</translation>
    </message>
    <message>
        <source>“{outcome}” reads like an output, something that was done. What changed because of it?</source>
        <translation>「{outcome}」讀起來像產出，也就是做了什麼。因此改變了什麼？</translation>
    </message>
    <message>
        <source>“{outcome}” was found not material, but is counted.</source>
        <translation>「{outcome}」被判定不重大，卻計入。</translation>
    </message>
    <message>
        <source>“{output}” of {date} names types, method or sample, but nobody was assessed. Enter how many were.</source>
        <translation>{date} 的「{output}」載明類型、方法或樣本，但無受評估者。請輸入受評估人數。</translation>
    </message>
    <message>
        <source>“{quantity}” among the quantities by year is below 0. A harm has a negative proxy value, not a negative quantity.</source>
        <translation>各年數量中的「{quantity}」小於 0。負面影響以負的代理價值表示，而非負的數量。</translation>
    </message>
    <message>
        <source>“{risk}” was to be looked at again on {date}. Review it, and set the next date.</source>
        <translation>「{risk}」應於 {date} 再次查看。請檢視，並訂定下次日期。</translation>
    </message>
    <message>
        <source>“{stakeholder}” is excluded. Say why in the column Reason.</source>
        <translation>「{stakeholder}」已排除。請在「原因」欄說明。</translation>
    </message>
    <message>
        <source>“{text}” can be read as two dates. Write the year first (2020-03-05), or say which order the column uses.</source>
        <translation>「{text}」可讀成兩個日期。請先寫年份（2020-03-05），或說明此欄的順序。</translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a certificate as a name. Use 1 to {limit} visible characters.</source>
        <translation>「{text}」不能作為憑證中的名稱。請使用 1 至 {limit} 個可見字元。</translation>
    </message>
    <message>
        <source>“{text}” is below {low}.</source>
        <translation>「{text}」小於 {low}。</translation>
    </message>
    <message>
        <source>“{text}” is no adjustment. Write one like: deadweight = 50 %, attribution + 10 pp, remove K7-E1-O3.</source>
        <translation>「{text}」不是調整。請寫成如：deadweight = 50 %, attribution + 10 pp, remove K7-E1-O3。</translation>
    </message>
    <message>
        <source>“{text}” is no assumption. Name one of: {options}.</source>
        <translation>「{text}」不是假設。請指定下列之一：{options}。</translation>
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
        <translation>「{text}」不是廠區代號。代號可含字母、數字、- _ . / #，不可有空格，最多 64 字。</translation>
    </message>
    <message>
        <source>“{text}” is no side of a table. Write one like: deadweight = 0 % .. 50 %, or quantity K7-E1-O1 = 40 .. 80 / 9.</source>
        <translation>「{text}」不能作為表格的一邊。請寫成如：deadweight = 0 % .. 50 %，或 quantity K7-E1-O1 = 40 .. 80 / 9。</translation>
    </message>
    <message>
        <source>“{text}” is no time of day. Write hours and minutes, such as 9:30 or 13:05.</source>
        <translation>「{text}」不是時刻。請寫時與分，例如 9:30 或 13:05。</translation>
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
        <source>“{text}” is the name of several: {codes}. Write which one is meant.</source>
        <translation>「{text}」是數者的名稱：{codes}。請寫明是哪一個。</translation>
    </message>
    <message>
        <source>“{text}” is too large. Check the number of digits.</source>
        <translation>「{text}」太大。請檢查位數。</translation>
    </message>
    <message>
        <source>“{text}” is unclear for a share. Write 10 pp for ten percentage points, or 10 % for a tenth of what it is.</source>
        <translation>「{text}」作為比例並不明確。十個百分點請寫 10 pp，原值的十分之一請寫 10 %。</translation>
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
        <source>“{text}” names no row. Write sheet and code like programs:P1, or sheet and number like contributions:#3.</source>
        <translation>「{text}」沒有指向任何列。請寫工作表與代號，如 programs:P1，或工作表與編號，如 contributions:#3。</translation>
    </message>
    <message>
        <source>“{title}” cannot be turned back: evidence was linked to its rows since. Unlink that first.</source>
        <translation>無法回復「{title}」：之後有佐證連結到其資料列。請先解除連結。</translation>
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
