import { BesluitDeel } from '../besluit/weergave.tsx';
import { BerichtenDeel } from '../contact/weergave.tsx';
import type { Inrichting } from '../gemeente/inrichting.ts';
import { namenVan } from '../gemeente/inrichting.ts';
import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import { OnderzoekDeel } from '../onderzoek/weergave.tsx';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { ScreeningDeel } from '../screening/weergave.tsx';
import type { Kader } from '../ui/kader.ts';
import { Kaart } from '../ui/kaart.tsx';
import { Leegte } from '../ui/leegte.tsx';
import { Pagina } from '../ui/pagina.tsx';
import { VerslagDeel } from '../verslag/weergave.tsx';
import { Geschiedenis } from './geschiedenis.tsx';
import { Wachtdeel } from './klokdelen.tsx';
import { Antwoordknoppen } from './antwoordknoppen.tsx';
import { FASENAAM } from './namen.ts';
import type { Leesdeel } from './paden.ts';
import { dossierPaden } from './paden.ts';
import type { Dossier } from './uitvoeren.ts';
import { wachtperioden } from './wachttijd.ts';

interface Props {
  readonly kader: Kader;
  readonly id: DossierId;
  readonly deel: Leesdeel;
  readonly dossier: Dossier;
  readonly inrichting: Inrichting;
  readonly context: Context<LokaleRegels>;
}

const TITEL: Readonly<Record<Leesdeel, string>> = {
  ...FASENAAM,
  berichten: 'Berichten',
  tijdlijn: 'Tijdlijn en wachttijd',
};

/** One part of the file with everything in it, of which the file page shows the short. */
export function Leespagina(p: Props) {
  return (
    <Pagina
      kader={p.kader}
      titel={TITEL[p.deel]}
      pad={[{ tekst: `Dossier ${p.id}`, href: dossierPaden.pagina(p.id) }]}
      breed
    >
      <Inhoud {...p} />
    </Pagina>
  );
}

function Inhoud({ deel, id, dossier, inrichting, context }: Props) {
  const { toestand, keten } = dossier;
  const { regels } = inrichting;
  const { vandaag } = context;
  switch (deel) {
    case 'screening':
      return (
        <ScreeningDeel toestand={toestand} namen={namenVan(inrichting)} regels={regels} vandaag={vandaag} />
      );
    case 'berichten':
      return (
        <BerichtenDeel
          toestand={toestand}
          regels={regels}
          namen={namenVan(inrichting)}
          handeling={
            <Antwoordknoppen
              id={id}
              toestand={toestand}
              context={context}
              soorten={['berichtSturen', 'berichtAfhandelen']}
            />
          }
        />
      );
    case 'onderzoek':
      return <OnderzoekDeel toestand={toestand} regels={regels} dossier={id} />;
    case 'verslag':
      return <VerslagDeel toestand={toestand} open />;
    case 'besluit':
      return toestand.aanvraag.aanvraag ? (
        <BesluitDeel toestand={toestand} regels={regels} />
      ) : (
        <Leegte titel="Er is nog geen aanvraag waarop besloten kan worden." />
      );
    case 'tijdlijn':
      return (
        <>
          <Wachtdeel perioden={wachtperioden(keten.gebeurtenissen, regels, vandaag)} />
          <Kaart titel="Tijdlijn" id="tijdlijn">
            <Geschiedenis gebeurtenissen={keten.gebeurtenissen} inrichting={inrichting} />
          </Kaart>
        </>
      );
  }
}
