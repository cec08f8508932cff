import type { Words } from '../words.ts';

/** French: what Easemark says. A no-break space stands before : ; ? ! % and inside « ». */
export const fr: Words = {
  metrics: { ces: 'Effort client', nps: 'Net Promoter Score', csat: 'Satisfaction client' },
  metricShort: { ces: 'CES', nps: 'NPS', csat: 'CSAT' },
  methods: {
    mean: 'moyenne',
    percent: 'part de réponses positives (top box)',
    net: 'solde (positives moins négatives)',
  },
  directions: {
    ease: 'élevé = facile',
    effort: 'élevé = difficile',
    'high is good': 'élevé = bon',
    assumed: 'par hypothèse',
  },
  bands: {
    ces: { positive: 'facile', neutral: 'neutre', negative: 'difficile' },
    nps: { positive: 'promoteurs', neutral: 'passifs', negative: 'détracteurs' },
    csat: { positive: 'satisfaits', neutral: 'neutres', negative: 'insatisfaits' },
  },
  exclusions: {
    blank: 'vides',
    text: 'illisibles en tant que réponse',
    outOfRange: 'hors de l’échelle',
    fractional: 'entre deux points',
    boolean: 'cases cochées',
    date: 'dates',
    unanswered: 'proposées, sans réponse',
    preview: 'aperçus et tests',
    partial: 'réponses inachevées',
    duplicate: 'doublons',
    malformed: 'lignes mal formées',
    footer: 'lignes de pied et de total',
    undated: 'sans date',
  },
  periods: { week: 'semaine', month: 'mois', quarter: 'trimestre' },
  roles: {
    answer: 'réponse',
    group: 'groupe déduit',
    responseId: 'identifiant de réponse',
    ticketId: 'identifiant du ticket',
    ticketNumber: 'numéro du ticket',
    customer: 'client',
    agent: 'agent',
    team: 'équipe',
    channel: 'canal',
    touchpoint: 'point de contact',
    surveyKind: 'type d’enquête',
    language: 'langue',
    status: 'statut',
    date: 'date de la réponse',
    startDate: 'date de début',
    sentDate: 'date d’envoi',
    otherDate: 'autre date',
    segment: 'segment',
    question: 'question',
    comment: 'commentaire',
    reason: 'motif',
    count: 'effectif',
    other: 'autre',
  },
  readings: {
    score: '{metric} {value} (de {low} à {high}, niveau de confiance {confidence} %), n = {n}.',
    scoreBare: '{metric} {value}, n = {n} : aucun intervalle de confiance ne peut être donné.',
    tooFew: 'Trop peu de réponses pour conclure (n = {n} ; il en faut 10).',
    allEqual:
      'Toutes les réponses valent {point}, la moyenne n’a donc pas d’intervalle de confiance : il laisserait croire à une certitude.',
    bands: 'Répartition : {positiveName} {positive} %, {neutralName} {neutral} %, {negativeName} {negative} %.',
    bandsTwo: 'Répartition : {positiveName} {positive} %, {negativeName} {negative} %.',
    setAside: 'Lignes écartées : {excluded} sur {all} ({reasons}).',
    same: '{b} ({valueB}) et {a} ({valueA}) : pas de différence significative (écart {difference}, de {low} à {high}).',
    higher: '{b} ({valueB}) : résultat plus élevé que {a} ({valueA}), écart {difference} (de {low} à {high}).',
    lower: '{b} ({valueB}) : résultat plus bas que {a} ({valueA}), écart {difference} (de {low} à {high}).',
    compareTooFew: '{a} (n = {nA}) ou {b} (n = {nB}) : trop peu de réponses pour comparer.',
    higherIsHarder: 'Ici, un chiffre plus élevé signifie que c’était plus difficile pour les clients.',
    targetBetter: 'Meilleur que l’objectif de {target}.',
    targetWorse: 'Moins bon que l’objectif de {target}.',
    targetSame: 'Pas de différence significative avec l’objectif de {target}.',
    targetTooFew: 'Trop peu de réponses pour juger l’objectif de {target}.',
    trendUp: 'En hausse de {slope} par {period} (Mann–Kendall {p}).',
    trendDown: 'En baisse de {slope} par {period} (Mann–Kendall {p}).',
    trendNone: 'Aucune tendance (nombre de périodes : {count} ; Mann–Kendall {p}).',
    trendFew: 'Trop peu de périodes pour parler de tendance ({count} ; il en faut 8).',
    outside: '{period} sort des limites de contrôle ({value} ; de {low} à {high}).',
    segmentsOut:
      'Par {column} : {segments}, différence significative avec le reste après correction pour comparaisons multiples (nombre : {count}).',
    segmentsNone:
      'Par {column} : aucun segment ne se distingue significativement du reste après correction pour comparaisons multiples (nombre : {count}).',
    vitalFew: 'Motifs qui représentent {share} % des mentions ({count} sur {all}) : {reasons}.',
    driversTop:
      'Lien le plus fort avec le score : {column}, avec {importance} % de ce que les notes expliquent (R² {rSquared}). C’est une association, pas la preuve d’une cause.',
    response: 'Taux de réponse : {value} % (de {low} à {high}), soit {n} sur {sent}.',
    responseLow: 'Seulement {value} % de réponses : les autres personnes sollicitées pensent peut-être autrement.',
    before: 'avant le {day}',
    from: 'à partir du {day}',
  },
  warnings: {
    encodingGuessed:
      'Le fichier n’est pas en UTF-8 : lu comme {encoding}. Si des lettres semblent fausses, indiquez l’encodage avec --encoding (par exemple windows-1250).',
    utf16Guessed: 'Lu comme {encoding} bien que le fichier ne l’indique pas : un octet sur deux est vide.',
    damagedCharacters:
      'Caractères endommagés : {count}. Ils apparaissent comme \uFFFD : le fichier était abîmé avant d’arriver ici.',
    nulsRemoved: 'Caractères NUL retirés : {count}.',
    quotesRepaired: 'Cellules avec du texte après le guillemet fermant : {count}. Conservées, guillemets corrigés.',
    backslashEscapes:
      'Les guillemets sont précédés d’une barre oblique inverse, comme les écrivent les outils de bases de données : lus comme des guillemets.',
    singleQuotes: 'Les cellules sont entre guillemets simples : ceux-ci ont été retirés.',
    titleRows: 'Lignes ignorées au-dessus de l’en-tête : {count} ({text}).',
    footerRows: 'Lignes de pied ou de total ignorées : {count}.',
    shortRows: 'Lignes avec moins de cellules que l’en-tête : {count}. Ce qui manque est lu comme vide.',
    longRows:
      'Lignes avec plus de cellules que l’en-tête : {count}. Conservées, car la note et la date sont à leur place.',
    malformedRows:
      'Lignes écartées car leurs cellules sont décalées : {count} (première : ligne {row}). En général, un texte contenant une virgule ou un guillemet n’a pas été mis entre guillemets.',
    duplicateRows: 'Lignes qui en répètent une précédente, identifiant de réponse compris : {count}. Écartées.',
    previewRows: 'Aperçus et tests écartés : {count}.',
    partialRows: 'Réponses inachevées écartées : {count}. Pour les compter, utilisez --include-partial.',
    duplicateHeaders: 'Noms de colonne en double : {names}. Un numéro a été ajouté pour les distinguer.',
    textAnswers: 'Illisible en tant que réponse dans « {column} », écarté : {count} ({texts}).',
    dateAnswers:
      'Ressemble à une date dans « {column} », écarté : {count}. Un tableur a peut-être transformé 10/10 en date.',
    fractionalAnswers: 'Entre deux points de l’échelle dans « {column} », écarté : {count} ({texts}).',
    scaleMismatch:
      '{share} % des nombres de « {column} » sont hors de l’échelle {scale} ({texts}) : est-ce la bonne échelle ?',
    offScale: 'Hors de l’échelle {scale} dans « {column} », écarté : {count} ({texts}).',
    scaleAssumed:
      'L’échelle de « {column} » n’est pas indiquée : {scale} correspond le mieux aux réponses. Indiquez-la avec --scale.',
    npsOneToTen:
      '« {column} » indique 1-10 et ne contient aucun 0. Le NPS se mesure sur l’échelle 0-10 ; les groupes sont ceux de 0-10.',
    npsNoZero:
      '« {column} » ne contient aucun 0 : si la question utilisait l’échelle 1-10, le résultat n’est pas comparable à un NPS mesuré sur l’échelle 0-10.',
    metricFromContext: '« {column} » est considéré comme {metric}. Raison : {evidence}.',
    notScored: 'Aucun score calculé pour « {column} » : {reason}',
    groupDisagrees:
      'Lignes où « {group} » ne concorde pas avec « {column} » : {count}. Le score est calculé à partir de « {column} ».',
    datesAmbiguous:
      'Impossible de distinguer jour et mois dans « {column} » : pas de périodes. Indiquez lequel vient en premier avec --date-order dmy ou mdy.',
    datesContradictory:
      'Dans « {column} », certaines lignes donnent d’abord le jour, d’autres d’abord le mois : pas de périodes.',
    zonesDiffer:
      'Les heures de « {column} » ont des décalages différents : les jours sont ceux de l’UTC. Choisissez un fuseau avec --zone.',
    undated: 'Réponses sans date lisible : {count}. Elles comptent dans le total, mais dans aucune période.',
    unstatedScale:
      'Aucune échelle n’est indiquée pour « {column} » : la moyenne porte sur les nombres entiers de 1 à 10.',
    filtered: 'Lignes ignorées car elles ne répondent pas à --where : {count} sur {all}.',
  },
  refusals: {
    scaleUnknown:
      'L’échelle « {given} » n’existe pas. Proches : {near}. Toutes : {all} ; ajoutez "effort" si une note élevée veut dire difficile.',
    countNotWhole: 'L’effectif de « {point} » est {count} : un effectif est un nombre entier, 0 ou plus.',
    nothingToMerge: 'Il n’y a rien à additionner.',
    mixedScales:
      'Des réponses sur les échelles {a} et {b} ne peuvent pas être regroupées : calculez les scores séparément.',
    mixedAskers:
      'Des réponses sollicitées de façons différentes ({a} et {b}) ne peuvent pas être regroupées : les agents choisissent qui ils interrogent. Calculez les scores séparément.',
    mixedMetrics: '{a} et {b} sont des indicateurs différents et ne peuvent pas être comparés.',
    mixedMethods:
      'Des résultats de méthodes différentes ({a} et {b}) ne peuvent pas être comparés : choisissez une seule méthode pour les deux.',
    mixedDirections:
      'D’un côté, une note élevée veut dire facile, de l’autre difficile : calculez les deux de la même façon avant de comparer.',
    bandsDoNotCover:
      'La réponse {point} n’est dans aucun groupe, ou dans deux : chaque point doit en avoir exactement un.',
    bandOffScale: 'Le point {point} n’est pas sur l’échelle {scale}, ou a été nommé deux fois.',
    noAnswers:
      'Aucune réponse ici sur l’échelle {scale} ; écarté : {excluded} ({reasons}). Vérifiez la colonne et l’échelle.',
    methodNeedsScale: 'Cette méthode ({method}) a besoin de connaître l’échelle : indiquez-la, par exemple 1-5 ou 1-7.',
    noBands: '{metric} n’a pas de groupes convenus sur l’échelle {scale} : utilisez la moyenne ou une autre échelle.',
    npsScale: 'Le NPS se mesure sur l’échelle 0-10 ; ces réponses sont sur l’échelle {scale}.',
    npsMean:
      'Le NPS, ce sont les promoteurs moins les détracteurs ; calculé autrement ({method}), c’est un autre chiffre.',
    fileEmpty: 'Le fichier est vide.',
    fileWorkbook:
      'C’est un classeur Excel (ou un autre fichier ZIP), pas un CSV. Ouvrez-le, choisissez « Enregistrer sous », puis « CSV UTF-8 ».',
    fileGzip: 'Ce fichier est compressé (gzip). Décompressez-le, puis donnez le CSV qu’il contient.',
    fileOldExcel:
      'C’est un ancien fichier Excel (.xls), pas un CSV. Ouvrez-le, choisissez « Enregistrer sous », puis « CSV UTF-8 ».',
    filePdf: 'C’est un PDF. Exportez l’enquête en CSV depuis l’outil dont elle provient.',
    fileHtml:
      'C’est une page web, pas un CSV. Ouvrez-la dans un tableur et enregistrez-la en CSV, ou refaites l’export en CSV.',
    fileBinary: 'Ce n’est pas un fichier texte. Exportez l’enquête en CSV et réessayez.',
    unclosedQuote:
      'Un guillemet ouvert à la ligne {line} du fichier n’est jamais fermé : les lignes suivantes ne peuvent pas être séparées. Fermez-le ou supprimez-le.',
    noRows: 'Il y a un en-tête, mais aucune réponse en dessous.',
    noHeader:
      'La première ligne ressemble à des données ({cells}), les colonnes n’ont donc pas de nom. Indiquez --header-rows 0 s’il n’y a pas d’en-tête, 1 si c’en est un.',
    columnUnknown: 'Il n’y a pas de colonne « {given} ». Colonnes : {near}.',
    columnTwice: 'Plusieurs colonnes s’appellent « {given} ». Désignez-en une par sa position : {near}.',
    columnNeeded:
      'Plusieurs colonnes peuvent contenir le score : {columns}. Choisissez-en une avec --column et indiquez ce qu’elle mesure avec --metric.',
    metricNeeded:
      '« {column} » contient un score, mais rien n’indique lequel. Précisez-le avec --metric ces, nps ou csat.',
    noScoreColumn:
      'Aucune colonne n’est reconnaissable comme CES, NPS ou CSAT. Choisissez-en une avec --column et --metric ; "easemark columns" montre ce qui a été reconnu.',
    scaleNeeded:
      'L’échelle de « {column} » ne peut pas être déduite de ses valeurs ({evidence}). Indiquez-la avec --scale.',
    directionNeeded:
      'Dans « {column} », il est question d’effort ou de difficulté : une réponse élevée veut-elle dire facile ou difficile ? Précisez-le avec --direction ease ou effort.',
    reversedScale:
      'Dans « {column} », 1 est la meilleure réponse et non la pire. Avant le calcul, inversez les nombres ou ne donnez que les libellés.',
    aggregated:
      '« {column} » contient des résultats, pas des réponses ({evidence}). Exportez les réponses individuelles.',
    excelDates:
      'Des réponses de « {column} » ressemblent à des dates ({texts}) : un tableur a transformé « 10/10 » en 10 octobre. Refaites l’export sans l’ouvrir dans un tableur, ou choisissez une autre colonne avec --column.',
    mixedLabels:
      'Les réponses de « {column} » sont des symboles d’échelles différentes ({texts}) : il faut préciser ce que chacun signifie. Choisissez une autre colonne avec --column.',
    severalQuestions:
      'Selon « {question} », « {column} » contient des questions différentes ({count} : {texts}). Choisissez-en une avec --where "{question}=…", ou regroupez-les sciemment avec --column "{column}".',
    severalMetrics:
      'Selon « {kind} », « {column} » contient des indicateurs différents ({texts}). Choisissez-en un avec --where "{kind}=…".',
    datesAmbiguous:
      'Impossible de distinguer jour et mois dans « {column} » (par exemple {texts}). Indiquez lequel vient en premier avec --date-order dmy ou mdy.',
    datesContradictory:
      'Dans « {column} », certaines lignes donnent d’abord le jour, d’autres d’abord le mois. Refaites l’export avec un seul format de date, ou indiquez le bon ordre avec --date-order.',
    noDate: 'Aucune colonne n’est reconnaissable comme la date de la réponse. Indiquez-la avec --date.',
    tooManySegments:
      '« {column} » a plus de {most} valeurs différentes : ce n’est pas un segment. Choisissez une autre colonne.',
    valueUnknown: 'Aucune ligne ne contient « {value} » dans « {column} ». Valeurs : {near}.',
    countColumn:
      '« {column} » doit contenir des nombres entiers, 0 ou plus, pour être une colonne d’effectifs ; la ligne {row} contient « {text} ».',
    countTable:
      'Chaque ligne ressemble à un point d’échelle avec son effectif (« {column} »). Si c’est le cas, indiquez-le avec --counts "{column}".',
    targetOffScale: 'L’objectif {target} ne peut pas être atteint avec ce score (de {low} à {high}).',
    sentTooFew:
      'Réponses : {n}, invitations : {sent}. Il ne peut pas y avoir plus de réponses que d’invitations. Vérifiez --sent.',
    driversNeedRatings: '« {column} » ne contient pas de notes permettant d’expliquer le score.',
    decideNothing: 'Rien à comparer : {a} et {b} sont identiques.',
  },
  terminal: {
    standardInput: 'entrée standard',
    rows: 'lignes : {count}',
    delimiters: {
      comma: 'virgule',
      semicolon: 'point-virgule',
      tab: 'tabulation',
      pipe: 'barre verticale',
      space: 'espace',
    },
    rowsSetAside: 'Lignes écartées : {count} ({reasons})',
    setAside: 'Écartées : {count} ({reasons})',
    score: 'score',
    interval: 'intervalle à {confidence} %',
    range: 'de {low} à {high}',
    noAnswers: 'aucune réponse',
    noIntervalSame: 'pas d’intervalle : toutes les réponses sont identiques, il laisserait croire à une certitude',
    noIntervalOne: 'pas d’intervalle : une seule réponse ne dit rien des autres',
    shareOf: 'part des réponses : {band}',
    netOf: '{positive} moins {negative}, en % des réponses',
    scale: 'échelle {scale}',
    scaleUnstated: 'échelle non indiquée',
    askedByAgent: 'envoyée par les agents',
    askedByRule: 'envoyée selon une règle',
    by: 'Par {column}',
    others: 'face au reste',
    tooFew: 'trop peu pour conclure',
    moreSegments: '… avec moins de réponses, non affichés ici : {count}. Ils sont dans --json et --csv.',
    keyInterval: 'intervalle',
    keyAll: 'toutes les réponses',
    above: 'au-dessus de {limit}',
    below: 'au-dessous de {limit}',
    slope: 'Pente : Sen.',
    limits: 'Limites de contrôle : {method}.',
    limitsCentre: 'Limites de contrôle : {method}, ligne centrale {centre}.',
    earlierPeriods: '… antérieures, non affichées ici : {count}. Elles sont dans --json et --csv.',
    comparedBy: 'Comparaison par {column}',
    beforeAfter: 'Avant et après ({column})',
    secondMinusFirst: 'second moins premier',
    target: 'Objectif {target} : {outcome}',
    outcomes: {
      better: 'meilleur',
      worse: 'moins bon',
      'cannot tell': 'pas de différence significative',
    },
    responseRate: 'Taux de réponse {value} : {n} sur {sent}',
    responseLow: 'faible : ceux qui ont répondu ne représentent peut-être pas les autres',
    reasons: 'Motifs',
    share: 'part',
    sum: 'cumul',
    gap: 'écart',
    gapIs:
      '{gap} : score avec le motif moins score sans. Les deux vont ensemble ; l’un n’est pas forcément la cause de l’autre.',
    rarerReasons: '… plus rares, non affichés ici : {count}. Ils sont dans --json.',
    drivers: 'Facteurs',
    driver: 'facteur',
    importance: 'importance',
    importanceIs: '{importance} : LMG, part de ce qui est expliqué.',
    explained: 'Ensemble, ils expliquent {share} de la variance du score.',
    inWords: 'En clair',
    column: 'colonne',
    noName: '(sans nom)',
    takenFor: 'prise pour',
    filled: 'remplies',
    filledOfFirst: '{mark} {filled} : seules les premières lignes ont été examinées ({count}).',
    examples: 'exemples',
    moreColumns: '… autres colonnes, non affichées ici : {count}. Elles sont dans --json.',
    statistics: {
      t: 't',
      Wilson: 'Wilson',
      'adjusted Wald': 'Wald ajusté',
      'adjusted Wald z': 'Wald ajusté, z',
      'one-sample t': 't à un échantillon',
      'exact binomial': 'binomial exact',
      "Welch's t": 't de Welch',
      'pooled z, Newcombe interval': 'z groupé, intervalle de Newcombe',
      "Fisher's exact, Newcombe interval": 'exact de Fisher, intervalle de Newcombe',
    },
    reading: 'Lecture {share} %',
    readingRows: 'Lecture {share} %, lignes : {count}',
    keyboard: 'Lecture au clavier : collez l’export, puis Ctrl-D.',
    cannotRead: 'Impossible de lire {file} : {why}.',
    cannotWrite: 'Impossible d’écrire {file} : {why}.',
    fileTroubles: {
      missing: 'ce fichier n’existe pas',
      noFolder: 'son dossier n’existe pas, créez-le d’abord',
      isFolder: 'c’est un dossier, pas un fichier',
      isNoFolder: 'une partie du chemin est un fichier, pas un dossier',
      isInput: 'c’est le fichier dont on calcule le score, donnez un autre nom',
      forbidden: 'vous n’avez pas le droit de l’ouvrir',
      tooManyOpen: 'trop de fichiers sont ouverts',
      diskFull: 'le disque est plein',
      diskReadOnly: 'le disque est en lecture seule',
      diskBroken: 'le disque n’a pas pu le lire',
      busy: 'un autre programme l’utilise',
      longName: 'son nom est trop long',
      circle: 'ses liens tournent en rond',
    },
    stateWith: 'Indiquez-le avec {option}.',
    bug: 'C’est un bogue d’Easemark ({what}) : signalez-le avec la commande que vous avez lancée, et les premières lignes du fichier si vous pouvez les partager.',
    bugWhere: 'Avec EASEMARK_DEBUG=1, l’endroit où il s’est produit s’affiche aussi.',
  },
};
