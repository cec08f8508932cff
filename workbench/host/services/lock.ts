import type { Gate } from '../gate.ts';

type Lock = GoogleAppsScript.Lock.Lock;
type LockService = GoogleAppsScript.Lock.LockService;

/** Who holds the locks of a document, kept with the workbook so that scripts of several hosts wait for each other. */
export interface HeldLock {
  by: object | undefined;
}

/** https://developers.google.com/apps-script/reference/lock/lock-service: a lock is one of the script, of its user or of the document. */
export class LocalLockService implements LockService {
  readonly #document: Lock;
  readonly #script: Lock;
  readonly #user: Lock;

  constructor(gate: Gate, document: HeldLock) {
    this.#document = gate.open<Lock>('Lock', new LocalLock(document));
    this.#script = gate.open<Lock>('Lock', new LocalLock());
    this.#user = gate.open<Lock>('Lock', new LocalLock());
  }

  static open(gate: Gate, document: HeldLock): LockService {
    return gate.open<LockService>('LockService', new LocalLockService(gate, document));
  }

  getDocumentLock(): Lock {
    return this.#document;
  }

  getScriptLock(): Lock {
    return this.#script;
  }

  getUserLock(): Lock {
    return this.#user;
  }
}

/** Runs here follow one another, so a lock that somebody else holds stays held however long one waits. */
class LocalLock implements Lock {
  readonly #held: HeldLock;

  constructor(held: HeldLock = { by: undefined }) {
    this.#held = held;
  }

  hasLock(): boolean {
    return this.#held.by === this;
  }

  tryLock(_milliseconds: number): boolean {
    this.#held.by ??= this;
    return this.hasLock();
  }

  /** @throws in Google's words when it is not had in time */
  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds))
      throw new Error('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) this.#held.by = undefined;
  }
}
