import type { Words } from '../words.ts';

/** Spanish: what Easemark says. A no-break space stands before the percent sign. */
export const es: Words = {
  metrics: { ces: 'Esfuerzo del cliente', nps: 'Net Promoter Score', csat: 'Satisfacción del cliente' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: {
    mean: 'media',
    percent: 'porcentaje de respuestas positivas (top box)',
    net: 'saldo neto (positivas menos negativas)',
  },
  directions: {
    ease: 'alto = fácil',
    effort: 'alto = difícil',
    'high is good': 'alto = bueno',
    assumed: 'por suposición',
  },
  bands: {
    ces: { positive: 'fácil', neutral: 'neutral', negative: 'difícil' },
    nps: { positive: 'promotores', neutral: 'pasivos', negative: 'detractores' },
    csat: { positive: 'satisfechos', neutral: 'neutrales', negative: 'insatisfechos' },
  },
  exclusions: {
    blank: 'en blanco',
    text: 'no legibles como respuesta',
    outOfRange: 'fuera de la escala',
    fractional: 'entre dos puntos',
    boolean: 'casillas marcadas',
    date: 'fechas',
    unanswered: 'ofrecidas, sin respuesta',
    preview: 'vistas previas y pruebas',
    partial: 'respuestas sin terminar',
    duplicate: 'duplicados',
    malformed: 'filas mal formadas',
    footer: 'filas de pie y de totales',
    undated: 'sin fecha',
  },
  periods: { week: 'semana', month: 'mes', quarter: 'trimestre' },
  roles: {
    answer: 'respuesta',
    group: 'grupo derivado',
    responseId: 'ID de respuesta',
    ticketId: 'ID del ticket',
    ticketNumber: 'número de ticket',
    customer: 'cliente',
    agent: 'agente',
    team: 'equipo',
    channel: 'canal',
    touchpoint: 'punto de contacto',
    surveyKind: 'tipo de encuesta',
    language: 'idioma',
    status: 'estado',
    date: 'fecha de la respuesta',
    startDate: 'fecha de inicio',
    sentDate: 'fecha de envío',
    otherDate: 'otra fecha',
    segment: 'segmento',
    question: 'pregunta',
    comment: 'comentario',
    reason: 'motivo',
    count: 'recuento',
    other: 'otro',
  },
  readings: {
    score: '{metric} {value} (de {low} a {high}, nivel de confianza {confidence} %), n = {n}.',
    scoreBare: '{metric} {value}, n = {n}: no se puede dar un intervalo de confianza.',
    tooFew: 'Muy pocas respuestas para sacar conclusiones (n = {n}; se necesitan 10).',
    allEqual:
      'Todas las respuestas son {point}, así que la media no tiene intervalo de confianza: aparentaría una certeza que no hay.',
    bands: 'Distribución: {positiveName} {positive} %, {neutralName} {neutral} %, {negativeName} {negative} %.',
    bandsTwo: 'Distribución: {positiveName} {positive} %, {negativeName} {negative} %.',
    setAside: 'Filas descartadas: {excluded} de {all} ({reasons}).',
    same: '{b} ({valueB}) y {a} ({valueA}): sin diferencia significativa (diferencia {difference}, de {low} a {high}).',
    higher: '{b} ({valueB}): resultado más alto que {a} ({valueA}), diferencia {difference} (de {low} a {high}).',
    lower: '{b} ({valueB}): resultado más bajo que {a} ({valueA}), diferencia {difference} (de {low} a {high}).',
    compareTooFew: '{a} (n = {nA}) o {b} (n = {nB}): muy pocas respuestas para comparar.',
    higherIsHarder: 'Aquí un número más alto significa que fue más difícil para los clientes.',
    targetBetter: 'Mejor que el objetivo de {target}.',
    targetWorse: 'Peor que el objetivo de {target}.',
    targetSame: 'Sin diferencia significativa con el objetivo de {target}.',
    targetTooFew: 'Muy pocas respuestas para evaluar el objetivo de {target}.',
    trendUp: 'Sube {slope} por {period} (Mann–Kendall {p}).',
    trendDown: 'Baja {slope} por {period} (Mann–Kendall {p}).',
    trendNone: 'Sin tendencia (número de períodos: {count}; Mann–Kendall {p}).',
    trendFew: 'Muy pocos períodos para hablar de tendencia ({count}; se necesitan 8).',
    outside: '{period} queda fuera de los límites de control ({value}; de {low} a {high}).',
    segmentsOut:
      '{segments}: diferencia significativa con el resto tras corregir por comparaciones múltiples (número: {count}).',
    segmentsNone:
      'Ningún segmento se distingue significativamente del resto tras corregir por comparaciones múltiples (número: {count}).',
    vitalFew: 'Motivos que suman el {share} % de las menciones ({count} de {all}): {reasons}.',
    driversTop:
      '{column} es lo que más se relaciona con el resultado: {importance} % de lo que explican las valoraciones (R² {rSquared}). Es una asociación, no prueba de una causa.',
    response: 'Tasa de respuesta: {value} % (de {low} a {high}), es decir, {n} de {sent}.',
    responseLow: 'Solo respondió el {value} % de las personas consultadas: las demás pueden pensar de otra forma.',
  },
  warnings: {
    encodingGuessed:
      'El archivo no está en UTF-8: se leyó como {encoding}. Si hay letras que se ven mal, indique la codificación con --encoding (por ejemplo, windows-1250).',
    utf16Guessed: 'Se leyó como {encoding}, aunque el archivo no lo indica: uno de cada dos bytes está vacío.',
    damagedCharacters: 'Caracteres dañados: {count}. Aparecen como \uFFFD: el archivo se dañó antes de llegar aquí.',
    nulsRemoved: 'Caracteres NUL eliminados: {count}.',
    quotesRepaired:
      'Celdas con texto después de las comillas de cierre: {count}. Se conservaron y se corrigieron las comillas.',
    backslashEscapes:
      'Las comillas van precedidas de una barra invertida, como las escriben las herramientas de bases de datos: se leyeron como comillas.',
    singleQuotes: 'Las celdas van entre comillas simples: estas se quitaron.',
    titleRows: 'Filas omitidas por encima del encabezado: {count} ({text}).',
    footerRows: 'Filas de pie o de totales omitidas: {count}.',
    shortRows: 'Filas con menos celdas que el encabezado: {count}. Lo que falta se lee como vacío.',
    longRows:
      'Filas con más celdas que el encabezado: {count}. Se conservaron porque la puntuación y la fecha están en su sitio.',
    malformedRows:
      'Filas descartadas porque sus celdas están desplazadas: {count} (primera: fila {row}). Lo habitual es que un texto con una coma o unas comillas no se haya entrecomillado.',
    duplicateRows: 'Filas que repiten otra anterior, incluido el ID de respuesta: {count}. Descartadas.',
    previewRows: 'Vistas previas y pruebas descartadas: {count}.',
    partialRows: 'Respuestas sin terminar descartadas: {count}. Para contarlas, use --include-partial.',
    duplicateHeaders: 'Nombres de columna repetidos: {names}. Se añadió un número para distinguirlos.',
    textAnswers: 'No legible como respuesta en «{column}», descartado: {count} ({texts}).',
    dateAnswers:
      'Parece una fecha en «{column}», descartado: {count}. Puede que una hoja de cálculo haya convertido 10/10 en fecha.',
    fractionalAnswers: 'Entre dos puntos de la escala en «{column}», descartado: {count} ({texts}).',
    scaleMismatch:
      'El {share} % de los números de «{column}» está fuera de la escala {scale} ({texts}): ¿es la escala correcta?',
    offScale: 'Fuera de la escala {scale} en «{column}», descartado: {count} ({texts}).',
    scaleAssumed:
      'La escala de «{column}» no está indicada: {scale} es la que mejor encaja con las respuestas. Indíquela con --scale.',
    npsOneToTen:
      '«{column}» dice 1-10 y no contiene ningún 0. El NPS se pregunta en la escala 0-10; se usan los grupos de 0-10.',
    npsNoZero:
      '«{column}» no contiene ningún 0: si se preguntó en la escala 1-10, no es comparable con un NPS de la escala 0-10.',
    metricFromContext: '«{column}» se considera {metric}. Motivo: {evidence}.',
    notScored: 'No se calculó ningún resultado para «{column}»: {reason}',
    groupDisagrees:
      'Filas en las que «{group}» no coincide con «{column}»: {count}. El resultado se calcula a partir de «{column}».',
    datesAmbiguous:
      'En «{column}» no se pueden distinguir el día y el mes: no hay períodos. Indique cuál va primero con --date-order dmy o mdy.',
    datesContradictory: 'En «{column}» unas filas ponen primero el día y otras primero el mes: no hay períodos.',
    zonesDiffer:
      'Las horas de «{column}» tienen desfases distintos: los días son los de UTC. Elija una zona horaria con --zone.',
    undated: 'Respuestas sin fecha legible: {count}. Cuentan en el total, pero en ningún período.',
    unstatedScale: 'No se indica ninguna escala para «{column}»: la media es de los números enteros del 1 al 10.',
    filtered: 'Filas omitidas porque no cumplen --where: {count} de {all}.',
  },
  refusals: {
    scaleUnknown:
      'No existe la escala «{given}». Parecidas: {near}. Todas: {all}; añada "effort" si alto significa difícil.',
    countNotWhole: 'El recuento de «{point}» es {count}: un recuento es un número entero, 0 o más.',
    nothingToMerge: 'No hay nada que sumar.',
    mixedScales: 'Las respuestas en las escalas {a} y {b} no se pueden agrupar: calcule los resultados por separado.',
    mixedAskers:
      'Las respuestas solicitadas de formas distintas ({a} y {b}) no se pueden agrupar: los agentes eligen a quién preguntan. Calcule los resultados por separado.',
    mixedMetrics: '{a} y {b} son indicadores distintos y no se pueden comparar.',
    mixedMethods: 'No se pueden comparar resultados de métodos distintos ({a} y {b}): elija un solo método para ambos.',
    mixedDirections:
      'En un lado alto significa fácil y en el otro, difícil: calcule ambos del mismo modo antes de comparar.',
    bandsDoNotCover:
      'La respuesta {point} no está en ningún grupo, o está en dos: cada punto necesita exactamente uno.',
    bandOffScale: 'El punto {point} no está en la escala {scale} o se nombró dos veces.',
    noAnswers:
      'Aquí no hay ninguna respuesta en la escala {scale}; descartado: {excluded} ({reasons}). Revise la columna y la escala.',
    methodNeedsScale: 'Este método ({method}) necesita conocer la escala: indíquela, por ejemplo, 1-5 o 1-7.',
    noBands: '{metric} no tiene grupos acordados en la escala {scale}: use la media u otra escala.',
    npsScale: 'El NPS se pregunta en la escala 0-10; estas respuestas están en la escala {scale}.',
    npsMean: 'El NPS es promotores menos detractores; calculado con otro método ({method}) es otro número.',
    fileEmpty: 'El archivo está vacío.',
    fileWorkbook:
      'Es un libro de Excel (u otro archivo ZIP), no un CSV. Ábralo, elija «Guardar como» y después «CSV UTF-8».',
    fileGzip: 'Este archivo está comprimido (gzip). Descomprímalo y use el CSV que contiene.',
    fileOldExcel:
      'Es un archivo de Excel antiguo (.xls), no un CSV. Ábralo, elija «Guardar como» y después «CSV UTF-8».',
    filePdf: 'Es un PDF. Exporte la encuesta como CSV desde la herramienta de la que procede.',
    fileHtml:
      'Es una página web, no un CSV. Ábrala en una hoja de cálculo y guárdela como CSV, o vuelva a exportar como CSV.',
    fileBinary: 'No es un archivo de texto. Exporte la encuesta como CSV y vuelva a intentarlo.',
    unclosedQuote:
      'Unas comillas que se abren en la fila {row} (línea {line}) no se cierran nunca, así que no se pueden separar las filas siguientes. Ciérrelas o elimínelas.',
    noRows: 'Hay un encabezado, pero ninguna respuesta debajo.',
    noHeader:
      'La primera fila parece contener datos ({cells}), así que las columnas no tienen nombre. Indique --header-rows 0 si no hay encabezado o 1 si lo es.',
    columnUnknown: 'No hay ninguna columna «{given}». Columnas: {near}.',
    columnTwice: 'Varias columnas se llaman «{given}». Indique una por su posición: {near}.',
    columnNeeded:
      'Varias columnas pueden contener la puntuación: {columns}. Elija una con --column e indique qué mide con --metric.',
    metricNeeded: '«{column}» contiene una puntuación, pero nada dice de qué. Indíquelo con --metric ces, nps o csat.',
    noScoreColumn:
      'Ninguna columna se reconoce como CES, NPS o CSAT. Elija una con --column y --metric; "easemark columns" muestra lo que se reconoció.',
    scaleNeeded: 'La escala de «{column}» no se puede deducir de sus valores ({evidence}). Indíquela con --scale.',
    directionNeeded:
      'En «{column}» se habla de esfuerzo o dificultad: ¿una respuesta alta significa fácil o difícil? Indíquelo con --direction ease o effort.',
    reversedScale:
      'En «{column}» el 1 es la mejor respuesta y no la peor. Antes de calcular, invierta los números o deje solo las etiquetas.',
    aggregated: '«{column}» contiene resultados, no respuestas ({evidence}). Exporte las respuestas individuales.',
    excelDates:
      'Las respuestas de «{column}» parecen fechas ({texts}): una hoja de cálculo convirtió «10/10» en 10 de octubre. Vuelva a exportar sin abrir el archivo en ella o elija otra columna con --column.',
    mixedLabels:
      'Las respuestas de «{column}» son símbolos de escalas distintas ({texts}): hay que indicar qué significa cada uno. Elija otra columna con --column.',
    severalQuestions:
      'Según «{question}», «{column}» contiene preguntas distintas ({count}: {texts}). Elija una con --where "{question}=…" o agrúpelas a sabiendas con --column "{column}".',
    severalMetrics:
      'Según «{kind}», «{column}» contiene indicadores distintos ({texts}). Elija uno con --where "{kind}=…".',
    datesAmbiguous:
      'En «{column}» no se pueden distinguir el día y el mes (por ejemplo, {texts}). Indique cuál va primero con --date-order dmy o mdy.',
    datesContradictory:
      'En «{column}» unas filas ponen primero el día y otras primero el mes. Vuelva a exportar con un solo formato de fecha o indique con --date-order cuál es el correcto.',
    noDate: 'Ninguna columna se reconoce como la fecha de la respuesta. Indíquela con --date.',
    tooManySegments: '«{column}» tiene más de {most} valores distintos: no es un segmento. Elija otra columna.',
    valueUnknown: 'Ninguna fila tiene «{value}» en «{column}». Valores: {near}.',
    countColumn:
      '«{column}» debe contener números enteros, 0 o más, para ser una columna de recuentos; la fila {row} tiene «{text}».',
    countTable:
      'Cada fila parece un punto de una escala con su recuento («{column}»). Si es así, indíquelo con --counts "{column}".',
    targetOffScale: 'El objetivo {target} no se puede alcanzar con este resultado (de {low} a {high}).',
    driversNeedRatings: '«{column}» no contiene valoraciones con las que explicar el resultado.',
    decideNothing: 'No hay nada que comparar: {a} y {b} son lo mismo.',
  },
};
