<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Communicatiematrix</source>
        <translation>Over Communicatiematrix</translation>
    </message>
    <message>
        <source>Your plan stays in your own Excel workbook.</source>
        <translation>Uw plan blijft in uw eigen Excel-werkmap.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2 (EUPL-1.2).</source>
        <translation>Vrije software onder de openbare licentie van de Europese Unie 1.2 (EUPL-1.2).</translation>
    </message>
    <message>
        <source>Made with Qt {qt} and PySide6 (LGPL-3.0), lxml (BSD), openpyxl (MIT), python-docx (MIT), pandas (BSD), numpy (BSD), platformdirs (MIT), the Fluent UI System Icons (MIT) and Python {python} (PSF).</source>
        <translation>Gemaakt met Qt {qt} en PySide6 (LGPL-3.0), lxml (BSD), openpyxl (MIT), python-docx (MIT), pandas (BSD), numpy (BSD), platformdirs (MIT), de Fluent UI System Icons (MIT) en Python {python} (PSF).</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>&amp;Voorbeeld openen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Opslaan &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>&amp;Word-document…</translation>
    </message>
    <message>
        <source>&amp;Print for the meeting…</source>
        <translation>Afdrukken voor ov&amp;erleg…</translation>
    </message>
    <message>
        <source>&amp;Close the workbook</source>
        <translation>Werkmap slu&amp;iten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Afs&amp;luiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopië&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Clear the ce&amp;lls</source>
        <translation>Cellen &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Volgen&amp;de zoeken</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vor&amp;ige zoeken</translation>
    </message>
    <message>
        <source>Show only rows &amp;with…</source>
        <translation>Alleen rijen tonen &amp;met…</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>Rij &amp;toevoegen</translation>
    </message>
    <message>
        <source>Insert a row a&amp;bove</source>
        <translation>Rij er&amp;boven invoegen</translation>
    </message>
    <message>
        <source>Insert a row bel&amp;ow</source>
        <translation>Rij er&amp;onder invoegen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Add a column at the right…</source>
        <translation>Kolom &amp;rechts toevoegen…</translation>
    </message>
    <message>
        <source>What is in &amp;which column…</source>
        <translation>&amp;Wat staat in welke kolom…</translation>
    </message>
    <message>
        <source>Show &amp;first to last</source>
        <translation>Tonen van &amp;eerst naar laatst</translation>
    </message>
    <message>
        <source>Show &amp;last to first</source>
        <translation>Tonen van &amp;laatst naar eerst</translation>
    </message>
    <message>
        <source>Show in the order of the f&amp;ile</source>
        <translation>Tonen in de volgorde van het &amp;bestand</translation>
    </message>
    <message>
        <source>&amp;Details of the row</source>
        <translation>Rij&amp;details</translation>
    </message>
    <message>
        <source>De&amp;rived dates</source>
        <translation>&amp;Afgeleide datums</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <source>&amp;Next sheet</source>
        <translation>V&amp;olgend blad</translation>
    </message>
    <message>
        <source>Pre&amp;vious sheet</source>
        <translation>Vori&amp;g blad</translation>
    </message>
    <message>
        <source>To the next &amp;pane</source>
        <translation>Naar het volgende d&amp;eel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Toetsen</translation>
    </message>
    <message>
        <source>&amp;About Communicatiematrix</source>
        <translation>&amp;Over Communicatiematrix</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;ewerken</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Rij</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>&amp;Kolom</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>&amp;Kept versions…</source>
        <translation>&amp;Bewaarde versies…</translation>
    </message>
    <message>
        <source>Insert a column to the &amp;left…</source>
        <translation>Kolom links &amp;invoegen…</translation>
    </message>
    <message>
        <source>&amp;Rename the column…</source>
        <translation>Ko&amp;p wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Add a table…</source>
        <translation>Tabel &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Rename the sheet…</source>
        <translation>&amp;Naam van het blad wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>Changed by someone else</source>
        <translation>Gewijzigd door iemand anders</translation>
    </message>
    <message>
        <source>With a copy you keep your work under another name, and can put the two side by side. When you reload, you go on with the other version; your own changes are then kept under “Kept versions”.</source>
        <translation>Met een kopie bewaart u uw werk onder een andere naam en kunt u de twee naast elkaar leggen. Laadt u opnieuw, dan gaat u verder met de andere versie; uw eigen wijzigingen vindt u dan terug bij ‘Bewaarde versies’.</translation>
    </message>
    <message>
        <source>&amp;Save as a copy…</source>
        <translation>Opslaan als &amp;kopie…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>Opnieuw &amp;laden</translation>
    </message>
    <message>
        <source>Nothing was changed in the tables and texts that you see here, but something else in the workbook was, such as another sheet or the layout.</source>
        <translation>In de tabellen en teksten die u hier ziet is niets gewijzigd, maar iets anders in de werkmap wel, zoals een ander blad of de opmaak.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) with the version that you opened:</source>
        <translation>
            <numerusform>%n verschil met de versie die u opende:</numerusform>
            <numerusform>%n verschillen met de versie die u opende:</numerusform>
        </translation>
    </message>
    <message>
        <source>(the first {number} are shown)</source>
        <translation>(u ziet de eerste {number})</translation>
    </message>
    <message>
        <source>What the other version changed</source>
        <translation>Wat de andere versie heeft gewijzigd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Het was</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Het is nu</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>(was not there)</source>
        <translation>(was er nog niet)</translation>
    </message>
    <message>
        <source>(is gone)</source>
        <translation>(is weg)</translation>
    </message>
    <message>
        <source>What was changed cannot be shown: {reason}</source>
        <translation>Wat er is gewijzigd, is niet te tonen: {reason}</translation>
    </message>
</context>
<context>
    <name>ColumnRoles</name>
    <message>
        <source>Not every column was recognised with certainty.</source>
        <translation>Niet elke kolom is met zekerheid herkend.</translation>
    </message>
    <message>
        <source>&amp;Look at the columns</source>
        <translation>Kolommen &amp;bekijken</translation>
    </message>
    <message numerus="yes">
        <source>I recognise %n column(s).</source>
        <translation>
            <numerusform>Ik herken %n kolom.</numerusform>
            <numerusform>Ik herken %n kolommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are remembered for workbooks with these heads.</source>
        <translation>De kolommen zijn onthouden voor werkmappen met deze koppen.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Nothing was pasted: what was copied is %n column(s) too wide to fit here. Choose a cell further left.</source>
        <translation>
            <numerusform>Er is niets geplakt: wat is gekopieerd, is hier %n kolom te breed. Kies een cel verder naar links.</numerusform>
            <numerusform>Er is niets geplakt: wat is gekopieerd, is hier %n kolommen te breed. Kies een cel verder naar links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were added below.</source>
        <translation>
            <numerusform>%n rij is onderaan toegevoegd.</numerusform>
            <numerusform>%n rijen zijn onderaan toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation>
            <numerusform>%n rij verwijderd.</numerusform>
            <numerusform>%n rijen verwijderd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stayed as they are: a formula fills them, or they are protected.</source>
        <translation>
            <numerusform>%n cel is gebleven zoals die was: er staat een formule in, of de cel is beveiligd.</numerusform>
            <numerusform>%n cellen zijn gebleven zoals ze waren: er staan formules in, of ze zijn beveiligd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong in the program itself. Save your work under another name and start the program again. A report without any of your texts is in {path}.</source>
        <translation>Er ging iets mis in het programma zelf. Sla uw werk op onder een andere naam en start het programma opnieuw. Een melding zonder uw teksten staat in {path}.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the row</source>
        <translation>Rijdetails</translation>
    </message>
    <message>
        <source>Choose a row in the table to see it here in full.</source>
        <translation>Kies een rij in de tabel om die hier helemaal te zien.</translation>
    </message>
    <message>
        <source>A formula or the protection of the sheet fills this cell.</source>
        <translation>Deze cel wordt gevuld door een formule of is beveiligd.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>This text has {length} characters; a cell in Excel can hold {longest}. Divide it over several rows.</source>
        <translation>Deze tekst heeft {length} tekens; in een cel van Excel passen er {longest}. Verdeel de tekst over meer rijen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Print for the meeting</source>
        <translation>Afdrukken voor overleg</translation>
    </message>
    <message>
        <source>Make a Word document</source>
        <translation>Word-document maken</translation>
    </message>
    <message>
        <source>&amp;Make the document</source>
        <translation>&amp;Maak het document</translation>
    </message>
    <message>
        <source>Which rows?</source>
        <translation>Welke rijen?</translation>
    </message>
    <message>
        <source>&amp;All rows</source>
        <translation>&amp;Alle rijen</translation>
    </message>
    <message>
        <source>What is &amp;late, the coming 4 weeks, and what has no date</source>
        <translation>Te &amp;laat, de komende 4 weken en zonder datum</translation>
    </message>
    <message>
        <source>What else?</source>
        <translation>Wat nog meer?</translation>
    </message>
    <message>
        <source>The &amp;text sections</source>
        <translation>De &amp;teksten van het plan</translation>
    </message>
    <message>
        <source>In order of &amp;date</source>
        <translation>Op volgorde van &amp;datum</translation>
    </message>
    <message>
        <source>The &amp;derived date below each period</source>
        <translation>De a&amp;fgeleide datum onder elke periode</translation>
    </message>
    <message>
        <source>&amp;Large letters</source>
        <translation>&amp;Grote letters</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Waarheen?</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
</context>
<context>
    <name>ExportResult</name>
    <message>
        <source>The document is ready</source>
        <translation>Het document is klaar</translation>
    </message>
    <message>
        <source>“{name}” is in the folder
{folder}</source>
        <translation>‘{name}’ staat in de map
{folder}</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>The document is being made…</source>
        <translation>Het document wordt gemaakt…</translation>
    </message>
    <message>
        <source>Making the document was stopped.</source>
        <translation>Het maken van het document is gestopt.</translation>
    </message>
    <message>
        <source>The document is in “{name}”.</source>
        <translation>Het document staat in ‘{name}’.</translation>
    </message>
    <message>
        <source> meeting</source>
        <translation> overleg</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“{name}” is open in another program, probably Excel or Word. Close it there, or save under another name.</source>
        <translation>‘{name}’ is geopend in een ander programma, waarschijnlijk Excel of Word. Sluit het bestand daar, of sla op onder een andere naam.</translation>
    </message>
    <message>
        <source>There is no space left in “{folder}”. Save in another folder, or make space.</source>
        <translation>Er is geen ruimte meer in ‘{folder}’. Sla op in een andere map, of maak ruimte.</translation>
    </message>
    <message>
        <source>You may not write “{name}” in “{folder}”. Save under another name or in another folder.</source>
        <translation>U mag ‘{name}’ niet schrijven in ‘{folder}’. Sla op onder een andere naam of in een andere map.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there (any more). Save in another folder.</source>
        <translation>De map ‘{folder}’ is er niet (meer). Sla op in een andere map.</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Save under another name or in another folder.</source>
        <translation>‘{name}’ kon niet worden geschreven ({reason}). Sla op onder een andere naam of in een andere map.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the part {part} cannot be read. Open the file in Excel, let Excel repair it, save it and try again.</source>
        <translation>‘{name}’ is beschadigd: het onderdeel {part} is niet te lezen. Open het bestand in Excel, laat Excel het herstellen, sla het op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{name}” holds far more cells than a plan can, so it is not opened.</source>
        <translation>Het blad ‘{sheet}’ van ‘{name}’ heeft veel meer cellen dan een plan kan hebben en wordt daarom niet geopend.</translation>
    </message>
    <message>
        <source>“{name}” is not an Excel workbook that can be edited here. Save it in Excel as an Excel workbook (.xlsx).</source>
        <translation>‘{name}’ is geen Excel-werkmap die hier bewerkt kan worden. Sla het bestand in Excel op als Excel-werkmap (.xlsx).</translation>
    </message>
    <message>
        <source>“{name}” is open in Excel at {owner}. Ask to close it there, or save under another name.</source>
        <translation>‘{name}’ is in Excel geopend bij {owner}. Vraag om het daar te sluiten, of sla op onder een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program. Close it there, or save under another name.</source>
        <translation>‘{name}’ is geopend in een ander programma. Sluit het daar, of sla op onder een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” is not in “{folder}” (any more).</source>
        <translation>‘{name}’ staat niet (meer) in ‘{folder}’.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>‘{name}’ is een map, geen bestand.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: it is open elsewhere for that person alone, or you have no rights to it.</source>
        <translation>‘{name}’ is niet te lezen: iemand anders heeft het bestand voor zich alleen geopend, of u hebt er geen rechten op.</translation>
    </message>
    <message>
        <source>“{name}” could not be read ({reason}). Check the connection with “{folder}”.</source>
        <translation>‘{name}’ kon niet worden gelezen ({reason}). Controleer de verbinding met ‘{folder}’.</translation>
    </message>
    <message>
        <source>No table was found in “{name}”. A table needs a row with heads such as Periode, Doelgroep, Middel or Actie, and every head its own cell.</source>
        <translation>In ‘{name}’ is geen tabel gevonden. Een tabel heeft een rij met koppen zoals Periode, Doelgroep, Middel of Actie, elk in een eigen cel.</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of Excel (.xls) or of another program. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation>‘{name}’ is een oud Excel-bestand (.xls) of komt uit een ander programma. Open het in Excel en sla het op als Excel-werkmap (.xlsx).</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>‘{name}’ is leeg (0 bytes).</translation>
    </message>
    <message>
        <source>“{name}” is not an Excel workbook. Choose a file that ends in .xlsx or .xlsm.</source>
        <translation>‘{name}’ is geen Excel-werkmap. Kies een bestand dat eindigt op .xlsx of .xlsm.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password or a sensitivity label. Remove the protection in Excel, or ask who made the file for a version without it.</source>
        <translation>‘{name}’ is beveiligd met een wachtwoord of een vertrouwelijkheidslabel. Haal de beveiliging er in Excel af, of vraag de maker om een versie zonder beveiliging.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or was not copied completely. Fetch the file again, or take an earlier version.</source>
        <translation>‘{name}’ is beschadigd of niet helemaal gekopieerd. Haal het bestand opnieuw op, of neem een eerdere versie.</translation>
    </message>
    <message>
        <source>“{name}” is far larger than a plan can be, so it is not opened. Check whether it is the right file.</source>
        <translation>‘{name}’ is veel groter dan een plan kan zijn en wordt daarom niet geopend. Kijk of het wel het goede bestand is.</translation>
    </message>
    <message>
        <source>“{name}” was not saved: what would have been written does not read back as it should. Your file is as it was. Save under another name and report this.</source>
        <translation>‘{name}’ is niet opgeslagen: wat er zou zijn geschreven, klopte niet bij het teruglezen. Uw bestand is nog zoals het was. Sla op onder een andere naam en meld dit.</translation>
    </message>
    <message>
        <source>“{name}” is open in another window of this program. Close it there, or save under another name.</source>
        <translation>‘{name}’ is geopend in een ander venster van dit programma. Sluit het daar, of sla op onder een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” is marked as read-only. Take that mark away in the properties of the file, or save under another name.</source>
        <translation>‘{name}’ staat op alleen-lezen. Zet dat uit bij de eigenschappen van het bestand, of sla op onder een andere naam.</translation>
    </message>
    <message>
        <source>What you change cannot be kept safe until you save, because “{folder}” cannot be written ({reason}). Save often.</source>
        <translation>Wat u wijzigt is pas veilig als u opslaat, want in ‘{folder}’ kan niet worden geschreven ({reason}). Sla vaak op.</translation>
    </message>
    <message>
        <source>“{name}” was changed by someone else since you opened it. Nothing was overwritten.</source>
        <translation>‘{name}’ is door iemand anders gewijzigd sinds u het opende. Er is niets overschreven.</translation>
    </message>
    <message>
        <source>There is unsaved work in “{name}” that a newer version of this program wrote down. Start that version to restore it.</source>
        <translation>Er is niet-opgeslagen werk in ‘{name}’ van een nieuwere versie van dit programma. Start die versie om het te herstellen.</translation>
    </message>
    <message>
        <source>The unsaved work in “{name}” does not fit the workbook any more, so it cannot be restored. It is kept in “{folder}”.</source>
        <translation>Het niet-opgeslagen werk in ‘{name}’ past niet meer bij de werkmap en is daarom niet te herstellen. Het is bewaard in ‘{folder}’.</translation>
    </message>
    <message>
        <source>Notes about unsaved work could not be read. They were not deleted but moved to “{folder}”.</source>
        <translation>Aantekeningen over niet-opgeslagen werk waren niet te lezen. Ze zijn niet verwijderd, maar verplaatst naar ‘{folder}’.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the sheet “{sheet}” cannot be read ({part}). Open the file in Excel, let Excel repair it, save it and try again.</source>
        <translation>‘{name}’ is beschadigd: het blad ‘{sheet}’ is niet te lezen ({part}). Open het bestand in Excel, laat Excel het herstellen, sla het op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {cell} of the sheet “{sheet}” cannot be read ({part}). Open the file in Excel, let Excel repair it, save it and try again.</source>
        <translation>‘{name}’ is beschadigd: {cell} van het blad ‘{sheet}’ is niet te lezen ({part}). Open het bestand in Excel, laat Excel het herstellen, sla het op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The part {part} of “{name}” holds far more than a plan can, so the file is not opened.</source>
        <translation>Het onderdeel {part} van ‘{name}’ bevat veel meer dan een plan kan hebben; daarom wordt het bestand niet geopend.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{name}” holds far more merged cells, rules and links than a plan can, so it is not opened.</source>
        <translation>Het blad ‘{sheet}’ van ‘{name}’ heeft veel meer samengevoegde cellen, regels en koppelingen dan een plan kan hebben en wordt daarom niet geopend.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” of “{name}” holds far more text than a plan can, as seen at {cell}, so it is not opened.</source>
        <translation>Het blad ‘{sheet}’ van ‘{name}’ heeft veel meer tekst dan een plan kan hebben, zo blijkt bij {cell}, en wordt daarom niet geopend.</translation>
    </message>
    <message>
        <source>“{name}” has a digital signature, which every change breaks. Save under another name: the copy has no signature.</source>
        <translation>‘{name}’ heeft een digitale handtekening, die bij elke wijziging vervalt. Sla op onder een andere naam: de kopie heeft geen handtekening.</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>This is a sample. Change whatever you like; when you save it, you choose a place of your own.</source>
        <translation>Dit is een voorbeeld. Verander gerust wat u wilt; als u opslaat, kiest u zelf een plek.</translation>
    </message>
    <message>
        <source>“{name}” is being read…</source>
        <translation>‘{name}’ wordt gelezen…</translation>
    </message>
    <message>
        <source>Opening was stopped.</source>
        <translation>Het openen is gestopt.</translation>
    </message>
    <message>
        <source>This workbook is also open at {owner}. You can read and print; saving works under another name.</source>
        <translation>Deze werkmap is ook geopend bij {owner}. U kunt lezen en afdrukken; opslaan kan onder een andere naam.</translation>
    </message>
    <message>
        <source>This workbook is also open elsewhere. You can read and print; saving works under another name.</source>
        <translation>Deze werkmap is ook ergens anders geopend. U kunt lezen en afdrukken; opslaan kan onder een andere naam.</translation>
    </message>
    <message>
        <source>“{name}” is being saved…</source>
        <translation>‘{name}’ wordt opgeslagen…</translation>
    </message>
    <message>
        <source>Saved, but no copy of the earlier version could be kept.</source>
        <translation>Opgeslagen, maar er kon geen kopie van de vorige versie worden bewaard.</translation>
    </message>
    <message>
        <source>Saved in “{name}”. The version that you opened is kept too.</source>
        <translation>Opgeslagen in ‘{name}’. De versie die u opende is ook bewaard.</translation>
    </message>
    <message>
        <source>Saved in “{name}”.</source>
        <translation>Opgeslagen in ‘{name}’.</translation>
    </message>
    <message>
        <source>This workbook is already open in another window of this program. You can read and print; saving works under another name.</source>
        <translation>Deze werkmap is al geopend in een ander venster van dit programma. U kunt lezen en afdrukken; opslaan kan onder een andere naam.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopie)</translation>
    </message>
    <message>
        <source>“{name}” is being compared…</source>
        <translation>‘{name}’ wordt vergeleken…</translation>
    </message>
    <message>
        <source>You see the other version now. Your own changes were kept: see “Kept versions”.</source>
        <translation>U ziet nu de andere versie. Uw eigen wijzigingen zijn bewaard: kijk bij ‘Bewaarde versies’.</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Er staat geen tekst op het klembord.</translation>
    </message>
    <message>
        <source>This cannot be done with a selection of separate blocks.</source>
        <translation>Dit kan niet met een selectie van losse blokken.</translation>
    </message>
    <message>
        <source>This cell cannot be changed ({reason}).</source>
        <translation>Deze cel is niet te wijzigen ({reason}).</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles selecteren</translation>
    </message>
    <message>
        <source>No row holds all of these words.</source>
        <translation>Geen enkele rij heeft al deze woorden.</translation>
    </message>
    <message>
        <source>There are no rows yet. Press Ctrl++ to add the first one.</source>
        <translation>Er zijn nog geen rijen. Druk op Ctrl++ voor de eerste.</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Knippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kopië&amp;ren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Cellen &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Omlaag &amp;doorvoeren</translation>
    </message>
    <message>
        <source>Fill ri&amp;ght</source>
        <translation>Naar &amp;rechts doorvoeren</translation>
    </message>
    <message>
        <source>Insert row &amp;above</source>
        <translation>Rij er&amp;boven invoegen</translation>
    </message>
    <message>
        <source>Insert row &amp;below</source>
        <translation>Rij er&amp;onder invoegen</translation>
    </message>
    <message>
        <source>D&amp;uplicate rows</source>
        <translation>Rijen d&amp;upliceren</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Rijen &amp;verwijderen</translation>
    </message>
    <message>
        <source>&amp;Move rows up</source>
        <translation>Rijen om&amp;hoog</translation>
    </message>
    <message>
        <source>M&amp;ove rows down</source>
        <translation>Rijen om&amp;laag</translation>
    </message>
    <message>
        <source>&amp;Fit width to texts</source>
        <translation>Breedte aan de &amp;tekst aanpassen</translation>
    </message>
    <message>
        <source>S&amp;elect column</source>
        <translation>Kolom sele&amp;cteren</translation>
    </message>
    <message>
        <source>&amp;Sort ascending</source>
        <translation>Oplopend &amp;sorteren</translation>
    </message>
    <message>
        <source>Sort desce&amp;nding</source>
        <translation>&amp;Aflopend sorteren</translation>
    </message>
    <message>
        <source>O&amp;rder of the file</source>
        <translation>Volgorde van het b&amp;estand</translation>
    </message>
    <message>
        <source>Rows can only be moved while all of them are shown in the order of the table. Turn off the sorting and the search first.</source>
        <translation>Rijen zijn alleen te verplaatsen als ze allemaal zichtbaar zijn, in de volgorde van de tabel. Zet eerst het sorteren en filteren uit.</translation>
    </message>
    <message>
        <source>part of a merged cell</source>
        <translation>deel van een samengevoegde cel</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>formule</translation>
    </message>
    <message>
        <source>protected in the workbook</source>
        <translation>beveiligd in de werkmap</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>column without a name</source>
        <translation>kolom zonder naam</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>oplopend gesorteerd</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>aflopend gesorteerd</translation>
    </message>
    <message>
        <source>&amp;Rename the head…</source>
        <translation>Kop &amp;wijzigen…</translation>
    </message>
    <message>
        <source>Insert a column to the &amp;left…</source>
        <translation>Kolom &amp;links invoegen…</translation>
    </message>
    <message>
        <source>Insert a column to the r&amp;ight…</source>
        <translation>Kolom &amp;rechts invoegen…</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>KeptVersions</name>
    <message>
        <source>“{name}” will be again as it was on {when}. What it holds now is kept as a version first. Go on?</source>
        <translation>‘{name}’ wordt weer zoals op {when}. Wat er nu in staat, wordt eerst als versie bewaard. Doorgaan?</translation>
    </message>
    <message>
        <source>The version of {when} was put back.</source>
        <translation>De versie van {when} is teruggezet.</translation>
    </message>
    <message>
        <source>“{name}” is being written…</source>
        <translation>‘{name}’ wordt geschreven…</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keep what was typed and go down · up</source>
        <translation>Getypte tekst bewaren en omlaag · omhoog</translation>
    </message>
    <message>
        <source>Keep what was typed and go right · left</source>
        <translation>Getypte tekst bewaren en naar rechts · links</translation>
    </message>
    <message>
        <source>New line inside a cell</source>
        <translation>Nieuwe regel in een cel</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>De cel bewerken</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>Getypte tekst laten vervallen</translation>
    </message>
    <message>
        <source>Clear the chosen cells</source>
        <translation>De gekozen cellen wissen</translation>
    </message>
    <message>
        <source>Copy · cut · paste, also to and from Excel</source>
        <translation>Kopiëren · knippen · plakken, ook van en naar Excel</translation>
    </message>
    <message>
        <source>Fill down · to the right</source>
        <translation>Doorvoeren naar beneden · naar rechts</translation>
    </message>
    <message>
        <source>Fill the chosen cells with what was typed</source>
        <translation>De gekozen cellen vullen met de getypte tekst</translation>
    </message>
    <message>
        <source>The date of today</source>
        <translation>De datum van vandaag</translation>
    </message>
    <message>
        <source>Show the words in use for a status</source>
        <translation>De gebruikte woorden voor een status tonen</translation>
    </message>
    <message>
        <source>Insert · delete rows</source>
        <translation>Rijen invoegen · verwijderen</translation>
    </message>
    <message>
        <source>Add a row below the table</source>
        <translation>Een rij onder de tabel toevoegen</translation>
    </message>
    <message>
        <source>Move the chosen rows up · down</source>
        <translation>De gekozen rijen omhoog · omlaag</translation>
    </message>
    <message>
        <source>Choose the column · the row</source>
        <translation>De kolom · de rij selecteren</translation>
    </message>
    <message>
        <source>Undo · do again</source>
        <translation>Ongedaan maken · opnieuw</translation>
    </message>
    <message>
        <source>Find · find next</source>
        <translation>Zoeken · volgende zoeken</translation>
    </message>
    <message>
        <source>Show only rows with certain words</source>
        <translation>Alleen rijen met bepaalde woorden tonen</translation>
    </message>
    <message>
        <source>Show or hide the details of the row</source>
        <translation>Rijdetails tonen of verbergen</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>Previous · next sheet</source>
        <translation>Vorig · volgend blad</translation>
    </message>
    <message>
        <source>Save · save under another name</source>
        <translation>Opslaan · opslaan onder een andere naam</translation>
    </message>
    <message>
        <source>Print for the meeting</source>
        <translation>Afdrukken voor overleg</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Toetsen en wat ze doen</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Wat ze doen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Recent workbooks</source>
        <translation>&amp;Recente werkmappen</translation>
    </message>
    <message>
        <source>Details of the row</source>
        <translation>Rijdetails</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>The other language is used from the next start of the program.</source>
        <translation>De andere taal geldt vanaf de volgende keer dat u het programma start.</translation>
    </message>
    <message>
        <source>Undone: {step}</source>
        <translation>Ongedaan gemaakt: {step}</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Opnieuw gedaan: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo: {step}</source>
        <translation>&amp;Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo: {step}</source>
        <translation>Op&amp;nieuw: {step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Zoom {percent} %</source>
        <translation>Zoom {percent}%</translation>
    </message>
    <message>
        <source>Communicatiematrix</source>
        <translation>Communicatiematrix</translation>
    </message>
    <message>
        <source>(none yet)</source>
        <translation>(nog geen)</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <source>What is in which column?</source>
        <translation>Wat staat in welke kolom?</translation>
    </message>
    <message numerus="yes">
        <source>I recognise %n column(s) in the sheet “{sheet}”, with the heads in row {row}.</source>
        <translation>
            <numerusform>Ik herken %n kolom in het blad ‘{sheet}’, met de koppen in rij {row}.</numerusform>
            <numerusform>Ik herken %n kolommen in het blad ‘{sheet}’, met de koppen in rij {row}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this right? You are asked once; your workbook is not changed by it.</source>
        <translation>Klopt dit? Dit wordt één keer gevraagd; uw werkmap verandert er niet door.</translation>
    </message>
    <message>
        <source>&amp;This is right</source>
        <translation>Dit &amp;klopt</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolommen van de tabel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Head in the file</source>
        <translation>Kop in het bestand</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Bijvoorbeeld</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betekent</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(nog niets)</translation>
    </message>
    <message>
        <source>(no head)</source>
        <translation>(geen kop)</translation>
    </message>
    <message>
        <source>Please check:</source>
        <translation>Graag controleren:</translation>
    </message>
    <message>
        <source>(a column of your own)</source>
        <translation>(een eigen kolom)</translation>
    </message>
    <message>
        <source>What the column “{title}” means</source>
        <translation>Wat de kolom ‘{title}’ betekent</translation>
    </message>
</context>
<context>
    <name>NewTableDialog</name>
    <message>
        <source>Add a table</source>
        <translation>Tabel toevoegen</translation>
    </message>
    <message>
        <source>&amp;Add the table</source>
        <translation>Tabel &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>Title of the table</source>
        <translation>Titel van de tabel</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Waar?</translation>
    </message>
    <message>
        <source>On a &amp;new sheet, which gets this title</source>
        <translation>Op een &amp;nieuw blad, dat deze titel krijgt</translation>
    </message>
    <message>
        <source>&amp;Below “{title}”</source>
        <translation>&amp;Onder ‘{title}’</translation>
    </message>
    <message>
        <source>To the &amp;right of “{title}”</source>
        <translation>&amp;Rechts naast ‘{title}’</translation>
    </message>
    <message>
        <source>&amp;Heads of the columns, one on each line:</source>
        <translation>&amp;Koppen van de kolommen, elk op een eigen regel:</translation>
    </message>
    <message>
        <source>&amp;Usual heads</source>
        <translation>&amp;Gebruikelijke koppen</translation>
    </message>
    <message>
        <source>Heads of the columns, one on each line</source>
        <translation>Koppen van de kolommen, elk op een eigen regel</translation>
    </message>
</context>
<context>
    <name>NewTables</name>
    <message>
        <source>The table “{title}” was added. It is in the workbook once you save.</source>
        <translation>De tabel ‘{title}’ is toegevoegd. Na het opslaan staat zij in de werkmap.</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Sheets of the plan</source>
        <translation>Bladen van het plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Open a workbook</source>
        <translation>Een werkmap openen</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm);;All files (*)</source>
        <translation>Excel-werkmappen (*.xlsx *.xlsm);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-documenten (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbooks (*{ending})</source>
        <translation>Excel-werkmappen (*{ending})</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niet opgeslagen wijzigingen</translation>
    </message>
    <message>
        <source>Do you want to save your changes in “{name}”?</source>
        <translation>Wilt u uw wijzigingen in ‘{name}’ opslaan?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Do &amp;not save</source>
        <translation>&amp;Niet opslaan</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Niet opgeslagen</translation>
    </message>
    <message>
        <source>Save under another &amp;name…</source>
        <translation>Opslaan onder een andere &amp;naam…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Dit kan hier niet</translation>
    </message>
    <message>
        <source>&amp;Add below the table</source>
        <translation>&amp;Onder de tabel toevoegen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Een kolom toevoegen</translation>
    </message>
    <message>
        <source>Head of the new column:</source>
        <translation>Kop van de nieuwe kolom:</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>&amp;Open as a copy</source>
        <translation>Openen als &amp;kopie</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Niet-opgeslagen werk</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>Put back a version</source>
        <translation>Versie terugzetten</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Later beslissen</translation>
    </message>
    <message>
        <source>Rename the column</source>
        <translation>Kop van de kolom wijzigen</translation>
    </message>
    <message>
        <source>Head of the column:</source>
        <translation>Kop van de kolom:</translation>
    </message>
    <message>
        <source>Rename the sheet</source>
        <translation>Naam van het blad wijzigen</translation>
    </message>
    <message>
        <source>Name of the sheet:</source>
        <translation>Naam van het blad:</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>Unsaved work of {when} in “{name}”, %n change(s)</source>
        <translation>
            <numerusform>Niet-opgeslagen werk van {when} in ‘{name}’, %n wijziging</numerusform>
            <numerusform>Niet-opgeslagen werk van {when} in ‘{name}’, %n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>This will be thrown away and cannot be brought back. Are you sure?</source>
        <translation>Dit wordt weggegooid en kan niet worden teruggehaald. Weet u het zeker?</translation>
    </message>
    <message>
        <source>The workbook itself cannot be opened now. You can open the recovered work as a copy.</source>
        <translation>De werkmap zelf kan nu niet worden geopend. U kunt het herstelde werk openen als kopie.</translation>
    </message>
    <message>
        <source>The program ended before it was saved. Restore it?</source>
        <translation>Het programma stopte voordat dit was opgeslagen. Wilt u het herstellen?</translation>
    </message>
    <message>
        <source>The unsaved work in “{name}” is being restored…</source>
        <translation>Het niet-opgeslagen werk in ‘{name}’ wordt hersteld…</translation>
    </message>
    <message>
        <source>{work}: the workbook was changed since, so this cannot be restored. It was not deleted but moved to “{folder}”.</source>
        <translation>{work}: de werkmap is daarna gewijzigd, daarom is dit niet te herstellen. Het is niet verwijderd, maar verplaatst naar ‘{folder}’.</translation>
    </message>
    <message>
        <source>“{name}” is being compared…</source>
        <translation>‘{name}’ wordt vergeleken…</translation>
    </message>
    <message>
        <source>The workbook was changed since, so the work no longer fits in it. You can open the recovered work as a copy and put the two side by side.</source>
        <translation>De werkmap is daarna gewijzigd, daarom past het werk er niet meer in. U kunt het herstelde werk openen als kopie en de twee naast elkaar leggen.</translation>
    </message>
    <message>
        <source>{name} (recovered)</source>
        <translation>{name} (hersteld)</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Row {row} has merged cells, so rows cannot change places. Do this in Excel, or add the row below the table.</source>
        <translation>Rij {row} heeft samengevoegde cellen; daardoor kunnen rijen niet van plaats wisselen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>In these rows there are formulas that belong together, so rows cannot change places. Do this in Excel, or add the row below the table.</source>
        <translation>In deze rijen staan formules die bij elkaar horen; daardoor kunnen rijen niet van plaats wisselen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>no rows can be added</source>
        <translation>kunnen er geen rijen bij</translation>
    </message>
    <message>
        <source>no rows can be removed</source>
        <translation>kunnen er geen rijen uit</translation>
    </message>
    <message>
        <source>rows cannot be moved</source>
        <translation>kunnen rijen niet worden verplaatst</translation>
    </message>
    <message>
        <source>no column can be added</source>
        <translation>kan er geen kolom bij</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is protected, so {what}. Remove the protection in Excel first.</source>
        <translation>Het blad ‘{sheet}’ is beveiligd; daarom {what}. Haal eerst in Excel de beveiliging eraf.</translation>
    </message>
    <message>
        <source>The formulas in the column “{column}” refer to other rows, so rows cannot change places. Do this in Excel, or add the row below the table.</source>
        <translation>De formules in de kolom ‘{column}’ verwijzen naar andere rijen; daardoor kunnen rijen niet van plaats wisselen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>Row {row} has a link over several cells, so rows cannot change places. Do this in Excel, or add the row below the table.</source>
        <translation>Rij {row} heeft een koppeling over meer cellen; daardoor kunnen rijen niet van plaats wisselen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>Row {row} is hidden in Excel, perhaps by a filter, and with it what stands beside the table. Show all rows in Excel first.</source>
        <translation>Rij {row} is in Excel verborgen, misschien door een filter, en daarmee ook wat naast de tabel staat. Maak eerst in Excel alle rijen zichtbaar.</translation>
    </message>
    <message>
        <source>The workbook is shared in the old way of Excel, which keeps a list of all changes. Stop sharing it in Excel first, or add the row below the table.</source>
        <translation>De werkmap wordt gedeeld op de oude manier van Excel, die alle wijzigingen bijhoudt. Stop eerst in Excel met delen, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>A formula on the sheet “{sheet}”, in cell {cell}, computes with the same cells of several sheets at once, which would no longer match. Do this in Excel, or add the row below the table.</source>
        <translation>Een formule op het blad ‘{sheet}’, in cel {cell}, rekent met dezelfde cellen van verschillende bladen; die zouden niet meer bij elkaar passen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>The name “{name}” stands for the same cells of several sheets at once, which would no longer match. Do this in Excel, or add the row below the table.</source>
        <translation>De naam ‘{name}’ staat voor dezelfde cellen van verschillende bladen; die zouden niet meer bij elkaar passen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>The formula on the sheet “{sheet}”, in cell {cell}, is written in a way that cannot be followed here. Do this in Excel, or add the row below the table.</source>
        <translation>De formule op het blad ‘{sheet}’, in cel {cell}, is zo geschreven dat dit programma die niet kan volgen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>The workbook has a sheet with macros of the old kind, whose formulas cannot be followed here. Do this in Excel, or add the row below the table.</source>
        <translation>De werkmap heeft een blad met ouderwetse macro’s; de formules daarop kan dit programma niet volgen. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>The formula in {cells} fills several cells at once and would be cut in two. Do this in Excel, or add the row below the table.</source>
        <translation>De formule in {cells} vult een aantal cellen tegelijk en zou in tweeën worden geknipt. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>The what-if table in {cells} would be cut in two or lose the cell that it varies. Do this in Excel, or add the row below the table.</source>
        <translation>De gegevenstabel (wat-als) in {cells} zou in tweeën worden geknipt of de cel verliezen waarmee die rekent. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>The pivot table in {cells} would be cut in two. Do this in Excel, or add the row below the table.</source>
        <translation>De draaitabel in {cells} zou in tweeën worden geknipt. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>A pivot table reads the cells {cells}, of which nothing would be left. Change the pivot table first.</source>
        <translation>Een draaitabel leest de cellen {cells}, en daarvan zou niets overblijven. Pas eerst de draaitabel aan.</translation>
    </message>
    <message>
        <source>The Excel table in {cells} is filled from outside the workbook, which would undo this. Change it where it comes from.</source>
        <translation>De Excel-tabel in {cells} wordt gevuld van buiten de werkmap; daardoor zou dit weer ongedaan worden gemaakt. Wijzig het bij de bron.</translation>
    </message>
    <message>
        <source>The heads of the Excel table in {cells} cannot go.</source>
        <translation>De koppen van de Excel-tabel in {cells} kunnen niet weg.</translation>
    </message>
    <message>
        <source>The Excel table in {cells} must keep at least one row. Empty that row instead.</source>
        <translation>De Excel-tabel in {cells} moet ten minste één rij houden. Maak die rij in plaats daarvan leeg.</translation>
    </message>
    <message>
        <source>A picture, chart or button stands in what would go ({place}) and would go with it. Move it away in Excel first.</source>
        <translation>In wat zou verdwijnen ({place}) staat een afbeelding, grafiek of knop, die dan ook zou verdwijnen. Verplaats die eerst in Excel.</translation>
    </message>
    <message>
        <source>Cell {cells} is filled from outside the workbook and cannot go. Do this in Excel.</source>
        <translation>Cel {cells} wordt gevuld van buiten de werkmap en kan niet weg. Doe dit in Excel.</translation>
    </message>
    <message>
        <source>A scenario of Excel varies the cell {cells}, which cannot go.</source>
        <translation>Een scenario van Excel rekent met cel {cells}; die kan niet weg.</translation>
    </message>
    <message>
        <source>The sheet is used down to its last row or column, so nothing can come in. Clear the end of it first.</source>
        <translation>Het blad is gebruikt tot en met de laatste rij of kolom, dus er kan niets bij. Maak eerst het einde van het blad leeg.</translation>
    </message>
    <message>
        <source>heads cannot be changed</source>
        <translation>kunnen koppen niet worden gewijzigd</translation>
    </message>
    <message>
        <source>A column here would cut through another table on the sheet “{sheet}”. Add it in Excel.</source>
        <translation>Een kolom hier zou een andere tabel op het blad ‘{sheet}’ doorsnijden. Voeg de kolom toe in Excel.</translation>
    </message>
    <message>
        <source>In an Excel table every column needs a head of its own; “{title}” cannot be used.</source>
        <translation>In een Excel-tabel heeft elke kolom een eigen kop nodig; ‘{title}’ kan niet.</translation>
    </message>
    <message>
        <source>Formulas use the head “{title}” of this Excel table. Rename the column in Excel instead.</source>
        <translation>Formules gebruiken de kop ‘{title}’ van deze Excel-tabel. Wijzig de kop in Excel.</translation>
    </message>
    <message>
        <source>Beside the table, in cell {column}{row}, something else stands that would shift along. Do this in Excel, or add the row below the table.</source>
        <translation>Naast de tabel, in cel {column}{row}, staat iets anders dat zou meeschuiven. Doe dit in Excel, of voeg de rij onder de tabel toe.</translation>
    </message>
    <message>
        <source>A sheet needs a name.</source>
        <translation>Een blad heeft een naam nodig.</translation>
    </message>
    <message>
        <source>The name of a sheet can have {longest} characters at most; “{title}” has {length}.</source>
        <translation>De naam van een blad heeft hooguit {longest} tekens; ‘{title}’ heeft er {length}.</translation>
    </message>
    <message>
        <source>The name of a sheet cannot have the character {character} in it.</source>
        <translation>In de naam van een blad mag het teken {character} niet staan.</translation>
    </message>
    <message>
        <source>The name of a sheet cannot begin or end with an apostrophe.</source>
        <translation>De naam van een blad mag niet beginnen of eindigen met een apostrof.</translation>
    </message>
    <message>
        <source>Excel keeps the name “{title}” for itself. Choose another name.</source>
        <translation>De naam ‘{title}’ gebruikt Excel zelf. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a sheet “{title}” already. Choose another name.</source>
        <translation>Er is al een blad ‘{title}’. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is a hidden sheet “{title}” already. Choose another name.</source>
        <translation>Er is al een verborgen blad ‘{title}’. Kies een andere naam.</translation>
    </message>
    <message>
        <source>The structure of the workbook is protected, so sheets cannot be added or renamed. Remove that protection in Excel first.</source>
        <translation>De structuur van de werkmap is beveiligd, daarom kunnen er geen bladen bij komen of een andere naam krijgen. Haal die beveiliging er eerst in Excel af.</translation>
    </message>
    <message>
        <source>The workbook is shared in the old way of Excel, which keeps a list of all changes, so sheets cannot be added or renamed. Stop sharing it in Excel first.</source>
        <translation>De werkmap wordt gedeeld op de oude manier van Excel, die alle wijzigingen bijhoudt. Daarom kunnen er geen bladen bij komen of een andere naam krijgen. Stop eerst in Excel met delen.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” is protected, so no table can be added. Remove the protection in Excel first.</source>
        <translation>Het blad ‘{sheet}’ is beveiligd, daarom kan er geen tabel bij. Haal de beveiliging er eerst in Excel af.</translation>
    </message>
    <message>
        <source>The table that this one shall stand by is not in the workbook yet. Save the workbook first.</source>
        <translation>De tabel waar deze bij moet komen, staat nog niet in de werkmap. Sla de werkmap eerst op.</translation>
    </message>
    <message>
        <source>A table in a sheet with other tables needs a title.</source>
        <translation>Een tabel op een blad met andere tabellen heeft een titel nodig.</translation>
    </message>
    <message>
        <source>To the right of the table, in or near cell {cell}, something else stands. Add the table on a new sheet or below this one.</source>
        <translation>Rechts van de tabel, in of bij cel {cell}, staat iets anders. Voeg de tabel toe op een nieuw blad of onder deze.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has not enough columns left for the table.</source>
        <translation>Het blad ‘{sheet}’ heeft niet genoeg kolommen over voor de tabel.</translation>
    </message>
    <message>
        <source>The sheet “{sheet}” has not enough rows left for the table.</source>
        <translation>Het blad ‘{sheet}’ heeft niet genoeg rijen over voor de tabel.</translation>
    </message>
    <message>
        <source>Below the table something stands, and beside it, in cell {cell}, something that would be torn apart by making room. Add the table on a new sheet.</source>
        <translation>Onder de tabel staat iets, en ernaast, in cel {cell}, staat iets dat uit elkaar zou vallen als er ruimte wordt gemaakt. Voeg de tabel toe op een nieuw blad.</translation>
    </message>
    <message>
        <source>With these heads the table would not be found when the workbook is opened again. At least two heads must be such as Periode, Doelgroep, Middel or Actie, and each needs a text.</source>
        <translation>Met deze koppen wordt de tabel niet herkend als de werkmap opnieuw wordt geopend. Ten minste twee koppen moeten lijken op Periode, Doelgroep, Middel of Actie, en geen kop mag leeg zijn.</translation>
    </message>
    <message>
        <source>Only a sheet that was added here can get another name. Rename it in Excel.</source>
        <translation>Alleen een blad dat hier is toegevoegd kan een andere naam krijgen. Wijzig de naam in Excel.</translation>
    </message>
    <message>
        <source>A column here would come in under merged cells and not be seen. Add it in Excel.</source>
        <translation>Een kolom zou hier onder samengevoegde cellen komen en niet te zien zijn. Voeg hem in Excel toe.</translation>
    </message>
    <message>
        <source>The heads of this table say too little, so that it would not be found again with another one on its sheet. Add the table on a new sheet.</source>
        <translation>De koppen van deze tabel zeggen te weinig, zodat zij met een andere tabel op hetzelfde blad niet meer zou worden herkend. Voeg de tabel toe op een nieuw blad.</translation>
    </message>
    <message>
        <source>What stands in row {row} would be taken for a row of the new table. Add the table on a new sheet.</source>
        <translation>Wat in rij {row} staat, zou voor een rij van de nieuwe tabel worden aangezien. Voeg de tabel toe op een nieuw blad.</translation>
    </message>
    <message>
        <source>Below the table another one stands, so that a table to the right of it could not grow. Add the table on a new sheet or below this one.</source>
        <translation>Onder de tabel staat een andere, zodat een tabel rechts ernaast niet zou kunnen groeien. Voeg de tabel toe op een nieuw blad of onder deze.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>When (period)</source>
        <translation>Wanneer (periode)</translation>
    </message>
    <message>
        <source>Date of entry</source>
        <translation>Datum van vastleggen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Subject or milestone</source>
        <translation>Onderwerp of mijlpaal</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Boodschap</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwoordelijke</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Akkoord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequentie</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Level of participation</source>
        <translation>Participatieniveau</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Locatie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Belang</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Invloed</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>Houding</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Dat zegt de kop.</translation>
    </message>
    <message>
        <source>A part of the header says so.</source>
        <translation>Dat zegt een deel van de kop.</translation>
    </message>
    <message>
        <source>The header looks like “{known}”.</source>
        <translation>De kop lijkt op ‘{known}’.</translation>
    </message>
    <message>
        <source>A column of your own; it is kept as it is.</source>
        <translation>Een eigen kolom; die blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Another column already plays this role; this one is kept as it is.</source>
        <translation>Een andere kolom heeft deze betekenis al; deze blijft zoals hij is.</translation>
    </message>
    <message>
        <source>That follows from the columns beside it.</source>
        <translation>Dat volgt uit de kolommen ernaast.</translation>
    </message>
    <message>
        <source>That follows from what stands in the column.</source>
        <translation>Dat volgt uit wat er in de kolom staat.</translation>
    </message>
    <message>
        <source>The header can mean several things.</source>
        <translation>De kop kan verschillende dingen betekenen.</translation>
    </message>
    <message>
        <source>The column has no header.</source>
        <translation>De kolom heeft geen kop.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Communicatiematrix</source>
        <translation>Communicatiematrix</translation>
    </message>
    <message>
        <source>Your plan stays in your own Excel workbook.</source>
        <translation>Uw plan blijft in uw eigen Excel-werkmap.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open a workbook</source>
        <translation>Een werkmap openen</translation>
    </message>
    <message>
        <source>Choose the Excel file with your communication matrix, or drag it onto this window.</source>
        <translation>Kies het Excel-bestand met uw communicatiematrix, of sleep het naar dit venster.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Het voorbeeld bekijken</translation>
    </message>
    <message>
        <source>A matrix of an invented municipality, to try everything out on. Nothing can go wrong.</source>
        <translation>Een matrix van een verzonnen gemeente, om alles op uit te proberen. Er kan niets misgaan.</translation>
    </message>
    <message>
        <source>Recent workbooks</source>
        <translation>Recente werkmappen</translation>
    </message>
    <message>
        <source>The workbooks that you open will stand here.</source>
        <translation>Hier komen de werkmappen die u opent.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>paste</source>
        <translation>plakken</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>knippen</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>cellen wissen</translation>
    </message>
    <message>
        <source>fill cells</source>
        <translation>cellen vullen</translation>
    </message>
    <message>
        <source>insert row</source>
        <translation>rij invoegen</translation>
    </message>
    <message>
        <source>insert rows</source>
        <translation>rijen invoegen</translation>
    </message>
    <message>
        <source>duplicate rows</source>
        <translation>rijen dupliceren</translation>
    </message>
    <message>
        <source>delete row</source>
        <translation>rij verwijderen</translation>
    </message>
    <message>
        <source>delete rows</source>
        <translation>rijen verwijderen</translation>
    </message>
    <message>
        <source>move row</source>
        <translation>rij verplaatsen</translation>
    </message>
    <message>
        <source>move rows</source>
        <translation>rijen verplaatsen</translation>
    </message>
    <message>
        <source>add column</source>
        <translation>kolom toevoegen</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>typen</translation>
    </message>
    <message>
        <source>change {count} cells</source>
        <translation>{count} cellen wijzigen</translation>
    </message>
    <message>
        <source>rename column</source>
        <translation>kolomkop wijzigen</translation>
    </message>
    <message>
        <source>recovered changes</source>
        <translation>herstelde wijzigingen</translation>
    </message>
    <message>
        <source>add table</source>
        <translation>tabel toevoegen</translation>
    </message>
    <message>
        <source>rename sheet</source>
        <translation>naam van blad wijzigen</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Show only rows with…</source>
        <translation>Alleen rijen tonen met…</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Alleen rijen tonen met deze woorden</translation>
    </message>
    <message>
        <source>Show the rows in the order of the file again</source>
        <translation>De rijen weer tonen in de volgorde van het bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s)</source>
        <translation>
            <numerusform>{shown} van %n rij</numerusform>
            <numerusform>{shown} van %n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown by {column}, last first</source>
        <translation>Op {column}, laatste eerst</translation>
    </message>
    <message>
        <source>Shown by {column}</source>
        <translation>Op volgorde van {column}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Find this text</source>
        <translation>Deze tekst zoeken</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige vindplaats</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende vindplaats</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>De zoekbalk sluiten</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n hit(s)</source>
        <translation>
            <numerusform>{place} van %n</numerusform>
            <numerusform>{place} van %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>This workbook has no text sections such as Aanleiding or Kernboodschap beside its tables.</source>
        <translation>Deze werkmap heeft naast de tabellen geen teksten zoals Aanleiding of Kernboodschap.</translation>
    </message>
</context>
<context>
    <name>UnsavedPanel</name>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Restore: {work}</source>
        <translation>Herstellen: {work}</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Weggooien</translation>
    </message>
    <message>
        <source>Throw away: {work}</source>
        <translation>Weggooien: {work}</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>As it was opened</source>
        <translation>Zoals geopend</translation>
    </message>
    <message>
        <source>As it was saved</source>
        <translation>Zoals opgeslagen</translation>
    </message>
    <message>
        <source>Before it was replaced</source>
        <translation>Voordat het werd vervangen</translation>
    </message>
    <message>
        <source>With your changes that were not saved</source>
        <translation>Met uw wijzigingen die niet zijn opgeslagen</translation>
    </message>
    <message>
        <source>Kept versions</source>
        <translation>Bewaarde versies</translation>
    </message>
    <message>
        <source>No earlier version of this workbook is kept yet.</source>
        <translation>Er is nog geen eerdere versie van deze werkmap bewaard.</translation>
    </message>
    <message>
        <source>Open as a &amp;copy…</source>
        <translation>Openen als &amp;kopie…</translation>
    </message>
    <message>
        <source>&amp;Put back…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>Kept versions, the newest first</source>
        <translation>Bewaarde versies, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>{kind}; the workbook is like this now</source>
        <translation>{kind}; zo is de werkmap nu</translation>
    </message>
</context>
</TS>
