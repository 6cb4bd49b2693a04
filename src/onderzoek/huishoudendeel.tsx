import { haalMelding } from '../melding/weigeringen.ts';
import type { Betrokkene, Kring } from '../ui/ecogram.ts';
import { Huishouden } from '../ui/huishouden.tsx';
import { RELATIENAAM } from './namen.ts';
import type { Netwerklid, TotOnderzoek } from './toestand.ts';

/** The band from which the tie counts as under strain. */
const GESPANNEN = 5;

/** Household and network as an ecogram, with the same as a list. */
export function HuishoudenDeel({ toestand }: { toestand: TotOnderzoek }) {
  const { huishouden } = toestand.onderzoek;
  if (!huishouden) return null;
  const { inwoner } = haalMelding(toestand);
  return (
    <>
      <h3 class="utrecht-heading-3">Huishouden en netwerk</h3>
      <Huishouden
        inwoner={`${inwoner.voornamen} ${inwoner.achternaam}`.trim()}
        betrokkenen={huishouden.personen.map(betrokkene)}
      />
    </>
  );
}

function betrokkene(p: Netwerklid): Betrokkene {
  return {
    naam: p.naam,
    relatie: p.mantelzorger ? `${RELATIENAAM[p.relatie]}, mantelzorger` : RELATIENAAM[p.relatie],
    kring: kringVan(p),
    toelichting: p.toelichting,
    zorgt: p.mantelzorger,
    gespannen: p.band >= GESPANNEN,
  };
}

function kringVan(p: Netwerklid): Kring {
  if (p.inHuis) return 'huishouden';
  return p.relatie === 'professional' ? 'professional' : 'netwerk';
}
