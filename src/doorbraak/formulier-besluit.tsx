import { z } from 'zod';
import { bedragTekst } from '../kern/bedrag.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { ROLNAAM } from '../kern/rollen.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import { isLager, NIVEAU_IN_ZIN, NIVEAUNAAM, NIVEAUS } from '../recht/doorzettingsmacht.ts';
import { regels } from '../toets/rijen.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze } from '../ui/keuzes.tsx';
import { leesFormulier, maakVelden, veld, zDatum, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import type { Formulier, Props } from './formulier.ts';
import { kiesUit } from './formulier.ts';
import { PLANKEUZES, RAAKT_AANVRAAG } from './gebeurtenissen.ts';
import { PLANKEUZENAAM, RAAKT_AANVRAAG_NAAM } from './namen.ts';
import type { DoorbraakplanBesluiten } from './planbesluiten.ts';
import { huidigPlan, openVoorlegging } from './toestand.ts';
import type { DoorbraakplanEscaleren, DoorbraakplanVoorleggen } from './voorleggen.ts';

const zDagen = {
  niveau: zKeuze(NIVEAUS, 'Kies aan wie u het voorlegt.'),
  aan: zTekstOfLeeg(200),
  op: zDatum('Vul de dag in waarop u het voorlegt.'),
  antwoordUiterlijk: zDatum('Vul in wanneer het antwoord er is.'),
};

/** A week is usual; it is an agreement, no term of the law. */
const ANTWOORD_DAGEN = 7;

/** Up to where this plan must go, and why. */
function Mandaat({ toestand }: Pick<Props, 'toestand'>) {
  const plan = huidigPlan(toestand.doorbraak);
  if (!plan) return null;
  return (
    <Bericht soort="info">
      <p>
        Over dit plan mag {NIVEAU_IN_ZIN[plan.nodigNiveau]} besluiten:{' '}
        {plan.gemeentegeld === null
          ? 'een bedrag van de gemeente is onbekend'
          : `${bedragTekst(plan.gemeentegeld)} gemeentegeld in het duurste jaar`}
        , en de regels waarvan het afwijkt (Awb 10:3). Een lager niveau kan meekijken, maar niet besluiten.
      </p>
    </Bericht>
  );
}

function Voorlegvelden({ waarden, fouten, context }: Props) {
  return (
    <>
      <Tekstveld
        naam="aan"
        label="Aan wie? Naam en functie"
        waarde={veld(waarden, 'aan')}
        fout={fouten['aan']}
      />
      <Datumveld
        naam="op"
        label="Op welke dag legt u het voor?"
        waarde={veld(waarden, 'op')}
        fout={fouten['op']}
        uiterlijk={context.vandaag}
      />
      <Datumveld
        naam="antwoordUiterlijk"
        label="Wanneer is het antwoord er?"
        hulp="Een afspraak, geen wettelijke termijn. Komt er geen antwoord? Escaleer."
        waarde={veld(waarden, 'antwoordUiterlijk')}
        fout={fouten['antwoordUiterlijk']}
      />
    </>
  );
}

export const voorleggenFormulier: Formulier<DoorbraakplanVoorleggen> = {
  soort: 'doorbraakplanVoorleggen',
  pad: 'doorbraakplan-voorleggen',
  knop: 'Plan voorleggen',
  concept: false,
  begin: (t, { vandaag }) =>
    maakVelden({
      niveau: huidigPlan(t.doorbraak)?.nodigNiveau,
      op: vandaag,
      antwoordUiterlijk: plusDagen(vandaag, ANTWOORD_DAGEN),
    }),
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ ...zDagen, vraag: zTekstOfLeeg(4_000) }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorbraakplanVoorleggen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: (p) => (
    <>
      <Mandaat {...p} />
      <Keuze
        naam="niveau"
        label="Op welk niveau legt u het voor?"
        opties={optiesUit(NIVEAUS, NIVEAUNAAM)}
        waarde={veld(p.waarden, 'niveau')}
        fout={p.fouten['niveau']}
      />
      <Voorlegvelden {...p} />
      <Tekstvlak
        naam="vraag"
        label="Wat vraagt u?"
        waarde={veld(p.waarden, 'vraag')}
        fout={p.fouten['vraag']}
        regels={3}
      />
    </>
  ),
};

export const escalerenFormulier: Formulier<DoorbraakplanEscaleren> = {
  soort: 'doorbraakplanEscaleren',
  pad: 'doorbraakplan-escaleren',
  knop: 'Escaleren',
  concept: false,
  begin(t, { vandaag }) {
    const ligt = openVoorlegging(t.doorbraak);
    const nodig = huidigPlan(t.doorbraak)?.nodigNiveau;
    return maakVelden({
      niveau: ligt && nodig && isLager(ligt.niveau, nodig) ? nodig : null,
      op: vandaag,
      antwoordUiterlijk: plusDagen(vandaag, ANTWOORD_DAGEN),
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(z.object({ ...zDagen, reden: zTekstOfLeeg(4_000) }), ingevuld);
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'doorbraakplanEscaleren', ...gelezen.waarde } }
      : gelezen;
  },
  velden(p) {
    const ligt = openVoorlegging(p.toestand.doorbraak);
    return (
      <>
        <Mandaat {...p} />
        {ligt ? (
          <p>
            Het plan ligt sinds {datumLang(ligt.op)} bij {NIVEAU_IN_ZIN[ligt.niveau]}: {ligt.aan}. Antwoord
            gevraagd uiterlijk {datumLang(ligt.antwoordUiterlijk)}.
          </p>
        ) : null}
        <Keuze
          naam="niveau"
          label="Naar welk niveau?"
          opties={optiesUit(
            NIVEAUS.filter((niveau) => !ligt || isLager(ligt.niveau, niveau)),
            NIVEAUNAAM,
          )}
          waarde={veld(p.waarden, 'niveau')}
          fout={p.fouten['niveau']}
        />
        <Voorlegvelden {...p} />
        <Tekstvlak
          naam="reden"
          label="Waarom hogerop?"
          waarde={veld(p.waarden, 'reden')}
          fout={p.fouten['reden']}
          regels={3}
        />
      </>
    );
  },
};

export const besluitFormulier: Formulier<DoorbraakplanBesluiten> = {
  soort: 'doorbraakplanBesluiten',
  pad: 'doorbraakplan-besluit',
  knop: 'Besluit vastleggen',
  concept: true,
  begin(t, { vandaag, wie }) {
    const ligt = openVoorlegging(t.doorbraak);
    return maakVelden({ op: vandaag, besluiter: ligt?.aan ?? ROLNAAM[wie.rol] });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        keuze: zKeuze(PLANKEUZES, 'Kies wat er is besloten.'),
        op: zDatum('Vul de dag van het besluit in.'),
        besluiter: zTekstOfLeeg(300),
        motivering: zTekstOfLeeg(8_000),
        vindplaats: zTekstOfLeeg(300),
        raaktAanvraag: kiesUit(RAAKT_AANVRAAG, 'Kies ja, nee of nog na te kijken.'),
        aanvraagUitleg: zTekstOfLeeg(4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? {
          gelukt: true,
          waarde: {
            soort: 'doorbraakplanBesluiten',
            voorwaarden: regels(veld(ingevuld, 'voorwaarden')),
            ...gelezen.waarde,
          },
        }
      : gelezen;
  },
  velden(p) {
    const { waarden, fouten, context, toestand } = p;
    const ligt = openVoorlegging(toestand.doorbraak);
    const aanvraag = toestand.besluit.genomen ? null : toestand.aanvraag.aanvraag;
    return (
      <>
        <Mandaat {...p} />
        <Bericht soort="info">
          <p>
            Dit is een besluit binnen de gemeente: wij doen dit, en wij betalen dit. Het is geen besluit in de
            zin van de Awb. Wat de inwoner krijgt, komt in een eigen beschikking.
          </p>
        </Bericht>
        <Keuze
          naam="keuze"
          label={`Wat besluit ${ligt ? NIVEAU_IN_ZIN[ligt.niveau] : 'wie bevoegd is'}?`}
          opties={optiesUit(PLANKEUZES, PLANKEUZENAAM)}
          waarde={veld(waarden, 'keuze')}
          fout={fouten['keuze']}
        />
        <Tekstveld
          naam="besluiter"
          label="Wie besloot? Naam en functie"
          waarde={veld(waarden, 'besluiter')}
          fout={fouten['besluiter']}
        />
        <Datumveld
          naam="op"
          label="Dag van het besluit"
          waarde={veld(waarden, 'op')}
          fout={fouten['op']}
          uiterlijk={context.vandaag}
        />
        <Tekstvlak
          naam="motivering"
          label="Waarom?"
          waarde={veld(waarden, 'motivering')}
          fout={fouten['motivering']}
          regels={4}
        />
        <Tekstvlak
          naam="voorwaarden"
          label="Voorwaarden"
          hulp="Elke voorwaarde op een nieuwe regel. Nodig bij akkoord onder voorwaarden."
          waarde={veld(waarden, 'voorwaarden')}
          fout={fouten['voorwaarden']}
          regels={3}
          nietVerplicht
        />
        <Tekstveld
          naam="vindplaats"
          label="Waar is het ondertekende besluit te vinden?"
          hulp="Nodig als een manager, directeur of het college besloot. Bijvoorbeeld het nummer van het collegebesluit."
          waarde={veld(waarden, 'vindplaats')}
          fout={fouten['vindplaats']}
          nietVerplicht
        />
        <Keuze
          naam="raaktAanvraag"
          label="Bij een nee: wijzen wij daarmee ook een aanvraag af?"
          hulp={
            aanvraag
              ? `Er ligt een aanvraag van ${datumLang(aanvraag.ontvangenOp)}. Daarop moet altijd een eigen besluit volgen, met bezwaar (Wmo 2.3.5 lid 2).`
              : 'Vroeg de inwoner om iets? Dan kan een nee een besluit zijn waartegen bezwaar open staat (Awb 1:3).'
          }
          opties={optiesUit(RAAKT_AANVRAAG, RAAKT_AANVRAAG_NAAM)}
          waarde={veld(waarden, 'raaktAanvraag')}
          fout={fouten['raaktAanvraag']}
          nietVerplicht
        />
        <Tekstvlak
          naam="aanvraagUitleg"
          label="Om welke vraag gaat het, en wie pakt dit op?"
          waarde={veld(waarden, 'aanvraagUitleg')}
          fout={fouten['aanvraagUitleg']}
          regels={2}
          nietVerplicht
        />
      </>
    );
  },
};
