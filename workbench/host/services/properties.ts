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

  /** Values are kept as text. */
  setProperty(key: string, value: string): Properties {
    this.#items.set(key, String(value));
    return this.#self!;
  }

  deleteProperty(key: string): Properties {
    this.#items.delete(key);
    return this.#self!;
  }
}
