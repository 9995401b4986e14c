<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n row deleted.</numerusform>
            <numerusform>%n rows deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventReportDialog</name>
    <message numerus="yes">
        <source>The log has %n entry(s) of this event already; whoever is among them is not ticked.</source>
        <translation>
            <numerusform>The log has %n entry of this event already; whoever is among them is not ticked.</numerusform>
            <numerusform>The log has %n entrys of this event already; whoever is among them is not ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceActs</name>
    <message numerus="yes">
        <source>Taking in %n file(s)</source>
        <translation>
            <numerusform>Taking in %n file</numerusform>
            <numerusform>Taking in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to {folder}.</source>
        <translation>
            <numerusform>%n file written to {folder}.</numerusform>
            <numerusform>%n files written to {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceMarks</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationPane</name>
    <message numerus="yes">
        <source>%n &amp;row(s) behind it</source>
        <translation>
            <numerusform>%n &amp;row behind it</numerusform>
            <numerusform>%n &amp;rows behind it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindDialog</name>
    <message numerus="yes">
        <source>%n found; Enter goes there.</source>
        <translation>
            <numerusform>%n found; Enter goes there.</numerusform>
            <numerusform>%n found; Enter goes there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message numerus="yes">
        <source>%n personal text(s) were forgotten for good. The journal still proves itself.</source>
        <translation>
            <numerusform>%n personal text were forgotten for good. The journal still proves itself.</numerusform>
            <numerusform>%n personal texts were forgotten for good. The journal still proves itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalActs</name>
    <message numerus="yes">
        <source>%n objective(s) were carried on into {year}, without check-ins.</source>
        <translation>
            <numerusform>%n objective were carried on into {year}, without check-ins.</numerusform>
            <numerusform>%n objectives were carried on into {year}, without check-ins.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalBoard</name>
    <message numerus="yes">
        <source>%n key result(s) of this branch have no check-in, and are left out of its score.</source>
        <translation>
            <numerusform>%n key result of this branch have no check-in, and are left out of its score.</numerusform>
            <numerusform>%n key results of this branch have no check-in, and are left out of its score.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursReason</name>
    <message numerus="yes">
        <source>Unlock %n row(s)?</source>
        <translation>
            <numerusform>Unlock %n row?</numerusform>
            <numerusform>Unlock %n rows?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n row(s) back?</source>
        <translation>
            <numerusform>Send %n row back?</numerusform>
            <numerusform>Send %n rows back?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogActs</name>
    <message numerus="yes">
        <source>%n row(s) left as they were.</source>
        <translation>
            <numerusform>%n row left as they were.</numerusform>
            <numerusform>%n rows left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) submitted.</source>
        <translation>
            <numerusform>%n row submitted.</numerusform>
            <numerusform>%n rows submitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) approved.</source>
        <translation>
            <numerusform>%n row approved.</numerusform>
            <numerusform>%n rows approved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) locked.</source>
        <translation>
            <numerusform>%n row locked.</numerusform>
            <numerusform>%n rows locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) unlocked.</source>
        <translation>
            <numerusform>%n row unlocked.</numerusform>
            <numerusform>%n rows unlocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) sent back.</source>
        <translation>
            <numerusform>%n row sent back.</numerusform>
            <numerusform>%n rows sent back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) taken in.</source>
        <translation>
            <numerusform>%n row taken in.</numerusform>
            <numerusform>%n rows taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>&amp;Paste %n row(s)</source>
        <translation>
            <numerusform>&amp;Paste %n row</numerusform>
            <numerusform>&amp;Paste %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) overwritten</source>
        <translation>
            <numerusform>%n cell overwritten</numerusform>
            <numerusform>%n cells overwritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the header this lies %n column(s) further right; it goes where the header says.</source>
        <translation>
            <numerusform>By the header this lies %n column further right; it goes where the header says.</numerusform>
            <numerusform>By the header this lies %n columns further right; it goes where the header says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the header this lies %n column(s) further left; it goes where the header says.</source>
        <translation>
            <numerusform>By the header this lies %n column further left; it goes where the header says.</numerusform>
            <numerusform>By the header this lies %n columns further left; it goes where the header says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message numerus="yes">
        <source>Pasting %n row(s)</source>
        <translation>
            <numerusform>Pasting %n row</numerusform>
            <numerusform>Pasting %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were not understood and left out.</source>
        <translation>
            <numerusform>%n cell were not understood and left out.</numerusform>
            <numerusform>%n cells were not understood and left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintSheetDialog</name>
    <message numerus="yes">
        <source>%n person(s) signed up and will stand on it by name.</source>
        <translation>
            <numerusform>%n person signed up and will stand on it by name.</numerusform>
            <numerusform>%n persons signed up and will stand on it by name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedTableDialog</name>
    <message numerus="yes">
        <source>Keep %n line(s) as &amp;scenarios</source>
        <translation>
            <numerusform>Keep %n line as &amp;scenarios</numerusform>
            <numerusform>Keep %n lines as &amp;scenarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenario(s) added.</source>
        <translation>
            <numerusform>%n scenario added.</numerusform>
            <numerusform>%n scenarios added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message numerus="yes">
        <source>%n remark(s) to look at.</source>
        <translation>
            <numerusform>%n remark to look at.</numerusform>
            <numerusform>%n remarks to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepriceDialog</name>
    <message numerus="yes">
        <source>%n outcome(s) would be re-priced, as one step that can be undone.</source>
        <translation>
            <numerusform>%n outcome would be re-priced, as one step that can be undone.</numerusform>
            <numerusform>%n outcomes would be re-priced, as one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) re-priced.</source>
        <translation>
            <numerusform>%n outcome re-priced.</numerusform>
            <numerusform>%n outcomes re-priced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfPanel</name>
    <message numerus="yes">
        <source>%n row(s) put on the shelf.</source>
        <translation>
            <numerusform>%n row put on the shelf.</numerusform>
            <numerusform>%n rows put on the shelf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfTableDialog</name>
    <message numerus="yes">
        <source>%n row(s) put on the shelf.</source>
        <translation>
            <numerusform>%n row put on the shelf.</numerusform>
            <numerusform>%n rows put on the shelf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SigningDialog</name>
    <message numerus="yes">
        <source>%n &amp;problem(s) make figures doubtful; they stop nothing.</source>
        <translation>
            <numerusform>%n &amp;problem make figures doubtful; they stop nothing.</numerusform>
            <numerusform>%n &amp;problems make figures doubtful; they stop nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message numerus="yes">
        <source>The records were changed after the newest signature: %n step(s) since then.</source>
        <translation>
            <numerusform>The records were changed after the newest signature: %n step since then.</numerusform>
            <numerusform>The records were changed after the newest signature: %n steps since then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was entered, by program and month: %n month(s) of running programs are empty</source>
        <translation>
            <numerusform>What was entered, by program and month: %n month of running programs are empty</numerusform>
            <numerusform>What was entered, by program and month: %n months of running programs are empty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnBackDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TwinsDialog</name>
    <message numerus="yes">
        <source>%n pair(s) were found to be two people.</source>
        <translation>
            <numerusform>%n pair were found to be two people.</numerusform>
            <numerusform>%n pairs were found to be two people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one person.</source>
        <translation>
            <numerusform>%n pair may be one person.</numerusform>
            <numerusform>%n pairs may be one person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictPane</name>
    <message numerus="yes">
        <source>%n figure(s) do not follow from the embedded rows:</source>
        <translation>
            <numerusform>%n figure do not follow from the embedded rows:</numerusform>
            <numerusform>%n figures do not follow from the embedded rows:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message numerus="yes">
        <source>Verifying %n file(s)</source>
        <translation>
            <numerusform>Verifying %n file</numerusform>
            <numerusform>Verifying %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
