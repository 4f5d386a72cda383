import { main } from '../src/cli/asn-log.ts';
import { run } from '../src/cli/process.ts';

void run(main);
