import { expect, test } from 'vitest';
import { browserCommand } from '../../../workbench/server/open-browser.ts';

const at = 'http://127.0.0.1:4747/';

test('a browser is opened where somebody can see it', () => {
  expect(browserCommand(at, { DISPLAY: ':0' }, 'linux')?.command).toBe('xdg-open');
  expect(browserCommand(at, { WAYLAND_DISPLAY: 'w' }, 'linux')?.command).toBe('xdg-open');
  expect(browserCommand(at, {}, 'darwin')).toEqual({ command: 'open', given: [at] });
  expect(browserCommand(at, {}, 'win32')?.command).toBe('cmd');
});

test('none in CI, and none without a display', () => {
  expect(browserCommand(at, {}, 'linux')).toBeUndefined();
  expect(browserCommand(at, { CI: 'true', DISPLAY: ':0' }, 'darwin')).toBeUndefined();
});
