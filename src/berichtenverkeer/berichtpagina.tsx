import type { Datum } from '../kern/datum.ts';
import { datumLang, datumVan, plusDagen } from '../kern/datum.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { BERICHTSOORTEN } from '../koppelvlakken/iwmo/berichten.ts';
import type { ElkeSoort } from '../koppelvlakken/iwmo/retourberichten.ts';
import { RETOUR_OP } from '../koppelvlakken/iwmo/retourberichten.ts';
import { toezichtPaden } from '../toezicht/paden.ts';
import { Artikel, Bericht, Weigeringen } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink, Knoppenrij, Link } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { Tijdlijn } from '../ui/tijdlijn.tsx';
import { bytesTekst, resterend, wanneer } from '../ui/weergave.ts';
import { Verzoek } from './antwoordformulier.tsx';
import type { Berichtbeeld } from './beeld.ts';
import type { Berichtfeit, Regelfout } from './bericht.ts';
import { BERICHTENPAD } from './invoerpagina.tsx';
import { Declaratiekaart } from './declaratiekaart.tsx';
import { Handelingen } from './handelingen.tsx';
import { Afgekeurd } from './retourkaart.tsx';
import {
  FASENAAM,
  feitTekst,
  feitUitleg,
  kloknaam,
  plaatsTekst,
  REDENNAAM,
  RICHTINGNAAM,
  opgave,
  SOORTNAAM,
  soortnaam,
} from './namen.ts';
import { berichtPaden } from './paden.ts';
import { regelnaam } from './regelnaam.ts';

/** What a message is, what is wrong with it and where, what happened to it, and what a person can do. */
export function Berichtpagina(p: Berichtbeeld) {
  const { rij, stand, feiten } = p.bericht;
  return (
    <Pagina
      kader={p.kader}
      titel={soortnaam(rij.soort)}
      pad={[BERICHTENPAD]}
      meldingen={p.melding ? [p.melding] : []}
      fouten={p.fouten}
      acties={
        p.metInhoud && rij.grootte > 0 && !(rij.soort === null && isTeGroot(stand.fouten)) ? (
          <Ophalen {...p} />
        ) : undefined
      }
    >
      <Weigeringen weigeringen={p.weigeringen} />
      {stand.teDoen.length === 0 ? null : (
        <Bericht soort="letop" titel="Dit bericht wacht op u">
          <ul>
            {stand.teDoen.map((reden) => (
              <li>{reden === 'onleesbaar' ? meldHet(p) : REDENNAAM[reden]}</li>
            ))}
          </ul>
        </Bericht>
      )}
      {stand.fouten.length > 0 ? <Fouten fouten={stand.fouten} inEnvelop={isInEnvelop(p)} /> : null}
      <Verdwaald {...p} />
      <Afgekeurd {...p} />
      {stand.wacht.length > 0 ? <Waarom redenen={stand.wacht} /> : null}
      <Verzoek {...p} />
      <Declaratiekaart {...p} />
      <Kaart titel="Wat het is">
        <Samenvatting regels={watHetIs(p)} />
      </Kaart>
      <Handelingen {...p} />
      <Kaart titel="Wat ermee gebeurde">
        <Tijdlijn
          label="Wat met dit bericht gebeurde"
          punten={feiten.map(({ feit, op, door }) => ({
            op,
            titel: feitTekst(feit, rij.richting),
            door: p.naamVan(door),
            inhoud: uitlegMetLink(feit),
            soort: feit.soort === 'verwerkt' || feit.soort === 'verzonden' ? 'nadruk' : 'gewoon',
          }))}
        />
      </Kaart>
    </Pagina>
  );
}

/** Of what cannot be read there is no return message: somebody phones or writes (OP090x2). */
function meldHet({ bericht: { stand }, aanbieder }: Berichtbeeld): string {
  if (aanbieder !== null) return `Niet te lezen: meld het aan ${bereikbaar(aanbieder)} (volgens het bestand)`;
  const afzender = stand.kop?.afzender;
  return afzender === undefined
    ? REDENNAAM.onleesbaar
    : `Niet te lezen: meld het aan de afzender, die volgens het bestand ${afzender} is; die code staat niet bij Aanbieders`;
}

function bereikbaar({ naam, telefoon, email }: NonNullable<Berichtbeeld['aanbieder']>): string {
  return [naam, telefoon, email].filter((deel) => deel.trim() !== '').join(', ');
}

function antwoordOp(soort: ElkeSoort | null): string {
  const heen = Object.entries(RETOUR_OP).find(([, retour]) => retour === soort)?.[0];
  const naam = BERICHTSOORTEN.find((een) => een === heen);
  return naam === undefined ? 'een verzoek van deze aanbieder' : soortnaam(naam);
}

/** With a way to the message that answered. */
function uitlegMetLink(feit: Berichtfeit) {
  const tekst = feitUitleg(feit);
  const bericht =
    'bericht' in feit ? feit.bericht : feit.soort === 'voldaan' ? feit.retour?.bericht : undefined;
  if (bericht === undefined) return tekst;
  return (
    <>
      {tekst} <Link href={berichtPaden.een(bericht)}>Bekijk het bericht</Link>
    </>
  );
}

/** The file was not read, and stays in the folder. */
const isTeGroot = (fouten: readonly Regelfout[]): boolean => fouten.some(({ code }) => code === 'OP179');

/** The file that is kept is then the envelope, and the message is in it. */
const isInEnvelop = ({ bericht: { feiten } }: Berichtbeeld): boolean =>
  feiten.some(({ feit }) => feit.soort === 'ontvangen' && feit.envelop !== undefined);

function Ophalen(p: Berichtbeeld) {
  const { id } = p.bericht.rij;
  if (!isInEnvelop(p)) return <KnopLink href={berichtPaden.bestand(id)}>Bestand ophalen</KnopLink>;
  return (
    <>
      <KnopLink href={berichtPaden.inhoud(id)}>Bericht ophalen</KnopLink>
      <KnopLink href={berichtPaden.bestand(id)}>Envelop ophalen</KnopLink>
    </>
  );
}

function Fouten({
  fouten,
  inEnvelop,
}: {
  readonly fouten: readonly Regelfout[];
  readonly inEnvelop: boolean;
}) {
  const waarvan = inEnvelop ? 'bericht' : 'bestand';
  return (
    <Kaart titel="Wat er niet klopt">
      <Tabel
        bijschrift="Regels en plaatsen"
        bijschriftVerborgen
        rijen={fouten}
        kolommen={[
          { kop: 'Regel', rijkop: true, cel: (f) => regelnaam(f.code) },
          { kop: 'Wat', cel: (f) => f.reden },
          { kop: 'Waar', cel: (f) => plaatsTekst(f.veld, f.regelnummer, waarvan) },
          { kop: 'Wat nu', cel: (f) => f.uitweg },
          { kop: 'Retourcode', cel: (f) => f.retourcode ?? 'geen' },
        ]}
      />
    </Kaart>
  );
}

/** It should not have come here, or perhaps not: somebody saw what was not meant for us. */
const NIET_VOOR_ONS: ReadonlySet<string> = new Set(['andereGemeente', 'retourAndereAanbieder']);
const MISSCHIEN_NIET: ReadonlySet<string> = new Set([
  'TR019',
  'TR338',
  'TR350',
  'TR351',
  'toewijzingOnbekend',
]);

function Verdwaald({ bericht: { rij, stand } }: Berichtbeeld) {
  if (rij.richting === 'uit') return null;
  const codes = [...stand.fouten, ...stand.wacht].map(({ code }) => code);
  const zeker = codes.some((code) => NIET_VOOR_ONS.has(code));
  if (!zeker && !codes.some((code) => MISSCHIEN_NIET.has(code))) return null;
  return (
    <Kaart titel={zeker ? 'Dit bericht is niet voor u' : 'Kent u deze inwoner niet?'}>
      <p>
        {zeker
          ? 'Er staan gegevens in van iemand die hier niet horen te komen. Laat het weten aan wie het stuurde, en meld het intern.'
          : 'Is het geen tikfout in het nummer, maar gaat het over iemand van wie uw gemeente geen hulp regelt? Dan kwamen die gegevens hier ten onrechte. Laat het weten aan wie het stuurde, en meld het intern.'}{' '}
        <Artikel tekst="AVG 33" />
      </p>
      <Knoppenrij>
        <KnopLink href={toezichtPaden.lekMelden}>Datalek melden</KnopLink>
      </Knoppenrij>
    </Kaart>
  );
}

function Waarom({ redenen }: { readonly redenen: readonly Weigering[] }) {
  return (
    <Kaart titel="Waarom het wacht">
      <ul>
        {redenen.map((w) => (
          <li>
            {w.reden} <Artikel tekst={w.artikel} /> {w.uitweg}
            {w.veld === undefined ? '' : ` Waar: ${plaatsTekst(w.veld)}.`}
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

const dagtekening = (dag: Datum | null | undefined): string | undefined =>
  dag === null || dag === undefined ? undefined : datumLang(dag);

function watHetIs({
  bericht: { rij, stand, feiten },
  vandaag,
  metInhoud,
  bewaardagen,
  aanbieder,
}: Berichtbeeld) {
  const { herhalingen, kop } = stand;
  const laatst = feiten.at(-1);
  return [
    { term: 'Richting', waarde: RICHTINGNAAM[rij.richting] },
    { term: 'Stand', waarde: FASENAAM[stand.fase] },
    ...(kop?.soort === undefined ? [] : [{ term: 'Soort', waarde: opgave(SOORTNAAM[kop.soort]) }]),
    { term: 'Afzender', waarde: rij.afzender ?? opgave(kop?.afzender) ?? 'niet te lezen' },
    { term: 'Ontvanger', waarde: rij.ontvanger ?? opgave(kop?.ontvanger) ?? 'niet te lezen' },
    { term: 'Nummer', waarde: rij.identificatie ?? opgave(kop?.identificatie) ?? 'geen' },
    {
      term: 'Dagtekening',
      waarde: dagtekening(rij.dagtekening) ?? opgave(dagtekening(kop?.dagtekening)) ?? 'geen',
    },
    { term: rij.richting === 'in' ? 'Ontvangen op' : 'Gemaakt op', waarde: wanneer(rij.op) },
    ...(metInhoud && rij.client !== null ? [{ term: 'Burgerservicenummer', waarde: rij.client }] : []),
    ...(rij.dossier === null ? [] : [{ term: 'Dossier', waarde: rij.dossier }]),
    ...stand.klokken.map(({ wat, uiterlijk, tot }) => ({
      term: kloknaam(wat, rij.richting),
      waarde:
        tot === null
          ? `uiterlijk ${datumLang(uiterlijk)}, ${resterend(uiterlijk, vandaag)}`
          : `klaar op ${wanneer(tot)}`,
    })),
    ...(stand.retourbericht === null
      ? []
      : [
          {
            term: 'Retourbericht',
            waarde: <Link href={berichtPaden.een(stand.retourbericht)}>gemaakt; bekijk het bericht</Link>,
          },
        ]),
    ...(herhalingen === 0 ? [] : [{ term: 'Nog eens ontvangen', waarde: `${herhalingen} keer` }]),
    ...(rij.herhaling_van === null
      ? []
      : [
          {
            term: 'Zelfde nummer als',
            waarde: (
              <Link href={berichtPaden.een(rij.herhaling_van)}>een eerder bericht van deze afzender</Link>
            ),
          },
        ]),
    ...(rij.antwoord_op === null
      ? []
      : [
          {
            term: 'Antwoord op',
            waarde: <Link href={berichtPaden.een(rij.antwoord_op)}>{antwoordOp(rij.soort)}</Link>,
          },
        ]),
    {
      term: 'Bestand',
      waarde: rij.bestand === '' ? 'niet gemaakt' : `${rij.bestand}, ${bytesTekst(rij.grootte)}`,
    },
    { term: 'Vingerafdruk', waarde: rij.sha256 },
    ...(aanbieder === null
      ? []
      : [
          {
            term: 'Aanbieder',
            waarde: stand.kop === null ? bereikbaar(aanbieder) : opgave(bereikbaar(aanbieder)),
          },
        ]),
    ...(rij.richting === 'uit' || laatst === undefined
      ? []
      : [
          {
            term: 'Bewaren',
            waarde:
              bewaardagen === null
                ? 'Zolang er een dossier van deze inwoner is; daarna heeft uw gemeente geen termijn ingevuld.'
                : `Zolang er een dossier van deze inwoner is. Is dat er niet, en wacht het op niemand, dan wordt het na ${datumLang(plusDagen(datumVan(laatst.op), bewaardagen))} vernietigd.`,
          },
        ]),
  ];
}
