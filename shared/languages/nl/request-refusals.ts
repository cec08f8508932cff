import type { RequestRefusalWords } from '../request-refusal.ts';

/** Dutch: why the extension does not do what it was asked. */
export const nl: RequestRefusalWords = {
  badRequest: 'Easemark kon dit verzoek niet lezen ({at}). Laad de pagina opnieuw en probeer het nog eens.',
  tooLong: 'Deze tekst is te lang. Kort hem in tot {most} tekens.',
  ticketFull: 'Dit ticket heeft al {most} notities. Wis notities die niet meer nodig zijn.',
  noteGone:
    'Deze notitie is er niet meer: ze is gewist, misschien in een ander tabblad. Voeg haar opnieuw toe als ze nodig is.',
  notThisAddress:
    'Easemark staat aan voor een ander adres van deze host. Klik op de knop in de werkbalk om het op deze pagina te gebruiken.',
  notForPages: 'Een pagina mag alleen de notities van haar eigen tickets opvragen.',
  newerVersion:
    'Een nieuwere versie van Easemark heeft dit geschreven. Werk Easemark bij om het te gebruiken; er is niets gewijzigd.',
  storageFull:
    'De opslag van de browser voor Easemark is vol, dus dit is niet bewaard. Exporteer de notities, wis oude notities en probeer het opnieuw.',
  storageFailed:
    'De browser kon dit niet bewaren ({why}). Probeer het opnieuw; gebeurt het weer, exporteer dan de notities en herstart de browser.',
  fileNotNotes: 'Dit is geen bestand met Easemark-notities. Kies een JSON-bestand dat Easemark heeft geëxporteerd.',
  fileNewer:
    'Een nieuwere versie van Easemark heeft dit bestand geëxporteerd. Werk Easemark bij en importeer het daarna.',
  siteInvalid: '"{given}" is geen adres van een website. Geef er een op zoals https://support.example.org.',
  siteNotGranted:
    'De browser geeft Easemark geen toegang tot {origin}. Zet Easemark opnieuw aan voor dit adres en sta de toegang toe.',
};
