using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;

namespace KnowledgeGraph.Extraction.Mentions.Evidence;

/// <summary>One place of the article that speaks for a name.</summary>
/// <param name="Span">Where the name stands, in the folded text.</param>
/// <param name="Type">What it would name.</param>
/// <param name="Weight">How much it says: 1 a hint, 2 usual of such names, 3 seldom said of anything else, 4 said of nothing else.</param>
/// <param name="Rule">The clue's id; clues of one id at several places say little more than one of them.</param>
internal readonly record struct Clue(Span Span, EntityType Type, int Weight, string Rule);
