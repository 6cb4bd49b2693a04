import type { Context } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { behandelt } from '../screening/toestand.ts';
import { inwonerWeetNiets } from '../screening/weigeringen.ts';
import type { TotOnderzoek } from './toestand.ts';

export type OnderzoekContext = Context<LokaleRegels>;

/**
 * May this person investigate now? The resident must know of the melding, somebody must have the
 * dossier, and a klantmanager must be that person or stand in (need-to-know: Wmo 5.3.3, BIO2 8.03.02).
 * A dossier closed with advice is closed in `dossier/`, which knows whether an aanvraag opened it again.
 */
export function magOnderzoeken(t: TotOnderzoek, ctx: OnderzoekContext): Weigering | undefined {
  return lopendeMelding(t) ?? inwonerWeetNiets(t) ?? magBehandelen(t, ctx);
}

/** Somebody has the dossier, and a klantmanager is that person or stands in. Also when the melding has ended. */
export function magBehandelen(t: TotOnderzoek, { wie, vandaag }: OnderzoekContext): Weigering | undefined {
  if (t.screening.behandelaar === null)
    return {
      code: 'geenBehandelaar',
      reden: 'Deze melding is nog niet toegedeeld.',
      artikel: 'Wmo 2.3.2 lid 1',
      uitweg: 'Deel de melding eerst toe aan een klantmanager.',
    };
  if (wie.rol === 'klantmanager' && !behandelt(t.screening, wie.id, vandaag))
    return {
      code: 'nietDeBehandelaar',
      reden: 'Een andere klantmanager behandelt dit dossier.',
      artikel: 'Wmo 5.3.3, BIO2 8.03.02',
      uitweg: 'Vraag de behandelaar of de werkverdeler om u als vervanger te regelen.',
    };
  return undefined;
}

/** Something of this dossier that should be there and is not. */
export function onbekend(wat: string, id: OnderdeelId, artikel: string): Weigering {
  return {
    code: 'onbekendOnderdeel',
    reden: `${wat} ${id} staat niet in dit dossier.`,
    artikel,
    uitweg: 'Open het dossier opnieuw en kies uit wat er staat.',
  };
}

/** The rest of a record without these keys. */
export function zonder<T extends object, K extends keyof T>(
  waarde: T,
  ...sleutels: readonly K[]
): Omit<T, K> {
  const weg: readonly PropertyKey[] = sleutels;
  return Object.fromEntries(Object.entries(waarde).filter(([sleutel]) => !weg.includes(sleutel))) as Omit<
    T,
    K
  >;
}
