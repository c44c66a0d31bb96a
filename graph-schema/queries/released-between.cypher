// question: 某段时间里发布了哪些模型和产品？
// description: Models and products by date of release; dates as text, so 2023-08 is after 2023 and before 2023-08-31.
// param from: string = '2023-07' — first date, may be shortened
// param to: string = '2023-12-31' — last date
MATCH (m:KG:Entity)-[r:RELEASED_ON]->(t:KG:Time)
WHERE (m:Model OR m:Product) AND t.name >= $from AND t.name <= $to
MATCH (k:KG:Claim {fact: r.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH m, r, t, k, a ORDER BY a.id, k.start, k.id
RETURN t.name AS date, m.id AS id, m.name AS name, r.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY date, name, id
