using KnowledgeGraph.Core.Documents;
using KnowledgeGraph.Core.Entities;
using KnowledgeGraph.Text.Lexicons;

namespace KnowledgeGraph.Extraction.Mentions;

/// <summary>A known name that divides the words around it.</summary>
internal readonly record struct Atom(Span Span, LexiconRow Row)
{
    public EntityType Type => Row.Type;

    public bool IsOrganization => Type is EntityType.Company or EntityType.Institution or EntityType.Government or EntityType.Media;
}
