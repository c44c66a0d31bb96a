// question: 一共有多少个大模型通过备案？
// description: Totals that articles announce, not counted from names: figures of a filing, and counts whose measure or sentence speaks of the topic. Totals of one place are left to totals-by-region.
// param topic: string = '备案' — a word of the measure or the sentence
// param about: string? = '模型' — a further word of the measure or the sentence, or null: 模型 keeps filings of algorithms out
MATCH (x:KG:Entity)-[h:HAS_FIGURE]->(g:KG:Figure)
WHERE g.unit IN ['家', '个', '款', '项'] AND (NOT x:Region OR x.id = 'r/cn') AND NOT EXISTS { MATCH (g)-[:IN_REGION]->(:KG:Region) }
MATCH (k:KG:Claim {fact: h.id, modality: 'asserted'})-[:STATED_IN]->(a:KG:Article)
WHERE (x:Filing OR g.measure CONTAINS $topic OR ((x:Policy OR x:Technology OR x:Region) AND k.quote CONTAINS $topic))
  AND ($about IS NULL OR g.measure CONTAINS $about OR k.quote CONTAINS $about)
WITH x, h, g, k, a ORDER BY a.id, k.start, k.id
RETURN x.id AS id, x.name AS subject, g.measure AS measure, g.text AS text, g.value AS value, g.valueMax AS valueMax, g.unit AS unit,
       g.bound AS bound, g.asOf AS asOf, h.support AS support, collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY value DESC, subject, id, text
