import type { Inrichting } from '../gemeente/inrichting.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import { STURINGSPAD } from '../kwartaal/overzichtpagina.tsx';
import { AFTREKPOSTEN, WERKPOSTEN } from '../recht/lokaal.ts';
import { Figuurkaart } from '../sturing/figuurkaart.tsx';
import { metKomma } from '../sturing/figuur.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Knop, KnopLink } from '../ui/knop.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { veld } from '../ui/velden.ts';
import { aantal, getal } from '../ui/weergave.ts';
import type { Formatiewijziging } from './formatie.ts';
import {
  AFTREKNAAM,
  behandelaars,
  BRENGT,
  formatieVan,
  nettoDeel,
  vindUrentekort,
  WERKNAAM,
  WIJZIGINGNAAM,
  WIJZIGINGSOORTEN,
} from './formatie.ts';
import { formatiefiguur } from './formatiefiguur.tsx';
import { prognosePaden } from './paden.ts';
import type { Vergeleken } from './stroomtekst.ts';
import { formatiezinnen } from './stroomtekst.ts';
import { GENOEG } from './urenperzaak.ts';
import type { Werkbeeld } from './werkbeeld.ts';
import { tekortZin, vroegsteDag } from './wijziging.ts';

interface Props {
  readonly kader: Kader;
  readonly inrichting: Inrichting;
  readonly vandaag: Datum;
  readonly beeld: Werkbeeld;
  readonly wijzigingen: readonly Formatiewijziging[];
  /** The last one that was made; null: none. */
  readonly prognose: Vergeleken | null;
  /** Null for who may look and not plan. */
  readonly formulier: {
    readonly sleutel: string;
    readonly waarden: Velden;
    readonly fouten: Veldfouten;
  } | null;
}

/** The hours there are and the work they have to do, week by week. No figure is by person. */
export function Formatiepagina(p: Props) {
  const { inrichting, beeld } = p;
  const team = behandelaars(inrichting);
  const contract = team.reduce((som, { urenPerWeek }) => som + urenPerWeek, 0);
  const figuur = formatiefiguur(beeld);
  const tekort = vindUrentekort(inrichting, p.wijzigingen, p.vandaag);
  return (
    <Pagina
      kader={p.kader}
      breed
      titel="Formatie"
      pad={[STURINGSPAD]}
      inleiding={
        <p>
          Hoeveel uren er zijn voor nieuwe hulpvragen, en hoeveel werk er komt, week voor week vanaf{' '}
          {datumLang(p.vandaag)}. Geen cijfer gaat over één medewerker.
        </p>
      }
      acties={<KnopLink href={prognosePaden.overzicht}>Vooruitkijken</KnopLink>}
      fouten={p.formulier?.fouten ?? {}}
    >
      {team.length === 0 ? (
        <NietIngericht
          wat="De gemeente heeft nog geen klantmanagers ingevuld."
          gevolg="Zonder uren is niet te zeggen of het werk past. De beheerder zet medewerkers met hun uren in mensen.yaml."
        />
      ) : null}
      {tekort ? (
        <Bericht soort="letop" titel="Er gaan meer uren af dan er zijn">
          <p>{tekortZin(tekort)} Omkeer rekent daarom met geen enkel uur, en niet met minder dan niets.</p>
        </Bericht>
      ) : null}
      <div class="omk-figuren">
        <Figuurkaart figuur={figuur} bestand={(soort) => prognosePaden.formatiebestand(soort)} open={false} />
        <Kaart titel="Zo is gerekend">
          <p>
            {aantal(team.length, 'klantmanager', 'klantmanagers')} met samen {metKomma(contract)} contracturen
            per week. Daarvan gaat {Math.round(nettoDeel(formatieVan(inrichting.regels)) * 100)}% naar nieuwe
            hulpvragen. Eraf gaan:{' '}
            {AFTREKPOSTEN.map(
              (post) => `${AFTREKNAAM[post]} ${metKomma(formatieVan(inrichting.regels).aftrek[post])}%`,
            ).join('; ')}
            .
          </p>
          <p>
            Een gewone zaak vraagt {metKomma(beeld.zaakuren.uren)} uur.{' '}
            {!beeld.zaakuren.geleerd
              ? `Dat is ingesteld (${WERKPOSTEN.map((post) => `${WERKNAAM[post]} ${getal(formatieVan(inrichting.regels).minuten[post])} minuten`).join(', ')}). Zijn er in twaalf hele maanden ${GENOEG} dossiers klaar, dan leert Omkeer het daarvan.`
              : 'Dat volgt uit uw eigen jaar: de netto uren van het team, gedeeld door de dossiers die klaar kwamen. Niemand houdt per dossier een urenstaat bij.'}
          </p>
          {formatiezinnen(beeld, p.prognose).map((zin) => (
            <p>{zin}</p>
          ))}
          {inrichting.regels.formatie === undefined ? (
            <p>
              Uw gemeente heeft nog geen eigen percentages en minuten ingesteld; Omkeer begint met een eigen
              schatting. Een norm die overal geldt, bestaat niet. De beheerder stelt ze in bij formatie in
              regels.yaml.
            </p>
          ) : null}
          <Little beeld={beeld} />
        </Kaart>
      </div>
      <Gewichten beeld={beeld} />
      <Wijzigingen {...p} />
    </Pagina>
  );
}

function Little({ beeld: { little, stroom } }: { readonly beeld: Werkbeeld }) {
  const verschil = stroom.nieuw - stroom.klaar;
  return (
    <>
      <h3 class="utrecht-heading-3">Voorraad en wachten hangen samen</h3>
      {little.weken === null ? (
        <p>Er kwamen in het afgelopen jaar geen meldingen.</p>
      ) : (
        <p>
          Er liggen {getal(little.voorraad)} dossiers en er komen er gemiddeld {metKomma(little.perWeek)} per
          week bij. Gaat er net zoveel uit, dan is een dossier ongeveer {metKomma(little.weken)} weken
          onderweg.
        </p>
      )}
      <p>
        In de laatste drie hele maanden kwamen er {getal(stroom.nieuw)} bij en gingen er {getal(stroom.klaar)}{' '}
        uit.{' '}
        {verschil > 0
          ? `Het zijn er dus ${getal(verschil)} meer geworden: dan loopt het wachten op, en is dit getal te gunstig.`
          : 'De voorraad groeide niet.'}
      </p>
    </>
  );
}

function Gewichten({ beeld: { gewichten } }: { readonly beeld: Werkbeeld }) {
  return (
    <Kaart titel="Wat vraagt meer, wat minder?">
      <p>
        Geleerd uit de dagen waarop de gemeente aan zet was, in dossiers die de laatste twaalf hele maanden
        klaar kwamen. 1 is een gewone zaak. Weinig dossiers trekken het getal naar 1. Vooruitkijken rekent
        ermee voor zaken die op een voorziening uitkomen, als er daarvan genoeg zijn; bij de uitkomst staat of
        dat zo was.
      </p>
      <Tabel
        bijschrift="Gewicht per soort"
        bijschriftVerborgen
        rijen={gewichten}
        leeg={
          <Leegte titel="Er is nog niets te leren.">
            <p>Daarvoor zijn afgeronde dossiers nodig.</p>
          </Leegte>
        }
        kolommen={[
          { kop: 'Soort', rijkop: true, cel: ({ naam }) => naam },
          {
            kop: 'Gewicht',
            getal: true,
            cel: ({ gewicht }) =>
              typeof gewicht === 'number' ? gewicht.toFixed(2).replace('.', ',') : gewicht,
          },
          {
            kop: 'Dossiers',
            getal: true,
            cel: ({ dossiers }) => (typeof dossiers === 'number' ? getal(dossiers) : dossiers),
          },
        ]}
      />
    </Kaart>
  );
}

function Wijzigingen({ wijzigingen, formulier, vandaag }: Props) {
  const van = (naam: string) => ({
    naam,
    waarde: veld(formulier?.waarden ?? {}, naam),
    fout: formulier?.fouten[naam],
  });
  return (
    <Kaart titel="Wat u verwacht">
      <p>
        Vaste uren en geplande afwezigheid staan in de inrichting. Hier zet u wat daarbij komt of afgaat, in
        contracturen per week. Zonder namen: een reden van verzuim hoort hier niet.
      </p>
      <Tabel
        bijschrift="Verwachte veranderingen in uren"
        bijschriftVerborgen
        rijen={wijzigingen}
        leeg={<p>Er is niets verwacht.</p>}
        kolommen={[
          { kop: 'Wat', rijkop: true, cel: ({ soort }) => WIJZIGINGNAAM[soort] },
          {
            kop: 'Uren per week',
            getal: true,
            cel: ({ soort, uren }) => `${BRENGT.has(soort) ? '+' : '-'}${metKomma(uren)}`,
          },
          {
            kop: 'Wanneer',
            cel: ({ van: begin, totEnMet }) =>
              totEnMet === null
                ? `vanaf ${datumLang(begin)}`
                : `${datumLang(begin)} tot en met ${datumLang(totEnMet)}`,
          },
          { kop: 'Toelichting', cel: ({ toelichting }) => toelichting },
          ...(formulier === null
            ? []
            : [
                {
                  kop: 'Weghalen',
                  kopVerborgen: true,
                  cel: (w: Formatiewijziging) => (
                    <Formulier
                      actie={prognosePaden.intrekken(w.nr)}
                      label={`${WIJZIGINGNAAM[w.soort]} van ${datumLang(w.van)} weghalen`}
                    >
                      <Knop soort="subtiel">Weghalen</Knop>
                    </Formulier>
                  ),
                },
              ]),
        ]}
      />
      {formulier === null ? (
        <Bericht soort="info">
          <p>De teamleider vult dit in.</p>
        </Bericht>
      ) : (
        <div class="omk-niet-afdrukken">
          <Formulier
            actie={prognosePaden.formatie}
            sleutel={formulier.sleutel}
            label="Een verandering toevoegen"
          >
            <Selectie
              {...van('soort')}
              label="Wat verandert er?"
              opties={WIJZIGINGSOORTEN.map((waarde) => ({ waarde, tekst: WIJZIGINGNAAM[waarde] }))}
            />
            <Tekstveld
              {...van('uren')}
              label="Uren per week"
              hulp="Contracturen, bijvoorbeeld 32."
              tekens={6}
            />
            <Datumveld {...van('van')} label="Vanaf" vroegst={vroegsteDag(vandaag)} />
            <Datumveld {...van('totEnMet')} label="Tot en met" hulp="Leeg: het blijft zo." nietVerplicht />
            <Tekstveld {...van('toelichting')} label="Toelichting" nietVerplicht />
            <Knop>Toevoegen</Knop>
          </Formulier>
        </div>
      )}
    </Kaart>
  );
}
