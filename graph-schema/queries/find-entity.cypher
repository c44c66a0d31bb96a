// question: 名字里有某个词的实体有哪些？
// description: Entities whose name or alias holds a word.
// param text: string = '讯飞' — part of a name
MATCH (e:KG:Entity)
WHERE e.name CONTAINS $text OR any(alias IN e.aliases WHERE alias CONTAINS $text)
RETURN e.id AS id, e.name AS name, [l IN labels(e) WHERE NOT l IN ['KG', 'Entity', 'Organization']] AS labels, e.aliases AS aliases
ORDER BY name, id
