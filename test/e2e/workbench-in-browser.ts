import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Workbook } from '../../workbench/host/workbook.ts';
import type { Workbench } from '../../workbench/server/server.ts';
import { launchChromium } from './chromium.ts';
import { type BuiltWorkbench, buildWorkbench, SheetPage, serveBuilt } from './workbench-kit.ts';

/** What a workbook is opened with. */
export interface Opening {
  /** What is in it; one blank sheet when left out. */
  readonly sample?: (built: BuiltWorkbench) => Workbook;
  /** The script in place of the built one. */
  readonly code?: string;
  /** What its tab says of the person's machine. */
  readonly page?: Parameters<typeof SheetPage.open>[2];
}

/** The workbench and a page of it: a workbook of its own for each test. */
export class WorkbenchInBrowser {
  browser!: Browser;
  built!: BuiltWorkbench;
  /** Set by `open`. */
  workbench!: Workbench;
  sheet!: SheetPage;
  #states = 0;
  #opening: Opening = {};

  /** The name of the folder that the opened workbook is saved in, below the built one. */
  get state(): string {
    return `state-${this.#states}`;
  }

  /** Opens a workbook that nobody has seen yet. */
  async open(opening: Opening = {}): Promise<this> {
    this.#states += 1;
    this.#opening = opening;
    return this.#start();
  }

  /** Ends the server and the page, and starts both again with what was saved. */
  async openAgain(): Promise<this> {
    await this.close();
    return this.#start();
  }

  async #start(): Promise<this> {
    const { sample, code, page } = this.#opening;
    this.workbench = await serveBuilt(this.built, {
      state: this.state,
      ...(sample ? { sample: () => sample(this.built) } : {}),
      ...(code === undefined ? {} : { code }),
    });
    this.sheet = await SheetPage.open(this.browser, this.workbench.address, page);
    return this;
  }

  async close(): Promise<void> {
    await this.sheet?.close();
    await this.workbench?.close();
  }
}

/** Builds the workbench and starts Chromium for the tests of a `describe`, and ends what they open. */
export function useWorkbench(): WorkbenchInBrowser {
  const opened = new WorkbenchInBrowser();
  beforeAll(async () => {
    [opened.browser, opened.built] = await Promise.all([launchChromium(), buildWorkbench()]);
  });
  afterEach(() => opened.close());
  afterAll(async () => {
    await opened.browser?.close();
    opened.built?.remove();
  });
  return opened;
}
