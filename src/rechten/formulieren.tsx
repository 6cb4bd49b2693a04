import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekst, zTekstOfLeeg } from '../ui/velden.ts';
import type { BeperkingOpheffen, GegevensverzoekIntrekken } from './einde.ts';
import { beslissen } from './formulier-beslissen.tsx';
import { vragen } from './formulier-vragen.tsx';
import { UITVOERWIJZEN } from './gebeurtenissen.ts';
import { WIJZENAAM } from './namen.ts';
import type { RechtenOpdracht } from './opdrachten.ts';
import { intrekbaar, opTeHeffen, uitTeVoeren, verlengdeTermijn } from './stand.ts';
import type { TotRechten } from './toestand.ts';
import type { GegevensverzoekUitvoeren } from './uitvoeren.ts';
import { WIJZEN } from './uitvoeren.ts';
import type { GegevensverzoekVerlengen } from './verlengen.ts';
import { verlengbaar } from './verlengen.ts';
import { eersteGekozen, Verzoekkeuze, zVerzoek } from './verzoekkeuze.tsx';

type Formulier<O extends RechtenOpdracht> = OpdrachtFormulier<O, TotRechten, LokaleRegels>;

const verlengen: Formulier<GegevensverzoekVerlengen> = {
  soort: 'gegevensverzoekVerlengen',
  pad: 'gegevensverzoek-verlengen',
  knop: 'Verlengen',
  concept: false,
  begin: (t, c) => eersteGekozen(verlengbaar(t, c)),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({ verzoek: zVerzoek(), reden: zTekst('Schrijf op waarom het langer duurt.', 2_000) }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gegevensverzoekVerlengen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const uit = verlengbaar(toestand, context);
    return (
      <>
        <Bericht soort="info">
          <p>
            Dit kan één keer, met twee maanden, en alleen als het verzoek ingewikkeld is of als er veel
            verzoeken zijn. De inwoner krijgt vandaag een brief.{' '}
            {uit.map(
              (v) =>
                `Het verzoek van ${datumLang(v.ontvangenOp)} is dan uiterlijk ${datumLang(verlengdeTermijn(v, context.regels).uiterlijk)} klaar. `,
            )}
          </p>
        </Bericht>
        <Verzoekkeuze uit={uit} waarden={waarden} fouten={fouten} />
        <Tekstvlak
          naam="reden"
          label="Waarom duurt het langer?"
          hulp="Komt zo in de brief."
          waarde={veld(waarden, 'reden')}
          fout={fouten['reden']}
          regels={3}
        />
      </>
    );
  },
};

const uitvoeren: Formulier<GegevensverzoekUitvoeren> = {
  soort: 'gegevensverzoekUitvoeren',
  pad: 'gegevensverzoek-uitgevoerd',
  knop: 'Vastleggen',
  concept: false,
  begin: (t) => eersteGekozen(uitTeVoeren(t)),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        verzoek: zVerzoek(),
        wijze: zKeuze(UITVOERWIJZEN, 'Kies hoe het is gedaan.'),
        toelichting: zTekstOfLeeg(2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gegevensverzoekUitvoeren', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => {
    const uit = uitTeVoeren(toestand);
    const wijzen = UITVOERWIJZEN.filter((wijze) => uit.some(({ recht }) => WIJZEN[recht].includes(wijze)));
    return (
      <>
        <Bericht soort="info">
          <p>
            Een kopie maakt u op de dossierpagina met Heel dossier als PDF. Naam, geboortedatum en adres
            verbetert u met Gegevens van de inwoner verbeteren; het oude blijft in de tijdlijn staan. Kreeg
            een ander de gegevens? Laat het ook die weten (AVG 19).
          </p>
        </Bericht>
        <Verzoekkeuze uit={uit} waarden={waarden} fouten={fouten} />
        <Keuze
          naam="wijze"
          label="Hoe is het gedaan?"
          opties={optiesUit(wijzen, WIJZENAAM)}
          waarde={veld(waarden, 'wijze')}
          fout={fouten['wijze']}
        />
        <Tekstvlak
          naam="toelichting"
          label="Wat is er gedaan?"
          nodig="bij correctie en bezwaar"
          waarde={veld(waarden, 'toelichting')}
          fout={fouten['toelichting']}
          regels={3}
        />
      </>
    );
  },
};

const intrekken: Formulier<GegevensverzoekIntrekken> = {
  soort: 'gegevensverzoekIntrekken',
  pad: 'gegevensverzoek-intrekken',
  knop: 'Intrekken',
  concept: false,
  begin: (t) => eersteGekozen(intrekbaar(t)),
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ verzoek: zVerzoek(), reden: zTekstOfLeeg(2_000) }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'gegevensverzoekIntrekken', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Verzoekkeuze uit={intrekbaar(toestand)} waarden={waarden} fouten={fouten} />
      <Tekstvlak
        naam="reden"
        label={vraagtZelf(context.wie.rol) ? 'Wilt u zeggen waarom?' : 'Waarom trekt de inwoner het in?'}
        nietVerplicht
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={2}
      />
    </>
  ),
};

const opheffen: Formulier<BeperkingOpheffen> = {
  soort: 'beperkingOpheffen',
  pad: 'beperking-opheffen',
  knop: 'Opheffen en brief versturen',
  concept: false,
  begin: (t, c) => ({
    ...eersteGekozen(opTeHeffen(t)),
    ...maakVelden({ vanaf: plusDagen(c.vandaag, 14) }),
  }),
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        verzoek: zVerzoek(),
        vanaf: zDatum('Vul in vanaf welke dag de gegevens weer gebruikt worden.'),
        reden: zTekst('Schrijf op waarom de beperking stopt.', 2_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'beperkingOpheffen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, waarden, fouten }) => (
    <>
      <Verzoekkeuze uit={opTeHeffen(toestand)} waarden={waarden} fouten={fouten} />
      <Datumveld
        naam="vanaf"
        label="Vanaf welke dag worden de gegevens weer gebruikt?"
        hulp="De inwoner moet het van tevoren weten (AVG 18 lid 3). Twee weken is ruim genoeg om nog te bellen."
        waarde={veld(waarden, 'vanaf')}
        fout={fouten['vanaf']}
      />
      <Tekstvlak
        naam="reden"
        label="Waarom stopt de beperking?"
        hulp="Komt zo in de brief."
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};

export const rechtenFormulieren: readonly OpdrachtFormulier<RechtenOpdracht, TotRechten, LokaleRegels>[] = [
  vragen,
  beslissen,
  uitvoeren,
  verlengen,
  intrekken,
  opheffen,
];
