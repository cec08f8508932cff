import type { Gate } from '../gate.ts';
import type { Workbook } from '../workbook.ts';
import { LocalCacheService } from './cache.ts';
import { LocalCharts } from './charts.ts';
import { LocalHtmlService } from './html-service.ts';
import { LocalLockService } from './lock.ts';
import { LocalConsole, LocalLogger } from './logger.ts';
import { LocalPropertiesService } from './properties.ts';
import { LocalScriptApp } from './script-app.ts';
import { LocalSession } from './session.ts';
import { LocalSpreadsheetApp } from './spreadsheet-app.ts';
import type { Shown } from './ui.ts';
import { LocalUtilities } from './utilities.ts';

/** What the services of one host work on. */
export interface ServiceState extends Shown {
  workbook: Workbook;
  scriptZone: string;
  userLanguage: string;
  /** The project's pages by name. */
  files: Readonly<Record<string, string>>;
  log: string[];
}

/** Known to Apps Script, and nothing of it implemented yet: the script meets the name, and is told so on the first use. */
const NOT_YET = [
  'Browser',
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;

/** Every global that Apps Script gives a script, by name. */
export function services(gate: Gate, state: ServiceState): Record<string, object> {
  const { workbook, scriptZone, userLanguage, log } = state;
  return {
    ...Object.fromEntries(NOT_YET.map((name) => [name, gate.open(name, {})])),
    Charts: LocalCharts.open(gate),
    CacheService: LocalCacheService.open(gate),
    HtmlService: LocalHtmlService.open(gate, state.files),
    LockService: LocalLockService.open(gate, workbook.lock),
    Logger: LocalLogger.open(gate, log),
    PropertiesService: LocalPropertiesService.open(gate, workbook.properties),
    ScriptApp: LocalScriptApp.open(gate),
    Session: LocalSession.open(gate, scriptZone, userLanguage),
    SpreadsheetApp: LocalSpreadsheetApp.open(gate, workbook, state),
    Utilities: LocalUtilities.open(gate),
    console: LocalConsole.open(gate, log),
  };
}
