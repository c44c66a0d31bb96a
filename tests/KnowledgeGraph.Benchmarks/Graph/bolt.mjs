// Asks a Neo4j server what the embedded store is asked: the load, then every question, answers and times as JSON.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.env.DRIVER, 'package.json'));
const neo4j = require('neo4j-driver');
const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const driver = neo4j.driver(job.address, neo4j.auth.basic('', ''), { disableLosslessIntegers: true });
const rounds = 3;

async function load(warm) {
  const session = driver.session();
  if (!warm) {
    await session.run('MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS');
  } else {
    for (const schema of job.schema) await session.run(schema);
    await session.run('CALL db.awaitIndexes()');
  }
  let rows = 0;
  const start = performance.now();
  for (const statement of job.load) {
    for (const batch of statement.Batches) {
      await session.executeWrite(tx => tx.run(statement.Cypher, { rows: batch }));
      rows += batch.length;
    }
  }
  const seconds = (performance.now() - start) / 1000;
  await session.close();
  return rows / seconds;
}

async function ask(question) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  let times, answers;
  for (let round = 0; round < rounds; round++) {
    times = [];
    answers = [];
    for (const name of question.Names) {
      const start = performance.now();
      const result = await session.executeRead(tx => tx.run(question.Cypher, { n: name }));
      times.push(performance.now() - start);
      answers.push(result.records.flatMap(r => [...r.values()]).map(v => v === null ? '' : String(v)).join(' '));
    }
  }
  await session.close();
  return { times, answers };
}

await load(true);
const loads = [await load(false), await load(false), await load(false)].sort((a, b) => a - b);
const rowsPerSecond = loads[1];
const questions = {};
for (const question of job.questions) questions[question.Name] = await ask(question);
await driver.close();
console.log(JSON.stringify({ rowsPerSecond, questions }));
