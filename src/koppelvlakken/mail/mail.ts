import { createTransport } from 'nodemailer';

export interface Mailbericht {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

/** The way to an e-mail server. Content about a person never goes by mail, only that there is something to read. */
export interface Mail {
  /** False when the municipality has no e-mail server set: then nothing is sent. */
  readonly ingesteld: boolean;
  /** Does nothing when no server is set. @throws Error when the server does not take the message. */
  stuur(bericht: Mailbericht): Promise<void>;
}

export interface Mailinstelling {
  /** `smtps://naam:wachtwoord@mail.gemeente.nl:465`, or undefined. */
  readonly url: string | undefined;
  readonly van: string;
}

/** The library reads a list of addresses with names out of one text; who typed it meant one. */
const EEN_ADRES = /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\]+$/u;

export function maakMail({ url, van }: Mailinstelling): Mail {
  if (url === undefined) return { ingesteld: false, stuur: () => Promise.resolve() };
  const server = createTransport({ url, connectionTimeout: 10_000, socketTimeout: 20_000 }, { from: van });
  return {
    ingesteld: true,
    async stuur({ aan, onderwerp, tekst }) {
      if (!EEN_ADRES.test(aan)) throw new Error('geen e-mailadres');
      await server.sendMail({
        to: aan,
        subject: onderwerp,
        text: tekst,
        // No answer of an absence service, and no claim that a person wrote this (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}
