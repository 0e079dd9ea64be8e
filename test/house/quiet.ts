/**
 * Loaded before jest. Jest runs ES modules through Node's vm modules, which need a flag and
 * warn on every run. Only that one warning is dropped: any other must be seen.
 */
const emit = process.emitWarning.bind(process) as (...values: unknown[]) => void;

process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
  if (!String(warning).startsWith('VM Modules is an experimental feature')) emit(warning, ...rest);
};
