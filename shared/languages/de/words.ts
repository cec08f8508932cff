import type { Words } from '../words.ts';

/** German: what Easemark says. A no-break space stands before the percent sign. */
export const de: Words = {
  metrics: { ces: 'Kundenaufwand', nps: 'Net Promoter Score', csat: 'Kundenzufriedenheit' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: {
    mean: 'Mittelwert',
    percent: 'Anteil positiver Antworten (Top Box)',
    net: 'Saldo (positive minus negative)',
  },
  directions: {
    ease: 'hoch bedeutet einfach',
    effort: 'hoch bedeutet schwierig',
    'high is good': 'hoch bedeutet gut',
    assumed: 'angenommen',
  },
  bands: {
    ces: { positive: 'einfach', neutral: 'neutral', negative: 'schwierig' },
    nps: { positive: 'Promotoren', neutral: 'Passive', negative: 'Detraktoren' },
    csat: { positive: 'zufrieden', neutral: 'neutral', negative: 'unzufrieden' },
  },
  exclusions: {
    blank: 'leer',
    text: 'nicht als Antwort lesbar',
    outOfRange: 'außerhalb der Skala',
    fractional: 'zwischen zwei Skalenpunkten',
    boolean: 'angekreuzte Kästchen',
    date: 'Datumsangaben',
    unanswered: 'angeboten, nicht beantwortet',
    preview: 'Vorschauen und Tests',
    partial: 'unvollständige Antworten',
    duplicate: 'Duplikate',
    malformed: 'fehlerhafte Zeilen',
    footer: 'Fuß- und Summenzeilen',
    undated: 'ohne Datum',
  },
  periods: { week: 'Woche', month: 'Monat', quarter: 'Quartal' },
  roles: {
    answer: 'Antwort',
    group: 'abgeleitete Gruppe',
    responseId: 'Antwort-ID',
    ticketId: 'Ticket-ID',
    ticketNumber: 'Ticketnummer',
    customer: 'Kunde',
    agent: 'Agent',
    team: 'Team',
    channel: 'Kanal',
    touchpoint: 'Touchpoint',
    surveyKind: 'Umfrageart',
    language: 'Sprache',
    status: 'Status',
    date: 'Datum der Antwort',
    startDate: 'Startdatum',
    sentDate: 'Versanddatum',
    otherDate: 'anderes Datum',
    segment: 'Segment',
    question: 'Frage',
    comment: 'Kommentar',
    reason: 'Grund',
    count: 'Anzahl',
    other: 'Sonstiges',
  },
  readings: {
    score: '{metric} {value} ({low} bis {high}, Konfidenzniveau {confidence} %), n = {n}.',
    scoreBare: '{metric} {value}, n = {n}: Ein Konfidenzintervall lässt sich nicht angeben.',
    tooFew: 'Zu wenige Antworten für eine Aussage (n = {n}; nötig sind 10).',
    allEqual:
      'Jede Antwort ist {point}, daher hat der Mittelwert kein Konfidenzintervall: Es würde Gewissheit vortäuschen.',
    bands: '{positive} % {positiveName}, {neutral} % {neutralName}, {negative} % {negativeName}.',
    bandsTwo: '{positive} % {positiveName}, {negative} % {negativeName}.',
    setAside: 'Nicht gewertete Zeilen: {excluded} von {all} ({reasons}).',
    same: '{b} ({valueB}) unterscheidet sich nicht nachweisbar von {a} ({valueA}): Differenz {difference}, {low} bis {high}.',
    higher: '{b} ({valueB}) liegt um {difference} ({low} bis {high}) höher als {a} ({valueA}).',
    lower: '{b} ({valueB}) liegt um {difference} ({low} bis {high}) niedriger als {a} ({valueA}).',
    compareTooFew: '{a} (n = {nA}) oder {b} (n = {nB}) hat zu wenige Antworten für einen Vergleich.',
    higherIsHarder: 'Hier bedeutet eine höhere Zahl, dass es für die Kunden schwieriger war.',
    targetBetter: 'Besser als der Zielwert {target}.',
    targetWorse: 'Schlechter als der Zielwert {target}.',
    targetSame: 'Kein nachweisbarer Unterschied zum Zielwert {target}.',
    targetTooFew: 'Zu wenige Antworten, um den Zielwert {target} zu beurteilen.',
    trendUp: 'Anstieg um {slope} pro {period} (Mann–Kendall {p}).',
    trendDown: 'Rückgang um {slope} pro {period} (Mann–Kendall {p}).',
    trendNone: 'Kein Trend (Anzahl Zeiträume: {count}; Mann–Kendall {p}).',
    trendFew: 'Zu wenige Zeiträume, um von einem Trend zu sprechen ({count}; nötig sind 8).',
    outside: '{period} liegt außerhalb der Kontrollgrenzen ({value}; {low} bis {high}).',
    segmentsOut: '{segments}: anders als der Rest, nach Korrektur für multiple Vergleiche (Anzahl: {count}).',
    segmentsNone:
      'Kein Segment unterscheidet sich nachweisbar vom Rest, nach Korrektur für multiple Vergleiche (Anzahl: {count}).',
    vitalFew: 'Gründe, auf die {share} % der Nennungen entfallen ({count} von {all}): {reasons}.',
    driversTop:
      'Am stärksten hängt {column} mit dem Ergebnis zusammen: {importance} % dessen, was die Bewertungen erklären (R² {rSquared}). Ein Zusammenhang, kein Beweis für eine Ursache.',
    response: 'Rücklaufquote {value} % ({low} bis {high}): {n} von {sent}.',
    responseLow: 'Nur {value} % Rücklauf: Wer nicht geantwortet hat, denkt womöglich anders.',
  },
  warnings: {
    encodingGuessed:
      'Kein UTF-8: als {encoding} gelesen. Wenn Buchstaben falsch aussehen, geben Sie die Kodierung mit --encoding an (etwa windows-1250).',
    utf16Guessed: 'Als {encoding} gelesen, obwohl die Datei das nicht angibt: Jedes zweite Byte ist leer.',
    damagedCharacters:
      'Beschädigte Zeichen: {count}. Sie erscheinen als \uFFFD: Die Datei war schon beschädigt, bevor sie hier ankam.',
    nulsRemoved: 'Entfernte NUL-Zeichen: {count}.',
    quotesRepaired: 'Zellen mit Text nach dem schließenden Anführungszeichen: {count}. Behalten und berichtigt.',
    backslashEscapes:
      'Anführungszeichen sind mit Backslash maskiert, wie Datenbankprogramme sie schreiben: als Anführungszeichen gelesen.',
    singleQuotes: 'Zellen stehen in einfachen Anführungszeichen: Diese wurden entfernt.',
    titleRows: 'Ausgelassene Zeilen über der Kopfzeile: {count} ({text}).',
    footerRows: 'Ausgelassene Fuß- oder Summenzeilen: {count}.',
    shortRows: 'Zeilen mit weniger Zellen als die Kopfzeile: {count}. Was fehlt, gilt als leer.',
    longRows:
      'Zeilen mit mehr Zellen als die Kopfzeile: {count}. Behalten, weil Bewertung und Datum an der richtigen Stelle stehen.',
    malformedRows:
      'Wegen verschobener Zellen nicht gewertete Zeilen: {count} (erste: Zeile {row}). Meist stand ein Text mit Komma oder Anführungszeichen nicht in Anführungszeichen.',
    duplicateRows: 'Zeilen, die eine frühere samt Antwort-ID wiederholen: {count}. Nicht gewertet.',
    previewRows: 'Nicht gewertete Vorschauen und Tests: {count}.',
    partialRows: 'Nicht gewertete unvollständige Antworten: {count}. Mit --include-partial zählen sie mit.',
    duplicateHeaders: 'Mehrfach vorkommende Spaltennamen: {names}. Zur Unterscheidung wurde eine Nummer angehängt.',
    textAnswers: 'In „{column}“ nicht als Antwort lesbar und nicht gewertet: {count} ({texts}).',
    dateAnswers:
      'Sieht in „{column}“ wie ein Datum aus und wurde nicht gewertet: {count}. Womöglich hat eine Tabellenkalkulation 10/10 in ein Datum umgewandelt.',
    fractionalAnswers: 'In „{column}“ zwischen zwei Skalenpunkten und nicht gewertet: {count} ({texts}).',
    scaleMismatch:
      'Anteil der Zahlen in „{column}“ außerhalb der Skala {scale}: {share} % ({texts}). Ist es die richtige Skala?',
    offScale: 'In „{column}“ außerhalb der Skala {scale} und nicht gewertet: {count} ({texts}).',
    scaleAssumed:
      'Die Skala von „{column}“ ist nicht angegeben: {scale} passt am besten zu den Antworten. Geben Sie sie mit --scale an.',
    npsOneToTen:
      '„{column}“ nennt 1-10 und enthält keine 0. NPS wird auf der Skala 0-10 erhoben; es gelten die Gruppen von 0-10.',
    npsNoZero:
      '„{column}“ enthält keine 0: Wurde auf der Skala 1-10 gefragt, ist das Ergebnis nicht mit einem NPS auf der Skala 0-10 vergleichbar.',
    metricFromContext: '„{column}“ wird als {metric} gewertet. Grund: {evidence}.',
    notScored: 'Für „{column}“ wurde kein Ergebnis berechnet: {reason}',
    groupDisagrees:
      'Zeilen, in denen „{group}“ nicht zu „{column}“ passt: {count}. Das Ergebnis wird aus „{column}“ berechnet.',
    datesAmbiguous:
      'Tag und Monat sind in „{column}“ nicht zu unterscheiden: keine Zeiträume. Geben Sie mit --date-order dmy oder mdy an, was zuerst kommt.',
    datesContradictory: 'In „{column}“ steht in manchen Zeilen der Tag zuerst, in anderen der Monat: keine Zeiträume.',
    zonesDiffer:
      'Uhrzeiten in „{column}“ haben verschiedene UTC-Offsets: Tage werden nach UTC gezählt. Wählen Sie mit --zone eine Zeitzone.',
    undated: 'Antworten ohne lesbares Datum: {count}. Sie zählen zum Gesamtergebnis, aber zu keinem Zeitraum.',
    unstatedScale: 'Für „{column}“ ist keine Skala angegeben: Der Mittelwert gilt für ganze Zahlen von 1 bis 10.',
    filtered: 'Ausgelassene Zeilen, die nicht zu --where passen: {count} von {all}.',
  },
  refusals: {
    scaleUnknown:
      'Die Skala „{given}“ gibt es nicht. Ähnlich: {near}. Alle: {all}; ergänzen Sie "effort", wenn hoch schwierig bedeutet.',
    countNotWhole: 'Die Anzahl für „{point}“ ist {count}: Eine Anzahl ist eine ganze Zahl ab 0.',
    nothingToMerge: 'Es gibt nichts zusammenzuzählen.',
    mixedScales:
      'Antworten auf den Skalen {a} und {b} lassen sich nicht zusammenfassen: Berechnen Sie die Ergebnisse getrennt.',
    mixedAskers:
      'Antworten aus verschieden ausgelösten Umfragen ({a} und {b}) lassen sich nicht zusammenfassen: Agenten wählen selbst, wen sie fragen. Berechnen Sie die Ergebnisse getrennt.',
    mixedMetrics: '{a} und {b} sind verschiedene Kennzahlen und nicht vergleichbar.',
    mixedMethods:
      'Ergebnisse verschiedener Methoden ({a} und {b}) sind nicht vergleichbar: Wählen Sie eine Methode für beide.',
    mixedDirections:
      'Auf der einen Seite bedeutet hoch einfach, auf der anderen schwierig: Berechnen Sie vor dem Vergleich beide gleich.',
    bandsDoNotCover: 'Die Antwort {point} gehört zu keiner Gruppe oder zu zwei: Jeder Punkt braucht genau eine Gruppe.',
    bandOffScale: 'Der Punkt {point} liegt nicht auf der Skala {scale} oder wurde zweimal genannt.',
    noAnswers:
      'Hier gibt es keine Antwort auf der Skala {scale}; nicht gewertet: {excluded} ({reasons}). Prüfen Sie Spalte und Skala.',
    methodNeedsScale: 'Für diese Methode ({method}) muss die Skala bekannt sein: Geben Sie sie an, etwa 1-5 oder 1-7.',
    noBands:
      'Für {metric} gibt es auf der Skala {scale} keine anerkannten Gruppen: Nehmen Sie den Mittelwert oder eine andere Skala.',
    npsScale: 'NPS wird auf der Skala 0-10 erhoben; diese Antworten liegen auf der Skala {scale}.',
    npsMean: 'NPS ist Promotoren minus Detraktoren; mit einer anderen Methode ({method}) ist es eine andere Zahl.',
    fileEmpty: 'Die Datei ist leer.',
    fileWorkbook:
      'Das ist eine Excel-Arbeitsmappe (oder eine andere ZIP-Datei), keine CSV-Datei. Öffnen Sie sie und wählen Sie „Speichern unter“ und dann „CSV UTF-8“.',
    fileGzip: 'Diese Datei ist komprimiert (gzip). Entpacken Sie sie und geben Sie die CSV-Datei darin an.',
    fileOldExcel:
      'Das ist eine alte Excel-Datei (.xls), keine CSV-Datei. Öffnen Sie sie und wählen Sie „Speichern unter“ und dann „CSV UTF-8“.',
    filePdf: 'Das ist eine PDF-Datei. Exportieren Sie die Umfrage als CSV aus dem Programm, aus dem sie stammt.',
    fileHtml:
      'Das ist eine Webseite, keine CSV-Datei. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als CSV, oder exportieren Sie erneut als CSV.',
    fileBinary: 'Das ist keine Textdatei. Exportieren Sie die Umfrage als CSV und versuchen Sie es damit.',
    unclosedQuote:
      'Ein Anführungszeichen, das in Zeile {row} (Textzeile {line}) öffnet, wird nie geschlossen; die folgenden Zeilen sind daher nicht zu trennen. Schließen oder entfernen Sie es.',
    noRows: 'Es gibt eine Kopfzeile, aber keine Antworten darunter.',
    noHeader:
      'Die erste Zeile sieht nach Daten aus ({cells}), daher haben die Spalten keine Namen. Geben Sie --header-rows 0 an, wenn es keine Kopfzeile gibt, oder 1, wenn es eine ist.',
    columnUnknown: 'Es gibt keine Spalte „{given}“. Spalten: {near}.',
    columnTwice: 'Mehrere Spalten heißen „{given}“. Geben Sie eine über ihre Position an: {near}.',
    columnNeeded:
      'Mehrere Spalten können die Bewertung enthalten: {columns}. Wählen Sie mit --column eine aus und geben Sie mit --metric an, was sie misst.',
    metricNeeded:
      '„{column}“ enthält eine Bewertung, aber nichts sagt, wovon. Geben Sie es mit --metric ces, nps oder csat an.',
    noScoreColumn:
      'Keine Spalte ist als CES, NPS oder CSAT erkennbar. Wählen Sie eine mit --column und --metric; "easemark columns" zeigt, was erkannt wurde.',
    scaleNeeded:
      'Die Skala von „{column}“ lässt sich aus den Werten nicht ablesen ({evidence}). Geben Sie sie mit --scale an.',
    directionNeeded:
      'In „{column}“ ist von Aufwand oder Schwierigkeit die Rede: Bedeutet eine hohe Antwort einfach oder schwierig? Geben Sie es mit --direction ease oder effort an.',
    reversedScale:
      'In „{column}“ ist 1 die beste und nicht die schlechteste Antwort. Drehen Sie vor der Berechnung die Zahlen um oder geben Sie nur die Beschriftungen an.',
    aggregated: '„{column}“ enthält Ergebnisse, keine Antworten ({evidence}). Exportieren Sie die einzelnen Antworten.',
    excelDates:
      'Antworten in „{column}“ sehen wie Datumsangaben aus ({texts}): Eine Tabellenkalkulation hat aus „10/10“ den 10. Oktober gemacht. Exportieren Sie erneut, ohne die Datei dort zu öffnen, oder wählen Sie mit --column eine andere Spalte.',
    mixedLabels:
      'Antworten in „{column}“ sind Symbole verschiedener Skalen ({texts}): Es muss festgelegt sein, was wofür steht. Wählen Sie mit --column eine andere Spalte.',
    severalQuestions:
      'Laut „{question}“ enthält „{column}“ verschiedene Fragen ({count}: {texts}). Wählen Sie eine mit --where "{question}=…" oder fassen Sie sie bewusst zusammen mit --column "{column}".',
    severalMetrics:
      'Laut „{kind}“ enthält „{column}“ verschiedene Kennzahlen ({texts}). Wählen Sie eine mit --where "{kind}=…".',
    datesAmbiguous:
      'Tag und Monat sind in „{column}“ nicht zu unterscheiden (etwa {texts}). Geben Sie mit --date-order dmy oder mdy an, was zuerst kommt.',
    datesContradictory:
      'In „{column}“ steht in manchen Zeilen der Tag zuerst, in anderen der Monat. Exportieren Sie erneut mit einheitlichem Datumsformat oder geben Sie mit --date-order an, was richtig ist.',
    noDate: 'Keine Spalte ist als Datum der Antwort erkennbar. Nennen Sie sie mit --date.',
    tooManySegments:
      '„{column}“ hat mehr als {most} verschiedene Werte: Das ist kein Segment. Wählen Sie eine andere Spalte.',
    valueUnknown: 'In keiner Zeile steht „{value}“ in „{column}“. Werte: {near}.',
    countColumn:
      '„{column}“ muss ganze Zahlen ab 0 enthalten, um als Spalte mit Anzahlen zu gelten; in Zeile {row} steht „{text}“.',
    countTable:
      'Jede Zeile sieht aus wie ein Skalenpunkt mit seiner Anzahl („{column}“). Wenn das stimmt, geben Sie es mit --counts "{column}" an.',
    targetOffScale: 'Der Zielwert {target} ist bei diesem Ergebnis nicht erreichbar ({low} bis {high}).',
    driversNeedRatings: '„{column}“ enthält keine Bewertungen, mit denen sich das Ergebnis erklären lässt.',
    decideNothing: 'Nichts zu vergleichen: {a} und {b} sind dasselbe.',
  },
};
