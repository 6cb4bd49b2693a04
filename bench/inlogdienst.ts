// Where Omkeer's users log in, in a program of its own, as at every municipality: the provider of the demo. Prints one
// JSON line: its address, for whom its tokens are, and a machine's token.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { DEMO_CLIENT, DEMO_MACHINES, DEMO_VOORVOEGSEL } from '../src/demo/personen.ts';
import { laadInrichting } from '../src/gemeente/laden.ts';
import { maakDemoIdp } from '../src/toegang/demo-idp.tsx';
import { SCOPES } from '../src/toegang/machine.ts';
import type { Bestanden } from '../src/ui/kader.ts';

const { gemeente, naam } = await laadInrichting('inrichting/voorbeeld');
const bestanden = JSON.parse(await readFile('dist/publiek/bestanden.json', 'utf8')) as Bestanden;
const server = createServer();
await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
const { port } = server.address() as AddressInfo;
const basis = new URL(`http://127.0.0.1:${port}`);
const issuer = new URL(DEMO_VOORVOEGSEL, basis).href;
const audience = 'http://omkeer.example/api/v1';
const idp = await maakDemoIdp({
  basis,
  voorvoegsel: DEMO_VOORVOEGSEL,
  personen: [],
  machines: DEMO_MACHINES(gemeente),
  ...DEMO_CLIENT,
  audience,
  kader: { gemeente: { naam }, bestanden, versie: 'bench', navigatie: [] },
  melding: (wat, fout) => console.error(wat, fout),
});
server.on('request', idp.behandel);

const [machine] = DEMO_MACHINES(gemeente);
const antwoord = await fetch(`${issuer}/token`, {
  method: 'POST',
  headers: {
    Authorization: `Basic ${Buffer.from(`${machine?.id}:${machine?.geheim}`).toString('base64')}`,
  },
  body: new URLSearchParams({ grant_type: 'client_credentials', scope: SCOPES.join(' ') }),
});
const { access_token: token } = (await antwoord.json()) as { readonly access_token: string };
process.stdout.write(`${JSON.stringify({ issuer, audience, token })}\n`);
