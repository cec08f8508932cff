import type { RequestRefusalWords } from '../request-refusal.ts';

/** Swedish: why the extension does not do what it was asked. */
export const sv: RequestRefusalWords = {
  badRequest: 'Easemark kunde inte läsa begäran ({at}). Ladda om sidan och försök igen.',
  tooLong: 'Texten är för lång. Korta den till {most} tecken.',
  ticketFull: 'Det här ärendet har redan {most} anteckningar. Radera några som inte längre behövs.',
  noteGone:
    'Anteckningen finns inte längre: den har raderats, kanske i en annan flik. Lägg till den igen om den behövs.',
  notThisAddress:
    'Easemark är aktiverat för en annan adress på den här värden. Klicka på knappen i verktygsfältet för att använda det på den här sidan.',
  notForPages: 'En sida får bara fråga efter anteckningar om sina egna ärenden.',
  newerVersion:
    'En nyare version av Easemark har skrivit detta. Uppdatera Easemark för att använda det; inget har ändrats.',
  storageFull:
    'Webbläsarens lagring för Easemark är full, så detta sparades inte. Exportera anteckningarna, radera gamla och försök igen.',
  storageFailed:
    'Webbläsaren kunde inte spara detta ({why}). Försök igen; om det upprepas, exportera anteckningarna och starta om webbläsaren.',
  fileNotNotes: 'Detta är ingen fil med Easemark-anteckningar. Välj en JSON-fil som Easemark har exporterat.',
  fileNewer: 'En nyare version av Easemark har exporterat filen. Uppdatera Easemark och importera den sedan.',
  siteInvalid: '”{given}” är ingen webbadress. Ange till exempel https://support.example.org.',
  siteNotGranted:
    'Webbläsaren ger inte Easemark åtkomst till {origin}. Aktivera Easemark för adressen igen och tillåt åtkomsten.',
};
