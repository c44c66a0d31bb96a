// question: 哪些机构在用DeepSeek？
// description: Who puts a model, product or technology to use.
// param name: string = 'DeepSeek' — name or alias
MATCH (m:KG:Entity)-[u:USED_BY]->(x:KG:Entity)
WHERE (m.name = $name OR $name IN m.aliases)
MATCH (k:KG:Claim {fact: u.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, u, x, k, a ORDER BY a.id, k.start, k.id
RETURN x.id AS id, x.name AS user, m.name AS name, u.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY user, id
