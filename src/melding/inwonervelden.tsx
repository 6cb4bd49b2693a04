import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Bsn } from '../kern/bsn.ts';
import { leesBsn } from '../kern/bsn.ts';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Velden, Veldfouten } from '../ui/velden.ts';
import { maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { InwonerGegevens } from './gebeurtenissen.ts';
import { AANSPREEKVORMEN } from './gebeurtenissen.ts';
import { AANSPREEKNAAM } from './namen.ts';
import { zeg } from '../ui/talen/zeg.ts';

const NAAM = 120;
const POSTCODE = /^([1-9]\d{3})\s*([A-Za-z]{2})$/;

function leesPostcode(tekst: string): string | undefined {
  const m = POSTCODE.exec(tekst);
  return m ? `${m[1] ?? ''} ${(m[2] ?? '').toUpperCase()}` : undefined;
}

const leesEmail = (tekst: string): string | null | undefined =>
  tekst === '' ? null : z.email().safeParse(tekst).success ? tekst : undefined;

/** Who the resident is and where they live (Wmo 5.2.9); BSN may be unknown. */
export const zInwoner = {
  aanspreekvorm: z.preprocess(
    (w) => w ?? 'geen',
    zKeuze(AANSPREEKVORMEN, 'Kies hoe u aangesproken wilt worden.'),
  ),
  voornamen: zTekstOfLeeg(NAAM),
  achternaam: zTekst('Vul de achternaam in.', NAAM),
  geboortenaam: zTekstOfLeeg(NAAM),
  bsn: zGelezen<Bsn | null>(
    (tekst) => (tekst === '' ? null : leesBsn(tekst)),
    'Dit is geen geldig burgerservicenummer. Controleer de cijfers, of laat het leeg.',
  ),
  geboortedatum: zDatum('Vul een bestaande geboortedatum in.'),
  straat: zTekst('Vul de straat in.', NAAM),
  huisnummer: zTekst('Vul het huisnummer in.', 20),
  postcode: zGelezen(leesPostcode, 'Vul een postcode in, zoals 1234 AB.'),
  woonplaats: zTekst('Vul de woonplaats in.', NAAM),
  telefoon: zTekstOfLeeg(30),
  email: zGelezen<string | null>(leesEmail, 'Dit is geen e-mailadres. Controleer het, of laat het leeg.'),
};

export function inwonerVeldenUit(i: InwonerGegevens): Velden {
  return maakVelden({
    aanspreekvorm: i.aanspreekvorm ?? 'geen',
    voornamen: i.voornamen,
    achternaam: i.achternaam,
    geboortenaam: i.geboortenaam,
    bsn: i.bsn,
    geboortedatum: i.geboortedatum,
    ...i.adres,
    telefoon: i.telefoon,
    email: i.email,
  });
}

interface Props {
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

export function NaamVelden({ waarden, fouten }: Props) {
  return (
    <>
      <Keuze
        naam="aanspreekvorm"
        label={zeg('Aanspreken als')}
        opEenRij
        opties={AANSPREEKVORMEN.map((vorm) => ({ waarde: vorm, tekst: zeg(AANSPREEKNAAM[vorm]) }))}
        waarde={veld(waarden, 'aanspreekvorm')}
        fout={fouten['aanspreekvorm']}
      />
      <Tekstveld
        naam="voornamen"
        label={zeg('Voornamen')}
        nietVerplicht
        autocomplete="given-name"
        waarde={veld(waarden, 'voornamen')}
        fout={fouten['voornamen']}
      />
      <Tekstveld
        naam="achternaam"
        label={zeg('Achternaam')}
        autocomplete="family-name"
        waarde={veld(waarden, 'achternaam')}
        fout={fouten['achternaam']}
      />
    </>
  );
}

export function AdresVelden({ waarden, fouten }: Props) {
  return (
    <>
      <Tekstveld
        naam="straat"
        label={zeg('Straat')}
        autocomplete="address-line1"
        waarde={veld(waarden, 'straat')}
        fout={fouten['straat']}
      />
      <Tekstveld
        naam="huisnummer"
        label={zeg('Huisnummer en toevoeging')}
        tekens={10}
        waarde={veld(waarden, 'huisnummer')}
        fout={fouten['huisnummer']}
      />
      <Tekstveld
        naam="postcode"
        label={zeg('Postcode')}
        tekens={10}
        autocomplete="postal-code"
        waarde={veld(waarden, 'postcode')}
        fout={fouten['postcode']}
      />
      <Tekstveld
        naam="woonplaats"
        label={zeg('Woonplaats')}
        autocomplete="address-level2"
        waarde={veld(waarden, 'woonplaats')}
        fout={fouten['woonplaats']}
      />
    </>
  );
}

export function ContactVelden({ waarden, fouten }: Props) {
  return (
    <>
      <Tekstveld
        naam="telefoon"
        label={zeg('Telefoonnummer')}
        nietVerplicht
        type="tel"
        autocomplete="tel"
        tekens={20}
        waarde={veld(waarden, 'telefoon')}
        fout={fouten['telefoon']}
      />
      <Tekstveld
        naam="email"
        label={zeg('E-mailadres')}
        nietVerplicht
        type="email"
        autocomplete="email"
        waarde={veld(waarden, 'email')}
        fout={fouten['email']}
      />
    </>
  );
}

/** All of them on one page, for employees. */
export function InwonerVelden({
  waarden,
  fouten,
  zonderContact,
  naBsn,
}: Props & {
  /** Where the same page asks for telephone and e-mail elsewhere. */
  readonly zonderContact?: boolean;
  /** What can be looked up by the BSN; the number is then asked first. */
  readonly naBsn?: Child;
}) {
  const bsn = (
    <Tekstveld
      naam="bsn"
      label="Burgerservicenummer"
      nietVerplicht
      cijfers
      tekens={10}
      hulp="Onbekend? Laat het leeg; bij het gesprek stelt u de identiteit vast."
      waarde={veld(waarden, 'bsn')}
      fout={fouten['bsn']}
    />
  );
  return (
    <>
      {naBsn ? bsn : null}
      {naBsn}
      <NaamVelden waarden={waarden} fouten={fouten} />
      <Tekstveld
        naam="geboortenaam"
        label="Geboortenaam"
        nietVerplicht
        hulp="Alleen als die anders is dan de achternaam. Ook daarop is het dossier te vinden."
        waarde={veld(waarden, 'geboortenaam')}
        fout={fouten['geboortenaam']}
      />
      <Datumveld
        naam="geboortedatum"
        label="Geboortedatum"
        waarde={veld(waarden, 'geboortedatum')}
        fout={fouten['geboortedatum']}
      />
      {naBsn ? null : bsn}
      <AdresVelden waarden={waarden} fouten={fouten} />
      {zonderContact === true ? null : <ContactVelden waarden={waarden} fouten={fouten} />}
    </>
  );
}

/** The flat fields of the form as the resident's data. */
export function inwonerUit(v: z.output<z.ZodObject<typeof zInwoner>>): InwonerGegevens {
  return {
    aanspreekvorm: v.aanspreekvorm,
    voornamen: v.voornamen,
    achternaam: v.achternaam,
    ...(v.geboortenaam === '' ? {} : { geboortenaam: v.geboortenaam }),
    bsn: v.bsn,
    geboortedatum: v.geboortedatum,
    adres: { straat: v.straat, huisnummer: v.huisnummer, postcode: v.postcode, woonplaats: v.woonplaats },
    telefoon: v.telefoon === '' ? null : v.telefoon,
    email: v.email,
  };
}
