import type { PendingLaunch } from '#shared/messages/requests.ts';
import type { LaunchLook } from '#shared/surveys/launch-record.ts';
import type { Asked } from '#shared/surveys/question.ts';

/** What only a person changes once a person has chosen it. */
type Choice = 'metric' | 'language' | 'look';

/** What has been chosen and written: with it a form goes on where another one was. */
export interface Begun {
  readonly asked: Asked;
  readonly look: LaunchLook;
  /** The wording, where it is no longer ours. */
  readonly ask?: string;
  /** Why the customer is asked all the same. */
  readonly note: string;
  readonly byHand: readonly Choice[];
}

/** What was begun on the ticket's other page. */
export function begunOf({ launch, content }: PendingLaunch): Begun {
  const { metric, touchpoint, form, language, look, reworded, override } = launch;
  return {
    asked: { metric, touchpoint, form, language },
    look,
    ...(reworded && { ask: content.ask }),
    note: override?.note ?? '',
    byHand: ['metric', 'language', 'look'],
  };
}
