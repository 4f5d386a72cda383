// Preloaded into a measured process: tells its peak memory on standard error when it ends.
process.on('exit', () => {
  process.stderr.write(`\npeak-kib ${process.resourceUsage().maxRSS}\n`);
});
