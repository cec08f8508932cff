import type { Injector } from '@univerjs/core';
import {
  AstTreeBuilder,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from '@univerjs/preset-sheets-core';
import type { WireCall, WireResult } from '../wire.ts';

type Call = (call: WireCall) => Promise<WireResult>;
type Trees = Awaited<ReturnType<IFormulaDependencyGenerator['generate']>>;

/**
 * Asks for everything that a recalculation will ask for, in one message: Univer works formulas out one after another, and each would wait for a reply of its own.
 *
 * What a formula will ask for is found by working it out without an answer. Should it ask for something else in its turn than was foreseen, as one does
 * that looks at another's result, that is asked for then. So values are the same as one by one.
 */
export class AskAhead {
  readonly #call: Call;
  /** What has been asked for in this recalculation, by the call's own text. */
  readonly #asked = new Map<string, Promise<WireResult>>();
  #foreseeing = false;

  constructor(call: Call) {
    this.#call = call;
  }

  /** @returns nothing while calls are foreseen: then there is no answer yet */
  readonly call = (call: WireCall): Promise<WireResult> | undefined => {
    const key = JSON.stringify(call);
    const asked = this.#asked.get(key);
    if (!this.#foreseeing) return asked ?? this.#call(call);
    if (!asked) this.#asked.set(key, this.#call(call));
    return undefined;
  };

  /** Looks ahead at the beginning of every recalculation. */
  watch(injector: Injector): void {
    const generator = injector.get(IFormulaDependencyGenerator);
    const generate = generator.generate.bind(generator);
    generator.generate = async (...given) => {
      const trees = await generate(...given);
      this.#asked.clear();
      this.#foreseeing = true;
      try {
        foresee(trees, injector);
      } finally {
        this.#foreseeing = false;
      }
      return trees;
    };
  }
}

/** Works the formulas out that call a function of the script, and keeps nothing of it. */
function foresee(trees: Trees, injector: Injector): void {
  const [lexer, builder, config] = [
    injector.get(Lexer),
    injector.get(AstTreeBuilder),
    injector.get(IFormulaCurrentConfigService),
  ];
  const [interpreter, runtime] = [injector.get(Interpreter), injector.get(IFormulaRuntimeService)];
  for (const tree of trees) {
    if (tree.featureId !== undefined) continue;
    const node = generateAstNode(tree.unitId, tree.formula, lexer, builder, config);
    if (!interpreter.checkAsyncNode(node)) continue;
    runtime.setCurrent(tree.row, tree.column, tree.rowCount, tree.columnCount, tree.subUnitId, tree.unitId);
    try {
      interpreter.execute({ node, refOffsetX: tree.refOffsetX, refOffsetY: tree.refOffsetY });
    } catch {
      // It is met again, and dealt with, when the formula has its turn.
    }
    node.resetCalculationState();
  }
  // Or a later formula would be handed cells as they were before.
  runtime.clearArrayObjectCache();
}
