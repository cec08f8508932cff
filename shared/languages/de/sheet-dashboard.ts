import type { SheetDashboardWords } from '../sheet-dashboard-words.ts';

/** German: what the dashboard in the spreadsheet says. */
export const sheetDashboard: SheetDashboardWords = {
  item: 'Dashboard…',
  printItem: 'Druckkopie',
  tab: 'Easemark Dashboard',
  tablesTab: 'Easemark Tabellen',
  rowsTab: 'Easemark Zeilen',
  title: 'Dashboard zu {tab}',
  about:
    'Zeilen in diesem Filter: {kept}. Ausgeblendete und gefilterte Zeilen des Blatts zählen mit. Die Tabellen hinter dieser Seite liegen auf ausgeblendeten Blättern.',
  none: 'Keine Antwort in diesem Filter.',
  from: 'Von',
  to: 'Bis einschließlich',
  segment: 'Nur',
  target: 'Zielwert',
  sent: 'Verschickte Einladungen',
  fromHelp: 'Der erste Tag, der zählt. Leer: von Anfang an.',
  toHelp: 'Der letzte Tag, der zählt. Leer: bis zum Ende.',
  segmentHelp: 'Ein Wert von „{column}“. Leer: alle.',
  targetHelp: 'Eine Zahl von {low} bis {high}. Leer: kein Zielwert.',
  sentHelp: 'Wie viele in dieser Zeit gefragt wurden, für die Rücklaufquote.',
  interval: '95-%-Intervall: {low} bis {high}',
  noInterval: 'Es lässt sich kein Intervall angeben.',
  answers: 'Antworten: {n}; nicht gezählt: {aside}; leer: {blank}',
  noTarget: 'Neutrale Linie: {neutral}',
  noLine: 'Kein Zielwert gesetzt',
  above: 'Zielwert {target}: das ganze Intervall liegt darüber',
  below: 'Zielwert {target}: das ganze Intervall liegt darunter',
  around: 'Zielwert {target}: es liegt im Intervall',
  responseRate: 'Rücklaufquote',
  noSent: 'Tragen Sie oben die verschickten Einladungen ein.',
  cellsCounted: 'Gezählt: {n} von {filled} ausgefüllten Zellen',
  rateSegment: 'Die Einladungen gelten für alle: Leeren Sie den Segmentfilter, um die Quote zu sehen.',
  moreThanSent:
    'Es gibt mehr Antworten ({n}) als Einladungen ({sent}). Prüfen Sie die Zahl oder die Tage, für die sie gilt.',
  targetAlone: 'Zielwert {target}; es lässt sich kein Intervall angeben.',
  noRoom:
    'Diese Zeilen passen nicht mehr auf ihr ausgeblendetes Blatt. Wählen Sie „Dashboard…“ im Menü: Das schafft Platz.',
  columnGone:
    'Eine Spalte, die diese Seite braucht, wurde gelöscht. Wählen Sie „Dashboard…“ im Menü: Dann geht es ohne sie weiter.',
  answersGone:
    'Die Spalten mit den Antworten wurden gelöscht. Es wurde nichts geändert. Gehen Sie zum Blatt, auf dem die Antworten jetzt stehen, und wählen Sie „Dashboard…“ noch einmal.',
  deletedColumns: 'gelöschte Spalten',
  recognised: 'Was jede Spalte ist, wurde an den ersten {count} Zeilen erkannt; gewertet wird jede Zeile.',
  how: '{method}, Skala {scale}, {direction}; n = {n}.',
  band: 'Das Band ist das 95-%-Intervall jedes Zeitraums; die gestrichelten Linien sind Kontrollgrenzen, ab acht Zeiträumen.',
  first: 'Die {count} mit den meisten Antworten.',
  marks: 'Jeweils gegen alle anderen zusammen, korrigiert für die Zahl der Vergleiche.',
  together:
    'Balken: wie oft es genannt wird. Linie: Summe der Anteile. Was zusammen mit einem Wert genannt wird, muss ihn nicht verursachen.',
  lines: 'Jeder Punkt ist ein Wert von „{column}“; die Linien stehen bei allen Antworten zusammen.',
  counted: 'Wie viele Antworten jeder Kontaktpunkt hat; was hier fehlt, wird nicht gemessen.',
  better: 'besser als die anderen',
  worse: 'schlechter als die anderen',
  same: 'nicht zu unterscheiden',
  tooFew: 'zu wenige für eine Aussage',
  reasonsTitle: '{metric}: Gründe, der meistgenannte zuerst',
  frictionTitle: '{metric}: Reibung, die häufigste zuerst',
  breakdown: 'NPS: Promotoren, Passive, Detraktoren',
  touchpoints: 'Antworten nach Kontaktpunkt',
  operations: 'Neben dem Wert',
  transfers: 'Weiterleitungen je Fall, Mittel',
  contacts: 'Kontakte je Anliegen, Mittel',
  firstContact: 'Beim ersten Kontakt gelöst',
  waiting: 'Wartezeit, Median',
  askedByAgent: 'Von Mitarbeitenden gefragt',
  intervalBand: 'Intervall',
  explanation:
    'Von Easemark erstellt: die Tabellen hinter dem Dashboard. „Dashboard…“ im Menü schreibt dieses Blatt neu; legen Sie hier nichts Eigenes ab.',
  rowsExplanation:
    'Von Easemark erstellt: die Zeilen, die die Filter des Dashboards übrig lassen. Legen Sie hier nichts Eigenes ab.',
  built: 'Das neue Blatt „{tab}“ ist das Dashboard. Es folgt den Antworten auf „{data}“. Sonst wurde nichts geändert.',
  rebuilt: 'Das Dashboard ist auf dem neuesten Stand. Was Sie dort ergänzt oder verschoben haben, bleibt, wie es ist.',
  notUsed: 'Weggelassen: {reasons}',
  badDates:
    'kein Trend und kein Datumsfilter, weil die Daten in „{column}“ Text sind, in dem Tag und Monat verwechselt werden können',
  secondTable: 'die Zeilen ab {row}, weil dort eine andere Tabelle beginnt',
  askScale:
    'Auf welcher Skala wurde „{column}“ beantwortet? Geben Sie sie ein, etwa 1-5 oder 1-7; mit „effort“, wo eine hohe Antwort schwer bedeutet: 1-7 effort.',
  askColumn:
    'Hier ist nichts als CES, NPS oder CSAT zu erkennen. Geben Sie den Buchstaben der Spalte mit den Antworten ein und was sie messen, etwa: C CES 1-7',
  notUnderstood: '„{text}“ wurde nicht verstanden. Es wurde nichts geändert. Wählen Sie „Dashboard…“ noch einmal.',
  noRows:
    'Auf dem Blatt „{tab}“ stehen keine Antworten unter einer Kopfzeile. Gehen Sie zum Blatt mit den Antworten und wählen Sie „Dashboard…“ noch einmal.',
  noDashboard: 'Es gibt noch kein Dashboard. Wählen Sie zuerst „Dashboard…“.',
  dataGone:
    'Das Blatt mit den Antworten ist weg. Gehen Sie zu dem Blatt, auf dem sie jetzt stehen, und wählen Sie „Dashboard…“ noch einmal.',
  failed: 'Die Tabelle hat abgelehnt: {why} Was begonnen war, wurde zurückgenommen; Ihre Blätter sind, wie sie waren.',
  failedHalf:
    'Die Tabelle hat abgelehnt: {why} Das Dashboard ist vielleicht unvollständig; wählen Sie „Dashboard…“ noch einmal.',
  printTab: 'Easemark {day}',
  printed:
    'Das neue Blatt „{tab}“ enthält das Dashboard, wie es jetzt ist. Seine Zahlen und Diagramme ändern sich nicht mehr.',
  headers: {
    transfers: 'weiterleitungen|anzahl weiterleitungen|übergaben',
    contacts: 'kontakte|anzahl kontakte|kontakte je anliegen',
    firstContact: 'beim ersten kontakt gelöst|erstlösung',
    waiting: 'wartezeit|warten|reaktionszeit',
    friction: 'reibung|art der reibung',
    askedBy: 'gefragt von',
  },
  yes: 'ja',
};
