import type { Words } from '../words.ts';

/** Dutch: what Easemark says. */
export const nl: Words = {
  metrics: { ces: 'Klantinspanning', nps: 'Net Promoter Score', csat: 'Klanttevredenheid' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: { mean: 'gemiddelde', percent: 'aandeel positief (top box)', net: 'netto (positief min negatief)' },
  directions: {
    ease: 'hoog is makkelijk',
    effort: 'hoog is moeilijk',
    'high is good': 'hoog is goed',
    assumed: 'aangenomen',
  },
  bands: {
    ces: { positive: 'makkelijk', neutral: 'neutraal', negative: 'moeilijk' },
    nps: { positive: 'promotors', neutral: 'passief tevredenen', negative: 'criticasters' },
    csat: { positive: 'tevreden', neutral: 'neutraal', negative: 'ontevreden' },
  },
  exclusions: {
    blank: 'leeg',
    text: 'niet leesbaar als antwoord',
    outOfRange: 'buiten de schaal',
    fractional: 'tussen twee schaalpunten',
    boolean: 'aangevinkte vakjes',
    date: 'datums',
    unanswered: 'aangeboden, niet beantwoord',
    preview: 'voorbeeldweergaven en tests',
    partial: 'niet voltooid',
    duplicate: 'dubbel',
    malformed: 'ongeldige rijen',
    footer: 'voettekst- en totaalrijen',
    undated: 'zonder datum',
  },
  periods: { week: 'week', month: 'maand', quarter: 'kwartaal' },
  roles: {
    answer: 'antwoord',
    group: 'afgeleide groep',
    responseId: 'respons-id',
    ticketId: 'ticket-id',
    ticketNumber: 'ticketnummer',
    customer: 'klant',
    agent: 'medewerker',
    team: 'team',
    channel: 'kanaal',
    touchpoint: 'contactmoment',
    surveyKind: 'soort enquête',
    language: 'taal',
    status: 'status',
    date: 'antwoorddatum',
    startDate: 'startdatum',
    sentDate: 'verzenddatum',
    otherDate: 'andere datum',
    segment: 'segment',
    question: 'vraag',
    comment: 'toelichting',
    reason: 'reden',
    count: 'aantal',
    other: 'overig',
  },
  readings: {
    score: '{metric} {value} ({low} tot {high}, betrouwbaarheid {confidence} %), n = {n}.',
    scoreBare: '{metric} {value}, n = {n}: er is geen interval te geven.',
    tooFew: 'Te weinig antwoorden om iets te kunnen zeggen (n = {n}; er zijn er 10 nodig).',
    allEqual: 'Elk antwoord is {point}; het gemiddelde krijgt dus geen interval: dat zou schijnzekerheid geven.',
    bands: '{positive} % {positiveName}, {neutral} % {neutralName}, {negative} % {negativeName}.',
    bandsTwo: '{positive} % {positiveName}, {negative} % {negativeName}.',
    setAside: 'Niet meegetelde rijen: {excluded} van {all} ({reasons}).',
    same: '{b} {valueB} is niet te onderscheiden van {a} {valueA} (verschil {difference}, {low} tot {high}).',
    higher: '{b} {valueB} is hoger dan {a} {valueA}: het verschil is {difference} ({low} tot {high}).',
    lower: '{b} {valueB} is lager dan {a} {valueA}: het verschil is {difference} ({low} tot {high}).',
    compareTooFew: '{a} (n = {nA}) of {b} (n = {nB}) heeft te weinig antwoorden om te vergelijken.',
    higherIsHarder: 'Hier betekent een hoger getal dat het voor klanten moeilijker was.',
    targetBetter: 'Beter dan de streefwaarde van {target}.',
    targetWorse: 'Slechter dan de streefwaarde van {target}.',
    targetSame: 'Niet te onderscheiden van de streefwaarde van {target}.',
    targetTooFew: 'Te weinig antwoorden om aan de streefwaarde van {target} te toetsen.',
    trendUp: 'Stijgt met {slope} per {period} (Mann–Kendall {p}).',
    trendDown: 'Daalt met {slope} per {period} (Mann–Kendall {p}).',
    trendNone: 'Geen trend over {count} perioden (Mann–Kendall {p}).',
    trendFew: 'Te weinig perioden om van een trend te spreken ({count}; er zijn er 8 nodig).',
    outside: '{period} valt buiten de controlegrenzen ({value}; {low} tot {high}).',
    segmentsOut: '{segments}: afwijkend van de rest na correctie voor {count} vergelijkingen.',
    segmentsNone: 'Geen enkel segment is te onderscheiden van de rest na correctie voor {count} vergelijkingen.',
    vitalFew: 'Redenen die {share} % uitmaken van wat er wordt genoemd: {count} van {all} ({reasons}).',
    driversTop:
      '{column} hangt het sterkst samen met de score: {importance} % van wat de deelbeoordelingen verklaren (R² {rSquared}). Een samenhang, geen bewijs van een oorzaak.',
    response: 'Respons {value} % ({low} tot {high}): {n} van {sent} benaderd.',
    responseLow:
      'Slechts {value} % van de benaderde personen heeft geantwoord: de rest denkt er misschien anders over.',
  },
  warnings: {
    encodingGuessed:
      'Geen UTF-8: gelezen als {encoding}. Zien letters er verkeerd uit, geef dan de tekencodering op met --encoding (zoals windows-1250).',
    utf16Guessed: 'Gelezen als {encoding}, hoewel het bestand dat niet aangeeft: elke tweede byte is leeg.',
    damagedCharacters:
      'Beschadigde tekens: {count}. Ze staan er als \uFFFD: het bestand was al beschadigd voordat het hier kwam.',
    nulsRemoved: 'Verwijderde NUL-tekens: {count}.',
    quotesRepaired:
      'Cellen met tekst na het sluitende aanhalingsteken: {count}. Behouden, met herstelde aanhalingstekens.',
    backslashEscapes:
      'Voor aanhalingstekens staat een backslash, zoals databasetools dat doen: gelezen als aanhalingstekens.',
    singleQuotes: 'Cellen staan tussen enkele aanhalingstekens: die zijn weggehaald.',
    titleRows: 'Weggelaten rijen boven de koprij: {count} ({text}).',
    footerRows: 'Weggelaten voettekst- of totaalrijen: {count}.',
    shortRows: 'Rijen met minder cellen dan de koprij: {count}. Wat ontbreekt, is gelezen als leeg.',
    longRows: 'Rijen met meer cellen dan de koprij: {count}. Behouden, omdat score en datum op hun plaats staan.',
    malformedRows:
      'Rijen die niet zijn meegeteld omdat de cellen verschoven zijn: {count} (eerste: rij {row}). Meestal staat een tekst met een komma of aanhalingsteken erin niet tussen aanhalingstekens.',
    duplicateRows: 'Rijen die een eerdere rij herhalen, ook de respons-id: {count}. Niet meegeteld.',
    previewRows: 'Niet meegetelde voorbeeldweergaven en tests: {count}.',
    partialRows: 'Niet meegetelde onvoltooide inzendingen: {count}. Tel ze mee met --include-partial.',
    duplicateHeaders: 'Meerdere kolommen heten {names}: er is een nummer toegevoegd om ze uit elkaar te houden.',
    textAnswers: 'Niet leesbaar als antwoord in "{column}", niet meegeteld: {count} ({texts}).',
    dateAnswers:
      'Lijkt op een datum in "{column}", niet meegeteld: {count}. Mogelijk heeft een spreadsheetprogramma van 10/10 een datum gemaakt.',
    fractionalAnswers: 'Tussen twee schaalpunten in "{column}", niet meegeteld: {count} ({texts}).',
    scaleMismatch:
      '{share} % van de getallen in "{column}" valt buiten de schaal {scale} ({texts}): is dat de juiste schaal?',
    offScale: 'Buiten de schaal {scale} in "{column}", niet meegeteld: {count} ({texts}).',
    scaleAssumed:
      'De schaal van "{column}" is niet vermeld: {scale} past het best bij de antwoorden. Geef die op met --scale.',
    npsOneToTen: '"{column}" vermeldt 1-10 en bevat geen 0. NPS wordt gevraagd op 0-10; de groepen zijn die van 0-10.',
    npsNoZero:
      '"{column}" bevat geen 0: als er op 1-10 is gevraagd, is de uitkomst niet vergelijkbaar met een NPS op 0-10.',
    metricFromContext: '"{column}" wordt gelezen als {metric}: {evidence}.',
    notScored: 'Voor "{column}" is geen score berekend: {reason}',
    groupDisagrees:
      'Rijen waarin "{group}" niet overeenkomt met "{column}": {count}. De score is berekend uit "{column}".',
    datesAmbiguous:
      'Dag en maand zijn niet te onderscheiden in "{column}": geen perioden. Geef met --date-order dmy of mdy op wat eerst komt.',
    datesContradictory:
      'Datums in "{column}" staan in sommige rijen met de dag voorop en in andere met de maand voorop: geen perioden.',
    zonesDiffer:
      'Tijden in "{column}" hebben verschillende tijdsverschuivingen: de dagen zijn die van UTC. Kies een tijdzone met --zone.',
    undated: 'Antwoorden zonder leesbare datum: {count}. Wel in het totaal, maar niet in een periode.',
    unstatedScale:
      'Voor "{column}" is geen schaal vermeld: het gemiddelde is dat van gehele getallen van 1 tot en met 10.',
    filtered: 'Rijen die zijn weggelaten omdat ze niet voldoen aan --where: {count} van {all}.',
  },
  refusals: {
    scaleUnknown:
      'De schaal "{given}" bestaat niet. Lijkt op: {near}. Alle: {all}; zet er "effort" bij als hoog moeilijk is.',
    countNotWhole: 'Het aantal bij "{point}" is {count}: een aantal is een geheel getal, 0 of meer.',
    nothingToMerge: 'Er is niets om samen te voegen.',
    mixedScales: 'Antwoorden op {a} en op {b} zijn niet samen te voegen: bereken de scores apart.',
    mixedAskers:
      'Antwoorden op verzoek van {a} en van {b} zijn niet samen te voegen: medewerkers kiezen zelf wie ze vragen. Bereken de scores apart.',
    mixedMetrics: '{a} en {b} zijn verschillende maatstaven en niet met elkaar te vergelijken.',
    mixedMethods: 'De methoden {a} en {b} zijn niet te vergelijken: kies voor beide dezelfde methode.',
    mixedDirections:
      'Aan de ene kant is hoog makkelijk, aan de andere kant is hoog moeilijk: bereken beide in dezelfde richting vóór het vergelijken.',
    bandsDoNotCover: 'Het antwoord {point} valt in geen enkele groep, of in twee: elk punt hoort in precies één groep.',
    bandOffScale: 'Het punt {point} ligt niet op de schaal {scale}, of is twee keer genoemd.',
    noAnswers:
      'Er is hier geen enkel antwoord op de schaal {scale}; niet meegeteld: {excluded} ({reasons}). Controleer de kolom en de schaal.',
    methodNeedsScale: 'De methode {method} vereist dat de schaal bekend is: geef die op, bijvoorbeeld 1-5 of 1-7.',
    noBands:
      'Voor {metric} bestaan geen gangbare groepen op de schaal {scale}: gebruik het gemiddelde of een andere schaal.',
    npsScale: 'NPS wordt gevraagd op 0-10; deze antwoorden zijn op {scale}.',
    npsMean: 'NPS is promotors min criticasters; met de methode {method} wordt het een ander getal.',
    fileEmpty: 'Het bestand is leeg.',
    fileWorkbook:
      'Dit is een Excel-werkmap (of een ander ZIP-bestand), geen CSV. Open het bestand en kies "Opslaan als" en dan "CSV UTF-8".',
    fileGzip: 'Dit bestand is gecomprimeerd (gzip). Pak het eerst uit en geef dan de CSV die erin zit.',
    fileOldExcel: 'Dit is een oud Excel-bestand (.xls), geen CSV. Open het en kies "Opslaan als" en dan "CSV UTF-8".',
    filePdf: 'Dit is een PDF. Exporteer de enquête als CSV uit het programma waar die vandaan komt.',
    fileHtml:
      'Dit is een webpagina, geen CSV. Open die in een spreadsheetprogramma en sla op als CSV, of exporteer opnieuw als CSV.',
    fileBinary: 'Dit is geen tekstbestand. Exporteer de enquête als CSV en probeer het daarmee.',
    unclosedQuote:
      'Een aanhalingsteken dat in rij {row} (regel {line}) begint, wordt nergens gesloten; de rijen erna zijn daardoor niet te onderscheiden. Sluit het of haal het weg.',
    noRows: 'Er is een koprij, maar daaronder staat geen enkel antwoord.',
    noHeader:
      'De eerste rij lijkt uit gegevens te bestaan ({cells}), dus de kolommen hebben geen naam. Geef --header-rows 0 op als er geen koprij is, 1 als dit de koprij is.',
    columnUnknown: 'Er is geen kolom "{given}". Kolommen: {near}.',
    columnTwice: 'Meerdere kolommen heten "{given}": geef er een op met zijn positie, {near}.',
    columnNeeded:
      'Meerdere kolommen kunnen de score bevatten: {columns}. Kies met --column en geef met --metric op wat die meet.',
    metricNeeded: '"{column}" bevat een score, maar nergens staat waarvan. Geef dat op met --metric ces, nps of csat.',
    noScoreColumn:
      'Geen enkele kolom is herkenbaar als CES, NPS of CSAT. Kies er een met --column en --metric; "easemark columns" toont wat er is herkend.',
    scaleNeeded: 'De schaal van "{column}" is niet af te leiden uit de waarden ({evidence}). Geef die op met --scale.',
    directionNeeded:
      'De tekst bij "{column}" gaat over inspanning of moeite: is een hoog antwoord makkelijk of moeilijk? Geef --direction ease of effort op.',
    reversedScale:
      'In "{column}" is 1 het beste antwoord en niet het slechtste. Keer de getallen om, of gebruik alleen de labels, en bereken daarna de score.',
    aggregated: '"{column}" bevat uitkomsten, geen antwoorden ({evidence}). Exporteer de afzonderlijke antwoorden.',
    excelDates:
      'Antwoorden in "{column}" lijken op datums ({texts}): een spreadsheetprogramma heeft van "10/10" 10 oktober gemaakt. Exporteer opnieuw zonder het bestand daar te openen, of kies met --column.',
    mixedLabels:
      'Antwoorden in "{column}" zijn symbolen van verschillende schalen ({texts}): er moet worden opgegeven welk symbool wat betekent. Kies een andere kolom met --column.',
    severalQuestions:
      'Volgens "{question}" bevat "{column}" {count} verschillende vragen ({texts}). Kies er een met --where "{question}=…", of voeg ze bewust samen met --column "{column}".',
    severalMetrics:
      'Volgens "{kind}" bevat "{column}" verschillende maatstaven ({texts}). Kies er een met --where "{kind}=…".',
    datesAmbiguous:
      'Dag en maand zijn niet te onderscheiden in "{column}" (zoals {texts}). Geef met --date-order dmy of mdy op wat eerst komt.',
    datesContradictory:
      'Datums in "{column}" staan in sommige rijen met de dag voorop en in andere met de maand voorop. Exporteer opnieuw met één datumnotatie, of geef met --date-order op wat juist is.',
    noDate: 'Geen enkele kolom is herkenbaar als antwoorddatum. Geef die op met --date.',
    tooManySegments:
      '"{column}" heeft meer dan {most} verschillende waarden en is dus geen segment. Kies een andere kolom.',
    valueUnknown: 'Geen enkele rij heeft "{value}" in "{column}". Waarden: {near}.',
    countColumn:
      '"{column}" moet gehele getallen bevatten, 0 of meer, om als kolom met aantallen te dienen; rij {row} heeft "{text}".',
    countTable:
      'Elke rij lijkt een schaalpunt met het aantal erbij ("{column}"). Geef in dat geval --counts "{column}" op.',
    targetOffScale: 'De streefwaarde {target} is met deze score niet haalbaar (mogelijk: {low} tot {high}).',
    driversNeedRatings: '"{column}" bevat geen beoordelingen om de score mee te verklaren.',
    decideNothing: 'Niets te vergelijken: {a} en {b} zijn hetzelfde.',
  },
};
