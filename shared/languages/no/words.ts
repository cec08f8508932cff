import type { Words } from '../words.ts';

/** Norwegian (bokmål): what Easemark says. */
export const no: Words = {
  metrics: { ces: 'Kundeinnsats', nps: 'Net Promoter Score', csat: 'Kundetilfredshet' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: { mean: 'gjennomsnitt', percent: 'andel positive (top box)', net: 'netto (positive minus negative)' },
  directions: {
    ease: 'høyt er enkelt',
    effort: 'høyt er vanskelig',
    'high is good': 'høyt er bra',
    assumed: 'antatt',
  },
  bands: {
    ces: { positive: 'enkelt', neutral: 'nøytralt', negative: 'vanskelig' },
    nps: { positive: 'ambassadører', neutral: 'passive', negative: 'kritikere' },
    csat: { positive: 'fornøyde', neutral: 'nøytrale', negative: 'misfornøyde' },
  },
  exclusions: {
    blank: 'uten innhold',
    text: 'kan ikke leses som svar',
    outOfRange: 'utenfor skalaen',
    fractional: 'mellom to skalatrinn',
    boolean: 'avkryssede bokser',
    date: 'datoer',
    unanswered: 'tilbudt, ikke besvart',
    preview: 'forhåndsvisninger og tester',
    partial: 'ikke fullført',
    duplicate: 'duplikater',
    malformed: 'ugyldige rader',
    footer: 'bunntekst- og totalrader',
    undated: 'uten dato',
  },
  periods: { week: 'uke', month: 'måned', quarter: 'kvartal' },
  roles: {
    answer: 'svar',
    group: 'avledet gruppe',
    responseId: 'svar-id',
    ticketId: 'saks-id',
    ticketNumber: 'saksnummer',
    customer: 'kunde',
    agent: 'kundebehandler',
    team: 'team',
    channel: 'kanal',
    touchpoint: 'kontaktpunkt',
    surveyKind: 'undersøkelsestype',
    language: 'språk',
    status: 'status',
    date: 'svardato',
    startDate: 'startdato',
    sentDate: 'utsendelsesdato',
    otherDate: 'annen dato',
    segment: 'segment',
    question: 'spørsmål',
    comment: 'kommentar',
    reason: 'årsak',
    count: 'antall',
    other: 'annet',
  },
  readings: {
    score: '{metric} {value} ({low} til {high}, konfidensnivå {confidence} %), n = {n}.',
    scoreBare: '{metric} {value}, n = {n}: intervall kan ikke oppgis.',
    tooFew: 'For få svar til å si noe (n = {n}; det trengs 10).',
    allEqual: 'Alle svar er {point}, så gjennomsnittet får ikke noe intervall: det ville gitt falsk sikkerhet.',
    bands: '{positive} % {positiveName}, {neutral} % {neutralName}, {negative} % {negativeName}.',
    bandsTwo: '{positive} % {positiveName}, {negative} % {negativeName}.',
    setAside: 'Rader som ikke er medregnet: {excluded} av {all} ({reasons}).',
    same: '{b} {valueB} kan ikke skilles fra {a} {valueA} (forskjell {difference}, {low} til {high}).',
    higher: '{b} {valueB} er høyere enn {a} {valueA}: forskjellen er {difference} ({low} til {high}).',
    lower: '{b} {valueB} er lavere enn {a} {valueA}: forskjellen er {difference} ({low} til {high}).',
    compareTooFew: '{a} (n = {nA}) eller {b} (n = {nB}) har for få svar til en sammenligning.',
    higherIsHarder: 'Her betyr et høyere tall at det var vanskeligere for kundene.',
    targetBetter: 'Bedre enn målet på {target}.',
    targetWorse: 'Dårligere enn målet på {target}.',
    targetSame: 'Kan ikke skilles fra målet på {target}.',
    targetTooFew: 'For få svar til å vurdere målet på {target}.',
    trendUp: 'Stiger med {slope} per {period} (Mann–Kendall {p}).',
    trendDown: 'Synker med {slope} per {period} (Mann–Kendall {p}).',
    trendNone: 'Ingen trend over {count} perioder (Mann–Kendall {p}).',
    trendFew: 'For få perioder til å snakke om en trend ({count}; det trengs 8).',
    outside: '{period} ligger utenfor kontrollgrensene ({value}; {low} til {high}).',
    segmentsOut: '{segments}: skiller seg fra resten etter korreksjon for {count} sammenligninger.',
    segmentsNone: 'Ikke noe segment kan skilles fra resten etter korreksjon for {count} sammenligninger.',
    vitalFew: 'Årsaker som utgjør {share} % av det som nevnes: {count} av {all} ({reasons}).',
    driversTop:
      '{column} henger sterkest sammen med scoren: {importance} % av det vurderingene forklarer (R² {rSquared}). En sammenheng, ikke bevis for en årsak.',
    response: 'Svarprosent {value} % ({low} til {high}): {n} av {sent} spurte.',
    responseLow: 'Bare {value} % av de spurte svarte: de andre kan mene noe annet.',
  },
  warnings: {
    encodingGuessed:
      'Ikke UTF-8: lest som {encoding}. Hvis bokstaver ser feil ut, angi tegnkodingen med --encoding (for eksempel windows-1250).',
    utf16Guessed: 'Lest som {encoding} selv om filen ikke oppgir det: annenhver byte er tom.',
    damagedCharacters: 'Ødelagte tegn: {count}. De vises som \uFFFD: filen ble skadet før den kom hit.',
    nulsRemoved: 'NUL-tegn som er fjernet: {count}.',
    quotesRepaired:
      'Celler med tekst etter det avsluttende anførselstegnet: {count}. Beholdt, med rettede anførselstegn.',
    backslashEscapes:
      'Anførselstegn har omvendt skråstrek foran seg, slik databaseverktøy skriver dem: lest som anførselstegn.',
    singleQuotes: 'Cellene står mellom enkle anførselstegn: anførselstegnene er fjernet.',
    titleRows: 'Utelatte rader over overskriftsraden: {count} ({text}).',
    footerRows: 'Utelatte bunntekst- eller totalrader: {count}.',
    shortRows: 'Rader med færre celler enn overskriftsraden: {count}. Det som mangler, leses som tomt.',
    longRows: 'Rader med flere celler enn overskriftsraden: {count}. Beholdt, fordi score og dato står der de skal.',
    malformedRows:
      'Rader som ikke er medregnet fordi cellene er forskjøvet: {count} (første: rad {row}). Som regel mangler det anførselstegn rundt en tekst som inneholder komma eller anførselstegn.',
    duplicateRows: 'Rader som gjentar en tidligere rad, også svar-id: {count}. Ikke medregnet.',
    previewRows: 'Forhåndsvisninger og tester som ikke er medregnet: {count}.',
    partialRows: 'Ufullstendige svar som ikke er medregnet: {count}. Bruk --include-partial for å ta dem med.',
    duplicateHeaders: 'Flere kolonner heter {names}: et nummer er lagt til for å skille dem.',
    textAnswers: 'Kan ikke leses som svar i "{column}", ikke medregnet: {count} ({texts}).',
    dateAnswers:
      'Ser ut som en dato i "{column}", ikke medregnet: {count}. Et regnearkprogram kan ha gjort om 10/10 til en dato.',
    fractionalAnswers: 'Mellom to skalatrinn i "{column}", ikke medregnet: {count} ({texts}).',
    scaleMismatch: '{share} % av tallene i "{column}" ligger utenfor skalaen {scale} ({texts}): er det riktig skala?',
    offScale: 'Utenfor skalaen {scale} i "{column}", ikke medregnet: {count} ({texts}).',
    scaleAssumed: 'Skalaen for "{column}" er ikke oppgitt: {scale} passer best til svarene. Angi den med --scale.',
    npsOneToTen: '"{column}" oppgir 1-10 og inneholder ikke 0. NPS måles på 0-10; gruppene følger grensene for 0-10.',
    npsNoZero:
      '"{column}" inneholder ikke 0: hvis det ble spurt på 1-10, er resultatet ikke sammenlignbart med NPS på 0-10.',
    metricFromContext: '"{column}" tolkes som {metric}: {evidence}.',
    notScored: 'Det ble ikke beregnet noen score for "{column}": {reason}',
    groupDisagrees: 'Rader der "{group}" ikke stemmer med "{column}": {count}. Scoren beregnes fra "{column}".',
    datesAmbiguous:
      'Dag og måned kan ikke skilles i "{column}": ingen perioder. Angi hva som står først, med --date-order dmy eller mdy.',
    datesContradictory:
      'Datoer i "{column}" er skrevet med dagen først i noen rader og med måneden først i andre: ingen perioder.',
    zonesDiffer: 'Tider i "{column}" har ulik tidsforskyvning: dagene er i UTC. Velg tidssone med --zone.',
    undated: 'Svar uten lesbar dato: {count}. Med i totalen, men ikke i noen periode.',
    unstatedScale: 'Ingen skala er oppgitt for "{column}": gjennomsnittet gjelder hele tall fra 1 til 10.',
    filtered: 'Rader som er utelatt fordi de ikke oppfyller --where: {count} av {all}.',
  },
  refusals: {
    scaleUnknown:
      'Skalaen "{given}" finnes ikke. Ligner: {near}. Alle: {all}; legg til "effort" hvis høyt betyr vanskelig.',
    countNotWhole: 'Antallet for "{point}" er {count}: et antall må være et heltall, 0 eller mer.',
    nothingToMerge: 'Det er ingenting å slå sammen.',
    mixedScales: 'Svar på {a} og på {b} kan ikke slås sammen: beregn dem hver for seg.',
    mixedAskers:
      'Svar som {a} og {b} har bedt om, kan ikke slås sammen: kundebehandlere velger selv hvem de spør. Beregn dem hver for seg.',
    mixedMetrics: '{a} og {b} er ulike måltall og kan ikke sammenlignes.',
    mixedMethods: 'Metodene {a} og {b} kan ikke sammenlignes: velg samme metode for begge.',
    mixedDirections:
      'På den ene siden er høyt enkelt, på den andre er høyt vanskelig: beregn begge i samme retning før de sammenlignes.',
    bandsDoNotCover:
      'Svaret {point} hører ikke til noen gruppe, eller til to: hvert skalatrinn skal høre til nøyaktig én.',
    bandOffScale: 'Skalatrinnet {point} finnes ikke på skalaen {scale}, eller er angitt to ganger.',
    noAnswers:
      'Her finnes det ikke noe svar på skalaen {scale}; ikke medregnet: {excluded} ({reasons}). Kontroller kolonnen og skalaen.',
    methodNeedsScale: 'Metoden {method} krever at skalaen er kjent: angi den, for eksempel 1-5 eller 1-7.',
    noBands: '{metric} har ingen etablerte grupper på skalaen {scale}: bruk gjennomsnittet eller en annen skala.',
    npsScale: 'NPS måles på 0-10; disse svarene er på {scale}.',
    npsMean: 'NPS er ambassadører minus kritikere; med metoden {method} blir det et annet tall.',
    fileEmpty: 'Filen er tom.',
    fileWorkbook:
      'Dette er en Excel-arbeidsbok (eller en annen ZIP-fil), ikke en CSV-fil. Åpne den, velg "Lagre som" og deretter "CSV UTF-8".',
    fileGzip: 'Filen er komprimert (gzip). Pakk den ut først, og angi deretter CSV-filen i den.',
    fileOldExcel:
      'Dette er en gammel Excel-fil (.xls), ikke en CSV-fil. Åpne den, velg "Lagre som" og deretter "CSV UTF-8".',
    filePdf: 'Dette er en PDF. Eksporter undersøkelsen som CSV fra verktøyet den kommer fra.',
    fileHtml:
      'Dette er en nettside, ikke en CSV-fil. Åpne den i et regnearkprogram og lagre som CSV, eller eksporter på nytt som CSV.',
    fileBinary: 'Dette er ikke en tekstfil. Eksporter undersøkelsen som CSV og prøv med den.',
    unclosedQuote:
      'Et anførselstegn som åpnes i rad {row} (linje {line}), lukkes aldri, så radene etter kan ikke skilles fra hverandre. Lukk det eller fjern det.',
    noRows: 'Det finnes en overskriftsrad, men ingen svar under den.',
    noHeader:
      'Den første raden ser ut som data ({cells}), så kolonnene mangler navn. Angi --header-rows 0 hvis det ikke finnes noen overskriftsrad, 1 hvis dette er den.',
    columnUnknown: 'Det finnes ingen kolonne "{given}". Kolonner: {near}.',
    columnTwice: 'Flere kolonner heter "{given}": angi én med posisjonen, {near}.',
    columnNeeded:
      'Flere kolonner kan inneholde scoren: {columns}. Velg med --column, og angi hva den måler, med --metric.',
    metricNeeded:
      '"{column}" inneholder en score, men ingenting sier hva den måler. Angi --metric ces, nps eller csat.',
    noScoreColumn:
      'Ingen kolonne gjenkjennes som CES, NPS eller CSAT. Velg en med --column og --metric; "easemark columns" viser hva som ble gjenkjent.',
    scaleNeeded: 'Skalaen for "{column}" fremgår ikke av verdiene ({evidence}). Angi den med --scale.',
    directionNeeded:
      'Ordlyden i "{column}" handler om innsats eller vanskelighet: betyr et høyt svar enkelt eller vanskelig? Angi --direction ease eller effort.',
    reversedScale:
      'I "{column}" er 1 det beste svaret og ikke det dårligste. Snu tallene, eller bruk bare svaralternativenes tekst, før beregningen.',
    aggregated: '"{column}" inneholder resultater, ikke svar ({evidence}). Eksporter de enkelte svarene.',
    excelDates:
      'Svar i "{column}" ser ut som datoer ({texts}): et regnearkprogram har gjort om "10/10" til 10. oktober. Eksporter på nytt uten å åpne filen der, eller velg med --column.',
    mixedLabels:
      'Svar i "{column}" er symboler fra ulike skalaer ({texts}): det må angis hvilket som betyr hva. Velg en annen med --column.',
    severalQuestions:
      'Ifølge "{question}" inneholder "{column}" {count} ulike spørsmål ({texts}). Velg ett med --where "{question}=…", eller slå dem bevisst sammen med --column "{column}".',
    severalMetrics: 'Ifølge "{kind}" inneholder "{column}" ulike måltall ({texts}). Velg ett med --where "{kind}=…".',
    datesAmbiguous:
      'Dag og måned kan ikke skilles i "{column}" (for eksempel {texts}). Angi hva som står først, med --date-order dmy eller mdy.',
    datesContradictory:
      'Datoer i "{column}" er skrevet med dagen først i noen rader og med måneden først i andre. Eksporter på nytt med ett datoformat, eller angi med --date-order hva som er riktig.',
    noDate: 'Ingen kolonne gjenkjennes som svardato. Angi den med --date.',
    tooManySegments:
      '"{column}" har flere enn {most} ulike verdier og er derfor ikke et segment. Velg en annen kolonne.',
    valueUnknown: 'Ingen rad har "{value}" i "{column}". Verdier: {near}.',
    countColumn:
      '"{column}" må inneholde heltall, 0 eller mer, for å være en kolonne med antall; rad {row} har "{text}".',
    countTable: 'Hver rad ser ut som et skalatrinn med antall ("{column}"). Angi i så fall --counts "{column}".',
    targetOffScale: 'Målet {target} kan ikke nås med denne scoren (mulig: {low} til {high}).',
    driversNeedRatings: '"{column}" inneholder ingen vurderinger som kan forklare scoren.',
    decideNothing: 'Ingenting å sammenligne: {a} og {b} er det samme.',
  },
};
