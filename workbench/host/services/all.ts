import type { Gate } from '../gate.ts';
import type { Workbook } from '../workbook.ts';
import { LocalCacheService } from './cache.ts';
import { LocalConsole, LocalLogger } from './logger.ts';
import { LocalPropertiesService } from './properties.ts';
import { LocalScriptApp } from './script-app.ts';
import { LocalSession } from './session.ts';
import { LocalSpreadsheetApp } from './spreadsheet-app.ts';
import type { Menu } from './ui.ts';
import { LocalUtilities } from './utilities.ts';

/** What the services of one host work on. */
export interface ServiceState {
  workbook: Workbook;
  scriptZone: string;
  menus: Menu[];
  log: string[];
}

/** Known to Apps Script, and nothing of it implemented yet: the script meets the name, and is told so on the first use. */
const NOT_YET = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'HtmlService',
  'Jdbc',
  'LanguageApp',
  'LockService',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

/** Every global that Apps Script gives a script, by name. */
export function services(gate: Gate, { workbook, scriptZone, menus, log }: ServiceState): Record<string, object> {
  return {
    ...Object.fromEntries(NOT_YET.map((name) => [name, gate.open(name, {})])),
    CacheService: LocalCacheService.open(gate),
    Logger: LocalLogger.open(gate, log),
    PropertiesService: LocalPropertiesService.open(gate),
    ScriptApp: LocalScriptApp.open(gate),
    Session: LocalSession.open(gate, scriptZone),
    SpreadsheetApp: LocalSpreadsheetApp.open(gate, workbook, menus),
    Utilities: LocalUtilities.open(gate),
    console: LocalConsole.open(gate, log),
  };
}
