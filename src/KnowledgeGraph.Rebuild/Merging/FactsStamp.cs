using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Rebuild.Building;
using KnowledgeGraph.Text.Folding;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Merging;

/// <summary>What facts depend on besides their article. Facts with different stamps do not belong into one graph.</summary>
/// <param name="Program">The versions of reading, folding and extraction.</param>
/// <param name="Lexicon">The lexicon's fingerprint.</param>
/// <param name="Options">What extraction was asked for.</param>
public sealed record FactsStamp(string Program, string Lexicon, string Options)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Program} {Lexicon} {Options}";

    /// <summary>The stamp of facts that are extracted with these options.</summary>
    public static FactsStamp Of(BuildOptions options) => new(
        $"{ArticleReader.Version}.{FoldedText.Version}.{ExtractionVersion.Current}",
        options.Lexicon.Fingerprint,
        string.Join(' ', Asked(options.Extraction)));

    private static IEnumerable<string> Asked(ExtractionOptions options)
    {
        if (options.MinConfidence is { } least)
        {
            yield return "min-confidence=" + least.ToString(CultureInfo.InvariantCulture);
        }

        if (!options.Sentences)
        {
            yield return "no-sentences";
        }
    }
}
