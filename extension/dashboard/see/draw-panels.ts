import type { FigurePanel } from './figure-panel.ts';
import type { SeeContext } from './see-context.ts';
import type { Slices } from './slices.ts';

/**
 * Draws the charts of panels whose content or room has changed, those in sight first.
 *
 * @param live takes new charts in
 * @returns whether all stands: nothing newer has made the work needless
 */
export async function drawPanels(
  panels: readonly FigurePanel[],
  slices: Slices,
  live: () => void,
  tools: SeeContext['actions']['figureTools'],
): Promise<boolean> {
  const high = document.documentElement.clientHeight;
  const places = panels.map((panel) => {
    const { top, bottom } = panel.root.getBoundingClientRect();
    return { panel, room: panel.room, seen: bottom > 0 && top < high };
  });
  for (const inSight of [true, false]) {
    for (const { panel, room, seen } of places) {
      if (seen !== inSight || !panel.needsDrawing(room)) continue;
      panel.draw(room, live, tools);
      if (!(await slices.next())) return false;
    }
    live();
  }
  return true;
}
