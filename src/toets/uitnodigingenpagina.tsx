import { datumLang } from '../kern/datum.ts';
import { Weigeringen } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { KnopLink, Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { GEBIEDNAAM } from './namen.ts';
import { toetsPaden } from './paden.ts';
import type { Uitnodigingsregel } from './uitnodiging-queries.ts';

const TITEL = 'Uitnodigingen voor een Omgekeerde Toets';

/** What somebody was asked to think along with; whose question it is, stands nowhere. */
export function Uitnodigingenpagina(p: { kader: Kader; regels: readonly Uitnodigingsregel[] }) {
  return (
    <Pagina
      kader={p.kader}
      titel={TITEL}
      inleiding={<p>Een collega vraagt u om mee te denken. U ziet alleen wat daarvoor nodig is.</p>}
    >
      <Tabel
        bijschrift={TITEL}
        bijschriftVerborgen
        rijen={p.regels}
        kolommen={[
          {
            kop: 'Vanuit',
            rijkop: true,
            cel: ({ sleutel, gebied, totEnMet }) => (
              <Link href={toetsPaden.uitnodiging(sleutel)}>
                {GEBIEDNAAM[gebied]}, tot en met {datumLang(totEnMet)}
              </Link>
            ),
          },
          {
            kop: 'Uw antwoord',
            cel: ({ beantwoord }) =>
              beantwoord ? (
                <Label soort="goed" icoon="goed" tekst="gegeven" />
              ) : (
                <Label soort="info" tekst="nog niet gegeven" />
              ),
          },
        ]}
        leeg={
          <Leegte titel="Er staat geen uitnodiging voor u open.">
            <p>
              Een uitnodiging verdwijnt op haar einddatum, als de toets is afgerond, of als uw collega haar
              intrekt.
            </p>
          </Leegte>
        }
      />
    </Pagina>
  );
}

/** The same words whether it never was there, is over, or is somebody else's: trying addresses tells nothing (Wmo 5.3.3). */
export function GeenUitnodigingPagina({ kader }: { kader: Kader }) {
  return (
    <Pagina kader={kader} titel="Deze uitnodiging kunnen wij niet laten zien">
      <Weigeringen
        weigeringen={[
          {
            code: 'geenUitnodiging',
            reden: 'Er is geen uitnodiging met dit adres, of zij staat niet meer voor u open.',
            artikel: 'Wmo 5.3.3, BIO2 8.03.02',
            uitweg: 'Bent u nog nodig? Vraag de collega die u uitnodigde om een nieuwe uitnodiging.',
          },
        ]}
      />
      <KnopLink href={toetsPaden.uitnodigingen}>Naar uw uitnodigingen</KnopLink>
    </Pagina>
  );
}
