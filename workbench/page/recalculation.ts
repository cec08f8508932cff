import type { ICommandService } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
} from '@univerjs/preset-sheets-core';

/** How Univer tells that it ended with results; `FormulaExecutedStateType.SUCCESS`. */
const SUCCESS = 3;

/**
 * Watches recalculations.
 *
 * Univer asks a running recalculation to stop when a cell changes meanwhile, and begins again when it has stopped. One that waits for its last function
 * ends instead, and what changed meanwhile is forgotten: then everything is worked out again.
 *
 * @param again works every formula out again
 * @param onChange told when a recalculation begins and when it is over
 */
export function watchRecalculation(
  commands: ICommandService,
  again: () => void,
  onChange: (calculating: boolean) => void,
): void {
  let stopping = false;
  commands.onCommandExecuted(({ id, params }) => {
    if (id === SetFormulaCalculationStartMutation.id) {
      stopping = false;
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
      onChange(false);
    }
  });
}
