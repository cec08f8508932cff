import { expect, test, vi } from 'vitest';
import { deskFile, deskFiles, deskNamed } from '../extension/helpdesks/desk-files.ts';

const runOverlay = vi.hoisted(() => vi.fn());
vi.mock('../../extension/overlay/overlay.ts', () => ({ runOverlay }));

test.each(deskFiles)(
  '%s: its content script is given all that its file says of the page, and no reader',
  async (id) => {
    const script = await import(`../../extension/entrypoints/${id}.content.ts`);
    const ctx = {};
    script.default.main(ctx);
    // These come when the overlay is opened.
    const { sources: _, neverRead: _1, read: _2, reply: _3, ...ofThePage } = deskNamed(id);
    expect(runOverlay.mock.lastCall).toEqual([ctx, ofThePage]);
    const file: Record<string, unknown> = await import(deskFile(id));
    const places = Object.keys(file).filter((name) => /(?:Messages|Shown)$/.test(name));
    for (const name of places) expect(Object.values(ofThePage)).toContain(file[name]);
  },
);
