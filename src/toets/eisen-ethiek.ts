import type { OnderdeelId } from '../kern/ids.ts';
import { volgendOnderdeel } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { onbekend } from '../onderzoek/moment.ts';
import { eis, gevuldeRijen, tekstNodig, gevuldeTeksten } from './eis.ts';
import type { EthiekGewogen } from './gebeurtenissen.ts';
import { OPTIESOORTNAAM, TERMIJNNAAM, uitgenodigdeTekst } from './namen.ts';
import type { TotToets } from './toestand.ts';
import { alleInbreng } from './uitnodiging.ts';
import { antwoordVeld, gevalVeld, gevolgVeld, optieVeld } from './veldnamen.ts';
import type { Ethiekstap, Optie, Overgenomen } from './waarden.ts';

const STAP_3 = 'Omgekeerde Toets stap 3';
const TERMIJNEN = ['kort', 'lang'] as const;

export type OptieInvoer = Omit<Optie, 'id'>;
/** Step 3 as filled in; the options get their number when they are recorded. */
export interface EthiekInvoer extends Omit<Ethiekstap, 'opties' | 'overgenomen'> {
  readonly opties: readonly OptieInvoer[];
  /** Views of invited participants to keep, with our answer; what they said is in the toets already. */
  readonly overgenomen?: readonly { readonly inbreng: OnderdeelId; readonly antwoord: string }[];
}

/** Doing nothing and the standard are always compared; another option only when it was filled in. */
function gevuldeOpties(opties: readonly OptieInvoer[]) {
  return gevuldeRijen(
    opties,
    (optie) =>
      optie.soort === 'anders' &&
      optie.naam.trim() === '' &&
      optie.gevolgen.every((gevolg) => gevolg.tekst.trim() === ''),
  );
}

function optieEisen(optie: OptieInvoer, rij: number): readonly (Weigering | undefined)[] {
  const naam = optie.naam.trim() === '' ? OPTIESOORTNAAM[optie.soort] : optie.naam;
  return [
    tekstNodig(
      optie.naam,
      optieVeld(rij, 'naam'),
      `${OPTIESOORTNAAM[optie.soort]}: er staat niet wat dit inhoudt.`,
      STAP_3,
    ),
    ...TERMIJNEN.map((termijn) =>
      eis(
        optie.gevolgen.some((g) => g.voor === 'inwoner' && g.termijn === termijn && g.tekst.trim() !== ''),
        {
          code: 'gevolgOntbreekt',
          reden: `Bij ‘${naam}’ staat niet wat dit ${TERMIJNNAAM[termijn]} met de inwoner doet.`,
          artikel: STAP_3,
          uitweg: 'Beschrijf het gevolg, ook als het onzeker is.',
          veld: gevolgVeld(rij, 'inwoner', termijn, 'tekst'),
        },
      ),
    ),
  ];
}

function aantalEisen(opties: readonly OptieInvoer[]): readonly (Weigering | undefined)[] {
  const tel = (soort: Optie['soort']): number => opties.filter((optie) => optie.soort === soort).length;
  const precies = (soort: 'nietsDoen' | 'standaard'): Weigering | undefined =>
    eis(tel(soort) === 1, {
      code: `optie${soort === 'nietsDoen' ? 'NietsDoen' : 'Standaard'}Ontbreekt`,
      reden: `‘${OPTIESOORTNAAM[soort]}’ moet er precies een keer bij staan.`,
      artikel: STAP_3,
      uitweg: 'Vergelijk altijd met niets doen en met de standaard.',
    });
  return [
    precies('nietsDoen'),
    precies('standaard'),
    eis(tel('anders') >= 1, {
      code: 'andereOptieOntbreekt',
      reden: 'Er is nog geen andere oplossing naast niets doen en de standaard.',
      artikel: STAP_3,
      uitweg: 'Bedenk met de inwoner minstens een andere oplossing.',
      veld: optieVeld(2, 'naam'),
    }),
  ];
}

const VRAGEN = [
  ['buurman', 'Er staat niet hoe wij dit uitleggen aan de buurman in dezelfde situatie.', 'Awb 3:4'],
  ['verwijtbaarheid', 'Er staat niet of de inwoner er iets aan kon doen.', STAP_3],
  ['legitimiteit', 'Er staat niet waarom wij dit mogen doen en of het past.', STAP_3],
  ['betrokkenheid', 'Er staat niet wie er achter staat.', STAP_3],
  ['rendement', 'Er staat niet wat het kost en wat het oplevert.', STAP_3],
  ['reactieInwoner', 'Er staat niet wat de inwoner van het voorstel vindt.', STAP_3],
] as const;

/** What is kept says whose view it is: the area and the part played, never a name (Awb 3:46). */
function metHerkomst(stap: EthiekInvoer, t: TotToets): readonly Overgenomen[] {
  return (stap.overgenomen ?? []).flatMap(({ inbreng: id, antwoord }) =>
    alleInbreng(t)
      .filter(([, inbreng]) => inbreng.id === id)
      .map(([u, { tekst }]) => ({
        inbreng: id,
        tekst: `${uitgenodigdeTekst(u)}: ‘${tekst}’`,
        antwoord: antwoord.trim(),
      })),
  );
}

function overnameEisen(stap: EthiekInvoer, t: TotToets): readonly (Weigering | undefined)[] {
  const bekend = alleInbreng(t).map(([, { id }]) => id);
  return (stap.overgenomen ?? []).map(({ inbreng, antwoord }) =>
    bekend.includes(inbreng)
      ? tekstNodig(
          antwoord,
          antwoordVeld(inbreng),
          'Er staat niet waarom wij dit standpunt wel of niet volgen.',
          'Awb 3:46',
          'Leg het uit: wie niet gehoord is, komt in bezwaar terug.',
        )
      : onbekend('Inbreng', inbreng, STAP_3),
  );
}

export function ethiekEisen(stap: EthiekInvoer, t: TotToets): readonly (Weigering | undefined)[] {
  const rijen = gevuldeOpties(stap.opties);
  return [
    ...aantalEisen(rijen.map(({ waarde }) => waarde)),
    ...rijen.flatMap(({ rij, waarde }) => optieEisen(waarde, rij)),
    ...VRAGEN.map(([veld, reden, artikel]) => tekstNodig(stap[veld], veld, reden, artikel)),
    ...stap.vergelijkbareGevallen.map((geval, rij) =>
      geval.tekst.trim() === ''
        ? undefined
        : tekstNodig(
            geval.onderscheid,
            gevalVeld(rij, 'onderscheid'),
            'Er staat niet waarin dit geval gelijk of anders is.',
            'Awb 3:4',
            'Noem het verschil, of schrijf dat het gelijk is.',
          ),
    ),
    ...overnameEisen(stap, t),
  ];
}

/** The fact; `eerdereOpties` is how many options this dossier numbered before. */
export function ethiekGewogen(stap: EthiekInvoer, eerdereOpties: number, t: TotToets): EthiekGewogen {
  const overgenomen = metHerkomst(stap, t);
  const opties = gevuldeOpties(stap.opties).map(({ waarde }, i) => ({
    ...waarde,
    id: volgendOnderdeel('OP', eerdereOpties + i),
    gevolgen: waarde.gevolgen.filter((gevolg) => gevolg.tekst.trim() !== ''),
  }));
  const gevolgen = opties.flatMap((optie) =>
    optie.gevolgen.map((gevolg) => ({ ...gevolg, optie: optie.id })),
  );
  return {
    soort: 'ethiekGewogen',
    feiten: {
      opties: opties.map(({ id, soort, kostenPerJaar }) => ({ id, soort, kostenPerJaar })),
      gevolgen: gevolgen.map(({ optie, voor, termijn, richting }) => ({ optie, voor, termijn, richting })),
      verwijt: stap.verwijt,
      ...(overgenomen.length === 0 ? {} : { overgenomen: overgenomen.map(({ inbreng }) => inbreng) }),
    },
    inhoud: {
      opties: opties.map(({ id, naam }) => ({ id, naam: naam.trim() })),
      gevolgen: gevolgen.map(({ tekst }) => tekst.trim()),
      buurman: stap.buurman.trim(),
      verwijtbaarheid: stap.verwijtbaarheid.trim(),
      legitimiteit: stap.legitimiteit.trim(),
      betrokkenheid: stap.betrokkenheid.trim(),
      rendement: stap.rendement.trim(),
      reactieInwoner: stap.reactieInwoner.trim(),
      minderheidsstandpunten: gevuldeTeksten(stap.minderheidsstandpunten),
      vergelijkbareGevallen: stap.vergelijkbareGevallen
        .map(({ tekst, onderscheid }) => ({ tekst: tekst.trim(), onderscheid: onderscheid.trim() }))
        .filter(({ tekst }) => tekst !== ''),
      ...(overgenomen.length === 0 ? {} : { overgenomen }),
    },
  };
}
