import { z } from 'zod';
import { vraagtZelf } from '../aanvraag/zelf.ts';
import { datumLang, plusDagen } from '../kern/datum.ts';
import { optiesUit } from '../onderzoek/opties.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { Bericht } from '../ui/bericht.tsx';
import { Datumveld, Tekstvlak } from '../ui/invoer.tsx';
import { Keuze, Vinkjes } from '../ui/keuzes.tsx';
import type { OpdrachtFormulier } from '../ui/opdracht.ts';
import { Termijn } from '../ui/termijn.tsx';
import {
  leesFormulier,
  maakVelden,
  veld,
  veldLijst,
  zDatum,
  zDatumOfLeeg,
  zKeuze,
  zTekst,
  zVinkjes,
} from '../ui/velden.ts';
import { BEZWAARGEBREKEN, UITSTELGRONDEN } from './codes.ts';
import type { BezwaarherstelVragen, BezwaarHerstellen } from './herstel.ts';
import { BEZWAARGEBREK_IN_BRIEF, BEZWAARGEBREKNAAM, UITSTELGRONDNAAM } from './namen.ts';
import { beslistermijnBezwaar, openBezwaren, openHerstel } from './stand.ts';
import type { Bezwaar, TotBezwaar } from './toestand.ts';
import type { BezwaarVerdagen } from './uitstel.ts';
import { verdaagdTot } from './uitstel.ts';
import { Bezwaarkeuze, zBezwaar } from './velddelen.tsx';

type Formulier<O extends { readonly soort: string }> = OpdrachtFormulier<O, TotBezwaar, LokaleRegels>;

/** What can be seen to be missing is ticked already. */
function gebrekenVan(b: Bezwaar | undefined): readonly string[] {
  if (!b) return [];
  return [
    ...(b.tekst.trim() === '' ? ['gronden'] : []),
    ...(b.ondertekend ? [] : ['ondertekening']),
    ...(b.tijdigheid === 'teLaat' && b.redenTeLaat.trim() === '' ? ['redenTeLaat'] : []),
  ];
}

export const herstelVragen: Formulier<BezwaarherstelVragen> = {
  soort: 'bezwaarherstelVragen',
  pad: 'bezwaarherstel-vragen',
  knop: 'Verzoek versturen',
  concept: true,
  begin(t, c) {
    const b = openBezwaren(t).find((x) => !openHerstel(x));
    return maakVelden({
      bezwaar: b?.id,
      ontbreekt: gebrekenVan(b),
      hersteltermijnTotEnMet: plusDagen(c.vandaag, c.regels.hersteltermijnDagen),
    });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        ontbreekt: zVinkjes(BEZWAARGEBREKEN, 'Kies alleen uit de lijst.'),
        hersteltermijnTotEnMet: zDatum('Vul in tot en met welke dag de inwoner kan herstellen.'),
        toelichting: zTekst('Leg uit wat u van de inwoner nodig hebt.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'bezwaarherstelVragen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Bezwaarkeuze bezwaren={openBezwaren(toestand)} waarden={waarden} fouten={fouten} />
      <Bericht soort="info">
        <p>
          De inwoner krijgt vandaag een brief. De termijn om te beslissen staat stil tot het is hersteld of
          tot de dag voorbij is (Awb 7:10 lid 2). Vraagt u alleen waarom het bezwaar te laat is, dan loopt de
          termijn door.
        </p>
      </Bericht>
      <Vinkjes
        naam="ontbreekt"
        label="Wat ontbreekt er?"
        opties={optiesUit(BEZWAARGEBREKEN, BEZWAARGEBREKNAAM)}
        waarden={veldLijst(waarden, 'ontbreekt')}
        fout={fouten['ontbreekt']}
      />
      <Datumveld
        naam="hersteltermijnTotEnMet"
        label="Tot en met welke dag?"
        hulp="Ten minste een week; twee weken is gebruikelijk."
        waarde={veld(waarden, 'hersteltermijnTotEnMet')}
        fout={fouten['hersteltermijnTotEnMet']}
        vroegst={plusDagen(context.vandaag, 7)}
      />
      <Tekstvlak
        naam="toelichting"
        label="Uitleg voor de inwoner"
        waarde={veld(waarden, 'toelichting')}
        fout={fouten['toelichting']}
        regels={3}
      />
    </>
  ),
};

const JA_NEE = ['ja', 'nee'] as const;

export const herstellen: Formulier<BezwaarHerstellen> = {
  soort: 'bezwaarHerstellen',
  pad: 'bezwaarherstel',
  knop: 'Vastleggen',
  concept: true,
  begin: (t, c) =>
    maakVelden({
      bezwaar: openBezwaren(t).find(openHerstel)?.id,
      ontvangenOp: c.vandaag,
    }),
  lees(ingevuld, _t, c) {
    const zelf = vraagtZelf(c.wie.rol);
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        ontvangenOp: zDatum('Vul de dag van ontvangst in.'),
        tekst: zTekst(zelf ? 'Schrijf op wat u ons nog wilt geven.' : 'Schrijf op wat er binnenkwam.'),
        volledig: zKeuze(JA_NEE, 'Kies of het bezwaar nu compleet is.'),
      }),
      zelf ? { ...ingevuld, ontvangenOp: [c.vandaag], volledig: ['ja'] } : ingevuld,
    );
    if (!gelezen.gelukt) return gelezen;
    const { volledig, ...rest } = gelezen.waarde;
    return { gelukt: true, waarde: { soort: 'bezwaarHerstellen', volledig: volledig === 'ja', ...rest } };
  },
  velden: ({ toestand, context, waarden, fouten }) => {
    const zelf = vraagtZelf(context.wie.rol);
    const open = openBezwaren(toestand).filter((b) => openHerstel(b) !== undefined);
    return (
      <>
        <Bezwaarkeuze bezwaren={open} waarden={waarden} fouten={fouten} />
        {open.map((b) => {
          const verzoek = openHerstel(b);
          return verzoek ? (
            <Bericht soort="info">
              <p>
                {zelf ? 'Wij vroegen u om: ' : 'Gevraagd: '}
                {verzoek.ontbreekt
                  .map((g) => (zelf ? BEZWAARGEBREK_IN_BRIEF : BEZWAARGEBREKNAAM)[g])
                  .join(', ')}
                . {verzoek.toelichting} Dat kan tot en met {datumLang(verzoek.hersteltermijnTotEnMet)}.
              </p>
            </Bericht>
          ) : null;
        })}
        {zelf ? null : (
          <Datumveld
            naam="ontvangenOp"
            label="Wanneer kwam het binnen?"
            waarde={veld(waarden, 'ontvangenOp')}
            fout={fouten['ontvangenOp']}
            uiterlijk={context.vandaag}
          />
        )}
        <Tekstvlak
          naam="tekst"
          label={zelf ? 'Uw aanvulling' : 'Wat kwam er binnen?'}
          waarde={veld(waarden, 'tekst')}
          fout={fouten['tekst']}
          regels={5}
        />
        {zelf ? null : (
          <Keuze
            naam="volledig"
            label="Is het bezwaar nu compleet?"
            opEenRij
            opties={optiesUit(JA_NEE, { ja: 'ja', nee: 'nee' })}
            waarde={veld(waarden, 'volledig')}
            fout={fouten['volledig']}
          />
        )}
      </>
    );
  },
};

export const verdagen: Formulier<BezwaarVerdagen> = {
  soort: 'bezwaarVerdagen',
  pad: 'bezwaar-verdagen',
  knop: 'Bericht versturen',
  concept: true,
  begin(t, c) {
    const [b] = openBezwaren(t);
    const kan = b !== undefined && verdaagdTot(t, b, c.regels) !== undefined;
    return maakVelden({ bezwaar: b?.id, grond: kan ? 'verdaging' : 'instemming' });
  },
  lees(ingevuld) {
    const gelezen = leesFormulier(
      z.object({
        bezwaar: zBezwaar,
        grond: zKeuze(UITSTELGRONDEN, 'Kies waarom het langer mag duren.'),
        tot: zDatumOfLeeg('Vul een bestaande dag in.'),
        reden: zTekst('Leg uit waarom het langer duurt. De inwoner leest dit.', 4_000),
      }),
      ingevuld,
    );
    return gelezen.gelukt
      ? { gelukt: true, waarde: { soort: 'bezwaarVerdagen', ...gelezen.waarde } }
      : gelezen;
  },
  velden: ({ toestand, context, waarden, fouten }) => (
    <>
      <Bezwaarkeuze bezwaren={openBezwaren(toestand)} waarden={waarden} fouten={fouten} />
      {openBezwaren(toestand).map((b) => {
        const termijn = beslistermijnBezwaar(toestand, b, context.regels);
        const verdaagd = verdaagdTot(toestand, b, context.regels);
        return termijn ? (
          <>
            <Termijn
              wat="Beslissen op het bezwaar"
              uiterlijk={termijn.uiterlijk}
              vandaag={context.vandaag}
              stappen={termijn.stappen}
            />
            {verdaagd ? <p>Na verdagen: tot en met {datumLang(verdaagd)}.</p> : null}
          </>
        ) : null;
      })}
      <Keuze
        naam="grond"
        label="Waarom mag het langer duren?"
        opties={optiesUit(UITSTELGRONDEN, UITSTELGRONDNAAM)}
        waarde={veld(waarden, 'grond')}
        fout={fouten['grond']}
      />
      <Datumveld
        naam="tot"
        label="Tot en met welke dag?"
        hulp="Bij verdagen rekent Omkeer de zes weken zelf."
        nodig="bij instemming of een procedure"
        waarde={veld(waarden, 'tot')}
        fout={fouten['tot']}
        vroegst={context.vandaag}
      />
      <Tekstvlak
        naam="reden"
        label="Uitleg voor de inwoner"
        waarde={veld(waarden, 'reden')}
        fout={fouten['reden']}
        regels={3}
      />
    </>
  ),
};
