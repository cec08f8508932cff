import type { LaunchStart } from '#shared/messages/requests.ts';
import type { LaunchDraft } from '#shared/surveys/launch-record.ts';
import type { Carets } from '../editors/caret.ts';
import type { ReplyPlace } from '../editors/reply-place.ts';
import type { Panel as Shell, View } from '../overlay/panel.ts';
import type { Scene } from '../overlay/scene.ts';
import type { Here, Stage } from '../overlay/stage.ts';

/** What the launch of a survey needs of the overlay around it. */
export interface LaunchAround {
  readonly stage: Stage;
  readonly shell: Shell;
  readonly carets: Carets;
  /** Where the desk's replies are written; undefined where that is not known. */
  readonly reply: ReplyPlace | undefined;
  /** What was known of the ticket when the launch was begun. */
  readonly scene: Scene;
  /** The page it was begun on; its signal ends when the page goes on to another ticket. */
  readonly here: Here;
  /** Ends with the launch: when it is cancelled or has left, and when its ticket is left. */
  readonly signal: AbortSignal;
  /** What was launched last on this page, whichever ticket it showed: it may have been a mistake. */
  readonly sent: { last?: LaunchDraft | undefined };
  /** Draws the launch anew, where the page is still on its ticket. */
  draw(): void;
  /** The launch is over; where another has begun since, that one stays. @param refocus the overlay's buttons get the focus, not the reply */
  end(refocus: boolean): void;
  /** The focus belongs to the overlay's buttons. */
  focusFoot(): void;
}

/** The launch of one survey. */
export interface Launch {
  view(): View;
  focus(): void;
  /** Inserts what was begun on the ticket's other page, where this is the page it was begun for. */
  resume(): Promise<void>;
  /** The ticket has been read, or read anew. */
  wasRead(scene: Scene): void;
  /** Settings changed, or somebody was asked elsewhere. */
  renew(): void;
}

/** Where the part that launches surveys, once injected, leaves the function that builds a launch. */
const LAUNCH = Symbol.for('easemark launch');

type Create = (around: LaunchAround, start: LaunchStart) => Launch;
type Offered = { [LAUNCH]?: Create };

/** Called by the script that holds the part. */
export function offerLaunch(create: Create): void {
  (globalThis as Offered)[LAUNCH] = create;
}

/** The part, when it is here. */
export function offeredLaunch(): Create | undefined {
  return (globalThis as Offered)[LAUNCH];
}
