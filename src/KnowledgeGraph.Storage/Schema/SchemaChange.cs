using KnowledgeGraph.Core.Ontology;

namespace KnowledgeGraph.Storage.Schema;

/// <summary>One difference between a store's indexes and constraints and the schema's.</summary>
/// <param name="Kind">What is the matter.</param>
/// <param name="Rule">What the schema asks for.</param>
/// <param name="Found">What the store has instead; <c>null</c> where it has nothing.</param>
/// <param name="Statements">What puts it right, in order; none where a person has to decide.</param>
public sealed record SchemaChange(SchemaChangeKind Kind, IndexRule Rule, StoredIndex? Found, IReadOnlyList<string> Statements)
{
    /// <summary>The difference as a sentence.</summary>
    public override string ToString() => Kind switch
    {
        SchemaChangeKind.Missing => $"{Rule.Name} is missing.",
        SchemaChangeKind.Different when Found!.State == "FAILED" => $"{Rule.Name} could not be filled by the store and is made anew.",
        SchemaChangeKind.Different => $"{Rule.Name} is another than the schema's ({Describe(Found!)}) and is made anew.",
        _ => $"{Rule.Name} cannot be made: {Found!.Name} stands in its place ({Describe(Found)}). Take it away with DROP INDEX {Found.Name} if nobody needs it.",
    };

    private static string Describe(StoredIndex found)
    {
        var analyzer = found.Analyzer is null ? "" : ", analyzer " + found.Analyzer;
        return $"{found.Kind?.ToString() ?? "another kind"} on {string.Join('|', found.Labels)}({string.Join(", ", found.Properties)}){analyzer}";
    }
}
