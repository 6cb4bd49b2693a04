import { UITKOMSTNAAM } from '../besluit/namen.ts';
import type { Vergelijking } from '../dossier/gelijkenis.ts';
import type { Kenmerk, Kenmerken } from '../dossier/kenmerken.ts';
import { KENMERKEN } from '../dossier/kenmerken.ts';
import { dossierPaden } from '../dossier/paden.ts';
import type { Vergelijkbaar } from '../dossier/vergelijkbaar.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { TOETSUITKOMSTEN } from '../toets/gebeurtenissen.ts';
import { TOETSUITKOMSTNAAM } from '../toets/namen.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { KnopLink } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { Afgeschermd, Getoond } from './afscherming.ts';
import { codenaam, KENMERKNAAM, wanneerTekst } from './namen.ts';

interface Props {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly hier: Kenmerken;
  /** The nearest, of which the outcomes count. */
  readonly naasten: readonly Vergelijkbaar[];
  readonly afgeschermd: Afgeschermd;
  readonly kleinsteGroep: number;
  readonly regels: LokaleRegels;
}

/** The most alike decided cases beside this one: de-identified, with what is alike and what differs. */
export function VergelijkbaarPagina(p: Props) {
  const bekend = KENMERKEN.filter((kenmerk) => p.hier[kenmerk] !== null);
  return (
    <Pagina
      kader={p.kader}
      titel="Vergelijkbare gevallen"
      inleiding={
        <p>
          Gelijke gevallen behandelen wij gelijk (Grondwet 1, Awb 3:4). Dit zijn de besloten gevallen in deze
          gemeente die het meest op dit dossier lijken. U ziet geen namen en geen dagen, en alleen een tekst
          die voor collega’s is geschreven en vrijgegeven.
        </p>
      }
      pad={[{ tekst: `Dossier ${p.id}`, href: dossierPaden.pagina(p.id) }]}
      breed
    >
      <Kaart titel="Waarop wij vergelijken">
        {bekend.length === 0 ? (
          <p>Van dit dossier is nog niets vastgelegd om op te vergelijken. Leg eerst het gesprek vast.</p>
        ) : (
          <Tabel
            bijschrift={`Kenmerken van dit dossier: ${bekend.length} van ${KENMERKEN.length} bekend`}
            rijen={KENMERKEN}
            kolommen={[
              { kop: 'Kenmerk', cel: (k) => KENMERKNAAM[k], rijkop: true },
              { kop: 'In dit dossier', cel: (k) => eigen(k, p) },
            ]}
          />
        )}
      </Kaart>
      <Uitkomsten {...p} />
      {p.afgeschermd.getoond.map((geval, i) => (
        <Geval geval={geval} nummer={i + 1} regels={p.regels} bekend={bekend.length} />
      ))}
      <Verantwoording kleinsteGroep={p.kleinsteGroep} />
    </Pagina>
  );
}

function eigen(kenmerk: Kenmerk, { hier, regels }: Props): string {
  const codes = hier[kenmerk];
  if (codes === null) return 'nog niet bekend';
  return codes.length === 0 ? 'geen' : namen(kenmerk, codes, regels);
}

function namen(kenmerk: Kenmerk, codes: readonly string[], regels: LokaleRegels): string {
  return codes.map((code) => codenaam(kenmerk, code, regels)).join('; ');
}

function Uitkomsten({ naasten, afgeschermd, kleinsteGroep, id }: Props) {
  if (naasten.length === 0)
    return (
      <Leegte
        titel="Er zijn nog geen besloten gevallen om mee te vergelijken."
        actie={<KnopLink href={dossierPaden.pagina(id)}>Terug naar het dossier</KnopLink>}
      >
        <p>Een geval telt mee als er een Omgekeerde Toets is afgerond en een besluit is genomen.</p>
      </Leegte>
    );
  if (!afgeschermd.genoeg)
    return (
      <Bericht soort="info">
        <p>
          Er zijn minder dan {kleinsteGroep} besloten gevallen. Wij tonen ze niet: dan is te zien over wie het
          gaat.
        </p>
      </Bericht>
    );
  const rijen = TOETSUITKOMSTEN.map((keuze) => ({
    keuze,
    aantal: naasten.filter((geval) => geval.keuze === keuze).length,
  })).filter(({ aantal }) => aantal > 0);
  return (
    <Kaart titel="Wat deze gevallen kregen" soort="nadruk">
      <Tabel
        bijschrift={`Uitkomst van de toets bij de ${naasten.length} meest gelijkende gevallen`}
        rijen={rijen}
        kolommen={[
          { kop: 'Uitkomst', cel: (r) => TOETSUITKOMSTNAAM[r.keuze], rijkop: true },
          { kop: 'Gevallen', cel: (r) => r.aantal, getal: true },
        ]}
      />
      <p>
        Kiest u iets anders dan de meeste van deze gevallen kregen? Schrijf dan bij het afronden van de toets
        op wat dit geval anders maakt (Awb 3:46).
      </p>
      {afgeschermd.teHerkenbaar > 0 ? (
        <p>
          {afgeschermd.teHerkenbaar === 1
            ? '1 geval is te herkenbaar om apart te tonen; het telt hierboven mee.'
            : `${afgeschermd.teHerkenbaar} gevallen zijn te herkenbaar om apart te tonen; zij tellen hierboven mee.`}
        </p>
      ) : null}
    </Kaart>
  );
}

interface GevalProps {
  readonly geval: Getoond;
  readonly nummer: number;
  readonly regels: LokaleRegels;
  readonly bekend: number;
}

function Geval({ geval, nummer, regels, bekend }: GevalProps) {
  const gelijk = geval.vergelijkingen.filter(({ overeenkomst }) => overeenkomst === 'gelijk').length;
  return (
    <Kaart
      titel={`Geval ${nummer}: gelijk in ${gelijk} van de ${bekend} kenmerken`}
      acties={<Label tekst={TOETSUITKOMSTNAAM[geval.keuze]} soort="info" />}
    >
      <p>
        Besluit: {UITKOMSTNAAM[geval.beslissing].toLowerCase()}, {wanneerTekst(geval.wanneer)}.
      </p>
      <Tabel
        bijschrift={`Wat geval ${nummer} en dit dossier gemeen hebben`}
        bijschriftVerborgen
        rijen={OVEREENKOMSTEN.filter((o) => geval.vergelijkingen.some((v) => v.overeenkomst === o))}
        kolommen={[
          { kop: 'Vergeleken', cel: (o) => OVEREENKOMSTNAAM[o], rijkop: true },
          {
            kop: 'Kenmerken',
            cel: (o) => (
              <ul class="omk-lijst">
                {geval.vergelijkingen
                  .filter((v) => v.overeenkomst === o)
                  .map((v) => (
                    <li>
                      <strong>{KENMERKNAAM[v.kenmerk]}</strong>: {verschil(v, regels)}
                    </li>
                  ))}
              </ul>
            ),
          },
        ]}
      />
      {geval.vrijgegeven === '' ? null : (
        <>
          <h3 class="utrecht-heading-3">Vrijgegeven tekst, {wanneerTekst(geval.wanneer)}</h3>
          <VrijeTekst tekst={geval.vrijgegeven} citaat />
        </>
      )}
    </Kaart>
  );
}

const OVEREENKOMSTEN = ['gelijk', 'deels', 'anders'] as const;
const OVEREENKOMSTNAAM = { gelijk: 'Gelijk', deels: 'Deels gelijk', anders: 'Verschilt' } as const;

/** `beide: meedoen; alleen daar: inkomen` */
function verschil(
  { kenmerk, overeenkomst, samen, alleenDaar, alleenHier }: Vergelijking,
  regels: LokaleRegels,
): string {
  const delen = [
    ['beide', samen],
    ['alleen daar', alleenDaar],
    ['alleen hier', alleenHier],
  ] as const;
  const gevuld = delen.filter(([, codes]) => codes.length > 0);
  // Nothing on both sides, or only something that too few have to be named.
  if (gevuld.length === 0)
    return overeenkomst === 'gelijk' ? 'beide niets' : 'daar iets dat weinig gevallen hebben';
  return gevuld.map(([waar, codes]) => `${waar}: ${namen(kenmerk, codes, regels)}`).join('; ');
}

function Verantwoording({ kleinsteGroep }: { kleinsteGroep: number }) {
  return (
    <Kaart titel="Hoe wij vergelijken" soort="rustig">
      <p>
        Van elk besloten geval met een afgeronde toets bewaren wij codes: het doel van het effect, de
        grondwaarden onder druk, de soort regel die in de weg stond, de voorzieningen, het huishouden, de
        leefgebieden met een probleem en de verwijtbaarheid. Per kenmerk telt welk deel van de codes beide
        hebben. Doel, grondwaarden en voorzieningen tellen het zwaarst. De gevallen zijn geen voorbeeld dat u
        moet volgen; zij laten zien wanneer u moet uitleggen waarom het hier anders is.
      </p>
      <p>
        Vertrouwelijke dossiers en andere dossiers van dezelfde inwoner doen niet mee. Wat minder dan{' '}
        {kleinsteGroep} gevallen gemeen hebben, tonen wij niet.
      </p>
      <p>
        Een vrijgegeven tekst is voor collega’s geschreven, en door een ander gelezen voordat u hem zag.
        Herkent u toch iemand? Zeg het uw teamleider: die zoekt op woorden uit de tekst en trekt hem in.
        Vertel het niet verder (Awb 2:5).
      </p>
    </Kaart>
  );
}
