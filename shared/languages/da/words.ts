import type { Words } from '../words.ts';

/** Danish: what Easemark says. */
export const da: Words = {
  metrics: { ces: 'Kundeindsats', nps: 'Net Promoter Score', csat: 'Kundetilfredshed' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: { mean: 'gennemsnit', percent: 'andel positive (top box)', net: 'netto (positive minus negative)' },
  directions: {
    ease: 'højt er nemt',
    effort: 'højt er svært',
    'high is good': 'højt er godt',
    assumed: 'antaget',
  },
  bands: {
    ces: { positive: 'nemt', neutral: 'neutralt', negative: 'svært' },
    nps: { positive: 'ambassadører', neutral: 'passive', negative: 'kritikere' },
    csat: { positive: 'tilfredse', neutral: 'neutrale', negative: 'utilfredse' },
  },
  exclusions: {
    blank: 'uden indhold',
    text: 'kan ikke læses som svar',
    outOfRange: 'uden for skalaen',
    fractional: 'mellem to skalatrin',
    boolean: 'afkrydsede felter',
    date: 'datoer',
    unanswered: 'tilbudt, ikke besvaret',
    preview: 'forhåndsvisninger og tests',
    partial: 'ikke fuldført',
    duplicate: 'dubletter',
    malformed: 'ugyldige rækker',
    footer: 'sidefods- og totalrækker',
    undated: 'uden dato',
  },
  periods: { week: 'uge', month: 'måned', quarter: 'kvartal' },
  roles: {
    answer: 'svar',
    group: 'afledt gruppe',
    responseId: 'svar-id',
    ticketId: 'sags-id',
    ticketNumber: 'sagsnummer',
    customer: 'kunde',
    agent: 'medarbejder',
    team: 'team',
    channel: 'kanal',
    touchpoint: 'kontaktpunkt',
    surveyKind: 'undersøgelsestype',
    language: 'sprog',
    status: 'status',
    date: 'svardato',
    startDate: 'startdato',
    sentDate: 'udsendelsesdato',
    otherDate: 'anden dato',
    segment: 'segment',
    question: 'spørgsmål',
    comment: 'kommentar',
    reason: 'årsag',
    count: 'antal',
    other: 'andet',
  },
  readings: {
    score: '{metric} {value} ({low} til {high}, konfidensniveau {confidence} %), n = {n}.',
    scoreBare: '{metric} {value}, n = {n}: der kan ikke angives noget interval.',
    tooFew: 'For få svar til at sige noget (n = {n}; der kræves 10).',
    allEqual: 'Alle svar er {point}, så gennemsnittet får intet interval: det ville give falsk sikkerhed.',
    bands: '{positive} % {positiveName}, {neutral} % {neutralName}, {negative} % {negativeName}.',
    bandsTwo: '{positive} % {positiveName}, {negative} % {negativeName}.',
    setAside: 'Rækker, der ikke er medregnet: {excluded} af {all} ({reasons}).',
    same: '{b} {valueB} kan ikke skelnes fra {a} {valueA} (forskel {difference}, {low} til {high}).',
    higher: '{b} {valueB} er højere end {a} {valueA}: forskellen er {difference} ({low} til {high}).',
    lower: '{b} {valueB} er lavere end {a} {valueA}: forskellen er {difference} ({low} til {high}).',
    compareTooFew: '{a} (n = {nA}) eller {b} (n = {nB}) har for få svar til en sammenligning.',
    higherIsHarder: 'Her betyder et højere tal, at det var sværere for kunderne.',
    targetBetter: 'Bedre end målet på {target}.',
    targetWorse: 'Dårligere end målet på {target}.',
    targetSame: 'Kan ikke skelnes fra målet på {target}.',
    targetTooFew: 'For få svar til at vurdere målet på {target}.',
    trendUp: 'Stiger med {slope} pr. {period} (Mann–Kendall {p}).',
    trendDown: 'Falder med {slope} pr. {period} (Mann–Kendall {p}).',
    trendNone: 'Ingen trend over {count} perioder (Mann–Kendall {p}).',
    trendFew: 'For få perioder til at tale om en trend ({count}; der kræves 8).',
    outside: '{period} ligger uden for kontrolgrænserne ({value}; {low} til {high}).',
    segmentsOut: '{segments}: skiller sig ud fra resten efter korrektion for {count} sammenligninger.',
    segmentsNone: 'Intet segment kan skelnes fra resten efter korrektion for {count} sammenligninger.',
    vitalFew: 'Årsager, der udgør {share} % af det, der nævnes: {count} af {all} ({reasons}).',
    driversTop:
      '{column} hænger stærkest sammen med scoren: {importance} % af det, vurderingerne forklarer (R² {rSquared}). En sammenhæng, ikke bevis for en årsag.',
    response: 'Svarprocent {value} % ({low} til {high}): {n} af {sent} adspurgte.',
    responseLow: 'Kun {value} % af de adspurgte svarede: de øvrige kan mene noget andet.',
  },
  warnings: {
    encodingGuessed:
      'Ikke UTF-8: læst som {encoding}. Hvis bogstaver ser forkerte ud, så angiv tegnkodningen med --encoding (f.eks. windows-1250).',
    utf16Guessed: 'Læst som {encoding}, selv om filen ikke angiver det: hver anden byte er tom.',
    damagedCharacters: 'Beskadigede tegn: {count}. De vises som \uFFFD: filen blev beskadiget, før den kom hertil.',
    nulsRemoved: 'NUL-tegn, der er fjernet: {count}.',
    quotesRepaired:
      'Celler med tekst efter det afsluttende anførselstegn: {count}. Beholdt, med rettede anførselstegn.',
    backslashEscapes:
      'Anførselstegn har en omvendt skråstreg foran sig, som databaseværktøjer skriver dem: læst som anførselstegn.',
    singleQuotes: 'Cellerne står mellem enkelte anførselstegn: anførselstegnene er fjernet.',
    titleRows: 'Udeladte rækker over overskriftsrækken: {count} ({text}).',
    footerRows: 'Udeladte sidefods- eller totalrækker: {count}.',
    shortRows: 'Rækker med færre celler end overskriftsrækken: {count}. Det, der mangler, læses som tomt.',
    longRows:
      'Rækker med flere celler end overskriftsrækken: {count}. Beholdt, fordi score og dato står, hvor de skal.',
    malformedRows:
      'Rækker, der ikke er medregnet, fordi cellerne er forskudt: {count} (første: række {row}). Som regel mangler der anførselstegn om en tekst, der indeholder et komma eller et anførselstegn.',
    duplicateRows: 'Rækker, der gentager en tidligere række, også svar-id: {count}. Ikke medregnet.',
    previewRows: 'Forhåndsvisninger og tests, der ikke er medregnet: {count}.',
    partialRows: 'Ufuldstændige svar, der ikke er medregnet: {count}. Brug --include-partial for at tage dem med.',
    duplicateHeaders: 'Flere kolonner hedder {names}: der er tilføjet et nummer for at skelne dem.',
    textAnswers: 'Kan ikke læses som svar i "{column}", ikke medregnet: {count} ({texts}).',
    dateAnswers:
      'Ligner en dato i "{column}", ikke medregnet: {count}. Et regnearksprogram kan have lavet 10/10 om til en dato.',
    fractionalAnswers: 'Mellem to skalatrin i "{column}", ikke medregnet: {count} ({texts}).',
    scaleMismatch:
      '{share} % af tallene i "{column}" ligger uden for skalaen {scale} ({texts}): er det den rigtige skala?',
    offScale: 'Uden for skalaen {scale} i "{column}", ikke medregnet: {count} ({texts}).',
    scaleAssumed: 'Skalaen for "{column}" er ikke angivet: {scale} passer bedst til svarene. Angiv den med --scale.',
    npsOneToTen:
      '"{column}" angiver 1-10 og indeholder ikke 0. NPS måles på 0-10; grupperne følger grænserne for 0-10.',
    npsNoZero:
      '"{column}" indeholder ikke 0: hvis der blev spurgt på 1-10, kan resultatet ikke sammenlignes med NPS på 0-10.',
    metricFromContext: '"{column}" tolkes som {metric}: {evidence}.',
    notScored: 'Der blev ikke beregnet nogen score for "{column}": {reason}',
    groupDisagrees: 'Rækker, hvor "{group}" ikke stemmer med "{column}": {count}. Scoren beregnes ud fra "{column}".',
    datesAmbiguous:
      'Dag og måned kan ikke skelnes i "{column}": ingen perioder. Angiv med --date-order dmy eller mdy, hvad der står først.',
    datesContradictory:
      'Datoer i "{column}" er skrevet med dagen først i nogle rækker og med måneden først i andre: ingen perioder.',
    zonesDiffer: 'Tidspunkter i "{column}" har forskellig tidsforskydning: dagene er i UTC. Vælg tidszone med --zone.',
    undated: 'Svar uden læsbar dato: {count}. De er med i totalen, men ikke i nogen periode.',
    unstatedScale: 'Der er ikke angivet nogen skala for "{column}": gennemsnittet gælder hele tal fra 1 til 10.',
    filtered: 'Rækker, der er udeladt, fordi de ikke opfylder --where: {count} af {all}.',
  },
  refusals: {
    scaleUnknown:
      'Skalaen "{given}" findes ikke. Ligner: {near}. Alle: {all}; tilføj "effort", hvis højt betyder svært.',
    countNotWhole: 'Antallet for "{point}" er {count}: et antal skal være et helt tal, 0 eller mere.',
    nothingToMerge: 'Der er intet at lægge sammen.',
    mixedScales: 'Svar på {a} og på {b} kan ikke lægges sammen: beregn dem hver for sig.',
    mixedAskers:
      'Svar, som {a} og {b} har bedt om, kan ikke lægges sammen: medarbejdere vælger selv, hvem de spørger. Beregn dem hver for sig.',
    mixedMetrics: '{a} og {b} er forskellige nøgletal og kan ikke sammenlignes.',
    mixedMethods: 'Metoderne {a} og {b} kan ikke sammenlignes: vælg samme metode til begge.',
    mixedDirections:
      'På den ene side er højt nemt, på den anden er højt svært: beregn begge i samme retning, før de sammenlignes.',
    bandsDoNotCover:
      'Svaret {point} hører ikke til nogen gruppe, eller til to: hvert skalatrin skal høre til præcis én.',
    bandOffScale: 'Skalatrinnet {point} findes ikke på skalaen {scale}, eller er angivet to gange.',
    noAnswers:
      'Her er der intet svar på skalaen {scale}; ikke medregnet: {excluded} ({reasons}). Kontrollér kolonnen og skalaen.',
    methodNeedsScale: 'Metoden {method} kræver, at skalaen er kendt: angiv den, f.eks. 1-5 eller 1-7.',
    noBands: '{metric} har ingen etablerede grupper på skalaen {scale}: brug gennemsnittet eller en anden skala.',
    npsScale: 'NPS måles på 0-10; disse svar er på {scale}.',
    npsMean: 'NPS er ambassadører minus kritikere; med metoden {method} bliver det et andet tal.',
    fileEmpty: 'Filen er tom.',
    fileWorkbook:
      'Dette er en Excel-projektmappe (eller en anden ZIP-fil), ikke en CSV-fil. Åbn den, vælg "Gem som" og derefter "CSV UTF-8".',
    fileGzip: 'Filen er komprimeret (gzip). Pak den ud først, og angiv derefter CSV-filen i den.',
    fileOldExcel:
      'Dette er en gammel Excel-fil (.xls), ikke en CSV-fil. Åbn den, vælg "Gem som" og derefter "CSV UTF-8".',
    filePdf: 'Dette er en PDF. Eksportér undersøgelsen som CSV fra det værktøj, den kommer fra.',
    fileHtml:
      'Dette er en webside, ikke en CSV-fil. Åbn den i et regnearksprogram, og gem som CSV, eller eksportér igen som CSV.',
    fileBinary: 'Dette er ikke en tekstfil. Eksportér undersøgelsen som CSV, og prøv med den.',
    unclosedQuote:
      'Et anførselstegn, der åbnes i række {row} (linje {line}), lukkes aldrig, så rækkerne derefter kan ikke skelnes fra hinanden. Luk det, eller fjern det.',
    noRows: 'Der er en overskriftsrække, men ingen svar under den.',
    noHeader:
      'Den første række ligner data ({cells}), så kolonnerne mangler navne. Angiv --header-rows 0, hvis der ikke er en overskriftsrække, 1, hvis dette er den.',
    columnUnknown: 'Der er ingen kolonne "{given}". Kolonner: {near}.',
    columnTwice: 'Flere kolonner hedder "{given}": angiv en af dem ved dens position, {near}.',
    columnNeeded:
      'Flere kolonner kan indeholde scoren: {columns}. Vælg med --column, og angiv med --metric, hvad den måler.',
    metricNeeded:
      '"{column}" indeholder en score, men intet siger, hvad den måler. Angiv --metric ces, nps eller csat.',
    noScoreColumn:
      'Ingen kolonne genkendes som CES, NPS eller CSAT. Vælg en med --column og --metric; "easemark columns" viser, hvad der blev genkendt.',
    scaleNeeded: 'Skalaen for "{column}" fremgår ikke af værdierne ({evidence}). Angiv den med --scale.',
    directionNeeded:
      'Ordlyden i "{column}" handler om indsats eller besvær: betyder et højt svar nemt eller svært? Angiv --direction ease eller effort.',
    reversedScale:
      'I "{column}" er 1 det bedste svar og ikke det dårligste. Vend tallene om, eller brug kun svarmulighedernes tekst, før beregningen.',
    aggregated: '"{column}" indeholder resultater, ikke svar ({evidence}). Eksportér de enkelte svar.',
    excelDates:
      'Svar i "{column}" ligner datoer ({texts}): et regnearksprogram har lavet "10/10" om til 10. oktober. Eksportér igen uden at åbne filen dér, eller vælg med --column.',
    mixedLabels:
      'Svar i "{column}" er symboler fra forskellige skalaer ({texts}): det skal angives, hvilket der betyder hvad. Vælg en anden med --column.',
    severalQuestions:
      'Ifølge "{question}" indeholder "{column}" {count} forskellige spørgsmål ({texts}). Vælg ét med --where "{question}=…", eller læg dem bevidst sammen med --column "{column}".',
    severalMetrics:
      'Ifølge "{kind}" indeholder "{column}" forskellige nøgletal ({texts}). Vælg ét med --where "{kind}=…".',
    datesAmbiguous:
      'Dag og måned kan ikke skelnes i "{column}" (f.eks. {texts}). Angiv med --date-order dmy eller mdy, hvad der står først.',
    datesContradictory:
      'Datoer i "{column}" er skrevet med dagen først i nogle rækker og med måneden først i andre. Eksportér igen med ét datoformat, eller angiv med --date-order, hvad der er rigtigt.',
    noDate: 'Ingen kolonne genkendes som svardato. Angiv den med --date.',
    tooManySegments:
      '"{column}" har flere end {most} forskellige værdier og er derfor ikke et segment. Vælg en anden kolonne.',
    valueUnknown: 'Ingen række har "{value}" i "{column}". Værdier: {near}.',
    countColumn:
      '"{column}" skal indeholde hele tal, 0 eller mere, for at være en kolonne med antal; række {row} har "{text}".',
    countTable: 'Hver række ligner et skalatrin med dets antal ("{column}"). Angiv i så fald --counts "{column}".',
    targetOffScale: 'Målet {target} kan ikke nås med denne score (muligt: {low} til {high}).',
    driversNeedRatings: '"{column}" indeholder ingen vurderinger, der kan forklare scoren.',
    decideNothing: 'Intet at sammenligne: {a} og {b} er det samme.',
  },
};
