// question: 文心一言是谁开发的？
// description: Who develops a model or product.
// param name: string = '文心一言' — name or alias of the model
MATCH (c:KG:Entity)-[d:DEVELOPS]->(m:KG:Entity)
WHERE (m.name = $name OR $name IN m.aliases)
MATCH (k:KG:Claim {fact: d.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH c, d, m, k, a ORDER BY a.id, k.start, k.id
RETURN c.id AS id, c.name AS maker, m.name AS model, d.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY support DESC, maker, id
