import type { BringInWords } from '../bring-in-words.ts';

/** Nederlands: wat het overzicht zegt terwijl bestanden worden ingelezen. */
export const nl: BringInWords = {
  troubles: {
    changed: '{file} is gewijzigd, verplaatst of verwijderd tijdens het lezen: kies het opnieuw.',
    unreadable:
      '{file} kan niet worden gelezen: de browser mag het niet openen. Kopieer het naar een andere map en kies de kopie.',
    storageFull:
      'Er is niet genoeg ruimte voor {file}, en er is niets van bewaard. Verwijder een bron die u niet meer nodig hebt, of maak ruimte vrij op de schijf.',
    storageBroken:
      'De browser kon {file} niet bewaren, en er is niets van overgebleven. Sluit andere tabbladen van Easemark en probeer het opnieuw.',
    bug: 'Dit is een fout in Easemark ({what}). Er is niets van {file} bewaard: meld de fout alstublieft.',
  },
  folder: '{file} is een map: open de map en kies de bestanden erin.',
  same: '{file} is er al, ingelezen als {name}.',
  sample: 'Uit een steekproef: één rij op de {every}, {kept} van {rows}.',
  others: '{column}: {count} rijen hebben waarden die te zeldzaam zijn om uit elkaar te houden; ze delen ‘…’.',
  otherVersion:
    'De bewaarde bron {name} kan door deze versie niet worden gelezen. Verwijder haar en lees het bestand opnieuw in.',
};
