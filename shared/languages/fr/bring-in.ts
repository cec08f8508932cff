import type { BringInWords } from '../bring-in-words.ts';

/** Français : ce que dit le tableau de bord pendant l’import des fichiers. */
export const fr: BringInWords = {
  troubles: {
    changed: '{file} a été modifié, déplacé ou supprimé pendant la lecture : choisissez-le à nouveau.',
    unreadable:
      'Impossible de lire {file} : le navigateur n’a pas le droit de l’ouvrir. Copiez-le dans un autre dossier et choisissez la copie.',
    storageFull:
      'La place manque pour {file}, et rien n’en a été enregistré. Retirez une source dont vous n’avez plus besoin, ou libérez de l’espace sur le disque.',
    storageBroken:
      'Le navigateur n’a pas pu enregistrer {file}, et rien n’en a été gardé. Fermez les autres onglets d’Easemark et réessayez.',
    bug: 'C’est une erreur d’Easemark ({what}). Rien de {file} n’a été enregistré : merci de la signaler.',
  },
  folder: '{file} est un dossier : ouvrez-le et choisissez les fichiers qu’il contient.',
  same: '{file} est déjà là, importé sous le nom {name}.',
  sample: 'D’après un échantillon : une ligne sur {every}, {kept} sur {rows}.',
  others: '{column} : {count} lignes ont des valeurs trop rares pour être distinguées ; elles partagent « … ».',
  otherVersion:
    'Cette version ne peut pas lire la source enregistrée {name}. Retirez-la et importez à nouveau son fichier.',
};
