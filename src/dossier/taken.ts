import type { Vastgelegd } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import type { Taak } from '../journaal/journaal.ts';
import type { BriefSoort } from '../melding/gebeurtenissen.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';

const BRIEFTAAK = 'brief';

/** Make, file and send the letter that belongs to one gebeurtenis. */
export interface Brieftaak {
  readonly dossier: DossierId;
  /** Number of the gebeurtenis in the journal. */
  readonly nr: number;
  readonly brief: BriefSoort;
}

/** Which letter follows from which fact (procedure.md § 20). */
const BRIEF_BIJ: Partial<Record<DossierGebeurtenis['soort'], BriefSoort>> = {
  meldingBevestigd: 'ontvangstbevestigingMelding',
  gesprekGepland: 'uitnodigingGesprek',
  verslagVerzonden: 'verslag',
  aanvraagOntvangen: 'ontvangstbevestigingAanvraag',
  aanvullingGevraagd: 'uitnodigingAanvullen',
  termijnMededelingGedaan: 'mededelingTermijn',
  uitstelIngestemd: 'opschorting',
  opschortingVastgelegd: 'opschorting',
  besluitBekendgemaakt: 'beschikking',
  tijdelijkeVoorzieningGetroffen: 'tijdelijkeVoorziening',
  afgeslotenMetAdvies: 'afsluiting',
  zonderAanvraagAfgesloten: 'afsluiting',
  doorverwijzingGestart: 'doorverwijzing',
  aanvraagrechtMeegedeeld: 'aanvraagMogelijk',
  ingebrekestellingOntvangen: 'ontvangstbevestigingIngebrekestelling',
  dwangsomVastgesteld: 'dwangsombeschikking',
};

export function takenBij(
  dossier: DossierId,
  gebeurtenissen: readonly Pick<Vastgelegd<DossierGebeurtenis>, 'soort' | 'nr'>[],
): readonly Taak[] {
  return gebeurtenissen.flatMap(({ soort, nr }) => {
    const brief = BRIEF_BIJ[soort];
    const gegevens: Brieftaak | undefined = brief && { dossier, nr, brief };
    return gegevens ? [{ taak: BRIEFTAAK, gegevens }] : [];
  });
}
