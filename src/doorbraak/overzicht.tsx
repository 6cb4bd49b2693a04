import { datumLang } from '../kern/datum.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { NIVEAU_IN_ZIN, NIVEAUNAAM } from '../recht/doorzettingsmacht.ts';
import { BETALERNAAM } from '../recht/prijslijst.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Tabel } from '../ui/tabel.tsx';
import type { Geldkeuze } from './geldbeeld.tsx';
import { Geldbeeld } from './geldbeeld.tsx';
import {
  ACTIESTANDNAAM,
  BEREIKTNAAM,
  BEVESTIGWIJZENAAM,
  BLOKKADE_KORT,
  DEELGRONDNAAM,
  HOEKEN,
  HOEKNAAM,
  INSTAPVRAAGNAAM,
  LESVOORNAAM,
  PLANKEUZENAAM,
} from './namen.ts';
import type { DoorbraakToestand, Plan, Plandelen, TotDoorbraak } from './toestand.ts';
import { huidigPlan, laatsteBericht, planbesluitOver } from './toestand.ts';
import { NaAfwijzing } from './weergave.tsx';

interface Props {
  readonly toestand: TotDoorbraak;
  readonly keuze: Geldkeuze;
  readonly actie: string;
}

/** The whole plan on one page, to read and to print. */
export function DoorbraakOverzicht({ toestand, keuze, actie }: Props) {
  const { doorbraak } = toestand;
  if (!doorbraak.verkenning)
    return (
      <Leegte titel="Er is nog geen doorbraak verkend">
        <p>Een doorbraak is voor als wetten en regels samen het tegendeel doen van waar ze voor zijn.</p>
      </Leegte>
    );
  const plan = huidigPlan(doorbraak);
  return (
    <>
      <NaAfwijzing toestand={toestand} />
      <Bericht soort="info">
        <p>
          Een doorbraakplan is geen besluit in de zin van de Awb. Elke voorziening die eruit volgt, heeft een
          eigen besluit met bezwaar.
        </p>
      </Bericht>
      <Verkenning doorbraak={doorbraak} />
      <Perspectief delen={doorbraak.delen} />
      <Blokkades delen={doorbraak.delen} />
      <Driehoek delen={doorbraak.delen} voorkeur={plan?.voorkeur ?? null} />
      <Geldbeeld delen={doorbraak.delen} keuze={keuze} voorkeur={plan?.voorkeur ?? null} actie={actie} />
      {plan ? <Acties doorbraak={doorbraak} plan={plan} /> : null}
      <Besluitvorming doorbraak={doorbraak} />
      <Evaluaties doorbraak={doorbraak} />
    </>
  );
}

function Verkenning({ doorbraak: { verkenning } }: { doorbraak: DoorbraakToestand }) {
  if (!verkenning) return null;
  return (
    <Kaart titel="Waarom een doorbraak?">
      <p dir="auto" class="omk-lopend">
        {verkenning.aanleiding}
      </p>
      <ul>
        {verkenning.ja.map((vraag) => (
          <li>{INSTAPVRAAGNAAM[vraag]}.</li>
        ))}
        {verkenning.toets ? <li>De Omgekeerde Toets vond geen ruimte.</li> : null}
      </ul>
      <Tabel
        bijschrift="Wie aan tafel zit, en wie wat ziet"
        rijen={verkenning.team}
        leeg={<p>Er zijn nog geen andere deelnemers.</p>}
        kolommen={[
          { kop: 'Wie', cel: ({ wie }) => wie, rijkop: true },
          { kop: 'Organisatie', cel: ({ organisatie }) => organisatie },
          { kop: 'Krijgt', cel: ({ gegevens }) => gegevens },
          { kop: 'Grond', cel: ({ grond }) => DEELGRONDNAAM[grond] },
        ]}
      />
    </Kaart>
  );
}

function Perspectief({ delen: { perspectief } }: { delen: Plandelen }) {
  if (!perspectief) return null;
  return (
    <Kaart titel="Perspectief van de inwoner">
      <blockquote dir="auto">{perspectief.perspectief}</blockquote>
      <Samenvatting
        regels={[
          { term: 'Over', waarde: `${perspectief.horizonMaanden} maanden` },
          { term: 'Wat de inwoner zelf doet', waarde: perspectief.eigenDeel },
          { term: 'Steun', waarde: perspectief.steun },
          { term: 'Eerste stap', waarde: perspectief.eersteStap },
          {
            term: 'Bevestigd',
            waarde:
              perspectief.bevestigdOp && perspectief.wijze
                ? `${datumLang(perspectief.bevestigdOp)}, ${BEVESTIGWIJZENAAM[perspectief.wijze]}`
                : 'nog niet',
          },
        ]}
      />
    </Kaart>
  );
}

function Blokkades({ delen: { blokkades } }: { delen: Plandelen }) {
  if (!blokkades) return null;
  return (
    <Kaart titel="Situatie en blokkades">
      <Tabel
        bijschrift="Wat er nu speelt"
        rijen={blokkades.situatie}
        kolommen={[
          { kop: 'Leefgebied', cel: ({ leefgebied }) => LEEFGEBIEDNAAM[leefgebied], rijkop: true },
          { kop: 'Feit', cel: ({ feit }) => feit },
          { kop: 'Bron', cel: ({ bron, op }) => `${bron}, ${datumLang(op)}` },
        ]}
      />
      <Tabel
        bijschrift="Wat blokkeert"
        rijen={blokkades.blokkades}
        kolommen={[
          { kop: 'Blokkade', cel: ({ tekst }) => tekst, rijkop: true },
          { kop: 'Soort', cel: ({ soort }) => BLOKKADE_KORT[soort] },
          { kop: 'Van wie', cel: ({ partij }) => partij },
          { kop: 'Artikel', cel: ({ artikel }) => artikel || 'geen' },
          { kop: 'Ruimte', cel: ({ ruimte }) => ruimte || 'niet genoemd' },
        ]}
      />
      {blokkades.geprobeerd === '' ? null : (
        <p dir="auto" class="omk-lopend">
          Al geprobeerd: {blokkades.geprobeerd}
        </p>
      )}
    </Kaart>
  );
}

function Driehoek({ delen: { opties }, voorkeur }: { delen: Plandelen; voorkeur: string | null }) {
  if (opties.length === 0) return null;
  return (
    <Kaart titel="Oplossingen in de driehoek">
      <Tabel
        bijschrift="Elke oplossing op drie hoeken"
        rijen={HOEKEN}
        kolommen={[
          { kop: 'Hoek', cel: (hoek) => HOEKNAAM[hoek], rijkop: true },
          ...opties.map((optie) => ({
            kop: optie.id === voorkeur ? `${optie.naam} (gekozen)` : optie.naam,
            cel: (hoek: (typeof HOEKEN)[number]) => optie[hoek],
          })),
        ]}
      />
    </Kaart>
  );
}

function Acties({ doorbraak, plan }: { doorbraak: DoorbraakToestand; plan: Plan }) {
  return (
    <Kaart titel={`Plan, versie ${plan.versie}`}>
      <Samenvatting
        regels={[
          { term: 'Waarom deze oplossing', waarde: plan.waarom },
          { term: 'Als het misgaat', waarde: plan.terugval },
          { term: 'Wij kijken terug op', waarde: datumLang(plan.evaluatieOp) },
        ]}
      />
      <Tabel
        bijschrift="Acties"
        rijen={plan.acties}
        kolommen={[
          { kop: 'Wat', cel: ({ wat }) => wat, rijkop: true },
          { kop: 'Wie', cel: ({ wie }) => wie },
          {
            kop: 'Uiterlijk',
            cel: ({ id, uiterlijk }) => datumLang(laatsteBericht(doorbraak, id)?.uiterlijk ?? uiterlijk),
          },
          { kop: 'Betaalt', cel: ({ betaler }) => (betaler ? BETALERNAAM[betaler] : 'kost niets') },
          {
            kop: 'Stand',
            cel: ({ id }) => {
              const bericht = laatsteBericht(doorbraak, id);
              if (!bericht) return 'open';
              return bericht.toelichting === ''
                ? ACTIESTANDNAAM[bericht.stand]
                : `${ACTIESTANDNAAM[bericht.stand]}: ${bericht.toelichting}`;
            },
          },
        ]}
      />
    </Kaart>
  );
}

function Besluitvorming({ doorbraak }: { doorbraak: DoorbraakToestand }) {
  const plan = huidigPlan(doorbraak);
  if (!plan) return null;
  const besluiten = doorbraak.plannen.flatMap(({ versie }) => planbesluitOver(doorbraak, versie) ?? []);
  return (
    <Kaart titel="Besluitvorming">
      <p>
        Over versie {plan.versie} mag {NIVEAU_IN_ZIN[plan.nodigNiveau]} besluiten, of hoger (Awb 10:3).
      </p>
      <Tabel
        bijschrift="Aan wie voorgelegd"
        rijen={doorbraak.voorleggingen}
        leeg={<p>Nog aan niemand voorgelegd.</p>}
        kolommen={[
          { kop: 'Niveau', cel: ({ niveau }) => NIVEAUNAAM[niveau], rijkop: true },
          { kop: 'Aan', cel: ({ aan }) => aan },
          { kop: 'Versie', cel: ({ versie }) => String(versie) },
          { kop: 'Op', cel: ({ op }) => datumLang(op) },
          { kop: 'Antwoord uiterlijk', cel: ({ antwoordUiterlijk }) => datumLang(antwoordUiterlijk) },
          {
            kop: 'Vraag of reden',
            cel: ({ van, tekst }) => (van ? `Geëscaleerd vanaf ${NIVEAU_IN_ZIN[van]}: ${tekst}` : tekst),
          },
        ]}
      />
      {besluiten.map((besluit) => (
        <Samenvatting
          regels={[
            {
              term: `Besluit over versie ${besluit.versie}`,
              waarde: <strong>{PLANKEUZENAAM[besluit.keuze]}</strong>,
            },
            { term: 'Door', waarde: `${besluit.besluiter}, ${datumLang(besluit.op)}` },
            { term: 'Waarom', waarde: besluit.motivering },
            ...(besluit.voorwaarden.length > 0
              ? [{ term: 'Voorwaarden', waarde: besluit.voorwaarden.join('; ') }]
              : []),
            ...(besluit.vindplaats === '' ? [] : [{ term: 'Te vinden', waarde: besluit.vindplaats }]),
          ]}
        />
      ))}
    </Kaart>
  );
}

function Evaluaties({ doorbraak: { evaluaties } }: { doorbraak: DoorbraakToestand }) {
  if (evaluaties.length === 0) return null;
  return (
    <Kaart titel="Terugkijken en leren">
      {evaluaties.map((e) => (
        <Samenvatting
          regels={[
            { term: datumLang(e.op), waarde: `Perspectief ${BEREIKTNAAM[e.bereikt]}. ${e.uitkomst}` },
            { term: 'De inwoner zegt', waarde: e.inwoner },
            ...e.lessen.map(({ voor, tekst }) => ({ term: `Les voor ${LESVOORNAAM[voor]}`, waarde: tekst })),
            ...(e.volgendeOp ? [{ term: 'Weer kijken op', waarde: datumLang(e.volgendeOp) }] : []),
          ]}
        />
      ))}
    </Kaart>
  );
}
