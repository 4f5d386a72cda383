export { main } from './audit/main.ts';
