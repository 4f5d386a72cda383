import { main } from '../src/cli/asn-compose.ts';
import { run } from '../src/cli/process.ts';

void run(main);
