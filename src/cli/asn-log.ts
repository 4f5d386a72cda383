export { main } from './log/main.ts';
