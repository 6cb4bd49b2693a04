import { BESLISSINGNAAM, PERNAAM } from '../besluit/namen.ts';
import { PER } from '../besluit/onderdeelvelden.ts';
import { datumLang } from '../kern/datum.ts';
import type { LokaleCode } from '../kern/ids.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { GEGEVENSUITKOMSTEN } from '../recht/gegevensuitkomst.ts';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { betreffendBesluit, geldendeOnderdelen } from './besluiten.ts';
import { BEZWAARUITKOMSTNAAM, NIEUWE_GEGEVENSUITKOMST } from './namen.ts';
import { openBezwaren } from './stand.ts';
import type { Bezwaar, TotBezwaar } from './toestand.ts';

/** What the one who decides must have before them. */
export function WijNemenMee({ bezwaar: b }: { bezwaar: Bezwaar }) {
  const gehouden = b.zittingen.flatMap((z) => (z.gehouden ? [z.gehouden] : []));
  return (
    <Uitklap titel="Bezwaar, hoorzitting en advies" open>
      {b.tekst ? <VrijeTekst tekst={b.tekst} citaat /> : <p>De inwoner gaf nog geen redenen.</p>}
      {b.herstel.flatMap((h) =>
        h.antwoord
          ? [
              <>
                <p>Aanvulling van {datumLang(h.antwoord.ontvangenOp)}:</p>
                <VrijeTekst tekst={h.antwoord.tekst} citaat />
              </>,
            ]
          : [],
      )}
      {b.redenTeLaat ? <p>Over te laat: {b.redenTeLaat}</p> : null}
      {gehouden.map((z) => (
        <>
          <p>Hoorzitting van {datumLang(z.op)}:</p>
          <VrijeTekst tekst={z.verslag} citaat />
        </>
      ))}
      {b.advies ? (
        <>
          <p>De commissie adviseert {BEZWAARUITKOMSTNAAM[b.advies.strekking]}:</p>
          <VrijeTekst tekst={b.advies.advies} citaat />
        </>
      ) : null}
    </Uitklap>
  );
}

interface Props {
  readonly toestand: TotBezwaar;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
  readonly naamVan: (code: LokaleCode) => string;
}

const BESLISSINGEN = ['toekennen', 'gedeeltelijk', 'afwijzen'] as const;

/** What takes the place of the decision, begun with what it was (Awb 7:11 lid 2). */
export function NieuwBesluitVelden({ toestand, waarden, fouten, naamVan }: Props) {
  const soorten = openBezwaren(toestand).map((b) => betreffendBesluit(toestand, b)?.soort);
  const van = (naam: string) => ({ naam, waarde: veld(waarden, naam), fout: fouten[naam] });
  return (
    <>
      {soorten.includes('besluit')
        ? geldendeOnderdelen(toestand).map((o, i) => (
            <Kaart titel={naamVan(o.voorziening)} niveau={3} soort="rustig">
              <Keuze
                {...van(`beslissing-${i}`)}
                label="Wat wordt het besluit?"
                opEenRij
                opties={BESLISSINGEN.map((waarde) => ({ waarde, tekst: BESLISSINGNAAM[waarde] }))}
              />
              <Tekstveld {...van(`omvang-${i}`)} label="Hoeveel?" nodig="als u toekent" tekens={6} />
              <Keuze
                {...van(`per-${i}`)}
                label="Per"
                nodig="als u toekent"
                opEenRij
                opties={PER.map((waarde) => ({ waarde, tekst: PERNAAM[waarde] }))}
              />
              <Datumveld {...van(`ingang-${i}`)} label="Eerste dag" nodig="als u toekent" />
              <Datumveld
                {...van(`einde-${i}`)}
                label="Laatste dag"
                hulp="Leeg: er is geen einddatum."
                nietVerplicht
              />
            </Kaart>
          ))
        : null}
      {soorten.includes('dwangsom') ? (
        <Tekstveld {...van('bedrag')} label="Nieuw bedrag van de dwangsom, in euro" tekens={10} />
      ) : null}
      {soorten.includes('gegevensverzoek') ? (
        <Keuze
          {...van('gegevens')}
          label="Wat wordt er nu op het verzoek over gegevens besloten?"
          nodig="als er een nieuw besluit komt"
          opties={optiesUit(GEGEVENSUITKOMSTEN, NIEUWE_GEGEVENSUITKOMST)}
        />
      ) : null}
      {soorten.includes('herziening') ? (
        <p>
          Bij een bezwaar tegen intrekken of wijzigen komt er geen nieuw besluit: na herroepen geldt het
          eerdere besluit over de hulp weer (Awb 7:11).
        </p>
      ) : null}
      <Tekstvlak
        {...van('tekst')}
        label="Het nieuwe besluit, in woorden voor de inwoner"
        nodig="als er een nieuw besluit komt"
        regels={4}
      />
    </>
  );
}
