import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { OPSCHORTINGSGRONDEN } from '../recht/opschorting.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Termijn } from '../ui/termijn.tsx';
import type { AanvraagGebeurtenis } from './gebeurtenissen.ts';
import { AANVRAAGVORMNAAM, GRONDNAAM, ONTBREKENDNAAM, OPSCHORTNAAM } from './namen.ts';
import type { Aanvraag, Aanvulling, TotAanvraag } from './toestand.ts';
import { beslistermijn } from './toestand.ts';

interface Props {
  readonly toestand: TotAanvraag;
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
}

/** The aanvraag: what was asked, when it came in, and the clock of two weeks. */
export function AanvraagDeel({ toestand, regels, vandaag }: Props) {
  const { aanvraag, aanvullingen, uitstel, mededelingen } = toestand.aanvraag;
  const termijn = beslistermijn(toestand.aanvraag, regels);
  if (!aanvraag || !termijn) {
    return (
      <Kaart titel="Aanvraag" id="aanvraag">
        <Leegte titel="Nog geen aanvraag">
          <p>
            Een ondertekend verslag met verzoek om maatwerk is een aanvraag. Een formulier kan ook. Dan volgt
            binnen twee weken een besluit.
          </p>
        </Leegte>
      </Kaart>
    );
  }
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
        <Termijn wat="Beslissen" uiterlijk={termijn.uiterlijk} vandaag={vandaag} stappen={termijn.stappen} />
      )}
      {aanvullingen.map((a) => (
        <AanvullingRegel aanvulling={a} />
      ))}
      {uitstel.map((u) => (
        <p>
          De termijn stond stil van {datumLang(u.van)} tot en met {datumLang(u.totEnMet)}:{' '}
          {OPSCHORTINGSGRONDEN[u.grond].naam}.
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

function AanvullingRegel({ aanvulling: a }: { aanvulling: Aanvulling }) {
  const wat = a.ontbreekt.map((o) => ONTBREKENDNAAM[o].toLowerCase()).join(', ');
  return (
    <p>
      Aanvulling gevraagd op {datumLang(a.op)} ({wat}), te geven tot en met{' '}
      {datumLang(a.hersteltermijnTotEnMet)}.{' '}
      {a.ontvangen
        ? `Ontvangen op ${datumLang(a.ontvangen.op)}, ${a.ontvangen.volledig ? 'volledig' : 'niet volledig'}.`
        : 'Nog niet ontvangen; de beslistermijn staat stil.'}
    </p>
  );
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
