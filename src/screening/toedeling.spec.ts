import { describe, expect, it } from 'vitest';
import { gemeldZonderMedeweten, naMelding } from '../../test/bouwers/melding.ts';
import {
  BILAL,
  SANNE,
  afgeslotenDossier,
  gescreendDossier,
  naScreening,
  ongescreend,
  toedelen,
  toegedeeldDossier,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, persoonId, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { voerUit } from '../kern/decider.ts';
import type { Rol } from '../kern/rollen.ts';
import type { ScreeningOpdracht } from './opdrachten.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { Vervangen } from './toedeling.ts';
import type { TotScreening } from './toestand.ts';
import { behandelt, vervangerOp } from './toestand.ts';

const als = (rol: Rol, id: string = rol) => contextVoor(rol, { id });
const doe = (o: ScreeningOpdracht, t: TotScreening = gescreendDossier(), ctx = als('screener')) =>
  voerUit(screeningHandelingen, o, t, ctx);

describe('toedelen', () => {
  it('geeft het dossier aan een klantmanager, met redenen (procedure 2)', () => {
    expect(gebeurd(doe(toedelen()))).toEqual([
      {
        soort: 'toegedeeld',
        feiten: {
          aan: 'bilal',
          team: 'wmo-team',
          redenen: ['werkdruk'],
          volgtVoorstel: true,
          voorgesteld: 'bilal',
        },
        inhoud: { toelichting: '' },
      },
    ]);
    expect(toegedeeldDossier().screening.behandelaar?.persoon).toBe(BILAL);
  });

  it('weigert voordat de urgentie is beoordeeld (Wmo 2.3.3)', () => {
    expect(weigeringscodes(doe(toedelen(), ongescreend()))).toEqual(['nogNietBeoordeeld']);
  });

  it('weigert voordat de inwoner is ingelicht, en kan daarna wel (Wmo 2.3.2 lid 1)', () => {
    const onwetend = naScreening(ongescreend(gemeldZonderMedeweten()), urgentieBeoordelen());
    expect(weigeringscodes(doe(toedelen(), onwetend))).toEqual(['inwonerWeetNiets']);
    const ingelicht = naMelding(onwetend, {
      soort: 'inwonerInlichten',
      wilMelding: true,
      toelichting: 'Mevrouw wil graag hulp.',
    });
    expect(weigeringscodes(doe(toedelen(), ingelicht))).toEqual([]);
  });

  it('weigert zonder reden, of met een reden die niet van de werkverdeler is (procedure 2)', () => {
    expect(weigeringscodes(doe(toedelen({ redenen: [] })))).toEqual(['redenOntbreekt']);
    expect(weigeringscodes(doe(toedelen({ redenen: ['zelfOpgepakt'] })))).toEqual(['nietZelfOpgepakt']);
  });

  it('vraagt uitleg bij afwijken van het voorstel en bij een andere reden (Omkeer)', () => {
    expect(weigeringscodes(doe(toedelen({ aan: SANNE })))).toEqual(['toelichtingOntbreekt']);
    expect(weigeringscodes(doe(toedelen({ redenen: ['anders'] })))).toEqual(['toelichtingOntbreekt']);
    const [g] = gebeurd(doe(toedelen({ aan: SANNE, toelichting: 'Sanne kent mevrouw al.' })));
    expect(g?.feiten).toMatchObject({ aan: 'sanne', volgtVoorstel: false, voorgesteld: 'bilal' });
  });

  it('vraagt geen uitleg als er geen voorstel was (Omkeer)', () => {
    const [g] = gebeurd(doe(toedelen({ voorgesteld: null })));
    expect(g?.feiten).not.toHaveProperty('voorgesteld');
  });

  it('blijft stil als dezelfde klantmanager het dossier al heeft (Omkeer)', () => {
    expect(gebeurd(doe(toedelen(), toegedeeldDossier()))).toEqual([]);
  });

  it('gaat over naar een ander en bewaart wie het had (procedure 17)', () => {
    const t = naScreening(toegedeeldDossier(), toedelen({ aan: SANNE, voorgesteld: SANNE }));
    expect(t.screening.toedelingen.map((x) => x.aan)).toEqual([BILAL, SANNE]);
    expect(t.screening.behandelaar?.persoon).toBe(SANNE);
  });

  it('kan ook na afsluiten met advies, want een aanvraag blijft mogelijk (Wmo 2.3.2 lid 9)', () => {
    expect(weigeringscodes(doe(toedelen(), afgeslotenDossier()))).toEqual([]);
  });

  it('is van screener en teamleider (procedure, rollen)', () => {
    expect(weigeringscodes(doe(toedelen(), gescreendDossier(), als('klantmanager')))).toEqual(['andereRol']);
    expect(weigeringscodes(doe(toedelen(), gescreendDossier(), als('teamleider')))).toEqual([]);
  });
});

describe('zelf oppakken', () => {
  const oppakken = { soort: 'oppakken', team: null, toelichting: '' } as const;

  it('geeft het dossier aan wie het oppakt (procedure 2)', () => {
    const [g] = gebeurd(doe(oppakken, gescreendDossier(), als('klantmanager', 'bilal')));
    expect(g).toMatchObject({ soort: 'toegedeeld', feiten: { aan: 'bilal', redenen: ['zelfOpgepakt'] } });
  });

  it('weigert een dossier dat al behandeld wordt (Omkeer)', () => {
    const t = toegedeeldDossier();
    expect(weigeringscodes(doe(oppakken, t, als('klantmanager', 'sanne')))).toEqual(['alVanEenCollega']);
    expect(weigeringscodes(doe(oppakken, t, als('klantmanager', 'bilal')))).toEqual(['alVanU']);
  });

  it('weigert een dossier waarvan de urgentie niet is beoordeeld (Wmo 2.3.3)', () => {
    expect(weigeringscodes(doe(oppakken, ongescreend(), als('klantmanager')))).toEqual(['nogNietBeoordeeld']);
  });
});

describe('teruggeven', () => {
  const teruggeven = { soort: 'teruggeven', reden: 'Mevrouw is mijn buurvrouw.' } as const;

  it('maakt het dossier weer vrij, met reden (procedure 2)', () => {
    const t = naScreening(toegedeeldDossier(), teruggeven, als('klantmanager', 'bilal'));
    expect(t.screening.behandelaar).toBeNull();
    expect(t.screening.toedelingen[0]?.teruggegeven?.reden).toBe('Mevrouw is mijn buurvrouw.');
  });

  it('weigert zonder reden (Omkeer)', () => {
    expect(weigeringscodes(doe({ ...teruggeven, reden: '' }, toegedeeldDossier()))).toEqual([
      'redenOntbreekt',
    ]);
  });

  it('mag alleen de behandelaar zelf of de screener (Omkeer)', () => {
    const t = toegedeeldDossier();
    expect(weigeringscodes(doe(teruggeven, t, als('klantmanager', 'sanne')))).toEqual(['nietDeBehandelaar']);
    expect(weigeringscodes(doe(teruggeven, t, als('teamleider')))).toEqual(['andereRol']);
    expect(weigeringscodes(doe(teruggeven, t))).toEqual([]);
  });

  it('weigert als niemand het dossier heeft (Omkeer)', () => {
    expect(weigeringscodes(doe(teruggeven))).toEqual(['geenBehandelaar']);
  });
});

describe('vervanging regelen', () => {
  const vervangen = (anders: Partial<Vervangen> = {}): Vervangen => ({
    soort: 'vervangen',
    vervanger: SANNE,
    van: plusDagen(BEGINDAG, 7),
    totEnMet: plusDagen(BEGINDAG, 14),
    ...anders,
  });

  it('laat een collega invallen, eerste en laatste dag meegeteld (procedure 2)', () => {
    const { screening } = naScreening(toegedeeldDossier(), vervangen());
    const wie = [6, 7, 14, 15].map((d) => vervangerOp(screening, plusDagen(BEGINDAG, d)));
    expect(wie).toEqual([undefined, SANNE, SANNE, undefined]);
    expect(behandelt(screening, SANNE, plusDagen(BEGINDAG, 7))).toBe(true);
    expect(behandelt(screening, SANNE, BEGINDAG)).toBe(false);
    expect(behandelt(screening, BILAL, BEGINDAG)).toBe(true);
  });

  it('laat bij overlap de laatste afspraak gelden (Omkeer)', () => {
    const eerst = naScreening(toegedeeldDossier(), vervangen());
    const CHANTAL = persoonId('chantal');
    const { screening } = naScreening(eerst, vervangen({ vervanger: CHANTAL }));
    expect(vervangerOp(screening, plusDagen(BEGINDAG, 7))).toBe(CHANTAL);
  });

  it('weigert een periode die omgekeerd of voorbij is (Omkeer)', () => {
    const met = (o: Partial<Vervangen>) => weigeringscodes(doe(vervangen(o), toegedeeldDossier()));
    expect(met({ totEnMet: plusDagen(BEGINDAG, 6) })).toEqual(['periodeOmgekeerd']);
    expect(met({ van: plusDagen(BEGINDAG, -9), totEnMet: plusDagen(BEGINDAG, -1) })).toEqual([
      'periodeVoorbij',
    ]);
    expect(met({ van: BEGINDAG, totEnMet: BEGINDAG })).toEqual([]);
  });

  it('weigert de behandelaar als eigen vervanger, en zonder behandelaar (Omkeer)', () => {
    expect(weigeringscodes(doe(vervangen({ vervanger: BILAL }), toegedeeldDossier()))).toEqual([
      'vervangtZichzelf',
    ]);
    expect(weigeringscodes(doe(vervangen()))).toEqual(['geenBehandelaar']);
  });

  it('blijft stil bij dezelfde vervanging (Omkeer)', () => {
    const t = naScreening(toegedeeldDossier(), vervangen());
    expect(gebeurd(doe(vervangen(), t))).toEqual([]);
  });

  it('vervalt als het dossier naar een ander gaat (Omkeer)', () => {
    const t = naScreening(toegedeeldDossier(), vervangen());
    const over = naScreening(t, toedelen({ aan: persoonId('chantal'), voorgesteld: null }));
    expect(over.screening.vervangingen).toEqual([]);
  });
});
