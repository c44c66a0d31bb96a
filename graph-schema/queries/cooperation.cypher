// question: 谁与华为合作？
// description: Partners of an organisation, model or region.
// param name: string = '华为' — name or alias
MATCH (x:KG:Entity)-[c:COOPERATES_WITH]-(y:KG:Entity)
WHERE (x.name = $name OR $name IN x.aliases)
MATCH (k:KG:Claim {fact: c.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH x, c, y, k, a ORDER BY a.id, k.start, k.id
RETURN y.id AS id, y.name AS partner, x.name AS name, c.role AS role, c.dates AS dates, c.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY partner, id
