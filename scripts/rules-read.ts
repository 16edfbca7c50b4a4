import './rules/resolve-hook.ts';
import { optionsOf, print, stop, writeJson } from './rules/cli.ts';
import { readFileText } from './rules/read-file.ts';

const COMMAND = 'rules:read';
const HELP = `Reads announcements of rules: what kind, from when, until when one may comment, what changes.

  npm run rules:read -- NOTICE… [--json FILE] [--language zh-CN|en]

NOTICE      plain text, Markdown or HTML file
--json      write the result as JSON to FILE: one entry for each notice, dates ISO or null
--language  of the sentences; zh-CN unless told otherwise`;

const { files, json, language } = optionsOf(COMMAND, HELP);
if (files.length === 0) stop(COMMAND, 'no files given (see --help)');

const { readNotice } = await import('../lib/rules/notice/read-notice.ts');
const { sayNotice } = await import('../lib/rules/compose-notice.ts');
const { readText } = await import('../lib/rules/read-text.ts');

const notices = [];
for (const file of files) {
  try {
    const notice = readNotice(readText(readFileText(file)));
    print(`\n${file}\n  ${notice.title ?? '—'}`);
    for (const line of sayNotice(notice, language)) print(`  ${line}`);
    notices.push({ file, ...notice });
  } catch (error) {
    stop(COMMAND, error instanceof Error ? error.message : 'failed');
  }
}
writeJson(COMMAND, json, notices);
