/**
 * What somebody asks of a table of Centra, and how that travels in a button or a command's argument:
 * language/ makes it of words, scoring/ selects by it, conversation/ shows it.
 *
 * @example writeQuery({ criterion: 'c3', status: 'not_met', page: 2 }) // 'criterion=c3&status=not_met&page=2'
 */
import { type Status, statuses } from './vocabulary.ts';

export const portfolioSorts = ['worst', 'name', 'progress', 'activity'] as const;

export interface PortfolioQuery {
  /** A piece of the region's name. */
  region?: string;
  /** Of the criterion when one is named, otherwise the verdict. */
  status?: Status;
  criterion?: string;
  /** Only Centra in which nothing happened for long. */
  stale?: true;
  /** Absent: the worst first. */
  sort?: (typeof portfolioSorts)[number];
  /** As a file to work on instead of a page to read. */
  file?: true;
  /** From 1; absent: the first. */
  page?: number;
}

/** So that a query fits a button. */
const maxRegion = 40;

const statusNamed = (word: string | null | undefined): Status | undefined => statuses.find((one) => one === word);

export function writeQuery({ region, ...rest }: PortfolioQuery): string {
  const fields = { ...rest, ...(region !== undefined && { region: region.slice(0, maxRegion) }) };
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${String(value).replace(/[&=]/gu, ' ')}`)
    .join('&');
}

/** What stands in an argument; what is not understood is left out. */
export function readQuery(text: string | undefined): PortfolioQuery {
  const fields = new Map((text ?? '').split('&').map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
  const status = statusNamed(fields.get('status'));
  const sort = portfolioSorts.find((one) => one === fields.get('sort'));
  const criterion = /^c[1-9]$/u.exec(fields.get('criterion') ?? '')?.[0];
  const region = fields.get('region')?.trim().slice(0, maxRegion);
  const page = Number(fields.get('page') ?? 1);
  return {
    ...(region !== undefined && region !== '' && { region }),
    ...(status !== undefined && { status }),
    ...(criterion !== undefined && { criterion }),
    ...(fields.get('stale') === 'true' && { stale: true }),
    ...(sort !== undefined && { sort }),
    ...(fields.get('file') === 'true' && { file: true }),
    ...(Number.isSafeInteger(page) && page > 1 && { page }),
  };
}
