import { expect, test } from 'vitest';
import { endingOf, isClosed, stateChange } from '../../shared/tickets/closed-status.ts';

test.each([
  ['resolved', true],
  [' Closed ', true],
  ['Gelöst', true],
  ['Gelo\u0308st', true],
  ['rejected', true],
  ['merged', true],
  ['open', false],
  ['waiting for Bo', false],
  ['', false],
  [undefined, false],
])('%s is known to be closed: %s', (status, closed) => {
  expect(isClosed(status)).toBe(closed);
});

test.each([
  ['ROZWIĄZANE', 'ended'],
  ['Fixed', 'ended'],
  ['closed unsuccessful', 'ended'],
  ['closed with workaround', 'ended'],
  ['Closed Incomplete', 'ended'],
  ["Won't do", 'ended'],
  ['erfolglos geschlossen', 'ended'],
  ['Annulé', 'ended'],
  ['Closed - no reply', 'ended'],
  ['Geschlossen (kein Fehler)', 'ended'],
  ['Closed (duplicate)', 'gone'],
  ['Resolved by caller', 'ended'],
  ['Closed/Resolved by Caller', 'ended'],
  ['Solved (confirmed by the customer)', 'ended'],
  ['Gesloten - wachtwoord gereset', 'ended'],
  ['Geschlossen (Wartung)', 'ended'],
  ['Fermé - service après-vente', 'ended'],
  ['Closed – duplicate', 'gone'],
  ['Closed (spam)', 'gone'],
  ['merged', 'gone'],
  ['Gelöscht', 'gone'],
  ['re-opened', undefined],
  ['unresolved', undefined],
  ['pending auto close+', undefined],
  ['Waiting - done soon', undefined],
  ['Open / duplicate', undefined],
  ['Resolved: waiting for customer', undefined],
  ['Completed (reopened)', undefined],
  ['Solved (awaiting confirmation)', undefined],
  ['Done - waiting for customer', undefined],
  ['Closed (duplicate), re-opened', undefined],
  ['Merged - pending', undefined],
  ['Löst – väntar på kund', undefined],
  ['Stängt (återöppnat)', undefined],
  ['Opgelost: in afwachting van klant', undefined],
  ['Gesloten (heropend)', undefined],
  ['Løst - venter på kunde', undefined],
  ['Lukket (gjenåpnet)', undefined],
  ['Lukket (genåbnet)', undefined],
  ['Løst: afventer kunden', undefined],
  ['Rozwiązane – oczekuje na klienta', undefined],
  ['Zamknięte (ponownie otwarte)', undefined],
  ['Gelöst - wartet auf Kunden', undefined],
  ['Geschlossen (wiedereröffnet)', undefined],
  ['Résolu : en attente du client', undefined],
  ['Fermé (rouvert)', undefined],
  ['Resuelto: en espera del cliente', undefined],
  ['Cerrado (reabierto)', undefined],
  ['', undefined],
])('a ticket that is %j has come to this end: %s', (status, ending) => {
  expect(endingOf(status)).toBe(ending);
});

test.each([
  ['resolved', 'open', { kind: 'reopened' }],
  ['rejected', 'Stalled', { kind: 'reopened' }],
  ['open', 'resolved', { kind: 'status' }],
  ['new', 'waiting for Bo', { kind: 'status' }],
  ['resolved', 'deleted', { kind: 'status' }],
  ['waiting for Bo', 'resolved', { kind: 'status' }],
  // Either may be a state in which nobody works on it.
  ['waiting for Bo', 'open', { kind: 'status', unsure: true }],
  ['resolved', 'waiting for Bo', { kind: 'status', unsure: true }],
  [undefined, 'open', { kind: 'status', unsure: true }],
])('from %s to %s', (from, to, change) => {
  expect(stateChange(from, to, new Set(['new', 'open', 'stalled']))).toEqual(change);
});
