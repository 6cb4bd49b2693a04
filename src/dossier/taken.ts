import { z } from 'zod';
import type { Vastgelegd } from '../kern/decider.ts';
import type { DossierId } from '../kern/ids.ts';
import { leesDossierId } from '../kern/ids.ts';
import type { Taak } from '../journaal/journaal.ts';
import type { BriefSoort } from '../melding/briefsoorten.ts';
import { briefBij } from './briefbij.ts';
import type { DossierGebeurtenis } from './gebeurtenissen.ts';

const BRIEFTAAK = 'brief';
const ADVIESMAILTAAK = 'adviesmail';
const BERICHTMAILTAAK = 'berichtmail';

/** Make, file and send the letter that belongs to one gebeurtenis. */
export interface Brieftaak {
  readonly dossier: DossierId;
  /** Number of the gebeurtenis in the journal. */
  readonly nr: number;
  readonly brief: BriefSoort;
}

/** Which mail follows from which fact; who makes it looks whether there is somebody to mail. */
const MAIL_BIJ: Partial<Record<DossierGebeurtenis['soort'], string>> = {
  adviesGevraagd: ADVIESMAILTAAK,
  berichtVerstuurd: BERICHTMAILTAAK,
  gesprekswensBeantwoord: BERICHTMAILTAAK,
  situatiewijzigingTerzijdeGelegd: BERICHTMAILTAAK,
  // What is offered while waiting, and that help goes over to another provider.
  andereAanbiederAangeboden: BERICHTMAILTAAK,
  overbruggingAangeboden: BERICHTMAILTAAK,
  leveringOpgedragen: BERICHTMAILTAAK,
  opvolgingVerzet: BERICHTMAILTAAK,
  leveringAangenomen: BERICHTMAILTAAK,
  leveringGeweigerd: BERICHTMAILTAAK,
  startVerwacht: BERICHTMAILTAAK,
};

/** What may make granted help other than it was (Wmo 2.3.10, Awb 7:11, 8:72). */
export const ANDERS_BESLOTEN: readonly DossierGebeurtenis['soort'][] = [
  'herzieningBesloten',
  'hulpBeeindigdOpVerzoek',
  'beslissingOpBezwaarGenomen',
  'besluitVervangen',
  'uitspraakGedaan',
];

/** What a provider hears of by message (iWmo 301); who makes it looks whether it gets messages. */
const TOEWIJZINGTAAK = 'toewijzing';
const TOEWIJZING_BIJ: readonly DossierGebeurtenis['soort'][] = [
  'leveringOpgedragen',
  'opvolgingVerzet',
  'leveringGeweigerd',
  'leveringIngetrokken',
  'hulpGestopt',
  ...ANDERS_BESLOTEN,
];

/** An address that became secret: what went to providers before is looked up, so that somebody can phone them. */
const ADRESGEHEIMTAAK = 'adresgeheim';
const ADRES_GEHEIM_BIJ: readonly DossierGebeurtenis['soort'][] = [
  'adresGeheimGemaakt',
  'vertrouwelijkGemaakt',
];

/** Mail the one-case link to the adviser of this question. */
export interface Adviesmailtaak {
  readonly dossier: DossierId;
  /** Number of the gebeurtenis in the journal. */
  readonly nr: number;
}

/** Tell the resident by mail that a message, or an answer, lies ready. */
export interface Berichtmailtaak {
  readonly dossier: DossierId;
  /** Number of the gebeurtenis in the journal. */
  readonly nr: number;
}

export function takenBij(
  dossier: DossierId,
  gebeurtenissen: readonly Pick<Vastgelegd<DossierGebeurtenis>, 'soort' | 'nr'>[],
): readonly Taak[] {
  return gebeurtenissen.flatMap(({ soort, nr }) => {
    const brief = briefBij(soort);
    const gegevens: Brieftaak | undefined = brief && { dossier, nr, brief };
    const mail: Adviesmailtaak & Berichtmailtaak = { dossier, nr };
    const taak = MAIL_BIJ[soort];
    return [
      ...(gegevens ? [{ taak: BRIEFTAAK, gegevens }] : []),
      ...(TOEWIJZING_BIJ.includes(soort) ? [{ taak: TOEWIJZINGTAAK, gegevens: { dossier, nr } }] : []),
      ...(ADRES_GEHEIM_BIJ.includes(soort) ? [{ taak: ADRESGEHEIMTAAK, gegevens: { dossier, nr } }] : []),
      ...(taak === undefined ? [] : [{ taak, gegevens: mail }]),
    ];
  });
}

/** A job comes back from the queue as JSON: the number of the dossier is read again. */
export const zDossierId = z.string().transform((tekst, c): DossierId => {
  const id = leesDossierId(tekst);
  if (id) return id;
  c.addIssue('geen dossier');
  return z.NEVER;
});
