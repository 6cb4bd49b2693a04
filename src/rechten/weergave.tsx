import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { hoofdletter } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Termijn } from '../ui/termijn.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { RechtenGebeurtenis } from './gebeurtenissen.ts';
import { GROND } from './gronden.ts';
import { RECHTNAAM, UITKOMSTNAAM, VERZOEKERNAAM, VERZOEKKANAALNAAM, WIJZENAAM } from './namen.ts';
import { beperktSinds, gegevenstermijn, geldendeBeperking, verzoekstand } from './stand.ts';
import type { Gegevensbesluit, Gegevensverzoek, TotRechten } from './toestand.ts';

interface Props {
  readonly toestand: TotRechten;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  readonly voorInwoner?: boolean | undefined;
}

/** What was asked about the data in this file, until when it is answered, and what came of it. */
export function RechtenDeel(p: Props) {
  const { verzoeken } = p.toestand.rechten;
  if (verzoeken.length === 0) return null;
  const beperking = geldendeBeperking(p.toestand, p.vandaag);
  return (
    <Kaart titel={p.voorInwoner ? 'Uw vragen over gegevens' : 'Verzoeken over gegevens'} id="rechten">
      {beperking ? <Beperkt verzoek={beperking} voorInwoner={p.voorInwoner} /> : null}
      {verzoeken.map((verzoek) => (
        <Verzoek {...p} verzoek={verzoek} />
      ))}
    </Kaart>
  );
}

function Beperkt(p: { verzoek: Gegevensverzoek; voorInwoner?: boolean | undefined }) {
  const { opgeheven } = p.verzoek;
  const sinds = beperktSinds(p.verzoek);
  if (!sinds) return null;
  const tot = opgeheven ? ` Dat duurt tot ${datumVoluit(opgeheven.vanaf)}.` : '';
  return (
    <Bericht
      soort="letop"
      titel={
        p.voorInwoner
          ? 'Wij gebruiken deze gegevens nu bijna niet'
          : 'Het gebruik van deze gegevens is beperkt'
      }
    >
      <p>
        {p.voorInwoner
          ? `Sinds ${datumVoluit(sinds)} bewaren wij ze, maar gebruiken wij ze alleen als het echt moet.${tot}`
          : `Sinds ${datumVoluit(sinds)}. Bewaren mag. Gebruiken alleen met toestemming van de inwoner, voor een rechtsvordering, om een ander te beschermen of om een gewichtige reden van algemeen belang.${tot}`}{' '}
        <Artikel tekst="AVG 18 lid 2" />
      </p>
    </Bericht>
  );
}

function Verzoek({ verzoek, regels, vandaag, voorInwoner }: Props & { verzoek: Gegevensverzoek }) {
  const { naam, artikel } = RECHTNAAM[verzoek.recht];
  const stand = verzoekstand(verzoek);
  const termijn = gegevenstermijn(verzoek, regels);
  return (
    <>
      <h3 class="utrecht-heading-3">{naam}</h3>
      <p>
        Ontvangen op {datumLang(verzoek.ontvangenOp)}, {VERZOEKKANAALNAAM[verzoek.kanaal]}
        {voorInwoner ? '' : `, van ${VERZOEKERNAAM[verzoek.verzoeker]}`}. <Artikel tekst={artikel} />
      </p>
      {verzoek.tekst === '' ? null : <VrijeTekst tekst={verzoek.tekst} citaat />}
      {stand === 'ingetrokken' ? (
        <p>Ingetrokken op {datumLang(verzoek.ingetrokken?.op ?? vandaag)}.</p>
      ) : null}
      {stand === 'teBeslissen' || stand === 'uitTeVoeren' ? (
        <Termijn
          wat={wachtOp(verzoek, stand, voorInwoner)}
          uiterlijk={termijn.uiterlijk}
          vandaag={vandaag}
          stappen={termijn.stappen}
        />
      ) : null}
      {verzoek.verlenging ? (
        <p>
          Het duurt langer dan {datumLang(verzoek.verlenging.was)}: {verzoek.verlenging.reden}
        </p>
      ) : null}
      {stand === 'teBeslissen' && verzoek.identiteit === null ? (
        <p>
          {voorInwoner
            ? 'Wij willen eerst zeker weten dat u het zelf vraagt. Daarover nemen wij contact op.'
            : 'Nog niet nagegaan wie het vraagt (AVG 12 lid 6).'}
        </p>
      ) : null}
      {verzoek.besluit ? (
        <Besluit besluit={verzoek.besluit} vandaag={vandaag} voorInwoner={voorInwoner} />
      ) : null}
      {verzoek.naBezwaar ? (
        <p>
          <strong>Na bezwaar: {UITKOMSTNAAM[verzoek.naBezwaar.uitkomst]}</strong> op{' '}
          {datumLang(verzoek.naBezwaar.op)}. Dit besluit komt in de plaats van het eerste.{' '}
          <Artikel tekst="Awb 7:11 lid 2" />
        </p>
      ) : null}
      {verzoek.recht === 'vernietiging' && stand === 'uitTeVoeren' ? (
        <p>
          {voorInwoner
            ? 'Zolang u dit leest, is uw dossier er nog. Dan kunt u nog een kopie vragen of uw verzoek intrekken.'
            : 'De beheerder zet het dossier op een vernietigingslijst, een jurist of teamleider geeft akkoord. Tot dan kan de inwoner het verzoek intrekken.'}
        </p>
      ) : null}
      {verzoek.uitgevoerd ? (
        <>
          <p>
            Uitgevoerd op {datumLang(verzoek.uitgevoerd.op)}: {WIJZENAAM[verzoek.uitgevoerd.wijze]}.
          </p>
          {verzoek.uitgevoerd.toelichting === '' ? null : (
            <VrijeTekst tekst={verzoek.uitgevoerd.toelichting} />
          )}
        </>
      ) : null}
    </>
  );
}

function wachtOp(
  { recht }: Gegevensverzoek,
  stand: 'teBeslissen' | 'uitTeVoeren',
  voorInwoner: boolean | undefined,
): string {
  if (recht === 'vernietiging' && stand === 'uitTeVoeren')
    return voorInwoner ? 'Wij hebben uw dossier vernietigd' : 'Vernietigen';
  if (stand === 'teBeslissen') return voorInwoner ? 'U krijgt ons antwoord' : 'Beslissen en uitvoeren';
  return voorInwoner ? 'Wij hebben het gedaan' : 'Uitvoeren';
}

interface BesluitProps extends Pick<Props, 'vandaag' | 'voorInwoner'> {
  readonly besluit: Gegevensbesluit;
}

function Besluit({ besluit, vandaag, voorInwoner }: BesluitProps) {
  const grond = besluit.grond && GROND[besluit.grond];
  return (
    <>
      <p>
        <strong>{hoofdletter(UITKOMSTNAAM[besluit.uitkomst])}</strong> op {datumLang(besluit.op)}
        {besluit.opTijd ? '' : ', na de termijn'}.{' '}
        {grond ? (
          <>
            {grond.inBrief} <Artikel tekst={grond.artikel} />
          </>
        ) : null}
      </p>
      {besluit.motivering === '' ? null : <VrijeTekst tekst={besluit.motivering} />}
      {vandaag <= besluit.bezwaarUiterlijk ? (
        <p>
          {voorInwoner ? 'U kunt bezwaar maken' : 'Bezwaar maken kan'} tot en met{' '}
          {datumVoluit(besluit.bezwaarUiterlijk)}. Hoe dat gaat, staat in de brief met het besluit.
        </p>
      ) : null}
    </>
  );
}

/** One line of the timeline. */
export function rechtenTijdlijn(g: Vastgelegd<RechtenGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'gegevensverzoekOntvangen':
      return {
        titel: `Verzoek over gegevens ontvangen: ${RECHTNAAM[g.feiten.recht].naam.toLowerCase()}`,
        tekst: `Van ${datumLang(g.feiten.ontvangenOp)}, ${VERZOEKKANAALNAAM[g.feiten.kanaal]}.`,
      };
    case 'gegevensverzoekVerlengd':
      return {
        titel: 'Termijn van verzoek over gegevens verlengd',
        tekst: `Van ${datumLang(g.feiten.was)} naar ${datumLang(g.feiten.tot)}: ${g.inhoud.reden}`,
      };
    case 'gegevensverzoekBesloten':
      return {
        titel: `Verzoek over gegevens ${UITKOMSTNAAM[g.feiten.uitkomst]}`,
        tekst: g.feiten.grond ? `${GROND[g.feiten.grond].naam} (${GROND[g.feiten.grond].artikel}).` : '',
      };
    case 'gegevensverzoekUitgevoerd':
      return {
        titel: 'Verzoek over gegevens uitgevoerd',
        tekst: `${hoofdletter(WIJZENAAM[g.feiten.wijze])}. ${g.inhoud.toelichting}`.trim(),
      };
    case 'gegevensverzoekIngetrokken':
      return { titel: 'Verzoek over gegevens ingetrokken', tekst: g.inhoud.reden };
    case 'beperkingOpgeheven':
      return {
        titel: 'Beperking van gegevens opgeheven',
        tekst: `Vanaf ${datumLang(g.feiten.vanaf)}: ${g.inhoud.reden}`,
      };
  }
}
