import { z } from 'zod';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Tekstvlak } from '../ui/invoer.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, veld, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import { aanvraagFormulier } from './formulier-aanvraag.tsx';
import { aanvullingOntvangen, aanvullingVragen } from './formulier-aanvulling.tsx';
import { opschortingVastleggen, termijnMededelen, uitstelInstemmen } from './formulier-termijn.tsx';
import type { AanvraagOpdracht } from './opdrachten.ts';
import type { TotAanvraag } from './toestand.ts';
import { vraagtZelf } from './zelf.ts';

type Formulier = OpdrachtFormulier<AanvraagOpdracht, TotAanvraag, LokaleRegels>;

const intrekken: Formulier = {
  soort: 'aanvraagIntrekken',
  pad: 'aanvraag-intrekken',
  knop: 'Aanvraag intrekken',
  concept: false,
  begin: () => ({}),
  lees(ingevuld, _t, c) {
    const zelf = vraagtZelf(c.wie.rol);
    const schema = z.object({
      reden: zelf ? zTekstOfLeeg(4_000) : zTekst('Schrijf op hoe de inwoner de aanvraag introk.', 4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'aanvraagIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <p>
        {vraagtZelf(context.wie.rol)
          ? 'U krijgt dan geen besluit. Hebt u later toch hulp nodig? Dan kunt u opnieuw aanvragen.'
          : 'Alleen de inwoner kan de aanvraag intrekken. Schrijf op hoe en waarom de inwoner dat vroeg.'}
      </p>
      <Tekstvlak
        naam="reden"
        label={vraagtZelf(context.wie.rol) ? 'Wilt u zeggen waarom?' : 'Hoe en waarom?'}
        nietVerplicht={vraagtZelf(context.wie.rol)}
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

export const aanvraagFormulieren: readonly Formulier[] = [
  aanvraagFormulier,
  aanvullingVragen,
  aanvullingOntvangen,
  uitstelInstemmen,
  opschortingVastleggen,
  termijnMededelen,
  intrekken,
];
