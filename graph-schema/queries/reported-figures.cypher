// question: 文章还给出了哪些不属于任何实体的数字？
// description: Figures of what is no entity (岗位的年薪, 集群的成本), stated for themselves, whose measure or proof holds a word.
// param topic: string? = '年薪' — a word of the measure or of the article's words, or null for all
MATCH (k:KG:Claim {predicate: 'REPORTED', modality: 'asserted'})-[:SUBJECT]->(g:KG:Figure), (k)-[:STATED_IN]->(a:KG:Article)
WHERE $topic IS NULL OR g.measure CONTAINS $topic OR k.quote CONTAINS $topic
WITH g, k, a ORDER BY a.id, k.start, k.id
RETURN g.id AS id, g.measure AS measure, g.text AS text, g.value AS value, g.valueMax AS valueMax, g.unit AS unit, g.asOf AS asOf,
       collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY measure, value DESC, text, id
