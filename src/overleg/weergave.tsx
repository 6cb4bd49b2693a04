import { datumLang } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import { GEVOLGDNAAM } from '../onderzoek/namen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { OverlegGebeurtenis } from './gebeurtenissen.ts';
import {
  OVERLEGDEELNAAM,
  OVERLEGDOELNAAM,
  OVERLEGGEBIEDNAAM,
  OVERLEGGRONDARTIKEL,
  OVERLEGGRONDNAAM,
  URGENTIEVRAAGNAAM,
} from './namen.ts';
import { overlegPaden } from './paden.ts';
import type { Overlegcasus, Overlegtoegang, TotOverleg } from './toestand.ts';
import { openUrgentievraag } from './toestand.ts';

interface Props {
  readonly toestand: TotOverleg;
  readonly namen: Readonly<Record<string, string>>;
  /** Forms of other steps that what was said at the table leads to. */
  readonly urgentie: string;
  readonly doorbraak: string;
}

/** What was brought in, with whom something was shared, and what came of it. */
export function OverlegDeel(p: Props) {
  const { casussen } = p.toestand.overleg;
  if (casussen.length === 0) return null;
  return (
    <Kaart titel="Casuïstiekoverleg" id="overleg">
      {openUrgentievraag(p.toestand) ? (
        <Bericht soort="letop" titel="Het overleg vraagt om opnieuw naar de urgentie te kijken">
          <p>
            Er is niets veranderd: een mens beoordeelt de urgentie (Wmo 2.3.2).{' '}
            <Link href={p.urgentie}>Urgentie opnieuw beoordelen</Link>
          </p>
        </Bericht>
      ) : null}
      {casussen.toReversed().map((casus) => (
        <Een {...p} casus={casus} />
      ))}
    </Kaart>
  );
}

function Een({ casus, namen, doorbraak }: Props & { casus: Overlegcasus }) {
  const { besproken, gewogen, teruggetrokken } = casus;
  return (
    <>
      <h3 class="utrecht-heading-3">
        Overleg van {datumLang(casus.dag)}
        {teruggetrokken ? ' (teruggetrokken)' : ''}
      </h3>
      <Samenvatting
        regels={[
          { term: 'Waarvoor', waarde: OVERLEGDOELNAAM[casus.doel] },
          { term: 'Vraag', waarde: <VrijeTekst tekst={casus.vraag} /> },
          {
            term: 'Aan tafel',
            waarde: casus.leden
              .map(({ persoon, gebied }) => `${namen[persoon] ?? persoon} (${OVERLEGGEBIEDNAAM[gebied]})`)
              .join(', '),
          },
          {
            term: 'Gedeeld',
            waarde:
              casus.toegangen.length === 0 ? (
                'alleen de tekst zonder naam'
              ) : (
                <ul>
                  {casus.toegangen.map((toegang) => (
                    <li>{gedeeld(toegang, namen)}</li>
                  ))}
                </ul>
              ),
          },
          ...(teruggetrokken ? [{ term: 'Teruggetrokken', waarde: teruggetrokken.reden }] : []),
          ...(besproken?.dilemma
            ? [{ term: 'Dilemma', waarde: <VrijeTekst tekst={besproken.dilemma} /> }]
            : []),
          ...(besproken ? [{ term: 'Advies', waarde: <VrijeTekst tekst={besproken.advies} /> }] : []),
          ...(besproken && besproken.urgentie !== 'nietBesproken'
            ? [{ term: 'Urgentie', waarde: URGENTIEVRAAGNAAM[besproken.urgentie] }]
            : []),
          ...(gewogen
            ? [
                {
                  term: 'Wat wij ermee doen',
                  waarde: `${GEVOLGDNAAM[gewogen.gevolgd]}: ${gewogen.motivering}`,
                },
              ]
            : []),
          ...(besproken && besproken.leerpunt !== 'geen'
            ? [{ term: 'Te leren', waarde: <VrijeTekst tekst={besproken.geleerd} /> }]
            : []),
        ]}
      />
      {teruggetrokken || besproken ? null : (
        <p>
          <Link href={overlegPaden.casus(casus.sleutel)}>Zo ziet het overleg deze casus</Link>
        </p>
      )}
      {besproken?.leerpunt === 'vak' ? (
        <p>
          Iets om met collega’s over door te praten?{' '}
          <Link href={overlegPaden.intervisie}>Neem het mee naar de intervisie</Link>, los van dit dossier.
        </p>
      ) : null}
      {besproken?.leerpunt === 'regel' ? (
        <p>
          In het knelpuntenregister: {besproken.regel}. Kan deze inwoner er niet op wachten?{' '}
          <Link href={doorbraak}>Doorbraak verkennen</Link>
        </p>
      ) : null}
    </>
  );
}

function gedeeld(toegang: Overlegtoegang, namen: Props['namen']): string {
  const delen = toegang.delen.map((deel) => OVERLEGDEELNAAM[deel].toLowerCase()).join(', ');
  const grond = `${OVERLEGGRONDNAAM[toegang.grond]} (${OVERLEGGRONDARTIKEL[toegang.grond]})`;
  const einde = toegang.ingetrokken ? ` Ingetrokken op ${datumLang(toegang.ingetrokken.op)}.` : '';
  return `${namen[toegang.persoon] ?? toegang.persoon}: ${delen}. ${grond}. ${toegang.waarom}${einde}`;
}

export function overlegTijdlijn(g: Vastgelegd<OverlegGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'casusIngebracht':
      return {
        titel: 'Ingebracht in het casuïstiekoverleg, zonder naam',
        tekst: `Voor ${datumLang(g.feiten.dag)}. ${g.inhoud.vraag}`,
      };
    case 'casusTeruggetrokken':
      return { titel: 'Teruggetrokken uit het casuïstiekoverleg', tekst: g.inhoud.reden };
    case 'overlegtoegangGegeven':
      return {
        titel: 'Gegevens gedeeld met een deelnemer van het overleg',
        tekst: `${g.feiten.delen.map((deel) => OVERLEGDEELNAAM[deel]).join(', ')}. ${OVERLEGGRONDNAAM[g.feiten.grond]} (${OVERLEGGRONDARTIKEL[g.feiten.grond]}).`,
      };
    case 'overlegtoegangIngetrokken':
      return { titel: 'Gedeelde gegevens van het overleg ingetrokken', tekst: g.inhoud.reden };
    case 'casusBesproken':
      return { titel: 'Besproken in het casuïstiekoverleg', tekst: g.inhoud.advies };
    case 'overlegadviesGewogen':
      return {
        titel: `Advies van het overleg ${GEVOLGDNAAM[g.feiten.gevolgd]}`,
        tekst: g.inhoud.motivering,
      };
  }
}
