#!/usr/bin/env node
import { omkeer } from './opdrachtregel.ts';

/** `npx omkeer termijn wmoOnderzoek 2027-03-11`: the law's clock on the command line. */
const { code, uit, fout } = omkeer(process.argv.slice(2));
if (uit !== '') console.log(uit);
if (fout !== '') console.error(fout);
process.exitCode = code;
