import type { RequestRefusalWords } from '../request-refusal.ts';

/** French: why the extension does not do what it was asked. */
export const fr: RequestRefusalWords = {
  badRequest: 'Easemark n’a pas pu lire cette demande ({at}). Rechargez la page et réessayez.',
  tooLong: 'Ce texte est trop long. Raccourcissez-le à {most} caractères.',
  ticketFull: 'Ce ticket a déjà {most} notes. Effacez celles qui ne servent plus.',
  noteGone:
    'Cette note n’est plus enregistrée : elle a été effacée, peut-être dans un autre onglet. Ajoutez-la de nouveau si vous en avez besoin.',
  notThisAddress:
    'Easemark est activé pour une autre adresse de cet hôte. Cliquez sur le bouton de la barre d’outils pour l’utiliser sur cette page.',
  notForPages: 'Une page ne peut demander que les notes de ses propres tickets.',
  newerVersion:
    'Une version plus récente d’Easemark a écrit ceci. Mettez Easemark à jour pour l’utiliser ; rien n’a été modifié.',
  storageFull:
    'Le stockage du navigateur pour Easemark est plein : ceci n’a pas été enregistré. Exportez vos notes, effacez les anciennes et réessayez.',
  storageFailed:
    'Le navigateur n’a pas pu enregistrer ceci ({why}). Réessayez ; si cela se reproduit, exportez vos notes et redémarrez le navigateur.',
  fileNotNotes: 'Ce n’est pas un fichier de notes Easemark. Choisissez un fichier JSON exporté par Easemark.',
  fileNewer: 'Une version plus récente d’Easemark a exporté ce fichier. Mettez Easemark à jour, puis importez-le.',
  siteInvalid: '« {given} » n’est pas l’adresse d’un site web. Donnez-en une comme https://support.example.org.',
  siteNotGranted:
    'Le navigateur ne donne pas à Easemark l’accès à {origin}. Activez de nouveau Easemark pour cette adresse et autorisez l’accès.',
};
