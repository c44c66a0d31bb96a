// question: 图里有什么？
// description: How many nodes there are of each label.
MATCH (n:KG)
UNWIND labels(n) AS label
WITH label, count(*) AS nodes
WHERE label IN ['Article', 'Claim', 'Company', 'Entity', 'Event', 'Figure', 'Filing', 'Government', 'Industry', 'Institution', 'Media', 'Model', 'Organization', 'Person', 'Policy', 'Product', 'Region', 'Report', 'Technology', 'Time']
RETURN label, nodes
ORDER BY nodes DESC, label
