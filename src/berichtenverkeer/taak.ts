import { z } from 'zod';

// The jobs about one message, and what they are given: which.

export const VERWERKTAAK = 'iwmoverwerk';
export const VERZENDTAAK = 'iwmoverzend';

export const zBerichttaak = z.object({ bericht: z.string() });
