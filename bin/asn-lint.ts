import { main } from '../src/cli/asn-lint.ts';
import { run } from '../src/cli/process.ts';

void run(main);
