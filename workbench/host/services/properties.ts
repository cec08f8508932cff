import type { Gate } from '../gate.ts';

type Properties = GoogleAppsScript.Properties.Properties;
type PropertiesService = GoogleAppsScript.Properties.PropertiesService;

/** https://developers.google.com/apps-script/reference/properties/properties-service: those of the document go with the workbook, the others with the host. */
export class LocalPropertiesService implements PropertiesService {
  readonly #document: Properties;
  readonly #script: Properties;
  readonly #user: Properties;

  constructor(gate: Gate, document: Map<string, string>) {
    this.#document = LocalProperties.open(gate, document);
    this.#script = LocalProperties.open(gate);
    this.#user = LocalProperties.open(gate);
  }

  /** @param document where the document's are kept */
  static open(gate: Gate, document: Map<string, string>): PropertiesService {
    return gate.open<PropertiesService>('PropertiesService', new LocalPropertiesService(gate, document));
  }

  getDocumentProperties(): Properties {
    return this.#document;
  }

  getScriptProperties(): Properties {
    return this.#script;
  }

  getUserProperties(): Properties {
    return this.#user;
  }
}

const MOST_OF_ONE = 9 * 1024;
const MOST_OF_ALL = 500 * 1024;

type Implemented = 'deleteProperty' | 'getKeys' | 'getProperties' | 'getProperty' | 'setProperty';

class LocalProperties implements Pick<Properties, Implemented> {
  readonly #items: Map<string, string>;
  #self: Properties | undefined;

  constructor(items: Map<string, string>) {
    this.#items = items;
  }

  static open(gate: Gate, items = new Map<string, string>()): Properties {
    const local = new LocalProperties(items);
    local.#self = gate.open<Properties>('Properties', local);
    return local.#self;
  }

  getKeys(): string[] {
    return [...this.#items.keys()];
  }

  getProperties(): { [key: string]: string } {
    return Object.fromEntries(this.#items);
  }

  getProperty(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  /** Values are kept as text. [docs] one has at most 9 kB, and all of a store 500 kB. https://developers.google.com/apps-script/guides/services/quotas */
  setProperty(key: string, value: string): Properties {
    const text = String(value);
    if (Buffer.byteLength(text) > MOST_OF_ONE) throw new Error('Argument too large: value');
    const others = [...this.#items].filter(([name]) => name !== key);
    const kept = [...others, [key, text]].flat().reduce((sum, part) => sum + Buffer.byteLength(part), 0);
    if (kept > MOST_OF_ALL)
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.#items.set(key, text);
    return this.#self!;
  }

  deleteProperty(key: string): Properties {
    this.#items.delete(key);
    return this.#self!;
  }
}
