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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuthorDialog</name>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal notes this name with everything you change from now on. Earlier entries keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
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
    <name>BlockActs</name>
    <message>
        <source>Row {row}, {title}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Type here to add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>{title} (needed in every row)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is still missing in this unfinished row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty row, {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecksEditor</name>
    <message>
        <source>Choose from a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionsPanel</name>
    <message>
        <source>What the company gave (LBG): cash, paid time, in-kind and management costs, in the currency in which it was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others gave because of a program: employees, a county, another company. It is never part of the total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each gift of money, goods or paid management time with its voucher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what others gave because of a program, such as employees&apos; donations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides every row of this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Impact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is on disk: everything you entered was saved as you entered it. You can go on working; if something looks odd, close the project and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report below says what happened in the program. It is not sent anywhere. Copy or save it for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the report lies at {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows belong to it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move them to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that takes the rows over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other record that they could move to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deletion</name>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditMenu</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of CSV files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact Desk projects (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cell and go down, up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cell and go right, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same into every selected cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down; on a single row, repeat the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, cut and paste cells, also from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cells; with whole rows selected, delete the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row, delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down or F4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list or calendar of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, redo; every step, even after a restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans, measures and signs off the social investment of a corporate foundation. It works without a network and sends nothing anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Impact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationsPanel</name>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Value map</source>
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
        <translation type="unfinished"></translation>
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
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the year, in units per US dollar. Needed for amounts in other currencies; a missing rate stops the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Impact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that you entered before is saved. Only the last step was not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what a program brought about: trees planted, people trained, meals served, with the people it reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could befall a program, for better or worse, how likely and how grave, and what is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter what could go wrong, and what could go better than planned, with a response and an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each shift: who, when, for which program, how long, in paid or own time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each shift of each volunteer, or group:12 for 12 unnamed people with the same hours each. You can paste rows from a spreadsheet, or import a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first shift</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides every row of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates like 05/03/2020 are read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save refused rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row was refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} rows read = {accepted} accepted + {refused} refused + {skipped} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an order to read them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, month, year (5 March)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month, day, year (3 May)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Workbooks and CSV files (*.xlsx *.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused rows were written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (turned back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, when and why. Undo adds an entry; nothing is ever taken out of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn back this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was done to {name} ({sheet}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What entry {number} changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry was turned back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What began or signed the project is not turned back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>Add to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a row of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste into {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cells of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down in {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {fields} of {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} rows of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a row of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an unfinished row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn back: {entry}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new project file for a facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take rows in from facility workbooks or CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole project as a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the signed PDF summary of a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify summaries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check signed summaries: unchanged, by whom, trusted, recomputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Head office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in the summaries of sites and see the group&apos;s figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a verified copy of the project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name in the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;reports folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Impact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only. You can look, filter, copy and export; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project holds one facility: its programs, hours, contributions, objectives and evaluations. You can add more about the facility later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact Desk projects (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the project is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivesPanel</name>
    <message>
        <source>What is to be achieved in the year. Scores follow check-ins and records as you enter them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New target &amp;revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key result stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target after revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1 at the end of the period shown; a dash where there is no check-in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an objective first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key result first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the facility wants to achieve in the year, then how it will be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key result is a number that shows whether the objective is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first key result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter where the key result stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new target from a date on, with its reason. The first one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives and key results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks and opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period that figures are shown for</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a program first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is what hours, contributions, outputs and evaluations belong to. Begin with the first one, or import a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the first program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides every program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Opening {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact Desk projects (*{ending})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Turn back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows become what they were before this entry. The journal keeps both, and you can undo this, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
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
    <name>RowList</name>
    <message>
        <source>This row was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>sum {total}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, measure and sign off the social investment of a facility. Everything is saved the moment you enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that you open appear here. You can also drop a project (.impact), a workbook (.xlsx, .csv) or a signed summary (.pdf) onto this window.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>TextDialog</name>
    <message>
        <source>Impact Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tiles</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the facility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against original targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteer hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of the objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SROI ratio (gross)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPanel</name>
    <message>
        <source>What needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with your programs, or import the workbook of the year (File, Import workbook).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures follow every entry. Rows below are unfinished, or make a figure questionable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet}: an unfinished row lacks {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnBackDialog</name>
    <message>
        <source>Turn back “{title}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry {number} was turned back.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>1 for January. Periods follow the fiscal year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rare to 5 almost certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 slight to 5 grave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 10: 1-3 at risk, 4-7 with issues, 8-10 on track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5, 2:30 or 150 min; above 0 and at most 24.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another row has this code already. Give each row a code of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed: green at 1.0. Aspirational: green from 0.7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect, improve and transform are {depths} people together, but only {assessed} were assessed. Each person assessed is in one depth at most.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the activity: first value in year 0. After it: in year 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees at the site; participation is reckoned on it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field names and typed texts as a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast before, evaluative after the activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group-wide employee number, or group:12 for 12 unnamed people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group-wide employee number.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How likely the values between are; triangular where left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long does it last? Part years are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many had the change?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them were asked or measured. Depth is counted among these only.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was only moved from elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much would have happened anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the last part of a duration like 2.5 years counts: by its share of the year, or as a whole year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How were negative and unintended changes looked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166 code of two letters, like TW.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Increase or decrease from the baseline to the target, stay at least or at most at the target, or a milestone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of one quantity: one for each year, parted by semicolons.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LBG: the issue that the program addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LBG: why the company contributes. Mandatory contributions stand beside the total, never in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leakage, optimism or another reduction that the study states.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left blank, the program&apos;s motive counts.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or name of the document that proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective {code} cannot be its own parent. Choose another one, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective {code} has no key result, so it has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective {code} serves itself by way of its parents. Choose another parent for one of them.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned amount for the year, in the facility&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned gifts count at cost, surplus at the lower of book and fair value.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Significant and lasting change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some better habit, skill or knowledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount {amount} {currency} is negative and lowers the total. Keep it only if it corrects an earlier row.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures on the pages cannot be read back: {cause}. Ask the sender for the file as Impact Desk made it.</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index that carries the value to the prices of another year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no entry {seq}. Look its number up in the list of entries.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no facility yet. Enter its code, name, country, currency and hourly cost first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project holds {code} among the {title} with other values: {differences}. It was left as it is; change it in the project if the new values are right.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {length} characters; at most {limit} fit. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters that cannot be printed. Type it again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {rows:,} rows; more than {limit:,} do not fit a summary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is 1 US dollar in a US dollar, not {rate}. Write 1, or leave the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no .csv file in “{file}”. Choose the folder that holds the sheets as .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency} in {year}. Enter the average of the year under Exchange rates.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evaluation is gone: it was deleted or undone meanwhile.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a row of totals. It is not taken; sums are reckoned from the rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is gone: it was deleted or undone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row of {title} is gone: it was deleted or undone meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row repeats the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two columns are said to be {title}. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed check-ins, or the program&apos;s own records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN Sustainable Development Goal targets, the main one first: 4.4; 13.3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of one unit for one year; negative for a harm.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reader has to know to judge ratio and net present value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed for them?</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands for the value of one unit of the change?</source>
        <translation type="unfinished"></translation>
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
        <source>What will change in the program because of the evaluation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When in a year its value arises; year 0 is never discounted.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which activities, places and months it covers, and what it leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else contributed? The share owed to OTHERS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gave: employees, a county, another company.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the evaluation, 0 is the year of the activity; matters when inputs are discounted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes for company time: it enters the contribution. Own time is reported as hours only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per year</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{assessed} people were assessed, but there are only {beneficiaries} direct beneficiaries. People assessed are some of these.</source>
        <translation type="unfinished"></translation>
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
        <source>{codes} refer to each other in a circle. Take one of the references out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is an {measure}, but leads from {baseline} to {target}. Check measure, baseline and target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} stands in {place} already. Keep one of the rows.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} lies after the year of the objective, so no score of that year sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} lies outside program {code}. Check the date, or the dates of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} names a row that the project does not hold. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened: {cause}. Check that the folder exists and that you may use it.</source>
        <translation type="unfinished"></translation>
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
        <source>{file} could not be read or written: {cause}. What was saved before is kept. Check the disk or network folder, then try again or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be used: {cause}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {cause}. Nothing was changed. Check free space and permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not end in .impact-group. Name the group file like 2020.impact-group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not end in .impact. Name the project like K7-2020.impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already and may hold a key that is in use. Choose another name for the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has {size:,} bytes; more than {limit:,} are not read. Choose the right file.</source>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged. Restore its newest backup; keep the damaged file for whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is in use by {holder}. Close it there, or open it here read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not an Impact Desk file. Choose a file that ends in .impact and was made by Impact Desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not equal to what was copied and was taken away again. Check the disk, then copy once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is read-only here, so nothing was changed. Open it read-only, or save a copy elsewhere to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lacks the authority&apos;s certificate or the group key. Accept head office&apos;s answer once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies in a folder that cannot keep two people from writing at once. Copy it to a local disk to work on it, or open it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was altered by another program ({what}), so it was not opened. Restore a backup, or ask whoever sent it for an unaltered copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed while it was taken in. Nothing was taken; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was made by a newer Impact Desk (file format {version}; this one knows up to {known}). It was left untouched. Update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was not evaluated. Row {row}{column}: {why}{more}</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sheet} has no column {columns}. Add it; every row needs it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is no share, so “{text}” says nothing. Write a number, or + 10 % for a tenth more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{volunteer} has {hours} hours on {date}. A day has 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is already a code among the {title}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” is not among the {title} of the project or of this import.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” stands for the facility&apos;s own score among the figures. Choose another code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” was refused among the {title} of this import. Mend that row first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {cause}. Check that you may open it and that no other program locks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: a sheet of a workbook holds at most {limit} rows. Write CSV files instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {cause}. Check the folder, the space on the disk and whether the file is open.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{outcome}” lasts {years} years. Give a duration above 0 and of at most {longest} years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{quantity}” among the quantities by year is below 0. A harm has a negative proxy value, not a negative quantity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{stakeholder}” is excluded. Say why in the column Reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” can be read as two dates. Write the year first (2020-03-05), or say which order the column uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” cannot stand in a certificate as a name. Use 1 to {limit} visible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is below {low}.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no country code. Write two letters, like TW or JP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no currency code. Write three letters, like TWD or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no facility code. Codes have letters, digits, - _ . / # and no blanks, at most 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no volunteer number. Write the employee number, or group:12 for 12 unnamed people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no whole number of seconds. Write hours and minutes, like 2:20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is none of: {options}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2020-03-05 or 109/03/05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it like 1234.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a period. Write 2020, 2020-H1 or 2020-H2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not among the {title}. Check the code, or add it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not between 0 % and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not between 0 and 24 hours. Check the hours of this shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not between {low} and {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too large. Check the number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is unclear for a share. Write 10 pp for ten percentage points, or 10 % for a tenth of what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is unclear in a percent field. Write {text} % or a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” lies outside the years {earliest} to {latest}. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” cannot be turned back: {rows} of its rows were changed since. Turn back the later changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is a barrier: what was signed is not undone. Correct it by a new entry with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
