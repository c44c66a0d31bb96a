// question: 腾讯的大模型叫什么？
// description: Models and products that an organisation develops.
// param name: string = '腾讯' — name or alias of the organisation
MATCH (c:KG:Entity)-[d:DEVELOPS]->(m:KG:Entity)
WHERE (c.name = $name OR $name IN c.aliases) AND (m:Model OR m:Product)
MATCH (k:KG:Claim {fact: d.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH c, d, m, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS model, m:Model AS isModel, c.name AS maker, d.dates AS dates, d.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY isModel DESC, support DESC, model, id
