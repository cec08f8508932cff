import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { whyNoSnapshot } from './workbook-of-snapshot.ts';

const VERSION = 1;

/**
 * Where the workbook is kept between starts: the folder that the system keeps for a person's program state.
 *
 * @param env `EASEMARK_STATE` names another folder
 */
export function stateFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.EASEMARK_STATE) return env.EASEMARK_STATE;
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Easemark');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Easemark');
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'easemark');
}

/** The one workbook of the workbench, as a file. */
export class SavedWorkbook {
  readonly file: string;

  /** @param folder as `stateFolder` gives it; made when something is saved */
  constructor(folder: string) {
    this.file = join(folder, 'workbench.json');
  }

  /**
   * What was saved.
   *
   * A file that cannot be read is not lost: it is put aside under another name, and `notice` says where.
   *
   * @returns nothing when nothing was saved
   */
  read(): { snapshot?: IWorkbookData; notice?: string } {
    if (!existsSync(this.file)) return {};
    try {
      const { version, snapshot } = JSON.parse(readFileSync(this.file, 'utf8')) as Record<string, unknown>;
      if (version !== VERSION) throw new Error(`it is of another version (${String(version)})`);
      const why = whyNoSnapshot(snapshot);
      if (why) throw new Error(why);
      return { snapshot: snapshot as IWorkbookData };
    } catch (thrown) {
      const why = thrown instanceof SyntaxError ? 'it is damaged' : (thrown as Error).message;
      const aside = this.#putAside();
      return {
        notice: `Your saved workbook could not be read: ${why}. The sample is shown in its place, and the saved file is kept as ${aside}.`,
      };
    }
  }

  /** Writes beside the file first, so that it is never half there. */
  write(snapshot: unknown): void {
    mkdirSync(dirname(this.file), { recursive: true });
    const beside = `${this.file}.new`;
    writeFileSync(beside, JSON.stringify({ version: VERSION, snapshot }), { mode: 0o600 });
    renameSync(beside, this.file);
  }

  #putAside(): string {
    let number = 1;
    let aside = this.file.replace(/\.json$/, '-unread.json');
    while (existsSync(aside)) {
      number += 1;
      aside = this.file.replace(/\.json$/, `-unread-${number}.json`);
    }
    renameSync(this.file, aside);
    return aside;
  }
}
