// Preloaded into a measured process: tells on standard error, when it ends, its processor time in
// milliseconds and its peak memory in KiB.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const ms = Math.round((userCPUTime + systemCPUTime) / 1000);
  process.stderr.write(`\nusage ${ms} ${maxRSS}\n`);
});
