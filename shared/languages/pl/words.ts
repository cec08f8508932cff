import type { Words } from '../words.ts';

/** Polish: what Easemark says. */
export const pl: Words = {
  metrics: { ces: 'Wysiłek klienta', nps: 'Net Promoter Score', csat: 'Satysfakcja klienta' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: {
    mean: 'średnia',
    percent: 'odsetek odpowiedzi pozytywnych (top box)',
    net: 'netto (pozytywne minus negatywne)',
  },
  directions: {
    ease: 'im wyżej, tym łatwiej',
    effort: 'im wyżej, tym trudniej',
    'high is good': 'im wyżej, tym lepiej',
    assumed: 'przyjęto domyślnie',
  },
  bands: {
    ces: { positive: 'łatwo', neutral: 'neutralnie', negative: 'trudno' },
    nps: { positive: 'promotorzy', neutral: 'pasywni', negative: 'krytycy' },
    csat: { positive: 'zadowoleni', neutral: 'neutralni', negative: 'niezadowoleni' },
  },
  exclusions: {
    blank: 'puste',
    text: 'nieczytelne jako odpowiedź',
    outOfRange: 'poza skalą',
    fractional: 'między dwoma punktami skali',
    boolean: 'zaznaczone pola wyboru',
    date: 'daty',
    unanswered: 'zaproponowane, bez odpowiedzi',
    preview: 'podglądy i testy',
    partial: 'nieukończone odpowiedzi',
    duplicate: 'duplikaty',
    malformed: 'uszkodzone wiersze',
    footer: 'wiersze stopki i podsumowania',
    undated: 'bez daty',
  },
  periods: { week: 'tydzień', month: 'miesiąc', quarter: 'kwartał' },
  roles: {
    answer: 'odpowiedź',
    group: 'grupa wyliczona',
    responseId: 'ID odpowiedzi',
    ticketId: 'ID zgłoszenia',
    ticketNumber: 'numer zgłoszenia',
    customer: 'klient',
    agent: 'konsultant',
    team: 'zespół',
    channel: 'kanał',
    touchpoint: 'punkt styku',
    surveyKind: 'rodzaj ankiety',
    language: 'język',
    status: 'status',
    date: 'data odpowiedzi',
    startDate: 'data rozpoczęcia',
    sentDate: 'data wysłania',
    otherDate: 'inna data',
    segment: 'segment',
    question: 'pytanie',
    comment: 'komentarz',
    reason: 'powód',
    count: 'liczebność',
    other: 'inne',
  },
  readings: {
    score: '{metric} {value} (od {low} do {high}, poziom ufności {confidence}%), n = {n}.',
    scoreBare: '{metric} {value}, n = {n}: nie można podać przedziału ufności.',
    tooFew: 'Za mało odpowiedzi, by cokolwiek wnioskować (n = {n}; potrzeba 10).',
    allEqual:
      'Każda odpowiedź to {point}, więc średnia nie ma przedziału ufności: sugerowałby pewność, której tu nie ma.',
    bands: 'Podział odpowiedzi: {positiveName} {positive}%, {neutralName} {neutral}%, {negativeName} {negative}%.',
    bandsTwo: 'Podział odpowiedzi: {positiveName} {positive}%, {negativeName} {negative}%.',
    setAside: 'Pominięte wiersze: {excluded} z {all} ({reasons}).',
    same: '{b} ({valueB}) i {a} ({valueA}): różnica {difference} (od {low} do {high}) jest nieistotna statystycznie.',
    higher: '{b} ({valueB}): wynik wyższy o {difference} (od {low} do {high}) niż {a} ({valueA}).',
    lower: '{b} ({valueB}): wynik niższy o {difference} (od {low} do {high}) niż {a} ({valueA}).',
    compareTooFew: 'Za mało odpowiedzi, by porównać: {a} (n = {nA}) i {b} (n = {nB}).',
    higherIsHarder: 'Tutaj wyższa liczba oznacza, że klientom było trudniej.',
    targetBetter: 'Wynik lepszy od celu ({target}).',
    targetWorse: 'Wynik gorszy od celu ({target}).',
    targetSame: 'Wynik nie różni się istotnie od celu ({target}).',
    targetTooFew: 'Za mało odpowiedzi, by ocenić realizację celu ({target}).',
    trendUp: 'Wzrost o {slope} na {period} (Mann–Kendall {p}).',
    trendDown: 'Spadek o {slope} na {period} (Mann–Kendall {p}).',
    trendNone: 'Brak trendu (liczba okresów: {count}; Mann–Kendall {p}).',
    trendFew: 'Za mało okresów, by mówić o trendzie (jest {count}, potrzeba 8).',
    outside: '{period} wykracza poza granice kontrolne ({value}; od {low} do {high}).',
    segmentsOut:
      '{segments}: istotna różnica względem pozostałych po korekcie dla wielokrotnych porównań (liczba porównań: {count}).',
    segmentsNone:
      'Żaden segment nie różni się istotnie od pozostałych po korekcie dla wielokrotnych porównań (liczba porównań: {count}).',
    vitalFew: 'Powody, na które przypada {share}% wskazań ({count} z {all}): {reasons}.',
    driversTop:
      'Najsilniej z wynikiem wiąże się {column}: {importance}% tego, co wyjaśniają oceny (R² {rSquared}). To współzależność, a nie dowód przyczyny.',
    response: 'Wskaźnik odpowiedzi: {value}% (od {low} do {high}), odpowiedziało {n} z {sent}.',
    responseLow: 'Odpowiedziało tylko {value}% zapytanych: pozostali mogą mieć inne zdanie.',
  },
  warnings: {
    encodingGuessed:
      'Plik nie jest w UTF-8: odczytano go jako {encoding}. Jeśli litery wyglądają źle, podaj kodowanie opcją --encoding (np. windows-1250).',
    utf16Guessed: 'Odczytano jako {encoding}, choć plik o tym nie informuje: co drugi bajt jest pusty.',
    damagedCharacters: 'Uszkodzone znaki: {count}. Widać je jako \uFFFD: plik został uszkodzony, zanim tu trafił.',
    nulsRemoved: 'Usunięte znaki NUL: {count}.',
    quotesRepaired: 'Komórki z tekstem po cudzysłowie zamykającym: {count}. Zachowano je, poprawiając cudzysłowy.',
    backslashEscapes:
      'Cudzysłowy poprzedza ukośnik odwrotny, jak w zapisie narzędzi bazodanowych: odczytano je jako cudzysłowy.',
    singleQuotes: 'Komórki były ujęte w pojedyncze cudzysłowy: cudzysłowy usunięto.',
    titleRows: 'Pominięte wiersze nad nagłówkiem: {count} ({text}).',
    footerRows: 'Pominięte wiersze stopki lub podsumowania: {count}.',
    shortRows: 'Wiersze z mniejszą liczbą komórek niż nagłówek: {count}. Brakujące komórki odczytano jako puste.',
    longRows:
      'Wiersze z większą liczbą komórek niż nagłówek: {count}. Zachowano je, bo ocena i data są na swoich miejscach.',
    malformedRows:
      'Wiersze pominięte z powodu przesuniętych komórek: {count} (pierwszy: wiersz {row}). Zwykle tekst z przecinkiem lub cudzysłowem w środku nie został ujęty w cudzysłów.',
    duplicateRows: 'Wiersze powtarzające wcześniejszy wiersz łącznie z ID odpowiedzi: {count}. Pominięto je.',
    previewRows: 'Pominięte podglądy i testy: {count}.',
    partialRows: 'Pominięte nieukończone odpowiedzi: {count}. Aby je uwzględnić, użyj opcji --include-partial.',
    duplicateHeaders: 'Powtarzające się nazwy kolumn: {names}. Dodano numer, aby je odróżnić.',
    textAnswers: 'Nieczytelne jako odpowiedź w kolumnie „{column}”, pominięte: {count} ({texts}).',
    dateAnswers:
      'Wygląda na datę w kolumnie „{column}”, pominięte: {count}. Arkusz kalkulacyjny mógł zamienić 10/10 na datę.',
    fractionalAnswers: 'Między dwoma punktami skali w kolumnie „{column}”, pominięte: {count} ({texts}).',
    scaleMismatch: 'Poza skalą {scale} leży {share}% liczb w kolumnie „{column}” ({texts}): czy to właściwa skala?',
    offScale: 'Poza skalą {scale} w kolumnie „{column}”, pominięte: {count} ({texts}).',
    scaleAssumed:
      'Nie podano skali kolumny „{column}”: do odpowiedzi najlepiej pasuje {scale}. Podaj skalę opcją --scale.',
    npsOneToTen:
      'W kolumnie „{column}” podano 1-10 i nie ma w niej 0. O NPS pyta się w skali 0-10; przyjęto grupy dla skali 0-10.',
    npsNoZero:
      'W kolumnie „{column}” nie ma 0: jeśli pytano w skali 1-10, wynik jest nieporównywalny z NPS w skali 0-10.',
    metricFromContext: 'Kolumnę „{column}” uznano za {metric}, ponieważ: {evidence}.',
    notScored: 'Nie policzono wyniku dla kolumny „{column}”: {reason}',
    groupDisagrees:
      'Wiersze, w których „{group}” nie zgadza się z „{column}”: {count}. Wynik policzono z kolumny „{column}”.',
    datesAmbiguous:
      'W kolumnie „{column}” nie można odróżnić dnia od miesiąca: brak podziału na okresy. Podaj, co jest pierwsze, opcją --date-order dmy lub mdy.',
    datesContradictory:
      'W kolumnie „{column}” w jednych wierszach pierwszy jest dzień, a w innych miesiąc: brak podziału na okresy.',
    zonesDiffer:
      'Godziny w kolumnie „{column}” mają różne przesunięcia względem UTC: dni są liczone według UTC. Wybierz strefę opcją --zone.',
    undated: 'Odpowiedzi bez czytelnej daty: {count}. Wchodzą do wyniku łącznego, ale do żadnego okresu.',
    unstatedScale: 'Nie podano skali kolumny „{column}”: średnią policzono z liczb całkowitych od 1 do 10.',
    filtered: 'Wiersze pominięte, bo nie spełniają warunku --where: {count} z {all}.',
  },
  refusals: {
    scaleUnknown:
      'Nie ma skali „{given}”. Podobne: {near}. Wszystkie: {all}; dodaj "effort", jeśli wysoka ocena oznacza trudność.',
    countNotWhole: 'Liczebność dla „{point}” to {count}: liczebność musi być liczbą całkowitą, równą 0 lub większą.',
    nothingToMerge: 'Nie ma czego zsumować.',
    mixedScales: 'Nie można połączyć odpowiedzi w skalach {a} i {b}: policz wyniki osobno.',
    mixedAskers:
      'Nie można połączyć odpowiedzi z ankiet wysyłanych na różne sposoby ({a} i {b}): konsultanci sami wybierają, kogo pytają. Policz wyniki osobno.',
    mixedMetrics: '{a} i {b} to różne wskaźniki i nie można ich porównać.',
    mixedMethods: 'Nie można porównać wyników różnych metod ({a} i {b}): wybierz jedną metodę dla obu stron.',
    mixedDirections:
      'Po jednej stronie wysoka ocena oznacza łatwość, po drugiej trudność: przed porównaniem policz obie tak samo.',
    bandsDoNotCover:
      'Odpowiedź {point} nie należy do żadnej grupy albo należy do dwóch: każdy punkt musi być dokładnie w jednej.',
    bandOffScale: 'Punkt {point} nie leży na skali {scale} albo podano go dwa razy.',
    noAnswers: 'Brak odpowiedzi w skali {scale}; pominięto: {excluded} ({reasons}). Sprawdź kolumnę i skalę.',
    methodNeedsScale: 'Ta metoda ({method}) wymaga znajomości skali: podaj ją, np. 1-5 lub 1-7.',
    noBands: '{metric} nie ma ustalonych grup w skali {scale}: użyj średniej albo innej skali.',
    npsScale: 'O NPS pyta się w skali 0-10; te odpowiedzi są w skali {scale}.',
    npsMean: 'NPS to promotorzy minus krytycy; policzony inną metodą ({method}) jest już inną liczbą.',
    fileEmpty: 'Plik jest pusty.',
    fileWorkbook:
      'To skoroszyt programu Excel (albo inny plik ZIP), a nie CSV. Otwórz go, wybierz „Zapisz jako”, a potem „CSV UTF-8”.',
    fileGzip: 'Ten plik jest skompresowany (gzip). Rozpakuj go i podaj plik CSV, który jest w środku.',
    fileOldExcel:
      'To stary plik programu Excel (.xls), a nie CSV. Otwórz go, wybierz „Zapisz jako”, a potem „CSV UTF-8”.',
    filePdf: 'To plik PDF. Wyeksportuj ankietę do CSV z narzędzia, z którego pochodzi.',
    fileHtml:
      'To strona internetowa, a nie CSV. Otwórz ją w arkuszu kalkulacyjnym i zapisz jako CSV albo ponów eksport do CSV.',
    fileBinary: 'To nie jest plik tekstowy. Wyeksportuj ankietę do CSV i spróbuj ponownie.',
    unclosedQuote:
      'Cudzysłów otwarty w wierszu {row} (linia {line}) nie jest zamknięty, więc dalszych wierszy nie można rozdzielić. Zamknij go lub usuń.',
    noRows: 'Jest nagłówek, ale pod nim nie ma odpowiedzi.',
    noHeader:
      'Pierwszy wiersz wygląda na dane ({cells}), więc kolumny nie mają nazw. Podaj --header-rows 0, jeśli nagłówka nie ma, lub 1, jeśli to on.',
    columnUnknown: 'Nie ma kolumny „{given}”. Kolumny: {near}.',
    columnTwice: 'Kilka kolumn nosi nazwę „{given}”. Wskaż jedną według pozycji: {near}.',
    columnNeeded:
      'Ocena może być w kilku kolumnach: {columns}. Wybierz jedną opcją --column i podaj, co mierzy, opcją --metric.',
    metricNeeded:
      'Kolumna „{column}” zawiera ocenę, ale nie wiadomo, czego dotyczy. Podaj to opcją --metric: ces, nps lub csat.',
    noScoreColumn:
      'W żadnej kolumnie nie rozpoznano CES, NPS ani CSAT. Wybierz kolumnę opcjami --column i --metric; "easemark columns" pokazuje, co rozpoznano.',
    scaleNeeded: 'Z wartości kolumny „{column}” nie można odczytać skali ({evidence}). Podaj ją opcją --scale.',
    directionNeeded:
      'W kolumnie „{column}” mowa o wysiłku lub trudności: czy wysoka ocena oznacza łatwo, czy trudno? Podaj to opcją --direction ease lub effort.',
    reversedScale:
      'W kolumnie „{column}” 1 jest najlepszą, a nie najgorszą odpowiedzią. Przed policzeniem odwróć liczby albo zostaw same etykiety.',
    aggregated: 'Kolumna „{column}” zawiera wyniki, a nie odpowiedzi ({evidence}). Wyeksportuj pojedyncze odpowiedzi.',
    excelDates:
      'Odpowiedzi w kolumnie „{column}” wyglądają na daty ({texts}): arkusz kalkulacyjny zamienił „10/10” na 10 października. Ponów eksport, nie otwierając go w arkuszu, albo wybierz inną kolumnę opcją --column.',
    mixedLabels:
      'Odpowiedzi w kolumnie „{column}” to symbole z różnych skal ({texts}): trzeba określić, który co oznacza. Wybierz inną kolumnę opcją --column.',
    severalQuestions:
      'Według „{question}” kolumna „{column}” zawiera odpowiedzi na różne pytania ({count}: {texts}). Wybierz jedno opcją --where "{question}=…" albo połącz je świadomie opcją --column "{column}".',
    severalMetrics:
      'Według „{kind}” kolumna „{column}” zawiera różne wskaźniki ({texts}). Wybierz jeden opcją --where "{kind}=…".',
    datesAmbiguous:
      'W kolumnie „{column}” nie można odróżnić dnia od miesiąca (np. {texts}). Podaj, co jest pierwsze, opcją --date-order dmy lub mdy.',
    datesContradictory:
      'W kolumnie „{column}” w jednych wierszach pierwszy jest dzień, a w innych miesiąc. Ponów eksport z jednym formatem daty albo podaj właściwą kolejność opcją --date-order.',
    noDate: 'W żadnej kolumnie nie rozpoznano daty odpowiedzi. Wskaż ją opcją --date.',
    tooManySegments: 'Kolumna „{column}” ma ponad {most} różnych wartości: to nie segment. Wybierz inną kolumnę.',
    valueUnknown: 'Żaden wiersz nie ma wartości „{value}” w kolumnie „{column}”. Wartości: {near}.',
    countColumn:
      'Kolumna liczebności „{column}” musi zawierać liczby całkowite, równe 0 lub większe; w wierszu {row} jest „{text}”.',
    countTable:
      'Każdy wiersz wygląda na punkt skali z liczebnością („{column}”). Jeśli tak jest, podaj to opcją --counts "{column}".',
    targetOffScale: 'Cel {target} jest nieosiągalny dla tego wyniku (od {low} do {high}).',
    driversNeedRatings: 'Kolumna „{column}” nie zawiera ocen, którymi można by wyjaśnić wynik.',
    decideNothing: 'Nie ma czego porównywać: {a} i {b} to to samo.',
  },
};
