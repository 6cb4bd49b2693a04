import {
  mededelingTermijn,
  ontvangstbevestigingAanvraag,
  opschortingsbericht,
  uitnodigingAanvullen,
} from '../aanvraag/brief.ts';
import { beschikking } from '../besluit/brief.ts';
import {
  beslissingOpBezwaarBrief,
  herstelBezwaar,
  ontvangstbevestigingBezwaar,
  uitnodigingHoorzitting,
  verdagingBezwaar,
} from '../bezwaar/brief.ts';
import type { BriefGegevens } from '../brieven/gegevens.ts';
import { ingebrekestellingBijBesluit } from '../dwangsom/bijbesluit.ts';
import { dwangsombeschikking, ontvangstbevestigingIngebrekestelling } from '../dwangsom/brief.ts';
import type { Briefinrichting } from '../gemeente/inrichting.ts';
import { datumVan } from '../kern/datum.ts';
import type { Vastgelegd } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import { ontvangstbevestiging } from '../melding/brief.ts';
import type { Briefcontext } from '../melding/briefkop.ts';
import type { BriefSoort } from '../melding/briefsoorten.ts';
import { uitnodigingGesprek } from '../onderzoek/brief.ts';
import {
  besluitGegevensverzoek,
  ontvangstbevestigingGegevensverzoek,
  opheffingBeperking,
  verlengingGegevensverzoek,
} from '../rechten/brief.ts';
import { afsluitbrief, doorverwijsbrief, spoedbesluit } from '../screening/brief.ts';
import { aanvraagMogelijk, afsluitbriefZonderAanvraag, verslagbrief } from '../verslag/brief.ts';
import { herzieningsbesluit, stopOpVerzoek, voornemenHerziening } from '../voortzetting/brief.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';
import type { DossierToestand } from './toestand.ts';
import { vouw } from './toestand.ts';

type Soort = DossierGebeurtenis['soort'];
type Van<S extends Soort> = Vastgelegd<Extract<DossierGebeurtenis, { readonly soort: S }>>;
type Bouwer = (
  t: DossierToestand,
  g: Vastgelegd<DossierGebeurtenis>,
  c: Briefcontext,
) => BriefGegevens | null;

/** A letter that belongs to one kind of gebeurtenis. */
function bij<S extends Soort>(
  soort: S,
  maak: (t: DossierToestand, g: Van<S>, c: Briefcontext) => BriefGegevens | null,
): Bouwer {
  return (t, g, c) => {
    if (g.soort !== soort) throw new Error(`brief bij ${soort} gevraagd voor ${g.soort}`);
    // The soort decides which member of the union this is; the compiler cannot follow a generic one.
    return maak(t, g as Van<S>, c);
  };
}

/** The letter of each fact (procedure.md § 20). Null: a letter would be wrong here. */
const BOUWERS: Readonly<Record<BriefSoort, Bouwer>> = {
  ontvangstbevestigingMelding: bij('meldingBevestigd', ontvangstbevestiging),
  uitnodigingGesprek: bij('gesprekGepland', uitnodigingGesprek),
  verslag: bij('verslagVerzonden', (t, g, c) => {
    const verslag = t.verslag.verslagen.find((v) => v.id === g.feiten.id);
    if (!verslag) throw new Error(`dossier ${c.kenmerk} heeft geen verslag ${g.feiten.id}`);
    return verslagbrief(t, verslag, c);
  }),
  ontvangstbevestigingAanvraag: (t, _g, c) => ontvangstbevestigingAanvraag(t, c),
  uitnodigingAanvullen: bij('aanvullingGevraagd', uitnodigingAanvullen),
  mededelingTermijn: bij('termijnMededelingGedaan', mededelingTermijn),
  opschorting: (t, g, c) =>
    g.soort === 'uitstelIngestemd'
      ? opschortingsbericht(t, g, c)
      : bij('opschortingVastgelegd', opschortingsbericht)(t, g, c),
  beschikking: (t, _g, c) => beschikking(t, c, ingebrekestellingBijBesluit(t, c)),
  tijdelijkeVoorziening: bij('tijdelijkeVoorzieningGetroffen', spoedbesluit),
  afsluiting: (t, g, c) =>
    g.soort === 'zonderAanvraagAfgesloten'
      ? afsluitbriefZonderAanvraag(t, g, c)
      : bij('afgeslotenMetAdvies', afsluitbrief)(t, g, c),
  doorverwijzing: bij('doorverwijzingGestart', doorverwijsbrief),
  aanvraagMogelijk: (t, _g, c) => aanvraagMogelijk(t, c),
  ontvangstbevestigingIngebrekestelling: bij(
    'ingebrekestellingOntvangen',
    ontvangstbevestigingIngebrekestelling,
  ),
  dwangsombeschikking: bij('dwangsomVastgesteld', dwangsombeschikking),
  ontvangstbevestigingBezwaar: (t, g, c) =>
    g.soort === 'bezwaarDoorgezonden'
      ? ontvangstbevestigingBezwaar(t, g, c)
      : bij('bezwaarOntvangen', ontvangstbevestigingBezwaar)(t, g, c),
  herstelBezwaar: bij('bezwaarherstelGevraagd', herstelBezwaar),
  uitnodigingHoorzitting: bij('hoorzittingGepland', uitnodigingHoorzitting),
  verdagingBezwaar: bij('bezwaarVerdaagd', verdagingBezwaar),
  beslissingOpBezwaar: bij('beslissingOpBezwaarGenomen', beslissingOpBezwaarBrief),
  ontvangstbevestigingGegevensverzoek: bij('gegevensverzoekOntvangen', ontvangstbevestigingGegevensverzoek),
  verlengingGegevensverzoek: bij('gegevensverzoekVerlengd', verlengingGegevensverzoek),
  besluitGegevensverzoek: bij('gegevensverzoekBesloten', besluitGegevensverzoek),
  opheffingBeperking: bij('beperkingOpgeheven', opheffingBeperking),
  voornemenHerziening: bij('zienswijzeGevraagd', voornemenHerziening),
  herzieningsbesluit: bij('herzieningBesloten', herzieningsbesluit),
  stopOpVerzoek: bij('hulpBeeindigdOpVerzoek', stopOpVerzoek),
};

/**
 * The data of the letter that belongs to gebeurtenis `nr`, from the dossier as it stood then: made
 * later or again, it says the same. Null when no letter must be made. @throws Error when there is no
 * such gebeurtenis.
 */
export function bouwBrief(
  inrichting: Briefinrichting,
  kenmerk: DossierId,
  gebeurtenissen: readonly Vastgelegd<DossierGebeurtenis>[],
  nr: number,
  brief: BriefSoort,
): BriefGegevens | null {
  const g = gebeurtenissen.find((x) => x.nr === nr);
  if (!g) throw new Error(`dossier ${kenmerk} heeft geen gebeurtenis ${nr}`);
  const toestand = vouw(gebeurtenissen.filter((x) => x.nr <= nr));
  const behandelaar = toestand.screening.behandelaar?.persoon ?? null;
  return BOUWERS[brief](toestand, g, { kenmerk, datum: datumVan(g.op), inrichting, behandelaar });
}
