/** The exit codes of all four commands; the table in the README is tested row by row. */
export const ExitCode = {
  /** Nothing to report, or only what `--max-warnings` allows. */
  clean: 0,
  /** Errors, or warnings beyond `--max-warnings`. */
  findings: 1,
  /** Could not run: usage, file, configuration, internal failure. */
  failed: 2,
  /** The user broke off (Ctrl+C). */
  cancelled: 130,
} as const;
