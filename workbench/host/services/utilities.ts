import { createHmac, randomUUID } from 'node:crypto';
import type { Gate } from '../gate.ts';
import { timeOf } from '../realm.ts';
import { formatDate } from './format-date.ts';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** https://developers.google.com/apps-script/reference/utilities/utilities */
export class LocalUtilities
  implements Pick<Utilities, 'base64EncodeWebSafe' | 'computeHmacSha256Signature' | 'formatDate' | 'getUuid'>
{
  static open(gate: Gate): Utilities {
    return gate.open<Utilities>('Utilities', new LocalUtilities());
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    const time = timeOf(date);
    if (time === undefined) {
      throw new Error("The parameters don't match the method signature for Utilities.formatDate.");
    }
    return formatDate(time, timeZone, format);
  }

  /** Bytes are signed, -128 to 127: sheets.md "Running without Google". */
  computeHmacSha256Signature(value: string | number[], key: string | number[]): number[] {
    const digest = createHmac('sha256', bytes(key)).update(bytes(value)).digest();
    return [...new Int8Array(digest)];
  }

  /** With `-` and `_`, and with its `=` at the end. */
  base64EncodeWebSafe(data: string | number[]): string {
    return bytes(data).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
  }

  getUuid(): string {
    return randomUUID();
  }
}

function bytes(data: string | number[]): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data).buffer);
}
