import type { ICommandService } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/preset-sheets-core';

/** Results may reach elsewhere as often as this, one after another. */
const MOST_REPEATED = 5;

/** How Univer tells that it ended with results; `FormulaExecutedStateType.SUCCESS`. */
const SUCCESS = 3;

/**
 * Watches recalculations.
 *
 * Univer asks a running recalculation to stop when a cell changes meanwhile, and begins again when it has stopped. One that waits for its last function
 * ends instead, and what changed meanwhile is forgotten: then everything is worked out again.
 *
 * A formula that looks at a part of another's result is worked out after it only once Univer knows how far that result reaches: where it has come to reach elsewhere,
 * everything is worked out once more.
 *
 * @param again works every formula out again
 * @param reach how far results reach, as a text
 * @param onChange told when a recalculation begins and when it is over
 */
export function watchRecalculation(
  commands: ICommandService,
  again: () => void,
  reach: () => string,
  onChange: (calculating: boolean) => void,
): void {
  let stopping = false;
  let reached = reach();
  let repeated = 0;
  let started = 0;
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      stopping = false;
      started += 1;
      onChange(true);
    } else if (id === SetFormulaCalculationStopMutation.id) {
      stopping = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = (params ?? {}) as { functionsExecutedState?: number };
      if (state === undefined) return;
      if (state === SUCCESS && stopping) {
        stopping = false;
        // Not within Univer's own listener, which is not done yet.
        setTimeout(again);
        return;
      }
      const ended = started;
      // Univer takes over how far results reach only after it has told that it ended.
      setTimeout(() => {
        if (ended !== started) return;
        const now = reach();
        // One that reaches as far as its own result would have it never rests.
        const isSettled = state !== SUCCESS || now === reached || repeated >= MOST_REPEATED;
        repeated = isSettled ? 0 : repeated + 1;
        if (state === SUCCESS) reached = now;
        if (isSettled) onChange(false);
        else again();
      });
    }
  });
}
