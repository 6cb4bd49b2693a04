import { bedragTekst } from '../kern/bedrag.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVoluit } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { DWANGSOM_UITZONDERINGEN } from '../recht/dwangsom.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { DwangsomGebeurtenis } from './gebeurtenissen.ts';
import { GEEN_WERKING_NAAM, INGEBREKEKANAALNAAM } from './namen.ts';
import type { Dwangsomstand } from './stand.ts';
import { dwangsomstand } from './stand.ts';
import type { TotDwangsom } from './toestand.ts';
import { vastgesteldeDwangsom } from './toestand.ts';

interface Props {
  readonly toestand: TotDwangsom;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
}

/** The notices of default and what they cost; nothing when there are none. The same for employee and resident. */
export function DwangsomDeel({ toestand, regels, vandaag }: Props) {
  const { ingebrekestellingen } = toestand.dwangsom;
  if (ingebrekestellingen.length === 0) return null;
  const stand = dwangsomstand(toestand, regels, vandaag);
  return (
    <Kaart titel="Te laat: ingebrekestelling en dwangsom" id="dwangsom">
      {ingebrekestellingen.map((i) => (
        <>
          <p>
            Ingebrekestelling ontvangen op {datumLang(i.ontvangenOp)}, {INGEBREKEKANAALNAAM[i.kanaal]}.{' '}
            {i.geenWerking
              ? `Die werkt niet: ${GEEN_WERKING_NAAM[i.geenWerking]}.`
              : `De beslistermijn was toen voorbij${i.beslistermijnTm ? ` (${datumLang(i.beslistermijnTm)})` : ''}.`}
          </p>
          <VrijeTekst tekst={i.tekst} citaat />
        </>
      ))}
      {stand ? <Stand toestand={toestand} stand={stand} vandaag={vandaag} /> : null}
    </Kaart>
  );
}

function Stand({ toestand, stand, vandaag }: Omit<Props, 'regels'> & { stand: Dwangsomstand }) {
  const vast = vastgesteldeDwangsom(toestand);
  return (
    <>
      <Termijn
        wat="Beslissen zonder dwangsom"
        uiterlijk={stand.respijtTm}
        vandaag={vandaag}
        stappen={stand.respijt.stappen}
        gehaaldOp={stand.gestopt ?? undefined}
      />
      {stand.dagen > 0 || stand.loopt ? (
        <>
          <Samenvatting
            regels={[
              {
                term: stand.klaar ? 'Dagen met dwangsom' : 'Dagen met dwangsom, tot en met gisteren',
                waarde: String(stand.dagen),
              },
              {
                term: stand.klaar ? 'Bedrag' : 'Bedrag tot nu toe',
                waarde: bedragTekst(stand.bedrag),
              },
              {
                term: 'Hoogste bedrag',
                waarde: `${bedragTekst(stand.maximum)}, na ${datumLang(stand.laatsteDwangsomdag)}`,
              },
            ]}
          />
          <Uitklap titel="Zo is de dwangsom gerekend">
            <Optelling stand={stand} />
          </Uitklap>
        </>
      ) : null}
      {vast ? null : <NogVastTeStellen stand={stand} vandaag={vandaag} />}
      {vast ? (
        <Bericht soort="goed" titel={`Vastgesteld op ${datumLang(vast.op)}: ${bedragTekst(vast.bedrag)}`}>
          <p>
            {vast.uitzondering
              ? `Geen dwangsom, want ${DWANGSOM_UITZONDERINGEN[vast.uitzondering]} (Awb 4:17 lid 5). `
              : ''}
            {vast.betalenUiterlijk ? `Betalen uiterlijk ${datumVoluit(vast.betalenUiterlijk)}. ` : ''}
            Bezwaar kan tot en met {datumVoluit(vast.bezwaarUiterlijk)}.
          </p>
        </Bericht>
      ) : null}
    </>
  );
}

function NogVastTeStellen({ stand, vandaag }: { stand: Dwangsomstand; vandaag: Datum }) {
  if (stand.vaststellen)
    return (
      <Termijn
        wat="Dwangsom vaststellen"
        uiterlijk={stand.vaststellen.uiterlijk}
        vandaag={vandaag}
        stappen={stand.vaststellen.stappen}
      />
    );
  return stand.klaar ? (
    <p>Het besluit kwam binnen twee weken na de ingebrekestelling. Er is geen dwangsom.</p>
  ) : null;
}

/** The ledger, line by line, each with its article. */
export function Optelling({ stand }: { stand: Dwangsomstand }) {
  return (
    <ol class="omk-rekenstappen">
      {stand.stappen.map((stap) => (
        <li>
          <span>{stap.tekst}</span> <Artikel tekst={stap.artikel} />
          <time datetime={stap.datum}>{datumVoluit(stap.datum)}</time>
        </li>
      ))}
    </ol>
  );
}

/** One line of the timeline. */
export function dwangsomTijdlijn(g: Vastgelegd<DwangsomGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'ingebrekestellingOntvangen': {
      const { geenWerking, respijtTm, ontvangenOp } = g.feiten;
      return {
        titel: geenWerking ? 'Ingebrekestelling ontvangen, zonder werking' : 'Ingebrekestelling ontvangen',
        tekst: geenWerking
          ? `Van ${datumLang(ontvangenOp)}: ${GEEN_WERKING_NAAM[geenWerking]}.`
          : `Van ${datumLang(ontvangenOp)}. Beslissen uiterlijk ${respijtTm ? datumLang(respijtTm) : ''}, daarna loopt de dwangsom.`,
      };
    }
    case 'dwangsomVastgesteld':
      return {
        titel: `Dwangsom vastgesteld: ${bedragTekst(g.feiten.bedrag)}`,
        tekst: g.feiten.uitzondering
          ? `Geen dwangsom: ${DWANGSOM_UITZONDERINGEN[g.feiten.uitzondering]}.`
          : `${g.feiten.dagen} ${g.feiten.dagen === 1 ? 'dag' : 'dagen'} te laat.`,
      };
  }
}
