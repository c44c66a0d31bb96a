// question: 汤道生是谁？
// description: What articles say of a person: posts, foundings, studies.
// param name: string = '汤道生' — name or alias of the person
MATCH (p:KG:Person)-[w:WORKS_FOR|FOUNDED|EDUCATED_AT]->(o:KG:Entity)
WHERE (p.name = $name OR $name IN p.aliases)
MATCH (k:KG:Claim {fact: w.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH p, w, o, k, a ORDER BY a.id, k.start, k.id
RETURN p.id AS id, p.name AS person, type(w) AS fact, o.name AS organization, w.role AS posts, w.dates AS dates, w.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY id, fact, support DESC, organization
