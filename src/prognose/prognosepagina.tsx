import { datumLang } from '../kern/datum.ts';
import { STURINGSPAD } from '../kwartaal/overzichtpagina.tsx';
import { metKomma } from '../sturing/figuur.ts';
import { Figuurkaart } from '../sturing/figuurkaart.tsx';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { aantal, getal } from '../ui/weergave.ts';
import { Aannamen } from './aannamen.tsx';
import {
  aanHetEind,
  bandTekst,
  beideGelijk,
  figurenVan,
  MEER_UREN_GELIJK,
  MEER_UREN_UITLEG,
  naastElkaar,
} from './figuren.tsx';
import { UITKOMST } from './namen.ts';
import type { Prognose } from './opslag.ts';
import { prognosePaden } from './paden.ts';
import type { Prognoseuitkomst } from './prognose.ts';
import { RUNS } from './prognose.ts';
import { HOOGSTENS_VOORRAAD } from './queries.ts';
import { UITKOMSTMATEN } from './samenvatten.ts';
import { scenariozin } from './scenariotekst.ts';
import { uitkomstzinnen } from './stroomtekst.ts';
import { toetswaarschuwing } from './treffers.ts';
import { GENOEG, perZaak } from './urenperzaak.ts';
import { TEGELIJK } from './wachtrij.ts';
import { tekortZin } from './wijziging.ts';

const PAD = [STURINGSPAD, { tekst: 'Vooruitkijken', href: prognosePaden.overzicht }];

/** Not done yet, or not any more. */
export function Bezigpagina({
  kader,
  prognose,
  gestrand,
}: {
  readonly kader: Kader;
  readonly prognose: Prognose;
  readonly gestrand: boolean;
}) {
  const { fout, voortgang, id } = prognose;
  const mislukt = fout !== null || gestrand;
  const wacht = voortgang === 0;
  const titel = wacht ? 'Wacht op zijn beurt' : 'Bezig met doorrekenen';
  return (
    <Pagina kader={kader} titel={mislukt ? 'Het doorrekenen is gestopt' : titel} pad={PAD}>
      {mislukt ? (
        <>
          <Bericht soort="fout" titel="Er is geen uitkomst">
            <p>
              {fout ?? 'De berekening is onderweg afgebroken, bijvoorbeeld omdat het systeem opnieuw begon.'}
            </p>
          </Bericht>
          <KnopLink href={prognosePaden.overzicht}>Opnieuw beginnen</KnopLink>
        </>
      ) : (
        <>
          <p role="status">
            {wacht
              ? `Er worden er hoogstens ${TEGELIJK} tegelijk doorgerekend; deze begint zodra er ruimte is.`
              : `${voortgang}% klaar.`}{' '}
            Deze pagina ververst zichzelf; u kunt intussen verder werken en later terugkomen.
          </p>
          <progress
            class="omk-voortgang"
            max="100"
            value={voortgang}
            aria-label="Voortgang van de berekening"
          >
            {voortgang}%
          </progress>
          <p>
            <KnopLink href={prognosePaden.prognose(id)}>Nu verversen</KnopLink>
          </p>
        </>
      )}
    </Pagina>
  );
}

interface Props {
  readonly kader: Kader;
  readonly prognose: Prognose;
  readonly uitkomst: Prognoseuitkomst;
}

/** The scenarios side by side, whether it would have been right, and what was assumed. */
export function Prognosepagina({ kader, prognose, uitkomst }: Props) {
  const { invoer, id } = prognose;
  return (
    <Pagina
      kader={kader}
      breed
      titel="Vooruitkijken: de uitkomst"
      pad={PAD}
      inleiding={
        <p>
          {invoer.weken} weken vanaf {datumLang(invoer.vandaag)}. Elk scenario is {RUNS} keer nagespeeld.
          Achter elk midden staat tussen welke twee getallen vier van de vijf van die keren uitkwamen. Of het
          vorig jaar zo liep, staat eronder.
        </p>
      }
      acties={<KnopLink href={prognosePaden.overzicht}>Iets anders doorrekenen</KnopLink>}
    >
      <Onzeker uitkomst={uitkomst} />
      <Kaart titel="Aan het eind, naast elkaar">
        <Tabel
          bijschrift="Elk scenario in de laatste vier weken"
          rijen={naastElkaar(uitkomst)}
          kolommen={[
            { kop: 'Scenario', rijkop: true, cel: ({ naam }) => naam },
            ...UITKOMSTMATEN.map((maat) => ({
              kop: UITKOMST[maat].naam,
              cel: ({ banden }: ReturnType<typeof naastElkaar>[number]) =>
                bandTekst(maat, aanHetEind(banden[maat])),
            })),
          ]}
        />
        {uitkomst.vrijeDagen === undefined || uitkomst.vrijeDagen === 0 ? null : (
          <p>
            In deze vier weken {uitkomst.vrijeDagen === 1 ? 'valt' : 'vallen'}{' '}
            {aantal(uitkomst.vrijeDagen, 'feestdag', 'feestdagen')} op een werkdag: dan komt er minder klaar
            dan in gewone weken.
          </p>
        )}
        {uitkomst.scenarios.map((s) => {
          const zin = scenariozin(s.scenario);
          const uitleg = beideGelijk(s) ? MEER_UREN_GELIJK : MEER_UREN_UITLEG;
          return zin === '' ? null : (
            <p>
              <strong>{s.scenario.naam}:</strong> {zin}.{s.naarVerhouding === undefined ? null : ` ${uitleg}`}
            </p>
          );
        })}
      </Kaart>
      <Doorstroomkaart uitkomst={uitkomst} />
      {uitkomst.terugtoets === null ? (
        <Bericht soort="info" titel="Had het vorig jaar geklopt?">
          <p>
            Dat is nog niet na te gaan: daarvoor zijn twee jaar aan afgeronde dossiers nodig. Gebruik deze
            uitkomst daarom als orde van grootte.
          </p>
        </Bericht>
      ) : null}
      <div class="omk-figuren">
        {figurenVan(uitkomst, invoer.vandaag).map((figuur) => (
          <Figuurkaart
            figuur={figuur}
            bestand={(soort) => prognosePaden.bestand(id, figuur.code, soort)}
            open={false}
          />
        ))}
        <Aannamen uitkomst={uitkomst} prognose={prognose} />
      </div>
    </Pagina>
  );
}

/** What each scenario takes for granted: how many are finished in a week, and so what a case takes. */
function Doorstroomkaart({ uitkomst }: { readonly uitkomst: Prognoseuitkomst }) {
  const { laatst, jaar, scenarios } = uitkomst;
  const zinnen = uitkomstzinnen(uitkomst);
  if (laatst === undefined || jaar === undefined || zinnen.length === 0) return null;
  const rijen = [
    { naam: 'Laatste drie hele maanden', stroom: laatst },
    { naam: 'Het jaar waarvan is geleerd', stroom: jaar },
    ...scenarios.flatMap(({ scenario: { naam }, perWeek }) => (perWeek ? [{ naam, stroom: perWeek }] : [])),
  ];
  return (
    <Kaart titel="Wat er per week klaar komt">
      {zinnen.map((zin) => (
        <p>{zin}</p>
      ))}
      <Tabel
        bijschrift="Klaar per week en uren per zaak, gemiddeld"
        rijen={rijen}
        kolommen={[
          { kop: 'Wat', rijkop: true, cel: ({ naam }) => naam },
          { kop: 'Klaar per week', getal: true, cel: ({ stroom }) => metKomma(stroom.klaar) },
          { kop: 'Netto uren per week', getal: true, cel: ({ stroom }) => metKomma(stroom.uren) },
          {
            kop: 'Uren per zaak',
            getal: true,
            cel: ({ stroom }) => {
              const uren = perZaak(stroom);
              return uren === null ? '-' : metKomma(uren);
            },
          },
        ]}
      />
    </Kaart>
  );
}

function Onzeker({
  uitkomst: { verstrekenTelt, instroom, geleerd, drukte, voorraad, urentekort, terugtoets },
}: {
  readonly uitkomst: Prognoseuitkomst;
}) {
  const dagen = instroom.dagen ?? null;
  const zinnen = [
    ...(verstrekenTelt === undefined
      ? [
          'Deze prognose is van voor een verbetering: op tijd telt hier alleen wat klaar kwam, dus het deel is te hoog als er veel blijft liggen. Reken opnieuw door.',
        ]
      : []),
    ...(dagen !== null
      ? [
          `De eerste melding is van ${aantal(dagen, 'dag', 'dagen')} geleden. Er is gerekend met wat er in die dagen kwam; van groei, seizoen en tempo is nog niets te zien. Gebruik dit hooguit als orde van grootte.`,
        ]
      : []),
    ...(dagen === null && instroom.maanden > 0 && instroom.maanden < 24
      ? [
          `Er ${instroom.maanden === 1 ? 'is' : 'zijn'} ${aantal(instroom.maanden, 'maand', 'maanden')} geschiedenis: een groei of een seizoen is dan nog niet goed te zien.`,
        ]
      : []),
    ...(instroom.gaten > 0
      ? [
          `${aantal(instroom.gaten, 'maand', 'maanden')} zonder één melding ${instroom.gaten === 1 ? 'is' : 'zijn'} overgeslagen, alsof er niet is geregistreerd.`,
        ]
      : []),
    ...(terugtoets === null ? [] : toetswaarschuwing(terugtoets)),
    ...(voorraad >= HOOGSTENS_VOORRAAD
      ? [
          `Er liggen er meer dan ${getal(HOOGSTENS_VOORRAAD)}: met de oudste zoveel is gerekend. De voorraad is in deze uitkomst dus te klein.`,
        ]
      : []),
    ...(urentekort
      ? [`${tekortZin(urentekort)} Omkeer rekent daarom met geen enkel uur, en niet met minder dan niets.`]
      : []),
    ...(instroom.perMaand === 0
      ? ['In het afgelopen jaar kwam er geen enkele melding. Er is gerekend alsof er niets bij komt.']
      : []),
    ...(drukte === null
      ? [
          `${
            geleerd.dossiers < GENOEG
              ? `Er ${geleerd.dossiers === 1 ? 'is' : 'zijn'} maar ${aantal(geleerd.dossiers, 'dossier', 'dossiers')} afgerond in een jaar; het tempo is te leren vanaf ${GENOEG}.`
              : 'Er staan geen uren van klantmanagers in de inrichting. Zonder mensen komt er niets af; deze uitkomst rekent toch alsof het werk doorgaat zoals het ging.'
          } Meer of minder mensen maakt daarom in deze uitkomst geen verschil.`,
        ]
      : []),
  ];
  if (zinnen.length === 0) return null;
  return (
    <Bericht soort="letop" titel="Lees deze uitkomst voorzichtig">
      {zinnen.map((zin) => (
        <p>{zin}</p>
      ))}
    </Bericht>
  );
}
