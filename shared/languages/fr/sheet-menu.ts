import type { SheetMenuWords } from '../sheet-menu-words.ts';

/** French: what the menu in the spreadsheet says. */
export const sheetMenu: SheetMenuWords = {
  enable: 'Activer dans cette feuille de calcul',
  sample: 'Insérer des données d’exemple',
  help: 'Aide',
  enabled:
    'Les fonctions sont prêtes dans cette feuille de calcul. Saisissez =CES( dans une cellule vide et sélectionnez les cellules contenant les réponses.',
  tab: 'Easemark exemple',
  date: 'Date',
  ease: 'Était-il facile d’obtenir de l’aide ? (1-7)',
  recommend: 'Quelle est la probabilité que vous nous recommandiez ? (0-10)',
  channel: 'Canal',
  inserted:
    'Le nouvel onglet « {tab} » contient des réponses fictives et, à côté, les premières formules. Rien d’autre n’a été modifié.',
  start: 'Saisissez l’une de ces formules dans une cellule vide, avec les cellules contenant vos réponses :',
  explained: 'Pendant la saisie, la feuille de calcul explique chaque argument.',
  all: 'Toutes les fonctions :',
  error: 'Quand une cellule affiche #ERROR!, pointez dessus : une phrase indique quoi faire.',
};
