import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { OPSCHORTINGSGRONDEN } from '../recht/opschorting.ts';
import { uiterlijk } from '../recht/uiterlijk.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Termijn } from '../ui/termijn.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import { eersteVerzoek } from '../verslag/toestand.ts';
import { buitenBehandelingKanNog } from './buitenbehandeling.ts';
import type { AanvraagGebeurtenis } from './gebeurtenissen.ts';
import { AANVRAAGVORMNAAM, GRONDNAAM, ONTBREKENDNAAM, OPSCHORTNAAM } from './namen.ts';
import { watOntbreekt } from './onvolledig.ts';
import type { Aanvraag, Aanvulling, TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';

interface Props {
  readonly toestand: TotAanvraag;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  /** Day on which the decision was made known; null as long as it was not. */
  readonly besloten: Datum | null;
}

/** The aanvraag: what was asked, when it came in, and the clock of two weeks. */
export function AanvraagDeel({ toestand, regels, vandaag, besloten }: Props) {
  const { aanvraag, aanvullingen, uitstel, mededelingen } = toestand.aanvraag;
  const termijn = beslistermijn(toestand.aanvraag, regels);
  if (!aanvraag || !termijn) return <NogGeen toestand={toestand} regels={regels} vandaag={vandaag} />;
  const buiten = besloten ? undefined : buitenBehandelingKanNog(toestand, regels, vandaag);
  const mist = aanvullingen.some((a) => a.ontvangen?.volledig) ? [] : watOntbreekt(aanvraag);
  return (
    <Kaart titel="Aanvraag" id="aanvraag">
      <Samenvatting
        regels={[
          {
            term: 'Ontvangen',
            waarde: `${datumLang(aanvraag.ontvangenOp)}, ${AANVRAAGVORMNAAM[aanvraag.vorm]}`,
          },
          { term: 'Gevraagd', waarde: gevraagd(aanvraag, regels) },
          { term: 'Aangevraagd', waarde: GRONDNAAM[aanvraag.grond] },
          ...(aanvraag.toelichting ? [{ term: 'Toelichting', waarde: aanvraag.toelichting }] : []),
          ...(mist.length > 0
            ? [{ term: 'Nog niet compleet', waarde: mist.map((o) => klein(ONTBREKENDNAAM[o])).join(', ') }]
            : []),
          ...(aanvraag.tegenAdvies
            ? [
                {
                  term: 'Let op',
                  waarde: 'Het verslag adviseerde iets anders; de inwoner vraagt het toch aan.',
                },
              ]
            : []),
        ]}
      />
      {toestand.aanvraag.ingetrokkenOp ? (
        <p>Ingetrokken op {datumLang(toestand.aanvraag.ingetrokkenOp)}.</p>
      ) : (
        <Termijn
          wat="Beslissen"
          uiterlijk={termijn.uiterlijk}
          vandaag={vandaag}
          stappen={termijn.stappen}
          gehaaldOp={besloten ?? undefined}
        />
      )}
      {toestand.aanvraag.eerdere.map(({ aanvraag: eerder, ingetrokkenOp }) => (
        <p>
          Eerder aangevraagd op {datumLang(eerder.ontvangenOp)} en ingetrokken op {datumLang(ingetrokkenOp)}:{' '}
          {gevraagd(eerder, regels)}.
        </p>
      ))}
      {aanvullingen.map((a) => (
        <AanvullingRegel aanvulling={a} vandaag={vandaag} />
      ))}
      {buiten ? (
        <Termijn
          wat="Niet in behandeling nemen kan nog"
          uiterlijk={buiten.uiterlijk}
          vandaag={vandaag}
          stappen={buiten.stappen}
        />
      ) : null}
      {uitstel.map((u) => (
        <p>
          De termijn {u.totEnMet < vandaag ? 'stond' : 'staat'} stil van {datumLang(u.van)} tot en met{' '}
          {datumLang(u.totEnMet)}: {OPSCHORTINGSGRONDEN[u.grond].naam}.
        </p>
      ))}
      {mededelingen.map((m) => (
        <Bericht soort="letop">
          <p>
            Op {datumLang(m.op)} is meegedeeld dat het besluit uiterlijk {datumLang(m.nieuweDatum)} komt. Dat
            verlengt de termijn niet (Awb 4:14 lid 1). {m.reden}
          </p>
        </Bericht>
      ))}
    </Kaart>
  );
}

function gevraagd(aanvraag: Aanvraag, regels: LokaleRegels): string {
  return aanvraag.gevraagd
    .map((g) => {
      const naam = vindVoorziening(g.voorziening, regels)?.naam ?? g.voorziening;
      const vorm = g.vorm === 'pgb' ? 'met een pgb' : 'in natura';
      return `${naam} (${vorm})${g.omschrijving ? `: ${g.omschrijving}` : ''}`;
    })
    .join('; ');
}

/** Signed with a request, but what is asked is not laid down yet: the two weeks run all the same. */
function NogGeen({ toestand, regels, vandaag }: Omit<Props, 'besloten'>) {
  const verzoek = eersteVerzoek(toestand);
  return (
    <Kaart titel="Aanvraag" id="aanvraag">
      {verzoek ? (
        <>
          <Bericht soort="letop" titel="Het ondertekende verslag is een aanvraag">
            <p>
              Het kwam binnen op {datumLang(verzoek.ontvangenOp)}, met een verzoek om maatwerk. Leg nu vast
              wat er is gevraagd.
            </p>
          </Bericht>
          <Termijn
            wat="Beslissen"
            uiterlijk={uiterlijk('wmoBeslissing', verzoek.ontvangenOp, regels)}
            vandaag={vandaag}
          />
        </>
      ) : (
        <Leegte titel="Nog geen aanvraag">
          <p>
            Een ondertekend verslag met verzoek om maatwerk is een aanvraag. Een formulier kan ook. Dan volgt
            binnen twee weken een besluit.
          </p>
        </Leegte>
      )}
    </Kaart>
  );
}

const klein = (tekst: string): string => tekst.charAt(0).toLocaleLowerCase('nl') + tekst.slice(1);

function AanvullingRegel({ aanvulling: a, vandaag }: { aanvulling: Aanvulling; vandaag: Datum }) {
  const wat = a.ontbreekt.map((o) => klein(ONTBREKENDNAAM[o])).join(', ');
  return (
    <>
      <p>
        Aanvulling gevraagd op {datumLang(a.op)} ({wat}), te geven tot en met{' '}
        {datumLang(a.hersteltermijnTotEnMet)}. {aanvullingStand(a, vandaag)}
      </p>
      {a.ontvangen?.tekst ? <VrijeTekst tekst={a.ontvangen.tekst} citaat /> : null}
    </>
  );
}

function aanvullingStand(a: Aanvulling, vandaag: Datum): string {
  if (a.ontvangen)
    return `Ontvangen op ${datumLang(a.ontvangen.op)}, ${a.ontvangen.volledig ? 'volledig' : 'niet volledig'}.`;
  return vandaag <= a.hersteltermijnTotEnMet
    ? 'Nog niet ontvangen; de beslistermijn staat stil.'
    : 'Er kwam niets. De beslistermijn loopt weer.';
}

/** One line of the timeline. */
export function aanvraagTijdlijn(g: Vastgelegd<AanvraagGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'aanvraagOntvangen':
      return {
        titel: 'Aanvraag ontvangen',
        tekst: `Op ${datumLang(g.feiten.ontvangenOp)}. Beslissen uiterlijk ${datumLang(g.feiten.beslissenUiterlijk)}.`,
      };
    case 'aanvullingGevraagd':
      return {
        titel: 'Aanvulling gevraagd',
        tekst: `Tot en met ${datumLang(g.feiten.hersteltermijnTotEnMet)}. De beslistermijn staat stil vanaf de dag erna (Awb 4:15).`,
      };
    case 'aanvullingOntvangen':
      return { titel: g.feiten.volledig ? 'Aanvulling ontvangen' : 'Aanvulling ontvangen, niet volledig' };
    case 'hersteltermijnVerstreken':
      return {
        titel: 'Hersteltermijn voorbij, niets ontvangen',
        tekst: `De inwoner kon aanvullen tot en met ${datumLang(g.feiten.laatsteDag)}. Het dossier wacht nu op de gemeente.`,
      };
    case 'uitstelIngestemd':
      return {
        titel: 'Aanvrager stemt in met uitstel',
        tekst: `Van ${datumLang(g.feiten.van)} tot en met ${datumLang(g.feiten.totEnMet)}.`,
      };
    case 'opschortingVastgelegd':
      return { titel: `Termijn staat stil: ${OPSCHORTNAAM[g.feiten.grond]}`, tekst: g.inhoud.toelichting };
    case 'termijnMededelingGedaan':
      return {
        titel: 'Meegedeeld dat het besluit later komt',
        tekst: `Uiterlijk ${datumLang(g.feiten.nieuweDatum)}. De wettelijke termijn blijft ${datumLang(g.feiten.wettelijkUiterlijk)}.`,
      };
    case 'aanvraagIngetrokken':
      return { titel: 'Aanvraag ingetrokken', tekst: g.inhoud.reden };
  }
}
