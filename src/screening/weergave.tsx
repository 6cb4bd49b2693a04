import type { Datum } from '../kern/datum.ts';
import { datumLang, tijdstipVoluit } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import type { Tijdlijnregel } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { ScreeningGebeurtenis } from './gebeurtenissen.ts';
import {
  INSTEMMINGNAAM,
  PARTIJNAAM,
  TOEDELINGREDENNAAM,
  URGENTIENAAM,
  VERWIJZING_EINDE_NAAM,
} from './namen.ts';
import type { Afsluiting, TijdelijkeVoorziening, Toedeling, TotScreening } from './toestand.ts';
import { laatsteBeoordeling, wachtOpSpoedvoorziening } from './toestand.ts';
import { RaadplegingKaart } from './weergave-raadpleging.tsx';
import { Verwijzing } from './weergave-verwijzing.tsx';
import { EerdereBeoordelingen, LaatsteBeoordeling } from './weergave-beoordeling.tsx';

interface Props {
  readonly toestand: TotScreening;
  /** Names of employees by id; a role is shown for who is not in it. */
  readonly namen?: Readonly<Record<string, string>> | undefined;
  /** For the names of provisions; without it their codes are shown. */
  readonly regels?: Pick<LokaleRegels, 'voorzieningen'> | undefined;
  /** For what is overdue; without it nothing is called overdue. */
  readonly vandaag?: Datum | undefined;
  /** Where the whole screening can be read; with it this is the short of it. */
  readonly verder?: string | undefined;
}

type Namen = Readonly<Record<string, string>>;

/** The screening on the file page. */
export function ScreeningDeel(p: Props) {
  const t = p.toestand.screening;
  const namen = p.namen ?? {};
  const laatste = laatsteBeoordeling(t);
  return (
    <Kaart
      titel="Screening en toedeling"
      id="screening"
      acties={p.verder === undefined ? null : <Link href={p.verder}>Hele screening</Link>}
    >
      {p.vandaag && wachtOpSpoedvoorziening(t, p.vandaag) ? (
        <Bericht soort="letop" titel="Er moet meteen een tijdelijke voorziening komen">
          <p>De laatste beoordeling is spoed. Dan wacht de hulp niet op het onderzoek (Wmo 2.3.3).</p>
        </Bericht>
      ) : null}
      {laatste ? (
        <>
          <LaatsteBeoordeling
            beoordeling={laatste}
            namen={namen}
            vandaag={p.vandaag}
            kort={p.verder !== undefined}
          />
          {p.verder === undefined ? (
            <EerdereBeoordelingen beoordelingen={t.beoordelingen.slice(0, -1)} namen={namen} />
          ) : null}
        </>
      ) : (
        <Leegte titel="Nog niet gescreend">
          <p>Een screener bekijkt eerst de risico’s in het huishouden en bepaalt hoe urgent dit is.</p>
        </Leegte>
      )}
      {t.tijdelijkeVoorzieningen.map((voorziening) => (
        <Voorziening voorziening={voorziening} regels={p.regels} />
      ))}
      {t.doorverwijzingen.map((verwijzing) => (
        <Verwijzing verwijzing={verwijzing} vandaag={p.vandaag} />
      ))}
      {t.raadplegingen.map((raadpleging) => (
        <RaadplegingKaart raadpleging={raadpleging} namen={namen} />
      ))}
      {t.afsluiting ? <Afgesloten afsluiting={t.afsluiting} /> : null}
      {t.toedelingen.length > 0 ? <Toedelingen {...p} namen={namen} /> : null}
    </Kaart>
  );
}

function naamVan(namen: Namen, id: PersoonId): string {
  return namen[id] ?? id;
}

function Voorziening(p: { voorziening: TijdelijkeVoorziening; regels: Props['regels'] }) {
  const v = p.voorziening;
  const naam = p.regels ? vindVoorziening(v.voorziening, p.regels)?.naam : undefined;
  return (
    <Kaart titel="Tijdelijke voorziening" niveau={3} icoon="bliksem" soort="rustig">
      <Samenvatting
        regels={[
          { term: 'Hulp', waarde: `${naam ?? v.voorziening}, ${v.omvang}` },
          ...(v.doel ? [{ term: 'Waarvoor', waarde: v.doel }] : []),
          { term: 'Van wie', waarde: v.aanbieder },
          { term: 'Periode', waarde: `${datumLang(v.ingang)} tot en met ${datumLang(v.einde)}` },
          { term: 'Waarom nu', waarde: <span dir="auto">{v.motivering}</span> },
          {
            term: v.uitgereikt === true ? 'Besluit, uitgereikt' : 'Besluit',
            waarde: `${datumLang(v.besluitdatum)}; bezwaar kan tot en met ${datumLang(v.bezwaarUiterlijk)}`,
          },
        ]}
      />
    </Kaart>
  );
}

function Afgesloten({ afsluiting: a }: { afsluiting: Afsluiting }) {
  return (
    <Kaart titel="Afgesloten met informatie en advies" niveau={3} soort="rustig">
      <Samenvatting
        regels={[
          { term: 'Op', waarde: datumLang(a.op) },
          {
            term: 'Advies',
            waarde: (
              <span class="omk-lopend" dir="auto">
                {a.advies}
              </span>
            ),
          },
          {
            term: 'De inwoner stemde in',
            waarde: `${datumLang(a.instemmingOp)}, ${INSTEMMINGNAAM[a.instemmingVia]}: ${a.instemming}`,
          },
        ]}
      />
      <p class="omk-zacht">Een aanvraag blijft altijd mogelijk (Wmo 2.3.2 lid 9).</p>
    </Kaart>
  );
}

function Toedelingen(p: Props & { namen: Namen }) {
  const { behandelaar, toedelingen, vervangingen } = p.toestand.screening;
  return (
    <Kaart titel="Toedeling" niveau={3} soort="rustig">
      <Samenvatting
        regels={[
          {
            term: 'Behandelaar',
            waarde: behandelaar
              ? `${naamVan(p.namen, behandelaar.persoon)}, sinds ${tijdstipVoluit(behandelaar.sinds)}`
              : 'nog niemand',
          },
          ...vervangingen.map((v) => ({
            term: 'Vervanging',
            waarde: `${naamVan(p.namen, v.vervanger)}, ${datumLang(v.van)} tot en met ${datumLang(v.totEnMet)}`,
          })),
        ]}
      />
      {p.verder === undefined ? (
        <Uitklap titel={`Wie dit dossier kreeg (${toedelingen.length})`}>
          <ul>
            {toedelingen.toReversed().map((toedeling) => (
              <li>{toedelingTekst(toedeling, p.namen)}</li>
            ))}
          </ul>
        </Uitklap>
      ) : null}
    </Kaart>
  );
}

function toedelingTekst(toedeling: Toedeling, namen: Namen): string {
  const redenen = toedeling.redenen.map((reden) => TOEDELINGREDENNAAM[reden]).join(', ');
  const delen = [
    `${naamVan(namen, toedeling.aan)}, ${tijdstipVoluit(toedeling.op)} (${redenen}).`,
    toedeling.toelichting,
    toedeling.teruggegeven
      ? `Teruggegeven ${tijdstipVoluit(toedeling.teruggegeven.op)}: ${toedeling.teruggegeven.reden}`
      : '',
  ];
  return delen.filter((deel) => deel !== '').join(' ');
}

/** One line of the timeline. */
export function screeningTijdlijn(g: Vastgelegd<ScreeningGebeurtenis>): Tijdlijnregel {
  switch (g.soort) {
    case 'urgentieBeoordeeld':
      return {
        titel: `Urgentie beoordeeld: ${URGENTIENAAM[g.feiten.urgentie].toLowerCase()}`,
        tekst: `${g.inhoud.motivering} Opnieuw kijken op ${datumLang(g.feiten.herbeoordelenOp)}.`,
      };
    case 'tijdelijkeVoorzieningGetroffen':
      return {
        titel: 'Tijdelijke voorziening getroffen',
        tekst: `${g.inhoud.omvang} door ${g.inhoud.aanbieder}, ${datumLang(g.feiten.ingang)} tot en met ${datumLang(g.feiten.einde)}.`,
      };
    case 'doorverwijzingGestart':
      return {
        titel: `Doorverwezen naar ${PARTIJNAAM[g.feiten.naar]}`,
        tekst: `${g.inhoud.organisatie}: ${g.inhoud.vraag}`,
      };
    case 'doorverwijzingBevestigd':
      return {
        titel: 'Overdracht bevestigd, de inwoner is gesproken',
        tekst: g.inhoud.toelichting || `Klaar op ${datumLang(g.feiten.op)}.`,
      };
    case 'doorverwijzingBeeindigd':
      return {
        titel: 'Overdracht gaat niet door',
        tekst: `${VERWIJZING_EINDE_NAAM[g.feiten.door]}. ${g.inhoud.reden} De inwoner weet het sinds ${datumLang(g.feiten.inwonerVerteldOp)}.`,
      };
    case 'raadplegingGevraagd':
      return { titel: 'Jurist geraadpleegd', tekst: g.inhoud.vraag };
    case 'raadplegingBeantwoord':
      return { titel: 'Antwoord van de jurist', tekst: g.inhoud.antwoord };
    case 'raadplegingBeeindigd':
      return { titel: 'Vraag aan de jurist ingetrokken', tekst: g.inhoud.reden };
    case 'afgeslotenMetAdvies':
      return {
        titel: 'Afgesloten met informatie en advies',
        tekst: `De inwoner stemde in op ${datumLang(g.feiten.instemmingOp)}, ${INSTEMMINGNAAM[g.feiten.instemmingVia]}. Een aanvraag blijft mogelijk.`,
      };
    case 'toegedeeld':
      return {
        titel: g.feiten.redenen.includes('zelfOpgepakt') ? 'Zelf opgepakt' : 'Toegedeeld',
        tekst:
          `Reden: ${g.feiten.redenen.map((r) => TOEDELINGREDENNAAM[r]).join(', ')}. ${g.inhoud.toelichting}`.trim(),
      };
    case 'teruggegeven':
      return { titel: 'Teruggegeven aan de werkverdeler', tekst: g.inhoud.reden };
    case 'vervangingGeregeld':
      return {
        titel: 'Vervanging geregeld',
        tekst: `${datumLang(g.feiten.van)} tot en met ${datumLang(g.feiten.totEnMet)}.`,
      };
  }
}
