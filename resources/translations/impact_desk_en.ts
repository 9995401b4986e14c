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
    <name>SheetView</name>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n row pasted.</numerusform>
            <numerusform>%n rows pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
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
