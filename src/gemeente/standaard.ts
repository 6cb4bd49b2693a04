import type { LokaleRegels, Normen } from '../recht/lokaal.ts';
import { STANDAARD_UITLEG } from '../recht/uitleg.ts';
import type { Regelsdata } from './schema.ts';

/**
 * What Omkeer reckons with when a municipality has not said it (ADR 0019). Each of these is listed as open, with the
 * number. None is a promise to a resident: what a letter would promise has no default.
 */
export const STANDAARD = {
  /** For the order of Mijn dag only. */
  belBinnenWerkdagen: 3,
  /** No law asks for a call before a refusal. Three attempts is a choice of Omkeer. */
  afwijzing: { belplicht: false, belpogingen: 3, artikel: 'Omkeer' },
  /** Awb 4:5 lid 1 names no number. */
  hersteltermijnDagen: 14,
  /** Six weeks, the shorter term (Awb 7:10 lid 1). */
  bezwaarMetCommissie: false,
  normen: {
    herbeoordelingDagen: { acuut: 1, spoed: 2, urgent: 7, regulier: 21, versneld: 14 },
    spoedUren: 24,
    wachtlijstWeken: 4,
    tijdelijkeVoorzieningWeken: 12,
    toetsuitnodigingWeken: 6,
    reactieDagen: 28,
    heronderzoekSignaalWeken: 16,
    heronderzoekStartWeken: 8,
    heronderzoekVroegWeken: 26,
    /** Awb 4:8 asks for the view of the resident and names no term. */
    zienswijzeWeken: 2,
    waarschuwenBij: [50, 75, 90],
  } satisfies Required<
    Omit<
      Normen,
      | 'antwoordWerkdagen'
      | 'verzoekAntwoordWerkdagen'
      | 'leveringAntwoordWerkdagen'
      | 'wachtcontactWeken'
      | 'langWachtenWeken'
      | 'wachtOpAnderenDagen'
    >
  >,
  uitleg: STANDAARD_UITLEG,
} as const;

type Aangevuld = Pick<
  LokaleRegels,
  'afwijzing' | 'hersteltermijnDagen' | 'bezwaarMetCommissie' | 'normen' | 'uitleg'
>;

/** What the municipality said, and the default where it said nothing. */
export function metStandaard(gezegd: Regelsdata): Aangevuld {
  const { afwijzing, normen } = gezegd;
  const gewoon = STANDAARD.normen;
  return {
    afwijzing: {
      belplicht: afwijzing?.belplicht ?? STANDAARD.afwijzing.belplicht,
      belpogingen: afwijzing?.belpogingen ?? STANDAARD.afwijzing.belpogingen,
      artikel: afwijzing?.artikel ?? STANDAARD.afwijzing.artikel,
    },
    hersteltermijnDagen: gezegd.hersteltermijnDagen ?? STANDAARD.hersteltermijnDagen,
    bezwaarMetCommissie: gezegd.bezwaarMetCommissie ?? STANDAARD.bezwaarMetCommissie,
    normen: {
      herbeoordelingDagen: normen?.herbeoordelingDagen ?? gewoon.herbeoordelingDagen,
      spoedUren: normen?.spoedUren ?? gewoon.spoedUren,
      wachtlijstWeken: normen?.wachtlijstWeken ?? gewoon.wachtlijstWeken,
      tijdelijkeVoorzieningWeken: normen?.tijdelijkeVoorzieningWeken ?? gewoon.tijdelijkeVoorzieningWeken,
      toetsuitnodigingWeken: normen?.toetsuitnodigingWeken ?? gewoon.toetsuitnodigingWeken,
      reactieDagen: normen?.reactieDagen ?? gewoon.reactieDagen,
      heronderzoekSignaalWeken: normen?.heronderzoekSignaalWeken ?? gewoon.heronderzoekSignaalWeken,
      heronderzoekStartWeken: normen?.heronderzoekStartWeken ?? gewoon.heronderzoekStartWeken,
      heronderzoekVroegWeken: normen?.heronderzoekVroegWeken ?? gewoon.heronderzoekVroegWeken,
      zienswijzeWeken: normen?.zienswijzeWeken ?? gewoon.zienswijzeWeken,
      waarschuwenBij: normen?.waarschuwenBij ?? gewoon.waarschuwenBij,
      ...(normen?.leveringAntwoordWerkdagen !== undefined && {
        leveringAntwoordWerkdagen: normen.leveringAntwoordWerkdagen,
      }),
      ...(normen?.wachtcontactWeken !== undefined && { wachtcontactWeken: normen.wachtcontactWeken }),
      ...(normen?.langWachtenWeken !== undefined && { langWachtenWeken: normen.langWachtenWeken }),
      ...(normen?.wachtOpAnderenDagen !== undefined && { wachtOpAnderenDagen: normen.wachtOpAnderenDagen }),
      // A promise to residents: without a number there is none.
      ...(normen?.antwoordWerkdagen !== undefined && { antwoordWerkdagen: normen.antwoordWerkdagen }),
      ...(normen?.verzoekAntwoordWerkdagen !== undefined && {
        verzoekAntwoordWerkdagen: normen.verzoekAntwoordWerkdagen,
      }),
    },
    uitleg: gezegd.uitleg ?? STANDAARD.uitleg,
  };
}
