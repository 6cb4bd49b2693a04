import { describe, expect, it } from 'vitest';
import { ingetrokkenDossier } from '../../test/bouwers/melding.ts';
import { voorbeeldRegels } from '../../test/bouwers/regels.ts';
import {
  BILAL,
  afgeslotenDossier,
  gescreendDossier,
  naScreening,
  ongescreend,
  risicos,
  toegedeeldDossier,
  urgentieBeoordelen,
} from '../../test/bouwers/screening.ts';
import { BEGINDAG, contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { plusDagen } from '../kern/datum.ts';
import { toegestaan, voerUit } from '../kern/decider.ts';
import { RISICOFACTOREN, URGENTIES } from './gebeurtenissen.ts';
import { screeningHandelingen } from './opdrachten.ts';
import type { TotScreening } from './toestand.ts';
import { huidigeUrgentie, laatsteBeoordeling } from './toestand.ts';
import type { UrgentieBeoordelen } from './urgentie.ts';

const screener = contextVoor('screener');
const doe = (o: UrgentieBeoordelen, t: TotScreening = ongescreend(), ctx = screener) =>
  voerUit(screeningHandelingen, o, t, ctx);

describe('urgentie beoordelen', () => {
  it('legt acht factoren, motivering en herbeoordeling vast (Wmo 2.3.3)', () => {
    const [g] = gebeurd(doe(urgentieBeoordelen()));
    expect(g).toMatchObject({
      soort: 'urgentieBeoordeeld',
      feiten: { id: 'UB1', urgentie: 'urgent', herbeoordelenOp: plusDagen(BEGINDAG, 7) },
    });
    expect(g?.soort === 'urgentieBeoordeeld' && g.feiten.factoren).toHaveLength(RISICOFACTOREN.length);
  });

  it('bewaart toelichting en bron alleen waar die er zijn (Awb 3:2)', () => {
    const t = naScreening(ongescreend(), urgentieBeoordelen());
    const laatste = laatsteBeoordeling(t.screening);
    expect(laatste?.risicos.find((r) => r.factor === 'veiligheid')?.bron).toBe(
      'casemanager, aan de telefoon',
    );
    expect(laatste?.risicos.find((r) => r.factor === 'tijd')).toEqual({
      factor: 'tijd',
      aanwezig: 'nee',
      toelichting: '',
      bron: '',
    });
  });

  it('weigert een beoordeling waarin een factor ontbreekt (Wmo 2.3.3)', () => {
    const uitkomst = doe(urgentieBeoordelen({ risicos: risicos().slice(1) }));
    expect(uitkomst).toMatchObject({
      gelukt: false,
      weigeringen: [{ code: 'factorNietBeantwoord', veld: 'risico.veiligheid.aanwezig' }],
    });
  });

  it('weigert een factor die twee keer is beantwoord (Wmo 2.3.3)', () => {
    const dubbel = [...risicos(), ...risicos(['tijd']).slice(-1)];
    expect(weigeringscodes(doe(urgentieBeoordelen({ risicos: dubbel })))).toEqual(['factorNietBeantwoord']);
  });

  it('weigert een aanwezig risico zonder toelichting en bron (Awb 3:2)', () => {
    const kaal = risicos(['tijd']).map((r) => ({ ...r, toelichting: ' ', bron: '' }));
    const uitkomst = doe(urgentieBeoordelen({ risicos: kaal }));
    expect(uitkomst.gelukt ? [] : uitkomst.weigeringen.map((w) => w.veld)).toEqual([
      'risico.tijd.toelichting',
      'risico.tijd.bron',
    ]);
  });

  it('vraagt geen bron bij onbekend (procedure 2)', () => {
    const onbekend = risicos().map((r) => ({ ...r, aanwezig: 'onbekend' as const }));
    expect(gebeurd(doe(urgentieBeoordelen({ risicos: onbekend })))).toHaveLength(1);
  });

  it('weigert een beoordeling zonder motivering (Awb 3:46)', () => {
    expect(weigeringscodes(doe(urgentieBeoordelen({ motivering: '\n ' })))).toEqual(['motiveringOntbreekt']);
  });

  it.each(URGENTIES)(
    'weigert herbeoordeling vandaag of na de norm bij %s (normen van de gemeente)',
    (urgentie) => {
      const norm = voorbeeldRegels().normen.herbeoordelingDagen[urgentie];
      const op = (dagen: number) =>
        weigeringscodes(doe(urgentieBeoordelen({ urgentie, herbeoordelenOp: plusDagen(BEGINDAG, dagen) })));
      expect(op(0)).toEqual(['herbeoordelingNietLater']);
      expect(op(norm)).toEqual([]);
      expect(op(norm + 1)).toEqual(['herbeoordelingTeLaat']);
    },
  );

  it('laat altijd ten minste morgen toe, ook bij een norm van nul dagen (normen van de gemeente)', () => {
    const { normen } = voorbeeldRegels();
    const regels = voorbeeldRegels({
      normen: { ...normen, herbeoordelingDagen: { ...normen.herbeoordelingDagen, acuut: 0 } },
    });
    const ctx = contextVoor('screener', { regels });
    const o = urgentieBeoordelen({ urgentie: 'acuut', herbeoordelenOp: plusDagen(BEGINDAG, 1) });
    expect(gebeurd(doe(o, ongescreend(), ctx))).toHaveLength(1);
  });

  it('weigert acuut zolang het gevaar niet is overgedragen (Stein, Wat is spoed?)', () => {
    expect(weigeringscodes(doe(urgentieBeoordelen({ urgentie: 'acuut', acuteHulp: null })))).toEqual([
      'gevaarNietOvergedragen',
    ]);
    const zonderNotitie = { aan: 'politie' as const, notitie: '' };
    expect(weigeringscodes(doe(urgentieBeoordelen({ urgentie: 'acuut', acuteHulp: zonderNotitie })))).toEqual(
      ['acuteOverdrachtOntbreekt'],
    );
  });

  it('legt bij acuut vast wie het gevaar overneemt, en alleen dan (Stein, Wat is spoed?)', () => {
    const acuut = naScreening(ongescreend(), urgentieBeoordelen({ urgentie: 'acuut' }));
    expect(laatsteBeoordeling(acuut.screening)?.acuteHulp?.aan).toBe('crisisdienst');
    const urgent = naScreening(
      ongescreend(),
      urgentieBeoordelen({ acuteHulp: { aan: 'politie', notitie: 'gebeld' } }),
    );
    expect(laatsteBeoordeling(urgent.screening)?.acuteHulp).toBeNull();
  });

  it('zet een latere beoordeling naast de eerdere, nooit eroverheen (procedure 2)', () => {
    const vandaag = plusDagen(BEGINDAG, 3);
    const t = naScreening(
      gescreendDossier({ urgentie: 'regulier' }),
      urgentieBeoordelen({ vandaag, urgentie: 'spoed' }),
      contextVoor('screener', { vandaag }),
    );
    expect(t.screening.beoordelingen.map((b) => [b.id, b.urgentie])).toEqual([
      ['UB1', 'regulier'],
      ['UB2', 'spoed'],
    ]);
    expect(huidigeUrgentie(t.screening)).toBe('spoed');
  });

  it('blijft stil bij precies dezelfde beoordeling op dezelfde dag (Omkeer)', () => {
    expect(gebeurd(doe(urgentieBeoordelen(), gescreendDossier()))).toEqual([]);
  });

  it('legt dezelfde beoordeling een dag later wel vast (procedure 2)', () => {
    const vandaag = plusDagen(BEGINDAG, 1);
    const ctx = contextVoor('screener', { vandaag });
    expect(gebeurd(doe(urgentieBeoordelen(), gescreendDossier(), ctx))).toHaveLength(1);
  });

  it('weigert zonder lopende melding (Wmo 2.3.2)', () => {
    expect(weigeringscodes(doe(urgentieBeoordelen(), ongescreend(ingetrokkenDossier())))).toEqual([
      'meldingBeeindigd',
    ]);
    expect(weigeringscodes(doe(urgentieBeoordelen(), afgeslotenDossier()))).toEqual(['afgeslotenMetAdvies']);
  });

  it('is van de screener; een klantmanager alleen in het eigen dossier (Stein, Urgente melding)', () => {
    const mag = (rol: 'klantmanager' | 'inwoner', id: string) =>
      toegestaan(screeningHandelingen.urgentieBeoordelen, toegedeeldDossier(), contextVoor(rol, { id }))
        ?.code;
    expect(mag('klantmanager', BILAL)).toBeUndefined();
    expect(mag('klantmanager', 'chantal')).toBe('nietUwDossier');
    expect(mag('inwoner', 'inwoner')).toBe('andereRol');
  });
});
