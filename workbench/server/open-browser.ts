import { spawn } from 'node:child_process';

/**
 * The command that shows an address in the person's own browser.
 *
 * @returns undefined where there is nobody to show it to: in CI, or without a display
 */
export function browserCommand(
  address: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): { command: string; given: string[] } | undefined {
  if (env.CI || env.BROWSER === 'none') return undefined;
  if (platform === 'darwin') return { command: 'open', given: [address] };
  if (platform === 'win32') return { command: 'cmd', given: ['/c', 'start', '', address] };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined;
  return { command: 'xdg-open', given: [address] };
}

/** Opens an address, and does not mind when that fails: it has been printed. */
export function openBrowser(address: string): void {
  const found = browserCommand(address, process.env, process.platform);
  if (!found) return;
  const child = spawn(found.command, found.given, { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
