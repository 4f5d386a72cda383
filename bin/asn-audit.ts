import { main } from '../src/cli/asn-audit.ts';
import { run } from '../src/cli/process.ts';

void run(main);
