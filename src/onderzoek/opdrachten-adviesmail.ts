import type { Handelingen } from '../kern/decider.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import { gelukt, geweigerd } from '../kern/uitkomst.ts';
import { lopendeMelding } from '../melding/weigeringen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AdviesvraagGemaild, OnderzoekGebeurtenis } from './gebeurtenissen.ts';
import { onbekend } from './moment.ts';
import type { TotOnderzoek } from './toestand.ts';

/** Whether the link reached the adviser's mailbox, as far as our own mail server knows. */
export interface AdviesmailOpdracht {
  readonly soort: 'adviesmailVastleggen';
  readonly id: OnderdeelId;
  readonly stand: AdviesvraagGemaild['feiten']['stand'];
}

export const adviesmailHandelingen: Handelingen<
  AdviesmailOpdracht,
  TotOnderzoek,
  OnderzoekGebeurtenis,
  LokaleRegels
> = {
  adviesmailVastleggen: {
    titel: 'Mail aan de adviseur vastleggen',
    artikel: 'Beleidsregels 3.5, Awb 3:5',
    rollen: ['systeem'],
    mag: lopendeMelding,
    decide: ({ id, stand }, t) => {
      const advies = t.onderzoek.adviezen.find((a) => a.id === id);
      if (!advies) return geweigerd(onbekend('Adviesvraag', id, 'Awb 3:5'));
      return gelukt(
        advies.mail?.stand === stand
          ? []
          : [{ soort: 'adviesvraagGemaild', feiten: { id, stand }, inhoud: null }],
      );
    },
  },
};
