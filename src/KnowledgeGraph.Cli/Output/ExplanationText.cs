using System.Text;
using KnowledgeGraph.Resolution.Explaining;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Explanations as a person reads them.</summary>
internal static class ExplanationText
{
    /// <summary>Why the mentions of one node are one.</summary>
    public static string Of(EntityExplanation entity)
    {
        var text = new StringBuilder();
        text.Append($"{entity.Name}  ({string.Join(':', entity.Labels)}, {entity.Id})\n");
        text.Append(entity.LexiconSource is { } source ? $"  known from the lexicon: {source}\n" : $"  not in the lexicon; the name reaches: {entity.Scope}{(entity.ScopeOf is { } of ? " of " + of : string.Empty)}\n");
        foreach (var article in entity.Articles)
        {
            text.Append($"  {article.ArticleId} {article.Title}: {string.Join('、', article.Surfaces)} ({article.Mentions}×) because {string.Join(", ", article.Because)}\n");
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Why two nodes are one, or are not.</summary>
    public static string Of(PairExplanation pair) => pair.AreOne
        ? $"{pair.First.Name} is one node, {pair.First.Id}: {pair.Detail}"
        : $"{pair.First.Name} ({pair.First.Id}) and {pair.Second.Name} ({pair.Second.Id}) are two: {Reason(pair.Apart!.Value)}. {pair.Detail}";

    private static string Reason(ApartReason reason) => reason switch
    {
        ApartReason.NeverMerge => "the lexicon says they must never be one",
        ApartReason.LexiconRows => "they are two rows of the lexicon",
        ApartReason.OneInLexicon => "only one of them is in the lexicon",
        ApartReason.Names => "their names differ and nothing says they are one",
        ApartReason.Kinds => "they are different kinds of things",
        ApartReason.ArticleScope => "the name holds in its own article only",
        _ => "they belong to different owners",
    };
}
