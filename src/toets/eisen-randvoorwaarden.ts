import { volgendOnderdeel } from '../kern/ids.ts';
import type { Rol } from '../kern/rollen.ts';
import type { Weigering } from '../kern/uitkomst.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { SoortRegel } from '../recht/ruimte.ts';
import { SOORT_REGEL_NAAM } from '../recht/ruimte.ts';
import { eis, gevuldeRijen, tekstNodig, gevuldeTeksten } from './eis.ts';
import type { RandvoorwaardenBepaald } from './gebeurtenissen.ts';
import { belemmeringVeld } from './veldnamen.ts';
import type { Belemmering, Randvoorwaardenstap } from './waarden.ts';

const STAP_4 = 'Omgekeerde Toets stap 4';

export interface BelemmeringInvoer extends Omit<Belemmering, 'id' | 'soort'> {
  readonly soort: SoortRegel | null;
}
export interface RandvoorwaardenInvoer extends Omit<Randvoorwaardenstap, 'belemmeringen' | 'bevoegd'> {
  readonly belemmeringen: readonly BelemmeringInvoer[];
  readonly bevoegd: Rol | null;
}

/** Why there must be an article: deviating from each kind of rule has its own ground. */
const GROND: Readonly<Record<Exclude<SoortRegel, 'werkproces'>, string>> = {
  wet: 'Awb 3:4',
  verordening: 'Awb 3:46',
  beleidsregel: 'Awb 4:84',
};

function gevuldeBelemmeringen(belemmeringen: readonly BelemmeringInvoer[]) {
  return gevuldeRijen(belemmeringen, ({ tekst, bron, ruimte, artikel }) =>
    [tekst, bron, ruimte, artikel].every((deel) => deel.trim() === ''),
  );
}

/** A habit asks for no legal argument, only whose it is; a rule asks for room and article. */
function regelEisen(belemmering: BelemmeringInvoer, rij: number): readonly (Weigering | undefined)[] {
  const { soort } = belemmering;
  if (soort === null)
    return [
      {
        code: 'soortOntbreekt',
        reden: `Belemmering ${rij + 1}: is het een wet, verordening, beleidsregel of gewoonte?`,
        artikel: STAP_4,
        uitweg: 'Zoek op waar de regel staat. Staat hij nergens, dan is het een werkproces.',
        veld: belemmeringVeld(rij, 'soort'),
      },
    ];
  if (soort === 'werkproces')
    return [
      tekstNodig(
        belemmering.bron,
        belemmeringVeld(rij, 'bron'),
        `Belemmering ${rij + 1} is een gewoonte. Er staat niet van wie.`,
        STAP_4,
        'Noem het team of het systeem. Een juridisch argument is niet nodig.',
      ),
    ];
  const naam = SOORT_REGEL_NAAM[soort].toLowerCase();
  return [
    tekstNodig(
      belemmering.artikel,
      belemmeringVeld(rij, 'artikel'),
      `Belemmering ${rij + 1} is een ${naam}, maar het artikel ontbreekt.`,
      GROND[soort],
      'Noem het artikel, of kies bij soort: werkproces of gewoonte.',
    ),
    tekstNodig(
      belemmering.ruimte,
      belemmeringVeld(rij, 'ruimte'),
      `Belemmering ${rij + 1}: er staat niet welke ruimte er is.`,
      GROND[soort],
      'Beschrijf de ruimte, of schrijf dat er geen is.',
    ),
  ];
}

/** Roles that decide something on behalf of the college in this municipality. */
export function bevoegdeRollen(regels: Pick<LokaleRegels, 'mandaat'>): readonly Rol[] {
  return [...new Set(regels.mandaat.flatMap((regel) => regel.rollen))];
}

function bevoegdEis(bevoegd: Rol | null, regels: Pick<LokaleRegels, 'mandaat'>): Weigering | undefined {
  if (regels.mandaat.length === 0)
    return {
      code: 'mandaatlijstOntbreekt',
      reden:
        'De gemeente heeft haar mandaatlijst nog niet ingevuld. Daarom is niet te zeggen wie dit mag besluiten.',
      artikel: 'Awb 10:3',
      uitweg: 'Bewaar de stap als concept en vraag de beheerder de mandaatlijst in te vullen (regels.yaml).',
    };
  if (bevoegd === null)
    return {
      code: 'bevoegdOntbreekt',
      reden: 'Er staat niet wie dit mag besluiten.',
      artikel: 'Awb 10:3',
      uitweg: 'Kies wie volgens de mandaatlijst beslist.',
      veld: 'bevoegd',
    };
  return eis(bevoegdeRollen(regels).includes(bevoegd), {
    code: 'nietBevoegd',
    reden: 'Deze rol staat niet in de mandaatlijst van de gemeente.',
    artikel: 'Awb 10:3',
    uitweg: 'Kies wie volgens de mandaatlijst beslist.',
    veld: 'bevoegd',
  });
}

export function randvoorwaardenEisen(
  stap: RandvoorwaardenInvoer,
  regels: Pick<LokaleRegels, 'mandaat'>,
): readonly (Weigering | undefined)[] {
  return [
    ...gevuldeBelemmeringen(stap.belemmeringen).flatMap(({ rij, waarde }) => [
      tekstNodig(
        waarde.tekst,
        belemmeringVeld(rij, 'tekst'),
        `Belemmering ${rij + 1}: er staat niet wat er in de weg staat.`,
        STAP_4,
      ),
      ...regelEisen(waarde, rij),
    ]),
    bevoegdEis(stap.bevoegd, regels),
  ];
}

/** The fact, or undefined when `randvoorwaardenEisen` would refuse. `eerdere` numbers go on. */
export function randvoorwaardenBepaald(
  stap: RandvoorwaardenInvoer,
  bevoegd: Rol,
  eerdere: number,
): RandvoorwaardenBepaald {
  const belemmeringen = gevuldeBelemmeringen(stap.belemmeringen).flatMap(
    ({ waarde: { soort, ...rest } }, i) =>
      soort === null ? [] : [{ ...rest, soort, id: volgendOnderdeel('BL', eerdere + i) }],
  );
  return {
    soort: 'randvoorwaardenBepaald',
    feiten: {
      belemmeringen: belemmeringen.map(({ id, soort }) => ({ id, soort })),
      juristGeraadpleegd: stap.juristGeraadpleegd,
      bevoegd,
    },
    inhoud: {
      belemmeringen: belemmeringen.map(({ id, tekst, bron, ruimte, artikel }) => ({
        id,
        tekst: tekst.trim(),
        bron: bron.trim(),
        ruimte: ruimte.trim(),
        artikel: artikel.trim(),
      })),
      voorwaarden: gevuldeTeksten(stap.voorwaarden),
      bevoegdToelichting: stap.bevoegdToelichting.trim(),
    },
  };
}
