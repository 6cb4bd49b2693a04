import { describe, expect, it } from 'vitest';
import { kenmerk } from '../../test/bouwers/brieven.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { gebeurd } from '../../test/bouwers/stap.ts';
import {
  gehoord,
  HERONDERZOEKDAG,
  herzieningBesluiten,
  herzieningVoornemen,
  hulpwijziging,
  ingetrokken,
  klantmanagerOp,
  metVoornemen,
  naVoortzetting,
  teamleiderOp,
  VH2,
  zienswijzeGevraagd,
  zienswijzeVastleggen,
} from '../../test/bouwers/voortzetting.ts';
import { datum } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import { geldendeOnderdelen } from '../bezwaar/besluiten.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import { herzieningsbesluit, voornemenHerziening } from './brief.ts';
import { voortzettingHandelingen } from './opdrachten.ts';

const C: Briefcontext = {
  kenmerk: kenmerk('W26-7K3M-Q9TX'),
  datum: HERONDERZOEKDAG,
  inrichting: voorbeeldInrichting(),
  behandelaar: null,
};
const ANDER_DEEL = volgendOnderdeel('AV', 8);
const PETRA = teamleiderOp(HERONDERZOEKDAG);

function besloten(t = gehoord(), o = herzieningBesluiten()) {
  const [g] = gebeurd(voerUit(voortzettingHandelingen, o, t, PETRA));
  if (g?.soort !== 'herzieningBesloten') throw new Error('geen besluit');
  return herzieningsbesluit(naVoortzetting(t, o, PETRA), g, C);
}

describe('de brieven over intrekken en wijzigen', () => {
  it('het voornemen noemt dezelfde dag om te reageren als het dossier (Awb 4:8)', () => {
    const o = { soort: 'zienswijzeVragen' } as const;
    const [g] = gebeurd(voerUit(voortzettingHandelingen, o, metVoornemen(), klantmanagerOp()));
    if (g?.soort !== 'zienswijzeGevraagd') throw new Error('geen vraag');
    expect(voornemenHerziening(naVoortzetting(metVoornemen(), o), g, C)).toMatchObject({
      besluitVan: '2026-04-16',
      hulp: ['Huishoudelijke ondersteuning'],
      ingang: '2028-03-20',
      reageren: { uiterlijk: '2028-02-21', weken: 2 },
    });
  });

  it('het voornemen in de brief is het nieuwste als het eerste niet is verstuurd (Awb 4:8)', () => {
    const o = { soort: 'zienswijzeVragen' } as const;
    const t = naVoortzetting(metVoornemen(), herzieningVoornemen({ ingang: datum('2028-04-03') }));
    const [g] = gebeurd(voerUit(voortzettingHandelingen, o, t, klantmanagerOp()));
    if (g?.soort !== 'zienswijzeGevraagd') throw new Error('geen vraag');
    expect(voornemenHerziening(naVoortzetting(t, o), g, C).ingang).toBe('2028-04-03');
  });

  it('het besluit noemt de hulp, de reactie en dezelfde bezwaardag als het dossier (Wmo 2.3.10, Awb 6:7)', () => {
    expect(besloten()).toMatchObject({
      hulp: ['Huishoudelijke ondersteuning'],
      voornemenVan: HERONDERZOEKDAG,
      zienswijze: { dagen: [HERONDERZOEKDAG] },
      rechtsmiddelen: { uiterlijk: { datum: '2028-03-20' }, online: null },
    });
  });

  it('noemt na een gegrond bezwaar de beslissing op bezwaar, en welke hulp blijft (Awb 7:11 lid 2, 3:46)', () => {
    const t = gehoord();
    const { genomen } = t.besluit;
    const [deel] = geldendeOnderdelen(t);
    if (!genomen || !deel) throw new Error('geen besluit');
    const nieuw = {
      id: volgendOnderdeel('NB', 0),
      vervangt: genomen.besluit,
      bezwaar: volgendOnderdeel('BZ', 0),
      beslissing: volgendOnderdeel('BB', 0),
      op: datum('2026-07-10'),
      onderdelen: [deel, { ...deel, gevraagd: ANDER_DEEL, einde: null }],
      bedrag: null,
      tekst: '',
    };
    const brief = besloten({ ...t, bezwaar: { ...t.bezwaar, vervangingen: [nieuw] } });
    expect(brief).toMatchObject({
      besluitVan: '2026-07-10',
      opBezwaar: true,
      hulp: ['Huishoudelijke ondersteuning'],
      blijft: ['Huishoudelijke ondersteuning'],
    });
    expect(besloten()).toMatchObject({ besluitVan: '2026-04-16', opBezwaar: false, blijft: [] });
  });

  it('noemt bij wijzigen per voorziening wat het was en wat het wordt (Awb 3:46)', () => {
    const t = gehoord({ herziening: 'wijzigen', wordt: [hulpwijziging({ einde: datum('2028-04-10') })] });
    expect(besloten(t).veranderingen).toEqual([
      {
        naam: 'Huishoudelijke ondersteuning',
        was: '2 uur per week, tot en met 30 april 2028',
        wordt: '1 uur per week, tot en met 10 april 2028',
      },
    ]);
    expect(besloten().veranderingen).toEqual([]);
  });

  it('noemt na een eerdere wijziging ook dat besluit, en wat er toen werd (Wmo 2.3.10, Awb 3:46)', () => {
    const ervoor = ingetrokken({ herziening: 'wijzigen' });
    const opnieuw = naVoortzetting(
      naVoortzetting(
        naVoortzetting(
          ervoor,
          herzieningVoornemen({
            herziening: 'wijzigen',
            ingang: datum('2028-04-03'),
            wordt: [hulpwijziging({ omvang: 2, per: 'maand' })],
          }),
        ),
        { soort: 'zienswijzeVragen' },
      ),
      zienswijzeVastleggen(),
    );
    const brief = besloten(opnieuw, herzieningBesluiten({ voornemen: VH2 }));
    expect(brief).toMatchObject({
      besluitVan: '2026-04-16',
      gewijzigdOp: [HERONDERZOEKDAG],
      veranderingen: [{ was: '1 uur per week', wordt: '2 uur per maand' }],
    });
    expect(besloten().gewijzigdOp).toEqual([]);
  });

  it('het besluit zegt waarom de inwoner niet eerst is gevraagd (Awb 4:11)', () => {
    const achterwege = { grond: 'spoed', reden: 'De aanbieder stopt morgen.' } as const;
    expect(
      besloten(metVoornemen({ achterwege }), herzieningBesluiten({ reactieZienswijze: '' })),
    ).toMatchObject({
      voornemenVan: null,
      nietGevraagd: { reden: 'De aanbieder stopt morgen.', artikel: 'artikel 4:11, onder a' },
      zienswijze: null,
    });
    expect(besloten().nietGevraagd).toBeNull();
  });

  it('het besluit zegt niets over een reactie die er niet was (Awb 3:46)', () => {
    const stil = naVoortzetting(
      zienswijzeGevraagd(),
      zienswijzeVastleggen({ vorm: 'geenBehoefte', tekst: 'Ik hoef niets te zeggen.' }),
    );
    expect(besloten(stil, herzieningBesluiten({ reactieZienswijze: '' })).zienswijze).toBeNull();
  });
});
