import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Rij {
  readonly inhoud: AdapterPayload;
  readonly tot: number;
}

/** Most rows of one kind that are kept; a demo that is hammered forgets the oldest. */
const HOOGSTENS = 5_000;

/**
 * Memory of the demo login service, per kind of thing (session, code, token). Gone at a restart, as it
 * should be: there is nothing real in it.
 */
export class DemoOpslag implements Adapter {
  readonly #rijen = new Map<string, Rij>();

  upsert(id: string, inhoud: AdapterPayload, seconden = 3_600): Promise<void> {
    this.#rijen.delete(id);
    this.#rijen.set(id, { inhoud, tot: Date.now() + seconden * 1000 });
    const [oudste] = this.#rijen.keys();
    if (this.#rijen.size > HOOGSTENS && oudste !== undefined) this.#rijen.delete(oudste);
    return Promise.resolve();
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const rij = this.#rijen.get(id);
    if (rij !== undefined && rij.tot < Date.now()) this.#rijen.delete(id);
    return Promise.resolve(this.#rijen.get(id)?.inhoud);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.#zoek((inhoud) => inhoud.uid === uid));
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<void> {
    const rij = this.#rijen.get(id);
    if (rij !== undefined) rij.inhoud.consumed = Math.floor(Date.now() / 1000);
    return Promise.resolve();
  }

  destroy(id: string): Promise<void> {
    this.#rijen.delete(id);
    return Promise.resolve();
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { inhoud }] of this.#rijen) if (inhoud.grantId === grantId) this.#rijen.delete(id);
    return Promise.resolve();
  }

  #zoek(past: (inhoud: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const { inhoud, tot } of this.#rijen.values()) if (tot >= Date.now() && past(inhoud)) return inhoud;
    return undefined;
  }
}
