import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import type {
  ExportFlags,
  ExtractFlags,
  IndexFlags,
  LunarFlags,
  NormalizeFlags,
  SearchFlags,
  SegmentFlags,
} from './flags.js';

const inputFormats = ['text', 'html', 'ndjson'];
const engineNames = [
  'opensearch',
  'elasticsearch',
  'solr',
  'postgres',
  'meilisearch',
  'typesense',
  'minisearch',
  'orama',
];

/** All commands and their options. What a command does is loaded only when it is called. */
export function program(): Command {
  const tinviet = new Command('tinviet')
    .description('Vietnamese news text to clean, searchable, structured data.')
    .version(version())
    .showHelpAfterError('(tinviet --help lists the commands and options)')
    .exitOverride();

  reading(tinviet.command('extract'))
    .description('dates, people, titles, percentages, organizations and places of articles')
    .option('--published <date>', 'day of publication (2024-02-16), for articles that bring none')
    .addOption(
      new Option('--format <format>', 'how to print (default: pretty on a terminal, else json)').choices([
        'pretty',
        'json',
        'ndjson',
        'html',
      ]),
    )
    .option('--words', 'print the words as well', false)
    .option('--jobs <number>', 'articles worked on at the same time', '1')
    .addHelpText(
      'after',
      examples(
        'extract bai.txt --published 2024-02-16',
        'extract tin.ndjson --format ndjson --jobs 4 > tin.json',
        'extract trang.html --format html > trang-danh-dau.html',
      ),
    )
    .action(async (files: string[], options: ExtractFlags) =>
      (await import('./extract.js')).extract(files, options),
    );

  reading(tinviet.command('segment'))
    .description('words; the syllables of a word joined by _')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json', 'ndjson']).default('text'),
    )
    .addHelpText('after', examples('segment bai.txt', 'segment --format json < bai.txt'))
    .action(async (files: string[], options: SegmentFlags) =>
      (await import('./segment.js')).segmentFiles(files, options),
    );

  reading(tinviet.command('normalize'))
    .description('clean Unicode in one spelling')
    .addOption(
      new Option('--tones <placement>', 'hòa (old) or hoà (new)').choices(['old', 'new']).default('old'),
    )
    .option(
      '--from <encoding>',
      'tcvn3, vni, viqr, windows-1258 or auto: text in an encoding of before Unicode',
    )
    .addHelpText('after', examples('normalize bai.txt --tones new', 'normalize --from viqr < thu.txt'))
    .action(async (files: string[], options: NormalizeFlags) =>
      (await import('./normalize.js')).normalizeFiles(files, options),
    );

  tinviet
    .command('lunar')
    .description('a day in both calendars')
    .argument('<day...>', '2024-02-15, or a lunar date in words')
    .option('--published <date>', 'the day that a date without a year is near to')
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', examples('lunar 2024-02-15', 'lunar "mùng 6 tháng giêng năm Giáp Thìn"'))
    .action(async (words: string[], options: LunarFlags) =>
      (await import('./lunar.js')).lunar(words.join(' '), options),
    );

  reading(tinviet.command('index'))
    .description('an index of articles in one file, or what is new brought into it')
    .requiredOption('--into <index>', 'file of the index; made if there is none')
    .option('--published <date>', 'day of publication, for articles that bring none')
    .option('--prune', 'take out the articles that this call did not bring', false)
    .addHelpText('after', examples('index bai --into news.db', 'index tin.ndjson --into news.db'))
    .action(async (files: string[], options: IndexFlags) =>
      (await import('./index-articles.js')).indexArticles(files, options),
    );

  tinviet
    .command('search')
    .description('articles of an index, the best first')
    .argument('<index>', 'file that tinviet index made')
    .argument('[query...]', 'words, with marks or without; "in quotation marks" as a phrase')
    .option('--person <name>', 'somebody who is in the article')
    .option('--title <office>', 'an office that somebody in the article holds')
    .option('--organization <name>', 'a body that is in the article')
    .option('--place <name>', 'a place that is in the article, by its old or its new unit')
    .option('--from <date>', 'first day, solar or lunar: 2024-02-10, "mùng 1 tháng giêng năm Giáp Thìn"')
    .option('--to <date>', 'last day')
    .addOption(
      new Option('--dates <which>', 'what --from and --to look at').choices([
        'published',
        'mentioned',
        'any',
      ]),
    )
    .addOption(
      new Option(
        '--match <which>',
        'articles with all the words, or with any (default: all, else any)',
      ).choices(['all', 'any']),
    )
    .addOption(
      new Option('--marks <how>', 'auto: words without marks find both; exact; any').choices([
        'auto',
        'exact',
        'any',
      ]),
    )
    .option('--published <date>', 'the day that a date without a year in the query is read from')
    .option('--limit <number>', 'hits to show', '10')
    .option('--offset <number>', 'hits to pass over', '0')
    .addOption(
      new Option('--format <format>', 'how to print (default: pretty on a terminal, else json)').choices([
        'pretty',
        'json',
      ]),
    )
    .addHelpText(
      'after',
      examples(
        'search news.db "pho chu tich cho don"',
        'search news.db giảm nghèo --place "Chợ Đồn" --from 2024-01-01',
        `search news.db '"mùng 6 tháng Giêng"' --format pretty`,
      ),
    )
    .action(async (index: string, words: string[], options: SearchFlags) =>
      (await import('./search.js')).search(index, words.join(' '), options),
    );

  reading(tinviet.command('export'))
    .description('documents for a search engine, as a stream')
    .addOption(new Option('--for <engine>', 'the engine').choices(engineNames).makeOptionMandatory())
    .option('--setup', 'print what the engine has to be set up with, no documents', false)
    .option('--published <date>', 'day of publication, for articles that bring none')
    .addHelpText(
      'after',
      examples(
        'export --for opensearch --setup > template.json',
        'export tin.ndjson --for opensearch > bulk.ndjson',
        'export tin.ndjson --for postgres | psql news',
      ),
    )
    .action(async (files: string[], options: ExportFlags) =>
      (await import('./export.js')).exportDocuments(files, options),
    );

  tinviet
    .command('demo')
    .description('the bundled article, from text to search hit')
    .action(async () => (await import('./demo.js')).demo());

  return tinviet;
}

/** The argument and options of every command that reads text. */
function reading(command: Command): Command {
  return command
    .argument('[file...]', 'text, HTML or .ndjson ({"id","text","published"} a line); none: standard input')
    .option(
      '--encoding <name>',
      'encoding of the files: utf-8, tcvn3, vni, viqr, viscii, vps, windows-1258 or auto',
    )
    .addOption(
      new Option(
        '--input-format <format>',
        'what the files are (default: by the name of the file; standard input: text)',
      ).choices(inputFormats),
    );
}

function examples(...calls: string[]): string {
  return `\nExamples:\n${calls.map((call) => `  tinviet ${call}`).join('\n')}`;
}

function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}
