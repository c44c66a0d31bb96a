// The search index: over the marker label, so that other people's nodes are not in it, and with an analyzer for Chinese.
// It is made anew by the comparison with indexes.tsv that ends every migration.
DROP INDEX kg_text IF EXISTS;
