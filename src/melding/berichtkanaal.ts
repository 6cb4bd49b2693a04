import type { MeldingKern } from './toestand.ts';

/** The way letters go to this resident, and why (Awb 2:8, 2:10). */
export type Berichtkanaal =
  { readonly via: 'portaal'; readonly email: string } | { readonly via: 'post'; readonly omdat: string };

/**
 * Electronically only to who said to be reachable that way (Awb 2:8) and can open the portal (a BSN to
 * log in with). A letter in the portal needs a notice within 48 hours (Awb 2:10): without an address, or
 * when the municipality sends no mail, there is none, so the letter goes by post.
 */
export function berichtkanaal(melding: MeldingKern, mailIngesteld: boolean): Berichtkanaal {
  const { bsn, email } = melding.inwoner;
  if (melding.bereikbaarVia !== 'email')
    return { via: 'post', omdat: 'de inwoner koos niet voor digitale post' };
  if (bsn === null) return { via: 'post', omdat: 'zonder BSN kan de inwoner niet inloggen' };
  if (email === null)
    return { via: 'post', omdat: 'er is geen e-mailadres voor een bericht dat er iets klaarstaat' };
  if (!mailIngesteld) return { via: 'post', omdat: 'deze gemeente verstuurt geen e-mail' };
  return { via: 'portaal', email };
}
