import { describe, expect, it } from 'vitest';
import {
  AANVRAAGDAG,
  aangevraagdDossier,
  VRAAGDAG,
  wachtOpAanvulling,
  zonderAanvraag,
} from '../../test/bouwers/aanvraag.ts';
import { bilal } from '../../test/bouwers/onderzoek.ts';
import { gebeurd } from '../../test/bouwers/stap.ts';
import {
  administratie,
  BEGELEIDING_IN_NATURA,
  getekendMetVerzoek,
  inwoner,
  zonderVerslag,
} from '../../test/bouwers/verslag.ts';
import { plusDagen, plusWeken } from '../kern/datum.ts';
import type { Context } from '../kern/decider.ts';
import { voerUit } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { aanvraagFormulieren } from './formulieren.tsx';
import type { AanvraagOpdracht } from './opdrachten.ts';
import { aanvraagHandelingen } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';

function formulier(soort: AanvraagOpdracht['soort']) {
  const gevonden = aanvraagFormulieren.find((f) => f.soort === soort);
  if (!gevonden) throw new Error(`geen formulier ${soort}`);
  return gevonden;
}

/** Opened, with something filled in, and sent. */
function verstuur(
  soort: AanvraagOpdracht['soort'],
  t: TotAanvraag,
  ctx: Context<LokaleRegels>,
  anders: Velden = {},
) {
  const f = formulier(soort);
  const gelezen = f.lees({ ...f.begin(t, ctx), ...anders }, t, ctx);
  if (!gelezen.gelukt) throw new Error(JSON.stringify(gelezen.fouten));
  return gebeurd(voerUit(aanvraagHandelingen, gelezen.waarde, t, ctx));
}

const html = (soort: AanvraagOpdracht['soort'], toestand: TotAanvraag, context: Context<LokaleRegels>) => {
  const f = formulier(soort);
  const waarden = f.begin(toestand, context);
  return String(f.velden({ toestand, context, waarden, fouten: {}, namen: {} }));
};

describe('elk formulier van de aanvraag', () => {
  it('hoort bij een eigen opdracht, met een eigen adres (Omkeer)', () => {
    const vanMensen = Object.entries(aanvraagHandelingen).filter(
      ([, h]) => !(h.rollen.length === 1 && h.rollen.includes('systeem')),
    );
    expect(aanvraagFormulieren.map((f) => f.soort).sort()).toEqual(vanMensen.map(([soort]) => soort).sort());
    expect(new Set(aanvraagFormulieren.map((f) => f.pad)).size).toBe(aanvraagFormulieren.length);
  });

  it.each(aanvraagFormulieren.map((f) => [f.pad, f] as const))(
    'toont %s met fouten, elk id een keer, voor medewerker en inwoner (WCAG 4.1.1)',
    (_pad, f) => {
      for (const context of [administratie(), inwoner()])
        for (const toestand of [zonderAanvraag(), zonderAanvraag(zonderVerslag()), wachtOpAanvulling()]) {
          const leeg = f.lees({}, toestand, context);
          const fouten = leeg.gelukt ? {} : leeg.fouten;
          const tekst = String(
            f.velden({ toestand, context, waarden: f.begin(toestand, context), fouten, namen: {} }),
          );
          const ids = [...tekst.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]);
          expect(new Set(ids).size).toBe(ids.length);
          for (const fout of Object.values(fouten)) expect(tekst).toContain(fout);
        }
    },
  );
});

describe('aanvragen', () => {
  it('neemt van een ondertekend verslag de dag en wat is gevraagd over (Beleidsregels 3.7)', () => {
    const t = zonderAanvraag(getekendMetVerzoek());
    const later = plusDagen(AANVRAAGDAG, 3);
    for (const ctx of [inwoner(later), administratie(later)])
      expect(verstuur('aanvraagDoen', t, ctx)[0]).toMatchObject({
        feiten: {
          vorm: 'ondertekendVerslag',
          ontvangenOp: AANVRAAGDAG,
          ondertekend: true,
          gevraagd: [{ voorziening: 'begeleiding', vorm: 'natura' }],
        },
        inhoud: { gevraagd: [{ omschrijving: 'Twee keer per week' }] },
      });
  });

  it('is van de inwoner vandaag en ondertekend door in te loggen (Awb 2:18, 2:20)', () => {
    const terug = maakVelden({ ontvangenOp: '2020-01-01', vorm: 'formulierTijdensGesprek', ondertekend: '' });
    expect(verstuur('aanvraagDoen', zonderAanvraag(), inwoner(), terug)[0]).toMatchObject({
      feiten: { vorm: 'formulier', ontvangenOp: AANVRAAGDAG, ondertekend: true },
    });
  });

  it('kruist aan wat het onderzoek passend vond, ook zonder verzoek (Beleidsregels 3.7)', () => {
    expect(formulier('aanvraagDoen').begin(zonderAanvraag(), inwoner())['voorziening']).toEqual([
      'begeleiding',
    ]);
  });

  it('leest per voorziening natura of pgb, en de uitleg alleen bij een pgb (Wmo 2.3.6 lid 1 en 2)', () => {
    const anders = maakVelden({
      voorziening: ['begeleiding', 'scootmobiel'],
      'vorm.begeleiding': 'pgb',
      'motiveringPgb.begeleiding': 'Ik ken haar al.',
      'motiveringPgb.scootmobiel': 'Blijft buiten de aanvraag',
    });
    expect(verstuur('aanvraagDoen', zonderAanvraag(), inwoner(), anders)[0]).toMatchObject({
      feiten: { gevraagd: [{ vorm: 'pgb' }, { voorziening: 'scootmobiel', vorm: 'natura' }] },
      inhoud: { gevraagd: [{ motiveringPgb: 'Ik ken haar al.' }, { motiveringPgb: '' }] },
    });
  });

  it('wijst een vorm af die niet bestaat, bij de voorziening zelf (Wmo 2.3.6 lid 1)', () => {
    const fout = maakVelden({ voorziening: ['begeleiding'], 'vorm.begeleiding': 'goud' });
    const gelezen = formulier('aanvraagDoen').lees(fout, zonderAanvraag(), inwoner());
    expect(gelezen.gelukt ? {} : gelezen.fouten).toHaveProperty(['vorm.begeleiding']);
  });

  it('vraagt voor het verslag of de inwoner echt nu al wil (Wmo 2.3.2 lid 9)', () => {
    const t = zonderAanvraag(zonderVerslag());
    expect(html('aanvraagDoen', t, inwoner())).toContain('Ik wil nu al aanvragen.');
    expect(html('aanvraagDoen', zonderAanvraag(), inwoner())).not.toContain('Ik wil nu al aanvragen.');
    const wil = maakVelden({ uitdrukkelijkVerzoek: 'ja' });
    expect(verstuur('aanvraagDoen', t, inwoner(), wil)[0]).toMatchObject({
      feiten: { grond: 'voorVerslagOpVerzoek' },
    });
  });
});

describe('aanvullen', () => {
  it('stelt voor wat de aanvraag mist en de gebruikelijke hersteltermijn (Awb 4:5 lid 1)', () => {
    const t = aangevraagdDossier({
      gevraagd: [{ ...BEGELEIDING_IN_NATURA, vorm: 'pgb' }],
      ondertekend: false,
    });
    const uitleg = maakVelden({ toelichting: 'Wilt u dit opschrijven?' });
    expect(verstuur('aanvullingVragen', t, bilal(VRAAGDAG), uitleg)[0]).toMatchObject({
      feiten: {
        ontbreekt: ['handtekening', 'budgetplanPgb'],
        hersteltermijnTotEnMet: plusDagen(VRAAGDAG, 14),
      },
    });
  });

  it('laat de inwoner zien waar om is gevraagd, en legt vandaag vast (Awb 4:15 lid 1 a)', () => {
    const dag = plusDagen(VRAAGDAG, 2);
    expect(html('aanvullingOntvangen', wachtOpAanvulling(), inwoner(dag))).toContain(
      'Wilt u opschrijven waarom u een pgb wilt?',
    );
    const gegeven = maakVelden({ toelichting: 'Daarom.', volledig: 'ja', ontvangenOp: '2020-01-01' });
    expect(verstuur('aanvullingOntvangen', wachtOpAanvulling(), inwoner(dag), gegeven)[0]).toMatchObject({
      feiten: { ontvangenOp: dag, volledig: true },
    });
  });

  it('laat de inwoner zeggen dat alles compleet is, zonder iets te schrijven (Awb 4:5)', () => {
    const dag = plusDagen(VRAAGDAG, 2);
    const f = formulier('aanvullingOntvangen');
    const lees = (volledig: string) =>
      f.lees(maakVelden({ toelichting: '', volledig }), wachtOpAanvulling(), inwoner(dag));
    expect(lees('ja')).toMatchObject({ waarde: { volledig: true, toelichting: '' } });
    expect(lees('nee')).toMatchObject({ gelukt: false, fouten: { toelichting: expect.any(String) } });
    expect(html('aanvullingOntvangen', wachtOpAanvulling(), inwoner(dag))).toContain('Ja, alles is compleet');
  });
});

describe('de termijn', () => {
  it('geldt instemmen na inloggen als schriftelijk, door een medewerker niet vanzelf (Awb 4:15 lid 2 onder a)', () => {
    const f = formulier('uitstelInstemmen');
    const dagen = maakVelden({ van: plusDagen(VRAAGDAG, 1), totEnMet: plusDagen(VRAAGDAG, 7) });
    const lees = (ctx: Context<LokaleRegels>) => f.lees(dagen, aangevraagdDossier(), ctx);
    expect(lees(inwoner())).toMatchObject({ waarde: { schriftelijk: true } });
    expect(lees(bilal(VRAAGDAG))).toMatchObject({ waarde: { schriftelijk: false } });
  });

  it('zegt bij uitstel, opschorting en mededeling wat nu de laatste dag is (Awb 4:14, 4:15)', () => {
    for (const soort of ['uitstelInstemmen', 'opschortingVastleggen', 'termijnMededelen'] as const)
      expect(html(soort, aangevraagdDossier(), bilal(VRAAGDAG))).toContain('13 april 2026');
    expect(plusWeken(AANVRAAGDAG, 2)).toBe('2026-04-13');
  });

  it('zegt dat een mededeling de termijn niet verlengt (Awb 4:14 lid 1)', () => {
    expect(html('termijnMededelen', aangevraagdDossier(), bilal(VRAAGDAG))).toContain(
      'verlengt de termijn niet',
    );
  });

  it('stelt morgen voor als eerste stille dag (Awb 4:15)', () => {
    const begin = formulier('opschortingVastleggen').begin(aangevraagdDossier(), bilal(VRAAGDAG));
    expect(veld(begin, 'van')).toBe(plusDagen(VRAAGDAG, 1));
  });
});
