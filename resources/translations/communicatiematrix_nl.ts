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
        <source>Made with Qt {qt} and PySide6 (LGPL-3.0), lxml (BSD), openpyxl (MIT), python-docx (MIT), rapidfuzz (MIT), platformdirs (MIT), Typst (Apache-2.0), Hunspell (LGPL-2.1) by way of chunspell (MIT), the Dutch word list of OpenTaal (BSD), the fonts Source Sans 3 and Noto (OFL-1.1), the Fluent UI System Icons (MIT) and Python {python} (PSF).</source>
        <translation>Gemaakt met Qt {qt} en PySide6 (LGPL-3.0), lxml (BSD), openpyxl (MIT), python-docx (MIT), rapidfuzz (MIT), platformdirs (MIT), Typst (Apache-2.0), Hunspell (LGPL-2.1) via chunspell (MIT), de Nederlandse woordenlijst van OpenTaal (BSD), de lettertypen Source Sans 3 en Noto (OFL-1.1), de Fluent UI System Icons (MIT) en Python {python} (PSF).</translation>
    </message>
    <message>
        <source>All &amp;licences</source>
        <translation>Alle &amp;licenties</translation>
    </message>
</context>
<context>
    <name>ActionList</name>
    <message>
        <source>Actions that were recognised (proposals):</source>
        <translation>Acties die zijn herkend (voorstel):</translation>
    </message>
    <message>
        <source>Actions that were recognised</source>
        <translation>Acties die zijn herkend</translation>
    </message>
    <message>
        <source>Use as re&amp;sponsible</source>
        <translation>Neem over als &amp;verantwoordelijke</translation>
    </message>
    <message>
        <source>Writes the name into the empty cell for the responsible.</source>
        <translation>Zet de naam in de lege cel van de verantwoordelijke.</translation>
    </message>
    <message>
        <source>Possible when the action names someone and the cell for the responsible is empty.</source>
        <translation>Dit kan als de actie iemand noemt en de cel van de verantwoordelijke leeg is.</translation>
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
    <message>
        <source>New plan from the clip&amp;board</source>
        <translation>Nieuw plan uit &amp;klembord</translation>
    </message>
    <message>
        <source>Filter t&amp;his column…</source>
        <translation>&amp;Deze kolom filteren…</translation>
    </message>
    <message>
        <source>Clear all filter&amp;s</source>
        <translation>Alle filters &amp;wissen</translation>
    </message>
    <message>
        <source>Apply filters a&amp;gain</source>
        <translation>Filters &amp;opnieuw toepassen</translation>
    </message>
    <message>
        <source>Sort by se&amp;veral columns…</source>
        <translation>Sorteren op meer &amp;kolommen…</translation>
    </message>
    <message>
        <source>Sort in th&amp;e file…</source>
        <translation>Sorteren in het be&amp;stand…</translation>
    </message>
    <message>
        <source>All &amp;rows</source>
        <translation>Alle &amp;rijen</translation>
    </message>
    <message>
        <source>Clean &amp;up…</source>
        <translation>Op&amp;schonen…</translation>
    </message>
    <message>
        <source>&amp;Names of groups…</source>
        <translation>Namen van &amp;groepen…</translation>
    </message>
    <message>
        <source>What the plan leaves &amp;open…</source>
        <translation>Wat het plan &amp;open laat…</translation>
    </message>
    <message>
        <source>What &amp;words mean…</source>
        <translation>Wat &amp;woorden betekenen…</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Gegevens</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>V&amp;ervangen…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ga naar…</translation>
    </message>
    <message>
        <source>&amp;Fill in the rows…</source>
        <translation>In de rijen &amp;invullen…</translation>
    </message>
    <message>
        <source>&amp;The cell in the details</source>
        <translation>Naar de &amp;cel in de rijdetails</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;Show hidden columns here</source>
        <translation>Verborgen kolommen hier t&amp;onen</translation>
    </message>
    <message>
        <source>Sh&amp;ow all columns</source>
        <translation>&amp;Alle kolommen tonen</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>&amp;Vastzetten tot hier</translation>
    </message>
    <message>
        <source>Let all columns s&amp;croll</source>
        <translation>Alle kolommen laten sch&amp;uiven</translation>
    </message>
    <message>
        <source>&amp;Move to the left</source>
        <translation>Naar &amp;links verplaatsen</translation>
    </message>
    <message>
        <source>Mo&amp;ve to the right</source>
        <translation>Naar r&amp;echts verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Fit to the texts</source>
        <translation>Breedte aan de &amp;tekst aanpassen</translation>
    </message>
    <message>
        <source>Fit all colum&amp;ns</source>
        <translation>Alle kolommen aa&amp;npassen</translation>
    </message>
    <message>
        <source>As in th&amp;e file</source>
        <translation>&amp;Zoals in het bestand</translation>
    </message>
    <message>
        <source>Continue the ser&amp;ies</source>
        <translation>Reeks voor&amp;tzetten</translation>
    </message>
    <message>
        <source>To the pane &amp;before</source>
        <translation>Naar het vo&amp;rige deel</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>Alle o&amp;pdrachten…</translation>
    </message>
    <message>
        <source>&amp;New plan…</source>
        <translation>&amp;Nieuw plan…</translation>
    </message>
    <message>
        <source>P&amp;ublic version…</source>
        <translation>O&amp;penbare versie…</translation>
    </message>
    <message>
        <source>Ca&amp;lendar (.ics)…</source>
        <translation>A&amp;genda (.ics)…</translation>
    </message>
    <message>
        <source>Write a n&amp;ote…</source>
        <translation>Notitie s&amp;chrijven…</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Notitie &amp;verwijderen</translation>
    </message>
    <message>
        <source>Check the &amp;spelling…</source>
        <translation>&amp;Spelling controleren…</translation>
    </message>
    <message>
        <source>&amp;Cross or calendar…</source>
        <translation>&amp;Kruistabel of schema…</translation>
    </message>
    <message>
        <source>Add a &amp;part…</source>
        <translation>Onderdeel toe&amp;voegen…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Controle</translation>
    </message>
    <message>
        <source>&amp;Take rows along…</source>
        <translation>Regels &amp;meenemen…</translation>
    </message>
    <message>
        <source>Let the times of the a&amp;genda run on</source>
        <translation>Ti&amp;jden van de agenda laten doorlopen</translation>
    </message>
    <message>
        <source>&amp;Moments from a rule…</source>
        <translation>Momenten uit een rege&amp;l…</translation>
    </message>
    <message>
        <source>O&amp;verview…</source>
        <translation>Overzic&amp;ht…</translation>
    </message>
    <message>
        <source>Register &amp;for partners…</source>
        <translation>Register voor &amp;partners…</translation>
    </message>
    <message>
        <source>Mark the &amp;spelling</source>
        <translation>&amp;Spelling markeren</translation>
    </message>
    <message>
        <source>Wi&amp;dth…</source>
        <translation>Bree&amp;dte…</translation>
    </message>
    <message>
        <source>&amp;Kind…</source>
        <translation>&amp;Soort kolom…</translation>
    </message>
    <message>
        <source>&amp;House style…</source>
        <translation>&amp;Huisstijl…</translation>
    </message>
    <message>
        <source>Take over re-a&amp;ssessments</source>
        <translation>Herijkingen over&amp;nemen</translation>
    </message>
    <message>
        <source>&amp;Add a text…</source>
        <translation>&amp;Tekst toevoegen…</translation>
    </message>
    <message>
        <source>Remove the te&amp;xt</source>
        <translation>T&amp;ekst verwijderen</translation>
    </message>
    <message>
        <source>&amp;Add news to the cell…</source>
        <translation>Nie&amp;uws bij de cel zetten…</translation>
    </message>
    <message>
        <source>&amp;Guidance of forms</source>
        <translation>Uit&amp;leg bij onderdelen</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Tij&amp;dlijn</translation>
    </message>
    <message>
        <source>Power and &amp;interest</source>
        <translation>&amp;Krachtenveld</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handleiding</translation>
    </message>
</context>
<context>
    <name>AddPartDialog</name>
    <message>
        <source>Add a part</source>
        <translation>Onderdeel toevoegen</translation>
    </message>
    <message>
        <source>Each part comes on sheets of its own behind those that are there. What the workbook holds stays.</source>
        <translation>Elk onderdeel komt op eigen bladen achter de bladen die er zijn. Wat in de werkmap staat, blijft staan.</translation>
    </message>
    <message>
        <source>Parts to choose from</source>
        <translation>Onderdelen om uit te kiezen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
</context>
<context>
    <name>AddRowDialog</name>
    <message>
        <source>Add a row</source>
        <translation>Rij toevoegen</translation>
    </message>
    <message>
        <source>&amp;To the table:</source>
        <translation>Aan de ta&amp;bel:</translation>
    </message>
    <message>
        <source>&amp;Add the row</source>
        <translation>Rij &amp;toevoegen</translation>
    </message>
    <message>
        <source>Fill in at least one field.</source>
        <translation>Vul ten minste één veld in.</translation>
    </message>
    <message>
        <source>The row was added to “{table}”.</source>
        <translation>De rij is toegevoegd aan ‘{table}’.</translation>
    </message>
</context>
<context>
    <name>AliasesDialog</name>
    <message>
        <source>Audience</source>
        <translation>Doelgroep</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Names of groups and channels</source>
        <translation>Namen van groepen en middelen</translation>
    </message>
    <message>
        <source>One group or channel often stands in a plan under several names. Here you say which names mean the same. The texts in the workbook stay as they are.</source>
        <translation>Eén groep of middel staat vaak onder meer namen in een plan. Hier geeft u aan welke namen hetzelfde betekenen. De teksten in de werkmap blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>No groups or channels were recognised in this plan.</source>
        <translation>In dit plan zijn geen groepen of middelen herkend.</translation>
    </message>
    <message>
        <source>Do these mean the same?</source>
        <translation>Betekenen deze hetzelfde?</translation>
    </message>
    <message>
        <source>Names that may mean the same</source>
        <translation>Namen die misschien hetzelfde betekenen</translation>
    </message>
    <message>
        <source>&amp;Yes, the same</source>
        <translation>&amp;Ja, hetzelfde</translation>
    </message>
    <message>
        <source>&amp;Names in this plan:</source>
        <translation>&amp;Namen in dit plan:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Names in this plan</source>
        <translation>Namen in dit plan</translation>
    </message>
    <message>
        <source>&amp;Means the same as:</source>
        <translation>&amp;Betekent hetzelfde als:</translation>
    </message>
    <message>
        <source>Means the same as</source>
        <translation>Betekent hetzelfde als</translation>
    </message>
    <message>
        <source>&amp;Put together</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
    <message>
        <source>&amp;Separate again</source>
        <translation>&amp;Weer los</translation>
    </message>
    <message>
        <source>{names} (spelled nearly alike)</source>
        <translation>{names} (bijna zo geschreven)</translation>
    </message>
    <message>
        <source>{name} now means the same as {other}.</source>
        <translation>{name} betekent nu hetzelfde als {other}.</translation>
    </message>
    <message>
        <source>{name} is a name of its own.</source>
        <translation>{name} staat weer op zichzelf.</translation>
    </message>
</context>
<context>
    <name>AllRows</name>
    <message>
        <source>Source</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>A formula fills this cell, or it is protected in the workbook.</source>
        <translation>Deze cel wordt door een formule gevuld, of is beveiligd in de werkmap.</translation>
    </message>
    <message>
        <source>This is the cell that the row comes from. Press Enter to go there.</source>
        <translation>Uit deze cel komt de rij. Druk op Enter om ernaartoe te gaan.</translation>
    </message>
</context>
<context>
    <name>AllRowsPage</name>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>Naar de &amp;cel</translation>
    </message>
    <message>
        <source>Show this row in its own table (Ctrl+Enter)</source>
        <translation>Toon deze rij in de eigen tabel (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>from %n table(s)</source>
        <translation>
            <numerusform>uit %n tabel</numerusform>
            <numerusform>uit %n tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) {tables}</source>
        <translation>
            <numerusform>%n rij {tables}</numerusform>
            <numerusform>%n rijen {tables}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n row(s) {tables}</source>
        <translation>
            <numerusform>{shown} van %n rij {tables}</numerusform>
            <numerusform>{shown} van %n rijen {tables}</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows of all tables of the plan come together here, in the order of their periods.

There are none yet. Fill in a row in one of the tables; it is shown here at once.</source>
        <translation>Hier staan de regels van alle tabellen van het plan bij elkaar, op volgorde van hun periode.

Er zijn nog geen regels. Vul in een van de tabellen een rij in; die ziet u hier meteen.</translation>
    </message>
    <message>
        <source>&amp;Add a row…</source>
        <translation>Rij toe&amp;voegen…</translation>
    </message>
    <message>
        <source>Add a row to one of the tables (Ctrl+N)</source>
        <translation>Een rij toevoegen aan een van de tabellen (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>AllRowsView</name>
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
</context>
<context>
    <name>AnswersDialog</name>
    <message>
        <source>What the plan leaves open</source>
        <translation>Wat het plan open laat</translation>
    </message>
    <message>
        <source>The plan leaves nothing open that you could fill in here.</source>
        <translation>Het plan laat niets open dat u hier kunt invullen.</translation>
    </message>
    <message>
        <source>These things do not follow from the plan, and are not guessed. What you fill in takes effect at once and is kept for this plan; the workbook itself does not change.</source>
        <translation>Dit volgt niet uit het plan en wordt niet geraden. Wat u invult, geldt meteen en blijft bewaard bij dit plan. De werkmap zelf verandert niet.</translation>
    </message>
    <message>
        <source>Vacations and recess</source>
        <translation>Vakanties en reces</translation>
    </message>
    <message>
        <source>{vacation}, first day</source>
        <translation>{vacation}, eerste dag</translation>
    </message>
    <message>
        <source>{vacation}, last day</source>
        <translation>{vacation}, laatste dag</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>This is not a date: “{text}”.</source>
        <translation>Dit is geen datum: ‘{text}’.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>De laatste dag valt vóór de eerste.</translation>
    </message>
    <message>
        <source>Fill in both days.</source>
        <translation>Vul beide dagen in.</translation>
    </message>
    <message>
        <source>What moments are counted from</source>
        <translation>Vanaf welke rij wordt geteld</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>‘{words}’</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Niet genoemd</translation>
    </message>
    <message>
        <source>Row that is meant by {moment}</source>
        <translation>Rij die bedoeld is met {moment}</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(niet gekozen)</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more; they come once these are answered.</source>
        <translation>
            <numerusform>Er is er nog %n. Die komt als deze beantwoord zijn.</numerusform>
            <numerusform>Er zijn er nog %n. Die komen als deze beantwoord zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Weken</translation>
    </message>
    <message>
        <source>What weeks are counted from</source>
        <translation>Hoe de weken tellen</translation>
    </message>
    <message>
        <source>Weeks of the calendar</source>
        <translation>Weken van de kalender</translation>
    </message>
    <message>
        <source>Weeks of the project, from the start</source>
        <translation>Weken van het project, vanaf de start</translation>
    </message>
    <message>
        <source>First day of week 1</source>
        <translation>Eerste dag van week 1</translation>
    </message>
    <message>
        <source>Which weeks are these?</source>
        <translation>Welke weken zijn dit?</translation>
    </message>
    <message>
        <source>Week 1 begins on</source>
        <translation>Week 1 begint op</translation>
    </message>
    <message>
        <source>Week 1 begins on the Monday of that week.</source>
        <translation>Week 1 begint op de maandag van die week.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
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
    <name>BoundariesDialog</name>
    <message>
        <source>What words mean</source>
        <translation>Wat woorden betekenen</translation>
    </message>
    <message>
        <source>Plans often name a period roughly. Say here what such words mean; it goes for all your plans.</source>
        <translation>Plannen noemen een periode vaak ongeveer. Geef hier aan wat zulke woorden betekenen. Dat geldt voor al uw plannen.</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In een maand</translation>
    </message>
    <message>
        <source>up to and including day </source>
        <translation>tot en met dag </translation>
    </message>
    <message>
        <source>&amp;Begin:</source>
        <translation>&amp;Begin:</translation>
    </message>
    <message>
        <source>&amp;Medio, half:</source>
        <translation>&amp;Medio, half:</translation>
    </message>
    <message>
        <source>&amp;First half:</source>
        <translation>&amp;Eerste helft:</translation>
    </message>
    <message>
        <source>In a year</source>
        <translation>In een jaar</translation>
    </message>
    <message>
        <source>B&amp;egin, up to and including:</source>
        <translation>Beg&amp;in, tot en met:</translation>
    </message>
    <message>
        <source>Me&amp;dio, up to and including:</source>
        <translation>Me&amp;dio, tot en met:</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Seizoenen</translation>
    </message>
    <message>
        <source>&amp;Spring:</source>
        <translation>&amp;Voorjaar:</translation>
    </message>
    <message>
        <source>S&amp;ummer:</source>
        <translation>&amp;Zomer:</translation>
    </message>
    <message>
        <source>&amp;Autumn:</source>
        <translation>&amp;Najaar:</translation>
    </message>
    <message>
        <source>&amp;Winter:</source>
        <translation>&amp;Winter:</translation>
    </message>
    <message>
        <source>{season}, first month</source>
        <translation>{season}, eerste maand</translation>
    </message>
    <message>
        <source>{season}, last month</source>
        <translation>{season}, laatste maand</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Last day before the summer</source>
        <translation>Laatste dag voor de zomer</translation>
    </message>
    <message>
        <source>Month of the last day before the summer</source>
        <translation>Maand van de laatste dag voor de zomer</translation>
    </message>
    <message>
        <source>Before &amp;the summer is up to and including:</source>
        <translation>Voo&amp;r de zomer is tot en met:</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ongeveer</translation>
    </message>
    <message>
        <source> days before and after</source>
        <translation> dagen ervoor en erna</translation>
    </message>
    <message>
        <source>A&amp;round a day:</source>
        <translation>R&amp;ond een dag:</translation>
    </message>
    <message>
        <source>Use t&amp;his</source>
        <translation>Zo &amp;gebruiken</translation>
    </message>
    <message>
        <source>Standard &amp;values</source>
        <translation>&amp;Standaardwaarden</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk gebleven</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Agendabestand</translation>
    </message>
    <message>
        <source>&amp;Only what changed since the last time</source>
        <translation>Alleen wat sinds de vorige keer is &amp;gewijzigd</translation>
    </message>
    <message>
        <source>Whole &amp;quarters too, as long items</source>
        <translation>Ook hele kw&amp;artalen, als lange afspraak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Since the last time</source>
        <translation>Sinds de vorige keer</translation>
    </message>
    <message>
        <source>Items of the calendar</source>
        <translation>Afspraken in het bestand</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>&amp;Make the calendar file</source>
        <translation>Agendabestand &amp;maken</translation>
    </message>
    <message>
        <source>(taken out of the calendar)</source>
        <translation>(gaat uit de agenda)</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s).</source>
        <translation>
            <numerusform>%n afspraak.</numerusform>
            <numerusform>%n afspraken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows without an item: {reasons}.</source>
        <translation>Rijen zonder afspraak: {reasons}.</translation>
    </message>
    <message>
        <source>Vague periods last all day and leave your time free. Classic Outlook may add a changed item instead of replacing it: then delete the old one. Remarks, costs and hidden columns are not in the file.</source>
        <translation>Vage periodes duren de hele dag en laten uw tijd vrij. De klassieke Outlook kan een gewijzigde afspraak erbij zetten in plaats van vervangen: verwijder dan de oude. Opmerkingen, kosten en verborgen kolommen staan niet in het bestand.</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Reading the dates of the plan…</source>
        <translation>De data van het plan worden gelezen…</translation>
    </message>
    <message>
        <source>The calendar is in “{name}”.</source>
        <translation>De agenda staat in “{name}”.</translation>
    </message>
</context>
<context>
    <name>CalendarItems</name>
    <message>
        <source>a season</source>
        <translation>een seizoen</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>een jaar</translation>
    </message>
    <message>
        <source>holidays or recess</source>
        <translation>vakantie of reces</translation>
    </message>
    <message>
        <source>waits for something else</source>
        <translation>wacht op iets anders</translation>
    </message>
    <message>
        <source>comes back</source>
        <translation>komt terug</translation>
    </message>
    <message>
        <source>goes on all the time</source>
        <translation>loopt door</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>een kwartaal</translation>
    </message>
    <message>
        <source>the year is not known</source>
        <translation>het jaar is niet bekend</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>geen datum</translation>
    </message>
</context>
<context>
    <name>CellNotes</name>
    <message>
        <source>{column}, row {row}</source>
        <translation>{column}, rij {row}</translation>
    </message>
    <message>
        <source>There is no note here.</source>
        <translation>Hier staat geen notitie.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n notitie verwijderd</numerusform>
            <numerusform>%n notities verwijderd</numerusform>
        </translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notitie gewijzigd</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notitie toegevoegd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>You have typed in the note. Do you want to keep that?</source>
        <translation>U hebt in de notitie getypt. Wilt u dat bewaren?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Do &amp;not keep</source>
        <translation>&amp;Niet bewaren</translation>
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
    <name>Checking</name>
    <message>
        <source>“{word}” is in your word list now.</source>
        <translation>“{word}” staat nu in uw woordenlijst.</translation>
    </message>
    <message>
        <source>“{word}” is not marked any more, but the word list could not be saved.</source>
        <translation>“{word}” wordt niet meer gemarkeerd, maar de woordenlijst kon niet worden opgeslagen.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Filter {text}</source>
        <translation>Filter {text}</translation>
    </message>
    <message>
        <source>Enter changes it, Del takes it away</source>
        <translation>Enter wijzigt het filter, Del haalt het weg</translation>
    </message>
    <message>
        <source>Change this filter</source>
        <translation>Dit filter wijzigen</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Dit filter weghalen</translation>
    </message>
    <message>
        <source>Take away: {text}</source>
        <translation>Weghalen: {text}</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Clear all</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Show all rows again</source>
        <translation>Alle rijen weer tonen</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message>
        <source>ticked</source>
        <translation>aangevinkt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} van {count}</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What does it look like?</source>
        <translation>Hoe ziet het eruit?</translation>
    </message>
    <message>
        <source>Lar&amp;ge letters</source>
        <translation>&amp;Grote letters</translation>
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
        <source>All audiences</source>
        <translation>Alle doelgroepen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>F&amp;or audience:</source>
        <translation>Voor d&amp;oelgroep:</translation>
    </message>
    <message>
        <source>For &amp;person:</source>
        <translation>Voor &amp;persoon:</translation>
    </message>
    <message>
        <source>What goes along?</source>
        <translation>Wat gaat mee?</translation>
    </message>
    <message>
        <source>Texts, ta&amp;bles and columns:</source>
        <translation>Teksten, ta&amp;bellen en kolommen:</translation>
    </message>
    <message>
        <source>In order of &amp;date</source>
        <translation>Op volgorde van &amp;datum</translation>
    </message>
    <message>
        <source>The d&amp;erived date below periods</source>
        <translation>De a&amp;fgeleide datum onder periodes</translation>
    </message>
    <message>
        <source>A list for each perso&amp;n at the end</source>
        <translation>Achteraan een lijst per persoo&amp;n</translation>
    </message>
    <message>
        <source>A timeline before eac&amp;h table</source>
        <translation>&amp;Tijdlijn vóór elke tabel</translation>
    </message>
    <message>
        <source>How stakeholders mo&amp;ved, in the picture</source>
        <translation>Hoe s&amp;takeholders verschoven, in het plaatje</translation>
    </message>
    <message>
        <source>&amp;Late, coming, and no date</source>
        <translation>Te &amp;laat, komend en zonder datum</translation>
    </message>
    <message>
        <source>Com&amp;ing:</source>
        <translation>Ti&amp;jdvak:</translation>
    </message>
    <message>
        <source>the next 2 weeks</source>
        <translation>de komende 2 weken</translation>
    </message>
    <message>
        <source>the next 4 weeks</source>
        <translation>de komende 4 weken</translation>
    </message>
    <message>
        <source>the next 2 months</source>
        <translation>de komende 2 maanden</translation>
    </message>
    <message>
        <source>the next 3 months</source>
        <translation>de komende 3 maanden</translation>
    </message>
    <message>
        <source>the next half year</source>
        <translation>het komende halfjaar</translation>
    </message>
</context>
<context>
    <name>Cleaning</name>
    <message>
        <source>There is something to clean up, such as codes of a web page or a row that was cut in two: choose Plan &gt; Clean up.</source>
        <translation>Er valt iets op te schonen, zoals codes van een webpagina of een rij die in tweeën is geknipt: kies Plan &gt; Opschonen.</translation>
    </message>
</context>
<context>
    <name>Cleanup</name>
    <message>
        <source>Rows split by a page break</source>
        <translation>Gesplitste rijen</translation>
    </message>
    <message>
        <source>Rows in which a sentence or a list of the row above goes on. The texts come together in the row above, and the other row goes.</source>
        <translation>Rijen waarin een zin of een lijst uit de rij erboven verdergaat. De teksten komen samen in de bovenste rij, en de andere rij gaat weg.</translation>
    </message>
    <message>
        <source>Spellings of one name</source>
        <translation>Schrijfwijzen van één naam</translation>
    </message>
    <message>
        <source>Groups, channels, names and states that are written in more than one way. The most used one is proposed; below you can choose another. Names that only look alike are not ticked.</source>
        <translation>Doelgroepen, middelen, namen en statussen die op meer dan één manier zijn geschreven. De meest gebruikte wordt voorgesteld; hieronder kunt u een andere kiezen. Namen die alleen op elkaar lijken, zijn niet aangevinkt.</translation>
    </message>
    <message>
        <source>“{name}” looks like “{other}”. See whether the same is meant.</source>
        <translation>‘{name}’ lijkt op ‘{other}’. Kijk of hetzelfde bedoeld is.</translation>
    </message>
    <message>
        <source>The sentence in the row above goes on here.</source>
        <translation>De zin uit de rij erboven gaat hier verder.</translation>
    </message>
    <message>
        <source>A bracket that was opened in the row above is closed here.</source>
        <translation>Een haakje dat in de rij erboven opengaat, gaat hier dicht.</translation>
    </message>
    <message>
        <source>The enumeration in the row above goes on here.</source>
        <translation>De opsomming uit de rij erboven gaat hier verder.</translation>
    </message>
    <message>
        <source>The list in the row above goes on here.</source>
        <translation>De lijst uit de rij erboven gaat hier verder.</translation>
    </message>
    <message>
        <source>{count} cell is left alone: part of its text is bold or coloured, and that would be lost.</source>
        <translation>{count} cel blijft zoals die is: een deel van de tekst is vet of gekleurd, en dat zou verloren gaan.</translation>
    </message>
    <message>
        <source>{count} cells are left alone: parts of their texts are bold or coloured, and that would be lost.</source>
        <translation>{count} cellen blijven zoals ze zijn: een deel van de tekst is vet of gekleurd, en dat zou verloren gaan.</translation>
    </message>
    <message>
        <source>HTML left-overs</source>
        <translation>HTML-resten</translation>
    </message>
    <message>
        <source>Codes such as &lt;li&gt; and &amp;nbsp; that came along from a web page or a mail. Items of lists become lines with a dash; all words stay.</source>
        <translation>Codes zoals &lt;li&gt; en &amp;nbsp; die zijn meegekomen uit een webpagina of een mail. Punten van een lijst worden regels met een streepje; alle woorden blijven staan.</translation>
    </message>
    <message>
        <source>Left-overs of Word</source>
        <translation>Resten van Word</translation>
    </message>
    <message>
        <source>Bullets that came along as a sign or a letter become dashes. Hyphens and spaces that you do not see go, or become ordinary ones.</source>
        <translation>Opsommingstekens die als een los teken of een letter zijn meegekomen, worden streepjes. Afbreekstreepjes en spaties die u niet ziet, gaan weg of worden gewone.</translation>
    </message>
    <message>
        <source>Doubled spaces and empty lines</source>
        <translation>Dubbele spaties en lege regels</translation>
    </message>
    <message>
        <source>Two spaces become one, spaces at the end of a line go, and of several empty lines one stays. Paths and addresses stay as they are.</source>
        <translation>Twee spaties worden er één, spaties aan het eind van een regel gaan weg, en van meer lege regels blijft er één over. Paden en adressen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Dates typed as text</source>
        <translation>Datums als tekst</translation>
    </message>
    <message>
        <source>One day of a known year becomes a true date, with which Excel can sort and count. Tick what you want; the program itself understands the texts as they are.</source>
        <translation>Eén dag van een bekend jaar wordt een echte datum, waarmee Excel kan sorteren en rekenen. Vink aan wat u wilt; dit programma zelf begrijpt de teksten zoals ze zijn.</translation>
    </message>
    <message>
        <source>The weekday is no longer shown; the year comes from the dates of the plan.</source>
        <translation>De weekdag is dan niet meer te zien; het jaar komt uit de looptijd van het plan.</translation>
    </message>
    <message>
        <source>The weekday is no longer shown.</source>
        <translation>De weekdag is dan niet meer te zien.</translation>
    </message>
    <message>
        <source>The year comes from the dates of the plan.</source>
        <translation>Het jaar komt uit de looptijd van het plan.</translation>
    </message>
</context>
<context>
    <name>CleanupDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Opschonen</translation>
    </message>
    <message>
        <source>Nothing was found to clean up: no left-overs, no split rows, no doubled spaces.</source>
        <translation>Er is niets gevonden om op te schonen: geen resten, geen gesplitste rijen, geen dubbele spaties.</translation>
    </message>
    <message>
        <source>What can be cleaned up</source>
        <translation>Wat kan worden opgeschoond</translation>
    </message>
    <message>
        <source>Proposals; tick with the space bar</source>
        <translation>Voorstellen; aanvinken met de spatiebalk</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>N&amp;iets aanvinken</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>Naar de &amp;cel</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Clean up</source>
        <translation>&amp;Opschonen</translation>
    </message>
    <message>
        <source>Looking for what can be cleaned up…</source>
        <translation>Zoeken naar wat kan worden opgeschoond…</translation>
    </message>
    <message>
        <source>{offer}: nothing found</source>
        <translation>{offer}: niets gevonden</translation>
    </message>
    <message numerus="yes">
        <source>{offer}: %n row(s)</source>
        <translation>
            <numerusform>{offer}: %n rij</numerusform>
            <numerusform>{offer}: %n rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{offer}: %n cell(s)</source>
        <translation>
            <numerusform>{offer}: %n cel</numerusform>
            <numerusform>{offer}: %n cellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Rij {row}, {column}</translation>
    </message>
    <message numerus="yes">
        <source>{name} (used %n time(s))</source>
        <translation>
            <numerusform>{name} (%n keer gebruikt)</numerusform>
            <numerusform>{name} (%n keer gebruikt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Name that stays</source>
        <translation>Naam die blijft</translation>
    </message>
    <message>
        <source>Name that &amp;stays</source>
        <translation>Naam die &amp;blijft</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Clean up %n row(s)</source>
        <translation>
            <numerusform>%n rij &amp;opschonen</numerusform>
            <numerusform>%n rijen &amp;opschonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Clean up %n cell(s)</source>
        <translation>
            <numerusform>%n cel &amp;opschonen</numerusform>
            <numerusform>%n cellen &amp;opschonen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {step}. You can undo this with Ctrl+Z after closing.</source>
        <translation>Gedaan: {step}. Na het sluiten kunt u dit ongedaan maken met Ctrl+Z.</translation>
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
    <name>ColumnWidthDialog</name>
    <message numerus="yes">
        <source>Width of %n column(s)</source>
        <translation>
            <numerusform>Breedte van %n kolom</numerusform>
            <numerusform>Breedte van %n kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source> letters</source>
        <translation> tekens</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>&amp;Breedte:</translation>
    </message>
    <message>
        <source>&amp;Fit to the texts</source>
        <translation>Aan de &amp;tekst aanpassen</translation>
    </message>
</context>
<context>
    <name>ConditionPage</name>
    <message>
        <source>lies between</source>
        <translation>ligt tussen</translation>
    </message>
    <message>
        <source>Sho&amp;w what</source>
        <translation>&amp;Toon wat</translation>
    </message>
    <message>
        <source>&amp;this</source>
        <translation>d&amp;it</translation>
    </message>
    <message>
        <source>at &amp;least</source>
        <translation>&amp;minstens</translation>
    </message>
    <message>
        <source>at &amp;most</source>
        <translation>&amp;hoogstens</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it as 1.250,50.</source>
        <translation>‘{text}’ is geen getal. Schrijf het als 1.250,50.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
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
    <message numerus="yes">
        <source>What was copied is %n column(s) too wide to fit here. Nothing was pasted yet. You can also choose a cell further left.</source>
        <translation>
            <numerusform>Wat u hebt gekopieerd, is %n kolom te breed voor deze plek. Er is nog niets geplakt. U kunt ook een cel verder naar links kiezen.</numerusform>
            <numerusform>Wat u hebt gekopieerd, is %n kolommen te breed voor deze plek. Er is nog niets geplakt. U kunt ook een cel verder naar links kiezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden; Ctrl+Shift+0 shows them again.</source>
        <translation>
            <numerusform>%n kolom verborgen; met Ctrl+Shift+0 toont u die weer.</numerusform>
            <numerusform>%n kolommen verborgen; met Ctrl+Shift+0 toont u ze weer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden after it</source>
        <translation>
            <numerusform>%n kolom erna is verborgen</numerusform>
            <numerusform>%n kolommen erna zijn verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) shown.</source>
        <translation>
            <numerusform>%n verborgen kolom is weer zichtbaar.</numerusform>
            <numerusform>%n verborgen kolommen zijn weer zichtbaar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) stay in sight while the others scroll.</source>
        <translation>
            <numerusform>%n kolom blijft staan terwijl de andere schuiven.</numerusform>
            <numerusform>%n kolommen blijven staan terwijl de andere schuiven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are now below “{table}”.</source>
        <translation>
            <numerusform>%n rij staat nu onderaan in “{table}”.</numerusform>
            <numerusform>%n rijen staan nu onderaan in “{table}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) filled in.</source>
        <translation>
            <numerusform>%n rij ingevuld.</numerusform>
            <numerusform>%n rijen ingevuld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are equally wide now.</source>
        <translation>
            <numerusform>%n kolom heeft nu deze breedte.</numerusform>
            <numerusform>%n kolommen zijn nu even breed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are of the kind “{kind}” now.</source>
        <translation>
            <numerusform>%n kolom is nu van de soort ‘{kind}’.</numerusform>
            <numerusform>%n kolommen zijn nu van de soort ‘{kind}’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) got something too: {columns}.</source>
        <translation>
            <numerusform>Ook in %n verborgen kolom is geplakt: {columns}.</numerusform>
            <numerusform>Ook in %n verborgen kolommen is geplakt: {columns}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) were copied too: {columns}.</source>
        <translation>
            <numerusform>Ook %n verborgen kolom is gekopieerd: {columns}.</numerusform>
            <numerusform>Ook %n verborgen kolommen zijn gekopieerd: {columns}.</numerusform>
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
    <name>CrossDialog</name>
    <message>
        <source>How is “{table}” read?</source>
        <translation>Hoe wordt ‘{table}’ gelezen?</translation>
    </message>
    <message>
        <source>As a &amp;list: each row says something</source>
        <translation>Als een &amp;lijst: elke rij zegt iets</translation>
    </message>
    <message>
        <source>As a &amp;cross or calendar: the heads of columns say something too</source>
        <translation>Als een &amp;kruistabel of schema: ook de koppen van de kolommen zeggen iets</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Zo lezen</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(onbekend)</translation>
    </message>
    <message>
        <source>&amp;From the column:</source>
        <translation>&amp;Vanaf de kolom:</translation>
    </message>
    <message>
        <source>&amp;Up to and including:</source>
        <translation>&amp;Tot en met:</translation>
    </message>
    <message>
        <source>Their &amp;heads are:</source>
        <translation>In die k&amp;oppen staat:</translation>
    </message>
    <message>
        <source>&amp;Name of each row in:</source>
        <translation>De &amp;naam van elke rij staat in:</translation>
    </message>
    <message>
        <source>These na&amp;mes are:</source>
        <translation>Die na&amp;men zijn:</translation>
    </message>
    <message>
        <source>&amp;In the cells stands:</source>
        <translation>&amp;In de cellen staat:</translation>
    </message>
    <message>
        <source>There is nothing in these columns yet.</source>
        <translation>In deze kolommen staat nog niets.</translation>
    </message>
    <message>
        <source>For example: {row}</source>
        <translation>Bijvoorbeeld: {row}</translation>
    </message>
    <message>
        <source>“{table}” is read as a list now.</source>
        <translation>‘{table}’ wordt nu als lijst gelezen.</translation>
    </message>
    <message>
        <source>“{table}” is read in two directions now.</source>
        <translation>‘{table}’ wordt nu in twee richtingen gelezen.</translation>
    </message>
</context>
<context>
    <name>Crossing</name>
    <message>
        <source>The last column of the body stands before the first one.</source>
        <translation>De laatste kolom staat vóór de eerste.</translation>
    </message>
    <message>
        <source>The column with the names of the rows is one of the body.</source>
        <translation>De kolom met de namen van de rijen hoort bij de kolommen die u koos.</translation>
    </message>
    <message>
        <source>The heads, the names of the rows and the cells have to be three different things.</source>
        <translation>De koppen, de namen van de rijen en de cellen moeten drie verschillende dingen zijn.</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>d-m-yyyy</source>
        <translation>d-m-jjjj</translation>
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
    <message>
        <source>Responsible for this row: {names}</source>
        <translation>Verantwoordelijk voor deze rij: {names}</translation>
    </message>
    <message>
        <source>Conversation: {text}
You can answer or change it in Excel.</source>
        <translation>Gesprek: {text}
Antwoorden of wijzigen kunt u in Excel.</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notitie: {text}</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Goes: {texts}</source>
        <translation>Gaat weg: {texts}</translation>
    </message>
    <message>
        <source>Comes: {texts}</source>
        <translation>Komt erbij: {texts}</translation>
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
    <name>FieldSide</name>
    <message>
        <source>Stakeholders of the picture</source>
        <translation>Stakeholders in het krachtenveld</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>Nog niet geplaatst</translation>
    </message>
    <message>
        <source>&amp;Give it a place…</source>
        <translation>Een plaats ge&amp;ven…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Not placed yet: %n</source>
        <translation>
            <numerusform>&amp;Nog niet geplaatst: %n</numerusform>
            <numerusform>&amp;Nog niet geplaatst: %n</numerusform>
        </translation>
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
    <message>
        <source>“{name}” is protected with a password or a sensitivity label. Open it in the program it was made with, take the protection off, and try again.</source>
        <translation>“{name}” is beveiligd met een wachtwoord of een gevoeligheidslabel. Open het bestand in het programma waarmee het is gemaakt, haal de beveiliging eraf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No table was found in “{name}”. A table needs a row with heads such as Periode, Doelgroep, Middel or Actie, and below it at least one row.</source>
        <translation>In “{name}” is geen tabel gevonden. Een tabel heeft een rij met koppen nodig, zoals Periode, Doelgroep, Middel of Actie, en daaronder minstens één regel.</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of Word (.doc) or of another program. Open it in Word, save it as a Word document (.docx), and open that.</source>
        <translation>‘{name}’ heeft de oude indeling van Word (.doc) of komt uit een ander programma. Open het bestand in Word, sla het op als Word-document (.docx) en open dat.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document (.docx), whatever its name says. Open it in the program it was made with and save it as a Word document (.docx).</source>
        <translation>‘{name}’ is geen Word-document (.docx), ook al lijkt dat zo door de naam. Open het bestand in het programma waarmee het is gemaakt en sla het op als Word-document (.docx).</translation>
    </message>
    <message>
        <source>“{name}” is damaged: the part {part} cannot be read. Open the file in Word, let Word repair it, save it and try again.</source>
        <translation>‘{name}’ is beschadigd: het onderdeel {part} kan niet worden gelezen. Open het bestand in Word, laat Word het herstellen, sla het op en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The text that begins with “{start}” is longer than a cell of Excel can hold ({most} characters). Divide it over several cells and try again.</source>
        <translation>De tekst die begint met “{start}” is langer dan een cel van Excel kan bevatten ({most} tekens). Verdeel de tekst over meer cellen en probeer het opnieuw.</translation>
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
    <message>
        <source>The clipboard is being read…</source>
        <translation>Het klembord wordt gelezen…</translation>
    </message>
    <message>
        <source>This is a new plan with what was on the clipboard. Save it to keep it.</source>
        <translation>Dit is een nieuw plan met wat er op het klembord stond. Sla het op om het te bewaren.</translation>
    </message>
    <message>
        <source>This is a new plan. Save it to keep it; it becomes an Excel workbook.</source>
        <translation>Dit is een nieuw plan. Sla het op om het te bewaren; het wordt een Excel-werkmap.</translation>
    </message>
</context>
<context>
    <name>FilterCounts</name>
    <message numerus="yes">
        <source>coming %n week(s)</source>
        <translation>
            <numerusform>komende week</numerusform>
            <numerusform>komende %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n waarde</numerusform>
            <numerusform>%n waarden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filter of {column}</source>
        <translation>Filter van {column}</translation>
    </message>
    <message>
        <source>Ways to filter</source>
        <translation>Manieren om te filteren</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Voorwaarde</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijdvak</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;wissen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>FilteredPage</name>
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
    <message>
        <source>Shown by {column}, last first</source>
        <translation>Op {column}, laatste eerst</translation>
    </message>
    <message>
        <source>Shown by {column}</source>
        <translation>Op volgorde van {column}</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>&amp;Kept views</source>
        <translation>Bewaarde &amp;weergaven</translation>
    </message>
    <message>
        <source>There is no filter and no sorting to apply again.</source>
        <translation>Er is geen filter of sortering om opnieuw toe te passen.</translation>
    </message>
    <message>
        <source>First sort the table by a column; then the file can take over that order.</source>
        <translation>Sorteer de tabel eerst op een kolom; daarna kan het bestand die volgorde overnemen.</translation>
    </message>
    <message>
        <source>The rows stand in this order in the file already.</source>
        <translation>De rijen staan in het bestand al in deze volgorde.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) get another place in the file: the order in which they are shown now.</source>
        <translation>
            <numerusform>%n rij krijgt een andere plaats in het bestand: de volgorde waarin u ze nu ziet.</numerusform>
            <numerusform>%n rijen krijgen een andere plaats in het bestand: de volgorde waarin u ze nu ziet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were moved. Undo puts them back.</source>
        <translation>
            <numerusform>%n rij is verplaatst. Met Ongedaan maken zet u die terug.</numerusform>
            <numerusform>%n rijen zijn verplaatst. Met Ongedaan maken zet u ze terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no table in view)</source>
        <translation>(geen tabel in beeld)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Keep this view &amp;as…</source>
        <translation>Weergave &amp;bewaren als…</translation>
    </message>
    <message>
        <source>&amp;Rename or delete…</source>
        <translation>&amp;Naam wijzigen of verwijderen…</translation>
    </message>
    <message>
        <source>View “{name}”: {rows}.</source>
        <translation>Weergave ‘{name}’: {rows}.</translation>
    </message>
    <message>
        <source>Not in this table: {columns}.</source>
        <translation>Niet in deze tabel: {columns}.</translation>
    </message>
    <message>
        <source>The view “{name}” is kept for tables with these heads.</source>
        <translation>De weergave ‘{name}’ is bewaard voor tabellen met deze koppen.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Sort from early to late</source>
        <translation>Sorteren van vroeg naar laat</translation>
    </message>
    <message>
        <source>Sort from late to early</source>
        <translation>Sorteren van laat naar vroeg</translation>
    </message>
    <message>
        <source>Sort from small to large</source>
        <translation>Sorteren van klein naar groot</translation>
    </message>
    <message>
        <source>Sort from large to small</source>
        <translation>Sorteren van groot naar klein</translation>
    </message>
    <message>
        <source>Sort from A to Z</source>
        <translation>Sorteren van A naar Z</translation>
    </message>
    <message>
        <source>Sort from Z to A</source>
        <translation>Sorteren van Z naar A</translation>
    </message>
    <message>
        <source>early to late</source>
        <translation>vroeg naar laat</translation>
    </message>
    <message>
        <source>late to early</source>
        <translation>laat naar vroeg</translation>
    </message>
    <message>
        <source>small to large</source>
        <translation>klein naar groot</translation>
    </message>
    <message>
        <source>large to small</source>
        <translation>groot naar klein</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A naar Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z naar A</translation>
    </message>
    <message>
        <source>Coming 4 weeks</source>
        <translation>Komende 4 weken</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Zonder datum</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Nog niet gereed</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Niets</translation>
    </message>
    <message>
        <source>Onl&amp;y this</source>
        <translation>Alleen &amp;dit</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet gestart</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gereed</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>uitgesteld</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niet begrepen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>begint met</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>eindigt op</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>is gevuld</translation>
    </message>
    <message>
        <source>late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>deze week</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>deze maand</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>volgende maand</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dit jaar</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>zonder datum</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>{least} up to {most}</source>
        <translation>{least} t/m {most}</translation>
    </message>
    <message>
        <source>at least {least}</source>
        <translation>minstens {least}</translation>
    </message>
    <message>
        <source>at most {most}</source>
        <translation>hoogstens {most}</translation>
    </message>
    <message>
        <source>{first} up to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>tot en met {last}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Find this text</source>
        <translation>Zoek deze tekst</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorige hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Volgende hit</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Vervangen…</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Zoekbalk sluiten</translation>
    </message>
    <message>
        <source>All sheets and texts</source>
        <translation>Alle bladen en teksten</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Hele cel</translation>
    </message>
    <message>
        <source>Capitals count</source>
        <translation>Hoofdletters tellen</translation>
    </message>
    <message>
        <source>Ignore accents</source>
        <translation>Accenten negeren</translation>
    </message>
    <message>
        <source>Finds “één” for “een”, and the other way round</source>
        <translation>Vindt ook “één” als u “een” zoekt, en andersom</translation>
    </message>
    <message>
        <source>Only in column {name}</source>
        <translation>Alleen in kolom {name}</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message numerus="yes">
        <source>{place} of %n hit(s)</source>
        <translation>
            <numerusform>{place} van %n hit</numerusform>
            <numerusform>{place} van %n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>on from the end</source>
        <translation>verder vanaf het einde</translation>
    </message>
    <message>
        <source>on from the beginning</source>
        <translation>verder vanaf het begin</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in hidden rows or columns</source>
        <translation>
            <numerusform>%n hit in verborgen rijen of kolommen</numerusform>
            <numerusform>%n hits in verborgen rijen of kolommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{minutes} minutes are open: {before} ends at {end}, {after} begins at {begin}.</source>
        <translation>Er zit {minutes} minuten tussen: {before} eindigt om {end}, {after} begint om {begin}.</translation>
    </message>
    <message>
        <source>{before} ends at {end}, but {after} begins {minutes} minutes earlier, at {begin}.</source>
        <translation>{before} eindigt om {end}, maar {after} begint {minutes} minuten eerder, om {begin}.</translation>
    </message>
    <message>
        <source>{item} has no time in the agenda.</source>
        <translation>{item} heeft geen tijd in de agenda.</translation>
    </message>
    <message>
        <source>{item} is planned at {time}, before people can come in at {doors}.</source>
        <translation>{item} staat om {time}, terwijl mensen pas om {doors} binnen kunnen.</translation>
    </message>
    <message>
        <source>“{text}” is not a {named}: check the day.</source>
        <translation>‘{text}’ valt niet op een {named}: controleer de dag.</translation>
    </message>
    <message>
        <source>“{title}” is still empty.</source>
        <translation>‘{title}’ is nog leeg.</translation>
    </message>
    <message>
        <source>“{title}” has {count} words; up to {most} reads well.</source>
        <translation>‘{title}’ heeft {count} woorden; tot {most} leest prettig.</translation>
    </message>
    <message>
        <source>It is not recorded whether the administrator of “{name}” agrees to sharing.</source>
        <translation>Van de beheerder van ‘{name}’ is niet vastgelegd of delen mag.</translation>
    </message>
    <message>
        <source>“{area}” has no group yet.</source>
        <translation>‘{area}’ heeft nog geen groep.</translation>
    </message>
    <message>
        <source>“{area}” is not in the list of neighbourhoods.</source>
        <translation>‘{area}’ staat niet in de lijst met wijken.</translation>
    </message>
    <message>
        <source>“{problem}” has no solution yet.</source>
        <translation>‘{problem}’ heeft nog geen oplossing.</translation>
    </message>
    <message>
        <source>“{problem}” has a solution, but no action yet.</source>
        <translation>‘{problem}’ heeft een oplossing, maar nog geen actie.</translation>
    </message>
    <message>
        <source>“{channel}” is in the list of channels, but the planning has no row with it.</source>
        <translation>‘{channel}’ staat bij de communicatiemiddelen, maar de planning heeft er geen regel mee.</translation>
    </message>
    <message>
        <source>“{channel}” is used in the planning, but is not in the list of channels.</source>
        <translation>‘{channel}’ staat in de planning, maar niet bij de communicatiemiddelen.</translation>
    </message>
    <message>
        <source>“{what}” was not placed: who hears of the meeting in another way?</source>
        <translation>‘{what}’ is niet geplaatst: wie hoort op een andere manier van de bijeenkomst?</translation>
    </message>
    <message>
        <source>“{what}” is past its date; check whether it was really placed.</source>
        <translation>De datum van ‘{what}’ is voorbij; ga na of het echt is geplaatst of gedaan.</translation>
    </message>
    <message>
        <source>“{what}” comes {days} days before the meeting. Invite at least 2 weeks ahead.</source>
        <translation>‘{what}’ komt {days} dagen voor de bijeenkomst. Nodig ten minste 2 weken vooraf uit.</translation>
    </message>
    <message>
        <source>“{what}” comes after the meeting itself.</source>
        <translation>‘{what}’ komt pas na de bijeenkomst.</translation>
    </message>
    <message>
        <source>{real} of the {least} expected came ({group}). What was the reason?</source>
        <translation>Er kwamen {real} van de {least} verwachte mensen ({group}). Waardoor kwam dat?</translation>
    </message>
    <message>
        <source>“{post}” cost € {more} more than estimated.</source>
        <translation>‘{post}’ kostte € {more} meer dan geraamd.</translation>
    </message>
    <message>
        <source>“{idea}” has no owner yet. That may stay so: do not take it over.</source>
        <translation>‘{idea}’ heeft nog geen eigenaar. Dat mag zo blijven: neem het niet over.</translation>
    </message>
    <message>
        <source>“{idea}” has people who want to join, but no next meeting.</source>
        <translation>Voor ‘{idea}’ zijn er meewerkers, maar nog geen vervolgbijeenkomst.</translation>
    </message>
    <message>
        <source>Who promised “{what}”?</source>
        <translation>Wie heeft ‘{what}’ toegezegd?</translation>
    </message>
    <message>
        <source>When will “{what}” be done?</source>
        <translation>Wanneer is ‘{what}’ klaar?</translation>
    </message>
    <message>
        <source>Nothing is planned in {month}.</source>
        <translation>In {month} is niets gepland.</translation>
    </message>
    <message>
        <source>Nothing online is planned in {month}.</source>
        <translation>In {month} is niets online gepland.</translation>
    </message>
    <message>
        <source>No meeting in person is planned in {month}.</source>
        <translation>In {month} is geen ontmoeting op locatie gepland.</translation>
    </message>
    <message>
        <source>“{name}” was assessed anew on {day}: {changes}.</source>
        <translation>‘{name}’ is op {day} opnieuw beoordeeld: {changes}.</translation>
    </message>
    <message>
        <source>“{name}” was assessed anew: {changes}.</source>
        <translation>‘{name}’ is opnieuw beoordeeld: {changes}.</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Cannot be right</source>
        <translation>Kan niet kloppen</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Nog open</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>What there is to check</source>
        <translation>Wat er te controleren is</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Nothing to check was found in the forms of this plan.</source>
        <translation>In de onderdelen van dit plan is niets gevonden om na te kijken.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at. Enter goes to the place.</source>
        <translation>
            <numerusform>%n punt om naar te kijken. Met Enter gaat u ernaartoe.</numerusform>
            <numerusform>%n punten om naar te kijken. Met Enter gaat u ernaartoe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take &amp;over</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Report &amp;no more…</source>
        <translation>&amp;Niet meer melden…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n that is not reported</source>
        <translation>
            <numerusform>&amp;Toon %n punt dat niet wordt gemeld</numerusform>
            <numerusform>&amp;Toon %n punten die niet worden gemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Niet gemeld</translation>
    </message>
    <message>
        <source>{finding} (note: {note})</source>
        <translation>{finding} (opmerking: {note})</translation>
    </message>
    <message>
        <source>Report agai&amp;n</source>
        <translation>Weer &amp;melden</translation>
    </message>
</context>
<context>
    <name>FlowDialog</name>
    <message>
        <source>Take rows along</source>
        <translation>Regels meenemen</translation>
    </message>
    <message>
        <source>&amp;What goes where:</source>
        <translation>&amp;Wat gaat waarheen:</translation>
    </message>
    <message>
        <source>What goes where</source>
        <translation>Wat gaat waarheen</translation>
    </message>
    <message>
        <source>Rows to take along</source>
        <translation>Regels om mee te nemen</translation>
    </message>
    <message>
        <source>&amp;Take along</source>
        <translation>&amp;Meenemen</translation>
    </message>
    <message>
        <source>{row} (is there already)</source>
        <translation>{row} (staat er al)</translation>
    </message>
    <message>
        <source>The workbook does not have that part yet; it comes along on a sheet of its own.</source>
        <translation>De werkmap heeft dat onderdeel nog niet; het komt mee op een eigen blad.</translation>
    </message>
    <message>
        <source>The rows stay where they are as well.</source>
        <translation>De regels blijven ook staan waar ze staan.</translation>
    </message>
</context>
<context>
    <name>FormCommands</name>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
    </message>
    <message>
        <source>“{part}” was added. It is in the workbook once you save.</source>
        <translation>‘{part}’ is toegevoegd. Het staat in de werkmap zodra u opslaat.</translation>
    </message>
    <message>
        <source>There are no rows yet that could go on to another part.</source>
        <translation>Er zijn nog geen regels die naar een ander onderdeel kunnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken along.</source>
        <translation>
            <numerusform>%n regel is meegenomen.</numerusform>
            <numerusform>%n regels zijn meegenomen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no agenda with times.</source>
        <translation>Het plan heeft geen agenda met tijden.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) run on now.</source>
        <translation>
            <numerusform>%n tijd loopt nu door.</numerusform>
            <numerusform>%n tijden lopen nu door.</numerusform>
        </translation>
    </message>
    <message>
        <source>All times run on already.</source>
        <translation>Alle tijden lopen al door.</translation>
    </message>
    <message>
        <source>The plan has no table for moments of measurement and evaluation.</source>
        <translation>Het plan heeft geen tabel voor meetmomenten en evaluaties.</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s) were added.</source>
        <translation>
            <numerusform>%n moment is toegevoegd.</numerusform>
            <numerusform>%n momenten zijn toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no register of initiatives.</source>
        <translation>Het plan heeft geen register van initiatieven.</translation>
    </message>
    <message>
        <source>Register of initiatives for partners</source>
        <translation>Register van initiatieven voor partners</translation>
    </message>
    <message>
        <source>{named} administrators are named; {unnamed} without recorded consent are not.</source>
        <translation>Beheerders met naam: {named}. Zonder vastgelegde toestemming, en dus zonder naam: {unnamed}.</translation>
    </message>
    <message>
        <source>The plan has no list of stakeholders with re-assessments.</source>
        <translation>Het plan heeft geen lijst van stakeholders met herijkingen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) say what the newest re-assessment says.</source>
        <translation>
            <numerusform>%n cel is gelijkgemaakt aan de nieuwste herijking.</numerusform>
            <numerusform>%n cellen zijn gelijkgemaakt aan de nieuwste herijking.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says what the newest re-assessments say.</source>
        <translation>De lijst is al gelijk aan de nieuwste herijkingen.</translation>
    </message>
    <message>
        <source>First go to the cell that the news is about.</source>
        <translation>Ga eerst naar de cel waar het nieuws bij hoort.</translation>
    </message>
    <message>
        <source>This cell cannot be changed.</source>
        <translation>Deze cel kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Add news</source>
        <translation>Nieuws erbij zetten</translation>
    </message>
    <message>
        <source>The news comes with the date of today below what stands in “{column}”.</source>
        <translation>Het nieuws komt met de datum van vandaag onder wat er al in ‘{column}’ staat.</translation>
    </message>
    <message>
        <source>&amp;What is new:</source>
        <translation>&amp;Wat is er nieuw:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Ga naar</translation>
    </message>
    <message>
        <source>A cell (B14), the number of a row, or words of a row or a name</source>
        <translation>Een cel (B14), een rijnummer, of woorden uit een rij of naam</translation>
    </message>
    <message>
        <source>There is no table or text of the plan in this cell.</source>
        <translation>In deze cel staat geen tabel of tekst van het plan.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Column of {table}</source>
        <translation>Kolom van {table}</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Tekst van het plan</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>rij {row}</translation>
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
    <message>
        <source>Choose a word</source>
        <translation>Een woord kiezen</translation>
    </message>
    <message>
        <source>Choose names</source>
        <translation>Namen kiezen</translation>
    </message>
    <message>
        <source>Filter this column (Ctrl+Alt+F)</source>
        <translation>Deze kolom filteren (Ctrl+Alt+F)</translation>
    </message>
    <message>
        <source>number {turn} of the sorting</source>
        <translation>nummer {turn} van de sortering</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefilterd</translation>
    </message>
    <message>
        <source>This is not a number and stays text. A number is written like 1.250,50.</source>
        <translation>Dit is geen getal en blijft tekst. Een getal schrijft u zo: 1.250,50.</translation>
    </message>
    <message>
        <source>Understood as {number}</source>
        <translation>Begrepen als {number}</translation>
    </message>
    <message>
        <source>Only rows with this &amp;value</source>
        <translation>Alleen rijen &amp;met deze waarde</translation>
    </message>
    <message>
        <source>Filter t&amp;his column…</source>
        <translation>Deze kolom &amp;filteren…</translation>
    </message>
    <message>
        <source>Clear the filter of this column</source>
        <translation>Filter van deze kolom wissen</translation>
    </message>
    <message>
        <source>Choose a day from the calendar</source>
        <translation>Een dag uit de kalender kiezen</translation>
    </message>
    <message>
        <source>One column at least has to stay in sight.</source>
        <translation>Er moet minstens één kolom zichtbaar blijven.</translation>
    </message>
    <message>
        <source>No column is hidden here.</source>
        <translation>Hier is geen kolom verborgen.</translation>
    </message>
    <message>
        <source>“{column}” is column {place} of {all} now, for the eye only.</source>
        <translation>‘{column}’ is nu kolom {place} van {all}; in het bestand verandert niets.</translation>
    </message>
    <message>
        <source>There is no room to keep all of these columns in sight.</source>
        <translation>Er is niet genoeg ruimte om al deze kolommen in beeld te houden.</translation>
    </message>
    <message>
        <source>The columns are shown as in the file.</source>
        <translation>De kolommen staan weer zoals in het bestand.</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;Period, in words</source>
        <translation>&amp;Periode, in woorden</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Getal</translation>
    </message>
    <message>
        <source>Hi&amp;de</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>Sho&amp;w hidden columns</source>
        <translation>Verborgen kolommen t&amp;onen</translation>
    </message>
    <message>
        <source>Let all columns scr&amp;oll</source>
        <translation>Alle kolommen laten sch&amp;uiven</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>&amp;Vastzetten tot hier</translation>
    </message>
    <message>
        <source>Order and wid&amp;th</source>
        <translation>Volgorde en bree&amp;dte</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Naar &amp;links verplaatsen</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Naar &amp;rechts verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Fit all columns to their texts</source>
        <translation>Alle kolommen aan de tekst aan&amp;passen</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>&amp;Alle kolommen tonen</translation>
    </message>
    <message>
        <source>As in th&amp;e file</source>
        <translation>Zoals in het &amp;bestand</translation>
    </message>
    <message>
        <source>&amp;Kind of column</source>
        <translation>Soort &amp;kolom</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>Choose the first cells of the series, with the cells to fill.</source>
        <translation>Selecteer de eerste cellen van de reeks samen met de cellen die u wilt vullen.</translation>
    </message>
    <message>
        <source>There is nothing to fill beside a filled column.</source>
        <translation>Er is niets te vullen naast een gevulde kolom.</translation>
    </message>
    <message>
        <source>Paste as te&amp;xt</source>
        <translation>Plakke&amp;n als tekst</translation>
    </message>
    <message>
        <source>Continue the s&amp;eries</source>
        <translation>Reeks voor&amp;tzetten</translation>
    </message>
    <message>
        <source>F&amp;ill in the rows…</source>
        <translation>In de rijen &amp;invullen…</translation>
    </message>
    <message>
        <source>Move ro&amp;ws to</source>
        <translation>Ri&amp;jen verplaatsen naar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>&amp;Paste what fits</source>
        <translation>&amp;Plakken wat past</translation>
    </message>
    <message>
        <source>What was copied does not fit in the separate blocks that are selected. It can be pasted from the first of them on.</source>
        <translation>Wat u hebt gekopieerd, past niet in de losse blokken die u hebt gekozen. Het kan wel vanaf het eerste blok worden geplakt.</translation>
    </message>
    <message>
        <source>&amp;Paste from there</source>
        <translation>Vanaf daar &amp;plakken</translation>
    </message>
    <message>
        <source>Only the rows in sight of the filter were filled.</source>
        <translation>Alleen de rijen die het filter laat zien, zijn gevuld.</translation>
    </message>
    <message>
        <source>There is nothing to repeat yet.</source>
        <translation>Er is nog niets om te herhalen.</translation>
    </message>
    <message>
        <source>“{table}” has no column for: {columns}. What these rows hold there does not come along.</source>
        <translation>“{table}” heeft geen kolom voor: {columns}. Wat deze rijen daar hebben staan, gaat niet mee.</translation>
    </message>
    <message>
        <source>&amp;Move without it</source>
        <translation>Zonder dat &amp;verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Copy, and leave the rows here</source>
        <translation>&amp;Kopiëren en de rijen hier laten staan</translation>
    </message>
    <message>
        <source>Move rows to another table</source>
        <translation>Rijen naar een andere tabel verplaatsen</translation>
    </message>
    <message>
        <source>Conversation: {text}</source>
        <translation>Gesprek: {text}</translation>
    </message>
    <message>
        <source>Note: {text}</source>
        <translation>Notitie: {text}</translation>
    </message>
    <message>
        <source>&amp;Width…</source>
        <translation>Bree&amp;dte…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notitie schrijven…</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notitie wijzigen…</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notitie verwijderen</translation>
    </message>
    <message>
        <source>The first row that you paste holds heads. Each column can go below its own head in this table.</source>
        <translation>De eerste rij die u plakt bestaat uit koppen. Elke kolom kan onder de eigen kop in deze tabel komen.</translation>
    </message>
    <message>
        <source>What stands below these has no place here: {heads}.</source>
        <translation>Wat onder deze koppen staat, heeft hier geen plaats: {heads}.</translation>
    </message>
    <message>
        <source>Put below the &amp;heads</source>
        <translation>Onder de &amp;koppen zetten</translation>
    </message>
    <message>
        <source>Paste as it &amp;is</source>
        <translation>&amp;Plakken zoals het is</translation>
    </message>
</context>
<context>
    <name>HouseStyle</name>
    <message>
        <source>Documents have the neutral layout.</source>
        <translation>Documenten krijgen de neutrale opmaak.</translation>
    </message>
    <message>
        <source>Documents have the house style of “{name}”.</source>
        <translation>Documenten krijgen de huisstijl van “{name}”.</translation>
    </message>
    <message>
        <source>The template of the house style, “{name}”, cannot be read any more. Choose it anew under File, House style.</source>
        <translation>Het sjabloon van de huisstijl, “{name}”, is niet meer te lezen. Kies het opnieuw bij Bestand, Huisstijl.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Look whether it is there and may be opened.</source>
        <translation>“{name}” is niet te lezen. Kijk of het bestand er nog is en of u het mag openen.</translation>
    </message>
    <message>
        <source>The house style cannot be used</source>
        <translation>De huisstijl kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>Use the &amp;neutral layout this time</source>
        <translation>Nu de &amp;neutrale opmaak gebruiken</translation>
    </message>
    <message>
        <source>“{name}” is in the old format of Word (.doc or .dot). Open it in Word, save it as a Word template (.dotx) and choose that.</source>
        <translation>“{name}” heeft de oude indeling van Word (.doc of .dot). Open het in Word, sla het op als Word-sjabloon (.dotx) en kies dat.</translation>
    </message>
    <message>
        <source>“{name}” is not a Word document, whatever its name says. Choose a Word document or template (.docx, .dotx, .docm or .dotm).</source>
        <translation>“{name}” is geen Word-document, wat de naam ook zegt. Kies een Word-document of -sjabloon (.docx, .dotx, .docm of .dotm).</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes). Choose another file.</source>
        <translation>“{name}” is leeg (0 bytes). Kies een ander bestand.</translation>
    </message>
    <message>
        <source>“{name}” is saved as “Strict Open XML”, which does not go together with our documents. Open it in Word, save it as an ordinary Word template (.dotx) and choose that.</source>
        <translation>“{name}” is opgeslagen als “Strict Open XML”. Dat gaat niet samen met onze documenten. Open het in Word, sla het op als gewoon Word-sjabloon (.dotx) en kies dat.</translation>
    </message>
    <message>
        <source>“{name}” is too large for a house style: {size} MB, at most {most} MB. Make the pictures in it smaller, or choose another file.</source>
        <translation>“{name}” is te groot voor een huisstijl: {size} MB, hooguit {most} MB. Maak de afbeeldingen erin kleiner, of kies een ander bestand.</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be used as a house style. Open it in Word, let Word repair it, save it and choose it again.</source>
        <translation>“{name}” is beschadigd en kan geen huisstijl zijn. Open het in Word, laat Word het herstellen, sla het op en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The text goes where the field “inhoud” stands.</source>
        <translation>De tekst komt op de plaats van het veld “inhoud”.</translation>
    </message>
    <message>
        <source>The template has no field “inhoud” (a content control with that tag). Our text takes the place of all text in it; headers and footers stay.</source>
        <translation>Het sjabloon heeft geen veld “inhoud” (een inhoudsbesturingselement met dat label). Onze tekst komt in de plaats van alle tekst die erin staat; kop- en voetteksten blijven.</translation>
    </message>
    <message>
        <source>These styles are not in it and are added: {styles}.</source>
        <translation>Deze stijlen zitten er niet in en komen erbij: {styles}.</translation>
    </message>
    <message>
        <source>All styles that we need are in it.</source>
        <translation>Alle stijlen die nodig zijn, zitten erin.</translation>
    </message>
    <message>
        <source>Tables get the style “{name}”.</source>
        <translation>Tabellen krijgen de stijl “{name}”.</translation>
    </message>
    <message>
        <source>The language of the text is Dutch.</source>
        <translation>De taal van de tekst is Nederlands.</translation>
    </message>
    <message>
        <source>It names no language; our documents say Dutch.</source>
        <translation>Er staat geen taal in; in onze documenten staat Nederlands.</translation>
    </message>
    <message>
        <source>The language of the text is “{language}”; our documents say Dutch, so that it is read aloud well.</source>
        <translation>De taal van de tekst is “{language}”. In onze documenten staat Nederlands, zodat de tekst goed wordt voorgelezen.</translation>
    </message>
    <message>
        <source>The letters of “{style}” are too light (#{colour}, contrast {ratio} where 4.5 is needed); they become darker.</source>
        <translation>De letters van “{style}” zijn te licht (#{colour}, contrast {ratio} terwijl 4,5 nodig is); ze worden donkerder.</translation>
    </message>
    <message>
        <source>The letters of “{style}” are too light (#{colour}, contrast {ratio} where 4.5 is needed). Have the colour changed in the template.</source>
        <translation>De letters van “{style}” zijn te licht (#{colour}, contrast {ratio} terwijl 4,5 nodig is). Laat de kleur in het sjabloon aanpassen.</translation>
    </message>
    <message>
        <source>All letters stand out well from the paper.</source>
        <translation>Alle letters steken goed af tegen het papier.</translation>
    </message>
    <message>
        <source>Letters smaller than 9 points become 9 points: {styles}.</source>
        <translation>Letters kleiner dan 9 punten worden 9 punten: {styles}.</translation>
    </message>
    <message>
        <source>Straight right edges and fixed line heights read badly; these styles let go of them: {styles}.</source>
        <translation>Een rechte rechterkant en een vaste regelhoogte lezen slecht; deze stijlen krijgen ze niet meer: {styles}.</translation>
    </message>
    <message>
        <source>There is a watermark in it, which makes text hard to read; it stays behind.</source>
        <translation>Er zit een watermerk in. Dat maakt tekst slecht leesbaar; het gaat niet mee.</translation>
    </message>
    <message>
        <source>A picture in the header or footer has no words; a screen reader says “{words}”.</source>
        <translation>Een afbeelding in de kop- of voettekst heeft geen woorden; een schermlezer zegt “{words}”.</translation>
    </message>
    <message>
        <source>A picture is not in the file itself but on another disk; it stays behind. Have it put into the template.</source>
        <translation>Een afbeelding zit niet in het bestand zelf, maar staat op een andere schijf; ze gaat niet mee. Laat haar in het sjabloon zetten.</translation>
    </message>
    <message>
        <source>It has no page numbers; they are added at the foot.</source>
        <translation>Er staan geen paginanummers in; die komen onderaan de pagina.</translation>
    </message>
    <message>
        <source>The paper is not A4; our documents are.</source>
        <translation>Het papier is geen A4; onze documenten wel.</translation>
    </message>
    <message>
        <source>There are macros in it; they stay behind.</source>
        <translation>Er zitten macro's in; die gaan niet mee.</translation>
    </message>
</context>
<context>
    <name>HouseStyleDialog</name>
    <message>
        <source>House style</source>
        <translation>Huisstijl</translation>
    </message>
    <message>
        <source>&amp;Use this layout</source>
        <translation>Deze opmaak &amp;gebruiken</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>&amp;Choose a template…</source>
        <translation>Sjabloon &amp;kiezen…</translation>
    </message>
    <message>
        <source>&amp;Neutral again</source>
        <translation>Weer &amp;neutraal</translation>
    </message>
    <message>
        <source>What we found in it</source>
        <translation>Wat we erin vonden</translation>
    </message>
    <message>
        <source>What we found in the template</source>
        <translation>Wat we in het sjabloon vonden</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Uw keuzes</translation>
    </message>
    <message>
        <source>&amp;Words for the logo:</source>
        <translation>&amp;Woorden voor het logo:</translation>
    </message>
    <message>
        <source>Make letters that are too &amp;light darker</source>
        <translation>Te &amp;lichte letters donkerder maken</translation>
    </message>
    <message>
        <source>Style of &amp;tables:</source>
        <translation>Stijl van &amp;tabellen:</translation>
    </message>
    <message>
        <source>Style of the te&amp;xt:</source>
        <translation>Stijl van de &amp;platte tekst:</translation>
    </message>
    <message>
        <source>Style of &amp;bullets:</source>
        <translation>Stijl van &amp;opsommingen:</translation>
    </message>
    <message>
        <source>Documents have the neutral layout of the program.</source>
        <translation>Documenten krijgen de neutrale opmaak van het programma.</translation>
    </message>
    <message>
        <source>“{name}” from the folder
{folder}</source>
        <translation>“{name}” uit de map
{folder}</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Mended:</source>
        <translation>Aangepast:</translation>
    </message>
    <message>
        <source>Please look:</source>
        <translation>Let op:</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>The document holds tracked changes. They were read as accepted: inserted {inserted}×, deleted {deleted}×, moved {moved}×.</source>
        <translation>Het document bevat bijgehouden wijzigingen. Die zijn gelezen alsof ze zijn geaccepteerd: {inserted}× ingevoegd, {deleted}× verwijderd, {moved}× verplaatst.</translation>
    </message>
    <message>
        <source>Comments in the margin are not taken over ({count}×).</source>
        <translation>Opmerkingen in de kantlijn zijn niet overgenomen ({count}×).</translation>
    </message>
    <message>
        <source>Hidden text is left out ({count}×).</source>
        <translation>Verborgen tekst is weggelaten ({count}×).</translation>
    </message>
    <message>
        <source>Footnotes and endnotes are not taken over ({count}×).</source>
        <translation>Voetnoten en eindnoten zijn niet overgenomen ({count}×).</translation>
    </message>
    <message>
        <source>Pictures, charts and embedded objects are not taken over ({count}×).</source>
        <translation>Plaatjes, grafieken en ingesloten objecten zijn niet overgenomen ({count}×).</translation>
    </message>
    <message>
        <source>The document holds other documents inside it ({count}×), which are not read. Open it in Word, save it, and open it here again to have them too.</source>
        <translation>In het document zitten andere documenten ({count}×). Die zijn niet gelezen. Wilt u die ook hebben? Open het document in Word, sla het op en open het hier opnieuw.</translation>
    </message>
    <message>
        <source>Symbols of a font that has no letters could not be read; they are shown as □ ({count}×).</source>
        <translation>Symbolen uit een lettertype zonder letters konden niet worden gelezen. Daarvoor staat nu □ ({count}×).</translation>
    </message>
    <message>
        <source>Text that is struck through was kept as ordinary text ({count}×). Look it through.</source>
        <translation>Doorgestreepte tekst is overgenomen als gewone tekst ({count}×). Kijk die na.</translation>
    </message>
    <message>
        <source>Tables that go on below each other were read as one (joined {count}×).</source>
        <translation>Tabellen die onder elkaar doorlopen, zijn als één tabel gelezen ({count}× samengevoegd).</translation>
    </message>
    <message>
        <source>Rows in which the heads stand once more were left out ({count}×).</source>
        <translation>Rijen waarin de koppen nog een keer staan, zijn weggelaten ({count}×).</translation>
    </message>
    <message>
        <source>Rows that a page break had cut in two were joined ({count}×). Check them.</source>
        <translation>Rijen die door een pagina-einde in tweeën waren gesplitst, zijn samengevoegd ({count}×). Kijk die na.</translation>
    </message>
    <message>
        <source>A cell that spans several rows in “{column}” was repeated in each of those rows.</source>
        <translation>Een cel die in ‘{column}’ over meer rijen loopt, is in elk van die rijen herhaald.</translation>
    </message>
    <message>
        <source>A cell that spans several rows in “{column}” stands in the first of those rows only.</source>
        <translation>Een cel die in ‘{column}’ over meer rijen loopt, staat alleen in de eerste van die rijen.</translation>
    </message>
    <message>
        <source>The text before the first heading is in the section “{section}”.</source>
        <translation>De tekst vóór de eerste kop staat in het onderdeel ‘{section}’.</translation>
    </message>
    <message>
        <source>A table without heads such as Periode, Doelgroep or Middel stands as text in the section “{section}”: {heads}.</source>
        <translation>Een tabel zonder koppen zoals Periode, Doelgroep of Middel staat als tekst in het onderdeel ‘{section}’: {heads}.</translation>
    </message>
    <message>
        <source>No table with heads such as Periode, Doelgroep or Middel was found. The largest table was taken, with its first row as heads: {heads}.</source>
        <translation>Er is geen tabel gevonden met koppen zoals Periode, Doelgroep of Middel. De grootste tabel is genomen, met de eerste rij als koppen: {heads}.</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>a semicolon</source>
        <translation>een puntkomma</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>een tab</translation>
    </message>
    <message>
        <source>a comma</source>
        <translation>een komma</translation>
    </message>
    <message>
        <source>an upright line</source>
        <translation>een rechte streep</translation>
    </message>
    <message>
        <source>Its text was read as {encoding}, with {separator} between the columns.</source>
        <translation>De tekst is gelezen als {encoding}, met {separator} tussen de kolommen.</translation>
    </message>
    <message>
        <source>“{name}” is a document in the old format of Word (.doc). Open it in Word, save it as a Word document (.docx), and open that.</source>
        <translation>“{name}” is een document in de oude indeling van Word (.doc). Open het in Word, sla het op als Word-document (.docx) en open dat.</translation>
    </message>
    <message>
        <source>“{name}” is a text document of LibreOffice or another program. Save it there as a Word document (.docx), and open that.</source>
        <translation>“{name}” is een tekstdocument van LibreOffice of een ander programma. Sla het daar op als Word-document (.docx) en open dat.</translation>
    </message>
    <message>
        <source>“{name}” is a document in Rich Text Format. Open it in Word, save it as .docx, and open that.</source>
        <translation>“{name}” is een document in RTF-indeling. Open het in Word, sla het op als .docx en open dat.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF, which does not tell where its columns and rows are. Open it in Word and save it as .docx, or copy the table there and choose “New plan from the clipboard”.</source>
        <translation>“{name}” is een pdf. Daarin staat niet vast waar de kolommen en regels zijn. Open de pdf in Word en sla hem op als .docx, of kopieer de tabel daar en kies “Nieuw plan uit klembord”.</translation>
    </message>
    <message>
        <source>“{name}” is a message of Outlook. Open it there, copy the table, and choose “New plan from the clipboard”; save an attachment first and open that.</source>
        <translation>“{name}” is een e-mailbericht. Open het in Outlook, kopieer de tabel en kies “Nieuw plan uit klembord”. Sla een bijlage eerst op en open die.</translation>
    </message>
    <message>
        <source>“{name}” is a picture, in which no texts can be read here. Ask for the document that the picture was made of.</source>
        <translation>“{name}” is een afbeelding; daarin kan dit programma geen tekst lezen. Vraag om het document waarvan de afbeelding is gemaakt.</translation>
    </message>
    <message>
        <source>“{name}” is a document of Pages or Numbers. Export it there to Word (.docx) or Excel (.xlsx), and open that.</source>
        <translation>“{name}” is een document van Pages of Numbers. Exporteer het daar naar Word (.docx) of Excel (.xlsx) en open dat.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation. Copy the table in it, and choose “New plan from the clipboard”.</source>
        <translation>“{name}” is een presentatie. Kopieer de tabel die erin staat en kies “Nieuw plan uit klembord”.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook that another system wrote in an old form of XML. Open it in Excel, save it as an Excel workbook (.xlsx), and open that.</source>
        <translation>“{name}” is een werkmap die een ander systeem in een oude XML-indeling heeft gemaakt. Open hem in Excel, sla hem op als Excel-werkmap (.xlsx) en open die.</translation>
    </message>
    <message>
        <source>“{name}” is a file of another program. Save it there as an Excel workbook (.xlsx) or a Word document (.docx), and open that.</source>
        <translation>“{name}” is een bestand van een ander programma. Sla het daar op als Excel-werkmap (.xlsx) of Word-document (.docx) en open dat.</translation>
    </message>
    <message>
        <source>This is a new plan with what “{name}” holds; that file stays as it is. Saving makes an Excel workbook of it.</source>
        <translation>Dit is een nieuw plan met wat er in “{name}” staat; dat bestand blijft zoals het is. Als u opslaat, wordt het een Excel-werkmap.</translation>
    </message>
    <message>
        <source>“{name}” is a workbook of Excel under the name of something else. Saving gives it a name that fits.</source>
        <translation>“{name}” is een Excel-werkmap met de naam van een ander soort bestand. Als u opslaat, krijgt het een naam die klopt.</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Select the table with its row of heads in Word, Outlook, Excel or a web page, copy it with Ctrl+C, and try again.</source>
        <translation>Er staat geen tabel op het klembord. Selecteer de tabel met de rij met koppen in Word, Outlook, Excel of een webpagina, kopieer met Ctrl+C en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is text on the clipboard, but it does not tell where its columns begin, as is mostly so with a PDF. Open the PDF in Word, copy the table there, and try again.</source>
        <translation>Er staat tekst op het klembord, maar daaraan is niet te zien waar de kolommen beginnen. Bij een pdf is dat meestal zo. Open de pdf in Word, kopieer de tabel daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The columns were told apart by the spaces between them. Check whether every text is in the right one.</source>
        <translation>De kolommen zijn onderscheiden aan de spaties ertussen. Controleer of elke tekst in de juiste kolom staat.</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: {sheets}.</source>
        <translation>Verborgen bladen zijn weggelaten: {sheets}.</translation>
    </message>
    <message>
        <source>Formulas became the values that they showed, and colours and other looks are new.</source>
        <translation>Formules zijn de waarden geworden die ze lieten zien; kleuren en andere opmaak zijn nieuw.</translation>
    </message>
    <message>
        <source>Cells that were merged over several rows were taken apart: each row has their text.</source>
        <translation>Cellen die over meer rijen waren samengevoegd, zijn gesplitst: elke rij heeft nu die tekst.</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
    <message>
        <source>Mind this</source>
        <translation>Let op</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Melding</translation>
    </message>
</context>
<context>
    <name>ItemsModel</name>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Keer</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>{name} (perhaps a name)</source>
        <translation>{name} (misschien een naam)</translation>
    </message>
    <message>
        <source>always left out</source>
        <translation>gaat nooit mee</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>blijft staan</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>gaat niet mee</translation>
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
        <source>Give up what was typed</source>
        <translation>Getypte tekst laten vervallen</translation>
    </message>
    <message>
        <source>The date of today</source>
        <translation>De datum van vandaag</translation>
    </message>
    <message>
        <source>Moving in the table</source>
        <translation>Bewegen in de tabel</translation>
    </message>
    <message>
        <source>To the next cell in this direction</source>
        <translation>Naar de volgende cel in die richting</translation>
    </message>
    <message>
        <source>To the edge of the filled cells</source>
        <translation>Naar de rand van de gevulde cellen</translation>
    </message>
    <message>
        <source>One row down · up</source>
        <translation>Een rij omlaag · omhoog</translation>
    </message>
    <message>
        <source>One column to the right · left</source>
        <translation>Een kolom naar rechts · links</translation>
    </message>
    <message>
        <source>To the first · last cell of the row</source>
        <translation>Naar de eerste · laatste cel van de rij</translation>
    </message>
    <message>
        <source>To the first · last cell of the table</source>
        <translation>Naar de eerste · laatste cel van de tabel</translation>
    </message>
    <message>
        <source>One screen up · down</source>
        <translation>Een scherm omhoog · omlaag</translation>
    </message>
    <message>
        <source>Selecting in the table</source>
        <translation>Selecteren in de tabel</translation>
    </message>
    <message>
        <source>Select by one cell more</source>
        <translation>Een cel meer selecteren</translation>
    </message>
    <message>
        <source>Select to the edge of the filled cells</source>
        <translation>Selecteren tot de rand van de gevulde cellen</translation>
    </message>
    <message>
        <source>Select to the beginning · end of the row</source>
        <translation>Selecteren tot het begin · einde van de rij</translation>
    </message>
    <message>
        <source>Select to the first · last cell of the table</source>
        <translation>Selecteren tot de eerste · laatste cel van de tabel</translation>
    </message>
    <message>
        <source>Select one screen up · down</source>
        <translation>Een scherm omhoog · omlaag selecteren</translation>
    </message>
    <message>
        <source>Select the whole row</source>
        <translation>De hele rij selecteren</translation>
    </message>
    <message>
        <source>Select the whole column</source>
        <translation>De hele kolom selecteren</translation>
    </message>
    <message>
        <source>Select the filled cells around; once more: all cells</source>
        <translation>De gevulde cellen eromheen selecteren; nog een keer: alle cellen</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Alle cellen selecteren</translation>
    </message>
    <message>
        <source>Filling in cells</source>
        <translation>Cellen invullen</translation>
    </message>
    <message>
        <source>Edit the cell; typing something replaces its text</source>
        <translation>De cel bewerken; meteen typen vervangt de tekst</translation>
    </message>
    <message>
        <source>Empty the cell and type in it</source>
        <translation>De cel leegmaken en erin typen</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>De geselecteerde cellen leegmaken</translation>
    </message>
    <message>
        <source>Choose from the words, names or days</source>
        <translation>Kiezen uit de woorden, namen of dagen</translation>
    </message>
    <message>
        <source>The time of now</source>
        <translation>De tijd van nu</translation>
    </message>
    <message>
        <source>Fill down · to the right from the first cell</source>
        <translation>Vanuit de eerste cel omlaag · naar rechts vullen</translation>
    </message>
    <message>
        <source>Fill the selection with the current cell</source>
        <translation>De selectie vullen met de huidige cel</translation>
    </message>
    <message>
        <source>Do the last command again for what is selected</source>
        <translation>De laatste opdracht herhalen voor wat is geselecteerd</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Klembord</translation>
    </message>
    <message>
        <source>Copy, also to Excel and Word</source>
        <translation>Kopiëren, ook naar Excel en Word</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Knippen</translation>
    </message>
    <message>
        <source>Paste, also from Excel, Word and web pages</source>
        <translation>Plakken, ook uit Excel, Word en webpagina's</translation>
    </message>
    <message>
        <source>Paste the bare text</source>
        <translation>Alleen de tekst plakken</translation>
    </message>
    <message>
        <source>Rows and columns of the table</source>
        <translation>Rijen en kolommen van de tabel</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>Een rij erboven invoegen</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>De geselecteerde rijen verwijderen</translation>
    </message>
    <message>
        <source>Move the selected rows up · down</source>
        <translation>De geselecteerde rijen omhoog · omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Move the selected columns to the left · right, for the eye</source>
        <translation>De geselecteerde kolommen naar links · rechts verplaatsen, alleen op het scherm</translation>
    </message>
    <message>
        <source>Hide the selected columns · show the hidden ones beside them</source>
        <translation>De geselecteerde kolommen verbergen · de verborgen kolommen ernaast tonen</translation>
    </message>
    <message>
        <source>Filter the column of the current cell</source>
        <translation>De kolom van de huidige cel filteren</translation>
    </message>
    <message>
        <source>While typing in a cell</source>
        <translation>Tijdens het typen in een cel</translation>
    </message>
    <message>
        <source>Keep what was typed and go to the right · left</source>
        <translation>Houden wat u typte en naar rechts · links gaan</translation>
    </message>
    <message>
        <source>New line inside the cell</source>
        <translation>Nieuwe regel in de cel</translation>
    </message>
    <message>
        <source>Put what was typed in all selected cells</source>
        <translation>Wat u typte in alle geselecteerde cellen zetten</translation>
    </message>
    <message>
        <source>Arrows go through the text · to another cell</source>
        <translation>Pijltjes gaan door de tekst · naar een andere cel</translation>
    </message>
    <message>
        <source>Find bar: to the next · previous hit</source>
        <translation>Zoekbalk: naar de volgende · vorige hit</translation>
    </message>
    <message>
        <source>Close the find bar, empty the filter</source>
        <translation>De zoekbalk sluiten, het filter leegmaken</translation>
    </message>
    <message>
        <source>All rows: to the cell that the row comes from</source>
        <translation>Alle rijen: naar de cel waar de rij vandaan komt</translation>
    </message>
    <message>
        <source>Menus, find bar and the list of all rows</source>
        <translation>Menu’s, zoekbalk en de lijst van alle rijen</translation>
    </message>
    <message>
        <source>All rows: filter the column of the current cell</source>
        <translation>Alle rijen: de kolom van de huidige cel filteren</translation>
    </message>
    <message>
        <source>The menu of the cells, or of the columns that are selected as a whole</source>
        <translation>Het menu van de cellen, of van de kolommen die u als geheel selecteerde</translation>
    </message>
    <message>
        <source>In the picture of power and interest</source>
        <translation>In het krachtenveld</translation>
    </message>
    <message>
        <source>To the next · previous stakeholder</source>
        <translation>Naar de volgende · vorige stakeholder</translation>
    </message>
    <message>
        <source>To the nearest stakeholder in this direction</source>
        <translation>Naar de dichtstbijzijnde stakeholder in deze richting</translation>
    </message>
    <message>
        <source>Give the stakeholder one step more or less invloed or belang</source>
        <translation>De stakeholder één stap meer of minder invloed of belang geven</translation>
    </message>
    <message>
        <source>Begin to move with the arrows; once more: put down</source>
        <translation>Beginnen te verplaatsen met de pijlen; nog een keer: neerzetten</translation>
    </message>
    <message>
        <source>Give up the move</source>
        <translation>Het verplaatsen stoppen</translation>
    </message>
    <message>
        <source>To the row of the stakeholder in its table</source>
        <translation>Naar de rij van de stakeholder in de tabel</translation>
    </message>
    <message>
        <source>Check: to the place that is told of</source>
        <translation>Controle: naar de plaats van het punt</translation>
    </message>
    <message>
        <source>Check: report no more, or again</source>
        <translation>Controle: niet meer melden, of juist weer wel</translation>
    </message>
    <message>
        <source>In the preview of pages</source>
        <translation>In het voorbeeld van de pagina's</translation>
    </message>
    <message>
        <source>To the previous · next page</source>
        <translation>Naar de vorige · volgende pagina</translation>
    </message>
    <message>
        <source>To the first · last page</source>
        <translation>Naar de eerste · laatste pagina</translation>
    </message>
    <message>
        <source>Scroll a little</source>
        <translation>Een stukje schuiven</translation>
    </message>
    <message>
        <source>Larger · smaller</source>
        <translation>Groter · kleiner</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>In the timeline</source>
        <translation>In de tijdlijn</translation>
    </message>
    <message>
        <source>To the row before · behind this one in time</source>
        <translation>Naar de rij die eerder · later is</translation>
    </message>
    <message>
        <source>To the nearest row above · below</source>
        <translation>Naar de dichtstbijzijnde rij erboven · eronder</translation>
    </message>
    <message>
        <source>To the first · last row of the picture</source>
        <translation>Naar de eerste · laatste rij van de afbeelding</translation>
    </message>
    <message>
        <source>To the row in its table</source>
        <translation>Naar de rij in de tabel</translation>
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
    <message>
        <source>Find a key or what it does…</source>
        <translation>Zoek een toets of wat die doet…</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Zoek een toets of wat die doet</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found for this.</source>
        <translation>Hiervoor is geen toets gevonden.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>In “{sheet}” the cells {cells} say something by their colour alone ({count} cells). Who cannot see colours misses that, and so does this program. Write a word in them, even an x.</source>
        <translation>In “{sheet}” zeggen de cellen {cells} alleen met hun kleur iets ({count} cellen). Wie geen kleuren ziet, mist dat, en dit programma ook. Zet er een woord in, al is het maar een x.</translation>
    </message>
    <message>
        <source>In “{sheet}” the cells {cells} and others say something by their colour alone ({count} cells). Who cannot see colours misses that, and so does this program. Write a word in them, even an x.</source>
        <translation>In “{sheet}” zeggen de cellen {cells} en andere alleen met hun kleur iets ({count} cellen). Wie geen kleuren ziet, mist dat, en dit programma ook. Zet er een woord in, al is het maar een x.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>column without a name</source>
        <translation>kolom zonder naam</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorteer op</translation>
    </message>
    <message>
        <source>then by</source>
        <translation>daarna op</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolom {number}</translation>
    </message>
    <message>
        <source>Direction {number}</source>
        <translation>Richting {number}</translation>
    </message>
    <message>
        <source>Move column {number} up</source>
        <translation>Kolom {number} omhoog</translation>
    </message>
    <message>
        <source>Move column {number} down</source>
        <translation>Kolom {number} omlaag</translation>
    </message>
    <message>
        <source>Take column {number} out</source>
        <translation>Kolom {number} weghalen</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>The table “{table}” has no place for this. Add a column to it first.</source>
        <translation>In de tabel “{table}” is hier geen plaats voor. Voeg er eerst een kolom voor toe.</translation>
    </message>
    <message>
        <source>This stands in a heading in the sheet. Change it in Excel.</source>
        <translation>Dit staat in een kop in het werkblad. Pas het aan in Excel.</translation>
    </message>
    <message>
        <source>This stands in a merged cell that counts for several rows. Change it in the table “{table}”.</source>
        <translation>Dit staat in een samengevoegde cel die voor meer rijen geldt. Pas het aan in de tabel “{table}”.</translation>
    </message>
    <message>
        <source>This cell is merged over several columns of the calendar. Change that in Excel.</source>
        <translation>Deze cel is samengevoegd over meer kolommen van de kalender. Pas dat aan in Excel.</translation>
    </message>
    <message>
        <source>This row has nothing in the columns of “{table}” yet. Write it there in the table.</source>
        <translation>Deze rij heeft nog niets in de kolommen van “{table}”. Vul het daar in de tabel in.</translation>
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
    <name>Manual</name>
    <message>
        <source>The manual could not be opened. It stands in “{folder}”.</source>
        <translation>De handleiding kon niet worden geopend. Ze staat in “{folder}”.</translation>
    </message>
</context>
<context>
    <name>ManyRowsDialog</name>
    <message numerus="yes">
        <source>Fill in %n row(s)</source>
        <translation>
            <numerusform>In %n rij invullen</numerusform>
            <numerusform>In %n rijen invullen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Kolom:</translation>
    </message>
    <message>
        <source>Now:</source>
        <translation>Nu:</translation>
    </message>
    <message>
        <source>Becomes:</source>
        <translation>Wordt:</translation>
    </message>
    <message>
        <source>&amp;Fill in</source>
        <translation>&amp;Invullen</translation>
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
        <source>&amp;This is right</source>
        <translation>Dit &amp;klopt</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Kolommen van de tabel</translation>
    </message>
    <message>
        <source>You are asked once; your workbook is not changed by it.</source>
        <translation>Dit wordt één keer gevraagd; uw werkmap verandert er niet door.</translation>
    </message>
    <message>
        <source>Change what is not right.</source>
        <translation>Verander wat niet klopt.</translation>
    </message>
    <message numerus="yes">
        <source>Please check %n column(s): {letters}.</source>
        <translation>
            <numerusform>Controleer %n kolom: {letters}.</numerusform>
            <numerusform>Controleer %n kolommen: {letters}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;heads of the columns are values too: {heads}</source>
        <translation>De ko&amp;ppen van de kolommen zijn ook gegevens: {heads}</translation>
    </message>
    <message>
        <source>&amp;Read in two directions: {labels} by row, {heads} by column</source>
        <translation>&amp;Lees in twee richtingen: {labels} per rij, {heads} per kolom</translation>
    </message>
    <message>
        <source>Leave this out when the table is an ordinary list.</source>
        <translation>Zet dit uit als de tabel een gewone lijst is.</translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message>
        <source>(no head)</source>
        <translation>(geen kop)</translation>
    </message>
    <message>
        <source>(nothing yet)</source>
        <translation>(nog niets)</translation>
    </message>
    <message>
        <source>Column {letter} means this too, and counts.</source>
        <translation>Kolom {letter} betekent dit ook, en die telt.</translation>
    </message>
    <message>
        <source>(a column of your own)</source>
        <translation>(een eigen kolom)</translation>
    </message>
    <message>
        <source>What the column “{title}” means</source>
        <translation>Wat de kolom ‘{title}’ betekent</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Uw keuze</translation>
    </message>
    <message>
        <source>You confirmed this</source>
        <translation>U hebt dit bevestigd</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Waarschijnlijk</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>Graag controleren</translation>
    </message>
    <message>
        <source>For example: {samples}</source>
        <translation>Bijvoorbeeld: {samples}</translation>
    </message>
</context>
<context>
    <name>MeetingPrint</name>
    <message>
        <source>Plan for the meeting</source>
        <translation>Plan voor het overleg</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>The pages go to the printer…</source>
        <translation>De pagina's gaan naar de printer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Het afdrukken is gestopt.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <translation>De pagina's zijn naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The document is being made…</source>
        <translation>Het document wordt gemaakt…</translation>
    </message>
    <message>
        <source>Making the document was stopped.</source>
        <translation>Het maken van het document is gestopt.</translation>
    </message>
</context>
<context>
    <name>MomentsDialog</name>
    <message>
        <source>Moments from a rule</source>
        <translation>Momenten uit een regel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>&amp;Rule:</source>
        <translation>&amp;Regel:</translation>
    </message>
    <message>
        <source>&amp;Counted from:</source>
        <translation>&amp;Gerekend vanaf:</translation>
    </message>
    <message>
        <source>On &amp;working days: move what falls on a day off to the next one</source>
        <translation>Op &amp;werkdagen: wat op een vrije dag valt, gaat naar de eerstvolgende</translation>
    </message>
    <message>
        <source>The moments</source>
        <translation>De momenten</translation>
    </message>
    <message>
        <source>&amp;Add the moments</source>
        <translation>Momenten &amp;toevoegen</translation>
    </message>
    <message>
        <source>{day}: evaluation</source>
        <translation>{day}: evaluatie</translation>
    </message>
    <message>
        <source>{day}: measurement</source>
        <translation>{day}: meetmoment</translation>
    </message>
    <message>
        <source> (moved from {day})</source>
        <translation> (verschoven van {day})</translation>
    </message>
    <message>
        <source>Fill in the day from which is counted.</source>
        <translation>Vul de dag in waarvandaan wordt gerekend.</translation>
    </message>
    <message>
        <source>The rule is not understood. Write for example: elke 3 maanden + na een half jaar + na een jaar</source>
        <translation>De regel wordt niet begrepen. Schrijf bijvoorbeeld: elke 3 maanden + na een half jaar + na een jaar</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s):</source>
        <translation>
            <numerusform>%n moment:</numerusform>
            <numerusform>%n momenten:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>week {number}</translation>
    </message>
    <message>
        <source>wk</source>
        <translation>wk</translation>
    </message>
    <message>
        <source>Today: {day}</source>
        <translation>Vandaag: {day}</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Years and months</source>
        <translation>Jaren en maanden</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>New: {form}</source>
        <translation>Nieuw: {form}</translation>
    </message>
    <message>
        <source>The plan becomes an Excel workbook when you save it. What you leave empty you can fill in later.</source>
        <translation>Het plan wordt een Excel-werkmap als u het opslaat. Wat u leeg laat, kunt u later invullen.</translation>
    </message>
    <message>
        <source>&amp;Make the plan</source>
        <translation>Plan &amp;maken</translation>
    </message>
    <message>
        <source>for example: {example}</source>
        <translation>bijvoorbeeld: {example}</translation>
    </message>
    <message>
        <source>Also in this workbook</source>
        <translation>Ook in deze werkmap</translation>
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
    <name>NewTextDialog</name>
    <message>
        <source>Add a text</source>
        <translation>Tekst toevoegen</translation>
    </message>
    <message>
        <source>Title of the text</source>
        <translation>Titel van de tekst</translation>
    </message>
    <message>
        <source>Below which text</source>
        <translation>Onder welke tekst</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Onder:</translation>
    </message>
    <message>
        <source>The text gets a row of its own in the list of texts in your workbook.</source>
        <translation>De tekst krijgt een eigen rij in de lijst met teksten in uw werkmap.</translation>
    </message>
    <message>
        <source>&amp;Add the text</source>
        <translation>Tekst toe&amp;voegen</translation>
    </message>
</context>
<context>
    <name>NewestAssessment</name>
    <message>
        <source>Newest re-assessment ({day}): {value}</source>
        <translation>Nieuwste herijking ({day}): {value}</translation>
    </message>
    <message>
        <source>Newest re-assessment: {value}</source>
        <translation>Nieuwste herijking: {value}</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Note on {cell}</source>
        <translation>Notitie bij {cell}</translation>
    </message>
    <message>
        <source>This cell is empty.</source>
        <translation>Deze cel is leeg.</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notitie:</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Tekst van de notitie</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the note, Enter begins a new line.</source>
        <translation>Ctrl+Enter bewaart de notitie, Enter begint een nieuwe regel.</translation>
    </message>
    <message>
        <source>Written by {author}. That name stays with the note.</source>
        <translation>Geschreven door {author}. Die naam blijft bij de notitie staan.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Keep the note (Ctrl+Enter)</source>
        <translation>De notitie bewaren (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Delete the note</source>
        <translation>Notitie &amp;verwijderen</translation>
    </message>
</context>
<context>
    <name>NothingShown</name>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
    <message>
        <source>words: {words}</source>
        <translation>woorden: {words}</translation>
    </message>
    <message>
        <source>No row passes these filters.</source>
        <translation>Geen enkele rij voldoet aan deze filters.</translation>
    </message>
</context>
<context>
    <name>OverviewDialog</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>There is nothing to count yet. An overview comes with a register of initiatives that has a list of neighbourhoods, and with a calendar of activities.</source>
        <translation>Er is nog niets te tellen. Een overzicht komt er bij een register van initiatieven met een lijst van wijken, en bij een kalender met activiteiten.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Voorbeeld van de pagina's</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Pagina {page} van {count}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Open a plan first.</source>
        <translation>Open eerst een plan.</translation>
    </message>
    <message>
        <source>Turn to a table first.</source>
        <translation>Ga eerst naar een tabel.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Dit kan nu niet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Er is niets om ongedaan te maken.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Er is niets om opnieuw te doen.</translation>
    </message>
    <message>
        <source>Only a sheet that was added here can get another name.</source>
        <translation>Alleen een blad dat u hier toevoegde, kan een andere naam krijgen.</translation>
    </message>
    <message>
        <source>No filter is on.</source>
        <translation>Er staat geen filter aan.</translation>
    </message>
    <message>
        <source>No filter is on and nothing is sorted.</source>
        <translation>Er staat geen filter aan en er is niets gesorteerd.</translation>
    </message>
    <message>
        <source>Nothing is sorted.</source>
        <translation>Er is niets gesorteerd.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Turn to this sheet</source>
        <translation>Naar dit blad</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Type a part of a command or of the name of a sheet</source>
        <translation>Typ een deel van een opdracht of van de naam van een blad</translation>
    </message>
</context>
<context>
    <name>PaperGroup</name>
    <message>
        <source>PDF and print</source>
        <translation>Pdf en afdrukken</translation>
    </message>
    <message>
        <source>Of the headings (#{colour})</source>
        <translation>Van de koppen (#{colour})</translation>
    </message>
    <message>
        <source>Of the template (#{colour})</source>
        <translation>Van het sjabloon (#{colour})</translation>
    </message>
    <message>
        <source>Of the program (#{colour})</source>
        <translation>Van het programma (#{colour})</translation>
    </message>
    <message>
        <source>Source Sans, of the program</source>
        <translation>Source Sans, van het programma</translation>
    </message>
    <message>
        <source>“{name}” is not on this computer as letters that a PDF can take along.</source>
        <translation>“{name}” staat niet op deze computer als letters die een pdf kan meenemen.</translation>
    </message>
    <message>
        <source>The picture of the h&amp;eader above the title</source>
        <translation>De &amp;afbeelding uit de koptekst boven de titel</translation>
    </message>
    <message>
        <source>Colour of he&amp;adings:</source>
        <translation>Kl&amp;eur van koppen:</translation>
    </message>
    <message>
        <source>Lette&amp;rs:</source>
        <translation>Lettert&amp;ype:</translation>
    </message>
</context>
<context>
    <name>PartsTree</name>
    <message>
        <source>Texts, tables and columns</source>
        <translation>Teksten, tabellen en kolommen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The pages could not be made.</source>
        <translation>De pagina's konden niet worden gemaakt.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look whether it is on and connected, or save the pages as a PDF.</source>
        <translation>De printer nam de pagina's niet aan. Kijk of hij aanstaat en is aangesloten, of bewaar de pagina's als pdf.</translation>
    </message>
    <message>
        <source>The pages could not be made: {reason}</source>
        <translation>De pagina's konden niet worden gemaakt: {reason}</translation>
    </message>
    <message>
        <source>Making the pages was stopped.</source>
        <translation>Het maken van de pagina's is gestopt.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>What goes with it</source>
        <translation>Wat erbij past</translation>
    </message>
    <message>
        <source>Nothing goes with this.</source>
        <translation>Hier past niets bij.</translation>
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
    <message>
        <source>All rows</source>
        <translation>Alle rijen</translation>
    </message>
    <message>
        <source>{sheet}, cell {cell}</source>
        <translation>{sheet}, cel {cell}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, rij {row}</translation>
    </message>
</context>
<context>
    <name>PowerField</name>
    <message>
        <source>&amp;Look at the columns</source>
        <translation>Kolommen &amp;bekijken</translation>
    </message>
    <message>
        <source>{stakeholder}: {advice}</source>
        <translation>{stakeholder}: {advice}</translation>
    </message>
    <message>
        <source>The picture needs a table with three columns: who it is (Organisatie or Stakeholder), Belang and Invloed.</source>
        <translation>Voor een krachtenveld is een tabel nodig met drie kolommen: wie het is (Organisatie of Stakeholder), Belang en Invloed.</translation>
    </message>
    <message>
        <source>{needed} In “{table}” not all of them were recognised.</source>
        <translation>{needed} In ‘{table}’ zijn ze niet alle drie herkend.</translation>
    </message>
</context>
<context>
    <name>PowerFieldOffer</name>
    <message>
        <source>Power and interest</source>
        <translation>Krachtenveld</translation>
    </message>
    <message>
        <source>Show the stakeholders of this table in a picture</source>
        <translation>De stakeholders van deze tabel in een afbeelding tonen</translation>
    </message>
</context>
<context>
    <name>PowerFieldPage</name>
    <message>
        <source>Drag a stakeholder to another place, or choose one with Tab or the arrows and move it with Ctrl and an arrow. Ctrl+Enter goes to its row.</source>
        <translation>Sleep een stakeholder naar een andere plaats, of kies er een met Tab of de pijlen en verplaats die met Ctrl en een pijl. Ctrl+Enter gaat naar de rij.</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Welke tabel</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>T&amp;oon</translation>
    </message>
    <message>
        <source>Cop&amp;y the picture</source>
        <translation>&amp;Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy the picture, to paste it in Word, PowerPoint or an e-mail</source>
        <translation>De afbeelding kopiëren, om te plakken in Word, PowerPoint of een e-mail</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle groepen</translation>
    </message>
    <message>
        <source>There is no table with columns for a name, Belang and Invloed any more.</source>
        <translation>Er is geen tabel meer met kolommen voor een naam, belang en invloed.</translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholder(s)</source>
        <translation>
            <numerusform>%n stakeholder</numerusform>
            <numerusform>%n stakeholders</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in this table yet.

Fill in a row with a name, Belang and Invloed; it is shown here at once.</source>
        <translation>Er staat nog niemand in deze tabel.

Vul een rij in met een naam, belang en invloed; die ziet u hier meteen.</translation>
    </message>
    <message>
        <source>Nobody has a place yet. Beside this stands why.</source>
        <translation>Nog niemand heeft een plaats. Hiernaast staat waarom.</translation>
    </message>
    <message>
        <source>A formula fills these cells, or they are protected in the workbook.</source>
        <translation>Een formule vult deze cellen, of ze zijn beveiligd in de werkmap.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>De afbeelding staat op het klembord.</translation>
    </message>
    <message>
        <source>How they &amp;moved</source>
        <translation>&amp;Verschuivingen</translation>
    </message>
    <message>
        <source>Arrows from older assessments to newer ones, from the table of re-assessments</source>
        <translation>Pijlen van oudere naar nieuwere beoordelingen, uit de tabel met herijkingen</translation>
    </message>
</context>
<context>
    <name>PowerFieldView</name>
    <message>
        <source>Moving {stakeholder}. Arrows move it, Enter puts it down, Escape gives up.</source>
        <translation>U verplaatst {stakeholder}. De pijlen verplaatsen, Enter zet neer, Escape stopt.</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Niet verplaatst</translation>
    </message>
    <message>
        <source>Power and interest</source>
        <translation>Krachtenveld</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>What it will look like</source>
        <translation>Zo komt het eruit te zien</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Zo breed als het venster</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>van {count}</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print for the meeting</source>
        <translation>Afdrukken voor overleg</translation>
    </message>
    <message>
        <source>As each table needs</source>
        <translation>Zoals elke tabel nodig heeft</translation>
    </message>
    <message>
        <source>Everything upright</source>
        <translation>Alles staand</translation>
    </message>
    <message>
        <source>Everything sideways</source>
        <translation>Alles liggend</translation>
    </message>
    <message>
        <source>Pape&amp;r:</source>
        <translation>Papie&amp;r:</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <translation>Ric&amp;hting:</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Afdr&amp;ukken…</translation>
    </message>
    <message>
        <source>&amp;Word document…</source>
        <translation>&amp;Word-document…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als pdf b&amp;ewaren…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>De pagina's worden gemaakt…</translation>
    </message>
    <message>
        <source>The preview has {count} pages.</source>
        <translation>Het voorbeeld heeft {count} pagina's.</translation>
    </message>
</context>
<context>
    <name>ProposalsModel</name>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
</context>
<context>
    <name>PublicDialog</name>
    <message>
        <source>Public version</source>
        <translation>Openbare versie</translation>
    </message>
    <message>
        <source>Kinds of what was found</source>
        <translation>Soorten gegevens</translation>
    </message>
    <message>
        <source>Tick what may not be made public. Not every name can be recognised: read the result too.</source>
        <translation>Vink aan wat niet openbaar mag worden. Niet elke naam is te herkennen: lees het resultaat ook zelf.</translation>
    </message>
    <message>
        <source>No names or addresses were recognised in the plan. Not every name can be: read the result too.</source>
        <translation>Er zijn geen namen of adressen herkend in het plan. Niet elke naam is te herkennen: lees het resultaat ook zelf.</translation>
    </message>
    <message>
        <source>What was found; tick with the space bar</source>
        <translation>Wat is gevonden; aanvinken met de spatiebalk</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alles aanvinken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Niets aanvinken</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>Naar de &amp;cel</translation>
    </message>
    <message>
        <source>Plac&amp;e:</source>
        <translation>P&amp;laats:</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Eerst</translation>
    </message>
    <message>
        <source>A&amp;fter</source>
        <translation>&amp;Daarna</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Re&amp;place by</source>
        <translation>Ve&amp;rvangen door</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Laten s&amp;taan</translation>
    </message>
    <message>
        <source>Function in the place of the name</source>
        <translation>Functie in plaats van de naam</translation>
    </message>
    <message>
        <source>&amp;Make the public version…</source>
        <translation>Openbare versie &amp;maken…</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n found</source>
        <translation>
            <numerusform>{kind}: %n gevonden</numerusform>
            <numerusform>{kind}: %n gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: none</source>
        <translation>{kind}: geen</translation>
    </message>
</context>
<context>
    <name>PublicResult</name>
    <message>
        <source>The public version is ready</source>
        <translation>De openbare versie is klaar</translation>
    </message>
    <message>
        <source>Nothing of what had to go was found in the files that were made.</source>
        <translation>In de gemaakte bestanden is niets gevonden van wat weg moest.</translation>
    </message>
    <message>
        <source>Report of what was taken out</source>
        <translation>Verantwoording van wat is weggehaald</translation>
    </message>
    <message>
        <source>&amp;Save the report…</source>
        <translation>Verantwoording &amp;opslaan…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>The report is in “{name}”.</source>
        <translation>De verantwoording staat in “{name}”.</translation>
    </message>
</context>
<context>
    <name>PublicTarget</name>
    <message>
        <source>Make the public version</source>
        <translation>Openbare versie maken</translation>
    </message>
    <message>
        <source>Which files?</source>
        <translation>Welke bestanden?</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Waarheen?</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>The workbook itself stays as it is.</source>
        <translation>De werkmap zelf blijft zoals die is.</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>&amp;Maken</translation>
    </message>
</context>
<context>
    <name>PublicVersion</name>
    <message>
        <source>The public version was not written, because something that had to go was still found in it:

{found}

Look at what you put in its place, or remove it by hand.</source>
        <translation>De openbare versie is niet opgeslagen, want er staat nog iets in dat weg moest:

{found}

Kijk wat u ervoor in de plaats hebt gezet, of haal het zelf weg.</translation>
    </message>
    <message>
        <source>{kind}: “{text}”, in part {part}</source>
        <translation>{kind}: “{text}”, in onderdeel {part}</translation>
    </message>
    <message>
        <source>“{name}” is the workbook itself. Choose another name for the public version.</source>
        <translation>“{name}” is de werkmap zelf. Kies een andere naam voor de openbare versie.</translation>
    </message>
    <message>
        <source>Looking for what may not be made public…</source>
        <translation>Er wordt gezocht naar wat niet openbaar mag…</translation>
    </message>
    <message>
        <source>The public version is being made and searched…</source>
        <translation>De openbare versie wordt gemaakt en doorzocht…</translation>
    </message>
    <message>
        <source>Making the public version was stopped.</source>
        <translation>Het maken van de openbare versie is gestopt.</translation>
    </message>
    <message>
        <source>{name} report</source>
        <translation>{name} verantwoording</translation>
    </message>
    <message>
        <source>The public version is in “{name}”.</source>
        <translation>De openbare versie staat in “{name}”.</translation>
    </message>
    <message>
        <source>Hidden sheet</source>
        <translation>Verborgen blad</translation>
    </message>
    <message>
        <source>Sheet without a table</source>
        <translation>Blad zonder tabel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Last saved by</source>
        <translation>Laatst opgeslagen door</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Status of the file</source>
        <translation>Status van het bestand</translation>
    </message>
    <message>
        <source>Base of links</source>
        <translation>Basis van koppelingen</translation>
    </message>
    <message>
        <source>Own property</source>
        <translation>Eigen eigenschap</translation>
    </message>
    <message>
        <source>&amp;Word document</source>
        <translation>&amp;Word-document</translation>
    </message>
    <message>
        <source>&amp;Excel workbook</source>
        <translation>&amp;Excel-werkmap</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Bijgehouden wijzigingen</translation>
    </message>
    <message>
        <source>People who made remarks</source>
        <translation>Personen die opmerkingen maakten</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macro's</translation>
    </message>
    <message>
        <source>Links to other workbooks</source>
        <translation>Koppelingen met andere werkmappen</translation>
    </message>
    <message>
        <source>Connections to data</source>
        <translation>Koppelingen met gegevens</translation>
    </message>
    <message>
        <source>Stored data of pivot tables</source>
        <translation>Bewaarde gegevens van draaitabellen</translation>
    </message>
    <message>
        <source>Settings of a printer</source>
        <translation>Instellingen van een printer</translation>
    </message>
    <message>
        <source>Data of other programs</source>
        <translation>Gegevens van andere programma's</translation>
    </message>
    <message>
        <source>Pictures and charts</source>
        <translation>Afbeeldingen en grafieken</translation>
    </message>
    <message>
        <source>Embedded files</source>
        <translation>Ingesloten bestanden</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Voorbeeldplaatje van het bestand</translation>
    </message>
    <message>
        <source>Label of sensitivity</source>
        <translation>Gevoeligheidslabel</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>Digitale handtekening</translation>
    </message>
    <message>
        <source>Name of cells</source>
        <translation>Naam van cellen</translation>
    </message>
    <message>
        <source>Folder in which the file was saved</source>
        <translation>Map waarin het bestand is opgeslagen</translation>
    </message>
    <message>
        <source>Header or footer</source>
        <translation>Kop- of voettekst</translation>
    </message>
    <message>
        <source>Hyperlink</source>
        <translation>Koppeling</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen van personen</translation>
    </message>
    <message>
        <source>E-mail addresses</source>
        <translation>E-mailadressen</translation>
    </message>
    <message>
        <source>Telephone numbers</source>
        <translation>Telefoonnummers</translation>
    </message>
    <message>
        <source>Network paths</source>
        <translation>Netwerkpaden</translation>
    </message>
    <message>
        <source>Internal and personal web addresses</source>
        <translation>Interne en persoonlijke webadressen</translation>
    </message>
    <message>
        <source>Internal and hidden columns</source>
        <translation>Interne en verborgen kolommen</translation>
    </message>
    <message>
        <source>Hidden rows</source>
        <translation>Verborgen rijen</translation>
    </message>
    <message>
        <source>Remarks on cells</source>
        <translation>Opmerkingen bij cellen</translation>
    </message>
    <message>
        <source>Sheets that are not in the plan</source>
        <translation>Bladen die niet in het plan staan</translation>
    </message>
    <message>
        <source>Properties of the file</source>
        <translation>Eigenschappen van het bestand</translation>
    </message>
    <message>
        <source>Traces in the file</source>
        <translation>Sporen in het bestand</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>Titel van het plan</translation>
    </message>
    <message>
        <source>Beside “{name}”</source>
        <translation>Bij “{name}”</translation>
    </message>
    <message>
        <source>Text “{name}”</source>
        <translation>Tekst “{name}”</translation>
    </message>
    <message>
        <source>Name of the table “{name}”</source>
        <translation>Naam van de tabel “{name}”</translation>
    </message>
    <message>
        <source>{name}, head “{column}”</source>
        <translation>{name}, kop “{column}”</translation>
    </message>
    <message>
        <source>{name}, row {row}, {column}</source>
        <translation>{name}, rij {row}, {column}</translation>
    </message>
    <message>
        <source>{name}, {column}</source>
        <translation>{name}, {column}</translation>
    </message>
    <message>
        <source>In the file: {note}</source>
        <translation>In het bestand: {note}</translation>
    </message>
    <message>
        <source>&amp;PDF document</source>
        <translation>&amp;Pdf-document</translation>
    </message>
    <message>
        <source>Row {done} of {rows}</source>
        <translation>Rij {done} van {rows}</translation>
    </message>
    <message>
        <source>The public version was not written, because a part of it cannot be searched. Make it without the PDF, or set another logo for the PDF.</source>
        <translation>De openbare versie is niet gemaakt, omdat een deel ervan niet doorzocht kan worden. Maak de openbare versie zonder pdf, of kies een ander logo voor de pdf.</translation>
    </message>
    <message>
        <source>Internal tables</source>
        <translation>Interne tabellen</translation>
    </message>
</context>
<context>
    <name>PutAside</name>
    <message>
        <source>Report no more</source>
        <translation>Niet meer melden</translation>
    </message>
    <message>
        <source>N&amp;ote (may stay empty):</source>
        <translation>&amp;Opmerking (mag leeg blijven):</translation>
    </message>
    <message>
        <source>&amp;Report no more</source>
        <translation>&amp;Niet meer melden</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Questions</name>
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
    <message>
        <source>Open a plan</source>
        <translation>Een plan openen</translation>
    </message>
    <message>
        <source>All plans ({endings})</source>
        <translation>Alle plannen ({endings})</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx *.xlsm)</source>
        <translation>Excel-werkmappen (*.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>Word documents (*.docx *.docm *.dotx)</source>
        <translation>Word-documenten (*.docx *.docm *.dotx)</translation>
    </message>
    <message>
        <source>Other spreadsheets (*.xls *.xlsb *.ods)</source>
        <translation>Andere spreadsheets (*.xls *.xlsb *.ods)</translation>
    </message>
    <message>
        <source>Text and web pages (*.csv *.tsv *.txt *.htm *.html)</source>
        <translation>Tekst en webpagina's (*.csv *.tsv *.txt *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Weergave bewaren</translation>
    </message>
    <message>
        <source>Name of the view; a name that is in use is replaced:</source>
        <translation>Naam van de weergave; een naam die al bestaat, wordt vervangen:</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Naam van de weergave:</translation>
    </message>
    <message>
        <source>Sort in the file</source>
        <translation>Sorteren in het bestand</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Sorteren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda's (*.ics)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Choose the template of the house style</source>
        <translation>Kies het sjabloon van de huisstijl</translation>
    </message>
    <message>
        <source>Word templates and documents (*.dotx *.docx *.dotm *.docm)</source>
        <translation>Word-sjablonen en -documenten (*.dotx *.docx *.dotm *.docm)</translation>
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
    <message>
        <source>{work}: what it was made in is not kept any more. It was not deleted but moved to “{folder}”.</source>
        <translation>{work}: het plan waarin dit is gedaan, is niet meer bewaard. Het werk is niet verwijderd, maar verplaatst naar “{folder}”.</translation>
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
    <message>
        <source>The head “{title}” stands in merged cells. Change it in Excel.</source>
        <translation>De kop “{title}” staat in samengevoegde cellen. Pas hem aan in Excel.</translation>
    </message>
    <message>
        <source>“{text}” is not one of the columns of “{table}”: {heads}. Choose one of these, or add a column to the table first.</source>
        <translation>“{text}” is geen kolom van “{table}”: {heads}. Kies een van deze, of voeg eerst een kolom toe aan de tabel.</translation>
    </message>
    <message>
        <source>“{text}” does not lie in one column of the calendar “{table}”: {heads}. Choose one of these, or change it in the table.</source>
        <translation>“{text}” valt niet in één kolom van de kalender “{table}”: {heads}. Kies een van deze, of pas het aan in de tabel.</translation>
    </message>
    <message>
        <source>There is no row “{text}” in the table “{table}”. Add that row to the table first.</source>
        <translation>In de tabel “{table}” is geen rij “{text}”. Voeg die rij eerst toe aan de tabel.</translation>
    </message>
    <message>
        <source>There are several rows “{text}” in the table “{table}”. Make the change in the table itself.</source>
        <translation>In de tabel “{table}” zijn meer rijen “{text}”. Pas het aan in de tabel zelf.</translation>
    </message>
    <message>
        <source>Where “{row}” and “{column}” meet in the table “{table}” something stands already: “{text}”. Change it there.</source>
        <translation>Waar “{row}” en “{column}” elkaar kruisen in de tabel “{table}”, staat al iets: “{text}”. Pas het daar aan.</translation>
    </message>
    <message>
        <source>A cell of the table “{table}” that would change is locked or merged. Make the change in Excel.</source>
        <translation>Een cel van de tabel “{table}” die zou veranderen, is vergrendeld of samengevoegd. Doe dit in Excel.</translation>
    </message>
    <message>
        <source>For the table “{table}” it has to be filled in which row and which column this belongs to.</source>
        <translation>Voor de tabel “{table}” moet u invullen bij welke rij en welke kolom dit hoort.</translation>
    </message>
    <message>
        <source>The table “{table}” has no place for “{text}”. Add a column to it first, or leave this empty.</source>
        <translation>In de tabel “{table}” is geen plaats voor “{text}”. Voeg er eerst een kolom voor toe, of laat dit leeg.</translation>
    </message>
    <message>
        <source>In the row “{row}” of the table “{table}” stands “{known}”, not “{text}”. Change that row first.</source>
        <translation>In de rij “{row}” van de tabel “{table}” staat “{known}”, niet “{text}”. Pas eerst die rij aan.</translation>
    </message>
    <message>
        <source>On cell {cell} of the workbook there is a conversation of colleagues, so no note can be written there. Delete the note here first.</source>
        <translation>Bij cel {cell} van de werkmap staat een gesprek van collega's, dus daar kan geen notitie bij. Verwijder eerst de notitie hier.</translation>
    </message>
    <message>
        <source>notes cannot be changed</source>
        <translation>kunnen notities niet worden gewijzigd</translation>
    </message>
    <message>
        <source>On the sheet “{sheet}” cells are merged around row {row}, so no text can come in there. Add it in Excel.</source>
        <translation>Op het blad ‘{sheet}’ zijn cellen rond rij {row} samengevoegd. Daarom kan daar geen tekst bij komen. Voeg de tekst toe in Excel.</translation>
    </message>
    <message>
        <source>Beside the text, in cell {cell}, something else stands that would go too. Remove the text in Excel.</source>
        <translation>Naast de tekst, in cel {cell}, staat iets anders dat ook zou verdwijnen. Verwijder de tekst in Excel.</translation>
    </message>
    <message>
        <source>This text goes on in the row below, which has no title of its own. Remove it in Excel.</source>
        <translation>Deze tekst gaat verder in de rij eronder, die geen eigen titel heeft. Verwijder de tekst in Excel.</translation>
    </message>
    <message>
        <source>A section needs a title.</source>
        <translation>Een sectie heeft een titel nodig.</translation>
    </message>
    <message>
        <source>The last text of a sheet cannot be removed.</source>
        <translation>De laatste tekst van een blad kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>“{title}” does not stand in a list with the heads Onderdeel and Tekst, so that texts cannot be added or removed there. Do this in Excel.</source>
        <translation>‘{title}’ staat niet in een lijst met de koppen Onderdeel en Tekst. Daarom kunt u daar geen teksten toevoegen of verwijderen. Doe dit in Excel.</translation>
    </message>
    <message>
        <source>On this cell there is a conversation of colleagues. You can read it here; to answer or change it, open the workbook in Excel.</source>
        <translation>Bij deze cel staat een gesprek van collega's. U kunt het hier lezen; om te antwoorden of iets te wijzigen opent u de werkmap in Excel.</translation>
    </message>
    <message>
        <source>In these rows there is a conversation of colleagues, which would be lost in another table. Move the rows in Excel, or copy them.</source>
        <translation>Bij deze rijen staat een gesprek van collega's, dat in een andere tabel verloren zou gaan. Verplaats de rijen in Excel, of kopieer ze.</translation>
    </message>
    <message>
        <source>This cell is part of merged cells. Write the note on the first of them.</source>
        <translation>Deze cel is deel van samengevoegde cellen. Schrijf de notitie bij de eerste daarvan.</translation>
    </message>
</context>
<context>
    <name>Replace</name>
    <message>
        <source>This table: {name}</source>
        <translation>Deze tabel: {name}</translation>
    </message>
    <message>
        <source>All sheets and texts</source>
        <translation>Alle bladen en teksten</translation>
    </message>
    <message>
        <source>The selected cells</source>
        <translation>De geselecteerde cellen</translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Rij {row}, {column}</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken naar</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Vervangen &amp;door</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Whole ce&amp;ll</source>
        <translation>Hele ce&amp;l</translation>
    </message>
    <message>
        <source>&amp;Capitals count</source>
        <translation>&amp;Hoofdletters tellen</translation>
    </message>
    <message>
        <source>Ignore &amp;accents</source>
        <translation>&amp;Accenten negeren</translation>
    </message>
    <message>
        <source>Also where it is &amp;hidden</source>
        <translation>&amp;Ook in wat verborgen is</translation>
    </message>
    <message>
        <source>In rows that a filter hides and in columns that are hidden, too</source>
        <translation>Ook in rijen die een filter verbergt en in verborgen kolommen</translation>
    </message>
    <message>
        <source>Hits; tick with the space bar</source>
        <translation>Hits; vink aan met de spatiebalk</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>Alles aan&amp;vinken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Niets aanvinken</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>&amp;Ga naar de cel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vóór</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Replace this &amp;one</source>
        <translation>D&amp;eze vervangen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ve&amp;rvangen</translation>
    </message>
    <message>
        <source>Type what is to be found.</source>
        <translation>Typ wat u zoekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n hit.</numerusform>
            <numerusform>%n hits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Niet gevonden.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) cannot be replaced; the list says why.</source>
        <translation>
            <numerusform>%n hit kan niet worden vervangen; in de lijst staat waarom.</numerusform>
            <numerusform>%n hits kunnen niet worden vervangen; in de lijst staat waarom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more hit(s) in hidden rows or columns.</source>
        <translation>
            <numerusform>Nog %n hit in verborgen rijen of kolommen.</numerusform>
            <numerusform>Nog %n hits in verborgen rijen of kolommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n time(s)</source>
        <translation>
            <numerusform>%n keer ve&amp;rvangen</numerusform>
            <numerusform>%n keer ve&amp;rvangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s). You can undo this with Ctrl+Z after closing.</source>
        <translation>
            <numerusform>%n keer vervangen. Na het sluiten kunt u dit met Ctrl+Z ongedaan maken.</numerusform>
            <numerusform>%n keer vervangen. Na het sluiten kunt u dit met Ctrl+Z ongedaan maken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Replacements</name>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Stays as it is: {reason}</source>
        <translation>Blijft zoals het is: {reason}</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>A formula fills this cell.</source>
        <translation>Een formule vult deze cel.</translation>
    </message>
    <message>
        <source>This cell is protected in the workbook.</source>
        <translation>Deze cel is beveiligd in de werkmap.</translation>
    </message>
    <message>
        <source>Parts of this text have their own formatting, such as bold or a colour, which would be lost. Change it in Excel, or type it anew.</source>
        <translation>Delen van deze tekst hebben een eigen opmaak, zoals vet of een kleur. Die zou verloren gaan. Pas de tekst aan in Excel of typ hem opnieuw.</translation>
    </message>
    <message>
        <source>No longer a number or date, but a text.</source>
        <translation>Wordt tekst in plaats van een getal of datum.</translation>
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
    <message>
        <source>Until when (end)</source>
        <translation>Tot wanneer (einde)</translation>
    </message>
    <message>
        <source>The names of the rows stand here.</source>
        <translation>Hier staan de namen van de rijen.</translation>
    </message>
    <message>
        <source>A column of a cross or calendar.</source>
        <translation>Een kolom van een kruistabel of kalender.</translation>
    </message>
    <message>
        <source>The header usually means this.</source>
        <translation>Zo’n kop betekent meestal dit.</translation>
    </message>
    <message>
        <source>The header names several things; this is the first of them.</source>
        <translation>De kop noemt meer dingen; dit is het eerste.</translation>
    </message>
    <message>
        <source>The text in brackets says so.</source>
        <translation>Dat zegt de tekst tussen haakjes.</translation>
    </message>
    <message>
        <source>The header is itself a month, week or day.</source>
        <translation>De kop is zelf een maand, week of dag.</translation>
    </message>
    <message>
        <source>The columns for start and end belong together.</source>
        <translation>De kolommen voor begin en einde horen bij elkaar.</translation>
    </message>
    <message>
        <source>The header looks like a short form of “{known}”.</source>
        <translation>De kop lijkt een afkorting van ‘{known}’.</translation>
    </message>
    <message>
        <source>“{known}” is a part of the word.</source>
        <translation>‘{known}’ is een deel van het woord.</translation>
    </message>
    <message>
        <source>The header says “{known}” in more words.</source>
        <translation>De kop zegt ‘{known}’ in meer woorden.</translation>
    </message>
    <message>
        <source>The header does not say so, but what stands in the column looks like it.</source>
        <translation>De kop zegt het niet, maar wat in de kolom staat lijkt erop.</translation>
    </message>
    <message>
        <source>What stands in the column looks like “{role}”, and the header does not.</source>
        <translation>Wat in de kolom staat lijkt op ‘{role}’, en de kop niet.</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Sample of a page in this layout</source>
        <translation>Voorbeeld van een pagina in deze opmaak</translation>
    </message>
    <message>
        <source>Headings in {heading}, text in {text}.</source>
        <translation>Koppen in {heading}, tekst in {text}.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Zoeken in de lijst</translation>
    </message>
</context>
<context>
    <name>SelectionStatistics</name>
    <message>
        <source>What is counted in the selected cells</source>
        <translation>Wat er in de geselecteerde cellen is geteld</translation>
    </message>
    <message>
        <source>Average: {number}</source>
        <translation>Gemiddelde: {number}</translation>
    </message>
    <message>
        <source>Count: {number}</source>
        <translation>Aantal: {number}</translation>
    </message>
    <message>
        <source>Numbers: {number}</source>
        <translation>Getallen: {number}</translation>
    </message>
    <message>
        <source>Different: {number}</source>
        <translation>Verschillend: {number}</translation>
    </message>
    <message>
        <source>Empty: {number}</source>
        <translation>Leeg: {number}</translation>
    </message>
    <message>
        <source>Sum: {number}</source>
        <translation>Som: {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} t/m {last}</translation>
    </message>
</context>
<context>
    <name>SortDialog</name>
    <message>
        <source>Sort</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>The rows are shown in this order; the file keeps its own. Rows that are equal in the first column are ordered by the next one. Ctrl+Up and Ctrl+Down move a column.</source>
        <translation>De rijen ziet u in deze volgorde; het bestand houdt zijn eigen volgorde. Rijen die in de eerste kolom gelijk zijn, staan op volgorde van de volgende. Met Ctrl+Omhoog en Ctrl+Omlaag verplaatst u een kolom.</translation>
    </message>
    <message>
        <source>&amp;Add a column</source>
        <translation>Kolom &amp;toevoegen</translation>
    </message>
</context>
<context>
    <name>SpellingDialog</name>
    <message>
        <source>Check the spelling</source>
        <translation>Spelling controleren</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>&amp;Wordt</translation>
    </message>
    <message>
        <source>S&amp;uggestions</source>
        <translation>S&amp;uggesties</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Vervangen</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Over&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Ignore everywhere in this plan</source>
        <translation>&amp;Overal negeren in dit plan</translation>
    </message>
    <message>
        <source>&amp;Add to the word list</source>
        <translation>&amp;Toevoegen aan woordenlijst</translation>
    </message>
    <message>
        <source>&amp;Go to the text</source>
        <translation>&amp;Ga naar de tekst</translation>
    </message>
    <message>
        <source>Looking for the next word…</source>
        <translation>Volgend woord zoeken…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>{word} in {place}</source>
        <translation>{word} in {place}</translation>
    </message>
    <message>
        <source>There are no suggestions for this word.</source>
        <translation>Er zijn geen suggesties voor dit woord.</translation>
    </message>
    <message>
        <source>The dictionary cannot be read. Install the program again to check the spelling.</source>
        <translation>De woordenlijst kan niet worden gelezen. Installeer het programma opnieuw om de spelling te controleren.</translation>
    </message>
    <message>
        <source>Everything was looked through.</source>
        <translation>Alle teksten zijn bekeken.</translation>
    </message>
    <message numerus="yes">
        <source>You replaced %n word(s). You can undo this with Ctrl+Z after closing.</source>
        <translation>
            <numerusform>U hebt %n woord vervangen. Na het sluiten kunt u dat ongedaan maken met Ctrl+Z.</numerusform>
            <numerusform>U hebt %n woorden vervangen. Na het sluiten kunt u dat ongedaan maken met Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {row}, {column}</source>
        <translation>Rij {row}, {column}</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Suggesties zoeken…</translation>
    </message>
    <message>
        <source>&amp;Add to the word list</source>
        <translation>&amp;Toevoegen aan woordenlijst</translation>
    </message>
    <message>
        <source>&amp;Ignore everywhere in this plan</source>
        <translation>&amp;Overal negeren in dit plan</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Geen suggesties</translation>
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
    <message>
        <source>Open a plan</source>
        <translation>Een plan openen</translation>
    </message>
    <message>
        <source>Choose the Excel or Word file with your communication matrix, or drag it onto this window.</source>
        <translation>Kies het Excel- of Word-bestand met uw communicatiematrix, of sleep het naar dit venster.</translation>
    </message>
    <message>
        <source>Begin with a copied table</source>
        <translation>Beginnen met een gekopieerde tabel</translation>
    </message>
    <message>
        <source>Copy a table in Word, Outlook or a web page; it becomes a plan of your own.</source>
        <translation>Kopieer een tabel in Word, Outlook of een webpagina; dat wordt een eigen plan.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nieuw plan</translation>
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
    <message>
        <source>fill in the responsible</source>
        <translation>verantwoordelijke invullen</translation>
    </message>
    <message>
        <source>clean up: {offer} ({count} row)</source>
        <translation>opschonen: {offer} ({count} rij)</translation>
    </message>
    <message>
        <source>clean up: {offer} ({count} rows)</source>
        <translation>opschonen: {offer} ({count} rijen)</translation>
    </message>
    <message>
        <source>clean up: {offer} ({count} cell)</source>
        <translation>opschonen: {offer} ({count} cel)</translation>
    </message>
    <message>
        <source>clean up: {offer} ({count} cells)</source>
        <translation>opschonen: {offer} ({count} cellen)</translation>
    </message>
    <message>
        <source>move text</source>
        <translation>tekst verplaatsen</translation>
    </message>
    <message>
        <source>add row</source>
        <translation>rij toevoegen</translation>
    </message>
    <message>
        <source>sort rows</source>
        <translation>rijen sorteren</translation>
    </message>
    <message>
        <source>clear {column} of {count} rows</source>
        <translation>{column} van {count} rijen leegmaken</translation>
    </message>
    <message>
        <source>{column} of {count} rows to {text}</source>
        <translation>{column} van {count} rijen op {text}</translation>
    </message>
    <message>
        <source>copy rows to {table}</source>
        <translation>rijen kopiëren naar {table}</translation>
    </message>
    <message>
        <source>move rows to {table}</source>
        <translation>rijen verplaatsen naar {table}</translation>
    </message>
    <message>
        <source>replace: {count} time</source>
        <translation>vervangen: {count} keer</translation>
    </message>
    <message>
        <source>replace: {count} times</source>
        <translation>vervangen: {count} keer</translation>
    </message>
    <message>
        <source>let the times run on</source>
        <translation>tijden laten doorlopen</translation>
    </message>
    <message>
        <source>add moments</source>
        <translation>momenten toevoegen</translation>
    </message>
    <message>
        <source>{flow}</source>
        <translation>{flow}</translation>
    </message>
    <message>
        <source>add {part}</source>
        <translation>{part} toevoegen</translation>
    </message>
    <message>
        <source>delete notes</source>
        <translation>notities verwijderen</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>notitie verwijderen</translation>
    </message>
    <message>
        <source>change note</source>
        <translation>notitie wijzigen</translation>
    </message>
    <message>
        <source>add note</source>
        <translation>notitie toevoegen</translation>
    </message>
    <message>
        <source>add section</source>
        <translation>sectie toevoegen</translation>
    </message>
    <message>
        <source>remove section</source>
        <translation>sectie verwijderen</translation>
    </message>
    <message>
        <source>move in the power and interest picture</source>
        <translation>verplaatsen in het krachtenveld</translation>
    </message>
    <message>
        <source>add news</source>
        <translation>nieuws erbij zetten</translation>
    </message>
    <message>
        <source>take over re-assessments</source>
        <translation>herijkingen overnemen</translation>
    </message>
</context>
<context>
    <name>TableGuidance</name>
    <message>
        <source>Hide the guidance</source>
        <translation>Uitleg verbergen</translation>
    </message>
    <message>
        <source>For example: {example}</source>
        <translation>Bijvoorbeeld: {example}</translation>
    </message>
    <message>
        <source>Type in the first row, or paste what you copied in Excel.</source>
        <translation>Typ in de eerste rij, of plak wat u in Excel kopieerde.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
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
        <source>Add the first row</source>
        <translation>De eerste rij toevoegen</translation>
    </message>
    <message>
        <source>This table has no rows yet.

Add the first one, or paste with Ctrl+V what you copied in Excel, Word or an e-mail.</source>
        <translation>Deze tabel heeft nog geen rijen.

Voeg de eerste toe, of plak met Ctrl+V wat u kopieerde in Excel, Word of een e-mail.</translation>
    </message>
</context>
<context>
    <name>TextCommands</name>
    <message>
        <source>This workbook has no list of texts yet. Choose Plan &gt; Add a part to bring in a form that has one.</source>
        <translation>Deze werkmap heeft nog geen lijst met teksten. Kies Plan &gt; Onderdeel toevoegen voor een onderdeel dat er een heeft.</translation>
    </message>
    <message>
        <source>The plan has no texts.</source>
        <translation>Het plan heeft geen teksten.</translation>
    </message>
    <message>
        <source>First go to the text that has to go.</source>
        <translation>Ga eerst naar de tekst die weg moet.</translation>
    </message>
    <message>
        <source>“{text}” was removed. Undo brings it back.</source>
        <translation>‘{text}’ is verwijderd. Met Ongedaan maken komt de tekst terug.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Texts of the plan</source>
        <translation>Teksten van het plan</translation>
    </message>
    <message>
        <source>Lists and emphasis</source>
        <translation>Opsommingen en nadruk</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lijst met opsommingstekens</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>Show the guidance beside the texts</source>
        <translation>Uitleg naast de teksten tonen</translation>
    </message>
    <message>
        <source>Other texts in the workbook</source>
        <translation>Andere teksten in de werkmap</translation>
    </message>
    <message>
        <source>Add a &amp;text…</source>
        <translation>&amp;Tekst toevoegen…</translation>
    </message>
    <message>
        <source>This workbook has no text sections such as Aanleiding or Kernboodschap beside its tables. Choose Plan &gt; Add a part to bring in a form that has them. Or type a heading in Excel in a cell above the table and its text in the cell below that, leave the next row empty, and open the workbook again.</source>
        <translation>Deze werkmap heeft naast de tabellen geen teksten zoals Aanleiding of Kernboodschap. Kies Plan &gt; Onderdeel toevoegen voor een onderdeel dat ze heeft. Of typ in Excel een kop in een cel boven de tabel en de tekst in de cel daaronder, laat de volgende rij leeg, en open de werkmap opnieuw.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>&amp;Look at the columns</source>
        <translation>Kolommen &amp;bekijken</translation>
    </message>
    <message>
        <source>The timeline needs a table with a column that says when (Wanneer, Periode or Datum).</source>
        <translation>Voor een tijdlijn is een tabel nodig met een kolom die zegt wanneer iets is (Wanneer, Periode of Datum).</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alles bij elkaar</translation>
    </message>
    <message>
        <source>By audience</source>
        <translation>Per doelgroep</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Per fase</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Rows of the timeline</source>
        <translation>Rijen van de tijdlijn</translation>
    </message>
    <message>
        <source>Left and right go from early to late, up and down to the nearest row there. Enter goes to the row in its table.</source>
        <translation>Met de pijlen naar links en rechts gaat u van vroeg naar laat, met omhoog en omlaag naar de dichtstbijzijnde rij. Enter gaat naar de rij in de tabel.</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Welke tabel</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>T&amp;oon</translation>
    </message>
    <message>
        <source>Cop&amp;y the picture</source>
        <translation>&amp;Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy the picture, to paste it in Word, PowerPoint or an e-mail</source>
        <translation>Kopieer de afbeelding, om haar in Word, PowerPoint of een e-mail te plakken</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table with a column for periods any more.</source>
        <translation>Er is geen tabel meer met een kolom voor periodes.</translation>
    </message>
    <message>
        <source>No row has a date yet. Beside this stands what is written in the column of periods.</source>
        <translation>Nog geen enkele rij heeft een datum. Hiernaast staat wat er in de kolom met periodes is ingevuld.</translation>
    </message>
    <message>
        <source>Nothing is in this table yet.

Fill in a row with a period; it is shown here at once.</source>
        <translation>Deze tabel is nog leeg.

Vul een rij in met een periode; zij staat dan meteen hier.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>De afbeelding staat op het klembord.</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
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
    <name>ValuePage</name>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
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
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Kept views</source>
        <translation>Bewaarde weergaven</translation>
    </message>
    <message>
        <source>&amp;Views of tables with these heads:</source>
        <translation>&amp;Weergaven van tabellen met deze koppen:</translation>
    </message>
    <message>
        <source>Views of tables with these heads</source>
        <translation>Weergaven van tabellen met deze koppen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Naam wijzigen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>There is a view “{name}” already.</source>
        <translation>Er is al een weergave ‘{name}’.</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Number of weeks</source>
        <translation>Aantal weken</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>komende</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weken</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>t/m</translation>
    </message>
</context>
<context>
    <name>WordCount</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} words read well</source>
        <translation>{least} tot {most} woorden leest prettig</translation>
    </message>
    <message>
        <source>; up to {most} reads well</source>
        <translation>; tot {most} leest prettig</translation>
    </message>
</context>
</TS>