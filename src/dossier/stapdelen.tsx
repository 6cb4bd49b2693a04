import { AanvraagDeel } from '../aanvraag/weergave.tsx';
import { BesluitDeel } from '../besluit/weergave.tsx';
import { BezwaarDeel } from '../bezwaar/weergave.tsx';
import { BerichtenDeel } from '../contact/weergave.tsx';
import { doorbraakPaden } from '../doorbraak/paden.ts';
import { DoorbraakDeel } from '../doorbraak/weergave.tsx';
import { DwangsomDeel } from '../dwangsom/weergave.tsx';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import { langerpunten } from '../levering/punten.ts';
import { LeveringDeel } from '../levering/weergave.tsx';
import { MEDEWERKERS } from '../melding/lopend.ts';
import { MeldingDeel } from '../melding/weergave.tsx';
import { AfsprakenDeel } from '../onderzoek/afsprakendeel.tsx';
import { OndersteuningDeel } from '../onderzoek/ondersteuningdeel.tsx';
import { geplandeAfspraken } from '../onderzoek/opdrachten-afspraak.ts';
import { OnderzoekDeel } from '../onderzoek/weergave.tsx';
import { OverlegDeel } from '../overleg/weergave.tsx';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { RechtenDeel } from '../rechten/weergave.tsx';
import { ScreeningDeel } from '../screening/weergave.tsx';
import { GevaltekstDeel } from '../terugblik/tekstweergave.tsx';
import { TerugblikDeel } from '../terugblik/weergave.tsx';
import { huidigeStap } from '../toets/toestand.ts';
import { ToetsDeel } from '../toets/weergave.tsx';
import { laatsteVerslag } from '../verslag/toestand.ts';
import { VerslagDeel } from '../verslag/weergave.tsx';
import { VoortzettingDeel } from '../voortzetting/weergave.tsx';
import { Antwoordknoppen } from './antwoordknoppen.tsx';
import type { Fase } from './fase.ts';
import { FASEN, waarIs } from './fase.ts';
import { padVan } from './formulieren.ts';
import type { Aanbiederstand } from './aanbiederstand.ts';
import { puntenVanLevering, toegekendNaStop } from './leveringpunten.ts';
import type { Leesdeel } from './paden.ts';
import { dossierPaden } from './paden.ts';
import type { DossierToestand } from './toestand.ts';

/** Steps that have not been reached say nothing yet; of those that are behind, the short is here. */
export function Stapdelen(p: {
  toestand: DossierToestand;
  inrichting: Inrichting;
  context: Context<LokaleRegels>;
  id: DossierId;
  /** Is there a BRP to compare with? */
  brpIngesteld: boolean;
  aanbiederstand: Aanbiederstand;
  /** Other cases are not for who broke the glass for this one. */
  alleenLezen: boolean;
}) {
  const { toestand } = p;
  const { regels } = p.inrichting;
  const { fase } = waarIs(toestand, regels);
  const plek = FASEN.indexOf(fase);
  const bereikt = (stap: Fase): boolean => plek >= FASEN.indexOf(stap);
  const heel = (deel: Leesdeel) => dossierPaden.lees(p.id, deel);
  const heeftAanvraag = toestand.aanvraag.aanvraag !== null;
  const naStop = toegekendNaStop(toestand, p.context.vandaag);
  const bezwaar = <BezwaarDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} />;
  return (
    <>
      {/* What it is about now comes first. */}
      {fase === 'bezwaar' ? bezwaar : null}
      <BerichtenDeel
        toestand={toestand}
        regels={regels}
        namen={namenVan(p.inrichting)}
        verder={heel('berichten')}
        handeling={<Antwoordknoppen {...p} soorten={['berichtSturen', 'berichtAfhandelen']} />}
      />
      <MeldingDeel
        toestand={toestand}
        brp={p.brpIngesteld && MEDEWERKERS.includes(p.context.wie.rol) ? dossierPaden.brp(p.id) : undefined}
      />
      <ScreeningDeel
        toestand={toestand}
        namen={namenVan(p.inrichting)}
        regels={regels}
        vandaag={p.context.vandaag}
        verder={plek > FASEN.indexOf('screening') ? heel('screening') : undefined}
      />
      <OndersteuningDeel
        toestand={toestand}
        handeling={<Antwoordknoppen {...p} soorten={['clientondersteuningVastleggen']} />}
      />
      <AfsprakenDeel
        toestand={toestand}
        regels={regels}
        handeling={
          <Antwoordknoppen
            {...p}
            soorten={[
              geplandeAfspraken(toestand).length > 0 ? 'gesprekVerzetten' : 'gesprekPlannen',
              'gesprekswensBeantwoorden',
            ]}
          />
        }
      />
      {bereikt('onderzoek') ? (
        <OnderzoekDeel
          toestand={toestand}
          regels={regels}
          dossier={p.id} // What the report still needs is worked on until it is sent.
          verder={laatsteVerslag(toestand) ? heel('onderzoek') : undefined}
        />
      ) : null}
      {bereikt('toets') || huidigeStap(toestand.toets) !== 'nietGestart' ? (
        <ToetsDeel
          toestand={toestand}
          overzicht={dossierPaden.toets(p.id)}
          vergelijkbaar={p.alleenLezen ? undefined : dossierPaden.vergelijkbaar(p.id)}
        />
      ) : null}
      {bereikt('verslag') || laatsteVerslag(toestand) ? (
        <VerslagDeel toestand={toestand} verder={heel('verslag')} />
      ) : null}
      {heeftAanvraag ? (
        <AanvraagDeel
          toestand={toestand}
          regels={regels}
          vandaag={p.context.vandaag}
          besloten={toestand.besluit.bekendgemaakt?.op ?? null}
        />
      ) : null}
      {heeftAanvraag ? <BesluitDeel toestand={toestand} regels={regels} verder={heel('besluit')} /> : null}
      <LeveringDeel
        punten={[
          ...puntenVanLevering(toestand, regels, p.aanbiederstand.einden),
          ...langerpunten(toestand, p.aanbiederstand.verwachtingen),
        ]}
        verwachtingen={p.aanbiederstand.verwachtingen}
        toestand={toestand}
        regels={regels}
        vandaag={p.context.vandaag}
        naStop={naStop}
        handeling={
          <Antwoordknoppen
            {...p}
            soorten={[
              ...(naStop.length > 0 ? (['hulpBeeindigen', 'herzieningVoornemen'] as const) : []),
              'leveringOpdragen',
              'andereAanbiederAanbieden',
              'aanbodBeantwoorden',
              'opvolgerRegelen',
              'opvolgingVerzetten',
              'hulpStarten',
              'wachtcontactVastleggen',
              'overbruggingAanbieden',
              'overbruggingRegelen',
            ]}
          />
        }
      />
      <DwangsomDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} />
      <VoortzettingDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} />
      {fase === 'bezwaar' ? null : bezwaar}
      <DoorbraakDeel
        toestand={toestand}
        vandaag={p.context.vandaag}
        overzicht={doorbraakPaden.overzicht(p.id)}
      />
      <TerugblikDeel toestand={toestand} />
      <GevaltekstDeel toestand={toestand} />
      <RechtenDeel toestand={toestand} regels={regels} vandaag={p.context.vandaag} />
      <OverlegDeel
        toestand={toestand}
        namen={namenVan(p.inrichting)}
        urgentie={dossierPaden.opdracht(p.id, padVan('urgentieBeoordelen') ?? '')}
        doorbraak={dossierPaden.opdracht(p.id, padVan('doorbraakVerkennen') ?? '')}
      />
    </>
  );
}
