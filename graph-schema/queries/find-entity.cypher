// question: 名字里有某个词的实体有哪些？
// description: Entities whose name or alias holds a word.
// param text: string = '讯飞' — part of a name
MATCH (e:KG:Entity)
WHERE e.name CONTAINS $text OR any(alias IN e.aliases WHERE alias CONTAINS $text)
UNWIND labels(e) AS label
WITH e, label ORDER BY e.id, label
WITH e, [l IN collect(label) WHERE NOT l IN ['KG', 'Entity', 'Organization']] AS labels
RETURN e.id AS id, e.name AS name, labels, e.aliases AS aliases
ORDER BY name, id
