import type { SheetDashboardWords } from '../sheet-dashboard-words.ts';

/** French: what the dashboard in the spreadsheet says. */
export const sheetDashboard: SheetDashboardWords = {
  item: 'Tableau de bord…',
  printItem: 'Copie à imprimer',
  tab: 'Tableau de bord Easemark',
  tablesTab: 'Tables Easemark',
  rowsTab: 'Lignes Easemark',
  title: 'Tableau de bord de {tab}',
  about:
    'Lignes dans ce filtre : {kept}. Les lignes masquées et filtrées de l’onglet comptent aussi. Les tables derrière cette page sont sur des onglets masqués.',
  none: 'Aucune réponse dans ce filtre.',
  from: 'Du',
  to: 'Au (inclus)',
  segment: 'Seulement',
  target: 'Objectif',
  sent: 'Invitations envoyées',
  fromHelp: 'Le premier jour qui compte. Vide : depuis le début.',
  toHelp: 'Le dernier jour qui compte. Vide : jusqu’à la fin.',
  segmentHelp: 'Une valeur de « {column} ». Vide : toutes.',
  targetHelp: 'Un nombre de {low} à {high}. Vide : pas d’objectif.',
  sentHelp: 'Combien de personnes ont été interrogées pendant ce temps, pour le taux de réponse.',
  interval: 'Intervalle à 95 % : {low} à {high}',
  noInterval: 'Aucun intervalle ne peut être donné.',
  answers: 'Réponses : {n} ; non comptées : {aside} ; vides : {blank}',
  noTarget: 'Ligne neutre : {neutral}',
  noLine: 'Aucun objectif fixé',
  above: 'Objectif {target} : tout l’intervalle est au-dessus',
  below: 'Objectif {target} : tout l’intervalle est en dessous',
  around: 'Objectif {target} : il est dans l’intervalle',
  responseRate: 'Taux de réponse',
  noSent: 'Indiquez ci-dessus les invitations envoyées.',
  cellsCounted: 'Comptées : {n} cellules remplies sur {filled}',
  rateSegment: 'Les invitations valent pour tout le monde : videz le filtre de segment pour voir le taux.',
  moreThanSent:
    'Il y a plus de réponses ({n}) que d’invitations ({sent}). Vérifiez ce nombre, ou les jours auxquels il se rapporte.',
  targetAlone: 'Objectif {target} ; aucun intervalle ne peut être donné.',
  noRoom:
    'Ces lignes ne tiennent plus sur leur onglet masqué. Choisissez « Tableau de bord… » dans le menu : il fait de la place.',
  columnGone:
    'Une colonne dont cette page a besoin a été supprimée. Choisissez « Tableau de bord… » dans le menu : il continue sans elle.',
  answersGone:
    'Les colonnes des réponses ont été supprimées. Rien n’a été modifié. Allez à l’onglet où se trouvent maintenant les réponses et choisissez à nouveau « Tableau de bord… ».',
  deletedColumns: 'des colonnes supprimées',
  recognised:
    'La nature de chaque colonne a été reconnue sur les {count} premières lignes ; toutes les lignes comptent dans le score.',
  how: '{method}, échelle {scale}, {direction} ; n = {n}.',
  band: 'La bande est l’intervalle à 95 % de chaque période ; les lignes pointillées sont les limites de contrôle, à partir de huit périodes.',
  first: 'Les {count} qui ont le plus de réponses.',
  marks: 'Chacun face à tous les autres ensemble, corrigé du nombre de comparaisons.',
  together:
    'Barres : combien de fois c’est cité. Ligne : somme des parts. Ce qui est cité avec un score n’en est pas forcément la cause.',
  lines: 'Chaque point est une valeur de « {column} » ; les lignes sont à la hauteur de toutes les réponses ensemble.',
  counted: 'Combien de réponses a chaque point de contact ; ce qui manque ici n’est pas mesuré.',
  better: 'meilleur que les autres',
  worse: 'moins bon que les autres',
  same: 'pas de différence établie',
  tooFew: 'trop peu pour conclure',
  reasonsTitle: '{metric} : raisons, la plus citée d’abord',
  frictionTitle: '{metric} : frictions, la plus fréquente d’abord',
  breakdown: 'NPS : promoteurs, passifs, détracteurs',
  touchpoints: 'Réponses par point de contact',
  operations: 'À côté du score',
  transfers: 'Transferts par dossier, moyenne',
  contacts: 'Contacts par demande, moyenne',
  firstContact: 'Résolu au premier contact',
  waiting: 'Attente, médiane',
  askedByAgent: 'Interrogés par un agent',
  intervalBand: 'intervalle',
  explanation:
    'Créé par Easemark : les tables derrière le tableau de bord. « Tableau de bord… » dans le menu réécrit cet onglet, n’y mettez donc rien.',
  rowsExplanation: 'Créé par Easemark : les lignes que gardent les filtres du tableau de bord. N’y mettez rien.',
  built:
    'Le nouvel onglet « {tab} » est le tableau de bord. Il suit les réponses de « {data} ». Rien d’autre n’a été modifié.',
  rebuilt: 'Le tableau de bord est à jour. Ce que vous y avez ajouté ou déplacé reste tel quel.',
  notUsed: 'Laissé de côté : {reasons}',
  badDates:
    'pas de tendance ni de filtre de dates, car les dates de « {column} » sont du texte où jour et mois peuvent être confondus',
  secondTable: 'les lignes à partir de {row}, car une autre table y commence',
  askScale:
    'Sur quelle échelle a-t-on répondu à « {column} » ? Saisissez-la, par exemple 1-5 ou 1-7 ; ajoutez « effort » si une réponse élevée veut dire difficile : 1-7 effort.',
  askColumn:
    'Rien ici n’est reconnaissable comme CES, NPS ou CSAT. Saisissez la lettre de la colonne des réponses et ce qu’elles mesurent, par exemple : C CES 1-7',
  notUnderstood: '« {text} » n’a pas été compris. Rien n’a été modifié. Choisissez à nouveau « Tableau de bord… ».',
  noRows:
    'Il n’y a pas de réponses sous un en-tête dans l’onglet « {tab} ». Allez à l’onglet des réponses et choisissez à nouveau « Tableau de bord… ».',
  noDashboard: 'Il n’y a pas encore de tableau de bord. Choisissez d’abord « Tableau de bord… ».',
  dataGone:
    'L’onglet des réponses n’existe plus. Allez à l’onglet où elles se trouvent maintenant et choisissez à nouveau « Tableau de bord… ».',
  failed: 'La feuille de calcul a refusé : {why} Ce qui était commencé a été annulé ; vos onglets sont comme avant.',
  failedHalf:
    'La feuille de calcul a refusé : {why} Le tableau de bord est peut-être incomplet ; choisissez à nouveau « Tableau de bord… ».',
  printTab: 'Easemark {day}',
  printed:
    'Le nouvel onglet « {tab} » contient le tableau de bord tel qu’il est maintenant. Ses nombres et ses graphiques ne changent plus.',
  headers: {
    transfers: 'transferts|nombre de transferts',
    contacts: 'contacts|nombre de contacts|contacts par demande',
    firstContact: 'résolu au premier contact|résolution au premier contact',
    waiting: 'attente|temps d’attente|temps de réponse',
    friction: 'friction|type de friction',
    askedBy: 'interrogé par',
  },
  yes: 'oui',
};
