import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { postgresColumns, postgresCopyLine, postgresSchema } from '../../src/search/engines/postgres.js';
import { toSearchDocument } from '../../src/search/index.js';
import { postgresPrograms, startPostgres } from '../../tools/search/postgres-server.js';
import { articleOf } from './articles.js';

const programs = postgresPrograms();
const suite = programs === undefined ? describe.skip : describe;

suite(programs === undefined ? 'apt-get install postgresql' : 'psql', () => {
  test('takes the schema and the lines for COPY as they are, with every character in its place', async () => {
    const texts = [
      'Một dòng\n\tvà \\. \\N "trích" \'đơn\' \\\\ $$ ; DROP TABLE articles;\r\nhết',
      'Chợ Đồn 🔥 ủy ban',
      '\\.',
    ];
    const documents = texts.map((text, i) =>
      toSearchDocument(articleOf(text, { id: `${i}`, published: '2024-02-16' })),
    );
    const script = [
      postgresSchema,
      `COPY articles (${postgresColumns.join(', ')}) FROM STDIN;\n`,
      ...documents.map(postgresCopyLine),
      '\\.\n',
      `SELECT json_agg(text ORDER BY id) FROM articles;\n`,
      `SELECT id FROM articles WHERE folded @@ '''uy'' <-> ''ban'''::tsquery;\n`,
    ].join('');
    const server = await startPostgres();
    try {
      const run = spawnSync(
        join(programs!, 'psql'),
        ['-h', server.host, '-U', server.user, '-d', 'postgres', '-qtA', '-v', 'ON_ERROR_STOP=1'],
        { input: script, encoding: 'utf8' },
      );
      expect(run.stderr).toBe('');
      const lines = run.stdout.trimEnd().split('\n');
      expect(JSON.parse(lines.slice(0, -1).join('\n'))).toEqual(texts);
      expect(lines.at(-1)).toBe('1');
    } finally {
      await server.stop();
    }
  }, 60_000);
});
