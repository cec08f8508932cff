import type { Words } from '../words.ts';

/** Swedish: what Easemark says. */
export const sv: Words = {
  metrics: { ces: 'Kundansträngning', nps: 'Net Promoter Score', csat: 'Kundnöjdhet' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: { mean: 'medelvärde', percent: 'andel positiva (top box)', net: 'netto (positiva minus negativa)' },
  directions: {
    ease: 'högt är enkelt',
    effort: 'högt är svårt',
    'high is good': 'högt är bra',
    assumed: 'antagen',
  },
  bands: {
    ces: { positive: 'enkelt', neutral: 'neutralt', negative: 'svårt' },
    nps: { positive: 'ambassadörer', neutral: 'passiva', negative: 'kritiker' },
    csat: { positive: 'nöjda', neutral: 'neutrala', negative: 'missnöjda' },
  },
  exclusions: {
    blank: 'utan innehåll',
    text: 'går inte att tolka som svar',
    outOfRange: 'utanför skalan',
    fractional: 'mellan två skalsteg',
    boolean: 'ikryssade rutor',
    date: 'datum',
    unanswered: 'erbjudet, inte besvarat',
    preview: 'förhandsvisningar och tester',
    partial: 'inte slutfört',
    duplicate: 'dubbletter',
    malformed: 'felaktiga rader',
    footer: 'sidfots- och summarader',
    undated: 'utan datum',
  },
  periods: { week: 'vecka', month: 'månad', quarter: 'kvartal' },
  roles: {
    answer: 'svar',
    group: 'härledd grupp',
    responseId: 'svars-id',
    ticketId: 'ärende-id',
    ticketNumber: 'ärendenummer',
    customer: 'kund',
    agent: 'handläggare',
    team: 'team',
    channel: 'kanal',
    touchpoint: 'kontaktpunkt',
    surveyKind: 'enkättyp',
    language: 'språk',
    status: 'status',
    date: 'svarsdatum',
    startDate: 'startdatum',
    sentDate: 'utskicksdatum',
    otherDate: 'annat datum',
    segment: 'segment',
    question: 'fråga',
    comment: 'kommentar',
    reason: 'orsak',
    count: 'antal',
    other: 'övrigt',
  },
  readings: {
    score: '{metric} {value} ({low} till {high}, konfidensnivå {confidence} %), n = {n}.',
    scoreBare: '{metric} {value}, n = {n}: inget intervall kan anges.',
    tooFew: 'För få svar för att säga något (n = {n}; det behövs 10).',
    allEqual: 'Alla svar är {point}, så medelvärdet får inget intervall: det skulle ge sken av säkerhet.',
    bands: '{positive} % {positiveName}, {neutral} % {neutralName}, {negative} % {negativeName}.',
    bandsTwo: '{positive} % {positiveName}, {negative} % {negativeName}.',
    setAside: 'Rader som inte räknas med: {excluded} av {all} ({reasons}).',
    same: '{b} {valueB} går inte att skilja från {a} {valueA} (skillnad {difference}, {low} till {high}).',
    higher: '{b} {valueB} är högre än {a} {valueA}: skillnaden är {difference} ({low} till {high}).',
    lower: '{b} {valueB} är lägre än {a} {valueA}: skillnaden är {difference} ({low} till {high}).',
    compareTooFew: '{a} (n = {nA}) eller {b} (n = {nB}) har för få svar för en jämförelse.',
    higherIsHarder: 'Här betyder ett högre tal att det var svårare för kunderna.',
    targetBetter: 'Bättre än målet på {target}.',
    targetWorse: 'Sämre än målet på {target}.',
    targetSame: 'Går inte att skilja från målet på {target}.',
    targetTooFew: 'För få svar för att bedöma målet på {target}.',
    trendUp: 'Stiger med {slope} per {period} (Mann–Kendall {p}).',
    trendDown: 'Sjunker med {slope} per {period} (Mann–Kendall {p}).',
    trendNone: 'Ingen trend över {count} perioder (Mann–Kendall {p}).',
    trendFew: 'För få perioder för att tala om en trend ({count}; det behövs 8).',
    outside: '{period} ligger utanför sina styrgränser ({value}; {low} till {high}).',
    segmentsOut: '{segments}: skiljer sig från övriga efter korrigering för {count} jämförelser.',
    segmentsNone: 'Inget segment går att skilja från övriga efter korrigering för {count} jämförelser.',
    vitalFew: 'Orsaker som står för {share} % av det som nämns: {count} av {all} ({reasons}).',
    driversTop:
      '{column} har starkast samband med poängen: {importance} % av det som delbetygen förklarar (R² {rSquared}). Ett samband, inget bevis för orsak.',
    response: 'Svarsfrekvens {value} % ({low} till {high}): {n} av {sent} tillfrågade.',
    responseLow: 'Endast {value} % av de tillfrågade svarade: övriga kan tycka annorlunda.',
  },
  warnings: {
    encodingGuessed:
      'Inte UTF-8: läst som {encoding}. Om bokstäver ser fel ut, ange teckenkodningen med --encoding (t.ex. windows-1250).',
    utf16Guessed: 'Läst som {encoding} fast filen inte anger det: varannan byte är tom.',
    damagedCharacters: 'Skadade tecken: {count}. De visas som \uFFFD: filen skadades innan den kom hit.',
    nulsRemoved: 'NUL-tecken som tagits bort: {count}.',
    quotesRepaired: 'Celler med text efter det avslutande citattecknet: {count}. Behållna, med rättade citattecken.',
    backslashEscapes:
      'Citattecken föregås av omvänt snedstreck, så som databasverktyg skriver dem: lästa som citattecken.',
    singleQuotes: 'Cellerna står inom enkla citattecken: citattecknen har tagits bort.',
    titleRows: 'Utelämnade rader ovanför rubrikraden: {count} ({text}).',
    footerRows: 'Utelämnade sidfots- eller summarader: {count}.',
    shortRows: 'Rader med färre celler än rubrikraden: {count}. Det som saknas läses som tomt.',
    longRows: 'Rader med fler celler än rubrikraden: {count}. Behållna, eftersom poäng och datum står där de ska.',
    malformedRows:
      'Rader som inte räknas med eftersom cellerna är förskjutna: {count} (första: rad {row}). Oftast saknas citattecken kring en text som innehåller ett kommatecken eller citattecken.',
    duplicateRows: 'Rader som upprepar en tidigare rad, även svars-id: {count}. Räknas inte med.',
    previewRows: 'Förhandsvisningar och tester som inte räknas med: {count}.',
    partialRows: 'Ofullständiga svar som inte räknas med: {count}. Använd --include-partial för att ta med dem.',
    duplicateHeaders: 'Flera kolumner heter {names}: ett nummer har lagts till för att skilja dem åt.',
    textAnswers: 'Går inte att tolka som svar i "{column}", räknas inte med: {count} ({texts}).',
    dateAnswers:
      'Ser ut som datum i "{column}", räknas inte med: {count}. Ett kalkylprogram kan ha gjort om 10/10 till ett datum.',
    fractionalAnswers: 'Mellan två skalsteg i "{column}", räknas inte med: {count} ({texts}).',
    scaleMismatch: '{share} % av talen i "{column}" ligger utanför skalan {scale} ({texts}): är det rätt skala?',
    offScale: 'Utanför skalan {scale} i "{column}", räknas inte med: {count} ({texts}).',
    scaleAssumed: 'Skalan för "{column}" är inte angiven: {scale} passar svaren bäst. Ange den med --scale.',
    npsOneToTen:
      '"{column}" anger 1-10 och innehåller ingen nolla. NPS mäts på 0-10; grupperna följer gränserna för 0-10.',
    npsNoZero:
      '"{column}" innehåller ingen nolla: om frågan ställdes på 1-10 är resultatet inte jämförbart med NPS på 0-10.',
    metricFromContext: '"{column}" tolkas som {metric}: {evidence}.',
    notScored: 'Ingen poäng beräknades för "{column}": {reason}',
    groupDisagrees: 'Rader där "{group}" inte stämmer med "{column}": {count}. Poängen beräknas från "{column}".',
    datesAmbiguous:
      'Dag och månad går inte att skilja åt i "{column}": inga perioder. Ange vad som står först med --date-order dmy eller mdy.',
    datesContradictory:
      'Datum i "{column}" skrivs med dagen först på vissa rader och med månaden först på andra: inga perioder.',
    zonesDiffer: 'Tider i "{column}" har olika tidsförskjutning: dagarna är i UTC. Välj tidszon med --zone.',
    undated: 'Svar utan läsbart datum: {count}. Ingår i totalen, men inte i någon period.',
    unstatedScale: 'Ingen skala är angiven för "{column}": medelvärdet gäller heltal från 1 till 10.',
    filtered: 'Rader som utelämnats eftersom de inte uppfyller --where: {count} av {all}.',
  },
  refusals: {
    scaleUnknown:
      'Skalan "{given}" finns inte. Liknande: {near}. Alla: {all}; lägg till "effort" om högt betyder svårt.',
    countNotWhole: 'Antalet för "{point}" är {count}: ett antal måste vara ett heltal, 0 eller mer.',
    nothingToMerge: 'Det finns inget att slå ihop.',
    mixedScales: 'Svar på {a} och på {b} kan inte slås ihop: beräkna dem var för sig.',
    mixedAskers:
      'Svar som begärts av {a} och av {b} kan inte slås ihop: handläggare väljer själva vem de frågar. Beräkna dem var för sig.',
    mixedMetrics: '{a} och {b} är olika mått och kan inte jämföras.',
    mixedMethods: 'Metoderna {a} och {b} kan inte jämföras: välj samma metod för båda.',
    mixedDirections:
      'På ena sidan är högt enkelt, på den andra är högt svårt: beräkna båda åt samma håll innan de jämförs.',
    bandsDoNotCover: 'Svaret {point} ingår inte i någon grupp, eller i två: varje skalsteg ska ingå i exakt en.',
    bandOffScale: 'Skalsteget {point} finns inte på skalan {scale}, eller har angetts två gånger.',
    noAnswers:
      'Här finns inget svar på skalan {scale}; {excluded} räknas inte med ({reasons}). Kontrollera kolumnen och skalan.',
    methodNeedsScale: 'Metoden {method} kräver att skalan är känd: ange den, t.ex. 1-5 eller 1-7.',
    noBands: '{metric} har inga vedertagna grupper på skalan {scale}: använd medelvärdet eller en annan skala.',
    npsScale: 'NPS mäts på 0-10; dessa svar är på {scale}.',
    npsMean: 'NPS är ambassadörer minus kritiker; med metoden {method} blir det ett annat tal.',
    fileEmpty: 'Filen är tom.',
    fileWorkbook:
      'Detta är en Excel-arbetsbok (eller en annan ZIP-fil), inte en CSV-fil. Öppna den, välj "Spara som" och sedan "CSV UTF-8".',
    fileGzip: 'Filen är komprimerad (gzip). Packa upp den först och ange sedan CSV-filen i den.',
    fileOldExcel:
      'Detta är en äldre Excel-fil (.xls), inte en CSV-fil. Öppna den, välj "Spara som" och sedan "CSV UTF-8".',
    filePdf: 'Detta är en PDF. Exportera enkäten som CSV från verktyget den kommer från.',
    fileHtml:
      'Detta är en webbsida, inte en CSV-fil. Öppna den i ett kalkylprogram och spara som CSV, eller exportera igen som CSV.',
    fileBinary: 'Detta är ingen textfil. Exportera enkäten som CSV och försök med den.',
    unclosedQuote:
      'Ett inledande citattecken på rad {row} (textrad {line}) saknar ett avslutande, så raderna därefter går inte att skilja åt. Avsluta citatet eller ta bort tecknet.',
    noRows: 'Det finns en rubrikrad men inga svar under den.',
    noHeader:
      'Första raden ser ut som data ({cells}), så kolumnerna saknar namn. Ange --header-rows 0 om rubrikrad saknas, 1 om detta är den.',
    columnUnknown: 'Det finns ingen kolumn "{given}". Kolumner: {near}.',
    columnTwice: 'Flera kolumner heter "{given}": ange en med dess position, {near}.',
    columnNeeded:
      'Flera kolumner kan innehålla poängen: {columns}. Välj med --column och ange vad den mäter med --metric.',
    metricNeeded: '"{column}" innehåller en poäng, men inget säger vad den mäter. Ange --metric ces, nps eller csat.',
    noScoreColumn:
      'Ingen kolumn känns igen som CES, NPS eller CSAT. Välj en med --column och --metric; "easemark columns" visar vad som har känts igen.',
    scaleNeeded: 'Skalan för "{column}" framgår inte av värdena ({evidence}). Ange den med --scale.',
    directionNeeded:
      'Frågan i "{column}" handlar om ansträngning eller svårighet: betyder ett högt svar enkelt eller svårt? Ange --direction ease eller effort.',
    reversedScale:
      'I "{column}" är 1 det bästa svaret och inte det sämsta. Vänd på talen, eller använd bara svarsalternativens text, före beräkningen.',
    aggregated: '"{column}" innehåller resultat, inte svar ({evidence}). Exportera de enskilda svaren.',
    excelDates:
      'Svar i "{column}" ser ut som datum ({texts}): ett kalkylprogram har gjort om "10/10" till 10 oktober. Exportera igen utan att öppna filen där, eller välj med --column.',
    mixedLabels:
      'Svar i "{column}" är symboler från olika skalor ({texts}): det måste anges vilken som betyder vad. Välj en annan med --column.',
    severalQuestions:
      'Enligt "{question}" innehåller "{column}" {count} olika frågor ({texts}). Välj en med --where "{question}=…", eller slå medvetet ihop dem med --column "{column}".',
    severalMetrics: 'Enligt "{kind}" innehåller "{column}" olika mått ({texts}). Välj ett med --where "{kind}=…".',
    datesAmbiguous:
      'Dag och månad går inte att skilja åt i "{column}" (t.ex. {texts}). Ange vad som står först med --date-order dmy eller mdy.',
    datesContradictory:
      'Datum i "{column}" skrivs med dagen först på vissa rader och med månaden först på andra. Exportera igen med ett enda datumformat, eller ange med --date-order vilket som gäller.',
    noDate: 'Ingen kolumn känns igen som svarsdatum. Ange den med --date.',
    tooManySegments:
      '"{column}" har fler än {most} olika värden och duger därför inte som segment. Välj en annan kolumn.',
    valueUnknown: 'Ingen rad har "{value}" i "{column}". Värden: {near}.',
    countColumn:
      '"{column}" måste innehålla heltal, 0 eller mer, för att vara en kolumn med antal; rad {row} har "{text}".',
    countTable:
      'Varje rad ser ut att vara ett skalsteg med sitt antal ("{column}"). Ange i så fall --counts "{column}".',
    targetOffScale: 'Målet {target} går inte att nå med denna poäng (möjligt: {low} till {high}).',
    driversNeedRatings: '"{column}" innehåller inga betyg som kan förklara poängen.',
    decideNothing: 'Inget att jämföra: {a} och {b} är samma sak.',
  },
};
