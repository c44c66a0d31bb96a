namespace KnowledgeGraph.Text.Segmentation;

/// <summary>
/// What of the dictionary the texts so far can meet: the words that begin with one of their characters. To divide a question, reading these takes a third of the time
/// of reading all.
/// </summary>
internal sealed class PartialDictionary
{
    // From here on all is read.
    private const int Most = 800;

    private readonly Lock _lock = new();
    private readonly Lazy<DictionaryText> _text = new(() => new DictionaryText());
    private readonly Lazy<UnknownWords> _unknown = new(UnknownWords.Load);
    private HashSet<char> _firsts = [];
    private JiebaSegmenter? _last;

    /// <summary>A segmenter that divides this text as the whole dictionary does; <c>null</c> when so much was met that the whole is worth reading.</summary>
    public JiebaSegmenter? For(string text)
    {
        lock (_lock)
        {
            if (_last is not null && text.All(_firsts.Contains))
            {
                return _last;
            }

            _firsts = [.. _firsts, .. text];
            return _last = _firsts.Count > Most ? null : new JiebaSegmenter(JiebaDictionary.Load(_text.Value, _firsts), _unknown.Value);
        }
    }
}
