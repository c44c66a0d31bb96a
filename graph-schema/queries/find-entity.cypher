// question: 名字里有某个词的实体有哪些？
// description: Entities whose name or alias holds a word.
// param text: string = '讯飞' — part of a name
MATCH (e:KG:Entity)
WHERE e.name CONTAINS $text OR any(alias IN e.aliases WHERE alias CONTAINS $text)
WITH e, [label IN ['Company', 'Event', 'Filing', 'Government', 'Industry', 'Institution', 'Media', 'Model', 'Person', 'Policy', 'Product', 'Region', 'Report', 'Technology'] WHERE label IN labels(e)] AS labels
RETURN e.id AS id, e.name AS name, labels, e.aliases AS aliases
ORDER BY name, id
