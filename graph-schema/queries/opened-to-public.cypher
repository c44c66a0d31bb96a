// question: 哪些大模型在某日向公众开放？
// description: Models and products open to everyone, by date. Says nothing about filings.
// param date: string? = '2023-08-31' — the stated date, may be shortened, or null for any
MATCH (m:KG:Entity)-[o:OPENED_TO_PUBLIC_ON]->(t:KG:Time)
WHERE $date IS NULL OR t.name STARTS WITH $date
MATCH (k:KG:Claim {fact: o.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, o, t, k, a ORDER BY a.id, k.start, k.id
RETURN m.id AS id, m.name AS model, t.name AS date, o.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY date, model, id
