import { datumLang, datumVan, tijdstip } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Uitklap } from '../ui/uitklap.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Verslagdeel, VerslagGebeurtenis } from './gebeurtenissen.ts';
import { ADVIES_IN_VERSLAG, AFSLUITREDENNAAM, ONDERTEKENNAAM, VERSLAGDEELNAAM } from './namen.ts';
import type { AfsluitingZonderAanvraag, TotVerslag, VerslagCorrectie, VerzondenVerslag } from './toestand.ts';
import { laatsteVerslag } from './toestand.ts';
import { zeg, zegMet } from '../ui/talen/zeg.ts';
import { dag } from '../ui/talen/dag.ts';
import { alleenNederlands, Nederlands } from '../ui/talen/vertaald.tsx';

interface Props {
  toestand: TotVerslag;
  /** Where the text can be read; without it the text is here. */
  verder?: string | undefined;
  /** On the page that is about the report: nothing folded. */
  open?: boolean | undefined;
}

/** The report as sent, with what the resident added beside the part it belongs to. */
export function VerslagDeel({ toestand, verder, open = false }: Props) {
  const { verslagen, correcties, ondertekeningen, afsluiting } = toestand.verslag;
  const laatste = laatsteVerslag(toestand);
  if (!laatste) {
    return (
      <Kaart titel={zeg('Verslag')} id="verslag">
        {afsluiting ? <Afgesloten afsluiting={afsluiting} /> : null}
        <Leegte titel="Nog geen verslag">
          <p>
            Na het onderzoek komt hier het verslag te staan. De inwoner mag het verbeteren, aanvullen en
            ondertekenen.
          </p>
        </Leegte>
      </Kaart>
    );
  }
  return (
    <Kaart
      titel={zeg('Verslag')}
      id="verslag"
      acties={verder === undefined ? null : <Link href={verder}>Het hele verslag lezen</Link>}
    >
      <p>
        {zeg('Verstuurd op {datum}', { datum: dag(laatste.op) })}{' '}
        {laatste.opTijd ? (
          <Label soort="goed" tekst={zeg('binnen zes weken')} />
        ) : (
          <Label soort="gevaar" tekst={zeg('na zes weken')} />
        )}
      </p>
      {afsluiting ? <Afgesloten afsluiting={afsluiting} /> : null}
      <p>{zeg('Uit het onderzoek komt: {advies}.', { advies: zeg(ADVIES_IN_VERSLAG[laatste.advies]) })}</p>
      {ondertekeningen.map((o) => (
        <p>
          {zeg(
            o.metVerzoekOmMaatwerk
              ? 'Ondertekend, ontvangen op {datum}: {keuze}, met verzoek om een maatwerkvoorziening.'
              : 'Ondertekend, ontvangen op {datum}: {keuze}.',
            { datum: dag(o.ontvangenOp), keuze: zeg(ONDERTEKENNAAM[o.keuze]) },
          )}{' '}
          <bdi>{o.opmerking}</bdi>
        </p>
      ))}
      {verder === undefined ? (
        <>
          <Uitklap titel={zeg('Het hele verslag lezen')} open={open || ondertekeningen.length === 0}>
            <Tekst verslag={laatste} correcties={correcties} />
          </Uitklap>
          {verslagen.slice(0, -1).map((eerder) => (
            <Uitklap titel={zeg('Eerdere uitgave van {datum}', { datum: dag(eerder.op) })}>
              <Tekst verslag={eerder} correcties={correcties} />
            </Uitklap>
          ))}
        </>
      ) : (
        <Correctietelling correcties={correcties} />
      )}
    </Kaart>
  );
}

function Correctietelling({ correcties }: { correcties: readonly VerslagCorrectie[] }) {
  if (correcties.length === 0) return null;
  const zonder = correcties.filter(({ reactie }) => reactie === null).length;
  const van = aantal(correcties.length, 'verbetering of aanvulling', 'verbeteringen of aanvullingen');
  return (
    <p>
      {van} van de inwoner{zonder === 0 ? '' : `, ${zonder} nog zonder reactie`}.
    </p>
  );
}

function Afgesloten({ afsluiting: { op, reden, toelichting } }: { afsluiting: AfsluitingZonderAanvraag }) {
  return (
    <p>
      {zeg('Zonder aanvraag afgesloten op {datum}: {reden}.', {
        datum: dag(op),
        reden: zeg(AFSLUITREDENNAAM[reden]),
      })}{' '}
      <bdi>{toelichting}</bdi>
    </p>
  );
}

function Tekst({
  verslag,
  correcties,
}: {
  verslag: VerzondenVerslag;
  correcties: readonly VerslagCorrectie[];
}) {
  const bij = (deel: Verslagdeel | null) => correcties.filter((c) => c.bij === verslag.id && c.deel === deel);
  return (
    <>
      {verslag.redenNieuweUitgave ? (
        <p class="omk-zacht">
          {zegMet('Reden van deze uitgave: {reden}', {
            reden: <Nederlands>{verslag.redenNieuweUitgave}</Nederlands>,
          })}
        </p>
      ) : null}
      {bij(null).map((c) => (
        <Correctie correctie={c} />
      ))}
      {verslag.delen.map(({ deel, tekst }) => (
        <section>
          <h3 class="utrecht-heading-3">{zeg(VERSLAGDEELNAAM[deel])}</h3>
          {alleenNederlands(() => (
            <VrijeTekst tekst={tekst} />
          ))}
          {bij(deel).map((c) => (
            <Correctie correctie={c} />
          ))}
        </section>
      ))}
    </>
  );
}

function Correctie({ correctie }: { correctie: VerslagCorrectie }) {
  const wie = zeg('Toegevoegd door {wie} op {datum}', {
    wie: zeg(correctie.van),
    datum: dag(correctie.ontvangenOp),
  });
  return (
    <aside aria-label={wie}>
      <p class="omk-zacht">{wie}</p>
      <VrijeTekst tekst={correctie.tekst} citaat />
      {correctie.reactie ? (
        <>
          <p class="omk-zacht">
            {zeg('Reactie van de gemeente, {datum}', {
              datum: dag(datumVan(tijdstip(correctie.reactie.op))),
            })}
          </p>
          {alleenNederlands(() => (
            <VrijeTekst tekst={correctie.reactie?.tekst ?? ''} />
          ))}
        </>
      ) : null}
    </aside>
  );
}

/** One line of the timeline. */
export function verslagTijdlijn(g: Vastgelegd<VerslagGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'verslagVerzonden':
      return {
        titel:
          g.feiten.uitgave === 1 ? 'Verslag verstuurd' : `Verslag verstuurd, uitgave ${g.feiten.uitgave}`,
        tekst: g.feiten.opTijd ? 'Binnen zes weken na de melding.' : 'Later dan zes weken na de melding.',
      };
    case 'verslagCorrectieToegevoegd':
      return {
        titel: `Verbetering of aanvulling van ${g.feiten.van}`,
        tekst: g.feiten.deel ? `Bij ‘${VERSLAGDEELNAAM[g.feiten.deel]}’.` : 'Bij het hele verslag.',
      };
    case 'verslagReactieGegeven':
      return { titel: 'Reactie op een verbetering van de inwoner' };
    case 'verslagOndertekend':
      return {
        titel: `Verslag ondertekend: ${ONDERTEKENNAAM[g.feiten.keuze]}`,
        ...(g.feiten.metVerzoekOmMaatwerk
          ? { tekst: 'Met verzoek om een maatwerkvoorziening: dit is een aanvraag.' }
          : {}),
      };
    case 'aanvraagrechtMeegedeeld':
      return {
        titel: 'Zes weken voorbij: meegedeeld dat aanvragen nu kan',
        tekst: `Het onderzoek moest klaar zijn op ${datumLang(g.feiten.onderzoekUiterlijk)} (Wmo 2.3.2 lid 9).`,
      };
    case 'zonderAanvraagAfgesloten':
      return {
        titel: `Afgesloten zonder aanvraag: ${AFSLUITREDENNAAM[g.feiten.reden]}`,
        tekst: g.inhoud.toelichting,
      };
  }
}
