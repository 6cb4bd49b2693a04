import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { voorbeeldInrichting } from '../../test/bouwers/inrichting.ts';
import type { Gespeeld } from '../../test/bouwers/wandeling.ts';
import { wandel, wandeling } from '../../test/bouwers/wandeling.ts';
import { ROUTES } from '../../test/bouwers/wandelroutes.ts';
import { DOSSIER } from '../../test/bouwers/willekeurig-begin.ts';
import type { BriefGegevens } from '../brieven/gegevens.ts';
import { bouwBrief } from '../dossier/briefbouw.ts';
import { Klokkendeel } from '../dossier/klokdelen.tsx';
import type { Klok, Kloksoort } from '../dossier/klok.ts';
import { looptOp } from '../dossier/klok.ts';
import { klokken } from '../dossier/klokken.ts';
import { leesrij } from '../dossier/leesrij.ts';
import { takenBij } from '../dossier/taken.ts';
import type { DossierToestand } from '../dossier/toestand.ts';
import { vouw } from '../dossier/toestand.ts';
import type { Datum } from '../kern/datum.ts';
import { contextVoor } from '../../test/bouwers/stap.ts';
import { waarIs } from '../dossier/fase.ts';
import { GEEN_AANBIEDERSTAND } from '../dossier/aanbiederstand.ts';
import { MijnDossier } from './dossier.tsx';

const inrichting = voorbeeldInrichting();
const { regels } = inrichting;
const KADER = {
  gemeente: { naam: 'Gemeente Voorbeeld' },
  bestanden: { stijl: '/stijl.css', eilanden: {} },
  versie: 'proef',
  navigatie: [],
};

/** After each fact of every way through the work, and of some random walks. */
function bijElkeZet(kijk: (g: Gespeeld) => void, aantal: number): void {
  const metFeit = (g: Gespeeld): void => {
    if (g.na.keten.length > g.voor.keten.length) kijk(g);
  };
  for (const route of ROUTES) wandel({ route, begin: route.length, zetten: [] }, metFeit);
  fc.assert(
    fc.property(wandeling, (w) => {
      wandel(w, metFeit);
    }),
    { numRuns: aantal, endOnFailure: true },
  );
}

const uiterlijkVan = (lopend: readonly Klok[], soort: Kloksoort): Datum | null | undefined =>
  lopend.find((klok) => klok.soort === soort)?.uiterlijk;

/** The clock that runs now. */
const hoofdklok = (t: DossierToestand, lopend: readonly Klok[]): Datum | null | undefined =>
  waarIs(t, regels).fase === 'bezwaar'
    ? lopend
        .filter((klok) => klok.soort === 'bezwaarBeslissing' || klok.soort === 'stukkenRechter')
        .flatMap((klok) => klok.uiterlijk ?? [])
        .sort()[0]
    : (uiterlijkVan(lopend, 'beslissing') ??
      uiterlijkVan(lopend, 'dwangsom') ??
      uiterlijkVan(lopend, 'onderzoek'));

/** The last days named on a page, as far as they were not met yet: those of `<Termijn>`, in the order of the page. */
const genoemd = (html: string): readonly string[] =>
  html
    .split('<div class="omk-termijn">')
    .slice(1)
    .filter((deel) => !deel.includes('laar op '))
    .flatMap((deel) => /omk-termijn__datum.*?datetime="([^"]+)"/s.exec(deel)?.[1] ?? []);

describe('een bron voor alle data: wat de klantmanager ziet, zien inwoner en brief ook', () => {
  it('op de eigen pagina van de inwoner staan dezelfde dagen (Wmo 2.3.2 lid 1, 2.3.5 lid 2)', () => {
    bijElkeZet(({ na: { t, dag, keten } }) => {
      const lopend = klokken(t, regels);
      const html = String(
        <MijnDossier
          kader={KADER}
          id={DOSSIER}
          dossier={{
            keten: {
              dossier: DOSSIER,
              gebeurtenissen: keten,
              nr: keten.length,
              zegel: '',
              vernietigd: false,
            },
            toestand: t,
          }}
          noodinzage={false}
          inrichting={inrichting}
          aanbiederstand={GEEN_AANBIEDERSTAND}
          context={contextVoor('inwoner', { vandaag: dag, regels })}
        />,
      );
      const bekend = new Set(lopend.map((k) => k.uiterlijk));
      // What is decided keeps showing until when that had to be; no clock runs any more.
      if (waarIs(t, regels).open) for (const d of genoemd(html)) expect([...bekend]).toContain(d);
      const hoofd = hoofdklok(t, lopend);
      if (hoofd) expect(genoemd(html)[0]).toBe(hoofd);
      for (const soort of ['persoonlijkPlan', 'hersteltermijn', 'reactie', 'bezwaar'] as const)
        for (const klok of lopend.filter((k) => k.soort === soort && looptOp(k, dag)))
          expect(genoemd(html)).toContain(klok.uiterlijk);
    }, 5);
  });

  it('in de lijsten en op de dossierpagina staat dezelfde dag (Wmo 2.3.2 lid 1, 2.3.5 lid 2)', () => {
    bijElkeZet(({ na: { t, dag, keten }, context }) => {
      const lopend = klokken(t, regels);
      const sleutel = {
        gemeente: inrichting.gemeente,
        dossier: DOSSIER,
        nr: keten.length,
        op: context.nu,
        journaal: keten,
      };
      const rij = leesrij(sleutel, t, regels);
      const hoofd = hoofdklok(t, lopend) ?? null;
      if (waarIs(t, regels).open) expect(rij.uiterlijk).toBe(hoofd);
      // What is closed keeps the clock of a request about data (AVG 12 lid 3).
      const bewaard = lopend.filter((k) => rij.open || k.soort === 'gegevensverzoek');
      expect(rij.klokken.map((k) => k.uiterlijk)).toEqual(bewaard.map((k) => k.uiterlijk));
      const html = String(<Klokkendeel klokken={lopend} vandaag={dag} />);
      for (const klok of lopend.filter((k) => looptOp(k, dag) && k.uiterlijk !== null))
        expect(html).toContain(`datetime="${klok.uiterlijk ?? ''}"`);
    }, 10);
  });

  it('in de brieven staan dezelfde dagen (Wmo 2.3.2 lid 1-2, 2.3.5 lid 2, Awb 4:5, 4:14, 6:7)', () => {
    const gezien = new Set<string>();
    bijElkeZet((g) => {
      const nieuw = g.na.keten.slice(g.voor.keten.length);
      for (const { gegevens } of takenBij(DOSSIER, nieuw).filter(({ taak }) => taak === 'brief')) {
        const { nr, brief } = gegevens as { readonly nr: number; readonly brief: BriefGegevens['brief'] };
        const gebouwd = bouwBrief(inrichting, DOSSIER, g.na.keten, nr, brief as never);
        const t = vouw(g.na.keten.filter((x) => x.nr <= nr));
        const toen = klokken(t, regels);
        for (const [soort, dag] of gebouwd ? dataIn(gebouwd) : []) {
          // The plan: a later melding gave seven new days, and has a letter of its own.
          const eerder = gebouwd?.brief === 'ontvangstbevestigingMelding' && gebouwd.bijMeldingVan === null;
          if (soort === 'persoonlijkPlan' && eerder && t.melding.latereMeldingen.length > 0) continue;
          const dagen = toen.filter((klok) => klok.soort === soort).map((klok) => klok.uiterlijk);
          // A letter may go out when the clock has just stopped: then there is nothing to compare with.
          if (dagen.length === 0) continue;
          gezien.add(`${gebouwd?.brief ?? ''} ${soort}`);
          expect([gebouwd?.brief, soort, dagen]).toEqual([
            gebouwd?.brief,
            soort,
            expect.arrayContaining([dag]),
          ]);
        }
      }
    }, 10);
    expect([...gezien].sort()).toEqual(
      expect.arrayContaining([
        'beslissingOpBezwaar beroep',
        'mededelingTermijn mededeling',
        'ontvangstbevestigingBezwaar bezwaarBeslissing',
        'uitnodigingHoorzitting nadereStukken',
        'ontvangstbevestigingAanvraag beslissing',
        'ontvangstbevestigingMelding onderzoek',
        'ontvangstbevestigingMelding persoonlijkPlan',
      ]),
    );
  });
});

/** The days in a letter that are the last day of a clock. */
function dataIn(brief: BriefGegevens): readonly (readonly [Kloksoort, Datum])[] {
  switch (brief.brief) {
    case 'ontvangstbevestigingMelding':
      return [
        ['onderzoek', brief.onderzoekUiterlijk.datum],
        ['persoonlijkPlan', brief.persoonlijkPlanUiterlijk.datum],
      ];
    case 'ontvangstbevestigingAanvraag':
      return [['beslissing', brief.beslisdatum.datum]];
    case 'mededelingTermijn':
      return [['mededeling', brief.nieuweDatum.datum]];
    case 'ontvangstbevestigingBezwaar':
      return brief.beslisdatum ? [['bezwaarBeslissing', brief.beslisdatum.datum]] : [];
    case 'verdagingBezwaar':
      return [['bezwaarBeslissing', brief.wordt]];
    case 'herstelBezwaar':
      return [['bezwaarHerstel', brief.uiterlijk]];
    case 'uitnodigingHoorzitting':
      return [['nadereStukken', brief.nadereStukkenTotEnMet]];
    case 'beslissingOpBezwaar':
      return [['beroep', brief.beroepUiterlijk.datum]];
    default:
      return [];
  }
}
