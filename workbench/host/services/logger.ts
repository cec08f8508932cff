import type { Gate } from '../gate.ts';

type Logger = GoogleAppsScript.Base.Logger;

/** https://developers.google.com/apps-script/reference/base/logger */
export class LocalLogger implements Pick<Logger, 'clear' | 'getLog' | 'log'> {
  readonly #lines: string[];
  #self: Logger | undefined;

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  static open(gate: Gate, lines: string[]): Logger {
    const local = new LocalLogger(lines);
    local.#self = gate.open<Logger>('Logger', local);
    return local.#self;
  }

  log(data: unknown, ...values: unknown[]): Logger {
    this.#lines.push(line(data, values));
    return this.#self!;
  }

  getLog(): string {
    return this.#lines.map((each) => `${each}\n`).join('');
  }

  clear(): void {
    this.#lines.length = 0;
  }
}

/** `console` in Apps Script: https://developers.google.com/apps-script/reference/base/console */
export class LocalConsole implements Pick<Console, 'error' | 'info' | 'log' | 'warn'> {
  readonly #lines: string[];

  constructor(lines: string[]) {
    this.#lines = lines;
  }

  static open(gate: Gate, lines: string[]): Console {
    return gate.open<Console>('console', new LocalConsole(lines));
  }

  log(data?: unknown, ...values: unknown[]): void {
    this.#lines.push(line(data, values));
  }

  info(data?: unknown, ...values: unknown[]): void {
    this.log(data, ...values);
  }

  warn(data?: unknown, ...values: unknown[]): void {
    this.log(data, ...values);
  }

  error(data?: unknown, ...values: unknown[]): void {
    this.log(data, ...values);
  }
}

/** `%s` and `%d` are filled in from the values; what is left over follows. */
function line(data: unknown, values: readonly unknown[]): string {
  const left = [...values];
  const filled = String(data).replace(/%[sdifoO]/g, (mark) => (left.length > 0 ? String(left.shift()) : mark));
  return [filled, ...left.map(String)].join(' ');
}
