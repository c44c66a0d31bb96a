// question: 关于某些关系，文章都说了什么？
// description: Claims of some predicates with both ends, article and speaker; asserted or not. What the composed questions are answered from.
// param predicates: strings = ['PASSED_FILING', 'OPENED_TO_PUBLIC_ON'] — names of predicates
// param ids: strings? = null — ids of entities, one of which must be at either end, or null for any
MATCH (k:KG:Claim)-[:SUBJECT]->(s:KG), (k)-[:STATED_IN]->(a:KG:Article)
WHERE k.predicate IN $predicates
OPTIONAL MATCH (k)-[:OBJECT]->(o:KG)
WITH k, s, o, a
WHERE $ids IS NULL OR s.id IN $ids OR o.id IN $ids
OPTIONAL MATCH (o)-[:IN_REGION]->(r:KG:Region)
WITH k, s, o, a, r ORDER BY r.id
WITH k, s, o, a, collect(r.id) AS regionIds, collect(r.name) AS regions
OPTIONAL MATCH (k)-[:SAID_BY]->(w:KG:Entity)
RETURN k AS claim, s AS subject, o AS object, a AS article, regionIds, regions, w.name AS speaker
ORDER BY a.id, k.start, k.id
