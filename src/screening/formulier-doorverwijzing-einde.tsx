import { z } from 'zod';
import { leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zGelezen, zKeuze, zTekst } from '../ui/velden.ts';
import type { DoorverwijzingBeeindigen } from './doorverwijzing-einde.ts';
import { INSTEMMINGSWIJZEN, VERWIJZING_EINDE_DOOR } from './gebeurtenissen.ts';
import { INSTEMMINGNAAM, PARTIJNAAM, VERWIJZING_EINDE_NAAM } from './namen.ts';
import type { TotScreening } from './toestand.ts';
import { openDoorverwijzingen } from './toestand.ts';

const schema = z.object({
  id: zGelezen(leesOnderdeelId, 'Kies welke overdracht niet doorgaat.'),
  door: zKeuze(VERWIJZING_EINDE_DOOR, 'Kies waardoor de overdracht niet doorgaat.'),
  reden: zTekst('Schrijf op waarom de overdracht niet doorgaat.', 4_000),
  inwonerVerteldOp: zDatum('Vul in wanneer u het de inwoner vertelde.'),
  inwonerVerteldVia: zKeuze(INSTEMMINGSWIJZEN, 'Kies hoe u het de inwoner vertelde.'),
});

export const verwijzingEindeFormulier: OpdrachtFormulier<
  DoorverwijzingBeeindigen,
  TotScreening,
  LokaleRegels
> = {
  soort: 'doorverwijzingBeeindigen',
  pad: 'overdracht-gaat-niet-door',
  knop: 'Vastleggen',
  concept: false,
  begin: (t, context) => {
    const [eerste, ...meer] = openDoorverwijzingen(t.screening);
    return maakVelden({
      inwonerVerteldOp: context.vandaag,
      id: meer.length === 0 ? eerste?.id : undefined,
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorverwijzingBeeindigen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten, context }) => (
    <>
      <p>De vraag is daarna weer van de gemeente. De zes weken liepen gewoon door (Wmo 2.3.2 lid 1).</p>
      <Keuze
        naam="id"
        label="Welke overdracht?"
        opties={openDoorverwijzingen(toestand.screening).map((d) => ({
          waarde: d.id,
          tekst: `${d.organisatie} (${PARTIJNAAM[d.naar]})`,
          hulp: d.vraag,
        }))}
        waarde={veld(waarden, 'id')}
        fout={fouten['id']}
      />
      <Keuze
        naam="door"
        label="Waardoor gaat zij niet door?"
        opties={VERWIJZING_EINDE_DOOR.map((door) => ({ waarde: door, tekst: VERWIJZING_EINDE_NAAM[door] }))}
        waarde={veld(waarden, 'door')}
        fout={fouten['door']}
      />
      <Tekstvlak
        naam="reden"
        label="Wat is er gezegd?"
        regels={3}
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
      />
      <Datumveld
        naam="inwonerVerteldOp"
        label="Wanneer vertelde u het de inwoner?"
        hulp="Bel de inwoner eerst."
        uiterlijk={context.vandaag}
        waarde={veld(waarden, 'inwonerVerteldOp')}
        fout={fouten['inwonerVerteldOp']}
      />
      <Keuze
        naam="inwonerVerteldVia"
        label="Hoe?"
        opEenRij
        opties={INSTEMMINGSWIJZEN.map((wijze) => ({ waarde: wijze, tekst: INSTEMMINGNAAM[wijze] }))}
        waarde={veld(waarden, 'inwonerVerteldVia')}
        fout={fouten['inwonerVerteldVia']}
      />
    </>
  ),
};
