import type { BringInWords } from '../bring-in-words.ts';

/** Svenska: vad översikten säger när filer hämtas in. */
export const sv: BringInWords = {
  troubles: {
    changed: '{file} ändrades, flyttades eller togs bort medan den lästes: välj den igen.',
    unreadable:
      '{file} går inte att läsa: webbläsaren får inte öppna den. Kopiera den till en annan mapp och välj kopian.',
    storageFull:
      'Det finns inte plats för {file}, och ingenting av den har sparats. Ta bort en källa som du inte längre behöver, eller frigör utrymme på disken.',
    storageBroken:
      'Webbläsaren kunde inte spara {file}, och ingenting av den finns kvar. Stäng andra flikar med Easemark och försök igen.',
    bug: 'Det här är ett fel i Easemark ({what}). Ingenting av {file} har sparats: rapportera gärna felet.',
  },
  folder: '{file} är en mapp: öppna den och välj filerna i den.',
  same: '{file} finns redan här, inhämtad som {name}.',
  sample: 'Ur ett urval: en rad av {every}, {kept} av {rows}.',
  others: '{column}: {count} rader har värden som är för ovanliga för att hållas isär; de delar ”…”.',
  otherVersion: 'Den sparade källan {name} kan inte läsas av den här versionen. Ta bort den och hämta in filen igen.',
};
