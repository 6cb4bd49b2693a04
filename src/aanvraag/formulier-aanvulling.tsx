import { z } from 'zod';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkjes } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zDatum,
  zKeuze,
  zTekst,
  zTekstOfLeeg,
  zVinkjes,
} from '../ui/velden.ts';
import { openAanvulling } from './aanvulling.ts';
import { ONTBREKEND } from './gebeurtenissen.ts';
import { ONTBREKENDNAAM } from './namen.ts';
import { watOntbreekt } from './onvolledig.ts';
import type { AanvraagOpdracht } from './opdrachten.ts';
import type { Aanvulling, TotAanvraag } from './toestand.ts';
import { vraagtZelf } from './zelf.ts';

type Formulier = OpdrachtFormulier<AanvraagOpdracht, TotAanvraag, LokaleRegels>;

export const aanvullingVragen: Formulier = {
  soort: 'aanvullingVragen',
  pad: 'aanvulling-vragen',
  knop: 'Aanvulling vragen',
  concept: true,
  begin: (t, c) =>
    maakVelden({
      ontbreekt: t.aanvraag.aanvraag ? watOntbreekt(t.aanvraag.aanvraag) : [],
      hersteltermijnTotEnMet: plusDagen(c.vandaag, c.regels.hersteltermijnDagen),
    }),
  lees(ingevuld) {
    const schema = z.object({
      ontbreekt: zVinkjes(ONTBREKEND, 'Kies uit de lijst wat er ontbreekt.'),
      hersteltermijnTotEnMet: zDatum('Vul in tot en met wanneer de inwoner kan aanvullen.'),
      toelichting: zTekst('Leg in gewone woorden uit wat er nog nodig is.', 4_000),
    });
    const gelezen = leesFormulier(schema, ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'aanvullingVragen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ waarden, fouten, context }) => (
    <>
      <Bericht soort="info">
        <p>
          Vraag alleen wat voor het besluit nodig is en wat de inwoner zelf kan geven. De beslistermijn staat
          stil vanaf morgen, tot de dag van de aanvulling of het einde van de hersteltermijn (Awb 4:15 lid 1
          onder a).
        </p>
      </Bericht>
      <Vinkjes
        naam="ontbreekt"
        label="Wat ontbreekt er?"
        opties={optiesUit(ONTBREKEND, ONTBREKENDNAAM)}
        waarden={veldLijst(waarden, 'ontbreekt')}
        fout={fouten['ontbreekt']}
      />
      <Datumveld
        naam="hersteltermijnTotEnMet"
        label="Tot en met wanneer kan de inwoner aanvullen?"
        hulp={`Gebruikelijk is ${context.regels.hersteltermijnDagen} dagen.`}
        waarde={veld(waarden, 'hersteltermijnTotEnMet')}
        fout={fouten['hersteltermijnTotEnMet']}
        vroegst={plusDagen(context.vandaag, 1)}
      />
      <Tekstvlak
        naam="toelichting"
        label="Uitleg voor de inwoner"
        hulp="Deze tekst komt in de brief."
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
      />
    </>
  ),
};

export const aanvullingOntvangen: Formulier = {
  soort: 'aanvullingOntvangen',
  pad: 'aanvulling',
  knop: 'Aanvulling geven',
  concept: true,
  begin: (_t, c) => maakVelden({ ontvangenOp: c.vandaag }),
  lees(ingevuld, _t, c) {
    const zelf = vraagtZelf(c.wie.rol);
    const schema = z.object({
      ontvangenOp: zDatum('Vul de dag in waarop de aanvulling binnenkwam.'),
      volledig: zKeuze(['ja', 'nee'], zelf ? 'Kies of dit alles is.' : 'Kies of de aanvraag nu compleet is.'),
      // "You have everything" is an answer too; no text is asked for it.
      toelichting:
        zelf && veld(ingevuld, 'volledig') !== 'ja'
          ? zTekst('Vul de informatie in waar wij om vroegen.')
          : zTekstOfLeeg(),
    });
    const gelezen = leesFormulier(schema, zelf ? { ...ingevuld, ontvangenOp: [c.vandaag] } : ingevuld);
    if (!gelezen.gelukt) return gelezen;
    const { volledig, ...rest } = gelezen.waarde;
    return {
      gelukt: true,
      waarde: { soort: 'aanvullingOntvangen', volledig: volledig === 'ja', ...rest },
    };
  },
  velden: ({ toestand, waarden, fouten, context }) => {
    const zelf = vraagtZelf(context.wie.rol);
    const open = openAanvulling(toestand);
    return (
      <>
        {open ? <Gevraagd aanvulling={open} zelf={zelf} /> : null}
        {zelf ? null : (
          <Datumveld
            naam="ontvangenOp"
            label="Wanneer kwam de aanvulling binnen?"
            waarde={veld(waarden, 'ontvangenOp')}
            fout={fouten['ontvangenOp']}
            vroegst={open?.op}
            uiterlijk={context.vandaag}
          />
        )}
        <Tekstvlak
          naam="toelichting"
          label={zelf ? 'Wat wilt u ons nog vertellen?' : 'Wat kwam er binnen?'}
          hulp={
            zelf
              ? 'Papieren kunt u ook met de post sturen of langs brengen. Hebben wij alles al? Laat dit dan leeg en kies hieronder ja.'
              : undefined
          }
          nietVerplicht={!zelf || veld(waarden, 'volledig') === 'ja'}
          waarde={veld(waarden, 'toelichting')}
          fout={fouten['toelichting']}
          regels={7}
        />
        <Keuze
          naam="volledig"
          label={zelf ? 'Is uw aanvraag nu compleet?' : 'Is de aanvraag nu compleet?'}
          opEenRij={!zelf}
          opties={[
            { waarde: 'ja', tekst: zelf ? 'Ja, alles is compleet' : 'Ja' },
            { waarde: 'nee', tekst: zelf ? 'Nee, er komt nog iets' : 'Nee' },
          ]}
          waarde={veld(waarden, 'volledig')}
          fout={fouten['volledig']}
        />
      </>
    );
  },
};

function Gevraagd({ aanvulling: a, zelf }: { aanvulling: Aanvulling; zelf: boolean }) {
  return (
    <Bericht soort="info" titel={zelf ? 'Hier vroegen wij om' : 'Hier is om gevraagd'}>
      <ul>
        {a.ontbreekt.map((o) => (
          <li>{ONTBREKENDNAAM[o]}</li>
        ))}
      </ul>
      <p class="omk-lopend" dir="auto">
        {a.toelichting}
      </p>
      <p>Tot en met {datumLang(a.hersteltermijnTotEnMet)}.</p>
    </Bericht>
  );
}
