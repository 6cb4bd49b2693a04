import type { Child } from 'hono/jsx';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { lengteTekst } from '../recht/stap.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Label, Labels } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { voorzieningnaam } from './deelkeuze.tsx';
import { eindtekst } from './aanbiedereinde.ts';
import {
  AANBODWENSNAAM,
  HERBEOORDELINGNAAM,
  LEVERINGSTANDNAAM,
  OVERBRUGGINGNAAM,
  PUNTNAAM,
  STOPREDENNAAM,
  STOPWOORDNAAM,
  WEIGERREDENNAAM,
} from './namen.ts';
import type { Leveringpunt } from './punten.ts';
import { antwoordtermijn, antwoordVerwachtOp, contactweken, nuNodig } from './punten.ts';
import type { Leveringsdeel } from './stand.ts';
import { leveringsdelen, toegekendOp } from './stand.ts';
import { opvolgregels } from './opvolgregels.ts';
import type { LeveringToestand, TotLevering } from './toestand.ts';
import { wachttekst } from './verwachtingtekst.ts';
import type { Wachtverwachting } from './wachttijd.ts';

interface Props {
  toestand: TotLevering;
  regels: LokaleRegels;
  vandaag: Datum;
  /** What asks for somebody, now or later. */
  punten: readonly Leveringpunt[];
  /** Of the parts that wait at a provider: when the help may begin there. */
  verwachtingen: ReadonlyMap<string, Wachtverwachting>;
  /** Parts that stopped, of which the resident was asked, while they are granted still. */
  naStop: readonly OnderdeelId[];
  /** Buttons for what can be done now. */
  handeling?: Child;
}

/** For each part that was granted: who delivers it, since when, or why not yet and what is needed now. */
export function LeveringDeel({ toestand, regels, vandaag, handeling, ...p }: Props) {
  const delen = leveringsdelen(toestand);
  const bekend = toegekendOp(toestand);
  if (bekend === undefined || delen.length === 0) return null;
  const punten = nuNodig(p.punten, vandaag);
  const { gesloten } = toestand.levering;
  return (
    <Kaart titel="Levering van de hulp" id="levering">
      {gesloten ? (
        <Bericht soort="info" titel={`Gesloten, ${datumLang(gesloten.op)}: ${STOPREDENNAAM[gesloten.reden]}`}>
          <VrijeTekst tekst={gesloten.toelichting} />
          {gesloten.reden === 'overleden' ? <p>Er gaan geen brieven meer naar de inwoner.</p> : null}
        </Bericht>
      ) : null}
      {delen.map((deel) => (
        <Deel
          deel={deel}
          toestand={toestand}
          regels={regels}
          vandaag={vandaag}
          verwachting={p.verwachtingen.get(deel.onderdeel.gevraagd)}
          punten={punten.filter(({ onderdeel }) => onderdeel === deel.onderdeel.gevraagd)}
          toegekendNaStop={p.naStop.includes(deel.onderdeel.gevraagd)}
        />
      ))}
      {handeling}
    </Kaart>
  );
}

function Deel({
  deel,
  toestand,
  regels,
  vandaag,
  verwachting,
  punten,
  toegekendNaStop,
}: {
  deel: Leveringsdeel;
  toestand: TotLevering;
  regels: LokaleRegels;
  vandaag: Datum;
  verwachting: Wachtverwachting | undefined;
  punten: readonly Leveringpunt[];
  toegekendNaStop: boolean;
}) {
  const { onderdeel, stand, sinds, levering, verloop } = deel;
  const eigen = <T extends { readonly onderdeel: string }>(lijst: readonly T[]): readonly T[] =>
    lijst.filter((x) => x.onderdeel === onderdeel.gevraagd);
  const { wachtcontacten, overbruggingen, herbeoordelingen, overbruggingsaanbod } = toestand.levering;
  const tijdelijk = eigen(overbruggingsaanbod).at(-1);
  const overbrugging = eigen(overbruggingen).at(-1);
  // With yes it became this assignment.
  const aanbod = eigen(toestand.levering.aangeboden).findLast(
    (a) => a.levering === levering?.id || (a.wens === 'ja' && a.aanbieder === levering?.opdracht.aanbieder),
  );
  return (
    <section>
      <h3 class="utrecht-heading-3">{voorzieningnaam(onderdeel.voorziening, regels)}</h3>
      <Samenvatting
        regels={[
          { term: 'Hoe staat het?', waarde: `${LEVERINGSTANDNAAM[stand]}, sinds ${datumLang(sinds)}` },
          ...(levering
            ? [
                {
                  term: 'Aanbieder',
                  waarde: `${levering.naam}, opgedragen op ${datumLang(levering.opdracht.op)}`,
                },
              ]
            : []),
          ...(levering && stand === 'wachtOpAntwoord'
            ? [
                {
                  term: 'Antwoord verwacht',
                  waarde: `uiterlijk ${datumLang(antwoordVerwachtOp(sinds, regels))}, ${lengteTekst(antwoordtermijn(regels))} na de opdracht. Dat is een norm van de gemeente, geen termijn uit een wet.`,
                },
              ]
            : []),
          ...(verwachting ? [{ term: 'Verwachte start', waarde: wachttekst(verwachting, vandaag) }] : []),
          ...(aanbod
            ? [
                {
                  term: 'Aangeboden',
                  waarde: aanbodregel(aanbod, aanbod.naam),
                },
              ]
            : []),
          ...(tijdelijk
            ? [
                {
                  term: 'Overbrugging aangeboden',
                  waarde: aanbodregel(tijdelijk, OVERBRUGGINGNAAM[tijdelijk.vorm]),
                },
              ]
            : []),
          ...opvolgregels(toestand, onderdeel.gevraagd),
          ...(levering?.weigerreden && stand === 'geweigerd'
            ? [
                {
                  term: 'Geweigerd',
                  waarde: `${datumLang(levering.sinds)}: ${WEIGERREDENNAAM[levering.weigerreden]}`,
                },
              ]
            : []),
          ...(levering && levering.antwoord !== '' && stand !== 'loopt'
            ? [{ term: 'De aanbieder zegt', waarde: <bdi>{levering.antwoord}</bdi> }]
            : []),
          ...(levering?.verzet && stand === 'wachtOpStart'
            ? [
                {
                  term: `Waarom een andere dag, ${datumLang(levering.verzet.op)}`,
                  waarde: <bdi>{levering.verzet.woorden}</bdi>,
                },
              ]
            : []),
          ...(verloop ? [{ term: 'Begonnen', waarde: begonnen(verloop.eersteDag, verloop.gestartOp) }] : []),
          ...(verloop?.gestopt
            ? [
                {
                  term: 'Gestopt',
                  waarde: `${datumLang(verloop.gestopt.op)}: ${STOPREDENNAAM[verloop.gestopt.reden]}${
                    verloop.gestopt.hervattenOp
                      ? `, op ${datumLang(verloop.gestopt.hervattenOp)} kijken wij ernaar`
                      : ''
                  }`,
                },
              ]
            : []),
          ...(overbrugging
            ? [
                {
                  term: 'Tot die tijd',
                  waarde: `${OVERBRUGGINGNAAM[overbrugging.vorm]}${
                    overbrugging.totEnMet
                      ? `, ${overbrugging.totEnMet < vandaag ? 'liep tot en met' : 'tot en met'} ${datumLang(overbrugging.totEnMet)}`
                      : ''
                  }: ${overbrugging.omschrijving}`,
                },
              ]
            : []),
        ]}
      />
      {punten.length === 0 ? null : (
        <Labels>
          {punten.map(({ soort, vanaf, einde }) => (
            <Label
              soort="letop"
              icoon="klok"
              tekst={`${einde ? eindtekst(einde, vandaag) : PUNTNAAM[soort]} (open sinds ${datumLang(vanaf)})`}
            />
          ))}
        </Labels>
      )}
      {punten.some(({ soort }) => soort === 'aanbiederEindigt') ? (
        <p class="omk-zacht">
          De aanbieder helpt tot er andere hulp is voor wie nu hulp krijgt (contractstandaard Wmo 3.7).{' '}
          {stand === 'loopt' || stand === 'onderbroken'
            ? 'Regel nu een opvolger: de hulp blijft hier tot de dag die u afspreekt.'
            : 'Bied een andere aanbieder aan.'}
        </p>
      ) : null}
      {toegekendNaStop ? (
        <p>
          Over deze stop is met de inwoner gesproken, en het besluit geldt nog. Wil de inwoner de hulp niet
          meer? Leg vast dat zij op verzoek stopt. Is zij om een andere reden niet meer nodig? Bereid een
          voornemen voor. <Artikel tekst="Wmo 2.3.10" />
        </p>
      ) : null}
      {eigen(wachtcontacten).map(({ op, woorden, stop }) => (
        <>
          <p>
            Gesproken over de hulp, {datumLang(op)}
            {stop === undefined ? '' : `; klopt de stop? ${STOPWOORDNAAM[stop]}`}:
          </p>
          <VrijeTekst tekst={woorden} citaat />
        </>
      ))}
      {eigen(herbeoordelingen).map(({ op, uitkomst, toelichting }) => (
        <>
          <p>
            Opnieuw gekeken op {datumLang(op)}: {HERBEOORDELINGNAAM[uitkomst]}
          </p>
          <VrijeTekst tekst={toelichting} />
        </>
      ))}
      {(levering?.voortgang ?? []).map(({ op, tekst, stoptOp }) => (
        <>
          <p>
            Hoe het gaat, {datumLang(op)}
            {stoptOp ? `; gaat stoppen, laatste dag ${datumLang(stoptOp)}` : ''}:
          </p>
          <VrijeTekst tekst={tekst} citaat />
        </>
      ))}
      {punten.some(({ soort }) => soort === 'wachtcontact') ? (
        <p class="omk-zacht">
          Wie wacht, hoort elke {contactweken(regels)} weken van ons. Wachten is geen reden om een besluit uit
          te stellen.
        </p>
      ) : null}
    </section>
  );
}

/** Who said it, and in which words. */
function aanbodregel(
  {
    op,
    wens,
    door,
    woorden,
  }: Pick<LeveringToestand['aangeboden'][number], 'op' | 'wens' | 'door' | 'woorden'>,
  wat: string,
): Child {
  return (
    <>
      {wat}, op {datumLang(op)}: {AANBODWENSNAAM[wens]}
      {door === 'inwoner' || door === 'vertegenwoordiger' ? ` (zelf geantwoord op Mijn hulpvraag)` : ''}
      {woorden === '' ? null : (
        <>
          . <bdi>{woorden}</bdi>
        </>
      )}
    </>
  );
}

function begonnen(eersteDag: Datum, gestartOp: Datum): string {
  return eersteDag === gestartOp
    ? datumLang(eersteDag)
    : `${datumLang(eersteDag)}, verder sinds ${datumLang(gestartOp)}`;
}
