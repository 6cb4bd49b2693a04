import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { BezwaarDoorzenden, BezwaarIntrekken } from './einde.ts';
import { openBezwaren } from './stand.ts';
import type { TotBezwaar } from './toestand.ts';
import { Bezwaarkeuze, zBezwaar } from './velddelen.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotBezwaar, LokaleRegels>;

const WIJZEN = ['schriftelijk', 'opDeZitting'] as const;
const WIJZENAAM = { schriftelijk: 'met een brief of e-mail', opDeZitting: 'mondeling, op de hoorzitting' };

export const intrekken: Formulier<BezwaarIntrekken> = {
  soort: 'bezwaarIntrekken',
  pad: 'bezwaar-intrekken',
  knop: 'Bezwaar intrekken',
  concept: false,
  begin: (t) => maakVelden({ bezwaar: openBezwaren(t)[0]?.id, wijze: 'schriftelijk' }),
  lees(ingevuld, _t, c) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        wijze: zKeuze(WIJZEN, 'Kies hoe de inwoner het introk.'),
        reden: zTekstOfLeeg(4_000),
      }),
      vraagtZelf(c.wie.rol) ? { ...ingevuld, wijze: ['schriftelijk'] } : ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'bezwaarIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = vraagtZelf(context.wie.rol);
    return (
      <>
        <Bezwaarkeuze bezwaren={openBezwaren(toestand)} waarden={waarden} fouten={fouten} />
        <Bericht soort="letop">
          <p>
            {zelf
              ? 'Trekt u uw bezwaar in? Dan blijft ons besluit zoals het is. Opnieuw bezwaar maken kan alleen nog binnen de bezwaartermijn.'
              : 'Intrekken doet de inwoner zelf, met een brief of e-mail, of mondeling op de hoorzitting (Awb 6:21). Aan de telefoon kan het niet.'}
          </p>
        </Bericht>
        {zelf ? null : (
          <Keuze
            naam="wijze"
            label="Hoe trok de inwoner het in?"
            opties={optiesUit(WIJZEN, WIJZENAAM)}
            waarde={veld(waarden, 'wijze')}
            fout={fouten['wijze']}
          />
        )}
        <Tekstvlak
          naam="reden"
          label={zelf ? 'Wilt u zeggen waarom?' : 'Wat schreef of zei de inwoner?'}
          {...(zelf && { nietVerplicht: true })}
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={3}
        />
      </>
    );
  },
};

export const doorzenden: Formulier<BezwaarDoorzenden> = {
  soort: 'bezwaarDoorzenden',
  pad: 'bezwaar-doorzenden',
  knop: 'Doorzenden',
  concept: false,
  begin: (t) => maakVelden({ bezwaar: openBezwaren(t)[0]?.id }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        naar: zTekst('Vul in naar wie het bezwaar gaat.', 300),
        waarom: zTekst('Leg uit waarom een ander beslist. De inwoner leest dit.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'bezwaarDoorzenden', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Bezwaarkeuze bezwaren={openBezwaren(toestand)} waarden={waarden} fouten={fouten} />
      <Bericht soort="info">
        <p>
          Alleen als een ander moet beslissen: een ander bestuursorgaan, of de rechter. Schrijf de dag van
          ontvangst op de brief en stuur die meteen door. De inwoner krijgt bericht (Awb 6:15).
        </p>
      </Bericht>
      <Tekstveld naam="naar" label="Naar wie?" waarde={veld(waarden, 'naar')} fout={fouten['naar']} />
      <Tekstvlak
        naam="waarom"
        label="Uitleg voor de inwoner"
        waarde={veld(waarden, 'waarom')}
        fout={fouten['waarom']}
        regels={3}
      />
    </>
  ),
};
