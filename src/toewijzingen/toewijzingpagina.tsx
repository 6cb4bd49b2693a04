import { omvangTekst } from '../besluit/namen.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { Toewijzingssleutel } from '../kern/ids.ts';
import { voorzieningnaam } from '../levering/deelkeuze.tsx';
import { STOPREDENNAAM } from '../levering/namen.ts';
import { leveringPaden } from '../levering/paden.ts';
import { AANSPREEKNAAM, BEREIKNAAM } from '../melding/namen.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Pagina } from '../ui/pagina.tsx';
import type { Regel } from '../ui/samenvatting.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import { VrijeTekst } from '../ui/vrije-tekst.tsx';
import type { Bereik, OpenBeeld } from './aanbiederbeeld.ts';
import { NuDoen } from './nudoen.tsx';
import { periodeTekst, STANDWOORD } from './woorden.ts';

/** Whom a provider reaches at the municipality. */
export interface Contactpersoon {
  readonly naam: string | null;
  readonly telefoon: string | null;
  readonly email: string | null;
}

interface Props {
  readonly kader: Kader;
  readonly sleutel: Toewijzingssleutel;
  readonly beeld: OpenBeeld;
  readonly contact: Contactpersoon;
  readonly regels: LokaleRegels;
}

export const LIJST = { tekst: 'Toewijzingen', href: leveringPaden.toewijzingen } as const;

export function titelVan({ aanspreekvorm, naam }: OpenBeeld): string {
  return aanspreekvorm === 'geen' ? naam : `${AANSPREEKNAAM[aanspreekvorm]} ${naam}`;
}

/** One assignment: what to do now, for whom, which help, and what was recorded. */
export function Toewijzingpagina(p: Props) {
  const { beeld } = p;
  return (
    <Pagina
      kader={p.kader}
      titel={titelVan(beeld)}
      pad={[LIJST]}
      inleiding={
        <p>
          {voorzieningnaam(beeld.voorziening, p.regels)}: {STANDWOORD[beeld.stand]} sinds{' '}
          {datumLang(beeld.sinds)}.
        </p>
      }
    >
      <NuDoen {...p} />
      <Kaart titel="De inwoner">
        <Samenvatting
          regels={[
            { term: 'Geboren op', waarde: datumLang(beeld.geboortedatum) },
            ...(beeld.bereik ? bereikregels(beeld.bereik) : []),
          ]}
        />
      </Kaart>
      <Hulp {...p} />
      <Verloop beeld={beeld} />
      <Contact contact={p.contact} />
      <Bericht soort="info" titel="U ziet alleen wat u voor deze hulp nodig hebt">
        <p>
          Meer geeft de gemeente niet door (Wmo 5.2.1). Dat u kijkt, wordt vastgelegd; de inwoner kan dat
          lezen.
        </p>
      </Bericht>
    </Pagina>
  );
}

function bereikregels({ adres, telefoon, email, liefst, taal, tolkNodig }: Bereik): readonly Regel[] {
  return [
    {
      term: 'Adres',
      waarde: adres ? (
        <>
          {adres.straat} {adres.huisnummer}
          <br />
          {adres.postcode} {adres.woonplaats}
        </>
      ) : (
        'Het adres is geheim. Bel de gemeente: die vertelt het u.'
      ),
    },
    ...(telefoon ? [{ term: 'Telefoon', waarde: <Telefoon nummer={telefoon} /> }] : []),
    ...(email ? [{ term: 'E-mail', waarde: email }] : []),
    { term: 'Hoort het liefst', waarde: BEREIKNAAM[liefst].toLowerCase() },
    ...(taal !== '' || tolkNodig
      ? [{ term: 'Taal', waarde: `${taal || 'Nederlands'}${tolkNodig ? ', met tolk' : ''}` }]
      : []),
  ];
}

function Hulp({ beeld, regels }: Props) {
  const eenheid = vindVoorziening(beeld.voorziening, regels)?.eenheid ?? '';
  const omvang = omvangTekst(beeld.omvang, eenheid);
  return (
    <Kaart titel="De hulp">
      {beeld.gewijzigd ? (
        <Bericht soort="letop">
          <p>De gemeente heeft dit na de opdracht veranderd. Hieronder staat wat nu is toegekend.</p>
        </Bericht>
      ) : null}
      <Samenvatting
        regels={[
          { term: 'Wat', waarde: voorzieningnaam(beeld.voorziening, regels) },
          ...(omvang === '' ? [] : [{ term: 'Hoeveel', waarde: omvang }]),
          ...beeld.straks.map((s) => ({
            term: `Vanaf ${datumLang(s.vanaf)}`,
            waarde: omvangTekst(s, eenheid),
          })),
          { term: 'Periode', waarde: periodeTekst(beeld.ingang, beeld.einde) },
          ...(beeld.eersteDag
            ? [{ term: 'Afgesproken eerste dag', waarde: datumLang(beeld.eersteDag) }]
            : []),
          ...(beeld.laatsteDag ? [{ term: 'Laatste dag bij u', waarde: datumLang(beeld.laatsteDag) }] : []),
          { term: 'Aan u opgedragen', waarde: datumLang(beeld.opgedragenOp) },
          ...(beeld.toelichting === ''
            ? []
            : [{ term: 'Van de gemeente', waarde: <VrijeTekst tekst={beeld.toelichting} /> }]),
        ]}
      />
      {beeld.doelen.length === 0 ? null : (
        <>
          <h3 class="utrecht-heading-3">Wat de inwoner hiermee wil bereiken</h3>
          <ul>
            {beeld.doelen.map(({ tekst, meetbaar }) => (
              <li dir="auto">
                {tekst}
                {meetbaar === '' ? null : <p class="omk-zacht">Te zien aan: {meetbaar}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Kaart>
  );
}

function Verloop({ beeld: { antwoord, verwachteStart, verzet, verloop, voortgang } }: { beeld: OpenBeeld }) {
  const gestopt = verloop?.gestopt;
  const regels: readonly Regel[] = [
    ...(verwachteStart && !verloop ? [{ term: 'Verwachte start', waarde: datumLang(verwachteStart) }] : []),
    ...(verzet && !verloop
      ? [
          {
            term: `Waarom een andere dag, ${datumLang(verzet.op)}`,
            waarde: <VrijeTekst tekst={verzet.tekst} />,
          },
        ]
      : []),
    ...(antwoord === '' ? [] : [{ term: 'Bij het antwoord', waarde: <VrijeTekst tekst={antwoord} /> }]),
    ...(verloop ? [{ term: 'Begonnen op', waarde: begonnen(verloop.eersteDag, verloop.gestartOp) }] : []),
    ...(gestopt
      ? [
          {
            term: 'Laatste dag met hulp',
            waarde: `${datumLang(gestopt.op)}: ${STOPREDENNAAM[gestopt.reden]}`,
          },
          ...(gestopt.hervattenOp
            ? [{ term: 'Gaat verder op', waarde: datumLang(gestopt.hervattenOp) }]
            : []),
        ]
      : []),
    ...voortgang.map(({ op, tekst, stoptOp }) => ({
      term: `U schreef op ${datumLang(op)}${stoptOp ? `, laatste dag ${datumLang(stoptOp)}` : ''}`,
      waarde: <VrijeTekst tekst={tekst} />,
    })),
  ];
  if (regels.length === 0) return null;
  return (
    <Kaart titel="Hoe het ging">
      <Samenvatting regels={regels} />
    </Kaart>
  );
}

function begonnen(eersteDag: Datum, gestartOp: Datum): string {
  return eersteDag === gestartOp
    ? datumLang(eersteDag)
    : `${datumLang(eersteDag)}, verder sinds ${datumLang(gestartOp)}`;
}

function Contact({ contact: { naam, telefoon, email } }: { contact: Contactpersoon }) {
  return (
    <Kaart titel="Uw contact bij de gemeente">
      <Samenvatting
        regels={[
          ...(naam ? [{ term: 'Naam', waarde: naam }] : []),
          ...(telefoon ? [{ term: 'Telefoon', waarde: <Telefoon nummer={telefoon} /> }] : []),
          ...(email ? [{ term: 'E-mail', waarde: email }] : []),
        ]}
      />
    </Kaart>
  );
}
