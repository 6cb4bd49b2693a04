import type { OnderdeelId } from '../kern/ids.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { GrondwaardeCode } from '../recht/grondwaarden.ts';
import { GRONDWAARDEN, grondwaardenVan, haalGrondwaarde } from '../recht/grondwaarden.ts';
import type { WetCode } from '../recht/wetten.ts';
import { ZEVEN_WETTEN } from '../recht/wetten.ts';
import { eis, tekstNodig } from './eis.ts';
import { wetTekst } from './namen.ts';
import type { GrondwaardenGewogen } from './gebeurtenissen.ts';
import type { GewogenWaarde, Grondwaardenstap } from './waarden.ts';
import { waardeVeld, wetVeld } from './veldnamen.ts';

const STAP_2 = 'Omgekeerde Toets stap 2';

function wetEis(wet: WetCode, waarden: readonly GewogenWaarde[]): Weigering | undefined {
  const verwacht = grondwaardenVan(wet);
  const lijst = waarden.filter(({ code }) => haalGrondwaarde(code).wet === wet);
  const mist = verwacht.filter(({ code }) => !lijst.some((waarde) => waarde.code === code));
  if (mist.length > 0)
    return {
      code: 'wetNietGewogen',
      reden:
        mist.length === verwacht.length
          ? `Nog niet gewogen: ${wetTekst(wet)}.`
          : `Bij ${wetTekst(wet)} ontbreekt: ${mist.map(({ tekst }) => tekst).join('; ')}.`,
      artikel: STAP_2,
      uitweg: 'Weeg elke waarde, of zeg waarom deze wet hier niet speelt.',
      veld: wetVeld(wet),
    };
  const speeltNiet = lijst.every(({ rol }) => rol === 'nietVanToepassing');
  return eis(!speeltNiet || lijst.some(({ toelichting }) => toelichting.trim() !== ''), {
    code: 'wetZonderReden',
    reden: `Er staat niet waarom ${wetTekst(wet)} hier geen rol speelt.`,
    artikel: STAP_2,
    uitweg: 'Geef een korte reden. Zo is te zien dat er gekeken is.',
    veld: wetVeld(wet),
  });
}

function waardeEisen(
  waarde: GewogenWaarde,
  effecten: readonly OnderdeelId[],
): readonly (Weigering | undefined)[] {
  const { tekst } = haalGrondwaarde(waarde.code);
  const vreemd = waarde.effecten.filter((id) => !effecten.includes(id));
  if (vreemd.length > 0)
    return [
      {
        code: 'effectOnbekend',
        reden: `Bij ‘${tekst}’ staat een effect dat er niet meer is: ${vreemd.join(', ')}.`,
        artikel: STAP_2,
        uitweg: 'Kies een van de effecten uit stap 1.',
        veld: waardeVeld(waarde.code, 'effecten'),
      },
    ];
  if (waarde.rol === 'nietVanToepassing') return [];
  return [
    tekstNodig(
      waarde.toelichting,
      waardeVeld(waarde.code, 'toelichting'),
      `Bij ‘${tekst}’ staat niet waarom.`,
      STAP_2,
      'Geef de reden in een zin.',
    ),
    eis(waarde.effecten.length > 0, {
      code: 'effectOntbreekt',
      reden: `Bij ‘${tekst}’ staat niet om welk effect het gaat.`,
      artikel: STAP_2,
      uitweg: 'Kies het effect dat deze waarde dient of onder druk zet.',
      veld: waardeVeld(waarde.code, 'effecten'),
    }),
  ];
}

function dubbel(waarden: readonly GewogenWaarde[]): GrondwaardeCode | undefined {
  return waarden.find(({ code }, i) => waarden.findIndex((waarde) => waarde.code === code) !== i)?.code;
}

export function grondwaardenEisen(
  stap: Grondwaardenstap,
  effecten: readonly OnderdeelId[],
): readonly (Weigering | undefined)[] {
  const tweemaal = dubbel(stap.waarden);
  return [
    ...ZEVEN_WETTEN.map((wet) => wetEis(wet, stap.waarden)),
    ...stap.waarden.flatMap((waarde) => waardeEisen(waarde, effecten)),
    tweemaal === undefined
      ? undefined
      : {
          code: 'waardeDubbel',
          reden: `‘${haalGrondwaarde(tweemaal).tekst}’ staat er twee keer.`,
          artikel: STAP_2,
          uitweg: 'Weeg elke waarde een keer.',
          veld: waardeVeld(tweemaal, 'rol'),
        },
    tekstNodig(
      stap.bijNietsDoen,
      'bijNietsDoen',
      'Er staat niet wat er met de waarden gebeurt als wij niets doen.',
      STAP_2,
    ),
    tekstNodig(
      stap.bijStandaard,
      'bijStandaard',
      'Er staat niet wat er met de waarden gebeurt bij de standaard.',
      STAP_2,
    ),
  ];
}

/** The fact, in the order of the laws. */
export function grondwaardenGewogen(stap: Grondwaardenstap): GrondwaardenGewogen {
  const waarden = GRONDWAARDEN.flatMap(({ code }) => stap.waarden.filter((waarde) => waarde.code === code));
  return {
    soort: 'grondwaardenGewogen',
    feiten: { waarden: waarden.map(({ code, rol, effecten }) => ({ code, rol, effecten })) },
    inhoud: {
      toelichtingen: waarden.flatMap(({ code, toelichting }) =>
        toelichting.trim() === '' ? [] : [{ code, tekst: toelichting.trim() }],
      ),
      bijNietsDoen: stap.bijNietsDoen.trim(),
      bijStandaard: stap.bijStandaard.trim(),
    },
  };
}
