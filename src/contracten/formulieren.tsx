import { bedragTekst } from '../kern/bedrag.ts';
import { leesLokaleCode } from '../kern/ids.ts';
import { contractPaden } from '../ui/contractpaden.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Selectie } from '../ui/keuzes.tsx';
import { Samenvatting } from '../ui/samenvatting.tsx';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld } from '../ui/velden.ts';
import { Bevestigen, DagenBevestigen, GEVOLG_SLUIT, GEVOLG_VERVALT } from './bevestigen.tsx';
import type { Bladinvoer, Bladvorm } from './blad.ts';
import { van } from './blad.ts';
import type { Blad } from './lees.ts';
import { leesGegevens, waardenVanGegevens } from './lees.ts';
import { mensenBij } from './mensen.ts';
import type { Contract } from './register.ts';
import { vindContractproduct } from './register.ts';
import { STOPBLADEN } from './stopformulieren.tsx';
import { bezettingTekst, naamgever } from './woorden.ts';

const gevraagdProduct = (contract: Contract, gevraagd: Velden) => {
  const code = leesLokaleCode(veld(gevraagd, 'voorziening'));
  return code && vindContractproduct(contract, code);
};
const zelfde = (_: Contract, gevraagd: Velden): Velden =>
  maakVelden({ voorziening: veld(gevraagd, 'voorziening') });

export function Gegevensvelden(p: Pick<Bladinvoer, 'waarden' | 'fouten'>) {
  return (
    <>
      <Tekstveld {...van(p, 'naam')} label="Naam" />
      <Datumveld {...van(p, 'contractVan')} label="Contract vanaf" />
      <Datumveld
        {...van(p, 'contractTm')}
        label="Contract tot en met"
        hulp="De laatste dag. Leeg: het contract heeft geen einde."
        nietVerplicht
      />
      <Tekstvlak
        {...van(p, 'gebieden')}
        label="Postcodegebieden"
        hulp="Vier cijfers per gebied, met een komma ertussen: 6171, 6181. Leeg: de hele gemeente."
        regels={2}
        nietVerplicht
      />
      <Tekstveld {...van(p, 'telefoon')} label="Telefoon" type="tel" nodig="als er geen e-mailadres is" />
      <Tekstveld
        {...van(p, 'email')}
        label="E-mailadres"
        type="email"
        nodig="als er geen telefoonnummer is"
      />
      <Tekstveld
        {...van(p, 'agb')}
        label="AGB-code"
        hulp="Acht cijfers. Zonder AGB-code gaan er geen iWmo-berichten naar deze aanbieder."
        cijfers
        tekens={10}
        nietVerplicht
      />
    </>
  );
}

/** Other days may take something away from who is there: that is asked once they are filled in. */
function Wijzigvelden(p: Bladinvoer) {
  const nu = leesGegevens(p.waarden);
  return (
    <>
      <Gegevensvelden {...p} />
      {nu.gelukt ? (
        <DagenBevestigen {...p} mensen={mensenBij(p.mensen)} was={p.contract.gegevens} nu={nu.waarde} />
      ) : null}
    </>
  );
}

function Productkeuze(p: Bladinvoer) {
  const naam = naamgever(p.maatwerk);
  return (
    <Selectie
      {...van(p, 'voorziening')}
      label="Product"
      opties={p.contract.producten.map(({ voorziening }) => ({
        waarde: voorziening,
        tekst: naam(voorziening),
      }))}
    />
  );
}

/** What the number that is asked will be held against. */
function NuBij(p: Bladinvoer) {
  const product = gevraagdProduct(p.contract, p.waarden);
  return product ? (
    <Samenvatting
      regels={[
        {
          term: `Nu: ${naamgever(p.maatwerk)(product.voorziening)}`,
          waarde: bezettingTekst(mensenBij(p.mensen, product.voorziening)),
        },
      ]}
    />
  ) : null;
}

/** Of one product is said how many people it is about: it is not changed beside that number. */
function Vervalt(p: Bladinvoer) {
  const product = gevraagdProduct(p.contract, p.waarden);
  if (!product) return <Productkeuze {...p} />;
  const { voorziening } = product;
  return (
    <>
      <Verborgen naam="voorziening" waarde={voorziening} />
      <Samenvatting regels={[{ term: 'Product', waarde: naamgever(p.maatwerk)(voorziening) }]} />
      <Bevestigen {...p} mensen={mensenBij(p.mensen, voorziening)} waar="product" gevolg={GEVOLG_VERVALT} />
    </>
  );
}

export const BLADEN: Readonly<Record<Blad, Bladvorm>> = {
  wijzigen: {
    pad: contractPaden.wijzigen,
    titel: (naam) => `${naam} wijzigen`,
    knop: 'Opslaan',
    begin: ({ gegevens }) => waardenVanGegevens(gegevens),
    Velden: Wijzigvelden,
  },
  product: {
    pad: contractPaden.product,
    titel: (naam) => `Product van ${naam}`,
    inleiding: 'Wat het contract zegt over één voorziening. Bestaat het product al, dan wijzigt u het.',
    knop: 'Product opslaan',
    begin: (contract, gevraagd) => {
      const product = gevraagdProduct(contract, gevraagd);
      return maakVelden({
        voorziening: veld(gevraagd, 'voorziening'),
        tarief: product?.tarief ? bedragTekst(product.tarief).replace('€ ', '') : '',
        categorie: product?.iwmo?.categorie,
        productcode: product?.iwmo?.code,
      });
    },
    Velden: (p) => (
      <>
        <Selectie
          {...van(p, 'voorziening')}
          label="Voorziening"
          opties={p.maatwerk.map(({ code, naam, eenheid }) => ({
            waarde: code,
            tekst: eenheid ? `${naam} (per ${eenheid})` : naam,
          }))}
        />
        <Tekstveld
          {...van(p, 'tarief')}
          label="Tarief per eenheid in euro"
          hulp="Bijvoorbeeld 38,40. Leeg: het contract noemt geen tarief."
          tekens={10}
          nietVerplicht
        />
        <Tekstveld
          {...van(p, 'categorie')}
          label="Productcategorie van iWmo"
          hulp="Twee cijfers, bijvoorbeeld 01."
          tekens={4}
          nodig="als u een productcode invult"
        />
        <Tekstveld
          {...van(p, 'productcode')}
          label="Productcode van iWmo"
          hulp="Vijf tekens, bijvoorbeeld 01A04."
          tekens={6}
          nodig="als u een categorie invult"
        />
      </>
    ),
  },
  vervalt: {
    pad: contractPaden.vervalt,
    titel: (naam) => `Product van ${naam} laten vervallen`,
    inleiding:
      'Niemand kan dit product vanaf vandaag nog kiezen bij deze aanbieder. De aanbieder helpt tot er andere hulp is voor wie het nu krijgt (contractstandaard Wmo 3.7).',
    knop: 'Laten vervallen',
    knopsoort: 'gevaar',
    begin: zelfde,
    Velden: Vervalt,
  },
  capaciteit: {
    pad: contractPaden.capaciteit,
    titel: (naam) => `Capaciteit van ${naam}`,
    inleiding: 'De aanbieder meldt capaciteit en wachttijd vooraf (contractstandaard Wmo 3.5).',
    knop: 'Melding vastleggen',
    begin: (contract, gevraagd) => {
      const product = gevraagdProduct(contract, gevraagd);
      const tekst = (n: number | null | undefined) => (n === null || n === undefined ? '' : String(n));
      return maakVelden({
        voorziening: veld(gevraagd, 'voorziening'),
        aantal: tekst(product?.capaciteit),
        wachtweken: tekst(product?.wachtweken),
      });
    },
    Velden: (p) => (
      <>
        <Productkeuze {...p} />
        <NuBij {...p} />
        <Tekstveld
          {...van(p, 'aantal')}
          label="Hoeveel mensen tegelijk?"
          hulp="Hoeveel inwoners van deze gemeente dit tegelijk kunnen krijgen, met wie het nu al krijgt erbij. 0 is vol. Leeg: niet bekend."
          cijfers
          tekens={6}
          nietVerplicht
        />
        <Tekstveld
          {...van(p, 'wachtweken')}
          label="Hoeveel weken wachten?"
          hulp="Voor iemand die nu wordt aangemeld. 0 is geen wachttijd. Leeg: niet bekend."
          cijfers
          tekens={4}
          nietVerplicht
        />
      </>
    ),
  },
  ...STOPBLADEN,
  sluiten: {
    pad: contractPaden.sluiten,
    titel: (naam) => `${naam} sluit`,
    inleiding:
      'Vanaf die dag kan niemand deze aanbieder nog kiezen. De aanbieder zegt minstens een maand vooraf op, en helpt tot er andere hulp is voor wie nu hulp krijgt (contractstandaard Wmo 3.7).',
    knop: 'Sluiting vastleggen',
    knopsoort: 'gevaar',
    begin: ({ sluit }) => maakVelden({ op: sluit?.op, reden: sluit?.reden }),
    Velden: (p) => (
      <>
        <Datumveld {...van(p, 'op')} label="Eerste dag zonder levering" />
        <Tekstvlak {...van(p, 'reden')} label="Waarom sluit de aanbieder?" regels={3} />
        <Bevestigen {...p} mensen={mensenBij(p.mensen)} waar="aanbieder" gevolg={GEVOLG_SLUIT} />
      </>
    ),
  },
  doorgaan: {
    pad: contractPaden.doorgaan,
    titel: (naam) => `${naam} sluit toch niet`,
    knop: 'Sluiting intrekken',
    begin: () => ({}),
    Velden: (p) => <Tekstvlak {...van(p, 'reden')} label="Waarom gaat de aanbieder door?" regels={3} />,
  },
};
