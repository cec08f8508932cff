import type { Gate } from '../gate.ts';
import { pageOf, type ScriptPage } from './html-service.ts';

type Ui = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

/** A menu that the add-on put up, as data for whoever draws it. */
export interface Menu {
  title: string;
  items: (MenuItem | Menu | 'separator')[];
}

export interface MenuItem {
  label: string;
  /** The global that the item calls. */
  function: string;
}

/** Something that a script said to the user, as data for whoever draws it. */
export interface ScriptMessage {
  kind: 'alert' | 'prompt';
  /** `''` where it has none. */
  title: string;
  text: string;
  /** What can be pressed, where it is a question. */
  buttons?: readonly Reply['button'][];
}

/** What a person does about a message: the button they press, and what they typed. */
export interface Reply {
  readonly button: keyof typeof BUTTON;
  readonly text?: string;
}

/** A page that a script put beside the sheet, or over it. */
export interface ShownPage extends ScriptPage {
  kind: 'sidebar' | 'dialog';
}

/** What a script has shown. */
export interface Shown {
  menus: Menu[];
  messages: ScriptMessage[];
  pages: ShownPage[];
  /** Who answers a question; without one, a question cannot be put. */
  reply: ((question: ScriptMessage) => Reply) | undefined;
}

/** Google's are objects that say their name; texts do, too, and compare the same. */
const BUTTON = { CLOSE: 'CLOSE', OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO' } as const;
const BUTTON_SET = { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' } as const;
const BUTTONS: Readonly<Record<string, readonly Reply['button'][]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

type Implemented =
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'prompt'
  | 'showModalDialog'
  | 'showSidebar';

/**
 * https://developers.google.com/apps-script/reference/base/ui: menus, messages, questions where somebody answers them, sidebars and dialogs.
 */
export class LocalUi implements Pick<Ui, Implemented> {
  readonly Button: Ui['Button'];
  readonly ButtonSet: Ui['ButtonSet'];
  readonly #gate: Gate;
  readonly #shown: Shown;

  constructor(gate: Gate, shown: Shown) {
    this.#gate = gate;
    this.#shown = shown;
    this.Button = gate.open<Ui['Button']>('Button', BUTTON as unknown as Ui['Button']);
    this.ButtonSet = gate.open<Ui['ButtonSet']>('ButtonSet', BUTTON_SET as unknown as Ui['ButtonSet']);
  }

  static open(gate: Gate, shown: Shown): Ui {
    return gate.open<Ui>('Ui', new LocalUi(gate, shown));
  }

  /** `alert(text)`, `alert(text, buttons)` or `alert(title, text, buttons)`; where there is nothing but OK, the user is taken to press it. */
  alert(...given: unknown[]): GoogleAppsScript.Base.Button {
    return this.#ask('alert', given).button as unknown as GoogleAppsScript.Base.Button;
  }

  /** The same with a line to type in. */
  prompt(...given: unknown[]): GoogleAppsScript.Base.PromptResponse {
    const { button, text = '' } = this.#ask('prompt', given);
    return this.#gate.open<GoogleAppsScript.Base.PromptResponse>('PromptResponse', {
      getSelectedButton: () => button as unknown as GoogleAppsScript.Base.Button,
      getResponseText: () => text,
    });
  }

  #ask(kind: ScriptMessage['kind'], given: readonly unknown[]): Reply {
    const [title, text, buttons] = given.length === 3 ? given : ['', given[0], given[1] ?? BUTTON_SET.OK];
    const isQuestion = kind === 'prompt' || buttons !== BUTTON_SET.OK;
    const message: ScriptMessage = {
      kind,
      title: String(title),
      text: String(text),
      ...(isQuestion ? { buttons: BUTTONS[String(buttons)] ?? BUTTONS.OK! } : {}),
    };
    if (isQuestion && !this.#shown.reply)
      throw new Error(`Ui.${kind} with a choice needs somebody who answers, which the local host was not given`);
    this.#shown.messages.push(message);
    return isQuestion ? this.#shown.reply!(message) : { button: 'OK' };
  }

  /** A sidebar takes the place of the one before. Its width is Sheets' own. */
  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.#show('sidebar', page);
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#show('dialog', page, title);
  }

  #show(kind: ShownPage['kind'], output: GoogleAppsScript.HTML.HtmlOutput, title?: string): void {
    const page = pageOf(output);
    if (!page) throw new Error("The parameters don't match the method signature for Ui.showSidebar.");
    this.#shown.pages.push({
      ...structuredClone(page),
      kind,
      ...(title === undefined ? {} : { title: String(title) }),
    });
  }

  createMenu(caption: string): GoogleMenu {
    return LocalMenu.open(this.#gate, { title: caption, items: [] }, this.#shown.menus);
  }

  /** Stands under *Extensions*, by the add-on's name. */
  createAddonMenu(): GoogleMenu {
    return this.createMenu('Extensions');
  }
}

/** Menus under way, by the object a script holds: `addSubMenu` is given that object. */
const underWay = new WeakMap<object, Menu>();

/** https://developers.google.com/apps-script/reference/base/menu */
class LocalMenu implements Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'> {
  readonly #menu: Menu;
  readonly #menus: Menu[];
  #self: GoogleMenu | undefined;

  constructor(menu: Menu, menus: Menu[]) {
    this.#menu = menu;
    this.#menus = menus;
  }

  static open(gate: Gate, menu: Menu, menus: Menu[]): GoogleMenu {
    const local = new LocalMenu(menu, menus);
    local.#self = gate.open<GoogleMenu>('Menu', local);
    underWay.set(local.#self, menu);
    return local.#self;
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.#menu.items.push({ label: caption, function: functionName });
    return this.#self!;
  }

  addSeparator(): GoogleMenu {
    this.#menu.items.push('separator');
    return this.#self!;
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const items = underWay.get(menu);
    if (!items) throw new Error("The parameters don't match the method signature for Ui.Menu.addSubMenu.");
    this.#menu.items.push(items);
    return this.#self!;
  }

  /** A menu of the same title is replaced. */
  addToUi(): void {
    const at = this.#menus.findIndex(({ title }) => title === this.#menu.title);
    if (at >= 0) this.#menus.splice(at, 1);
    this.#menus.push(this.#menu);
  }
}
