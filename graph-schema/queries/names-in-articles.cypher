// question: 这些文章里都出现了哪些名字？
// description: The entities that some articles name, each with the ways the article writes it.
// param articles: strings = ['a/06bf0a210c15c420'] — ids of articles
MATCH (a:KG:Article)
WHERE a.id IN $articles
MATCH (e:KG:Entity)-[m:MENTIONED_IN]->(a)
WHERE m.id STARTS WITH 'rel/'
RETURN a.id AS article, e AS entity, m.surfaces AS surfaces
ORDER BY article, e.id
