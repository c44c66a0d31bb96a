using System.Text;
using KnowledgeGraph.Core.Claims;
using KnowledgeGraph.Rebuild.Collecting;
using KnowledgeGraph.Rebuild.Merging;

namespace KnowledgeGraph.Rebuild.Keeping;

/// <summary>The quotes of one document as bytes: the lines in which facts pass between processes, so that any later program reads them.</summary>
internal static class QuoteFile
{
    public static byte[] Write(IEnumerable<ArticleFacts> quoted, FactsStamp stamp) =>
        Encoding.UTF8.GetBytes(string.Concat(quoted.Select(FactsWriter.Line).Prepend(FactsWriter.Header(stamp)).Select(line => line + "\n")));

    /// <exception cref="FactsException">They are damaged.</exception>
    public static KeptFacts Read(string name, byte[] bytes)
    {
        var reader = new FactsReader(null);
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        var facts = reader.Read(name, text).ToList();
        return new KeptFacts(facts, reader.Found!);
    }
}
