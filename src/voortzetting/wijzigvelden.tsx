import { z } from 'zod';
import { PERNAAM } from '../besluit/namen.ts';
import { bedragVeld, leesOmvang, omvangVeld, PER } from '../besluit/onderdeelvelden.ts';
import type { Datum } from '../kern/datum.ts';
import { datumLang } from '../kern/datum.ts';
import type { OnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { vindVoorziening } from '../recht/lokaal.ts';
import { alleRijen, leesRij } from '../toets/rijen.ts';
import { Datumveld, Tekstveld } from '../ui/invoer.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { Gelezen, Velden, Veldfouten } from '../ui/velden.ts';
import { veld, zBedragOfLeeg, zDatumOfLeeg, zGelezen } from '../ui/velden.ts';
import type { Hulpwijziging } from './gebeurtenissen.ts';
import { hoeveelTekst } from './hoeveel.ts';
import type { LopendeHulp } from './hulp.ts';
import { laterDan, zoOp } from './hulp.ts';
import { hulpnaam } from './weergave.tsx';
import { wijzigveld } from './wijzigen.ts';

const schema = z.object({
  omvang: zGelezen(leesOmvang, 'Vul een getal in, zoals 2 of 2,5.'),
  per: zGelezen<Hulpwijziging['per']>(
    (tekst) => (tekst === '' ? null : PER.find((per) => per === tekst)),
    'Kies per week, maand of jaar, of eenmalig.',
  ),
  einde: zDatumOfLeeg('Vul een bestaande dag in, of laat dit leeg.'),
  bedragPerJaar: zBedragOfLeeg('Vul een bedrag in, zoals 4320,00.'),
});

/** How each chosen part becomes. */
export function leesWijzigingen(
  ingevuld: Velden,
  onderdelen: readonly OnderdeelId[],
): Gelezen<readonly Hulpwijziging[]> {
  return alleRijen(
    onderdelen.map((onderdeel): Gelezen<Hulpwijziging> => {
      const rij = leesRij(schema, ingevuld, (deel) => wijzigveld(onderdeel, deel));
      return rij.gelukt ? { gelukt: true, waarde: { onderdeel, ...rij.waarde } } : rij;
    }),
  );
}

/** As the help is on this day: what stays, need not be typed. */
export function wijzigbegin(
  hulp: readonly LopendeHulp[],
  dag: Datum,
): Readonly<Record<string, string | null>> {
  return Object.fromEntries(
    hulp.flatMap((h): readonly (readonly [string, string | null])[] => {
      const { omvang, per, bedragPerJaar } = zoOp(h, dag);
      return [
        [wijzigveld(h.gevraagd, 'omvang'), omvangVeld(omvang)],
        [wijzigveld(h.gevraagd, 'per'), per],
        [wijzigveld(h.gevraagd, 'einde'), h.einde],
        ...(h.vorm === 'pgb'
          ? [[wijzigveld(h.gevraagd, 'bedragPerJaar'), bedragVeld(bedragPerJaar)] as const]
          : []),
      ];
    }),
  );
}

interface Props {
  readonly hulp: readonly LopendeHulp[];
  readonly regels: LokaleRegels;
  readonly vandaag: Datum;
  readonly waarden: Velden;
  readonly fouten: Veldfouten;
}

/** For each part how it is, and what it becomes. */
export function Wijzigvelden({ hulp, regels, vandaag, waarden, fouten }: Props) {
  return (
    <>
      {hulp.map((h) => {
        const van = (deel: keyof Hulpwijziging) => {
          const naam = wijzigveld(h.gevraagd, deel);
          return { naam, waarde: veld(waarden, naam), fout: fouten[naam] };
        };
        const eenheid = vindVoorziening(h.voorziening, regels)?.eenheid;
        return (
          <Kaart titel={`Als u wijzigt: ${hulpnaam(h.voorziening, regels)}`} soort="rustig">
            <p>{zoIsHet(h, regels, vandaag)}</p>
            <Tekstveld
              {...van('omvang')}
              label={`Hoeveel wordt het?${eenheid ? ` (${eenheid})` : ''}`}
              nodig="als u wijzigt"
              tekens={6}
            />
            <Keuze
              {...van('per')}
              label="Per"
              nodig="als u wijzigt"
              opEenRij
              opties={PER.map((waarde) => ({ waarde, tekst: PERNAAM[waarde] }))}
            />
            {h.vorm === 'pgb' ? (
              <Tekstveld
                {...van('bedragPerJaar')}
                label="Pgb per jaar, in euro"
                nodig="als u wijzigt"
                tekens={10}
              />
            ) : null}
            <Datumveld
              {...van('einde')}
              label="Laatste dag"
              hulp="Later dan nu kan niet: daarvoor is een nieuwe melding nodig (Wmo 2.3.9). Leeg: er is geen einddatum."
              nietVerplicht
            />
          </Kaart>
        );
      })}
    </>
  );
}

function zoIsHet(h: LopendeHulp, regels: LokaleRegels, vandaag: Datum): string {
  const later = laterDan(h, vandaag).map(
    (p) => `, vanaf ${datumLang(p.van ?? vandaag)} ${hoeveelTekst(p, h, regels)}`,
  );
  const tot = h.einde === null ? ', zonder laatste dag' : `, tot en met ${datumLang(h.einde)}`;
  return `Nu: ${hoeveelTekst(zoOp(h, vandaag), h, regels)}${later.join('')}${tot}.`;
}
