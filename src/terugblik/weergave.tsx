import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { Kaart } from '../ui/kaart.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { TerugblikGebeurtenis } from './gebeurtenissen.ts';
import { EFFECTOORDEELNAAM, TERUGBLIKVERVOLGNAAM } from './namen.ts';
import type { Terugblik, TotTerugblik } from './toestand.ts';
import { terugkijkenOp } from './toestand.ts';

/** What came of it, as looked back on together; nothing before there is something to look back on. */
export function TerugblikDeel({ toestand }: { toestand: TotTerugblik }) {
  const { terugblikken } = toestand.terugblik;
  const op = terugkijkenOp(toestand);
  if (!toestand.besluit.bekendgemaakt || (terugblikken.length === 0 && op === undefined)) return null;
  return (
    <Kaart titel="Terugkijken op het effect" id="terugblik">
      {op === undefined ? null : <p>Terugkijken is afgesproken op {datumLang(op)}.</p>}
      {terugblikken.toReversed().map((terugblik) => (
        <Een terugblik={terugblik} toestand={toestand} />
      ))}
    </Kaart>
  );
}

function Een({ terugblik, toestand }: { terugblik: Terugblik; toestand: TotTerugblik }) {
  const effecten = toestand.toets.effect.gesloten?.waarde.effecten ?? [];
  const tekst = (id: string): string => effecten.find((effect) => effect.id === id)?.tekst ?? 'Eerder effect';
  return (
    <>
      <h3 class="utrecht-heading-3">Teruggekeken op {datumLang(terugblik.op)}</h3>
      <Samenvatting
        regels={[
          ...terugblik.effecten.map(({ effect, oordeel }) => ({
            term: `‘${tekst(effect)}’`,
            waarde: EFFECTOORDEELNAAM[oordeel],
          })),
          {
            term: 'Wat nu',
            waarde: `${TERUGBLIKVERVOLGNAAM[terugblik.vervolg]}${terugblik.opnieuwOp ? `, op ${datumLang(terugblik.opnieuwOp)}` : ''}`,
          },
        ]}
      />
      <VrijeTekst tekst={terugblik.woordenInwoner} citaat />
      {terugblik.woordenMedewerker ? <VrijeTekst tekst={terugblik.woordenMedewerker} /> : null}
    </>
  );
}

export function terugblikTijdlijn(g: Vastgelegd<TerugblikGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'effectTeruggekeken': {
      const bereikt = g.feiten.effecten.filter(({ oordeel }) => oordeel === 'bereikt').length;
      return {
        titel: 'Teruggekeken op het effect',
        tekst: `${bereikt} van ${g.feiten.effecten.length} bereikt. ${TERUGBLIKVERVOLGNAAM[g.feiten.vervolg]}.`,
      };
    }
    case 'tekstVoorgesteld':
      return { titel: 'Tekst voor collega’s voorgesteld' };
    case 'tekstVrijgegeven':
      return { titel: 'Tekst voor collega’s vrijgegeven' };
    case 'tekstTeruggewezen':
      return { titel: 'Tekst voor collega’s teruggewezen', tekst: g.inhoud.reden };
    case 'tekstIngetrokken':
      return { titel: 'Tekst voor collega’s ingetrokken', tekst: g.inhoud.reden };
  }
}
