"""Common first names in the Netherlands, by which a single word with a capital is taken for a person."""

from __future__ import annotations

from model.periods.words import word_set

FIRST_NAMES = word_set(
    """
    aad adam adri adriaan agnes ahmed aisha albert alex alexander alice ali alie amber amina amira anita anja anke ankie
    ann anna anne annelies annemarie annemiek annet annette annie anneke anniek anouk antoinette anton antoon arend
    ariane arie arjan arjen arno arnold astrid aukje ayse bart bas bastiaan beatrijs bea ben benjamin bernard bert
    bertus betty bianca bob bram brigitte britt bruno carla carlijn carlo carola caroline casper cees charlotte chris
    christa christel christiaan christina cindy claire claudia clemens coen conny cor corina corine cornelis corrie daan
    daniel danielle danny dave david debbie dennis desiree diana diane dick dieke dinand dirk djamila dominique donna
    dorien doris dorus edith eddy edwin eefje eelco egbert els elise elisabeth elke ella ellen elly eline elsbeth emiel
    emily emine emma emmy erica erik ernst erwin esmee esther eva evelien evelyn evert fabian fatih fatima fatma femke
    ferdinand ferry fien floor floris fokke frank frans fred freddy frederik frits fred geert geertje gemma george
    gerard gerben gerda gerdien gerrit gert gertjan gijs gina greet greetje grietje guido gijsbert guus hadewych hakan
    hamza hanna hanneke hanny hans harm harold harrie harry hasan hassan heleen helen helena helga hella hendrik hennie
    henny henk henriette herman hessel hester hilde hind huub hugo hylke ibrahim ida iglal ilja ilona ilse imke ina
    ineke inge ingeborg ingrid irene iris irma isa isabel isabelle ivo jaap jack jacco jacob jacqueline jamal jan janna
    janneke jannie janny jantine japke jarno jasmijn jasper jeannette jeffrey jelle jelmer jennifer jenny jeroen jerry
    jessica jesse jet jette jikke jimmy jip joan job jochem joep joke jolanda jolien joop joost jordi joris jorrit
    josefien joyce juan judith jules julia julie jurgen jurriaan justin kaat karel karen karim karin karlijn kasper
    katja kees kelly kevin khadija kim kirsten klaas klaartje koen koos laila lambert lara lars laura laurens leen
    leendert lena lennart lenny leo leon leonie leontien lex lia lidewij lies liesbeth lieke lieve linda linde lisa
    lisanne lisette loes lotte louis louise lucas lucie luuk luc lydia lynn maaike maarten machteld madelon mahmoud
    malika manon marc marcel margje margot margreet margriet maria marian marianne marieke marielle marije marijke
    marijn marina marinus mario marion marit marjan marjolein marjolijn marjon mark marleen marlies marloes marta martha
    martijn martin martine mathijs matthijs maud maurice maurits max mees meike melanie melissa menno merel mia micha
    michael michel michelle michiel mieke miep mirjam mirthe mitchell mohamed mohammed monique myrthe nadia nadine nanda
    natalie natasja neeltje nick nico nicole nicolette niek niels nienke nina noor noortje nora olaf olga omar onno
    oscar otto pascal pascale patricia patrick paul paula pauline peggy petra peter philip pien pier piet pieter pim
    pleun quinten rachel rachid ralph ramon raymond rebecca reinier reinout remco rene renee renate renske ria richard
    rick rik rina rita rob robbert robert robin roel roelof rogier roland rolf romy ron ronald ronnie roos rosa rosalie
    rosanne roy ruben rudi rutger ruud ruth saar sabine sabrina said samir samira sander sandra sanne sara sarah saskia
    sebastiaan selma serge sharon sheila siem sietske sigrid simon simone sjaak sjoerd sjors sofie sonja sophie stef
    stefan stefanie stella stephanie steven stijn suzan suzanne sven sylvia sytske tamara tanja teun teunis thea theo
    thijs thomas thijmen tim timo tineke tinus tobias tom ton tonny toon trees trudy truus tuur ursula valerie vera
    veronique victor vincent vivian walter wendy wessel wiebe wieke wijnand wil wilco wilfred wilhelmina willeke willem
    willemijn willemien wilma wim wouter xander yasmina yasmin yvette yvonne yusuf youssef yara zeynep zita
    """
)
"""In small letters without accents."""
