import type { ValidationRule } from '../workbook-sheet.ts';
import type { SpreadsheetObjects } from './spreadsheet-objects.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Implemented =
  | 'build'
  | 'requireDate'
  | 'requireNumberBetween'
  | 'requireNumberGreaterThan'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText';

/** The rules behind those that a script holds. */
const rules = new WeakMap<object, ValidationRule>();

/** @throws when a script gives something that is no rule */
export function ruleOf(given: Rule): ValidationRule {
  const rule = rules.get(given);
  if (!rule)
    throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.");
  return rule;
}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder: nobody types here, so rules are kept and not applied. */
export class LocalValidationBuilder implements Pick<Builder, Implemented> {
  readonly #objects: SpreadsheetObjects;
  #rule: ValidationRule = { criteria: '', allowInvalid: true, help: '' };
  #self: Builder | undefined;

  constructor(objects: SpreadsheetObjects) {
    this.#objects = objects;
  }

  static open(objects: SpreadsheetObjects): Builder {
    const local = new LocalValidationBuilder(objects);
    local.#self = objects.gate.open<Builder>('DataValidationBuilder', local);
    return local.#self;
  }

  requireDate(): Builder {
    return this.#with({ criteria: 'DATE_IS_VALID_DATE' });
  }

  requireNumberBetween(least: number, most: number): Builder {
    return this.#with({ criteria: 'NUMBER_BETWEEN', least, most });
  }

  requireNumberGreaterThan(number: number): Builder {
    return this.#with({ criteria: 'NUMBER_GREATER_THAN', least: number });
  }

  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range): Builder {
    const area = this.#objects.areaOf(range);
    if (!area) throw new Error('Invalid argument: range');
    return this.#with({ criteria: 'VALUE_IN_RANGE', range: area });
  }

  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.#with({ allowInvalid });
  }

  setHelpText(help: string): Builder {
    return this.#with({ help });
  }

  build(): Rule {
    if (!this.#rule.criteria) throw new Error('No criteria has been set.');
    const rule = this.#objects.gate.open<Rule>('DataValidation', {});
    rules.set(rule, this.#rule);
    return rule;
  }

  #with(change: Partial<ValidationRule>): Builder {
    this.#rule = { ...this.#rule, ...change };
    return this.#self!;
  }
}
