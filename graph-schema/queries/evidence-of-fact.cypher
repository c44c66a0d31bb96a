// question: 某条关系的依据是什么？
// description: Every claim behind one relationship, the denied and planned ones too.
// param fact: string = 'rel/0000000000000000' — the id of the relationship
MATCH (k:KG:Claim {fact: $fact})-[:STATED_IN]->(a:KG:Article)
OPTIONAL MATCH (k)-[:SAID_BY]->(s:KG:Entity)
RETURN k.id AS claim, k.predicate AS predicate, k.modality AS modality, k.quote AS quote, k.start AS start, k.end AS `end`,
       k.supports AS supports, s.name AS speaker, a.id AS article, a.title AS title, a.published AS published, k.rule AS rule
ORDER BY article, start, claim
