import type { Handelingen } from '../kern/decider.ts';
import type { LokaleRegels } from '../recht/lokaal.ts';
import type { AntwoordOpdracht } from './antwoorden.ts';
import { antwoordHandelingen } from './antwoorden.ts';
import type { ContactGebeurtenis } from './gebeurtenissen.ts';
import type { SchrijfOpdracht } from './schrijven.ts';
import { schrijfHandelingen } from './schrijven.ts';
import type { TotContact } from './toestand.ts';

export type ContactOpdracht = SchrijfOpdracht | AntwoordOpdracht;

/** Messages between the resident's side and the municipality. None of them is a legal act by itself. */
export const contactHandelingen: Handelingen<ContactOpdracht, TotContact, ContactGebeurtenis, LokaleRegels> =
  { ...schrijfHandelingen, ...antwoordHandelingen };
