import type { Gate } from '../gate.ts';

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

/** https://developers.google.com/apps-script/reference/base/ui: the menus. Dialogs and sidebars come with the add-on's. */
export class LocalUi implements Pick<Ui, 'createAddonMenu' | 'createMenu'> {
  readonly #gate: Gate;
  readonly #menus: Menu[];

  constructor(gate: Gate, menus: Menu[]) {
    this.#gate = gate;
    this.#menus = menus;
  }

  static open(gate: Gate, menus: Menu[]): Ui {
    return gate.open<Ui>('Ui', new LocalUi(gate, menus));
  }

  createMenu(caption: string): GoogleMenu {
    return LocalMenu.open(this.#gate, { title: caption, items: [] }, this.#menus);
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
