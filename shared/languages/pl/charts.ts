import type { ChartWords } from '../chart-words.ts';

/** Polish: what charts and the HTML report say. */
export const pl: ChartWords = {
  titles: {
    trend: '{metric} w czasie ({period})',
    distribution: '{metric}: rozkład odpowiedzi',
    distributionBy: '{metric}: rozkład odpowiedzi według {column}',
    segments: '{metric} według {column}',
    reasons: '{metric}: powody oraz wynik z każdym z nich i bez niego',
    friction: '{metric}: utrudnienia oraz wynik z każdym ich rodzajem i bez niego',
    quadrant: '{x} i {y} według {column}',
    multiples: '{metric} w czasie ({period}), osobno dla każdej wartości {column}',
  },
  setAside: 'pominięto: {count}',
  setAsideWhy: 'pominięto: {count} ({reasons})',
  nothingAside: 'niczego nie pominięto',
  lines: {
    target: 'cel {value}',
    neutral: 'neutralnie {value}',
    good: 'zwykle uznawane za dobre: {value}',
    all: 'wszystkie odpowiedzi {value}',
    limits: 'granice kontrolne ({method})',
    outside: 'poza granicami',
    tooFew: 'za mało odpowiedzi (n < {count})',
    cumulative: 'suma udziałów',
  },
  outside: {
    above: '{period}: {value} leży powyżej górnej granicy kontrolnej {limit}. Warto zapytać, co było inaczej.',
    below: '{period}: {value} leży poniżej dolnej granicy kontrolnej {limit}. Warto zapytać, co było inaczej.',
  },
  segments: {
    sorted: 'Od najlepszych; na końcu te, w których odpowiedzi jest za mało.',
    corrected:
      'Każdy na tle wszystkich pozostałych razem; p po korekcie na wielokrotne porównania (liczba: {count}; Benjamini–Hochberg).',
    more: 'Nienarysowane: jeszcze {count}. Są w tabeli.',
    fewer: 'Nienarysowane, z mniejszą liczbą odpowiedzi: {count}. Są w tabeli.',
  },
  quadrant: {
    lines: 'Linie wyznacza wynik wszystkich odpowiedzi razem; im większy punkt, tym więcej odpowiedzi.',
    unnamed: 'Punkty bez nazwy z braku miejsca: {count}. Są w tabeli.',
    tooFew: 'Nienarysowane, za mało odpowiedzi: {count}. Są w tabeli.',
  },
  reasonsCorrected:
    'p po korekcie na wielokrotne porównania (Benjamini–Hochberg, liczba porównań: {count}); każdy przedział dotyczy tylko swojego porównania.',
  multiples: 'Wszystkie pola mają tę samą oś; na szaro wynik wszystkich odpowiedzi.',
  table: 'Pokaż jako tabelę',
  columns: {
    period: 'Okres',
    answer: 'Odpowiedź',
    count: 'Liczba odpowiedzi',
    score: 'Wynik',
    low: 'Od',
    high: 'Do',
    lowerLimit: 'Dolna granica',
    upperLimit: 'Górna granica',
    difference: 'Różnica',
    p: 'p',
    share: 'Udział',
    cumulative: 'Suma',
    note: 'Uwaga',
    item: 'Co',
  },
  quarter: '{quarter} kw. {year}',
  week: 'tydz. {week}, {year}',
  sentence: {
    title: 'Do notatki ze spotkania',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    aside: 'Pominięto: {count} ({reasons}).',
    source: 'Źródło: {file}.',
  },
  report: {
    title: 'Wyniki: {file}',
    read: 'Jak odczytano plik',
    format: 'Format',
    rows: 'Wiersze',
    encoding: 'Kodowanie',
    delimiter: 'Separator',
    rowsAside: 'Pominięte wiersze',
    scored: 'Oceniana kolumna',
    unanswered: 'Brak odpowiedzi w tym filtrze',
    none: 'brak',
    warnings: 'Warto wiedzieć',
    methods: 'Jak powstały te liczby',
    made: 'Utworzono w Easemark. Strona jest kompletna i niczego nie pobiera z sieci.',
  },
  methods: {
    mean: 'Średnia: suma odpowiedzi podzielona przez ich liczbę, zaokrąglana dopiero przy wyświetlaniu; przedział według t Studenta.',
    percent: 'Udział: odpowiedzi pozytywne jako procent wszystkich odpowiedzi; przedział Wilsona.',
    net: 'Netto: procent pozytywnych minus procent negatywnych, liczone z liczebności; przedział według skorygowanej metody Walda.',
    segments:
      'Segmenty: każdy na tle wszystkich pozostałych razem; wartości p po korekcie Benjaminiego i Hochberga. Poniżej 0,05 różnica jest oznaczona.',
    trend:
      'Trend: test Manna–Kendalla z nachyleniem Sena, od ośmiu okresów z co najmniej dziesięcioma odpowiedziami; pozostałe nie wpływają na trend ani na granice. Granice kontrolne: XmR, dla udziałów Laney p′. Okres bez odpowiedzi to luka, a nie zero.',
    comparison: 'Porównanie: różnica z przedziałem i p; test: {method}.',
    reasons:
      'Powody: jak często każdy jest wymieniany oraz wynik z nim minus wynik bez niego. Występują razem; jedno nie musi być przyczyną drugiego.',
    drivers: 'Czynniki: udział każdej oceny w tym, co wyjaśniają wszystkie razem (LMG), i jej związek z wynikiem.',
    tooFew:
      'Gdy odpowiedzi jest mniej niż {count}, nie wyciąga się wniosków; liczba jest podana wraz z informacją, że odpowiedzi jest za mało.',
    setAside: 'Nic nie znika po cichu: odpowiedzi i to, co pominięto, dają razem liczbę wierszy.',
  },
};
