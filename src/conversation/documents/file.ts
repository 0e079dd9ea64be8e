/** "rapport" and "exporteer dossier": a file with what this person may see, as a block that the outbox sends. */
import type { TextDocument, Workbook } from '../../scoring/document.ts';
import { allows } from '../allowed.ts';
import { peopleOf } from '../company.ts';
import type { Block } from '../reply.ts';
import { dossierOf, say, type Talk } from '../talk.ts';
import { dossierWorkbook } from './dossier-export.ts';
import { portfolioWorkbook } from './portfolio-export.ts';
import { selfEvaluation } from './self-evaluation.ts';
import { documentWording } from './wording.ts';

type FileBlock = Extract<Block, { kind: 'file' }>;

/** Longest name of a file, without its ending. */
const mostName = 80;

function fileBlock(talk: Talk, name: string, format: FileBlock['format'], data: TextDocument | Workbook, label: string): void {
  // A file is for the one who asked: it can hold what others in a channel may not see.
  talk.private = true;
  const { elsewhere } = documentWording[talk.session.language];
  talk.blocks.push({ kind: 'file', name: name.slice(0, mostName), format, data, label, elsewhere });
}

/** The self-evaluation in Word. A partner's has no amounts of others in it, and so none at all. */
export function makeReport(talk: Talk): void {
  const { language } = talk.session;
  const w = documentWording[language];
  if (talk.member === null) return say(talk, w.mayNotReport);
  const { centrumName } = talk.member;
  const document = selfEvaluation({
    dossier: dossierOf(talk),
    language,
    at: talk.input.message.at,
    amounts: allows(talk, 'view_all_amounts'),
  });
  fileBlock(talk, w.title(centrumName), 'docx', document, w.fileReport(centrumName));
}

/** Every fact of the dossier in Excel; for the coordinator, as it holds every amount and who said it. */
export function makeExport(talk: Talk): void {
  const { language } = talk.session;
  const w = documentWording[language];
  if (talk.member === null || !allows(talk, 'make_export')) return say(talk, w.mayNotExport);
  const { centrumName } = talk.member;
  const facts = talk.input.history ?? [...talk.ledger.standing.values()];
  const names = Object.fromEntries(peopleOf(talk).map(({ person, personName }) => [person, personName]));
  const workbook = dossierWorkbook({ facts, centrum: centrumName, language, names });
  fileBlock(talk, w.exportName(centrumName), 'xlsx', workbook, w.fileExport(centrumName));
}

/** The table of the Centra that this person may see, in Excel: the same statuses and points as in the chat, and no amounts. */
export function makePortfolio(talk: Talk): void {
  const { language } = talk.session;
  const workbook = portfolioWorkbook(talk.input.standings ?? [], language);
  fileBlock(talk, workbook.title, 'xlsx', workbook, documentWording[language].filePortfolio);
}
