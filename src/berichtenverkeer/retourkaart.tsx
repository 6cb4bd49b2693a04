import { datumLang } from '../kern/datum.ts';
import { Artikel, Bericht } from '../ui/bericht.tsx';
import { Formulier } from '../ui/formulier.tsx';
import { Tekstveld } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { veld } from '../ui/velden.ts';
import type { Berichtbeeld } from './beeld.ts';
import type { Berichtfeit } from './bericht.ts';
import { magOpnieuwMaken } from './mens.ts';
import { plaatsTekst, retourcodeTekst } from './namen.ts';
import { berichtPaden } from './paden.ts';
import { AFKEURCODES } from './retourbesluit.ts';

type Voldaan = Extract<Berichtfeit, { soort: 'voldaan' }>;

/** What the provider refuses in what we sent: where, why, and what to do about it. */
export function Afgekeurd({ bericht: { rij, feiten, stand }, toewijzingen }: Berichtbeeld) {
  if (rij.richting === 'in' || stand.retour !== 'afgekeurd') return null;
  const plaatsen = feiten
    .flatMap(({ feit }): readonly Voldaan[] => (feit.soort === 'voldaan' ? [feit] : []))
    .flatMap(({ retour }) => retour?.plaatsen ?? []);
  return (
    <Kaart titel="Wat de aanbieder afkeurt">
      {plaatsen.length === 0 ? null : (
        <Tabel
          bijschrift="Plaatsen en retourcodes"
          bijschriftVerborgen
          rijen={plaatsen}
          kolommen={[
            {
              kop: 'Waar',
              rijkop: true,
              cel: ({ veld: plaats }) => {
                const nummer = toewijzingen.get(plaats);
                const waar = plaats === '/Bericht/Header' ? 'Het hele bericht' : plaatsTekst(plaats);
                return nummer === undefined ? waar : `Toewijzing ${nummer} (${waar})`;
              },
            },
            {
              kop: 'Waarom',
              cel: ({ codes }) => (
                <ul>
                  {codes.map((code) => (
                    <li>{retourcodeTekst(code)}</li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      <p>
        {rij.soort === '301' ? (
          <>
            Een afgekeurde toewijzing geldt voor de aanbieder als niet ontvangen, in haar geheel.{' '}
            <Artikel tekst="iWmo 3.2 IV032" />{' '}
            {magOpnieuwMaken({ rij, stand })
              ? 'Herstel zo nodig het dossier en kies hieronder ‘Opnieuw maken’, of bel de aanbieder.'
              : 'Het is al opnieuw gemaakt of op een andere manier geregeld.'}
          </>
        ) : rij.antwoord_op === null ? (
          'Bel de aanbieder.'
        ) : (
          <>
            Dit antwoord geldt niet: het verzoek wacht weer op een antwoord.{' '}
            <Link href={berichtPaden.een(rij.antwoord_op)}>Antwoord opnieuw op het verzoek</Link>
          </>
        )}
      </p>
    </Kaart>
  );
}

/** A start or a stop that waits: what the return message says of it, until it goes by itself. */
export function Retourkeuze({
  bericht: { rij, stand },
  retourregels,
  sleutel,
  waarden,
  fouten,
}: Berichtbeeld) {
  const { aantal, regels } = retourregels;
  if (aantal === 0) return null;
  const van = (naam: string) => ({ naam, waarde: veld(waarden, naam), fout: fouten[naam] });
  const uiterlijk = stand.klokken.find(({ wat }) => wat === 'retour')?.uiterlijk;
  return (
    <Kaart titel="Retourbericht aan de aanbieder">
      <p>
        Het bericht houdt zich aan de regels die Omkeer toetst. Wat hier wacht, is werk van uw gemeente; dat
        blijft staan.{' '}
        {uiterlijk === undefined
          ? ''
          : `Kiest u niets, dan gaat op ${datumLang(uiterlijk)} een goed retourbericht weg.`}{' '}
        <Artikel tekst="iWmo 3.2 OP090, IV028" />
      </p>
      {stand.regels.size > 0 ? (
        <Bericht soort="info" titel="Afkeuren kan niet meer">
          <p>
            Een deel is al verwerkt, en afkeuren geldt altijd voor het hele bericht. Bel de aanbieder over de
            rest.
          </p>
        </Bericht>
      ) : null}
      <Formulier actie={berichtPaden.retour(rij.id)} sleutel={sleutel} label="Retourbericht">
        <Keuze
          {...van('uitslag')}
          label="Wat zegt het retourbericht?"
          opties={[
            { waarde: 'goed', tekst: 'Goed' },
            {
              waarde: 'afgekeurd',
              tekst: 'Afgekeurd',
              hulp: 'Het hele bericht. De aanbieder stuurt een nieuw.',
            },
          ]}
        />
        {aantal > regels.length ? (
          <Tekstveld
            {...van('regel')}
            label="Welke keurt u af?"
            hulp={`Het bericht heeft er ${aantal}, te veel voor een lijst. Tel vanaf boven: de eerste is 1.`}
            nodig="bij afgekeurd"
            tekens={6}
          />
        ) : (
          <Selectie
            {...van('regel')}
            label="Wat keurt u af?"
            nodig="bij afgekeurd"
            leeg="Niets"
            opties={regels.map(({ toewijzing, begin }, i) => ({
              waarde: String(i + 1),
              tekst: `${i + 1}: ${toewijzing === undefined ? 'zonder nummer' : `toewijzing ${toewijzing}`}, begin ${datumLang(begin)}`,
            }))}
          />
        )}
        <Selectie
          {...van('retourcode')}
          label="Waarom?"
          nodig="bij afgekeurd"
          leeg="Geen reden"
          opties={(AFKEURCODES[rij.soort ?? ''] ?? []).map((waarde) => ({
            waarde,
            tekst: retourcodeTekst(waarde),
          }))}
        />
        <Knop soort="secundair">Retourbericht maken</Knop>
      </Formulier>
    </Kaart>
  );
}
