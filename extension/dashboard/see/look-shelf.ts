import type { Look, LookSettings } from './look.ts';
import { lookAt } from './look-at.ts';
import type { OwnSettings } from './own-settings.ts';
import type { LoadedSource } from './see-context.ts';
import type { Slices } from './slices.ts';
import type { SeeState } from './view-state.ts';

/** What sources come to, each worked out once a state: choosing sources, or reading comments, counts nothing anew. */
export class LookShelf {
  private readonly known = new Map<string, { readonly key: string; readonly look: Look }>();

  /** Forgets all: they were made for another language. */
  clear(): void {
    this.known.clear();
  }

  /** The looks at those sources that a state shows. @returns `undefined` where the work became needless */
  async of(
    sources: readonly LoadedSource[],
    state: SeeState,
    own: OwnSettings,
    settings: LookSettings,
    slices: Slices,
  ): Promise<readonly Look[] | undefined> {
    const { comments: _, sources: __, ...counted } = state;
    const key = JSON.stringify([counted, own]);
    const looks: Look[] = [];
    for (const loaded of sources) {
      if (state.sources.length > 0 && !state.sources.includes(loaded.summary.id)) continue;
      const known = this.known.get(loaded.summary.id);
      const same = known?.key === key && known.look.loaded.source === loaded.source ? known.look : undefined;
      const look = same ? renamed(same, loaded) : await slices.run(lookAt(loaded, state, settings));
      if (!look) return undefined;
      this.known.set(loaded.summary.id, { key, look });
      looks.push(look);
    }
    return looks;
  }
}

/** The same counts under the source's name of now: another tab may have given it a new one. */
function renamed(look: Look, loaded: LoadedSource): Look {
  return { ...look, loaded, shown: look.shown && { ...look.shown, loaded } };
}
