import type { Gate } from '../gate.ts';

type ScriptApp = GoogleAppsScript.Script.ScriptApp;
type AuthModes = ScriptApp['AuthMode'];

/** Google's are objects that say their name; texts do, too, and compare the same. */
export const AUTH_MODE = {
  NONE: 'NONE',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
  LIMITED: 'LIMITED',
  FULL: 'FULL',
} as const satisfies Record<keyof AuthModes, string>;

/** https://developers.google.com/apps-script/reference/script/script-app */
export class LocalScriptApp implements Pick<ScriptApp, 'AuthMode'> {
  readonly AuthMode: AuthModes;

  constructor(gate: Gate) {
    this.AuthMode = gate.open<AuthModes>('AuthMode', AUTH_MODE as unknown as AuthModes);
  }

  static open(gate: Gate): ScriptApp {
    return gate.open<ScriptApp>('ScriptApp', new LocalScriptApp(gate));
  }
}
