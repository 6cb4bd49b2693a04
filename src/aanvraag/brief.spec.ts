import { describe, expect, it } from 'vitest';
import {
  AANVRAAGDAG,
  aangevraagdDossier,
  aangevraagdMetVerslag,
  aanvraagDoen,
  aanvullingVragen,
  naAanvraag,
  VRAAGDAG,
  zonderAanvraag,
} from '../../test/bouwers/aanvraag.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import { gebeurd, vastgelegd } from '../../test/bouwers/stap.ts';
import { BEGELEIDING_IN_NATURA, inwoner } from '../../test/bouwers/verslag.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import {
  mededelingTermijn,
  ontvangstbevestigingAanvraag,
  opschortingsbericht,
  uitnodigingAanvullen,
} from './brief.ts';
import type { AanvraagGebeurtenis } from './gebeurtenissen.ts';
import type { AanvraagOpdracht } from './opdrachten.ts';
import { aanvraagHandelingen } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';

const kenmerk = leesDossierId('W26-7K3M-Q9TX');
if (!kenmerk) throw new Error('geen dossiernummer');
const C: Briefcontext = { kenmerk, datum: AANVRAAGDAG, inrichting: voorbeeldInrichting(), behandelaar: null };

/** What the opdracht gave, as the letter gets it. */
function gebeurtenis<S extends AanvraagGebeurtenis['soort']>(
  soort: S,
  opdracht: AanvraagOpdracht,
  t: TotAanvraag,
  ctx = bilal(VRAAGDAG),
): Vastgelegd<Extract<AanvraagGebeurtenis, { readonly soort: S }>> {
  const gevonden = vastgelegd(gebeurd(voerUit(aanvraagHandelingen, opdracht, t, ctx)), ctx).find(
    (g): g is Vastgelegd<Extract<AanvraagGebeurtenis, { readonly soort: S }>> => g.soort === soort,
  );
  if (!gevonden) throw new Error(`geen ${soort}`);
  return gevonden;
}

describe('ontvangstbevestigingAanvraag (D08)', () => {
  it('noemt de dag van ontvangst, de vorm, wat is gevraagd en de beslisdatum (Wmo 2.3.5 lid 2)', () => {
    const brief = ontvangstbevestigingAanvraag(aangevraagdMetVerslag(), C);
    expect(brief).toMatchObject({
      brief: 'ontvangstbevestigingAanvraag',
      kenmerk,
      ontvangenOp: AANVRAAGDAG,
      vorm: 'het ondertekende verslag',
      gevraagd: ['Individuele begeleiding'],
      beslisdatum: { datum: plusWeken(AANVRAAGDAG, 2) },
    });
    expect(brief.beslisdatum.uitleg).not.toBe('');
  });

  it('geeft terug wat de inwoner zelf typte, met het pgb (Awb 2:17)', () => {
    const pgb = { ...BEGELEIDING_IN_NATURA, vorm: 'pgb', motiveringPgb: 'Ik ken haar al.' } as const;
    const opdracht = aanvraagDoen({ gevraagd: [pgb], toelichting: 'Graag voor de zomer.' });
    const { kopie } = ontvangstbevestigingAanvraag(naAanvraag(zonderAanvraag(), opdracht, inwoner()), C);
    expect(kopie.map((k) => k.waarde)).toEqual([
      'Individuele begeleiding, met een persoonsgebonden budget',
      'Twee keer per week',
      'Ik ken haar al.',
      'Graag voor de zomer.',
    ]);
  });

  it('laat de kopie weg bij een aanvraag op papier (Awb 2:17)', () => {
    expect(ontvangstbevestigingAanvraag(aangevraagdDossier({ toelichting: 'Zie brief.' }), C).kopie).toEqual(
      [],
    );
  });
});

describe('uitnodigingAanvullen (D09)', () => {
  const t = aangevraagdDossier();
  const opdracht = aanvullingVragen({ ontbreekt: ['handtekening', 'gegevens'] });
  const brief = uitnodigingAanvullen(t, gebeurtenis('aanvullingGevraagd', opdracht, t), C);

  it('noemt per ding wat ontbreekt en waarom, en de uitleg (Awb 4:5 lid 1)', () => {
    expect(brief.ontbreekt.map((o) => o.wat)).toEqual([
      'De handtekening',
      'Gegevens die nodig zijn voor het besluit',
      'Uitleg',
    ]);
    expect(brief.ontbreekt.every((o) => o.waarom !== '')).toBe(true);
    expect(brief.gevraagd).toEqual(['Individuele begeleiding']);
  });

  it('noemt de hersteltermijn, dat de klok stilstaat en hoe het kan, ook op papier en per telefoon (Awb 4:15)', () => {
    expect(brief.uiterlijk.datum).toBe(plusDagen(VRAAGDAG, 14));
    expect(brief.uiterlijk.uitleg).toContain('Vanaf de dag erna staat onze beslistermijn stil');
    expect(brief.wijzen).toHaveLength(3);
    expect(brief.wijzen.join(' ')).toContain('0123 45 67 89');
  });
});

describe('mededelingTermijn (D10)', () => {
  it('noemt de nieuwe dag naast de wettelijke, die blijft staan (Awb 4:14 lid 1)', () => {
    const t = aangevraagdDossier();
    const einde = plusWeken(AANVRAAGDAG, 2);
    const nieuweDatum = plusDagen(einde, 10);
    const g = gebeurtenis(
      'termijnMededelingGedaan',
      { soort: 'termijnMededelen', nieuweDatum, reden: 'Wij wachten op een offerte.' },
      t,
    );
    expect(mededelingTermijn(t, g, C)).toMatchObject({
      brief: 'mededelingTermijn',
      aanvraagOntvangenOp: AANVRAAGDAG,
      wettelijkeBeslisdatum: { datum: einde },
      nieuweDatum: { datum: nieuweDatum },
      reden: 'Wij wachten op een offerte.',
      postadres: voorbeeldInrichting().huisstijl.postadres,
    });
  });
});

describe('opschortingsbericht', () => {
  const van = plusDagen(VRAAGDAG, 1);
  const totEnMet = plusDagen(VRAAGDAG, 7);
  const einde = plusWeken(AANVRAAGDAG, 2);

  it('noemt grond, dagen en de nieuwe laatste dag met de berekening (Awb 4:15 lid 3 en 4)', () => {
    const opdracht = {
      soort: 'opschortingVastleggen',
      grond: 'opOvermacht',
      van,
      totEnMet,
      toelichting: 'Het gemeentehuis stond onder water.',
    } as const;
    const t = aangevraagdDossier();
    const g = gebeurtenis('opschortingVastgelegd', opdracht, t);
    const brief = opschortingsbericht(naAanvraag(t, opdracht, bilal(VRAAGDAG)), g, C);
    expect(brief).toMatchObject({
      brief: 'opschorting',
      van,
      totEnMet,
      artikel: '4:15, lid 2, onder c',
      uitleg: 'Het gemeentehuis stond onder water.',
      eerdereBeslisdatum: einde,
      nieuweBeslisdatum: { datum: plusDagen(einde, 7) },
    });
    expect(brief.grond).toContain('overmacht');
    expect(brief.nieuweBeslisdatum.uitleg).not.toBe('');
  });

  it('bevestigt ook het uitstel waarmee de inwoner instemde (Awb 4:15 lid 2 onder a)', () => {
    const opdracht = {
      soort: 'uitstelInstemmen',
      schriftelijk: true,
      van,
      totEnMet,
      toelichting: '',
    } as const;
    const t = aangevraagdDossier();
    const g = gebeurtenis('uitstelIngestemd', opdracht, t);
    expect(opschortingsbericht(naAanvraag(t, opdracht, bilal(VRAAGDAG)), g, C)).toMatchObject({
      artikel: '4:15, lid 2, onder a',
      uitleg: '',
      nieuweBeslisdatum: { datum: plusDagen(einde, 7) },
    });
  });
});
