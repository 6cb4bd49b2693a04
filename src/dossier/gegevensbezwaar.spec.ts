import { describe, expect, it } from 'vitest';
import { BEZWAAR_1, opBezwaarBeslissen } from '../../test/bouwers/bezwaar.ts';
import {
  gegevensverzoekBeslissen,
  gegevensverzoekVastleggen,
  juristOp,
  VERZOEKDAG,
  VZ1,
  zonderVerzoek,
} from '../../test/bouwers/rechten.ts';
import { heelDossier } from '../../test/bouwers/dossier.ts';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import { contextVoor, gebeurd, weigeringscodes } from '../../test/bouwers/stap.ts';
import { dossiernummer } from '../../test/bouwers/voortzetting.ts';
import { aanvechtbareBesluiten, nogTeBestrijden } from '../bezwaar/besluiten.ts';
import { beslissingOpBezwaarBrief, ontvangstbevestigingBezwaar } from '../bezwaar/brief.ts';
import { beslissen } from '../bezwaar/formulier-beslissen.tsx';
import { beslistermijnBezwaar } from '../bezwaar/stand.ts';
import type { Datum } from '../kern/datum.ts';
import { plusDagen } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Gegevensrecht } from '../rechten/gebeurtenissen.ts';
import {
  gegevenstermijn,
  geldendeBeperking,
  teVernietigen,
  uitTeVoeren,
  verzoekstand,
} from '../rechten/stand.ts';
import { maakVelden } from '../ui/velden.ts';
import type { DossierOpdracht } from './opdrachten.ts';
import { besluitOver } from './opdrachten.ts';
import type { DossierToestand } from './toestand.ts';
import { evolve } from './toestand.ts';

const BESLUITDAG = plusDagen(VERZOEKDAG, 7);
const BEZWAARDAG = plusDagen(BESLUITDAG, 20);
const BESLISDAG = plusDagen(BESLUITDAG, 60);
const inrichting = voorbeeldInrichting();

const ander = (vandaag: Datum): Context<LokaleRegels> => contextVoor('jurist', { id: 'petra', vandaag });
const inwoner = contextVoor('inwoner', { vandaag: BEZWAARDAG });

function na(t: DossierToestand, o: DossierOpdracht, ctx: Context<LokaleRegels>): DossierToestand {
  return gebeurd(besluitOver(o, t, ctx)).reduce<DossierToestand>(
    (s, g) => evolve(s, { ...g, nr: 1, door: ctx.wie, namens: null, op: ctx.nu }),
    t,
  );
}

/** Asked and refused by Priya; the file is done for the rest. */
function afgewezen(recht: Gegevensrecht = 'afschrift'): DossierToestand {
  const gevraagd = na(heelDossier(zonderVerzoek()), gegevensverzoekVastleggen(recht), juristOp(VERZOEKDAG));
  const grond = recht === 'vernietiging' ? 'wetVerzetZich' : 'anderBeschermd';
  const nee = gegevensverzoekBeslissen({
    uitkomst: 'afgewezen',
    grond: recht === 'beperking' ? 'geenReden' : grond,
    motivering: 'In het dossier staat ook veel over uw broer.',
  });
  return na(gevraagd, nee, juristOp(BESLUITDAG));
}

const maken = {
  soort: 'bezwaarMaken',
  tegen: VZ1,
  kanaal: 'portaal',
  ontvangenOp: BEZWAARDAG,
  gepostOp: null,
  eldersOp: null,
  waar: '',
  gronden: ['motivering'],
  ondertekend: true,
  tekst: 'Het gaat over mij, niet over mijn broer.',
  redenTeLaat: '',
} as const satisfies DossierOpdracht;

const inBezwaar = (recht?: Gegevensrecht) => na(afgewezen(recht), maken, inwoner);

/** Wholly right: then no hearing is needed. */
const klaarOmTeBeslissen = (recht?: Gegevensrecht): DossierToestand =>
  na(
    inBezwaar(recht),
    { soort: 'vanHorenAfzien', bezwaar: BEZWAAR_1, grond: 'helemaalTegemoet', toelichting: 'Terecht.' },
    ander(BESLISDAG),
  );

function beslissing(t: DossierToestand, gegevens: 'toegewezen' | 'afgewezen' | null = 'toegewezen') {
  return opBezwaarBeslissen(t, {
    nieuwBesluit: { onderdelen: [], bedrag: null, gegevens, tekst: 'U krijgt de kopie alsnog.' },
  });
}

describe('bezwaar tegen een besluit op een verzoek over gegevens', () => {
  it('staat er als besluit naast dat op de aanvraag, met wie het nam (UAVG 34, Awb 7:1, 10:3)', () => {
    expect(aanvechtbareBesluiten(afgewezen()).at(-1)).toEqual({
      soort: 'gegevensverzoek',
      id: VZ1,
      op: BESLUITDAG,
      bekendOp: BESLUITDAG,
      genomenDoor: 'priya',
      betrokken: ['priya'],
      over: 'een kopie van het dossier',
    });
  });

  it('heeft dezelfde klok als elk bezwaar (Awb 6:7, 7:10)', () => {
    const t = inBezwaar();
    const [b] = t.bezwaar.bezwaren;
    expect(b).toMatchObject({ tegen: 'gegevensverzoek', besluit: VZ1, tijdigheid: 'opTijd' });
    expect(b && beslistermijnBezwaar(t, b, inrichting.regels)?.uiterlijk).toBe('2026-11-26');
    expect(nogTeBestrijden(t).map(({ id }) => id)).not.toContain(VZ1);
  });

  it('weigert een beslissing van wie het besluit nam (Awb 10:3 lid 3)', () => {
    const t = klaarOmTeBeslissen();
    expect(weigeringscodes(besluitOver(beslissing(t), t, juristOp(BESLISDAG)))).toContain(
      'zelfBesluitGenomen',
    );
  });

  it('weigert herroepen zonder te zeggen wat er nu met het verzoek gebeurt (Awb 7:11 lid 2)', () => {
    const t = klaarOmTeBeslissen();
    expect(weigeringscodes(besluitOver(beslissing(t, null), t, ander(BESLISDAG)))).toEqual([
      'nieuweUitkomstOntbreekt',
    ]);
    expect(
      weigeringscodes(besluitOver(opBezwaarBeslissen(t, { nieuwBesluit: null }), t, ander(BESLISDAG))),
    ).toEqual(['nieuwBesluitOntbreekt']);
  });

  it('laat doen wat alsnog is toegewezen, en het eerste besluit staan (Awb 7:11 lid 2)', () => {
    const t = klaarOmTeBeslissen();
    const beslist = na(t, beslissing(t), ander(BESLISDAG));
    expect(uitTeVoeren(beslist).map(({ id }) => id)).toEqual([VZ1]);
    const [verzoek] = beslist.rechten.verzoeken;
    expect(verzoek?.besluit?.uitkomst).toBe('afgewezen');
    expect(verzoek?.naBezwaar).toMatchObject({ besluit: 'NB1', op: BESLISDAG, uitkomst: 'toegewezen' });
    expect(verzoek && gegevenstermijn(verzoek, inrichting.regels).begin).toBe(BESLISDAG);
    const gedaan = na(
      beslist,
      { soort: 'gegevensverzoekUitvoeren', verzoek: VZ1, wijze: 'verstuurd', toelichting: '' },
      juristOp(BESLISDAG),
    );
    expect(gedaan.rechten.verzoeken.map(verzoekstand)).toEqual(['klaar']);
  });

  it('laat een verzoek dat afgewezen blijft zoals het was (Awb 7:11)', () => {
    const t = klaarOmTeBeslissen();
    const beslist = na(t, beslissing(t, 'afgewezen'), ander(BESLISDAG));
    expect(beslist.rechten.verzoeken.map(verzoekstand)).toEqual(['klaar']);
  });

  it('laat een beperking gelden vanaf de beslissing op bezwaar (AVG 18)', () => {
    const t = klaarOmTeBeslissen('beperking');
    expect(geldendeBeperking(t, BESLISDAG)).toBeUndefined();
    expect(geldendeBeperking(na(t, beslissing(t), ander(BESLISDAG)), BESLISDAG)?.id).toBe(VZ1);
  });

  it('weigert vernietiging toe te wijzen zolang de hulp loopt (Wmo 5.3.5 lid 2)', () => {
    const t = klaarOmTeBeslissen('vernietiging');
    expect(weigeringscodes(besluitOver(beslissing(t), t, ander(BESLISDAG)))).toEqual(['voorzieningLoopt']);
    expect(teVernietigen(t)).toEqual([]);
  });

  it('noemt in de brieven om welk besluit het gaat en wat er nu gebeurt (Awb 6:14, 7:12)', () => {
    const t = inBezwaar();
    const c = { kenmerk: dossiernummer(), datum: BEZWAARDAG, inrichting, behandelaar: null };
    const [g] = gebeurd(besluitOver(maken, afgewezen(), inwoner));
    if (g?.soort !== 'bezwaarOntvangen') throw new Error('geen bezwaar');
    expect(ontvangstbevestigingBezwaar(t, g, c)).toMatchObject({
      tegen: 'ons besluit van 23 juli 2026 op uw verzoek over uw gegevens (een kopie van het dossier)',
      beslisdatum: { datum: '2026-11-26' },
    });
    const klaar = klaarOmTeBeslissen();
    const feiten = gebeurd(besluitOver(beslissing(klaar), klaar, ander(BESLISDAG)));
    const besluit = feiten.find((f) => f.soort === 'beslissingOpBezwaarGenomen');
    if (!besluit) throw new Error('geen beslissing');
    const beslist = na(klaar, beslissing(klaar), ander(BESLISDAG));
    expect(beslissingOpBezwaarBrief(beslist, besluit, { ...c, datum: BESLISDAG }).nieuwBesluit).toMatchObject(
      {
        regels: ['Wij doen alsnog wat u over uw gegevens vroeg.'],
        bedrag: null,
      },
    );
  });

  it('vraagt op het formulier niet naar hulp waar het bezwaar niet over gaat (Awb 7:11)', () => {
    const t = klaarOmTeBeslissen();
    const ingevuld = maakVelden({
      bezwaar: BEZWAAR_1,
      uitkomst: 'gegrond',
      gronden: ['motivering'],
      motivering: 'Het gaat ook over mevrouw zelf.',
      nieuwBesluit: 'ja',
      gegevens: 'gedeeltelijk',
      tekst: 'U krijgt de kopie, zonder de naam van uw broer.',
      kosten: 'nietGevraagd',
      ondertekenaar: 'P. Petra',
      functie: 'jurist',
    });
    expect(beslissen.lees(ingevuld, t, ander(BESLISDAG))).toMatchObject({
      waarde: { nieuwBesluit: { onderdelen: [], gegevens: 'gedeeltelijk' } },
    });
  });

  it('zwijgt over een verzoek waarop nog niets is besloten (Awb 6:4, 7:1)', () => {
    const gevraagd = na(heelDossier(zonderVerzoek()), gegevensverzoekVastleggen(), juristOp(VERZOEKDAG));
    expect(aanvechtbareBesluiten(gevraagd).map(({ id }) => id)).toEqual(['B1']);
  });
});
