// question: 这些文章的原文都说了什么？
// description: The words that claims of any predicate quote in some articles, by article and place; what no relation covers is read in them.
// param articles: strings = ['a/06bf0a210c15c420'] — ids of articles
MATCH (a:KG:Article)
WHERE a.id IN $articles
MATCH (k:KG:Claim)-[:STATED_IN]->(a)
OPTIONAL MATCH (k)-[:SAID_BY]->(w:KG:Entity)
OPTIONAL MATCH (w)-[f:WORKS_FOR|FOUNDED]->(o:KG:Organization)
WHERE f.id STARTS WITH 'rel/'
WITH k, a, w, o ORDER BY w.id, o.id
WITH k, a, collect(DISTINCT w.id) AS speakers, collect(DISTINCT w.name) AS named, collect(DISTINCT o.id) AS houses
RETURN k.id AS id, k.quote AS quote, k.start AS start, k.end AS end, k.predicate AS predicate, k.modality AS modality, k.polarity AS polarity, k.verdict AS verdict,
       a.id AS article, a.title AS title, a.published AS published, speakers, named, houses
ORDER BY article, start, id
