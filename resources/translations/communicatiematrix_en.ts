<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
    <name>Counted</name>
    <message numerus="yes">
        <source>Nothing was pasted: what was copied is %n column(s) too wide to fit here. Choose a cell further left.</source>
        <translation>
            <numerusform>Nothing was pasted: what was copied is %n column too wide to fit here. Choose a cell further left.</numerusform>
            <numerusform>Nothing was pasted: what was copied is %n columns too wide to fit here. Choose a cell further left.</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>{place} of %n hit(s)</source>
        <translation>
            <numerusform>{place} of %n hit</numerusform>
            <numerusform>{place} of %n hits</numerusform>
        </translation>
    </message>
</context>
</TS>
