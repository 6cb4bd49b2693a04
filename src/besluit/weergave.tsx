import { datumLang, datumVoluit } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { Conceptweergave } from './conceptweergave.tsx';
import { Inhoudscontrolelijst } from './controlelijst.tsx';
import type { BesluitGebeurtenis } from './gebeurtenissen.ts';
import { inhoudscontrole, watOntbreekt } from './inhoudscontrole.ts';
import { BESLISSINGNAAM, CRITERIUMNAAM, OORDEELNAAM, UITKOMSTNAAM, VIANAAM } from './namen.ts';
import type { TotBesluit } from './toestand.ts';
import { belpogingenNu, laatsteToetsing, uitkomstVan } from './voortgang.ts';

interface Props {
  readonly toestand: TotBesluit;
  readonly regels: LokaleRegels;
  /** Where everything about the decision can be read; with it this is the short of it. */
  readonly verder?: string | undefined;
}

/** The decision on the file page: nothing before there is an aanvraag. */
export function BesluitDeel({ toestand, regels, verder }: Props) {
  if (!toestand.aanvraag.aanvraag) return null;
  const { beoordeling, concept, genomen } = toestand.besluit;
  return (
    <Kaart
      titel="Besluit"
      id="besluit"
      acties={
        verder === undefined || !(beoordeling ?? concept) ? null : (
          <Link href={verder}>Heel besluit met motivering</Link>
        )
      }
    >
      {beoordeling || concept ? null : (
        <Leegte titel="Nog niet beoordeeld">
          Eerst komt de beoordeling op de criteria van de wet, daarna het voorbereide besluit.
        </Leegte>
      )}
      {genomen ? <Genomen toestand={toestand} regels={regels} verder={verder} /> : null}
      {concept && !genomen ? <Voorbereid toestand={toestand} regels={regels} verder={verder} /> : null}
      {toestand.besluit.teruggenomen.map((b) => (
        <Bericht soort="info" titel={`Besluit van ${datumLang(b.op)} teruggenomen`}>
          <VrijeTekst tekst={b.reden} />
        </Bericht>
      ))}
      {concept ? <Gesprekken toestand={toestand} regels={regels} /> : null}
      {beoordeling && verder === undefined ? <Beoordeling toestand={toestand} regels={regels} /> : null}
    </Kaart>
  );
}

function Genomen({ toestand, regels, verder }: Props) {
  const { genomen, bekendgemaakt } = toestand.besluit;
  if (!genomen) return null;
  return (
    <>
      <Samenvatting
        regels={[
          { term: 'Besluit', waarde: UITKOMSTNAAM[genomen.uitkomst] },
          {
            term: 'Genomen',
            waarde: `${datumVoluit(genomen.op)}, ${genomen.opTijd ? 'op tijd' : `te laat; het moest op ${datumLang(genomen.uiterlijk)}`}`,
          },
          { term: 'Ondertekend door', waarde: `${genomen.ondertekenaar}, ${genomen.functie}` },
          {
            term: 'Bekendgemaakt',
            waarde: bekendgemaakt
              ? `${datumVoluit(bekendgemaakt.op)}, ${VIANAAM[bekendgemaakt.via]}`
              : 'nog niet; het besluit werkt pas daarna',
          },
          ...(bekendgemaakt
            ? [{ term: 'Bezwaar kan tot en met', waarde: datumVoluit(bekendgemaakt.bezwaarUiterlijk) }]
            : []),
        ]}
      />
      <Conceptweergave
        toestand={toestand}
        regels={regels}
        motivering={verder === undefined ? 'open' : 'elders'}
      />
    </>
  );
}

function Voorbereid({ toestand, regels, verder }: Props) {
  const { concept } = toestand.besluit;
  if (!concept) return null;
  const open = watOntbreekt(toestand, regels).length;
  const toetsing = laatsteToetsing(toestand.besluit);
  return (
    <>
      <Bericht soort={open === 0 ? 'goed' : 'letop'}>
        <p>
          Voorbereid: {BESLISSINGNAAM[uitkomstVan(concept.feiten.onderdelen)].toLowerCase()}. Dit is nog geen
          besluit.{' '}
          {open === 0
            ? 'Alles is er; het besluit kan worden genomen.'
            : `Er ${open === 1 ? 'ontbreekt nog 1 ding' : `ontbreken nog ${open} dingen`}.`}
        </p>
      </Bericht>
      <Uitklap titel="Staat alles erin?" open={open > 0}>
        <Inhoudscontrolelijst punten={inhoudscontrole(toestand, regels)} />
      </Uitklap>
      <Conceptweergave
        toestand={toestand}
        regels={regels}
        motivering={verder === undefined ? 'open' : 'elders'}
      />
      {toetsing && toetsing.opmerking !== '' ? (
        <>
          <p>
            <strong>Wie meekeek{toetsing.akkoord ? '' : ', is niet akkoord'}:</strong>
          </p>
          <VrijeTekst tekst={toetsing.opmerking} citaat />
        </>
      ) : null}
    </>
  );
}

function Gesprekken({ toestand }: Props) {
  const pogingen = belpogingenNu(toestand.besluit);
  if (pogingen.length === 0) return null;
  return (
    <Uitklap titel={`Gebeld over de afwijzing (${pogingen.length})`}>
      {pogingen.map((p) => (
        <>
          <p>
            <strong>
              {datumLang(p.op)}, {p.bereikt ? 'gesproken' : 'niet bereikt'}
            </strong>
          </p>
          <VrijeTekst tekst={p.weergave} />
          {p.reactie === '' ? null : <VrijeTekst tekst={p.reactie} citaat />}
        </>
      ))}
    </Uitklap>
  );
}

function Beoordeling({ toestand }: Props) {
  const { beoordeling } = toestand.besluit;
  if (!beoordeling) return null;
  return (
    <Uitklap titel="De beoordeling op de criteria" open>
      <Samenvatting
        regels={beoordeling.criteria.map(({ criterium, oordeel }) => {
          const tekst = beoordeling.toelichtingen.find((b) => b.criterium === criterium)?.tekst;
          return {
            term: CRITERIUMNAAM[criterium],
            waarde: tekst ? `${OORDEELNAAM[oordeel]}. ${tekst}` : OORDEELNAAM[oordeel],
          };
        })}
      />
    </Uitklap>
  );
}

/** One line of the timeline. */
export function besluitTijdlijn(g: Vastgelegd<BesluitGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'beoordelingVastgelegd': {
      const open = g.feiten.criteria.filter(
        ({ oordeel }) => oordeel === 'deels' || oordeel === 'voldoetNiet',
      );
      return {
        titel: 'Aanvraag beoordeeld',
        tekst:
          open.length === 0
            ? 'Niets staat een maatwerkvoorziening in de weg.'
            : `Niet of deels: ${open.map(({ criterium }) => CRITERIUMNAAM[criterium].toLowerCase()).join('; ')}.`,
      };
    }
    case 'besluitVoorbereid':
      return {
        titel: 'Besluit voorbereid',
        tekst: `${BESLISSINGNAAM[uitkomstVan(g.feiten.onderdelen)]}.`,
      };
    case 'belpogingVastgelegd':
      return {
        titel: g.feiten.bereikt ? 'Gebeld over de afwijzing' : 'Geprobeerd te bellen over de afwijzing',
        tekst: g.inhoud.weergave,
      };
    case 'besluitGetoetst':
      return {
        titel: g.feiten.akkoord ? 'Meegekeken: akkoord' : 'Meegekeken: niet akkoord',
        ...(g.inhoud.opmerking === '' ? {} : { tekst: g.inhoud.opmerking }),
      };
    case 'besluitGenomen':
      return {
        titel: `Besluit genomen: ${UITKOMSTNAAM[g.feiten.uitkomst]}`,
        tekst: g.feiten.opTijd ? 'Op tijd.' : `Te laat; het moest op ${datumLang(g.feiten.uiterlijk)}.`,
      };
    case 'besluitTeruggenomen':
      return { titel: 'Besluit teruggenomen voordat het was verstuurd', tekst: g.inhoud.reden };
    case 'besluitBekendgemaakt':
      return {
        titel: `Besluit bekendgemaakt, ${VIANAAM[g.feiten.via]}`,
        tekst: `Bezwaar kan tot en met ${datumLang(g.feiten.bezwaarUiterlijk)}.`,
      };
  }
}
