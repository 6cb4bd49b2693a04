import { adviesmailer } from './adviesmail.ts';
import { berichtmailer } from './berichtmail.ts';

type Delen = Parameters<typeof adviesmailer>[0];

/** What mails about one dossier: an adviser the link, a resident that something lies ready. */
export function mailwerkers(delen: Delen) {
  return { adviesmail: adviesmailer(delen), berichtmail: berichtmailer(delen.omgeving, delen.mail) };
}
