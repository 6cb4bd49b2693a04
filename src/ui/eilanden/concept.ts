/**
 * Autosave of what is being written. The server keeps the draft (`PUT /concepten/:sleutel`, `Velden` as
 * JSON; 401 when the session has ended). What cannot be sent stays in this tab until it can.
 */
import { leesInhoud, zetTerug } from './delen/inhoud.ts';
import { bewaarplek } from './delen/tabblad.ts';

const WACHT_MS = 900;
const OPNIEUW_MS = 15_000;
const GEDULD_MS = 8_000;

type Uitkomst = 'goed' | 'uitgelogd' | 'later';

async function stuur(sleutel: string, formulier: HTMLFormElement): Promise<Uitkomst> {
  try {
    const antwoord = await fetch(`/concepten/${encodeURIComponent(sleutel)}`, {
      method: 'PUT',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(leesInhoud(formulier)),
      redirect: 'error',
      signal: AbortSignal.timeout(GEDULD_MS),
    });
    if (antwoord.ok) return 'goed';
    return antwoord.status === 401 ? 'uitgelogd' : 'later';
  } catch {
    return 'later';
  }
}

/** `11.15`, in the reader's time. */
function nu(): string {
  const d = new Date();
  return `${String(d.getHours()).padStart(2, '0')}.${String(d.getMinutes()).padStart(2, '0')}`;
}

function volg(formulier: HTMLFormElement, sleutel: string): void {
  const plek = bewaarplek(sleutel);
  const stand = formulier.querySelector<HTMLElement>('[data-concept-stand]');
  let teBewaren = false;
  let wekker = 0;
  let onderweg: Promise<Uitkomst> | undefined;
  let versturen: 'niet' | 'bezig' | 'klaar' = 'niet';

  const zeg = (tekst: string, soort: 'rust' | 'letop'): void => {
    if (stand === null) return;
    stand.textContent = tekst;
    stand.dataset['soort'] = soort;
  };

  const plan = (ms: number): void => {
    window.clearTimeout(wekker);
    wekker = window.setTimeout(() => void bewaar(), ms);
  };

  /** One at a time: an older text must never arrive after a newer one. */
  const bewaar = async (): Promise<Uitkomst> => {
    window.clearTimeout(wekker);
    await onderweg;
    teBewaren = false;
    onderweg = stuur(sleutel, formulier);
    const uitkomst = await onderweg;
    onderweg = undefined;
    verwerk(uitkomst);
    return uitkomst;
  };

  const verwerk = (uitkomst: Uitkomst): void => {
    if (uitkomst === 'goed') {
      plek.vergeet();
      if (!teBewaren) zeg(`Opgeslagen om ${nu()}`, 'rust');
      return;
    }
    teBewaren = true;
    const hier = plek.bewaar(leesInhoud(formulier));
    if (uitkomst === 'uitgelogd') {
      const gerust = 'Uw tekst staat nog in dit tabblad. Log hier opnieuw in, dan komt hij terug.';
      zeg(`U bent uitgelogd. ${hier ? gerust : 'Kopieer uw tekst voordat u opnieuw inlogt.'}`, 'letop');
    } else if (versturen === 'niet') {
      zeg('Opslaan lukt nu niet. We proberen het vanzelf opnieuw.', 'letop');
      plan(OPNIEUW_MS);
    }
  };

  /** First the draft, then the form: when the session has ended, the reader keeps the page and the text. */
  const verstuur = async (knop: HTMLElement | null): Promise<void> => {
    versturen = 'bezig';
    const uitkomst = await bewaar();
    if (uitkomst === 'uitgelogd') {
      versturen = 'niet';
      stand?.scrollIntoView({ block: 'nearest' });
      return;
    }
    versturen = 'klaar';
    formulier.requestSubmit(knop);
  };

  const bewaard = plek.lees();
  if (bewaard !== undefined) {
    zetTerug(formulier, bewaard);
    zeg('De tekst die nog niet was opgeslagen, is teruggezet.', 'letop');
    teBewaren = true;
    plan(WACHT_MS);
  }

  formulier.addEventListener('input', () => {
    teBewaren = true;
    zeg('Nog niet opgeslagen', 'rust');
    plan(WACHT_MS);
  });
  formulier.addEventListener('submit', (gebeurtenis) => {
    if (versturen === 'klaar') return;
    gebeurtenis.preventDefault();
    if (versturen === 'niet') void verstuur(gebeurtenis.submitter);
  });
  window.addEventListener('online', () => {
    if (teBewaren) plan(0);
  });
  window.addEventListener('pageshow', (gebeurtenis) => {
    if (gebeurtenis.persisted) versturen = 'niet';
  });
  window.addEventListener('beforeunload', (gebeurtenis) => {
    if (teBewaren && versturen !== 'klaar') gebeurtenis.preventDefault();
  });
}

for (const formulier of document.querySelectorAll<HTMLFormElement>('form[data-concept]')) {
  const sleutel = formulier.dataset['concept'];
  if (sleutel !== undefined && sleutel !== '') volg(formulier, sleutel);
}
