import './rules/resolve-hook.ts';
import { optionsOf, print, stop, writeJson } from './rules/cli.ts';
import { readFileText } from './rules/read-file.ts';

const COMMAND = 'rules:diff';
const HELP = `Compares two versions of a rule: what changed, and is it news?

  npm run rules:diff -- BEFORE AFTER [BEFORE AFTER …] [--json FILE] [--language zh-CN|en]

BEFORE, AFTER  plain text, Markdown or HTML files, in pairs
--json         write the result as JSON to FILE: one entry for each pair
--language     of headlines and sentences; zh-CN unless told otherwise`;

const { files, json, language } = optionsOf(COMMAND, HELP);
if (files.length === 0) stop(COMMAND, 'no files given (see --help)');
if (files.length % 2 === 1) stop(COMMAND, `files come in pairs; ${files.at(-1)} has no partner`);

const { compareRules } = await import('../lib/rules/compare.ts');
const { headlineOf, sayChange } = await import('../lib/rules/compose.ts');
const { readText } = await import('../lib/rules/read-text.ts');

const pairs = [];
for (let at = 0; at + 1 < files.length; at += 2) {
  const [before = '', after = ''] = [files[at], files[at + 1]];
  try {
    const comparison = compareRules(readText(readFileText(before)), readText(readFileText(after)));
    const headline = headlineOf(comparison, language);
    const { verdict, alert } = comparison;
    print(`\n${before} → ${after}\n  ${verdict}${alert ? ', alert' : ''}: ${headline}`);
    for (const change of comparison.changes)
      print(`  - ${sayChange(change, language)}${change.where ? `  [${change.where}]` : ''}`);
    pairs.push({
      before,
      after,
      verdict,
      alert,
      headline,
      changes: comparison.changes.map((change) => ({
        class: change.class,
        old: change.old,
        new: change.new,
        sentence: change.sentence,
        where: change.where,
        say: sayChange(change, language),
      })),
    });
  } catch (error) {
    stop(COMMAND, error instanceof Error ? error.message : 'failed');
  }
}
writeJson(COMMAND, json, pairs);
