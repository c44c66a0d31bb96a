// question: 各地分别有多少个大模型通过备案？
// description: Counts by region that follow an announced total in its article (其中北京5家), or that count in a region themselves.
// param topic: string = '备案' — a word of the measure or the sentence of the total
// param about: string? = '模型' — a further word there, or null
MATCH (t:KG:Claim {predicate: 'HAS_FIGURE', modality: 'asserted'})-[:STATED_IN]->(a:KG:Article), (t)-[:OBJECT]->(total:KG:Figure), (t)-[:SUBJECT]->(x:KG:Entity)
WHERE total.unit IN ['家', '个', '款', '项']
  AND (x:Filing OR total.measure CONTAINS $topic OR ((x:Policy OR x:Technology OR x:Region) AND t.quote CONTAINS $topic))
  AND ($about IS NULL OR total.measure CONTAINS $about OR t.quote CONTAINS $about)
MATCH (k:KG:Claim {predicate: 'HAS_FIGURE', modality: 'asserted'})-[:STATED_IN]->(a), (k)-[:OBJECT]->(g:KG:Figure), (k)-[:SUBJECT]->(s:KG:Entity)
WHERE g.unit IN ['家', '个', '款', '项'] AND g.value <= total.value AND k.start >= t.start AND k.start - t.start <= 200
  AND (NOT x:Region OR x.id = 'r/cn' OR k.id = t.id)
OPTIONAL MATCH (g)-[:IN_REGION]->(p:KG:Region)
WITH a, k, g, CASE WHEN p IS NOT NULL THEN p WHEN s:Region THEN s ELSE null END AS place
WHERE place IS NOT NULL AND place.id <> 'r/cn'
WITH DISTINCT place, g, k, a ORDER BY a.id, k.start, k.id
RETURN place.id AS id, place.name AS region, g.text AS text, g.value AS value, g.unit AS unit, g.bound AS bound,
       collect({article: a.id, title: a.title, quote: k.quote, start: k.start, end: k.end}) AS evidence
ORDER BY value DESC, region, id, text
