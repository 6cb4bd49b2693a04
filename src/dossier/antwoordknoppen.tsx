import type { Context } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import { KnopLink, Knoppenrij } from '../ui/knop.tsx';
import { padVan } from './formulieren.ts';
import type { Opdrachtsoort } from './opdrachten.ts';
import { magNu } from './opdrachten.ts';
import { dossierPaden } from './paden.ts';
import type { DossierToestand } from './toestand.ts';

const NAAM = {
  berichtSturen: 'Antwoorden',
  berichtAfhandelen: 'Afhandelen zonder antwoord',
  gesprekPlannen: 'Plannen',
  gesprekVerzetten: 'Verzetten',
  gesprekswensBeantwoorden: 'Zeggen waarom niet',
  clientondersteuningVastleggen: 'Vastleggen wie helpt',
  leveringOpdragen: 'Opdragen aan een aanbieder',
  andereAanbiederAanbieden: 'Andere aanbieder aanbieden',
  aanbodBeantwoorden: 'Antwoord op het aanbod',
  overbruggingAanbieden: 'Overbrugging aanbieden',
  opvolgerRegelen: 'Opvolger regelen',
  opvolgingVerzetten: 'Overgang verzetten',
  hulpStarten: 'Start vastleggen',
  wachtcontactVastleggen: 'Contact over de hulp',
  overbruggingRegelen: 'Overbrugging regelen',
  hulpBeeindigen: 'Hulp stoppen op verzoek',
  herzieningVoornemen: 'Voornemen voorbereiden',
} as const satisfies Partial<Readonly<Record<Opdrachtsoort, string>>>;

/** Where it is read what the resident's side asks, it is answered; nothing for who may not. */
export function Antwoordknoppen({
  id,
  toestand,
  context,
  soorten,
}: {
  id: DossierId;
  toestand: DossierToestand;
  context: Context<LokaleRegels>;
  soorten: readonly (keyof typeof NAAM)[];
}) {
  const kan = soorten.filter((soort) => magNu(soort, toestand, context) === undefined);
  return kan.length === 0 ? null : (
    <Knoppenrij>
      {kan.map((soort) => (
        <KnopLink href={dossierPaden.opdracht(id, padVan(soort) ?? '')} soort="secundair">
          {NAAM[soort]}
        </KnopLink>
      ))}
    </Knoppenrij>
  );
}
