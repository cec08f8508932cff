import type { BringInWords } from '../bring-in-words.ts';

/** Norsk: hva oversikten sier mens filer hentes inn. */
export const no: BringInWords = {
  troubles: {
    changed: '{file} ble endret, flyttet eller slettet mens den ble lest: velg den på nytt.',
    unreadable: '{file} kan ikke leses: nettleseren får ikke åpne den. Kopier den til en annen mappe og velg kopien.',
    storageFull:
      'Det er ikke plass til {file}, og ingenting av den er lagret. Fjern en kilde du ikke lenger trenger, eller frigjør plass på disken.',
    storageBroken:
      'Nettleseren kunne ikke lagre {file}, og ingenting av den er beholdt. Lukk andre faner med Easemark og prøv igjen.',
    bug: 'Dette er en feil i Easemark ({what}). Ingenting av {file} er lagret: meld gjerne feilen.',
  },
  folder: '{file} er en mappe: åpne den og velg filene i den.',
  same: '{file} er her allerede, hentet inn som {name}.',
  sample: 'Fra et utvalg: én rad av {every}, {kept} av {rows}.',
  others: '{column}: {count} rader har verdier som er for sjeldne til å holdes fra hverandre; de deler «…».',
  otherVersion: 'Den lagrede kilden {name} kan ikke leses av denne versjonen. Fjern den og hent inn filen på nytt.',
};
