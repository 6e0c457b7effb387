<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AllRowsPage</name>
    <message numerus="yes">
        <source>from %n table(s)</source>
        <translation>
            <numerusform>from %n table</numerusform>
            <numerusform>from %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) {tables}</source>
        <translation>
            <numerusform>%n row {tables}</numerusform>
            <numerusform>%n rows {tables}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s) {tables}</source>
        <translation>
            <numerusform>{shown} of %n row {tables}</numerusform>
            <numerusform>{shown} of %n rows {tables}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message numerus="yes">
        <source>There are %n more; they come once these are answered.</source>
        <translation>
            <numerusform>There is %n more; it comes once these are answered.</numerusform>
            <numerusform>There are %n more; they come once these are answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n item.</numerusform>
            <numerusform>%n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellNotes</name>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n note deleted</numerusform>
            <numerusform>%n notes deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message numerus="yes">
        <source>%n difference(s) with the version that you opened:</source>
        <translation>
            <numerusform>%n difference with the version that you opened:</numerusform>
            <numerusform>%n differences with the version that you opened:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message numerus="yes">
        <source>{offer}: %n row(s)</source>
        <translation>
            <numerusform>{offer}: %n row</numerusform>
            <numerusform>{offer}: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{offer}: %n cell(s)</source>
        <translation>
            <numerusform>{offer}: %n cell</numerusform>
            <numerusform>{offer}: %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} (used %n time(s))</source>
        <translation>
            <numerusform>{name} (used %n time)</numerusform>
            <numerusform>{name} (used %n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Clean up %n row(s)</source>
        <translation>
            <numerusform>&amp;Clean up %n row</numerusform>
            <numerusform>&amp;Clean up %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Clean up %n cell(s)</source>
        <translation>
            <numerusform>&amp;Clean up %n cell</numerusform>
            <numerusform>&amp;Clean up %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnRoles</name>
    <message numerus="yes">
        <source>I recognise %n column(s).</source>
        <translation>
            <numerusform>I recognise %n column.</numerusform>
            <numerusform>I recognise %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnWidthDialog</name>
    <message numerus="yes">
        <source>Width of %n column(s)</source>
        <translation>
            <numerusform>Width of %n column</numerusform>
            <numerusform>Width of %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n row(s) were added below.</source>
        <translation>
            <numerusform>%n row was added below.</numerusform>
            <numerusform>%n rows were added below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n row deleted.</numerusform>
            <numerusform>%n rows deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stayed as they are: a formula fills them, or they are protected.</source>
        <translation>
            <numerusform>%n cell stayed as it is: a formula fills it, or it is protected.</numerusform>
            <numerusform>%n cells stayed as they are: a formula fills them, or they are protected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was copied is %n column(s) too wide to fit here. Nothing was pasted yet. You can also choose a cell further left.</source>
        <translation>
            <numerusform>What was copied is %n column too wide to fit here. Nothing was pasted yet. You can also choose a cell further left.</numerusform>
            <numerusform>What was copied is %n columns too wide to fit here. Nothing was pasted yet. You can also choose a cell further left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden; Ctrl+Shift+0 shows them again.</source>
        <translation>
            <numerusform>%n column hidden; Ctrl+Shift+0 shows them again.</numerusform>
            <numerusform>%n columns hidden; Ctrl+Shift+0 shows them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden after it</source>
        <translation>
            <numerusform>%n column hidden after it</numerusform>
            <numerusform>%n columns hidden after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) shown.</source>
        <translation>
            <numerusform>%n hidden column shown.</numerusform>
            <numerusform>%n hidden columns shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) stay in sight while the others scroll.</source>
        <translation>
            <numerusform>%n column stay in sight while the others scroll.</numerusform>
            <numerusform>%n columns stay in sight while the others scroll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are now below “{table}”.</source>
        <translation>
            <numerusform>%n row are now below “{table}”.</numerusform>
            <numerusform>%n rows are now below “{table}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) filled in.</source>
        <translation>
            <numerusform>%n row filled in.</numerusform>
            <numerusform>%n rows filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are equally wide now.</source>
        <translation>
            <numerusform>%n column are equally wide now.</numerusform>
            <numerusform>%n columns are equally wide now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are of the kind “{kind}” now.</source>
        <translation>
            <numerusform>%n column are of the kind “{kind}” now.</numerusform>
            <numerusform>%n columns are of the kind “{kind}” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) got something too: {columns}.</source>
        <translation>
            <numerusform>%n hidden column got something too: {columns}.</numerusform>
            <numerusform>%n hidden columns got something too: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) were copied too: {columns}.</source>
        <translation>
            <numerusform>%n hidden column were copied too: {columns}.</numerusform>
            <numerusform>%n hidden columns were copied too: {columns}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldSide</name>
    <message numerus="yes">
        <source>&amp;Not placed yet: %n</source>
        <translation>
            <numerusform>&amp;Not placed yet: %n</numerusform>
            <numerusform>&amp;Not placed yet: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterCounts</name>
    <message numerus="yes">
        <source>coming %n week(s)</source>
        <translation>
            <numerusform>coming %n week</numerusform>
            <numerusform>coming %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message numerus="yes">
        <source>%n row(s) get another place in the file: the order in which they are shown now.</source>
        <translation>
            <numerusform>%n row gets another place in the file: the order in which they are shown now.</numerusform>
            <numerusform>%n rows get another place in the file: the order in which they are shown now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were moved. Undo puts them back.</source>
        <translation>
            <numerusform>%n row was moved. Undo puts them back.</numerusform>
            <numerusform>%n rows were moved. Undo puts them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>{place} of %n hit(s)</source>
        <translation>
            <numerusform>{place} of %n hit</numerusform>
            <numerusform>{place} of %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in hidden rows or columns</source>
        <translation>
            <numerusform>%n hit in hidden rows or columns</numerusform>
            <numerusform>%n hits in hidden rows or columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message numerus="yes">
        <source>%n thing(s) to look at. Enter goes to the place.</source>
        <translation>
            <numerusform>%n thing to look at. Enter goes to the place.</numerusform>
            <numerusform>%n things to look at. Enter goes to the place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n that is not reported</source>
        <translation>
            <numerusform>&amp;Show %n that is not reported</numerusform>
            <numerusform>&amp;Show %n that is not reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormCommands</name>
    <message numerus="yes">
        <source>%n row(s) were taken along.</source>
        <translation>
            <numerusform>%n row were taken along.</numerusform>
            <numerusform>%n rows were taken along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) run on now.</source>
        <translation>
            <numerusform>%n time run on now.</numerusform>
            <numerusform>%n times run on now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) were added.</source>
        <translation>
            <numerusform>%n moment were added.</numerusform>
            <numerusform>%n moments were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) say what the newest re-assessment says.</source>
        <translation>
            <numerusform>%n cell say what the newest re-assessment says.</numerusform>
            <numerusform>%n cells say what the newest re-assessment says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManyRowsDialog</name>
    <message numerus="yes">
        <source>Fill in %n row(s)</source>
        <translation>
            <numerusform>Fill in %n row</numerusform>
            <numerusform>Fill in %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message numerus="yes">
        <source>I recognise %n column(s) in the sheet “{sheet}”, with the heads in row {row}.</source>
        <translation>
            <numerusform>I recognise %n column in the sheet “{sheet}”, with the heads in row {row}.</numerusform>
            <numerusform>I recognise %n columns in the sheet “{sheet}”, with the heads in row {row}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Please check %n column(s): {letters}.</source>
        <translation>
            <numerusform>Please check %n column: {letters}.</numerusform>
            <numerusform>Please check %n columns: {letters}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MomentsDialog</name>
    <message numerus="yes">
        <source>%n moment(s):</source>
        <translation>
            <numerusform>%n moment:</numerusform>
            <numerusform>%n moments:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerFieldPage</name>
    <message numerus="yes">
        <source>%n stakeholder(s)</source>
        <translation>
            <numerusform>%n stakeholder</numerusform>
            <numerusform>%n stakeholders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublicDialog</name>
    <message numerus="yes">
        <source>{kind}: %n found</source>
        <translation>
            <numerusform>{kind}: %n found</numerusform>
            <numerusform>{kind}: %n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>Unsaved work of {when} in “{name}”, %n change(s)</source>
        <translation>
            <numerusform>Unsaved work of {when} in “{name}”, %n change</numerusform>
            <numerusform>Unsaved work of {when} in “{name}”, %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n hit.</numerusform>
            <numerusform>%n hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) cannot be replaced; the list says why.</source>
        <translation>
            <numerusform>%n hit cannot be replaced; the list says why.</numerusform>
            <numerusform>%n hits cannot be replaced; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hit(s) in hidden rows or columns.</source>
        <translation>
            <numerusform>%n more hit in hidden rows or columns.</numerusform>
            <numerusform>%n more hits in hidden rows or columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n time(s)</source>
        <translation>
            <numerusform>&amp;Replace %n time</numerusform>
            <numerusform>&amp;Replace %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s). You can undo this with Ctrl+Z after closing.</source>
        <translation>
            <numerusform>Replaced %n time. You can undo this with Ctrl+Z after closing.</numerusform>
            <numerusform>Replaced %n times. You can undo this with Ctrl+Z after closing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message numerus="yes">
        <source>You replaced %n word(s). You can undo this with Ctrl+Z after closing.</source>
        <translation>
            <numerusform>You replaced %n word. You can undo this with Ctrl+Z after closing.</numerusform>
            <numerusform>You replaced %n words. You can undo this with Ctrl+Z after closing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>{shown} of %n row</numerusform>
            <numerusform>{shown} of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>