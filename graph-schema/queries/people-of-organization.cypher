// question: 谁在百度任职？
// description: Who works for an organisation, with the posts as written.
// param name: string = '百度' — name or alias of the organisation
MATCH (p:KG:Person)-[w:WORKS_FOR]->(o:KG:Entity)
WHERE (o.name = $name OR $name IN o.aliases)
MATCH (k:KG:Claim {fact: w.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH p, w, o, k, a ORDER BY a.id, k.start, k.id
RETURN p.id AS id, p.name AS person, w.role AS posts, o.name AS organization, w.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY support DESC, person, id
