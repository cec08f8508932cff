import type { Gate } from '../gate.ts';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A page of a script, as data for whoever shows it. */
export interface ScriptPage {
  title: string;
  content: string;
  /** In pixels; undefined where the script leaves it to Sheets. */
  width: number | undefined;
  height: number | undefined;
  meta: { name: string; content: string }[];
}

/** Pages by the object a script holds: `showSidebar` is given that object. */
const made = new WeakMap<object, ScriptPage>();

/** The page behind an `HtmlOutput`, or undefined when it is none. */
export function pageOf(output: object): ScriptPage | undefined {
  return made.get(output);
}

/** https://developers.google.com/apps-script/reference/html/html-service: pages from files of the project, without templates. */
export class LocalHtmlService implements Pick<HtmlService, 'createHtmlOutput' | 'createHtmlOutputFromFile'> {
  readonly #gate: Gate;
  readonly #files: Readonly<Record<string, string>>;

  /** @param files the project's pages by their name without `.html` */
  constructor(gate: Gate, files: Readonly<Record<string, string>>) {
    this.#gate = gate;
    this.#files = files;
  }

  static open(gate: Gate, files: Readonly<Record<string, string>>): HtmlService {
    return gate.open<HtmlService>('HtmlService', new LocalHtmlService(gate, files));
  }

  createHtmlOutput(html?: unknown): HtmlOutput {
    if (html !== undefined && typeof html !== 'string')
      throw new Error('HtmlService.createHtmlOutput of anything but text is not implemented in the local host');
    return LocalHtmlOutput.open(this.#gate, html ?? '');
  }

  createHtmlOutputFromFile(name: string): HtmlOutput {
    const content = this.#files[name.replace(/\.html$/, '')];
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return LocalHtmlOutput.open(this.#gate, content);
  }
}

type Implemented = 'addMetaTag' | 'getContent' | 'getTitle' | 'setContent' | 'setHeight' | 'setTitle' | 'setWidth';

/** The tags that a page may have; others are refused. */
const META = ['apple-mobile-web-app-capable', 'google-site-verification', 'mobile-web-app-capable', 'viewport'];

/** https://developers.google.com/apps-script/reference/html/html-output */
class LocalHtmlOutput implements Pick<HtmlOutput, Implemented> {
  readonly #page: ScriptPage;
  #self: HtmlOutput | undefined;

  constructor(content: string) {
    this.#page = { title: '', content, width: undefined, height: undefined, meta: [] };
  }

  static open(gate: Gate, content: string): HtmlOutput {
    const local = new LocalHtmlOutput(content);
    local.#self = gate.open<HtmlOutput>('HtmlOutput', local);
    made.set(local.#self, local.#page);
    return local.#self;
  }

  addMetaTag(name: string, content: string): HtmlOutput {
    if (!META.includes(name)) throw new Error(`The meta tag ${name} is not allowed in this context.`);
    this.#page.meta.push({ name, content });
    return this.#self!;
  }

  getContent(): string {
    return this.#page.content;
  }

  getTitle(): string {
    return this.#page.title;
  }

  setContent(content: string): HtmlOutput {
    this.#page.content = content;
    return this.#self!;
  }

  setHeight(height: number): HtmlOutput {
    this.#page.height = height;
    return this.#self!;
  }

  setTitle(title: string): HtmlOutput {
    this.#page.title = title;
    return this.#self!;
  }

  setWidth(width: number): HtmlOutput {
    this.#page.width = width;
    return this.#self!;
  }
}
