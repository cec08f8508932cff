/**
 * Tells where the page is each time it has gone to another address without loading anew, be it by the fragment, by `pushState` or back and forth.
 *
 * It is told after the move, never before it: a link to a file that is downloaded, one that loads another page, and a move that the page or the
 * user calls off ("Stay") change nothing here.
 */
export function followAddress(moved: (url: URL) => void, signal: AbortSignal): void {
  navigation.addEventListener('currententrychange', () => moved(new URL(location.href)), { signal });
}
