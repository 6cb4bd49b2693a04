import { z } from 'zod';
import { leesLokaleCode, leesOnderdeelId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { doelenOp } from '../recht/verordening.ts';
import { ZWAARSTE_GEWICHT } from '../recht/verordeningsversie.ts';
import { Verborgen } from '../ui/formulier.tsx';
import { Datumveld, Tekstveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Selectie } from '../ui/keuzes.tsx';
import { Kaart } from '../ui/kaart.tsx';
import { NietIngericht } from '../ui/niet-ingericht.tsx';
import type { OpdrachtFormulier, VeldenProps } from '../ui/opdracht.ts';
import { Samenvatting } from '../ui/samenvatting.tsx';
import { Uitklap } from '../ui/uitklap.tsx';
import type { Velden } from '../ui/velden.ts';
import { maakVelden, veld, zDatumOfLeeg, zGelezen, zKeuze, zTekstOfLeeg } from '../ui/velden.ts';
import type { EffectInvoer } from './eisen-effect.ts';
import { Heropend } from './heropend.tsx';
import { HORIZONNAAM, VAN_WIE_NAAM } from './namen.ts';
import type { ToetsOpdracht } from './opdrachten.ts';
import { alleRijen, heeftFout, leesRij, rijnummers, zonderTekst } from './rijen.ts';
import type { TotToets } from './toestand.ts';
import { laatste } from './toestand.ts';
import { effectVeld } from './veldnamen.ts';

type Props = VeldenProps<TotToets, LokaleRegels>;

const VAN_WIE = ['inwoner', 'gezin', 'professional'] as const;
const HORIZONNEN = ['kort', 'lang'] as const;
const EFFECTEN = 3;

const zEffect = z.object({
  id: zGelezen((tekst) => (tekst === '' ? null : leesOnderdeelId(tekst)), 'Laad de pagina opnieuw.'),
  tekst: zTekstOfLeeg(1_000),
  meetbaar: zTekstOfLeeg(1_000),
  vanWie: zKeuze(VAN_WIE, 'Kies van wie dit effect is.'),
  horizon: zKeuze(HORIZONNEN, 'Kies binnen welke tijd.'),
  toetsdatum: zDatumOfLeeg('Vul een bestaande datum in.'),
  effectdoel: zGelezen(
    (tekst) => (tekst === '' ? null : leesLokaleCode(tekst)),
    'Kies een doel uit de lijst.',
  ),
});

const LEEG: EffectInvoer = {
  id: null,
  tekst: '',
  meetbaar: '',
  vanWie: 'inwoner',
  horizon: 'kort',
  toetsdatum: null,
  effectdoel: null,
};

function rijenVan(t: TotToets): readonly number[] {
  return rijnummers(EFFECTEN, laatste(t.toets.effect)?.effecten.length ?? 0);
}

/** What the conversation already brought: nothing is asked twice. */
function uitGesprek(t: TotToets): string {
  return (
    t.onderzoek.gesprekken.findLast((g) => g.inhoud.vraagAchterDeVraag !== '')?.inhoud.vraagAchterDeVraag ??
    ''
  );
}

export const effectFormulier: OpdrachtFormulier<ToetsOpdracht, TotToets, LokaleRegels> = {
  soort: 'effectenVastleggen',
  pad: 'toets-effect',
  knop: 'Stap 1 vastleggen',
  concept: true,
  begin(t) {
    const vorige = laatste(t.toets.effect);
    const effecten = vorige?.effecten ?? [];
    return maakVelden({
      vraagAchterDeVraag: vorige?.vraagAchterDeVraag ?? uitGesprek(t),
      ...Object.fromEntries(
        rijenVan(t).flatMap((rij) =>
          (['id', 'tekst', 'meetbaar', 'vanWie', 'horizon', 'toetsdatum', 'effectdoel'] as const).map(
            (deel) => [effectVeld(rij, deel), (effecten[rij] ?? LEEG)[deel]] as const,
          ),
        ),
      ),
    });
  },
  lees(ingevuld, t) {
    const rijen = rijenVan(t).map((rij) => {
      const leeg = zonderTekst(ingevuld, [effectVeld(rij, 'tekst'), effectVeld(rij, 'meetbaar')]);
      return leeg
        ? { gelukt: true as const, waarde: LEEG }
        : leesRij(zEffect, ingevuld, (deel) => effectVeld(rij, deel));
    });
    const gelezen = alleRijen<EffectInvoer>(rijen);
    return gelezen.gelukt
      ? {
          gelukt: true,
          waarde: {
            soort: 'effectenVastleggen',
            effecten: gelezen.waarde,
            vraagAchterDeVraag: veld(ingevuld, 'vraagAchterDeVraag'),
          },
        }
      : gelezen;
  },
  velden: (p) => (
    <>
      <Heropend stand={p.toestand.toets.effect} />
      <WatErAlIs toestand={p.toestand} />
      <Tekstvlak
        naam="vraagAchterDeVraag"
        label="Welke vraag zit er achter de vraag?"
        hulp="Waarom is dit nu belangrijk? Vraagt de inwoner om een voorziening: wat moet daarmee lukken?"
        waarde={veld(p.waarden, 'vraagAchterDeVraag')}
        fout={p.fouten['vraagAchterDeVraag']}
        nietVerplicht={p.toestand.toets.start?.aanleiding !== 'vraagIsProduct'}
        regels={3}
      />
      {rijenVan(p.toestand).map((rij) =>
        rij === 0 ? (
          <Kaart titel="Effect 1">
            <Effectrij rij={rij} {...p} />
          </Kaart>
        ) : (
          <Uitklap
            titel={`Effect ${rij + 1}${isLeeg(p.waarden, rij) ? ' (niet verplicht)' : ''}`}
            open={!isLeeg(p.waarden, rij) || heeftFout(p.fouten, `effect.${rij}.`)}
          >
            <Effectrij rij={rij} {...p} />
          </Uitklap>
        ),
      )}
    </>
  ),
};

function isLeeg(waarden: Velden, rij: number): boolean {
  return zonderTekst(waarden, [effectVeld(rij, 'tekst'), effectVeld(rij, 'meetbaar')]);
}

/** The resident's own words so far. */
function WatErAlIs({ toestand }: { toestand: TotToets }) {
  const wensen = toestand.onderzoek.gesprekken.flatMap(({ inhoud }) =>
    inhoud.leefgebieden.map(({ wens }) => wens).filter((wens) => wens !== ''),
  );
  const plan = toestand.melding.persoonlijkPlan?.tekst;
  return (
    <Kaart titel="In de woorden van de inwoner" soort="rustig">
      <Samenvatting
        regels={[
          { term: 'Hulpvraag', waarde: toestand.melding.melding?.hulpvraag },
          ...(wensen.length > 0 ? [{ term: 'Wensen uit het gesprek', waarde: wensen.join('; ') }] : []),
          ...(plan ? [{ term: 'Persoonlijk plan', waarde: <span class="omk-lopend">{plan}</span> }] : []),
        ]}
      />
    </Kaart>
  );
}

function Effectrij({ rij, waarden, fouten, context }: Props & { rij: number }) {
  const uit = (deel: Parameters<typeof effectVeld>[1]) => {
    const naam = effectVeld(rij, deel);
    return { naam, waarde: veld(waarden, naam), fout: fouten[naam] };
  };
  const doelen = doelkeuze(context, veld(waarden, effectVeld(rij, 'effectdoel')));
  return (
    <>
      <Verborgen naam={effectVeld(rij, 'id')} waarde={veld(waarden, effectVeld(rij, 'id'))} />
      <Tekstvlak
        {...uit('tekst')}
        label={`Effect ${rij + 1}: wat kan, doet of ervaart de inwoner straks?`}
        hulp="Een zin met wie en wat, in de woorden van de inwoner: ‘Ik ontmoet weer elke week mensen’. Geen voorziening."
        regels={2}
      />
      <Tekstveld
        {...uit('meetbaar')}
        label={`Waaraan merken wij dat effect ${rij + 1} gelukt is?`}
        hulp="Iets wat te zien of te horen is."
      />
      <Datumveld
        {...uit('toetsdatum')}
        label={`Wanneer kijken wij of effect ${rij + 1} gelukt is?`}
        vroegst={context.vandaag}
      />
      <Keuze
        {...uit('horizon')}
        label={`Binnen welke tijd verwachten wij effect ${rij + 1}?`}
        opties={HORIZONNEN.map((waarde) => ({ waarde, tekst: HORIZONNAAM[waarde] }))}
        opEenRij
      />
      <Keuze
        {...uit('vanWie')}
        label={`Van wie is effect ${rij + 1}?`}
        hulp="Wie heeft gezegd dit te willen?"
        opties={VAN_WIE.map((waarde) => ({ waarde, tekst: VAN_WIE_NAAM[waarde] }))}
        opEenRij
      />
      {doelen.length > 0 ? (
        <Selectie
          {...uit('effectdoel')}
          label={`Welk doel van de raad dient effect ${rij + 1}?`}
          hulp="Zo is later te zien waarop het besluit rust, en of de verordening haar doel haalt."
          nietVerplicht
          leeg="Geen"
          opties={doelen}
        />
      ) : rij === 0 ? (
        <NietIngericht
          wat="De gemeente heeft nog geen effectdoelen ingevuld."
          gevolg="Daarom is bij een effect geen doel van de gemeente te kiezen. De stap kan wel af."
        />
      ) : null}
    </>
  );
}

/** The goals in force, with their weight; one chosen before stays a choice when it no longer is. */
function doelkeuze({ vandaag, regels }: Props['context'], gekozen: string) {
  const nu = doelenOp(vandaag, regels);
  const eerder = regels.effectdoelen.filter(
    ({ code }) => code === gekozen && !nu.some((doel) => doel.code === code),
  );
  return [
    ...nu.map(({ code, naam, gewicht }) => ({
      waarde: code,
      tekst: gewicht === null ? naam : `${naam} (weegt ${gewicht} van ${ZWAARSTE_GEWICHT})`,
    })),
    ...eerder.map(({ code, naam }) => ({ waarde: code, tekst: `${naam} (geldt nu niet)` })),
  ];
}
