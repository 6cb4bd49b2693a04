import { describe, expect, it } from 'vitest';
import { gemeldDossier, MEVROUW_X } from '../../test/bouwers/melding.ts';
import { berichtkanaal } from './berichtkanaal.ts';
import type { Bereikwijze, InwonerGegevens } from './gebeurtenissen.ts';
import { haalMelding } from './weigeringen.ts';

const kanaal = (bereikbaarVia: Bereikwijze, anders: Partial<InwonerGegevens> = {}, mailIngesteld = true) => {
  const inwoner = { ...MEVROUW_X, email: 'maria@voorbeeld.example', ...anders };
  const melding = gemeldDossier({ feiten: { bereikbaarVia }, inhoud: { inwoner } });
  return berichtkanaal(haalMelding(melding), mailIngesteld);
};

describe('hoe brieven gaan', () => {
  it('in het portaal met een bericht, als de inwoner dat koos (Awb 2:8, 2:10)', () => {
    expect(kanaal('email')).toEqual({ via: 'portaal', email: 'maria@voorbeeld.example' });
  });

  it.each([
    ['de inwoner koos niet voor digitale post', kanaal('telefoon')],
    ['zonder BSN kan de inwoner niet inloggen', kanaal('email', { bsn: null })],
    ['er is geen e-mailadres voor een bericht dat er iets klaarstaat', kanaal('email', { email: null })],
    ['deze gemeente verstuurt geen e-mail', kanaal('email', {}, false)],
  ])('met de post: %s (Awb 2:8, 2:10)', (omdat, gekozen) => {
    expect(gekozen).toEqual({ via: 'post', omdat });
  });
});
