/**
 * The name, or the name with the first number that nothing has yet.
 *
 * @example freeName('Tab', (name) => name === 'Tab') // 'Tab 2'
 */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name} ${number}`;
  return free;
}
