namespace KnowledgeGraph.Extraction.Context;

/// <summary>Where the sentence of each place of a text begins: behind a full stop or the end of a line. Read once, in one walk.</summary>
internal sealed class SentenceStarts
{
    private readonly int[] _starts;

    public SentenceStarts(string text)
    {
        _starts = new int[text.Length + 1];
        for (var at = 1; at <= text.Length; at++)
        {
            _starts[at] = text[at - 1] is '。' or '！' or '？' or '\n' ? at : _starts[at - 1];
        }
    }

    /// <summary>Where the sentence begins that holds a place of the text.</summary>
    public int Of(int at) => at > 0 ? _starts[at] : at;
}
