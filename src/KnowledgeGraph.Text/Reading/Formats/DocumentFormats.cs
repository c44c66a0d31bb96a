namespace KnowledgeGraph.Text.Reading.Formats;

/// <summary>Recognises the form of a decoded file, by its ending and by what it holds.</summary>
internal static class DocumentFormats
{
    public static IEnumerable<(RawDocument? Document, ReadProblem? Problem)> Read(string path, string text, ReaderOptions options)
    {
        var ending = System.IO.Path.GetExtension(path).ToLowerInvariant();
        var start = text.AsSpan().TrimStart();
        if (ending is ".jsonl" or ".ndjson" || (ending is not (".md" or ".html" or ".htm") && JsonLinesFormat.Looks(text)))
        {
            return JsonLinesFormat.Read(path, text, options);
        }

        if (ending == ".json" || (ending is "" or ".txt" && JsonFormat.Looks(text, options)))
        {
            return JsonFormat.Read(path, text, options);
        }

        return ending is ".html" or ".htm" or ".xhtml" || HtmlFormat.Looks(start)
            ? [(HtmlFormat.Read(path, text), null)]
            : [(new RawDocument(path, text), null)];
    }
}
