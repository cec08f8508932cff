import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Helpdesk } from '../../../extension/helpdesks/helpdesk.ts';
import { deskIn } from '../../../extension/scaffold/desk-in.ts';

const folder = new URL('../../../extension/helpdesks/', import.meta.url);
/** What stands beside the desks' files: what all of them share. */
const SHARED = ['helpdesk', 'list', 'report-page', 'unread'];

/** The names of the desks' files, `any-page` among them. */
export const deskFiles: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'))
  .filter((name) => !SHARED.includes(name));

/** Where a desk's file is. */
export function deskFile(name: string): string {
  return fileURLToPath(new URL(`${name}.ts`, folder));
}

/** Every desk with its reader, as its own content script is given it. */
export const desks: readonly Helpdesk[] = await Promise.all(
  deskFiles.map(async (name) => deskIn((await import(deskFile(name))) as Record<string, unknown>)),
);

/** @throws Error for a name that no file has */
export function deskNamed(id: string): Helpdesk {
  const desk = desks.find((one) => one.id === id);
  if (!desk) throw new Error(`There is no extension/helpdesks/${id}.ts`);
  return desk;
}
