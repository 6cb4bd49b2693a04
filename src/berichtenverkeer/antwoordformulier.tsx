import { bedrag, bedragTekst } from '../kern/bedrag.ts';
import { datumLang } from '../kern/datum.ts';
import { meldingPaden } from '../melding/paden.ts';
import { Artikel } from '../ui/bericht.tsx';
import { Formulier, Verborgen } from '../ui/formulier.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { Knop, Link } from '../ui/knop.tsx';
import { Tabel } from '../ui/tabel.tsx';
import { veld } from '../ui/velden.ts';
import { magBeantwoorden } from './antwoord.ts';
import type { Berichtbeeld } from './beeld.ts';
import { AFWIJSREDENEN, VERZOEKSTANDNAAM } from './namen.ts';
import { berichtPaden } from './paden.ts';
import type { Gevraagd, Gevraagdproduct } from './verzoek.ts';
import { isBeantwoord, verzoekstand } from './verzoek.ts';

/** More than this no page shows, and nobody answers one by one. */
const MEESTE = 200;

/** What a provider asks in a 315 or 317, how far each answer is, and the form to answer. */
export function Verzoek(p: Berichtbeeld) {
  const { feiten, rij } = p.bericht;
  if (p.gevraagd.length === 0) return null;
  const standen = p.gevraagd.map((gevraagd) => ({ gevraagd, stand: verzoekstand(feiten, gevraagd.verzoek) }));
  const open = standen.filter(({ stand }) => !isBeantwoord(stand));
  // What still asks an answer comes first when not everything fits.
  const getoond =
    standen.length > MEESTE
      ? [...open, ...standen.filter(({ stand }) => isBeantwoord(stand))].slice(0, MEESTE)
      : standen;
  return (
    <>
      <Kaart titel="Wat de aanbieder vraagt">
        {standen.length > MEESTE ? (
          <p>
            Dit bericht heeft {standen.length} verzoeken; hier staan er {MEESTE}, de onbeantwoorde eerst.
            Vraag de aanbieder of dit klopt.
          </p>
        ) : null}
        <Tabel
          bijschrift="Verzoeken en hoe ver het antwoord is"
          bijschriftVerborgen
          rijen={getoond}
          kolommen={[
            { kop: 'Verzoek', rijkop: true, cel: ({ gevraagd }) => naamVan(gevraagd) },
            {
              kop: 'Wat',
              cel: ({ gevraagd: { wat } }) => (
                <ul>
                  {wat.map((product) => (
                    <li>{vraagTekst(product)}</li>
                  ))}
                </ul>
              ),
            },
            { kop: 'Antwoord', cel: ({ stand }) => VERZOEKSTANDNAAM[stand] },
          ]}
        />
      </Kaart>
      {open.length > 0 && magBeantwoorden(p.bericht) ? (
        <Antwoordformulier {...p} id={rij.id} open={open.slice(0, MEESTE).map(({ gevraagd }) => gevraagd)} />
      ) : null}
    </>
  );
}

function Antwoordformulier({
  id,
  open,
  sleutel,
  waarden,
  fouten,
  verzoektermijn,
}: Berichtbeeld & { readonly id: string; readonly open: readonly Gevraagd[] }) {
  const van = (naam: string) => ({ naam, waarde: veld(waarden, naam), fout: fouten[naam] });
  const [enige] = open.length === 1 ? open : [];
  return (
    <Kaart titel="Antwoorden">
      <p>
        Dit is een antwoord aan de aanbieder, geen besluit over de inwoner: die krijgt er geen brief van en
        kan er geen bezwaar tegen maken. <Artikel tekst="Awb 1:3" /> Heeft de inwoner hulp nodig of vraagt die
        erom, dan is dat een melding, ook als iemand die namens de inwoner doet.{' '}
        <Artikel tekst="Wmo 2.3.2 lid 1" /> <Link href={meldingPaden.invoeren}>Melding invoeren</Link>
      </p>
      <p>
        Een afwijzing of een toewijzing is het laatste antwoord. Na ‘in onderzoek’ moet een van die twee nog
        volgen <Artikel tekst="iWmo 3.2 TR360, TR374" />
        {verzoektermijn === null
          ? ', zonder termijn: uw gemeente heeft er geen ingevuld.'
          : '; de termijn loopt dan door.'}
      </p>
      <Formulier actie={berichtPaden.antwoorden(id)} sleutel={sleutel} label="Het verzoek beantwoorden">
        {enige === undefined ? (
          <Selectie
            {...van('verzoek')}
            label="Welk verzoek?"
            opties={open.map((g) => ({ waarde: String(g.verzoek), tekst: naamVan(g) }))}
          />
        ) : (
          <Verborgen naam="verzoek" waarde={String(enige.verzoek)} />
        )}
        <Keuze
          {...van('antwoord')}
          label="Uw antwoord"
          opties={[
            {
              waarde: 'toewijzen',
              tekst: 'Toewijzen',
              hulp: 'Kies dit eerst, en draag de hulp daarna op in het dossier, na een besluit. Het toewijzingsbericht (301) is het antwoord; de referentie van de aanbieder gaat mee.',
            },
            { waarde: 'inOnderzoek', tekst: 'Aanvraag in onderzoek', hulp: 'Dit kan één keer.' },
            { waarde: 'afwijzen', tekst: 'Afwijzen' },
          ]}
        />
        <Selectie
          {...van('afwijsreden')}
          label="Reden van de afwijzing"
          nodig="bij afwijzen"
          leeg="Geen reden"
          opties={AFWIJSREDENEN.map(([waarde, tekst]) => ({ waarde, tekst: `${waarde}: ${tekst}` }))}
        />
        <Knop>Antwoorden</Knop>
      </Formulier>
    </Kaart>
  );
}

const naamVan = ({ verzoek, referentie }: Gevraagd): string => `${verzoek}: ${referentie}`;

const HOE: Readonly<Record<Gevraagdproduct['hoe'], string>> = {
  toewijzen: 'Toewijzen',
  wijzigen: 'Wijzigen',
  ongewijzigd: 'Blijft zoals het is',
  erbij: 'Erbij',
};
const EENHEID: Readonly<Record<string, string>> = {
  '01': 'minuten',
  '04': 'uur',
  '14': 'etmalen',
  '16': 'dagdelen',
  '82': 'stuks',
  '83': 'euro',
  '84': 'stuks',
};
const FREQUENTIE: Readonly<Record<string, string>> = {
  '1': 'per dag',
  '2': 'per week',
  '4': 'per maand',
  '6': 'in de hele periode',
};

/** `Toewijzen: product 01A03 (categorie 01), van 9 november 2026 tot en met 8 november 2027, 3 uur per week`. */
function vraagTekst({
  hoe,
  toewijzingnummer,
  product,
  ingang,
  einde,
  omvang,
  budget,
}: Gevraagdproduct): string {
  const delen = [
    toewijzingnummer === undefined ? undefined : `toewijzing ${toewijzingnummer}`,
    product && (product.Code === undefined ? `categorie ${product.Categorie}` : `product ${product.Code}`),
    ingang && `van ${datumLang(ingang)}`,
    einde && `tot en met ${datumLang(einde)}`,
    omvang &&
      `${omvang.Volume} ${EENHEID[omvang.Eenheid] ?? omvang.Eenheid} ${FREQUENTIE[omvang.Frequentie] ?? ''}`,
    budget === undefined ? undefined : `budget ${bedragTekst(bedrag(budget))}`,
  ];
  return `${HOE[hoe]}: ${delen.filter((deel) => deel !== undefined).join(', ')}`;
}
