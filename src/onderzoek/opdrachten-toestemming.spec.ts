import { describe, expect, it } from 'vitest';
import { ingetrokkenDossier } from '../../test/bouwers/melding.ts';
import { metToestemming } from '../../test/bouwers/onderzoek-advies.ts';
import {
  bilal,
  naAlle,
  naOnderzoek,
  onderdeel,
  ononderzocht,
  toestemmingVastleggen,
} from '../../test/bouwers/onderzoek.ts';
import { BEGINDAG, contextVoor, weigeringscodes } from '../../test/bouwers/stap.ts';
import { ongescreend } from '../../test/bouwers/screening.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { geldigeToestemming } from './grondslag.ts';
import type { OnderzoekOpdracht } from './opdrachten.ts';
import { onderzoekHandelingen } from './opdrachten.ts';

const doe = (o: OnderzoekOpdracht, t = ononderzocht(), ctx = bilal()) =>
  voerUit(onderzoekHandelingen, o, t, ctx);
const codes = (...p: Parameters<typeof doe>): readonly string[] => {
  const uitkomst = doe(...p);
  return weigeringscodes(uitkomst);
};
const weigeren: OnderzoekOpdracht = {
  soort: 'toestemmingWeigeren',
  toestemming: 'avg',
  betreft: 'wgs',
  toelichting: 'Dat vindt mevrouw niet nodig.',
};
const intrekken: OnderzoekOpdracht = { soort: 'toestemmingIntrekken', id: onderdeel('T1') };

describe('toestemmingVastleggen', () => {
  it('legt vast waarvoor, aan wie, tot wanneer en met welke tekst (AVG 4 onder 11, 7 lid 1)', () => {
    expect(doe(toestemmingVastleggen())).toMatchObject({
      waarde: [
        {
          feiten: {
            id: 'T1',
            toestemming: 'avg',
            betreft: 'adviseur',
            wijze: 'schriftelijk',
            tekstversie: 1,
          },
          inhoud: { waarvoor: 'Een medisch advies over dagbesteding', ontvanger: 'Bureau Medisch Advies' },
        },
      ],
    });
  });
  it('laat de inwoner en de vertegenwoordiger zelf toestemming geven (AVG 7)', () => {
    for (const rol of ['inwoner', 'vertegenwoordiger'] as const)
      expect(codes(toestemmingVastleggen(), undefined, contextVoor(rol))).toEqual([]);
  });
  it('weigert toestemming door de mantelzorger (Wmo 1.1.1 lid 2)', () => {
    expect(codes(toestemmingVastleggen(), undefined, contextVoor('mantelzorger'))).toEqual(['andereRol']);
  });
  it.each(['brp', 'ciz', 'wmoDossier'] as const)(
    'weigert toestemming voor %s: daar is de wet de grond (Wmo 5.1.1 lid 1)',
    (betreft) => {
      expect(codes(toestemmingVastleggen({ betreft }))).toEqual(['toestemmingNietNodig']);
    },
  );
  it('weigert toestemming zonder doel, zonder ontvanger, zonder tekstversie of die al verlopen is (AVG 4 onder 11)', () => {
    const o = toestemmingVastleggen({
      waarvoor: '',
      ontvanger: ' ',
      tekstversie: 0,
      totEnMet: plusDagen(BEGINDAG, -1),
    });
    expect(codes(o)).toEqual([
      'waarvoorOntbreekt',
      'ontvangerOntbreekt',
      'toestemmingAlVerlopen',
      'tekstversieOntbreekt',
    ]);
  });
  it('weigert toestemming die pas later gegeven zou zijn (AVG 7 lid 1)', () => {
    expect(codes(toestemmingVastleggen({ gegevenOp: plusDagen(BEGINDAG, 1) }))).toEqual(['datumInToekomst']);
  });
  it('legt dezelfde toestemming niet twee keer vast', () => {
    expect(doe(toestemmingVastleggen(), metToestemming())).toMatchObject({ waarde: [] });
  });
  it('kan na intrekking opnieuw gegeven worden (AVG 7)', () => {
    const t = naAlle(metToestemming(), [intrekken]);
    expect(doe(toestemmingVastleggen(), t)).toMatchObject({ waarde: [{ feiten: { id: 'T2' } }] });
  });
});

describe('toestemmingWeigeren', () => {
  it('legt de weigering vast en het onderzoek gaat door (avg.md § 3)', () => {
    const t = naOnderzoek(ononderzocht(), weigeren);
    expect(t.onderzoek.geweigerdeToestemmingen).toMatchObject([{ betreft: 'wgs', op: BEGINDAG }]);
    expect(codes(toestemmingVastleggen({ betreft: 'jeugdwet' }), t)).toEqual([]);
  });
  it('weigert een weigering zolang er toestemming geldt: dan is het intrekken (AVG 7 lid 3)', () => {
    const t = naOnderzoek(ononderzocht(), toestemmingVastleggen({ betreft: 'wgs' }));
    expect(codes(weigeren, t)).toEqual(['toestemmingGeldtNog']);
  });
  it('legt dezelfde weigering op een dag niet twee keer vast', () => {
    expect(doe(weigeren, naOnderzoek(ononderzocht(), weigeren))).toMatchObject({ waarde: [] });
  });
});

describe('toestemmingIntrekken', () => {
  it('werkt meteen: dezelfde dag geldt de toestemming niet meer (AVG 7 lid 3)', () => {
    const t = metToestemming();
    expect(geldigeToestemming(t, 'avg', 'adviseur', BEGINDAG)?.id).toBe('T1');
    const na = naOnderzoek(t, intrekken, contextVoor('inwoner'));
    expect(geldigeToestemming(na, 'avg', 'adviseur', BEGINDAG)).toBeUndefined();
  });
  it('kan altijd, ook als de melding is ingetrokken of een ander behandelt (AVG 7 lid 3)', () => {
    const beeindigd = {
      ...ononderzocht(ongescreend(ingetrokkenDossier())),
      onderzoek: metToestemming().onderzoek,
    };
    expect(codes(intrekken, beeindigd, contextVoor('klantmanager', { id: 'karin' }))).toEqual([]);
  });
  it('weigert als er niets in te trekken is, en een toestemming die er niet is (AVG 7 lid 3)', () => {
    expect(codes(intrekken)).toEqual(['geenToestemmingOmInTeTrekken']);
    expect(codes({ soort: 'toestemmingIntrekken', id: onderdeel('T9') }, metToestemming())).toEqual([
      'onbekendOnderdeel',
    ]);
  });
  it('legt intrekken niet twee keer vast', () => {
    const t = naAlle(metToestemming(), [toestemmingVastleggen({ betreft: 'wgs' }), intrekken]);
    expect(doe(intrekken, t)).toMatchObject({ waarde: [] });
  });
});
