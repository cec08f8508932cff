import {
  type ICellData,
  ICommandService,
  InterceptorEffectEnum,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  type Nullable,
  type Plugin,
  type PluginCtor,
  ThemeService,
  Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import {
  BaseReferenceObject,
  CellAlertManagerService,
  ERROR_TYPE_SET,
  type ErrorType,
  FormulaDataModel,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  ILayoutService,
  INTERCEPTOR_POINT,
  Lexer,
  SetArrayFormulaDataMutation,
  SetTriggerFormulaCalculationStartMutation,
  SheetInterceptorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import '@univerjs/preset-sheets-core/lib/index.css';
import { readSpilled } from '../spilled.ts';
import type { FunctionHelp, WireCall, WireResult, WireValue } from '../wire.ts';
import { dateFormatReader, wireOfCell } from '../wire-cell.ts';
import { AskAhead } from './ask-ahead.ts';
import { CalculationQueue } from './calculation-queue.ts';
import { errorSentence } from './error-sentence.ts';
import { HostFunction } from './host-function.ts';
import { closeOpenRanges, endOpenRangesWithTheirSheet } from './open-ranges.ts';

export interface SpreadsheetOptions {
  container: HTMLElement;
  snapshot: IWorkbookData;
  functions: readonly FunctionHelp[];
  call: (call: WireCall) => Promise<WireResult>;
}

/** The spreadsheet on the page: Univer with the functions of the built script in it. */
export interface Spreadsheet {
  readonly api: FUniver;
  readonly commands: ICommandService;
  readonly queue: CalculationQueue;
  workbook(): Workbook;
  /** What a cell shows, also where it is a part of another cell's result; rows and columns from 0. */
  shown(sheet: Worksheet, row: number, column: number): WireValue;
  formula(sheet: Worksheet, row: number, column: number): string | undefined;
  spilled(sheet: string): [row: number, column: number][];
  /** The cells that the results of a sheet's formulas fill, each with the formula's place; rows and columns from 0. */
  results(sheet: string): { row: number; column: number; range: IRange }[];
  /** How far the results of formulas reach, to be compared. */
  reach(): string;
  /** Works every formula out again. */
  recalculate(): void;
  /** Settled when the sheet is drawn: formulas can be worked out from then on. */
  readonly drawn: Promise<void>;
  setDark(dark: boolean): void;
  /** Makes what is typed next go into the chosen cell. */
  focus(): void;
  /** The workbook as it is now, with all that it shows. */
  save(): IWorkbookData;
}

/** Draws the workbook and gives Univer the script's functions. Formulas are worked out on `recalculate()`. */
export function openSpreadsheet({ container, snapshot, functions, call }: SpreadsheetOptions): Spreadsheet {
  endOpenRangesWithTheirSheet(BaseReferenceObject);
  // An error that Sheets has and Univer does not: cells that look at it must take it for one.
  ERROR_TYPE_SET.add('#ERROR!' as ErrorType);

  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
    darkMode: matchMedia('(prefers-color-scheme: dark)').matches,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: 'simple',
    footer: { sheetBar: true, statisticBar: true, menus: true, zoomSlider: true },
    // Ours can be called only once they are registered, which takes a workbook.
    formula: { initialFormulaComputing: 2 },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  } as Parameters<typeof UniverSheetsCorePreset>[0]);
  for (const entry of plugins) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, object?];
    univer.registerPlugin(plugin, config);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook(snapshot);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const formulas = injector.get(FormulaDataModel);
  const workbook = (): Workbook => api.getActiveWorkbook()!.getWorkbook();

  const dateFormat = dateFormatReader((id) => workbook().getStyles().get(id) as IStyleData | undefined);
  const partOf = (sheet: string, row: number, column: number): Nullable<ICellData> =>
    formulas.getArrayFormulaCellData()[snapshot.id]?.[sheet]?.[row]?.[column];
  const formula = (sheet: Worksheet, row: number, column: number): string | undefined => {
    const cell = sheet.getCellMatrix().getValue(row, column);
    if (!cell || (cell.f === undefined && cell.si === undefined)) return undefined;
    return formulas.getFormulaStringByCell(row, column, sheet.getSheetId(), snapshot.id) || cell.f || undefined;
  };
  const shown = (sheet: Worksheet, row: number, column: number): WireValue => {
    const own = sheet.getCellMatrix().getValue(row, column);
    const cell = own?.v === undefined || own.v === null ? (partOf(sheet.getSheetId(), row, column) ?? own) : own;
    return wireOfCell(cell, dateFormat, (failed) =>
      errorSentence(failed, { sheet, row, column, formulas, unit: snapshot.id }),
    );
  };

  const results = (sheet: string): ReturnType<Spreadsheet['results']> =>
    Object.entries(formulas.getArrayFormulaRange()[snapshot.id]?.[sheet] ?? {}).flatMap(([row, columns]) =>
      Object.entries((columns ?? {}) as Record<number, Nullable<IRange>>).flatMap(([column, range]) =>
        range ? [{ row: Number(row), column: Number(column), range }] : [],
      ),
    );

  const lexer = injector.get(Lexer);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (text, ...rest) => build(closeOpenRanges(text), ...rest);

  const registry = injector.get(IFunctionService);
  const known = readSpilled(snapshot.custom);
  if (known) {
    const [arrayFormulaRange, arrayFormulaCellData] = [{ [snapshot.id]: known.ranges }, { [snapshot.id]: known.cells }];
    commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, { arrayFormulaRange, arrayFormulaCellData });
  }
  const wireOf = (cell: Nullable<ICellData>) => wireOfCell(cell, dateFormat);
  const queue = new CalculationQueue(injector);
  const ahead = new AskAhead(call);
  ahead.watch(injector);
  registry.registerExecutors(...functions.map((help) => new HostFunction({ help, call: ahead.call, wireOf })));
  injector.get(IDescriptionService).registerDescriptions(functions.map(descriptionOf));

  // What does not fit has an error of its own in Univer; in Sheets it is #REF!.
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-spill-error',
    // After Univer has put the parts of results in.
    priority: 90,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, _place, next) => next(cell?.v === '#SPILL!' ? { ...cell, v: '#REF!' } : cell),
  });

  // Univer's own box beside a cell with an error says no more than that; ours says why.
  const alerts = injector.get(CellAlertManagerService);
  const showAlert = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    if (alert.key !== 'SHEET_FORMULA_ALERT') showAlert(alert);
  };

  return {
    api,
    commands,
    queue,
    workbook,
    shown,
    formula,
    spilled: (sheet) =>
      Object.entries(formulas.getArrayFormulaCellData()[snapshot.id]?.[sheet] ?? {}).flatMap(([row, columns]) =>
        Object.keys(columns ?? {}).map((column): [number, number] => [Number(row), Number(column)]),
      ),
    results,
    reach: () =>
      JSON.stringify(
        workbook()
          .getSheets()
          .map((sheet) => results(sheet.getSheetId())),
      ),
    recalculate: () => {
      const everything = { forceCalculation: true, dirtyRanges: [], dirtyNameMap: {}, dirtyDefinedNameMap: {} };
      const params = {
        ...everything,
        dirtySuperTableMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      };
      commands.executeCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    },
    drawn: injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    focus: () => injector.get(ILayoutService).focus(),
    save: () => {
      const saved = api.getActiveWorkbook()!.save();
      const spilled = {
        ranges: formulas.getArrayFormulaRange()[snapshot.id] ?? {},
        cells: formulas.getArrayFormulaCellData()[snapshot.id] ?? {},
      };
      return { ...saved, custom: { ...saved.custom, spilled } };
    },
    setDark: (dark) => injector.get(ThemeService).setDarkMode(dark),
  };
}

/** What is offered while a formula is typed. */
function descriptionOf({ name, description, returns, parameters }: FunctionHelp) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: `${description} ${returns}`.trim(),
    abstract: description.split(/(?<=[.?!]) /)[0] ?? description,
    functionParameter: parameters.map(({ name: parameter, example, text, optional }) => ({
      name: parameter,
      detail: text,
      example,
      require: optional ? (0 as const) : (1 as const),
      repeat: 0 as const,
    })),
  };
}
