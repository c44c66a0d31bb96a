// question: 某模型或报告什么时候、在什么会上发布？
// description: Release dates and events of a model, product, report or policy.
// param name: string = '通义千问' — name or alias
MATCH (m:KG:Entity)-[r:RELEASED_ON|RELEASED_AT]->(x:KG)
WHERE (m.name = $name OR $name IN m.aliases)
MATCH (k:KG:Claim {fact: r.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, r, x, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS name, type(r) AS fact, x.name AS value, r.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY fact, value, id
