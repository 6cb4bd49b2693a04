import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import { eis, gevuldeRijen, tekstNodig } from './eis.ts';
import type { ToetsAfgerond, Toetsuitkomst } from './gebeurtenissen.ts';
import type { ToetsToestand } from './toestand.ts';
import { lesVeld } from './veldnamen.ts';

const UITKOMST = 'Omgekeerde Toets uitkomst';

/** The outcomes of the decided cases that are most alike; looked up, never filled in by a person. */
export type Vergeleken = readonly Toetsuitkomst[];

export interface UitkomstInvoer {
  readonly keuze: Toetsuitkomst;
  readonly optie: OnderdeelId | null;
  readonly ingangsdatum: Datum | null;
  readonly evaluatiedatum: Datum | null;
  readonly motivering: string;
  readonly lessen: ToetsAfgerond['inhoud']['lessen'];
  /** What makes this case unlike the others, where the outcome is unlike theirs. */
  readonly onderscheid: string;
  readonly vergeleken?: Vergeleken;
}

/** The resident's word on the effects: yes, or no with what they said (the effect is theirs). */
function bevestigdEis(toets: ToetsToestand): Weigering | undefined {
  const antwoord = toets.bevestiging.gesloten?.waarde;
  return eis(antwoord !== undefined && (antwoord.bevestigd || antwoord.reactie.trim() !== ''), {
    code: 'effectNietBevestigd',
    reden: 'De inwoner heeft de effecten nog niet bevestigd.',
    artikel: 'Omgekeerde Toets stap 1',
    uitweg: 'Vraag of dit is wat de inwoner wil bereiken, en leg het antwoord vast.',
  });
}

function keuzeEisen(o: UitkomstInvoer, toets: ToetsToestand): readonly (Weigering | undefined)[] {
  const optie = toets.ethiek.gesloten?.waarde.opties.find(({ id }) => id === o.optie);
  if (!optie)
    return [
      {
        code: 'optieOnbekend',
        reden: 'Er is geen optie uit stap 3 gekozen.',
        artikel: UITKOMST,
        uitweg: 'Kies een van de vergeleken opties.',
        veld: 'optie',
      },
    ];
  const zonderRuimte = (toets.randvoorwaarden.gesloten?.waarde.belemmeringen ?? []).length === 0;
  return [
    eis(o.keuze !== 'standaard' || optie.soort === 'standaard', {
      code: 'keuzePastNietBijOptie',
      reden: `De uitkomst is ‘de standaard past’, maar de gekozen optie is ‘${optie.naam}’.`,
      artikel: UITKOMST,
      uitweg: 'Kies de standaardoptie, of een andere uitkomst.',
      veld: 'optie',
    }),
    eis(o.keuze !== 'maatwerk' || !zonderRuimte, {
      code: 'maatwerkZonderRuimte',
      reden: 'Bij stap 4 staat geen regel met ruimte. Dan is niet te zien waarop het maatwerk rust.',
      artikel: 'Awb 3:46',
      uitweg: 'Heropen stap 4 en leg vast welke regel het is, met de ruimte en het artikel.',
      veld: 'keuze',
    }),
  ];
}

function datumEisen(o: UitkomstInvoer, vandaag: Datum): readonly (Weigering | undefined)[] {
  if (o.evaluatiedatum === null)
    return [
      {
        code: 'evaluatiedatumOntbreekt',
        reden: 'Er staat niet wanneer wij terugkijken.',
        artikel: UITKOMST,
        uitweg: 'Spreek een datum af met de inwoner.',
        veld: 'evaluatiedatum',
      },
    ];
  return [
    eis(o.evaluatiedatum > vandaag, {
      code: 'evaluatiedatumVoorbij',
      reden: `De evaluatiedatum ${datumLang(o.evaluatiedatum)} ligt niet in de toekomst.`,
      artikel: UITKOMST,
      uitweg: 'Kies een dag na vandaag.',
      veld: 'evaluatiedatum',
    }),
    eis(o.ingangsdatum === null || o.ingangsdatum <= o.evaluatiedatum, {
      code: 'evaluatieVoorIngang',
      reden: 'De evaluatie ligt voor de ingangsdatum.',
      artikel: UITKOMST,
      uitweg: 'Kies een latere evaluatiedatum.',
      veld: 'evaluatiedatum',
    }),
  ];
}

/** A habit in the way is no law: it goes back to who can change it (omgekeerde-toets.md § 11). */
function lesEis(o: UitkomstInvoer, toets: ToetsToestand): Weigering | undefined {
  const gewoonte = toets.randvoorwaarden.gesloten?.waarde.belemmeringen.some((b) => b.soort === 'werkproces');
  return eis(!gewoonte || gevuldeLessen(o).length > 0, {
    code: 'lesOntbreekt',
    reden: 'Een werkproces stond in de weg. Dat moet terug naar wie het kan veranderen.',
    artikel: UITKOMST,
    uitweg: 'Schrijf op wat er anders moet, en voor wie dat is.',
    veld: lesVeld(0, 'tekst'),
  });
}

/** Fewer cases than this are no pattern to depart from. */
const MINSTENS_VERGELEKEN = 3;

/**
 * Like cases are treated alike: who departs from what most of them got, says what makes this one different
 * (Awb 3:4, 3:46; Grondwet 1).
 */
function onderscheidEis(o: UitkomstInvoer): Weigering | undefined {
  const gevallen = o.vergeleken ?? [];
  const zelfde = gevallen.filter((keuze) => keuze === o.keuze).length;
  const wijktAf = gevallen.length >= MINSTENS_VERGELEKEN && zelfde * 2 < gevallen.length;
  return eis(!wijktAf || o.onderscheid.trim() !== '', {
    code: 'onderscheidOntbreekt',
    reden: `Van de ${gevallen.length} meest gelijkende besloten gevallen ${zelfde === 1 ? 'kreeg er 1' : `kregen er ${zelfde === 0 ? 'geen' : String(zelfde)}`} deze uitkomst. Er staat niet wat dit geval anders maakt.`,
    artikel: 'Awb 3:4, 3:46, Grondwet 1',
    uitweg: 'Bekijk de vergelijkbare gevallen en schrijf op wat hier anders is, of kies een andere uitkomst.',
    veld: 'onderscheid',
  });
}

function gevuldeLessen(o: UitkomstInvoer): UitkomstInvoer['lessen'] {
  return gevuldeRijen(o.lessen, (les) => les.tekst.trim() === '').map(({ waarde }) => ({
    ...waarde,
    tekst: waarde.tekst.trim(),
  }));
}

export function uitkomstEisen(
  o: UitkomstInvoer,
  toets: ToetsToestand,
  vandaag: Datum,
): readonly (Weigering | undefined)[] {
  return [
    bevestigdEis(toets),
    ...keuzeEisen(o, toets),
    ...datumEisen(o, vandaag),
    tekstNodig(o.motivering, 'motivering', 'De motivering ontbreekt.', 'Awb 3:46'),
    onderscheidEis(o),
    lesEis(o, toets),
  ];
}

export function toetsAfgerond(o: UitkomstInvoer, optie: OnderdeelId, evaluatiedatum: Datum): ToetsAfgerond {
  return {
    soort: 'toetsAfgerond',
    feiten: {
      keuze: o.keuze,
      optie,
      ingangsdatum: o.ingangsdatum,
      evaluatiedatum,
      ...(o.vergeleken ? { vergeleken: o.vergeleken } : {}),
    },
    inhoud: {
      motivering: o.motivering.trim(),
      lessen: gevuldeLessen(o),
      ...(o.onderscheid.trim() === '' ? {} : { onderscheid: o.onderscheid.trim() }),
    },
  };
}
