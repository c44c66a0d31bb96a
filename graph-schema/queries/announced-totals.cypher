// question: 一共有多少个大模型通过备案？
// description: Totals that articles announce, not counted from names: figures of a filing, or figures whose measure speaks of the topic, without a region.
// param topic: string = '备案' — a word of the measure
MATCH (x:KG:Entity)-[h:HAS_FIGURE]->(g:KG:Figure)
WHERE (x:Filing OR g.measure CONTAINS $topic) AND NOT x:Region AND NOT EXISTS { MATCH (g)-[:IN_REGION]->(:Region) }
MATCH (k:KG:Claim {fact: h.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WITH x, h, g, k, a ORDER BY a.id, k.start
RETURN x.id AS id, x.name AS subject, g.measure AS measure, g.value AS value, g.valueMax AS valueMax, g.unit AS unit,
       g.bound AS bound, g.asOf AS asOf, h.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY value DESC, subject, id, measure
