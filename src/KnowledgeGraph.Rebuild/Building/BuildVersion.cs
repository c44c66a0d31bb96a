using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Text.Reading;

namespace KnowledgeGraph.Rebuild.Building;

/// <summary>What remembered results depend on besides articles, lexicon and ledger: the program, its data, and the options of reading and extraction.</summary>
internal static class BuildVersion
{
    /// <summary>The version in one line. The identity of each assembly covers its code and the data in it, the recogniser's model too.</summary>
    public static string Of(BuildOptions options) => string.Join(' ', new[]
    {
        ExtractionVersion.Current,
        options.Extraction.MinConfidence?.ToString(CultureInfo.InvariantCulture) ?? "-",
        options.Extraction.Sentences ? "sentences" : "-",
        options.Reading.MaxBytes.ToString(CultureInfo.InvariantCulture),
        options.Reading.MaxJsonDepth.ToString(CultureInfo.InvariantCulture),
    }.Concat(new[] { typeof(GraphDigest), typeof(ArticleReader), typeof(Extractor), typeof(Resolver), typeof(BuildVersion) }
        .Select(type => type.Module.ModuleVersionId.ToString("N"))));
}
