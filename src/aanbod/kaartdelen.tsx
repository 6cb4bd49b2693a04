import type { Datum } from '../kern/datum.ts';
import { dagenTussen, datumLang } from '../kern/datum.ts';
import { LEEFGEBIEDNAAM } from '../melding/namen.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Link } from '../ui/knop.tsx';
import { Label } from '../ui/label.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Telefoon } from '../ui/telefoon.tsx';
import { aantal } from '../ui/weergave.ts';
import type { Kaartaanbod } from './aanbod.ts';
import { AANBODSOORT_INWONER, AANBODSOORTNAAM, AANBODTREDEN, TOEGANKELIJKNAAM } from './aanbod.ts';

/** After so long somebody has to go after it again: half a year (an own choice, no norm). */
const NALOPEN_NA_DAGEN = 183;
export const isOud = ({ gecontroleerdOp }: Kaartaanbod, vandaag: Datum): boolean =>
  dagenTussen(gecontroleerdOp, vandaag) > NALOPEN_NA_DAGEN;

export const plaatsenTekst = ({ plaatsen }: Pick<Kaartaanbod, 'plaatsen'>): string =>
  plaatsen === null
    ? 'niet bekend'
    : plaatsen === 0
      ? 'vol'
      : aantal(plaatsen, 'plaats vrij', 'plaatsen vrij');

export const waar = ({ gebieden }: Pick<Kaartaanbod, 'gebieden'>): string =>
  gebieden.length === 0 ? 'de hele gemeente' : gebieden.join(', ');

/** One offer in a list: what it is, and enough to call. */
function Regel({
  a,
  vandaag,
  href,
  metSoort,
}: {
  readonly a: Kaartaanbod;
  readonly vandaag: Datum;
  readonly href: string | undefined;
  /** The heading above it does not say its kind. */
  readonly metSoort: boolean;
}) {
  return (
    <li class="omk-aanbod">
      <h3 class="utrecht-heading-4">{href === undefined ? a.naam : <Link href={href}>{a.naam}</Link>}</h3>
      <p>
        {a.omschrijving} {a.plaatsen === 0 ? <Label soort="letop" tekst="vol" /> : null}{' '}
        {href !== undefined && isOud(a, vandaag) ? (
          <Label soort="letop" tekst={`niet nagegaan sinds ${datumLang(a.gecontroleerdOp)}`} />
        ) : null}
      </p>
      <Samenvatting
        regels={[
          ...(metSoort
            ? [{ term: 'Wat', waarde: (href === undefined ? AANBODSOORT_INWONER : AANBODSOORTNAAM)[a.soort] }]
            : []),
          ...(a.organisatie === '' ? [] : [{ term: 'Van', waarde: a.organisatie }]),
          ...(a.voorWie === '' ? [] : [{ term: 'Voor wie', waarde: a.voorWie }]),
          { term: 'Waar', waarde: waar(a) },
          ...(a.meedoen === '' ? [] : [{ term: 'Meedoen', waarde: a.meedoen }]),
          ...(a.telefoon === '' ? [] : [{ term: 'Bellen', waarde: <Telefoon nummer={a.telefoon} /> }]),
          ...(a.website === ''
            ? []
            : [
                {
                  term: 'Website',
                  waarde: <Link href={a.website}>{a.website.replace(/^https:\/\//, '')}</Link>,
                },
              ]),
          ...(a.toegankelijk.length === 0
            ? []
            : [
                {
                  term: 'Goed om te weten',
                  waarde: a.toegankelijk.map((t) => TOEGANKELIJKNAAM[t]).join(', '),
                },
              ]),
          ...(a.kosten === '' ? [] : [{ term: 'Kosten', waarde: a.kosten }]),
        ]}
      />
    </li>
  );
}

/** By the steps of the law, as they were found: what one can do without an aanvraag stands above what needs one. */
export function Aanbodlijst(p: {
  readonly gevonden: readonly Kaartaanbod[];
  readonly vandaag: Datum;
  /** Undefined on the page for everybody: there is no page for one offer. */
  readonly naar: ((a: Kaartaanbod) => string) | undefined;
}) {
  return (
    <>
      {AANBODTREDEN.flatMap(({ soorten, naam, inwoner }) => {
        const hier = p.gevonden.filter(({ soort }) => soorten.includes(soort));
        return hier.length === 0
          ? []
          : [
              <Kaart titel={p.naar ? naam : inwoner}>
                <ul class="omk-aanbodlijst">
                  {hier.map((a) => (
                    <Regel a={a} vandaag={p.vandaag} href={p.naar?.(a)} metSoort={soorten.length > 1} />
                  ))}
                </ul>
              </Kaart>,
            ];
      })}
    </>
  );
}

export const leefgebiedenTekst = ({ leefgebieden }: Pick<Kaartaanbod, 'leefgebieden'>): string =>
  leefgebieden.map((l) => LEEFGEBIEDNAAM[l]).join(', ');
