import type { WireMenu } from '../wire.ts';

/**
 * Draws the menus that the script put up, as Sheets does above the sheet.
 *
 * By keyboard: arrows, Home, End, Escape, Enter. A menu within a menu is drawn below its own title.
 *
 * @param run told which function an item runs, and by what label
 */
export function drawMenuBar(
  bar: HTMLElement,
  menus: readonly WireMenu[],
  run: (name: string, label: string) => void,
): void {
  bar.replaceChildren();
  bar.hidden = menus.length === 0;
  bar.setAttribute('role', 'menubar');
  bar.setAttribute('aria-label', 'Menus of the script');
  const titles: HTMLButtonElement[] = [];
  let open: number | undefined;

  const close = (focus = false): void => {
    if (open === undefined) return;
    const title = titles[open]!;
    title.setAttribute('aria-expanded', 'false');
    (title.nextElementSibling as HTMLElement).hidden = true;
    open = undefined;
    if (focus) title.focus();
  };
  const show = (at: number, focusLast = false): void => {
    close();
    open = at;
    const list = titles[at]!.nextElementSibling as HTMLElement;
    titles[at]!.setAttribute('aria-expanded', 'true');
    list.hidden = false;
    const items = itemsOf(list);
    (focusLast ? items.at(-1) : items[0])?.focus();
  };

  menus.forEach((menu, at) => {
    const box = document.createElement('div');
    const title = button(menu.title);
    title.setAttribute('aria-haspopup', 'menu');
    title.setAttribute('aria-expanded', 'false');
    title.tabIndex = at === 0 ? 0 : -1;
    const list = document.createElement('div');
    list.setAttribute('role', 'menu');
    list.setAttribute('aria-label', menu.title);
    list.hidden = true;
    fill(list, menu, (name, label) => {
      close(true);
      run(name, label);
    });
    title.addEventListener('click', () => (open === at ? close() : show(at)));
    title.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        show(at, event.key === 'ArrowUp');
      } else moveTitle(event, at);
    });
    list.addEventListener('keydown', (event) => {
      const items = itemsOf(list);
      const now = items.indexOf(document.activeElement as HTMLButtonElement);
      const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: items.length - 1 }[event.key];
      if (next !== undefined) {
        event.preventDefault();
        items[(next + items.length) % items.length]?.focus();
      } else if (event.key === 'Escape') close(true);
      else if (event.key === 'Tab') close();
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
        event.preventDefault();
        show((at + (event.key === 'ArrowRight' ? 1 : -1) + titles.length) % titles.length);
      }
    });
    titles.push(title);
    box.append(title, list);
    bar.append(box);
  });

  function moveTitle(event: KeyboardEvent, at: number): void {
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: titles.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const title = titles[(next + titles.length) % titles.length]!;
    for (const each of titles) each.tabIndex = each === title ? 0 : -1;
    title.focus();
  }
  document.addEventListener('pointerdown', (event) => {
    if (!bar.contains(event.target as Node)) close();
  });
}

function fill(list: HTMLElement, menu: WireMenu, run: (name: string, label: string) => void): void {
  for (const item of menu.items) {
    if (item === 'separator') {
      const line = document.createElement('hr');
      list.append(line);
    } else if ('items' in item) {
      const group = document.createElement('div');
      group.setAttribute('role', 'group');
      group.setAttribute('aria-label', item.title);
      const heading = document.createElement('span');
      heading.className = 'group';
      heading.textContent = item.title;
      group.append(heading);
      fill(group, item, run);
      list.append(group);
    } else {
      const made = button(item.label);
      made.tabIndex = -1;
      made.addEventListener('click', () => run(item.function, item.label));
      list.append(made);
    }
  }
}

function button(label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.setAttribute('role', 'menuitem');
  made.textContent = label;
  return made;
}

function itemsOf(list: HTMLElement): HTMLButtonElement[] {
  return [...list.querySelectorAll('button')];
}
