// The program of a thread beside the one that serves pages.
import { parentPort } from 'node:worker_threads';
import type { Rekentaak } from './rekentaak.ts';
import { doeRekentaak } from './rekentaak.ts';

parentPort?.on('message', (taak: Rekentaak) => {
  parentPort?.postMessage(doeRekentaak(taak));
});
