import type { BringInWords } from '../bring-in-words.ts';

/** Deutsch: was die Übersicht sagt, während Dateien eingelesen werden. */
export const de: BringInWords = {
  troubles: {
    changed: '{file} wurde während des Lesens geändert, verschoben oder gelöscht: Wählen Sie die Datei erneut.',
    unreadable:
      '{file} ist nicht lesbar: Der Browser darf die Datei nicht öffnen. Kopieren Sie sie in einen anderen Ordner und wählen Sie die Kopie.',
    storageFull:
      'Der Platz reicht für {file} nicht, und nichts davon wurde gespeichert. Entfernen Sie eine Quelle, die Sie nicht mehr brauchen, oder schaffen Sie Platz auf dem Datenträger.',
    storageBroken:
      'Der Browser konnte {file} nicht speichern, und nichts davon ist geblieben. Schließen Sie andere Tabs von Easemark und versuchen Sie es erneut.',
    bug: 'Das ist ein Fehler in Easemark ({what}). Von {file} wurde nichts gespeichert: Bitte melden Sie den Fehler.',
  },
  folder: '{file} ist ein Ordner: Öffnen Sie ihn und wählen Sie die Dateien darin.',
  same: '{file} ist schon da, eingelesen als {name}.',
  sample: 'Aus einer Stichprobe: eine Zeile von {every}, {kept} von {rows}.',
  others: '{column}: {count} Zeilen haben Werte, die zu selten sind, um sie auseinanderzuhalten; sie teilen sich „…“.',
  otherVersion:
    'Die gespeicherte Quelle {name} kann diese Version nicht lesen. Entfernen Sie sie und lesen Sie die Datei erneut ein.',
};
